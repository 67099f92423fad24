import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeadHistory } from '../../src/github/port.ts';
import type { Pull } from '../github/pull.ts';
import { type Repository, World } from '../github/world.ts';
import { appPort, GARBAGE } from './gate.ts';

const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';
const always = Number.POSITIVE_INFINITY;

let world: World;
let repo: Repository;
beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'mia', permission: 'write' },
    ],
  });
});
afterEach(() => world.stop());

const push = (pull: Pull, author: string, content: string, force = false) =>
  pull.push({ author, files: { 'a.txt': content }, ...(force && { force }) });

async function history(pull: Pull): Promise<HeadHistory> {
  const found = await appPort(repo).headHistory(pull.headRepository.fullName, pull.headRef, pull.createdAt);
  if (found === null) throw new Error('The activity could not be read.');
  return found;
}

const told = ({ pushes }: HeadHistory) => pushes.map(({ sha, pusher, kind }) => [sha, pusher?.login, kind]);

describe('the pushes of a head branch', () => {
  it('are listed from the one the pull request was opened with, oldest first', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const first = pull.headSha;
    await push(pull, 'mia', '2');
    const second = pull.headSha;
    await push(pull, 'alice', '3', true);
    const found = await history(pull);
    expect(told(found)).toEqual([
      [first, 'alice', 'branch_creation'],
      [second, 'mia', 'push'],
      [pull.headSha, 'alice', 'force_push'],
    ]);
    expect(found.isWhole).toBe(true);
    expect([...found.pushes].map(({ at }) => at)).toEqual([...found.pushes].map(({ at }) => at).sort());
  });

  it('are not listed from before that', async () => {
    for (const content of ['1', '2', '3'])
      await repo.commit({ author: 'alice', branch: 'retrain', files: { 'a.txt': content } });
    const pull = await repo.openPull({ author: 'mia', branch: 'retrain' });
    await push(pull, 'mia', '4');
    const found = await history(pull);
    expect(found.pushes).toHaveLength(2);
    expect(found.isWhole).toBe(true);
  });

  it('list a commit that became the head twice twice', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const first = pull.headSha;
    await push(pull, 'mia', '2');
    await repo.git.updateRef('refs/heads/retrain', first);
    world.clock.advance({ minutes: 1 });
    await repo.sync(world.people.get('alice'));
    expect(pull.headSha).toBe(first);
    expect((await history(pull)).pushes.filter(({ sha }) => sha === first)).toHaveLength(2);
  });

  it('go on over a branch that was deleted and made again', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const first = pull.headSha;
    await repo.git.updateRef('refs/heads/retrain', undefined);
    await repo.sync(world.people.get('mia'));
    world.clock.advance({ minutes: 1 });
    await repo.git.updateRef('refs/heads/retrain', first);
    await repo.sync(world.people.get('mia'));
    const found = await history(pull);
    expect(told(found)).toEqual([
      [first, 'alice', 'branch_creation'],
      [first, 'mia', 'branch_creation'],
    ]);
    expect(found.isWhole).toBe(true);
  });

  it('are those of the fork for a pull request from one', async () => {
    const open = await world.repository('acme/open', {
      people: [{ login: 'alice', permission: 'write' }],
      visibility: 'public',
    });
    const pull = await open.openPull({ author: 'zoe', branch: 'retrain', fork: true });
    await push(pull, 'zoe', '2');
    const found = await history(pull);
    expect(told(found).map(([, login]) => login)).toEqual(['zoe', 'zoe']);
  });

  it('know a deleted account as nobody', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    (repo.activities[0] as { actor: null }).actor = null;
    expect((await history(pull)).pushes.at(-1)?.pusher).toBeNull();
  });

  it('of the second in which the pull request was opened are listed with the one before', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    await push(pull, 'mia', '2');
    const [newest, oldest] = repo.activities as { timestamp: string }[];
    if (newest === undefined || oldest === undefined) throw new Error('Two pushes were expected.');
    newest.timestamp = pull.createdAt;
    expect((await history(pull)).pushes).toHaveLength(2);
  });
});

describe('many pushes', () => {
  async function pushed(count: number): Promise<Pull> {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const template = repo.activities[0];
    if (template === undefined) throw new Error('A push was expected.');
    for (let index = 0; index < count; index += 1) {
      world.clock.advance({ minutes: 1 });
      repo.activities.unshift({
        ...template,
        id: world.ids.next(),
        type: 'push',
        after: pull.headSha,
        timestamp: world.clock.now(),
      });
    }
    return pull;
  }

  it.each([
    [99, 1],
    [100, 2],
    [250, 3],
    [999, 10],
  ])('%i are whole, in %i requests', async (count, requests) => {
    const pull = await pushed(count);
    world.resetRequests();
    const found = await history(pull);
    expect([found.pushes.length, found.isWhole]).toEqual([count + 1, true]);
    expect(world.requests).toHaveLength(requests);
  });

  it('more than a thousand are not', async () => {
    const pull = await pushed(1200);
    world.resetRequests();
    const found = await history(pull);
    expect([found.pushes.length, found.isWhole, found.isCut]).toEqual([1000, false, true]);
    expect(found.pushes.at(-1)?.at).toBe(repo.activities[0]?.timestamp);
    expect(world.requests).toHaveLength(10);
  });

  it('whose beginning GitHub no longer has are not', async () => {
    const pull = await pushed(3);
    repo.activities.splice(3, 1);
    expect(
      repo.activities.some(({ type, ref }) => type === 'branch_creation' && ref.endsWith('retrain')),
    ).toBe(false);
    expect(await history(pull)).toMatchObject({ isWhole: false, pushes: [{}, {}, {}] });
  });

  it.each([
    [403, null],
    [404, null],
  ])('of which the second page answers %i are unknown', async (status, expected) => {
    const pull = await pushed(150);
    world.fault({ route: ACTIVITY, status, after: 1, times: always });
    expect(await appPort(repo).headHistory(repo.fullName, pull.headRef, pull.createdAt)).toBe(expected);
  });

  it.each([409, 429, 500, 502])('of which the second page answers %i are a failure', async (status) => {
    const pull = await pushed(150);
    world.fault({ route: ACTIVITY, status, after: 1, times: always, headers: { 'retry-after': '0' } });
    await expect(history(pull)).rejects.toThrow(/GitHub could not read the activity of acme\/models/u);
  });
});

it.each(GARBAGE)('%s in place of the activity is a failure, not a branch without pushes', async (_, body) => {
  const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
  world.fault({ route: ACTIVITY, status: 200, body, times: always });
  await expect(history(pull)).rejects.toThrow(/its answer is not what it describes/u);
});
