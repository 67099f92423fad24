import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import { type SigstoreInstance, sigstoreInstance } from '../attestation/sigstore.ts';
import { ArtifactStore } from './artifact-store.ts';
import { HOST_SECRET, hostedConfig, ServingHost } from './deployed-model.ts';
import { workflow } from './example.ts';
import { AttestPlayer, claimsOf, gitThatKnows, identitiesFile, MAIN, SERVER } from './keyless-signing.ts';
import { recorded } from './ledger.ts';
import { mergedVersion, newSigningKey, releasingScenario, versionFiles } from './released-model.ts';
import type { Scenario, WorkflowRun } from './scenario.ts';

/** The keyless release that `arbiter init --keyless` writes: recorded, signed and published by three jobs, then deployed. */

const NAME = 'arbiter-release.yml';
const FILE = `acme/models/.github/workflows/${NAME}`;
const IDENTITY = `${SERVER}/${FILE}@${MAIN}`;

let scenario: Scenario;
let store: ArtifactStore;
let host: ServingHost;
let attest: AttestPlayer;
let sigstore: SigstoreInstance;
let folder: string;
let commit: string;
/** Who GitHub says that signs. */
let signer = IDENTITY;
const path = process.env.PATH;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-keyless-workflow-'));
  sigstore = await sigstoreInstance();
  attest = await AttestPlayer.start(folder, sigstore, () => claimsOf(scenario.repo.id, { workflow: signer }));
  host = await ServingHost.start();
  const config = hostedConfig(host.url).replaceAll('DEPLOY_SECRET', 'ARBITER_TARGET_SECRET');
  const files = { [`.github/workflows/${NAME}`]: workflow('arbiter-release-keyless.yml') };
  scenario = await releasingScenario(newSigningKey(), files, config);
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
  scenario.outside.environments.test = { ARBITER_TARGET_SECRET: HOST_SECRET };
  store = new ArtifactStore(scenario);
  attest.in(scenario);
  process.env.PATH = `${gitThatKnows(folder, scenario.world.serverUrl)}:${path}`;
  const signers = {
    [SIGNERS_FILE]: identitiesFile(scenario.repo.id, { release: IDENTITY }),
    [TRUSTED_ROOT_FILE]: sigstore.rootText,
  };
  await scenario.repo.commit({ author: 'grace', branch: 'main', files: signers });
  ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
});
afterAll(async () => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
  store.remove();
  await attest.stop();
  await host.stop();
  await scenario.stop();
});

const release = (
  handed?: NonNullable<Parameters<Scenario['runWorkflow']>[3]>['handed'],
): Promise<WorkflowRun> =>
  scenario.runWorkflow(NAME, 'workflow_dispatch', scenario.repo.event('workflow_dispatch'), {
    inputs: { commit, model: 'demo' },
    facts: { serverUrl: SERVER, workflowRef: `${FILE}@${MAIN}` },
    ...(handed !== undefined && { handed }),
  });
const exits = ({ jobs }: WorkflowRun) =>
  Object.entries(jobs).map(([id, job]) => [id, job.skipped ? 'skipped' : job.exitCode]);

describe('a release that is signed without a key', () => {
  it('signs nothing where another digest than the recorded one is handed on', async () => {
    const { jobs } = await release((_, said) => ({ ...said, sha256: 'f'.repeat(64) }));
    expect([jobs.bundle?.exitCode, jobs.release?.conclusion]).toEqual([0, 'skipped']);
    expect(jobs.sign?.conclusion).toBe('failure');
    expect(jobs.sign?.log).toContain('bundle_differs');
    expect([attest.signed, scenario.repo.releases]).toEqual([[], []]);
  });

  it('is refused where the workflow of another name signed', async () => {
    signer = IDENTITY.replace('arbiter-release.yml', 'arbiter-releases.yml');
    const run = await release();
    signer = IDENTITY;
    expect(exits(run)).toEqual([
      ['bundle', 0],
      ['sign', 0],
      ['release', 1],
    ]);
    const said = run.jobs.release?.steps.find(({ id }) => id === 'release')?.outputs;
    expect([said?.status, said?.code]).toEqual(['refused', 'identity_differs']);
  });

  it('goes from the merge to an environment, by the exact identity of its file', async () => {
    attest.signed.length = 0;
    const run = await release();
    for (const { exitCode, log } of Object.values(run.jobs)) expect(exitCode, log).toBe(0);
    const { tag = '', sha256 = '' } = run.jobs.bundle?.outputs ?? {};
    expect(attest.signed).toHaveLength(4);
    expect(readdirSync(store.path(tag, `${tag}.attestations`))).toHaveLength(4);
    // The bundle itself goes from no job to another.
    expect(readdirSync(store.path(tag)).sort()).toEqual([`${tag}.attestations`, `${tag}.sha256`]);
    expect(
      (await recorded(scenario, 'bundle')).filter((one) => 'sha256' in one && one.sha256 === sha256),
    ).toHaveLength(1);
    const inputs = { environment: 'test', 'bundle-sha256': sha256 };
    const event = scenario.repo.event('workflow_dispatch');
    const live = await scenario.runWorkflow('arbiter-deploy.yml', 'workflow_dispatch', event, { inputs });
    expect(live.jobs.deploy?.exitCode, live.jobs.deploy?.log).toBe(0);
    expect(host.running.get('test')).toBe(sha256);
  });
});
