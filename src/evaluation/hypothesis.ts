import { HYPOTHETICAL_IDS_FROM } from '../decision/review-effect.ts';
import type { Account, Dismissal, HeadPush, IssueComment, PullCommit, Review } from '../github/port.ts';

/** A head that was never pushed: its commit lies in the local repository only. */
export interface HypotheticalHead extends HeadPush {
  readonly commit: PullCommit;
  /** Files that it adds to what the pull request changes. */
  readonly addedFiles: number;
}

/** What is imagined to have happened to one pull request, on top of what did. */
export interface Hypothesis {
  /** Number of the pull request. */
  readonly pull: number;
  /** When the pull request was really read, and the instant imagined after it; RFC 3339. */
  readonly seenAt: string;
  readonly now: string;
  readonly reviews: readonly Review[];
  readonly dismissals: readonly Dismissal[];
  readonly comments: readonly IssueComment[];
  readonly heads: readonly HypotheticalHead[];
}

export function nothingHappened(pull: number, seenAt: string): Hypothesis {
  return { pull, seenAt, now: seenAt, reviews: [], dismissals: [], comments: [], heads: [] };
}

/** The same with one more review, given on a commit at the present instant of the hypothesis. */
export function withReview(
  hypothesis: Hypothesis,
  user: Account,
  state: 'APPROVED' | 'CHANGES_REQUESTED',
  commit: string,
): Hypothesis {
  const id = HYPOTHETICAL_IDS_FROM + hypothesis.reviews.length + 1;
  const review = { id, user, state, body: '', commit, submittedAt: hypothesis.now };
  return { ...hypothesis, reviews: [...hypothesis.reviews, review] };
}

export function withDismissal(hypothesis: Hypothesis, review: Review, actor: Account | null): Hypothesis {
  const dismissal = { reviewId: review.id, actor, was: review.state, at: hypothesis.now };
  return { ...hypothesis, dismissals: [...hypothesis.dismissals, dismissal] };
}

export function withComment(hypothesis: Hypothesis, user: Account): Hypothesis {
  const id = HYPOTHETICAL_IDS_FROM + hypothesis.comments.length + 1;
  const comment = { id, user, body: 'A comment.', createdAt: hypothesis.now };
  return { ...hypothesis, comments: [...hypothesis.comments, comment] };
}

export function withHead(hypothesis: Hypothesis, head: HypotheticalHead): Hypothesis {
  return { ...hypothesis, heads: [...hypothesis.heads, head] };
}
