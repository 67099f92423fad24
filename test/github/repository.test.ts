import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, botClient, personClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { peopledRepository } from './sample.ts';
import { filesFrom, requiredStatusRule, World } from './world.ts';

let world: World;
let repo: Repository;

beforeEach(async () => {
  world = await World.start();
  repo = await peopledRepository(world);
});

afterEach(() => world.stop());

describe('people', () => {
  test.each([
    ['alice', 'write', 'write'],
    ['tina', 'read', 'triage'],
    ['mia', 'write', 'maintain'],
    ['root', 'admin', 'admin'],
    ['ALICE', 'write', 'write'],
  ])('%s has permission %s and role %s', async (username, permission, role) => {
    const { data } = await botClient(world).repos.getCollaboratorPermissionLevel({ ...at(repo), username });
    expect(data).toMatchObject({ permission, role_name: role });
  });

  test('outsiders have none, and who does not exist is not found', async () => {
    world.person({ login: 'outsider' });
    const octokit = botClient(world);
    const level = (username: string) =>
      octokit.repos.getCollaboratorPermissionLevel({ ...at(repo), username });
    expect((await level('outsider')).data.permission).toBe('none');
    expect((await refusal(level('nobody'))).status).toBe(404);
  });

  test('are listed with their roles', async () => {
    const { data } = await botClient(world).repos.listCollaborators(at(repo));
    expect(data.map(({ login, role_name: role, type }) => `${login} ${role} ${type}`)).toEqual([
      'alice write User',
      'tina triage User',
      'mia maintain User',
      'root admin User',
      'renovate[bot] write Bot',
    ]);
  });
});

test('activity says who moved which ref, by cursor', async () => {
  await repo.commit({ author: 'alice', branch: 'x', parents: [await repo.head()], files: { a: '1' } });
  await repo.commit({
    author: { name: 'Alice', email: 'alice@example.com' },
    by: 'mia',
    branch: 'x',
    files: { a: '2' },
  });
  await repo.commit({
    author: 'alice',
    branch: 'x',
    parents: [await repo.head()],
    files: { a: '3' },
    force: true,
  });
  const octokit = botClient(world);
  const { data } = await octokit.repos.listActivities({ ...at(repo), ref: 'x' });
  expect(data.map(({ activity_type: type, actor, ref }) => `${type} ${actor?.login} ${ref}`)).toEqual([
    'force_push alice refs/heads/x',
    'push mia refs/heads/x',
    'branch_creation alice refs/heads/x',
  ]);
  expect(data[0]?.before).toBe(data[1]?.after);
  expect((data[0]?.timestamp ?? '') > (data[1]?.timestamp ?? '')).toBe(true);
  const all = await octokit.paginate(octokit.repos.listActivities, { ...at(repo), per_page: 1 });
  expect(all.map(({ id }) => id)).toEqual(repo.activities.map(({ id }) => id));
});

