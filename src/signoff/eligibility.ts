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
  readonly people: ReadonlyMap<UserId, Person>;
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

/** A member of the role in their own right. */
export function isMember(role: Role | undefined, user: UserId): boolean {
  return role?.members.some(({ id }) => id === user) ?? false;
}

/** A member of the role, or a delegate of one. */
export function holds(electorate: Electorate, user: UserId, role: string): boolean {
  return (
    isMember(electorate.roles.get(role), user) ||
    electorate.delegations.active.some((item) => item.to === user && item.role === role)
  );
}

/** The first reason why a person cannot fill a seat of any of `roles`; undefined for one who can. */
export function exclusion(
  electorate: Electorate,
  user: UserId | null,
  roles: readonly string[],
): Exclusion | undefined {
  const person = user === null ? undefined : electorate.people.get(user);
  if (user === null || person === undefined) return 'unknown_user';
  if (isExcludedBot(person, electorate.policy)) return 'bot';
  if (!roles.some((role) => holds(electorate, user, role))) {
    return electorate.delegations.expired.some(({ to, role }) => to === user && roles.includes(role))
      ? 'delegation_expired'
      : 'no_role';
  }
  if (!hasPermission(person.permission, electorate.policy.minPermission)) return 'permission';
  return isAuthorOrContributor(electorate, user);
}

/**
 * Whom to ask for a seat of the role: members and delegates whom nothing known excludes, by id. Somebody whose account
 * has not been looked up yet may be asked; whether they count is decided when they answer.
 */
export function askable(electorate: Electorate, role: string): UserId[] {
  const members = electorate.roles.get(role)?.members.map(({ id }) => id) ?? [];
  const delegates = electorate.delegations.active.filter((item) => item.role === role).map(({ to }) => to);
  return [...new Set([...members, ...delegates])]
    .sort((a, b) => a - b)
    .filter((id) => {
      const person = electorate.people.get(id);
      if (isAuthorOrContributor(electorate, id) !== undefined) return false;
      if (person === undefined) return true;
      if (isExcludedBot(person, electorate.policy)) return false;
      return person.permission === null || hasPermission(person.permission, electorate.policy.minPermission);
    });
}

function isAuthorOrContributor(
  { author, contributors, policy }: Electorate,
  user: UserId,
): 'author' | 'contributor' | undefined {
  if (user === author) return 'author';
  return !policy.allowsContributors && contributors.ids.has(user) ? 'contributor' : undefined;
}

function isExcludedBot({ type }: Person, { allowsBots }: SignoffPolicy): boolean {
  return type !== 'User' && !(allowsBots && type === 'Bot');
}
