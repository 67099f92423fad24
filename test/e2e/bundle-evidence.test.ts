import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { detailOf } from '../../src/ledger/query.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Files } from '../github/world.ts';
import { text } from './example.ts';
import { approvedPull } from './judged-pull.ts';
import { LEDGER, ledgerOf, madeBundles, verified } from './ledger.ts';
import {
  bundledCommit,
  bundleRun,
  type JobRun,
  mergedPull,
  newSigningKey,
  releasedCommit,
  releasingScenario,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { CANDIDATE, COMMITTED_CANDIDATE, smallRepository, trainedWith } from './small.ts';

const PEM = newSigningKey();
const OBJECT = 'GET /_lfs/{owner}/{repo}/{oid}';
const WEIGHTS = 'models/demo/model.bin';
const TRAINED = trainedWith(0.94);
const PREDICTIONS = sha256Hex(TRAINED['test.csv'] ?? '');

let scenario: Scenario;
let storage: Server | undefined;
afterEach(async () => {
  storage?.closeAllConnections();
  storage?.close();
  storage = undefined;
  await scenario.stop();
});

/** Approved with these files, in the repository whose predictions are committed, and merged. */
async function mergedWith(files: Files): Promise<string> {
  return mergedPull(scenario, await approvedPull(scenario, { files: { ...COMMITTED_CANDIDATE, ...files } }));
}

async function start(more: Files = {}): Promise<void> {
  scenario = await releasingScenario(PEM, more);
}

/** A model whose predictions a workflow made: they are in no commit. */
async function trainedCommit(retention = ''): Promise<string> {
  const own = smallRepository({ artifacts: true, ledger: true });
  const config = `${text(own, '.arbiter/config.yml')}environments: [production]\n${retention}`;
  await start({ '.arbiter/config.yml': config, 'models/demo/evaluation/test.csv': null });
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: CANDIDATE });
  await scenario.trained(pull, TRAINED);
  const { decision } = await scenario.approved(pull, 'dana', 'mia');
  expect(decision?.status, decision?.reason).toBe('approved');
  return mergedPull(scenario, pull);
}

const refused = ({ outputs, exitCode }: JobRun) => [outputs.status, exitCode, outputs.bundle ?? ''];
const bundles = () => madeBundles(scenario);

/** Contents are taken out of the ledger, and an entry says so. */
async function expunged(...blobs: string[]): Promise<void> {
  const { entries } = await verified(scenario.repo);
  const { v: _v, seq: _seq, prev: _prev, ...last } = entries.at(-1) as (typeof entries)[number];
  const decision = { blobs, reason: 'Personal data.', basis: 'request' };
  const about = { pull_request: null, policy: null, subject: null, subjects: [], evidence: [] };
  const entry = { ...last, ...about, id: 'expunged/1', type: 'expunged' as const, decision };
  await appendEntries(ledgerOf(scenario.repo), [{ entry: entry as never, blobs: new Map() }], {
    wait: async () => undefined,
    random: Math.random,
  });
}

describe('evidence that a workflow made', () => {
  it('is taken out of the ledger into the bundle, verified and released', async () => {
    const commit = await trainedCommit();
    const made = await bundledCommit(scenario, commit);
    const { manifest } = await readBundleFile(made.bundle);
    const [evidence, ...more] = manifest.files.filter(({ path }) => path.startsWith('evidence/'));
    expect(more).toEqual([]);
    expect(evidence).toMatchObject({ sha256: PREDICTIONS, path: expect.stringContaining('test.csv') });
    const run = await releasedCommit(scenario, made, commit);
    expect([run.outputs.status, run.exitCode], run.log).toEqual(['released', 0]);
  });

  it('is missing where the ledger keeps nothing so large', async () => {
    const commit = await trainedCommit('retention: { max_file_mb: 0.0001 }\n');
    const run = await bundleRun(scenario, commit);
    expect(refused(run), run.log).toEqual(['evidence_missing', 1, '']);
    expect(run.summary).toContain('max\\_file\\_mb');
    expect(await bundles()).toEqual([]);
  });

  it('is missing once it was expunged', async () => {
    const commit = await trainedCommit();
    await expunged(PREDICTIONS);
    expect(refused(await bundleRun(scenario, commit))).toEqual(['evidence_missing', 1, '']);
  });
});

