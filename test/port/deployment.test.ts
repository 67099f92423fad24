import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { GitHubDeployments, type NewDeployment } from '../../src/github/deployment.ts';
import { type Repository, World } from '../github/world.ts';
import { GARBAGE } from './gate.ts';

const LIST = 'GET /repos/{owner}/{repo}/deployments';
const STATUSES = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const CREATE = 'POST /repos/{owner}/{repo}/deployments';
const always = Number.POSITIVE_INFINITY;
const NOTHING = new Set<number>();

let world: World;
let repo: Repository;
let deployments: GitHubDeployments;
let wanted: NewDeployment;
beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [{ login: 'dana', permission: 'write' }],
    files: { a: 'b' },
  });
  deployments = port('write');
  wanted = {
    environment: 'prod',
    commit: await repo.head(),
    runId: '900',
    isProduction: true,
    model: 'credit-risk',
    version: '1.2.0',
    tag: 'credit-risk-v1.2.0-approved-2026-03-01',
    sha256: 'c'.repeat(64),
  };
});
afterEach(() => world.stop());

function port(level: 'read' | 'write'): GitHubDeployments {
  const token = world.token({ permissions: { deployments: level } });
  return new GitHubDeployments(createClient({ token, apiUrl: world.apiUrl, retryBaseMs: 1 }), repo.fullName);
}

const status = (state: 'in_progress' | 'success' | 'failure', description = '') => ({
  state,
  description,
  environment: 'prod',
  logUrl: 'https://github.com/acme/models/actions/runs/900',
  environmentUrl: 'https://models.acme.example',
});

describe('a deployment on GitHub', () => {
  it('carries the digest, goes through its statuses, and is found again', async () => {
    const made = await deployments.create(wanted);
    expect(made).toMatchObject({
      sha256: wanted.sha256,
      commit: wanted.commit,
      runId: '900',
      environment: 'prod',
    });
    expect(await deployments.state(made.id)).toBe('pending');
    await deployments.setStatus(made.id, status('in_progress'));
    expect(await deployments.state(made.id)).toBe('in_progress');
    await deployments.setStatus(made.id, status('success', 'live in production'));
    expect(repo.deployments[0]?.statuses[0]).toMatchObject({
      state: 'success',
      description: 'live in production',
      environmentUrl: 'https://models.acme.example',
    });
  });

  it('is made whatever the colour of the checks: they are no proof', async () => {
    await repo.setStatus({ sha: wanted.commit, context: 'lint', state: 'failure', by: 'dana' });
    expect((await deployments.create(wanted)).id).toBeGreaterThan(0);
  });

  it('is made once, however often its run is tried', async () => {
    const first = await deployments.create(wanted);
    expect(first.isReused).toBe(false);
    expect(await deployments.create(wanted)).toEqual({ ...first, isReused: true });
    expect(repo.deployments).toHaveLength(1);
    await deployments.create({ ...wanted, runId: '901' });
    await deployments.create({ ...wanted, sha256: 'd'.repeat(64) });
    expect(repo.deployments).toHaveLength(3);
  });

  it('is found where its answer was lost, and not made a second time', async () => {
    world.fault({ route: CREATE, lost: true });
    const made = await deployments.create(wanted);
    expect(repo.deployments.map(({ id }) => id)).toEqual([made.id]);
  });

  it.each([502, undefined])('is made where GitHub failed before (%s)', async (status) => {
    world.fault({ route: CREATE, times: 2, ...(status === undefined ? { drop: true } : { status }) });
    const made = await deployments.create(wanted);
    expect(repo.deployments.map(({ id }) => id)).toEqual([made.id]);
  });

  it('is not that of another job of the run, which made its own meanwhile', async () => {
    world.fault({ route: CREATE, lost: true, before: () => port('write').create(wanted) });
    const made = await deployments.create(wanted);
    const [own, other] = repo.deployments;
    expect([repo.deployments.length, own?.id]).toEqual([2, made.id]);
    expect(other?.id).not.toBe(made.id);
  });

  it('leaves other models alone when it replaces one', async () => {
    const ids: number[] = [];
    for (const [model, runId] of [
      ['credit-risk', '1'],
      ['fraud', '2'],
      ['credit-risk', '3'],
      ['credit-risk', '4'],
    ] as const) {
      const { id } = await deployments.create({ ...wanted, model, runId });
      if (runId !== '3') await deployments.setStatus(id, status('success'));
      ids.push(id);
    }
    await deployments.replace('prod', 'credit-risk', ids[3] as number);
    expect(await Promise.all(ids.map((id) => deployments.state(id)))).toEqual([
      'inactive',
      'success',
      'pending',
      'success',
    ]);
  });

  it('with a description that is too long has its beginning', async () => {
    const { id } = await deployments.create({ ...wanted, tag: `${'long'.repeat(60)}` });
    await deployments.setStatus(id, status('failure', '🚫'.repeat(200)));
    expect(repo.deployments[0]?.statuses[0]?.description).toBe(`${'🚫'.repeat(69)}…`);
  });
});

