import { instant } from './instant.ts';
import type { ReviewFacts, UserId } from './snapshot.ts';

/** Standing of every reviewer (rule 1). */
export interface Standings {
  /** The latest decisive review of each person, by id: an approval, a change request or a dismissed review. */
  readonly latest: ReadonlyMap<UserId, ReviewFacts>;
  /** Decisive reviews of accounts that are gone: nobody can answer for them later, so each stands alone. */
  readonly orphans: readonly ReviewFacts[];
}

const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

export function isDecisive({ state }: ReviewFacts): boolean {
  return DECISIVE.has(state);
}

/** Folds reviews in the order of submission, ties by review id. Comments and pending reviews change nothing. */
export function standings(reviews: readonly ReviewFacts[]): Standings {
  const latest = new Map<UserId, ReviewFacts>();
  const decisive = reviews.filter(isDecisive).sort((a, b) => instant(a.at) - instant(b.at) || a.id - b.id);
  for (const review of decisive) {
    if (review.user !== null) latest.set(review.user, review);
  }
  return { latest, orphans: decisive.filter(({ user }) => user === null) };
}
