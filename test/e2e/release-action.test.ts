import { generateKeyPairSync } from 'node:crypto';
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
import { localKey } from '../../src/attestation/local-key.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Release as ReleaseDetail } from '../../src/schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import type { Files, Pull } from '../github/world.ts';
import { ACTION, text } from './example.ts';
import { approvedPull } from './judged-pull.ts';
import { ledgerOf, verified } from './ledger.ts';
import { type GateRun, Scenario } from './scenario.ts';
import { SMALL_PEOPLE, smallRepository } from './small.ts';

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PEM = newKey();
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const REF = `refs/tags/${TAG}`;
const PUBLISH = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';

const permissions = 'permissions: { contents: write, actions: read, pull-requests: read, statuses: read }';
const BUNDLE_WORKFLOW = `name: Bundle
on: workflow_dispatch
permissions: {}
jobs:
  bundle:
    runs-on: ubuntu-latest
    ${permissions}
    steps:
      - id: bundle
        uses: ${ACTION.repository}/actions/bundle@${ACTION.commit}
        with:
          signing-key: \${{ secrets.ARBITER_SIGNING_KEY }}
`;
const RELEASE_WORKFLOW = `name: Release
on:
  push: { tags: ['*-approved-*'] }
  release: { types: [published] }
  workflow_dispatch: { inputs: { tag: { required: true } } }
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    ${permissions}
    steps:
      - id: release
        uses: ${ACTION.repository}/actions/release@${ACTION.commit}
        with:
          tag: \${{ vars.TAG }}
          bundle: \${{ vars.BUNDLE }}
          bundle-sha256: \${{ vars.SHA256 }}
          attestations: \${{ vars.ATTESTATIONS }}
`;

function signers(pem: string): string {
  const { keyid, publicKey } = localKey(pem);
  return `keys:
  - id: "${keyid}"
    name: release-2026
    public_key: |
${publicKey.trim().replace(/^/gm, '      ')}
    valid_from: 2026-01-01T00:00:00Z
    valid_until: 2027-01-01T00:00:00Z
`;
}

const SMALL = smallRepository({ artifacts: false, ledger: true });
const FILES: Files = {
  ...SMALL,
  '.arbiter/config.yml': `${text(SMALL, '.arbiter/config.yml')}environments: [test, production]\n`,
  '.arbiter/signers.yml': signers(PEM),
  '.github/workflows/arbiter-bundle.yml': BUNDLE_WORKFLOW,
  '.github/workflows/arbiter-publish.yml': RELEASE_WORKFLOW,
};

let scenario: Scenario;
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

interface Ready {
  readonly pull: Pull;
  readonly commit: string;
  readonly bundle: string;
  readonly attestations: string;
  readonly sha256: string;
}

/** Approved, merged, bundled and tagged; the release job is handed what the bundle job made. */
async function ready(method: 'merge' | 'squash' | 'rebase' = 'squash'): Promise<Ready> {
  scenario = await Scenario.start(FILES, SMALL_PEOPLE);
  scenario.outside.secrets.ARBITER_SIGNING_KEY = PEM;
  const pull = await approvedPull(scenario);
  const commit = await pull.merge(method, 'grace');
  await scenario.pullEvent(pull, 'closed');
  const { bundle = '', attestations = '', sha256 = '' } = await bundled(commit);
  Object.assign(scenario.outside.vars, {
    TAG: '',
    BUNDLE: bundle,
    SHA256: sha256,
    ATTESTATIONS: attestations,
  });
  await scenario.repo.annotatedTag(TAG, commit, { by: 'grace' });
  return { pull, commit, bundle, attestations, sha256 };
}

async function bundled(commit: string): Promise<Record<string, string>> {
  const event = scenario.repo.event('workflow_dispatch');
  const run = await scenario.runJob('arbiter-bundle.yml', 'bundle', 'workflow_dispatch', event, {
    sha: commit,
  });
  expect(run.exitCode, run.log).toBe(0);
  return run.steps.find(({ id }) => id === 'bundle')?.outputs ?? {};
}

interface Run extends GateRun {
  /** Code of the refusal or `released`, and the exit code. */
  readonly said: readonly [string, number];
}

/** The push of a tag starts the workflow. */
async function released(commit: string, tag = TAG): Promise<Run> {
  const event = await scenario.repo.tagPush(tag, { by: 'grace' });
  return job('push', event, commit, `refs/tags/${tag}`);
}

