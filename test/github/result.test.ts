import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALL_WRITE, at, botClient, clientOf, personClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;
let sha: string;

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'ruth', permission: 'read' },
    ],
  });
  await repo.openPull({ author: 'alice', branch: 'change' });
  sha = await repo.head('change');
});

afterEach(() => world.stop());

describe('commit statuses', () => {
  const set = (state: 'error' | 'failure' | 'pending' | 'success', context: string, description = 'd') =>
    botClient(world).repos.createCommitStatus({ ...at(repo), sha, state, context, description });

  test('are listed newest first, and the newest of each context counts', async () => {
    const octokit = botClient(world);
    const combined = async () =>
      (await octokit.repos.getCombinedStatusForRef({ ...at(repo), ref: 'change' })).data;
    expect((await combined()).state).toBe('pending');
    await set('failure', 'gate');
    await set('success', 'other');
    expect((await combined()).state).toBe('failure');
    await set('pending', 'gate');
    expect((await combined()).state).toBe('pending');
    await set('success', 'gate');
    expect(await combined()).toMatchObject({ state: 'success', total_count: 2, sha });
    const { data } = await octokit.repos.listCommitStatusesForRef({ ...at(repo), ref: sha });
    expect(data.map(({ context, state }) => `${context} ${state}`)).toEqual([
      'gate success',
      'gate pending',
      'other success',
      'gate failure',
    ]);
    expect(data[0]?.creator).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
  });

  test.each([
    { length: 140, status: 201 },
    { length: 141, status: 422 },
  ])('take a description of $length characters: $status', async ({ length, status }) => {
    const done = set('success', 'gate', 'x'.repeat(length));
    expect(status === 201 ? (await done).status : (await refusal(done)).status).toBe(status);
  });

  test('end at a thousand of a commit and context', async () => {
    for (let index = 0; index < 1000; index += 1) {
      repo.setStatus({ sha, context: 'gate', state: 'pending', by: 'alice' });
    }
    expect((await refusal(set('success', 'gate'))).status).toBe(422);
    expect((await set('success', 'other')).status).toBe(201);
  });

  test('need a commit that exists', async () => {
    const missing = botClient(world).repos.createCommitStatus({
      ...at(repo),
      sha: 'f'.repeat(40),
      state: 'success',
    });
    expect(await refusal(missing)).toMatchObject({
      status: 422,
      message: expect.stringContaining('No commit found'),
    });
  });
});

describe('check runs', () => {
  test('gather annotations over updates', async () => {
    const octokit = botClient(world);
    const { data } = await octokit.checks.create({
      ...at(repo),
      name: 'gate',
      head_sha: sha,
      status: 'in_progress',
    });
    const annotation = {
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      message: 'm',
    };
    const output = { title: 't', summary: 's', annotations: [annotation] };
    await octokit.checks.update({ ...at(repo), check_run_id: data.id, output });
    const done = await octokit.checks.update({
      ...at(repo),
      check_run_id: data.id,
      output,
      conclusion: 'failure',
    });
    expect(done.data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 2 },
    });
    expect(repo.checkRuns.list(sha)[0]?.annotations).toHaveLength(2);
  });

  test('that end need a conclusion', async () => {
    const create = botClient(world).request('POST /repos/{owner}/{repo}/check-runs', {
      ...at(repo),
      name: 'gate',
      head_sha: sha,
      status: 'completed',
    } as never);
    expect((await refusal(create)).status).toBe(422);
    while (world.violations.length > 0) {
      world.expectViolation(/check-runs was asked wrongly: .*(conclusion|match|equal)/);
    }
  });

  test('belong to the App that made them', async () => {
    const { data } = await botClient(world).checks.create({ ...at(repo), name: 'gate', head_sha: sha });
    const other = clientOf(world, world.token({ actor: 'other[bot]', permissions: { checks: 'write' } }));
    const forge = other.checks.update({ ...at(repo), check_run_id: data.id, conclusion: 'success' });
    expect((await refusal(forge)).status).toBe(403);
    const { data: listed } = await other.checks.listForRef({ ...at(repo), ref: sha, app_id: 15368 });
    expect(listed.check_runs[0]).toMatchObject({ conclusion: null, app: { slug: 'github-actions' } });
  });
});

describe('comments', () => {
  const comment = (body: string) =>
    botClient(world).issues.createComment({ ...at(repo), issue_number: 1, body });

  test.each([
    { length: 65_536, status: 201 },
    { length: 65_537, status: 422 },
  ])('of $length characters: $status', async ({ length, status }) => {
    const done = comment('x'.repeat(length));
    expect(status === 201 ? (await done).status : (await refusal(done)).status).toBe(status);
  });

  test('are edited by their author or a writer, and removed', async () => {
    const { data } = await comment('first');
    const place = { ...at(repo), comment_id: data.id };
    expect(
      (await refusal(personClient(world, 'ruth').issues.updateComment({ ...place, body: 'x' }))).status,
    ).toBe(403);
    await botClient(world).issues.updateComment({ ...place, body: 'second' });
    expect(repo.pull(1).comments()).toMatchObject([
      { body: 'second', user: { login: 'github-actions[bot]' } },
    ]);
    expect(
      (await refusal(botClient(world).issues.updateComment({ ...place, body: 'x'.repeat(65_537) }))).status,
    ).toBe(422);
    await botClient(world).issues.deleteComment(place);
    expect(repo.pull(1).comments()).toEqual([]);
    expect((await refusal(botClient(world).issues.updateComment({ ...place, body: 'x' }))).status).toBe(404);
  });

  test('are listed oldest first; issues and pull requests share numbers', async () => {
    const octokit = botClient(world);
    await comment('one');
    await comment('two');
    const { data } = await octokit.issues.listComments({ ...at(repo), issue_number: 1 });
    expect(data.map(({ body }) => body)).toEqual(['one', 'two']);
    const issue = await octokit.issues.create({
      ...at(repo),
      title: 'Overdue',
      body: 'b',
      labels: ['arbiter'],
    });
    expect(issue.data.number).toBe(2);
    expect((await refusal(octokit.issues.listComments({ ...at(repo), issue_number: 3 }))).status).toBe(404);
  });
});

