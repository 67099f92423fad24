import type { Decision } from '../schemas/decision.ts';
import type { CommitStatus, GitHubPort } from './port.ts';
import type { PullFacts } from './pull-facts.ts';
import { findStickyComment } from './sticky-comment.ts';

type PublishingPort = Pick<GitHubPort, 'createComment' | 'updateComment' | 'requestReviewers' | 'setStatus'>;

/** What is to be said in the pull request. */
export interface Publication {
  readonly comment: string;
  readonly status: CommitStatus;
  readonly decision: Decision;
  /** Logins that can fill an open seat and have not answered. */
  readonly reviewers: readonly string[];
}

/**
 * Comment and review requests first, the status last: if anything before it fails there is no new success. The comment
 * is not touched when it already says the same.
 */
export async function publish(
  github: PublishingPort,
  facts: PullFacts,
  publication: Publication,
  commentAuthor: string,
): Promise<void> {
  const sticky = findStickyComment(facts.timeline.comments, commentAuthor);
  if (sticky === undefined) await github.createComment(facts.pull.number, publication.comment);
  else if (sticky.body !== publication.comment) await github.updateComment(sticky.id, publication.comment);
  const requested = new Set(facts.pull.requestedReviewers.map((person) => person.login.toLowerCase()));
  const missing = publication.reviewers.filter((login) => !requested.has(login.toLowerCase()));
  if (missing.length > 0) await github.requestReviewers(facts.pull.number, missing);
  await github.setStatus(facts.headSha, publication.status);
}

/** What must be the same after a success was posted as it was before (sign-off rule 19). */
export function reviewsFingerprint(reviews: PullFacts['reviews']): string {
  return JSON.stringify(
    reviews.map((review) => [review.id, review.user?.id, review.state, review.commit, review.submittedAt]),
  );
}
