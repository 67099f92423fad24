import { type Gap, ledgerGaps } from '../../ledger/gaps.ts';
import { detailOf } from '../../ledger/query.ts';
import { list, parsed, record, text } from '../../ledger/unchecked.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import type { ArchiveManifest } from './export.ts';

/** Verdicts of which a view shows the details; of a longer ledger it shows the newest, and says so. */
export const MOST_VERDICTS = 5000;

/** What a view for people or for other tools is made from: the same gives the same bytes. */
export interface ViewSource {
  readonly manifest: ArchiveManifest;
  /** C2SP checkpoint over all entries, with its signature lines where it is signed. */
  readonly checkpoint: string;
  /** All of them, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** SHA-256 of each entry's bytes, in the same order. */
  readonly digests: readonly string[];
  /** Those that the filter names. */
  readonly selected: readonly LedgerEntry[];
  /** Digests of the contents that the archive holds. */
  readonly held: ReadonlySet<string>;
  /** Texts of the verdicts that `wantedTexts` names and that the archive holds, by digest. */
  readonly verdicts: ReadonlyMap<string, string>;
}

/** Digests of the verdicts whose texts the views need: what approved, and the newest of the rest. */
export function wantedTexts(selected: readonly LedgerEntry[]): ReadonlySet<string> {
  const evaluations = selected.flatMap((entry) => detailOf(entry, 'evaluation') ?? []);
  const approved = evaluations.filter(({ status }) => status === 'approved');
  return new Set([...approved, ...evaluations.slice(-MOST_VERDICTS)].flatMap(({ verdict }) => verdict ?? []));
}

/** The gaps that show at a selected entry. */
export function selectedGaps({ entries, selected, verdicts }: ViewSource): readonly Gap[] {
  const numbers = new Set(selected.map(({ seq }) => seq));
  return ledgerGaps(entries, (sha256) => verdicts.get(sha256)).filter(({ entry }) => numbers.has(entry));
}

export function digestOf({ digests }: ViewSource, { seq }: Pick<LedgerEntry, 'seq'>): string {
  return digests[seq - 1] ?? '';
}

/** What a verdict says of a check beyond what its entry says. */
export interface CheckFacts {
  readonly title: string | null;
  readonly reason: string | null;
  readonly observed: string | null;
  readonly required: string | null;
  readonly controls: readonly { readonly id: string; readonly relation: string | null }[];
}

/** Finds a check of a verdict; undefined where the verdict is not kept or does not have it. */
export type VerdictFacts = (path: string, policy: string, check: string) => CheckFacts | undefined;

/** Reads a kept verdict (arbiter/decision/v1) without relying on its shape: an older version may have written it. */
export function verdictFacts(source: ViewSource, entry: LedgerEntry): VerdictFacts {
  const sha256 = detailOf(entry, 'evaluation')?.verdict ?? '';
  const kept = source.verdicts.get(sha256);
  const facts = new Map<string, CheckFacts>();
  for (const model of list(record(parsed(kept ?? '')).models))
    for (const check of list(record(model).checks)) {
      const { id, policy } = record(check);
      facts.set(JSON.stringify([record(model).path, policy, id]), checkFacts(record(check)));
    }
  return (path, policy, check) => facts.get(JSON.stringify([path, policy, check]));
}

function checkFacts(check: Readonly<Record<string, unknown>>): CheckFacts {
  return {
    title: text(check.title),
    reason: text(check.reason),
    observed: text(record(check.observed).text),
    required: text(record(check.required).text),
    controls: list(check.controls).flatMap((control) => {
      const { id, relation } = record(control);
      return typeof id === 'string' ? [{ id, relation: text(relation) }] : [];
    }),
  };
}
