import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as releaseCommand } from '../../src/commands/release.ts';
import { detailOf } from '../../src/ledger/query.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Release as RecordedRelease } from '../../src/schemas/ledger-detail.ts';
import type { Asset } from '../github/release.ts';
import { type AgeKey, ageKey } from '../release/age-keys.ts';
import {
  deployingScenario,
  deployRun,
  hostedConfig,
  recordedDeployments,
  ServingHost,
} from './deployed-model.ts';
import { verified } from './ledger.ts';
import {
  bundledCommit,
  mergedVersion,
  newSigningKey,
  type ReleasedVersion,
  releasedVersion,
  releaseRun,
  signersOf,
  versionFiles,
} from './released-model.ts';
import { ROLLBACK_FILE, ROLLBACK_WORKFLOW, recordedReturns, rollbackRun } from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';

/** Two versions, released for one recipient: each test starts where the last one ended. */

const PEM = newSigningKey();
let host: ServingHost;
let scenario: Scenario;
let deployer: AgeKey;
let stranger: AgeKey;
let first: ReleasedVersion;
let second: ReleasedVersion;

beforeAll(async () => {
  [deployer, stranger] = [await ageKey(), await ageKey()];
  host = await ServingHost.start();
  const shadow = `  shadow: { drill: true, to: [{ webhook: { url: "${host.url}/shadow", secret: DEPLOY_SECRET } }], health_attempts: 2, health_interval_seconds: 0 }\n`;
  const config = `${hostedConfig(host.url, shadow)}bundles: { recipients: ["${deployer.recipient}"] }\n`;
  const files = { [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW };
  scenario = await deployingScenario(config, files, PEM);
  first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
});
afterAll(async () => {
  await scenario.stop();
  await host.stop();
});

const assetsOf = ({ tag }: ReleasedVersion): Asset[] =>
  scenario.repo.releases.find((release) => release.tag === tag)?.assets ?? [];
const assetOf = (of: ReleasedVersion, name: string) => assetsOf(of).find((asset) => asset.name === name);
const releasesOf = async (): Promise<RecordedRelease[]> =>
  (await verified(scenario.repo)).entries.flatMap((entry) => detailOf(entry, 'release') ?? []);

/** One deployment with a key, or without. */
function deployed(environment: string, { sha256 }: ReleasedVersion, key: AgeKey | string | null) {
  scenario.outside.secrets.BUNDLE_IDENTITY = typeof key === 'string' ? key : (key?.identity ?? '');
  return deployRun(scenario, { environment, sha256 });
}

function rolledBack(key: AgeKey | null, words: Parameters<typeof rollbackRun>[1] = {}) {
  scenario.outside.secrets.BUNDLE_IDENTITY = key?.identity ?? '';
  return rollbackRun(scenario, words);
}

/** Refused for this, recorded, nothing ordered, and the key nowhere. */
async function expectRefused(run: Awaited<ReturnType<typeof deployed>>, code: string): Promise<void> {
  expect(run.said, run.log).toEqual(['refused', code, 1]);
  expect(run.summary).toContain(code);
  expect((await recordedDeployments(scenario)).at(-1)).toMatchObject({ outcome: 'refused', code });
  expect(host.takeOrders()).toEqual([]);
}

async function encryptedBy({ recipient }: AgeKey, bytes: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(Uint8Array.from(bytes)));
}

/** While something lies in place of the encrypted file. */
async function whileReplaced<T>(
  of: ReleasedVersion,
  parts: Partial<Asset>,
  act: () => Promise<T>,
): Promise<T> {
  const assets = assetsOf(of);
  const at = assets.findIndex(({ name }) => name === `${of.tag}.tar.age`);
  const asset = assets[at] as Asset;
  assets.splice(at, 1, { ...asset, ...parts });
  try {
    return await act();
  } finally {
    assets.splice(at, 1, asset);
  }
}

