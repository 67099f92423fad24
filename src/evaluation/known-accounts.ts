import { HYPOTHETICAL_IDS_FROM } from '../decision/review-effect.ts';
import { UserError } from '../errors.ts';
import type { Account, Collaborator } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import { foldLogin } from '../signoff/validation.ts';
import { suggest } from '../text/suggestion.ts';
import type { GoverningSet } from './governing-set.ts';

/** Somebody who may do something, as far as one reading of the pull request knows them. */
export interface KnownAccount {
  readonly account: Account;
  /** On the repository: none, read, triage, write, maintain, admin. */
  readonly permission: string;
}

const BOT_ACCOUNTS: readonly Account[] = [{ id: 41898282, login: 'github-actions[bot]', type: 'Bot' }];
const MOST_SUGGESTIONS = 3;

/**
 * Finds a login among who has access, who took part in the pull request, and whom roles and delegations of the base branch
 * name. Rejects any other with those that are written almost so.
 */
export function findAccount(login: string, facts: PullFacts, governing: GoverningSet): KnownAccount {
  const isMeant = (one: { readonly login: string }): boolean => foldLogin(one.login) === foldLogin(login);
  const collaborator = facts.collaborators.find(isMeant);
  if (collaborator !== undefined)
    return { account: accountOf(collaborator), permission: collaborator.permission };
  const taking = participants(facts).find(isMeant);
  if (taking !== undefined) return { account: taking, permission: 'none' };
  const named = namedPeople(governing).find(isMeant);
  if (named !== undefined) return { account: named, permission: 'none' };
  throw unknownLogin(login, facts.collaborators);
}

function accountOf({ id, login, type }: Collaborator): Account {
  return { id, login, type };
}

function participants(facts: PullFacts): Account[] {
  const { pull, commits, reviews, timeline, pushes } = facts;
  const accounts = [
    pull.author,
    ...pull.requestedReviewers,
    ...commits.flatMap(({ author, committer }) => [author, committer]),
    ...reviews.map(({ user }) => user),
    ...timeline.comments.map(({ user }) => user),
    ...timeline.dismissals.map(({ actor }) => actor),
    ...pushes.map(({ pusher }) => pusher),
    ...BOT_ACCOUNTS,
  ];
  return accounts.filter((account) => account !== null);
}

/** People whom the base branch names and who have no access. Without an id they get one that no account has. */
function namedPeople({ roles, delegations }: GoverningSet): Account[] {
  const users = [
    ...Object.values(roles?.roles ?? {}).flatMap((role) => role?.users ?? []),
    ...(delegations ?? []).flatMap(({ from, to }) => [from, to]),
  ];
  return users.map((user, index) => {
    const { login, id } = typeof user === 'string' ? { login: user, id: undefined } : user;
    return {
      id: id ?? HYPOTHETICAL_IDS_FROM + index,
      login,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
    };
  });
}

function unknownLogin(login: string, collaborators: readonly Collaborator[]): UserError {
  const left = new Set(collaborators.map((person) => person.login));
  const near: string[] = [];
  for (let found = suggest(login, left); found !== undefined; found = suggest(login, left)) {
    near.push(found);
    left.delete(found);
    if (near.length === MOST_SUGGESTIONS) break;
  }
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`;
  return new UserError(
    `\`${login}\` has no access to the repository, took no part in the pull request and is in no role.${meant}`,
  );
}
