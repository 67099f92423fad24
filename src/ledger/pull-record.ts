import { UserError } from '../errors.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { DetailOf } from './draft.ts';
import { detailOf } from './query.ts';

/** A verdict on the whole pull request. Times are epoch milliseconds. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly at: number;
  readonly head: string;
  /** Subject digests by model folder. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly detail: DetailOf<'evaluation'>;
}

/** The end of the pull request; a closed one may be opened again. */
export interface End {
  readonly kind: 'end';
  readonly event: 'merged' | 'closed';
  readonly at: number;
  /** Whether `at` is the platform's instant, or only when the ledger heard of it. */
  readonly source: 'happened_at' | 'recorded';
  readonly seq: number;
}

/** What the ledger holds of one pull request, in the order it was recorded. */
export interface PullRecord {
  readonly number: number;
  readonly openedAt: number | null;
  readonly moments: readonly (Verdict | End)[];
  readonly approvals: readonly { readonly model: string; readonly role: string; readonly at: number }[];
  /** Model of every break-glass. */
  readonly overrides: readonly string[];
  readonly waiverEntries: number;
  /** Stages that change requests named to return to, one for each request and stage. */
  readonly returns: readonly string[];
}

/** Pull requests that were judged, sorted by number. Rejects entries whose times are no instants. */
export function pullRecords(entries: readonly LedgerEntry[]): PullRecord[] {
  const byNumber = new Map<number, LedgerEntry[]>();
  for (const entry of entries) {
    const number = entry.pull_request?.number;
    if (number === undefined) continue;
    const own = byNumber.get(number) ?? [];
    own.push(entry);
    byNumber.set(number, own);
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => pullRecord(number, own))
    .filter(({ moments }) => moments.some(({ kind }) => kind === 'verdict'));
}

/** The entries that are not called wrong by a later one that itself stands, by number; and how many are left out. */
export function standingEntries(entries: readonly LedgerEntry[]): {
  readonly entries: readonly LedgerEntry[];
  readonly corrected: number;
} {
  const wrong = new Set<number>();
  const ordered = [...entries].sort((a, b) => a.seq - b.seq);
  for (const entry of [...ordered].reverse()) {
    const of = detailOf(entry, 'correction')?.of;
    if (of !== undefined && of < entry.seq && !wrong.has(entry.seq)) wrong.add(of);
  }
  const standing = ordered.filter(({ seq }) => !wrong.has(seq));
  return { entries: standing, corrected: ordered.length - standing.length };
}

/** Epoch milliseconds of a time that an entry gives. */
export function timeIn(entry: LedgerEntry, text: string): number {
  const time = parseInstant(text);
  if (time === undefined)
    throw new UserError(`Entry ${entry.seq} of the ledger gives the time "${text}", which is no instant.`);
  return time;
}

function pullRecord(number: number, entries: readonly LedgerEntry[]): PullRecord {
  const opened = entries.flatMap((entry) => {
    const text = entry.pull_request?.opened_at ?? null;
    return text === null ? [] : [timeIn(entry, text)];
  });
  return {
    number,
    openedAt: opened.length === 0 ? null : Math.min(...opened),
    moments: untilMerged(entries.flatMap(momentOf)),
    approvals: entries.flatMap((entry) => {
      const detail = detailOf(entry, 'approval');
      if (detail === undefined) return [];
      return [{ model: detail.model, role: detail.role, at: timeIn(entry, detail.submitted_at) }];
    }),
    overrides: entries.flatMap((entry) => {
      const detail = detailOf(entry, 'override');
      return detail === undefined || 'check' in detail ? [] : [detail.model];
    }),
    waiverEntries: entries.filter(({ type }) => type === 'waiver').length,
    returns: entries.flatMap((entry) => detailOf(entry, 'observation')?.return_to ?? []),
  };
}

function momentOf(entry: LedgerEntry): (Verdict | End)[] {
  const detail = detailOf(entry, 'evaluation');
  if (detail !== undefined) {
    const subjects = new Map(entry.subjects.map(({ name, sha256 }) => [name, sha256]));
    return [
      {
        kind: 'verdict',
        at: timeIn(entry, entry.at),
        head: entry.pull_request?.head ?? '',
        subjects,
        detail,
      },
    ];
  }
  const status = detailOf(entry, 'status');
  // What a merge queue was refused ends nothing.
  if (status === undefined || status.event === 'queue_refused') return [];
  const { event, happened_at } = status;
  return [
    {
      kind: 'end',
      event,
      at: timeIn(entry, happened_at ?? entry.at),
      source: happened_at === null ? 'recorded' : 'happened_at',
      seq: entry.seq,
    },
  ];
}

/** Nothing that is said of a merged pull request changes how long it took. */
function untilMerged(moments: readonly (Verdict | End)[]): (Verdict | End)[] {
  const merge = moments.findIndex((moment) => moment.kind === 'end' && moment.event === 'merged');
  return merge === -1 ? [...moments] : moments.slice(0, merge + 1);
}
