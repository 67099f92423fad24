import { afterEach, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { text } from './example.ts';
import { madeBundles, recorded } from './ledger.ts';
import {
  bundledCommit,
  bundleRun,
  type JobRun,
  mergedVersion,
  newSigningKey,
  published,
  releasedCommit,
  releasedVersion,
  releaseRun,
  releasingRepository,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

const PEM = newSigningKey();
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const ROLES = '.arbiter/roles.yml';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function merged(): Promise<string> {
  scenario = await releasingScenario(PEM);
  return (await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94))).commit;
}

/** A change of what governs that changes no rule. */
const governed = () =>
  scenario.repo.commit({
    author: 'grace',
    branch: 'main',
    files: { [ROLES]: `${text(releasingRepository(PEM), ROLES)}# Seen in November.\n` },
  });
const worded = () =>
  scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New.\n' } });

const bundles = () => madeBundles(scenario);
const releases = () => recorded(scenario, 'release');

describe('a second version', () => {
  it('names the first as what to roll back to', async () => {
    scenario = await releasingScenario(PEM);
    const first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
    scenario.world.clock.advance({ days: 1 });
    const second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.96));
    expect(second.tag).toBe('demo-v1.2.0-approved-2026-11-22');
    const { manifest } = await readBundleFile(second.bundle);
    expect(manifest.rollback).toEqual({ tag: first.tag, sha256: first.sha256 });
    expect((await readBundleFile(first.bundle)).manifest.rollback).toBeNull();
    expect(published(scenario)).toHaveLength(2);
    // Bundled again, the first is what it was: it does not name what came after it.
    expect(await bundledCommit(scenario, first.commit)).toMatchObject({ tag: TAG, sha256: first.sha256 });
  });
});

describe('a run that is started again (attack 51)', () => {
  it('bundles and releases the same, as long as nothing that governs has changed', async () => {
    const commit = await merged();
    const made = await bundledCommit(scenario, commit);
    await worded();
    const again = await bundleRun(scenario, commit, { runAttempt: 2 });
    expect([said(again), again.outputs.sha256], again.log).toEqual([['bundled', 0], made.sha256]);
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    const run = await releaseRun(scenario, made, commit, { runAttempt: 2 });
    expect(said(run), run.log).toEqual(['released', 0]);
    expect([await bundles(), await releases()].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('is refused once it has; a new run is not', async () => {
    const commit = await merged();
    await governed();
    const old = await bundleRun(scenario, commit, { runAttempt: 2 });
    expect(said(old), old.log).toEqual(['rerun_outdated', 1]);
    expect([old.outputs.bundle ?? '', old.log]).toEqual(['', expect.stringContaining(ROLES)]);
    expect(await bundles()).toEqual([]);
    const made = await bundledCommit(scenario, commit);

    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    const release = await releaseRun(scenario, made, commit, { runAttempt: 2 });
    expect(said(release), release.log).toEqual(['rerun_outdated', 1]);
    expect(published(scenario)).toEqual([]);
    expect((await releases()).map(({ refusal }) => refusal?.code)).toEqual(['rerun_outdated']);
    // The commit whose workflow runs is what counts, not the one that is released.
    const workflowSha = await scenario.repo.head('main');
    const present = await releaseRun(scenario, made, commit, { runAttempt: 2, workflowSha });
    expect(said(present), present.log).toEqual(['released', 0]);
  });

  it('is refused where nobody says which workflow it is', async () => {
    const commit = await merged();
    const run = await bundleRun(scenario, commit, { runAttempt: 2, workflowSha: '' });
    expect(said(run), run.log).toEqual(['not_shown', 1]);
  });
});

describe('two runs at once', () => {
  it('make one bundle and one release, each recorded once', async () => {
    const commit = await merged();
    const made = await Promise.all([bundledCommit(scenario, commit), bundledCommit(scenario, commit)]);
    expect(made.map(({ tag, sha256 }) => [tag, sha256])).toEqual(Array(2).fill([TAG, made[0].sha256]));
    expect(await bundles()).toHaveLength(1);
    await scenario.repo.annotatedTag(TAG, commit, { by: 'grace' });
    const runs = await Promise.all(made.map((one) => releaseRun(scenario, one, commit)));
    expect(runs.map(said)).toEqual(Array(2).fill(['released', 0]));
    expect(published(scenario)).toHaveLength(1);
    expect(scenario.repo.releases).toHaveLength(1);
    expect(await releases()).toHaveLength(1);
  });

  it('of two commits with the same content do not take one tag', async () => {
    const commit = await merged();
    const later = await worded();
    scenario.outside.vars.LEDGER_WRITER = 'api';
    let other: JobRun | undefined;
    scenario.world.fault({
      route: 'POST /repos/{owner}/{repo}/git/commits',
      before: async () => {
        scenario.outside.vars.LEDGER_WRITER = 'git';
        other = await bundleRun(scenario, later);
      },
    });
    const run = await bundleRun(scenario, commit);
    expect([other?.outputs.status, other?.outputs.tag], other?.log).toEqual(['bundled', TAG]);
    expect([said(run), run.outputs.bundle ?? ''], run.log).toEqual([['bundle_differs', 1], '']);
    expect(await bundles()).toHaveLength(1);
    const again = await bundleRun(scenario, commit);
    expect([again.outputs.status, again.outputs.tag]).toEqual(['bundled', `${TAG}.2`]);
  });
});

describe('with the ledger written through the API', () => {
  it('bundles, releases and records', async () => {
    const commit = await merged();
    scenario.outside.vars.LEDGER_WRITER = 'api';
    const made = await bundledCommit(scenario, commit);
    const run = await releasedCommit(scenario, made, commit);
    expect(said(run), run.log).toEqual(['released', 0]);
    expect(await bundles()).toMatchObject([{ tag: TAG, sha256: made.sha256 }]);
    expect(await releases()).toMatchObject([{ tag: TAG, sha256: made.sha256, refusal: null }]);
  });
});
