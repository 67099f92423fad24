import type { Tenure } from './head-line.ts';
import { instant } from './instant.ts';
import type { CommitFacts, HeadFacts } from './snapshot.ts';

/**
 * The present subject digest: that of the latest establishment of the head. Null when it is unknown or told in two ways:
 * two subjects at one instant, or a commit that claims one its head never had.
 */
export function presentSubject(
  present: Tenure,
  heads: readonly HeadFacts[],
  commits: readonly CommitFacts[],
): string | null {
  const since = Math.max(...present.heads.map(({ at }) => instant(at)));
  const told = new Set(present.heads.filter(({ at }) => instant(at) === since).map(({ subject }) => subject));
  const isContradicted = commits.some(
    ({ sha, subject }) =>
      sha === present.sha &&
      subject !== null &&
      !heads.some((head) => head.sha === sha && head.subject === subject),
  );
  const [subject = null] = told;
  return told.size === 1 && !isContradicted ? subject : null;
}

/** Epoch milliseconds of the first time a subject was established on the pull request, by whatever head. */
export function firstEstablished(subject: string, heads: readonly HeadFacts[]): number {
  return Math.min(...heads.filter((head) => head.subject === subject).map(({ at }) => instant(at)));
}

/**
 * The subjects a review at `at` (epoch milliseconds) may have been given on when no observation says which. All its
 * commit had by then are possible (closed reading). GitHub moves the commit of a review to the new head after a
 * force-push: where its commit became the head at or after the review, every head there was by then is possible as well.
 * Empty: unknown.
 */
export function possibleSubjects(
  commit: string,
  at: number,
  tenures: readonly Tenure[],
  commits: readonly CommitFacts[],
): (string | null)[] {
  const own = tenures.filter(({ sha }) => sha === commit);
  const [earliest] = own;
  if (earliest === undefined)
    return commits.filter(({ sha }) => sha === commit).map(({ subject }) => subject);
  const wasMoved = own.some(({ heads: [start] }) => instant(start.at) >= at);
  const then = (wasMoved ? tenures : own)
    .flatMap(({ heads }) => heads)
    .filter((head) => instant(head.at) <= at);
  // A commit that became the head only later was not reviewed, but GitHub says its difference is that of what was.
  return [earliest.heads[0], ...then].map(({ subject }) => subject);
}
