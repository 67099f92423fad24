import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type DeployRun,
  deployingScenario,
  deployRun,
  hostedConfig,
  ServingHost,
  shadowConfig,
} from './deployed-model.ts';
import { type ReleasedVersion, releasedVersion, versionFiles } from './released-model.ts';
import { ROLLBACK_FILE, ROLLBACK_WORKFLOW, type RollbackRun, rollbackRun } from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';

/** One released version whose weights are in Git LFS and too large for the bundle: each test starts where the last one ended. */

const WEIGHTS = 'models/demo/model.bin';
const BYTES = Buffer.alloc(100 * 1024 * 1024 + 1);
const OTHERS = Buffer.alloc(BYTES.length, 1);

let host: ServingHost;
let scenario: Scenario;
let pointer: string;
let version: ReleasedVersion;

beforeAll(async () => {
  host = await ServingHost.start();
  const workflow = { [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW };
  scenario = await deployingScenario(hostedConfig(host.url, shadowConfig(host.url)), workflow);
  pointer = scenario.repo.largeFiles.put(BYTES);
  version = await releasedVersion(scenario, '1.1.0', { ...versionFiles('1.1.0', 0.94), [WEIGHTS]: pointer });
});
afterAll(async () => {
  await scenario.stop();
  await host.stop();
});

const deployed = (): Promise<DeployRun> =>
  deployRun(scenario, { environment: 'test', sha256: version.sha256 });
const drilled = (): Promise<RollbackRun> =>
  rollbackRun(scenario, { environment: 'shadow', drill: true, reason: 'Rehearsal.' });

it.each([
  ['are gone', null, 'not_retrievable', 'not_retrievable'],
  ['were swapped', OTHERS, 'digest_differs', 'corrupt'],
])('whose weights %s goes nowhere, and is not returned to', async (_, content, deploying, returning) => {
  scenario.repo.largeFiles.spoil(pointer, content);
  const deployment = await deployed();
  expect(deployment.said, deployment.log).toEqual(['refused', deploying, 1]);
  expect(deployment.summary).toContain(WEIGHTS);
  const drill = await drilled();
  expect(drill.said, drill.log).toEqual(['refused', returning, 1]);
  expect(drill.summary).toContain(WEIGHTS);
  expect(host.takeOrders()).toEqual([]);
});

it('goes live, and is returned to, where they are what was approved', async () => {
  scenario.repo.largeFiles.spoil(pointer, BYTES);
  const drill = await drilled();
  expect(drill.said, drill.log).toEqual(['live', '', 0]);
  const deployment = await deployed();
  expect(deployment.said, deployment.log).toEqual(['live', '', 0]);
});
