import type { Review, Timeline } from '../github/port.ts';
import { parseInstant } from '../signoff/instant.ts';

/** GitHub may write a review once more while it is being submitted; an instant that cannot be read is no such thing. */
const SUBMITTING_MS = 5000;

/**
 * Whether GitHub says that a review was changed since it was submitted. It does not say by whom, nor whether the text was
 * changed or something else, and moves the time later for a dismissal too: so this is asked when a review is seen for the
 * first time, and only then. False where GitHub does not say.
 */
export function isChangedSinceSubmission(
  { id, submittedAt }: Pick<Review, 'id' | 'submittedAt'>,
  { reviewUpdates }: Pick<Timeline, 'reviewUpdates'>,
): boolean {
  const updatedAt = reviewUpdates?.get(id);
  if (updatedAt === undefined) return false;
  const submitted = parseInstant(submittedAt ?? '') ?? Number.NEGATIVE_INFINITY;
  return (parseInstant(updatedAt) ?? Number.POSITIVE_INFINITY) - submitted > SUBMITTING_MS;
}
