import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { appendEntries } from '../../src/ledger/appending.ts';
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { ledgerOf, recorded, verified } from './ledger.ts';
import {
  bundledCommit,
  handOver,
  type JobRun,
  type MergeMethod,
  mergedVersion,
  newSigningKey,
  published,
  type ReleasedVersion,
  releaseJob,
  releasingScenario,
  said,
  signersOf,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE } from './small.ts';

const PEM = newSigningKey();
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const REF = `refs/tags/${TAG}`;
const PUBLISH = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';

let scenario: Scenario;
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

/** Approved, merged, bundled and tagged; the release job is handed what the bundle job made. */
async function ready(method: MergeMethod = 'squash'): Promise<ReleasedVersion> {
  scenario = await releasingScenario(PEM);
  const merged = await mergedVersion(scenario, '1.1.0', COMMITTED_CANDIDATE, method);
  const made = await bundledCommit(scenario, merged.commit);
  handOver(scenario, made);
  await scenario.repo.annotatedTag(TAG, merged.commit, { by: 'grace' });
  return { ...merged, ...made };
}

/** The push of a tag starts the workflow. */
async function released(commit: string, tag = TAG): Promise<JobRun> {
  const event = await scenario.repo.tagPush(tag, { by: 'grace' });
  return releaseJob(scenario, 'push', event, { sha: commit, ref: `refs/tags/${tag}` });
}

const drafts = () => scenario.repo.releases.filter(({ draft }) => draft);

function copyOf(attestations: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'attestations-'));
  folders.push(folder);
  cpSync(attestations, folder, { recursive: true });
  scenario.outside.vars.ATTESTATIONS = folder;
  return folder;
}

/** Somebody who may write the ledger puts an entry on it, made after that of the bundle. */
async function appendBesides(change: (bundle: LedgerEntry) => Partial<LedgerEntry>): Promise<void> {
  const { entries } = await verified(scenario.repo);
  const bundle = entries.find(({ type }) => type === 'bundle') as LedgerEntry;
  const { v: _v, seq: _seq, prev: _prev, ...entry } = bundle;
  const draft = { entry: { ...entry, ...change(bundle) }, blobs: new Map() };
  const options = { wait: async () => undefined, random: Math.random };
  await appendEntries(ledgerOf(scenario.repo), [draft], options);
}

async function expectRefused(run: JobRun, code: string): Promise<void> {
  expect(said(run), run.log).toEqual([code, 1]);
  expect(published(scenario)).toEqual([]);
  expect(drafts()).toEqual([]);
  expect((await recorded(scenario, 'release')).at(-1)?.refusal?.code).toBe(code);
}

