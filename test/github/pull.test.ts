import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, botClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { changingRepository } from './sample.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;

beforeEach(async () => {
  world = await World.start();
  repo = await changingRepository(world);
});

afterEach(() => world.stop());

function open(more: Partial<Parameters<Repository['openPull']>[0]> = {}) {
  return repo.openPull({ author: 'alice', branch: 'change', files: { 'a.txt': 'two\n' }, ...more });
}

test('a new pull request is what Git says', async () => {
  const pull = await open({ title: 'Retrain', body: 'why', draft: true });
  const { data } = await botClient(world).pulls.get({ ...at(repo), pull_number: pull.number });
  expect(data).toMatchObject({
    number: 1,
    title: 'Retrain',
    body: 'why',
    state: 'open',
    draft: true,
    user: { login: 'alice', type: 'User' },
    head: { ref: 'change', sha: await repo.head('change'), repo: { full_name: 'acme/models' } },
    base: { ref: 'main', sha: await repo.head() },
    mergeable: true,
    commits: 1,
    changed_files: 1,
    additions: 1,
    deletions: 1,
  });
  expect(await repo.git.resolve('refs/pull/1/head')).toBe(data.head.sha);
  expect(data.merge_commit_sha).toBe(await repo.git.resolve('refs/pull/1/merge'));
});

test('its files carry GitHub’s names for what happened', async () => {
  const old = await repo.read('main', 'old.txt');
  const pull = await open({
    files: {
      'a.txt': 'two\n',
      'new dir/é.txt': 'n\n',
      'gone.txt': null,
      'old.txt': null,
      'moved.txt': old ?? '',
      link: { mode: '120000', content: 'a.txt' },
      'blob.bin': Buffer.from([0, 1, 2]),
    },
  });
  const { data } = await botClient(world).pulls.listFiles({ ...at(repo), pull_number: pull.number });
  expect(data.map(({ filename, status, previous_filename: from }) => [filename, status, from])).toEqual([
    ['a.txt', 'modified', undefined],
    ['blob.bin', 'modified', undefined],
    ['gone.txt', 'removed', undefined],
    ['link', 'added', undefined],
    ['moved.txt', 'renamed', 'old.txt'],
    ['new dir/é.txt', 'added', undefined],
  ]);
  expect(data[0]).toMatchObject({ additions: 1, deletions: 1, patch: '@@ -1 +1 @@\n-one\n+two' });
  expect(data[1]?.patch).toBeUndefined();
  expect(data[4]?.patch).toBeUndefined();
});

test('its commits link to accounts by address, and to nobody otherwise', async () => {
  const pull = await open();
  await pull.push({
    author: { name: 'Ghost', email: 'ghost@nowhere.example' },
    by: 'alice',
    files: { g: '1' },
  });
  await pull.push({ author: 'dan', committer: 'web-flow', by: 'dan', files: { w: '1' } });
  await repo.commit({ author: 'root', files: { 'main.txt': '1' } });
  await pull.updateBranch('dan');
  const { data } = await botClient(world).pulls.listCommits({ ...at(repo), pull_number: pull.number });
  expect(
    data.map(({ author, committer, parents }) => [author?.login, committer?.login, parents.length]),
  ).toEqual([
    ['alice', 'alice', 1],
    [undefined, undefined, 1],
    ['dan', 'web-flow', 1],
    ['dan', 'web-flow', 2],
  ]);
});

test('one from a fork has its head there, and its refs here', async () => {
  const pull = await open({ author: 'mallory', fork: true });
  await pull.push({ author: 'mallory', files: { 'a.txt': 'three\n' } });
  const { data } = await botClient(world).pulls.get({ ...at(repo), pull_number: pull.number });
  expect(data.head).toMatchObject({
    label: 'mallory:change',
    repo: { full_name: 'mallory/models', fork: true },
  });
  expect(await repo.git.resolve('refs/pull/1/head')).toBe(data.head.sha);
  expect(await repo.git.resolve('refs/heads/change')).toBeUndefined();
  expect((await repo.read('refs/pull/1/merge', 'a.txt'))?.toString()).toBe('three\n');
});

