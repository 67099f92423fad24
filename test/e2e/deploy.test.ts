import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPROVAL_TYPE } from '../../src/attestation/approval-predicate.ts';
import { SUMMARY_TYPE } from '../../src/attestation/verification-summary.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import { detailOf } from '../../src/ledger/query.ts';
import { readContents } from '../../src/ledger/reading.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { deploymentDraft } from '../../src/release/ledger-drafts.ts';
import {
  type DeployRun,
  deployingScenario,
  deploymentStates,
  deployRun,
  hostedConfig,
  recordedDeployments,
  ServingHost,
} from './deployed-model.ts';
import { ledgerOf, verified } from './ledger.ts';
import {
  newSigningKey,
  type ReleasedVersion,
  releasedVersion,
  signersOf,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

/** Two released versions on their way through two environments, one test after the other: each starts where the last one ended. */

const PEM = newSigningKey();
let host: ServingHost;
let scenario: Scenario;
let first: ReleasedVersion;
let second: ReleasedVersion;
const folders: string[] = [];
beforeAll(async () => {
  host = await ServingHost.start();
  scenario = await deployingScenario(hostedConfig(host.url), {}, PEM);
  first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
  await host.stop();
});

const last = async () => (await recordedDeployments(scenario)).at(-1);
const to = (environment: string, { sha256 }: ReleasedVersion, words = {}) =>
  deployRun(scenario, { environment, sha256, ...words });

/** It was refused for this, said so everywhere, and nothing was ordered. */
async function expectRefused(run: DeployRun, code: string): Promise<void> {
  expect(run.said, run.log).toEqual(['refused', code, 1]);
  expect(run.summary).toContain(code);
  expect(await last()).toMatchObject({ outcome: 'refused', code });
  expect(host.takeOrders()).toEqual([]);
}

describe('a released model', () => {
  it('does not go to production before test, and the run says all that is missing', async () => {
    const run = await to('production', first);
    await expectRefused(run, 'environment_order');
    expect(deploymentStates(scenario)).toEqual(['production in_progress failure']);
    expect(run.outputs['deployment-id']).toBe(String(scenario.repo.deployments[0]?.id));
  });

  it('goes to test: ordered, answering, recorded, with an artifact for auditors', async () => {
    const { sha256, tag, pull } = first;
    const run = await to('test', first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([`activate test ${sha256}`]);
    expect(deploymentStates(scenario).at(-1)).toBe('test in_progress success');
    const folder = run.outputs.compliance ?? '';
    const json = readFileSync(join(folder, 'compliance.json'));
    expect(readdirSync(folder).sort()).toEqual(['compliance.html', 'compliance.json']);
    expect(await last()).toMatchObject({
      environment: 'test',
      tag,
      sha256,
      model: 'demo',
      version: '1.1.0',
      outcome: 'live',
      code: null,
      deployment_id: scenario.repo.deployments[0]?.id,
      previous: null,
      compliance: sha256Hex(json),
    });
    const ledger = await verified(scenario.repo);
    const kept = await readContents(ledgerOf(scenario.repo).reader, ledger.tip, [sha256Hex(json)]);
    expect(Buffer.from(kept.get(sha256Hex(json)) ?? [])).toEqual(json);
    expect(ledger.entries.at(-1)).toMatchObject({
      type: 'deployment',
      pull_request: { number: pull.number },
    });
    expect(JSON.parse(json.toString())).toMatchObject({
      environment: 'test',
      bundle: { sha256 },
      approvals: [
        { role: 'data-steward', entry: expect.any(Number) },
        { role: 'ml-engineer', entry: expect.any(Number) },
      ],
    });
    expect(run.summary).toContain('demo 1.1.0 is live in test.');
  });

  it('has on its way to test entries that name what was signed for it', async () => {
    const { entries, tip } = await verified(scenario.repo);
    const acts = entries.filter(
      (entry) =>
        ['bundle', 'release'].includes(entry.type) || detailOf(entry, 'deployment')?.outcome === 'live',
    );
    const named = acts.map(({ attestation }) => attestation ?? 'none');
    const kept = await readContents(ledgerOf(scenario.repo).reader, tip, named);
    const statements = named.map((sha256) => {
      const { dsseEnvelope } = JSON.parse(Buffer.from(kept.get(sha256) ?? []).toString());
      const { predicateType, predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
      return [predicateType, predicate.resourceUri ?? null];
    });
    expect(acts.map(({ type }) => type)).toEqual(['bundle', 'release', 'deployment']);
    expect(statements).toEqual([
      [APPROVAL_TYPE, null],
      [APPROVAL_TYPE, null],
      [SUMMARY_TYPE, expect.stringContaining('environment=test')],
    ]);
  });

  it('then to production, with the address that the configuration gives', async () => {
    const run = await to('production', first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(run.outputs.url).toBe('https://models.example/demo');
    const [deployment] = scenario.repo.deployments;
    expect(deployment?.statuses[0]).toMatchObject({ state: 'success', environmentUrl: run.outputs.url });
    expect(deployment?.statuses[0]?.logUrl).toContain('/actions/runs/');
    expect(deployment).toMatchObject({ isProduction: true, sha: first.commit });
    host.takeOrders();
  });
});

describe('what names it, and what is signed of it', () => {
  it('is a digest: a tag is refused, and no deployment is made', async () => {
    const count = scenario.repo.deployments.length;
    await expectRefused(await to('test', { ...first, sha256: first.tag }), 'reference_not_digest');
    await expectRefused(await to('test', { ...first, sha256: 'a'.repeat(64) }), 'bundle_not_recorded');
    expect(scenario.repo.deployments).toHaveLength(count);
  });

  it('must be signed for this environment (attack 43), and be there (attack 54)', async () => {
    const attestations = mkdtempSync(join(tmpdir(), 'attestations-'));
    folders.push(attestations);
    cpSync(first.attestations, attestations, { recursive: true });
    rmSync(join(attestations, 'summary.production.sigstore.json'));
    const staged = await to('production', first, { attestations });
    await expectRefused(staged, 'environment_not_signed');
    rmSync(join(attestations, 'summary.test.sigstore.json'));
    rmSync(join(attestations, 'approval.sigstore.json'));
    const run = await to('production', first, { bundle: first.bundle, attestations });
    await expectRefused(run, 'attestation_missing');
    expect(run.summary).toContain('approval_missing');
    expect((await last())?.message).toContain('Also: approval_missing.');
  });

  it('is refused where its release has other bytes under its name (attack 53)', async () => {
    const release = scenario.repo.releases.find(({ tag }) => tag === first.tag);
    const index = release?.assets.findIndex(({ name }) => name === `${first.tag}.tar`) ?? -1;
    const asset = release?.assets[index] as NonNullable<typeof release>['assets'][number];
    const bytes = Buffer.from(asset.bytes);
    const at = bytes.indexOf('Show what the gate does.');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    release?.assets.splice(index, 1, { ...asset, bytes });
    await expectRefused(await to('test', first), 'digest_differs');
    expect(await last()).toMatchObject({ sha256: first.sha256 });
    release?.assets.splice(index, 1);
    await expectRefused(await to('test', first), 'not_retrievable');
    release?.assets.splice(index, 0, asset);
  });

  it('by somebody else is nothing, and a re-run after what governs has changed is refused (attack 51)', async () => {
    const sha = await scenario.repo.head('main');
    const files = { '.arbiter/signers.yml': signersOf(newSigningKey()) };
    await scenario.repo.commit({ author: 'grace', branch: 'main', files });
    await expectRefused(await to('test', first), 'signer_unknown');
    const again = await deployRun(
      scenario,
      { environment: 'test', sha256: first.sha256 },
      { sha, runId: 900, attempt: 2 },
    );
    await expectRefused(again, 'rerun_outdated');
    await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { '.arbiter/signers.yml': signersOf(PEM) },
    });
  });
});

describe('the next version', () => {
  it('takes the place of the first one in test', async () => {
    second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.96));
    const run = await to('test', second);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(await last()).toMatchObject({ previous: { tag: first.tag, sha256: first.sha256 } });
    const ofTest = deploymentStates(scenario).filter((one) => one.includes('success'));
    expect(ofTest).toEqual([
      'test in_progress success inactive',
      'production in_progress success',
      'test in_progress success',
    ]);
    host.takeOrders();
  });

  it('of two runs at once exactly one brings it to production (attack 50)', async () => {
    let other: DeployRun | undefined;
    // Its deployment has a number and nothing more when the second run begins, which ends before the first goes on.
    const route = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    const before = async () => {
      other = await to('production', second);
    };
    scenario.world.fault({ route, before });
    const run = await to('production', second);
    expect(other?.said, other?.log).toEqual(['refused', 'deployment_under_way', 1]);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([`activate production ${second.sha256}`]);
    expect(host.running.get('production')).toBe(second.sha256);
    expect(deploymentStates(scenario).slice(-2)).toEqual([
      'production in_progress success',
      'production in_progress failure',
    ]);
    const entries = (await recordedDeployments(scenario)).slice(-2);
    expect(entries.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused', 'deployment_under_way'],
      ['live', null],
    ]);
  });

  it('that does not answer is taken back: what ran before runs again, and it is said so', async () => {
    host.dead.add(first.sha256);
    const run = await to('test', first);
    expect(run.said, run.log).toEqual(['rolled_back', 'health_failed', 1]);
    expect(host.takeOrders()).toEqual([`activate test ${first.sha256}`, `activate test ${second.sha256}`]);
    expect(host.running.get('test')).toBe(second.sha256);
    expect(await last()).toMatchObject({
      outcome: 'rolled_back',
      code: 'health_failed',
      previous: { sha256: second.sha256 },
      compliance: null,
    });
    expect(deploymentStates(scenario).at(-1)).toBe('test in_progress failure');
    expect(run.outputs.compliance).toBe('');
    expect(run.summary).toContain('is not live in test; what ran before runs again');
    host.dead.clear();
  });

  it('is taken back where another change was recorded meanwhile: what the ledger says runs', async () => {
    host.onActivate = async () => {
      const draft = deploymentDraft(
        {
          at: scenario.world.clock.now(),
          repository: { id: scenario.repo.id, name: scenario.repo.fullName },
          run: null,
          actor: null,
          subject: null,
        },
        {
          environment: 'test',
          tag: second.tag,
          sha256: second.sha256,
          model: 'demo',
          version: '1.2.0',
          outcome: 'live',
          code: null,
          message: '',
          deployment_id: 999,
          target: 'by another run',
          previous: null,
          compliance: null,
        },
      );
      const options = { wait: async () => undefined, random: Math.random };
      await appendEntries(ledgerOf(scenario.repo), [draft], options);
    };
    const run = await to('test', first);
    expect(run.said, run.log).toEqual(['rolled_back', 'overtaken', 1]);
    expect(host.running.get('test')).toBe(second.sha256);
    expect(await last()).toMatchObject({ outcome: 'rolled_back', code: 'overtaken' });
    host.takeOrders();
  });
});

