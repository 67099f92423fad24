import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArtifactStore } from './artifact-store.ts';
import {
  HOST_SECRET,
  hostedConfig,
  recordedDeployments,
  ServingHost,
  shadowConfig,
} from './deployed-model.ts';
import { mergedVersion, newSigningKey, releasingScenario, versionFiles } from './released-model.ts';
import { recordedReturns } from './rolled-back-model.ts';
import type { Scenario, WorkflowRun } from './scenario.ts';

/** Merge → release → test → production → back, by the workflows alone: what one run says is all that the next is told. */

const called = (name: string): string => join(import.meta.dirname, '..', '..', '.github', 'workflows', name);

let scenario: Scenario;
let store: ArtifactStore;
let host: ServingHost;
const released: Record<string, string> = {};

beforeAll(async () => {
  host = await ServingHost.start();
  const pem = newSigningKey();
  const config = hostedConfig(host.url, shadowConfig(host.url)).replaceAll(
    'DEPLOY_SECRET',
    'ARBITER_TARGET_SECRET',
  );
  scenario = await releasingScenario(pem, {}, config);
  store = new ArtifactStore(scenario);
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
  Object.assign(scenario.outside.environments, {
    'arbiter-release': { ARBITER_SIGNING_KEY: pem },
    test: { ARBITER_TARGET_SECRET: HOST_SECRET },
    shadow: { ARBITER_TARGET_SECRET: HOST_SECRET },
    production: { ARBITER_TARGET_SECRET: HOST_SECRET },
  });
});
afterAll(async () => {
  store.remove();
  await scenario.stop();
  await host.stop();
});

async function run(file: string, inputs: Record<string, string>): Promise<WorkflowRun> {
  const done = await scenario.runWorkflow(
    file,
    'workflow_dispatch',
    scenario.repo.event('workflow_dispatch'),
    {
      inputs,
    },
  );
  for (const { skipped, exitCode, log } of Object.values(done.jobs))
    expect(skipped ? 0 : exitCode, log).toBe(0);
  return done;
}

/** A run that somebody meddled with between its jobs, or in which the world moved. */
const meddled = (
  file: string,
  inputs: Record<string, string>,
  options: Pick<NonNullable<Parameters<Scenario['runWorkflow']>[3]>, 'handed' | 'before'>,
): Promise<WorkflowRun> => {
  const event = scenario.repo.event('workflow_dispatch');
  return scenario.runWorkflow(file, 'workflow_dispatch', event, { inputs, ...options });
};

async function release(version: string, auc: number): Promise<string> {
  const { commit } = await mergedVersion(scenario, version, versionFiles(version, auc));
  const { outputs } = await run(called('release.yml'), { commit });
  released[version] = outputs.sha256 ?? '';
  return outputs.sha256 ?? '';
}

