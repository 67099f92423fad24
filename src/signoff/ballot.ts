import { exclusion } from './eligibility.ts';
import type { IgnoredReason } from './explanation.ts';
import type { SignoffFacts } from './facts.ts';
import { staleness } from './freshness.ts';
import type { ReviewFacts, UserId } from './snapshot.ts';
import { isDecisive } from './standing.ts';

/** Every review sorted once: a valid approval, a veto (left out here), or ignored with the first reason that applies. */
export interface Ballot {
  /** Valid approvals by person. */
  readonly approvals: ReadonlyMap<UserId, ReviewFacts>;
  readonly ignored: readonly { readonly review: ReviewFacts; readonly reason: IgnoredReason }[];
}

/** `roles`: those a seat of which is to be filled. `vetoes`: reviews that stand as vetoes. */
export function ballot(
  facts: SignoffFacts,
  roles: readonly string[],
  vetoes: readonly ReviewFacts[],
): Ballot {
  const approvals = new Map<UserId, ReviewFacts>();
  const ignored: { review: ReviewFacts; reason: IgnoredReason }[] = [];
  for (const review of [...facts.snapshot.reviews].sort((a, b) => a.id - b.id)) {
    if (vetoes.includes(review)) continue;
    const reason = ignoredReason(review, facts, roles);
    if (reason !== undefined) ignored.push({ review, reason });
    else approvals.set(review.user as UserId, review);
  }
  return { approvals, ignored };
}

function ignoredReason(
  review: ReviewFacts,
  facts: SignoffFacts,
  roles: readonly string[],
): IgnoredReason | undefined {
  const { electorate, standings, snapshot, line, policy } = facts;
  const { user, state } = review;
  if (user === null || !electorate.people.has(user)) return 'unknown_user';
  if (!isDecisive(review)) return 'not_decisive';
  if (standings.latest.get(user) !== review) return 'superseded';
  if (state === 'DISMISSED') return 'dismissed';
  const excluded = exclusion(electorate, user, roles);
  if (state === 'APPROVED') return excluded ?? staleness(review, snapshot, line, policy);
  // A change request that is no veto: because of who made it, or because the policy lets nobody veto.
  return excluded === undefined || excluded === 'author' || excluded === 'contributor'
    ? 'not_decisive'
    : excluded;
}