describe('contents', () => {
  const get = (path: string, ref = 'main') => botClient(world).repos.getContent({ ...at(repo), path, ref });

  test('are files, folders and links', async () => {
    await repo.commit({ author: 'alice', files: { link: { mode: '120000', content: 'README.md' } } });
    const { data } = await get('models/fraud/model.yml');
    expect(data).toMatchObject({ type: 'file', path: 'models/fraud/model.yml', encoding: 'base64' });
    expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('name: fraud\n');
    expect((await get('')).data).toMatchObject([
      { name: 'README.md' },
      { name: 'link' },
      { name: 'models', type: 'dir' },
    ]);
    expect((await get('models')).data).toMatchObject([{ path: 'models/fraud', type: 'dir' }]);
    expect((await get('link')).data).toMatchObject({ type: 'symlink', target: 'README.md' });
    expect((await refusal(get('nothing'))).status).toBe(404);
    expect((await refusal(get('README.md', 'nowhere'))).status).toBe(404);
  });

  test('are found by a path whose slashes are plain, as curl sends them', async () => {
    const url = `${world.apiUrl}/repos/acme/models/contents/models/fraud/model.yml`;
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${world.token({ actor: 'alice' })}` },
    });
    expect(answer.status).toBe(200);
  });

  test('above a mebibyte have no content', async () => {
    await repo.commit({ author: 'alice', files: { 'big.bin': 'x'.repeat(1024 * 1024 + 1) } });
    expect((await get('big.bin')).data).toMatchObject({
      encoding: 'none',
      content: '',
      size: 1024 * 1024 + 1,
    });
  });
});

describe('git objects and refs', () => {
  test('a commit can be built and a ref moved to it, forward only unless forced', async () => {
    const octokit = botClient(world);
    const main = await repo.head();
    const blob = await octokit.git.createBlob({
      ...at(repo),
      content: Buffer.from('entry').toString('base64'),
      encoding: 'base64',
    });
    const tree = await octokit.git.createTree({
      ...at(repo),
      base_tree: main,
      tree: [
        { path: 'ledger/1.json', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const commit = await octokit.git.createCommit({
      ...at(repo),
      message: 'Entry',
      tree: tree.data.sha,
      parents: [main],
    });
    await octokit.git.createRef({ ...at(repo), ref: 'refs/heads/arbiter/ledger', sha: commit.data.sha });
    expect((await repo.read('arbiter/ledger', 'ledger/1.json'))?.toString()).toBe('entry');
    expect(await repo.read('arbiter/ledger', 'README.md')).toBeUndefined();
    const back = { ...at(repo), ref: 'heads/arbiter/ledger', sha: main };
    expect((await refusal(octokit.git.updateRef(back))).message).toContain('not a fast forward');
    expect((await octokit.git.updateRef({ ...back, force: true })).data.object.sha).toBe(main);
    const twice = octokit.git.createRef({ ...at(repo), ref: 'refs/heads/main', sha: main });
    expect((await refusal(twice)).message).toContain('already exists');
    const listed = await octokit.git.getTree({ ...at(repo), tree_sha: tree.data.sha, recursive: '1' });
    expect(listed.data.tree.map(({ path }) => path)).toContain('ledger/1.json');
    const read = await octokit.git.getBlob({ ...at(repo), file_sha: blob.data.sha });
    expect(Buffer.from(read.data.content, 'base64').toString()).toBe('entry');
  });

  test('of two that write the same ref at once, one loses', async () => {
    const octokit = botClient(world);
    const main = await repo.head();
    const { data: parent } = await octokit.git.getCommit({ ...at(repo), commit_sha: main });
    const build = async (message: string) => {
      const commit = await octokit.git.createCommit({
        ...at(repo),
        message,
        tree: parent.tree.sha,
        parents: [main],
      });
      return octokit.git.updateRef({ ...at(repo), ref: 'heads/main', sha: commit.data.sha });
    };
    const done = await Promise.allSettled([build('a'), build('b')]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('comparison counts both sides from the merge base', async () => {
    await repo.commit({ author: 'alice', branch: 'x', parents: [await repo.head()], files: { a: '1' } });
    await repo.commit({ author: 'mia', files: { b: '1' } });
    const { data } = await botClient(world).repos.compareCommitsWithBasehead({
      ...at(repo),
      basehead: 'main...x',
    });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(data.files?.map(({ filename }) => filename)).toEqual(['a']);
  });
});

describe('rules', () => {
  test('of a branch come from the rulesets that are active for it', async () => {
    repo.ruleset({
      name: 'gate',
      rules: [requiredStatusRule([{ context: 'arbiter/gate (main)', appId: 77 }])],
    });
    repo.ruleset({ name: 'off', enforcement: 'disabled', rules: [{ type: 'deletion' }] });
    repo.ruleset({
      name: 'releases',
      include: ['refs/heads/release/**'],
      rules: [{ type: 'non_fast_forward' }],
    });
    const octokit = botClient(world);
    const rules = async (branch: string) =>
      (await octokit.repos.getBranchRules({ ...at(repo), branch })).data;
    expect(await rules('main')).toMatchObject([
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'arbiter/gate (main)', integration_id: 77 }] },
      },
    ]);
    expect(await rules('release/1')).toMatchObject([{ type: 'non_fast_forward' }]);
    expect((await octokit.repos.getRepoRulesets(at(repo))).data).toHaveLength(3);
  });

  test('show who bypasses them only to who may change them', async () => {
    const actor = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' } as const;
    const { id } = repo.ruleset({ name: 'gate', rules: [{ type: 'deletion' }], bypassActors: [actor] });
    const place = { ...at(repo), ruleset_id: id };
    expect((await botClient(world).repos.getRepoRuleset(place)).data.bypass_actors).toBeUndefined();
    expect((await personClient(world, 'root').repos.getRepoRuleset(place)).data.bypass_actors).toEqual([
      actor,
    ]);
  });

  test('of classic protection are open to administrators', async () => {
    const place = { ...at(repo), branch: 'main' };
    const octokit = personClient(world, 'root');
    expect((await refusal(octokit.repos.getBranchProtection(place))).status).toBe(404);
    repo.protect('main', { requiredStatuses: [{ context: 'gate', appId: 77 }], requiredApprovals: 2 });
    expect((await octokit.repos.getBranchProtection(place)).data).toMatchObject({
      required_status_checks: { contexts: ['gate'], checks: [{ context: 'gate', app_id: 77 }] },
      required_pull_request_reviews: { required_approving_review_count: 2 },
      enforce_admins: { enabled: true },
    });
    expect((await refusal(botClient(world).repos.getBranchProtection(place))).status).toBe(403);
  });
});

test('a folder becomes a repository’s files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'sub'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'sub/a.txt'), 'a');
  writeFileSync(join(folder, 'run.sh'), '#!', { mode: 0o755 });
  writeFileSync(join(folder, '.git/config'), 'x');
  symlinkSync('sub/a.txt', join(folder, 'link'));
  expect(filesFrom(folder)).toEqual({
    link: { mode: '120000', content: 'sub/a.txt' },
    'run.sh': { mode: '100755', content: Buffer.from('#!') },
    'sub/a.txt': Buffer.from('a'),
  });
  rmSync(folder, { recursive: true });
});
