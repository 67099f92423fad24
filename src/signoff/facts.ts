import type { Contributors } from './contributors.ts';
import { contributors } from './contributors.ts';
import { delegations } from './delegation.ts';
import type { Electorate } from './eligibility.ts';
import type { HeadLine } from './head-line.ts';
import { headLine } from './head-line.ts';
import { instant } from './instant.ts';
import { compareText } from './note.ts';
import type { SignoffPolicy } from './policy.ts';
import type { SignoffSnapshot, UserId } from './snapshot.ts';
import type { Standings } from './standing.ts';
import { standings } from './standing.ts';

/** The role that governs what governs (rule 16). */
export const DEFAULT_GOVERNANCE_ROLE = 'governance';

/** What follows from a sound snapshot before anything is judged. */
export interface SignoffFacts {
  readonly snapshot: SignoffSnapshot;
  readonly policy: SignoffPolicy;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly line: HeadLine;
  readonly contributors: Contributors;
  readonly electorate: Electorate;
  readonly standings: Standings;
  /** The login of an id, as the roles file writes it, else as GitHub does. */
  readonly login: (id: UserId | null) => string;
}

export function signoffFacts(snapshot: SignoffSnapshot, policy: SignoffPolicy): SignoffFacts {
  const now = instant(snapshot.now);
  const line = headLine(snapshot);
  const makers = contributors(snapshot, line, policy);
  const roles = new Map(snapshot.roles.map((role) => [role.name, role]));
  const author = snapshot.pullRequest.author;
  const electorate: Electorate = {
    people: new Map(snapshot.people.map((person) => [person.id, person])),
    roles,
    delegations: delegations(snapshot.delegations, roles, makers.ids, policy.allowsContributors, author, now),
    contributors: makers,
    author,
    policy,
    governanceRole: snapshot.governanceRole ?? DEFAULT_GOVERNANCE_ROLE,
  };
  const logins = new Map(snapshot.people.map(({ id, login }) => [id, login]));
  const written = snapshot.roles.flatMap(({ members }) => members);
  // Roles may spell one login in several ways; which is shown must not depend on the order of the roles.
  for (const { id, login } of written.sort((a, b) => compareText(b.login, a.login))) logins.set(id, login);
  const login = (id: UserId | null): string =>
    id === null ? 'an account that is gone' : (logins.get(id) ?? `#${id}`);
  return {
    snapshot,
    policy,
    now,
    line,
    contributors: makers,
    electorate,
    standings: standings(snapshot.reviews),
    login,
  };
}
