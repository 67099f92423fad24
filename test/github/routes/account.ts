import { type Call, type Handlers, listed, ok } from '../call.ts';
import { GitHubError, notFound } from '../error.ts';
import type { Person } from '../person.ts';
import type { Repository } from '../repository.ts';
import { publicUserShape, userShape } from '../shape/account.ts';
import { teamShape } from '../shape/pull.ts';

function shown(call: Call, person: Person | undefined) {
  if (person === undefined) {
    throw notFound();
  }
  return ok(publicUserShape(person, call.world.apiUrl));
}

export const ACCOUNT: Handlers = {
  'users/get-by-username': (call) => shown(call, call.world.people.find(call.params.username ?? '')),

  'users/get-by-id': (call) => shown(call, call.world.people.byId(Number(call.params.account_id))),

  // Not among the endpoints of installation tokens.
  // https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens
  'users/get-authenticated': (call) => {
    if (call.token?.app !== undefined) {
      throw new GitHubError(403, 'Resource not accessible by integration');
    }
    return shown(call, call.token?.actor);
  },

  'rate-limit/get': (call) => {
    const { limit = 60, used = 0 } = call.token ?? {};
    const reset = (Math.floor(call.world.clock.epochSeconds() / 3600) + 1) * 3600;
    const core = { limit, used, remaining: limit - used, reset };
    return ok({ resources: { core, search: { limit: 30, used: 0, remaining: 30, reset } }, rate: core });
  },

  'teams/list': (call) => {
    const teams = call.world
      .repositories()
      .filter(({ owner }) => owner === call.params.org)
      .flatMap((one) => [...one.teams.keys()]);
    return listed(call, [...new Set(teams)], teamShape);
  },

  /**
   * GitHub's page does not say whether the list holds people whose membership is still pending. Here it does, so that
   * whoever takes the list for the members is caught.
   */
  'teams/list-members-in-org': (call) => {
    const { slug, repository } = teamOf(call);
    const logins = [...(repository.teams.get(slug) ?? []), ...(repository.invitations.get(slug) ?? [])];
    const members = logins.map((login) => call.world.people.get(login));
    return listed(call, members, (person) => userShape(person, call.world.apiUrl));
  },

  'teams/list-pending-invitations-in-org': (call) => {
    const { slug, repository } = teamOf(call);
    return listed(call, repository.invitations.get(slug) ?? [], (login) => invitationShape(call, login));
  },
};

/** A team belongs to the organisation; here it is kept with the repository that named it. */
function teamOf(call: Call): { slug: string; repository: Repository } {
  const { org = '', team_slug: slug = '' } = call.params;
  const repository = call.world.repositories().find((one) => one.owner === org && one.teams.has(slug));
  if (repository === undefined) {
    throw notFound();
  }
  return { slug, repository };
}

/** https://docs.github.com/en/rest/teams/members#list-pending-team-invitations */
function invitationShape(call: Call, login: string) {
  const person = call.world.people.get(login);
  return {
    id: 900_000 + person.id,
    login: person.login,
    email: null,
    role: 'direct_member',
    created_at: call.world.clock.now(),
    inviter: userShape(person, call.world.apiUrl),
    team_count: 1,
    node_id: `OI_${person.id}`,
    invitation_teams_url: `${call.world.apiUrl}/organizations/1/invitations/${person.id}/teams`,
  };
}