describe('what cannot be told is never a success', () => {
  it('GitHub gives no reviews (attack 63)', async () => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    scenario.world.fault({ route, status: 502, times: Number.POSITIVE_INFINITY });
    await expectRefused(await to('test', first), 'reviews_unknown');
    scenario.world.faults.clear();
  });

  it('a review that was dismissed after the release (attack 41)', async () => {
    const [review] = first.pull.reviews();
    first.pull.dismiss(review as never, 'grace', 'Given by mistake.');
    await expectRefused(await to('test', first), 'approval_dismissed');
  });

  it('a ledger that is gone while the model goes live: what ran before runs again', async () => {
    const before = host.running.get('test');
    host.onActivate = () => scenario.repo.moveBranch('arbiter-ledger', null, { by: 'zoe' });
    const run = await to('test', second);
    expect(run.said, run.log).toEqual(['rolled_back', 'recording_failed', 2]);
    expect(host.running.get('test')).toBe(before);
    expect(deploymentStates(scenario).at(-1)).toBe('test in_progress error');
    expect(run.outputs.compliance).toBe('');
    host.takeOrders();
  });

  it('and without a ledger nothing is deployed, and no deployment is made', async () => {
    const count = scenario.repo.deployments.length;
    const run = await to('test', second);
    expect(run.said, run.log).toEqual(['', '', 2]);
    expect(scenario.repo.deployments).toHaveLength(count);
    expect(host.takeOrders()).toEqual([]);
  });
});
