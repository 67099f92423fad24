import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArtifactStore } from './artifact-store.ts';
import { HOST_SECRET, hostedConfig, ServingHost } from './deployed-model.ts';
import { mergedVersion, newSigningKey, releasingScenario, versionFiles } from './released-model.ts';
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
  const config = hostedConfig(host.url).replaceAll('DEPLOY_SECRET', 'ARBITER_TARGET_SECRET');
  scenario = await releasingScenario(pem, {}, config);
  store = new ArtifactStore(scenario);
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
  Object.assign(scenario.outside.environments, {
    'arbiter-release': { ARBITER_SIGNING_KEY: pem },
    test: { ARBITER_TARGET_SECRET: HOST_SECRET },
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
  for (const { exitCode, log } of Object.values(done.jobs)) expect(exitCode, log).toBe(0);
  return done;
}

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
  }, 300_000);

  it('bring an environment back', async () => {
    const sha256 = await release('1.2.0', 0.98);
    await run('arbiter-deploy.yml', { environment: 'test', 'bundle-sha256': sha256 });
    expect(host.running.get('test')).toBe(sha256);
    const inputs = { environment: 'test', model: 'demo', reason: 'Scores drift.' };
    const { outputs } = await run(called('rollback.yml'), inputs);
    expect(outputs).toMatchObject({ status: 'live', sha256: released['1.1.0'] });
    expect(host.running.get('test')).toBe(released['1.1.0']);
  }, 300_000);

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
    expect(host.running.get('test')).toBe(released['1.1.0']);
  });
});