describe('the release', () => {
  it('has the bundle only encrypted, and the ledger says which file and for whom', async () => {
    const { tag, sha256, bundle } = first;
    const names = assetsOf(first).map(({ name }) => name);
    expect(names.filter((name) => !name.endsWith('.sigstore.json')).sort()).toEqual([
      'SHA256SUMS',
      'checkpoint.txt',
      `${tag}.tar.age`,
    ]);
    const stored = assetOf(first, `${tag}.tar.age`)?.bytes ?? Buffer.alloc(0);
    const [entry] = await releasesOf();
    expect(entry).toMatchObject({
      tag,
      sha256,
      encrypted: { sha256: sha256Hex(stored), recipients: [deployer.recipient] },
    });
    // Whatever else the release has, the tar or a part of it is not in it.
    expect(sha256Hex(readFileSync(bundle))).toBe(sha256);
    for (const { name, bytes } of assetsOf(first)) {
      expect(sha256Hex(bytes), name).not.toBe(sha256);
      expect(bytes.includes('models/demo/'), name).toBe(false);
    }
    expect(assetOf(first, 'SHA256SUMS')?.bytes.toString()).toContain(
      `${sha256Hex(stored)}  ${tag}.tar.age\n`,
    );
    expect(assetOf(first, 'SHA256SUMS')?.bytes.toString()).toContain(`${sha256}  ${tag}.tar\n`);
    const { body } = scenario.repo.releases.find((release) => release.tag === tag) ?? {};
    expect(body).toContain('It is encrypted (age) for 1 recipient');
  });

  it('is found again by a run that is repeated, although encrypting anew gives other bytes', async () => {
    const before = assetOf(first, `${first.tag}.tar.age`)?.bytes;
    const run = await releaseRun(scenario, first, first.commit);
    expect(run.outputs, run.log).toMatchObject({ status: 'released' });
    expect(assetOf(first, `${first.tag}.tar.age`)?.bytes).toBe(before);
    expect(await releasesOf()).toHaveLength(1);
  });

  it('is not that of a run that is repeated where its file was replaced', async () => {
    const run = await whileReplaced(first, { bytes: Buffer.from('other') }, () =>
      releaseRun(scenario, first, first.commit),
    );
    expect(run.outputs, run.log).toMatchObject({ status: 'refused', code: 'release_exists' });
  });
});

