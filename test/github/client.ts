import { Octokit } from '@octokit/rest';
import type { Repository } from './repository.ts';
import type { Permission } from './token.ts';
import type { World } from './world.ts';

/** Everything `GITHUB_TOKEN` can be given that the gate may ask for. */
export const ALL_WRITE: Readonly<Record<string, Permission>> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** A client that prints nothing: refusals are what the tests look for. */
export function clientOf(world: World, token: string): Octokit {
  const quiet = () => undefined;
  return new Octokit({
    auth: token,
    baseUrl: world.apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

/** The client of a workflow's own token. */
export function botClient(
  world: World,
  permissions: Readonly<Record<string, Permission>> = ALL_WRITE,
): Octokit {
  return clientOf(world, world.token({ permissions }));
}

export function personClient(world: World, login: string): Octokit {
  return clientOf(world, world.token({ actor: login }));
}

/** Owner and name, as Octokit wants them. */
export function at(repository: Repository): { owner: string; repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

/** The status and message of a refusal; throws when there was none. */
export async function refusal(work: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await work;
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
  throw new Error('Expected a refusal, and it was done.');
}
