import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitRepository } from '../../src/git/repository.ts';
import { GitHubFailure } from '../../src/github/failure.ts';
import type { GitHubPort } from '../../src/github/port.ts';
import {
  HeadMoved,
  type PullFacts,
  readMergedPullFacts,
  readPullFacts,
  statusContext,
} from '../../src/github/pull-facts.ts';
import { type Pull, type Repository, World } from '../github/world.ts';
import { actionsPort, appPort, GARBAGE } from './gate.ts';

const REPO = '/repos/{owner}/{repo}';
const ACTIVITY = `GET ${REPO}/activity`;
const NOW = '2026-03-02T12:00:00Z';
const always = Number.POSITIVE_INFINITY;
const APP = 'arbiter-acme[bot]';

let world: World;
let repo: Repository;
let gitDir: string;
beforeEach(async () => {
  gitDir = mkdtempSync(join(tmpdir(), 'arbiter-facts-'));
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'mia', permission: 'write' },
    ],
  });
});
afterEach(async () => {
  rmSync(gitDir, { recursive: true, force: true });
  await world.stop();
});

let count = 0;
async function facts(pull: Pull, github: GitHubPort = appPort(repo)): Promise<PullFacts> {
  count += 1;
  const token = world.token({ permissions: { contents: 'read' } });
  const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const remote = `${world.serverUrl}/${repo.fullName}.git`;
  const git = await GitRepository.create(
    { gitDir: join(gitDir, String(count)), env: process.env, authorization },
    remote,
  );
  return readPullFacts(github, git, pull.number, NOW);
}

const push = (pull: Pull, content: string) => pull.push({ author: 'mia', files: { 'a.txt': content } });

/** The branch moves back to a commit that was its tip before. */
async function back(pull: Pull, sha: string): Promise<void> {
  world.clock.advance({ minutes: 1 });
  await repo.git.updateRef(`refs/heads/${pull.headRef}`, sha);
  await repo.sync(world.people.get('mia'));
}

describe('the heads of a pull request', () => {
  it('are its pushes, of which the last is the present one', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const first = pull.headSha;
    await push(pull, '2');
    const found = await facts(pull);
    expect(found.pushes.map(({ sha }) => sha)).toEqual([first, pull.headSha]);
    expect(found).toMatchObject({ isActivityRead: true, isHistoryWhole: true });
    expect(found.head).toEqual({
      at: found.pushes[1]?.at,
      pusher: expect.objectContaining({ login: 'mia' }),
    });
  });

  it('are established when they last became the head', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const first = pull.headSha;
    await push(pull, '2');
    await back(pull, first);
    const found = await facts(pull);
    expect(found.pushes.map(({ sha }) => sha)).toEqual([first, expect.any(String), first]);
    expect(found.head.at).toBe(repo.activities[0]?.timestamp);
  });

  it('are read again when the activity knows of a later push than Git', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const [newest] = repo.activities;
    if (newest === undefined) throw new Error('A push was expected.');
    const later = { timestamp: world.clock.tick(), type: 'push', after: 'f'.repeat(40) } as const;
    repo.activities.unshift({ ...newest, ...later, id: world.ids.next() });
    await expect(facts(pull)).rejects.toThrow(HeadMoved);
  });

  it('are not whole where the activity does not know the present one yet', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    await push(pull, '2');
    repo.activities.shift();
    const found = await facts(pull);
    expect(found).toMatchObject({ isActivityRead: false, isHistoryWhole: false, head: { pusher: null } });
    expect(found.pushes.map(({ pusher }) => pusher?.login ?? null)).toEqual(['alice', null]);
    expect(found.pushes.at(-1)).toMatchObject({ sha: pull.headSha, at: found.now });
  });

  it('are said to be cut where they are more than are read', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const [newest] = repo.activities;
    if (newest === undefined) throw new Error('A push was expected.');
    for (let index = 0; index < 1000; index += 1) {
      repo.activities.unshift({
        ...newest,
        id: world.ids.next(),
        type: 'push',
        timestamp: world.clock.tick(),
      });
    }
    expect(await facts(pull)).toMatchObject({ isHistoryWhole: false, isHistoryCut: true });
  });

  it('of a merged pull request end with the merge, whatever became of the branch', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'retrain' });
    const before = repo.activities[0]?.timestamp;
    const head = pull.headSha;
    await pull.merge('squash', 'mia');
    world.clock.advance({ minutes: 5 });
    await repo.commit({ author: 'mia', branch: 'retrain', files: { 'later.txt': '1' } });
    await back(pull, head);
    const found = await readMergedPullFacts(appPort(repo), pull.number, NOW, await repo.head());
    expect(found.pushes).toMatchObject([{ sha: head }]);
    expect(found.head.at).toBe(before);
    expect(found.pull).toMatchObject({
      isMerged: true,
      createdAt: pull.createdAt,
      mergedAt: pull.mergedAt,
      closedAt: pull.closedAt,
      mergedBy: { login: 'mia' },
    });
  });
});

