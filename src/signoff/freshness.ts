import type { HeadLine } from './head-line.ts';
import { instant } from './instant.ts';
import type { SignoffPolicy } from './policy.ts';
import type { ReviewFacts, SignoffSnapshot } from './snapshot.ts';
import { possibleSubjects } from './subject-history.ts';

export type Staleness = 'stale_commit' | 'stale_subject' | 'stale_time';

/**
 * Why a review does not belong to what is being approved now (rule 4), or undefined. A null commit is stale under both
 * bindings. Equal time is stale: under `commit` the time its commit was last established, under `content` the time the
 * subject first was. Commit dates are never looked at.
 */
export function staleness(
  review: ReviewFacts,
  snapshot: SignoffSnapshot,
  line: HeadLine,
  policy: SignoffPolicy,
): Staleness | undefined {
  if (review.commit === null) return 'stale_commit';
  return policy.binding === 'commit'
    ? commitStaleness(review, line, policy)
    : contentStaleness(review, review.commit, snapshot, line);
}

function commitStaleness(
  { commit, at }: ReviewFacts,
  line: HeadLine,
  policy: SignoffPolicy,
): Staleness | undefined {
  const anchors = policy.ignoresUpdateMerges ? line.anchors : line.anchors.slice(0, 1);
  const anchor = anchors.find(({ sha }) => sha === commit);
  if (anchor === undefined) return 'stale_commit';
  return instant(at) > anchor.establishedAt ? undefined : 'stale_time';
}

function contentStaleness(
  review: ReviewFacts,
  commit: string,
  snapshot: SignoffSnapshot,
  line: HeadLine,
): Staleness | undefined {
  const at = instant(review.at);
  const given = subjectsGivenOn(review.id, commit, at, snapshot, line);
  if (line.subjectSince === null || given.length === 0) return 'stale_subject';
  if (given.some((subject) => subject !== line.subject)) return 'stale_subject';
  return at > line.subjectSince ? undefined : 'stale_time';
}

/** The subjects a review may have been given on: what the ledger observed (null: unknowable), else what can be told from its commit. */
function subjectsGivenOn(
  review: number,
  commit: string,
  at: number,
  { observations, commits }: SignoffSnapshot,
  { tenures }: HeadLine,
): (string | null)[] {
  const observed = observations.filter((item) => item.review === review).map(({ subject }) => subject);
  return observed.length > 0 ? observed : possibleSubjects(commit, at, tenures, commits);
}
