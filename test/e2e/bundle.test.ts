import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { localKey } from '../../src/attestation/local-key.ts';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { run as release } from '../../src/commands/release.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Files, Pull } from '../github/world.ts';
import { approvedPull, judgedPull } from './judged-pull.ts';
import { madeBundles, recorded } from './ledger.ts';
import {
  bundleRun,
  type JobRun,
  type KeyWords,
  type MergeMethod,
  mergedVersion,
  newSigningKey,
  releasingScenario,
  signersOf,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE } from './small.ts';

const PEM = newSigningKey();
const KEY = localKey(PEM);
const TAG = 'demo-v1.1.0-approved-2026-11-21';
const signers = (words?: KeyWords): string => signersOf(PEM, words);

let scenario: Scenario;
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

async function start(files: Files = {}): Promise<void> {
  scenario = await releasingScenario(PEM, { 'models/demo/MODEL_CARD.md': '# Demo\n', ...files });
  scenario.outside.vars.MODEL = 'demo';
}

async function merged(
  method: MergeMethod = 'squash',
  files: Files = {},
  candidate: Files = COMMITTED_CANDIDATE,
): Promise<{ readonly pull: Pull; readonly commit: string }> {
  await start(files);
  return mergedVersion(scenario, '1.1.0', candidate, method);
}

const bundled = (commit: string): Promise<JobRun> => bundleRun(scenario, commit);

const attestationsOf = ({ outputs: { attestations = '' } }: JobRun): string[] =>
  readdirSync(attestations)
    .sort()
    .map((name) => join(attestations, name));

