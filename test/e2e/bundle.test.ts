import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { localKey } from '../../src/attestation/local-key.ts';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { run as release } from '../../src/commands/release.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Files, Pull } from '../github/world.ts';
import { ACTION, text } from './example.ts';
import { approvedPull, judgedPull } from './judged-pull.ts';
import { verified } from './ledger.ts';
import { type GateRun, Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

const PEM = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const KEY = localKey(PEM);
const TAG = 'demo-v1.1.0-approved-2026-11-21';

const WORKFLOW = `name: Arbiter bundle
on: workflow_dispatch
permissions: {}
jobs:
  bundle:
    runs-on: ubuntu-latest
    permissions: { contents: write, actions: read, pull-requests: read, statuses: read }
    steps:
      - id: bundle
        uses: ${ACTION.repository}/actions/bundle@${ACTION.commit}
        with:
          signing-key: \${{ secrets.ARBITER_SIGNING_KEY }}
          model: \${{ vars.MODEL }}
`;

interface KeyWords {
  readonly from?: string;
  readonly until?: string;
  readonly revoked?: string;
  readonly id?: string;
}

function signers({ from, until, revoked }: KeyWords = {}): string {
  return `keys:
  - id: "${KEY.keyid}"
    name: release-2026
    public_key: |
${KEY.publicKey.trim().replace(/^/gm, '      ')}
    valid_from: ${from ?? '2026-01-01T00:00:00Z'}
    valid_until: ${until ?? '2027-01-01T00:00:00Z'}
${revoked === undefined ? '' : `    revoked: { at: ${revoked}, reason: It leaked }\n`}`;
}

const SMALL = smallRepository({ artifacts: false, ledger: true });
const FILES: Files = {
  ...SMALL,
  '.arbiter/config.yml': `${text(SMALL, '.arbiter/config.yml')}environments: [test, production]\n`,
  '.arbiter/signers.yml': signers(),
  '.github/workflows/arbiter-bundle.yml': WORKFLOW,
  'models/demo/MODEL_CARD.md': '# Demo\n',
};

let scenario: Scenario;
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

async function start(files: Files = {}): Promise<void> {
  scenario = await Scenario.start({ ...FILES, ...files }, SMALL_PEOPLE);
  scenario.outside.secrets.ARBITER_SIGNING_KEY = PEM;
  scenario.outside.vars.MODEL = 'demo';
}

async function merged(
  method: 'merge' | 'squash' | 'rebase' = 'squash',
  files: Files = {},
  candidate: Files = COMMITTED_CANDIDATE,
): Promise<{ pull: Pull; commit: string }> {
  await start(files);
  const pull = await approvedPull(scenario, { files: candidate });
  const commit = await pull.merge(method, 'grace');
  await scenario.pullEvent(pull, 'closed');
  return { pull, commit };
}

function bundled(commit: string): Promise<GateRun> {
  const event = scenario.repo.event('workflow_dispatch');
  return scenario.runJob('arbiter-bundle.yml', 'bundle', 'workflow_dispatch', event, { sha: commit });
}

const outputs = ({ steps }: GateRun): Record<string, string> =>
  steps.find(({ id }) => id === 'bundle')?.outputs ?? {};

const attestationsOf = (run: GateRun): string[] => {
  const { attestations = '' } = outputs(run);
  return readdirSync(attestations)
    .sort()
    .map((name) => join(attestations, name));
};

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

const verifyAll = (run: GateRun, ...more: string[]) =>
  verify(
    outputs(run).bundle ?? '',
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
      expect(outputs(run)).toMatchObject({ status: 'bundled', tag: TAG, model: 'demo', version: '1.1.0' });
      const { manifest, documents, sha256 } = await readBundleFile(outputs(run).bundle ?? '');
      expect(sha256).toBe(outputs(run).sha256);
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
      const entry = (await verified(scenario.repo)).entries.findLast(({ type }) => type === 'bundle');
      expect(entry?.decision).toMatchObject({
        tag: TAG,
        sha256,
        attestations: attestationsOf(run)
          .map((path) => sha256Hex(readFileSync(path)))
          .sort(),
      });
    },
  );

  it('bundled again is the same bundle, under the same tag, recorded once', async () => {
    const { commit } = await merged();
    const first = outputs(await bundled(commit));
    await scenario.repo.tag(TAG, commit);
    scenario.world.clock.advance({ minutes: 1 });
    const again = outputs(await bundled(commit));
    expect([again.sha256, again.tag]).toEqual([first.sha256, TAG]);
    const { entries } = await verified(scenario.repo);
    expect(entries.filter(({ type }) => type === 'bundle')).toHaveLength(1);
  });

  it('made after its tag was pushed takes that tag, and not one that is elsewhere', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, await scenario.repo.git.text(['rev-parse', `${commit}^`]));
    await scenario.repo.annotatedTag(`${TAG}.2`, commit, { by: 'grace' });
    const first = outputs(await bundled(commit));
    expect(first).toMatchObject({ status: 'bundled', tag: `${TAG}.2` });
    expect(outputs(await bundled(commit))).toMatchObject({ sha256: first.sha256, tag: `${TAG}.2` });
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
    expect(outputs(run)).toMatchObject({ status: 'bundled', tag: `${TAG}.2` });
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
    const { manifest } = await readBundleFile(outputs(run).bundle ?? '');
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
    const predicates = JSON.parse(outputs(run).predicates ?? '') as Record<string, string>[];
    expect(predicates.map(({ name }) => name)).toEqual([
      'summary.test',
      'summary.production',
      'test-result',
      'approval',
    ]);
    for (const predicate of predicates) {
      expect(JSON.parse(readFileSync(predicate['predicate-path'] ?? '', 'utf8'))).toBeTypeOf('object');
      expect(readFileSync(predicate['subject-checksums'] ?? '', 'utf8')).toContain(
        `${outputs(run).sha256}  ${TAG}.tar`,
      );
    }
    expect((await verify(outputs(run).bundle ?? '', '--repository', clone())).said).toContain(
      'attestation_missing',
    );
  });
});

