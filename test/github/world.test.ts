import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, botClient, clientOf, personClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;

beforeEach(async () => {
  world = await World.start({ now: '2026-03-02T09:00:00Z' });
  repo = await world.repository('acme/models', {
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'ruth', permission: 'read' },
      { login: 'root', permission: 'admin' },
    ],
    teams: { 'ml-leads': ['alice'] },
  });
});

afterEach(() => world.stop());

describe('the description judges', () => {
  test('a request that does not fit is refused and recorded', async () => {
    const octokit = botClient(world);
    const wrong = { ...at(repo), sha: await repo.head(), state: 'green' as 'success' };
    expect(await refusal(octokit.repos.createCommitStatus(wrong))).toMatchObject({ status: 422 });
    expect(() => world.assertNoViolations()).toThrow('asked wrongly');
    world.expectViolation(/state must be equal to one of the allowed values/);
  });

  test('a check run of 51 annotations, or of a summary a character too long, is refused', async () => {
    const octokit = botClient(world);
    const head = await repo.head();
    const annotation = {
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice' as const,
      message: 'm',
    };
    const create = (output: { title: string; summary: string; annotations?: (typeof annotation)[] }) =>
      octokit.checks.create({ ...at(repo), name: 'x', head_sha: head, output });
    const many = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    expect((await refusal(create(many))).status).toBe(422);
    world.expectViolation(/NOT have more than 50 items/);
    expect((await refusal(create({ title: 't', summary: 'x'.repeat(65_536) }))).status).toBe(422);
    world.expectViolation(/NOT have more than 65535 characters/);
  });

  test('an unknown route is answered 501 and recorded', async () => {
    expect(await refusal(botClient(world).request('GET /repos/acme/models/forks'))).toMatchObject({
      status: 501,
    });
    world.expectViolation(/GET \/repos\/acme\/models\/forks is no operation/);
  });

  test('expecting a violation that did not happen fails', () => {
    expect(() => world.expectViolation(/x/)).toThrow('There are: none.');
  });
});

describe('what a token may do', () => {
  test('a missing repository and one it does not see are the same 404', async () => {
    await world.repository('acme/secret');
    const octokit = clientOf(
      world,
      world.token({ permissions: { contents: 'read' }, repositories: ['acme/models'] }),
    );
    const [hidden, missing] = await Promise.all([
      refusal(octokit.repos.get({ owner: 'acme', repo: 'secret' })),
      refusal(octokit.repos.get({ owner: 'acme', repo: 'nothing' })),
    ]);
    expect(hidden).toEqual(missing);
    expect(hidden.status).toBe(404);
  });

  test('a permission it lacks is 403', async () => {
    const octokit = clientOf(world, world.forkToken());
    const status = octokit.repos.createCommitStatus({
      ...at(repo),
      sha: await repo.head(),
      state: 'success',
    });
    expect(await refusal(status)).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    const none = botClient(world, {}).pulls.list(at(repo));
    expect((await refusal(none)).status).toBe(403);
  });

  test('a public repository can be read without permissions', async () => {
    const open = await world.repository('acme/open', { visibility: 'public' });
    expect((await botClient(world, {}).pulls.list(at(open))).status).toBe(200);
  });

  test('credentials nobody issued are 401', async () => {
    expect((await refusal(clientOf(world, 'ghp_forged').repos.get(at(repo)))).status).toBe(401);
  });

  test('a person can do what the role allows', async () => {
    const sha = await repo.head();
    const set = (login: string) =>
      personClient(world, login).repos.createCommitStatus({ ...at(repo), sha, state: 'success' });
    expect((await set('alice')).data.creator).toMatchObject({ login: 'alice' });
    expect((await refusal(set('ruth'))).status).toBe(403);
    world.person({ login: 'mallory' });
    expect((await refusal(set('mallory'))).status).toBe(404);
    const check = personClient(world, 'root').checks.create({ ...at(repo), name: 'x', head_sha: sha });
    expect(await refusal(check)).toMatchObject({ status: 403 });
  });

  test('teams are hidden from GITHUB_TOKEN and open to an App that may read members', async () => {
    const team = { org: 'acme', team_slug: 'ml-leads' };
    expect((await refusal(botClient(world).teams.listMembersInOrg(team))).status).toBe(404);
    const app = clientOf(world, world.token({ actor: 'arbiter[bot]', permissions: { members: 'read' } }));
    expect((await app.teams.listMembersInOrg(team)).data.map(({ login }) => login)).toEqual(['alice']);
    expect(() => world.token({ permissions: { members: 'read' } })).toThrow(
      'GITHUB_TOKEN cannot hold members',
    );
  });

  test('who a token is: a person may ask, an installation may not', async () => {
    expect((await personClient(world, 'alice').users.getAuthenticated()).data.login).toBe('alice');
    expect((await refusal(botClient(world).users.getAuthenticated())).status).toBe(403);
  });
});