describe('what the ledger kept of the decision', () => {
  it.each(['subject', 'verdict', 'policy'])('was expunged: the %s', async (what) => {
    await start();
    const commit = await mergedWith({});
    const { entries } = await verified(scenario.repo);
    const decision = entries.findLast((entry) => detailOf(entry, 'evaluation')?.status === 'approved');
    const subject = decision?.subjects.find(({ name }) => name === 'models/demo')?.sha256 ?? '';
    const verdict = detailOf(decision as never, 'evaluation')?.verdict ?? '';
    const held = await scenario.repo.read(LEDGER, blobPath(subject));
    const { policies } = JSON.parse(String(held)) as { policies: string[] };
    const digests = { subject, verdict, policy: policies[0]?.replace('sha256:', '') ?? '' };
    await expunged(digests[what as keyof typeof digests]);
    const run = await bundleRun(scenario, commit);
    expect(refused(run), run.log).toEqual(['content_expunged', 1, '']);
    expect(await bundles()).toEqual([]);
  });
});

describe('an object behind a pointer', () => {
  it('that is gone when the model is judged again refuses', async () => {
    await start();
    const pointer = scenario.repo.largeFiles.put('weights');
    const commit = await mergedWith({ [WEIGHTS]: pointer });
    scenario.repo.largeFiles.spoil(pointer, null);
    const run = await bundleRun(scenario, commit);
    // Without the object it is another subject than the one that was approved.
    expect(refused(run), run.log).toEqual(['decision_of_other_content', 1, '']);
  });

  it.each([
    ['is gone', null],
    ['is another', 'WEIGHTS'],
  ])('that %s right after it was judged again', async (_, content) => {
    await start();
    const pointer = scenario.repo.largeFiles.put('weights');
    const commit = await mergedWith({ [WEIGHTS]: pointer });
    const before = () => scenario.repo.largeFiles.spoil(pointer, content);
    scenario.world.fault({ route: OBJECT, after: 1, before });
    const run = await bundleRun(scenario, commit);
    expect(refused(run), run.log).toEqual(['object_missing', 1, '']);
    expect(await bundles()).toEqual([]);
  });

  it('of DVC lies in the bundle as what it is', async () => {
    const md5 = createHash('md5').update('weights').digest('hex');
    const server = createServer((request, response) => {
      const isThere = request.url === `/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
      response.writeHead(isThere ? 200 : 404).end(isThere ? 'weights' : undefined);
    });
    storage = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await start({
      '.dvc/config': `[core]\n    remote = storage\n['remote "storage"']\n    url = ${url}\n`,
    });
    const outs = `outs:\n- md5: ${md5}\n  size: 7\n  hash: md5\n  path: model.bin\n`;
    const commit = await mergedWith({ [`${WEIGHTS}.dvc`]: outs });
    const made = await bundledCommit(scenario, commit);
    const { manifest } = await readBundleFile(made.bundle);
    expect(manifest.files).toContainEqual({
      path: `model/${WEIGHTS}`,
      size: 7,
      sha256: sha256Hex('weights'),
      mode: '100644',
    });
    expect(manifest.files.map(({ path }) => path)).toContain(`pointers/${WEIGHTS}.dvc`);
    const run = await releasedCommit(scenario, made, commit);
    expect([run.outputs.status, run.exitCode], run.log).toEqual(['released', 0]);
  });

  it('over 100 MB stays where it is: the bundle names its digest and its place', async () => {
    await start();
    const weights = Buffer.alloc(100 * 1024 * 1024 + 1);
    const commit = await mergedWith({ [WEIGHTS]: scenario.repo.largeFiles.put(weights) });
    const made = await bundledCommit(scenario, commit);
    const { manifest, size } = await readBundleFile(made.bundle);
    expect(manifest.large).toEqual([
      {
        path: `model/${WEIGHTS}`,
        size: weights.length,
        sha256: sha256Hex(weights),
        mode: '100644',
        location: expect.stringContaining('/acme/models'),
      },
    ]);
    expect(size).toBeLessThan(1024 * 1024);
    const run = await releasedCommit(scenario, made, commit);
    expect([run.outputs.status, run.exitCode], run.log).toEqual(['released', 0]);
  });

  it('is where the signature of the model is read', async () => {
    await start();
    const mlmodel = `signature:\n  inputs: '[{"type":"double","name":"age"}]'\n`;
    const commit = await mergedWith({ 'models/demo/MLmodel': scenario.repo.largeFiles.put(mlmodel) });
    const { manifest } = await readBundleFile((await bundledCommit(scenario, commit)).bundle);
    expect(manifest.signature).toMatchObject({
      source: 'models/demo/MLmodel',
      inputs: [{ name: 'age', type: 'double', required: true }],
    });
  });
});

describe('an MLmodel file that cannot be read', () => {
  it.each([
    ['committed', 'signature: yes\n'],
    ['no text', Buffer.of(0xff, 0xfe)],
  ])('%s refuses the bundle', async (_, content) => {
    await start();
    const run = await bundleRun(scenario, await mergedWith({ 'models/demo/MLmodel': content }));
    expect(refused(run), run.log).toEqual(['signature_unreadable', 1, '']);
    expect(await bundles()).toEqual([]);
  });
});