describe('the workflows', () => {
  it('bring a merge to test by the copied one, and to production by the called one', async () => {
    const sha256 = await release('1.1.0', 0.94);
    const { jobs } = await run('arbiter-deploy.yml', { environment: 'test', 'bundle-sha256': sha256 });
    const { outputs } = await run(called('deploy.yml'), {
      environment: 'production',
      'bundle-sha256': sha256,
    });
    expect(outputs).toMatchObject({ status: 'live', code: '', url: 'https://models.example/demo' });
    expect([...host.running]).toEqual([
      ['test', sha256],
      ['production', sha256],
    ]);
    const first = jobs.deploy?.steps.find(({ id }) => id === 'deploy')?.outputs['deployment-id'];
    for (const id of [first, outputs['deployment-id']])
      expect(readdirSync(store.path(`arbiter-compliance-${id}`), { recursive: true }).join()).toContain(
        'compliance.json',
      );
  });

  it('bring an environment back', async () => {
    const sha256 = await release('1.2.0', 0.98);
    await run('arbiter-deploy.yml', { environment: 'test', 'bundle-sha256': sha256 });
    expect(host.running.get('test')).toBe(sha256);
    const inputs = { environment: 'test', model: 'demo', reason: 'Scores drift.' };
    const { outputs } = await run(called('rollback.yml'), inputs);
    expect(outputs).toMatchObject({ status: 'live', sha256: released['1.1.0'] });
    expect(host.running.get('test')).toBe(released['1.1.0']);
  });

  it('leave it to the environment for drills what a drill starts from', async () => {
    const inputs = { environment: 'shadow', model: 'demo', reason: 'Rehearsal.', drill: 'true' };
    const { jobs } = await run('arbiter-rollback.yml', inputs);
    expect(jobs.judge?.outputs).toMatchObject({ status: 'deferred', sha256: '' });
    expect(jobs.judge?.outputs.verdict).toContain('"act":"drill"');
    expect((await recordedReturns(scenario, 'drill')).at(-1)).toMatchObject({
      environment: 'shadow',
      outcome: 'live',
    });
    expect(jobs.refuse?.conclusion).toBe('skipped');
  });

  it('record what is judged and refused, where nothing can be switched', async () => {
    const before = host.takeOrders().length;
    const inputs = { environment: 'production', 'bundle-sha256': released['1.2.0'] ?? '' };
    const { jobs, outputs } = await meddled(called('deploy.yml'), inputs, {});
    expect([jobs.judge?.exitCode, jobs.refuse?.exitCode, jobs.deploy?.conclusion]).toEqual([1, 1, 'skipped']);
    expect(jobs.judge?.outputs).toEqual({ status: 'refused', sha256: '', tag: '', verdict: '' });
    expect(outputs).toMatchObject({ status: 'refused', code: 'environment_order' });
    const last = (await recordedDeployments(scenario)).at(-1);
    expect(last).toMatchObject({ outcome: 'refused', code: 'environment_order', sha256: released['1.2.0'] });
    expect([before > 0, host.takeOrders()]).toEqual([true, []]);
  });

  it.each<[string, (said: Readonly<Record<string, string>>) => Record<string, string>, string]>([
    ['another digest', (said) => ({ ...said, sha256: released['1.1.0'] ?? '' }), 'verdict_differs'],
    [
      'the verdict of another environment',
      (said) => ({ ...said, verdict: (said.verdict ?? '').replace('"test"', '"production"') }),
      'verdict_differs',
    ],
    [
      'the verdict of another run',
      (said) => ({ ...said, verdict: (said.verdict ?? '').replace(/"run":"\d+"/, '"run":"1"') }),
      'verdict_differs',
    ],
    ['no verdict', (said) => ({ ...said, verdict: '' }), 'verdict_unreadable'],
  ])('switch nothing where %s is handed on', async (_, handed, code) => {
    const inputs = { environment: 'test', 'bundle-sha256': released['1.2.0'] ?? '' };
    const meddle = (__: string, said: Readonly<Record<string, string>>) => handed(said);
    const { jobs, outputs } = await meddled(called('deploy.yml'), inputs, { handed: meddle });
    expect([jobs.judge?.outputs.status, jobs.deploy?.exitCode]).toEqual(['allowed', 1]);
    expect(outputs).toMatchObject({ status: 'refused', code });
    expect((await recordedDeployments(scenario)).at(-1)).toMatchObject({ outcome: 'refused', code });
    expect(host.takeOrders()).toEqual([]);
  });

  it('switch nothing where what governs has changed since it was judged', async () => {
    const inputs = { environment: 'test', 'bundle-sha256': released['1.2.0'] ?? '' };
    const path = '.arbiter/config.yml';
    const config = String(await scenario.repo.read('main', path));
    const write = (text: string) =>
      scenario.repo.commit({ author: 'grace', branch: 'main', files: { [path]: text } });
    const before = async (job: string) => {
      if (job === 'deploy') await write(`${config}# Decided meanwhile.\n`);
    };
    const { outputs } = await meddled(called('deploy.yml'), inputs, { before });
    await write(config);
    expect(outputs).toMatchObject({ status: 'refused', code: 'verdict_outdated' });
    expect(host.takeOrders()).toEqual([]);
  });

  it('go back to nothing but what was judged', async () => {
    const inputs = { environment: 'test', model: 'demo', reason: 'Scores drift.' };
    const there = { environment: 'test', 'bundle-sha256': released['1.2.0'] ?? '' };
    await run('arbiter-deploy.yml', there);
    const runs = host.running.get('test');
    host.takeOrders();
    const handed = (_: string, said: Readonly<Record<string, string>>) => ({
      ...said,
      verdict: (said.verdict ?? '').replace(released['1.1.0'] ?? '', 'f'.repeat(64)),
    });
    const { jobs, outputs } = await meddled('arbiter-rollback.yml', inputs, { handed });
    expect(jobs.judge?.outputs).toMatchObject({ status: 'allowed', sha256: released['1.1.0'] });
    expect([jobs.rollback?.exitCode, outputs]).toEqual([1, {}]);
    expect((await recordedReturns(scenario, 'rollback')).at(-1)).toMatchObject({
      outcome: 'refused',
      code: 'verdict_differs',
    });
    expect([host.running.get('test'), host.takeOrders()]).toEqual([runs, []]);
  });

  it('record that there is nothing to go back to', async () => {
    const inputs = { environment: 'production', model: 'demo', reason: 'Scores drift.' };
    const { jobs, outputs } = await meddled(called('rollback.yml'), inputs, {});
    expect([jobs.judge?.exitCode, jobs.refuse?.exitCode, jobs.rollback?.conclusion]).toEqual([
      1,
      1,
      'skipped',
    ]);
    expect(outputs).toMatchObject({ status: 'refused', code: 'no_candidate' });
    expect((await recordedReturns(scenario, 'rollback')).at(-1)).toMatchObject({ code: 'no_candidate' });
  });

  it('deploy nothing where the environment has no secret for its target', async () => {
    delete scenario.outside.environments.test;
    const done = await scenario.runWorkflow(
      'arbiter-deploy.yml',
      'workflow_dispatch',
      scenario.repo.event('workflow_dispatch'),
      { inputs: { environment: 'test', 'bundle-sha256': released['1.2.0'] ?? '' } },
    );
    expect(done.jobs.deploy?.conclusion).toBe('failure');
    expect(done.jobs.deploy?.log).toContain('ARBITER_TARGET_SECRET');
    expect(host.takeOrders()).toEqual([]);
  });
});
