import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import type { Config } from '../schemas/config.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Roles } from '../schemas/roles.ts';
import { smallestMaximumMatching } from '../signoff/matching.ts';
import { cannotTell, type Fact, type Finding } from './finding.ts';

export interface Person {
  readonly login: string;
  /** none, read, triage, write, maintain, admin. */
  readonly permission: string;
}

/** What decides who may sign, as the default branch has it. */
export interface RolesInput {
  readonly config: Config;
  readonly roles: Roles;
  readonly policies: readonly Policy[];
  readonly people: Fact<readonly Person[]>;
  /** Members of each team that a role names. */
  readonly teams: ReadonlyMap<string, Fact<readonly string[]>>;
}

const WRITERS: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/** Logins with write access, in lower case. */
export function writersAmong(people: Fact<readonly Person[]>): Fact<ReadonlySet<string>> {
  if (!people.isKnown) return people;
  const writers = people.value.filter(({ permission }) => WRITERS.has(permission));
  return { isKnown: true, value: new Set(writers.map(({ login }) => login.toLowerCase())) };
}

/** Judges whether the people of the roles can sign what the policies ask for. */
export function roleFindings(input: RolesInput): Finding[] {
  const { roles, config, people } = input;
  const governance = config.governance_role ?? DEFAULT_GOVERNANCE_ROLE;
  const findings: Finding[] = [];
  if (roles.roles[governance] === undefined) {
    findings.push({
      code: 'governance_role_missing',
      severity: 'problem',
      expected: `The role \`${governance}\` exists: it signs changes to policies, roles and configuration.`,
      found: '.arbiter/roles.yml does not have it.',
      repair: `Add \`${governance}\` with at least one person to .arbiter/roles.yml.`,
    });
  }
  for (const [team, members] of input.teams) {
    if (members.isKnown) continue;
    findings.push(
      cannotTell('team_unreadable', `The members of the team ${team} can be read.`, members.reason),
    );
  }
  if (!people.isKnown) {
    const expected = 'Everybody in .arbiter/roles.yml has write access to the repository.';
    return [...findings, cannotTell('people_unreadable', expected, people.reason)];
  }
  const able = new Map<string, readonly string[]>();
  for (const name of Object.keys(roles.roles)) {
    const logins = loginsOf(input, name);
    const writers = logins.filter((login) => isWriter(people.value, login));
    able.set(name, writers);
    findings.push(...withoutAccess(name, roles, people.value));
    if (writers.length === 0 && isResolved(input, name)) findings.push(unfillable(name));
  }
  return [...findings, ...seats(input, able)];
}

function usersOf(roles: Roles, name: string): string[] {
  return (roles.roles[name]?.users ?? []).map((user) =>
    (typeof user === 'string' ? user : user.login).toLowerCase(),
  );
}

function loginsOf({ roles, teams }: RolesInput, name: string): string[] {
  const members = (roles.roles[name]?.teams ?? []).flatMap((team) => {
    const fact = teams.get(team);
    return fact?.isKnown === true ? fact.value.map((login) => login.toLowerCase()) : [];
  });
  return [...new Set([...usersOf(roles, name), ...members])];
}

function isResolved({ roles, teams }: RolesInput, name: string): boolean {
  return (roles.roles[name]?.teams ?? []).every((team) => teams.get(team)?.isKnown === true);
}

function isWriter(people: readonly Person[], login: string): boolean {
  return people.some((person) => person.login.toLowerCase() === login && WRITERS.has(person.permission));
}

function withoutAccess(name: string, roles: Roles, people: readonly Person[]): Finding[] {
  return usersOf(roles, name)
    .filter((login) => !isWriter(people, login))
    .map((login) => {
      const person = people.find((one) => one.login.toLowerCase() === login);
      return {
        code: 'role_member_without_access',
        severity: 'problem',
        expected: `\`${login}\`, who signs as ${name}, has write access to the repository.`,
        found:
          person === undefined ? 'This login is no collaborator.' : `The access is \`${person.permission}\`.`,
        repair: `Give write access, or take \`${login}\` out of .arbiter/roles.yml: such an approval does not count.`,
      };
    });
}

function unfillable(name: string): Finding {
  return {
    code: 'role_unfillable',
    severity: 'problem',
    expected: `Somebody can sign as ${name}.`,
    found: 'Nobody in this role has write access.',
    repair: `Name somebody with write access under \`${name}\` in .arbiter/roles.yml.`,
  };
}

/** One person fills one seat, so a policy whose seats outnumber its people can never be signed. */
function seats({ policies }: RolesInput, able: ReadonlyMap<string, readonly string[]>): Finding[] {
  const numbers = new Map([...new Set([...able.values()].flat())].map((login, index) => [login, index]));
  return policies.flatMap((policy): Finding[] => {
    if (policy.signoff.distinct === false) return [];
    const wanted = (policy.signoff.require ?? []).flatMap(({ role, count }) =>
      Array<string>(count).fill(role),
    );
    const candidates = wanted.map((role) => (able.get(role) ?? []).map((login) => numbers.get(login) ?? -1));
    const empty = smallestMaximumMatching(candidates).flatMap((person, seat) =>
      person === null ? [wanted[seat]] : [],
    );
    const known = empty.filter((role) => role !== undefined && able.has(role));
    if (known.length === 0) return [];
    return [
      {
        code: 'seats_cannot_be_filled',
        severity: 'warning',
        expected: `The ${wanted.length} seats of the policy ${policy.metadata.id} can be filled by as many people.`,
        found: `At best ${wanted.length - empty.length} can: one person fills one seat, and no one is left for ${known.join(', ')}.`,
        repair: 'Name more people in .arbiter/roles.yml. The author of a change cannot sign it either.',
      },
    ];
  });
}
