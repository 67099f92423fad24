import { GitHubError, unprocessable } from './error.ts';
import type { Person } from './person.ts';

export type Verdict = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';

export interface Review {
  readonly id: number;
  readonly user: Person;
  readonly body: string;
  readonly submittedAt: string;
  state: Verdict | 'DISMISSED' | 'PENDING';
  /** The commit GitHub says was reviewed; GitHub itself may change it, see `repoint`. */
  commitId: string;
  /** When it was changed last; absent: never since. */
  updatedAt?: string;
}

export interface NewReview {
  readonly user: Person;
  readonly verdict: Verdict;
  readonly body: string;
  readonly commitId: string;
}

/** What the rules need to know of the pull request. */
export interface ReviewedPull {
  readonly author: Person;
  readonly isOpen: boolean;
}

/** Throws 422 for a review GitHub refuses. */
export function checkReview(pull: ReviewedPull, review: NewReview): void {
  // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
  // "Pull request authors cannot approve their own pull requests."
  if (review.user.id === pull.author.id && review.verdict !== 'COMMENTED') {
    const verb = review.verdict === 'APPROVED' ? 'approve' : 'request changes on';
    throw unprocessable('Unprocessable Entity', [`Review Can not ${verb} your own pull request`]);
  }
  // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
  // "Allow GitHub Actions to create and approve pull requests" is off by default.
  if (review.user.login === 'github-actions[bot]' && review.verdict === 'APPROVED') {
    throw unprocessable('Unprocessable Entity', [
      'GitHub Actions is not permitted to approve pull requests.',
    ]);
  }
  // https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
  // body: "Required when using REQUEST_CHANGES or COMMENT for the event parameter."
  if (review.verdict !== 'APPROVED' && review.body.trim() === '') {
    throw unprocessable('Unprocessable Entity', ['Review Body is required']);
  }
  if (!pull.isOpen && review.verdict !== 'COMMENTED') {
    throw unprocessable('Unprocessable Entity', [
      'Review Can not approve or request changes on a closed pull request',
    ]);
  }
}

/** Dismissing takes a standing verdict; it stays listed as DISMISSED.
 * https://docs.github.com/en/rest/pulls/reviews#dismiss-a-review-for-a-pull-request */
export function dismiss(review: Review, message: string): void {
  if (message.trim() === '') {
    throw new GitHubError(422, 'Validation Failed', { errors: ['Message is required'] });
  }
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw unprocessable('Unprocessable Entity', [
      `Can not dismiss a ${review.state.toLowerCase()} pull request review`,
    ]);
  }
  review.state = 'DISMISSED';
}

/**
 * After a force-push that leaves the diff as it was, GitHub moves the approvals' `commit_id` to the new head though
 * nobody looked again. Seen by others with API output: https://github.com/max-sixty/tend/issues/884 and /890.
 */
export function repoint(reviews: readonly Review[], from: string, to: string): void {
  for (const review of reviews) {
    if (review.state === 'APPROVED' && review.commitId === from) {
      review.commitId = to;
    }
  }
}

/** Each person's latest verdict, as GitHub counts for branch protection. */
export function standing(reviews: readonly Review[]): Map<number, Review> {
  const latest = new Map<number, Review>();
  for (const review of reviews) {
    if (review.state === 'DISMISSED' && latest.get(review.user.id) === undefined) {
      continue;
    }
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') {
      latest.set(review.user.id, review);
    }
  }
  return latest;
}
