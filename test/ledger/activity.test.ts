import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runGit } from '../../src/git/git.ts';
import { GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { createClient } from '../../src/github/client.ts';
import { GitHubFailure } from '../../src/github/failure.ts';
import { breaksOfLedger } from '../../src/github/ledger-activity.ts';
import type { Permission } from '../github/token.ts';
import { type Repository, World } from '../github/world.ts';
import { BRANCH, entryCommit, REF } from './git-origin.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/activity';

let world: World;
let repo: Repository;
let tips: string[];

beforeEach(async () => {
  world = await World.start({ now: '2026-03-02T09:00:00Z' });
  repo = await world.repository('acme/models', { people: [{ login: 'ada', permission: 'admin' }] });
  tips = [];
  for (const seq of [1, 2, 3]) {
    const files = { [`entries/${seq}`]: `${seq}` };
    const parents = tips.slice(-1);
    tips.push(await repo.commit({ author: 'ada', branch: BRANCH, parents, files }));
  }
});
afterEach(() => world.stop());

const breaks = (
  since: string | null = null,
  permissions: Record<string, Permission> = { contents: 'read' },
) =>
  breaksOfLedger(
    createClient({ token: world.token({ permissions }), apiUrl: world.apiUrl, retryBaseMs: 1 }),
    'acme/models',
    BRANCH,
    since,
  );
const kinds = async (since: string | null = null) => (await breaks(since))?.map(({ kind }) => kind);

describe('what GitHub recorded of the ledger’s branch', () => {
  it('is nothing while entries are only added', async () => {
    expect(await breaks()).toEqual([]);
  });

  it('names who pushed by force, and when', async () => {
    await repo.moveBranch(BRANCH, tips[1] as string, { by: 'ada' });
    expect(await breaks()).toMatchObject([
      { kind: 'force_push', at: world.clock.now(), actor: { login: 'ada' } },
    ]);
  });

  it('names who deleted the branch, also when it is back', async () => {
    await repo.moveBranch(BRANCH, null, { by: 'ada' });
    await repo.moveBranch(BRANCH, tips[2] as string, { by: 'ada' });
    expect(await breaks()).toMatchObject([
      { kind: 'branch_creation', actor: { login: 'ada' } },
      { kind: 'branch_deletion', actor: { login: 'ada' } },
    ]);
  });

  it('holds forced pushes and deletions over Git’s own transport', async () => {
    const token = world.token({ actor: 'ada' });
    const options = {
      gitDir: repo.gitDir,
      env: process.env,
      authorization: `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
    const remote = `${world.serverUrl}/acme/models.git`;
    await runGit(['push', '--quiet', '--force', remote, `${tips[0]}:${REF}`], options);
    await runGit(['push', '--quiet', remote, `:${REF}`], options);
    await new GitLedgerWriter(options, BRANCH, remote).append(null, [entryCommit(1)]);
    expect(await kinds()).toEqual(['branch_creation', 'branch_deletion', 'force_push']);
  });

  it('leaves out what was before an instant, not what was in that very second', async () => {
    await repo.moveBranch(BRANCH, tips[1] as string, { by: 'ada' });
    const first = world.clock.now();
    world.clock.advance({ minutes: 5 });
    await repo.moveBranch(BRANCH, tips[0] as string, { by: 'ada' });
    const second = world.clock.now();
    world.clock.advance({ minutes: 5 });
    expect((await breaks(first))?.map(({ at }) => at)).toEqual([second, first]);
    expect((await breaks(second))?.map(({ at }) => at)).toEqual([second]);
    expect(await breaks(world.clock.now())).toEqual([]);
  });

  it('is not that of other branches', async () => {
    await repo.branch('other', { from: tips[2] as string, by: 'ada' });
    await repo.moveBranch('other', tips[0] as string, { by: 'ada' });
    await repo.moveBranch('other', null, { by: 'ada' });
    expect(await breaks()).toEqual([]);
  });

  it('is read to its last page', async () => {
    for (let push = 0; push < 101; push += 1) {
      await repo.moveBranch(BRANCH, tips[push % 2] as string, { by: 'ada' });
      await repo.moveBranch(BRANCH, tips[2] as string, { by: 'ada' });
    }
    expect(await kinds()).toHaveLength(101);
  });
});

describe('what cannot be read', () => {
  it('is told apart from nothing', async () => {
    expect(await breaks(null, { statuses: 'write' })).toBeNull();
  });

  it.each([403, 404])('%s is told apart from nothing, also on the second list', async (status) => {
    world.fault({ route: ROUTE, status, after: 1 });
    expect(await breaks()).toBeNull();
  });

  it.each([401, 500, 502])('%s fails', async (status) => {
    world.fault({ route: ROUTE, status, times: Number.POSITIVE_INFINITY });
    await expect(breaks()).rejects.toThrow(GitHubFailure);
  });

  it.each([
    ['no list', {}],
    ['another kind', [activity({ activity_type: 'push' })]],
    ['another branch', [activity({ ref: 'refs/heads/main' })]],
    ['no time', [activity({ timestamp: 'yesterday' })]],
    ['an empty item', [null]],
  ])('an answer with %s fails', async (_, body) => {
    world.fault({ route: ROUTE, status: 200, body });
    await expect(breaks()).rejects.toThrow(GitHubFailure);
  });
});

function activity(fields: Record<string, unknown>): Record<string, unknown> {
  return { activity_type: 'force_push', ref: REF, timestamp: '2026-03-02T09:00:00Z', actor: null, ...fields };
}
