import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import { type SigstoreInstance, sigstoreInstance } from '../attestation/sigstore.ts';
import { deployingScenario, deployRun, hostedConfig, ServingHost } from './deployed-model.ts';
import { ACTION } from './example.ts';
import {
  AttestPlayer,
  claimsOf,
  FILE,
  gitThatKnows,
  identitiesFile,
  MAIN,
  SERVER,
  WORKFLOW,
} from './keyless-signing.ts';
import {
  BUNDLE_FILE,
  bundleRun,
  type JobRun,
  type MadeBundle,
  mergedVersion,
  PERMISSIONS,
  releaseRun,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

/** `keyless: true` of actions/bundle: its own steps call actions/attest, which is played as in keyless-signing.ts. */

const KEYLESS_WORKFLOW = `name: Bundle
on: workflow_dispatch
permissions: {}
jobs:
  bundle:
    runs-on: ubuntu-latest
    ${PERMISSIONS.replace(' }', ', id-token: write, attestations: write }')}
    steps:
      - id: bundle
        uses: ${ACTION.repository}/actions/bundle@${ACTION.commit}
        with:
          keyless: true
          signing-key: \${{ secrets.ARBITER_SIGNING_KEY }}
`;

let scenario: Scenario;
let host: ServingHost;
let signing: AttestPlayer;
let sigstore: SigstoreInstance;
let folder: string;
let commit: string;
const path = process.env.PATH;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-keyless-'));
  sigstore = await sigstoreInstance();
  signing = await AttestPlayer.start(folder, sigstore, () => claimsOf(scenario.repo.id));
  host = await ServingHost.start();
  scenario = await deployingScenario(hostedConfig(host.url), {
    [`.github/workflows/${BUNDLE_FILE}`]: KEYLESS_WORKFLOW,
  });
  scenario.outside.secrets.ARBITER_SIGNING_KEY = '';
  signing.in(scenario);
  process.env.PATH = `${gitThatKnows(folder, scenario.world.serverUrl)}:${path}`;
  const files = {
    [SIGNERS_FILE]: identitiesFile(scenario.repo.id, { 'bundle-workflow': WORKFLOW }),
    [TRUSTED_ROOT_FILE]: sigstore.rootText,
  };
  await scenario.repo.commit({ author: 'grace', branch: 'main', files });
  ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
});
afterAll(async () => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
  await signing.stop();
  await host.stop();
  await scenario.stop();
});

const bundled = (): Promise<JobRun> =>
  bundleRun(scenario, commit, { serverUrl: SERVER, workflowRef: `${FILE}@${MAIN}` });

describe('a bundle that is signed without a key', () => {
  it('is not made with a key as well', async () => {
    scenario.outside.secrets.ARBITER_SIGNING_KEY = 'a key';
    const run = await bundled();
    scenario.outside.secrets.ARBITER_SIGNING_KEY = '';
    expect([run.exitCode, run.log]).toEqual([2, expect.stringContaining('exclude each other')]);
  });

  it('is signed by steps of the action, released, and live', async () => {
    const run = await bundled();
    const { bundle = '', sha256 = '', tag = '', attestations = '', predicates = '' } = run.outputs;
    expect(run.exitCode, run.log).toBe(0);
    expect(readdirSync(attestations).sort()).toEqual([
      'approval.sigstore.json',
      'summary.production.sigstore.json',
      'summary.test.sigstore.json',
      'test-result.sigstore.json',
    ]);
    expect(JSON.parse(predicates)).toHaveLength(4);
    const made: MadeBundle = { bundle, sha256, tag, attestations };
    await scenario.repo.annotatedTag(tag, commit, { by: 'grace' });
    const release = await releaseRun(scenario, made, commit);
    expect([release.outputs.status, release.exitCode], release.log).toEqual(['released', 0]);
    const live = await deployRun(scenario, { environment: 'test', sha256 });
    expect(live.said, live.log).toEqual(['live', '', 0]);
    expect(host.running.get('test')).toBe(sha256);
    const page = readFileSync(join(live.outputs.compliance ?? '', 'compliance.html'), 'utf8');
    expect(page).toContain('bundle-workflow');
  });
});
