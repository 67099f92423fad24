import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/ledger/reading.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Asset } from '../github/release.ts';
import {
  deployingScenario,
  deploymentStates,
  deployRun,
  hostedConfig,
  ServingHost,
  shadowConfig,
} from './deployed-model.ts';
import { ledgerOf, verified } from './ledger.ts';
import { newSigningKey, type ReleasedVersion, releasedVersion, versionFiles } from './released-model.ts';
import {
  ROLLBACK_FILE,
  ROLLBACK_WORKFLOW,
  type RollbackRun,
  type RollbackWords,
  recordedReturns,
  rollbackRun,
} from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';
import { POLICY_FILE, policy } from './small.ts';

/** Two released versions, both live in production: each test starts where the last one ended. */

const DRILL_CHECK =
  '  - { id: drill, kind: rollback, title: Rollback rehearsed, goal: A bad release can be undone, owner: "@acme/ops", require: { prepared: true, tested_within: 30d, trust: { at_least: workflow } }, level: advisory }\nsignoff:';
let host: ServingHost;
let scenario: Scenario;
let first: ReleasedVersion;
let second: ReleasedVersion;

beforeAll(async () => {
  host = await ServingHost.start();
  const files = {
    [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW,
    [POLICY_FILE]: policy('0.90').replace('signoff:', DRILL_CHECK),
  };
  scenario = await deployingScenario(hostedConfig(host.url, shadowConfig(host.url)), files, newSigningKey());
  first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
  await live(first);
});
afterAll(async () => {
  await scenario.stop();
  await host.stop();
});

/** Through test to production. */
async function live({ sha256 }: ReleasedVersion): Promise<void> {
  for (const environment of ['test', 'production']) {
    const run = await deployRun(scenario, { environment, sha256 });
    if (run.exitCode !== 0) throw new Error(`Not live in ${environment}:\n${run.log}`);
  }
  host.takeOrders();
}

const back = (words?: RollbackWords) => rollbackRun(scenario, words);
const last = async () => (await recordedReturns(scenario, 'rollback')).at(-1);

/** It was refused for this, said so everywhere, and nothing was ordered. */
async function expectRefused(run: RollbackRun, code: string, because?: string): Promise<void> {
  expect(run.said, run.log).toEqual(['refused', code, 1]);
  expect(run.summary).toContain(code);
  if (because !== undefined) expect(run.summary).toContain(`\`${because}\``);
  expect(await last()).toMatchObject({ outcome: 'refused', code, to: null, switch_ms: null });
  expect(host.takeOrders()).toEqual([]);
}

/** Says nothing and changes nothing: somebody has to do something first. */
async function expectUntold(words: RollbackWords, message: RegExp): Promise<void> {
  const before = (await verified(scenario.repo)).entries.length;
  const run = await back(words);
  expect(run.said, run.log).toEqual(['', '', 2]);
  expect(run.log).toMatch(message);
  expect((await verified(scenario.repo)).entries).toHaveLength(before);
  expect(host.takeOrders()).toEqual([]);
}

const tarOf = ({ tag }: ReleasedVersion) => {
  const assets = scenario.repo.releases.find((release) => release.tag === tag)?.assets ?? [];
  const at = assets.findIndex(({ name }) => name === `${tag}.tar`);
  return { assets, at, asset: assets[at] as Asset };
};

/** Proposes the next version with a drill record, and takes what the policy's check says of it. */
async function drillCheck(branch: string, version: string, target: string, record: string) {
  const files = {
    ...versionFiles(version, 0.98, `rollback: { target_version: "${target}", drill: drill.json }\n`),
    'models/demo/drill.json': record,
  };
  const pull = await scenario.repo.openPull({ author: 'alice', branch, title: branch, files });
  const { decision } = await scenario.pullEvent(pull, 'opened');
  return decision?.models[0]?.checks.find(({ id }) => id === 'drill');
}

describe('with one version', () => {
  it('there is nothing to return to', async () => {
    await expectRefused(await back(), 'no_candidate', 'same_bundle');
  });

  it('a drill starts from nothing, and proves the return for the second version', async () => {
    const run = await back({ environment: 'shadow', drill: true, run: { runId: 8001 } });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([
      `activate shadow ${first.sha256}`,
      `deactivate shadow ${first.sha256}`,
    ]);
    expect(host.running.has('shadow')).toBe(false);
    expect(run.summary).toContain('came up from nothing in');
    expect(run.summary).toContain('shadow is as it was before the drill: nothing runs.');
    const record = readFileSync(run.outputs.record ?? '', 'utf8');
    expect(await recordedReturns(scenario, 'drill')).toEqual([
      {
        environment: 'shadow',
        bundle: null,
        to: { tag: first.tag, sha256: first.sha256 },
        outcome: 'live',
        code: null,
        message: null,
        deployment_id: expect.any(Number),
        switch_ms: Number(run.outputs['switch-ms']),
        tested_at: (JSON.parse(record) as Record<string, unknown>).tested_at,
      },
    ]);
    expect(deploymentStates(scenario).at(-1)).toBe('shadow in_progress inactive');
    expect(await drillCheck('second', '1.2.0', '1.1.0', record)).toMatchObject({
      outcome: 'pass',
      trust: 'workflow',
      reason: expect.stringMatching(
        /^Version 1\.1\.0 was released as \S+ \(entry \d+ of the ledger\)\. .* proven by entry \d+ of the ledger/u,
      ),
    });

    expect(await drillCheck('unreleased', '1.2.0', '1.0.0', record)).toMatchObject({
      outcome: 'fail',
      trust: 'claimed',
      reason: expect.stringMatching(
        /the ledger has no release of that version of demo.*Released and possible to name: 1\.1\.0 \(entry \d+\)/u,
      ),
    });

    // A later drill that fails voids what was proven, until one comes back again.
    host.dead.add(first.sha256);
    const failed = await back({ environment: 'shadow', drill: true, only: first.sha256 });
    host.dead.clear();
    expect(failed.said, failed.log).toEqual(['rolled_back', 'health_failed', 1]);
    expect(failed.outputs.record).toBe('');
    expect(host.running.has('shadow')).toBe(false);
    expect(await drillCheck('voided', '1.2.0', '1.1.0', record)).toMatchObject({
      outcome: 'fail',
      trust: 'claimed',
      reason: expect.stringMatching(/ended as rolled_back \(entry \d+ of the ledger\)/u),
    });
    host.takeOrders();
  });

  it('a drill that runs already is taken down first, and runs on afterwards', async () => {
    host.running.set('shadow', first.sha256);
    const run = await back({ environment: 'shadow', drill: true });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([
      `deactivate shadow ${first.sha256}`,
      `activate shadow ${first.sha256}`,
    ]);
    expect(host.running.get('shadow')).toBe(first.sha256);
    host.running.delete('shadow');
  });

  it('a drill from nothing is refused where a changed byte, or an unknown bundle, stands against it', async () => {
    const { assets, at, asset } = tarOf(first);
    const bytes = Buffer.from(asset.bytes);
    bytes[bytes.indexOf('Show what the gate does.')] = 0x73;
    assets[at] = { ...asset, bytes };
    const corrupt = await back({ environment: 'shadow', drill: true });
    assets[at] = asset;
    expect(corrupt.said, corrupt.log).toEqual(['refused', 'corrupt', 1]);
    expect(corrupt.summary).toContain('`corrupt`');
    host.running.set('shadow', 'f'.repeat(64));
    const unknown = await back({ environment: 'shadow', drill: true });
    host.running.delete('shadow');
    expect(unknown.said, unknown.log).toEqual(['refused', 'running_not_recorded', 1]);
    const drills = await recordedReturns(scenario, 'drill');
    expect(drills.slice(-2)).toMatchObject(
      ['corrupt', 'running_not_recorded'].map((code) => ({ bundle: null, to: null, code })),
    );
    expect(host.takeOrders()).toEqual([]);
  });
});

describe('with two versions, of which the second runs', () => {
  beforeAll(async () => {
    second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.96));
    await live(second);
  });

  it('nothing happens where the environment is not meant for it', async () => {
    await expectUntold({ drill: true }, /production is no environment for drills.*drill: true/u);
    await expectUntold({ environment: 'shadow' }, /shadow is for drills.*Set the input `drill` to true/u);
    await expectUntold({ environment: 'moon' }, /declares no target for moon: add it under `targets`/u);
    await expectUntold({ only: 'abc' }, /`bundle-sha256` must be 64 lowercase/u);
    await expectUntold({ reason: ' ' }, /`reason` is missing/u);
  });

  it('62: a changed byte in the bundle refuses it', async () => {
    const { assets, at, asset } = tarOf(first);
    const bytes = Buffer.from(asset.bytes);
    const place = bytes.indexOf('Show what the gate does.');
    bytes[place] = 0x73;
    assets[at] = { ...asset, bytes };
    await expectRefused(await back(), 'corrupt', 'corrupt');
    assets[at] = asset;
  });

  it('62: a release that is gone refuses it', async () => {
    const { releases } = scenario.repo;
    const at = releases.findIndex(({ tag }) => tag === first.tag);
    const [gone] = releases.splice(at, 1);
    await expectRefused(await back(), 'not_retrievable', 'not_retrievable');
    releases.splice(at, 0, gone as never);
  });

  it('what never ran there, and what is not recorded, is not returned to', async () => {
    await expectRefused(await back({ only: 'e'.repeat(64) }), 'not_recorded');
    await expectRefused(await back({ only: second.sha256 }), 'no_candidate', 'same_bundle');
    host.running.set('production', 'f'.repeat(64));
    await expectRefused(await back(), 'running_not_recorded');
    host.running.set('production', second.sha256);
  });

  it('51: an old run that is started again is refused once what governs has changed', async () => {
    const old = await scenario.repo.head('main');
    const files = { '.arbiter/policies/note.md': 'New.\n' };
    await scenario.repo.commit({ author: 'grace', branch: 'main', files });
    await expectRefused(await back({ run: { sha: old, runId: 7, attempt: 2 } }), 'rerun_outdated');
  });

  it('the version before is live again: verified, switched, answering, recorded', async () => {
    const run = await back({
      reason: 'Slow | since <b>noon</b> @acme/ops\n::error::x',
      run: { runId: 9001 },
    });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(run.outputs).toMatchObject({ tag: first.tag, sha256: first.sha256, record: '' });
    expect(Number(run.outputs['switch-ms'])).toBeGreaterThan(0);
    expect(host.takeOrders()).toEqual([`activate production ${first.sha256}`]);
    expect(host.running.get('production')).toBe(first.sha256);
    const folder = run.outputs.compliance ?? '';
    expect(readdirSync(folder).sort()).toEqual(['compliance.html', 'compliance.json']);
    const kept = readFileSync(join(folder, 'compliance.json'));
    expect(await last()).toEqual({
      environment: 'production',
      from: { tag: second.tag, sha256: second.sha256 },
      to: { tag: first.tag, sha256: first.sha256 },
      reason: 'Slow | since <b>noon</b> @acme/ops\n::error::x',
      outcome: 'live',
      code: null,
      message: null,
      switch_ms: Number(run.outputs['switch-ms']),
      drill: false,
      compliance: sha256Hex(kept),
      deployment_id: expect.any(Number),
    });
    expect(JSON.parse(kept.toString())).toMatchObject({
      environment: 'production',
      model: { version: '1.1.0' },
      bundle: { tag: first.tag, sha256: first.sha256 },
      replaced: { tag: second.tag, sha256: second.sha256 },
      returned: { reason: 'Slow | since <b>noon</b> @acme/ops\n::error::x' },
      approvals: [
        { role: 'data-steward', entry: expect.any(Number) },
        { role: 'ml-engineer', entry: expect.any(Number) },
      ],
      attestations: { length: 4 },
    });
    expect(readFileSync(join(folder, 'compliance.html'), 'utf8')).not.toContain('<b>noon');
    const ledger = await verified(scenario.repo);
    const contents = await readContents(ledgerOf(scenario.repo).reader, ledger.tip, [sha256Hex(kept)]);
    expect(Buffer.from(contents.get(sha256Hex(kept)) ?? [])).toEqual(kept);
    const entry = (await verified(scenario.repo)).entries.at(-1);
    expect(entry).toMatchObject({
      type: 'rollback',
      run: { id: '9001' },
      pull_request: { number: first.pull.number },
      subjects: [{ name: 'models/demo' }],
    });
    const production = deploymentStates(scenario).filter((state) => state.startsWith('production'));
    expect(production).toEqual([
      'production in_progress success inactive',
      'production in_progress success inactive',
      'production in_progress success',
    ]);
    expect(run.summary).toContain(`Keep: ${second.tag}`);
    expect(run.summary).not.toContain('<b>');
    expect(run.log).not.toMatch(/^::error::x/mu);
  });

  it('51: the same run does not go one version further when it is started again', async () => {
    await expectRefused(await back({ run: { runId: 9001, attempt: 2 } }), 'done_before');
  });

  it('what was left comes back by a deployment only', async () => {
    await expectRefused(await back(), 'no_candidate', 'newer');
    await expectRefused(await back({ only: second.sha256 }), 'no_candidate', 'newer');
    const again = await deployRun(scenario, { environment: 'production', sha256: second.sha256 });
    expect(again.said, again.log).toEqual(['live', '', 0]);
    host.takeOrders();
  });

  it('GitHub fails after it was recorded: it stays done, is said, and locks nothing', async () => {
    const { world } = scenario;
    const route = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    host.onActivate = async () => world.fault({ route, status: 502, times: Number.POSITIVE_INFINITY });
    const run = await back();
    world.faults.clear();
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(run.summary).toContain('is not what it should be (success)');
    expect(await last()).toMatchObject({ outcome: 'live', deployment_id: expect.any(Number) });
    await live(second);
  });

  it('of two at once one goes on, and only one step back is made', async () => {
    const runs = await Promise.all([back(), back()]);
    const said = runs.map((run) => run.said.join(' ')).sort();
    expect(said[0], runs.map(({ log }) => log).join('\n')).toBe('live  0');
    expect(said[1]).toMatch(/^refused (?:deployment_under_way|facts_moved|no_candidate) 1$/u);
    expect(host.takeOrders()).toEqual([`activate production ${first.sha256}`]);
    const returns = await recordedReturns(scenario, 'rollback');
    expect(
      returns
        .slice(-2)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['live', 'refused']);
    const again = await deployRun(scenario, { environment: 'production', sha256: second.sha256 });
    expect(again.said, again.log).toEqual(['live', '', 0]);
    host.takeOrders();
  });
});

