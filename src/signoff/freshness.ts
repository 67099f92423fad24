import type { HeadLine } from './head-line.ts';
import { onlySubject } from './head-line.ts';
import { instant } from './instant.ts';
import type { SignoffPolicy } from './policy.ts';
import type { ReviewFacts, SignoffSnapshot } from './snapshot.ts';

export type Staleness = 'stale_commit' | 'stale_subject' | 'stale_time';

/**
 * Why a review does not belong to what is being approved now (rule 4), or undefined. A null commit is stale under both
 * bindings. Equal time is stale. Commit dates are never looked at.
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
  if (line.subject === null || given.length === 0 || given.some((subject) => subject !== line.subject))
    return 'stale_subject';
  const established = snapshot.heads.filter(
    ({ sha }) => onlySubject(sha, snapshot.heads, snapshot.commits) === line.subject,
  );
  return at > Math.min(...established.map((head) => instant(head.at))) ? undefined : 'stale_time';
}

/**
 * The subjects a review may have been given on: what the ledger observed, else that of its commit. GitHub moves the
 * commit of a review to the new head after a force-push; a commit that became the head at or after the review was
 * submitted was therefore not what was reviewed. Without an observation such a review could have been given on any head
 * there was by then, so each of them counts as a possibility (closed reading). Empty: unknown.
 */
function subjectsGivenOn(
  review: number,
  commit: string,
  at: number,
  snapshot: SignoffSnapshot,
  line: HeadLine,
): (string | null)[] {
  const observed = snapshot.observations
    .filter((item) => item.review === review)
    .map(({ subject }) => subject);
  if (observed.length > 0) return observed;
  const subjectOf = (sha: string): string | null => onlySubject(sha, snapshot.heads, snapshot.commits);
  const wasMoved = line.heads.some((head) => head.sha === commit && instant(head.at) >= at);
  const possible = wasMoved ? line.heads.filter((head) => instant(head.at) < at).map(({ sha }) => sha) : [];
  return [commit, ...possible].map(subjectOf);
}