test('labels are put on once and taken off once', async () => {
  const octokit = botClient(world);
  await octokit.issues.addLabels({ ...at(repo), issue_number: 1, labels: ['blocked', 'blocked'] });
  expect(repo.pull(1).labels).toEqual(['blocked']);
  const place = { ...at(repo), issue_number: 1, name: 'blocked' };
  await octokit.issues.removeLabel(place);
  expect((await refusal(octokit.issues.removeLabel(place))).status).toBe(404);
});

describe('runs and artifacts', () => {
  const workflow = '.github/workflows/train.yml';

  test('are found by the commit they ran for', async () => {
    repo.run({ workflow, headSha: sha, headBranch: 'change', pulls: [1] });
    repo.run({ workflow, headSha: await repo.head(), status: 'in_progress' });
    const octokit = botClient(world);
    const { data } = await octokit.actions.listWorkflowRunsForRepo({ ...at(repo), head_sha: sha });
    expect(data).toMatchObject({
      total_count: 1,
      workflow_runs: [
        { head_sha: sha, path: workflow, status: 'completed', conclusion: 'success', run_attempt: 1 },
      ],
    });
    expect(data.workflow_runs[0]?.pull_requests?.[0]?.number).toBe(1);
    const running = await octokit.actions.listWorkflowRunsForRepo({ ...at(repo), status: 'in_progress' });
    expect(running.data.workflow_runs[0]?.conclusion).toBeNull();
  });

  test('artifacts come as zip by a redirect that needs no token', async () => {
    const run = repo.run({ workflow, headSha: sha });
    const good = await run.artifact('metrics', { 'a.json': '{}' });
    const poisoned = await run.artifact('poison', Buffer.from('not a zip'));
    const octokit = botClient(world);
    const { data } = await octokit.actions.listWorkflowRunArtifacts({ ...at(repo), run_id: run.id });
    expect(data.artifacts.map(({ name }) => name)).toEqual(['poison', 'metrics']);
    const bytes = async (id: number) => {
      const place = { ...at(repo), artifact_id: id, archive_format: 'zip' };
      return Buffer.from((await octokit.actions.downloadArtifact(place)).data as ArrayBuffer);
    };
    expect((await bytes(good.id)).subarray(0, 2).toString()).toBe('PK');
    expect((await bytes(poisoned.id)).toString()).toBe('not a zip');
    const raw = await fetch(`${world.apiUrl}/repos/acme/models/actions/artifacts/${good.id}/zip`, {
      headers: { authorization: `Bearer ${world.token({ permissions: ALL_WRITE })}` },
      redirect: 'manual',
    });
    expect(raw.status).toBe(302);
    expect((await fetch(raw.headers.get('location') ?? '')).status).toBe(200);
    expect((await fetch(`${world.serverUrl}/_storage/${good.id}.zip?sig=1`)).status).toBe(403);
  });

  test('an expired artifact is gone', async () => {
    const artifact = await repo
      .run({ workflow, headSha: sha })
      .artifact('old', { a: '1' }, { expired: true });
    const place = { ...at(repo), artifact_id: artifact.id, archive_format: 'zip' };
    expect((await refusal(botClient(world).actions.downloadArtifact(place))).status).toBe(410);
  });

  test('a workflow is found by file name and can be dispatched on a ref that exists', async () => {
    const { id } = repo.workflow(workflow, 'Train');
    const octokit = botClient(world);
    expect((await octokit.actions.getWorkflow({ ...at(repo), workflow_id: 'train.yml' })).data).toMatchObject(
      { id, name: 'Train' },
    );
    const place = { ...at(repo), workflow_id: id };
    await octokit.actions.createWorkflowDispatch({ ...place, ref: 'main', inputs: { sha } });
    expect(repo.dispatches).toMatchObject([{ workflow, ref: 'main', inputs: { sha } }]);
    expect((await refusal(octokit.actions.createWorkflowDispatch({ ...place, ref: 'nope' }))).status).toBe(
      422,
    );
  });

  test('a second attempt keeps the id', () => {
    const run = repo.run({ workflow, headSha: sha }).rerun();
    expect(run.event('in_progress')).toMatchObject({
      action: 'in_progress',
      workflow_run: {
        id: run.id,
        run_attempt: 2,
        status: 'in_progress',
        head_sha: sha,
        head_repository: { full_name: 'acme/models' },
      },
    });
  });
});

describe('releases', () => {
  test('make their tag when they are published, not as a draft', async () => {
    const octokit = botClient(world);
    const { data } = await octokit.repos.createRelease({ ...at(repo), tag_name: 'v1', draft: true });
    expect(await repo.git.resolve('refs/tags/v1')).toBeUndefined();
    expect((await refusal(octokit.repos.getReleaseByTag({ ...at(repo), tag: 'v1' }))).status).toBe(404);
    await octokit.repos.updateRelease({ ...at(repo), release_id: data.id, draft: false });
    expect(await repo.git.resolve('refs/tags/v1')).toBe(await repo.head());
    expect((await refusal(octokit.repos.createRelease({ ...at(repo), tag_name: 'v1' }))).status).toBe(422);
    await octokit.repos.deleteRelease({ ...at(repo), release_id: data.id });
    expect(repo.releases).toEqual([]);
  });
});
