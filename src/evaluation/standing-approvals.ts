import { corrections } from '../ledger/query.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';

type EvaluationDetail = NonNullable<LedgerDetail['evaluation']>;
type StatusDetail = NonNullable<LedgerDetail['status']>;
export type ModelVerdict = EvaluationDetail['models'][number];

/** An approved verdict on a model, and why it approves nothing any more; null: it stands. */
export interface ModelApproval {
  readonly entry: LedgerEntry;
  readonly verdict: ModelVerdict;
  readonly fault: string | null;
}

/** What the ledger knows of one pull request. */
interface Course {
  readonly verdicts: LedgerEntry[];
  merged: StatusDetail | null;
}

/**
 * Approved verdicts on a model, newest first, with what is wrong with each. A verdict stands when it was the last one of its
 * pull request before the merge, and no correction names it. One whose merge is not recorded stands for a pull request that
 * was first seen later: so no two open pull requests can hold each other up, and none holds itself up.
 */
export function modelApprovals(
  entries: readonly LedgerEntry[],
  folder: string,
  pullRequest: number,
): readonly ModelApproval[] {
  const corrected = corrections(entries);
  const firstSeen =
    entries.find((entry) => entry.pull_request?.number === pullRequest)?.seq ?? Number.POSITIVE_INFINITY;
  const courses = [...coursesOf(entries)].filter(([number]) => number !== pullRequest);
  return courses
    .flatMap(([number, course]) =>
      course.verdicts.flatMap((entry): ModelApproval[] => {
        const verdict = verdictOn(entry, folder);
        if (detailOf(entry).status !== 'approved' || verdict?.status !== 'approved') return [];
        const fault = corrected.has(entry.seq)
          ? `Entry ${entry.seq}, which approved it in pull request #${number}, was corrected.`
          : faultOf(entry, number, course, firstSeen);
        return [{ entry, verdict, fault }];
      }),
    )
    .sort((a, b) => b.entry.seq - a.entry.seq);
}

function coursesOf(entries: readonly LedgerEntry[]): ReadonlyMap<number, Course> {
  const courses = new Map<number, Course>();
  for (const entry of entries) {
    const number = entry.pull_request?.number;
    if (number === undefined) continue;
    const course = courses.get(number) ?? { verdicts: [], merged: null };
    courses.set(number, course);
    if (entry.type === 'evaluation') course.verdicts.push(entry);
    const status = entry.type === 'status' ? (entry.decision as unknown as StatusDetail) : null;
    if (status?.event === 'merged') course.merged ??= status;
  }
  return courses;
}

function faultOf(
  entry: LedgerEntry,
  number: number,
  { verdicts, merged }: Course,
  firstSeen: number,
): string | null {
  const pull = `Pull request #${number}`;
  const last = verdicts.filter(({ at }) => !isAfter(at, merged)).at(-1);
  if (last !== entry) {
    const then = last === undefined ? 'without a verdict' : `with the verdict ${detailOf(last).status}`;
    return merged === null
      ? `${pull} was approved with it, and has another verdict since.`
      : `${pull} was approved with it, and merged ${then} after that (merged_unapproved).`;
  }
  if (merged !== null)
    return merged.status === 'approved'
      ? null
      : `${pull} was merged when its last verdict was ${merged.status ?? 'none'} (merged_unapproved).`;
  return entry.seq < firstSeen ? null : `${pull} is approved with it, and no merge of it is recorded.`;
}

/** A verdict after the merge is no part of what led to it, whenever the merge was recorded. */
function isAfter(at: string, merged: StatusDetail | null): boolean {
  const merge = parseInstant(merged?.happened_at ?? '');
  return merge !== undefined && (parseInstant(at) ?? Number.POSITIVE_INFINITY) > merge;
}

function verdictOn(entry: LedgerEntry, folder: string): ModelVerdict | undefined {
  return detailOf(entry).models.find(({ path }) => path === folder);
}

function detailOf(entry: LedgerEntry): EvaluationDetail {
  return entry.decision as unknown as EvaluationDetail;
}
