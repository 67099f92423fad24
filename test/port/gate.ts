import { createClient } from '../../src/github/client.ts';
import { RestGitHub } from '../../src/github/rest.ts';
import type { Repository, World } from '../github/world.ts';

/** What an installation of the gate's App may do. */
const APP_PERMISSIONS = {
  actions: 'read',
  contents: 'write',
  'pull-requests': 'write',
  statuses: 'write',
} as const;

/** The port as the gate opens it, as an App of its own. */
export function appPort(
  repository: Repository,
  options: { readonly login?: string; readonly own?: string; readonly members?: boolean } = {},
): RestGitHub {
  const { login = 'arbiter-acme[bot]', own = login, members = true } = options;
  const { world } = repository;
  const permissions = { ...APP_PERMISSIONS, ...(members && { members: 'read' as const }) };
  return portOf(world, world.token({ actor: login, permissions }), repository.fullName, own);
}

/** The port with the token of a workflow. */
export function actionsPort(repository: Repository): RestGitHub {
  const { world } = repository;
  const token = world.token({ permissions: { ...APP_PERMISSIONS, contents: 'read' } });
  return portOf(world, token, repository.fullName, 'github-actions[bot]');
}

function portOf(world: World, token: string, repository: string, own: string): RestGitHub {
  return new RestGitHub(createClient({ token, apiUrl: world.apiUrl, retryBaseMs: 1 }), repository, own);
}

/** Answers that are none: what a proxy, a cut connection or a defect may make of a page. */
export const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['an empty answer', ''],
  ['null', null],
  ['a text', 'Bad gateway'],
  ['an object', {}],
  ['an empty page beside a total', { total_count: 0 }],
  ['a list of nulls', [null]],
  ['a list of empty objects', [{}]],
  ['a list of texts', ['x']],
];