describe('lists', () => {
  test('come in pages that Link leads through', async () => {
    const octokit = botClient(world);
    const sha = await repo.head();
    for (let index = 0; index < 5; index += 1) {
      repo.setStatus({ sha, context: `c${index}`, state: 'success', by: 'alice' });
    }
    const asked = { ...at(repo), ref: sha, per_page: 2 };
    const first = await octokit.repos.listCommitStatusesForRef(asked);
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=3>; rel="last"/);
    const last = await octokit.repos.listCommitStatusesForRef({ ...asked, page: 3 });
    expect(last.headers.link).toMatch(/rel="prev".*rel="first"/);
    expect(last.data).toHaveLength(1);
    const all = await octokit.paginate(octokit.repos.listCommitStatusesForRef, asked);
    expect(all.map(({ context }) => context)).toEqual(['c4', 'c3', 'c2', 'c1', 'c0']);
  });

  test('never hold more than a hundred', async () => {
    const sha = await repo.head();
    for (let index = 0; index < 101; index += 1) {
      repo.setStatus({ sha, context: `c${index}`, state: 'success', by: 'alice' });
    }
    const { data } = await botClient(world).repos.listCommitStatusesForRef({
      ...at(repo),
      ref: sha,
      per_page: 500,
    });
    expect(data).toHaveLength(100);
  });
});

describe('faults', () => {
  test('hit the route they name, as often as told', async () => {
    const octokit = botClient(world);
    world.fault({ route: 'GET /repos/{owner}/{repo}', status: 502, times: 2 });
    expect((await refusal(octokit.repos.get(at(repo)))).status).toBe(502);
    expect((await octokit.pulls.list(at(repo))).status).toBe(200);
    expect((await refusal(octokit.repos.get(at(repo)))).status).toBe(502);
    expect((await octokit.repos.get(at(repo))).status).toBe(200);
  });

  test('can wait, hit one page, carry headers, or cut the connection', async () => {
    const octokit = botClient(world);
    const route = 'GET /repos/{owner}/{repo}/pulls';
    world.fault({ route, status: 429, page: 2, headers: { 'retry-after': '1' } });
    expect((await octokit.pulls.list(at(repo))).status).toBe(200);
    expect((await refusal(octokit.pulls.list({ ...at(repo), page: 2 }))).status).toBe(429);
    world.fault({ route, status: 500, after: 1 });
    expect((await octokit.pulls.list(at(repo))).status).toBe(200);
    expect((await refusal(octokit.pulls.list(at(repo)))).status).toBe(500);
    world.fault({ route, drop: true });
    expect((await refusal(octokit.pulls.list(at(repo)))).message).toMatch(
      /other side closed|fetch failed|socket/,
    );
  });

  test('can move the world before the answer', async () => {
    const before = () => repo.commit({ author: 'alice', files: { 'late.txt': 'x' } });
    world.fault({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', before });
    const old = await repo.head();
    const { data } = await botClient(world).git.getRef({ ...at(repo), ref: 'heads/main' });
    expect(data.object.sha).not.toBe(old);
  });
});

test('requests are counted by route', async () => {
  const octokit = botClient(world);
  await octokit.repos.get(at(repo));
  await refusal(octokit.pulls.get({ ...at(repo), pull_number: 9 }));
  expect(world.requests.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
    'GET /repos/{owner}/{repo} 200',
    'GET /repos/{owner}/{repo}/pulls/{pull_number} 404',
  ]);
  world.resetRequests();
  expect(world.requests).toHaveLength(0);
});

test('the rate limit is told and ends', async () => {
  const limited = await World.start({ requestLimit: 2 });
  const other = await limited.repository('acme/models');
  const octokit = botClient(limited);
  const first = await octokit.repos.get(at(other));
  expect(first.headers['x-ratelimit-remaining']).toBe('1');
  await octokit.repos.get(at(other));
  expect(await refusal(octokit.repos.get(at(other)))).toMatchObject({
    status: 403,
    message: expect.stringContaining('API rate limit exceeded'),
  });
  expect((await octokit.rateLimit.get()).data.rate.remaining).toBe(0);
  await limited.stop();
});

test('an answer that did not change is 304 to who has its ETag', async () => {
  const octokit = botClient(world);
  const { headers } = await octokit.repos.get(at(repo));
  const again = octokit.repos.get({ ...at(repo), headers: { 'if-none-match': headers.etag ?? '' } });
  expect((await refusal(again)).status).toBe(304);
});

test('time is the world’s own, and every write moves it', async () => {
  expect(world.clock.now() > '2026-03-02T09:00:00Z').toBe(true);
  world.clock.set('2026-04-01T00:00:00Z');
  expect(world.clock.advance({ days: 1, minutes: 5 })).toBe('2026-04-02T00:05:00Z');
  const sha = await repo.commit({ author: 'alice', files: { a: '1' } });
  const { data } = await botClient(world).repos.getCommit({ ...at(repo), ref: sha });
  expect(data.commit.committer?.date).toBe('2026-04-02T00:05:01Z');
});

test('accounts are found by login without case, and by number', async () => {
  const octokit = botClient(world);
  const { data } = await octokit.users.getByUsername({ username: 'ALICE' });
  const { data: same } = await octokit.request('GET /user/{account_id}', { account_id: data.id });
  expect(same).toMatchObject({ login: 'alice', type: 'User' });
  expect((await refusal(octokit.users.getByUsername({ username: 'nobody' }))).status).toBe(404);
});
