import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComplianceArtifact } from '../../src/schemas/compliance-artifact.ts';
import {
  type DeployRun,
  deployingScenario,
  deployRun,
  hostedConfig,
  recordedDeployments,
  ServingHost,
} from './deployed-model.ts';
import { newSigningKey, type ReleasedVersion, releasedVersion, versionFiles } from './released-model.ts';
import { ROLLBACK_FILE, ROLLBACK_WORKFLOW, rollbackRun } from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';
import { manifest } from './small.ts';

/** Endpoint and limits on their way from a manifest to the host that serves. Each test goes on from the one before. */

const CONFIG = '.arbiter/config.yml';
const ENDPOINT = 'https://models.example/demo';
const OLD = { min_replicas: 2, max_replicas: 4 };
const NEW = { min_replicas: 2, max_replicas: 12, max_requests_per_second: 400 };
const declared = (scaling: object): string =>
  `deployment: { mode: real-time, endpoint: "${ENDPOINT}", scaling: ${JSON.stringify(scaling)} }\n`;

describe('declared endpoint and scaling limits', () => {
  let host: ServingHost;
  let scenario: Scenario;
  let config: string;
  let first: ReleasedVersion;
  let second: ReleasedVersion;

  beforeAll(async () => {
    host = await ServingHost.start();
    host.tellsApplied = true;
    const more = {
      [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW,
      'models/demo/model.yml': manifest('1.0.0', 'high', 'deployment: { mode: real-time }\n'),
    };
    config = hostedConfig(host.url).replace(
      '  production: { to:',
      '  production: { scaling_limit: { max_replicas: 8 }, to:',
    );
    scenario = await deployingScenario(config, more, newSigningKey());
    first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94, declared(OLD)));
    second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.96, declared(NEW)));
  });
  afterAll(async () => {
    await scenario.stop();
    await host.stop();
  });

  const to = (environment: string, { sha256 }: ReleasedVersion): Promise<DeployRun> =>
    deployRun(scenario, { environment, sha256 });
  const last = async () => (await recordedDeployments(scenario)).at(-1);

  it('are handed to the host, shown on GitHub, recorded, and kept for the auditor', async () => {
    const run = await to('test', first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    const serving = { endpoint: ENDPOINT, scaling: OLD };
    expect(host.orders.at(-1)).toMatchObject({ event: 'activate', ...serving });
    expect(host.applied.get('test')).toEqual(serving);
    expect(scenario.repo.deployments[0]?.payload).toMatchObject(serving);
    const entry = await last();
    expect(entry).toMatchObject({ outcome: 'live', serving });
    const folder = run.outputs.compliance ?? '';
    const kept = JSON.parse(readFileSync(join(folder, 'compliance.json'), 'utf8')) as ComplianceArtifact;
    expect(kept.deployment.serving).toEqual(serving);
    expect(readFileSync(join(folder, 'compliance.html'), 'utf8')).toContain('2 to 4 replicas');
    expect((await to('production', first)).said).toEqual(['live', '', 0]);
  });

  it('that the host does not apply are not live: what ran before runs again, with its own', async () => {
    host.mostReplicas = 10;
    const run = await to('test', second);
    expect(run.said, run.log).toEqual(['rolled_back', 'applied_differs', 1]);
    expect(run.summary).toContain('max\\_replicas is 10, declared is 12');
    expect(await last()).toMatchObject({ outcome: 'rolled_back', code: 'applied_differs' });
    expect(host.running.get('test')).toBe(first.sha256);
    expect(host.applied.get('test')).toMatchObject({ scaling: OLD });
    host.mostReplicas = Number.POSITIVE_INFINITY;
    expect((await to('test', second)).said).toEqual(['live', '', 0]);
    expect(host.applied.get('test')).toMatchObject({ scaling: NEW });
  });

  it('beyond what the configuration allows in an environment are refused there', async () => {
    const run = await to('production', second);
    expect(run.said, run.log).toEqual(['refused', 'scaling_exceeds_limit', 1]);
    expect(run.summary).toContain('at most 8 is allowed');
    expect(host.running.get('production')).toBe(first.sha256);
  });

  it('are those of the bundle that a rollback returns to', async () => {
    const before = String(Buffer.from((await scenario.repo.read('main', CONFIG)) ?? ''));
    const raised = before.replace('max_replicas: 8', 'max_replicas: 12');
    await scenario.repo.commit({ author: 'grace', branch: 'main', files: { [CONFIG]: raised } });
    const live = await to('production', second);
    expect(live.said, live.log).toEqual(['live', '', 0]);
    expect(host.applied.get('production')).toMatchObject({ scaling: NEW });
    const back = await rollbackRun(scenario);
    expect(back.said, back.log).toEqual(['live', '', 0]);
    expect(host.running.get('production')).toBe(first.sha256);
    expect(host.applied.get('production')).toEqual({ endpoint: ENDPOINT, scaling: OLD });
  });
});