describe('deployments that are under way', () => {
  it('are those without an end, of this model and environment, newest first, on however many pages', async () => {
    const ids: number[] = [];
    for (let run = 0; run < 105; run += 1)
      ids.push((await deployments.create({ ...wanted, runId: `${run}` })).id);
    await deployments.create({ ...wanted, model: 'fraud' });
    await deployments.create({ ...wanted, environment: 'test' });
    await deployments.setStatus(ids[3] as number, status('in_progress'));
    await deployments.setStatus(ids[4] as number, status('failure'));
    const settled = new Set(ids.slice(5, 103));
    const open = await deployments.underWay('prod', 'credit-risk', settled);
    expect(open.map(({ id }) => ids.indexOf(id))).toEqual([104, 103, 3, 2, 1, 0]);
  });

  it('are not those of other tools', async () => {
    await repo.world.token({ actor: 'dana' });
    const client = createClient({
      token: world.token({ permissions: { deployments: 'write' } }),
      apiUrl: world.apiUrl,
      retryBaseMs: 1,
    });
    const where = {
      owner: 'acme',
      repo: 'models',
      ref: wanted.commit,
      environment: 'prod',
      required_contexts: [],
    };
    await client.rest.repos.createDeployment({ ...where, task: 'deploy', auto_merge: false });
    await client.rest.repos.createDeployment({ ...where, task: 'arbiter:deploy', payload: '{"schema":' });
    expect(await deployments.underWay('prod', 'credit-risk', NOTHING)).toEqual([]);
  });
});

// Attack 63 of the reference on trust.
describe('an answer that is none is never taken for an empty one', () => {
  it.each([...GARBAGE])('a list that is %s', async (_, body) => {
    world.fault({ route: LIST, status: 200, times: always, body });
    await expect(deployments.underWay('prod', 'credit-risk', NOTHING)).rejects.toThrow(/GitHub could not/u);
  });

  it.each([...GARBAGE])('statuses that are %s', async (_, body) => {
    const { id } = await deployments.create(wanted);
    world.fault({ route: STATUSES, status: 200, times: always, body });
    await expect(deployments.state(id)).rejects.toThrow(/GitHub could not/u);
  });

  it.each([409, 422, 403, 503])('a deployment that is refused with %s', async (code) => {
    world.fault({ route: CREATE, status: code, times: always });
    await expect(deployments.create(wanted)).rejects.toThrow(/GitHub could not make a deployment to prod/u);
  });

  it('a merge instead of a deployment', async () => {
    world.fault({ route: CREATE, status: 202, times: always, body: { message: 'Auto-merged main' } });
    await expect(deployments.create(wanted)).rejects.toThrow(/status 202 instead of 201/u);
  });

  it('a token without the permission', async () => {
    await expect(port('read').create(wanted)).rejects.toThrow(/permission/u);
  });
});