describe('an approved, merged, bundled and tagged model', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is released after a %s', async (method) => {
    const { commit, bundle, attestations, sha256, pull } = await ready(method);
    const run = await released(commit);
    expect(said(run), run.log).toEqual(['released', 0]);
    const [release] = published(scenario);
    const assets = new Map(release?.assets.map(({ name, bytes }) => [name, bytes]));
    expect([...assets.keys()].sort()).toEqual([
      'SHA256SUMS',
      'checkpoint.txt',
      `${TAG}.approval.sigstore.json`,
      `${TAG}.summary.production.sigstore.json`,
      `${TAG}.summary.test.sigstore.json`,
      `${TAG}.tar`,
      `${TAG}.test-result.sigstore.json`,
    ]);
    expect(sha256Hex(assets.get(`${TAG}.tar`) ?? new Uint8Array())).toBe(sha256);
    expect(assets.get(`${TAG}.tar`)?.equals(readFileSync(bundle))).toBe(true);
    const signed = readdirSync(attestations).map((name) => sha256Hex(readFileSync(join(attestations, name))));
    const sent = [...assets].filter(([name]) => name.endsWith('.json')).map(([, bytes]) => sha256Hex(bytes));
    expect(sent.sort()).toEqual(signed.sort());
    const { entries } = await verified(scenario.repo);
    const own = entries.findLast(({ type }) => type === 'release');
    const checkpoint = parseCheckpoint(assets.get('checkpoint.txt')?.toString() ?? '');
    expect(checkpoint?.size).toBe(entries.find(({ type }) => type === 'bundle')?.seq);
    expect(own?.decision).toMatchObject({ tag: TAG, sha256, commit, refusal: null, release_id: release?.id });
    expect(own).toMatchObject({ pull_request: { number: pull.number, head: pull.headSha } });
    expect(drafts()).toEqual([]);
    expect(run.summary).toContain('GitHub does not call this release immutable');
  });

  it('is released by hand, by its name, and by the push of the merge', async () => {
    const { commit } = await ready();
    scenario.repo.immutableReleases = true;
    scenario.outside.vars.TAG = TAG;
    const event = scenario.repo.event('workflow_dispatch', { inputs: { tag: TAG } });
    const where = { sha: commit, ref: 'refs/heads/main' };
    const byHand = await releaseJob(scenario, 'workflow_dispatch', event, where);
    expect(said(byHand), byHand.log).toEqual(['released', 0]);
    expect(byHand.summary).not.toContain('immutable');
    const push = scenario.repo.event('push', { ref: 'refs/heads/main', after: commit });
    const byMerge = await releaseJob(scenario, 'push', push, where);
    expect(said(byMerge), byMerge.log).toEqual(['released', 0]);
    expect(published(scenario)).toHaveLength(1);
    expect(await recorded(scenario, 'release')).toHaveLength(1);
  });

  it('run again is the same release, recorded once, also when the ledger has grown', async () => {
    const { commit } = await ready();
    const runs = [await released(commit), await released(commit), await released(commit)];
    expect(runs.map(said)).toEqual(Array(3).fill(['released', 0]));
    expect(published(scenario)).toHaveLength(1);
    expect(await recorded(scenario, 'release')).toHaveLength(1);
  });

  it('goes on where a run ended between publishing and recording', async () => {
    const { commit } = await ready();
    scenario.world.fault({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', status: 500, times: 9 });
    const broken = await released(commit);
    expect(broken.exitCode).toBe(2);
    expect(await recorded(scenario, 'release')).toEqual([]);
    scenario.world.faults.clear();
    expect(said(await released(commit))).toEqual(['released', 0]);
    expect([
      published(scenario).length,
      drafts().length,
      (await recorded(scenario, 'release')).length,
    ]).toEqual([1, 0, 1]);
  });

  it('raced by another run is one release, recorded once', async () => {
    const { commit } = await ready();
    const runs = await Promise.all([released(commit), released(commit)]);
    expect(runs.map(said)).toEqual(Array(2).fill(['released', 0]));
    expect([
      published(scenario).length,
      drafts().length,
      (await recorded(scenario, 'release')).length,
    ]).toEqual([1, 0, 1]);
  });
});

describe('the bundle', () => {
  it('that is not there is missing', async () => {
    const { commit } = await ready();
    scenario.outside.vars.BUNDLE = '';
    const run = await released(commit);
    await expectRefused(run, 'bundle_missing');
    expect(run.summary).toContain('| bundle | ⛔ missing |');
    scenario.outside.vars.BUNDLE = '/nowhere/bundle.tar';
    await expectRefused(await released(commit), 'bundle_missing');
  });

  it('that was changed is not taken, whatever digest the job names', async () => {
    const { commit, bundle } = await ready();
    const copy = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'bundle.tar');
    folders.push(join(copy, '..'));
    copyFileSync(bundle, copy);
    appendFileSync(copy, Buffer.alloc(512));
    scenario.outside.vars.BUNDLE = copy;
    await expectRefused(await released(commit), 'trailing_bytes');
    scenario.outside.vars.SHA256 = '';
    await expectRefused(await released(commit), 'trailing_bytes');
  });

  it('of another commit is not that of the tag (attack 40)', async () => {
    const { commit } = await ready();
    const later = await scenario.repo.commit({
      author: 'zoe',
      branch: 'main',
      files: { 'README.md': 'New.\n' },
    });
    handOver(scenario, await bundledCommit(scenario, later));
    await expectRefused(await released(commit), 'bundle_of_other_tag');
    scenario.outside.vars.SHA256 = '';
    await expectRefused(await released(commit), 'bundle_differs');
  });
});

