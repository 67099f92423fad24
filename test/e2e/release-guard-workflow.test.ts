import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { detailOf } from '../../src/ledger/query.ts';
import type { Pull } from '../github/world.ts';
import { type WorkflowFile, workflowTriggered } from '../runner/workflow.ts';
import { workflow } from './example.ts';
import { verified } from './ledger.ts';
import {
  bundledCommit,
  mergedVersion,
  newSigningKey,
  releasingScenario,
  versionFiles,
} from './released-model.ts';
import type { GateRun, Scenario } from './scenario.ts';

/** What is published around the workflow that releases: through the workflow that users copy, which holds no key and is handed nothing. */

const TEMPLATE = 'arbiter-release-guard.yml';
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const UNAPPROVED = 'demo-v1.2.0-approved-2026-11-21';

let scenario: Scenario;
let pull: Pull;
let commit: string;
let sha256: string;
beforeAll(async () => {
  scenario = await releasingScenario(newSigningKey());
  const merged = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
  ({ commit, pull } = merged);
  ({ sha256 } = await bundledCommit(scenario, commit));
  // From here on no key is anywhere near.
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
}, 600_000);
afterAll(() => scenario.stop());

async function ran(eventName: 'push' | 'release', tag: string, sha: string): Promise<GateRun> {
  const ref = `refs/tags/${tag}`;
  const event =
    eventName === 'push'
      ? scenario.repo.event('push', { ref, after: sha })
      : scenario.repo.event('release', { tag });
  const { jobs } = await scenario.runWorkflow(TEMPLATE, eventName, event, { sha, ref });
  return jobs.guard as GateRun;
}

const saidOf = ({ steps, exitCode }: GateRun) => {
  const { code, status, withdrawn } = steps.find(({ id }) => id === 'release')?.outputs ?? {};
  return [code || status, withdrawn, exitCode];
};
const releasesOf = (tag: string) => scenario.repo.releases.filter((release) => release.tag === tag);
const tagAt = async (tag: string) => (await scenario.repo.git.refs()).get(`refs/tags/${tag}`);
const recorded = async (tag: string) =>
  (await verified(scenario.repo)).entries.flatMap((entry) => {
    const release = detailOf(entry, 'release');
    return release?.tag === tag ? [release] : [];
  });

describe('what starts it', () => {
  const file = parse(workflow(TEMPLATE)) as WorkflowFile;
  const push = (ref: string) => ({ name: 'push', payload: {}, ref, changedFiles: ['models/demo/model.yml'] });
  const release = (action: string) => ({ name: 'release', payload: { action } });
  it.each([
    ['the tag of a bundle', true, push(`refs/tags/${TAG}`)],
    ['another tag', false, push('refs/tags/v1.1.0')],
    ['a branch', false, push('refs/heads/main')],
    ['a release that is published', true, release('published')],
    ['a release whose tag may have been changed', true, release('edited')],
    ['a draft that is deleted', false, release('deleted')],
  ])('%s: %j', (_, starts, event) => {
    expect(workflowTriggered(file, event)).toBe(starts);
  });

  it('is nothing where the tag was deleted', async () => {
    const ref = `refs/tags/${TAG}`;
    const event = scenario.repo.event('push', { ref, after: '0'.repeat(40), deleted: true });
    const { jobs } = await scenario.runWorkflow(TEMPLATE, 'push', event, { sha: commit, ref });
    expect(jobs.guard?.skipped).toBe(true);
  });
});