describe('what is not approved', () => {
  const denied = (run: GateRun) => [outputs(run).status, run.exitCode, outputs(run).bundle ?? ''];

  it('is not bundled: nobody signed', async () => {
    await start();
    const pull = await judgedPull(scenario);
    expect(denied(await bundled(await pull.merge('squash', 'grace')))).toEqual([
      'decision_not_approved',
      1,
      '',
    ]);
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
    ['that nobody knows', 'keys: []\n', 'signer_unknown'],
    ['that is over', signers({ until: '2026-11-01T00:00:00Z' }), 'key_expired'],
    ['that is not valid yet', signers({ from: '2026-12-01T00:00:00Z' }), 'key_not_yet_valid'],
    ['that was revoked', signers({ revoked: '2026-11-20T00:00:00Z' }), 'key_revoked'],
  ])('%s signs nothing', async (_, file, code) => {
    const own =
      code === 'signer_unknown' ? { '.arbiter/signers.yml': null } : { '.arbiter/signers.yml': file };
    const { commit } = await merged('squash', own);
    const run = await bundled(commit);
    expect([outputs(run).status, run.exitCode, outputs(run).bundle ?? '']).toEqual([code, 1, '']);
    expect((await verified(scenario.repo)).entries.some(({ type }) => type === 'bundle')).toBe(false);
  });

  it('never shows in a log', async () => {
    const { commit } = await merged();
    const run = await bundled(commit);
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
    const tar = outputs(run).bundle ?? '';
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
    const { manifest } = await readBundleFile(outputs(run).bundle ?? '');
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
    expect([run.exitCode, outputs(run).status], run.log).toEqual([
      exit,
      exit === 0 ? 'bundled' : 'path_too_long',
    ]);
    if (exit === 0) expect((await verifyAll(run)).code).toBe(0);
  });
});
