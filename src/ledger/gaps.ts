import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { BundleRecords } from './bundle-gaps.ts';
import { detailOf } from './query.ts';
import { list, parsed, record } from './unchecked.ts';

/** Something that should be in the ledger beside an entry and is not, or should not have happened. */
export interface Gap {
  readonly code: GapCode;
  /** Number of the entry at which it shows. */
  readonly entry: number;
  readonly message: string;
  /** Number of a later `correction` of that entry, which explains it; null where there is none. */
  readonly explainedBy: number | null;
}

export type GapCode =
  | 'approval_unrecorded'
  | 'override_unrecorded'
  | 'waiver_unrecorded'
  | 'author_approved'
  | 'merged_unapproved'
  | 'bundle_unapproved'
  | 'bundle_unrecorded'
  | 'tag_reused';

/** Text of a verdict by its digest; undefined where it is not kept, or no text. */
export type KeptVerdicts = (sha256: string) => string | undefined;

/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
export function ledgerGaps(entries: readonly LedgerEntry[], kept: KeptVerdicts): readonly Gap[] {
  const recorded = recordedActs(entries);
  const bundles = new BundleRecords();
  const corrections = new Map(
    entries.flatMap((entry) => {
      const correction = detailOf(entry, 'correction');
      return correction === undefined ? [] : [[correction.of, entry.seq] as const];
    }),
  );
  return entries.flatMap((entry) =>
    [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry), ...bundles.gapsAt(entry)].map(
      ([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
      }),
    ),
  );
}

type Found = readonly [code: GapCode, message: string];

/** `PULL approval REVIEW MODEL`, `PULL override MODEL`, `PULL override MODEL POLICY CHECK` and `waiver NAME CHECK` of what has an entry of its own. */
function recordedActs(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const approval = detailOf(entry, 'approval');
      const override = detailOf(entry, 'override');
      if (approval !== undefined) return [approvalKey(entry, approval.review, approval.model)];
      const waiver = detailOf(entry, 'waiver');
      if (waiver !== undefined) return [waiverKey(waiver.model, waiver.check)];
      if (override === undefined) return [];
      return 'check' in override
        ? [checkOverrideKey(entry, override.model, override)]
        : [overrideKey(entry, override.model)];
    }),
  );
}

function approvalKey(entry: LedgerEntry, review: number, model: string): string {
  return `${entry.pull_request?.number} approval ${review} ${model}`;
}

function overrideKey(entry: LedgerEntry, model: string): string {
  return `${entry.pull_request?.number} override ${model}`;
}

function checkOverrideKey(
  entry: LedgerEntry,
  model: string,
  { policy, check }: { readonly policy: string; readonly check: string },
): string {
  return `${overrideKey(entry, model)} ${policy} ${check}`;
}

/** Of any pull request: a waiver is brought by another one than the one that needs it. */
function waiverKey(model: string, check: string): string {
  return `waiver ${model} ${check}`;
}

function approvalGaps(entry: LedgerEntry, recorded: ReadonlySet<string>, kept: KeptVerdicts): Found[] {
  const author = entry.pull_request?.author?.id;
  if (entry.type === 'approval' && author !== undefined && author === entry.actor?.id)
    return [['author_approved', `${entry.actor.login} signed a change of their own.`]];
  const evaluation = detailOf(entry, 'evaluation');
  if (evaluation?.status !== 'approved') return [];
  const overrides = evaluation.models
    .filter(({ path, override }) => override && !recorded.has(overrideKey(entry, path)))
    .map(
      ({ name }): Found => [
        'override_unrecorded',
        `${name} was approved by break-glass without an entry of type override.`,
      ],
    );
  const overridden = evaluation.models.flatMap(({ name, path, checks }) =>
    checks
      .filter(
        ({ id: check, policy, outcome }) =>
          outcome === 'overridden' && !recorded.has(checkOverrideKey(entry, path, { policy, check })),
      )
      .map(
        ({ id }): Found => [
          'override_unrecorded',
          `${name} was approved with check ${id} overridden without an entry of type override.`,
        ],
      ),
  );
  const verdict = evaluation.verdict === null ? undefined : kept(evaluation.verdict);
  const approvals = countedReviews(verdict)
    .filter(({ model, review }) => !recorded.has(approvalKey(entry, review, model)))
    .map(
      ({ model, review }): Found => [
        'approval_unrecorded',
        `Review ${review} counted for ${model}, and no entry of type approval says so.`,
      ],
    );
  const waived = evaluation.models.flatMap(({ name, checks }) =>
    checks
      .filter(({ id, outcome }) => outcome === 'waived' && !recorded.has(waiverKey(name, id)))
      .map(
        ({ id }): Found => [
          'waiver_unrecorded',
          `${name} was approved with check ${id} waived without an entry of type waiver.`,
        ],
      ),
  );
  return [...overrides, ...overridden, ...waived, ...approvals];
}

function mergeGaps(entry: LedgerEntry): Found[] {
  const detail = detailOf(entry, 'status');
  if (detail?.event !== 'merged' || detail.status === 'approved') return [];
  const last =
    detail.status === null ? 'there was no verdict on it' : `the last verdict was ${detail.status}`;
  return [
    ['merged_unapproved', `Pull request #${entry.pull_request?.number ?? '?'} was merged, and ${last}.`],
  ];
}

interface CountedReview {
  readonly model: string;
  readonly review: number;
}

/** Reviews that filled seats, as a verdict (arbiter/decision/v1) says; nothing where it cannot be read as one. */
function countedReviews(text: string | undefined): CountedReview[] {
  if (text === undefined) return [];
  const { models, governance } = record(parsed(text));
  return [
    ...list(models).flatMap((model) => countedIn(record(model).signoff, record(model).path)),
    ...countedIn(governance, '.arbiter'),
  ];
}

function countedIn(signoff: unknown, model: unknown): CountedReview[] {
  return list(record(signoff).counted).flatMap((counted) => {
    const { review } = record(counted);
    return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
  });
}