describe('a drill', () => {
  it('returns in its own environment, is measured, and leaves it as it was', async () => {
    const run = await back({ environment: 'shadow', drill: true, reason: 'Monthly drill.' });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([
      `activate shadow ${second.sha256}`,
      `activate shadow ${first.sha256}`,
      `deactivate shadow ${first.sha256}`,
    ]);
    expect(run.outputs.compliance).toBe('');
    const record = JSON.parse(readFileSync(run.outputs.record ?? '', 'utf8')) as Record<string, unknown>;
    const drill = (await recordedReturns(scenario, 'drill')).at(-1);
    expect(drill).toEqual({
      environment: 'shadow',
      bundle: { tag: second.tag, sha256: second.sha256 },
      to: { tag: first.tag, sha256: first.sha256 },
      outcome: 'live',
      code: null,
      message: null,
      switch_ms: Number(run.outputs['switch-ms']),
      tested_at: record.tested_at,
      deployment_id: expect.any(Number),
    });
    expect(record).toMatchObject({
      kind: 'rollback-drill',
      model: 'demo',
      previous_version: '1.1.0',
      bundle_digest: first.sha256,
      duration_seconds: Number(run.outputs['switch-ms']) / 1000,
      by: 'alice',
    });
    expect(deploymentStates(scenario).at(-1)).toBe('shadow in_progress inactive');
    expect(host.running.has('shadow')).toBe(false);
    expect(host.running.get('production')).toBe(second.sha256);
  });

  it('of what runs now proves it for the next version: its pull request shows it as proven', async () => {
    const run = await back({ environment: 'shadow', drill: true, only: second.sha256 });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    const record = readFileSync(run.outputs.record ?? '', 'utf8');
    expect(await drillCheck('proven', '1.3.0', '1.2.0', record)).toMatchObject({
      outcome: 'pass',
      trust: 'workflow',
      reason: expect.stringMatching(/proven by entry \d+ of the ledger/u),
    });
    const quicker = `${JSON.stringify({ ...JSON.parse(record), duration_seconds: 0.001 }, null, 2)}\n`;
    expect(await drillCheck('claimed', '1.3.0', '1.2.0', quicker)).toMatchObject({
      outcome: 'fail',
      trust: 'claimed',
      reason: expect.stringContaining('No drill in the ledger has this version, bundle, time and duration.'),
    });
    host.takeOrders();
  });
});