describe('a release of what nobody approved, published by hand', () => {
  it('is made a draft again, with its reason in the ledger, and its tag stays', async () => {
    const files = versionFiles('1.2.0', 0.99);
    const sha = await scenario.repo.commit({ author: 'zoe', branch: 'zoe', files });
    const release = await scenario.repo.release({
      tag: UNAPPROVED,
      target: sha,
      by: 'zoe',
      body: 'Trust me.',
    });
    const run = await ran('release', UNAPPROVED, sha);
    expect(saidOf(run), run.log).toEqual(['not_on_base', 'true', 1]);
    expect(releasesOf(UNAPPROVED)).toMatchObject([{ draft: true, body: 'Trust me.' }]);
    expect(await tagAt(UNAPPROVED)).toBe(sha);
    expect(await recorded(UNAPPROVED)).toMatchObject([
      {
        release_id: release.id,
        refusal: { code: 'not_on_base', message: expect.stringMatching(/made a draft again/) },
      },
    ]);
    expect(run.summary).toContain('made a draft again');
  });

  it('is made a draft again whatever the files of its commit say', async () => {
    const tag = `${UNAPPROVED}.2`;
    const files = { '.arbiter/config.yml': 'models: {{{\n' };
    const sha = await scenario.repo.commit({ author: 'zoe', branch: 'zoe', files });
    await scenario.repo.release({ tag, target: sha, by: 'zoe' });
    expect(saidOf(await ran('release', tag, sha))).toEqual(['not_on_base', 'true', 1]);
    expect(releasesOf(tag)).toMatchObject([{ draft: true }]);
  });

  it('is made a draft again under another name than that of a bundle', async () => {
    await scenario.repo.release({ tag: 'v9', target: commit, by: 'zoe' });
    expect(saidOf(await ran('release', 'v9', commit))).toEqual(['tag_malformed', 'true', 1]);
    expect(releasesOf('v9')).toMatchObject([{ draft: true }]);
  });

  it('is refused and stays as it is where only its tag was pushed', async () => {
    const sha = (await tagAt(UNAPPROVED)) as string;
    expect(saidOf(await ran('push', UNAPPROVED, sha))).toEqual(['not_on_base', 'false', 1]);
  });
});

describe('the tag of an approved and bundled commit', () => {
  it('is refused while a release by hand has none of its files, which is made a draft again', async () => {
    await scenario.repo.annotatedTag(TAG, commit, { by: 'grace' });
    const release = await scenario.repo.release({ tag: TAG, by: 'grace' });
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['bundle_missing', 'true', 1]);
    expect(release.draft).toBe(true);
    // Nothing is published any more, and on this event nothing is made.
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['bundle_missing', 'false', 1]);
  });

  it('is released once by two runs at a time: the bundle is made again, what was signed comes from the ledger', async () => {
    const runs = await Promise.all([ran('push', TAG, commit), ran('push', TAG, commit)]);
    for (const run of runs) expect(saidOf(run), run.log).toEqual(['released', 'false', 0]);
    const [release, another] = releasesOf(TAG).filter(({ draft }) => !draft);
    expect(another).toBeUndefined();
    expect(release?.assets.map(({ name }) => name).sort()).toEqual(
      [
        `${TAG}.approval.sigstore.json`,
        `${TAG}.summary.production.sigstore.json`,
        `${TAG}.summary.test.sigstore.json`,
        `${TAG}.tar`,
        `${TAG}.test-result.sigstore.json`,
        'SHA256SUMS',
        'checkpoint.txt',
      ].sort(),
    );
    expect((await recorded(TAG)).filter(({ refusal }) => refusal === null)).toMatchObject([
      { sha256, commit },
    ]);
  });

  it('is found released when the event of its release comes, and recorded once', async () => {
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['released', 'false', 0]);
    expect((await recorded(TAG)).filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });

  it('has its release made a draft again once somebody adds a file', async () => {
    const [release] = releasesOf(TAG).filter(({ draft }) => !draft);
    const [asset] = release?.assets ?? [];
    if (release === undefined || asset === undefined) throw new Error('Nothing is released.');
    release.assets.push({ ...asset, id: 9_999_999, name: 'weights.bin' });
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['release_exists', 'true', 1]);
    expect(release.draft).toBe(true);
    release.assets.pop();
  });

  it('is released again from the draft once the file is gone, under the number that it had', async () => {
    const release = releasesOf(TAG).find(({ assets }) => assets.length > 0);
    if (release === undefined) throw new Error('Nothing was released.');
    release.draft = false;
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['released', 'false', 0]);
    expect((await recorded(TAG)).filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });

  it('stays published when its approval ends, which is refused and recorded', async () => {
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    expect(saidOf(await ran('release', TAG, commit))).toEqual(['approval_withdrawn', 'false', 1]);
    expect(releasesOf(TAG).filter(({ draft }) => !draft)).toHaveLength(1);
    expect((await recorded(TAG)).at(-1)?.refusal?.message).toMatch(
      /stays published: entry \d+ of the ledger/,
    );
  });
});
