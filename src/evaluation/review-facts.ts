import type { IssueComment, Review, Timeline } from '../github/port.ts';
import { isReasonComment } from '../signoff/override.ts';
import { overrideLines } from '../signoff/override-line.ts';
import { type CommentFacts, REVIEW_STATES, type ReviewFacts, type ReviewState } from '../signoff/snapshot.ts';
import type { CurrentSubject } from './head-history.ts';
import { changedText, isEditedReview, type PullHistory } from './pull-history.ts';
import { isChangedSinceSubmission } from './review-edit.ts';

/** What is known of a review besides what GitHub lists. */
interface ReviewSource {
  /** What the ledger knows of the pull request; null without a ledger. */
  readonly history: PullHistory | null;
  readonly subject: CurrentSubject;
}

/** A review as the sign-off engine sees it. */
export function reviewFacts(
  review: Review,
  timeline: Timeline,
  { history, subject }: ReviewSource,
): ReviewFacts {
  const state = REVIEW_STATES.find((known) => known === review.state) as ReviewState | undefined;
  if (state === undefined) throw new Error(`Unknown review state ${review.state} of review ${review.id}.`);
  const event = timeline.dismissals.find((dismissal) => dismissal.reviewId === review.id);
  const was = event?.was === 'APPROVED' || event?.was === 'CHANGES_REQUESTED' ? event.was : null;
  return {
    id: review.id,
    user: review.user?.id ?? null,
    state,
    commit: review.commit,
    at: review.submittedAt,
    body: review.body,
    dismissal: event === undefined ? null : { by: event.actor?.id ?? null, at: event.at, was },
    ...(history !== null && firstSight(review, history, timeline, subject.name)),
  };
}

/**
 * What the ledger knows of an approval's or an override's text. Said only where it matters: a record of the verdict
 * repeats it for every sign-off.
 */
function firstSight(
  review: Review,
  history: PullHistory,
  timeline: Timeline,
  model: string,
): Pick<ReviewFacts, 'isEdited' | 'firstConditions' | 'firstOutcomes'> {
  const isOverriding = overrideLines(review.body).length > 0;
  const changed = review.state === 'APPROVED' ? changedText(review, history) : undefined;
  const isOfNote = isOverriding || review.state === 'APPROVED';
  const first = history.texts.get(review.id);
  const isChanged = first === undefined ? isChangedSinceSubmission(review, timeline) : first.isChanged;
  const isEdited =
    changed !== undefined || (isOfNote && isChanged) || (isOverriding && isEditedReview(review, history));
  const conditions = changed?.conditions ?? [];
  const outcomes = isOverriding ? first?.outcomes : undefined;
  return {
    ...(isEdited && { isEdited }),
    ...(conditions.length > 0 && { firstConditions: conditions }),
    ...(outcomes !== undefined && {
      firstOutcomes: outcomes
        .filter((one) => one.model === model)
        .map(({ policy, check, outcome }) => ({ policy, check, outcome })),
    }),
  };
}

/** Whether a comment was changed is said only where it gives a reason: nothing else of a comment is relied on. */
export function commentFacts({ user, body, createdAt, updatedAt }: IssueComment): CommentFacts {
  const isEdited = isReasonComment(body) && updatedAt !== createdAt;
  return { user: user?.id ?? null, body, at: createdAt, ...(isEdited && { isEdited }) };
}