describe('who downloads the release', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-encrypted-'));
    for (const { name, bytes } of assetsOf(first)) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'signers.yml'), signersOf(PEM));
    for (const [name, key] of Object.entries({ own: deployer, other: stranger }))
      writeFileSync(join(folder, `${name}.txt`), `# created: today\n${key.identity}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function verified(...words: string[]): Promise<readonly [number, string]> {
    let said = '';
    const io = {
      stdout: (part: string) => {
        said += part;
      },
      stderr: () => undefined,
      cwd: folder,
      env: {},
      now: () => scenario.world.clock.now(),
    };
    const attestations = readdirSync(folder).filter((name) => name.endsWith('.sigstore.json'));
    const given = attestations.flatMap((name) => ['--attestation', name]);
    const all = ['verify', `${first.tag}.tar.age`, '--signers', 'signers.yml', ...given, ...words];
    return [await releaseCommand(all, io), said];
  }

  it('cannot read it without the key, and verifies it with the key, which leaves nothing behind', async () => {
    const before = readdirSync(folder);
    const [without, why] = await verified();
    expect([without, why]).toEqual([1, expect.stringContaining('bundle_identity_missing')]);
    const [wrong, reason] = await verified('--identity', 'other.txt');
    expect([wrong, reason]).toEqual([1, expect.stringContaining('not_decryptable')]);
    const [code, said] = await verified('--identity', 'own.txt', '--sha256', first.sha256);
    expect([code, said]).toEqual([0, expect.stringContaining(first.sha256)]);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('a deployment', () => {
  it('without a key is refused, with another one too, and with none that is one nothing is told', async () => {
    await expectRefused(await deployed('test', first, null), 'bundle_identity_missing');
    await expectRefused(await deployed('test', first, stranger), 'not_decryptable');
    const run = await deployed('test', first, 'AGE-SECRET-KEY-1NOTAKEY');
    expect(run.said, run.log).toEqual(['', '', 2]);
    expect(run.log).toContain('The input `bundle-identity` is no identity of age');
  });

  it('is left to the job that has the key by one that only judges', async () => {
    scenario.outside.secrets.BUNDLE_IDENTITY = '';
    const { sha256, tag } = first;
    const before = (await recordedDeployments(scenario)).length;
    const run = await deployRun(scenario, { environment: 'test', sha256, mode: 'judge' });
    expect(run.said, run.log).toEqual(['deferred', 'bundle_identity_missing', 0]);
    expect(run.outputs).toMatchObject({ sha256, tag });
    expect(JSON.parse(run.outputs.verdict ?? '')).toMatchObject({
      act: 'deploy',
      sha256,
      environment: 'test',
    });
    expect([(await recordedDeployments(scenario)).length, host.takeOrders()]).toEqual([before, []]);
  });

  it('is refused where the encrypted file was replaced, cut off, or stands in the clear', async () => {
    const asset = assetOf(first, `${first.tag}.tar.age`) as Asset;
    const plain = readFileSync(first.bundle);
    const cut = asset.bytes.subarray(0, -1);
    for (const bytes of [
      plain,
      cut,
      await encryptedBy(deployer, plain),
      await encryptedBy(deployer, Buffer.from('x')),
    ])
      await whileReplaced(first, { bytes }, async () =>
        expectRefused(await deployed('test', first, deployer), 'encrypted_differs'),
      );
    // The very tar under its usual name: its bytes are right, and the release is not what was released.
    await whileReplaced(first, { name: `${first.tag}.tar`, bytes: plain }, async () =>
      expectRefused(await deployed('test', first, deployer), 'not_retrievable'),
    );
  });

  it('with the key goes live, and says nothing of it', async () => {
    for (const environment of ['test', 'production']) {
      const run = await deployed(environment, first, deployer);
      expect(run.said, run.log).toEqual(['live', '', 0]);
      expect(host.takeOrders()).toEqual([`activate ${environment} ${first.sha256}`]);
      expect(run.summary + run.log).not.toContain(deployer.identity);
    }
    expect((await recordedDeployments(scenario)).at(-1)).toMatchObject({
      outcome: 'live',
      sha256: first.sha256,
    });
  });
});

describe('a return', () => {
  beforeAll(async () => {
    second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.98));
    for (const environment of ['test', 'production']) {
      const run = await deployed(environment, second, deployer);
      expect(run.said, run.log).toEqual(['live', '', 0]);
    }
    host.takeOrders();
  });

  it('without a key is refused, and takes nothing else', async () => {
    for (const [key, code] of [
      [null, 'bundle_identity_missing'],
      [stranger, 'not_decryptable'],
    ] as const) {
      const run = await rolledBack(key);
      expect(run.said, run.log).toEqual(['refused', code, 1]);
      expect((await recordedReturns(scenario, 'rollback')).at(-1)).toMatchObject({
        outcome: 'refused',
        code,
      });
    }
    const drill = await rolledBack(null, { environment: 'shadow', drill: true });
    expect(drill.said, drill.log).toEqual(['refused', 'bundle_identity_missing', 1]);
    expect(host.takeOrders()).toEqual([]);
  });

  it('is refused where the encrypted file was replaced', async () => {
    const run = await whileReplaced(first, { bytes: Buffer.from('age-encryption.org/v1\n') }, () =>
      rolledBack(deployer),
    );
    expect(run.said, run.log).toEqual(['refused', 'encrypted_differs', 1]);
  });

  it('is practised with the key, and done', async () => {
    const drill = await rolledBack(deployer, { environment: 'shadow', drill: true });
    expect(drill.said, drill.log).toEqual(['live', '', 0]);
    host.takeOrders();
    const run = await rolledBack(deployer);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(host.takeOrders()).toEqual([`activate production ${first.sha256}`]);
  });
});

describe('recipients that change while a bundle is released', () => {
  it('publish nothing for those of before; the next run releases for those of now', async () => {
    const { commit } = await mergedVersion(scenario, '1.3.0', versionFiles('1.3.0', 0.96));
    const made = await bundledCommit(scenario, commit);
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    const path = '.arbiter/config.yml';
    const text = await scenario.repo.git.text(['show', `main:${path}`]);
    const files = { [path]: `${text}\n`.replace(deployer.recipient, stranger.recipient) };
    scenario.world.fault({
      route: 'POST /repos/{owner}/{repo}/releases',
      before: () => scenario.repo.commit({ author: 'grace', branch: 'main', files }),
    });
    const run = await releaseRun(scenario, made, commit);
    expect([run.exitCode, run.outputs.status ?? ''], run.log).toEqual([2, '']);
    expect(run.log).toContain('`bundles.recipients` of .arbiter/config.yml changed');
    expect(scenario.repo.releases.filter(({ tag }) => tag === made.tag)).toEqual([]);
    const again = await releaseRun(scenario, made, commit, { runId: 9001 });
    expect(again.outputs, again.log).toMatchObject({ status: 'released' });
    expect((await releasesOf()).at(-1)?.encrypted?.recipients).toEqual([stranger.recipient]);
  });
});