describe('a head whose activity cannot be read', () => {
  const unread = (status: number) => world.fault({ route: ACTIVITY, status, times: always });
  const post = (pull: Pull, by: string, context = statusContext('main')) => {
    world.person({ login: by });
    return repo.setStatus({ sha: pull.headSha, context, state: 'pending', by });
  };

  it.each([403, 404])('(%i) is as old as the first status that the App itself posted', async (status) => {
    const pull = await repo.openPull({ author: 'alice' });
    unread(status);
    post(pull, 'mia');
    post(pull, 'github-actions[bot]');
    post(pull, APP, statusContext('dev'));
    const { createdAt } = post(pull, APP);
    post(pull, APP);
    const found = await facts(pull);
    expect(found.head).toEqual({ at: createdAt, pusher: null });
    expect(found.pushes).toEqual([{ sha: pull.headSha, at: createdAt, pusher: null, kind: 'unknown' }]);
    expect(found).toMatchObject({ isActivityRead: false, isHistoryWhole: false });
  });

  it.each([
    ['a person called as the App', 'arbiter-acme'],
    ['a person', 'mia'],
    ['GitHub Actions', 'github-actions[bot]'],
    ['another App', 'arbiter-evil[bot]'],
  ])('is no older than now where only %s posted', async (_, by) => {
    const pull = await repo.openPull({ author: 'alice' });
    unread(404);
    post(pull, by);
    world.clock.advance({ minutes: 5 });
    const found = await facts(pull);
    expect(found.head.at).toBe(found.now);
  });

  it('knows the App whatever the case of its login', async () => {
    const pull = await repo.openPull({ author: 'alice' });
    unread(404);
    const { createdAt } = post(pull, APP);
    expect((await facts(pull, appPort(repo, { own: 'Arbiter-Acme[BOT]' }))).head.at).toBe(createdAt);
  });

  it('in token mode is as old as the first status of GitHub Actions, known by its id', async () => {
    const pull = await repo.openPull({ author: 'alice' });
    unread(404);
    post(pull, APP);
    const { createdAt } = post(pull, 'github-actions[bot]');
    expect((await facts(pull, actionsPort(repo))).head.at).toBe(createdAt);
  });
});

describe('a page that is no answer fails the whole reading, whichever it is', () => {
  const PAGES = [
    `GET ${REPO}/pulls/{pull_number}`,
    `GET ${REPO}/pulls/{pull_number}/commits`,
    `GET ${REPO}/pulls/{pull_number}/reviews`,
    `GET ${REPO}/issues/{issue_number}/timeline`,
    `GET ${REPO}/collaborators`,
    ACTIVITY,
  ];
  it.each(PAGES)('%s', async (route) => {
    const pull = await repo.openPull({ author: 'alice' });
    for (const [name, body] of GARBAGE) {
      world.faults.clear();
      world.fault({ route, status: 200, body, times: always });
      await expect(facts(pull), name).rejects.toThrow(GitHubFailure);
    }
  });

  it.each(PAGES.slice(1))('%s: 409, which Octokit’s paging takes for the end of a list', async (route) => {
    const pull = await repo.openPull({ author: 'alice' });
    world.fault({ route, status: 409, times: always });
    await expect(facts(pull)).rejects.toThrow(GitHubFailure);
  });
});

describe('people who are gone, and people who are renamed', () => {
  it('an author, a pusher and a reviewer whose accounts were deleted are nobody', async () => {
    const pull = await repo.openPull({ author: 'alice' });
    await pull.review('mia', 'APPROVED');
    (repo.activities[0] as { actor: null }).actor = null;
    const route = `GET ${REPO}/pulls/{pull_number}/reviews`;
    const review = {
      id: 1,
      user: null,
      state: 'APPROVED',
      body: '',
      commit_id: pull.headSha,
      submitted_at: NOW,
    };
    world.fault({ route, status: 200, body: [review], times: always });
    const found = await facts(pull);
    expect([found.head.pusher, found.reviews[0]?.user]).toEqual([null, null]);
  });

  it('a review keeps the id of who gave it under a new login', async () => {
    const pull = await repo.openPull({ author: 'alice' });
    await pull.review('mia', 'APPROVED');
    const { id } = world.people.get('mia');
    world.person({ login: 'mia-new', id });
    const found = await facts(pull);
    expect(found.reviews[0]?.user?.id).toBe(id);
    expect(found.collaborators.filter((person) => person.id === id)).toHaveLength(1);
  });

  it('an account without its type is not taken for a person', async () => {
    const pull = await repo.openPull({ author: 'alice' });
    const route = `GET ${REPO}/collaborators`;
    world.fault({ route, status: 200, body: [{ id: 3, login: 'x', permissions: { push: true } }] });
    expect((await facts(pull)).collaborators).toEqual([
      { id: 3, login: 'x', type: 'Unknown', permission: 'write' },
    ]);
  });
});