async function job(name: string, event: Record<string, unknown>, sha: string, ref: string): Promise<Run> {
  const run = await scenario.runJob('arbiter-publish.yml', 'release', name, event, { sha, ref });
  const own = run.steps.find(({ id }) => id === 'release')?.outputs ?? {};
  return { ...run, said: [own.code || (own.status ?? ''), run.exitCode] };
}

async function recorded(): Promise<ReleaseDetail[]> {
  const { entries } = await verified(scenario.repo);
  return entries
    .filter(({ type }) => type === 'release')
    .map(({ decision }) => decision as unknown as ReleaseDetail);
}

const published = () => scenario.repo.releases.filter(({ draft }) => !draft);
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

async function expectRefused(run: Run, code: string): Promise<void> {
  expect(run.said, run.log).toEqual([code, 1]);
  expect(published()).toEqual([]);
  expect(drafts()).toEqual([]);
  expect((await recorded()).at(-1)?.refusal?.code).toBe(code);
}

describe('an approved, merged, bundled and tagged model', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is released after a %s', async (method) => {
    const { commit, bundle, attestations, sha256, pull } = await ready(method);
    const run = await released(commit);
    expect(run.said, run.log).toEqual(['released', 0]);
    const [release] = published();
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
  });

  it('is released by hand, by its name, and by the push of the merge', async () => {
    const { commit } = await ready();
    scenario.outside.vars.TAG = TAG;
    const event = scenario.repo.event('workflow_dispatch', { inputs: { tag: TAG } });
    expect((await job('workflow_dispatch', event, commit, 'refs/heads/main')).said).toEqual(['released', 0]);
    const push = scenario.repo.event('push', { ref: 'refs/heads/main', after: commit });
    expect((await job('push', push, commit, 'refs/heads/main')).said).toEqual(['released', 0]);
    expect(published()).toHaveLength(1);
    expect(await recorded()).toHaveLength(1);
  });

  it('run again is the same release, recorded once, also when the ledger has grown', async () => {
    const { commit } = await ready();
    const runs = [await released(commit), await released(commit), await released(commit)];
    expect(runs.map(({ said }) => said)).toEqual(Array(3).fill(['released', 0]));
    expect(published()).toHaveLength(1);
    expect(await recorded()).toHaveLength(1);
  });

  it('goes on where a run ended between publishing and recording', async () => {
    const { commit } = await ready();
    scenario.world.fault({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', status: 500, times: 9 });
    const broken = await released(commit);
    expect(broken.exitCode).toBe(2);
    expect(await recorded()).toEqual([]);
    scenario.world.faults.clear();
    expect((await released(commit)).said).toEqual(['released', 0]);
    expect([published().length, drafts().length, (await recorded()).length]).toEqual([1, 0, 1]);
  });

  it('raced by another run is one release, recorded once', async () => {
    const { commit } = await ready();
    const runs = await Promise.all([released(commit), released(commit)]);
    expect(runs.map(({ said }) => said)).toEqual(Array(2).fill(['released', 0]));
    expect([published().length, drafts().length, (await recorded()).length]).toEqual([1, 0, 1]);
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
    const { bundle = '', sha256 = '', attestations = '' } = await bundled(later);
    Object.assign(scenario.outside.vars, { BUNDLE: bundle, SHA256: sha256, ATTESTATIONS: attestations });
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
      files: { '.arbiter/signers.yml': signers(newKey()) },
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
    await expectRefused(await job('push', event, commit, REF), 'tag_moved');
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
    expect(run.said, run.log).toEqual(['bundle_not_recorded', 1]);
    expect(published()).toEqual([]);
    expect((await recorded()).map(({ refusal }) => refusal?.code)).toEqual(['bundle_not_recorded']);
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
    expect((await released(commit)).said).toEqual(['released', 0]);
    expect(published()).toMatchObject([
      { tag: TAG, target: commit, body: expect.not.stringContaining('evil.example') },
    ]);
    expect((await recorded()).map(({ tag }) => tag)).toEqual([TAG]);
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
    expect([run.said[1], published()], run.log).toEqual([2, []]);
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
    expect([run.said, published().length]).toEqual([['', 2], 0]);
  });
});