describe('the attestations', () => {
  it('must all be there', async () => {
    const { commit, attestations } = await ready();
    rmSync(join(copyOf(attestations), 'summary.production.sigstore.json'));
    const run = await released(commit);
    await expectRefused(run, 'attestation_missing');
    expect(run.summary).toContain('the summary for production');
    scenario.outside.vars.ATTESTATIONS = '';
    await expectRefused(await released(commit), 'attestation_missing');
  });

  it('must be signed by somebody whose signatures count now', async () => {
    const { commit } = await ready();
    // A near miss: everything is the same but the key.
    await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { '.arbiter/signers.yml': signersOf(newSigningKey()) },
    });
    await expectRefused(await released(commit), 'signer_unknown');
  });

  it('may not be changed, nor lie beside something else', async () => {
    const { commit, attestations } = await ready();
    const folder = copyOf(attestations);
    appendFileSync(join(folder, 'approval.sigstore.json'), '\n');
    await expectRefused(await released(commit), 'bundle_not_canonical');
    rmSync(folder, { recursive: true });
    cpSync(attestations, folder, { recursive: true });
    appendFileSync(join(folder, 'notes.txt'), 'Trust me.\n');
    await expectRefused(await released(commit), 'bundle_malformed');
  });
});

describe('what changed since the approval', () => {
  it('a dismissed approval refuses, and a moved tag', async () => {
    const { commit, pull } = await ready();
    const later = await scenario.repo.commit({
      author: 'zoe',
      branch: 'main',
      files: { 'README.md': 'New.\n' },
    });
    const event = await scenario.repo.tagPush(TAG, { by: 'grace' });
    await scenario.repo.tag(TAG, later);
    await expectRefused(await releaseJob(scenario, 'push', event, { sha: commit, ref: REF }), 'tag_moved');
    await scenario.repo.tag(TAG, commit);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await expectRefused(await released(commit), 'approval_withdrawn');
  });

  it('also while the files are sent: it is judged once more before it is published', async () => {
    const { commit, pull } = await ready();
    scenario.world.fault({
      route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      before: () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.'),
    });
    await expectRefused(await released(commit), 'approval_withdrawn');
  });

  it('also in the ledger, when it was just published: it is taken back', async () => {
    const { commit } = await ready();
    scenario.world.fault({
      route: PUBLISH,
      before: () =>
        appendBesides(({ seq }) => ({
          id: 'correction/1',
          type: 'correction',
          decision: { of: seq, reason: 'Made from a wrong key.' },
          subject: null,
          subjects: [],
        })),
    });
    const run = await released(commit);
    expect(said(run), run.log).toEqual(['bundle_not_recorded', 1]);
    expect(published(scenario)).toEqual([]);
    expect((await recorded(scenario, 'release')).map(({ refusal }) => refusal?.code)).toEqual([
      'bundle_not_recorded',
    ]);
  });
});

describe('somebody who may write', () => {
  it('edits the draft just before it is published: what was judged is published', async () => {
    const { commit } = await ready();
    const evil = await scenario.repo.commit({ author: 'mia', branch: 'evil', files: { x: 'y' } });
    scenario.world.fault({
      route: PUBLISH,
      before: () =>
        void Object.assign(drafts()[0] as object, {
          tag: 'other-v9.0.0-approved-2026-11-21',
          target: evil,
          body: 'See https://evil.example',
        }),
    });
    expect(said(await released(commit))).toEqual(['released', 0]);
    expect(published(scenario)).toMatchObject([
      { tag: TAG, target: commit, body: expect.not.stringContaining('evil.example') },
    ]);
    expect((await recorded(scenario, 'release')).map(({ tag }) => tag)).toEqual([TAG]);
  });

  it('records something else under the id of the release: it is taken back', async () => {
    const { commit, sha256 } = await ready();
    scenario.world.fault({
      route: PUBLISH,
      before: () => {
        const { id } = drafts()[0] as { id: number };
        return appendBesides(() => ({
          id: `release/${TAG}/${sha256}/published/${id}`,
          type: 'release',
          decision: {
            tag: TAG,
            sha256,
            commit: 'e'.repeat(40),
            release_id: id,
            url: 'https://evil.example',
            pull_request: 1,
            refusal: null,
          },
        }));
      },
    });
    const run = await released(commit);
    expect([run.exitCode, published(scenario)], run.log).toEqual([2, []]);
    expect(run.log).toContain('has the id of this release and says something else');
  });
});

describe('a tag that is none of a bundle', () => {
  it('is refused and recorded', async () => {
    const { commit } = await ready();
    await scenario.repo.tag('v1', commit);
    await expectRefused(await released(commit, 'v1'), 'tag_malformed');
  });

  it('is not what the input says', async () => {
    const { commit } = await ready();
    scenario.outside.vars.TAG = `${TAG}.2`;
    const run = await released(commit);
    expect([said(run), published(scenario).length]).toEqual([['', 2], 0]);
  });
});