/** A clone as an auditor has it: the default branch and the ledger. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-clone-'));
  folders.push(folder);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('fetch', '--quiet', scenario.repo.gitDir, 'refs/heads/*:refs/remotes/origin/*');
  git('branch', 'arbiter-ledger', 'refs/remotes/origin/arbiter-ledger');
  git('checkout', '--quiet', '-b', 'main', 'refs/remotes/origin/main');
  return folder;
}

async function verify(...words: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await release(['verify', ...words], {
    stdout: (part) => {
      said += part;
    },
    stderr: () => undefined,
    cwd: '/',
    env: process.env,
    now: () => scenario.world.clock.now(),
  });
  return { code, said };
}

const verifyAll = (run: JobRun, ...more: string[]) =>
  verify(
    run.outputs.bundle ?? '',
    ...attestationsOf(run).flatMap((path) => ['--attestation', path]),
    ...(more.length > 0 ? more : ['--repository', clone()]),
  );

describe('an approved pull request', () => {
  it.each(['merge', 'squash', 'rebase'] as const)(
    'is bundled, signed and verified after a %s',
    async (method) => {
      const { commit, pull } = await merged(method);
      const run = await bundled(commit);
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs).toMatchObject({ status: 'bundled', tag: TAG, model: 'demo', version: '1.1.0' });
      const { manifest, documents, sha256 } = await readBundleFile(run.outputs.bundle ?? '');
      expect(sha256).toBe(run.outputs.sha256);
      expect(manifest).toMatchObject({
        commit,
        approved_on: '2026-11-21',
        environments: ['test', 'production'],
        model_card: 'model/models/demo/MODEL_CARD.md',
        pull_request: { number: pull.number, head: pull.headSha },
        rollback: null,
      });
      expect(JSON.parse(Buffer.from(documents.get('approvals.json') ?? []).toString())).toMatchObject([
        { user: { login: 'dana' }, role: 'data-steward', member_by: 'roles.yml', commit: pull.headSha },
        { user: { login: 'mia' }, role: 'ml-engineer' },
      ]);
      const { code, said } = await verifyAll(run);
      expect([code, said]).toEqual([0, expect.stringContaining(`${TAG}: demo 1.1.0, commit ${commit}`)]);
      for (const place of ['test', 'production'])
        expect(said).toContain(`the summary for ${place}: signed by key release-2026 (${KEY.keyid})`);
      const attestations = attestationsOf(run).map((path) => sha256Hex(readFileSync(path)));
      expect(await madeBundles(scenario)).toMatchObject([
        { tag: TAG, sha256, attestations: attestations.sort() },
      ]);
    },
  );

  it('bundled again is the same bundle, under the same tag, recorded once', async () => {
    const { commit } = await merged();
    const first = (await bundled(commit)).outputs;
    await scenario.repo.tag(TAG, commit);
    scenario.world.clock.advance({ minutes: 1 });
    const again = (await bundled(commit)).outputs;
    expect([again.sha256, again.tag]).toEqual([first.sha256, TAG]);
    expect(await madeBundles(scenario)).toHaveLength(1);
  });

  it('made after its tag was pushed takes that tag, and not one that is elsewhere', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, await scenario.repo.git.text(['rev-parse', `${commit}^`]));
    await scenario.repo.annotatedTag(`${TAG}.2`, commit, { by: 'grace' });
    const first = (await bundled(commit)).outputs;
    expect(first).toMatchObject({ status: 'bundled', tag: `${TAG}.2` });
    expect((await bundled(commit)).outputs).toMatchObject({ sha256: first.sha256, tag: `${TAG}.2` });
  });

  it('of another commit with the same content is a second bundle of that day', async () => {
    const { commit } = await merged();
    await bundled(commit);
    const later = await scenario.repo.commit({
      author: 'zoe',
      branch: 'main',
      files: { 'README.md': 'New.\n' },
    });
    const run = await bundled(later);
    expect(run.outputs).toMatchObject({ status: 'bundled', tag: `${TAG}.2` });
    expect((await verifyAll(run)).code).toBe(0);
  });

  it('holds the objects behind pointers of Git LFS', async () => {
    await start();
    const weights = scenario.repo.largeFiles.put('weights '.repeat(100_000));
    const pull = await approvedPull(scenario, {
      files: { ...COMMITTED_CANDIDATE, 'models/demo/model.bin': weights },
    });
    const commit = await pull.merge('squash', 'grace');
    const run = await bundled(commit);
    expect(run.exitCode, run.log).toBe(0);
    const { manifest } = await readBundleFile(run.outputs.bundle ?? '');
    expect(manifest.files).toContainEqual({
      path: 'model/models/demo/model.bin',
      size: 800_000,
      sha256: sha256Hex('weights '.repeat(100_000)),
      mode: '100644',
    });
    expect(manifest.files.map(({ path }) => path)).toContain('pointers/models/demo/model.bin');
    expect((await verifyAll(run)).code).toBe(0);
  });

  it('without a key gets predicates for others to sign', async () => {
    const { commit } = await merged();
    scenario.outside.secrets.ARBITER_SIGNING_KEY = '';
    const run = await bundled(commit);
    const predicates = JSON.parse(run.outputs.predicates ?? '') as Record<string, string>[];
    expect(predicates.map(({ name }) => name)).toEqual([
      'summary.test',
      'summary.production',
      'test-result',
      'approval',
    ]);
    for (const predicate of predicates) {
      expect(JSON.parse(readFileSync(predicate['predicate-path'] ?? '', 'utf8'))).toBeTypeOf('object');
      expect(readFileSync(predicate['subject-checksums'] ?? '', 'utf8')).toContain(
        `${run.outputs.sha256}  ${TAG}.tar`,
      );
    }
    expect((await verify(run.outputs.bundle ?? '', '--repository', clone())).said).toContain(
      'attestation_missing',
    );
  });
});

describe('what is not approved', () => {
  const denied = (run: JobRun) => [run.outputs.status, run.exitCode, run.outputs.bundle ?? ''];

  it('is not bundled: nobody signed', async () => {
    await start();
    const pull = await judgedPull(scenario);
    expect(denied(await bundled(await pull.merge('squash', 'grace')))).toEqual([
      'decision_not_approved',
      1,
      '',
    ]);
    const [entry] = await recorded(scenario, 'bundle');
    expect(entry).toMatchObject({ model: 'demo', version: '1.1.0', pull_request: pull.number });
    expect(entry).toMatchObject({ refusal: { code: 'decision_not_approved' } });
    expect(await madeBundles(scenario)).toEqual([]);
  });

  it('is an error where the refusal cannot be recorded', async () => {
    await start();
    const pull = await judgedPull(scenario);
    const commit = await pull.merge('squash', 'grace');
    const hook = join(scenario.repo.gitDir, 'hooks', 'update');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\ntest "$1" != refs/heads/arbiter-ledger\n', { mode: 0o755 });
    const run = await bundled(commit);
    expect(denied(run)).toEqual(['decision_not_approved', 2, '']);
    expect(run.log).toContain('Not recorded in the ledger');
  });

  it('is not bundled before it is merged', async () => {
    await start();
    const pull = await approvedPull(scenario);
    expect(denied(await bundled(pull.headSha))).toEqual(['not_on_base', 1, '']);
  });

  it('is not bundled once an approval is dismissed after the merge', async () => {
    const { commit, pull } = await merged();
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    expect(denied(await bundled(commit))).toEqual(['approval_withdrawn', 1, '']);
  });

  it('is not bundled when it came around the gate', async () => {
    await start();
    const commit = await scenario.repo.commit({ author: 'zoe', branch: 'main', files: COMMITTED_CANDIDATE });
    expect(denied(await bundled(commit))).toEqual(['no_pull_request', 1, '']);
  });
});

describe('a signing key', () => {
  it.each([
    ['without a list of signers', null, 'signer_unknown'],
    ['that the list does not have', signersOf(newSigningKey()), 'signer_unknown'],
    ['that is over', signers({ until: '2026-11-01T00:00:00Z' }), 'key_expired'],
    ['that is not valid yet', signers({ from: '2026-12-01T00:00:00Z' }), 'key_not_yet_valid'],
    ['that was revoked', signers({ revoked: '2026-11-20T00:00:00Z' }), 'key_revoked'],
  ])('%s signs nothing', async (_, file, code) => {
    const { commit } = await merged('squash', { '.arbiter/signers.yml': file });
    const run = await bundled(commit);
    expect([run.outputs.status, run.exitCode, run.outputs.bundle ?? '']).toEqual([code, 1, '']);
    expect(await madeBundles(scenario)).toEqual([]);
  });

  it('never shows in a log', async () => {
    const { commit } = await merged();
    const run = await bundled(commit);
    expect(run.exitCode, run.log).toBe(0);
    expect(attestationsOf(run)).toHaveLength(4);
    expect(run.log).not.toContain(PEM.split('\n')[1]);
  });
});

describe('verification', () => {
  const refusal = async (...words: string[]) => {
    const { code, said } = await verify(...words, '--json');
    return [code, (JSON.parse(said) as { refusal: { code: string } | null }).refusal?.code ?? null];
  };

  it('finds one changed byte, a key that is over or revoked, and whatever is missing', async () => {
    const { commit } = await merged();
    const run = await bundled(commit);
    const tar = run.outputs.bundle ?? '';
    const files = attestationsOf(run);
    const repository = clone();
    const given = (paths: readonly string[]) => paths.flatMap((path) => ['--attestation', path]);
    const asked = ['--repository', repository];

    expect(await refusal(tar, ...given(files), ...asked)).toEqual([0, null]);
    expect(await refusal(tar, ...given(files), ...asked, '--environment', 'production')).toEqual([0, null]);
    expect(await refusal(tar, ...given(files), ...asked, '--environment', 'moon')).toEqual([
      1,
      'environment_not_declared',
    ]);
    expect(await refusal(tar, ...given(files), ...asked, '--sha256', '0'.repeat(64))).toEqual([
      1,
      'bundle_differs',
    ]);
    expect(await refusal(tar, ...asked)).toEqual([1, 'attestation_missing']);
    for (const path of files) {
      const others = files.filter((other) => other !== path);
      expect(await refusal(tar, ...given(others), ...asked)).toEqual([1, 'attestation_missing']);
    }
    const production = files.filter((path) => !path.includes('summary.test'));
    expect(await refusal(tar, ...given(production), ...asked, '--environment', 'production')).toEqual([
      0,
      null,
    ]);
    expect(await refusal(tar, ...given(production), ...asked, '--environment', 'test')).toEqual([
      1,
      'attestation_missing',
    ]);

    const changed = join(repository, 'changed');
    const bytes = readFileSync(tar);
    for (const at of [0, 600, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      writeFileSync(changed, other);
      const [code, reason] = await refusal(changed, ...given(files), ...asked);
      expect([code, reason]).toEqual([1, expect.any(String)]);
    }
    for (const path of files) {
      const envelope = readFileSync(path, 'utf8');
      const at = envelope.indexOf('"payload":"') + 200;
      writeFileSync(
        changed,
        `${envelope.slice(0, at)}${envelope[at] === 'A' ? 'B' : 'A'}${envelope.slice(at + 1)}`,
      );
      const rest = files.filter((other) => other !== path);
      const [code, reason] = await refusal(tar, ...given([...rest, changed]), ...asked);
      expect([code, reason]).toEqual([
        1,
        expect.stringMatching(/signer_unknown|signature_invalid|bundle_malformed/),
      ]);
    }

    const file = join(repository, 'signers.yml');
    const by = async (words: KeyWords) => {
      writeFileSync(file, signers(words));
      return refusal(tar, ...given(files), '--signers', file);
    };
    expect(await by({})).toEqual([0, null]);
    expect(await by({ until: '2026-11-21T00:00:00Z' })).toEqual([1, 'key_expired']);
    expect(await by({ revoked: '2026-11-20T00:00:00Z' })).toEqual([1, 'key_revoked']);
  });

  it('knows by the ledger when it was signed: a key that was revoked later still counts', async () => {
    const { commit } = await merged();
    const run = await bundled(commit);
    await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { '.arbiter/signers.yml': signers({ revoked: '2026-12-01T00:00:00Z' }) },
    });
    expect((await verifyAll(run)).code).toBe(0);
  });

  it('of a bundle that the ledger of another clone does not know fails', async () => {
    const { commit } = await merged();
    const before = clone();
    const run = await bundled(commit);
    const { code, said } = await verifyAll(run, '--repository', before);
    expect([code, said]).toEqual([1, expect.stringContaining('bundle_not_recorded')]);
  });

  it('agrees with a checkpoint that was kept, and refuses another', async () => {
    const { commit } = await merged();
    const run = await bundled(commit);
    const { manifest } = await readBundleFile(run.outputs.bundle ?? '');
    const file = join(clone(), 'checkpoint');
    writeFileSync(file, manifest.ledger.checkpoint);
    const signersFile = join(clone(), '.arbiter/signers.yml');
    expect((await verifyAll(run, '--signers', signersFile, '--checkpoint', file)).code).toBe(0);
    expect((await verifyAll(run, '--repository', clone(), '--checkpoint', file)).code).toBe(0);
    writeFileSync(file, manifest.ledger.checkpoint.replace(/\n.{43}=\n$/, `\n${'A'.repeat(43)}=\n`));
    expect((await verifyAll(run, '--signers', signersFile, '--checkpoint', file)).said).toContain(
      'checkpoint_differs',
    );
    expect((await verifyAll(run, '--repository', clone(), '--checkpoint', file)).code).toBe(1);
  });
});

describe('names of files that somebody chose', () => {
  it.each([
    ['models/demo/$(touch pwned).txt', 0],
    ['models/demo/::set-output name=x::y', 0],
    ['models/demo/-rf', 0],
    [`models/demo/${'n'.repeat(150)}`, 1],
  ])('%s', async (path, exit) => {
    const { commit } = await merged('squash', {}, { ...COMMITTED_CANDIDATE, [path]: 'x\n' });
    const run = await bundled(commit);
    expect([run.exitCode, run.outputs.status], run.log).toEqual([
      exit,
      exit === 0 ? 'bundled' : 'path_too_long',
    ]);
    if (exit === 0) expect((await verifyAll(run)).code).toBe(0);
  });
});