test('mergeable is null while GitHub is still computing it', async () => {
  const pull = await open();
  pull.readsUntilMergeable = 1;
  const read = async () => (await botClient(world).pulls.get({ ...at(repo), pull_number: 1 })).data;
  expect(await read()).toMatchObject({ mergeable: null, mergeable_state: 'unknown' });
  expect(await read()).toMatchObject({ mergeable: true, mergeable_state: 'clean' });
});

test('retargeting changes base and commits, and leaves reviews', async () => {
  const first = await open({ branch: 'stack-1' });
  await repo.branch('stack-2', { from: 'stack-1', by: 'alice' });
  const second = await repo.openPull({
    author: 'alice',
    branch: 'stack-2',
    base: 'stack-1',
    files: { 'b.txt': '1' },
  });
  await second.review('dan', 'APPROVED');
  const octokit = botClient(world);
  const commits = async () =>
    (await octokit.pulls.listCommits({ ...at(repo), pull_number: second.number })).data.length;
  expect(await commits()).toBe(1);
  await octokit.pulls.update({ ...at(repo), pull_number: second.number, base: 'main' });
  expect(await commits()).toBe(2);
  expect(second.reviews()[0]?.state).toBe('APPROVED');
  expect(first.state).toBe('open');
  const missing = octokit.pulls.update({ ...at(repo), pull_number: second.number, base: 'nowhere' });
  expect((await refusal(missing)).status).toBe(422);
});

test('closed ones can be reopened, merged ones not', async () => {
  const pull = await open();
  const octokit = botClient(world);
  const set = (state: 'open' | 'closed') => octokit.pulls.update({ ...at(repo), pull_number: 1, state });
  expect((await set('closed')).data.state).toBe('closed');
  expect((await set('open')).data.state).toBe('open');
  await pull.merge('squash', 'dan');
  expect((await refusal(set('open'))).status).toBe(422);
});

test('lists are by state, head and base; commits know their pull requests', async () => {
  const one = await open({ branch: 'one' });
  const two = await open({ branch: 'two', files: { 'b.txt': 'b' } });
  one.close('alice');
  const octokit = botClient(world);
  const numbers = async (more: object) =>
    (await octokit.pulls.list({ ...at(repo), ...more })).data.map((pull) => pull.number);
  expect(await numbers({})).toEqual([two.number]);
  expect(await numbers({ state: 'all' })).toEqual([2, 1]);
  expect(await numbers({ state: 'all', head: 'acme:one' })).toEqual([1]);
  expect(await numbers({ base: 'other' })).toEqual([]);
  const of = await octokit.repos.listPullRequestsAssociatedWithCommit({
    ...at(repo),
    commit_sha: two.headSha,
  });
  expect(of.data.map((pull) => pull.number)).toEqual([2]);
});

test('two pull requests can share a head', async () => {
  await repo.branch('release', { by: 'root' });
  const one = await open();
  const two = await open({ base: 'release' });
  expect(two.headSha).toBe(one.headSha);
  await one.push({ author: 'alice', files: { 'b.txt': '1' } });
  expect(two.headSha).toBe(one.headSha);
});

test('the timeline is in the order things happened', async () => {
  const pull = await open();
  pull.label('break-glass', 'dan');
  pull.comment('dan', 'hello');
  pull.requestReview(['dan'], 'alice');
  await pull.review('dan', 'APPROVED');
  await pull.push({ author: 'alice', files: { 'b.txt': '1' } });
  const { data } = await botClient(world).issues.listEventsForTimeline({ ...at(repo), issue_number: 1 });
  expect(data.map(({ event }) => event)).toEqual([
    'committed',
    'labeled',
    'commented',
    'review_requested',
    'reviewed',
    'committed',
  ]);
});
