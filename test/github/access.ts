import { GitHubError, notFound } from './error.ts';
import { OPERATIONS } from './operations.ts';
import { holds, type Role } from './person.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';

/** What a person needs to be in the repository for writes; reads need `read`. */
const ROLE_FOR_WRITE: Readonly<Record<string, Role>> = {
  'issues/add-labels': 'triage',
  'issues/remove-label': 'triage',
  'pulls/request-reviewers': 'triage',
  'pulls/remove-requested-reviewers': 'triage',
  'issues/create': 'read',
  'issues/create-comment': 'read',
  'pulls/create-review': 'read',
};

/** Reads that need more than sight of the repository. */
const ROLE_FOR_READ: Readonly<Record<string, Role>> = {
  // "Team members will include the members of child teams. The authenticated user must have push access to the repository"
  'repos/list-collaborators': 'write',
  'repos/get-branch-protection': 'admin',
};

/** Whether the token may know that the repository exists. */
export function sees(token: Token | undefined, repository: Repository): boolean {
  if (repository.visibility === 'public') {
    return true;
  }
  if (token === undefined) {
    return false;
  }
  const chosen = token.repositories?.some((name) => name.toLowerCase() === repository.fullName.toLowerCase());
  if (token.app !== undefined) {
    return chosen ?? true;
  }
  return (chosen ?? true) && holds(repository.roleOf(token.actor), 'read');
}

/**
 * Throws what GitHub answers when a token may not do an operation: 404 for what it cannot see, 403 for what it lacks.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export function checkAccess(
  token: Token | undefined,
  operationId: string,
  repository: Repository | undefined,
): void {
  const need = OPERATIONS[operationId] ?? { scopes: [], level: 'write' };
  if (repository !== undefined && !sees(token, repository)) {
    throw notFound();
  }
  if (token === undefined) {
    if (need.level === 'write' || repository === undefined) {
      throw new GitHubError(401, 'Requires authentication');
    }
    return;
  }
  if (token.permissions !== undefined) {
    checkScopes(token, operationId, repository);
  }
  if (token.app === undefined && repository !== undefined) {
    checkRole(token, operationId, repository);
  }
}

function checkScopes(token: Token, operationId: string, repository: Repository | undefined): void {
  const need = OPERATIONS[operationId] ?? { scopes: [], level: 'write' };
  const enough = need.scopes.some((scope) => {
    const held = token.permissions?.get(scope);
    return held === 'write' || held === need.level;
  });
  const openToAll =
    need.level === 'read' && repository?.visibility === 'public' && !need.scopes.includes('administration');
  if (need.scopes.length === 0 || enough || openToAll) {
    return;
  }
  // Teams a token has no organisation permission for look like teams that do not exist.
  // https://github.com/actions/github-script/issues/518
  // Only the list of all teams is documented to answer 403. https://docs.github.com/en/rest/teams/teams#list-teams
  if (need.scopes.includes('members') && operationId !== 'teams/list') {
    throw notFound();
  }
  const kind = token.app === undefined ? 'personal access token' : 'integration';
  throw new GitHubError(403, `Resource not accessible by ${kind}`, {
    headers: {
      'x-accepted-github-permissions': need.scopes.map((scope) => `${scope}=${need.level}`).join('; '),
    },
  });
}

function checkRole(token: Token, operationId: string, repository: Repository): void {
  const need = OPERATIONS[operationId];
  // "Write permission for the REST API to interact with checks is only available to GitHub Apps."
  // https://docs.github.com/en/rest/checks/runs#create-a-check-run
  if (operationId === 'checks/create' || operationId === 'checks/update') {
    throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  }
  const least =
    need?.level === 'write'
      ? (ROLE_FOR_WRITE[operationId] ?? 'write')
      : (ROLE_FOR_READ[operationId] ?? 'read');
  const own =
    operationId === 'pulls/update' ||
    operationId === 'issues/update-comment' ||
    operationId === 'issues/delete-comment';
  if (!own && !holds(repository.roleOf(token.actor), least)) {
    throw new GitHubError(403, `Must have ${least} access to the repository.`);
  }
}