describe('what cannot be done', () => {
  it('a version that does not come up: what ran runs again', async () => {
    host.dead.add(first.sha256);
    const run = await back();
    expect(run.said, run.log).toEqual(['rolled_back', 'health_failed', 1]);
    expect(host.takeOrders()).toEqual([
      `activate production ${first.sha256}`,
      `activate production ${second.sha256}`,
    ]);
    expect(await last()).toMatchObject({
      outcome: 'rolled_back',
      code: 'health_failed',
      restored: { tag: second.tag, sha256: second.sha256 },
      drill: false,
    });
    expect(deploymentStates(scenario).at(-1)).toBe('production in_progress failure');
    host.dead.clear();
    await expectRefused(await back(), 'no_candidate', 'failed_here');
  });

  it('an approval that was dismissed since is none, in a drill as well', async () => {
    first.pull.dismiss(first.pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    const run = await back({ environment: 'shadow', drill: true });
    expect(run.said, run.log).toEqual(['refused', 'no_candidate', 1]);
    expect(run.summary).toContain('`approval_dismissed`');
    expect((await recordedReturns(scenario, 'drill')).at(-1)).toMatchObject({ outcome: 'refused', to: null });
    expect(host.takeOrders()).toEqual([]);
  });

  it('a ledger that does not verify tells nothing', async () => {
    const { repo } = scenario;
    const entries = (await verified(repo)).entries.length;
    const path = `entries/${String(entries).padStart(10, '0')}.json`;
    await repo.commit({ author: 'zoe', branch: 'arbiter-ledger', files: { [path]: '{}\n' } });
    const run = await back();
    expect(run.said, run.log).toEqual(['', '', 2]);
    expect(host.takeOrders()).toEqual([]);
  });
});
