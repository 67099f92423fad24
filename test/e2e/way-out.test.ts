import { afterEach, describe, expect, it } from 'vitest';
import { deployingScenario, deployRun, hostedConfig, ServingHost, shadowConfig } from './deployed-model.ts';
import { verified } from './ledger.ts';
import { type MergeMethod, newSigningKey, releasedVersion, versionFiles } from './released-model.ts';
import { ROLLBACK_FILE, ROLLBACK_WORKFLOW, rollbackRun } from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';

/** The whole way of a model, whichever way its pull request is merged, through the real action.yml files. */

let host: ServingHost;
let scenario: Scenario;
afterEach(async () => {
  await scenario.stop();
  await host.stop();
});

const ENVIRONMENTS = ['test', 'production'];

describe('approved, merged, bundled, released, live in test and production, rolled back and rehearsed', () => {
  it.each<MergeMethod>(['merge', 'squash', 'rebase'])('after a %s', async (method) => {
    host = await ServingHost.start();
    const files = { [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW };
    scenario = await deployingScenario(
      hostedConfig(host.url, shadowConfig(host.url)),
      files,
      newSigningKey(),
    );

    const versions = [];
    for (const [version, auc] of [
      ['1.1.0', 0.94],
      ['1.2.0', 0.98],
    ] as const) {
      const released = await releasedVersion(scenario, version, versionFiles(version, auc), method);
      versions.push(released);
      for (const environment of ENVIRONMENTS) {
        const run = await deployRun(scenario, { environment, sha256: released.sha256 });
        expect(run.said, run.log).toEqual(['live', '', 0]);
        expect(host.running.get(environment)).toBe(released.sha256);
      }
    }
    const [first, second] = versions;

    const back = await rollbackRun(scenario, { environment: 'production', reason: 'It is slow.' });
    expect(back.said, back.log).toEqual(['live', '', 0]);
    expect(host.running.get('production')).toBe(first?.sha256);
    expect(host.running.get('test')).toBe(second?.sha256);

    const drill = await rollbackRun(scenario, { environment: 'shadow', drill: true });
    expect(drill.said, drill.log).toEqual(['live', '', 0]);
    expect(host.running.has('shadow')).toBe(false);

    const { entries } = await verified(scenario.repo);
    const acts = ['bundle', 'release', 'deployment', 'rollback', 'drill'];
    expect(entries.map(({ type }) => type).filter((type) => acts.includes(type))).toEqual([
      ...['bundle', 'release', 'deployment', 'deployment'],
      ...['bundle', 'release', 'deployment', 'deployment'],
      ...['rollback', 'drill'],
    ]);
  });
});
