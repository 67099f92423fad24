import { type Call, type Handlers, listed, ok } from '../call.ts';
import { GitHubError, notFound } from '../error.ts';
import type { Person } from '../person.ts';
import { publicUserShape, userShape } from '../shape/account.ts';

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

  'teams/list-members-in-org': (call) => {
    const { org = '', team_slug: slug = '' } = call.params;
    const repository = call.world.repositories().find((one) => one.owner === org && one.teams.has(slug));
    if (repository === undefined) {
      throw notFound();
    }
    const members = (repository.teams.get(slug) ?? []).map((login) => call.world.people.get(login));
    return listed(call, members, (person) => userShape(person, call.world.apiUrl));
  },
};
