import { exclusion, holds, isUnreadable } from './eligibility.ts';
import type { SignoffFacts } from './facts.ts';
import { staleness } from './freshness.ts';
import { instant } from './instant.ts';
import { type OverrideLine, overrideLines } from './override-line.ts';
import type { OverrideRefusal } from './override-refusal.ts';
import type { JudgedCheck, ReviewFacts, UserId } from './snapshot.ts';

/** A check that somebody who may override it did override in a review. */
export interface CheckOverride {
  readonly policy: string;
  readonly check: string;
  readonly review: number;
  readonly user: UserId;
  readonly login: string;
  /** The role of `override_by` they hold. */
  readonly role: string;
  /** When the review was submitted. */
  readonly at: string;
  readonly reason: string;
}

/** A line that overrides nothing, and why. */
export interface RefusedOverride {
  /** Null where no policy of the model has such a check. */
  readonly policy: string | null;
  readonly check: string;
  readonly review: number;
  readonly login: string | null;
  readonly reason: OverrideRefusal;
  /** Roles that may override it; empty where nobody may. */
  readonly roles: readonly string[];
}

export interface CheckOverrides {
  /** At most one for each check. */
  readonly granted: readonly CheckOverride[];
  readonly refused: readonly RefusedOverride[];
}

export const NO_OVERRIDES: CheckOverrides = { granted: [], refused: [] };

/**
 * Overrides of checks in review (policy rule 4): lines `/override CHECK-ID reason…` of reviews that approve or comment,
 * by somebody who could fill a seat of one of the check's roles, on what is judged now. Of several for one check the
 * earliest is taken. Closed readings: only a check that fails or cannot tell is overridden, only where no other policy
 * of the model makes it mandatory, and only with a ledger, since an override is recorded and a review that was edited
 * (others may edit it) cannot be told without.
 */
export function checkOverrides(facts: SignoffFacts): CheckOverrides {
  const { checks = [], reviews } = facts.snapshot;
  const granted = new Map<string, CheckOverride>();
  const refused: RefusedOverride[] = [];
  for (const { review, line } of linesInOrder(reviews)) {
    const targets = checks.filter(({ check }) => check === line.check);
    const common = {
      check: line.check,
      review: review.id,
      login: review.user === null ? null : facts.login(review.user),
    };
    if (targets.length === 0) {
      const reason = line.check === '' ? 'no_check' : 'unknown_check';
      refused.push({ policy: null, ...common, reason, roles: [] });
    }
    for (const target of targets) {
      const { policy, roles } = target;
      const refusal = refusalOf(line, review, target, facts);
      const key = `${policy}\u0000${target.check}`;
      if (refusal !== undefined) refused.push({ policy, ...common, reason: refusal, roles });
      else if (granted.has(key)) refused.push({ policy, ...common, reason: 'already_overridden', roles });
      else granted.set(key, grant(line, review, target, facts));
    }
  }
  return { granted: [...granted.values()], refused: refused.sort((a, b) => a.review - b.review) };
}

/** By submission, ties by review id; in the order they stand. */
function linesInOrder(
  reviews: readonly ReviewFacts[],
): { readonly review: ReviewFacts; readonly line: OverrideLine }[] {
  return reviews
    .filter(({ state }) => state !== 'PENDING')
    .sort((a, b) => instant(a.at) - instant(b.at) || a.id - b.id)
    .flatMap((review) => overrideLines(review.body).map((line) => ({ review, line })));
}

/** The first reason that applies; undefined: the line counts. */
function refusalOf(
  { reason, isHidden }: OverrideLine,
  review: ReviewFacts,
  check: JudgedCheck,
  facts: SignoffFacts,
): OverrideRefusal | undefined {
  const { electorate, snapshot, line, policy } = facts;
  const { bar, roles } = check;
  if (bar !== null) return bar;
  if (isHidden) return 'hidden';
  if (reason === null) return 'no_reason';
  const unsettled = standingRefusal(review, facts);
  if (unsettled !== undefined) return unsettled;
  if (!snapshot.hasLedger) return 'no_ledger';
  if (review.isEdited === true) return 'edited';
  const excluded = exclusion(electorate, review.user, roles);
  if (excluded === 'no_role' && roles.some((role) => isUnreadable(electorate, role))) return 'role_unread';
  return excluded ?? staleness(review, snapshot, line, policy) ?? sightRefusal(review, check);
}

/** What is overridden is what the check said when the review was first seen: nobody overrides in advance. */
function sightRefusal(
  { firstOutcomes }: ReviewFacts,
  { policy, check, outcome }: JudgedCheck,
): OverrideRefusal | undefined {
  const isSeen = firstOutcomes?.some(
    (one) => one.policy === policy && one.check === check && one.outcome === outcome,
  );
  return isSeen === false ? 'outcome_unseen' : undefined;
}

/**
 * What the person said otherwise. An approval must be their standing (sign-off rule 1). Any line is taken back by a change
 * request that stands, whenever it was made; by one after it, whatever they said later; and by the dismissal of any review
 * of theirs after it. What was taken back is not revived: it is said again.
 */
function standingRefusal(
  review: ReviewFacts,
  { standings, snapshot }: SignoffFacts,
): OverrideRefusal | undefined {
  const { user, state } = review;
  if (user === null) return 'unknown_user';
  if (state === 'DISMISSED') return 'dismissed';
  const latest = standings.latest.get(user);
  if (latest?.state === 'CHANGES_REQUESTED') return 'asks_for_changes';
  if (state === 'APPROVED' && latest !== review) return 'superseded';
  const isTakenBack = snapshot.reviews.some(
    (other) => other !== review && other.user === user && takesBack(other, review),
  );
  return isTakenBack ? 'superseded' : undefined;
}

/** A change request after the other review, or one that was dismissed after it. */
function takesBack({ state, at, dismissal }: ReviewFacts, other: ReviewFacts): boolean {
  if (state === 'CHANGES_REQUESTED') return instant(at) >= instant(other.at);
  return state === 'DISMISSED' && isAfter({ at, dismissal }, other);
}

/** Given or dismissed after the other; when it was dismissed may be unknown, which is after. */
function isAfter({ at, dismissal }: Pick<ReviewFacts, 'at' | 'dismissal'>, other: ReviewFacts): boolean {
  const dismissedAt = dismissal?.at ?? null;
  return (
    dismissedAt === null || instant(dismissedAt) >= instant(other.at) || instant(at) >= instant(other.at)
  );
}

function grant(
  { reason }: OverrideLine,
  { id, user, at }: ReviewFacts,
  { policy, check, roles }: JudgedCheck,
  { electorate, login }: SignoffFacts,
): CheckOverride {
  return {
    policy,
    check,
    review: id,
    user: user as UserId,
    login: login(user),
    role: roles.find((role) => holds(electorate, user, role)) as string,
    at: at as string,
    reason: reason as string,
  };
}
