import type { Electorate } from './eligibility.ts';
import { hasPermission, holds, isBelowLeast, isMember, isUnreadable } from './eligibility.ts';
import type { ReviewFacts, UserId } from './snapshot.ts';
import type { Standings } from './standing.ts';

/** The standing change requests of a pull request, sorted by what they do (rule 7). */
export interface Vetoes {
  readonly vetoes: readonly ReviewFacts[];
  /** Standing change requests that are none, because of who made them. */
  readonly powerless: readonly ReviewFacts[];
  /** Whether these are vetoes depends on a role that could not be read. */
  readonly undecidable: readonly ReviewFacts[];
}

/**
 * A veto is a standing change request by somebody whose veto counts; a contributor's, the author's and a bot's do, one
 * below `min_permission` does not. Closed readings: a permission that could not be read is enough for a veto; so is an
 * account that is gone (it may have held the role), until governance dismisses the review.
 *
 * `roles` are those whose change requests count: the required ones, and advisory ones with `major_blocks`.
 */
export function vetoes(
  { latest, orphans }: Standings,
  electorate: Electorate,
  roles: readonly string[],
): Vetoes {
  const result: { vetoes: ReviewFacts[]; powerless: ReviewFacts[]; undecidable: ReviewFacts[] } = {
    vetoes: [],
    powerless: [],
    undecidable: [],
  };
  for (const review of [...latest.values(), ...orphans].filter((item) =>
    isChangeRequest(item, electorate, roles),
  )) {
    if (isVetoBy(review.user, electorate, roles)) result.vetoes.push(review);
    else if (couldBeVeto(review.user, electorate, roles)) result.undecidable.push(review);
    else result.powerless.push(review);
  }
  return result;
}

function isChangeRequest(review: ReviewFacts, electorate: Electorate, roles: readonly string[]): boolean {
  if (review.state === 'CHANGES_REQUESTED') return true;
  if (review.dismissal === null || review.dismissal.was === 'APPROVED') return false;
  return (
    review.state === 'DISMISSED' && !isValidDismissal(review.user, review.dismissal.by, electorate, roles)
  );
}

function isVetoBy(user: UserId | null, electorate: Electorate, roles: readonly string[]): boolean {
  const canWriterVeto = electorate.policy.vetoFrom === 'writers';
  const person = electorate.people.get(user);
  if (person === undefined) return roles.length > 0 || canWriterVeto;
  if (isBelowLeast(electorate, person)) return false;
  if (roles.some((role) => holds(electorate, user, role))) return true;
  return canWriterVeto && (person.permission === null || hasPermission(person.permission, 'write'));
}

/** Only for somebody whose account is known: one that is gone is taken to hold a role. */
function couldBeVeto(user: UserId | null, electorate: Electorate, roles: readonly string[]): boolean {
  const person = electorate.people.get(user);
  const isBelow = person !== undefined && isBelowLeast(electorate, person);
  return !isBelow && roles.some((role) => isUnreadable(electorate, role));
}

/**
 * A dismissal clears a veto only by somebody who made nothing of the change and holds the governance role or a role the veto came from, in
 * their own right. Closed readings: the dismisser must be a User and have `min_permission`, like anybody who counts; and
 * while a commit is unattributed nobody can be shown to have made nothing of the change, so no dismissal clears a veto.
 */
function isValidDismissal(
  user: UserId | null,
  by: UserId | null,
  electorate: Electorate,
  roles: readonly string[],
): boolean {
  const person = electorate.people.get(by);
  if (person === undefined || person.type !== 'User') return false;
  if (electorate.contributors.unattributed.length > 0) return false;
  if (electorate.contributors.ids.has(person.id)) return false;
  if (!hasPermission(person.permission, electorate.policy.minPermission)) return false;
  const vetoing = roles.filter((role) => holds(electorate, user, role));
  return [...vetoing, electorate.governanceRole].some((role) => isMember(electorate, by, role));
}
