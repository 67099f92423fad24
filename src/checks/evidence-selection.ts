import { matchesGlob } from '../model/glob.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { coversFile, missingEvidence, type NotFound } from './records.ts';
import { placeOf } from './result.ts';

export type Selected =
  | { readonly items: readonly EvidenceItem[]; readonly missing?: undefined }
  | { readonly missing: NotFound };

/** Which evidence a check of results looks at. */
export interface Wanted {
  /** What is asked for, in words: `a test report (JUnit)`. */
  readonly what: string;
  readonly files: readonly string[] | undefined;
  readonly holds: (item: EvidenceItem) => boolean;
}

/**
 * The results that a check judges: all that hold some, or what the globs name, each of which must match one. A file that
 * could not be read at all may have held a failure, and one that is only partly sound may have lost one: both are errors.
 */
export function selectResults(facts: ModelFacts, { what, files, holds }: Wanted): Selected {
  const named = facts.evidence.filter(
    ({ file }) => files === undefined || files.some((glob) => matchesGlob(file, glob)),
  );
  const broken = named.filter((item) => (holds(item) ? item.problems.length > 0 : gaveNothing(item)));
  if (broken.length > 0) return { missing: unreadable(broken) };
  const items = named.filter(holds);
  const unmatched = files?.find((glob) => !items.some(({ file }) => matchesGlob(file, glob)));
  if (unmatched !== undefined) return { missing: missingEvidence(facts, `${what} at ${unmatched}`) };
  return items.length === 0 ? { missing: missingEvidence(facts, what) } : { items };
}

/** A file that could not be read at all: what it would have said is not known. */
export function gaveNothing(item: EvidenceItem): boolean {
  return item.records.length === 0 && Object.keys(item.facts).length === 0 && item.problems.some(coversFile);
}

function unreadable(items: readonly EvidenceItem[]): NotFound {
  const said = items.map(({ file, problems }) => `${file}: ${problems[0]?.message ?? 'it holds nothing.'}`);
  return {
    outcome: 'error',
    reason: `Results cannot be used as they are. ${said.join(' ')}`,
    awaiting: false,
    places: items.map((item) => placeOf(item, item.problems[0]?.pointer ?? item.problems[0]?.line)),
  };
}
