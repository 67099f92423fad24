import type { SignoffCase } from '../schemas/signoff-case.ts';
import type { Person, Role, RoleLookupError, RoleMember, UserId } from './snapshot.ts';
import { WEB_FLOW_ID } from './snapshot.ts';
import { foldLogin } from './validation.ts';

/** The people and roles of a case, with numeric ids. */
export interface Roster {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** The id of a login, or null. */
  readonly idOf: (login: string | null | undefined) => UserId | null;
  /** Logins with two ids, ids with two logins, roles that say nothing: `pointer` is in the case. */
  readonly faults: readonly { readonly code: string; readonly message: string; readonly pointer: string }[];
}

type CaseRole = NonNullable<SignoffCase['roles'][string]>;
type CaseUser = string | { login: string; id?: number };

const WEB_FLOW = 'web-flow';

/**
 * Numbers the people of a case: ids that are given hold; everybody else is numbered from 1 in the order of their folded
 * logins, skipping ids that are taken. `web-flow` keeps GitHub's own id. Logins compare without case, in ASCII only.
 */
export function roster(document: SignoffCase): Roster {
  const faults: { code: string; message: string; pointer: string }[] = [];
  const ids = givenIds(document, faults);
  const spellings = new Map<string, string>();
  for (const login of loginsOf(document)) {
    if (!spellings.has(foldLogin(login))) spellings.set(foldLogin(login), login);
  }
  let next = 1;
  const taken = new Set(ids.values());
  for (const folded of [...spellings.keys()].sort()) {
    if (ids.has(folded)) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    ids.set(folded, next);
  }
  const idOf = (login: string | null | undefined): UserId | null =>
    login == null ? null : (ids.get(foldLogin(login)) ?? null);
  const known = new Map(
    Object.entries(document.people ?? {}).map(([login, person]) => [foldLogin(login), person]),
  );
  const people = [...spellings].map(([folded, login]): Person => {
    const { type, permission } = known.get(folded) ?? {};
    return {
      id: ids.get(folded) as UserId,
      login,
      type: type ?? (folded.endsWith('[bot]') ? 'Bot' : 'User'),
      permission: permission === undefined ? 'write' : permission,
    };
  });
  return { people, roles: rolesOf(document, idOf, faults), idOf, faults };
}

/** The logins a role of a case lists itself, and whether a team adds to them. */
export function membersOf(role: CaseRole): { users: readonly CaseUser[]; teamMembers: readonly CaseUser[] } {
  return Array.isArray(role)
    ? { users: role, teamMembers: [] }
    : { users: role.users ?? [], teamMembers: role.members ?? [] };
}

function rolesOf(document: SignoffCase, idOf: Roster['idOf'], faults: Roster['faults'][number][]): Role[] {
  return Object.entries(document.roles).flatMap(([name, role]): Role[] => {
    if (role === undefined) return [];
    const { users, teamMembers } = membersOf(role);
    const members = new Map<UserId, RoleMember>();
    for (const user of [...users, ...teamMembers]) {
      const id = idOf(loginOf(user)) as UserId;
      if (!members.has(id)) members.set(id, { id, login: loginOf(user) });
    }
    return [{ name, members: [...members.values()], errors: lookupErrors(name, role, faults) }];
  });
}

function lookupErrors(name: string, role: CaseRole, faults: Roster['faults'][number][]): RoleLookupError[] {
  if (Array.isArray(role)) return [];
  if (role.error !== undefined)
    return [{ source: role.team ?? `the members of ${name}`, reason: String(role.error) }];
  if (role.members !== undefined && role.team === undefined) {
    faults.push({
      code: 'team_missing',
      message: `Role \`${name}\` has \`members\` without the \`team\` they come from.`,
      pointer: `/roles/${name}/members`,
    });
  }
  if (role.team === undefined || role.members !== undefined) return [];
  return [{ source: role.team, reason: 'not read' }];
}

function givenIds(document: SignoffCase, faults: Roster['faults'][number][]): Map<string, UserId> {
  const ids = new Map<string, UserId>([[WEB_FLOW, WEB_FLOW_ID]]);
  const owners = new Map<UserId, string>([[WEB_FLOW_ID, WEB_FLOW]]);
  const give = (login: string, id: number | undefined, pointer: string): void => {
    if (id === undefined) return;
    const folded = foldLogin(login);
    if ((ids.get(folded) ?? id) !== id || (owners.get(id) ?? folded) !== folded) {
      faults.push({
        code: 'duplicate_id',
        message: `\`${login}\` and the id ${id} do not belong to one person: each login has one id, each id one login.`,
        pointer,
      });
      return;
    }
    ids.set(folded, id);
    owners.set(id, folded);
  };
  for (const [name, role] of Object.entries(document.roles)) {
    if (role === undefined) continue;
    const { users, teamMembers } = membersOf(role);
    for (const user of [...users, ...teamMembers])
      if (typeof user !== 'string') give(user.login, user.id, `/roles/${name}`);
  }
  for (const [login, person] of Object.entries(document.people ?? {}))
    give(login, person?.id, `/people/${login}`);
  return ids;
}

/** Every login of a case, those of the roles first: theirs is the spelling that is shown. */
function loginsOf(document: SignoffCase): string[] {
  const logins: (string | null | undefined)[] = [
    ...Object.values(document.roles).flatMap((role) =>
      role === undefined ? [] : [...membersOf(role).users, ...membersOf(role).teamMembers].map(loginOf),
    ),
    ...Object.keys(document.people ?? {}),
    document.pull_request.author,
    ...(document.pull_request.labels ?? []).map((label) => (typeof label === 'string' ? null : label.by)),
    ...document.commits.flatMap(({ author, committer }) => [author, committer]),
    ...document.heads.map(({ pusher }) => pusher),
    ...(document.reviews ?? []).flatMap(({ user, dismissed }) => [user, dismissed?.by]),
    ...(document.comments ?? []).map(({ user }) => user),
    ...(document.delegations ?? []).flatMap(({ from, to }) => [from, to]),
  ];
  return logins.filter((login): login is string => typeof login === 'string');
}

function loginOf(user: CaseUser): string {
  return typeof user === 'string' ? user : user.login;
}
