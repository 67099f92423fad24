import { afterEach, describe, expect, it } from 'vitest';
import { judgedPull } from './judged-pull.ts';
import { recorded } from './ledger.ts';
import {
  bundledCommit,
  handOver,
  type MadeBundle,
  mergedVersion,
  newSigningKey,
  releasedVersion,
  releaseJob,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

const PEM = newSigningKey();
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const FILES = versionFiles('1.1.0', 0.94);

let scenario: Scenario;
afterEach(() => scenario.stop());

/** Somebody published a release; GitHub starts the workflow on its tag. */
async function heard(sha: string, made: MadeBundle | null, tag = TAG): Promise<readonly [string, number]> {
  handOver(scenario, made ?? { bundle: '', attestations: '', sha256: '', tag });
  const event = scenario.repo.event('release', { tag });
  const options = { sha, ref: `refs/tags/${tag}` };
  return said(await releaseJob(scenario, 'release', event, options));
}

const refusals = async () =>
  (await recorded(scenario, 'release')).map(({ refusal }) => refusal?.code ?? 'released');

describe('a release that somebody published by hand', () => {
  it('of an approved model is refused, recorded, and made a draft again', async () => {
    scenario = await releasingScenario(PEM);
    const { commit } = await mergedVersion(scenario, '1.1.0', FILES);
    const made = await bundledCommit(scenario, commit);
    await scenario.repo.annotatedTag(TAG, commit, { by: 'grace' });
    const release = await scenario.repo.release({ tag: TAG, by: 'zoe', body: 'Trust me.' });
    expect(await heard(commit, made)).toEqual(['release_exists', 1]);
    expect(await refusals()).toEqual(['release_exists']);
    // It is theirs to finish or to delete: nothing of it is changed.
    expect(scenario.repo.releases).toEqual([release]);
    expect(release).toMatchObject({ draft: true, body: 'Trust me.', assets: [] });
  });

  it('of a model that nobody approved is refused and recorded', async () => {
    scenario = await releasingScenario(PEM);
    const pull = await judgedPull(scenario, { files: FILES });
    const commit = await pull.merge('squash', 'grace');
    await scenario.repo.release({ tag: TAG, target: commit, by: 'zoe' });
    expect(await heard(commit, null)).toEqual(['decision_not_approved', 1]);
    expect(await refusals()).toEqual(['decision_not_approved']);
  });

  it('under another name than that of a bundle is refused and recorded', async () => {
    scenario = await releasingScenario(PEM);
    const { commit } = await mergedVersion(scenario, '1.1.0', FILES);
    await scenario.repo.release({ tag: 'v1.1.0', target: commit, by: 'zoe' });
    expect(await heard(commit, null, 'v1.1.0')).toEqual(['tag_malformed', 1]);
    expect(await refusals()).toEqual(['tag_malformed']);
  });
});

describe('the release that the gate published', () => {
  it('is found to be the same when its event comes, and recorded once', async () => {
    scenario = await releasingScenario(PEM);
    const made = await releasedVersion(scenario, '1.1.0', FILES);
    expect(await heard(made.commit, made)).toEqual(['released', 0]);
    expect(await refusals()).toEqual(['released']);
  });

  it('is refused when its event comes after somebody changed its files', async () => {
    scenario = await releasingScenario(PEM);
    const made = await releasedVersion(scenario, '1.1.0', FILES);
    scenario.repo.releases[0]?.assets.pop();
    expect(await heard(made.commit, made)).toEqual(['release_exists', 1]);
    expect(await refusals()).toEqual(['released', 'release_exists']);
    expect(scenario.repo.releases).toMatchObject([{ draft: false }]);
  });
});
