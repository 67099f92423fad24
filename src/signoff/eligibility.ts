import type { Contributors } from './contributors.ts';
import type { Delegations } from './delegation.ts';
import type { SignoffPolicy } from './policy.ts';
import type { Permission, Person, Role, UserId } from './snapshot.ts';
import { PERMISSIONS } from './snapshot.ts';

/** Why a person does not count (rule 2), in order of precedence. */
export type Exclusion =
  | 'unknown_user'
  | 'bot'
  | 'no_role'
  | 'delegation_expired'
  | 'permission'
  | 'author'
  | 'contributor';

/** What eligibility looks at. */
export interface Electorate {
  /** By id; null is nobody's. */
  readonly people: ReadonlyMap<UserId | null, Person>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly delegations: Delegations;
  readonly contributors: Contributors;
  readonly author: UserId | null;
  readonly policy: SignoffPolicy;
  readonly governanceRole: string;
}

/** `granted` is at least `needed`; a permission that could not be read is none. */
export function hasPermission(granted: Permission | null, needed: Permission): boolean {
  return granted !== null && PERMISSIONS.indexOf(granted) >= PERMISSIONS.indexOf(needed);
}

/** A member of the role in their own right; a role that is not defined has none. */
export function isMember({ roles }: Electorate, user: UserId | null, role: string): boolean {
  return roles.get(role)?.members.some(({ id }) => id === user) ?? false;
}

/** A member of the role, or a delegate of one. */
export function holds(electorate: Electorate, user: UserId | null, role: string): boolean {
  return (
    isMember(electorate, user, role) ||
    electorate.delegations.active.some((item) => item.to === user && item.role === role)
  );
}

/** A source of the role's members could not be read, so that who holds it is unknown. */
export function isUnreadable({ roles }: Electorate, role: string): boolean {
  return (roles.get(role)?.errors ?? []).length > 0;
}

/** The first reason why a person cannot fill a seat of any of `roles`; undefined for one who can. */
export function exclusion(
  electorate: Electorate,
  user: UserId | null,
  roles: readonly string[],
): Exclusion | undefined {
  const person = electorate.people.get(user);
  if (person === undefined) return 'unknown_user';
  if (isExcludedBot(person, electorate.policy)) return 'bot';
  if (!roles.some((role) => holds(electorate, user, role))) {
    return electorate.delegations.expired.some(({ to, role }) => to === user && roles.includes(role))
      ? 'delegation_expired'
      : 'no_role';
  }
  if (!hasPermission(person.permission, electorate.policy.minPermission)) return 'permission';
  return authorOrContributor(electorate, person.id);
}

/**
 * Nothing known excludes the person, so they may be asked. Somebody whose account or permission has not been read may be;
 * whether they count is decided when they answer.
 */
export function isAskable(electorate: Electorate, user: UserId): boolean {
  const person = electorate.people.get(user);
  if (authorOrContributor(electorate, user) !== undefined) return false;
  return (
    person === undefined || !(isExcludedBot(person, electorate.policy) || isBelowLeast(electorate, person))
  );
}

/** The permission was read, and is less than the policy asks. */
export function isBelowLeast({ policy }: Electorate, { permission }: Person): boolean {
  return permission !== null && !hasPermission(permission, policy.minPermission);
}

function authorOrContributor(
  { author, contributors, policy }: Electorate,
  user: UserId,
): 'author' | 'contributor' | undefined {
  if (user === author) return 'author';
  return !policy.allowsContributors && contributors.ids.has(user) ? 'contributor' : undefined;
}

function isExcludedBot({ type }: Person, { allowsBots }: SignoffPolicy): boolean {
  return type !== 'User' && !(allowsBots && type === 'Bot');
}
