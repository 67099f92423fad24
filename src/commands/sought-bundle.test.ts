import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, digest } from '../../test/ledger/release-acts.ts';
import { bundleBytes } from '../../test/release/bundle-sample.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { sha256Hex } from '../model/canonical.ts';
import { type Release, type ReleaseAsset, ReleaseFailure } from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { MissingProof, type SuppliedBundle } from './bundle-supply.ts';
import { ReleasedBundles } from './released-bundle.ts';
import { SoughtBundle } from './sought-bundle.ts';

const TAG = 'credit-v1.4-approved-2026-11-20';
const BYTES = await bundleBytes();
const SHA256 = sha256Hex(BYTES);
const PROOF = Buffer.from('{"signed":1}');
const OTHER_PROOF = Buffer.from('{"signed":2}');
const NAME = `${TAG}.approval.sigstore.json`;

type Files = Readonly<Record<string, Uint8Array>>;
const WHOLE: Files = { [`${TAG}.tar`]: BYTES, [NAME]: PROOF };

interface World {
  /** Null: there is none. */
  readonly published?: Files | null;
  readonly drafts?: readonly Files[];
  /** GitHub tells no digest. */
  readonly isSilent?: boolean;
  /** The download breaks. */
  readonly isBroken?: boolean;
  readonly isPublishedOnly?: boolean;
  /** Digests of what was signed, as entries record them. */
  readonly entries?: readonly string[][] | null;
  /** Recorded with another size. */
  readonly size?: number;
}

let folder: string;
/** What was asked for, in order. */
let asked: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-sought-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function releaseOf(files: Files, id: number, isDraft: boolean, isSilent: boolean): Release {
  const assets = Object.entries(files).map(([name, bytes]) => ({
    id,
    name,
    size: bytes.length,
    isComplete: true,
    sha256: isSilent ? null : sha256Hex(bytes),
  }));
  const rest = { tag: TAG, url: '', uploadUrl: '', isImmutable: false, title: '', body: '' };
  return { id, isDraft, assets, ...rest };
}

function sought({ published = null, drafts = [], isSilent = false, ...world }: World): SoughtBundle {
  const all = [...(published === null ? [] : [published]), ...drafts];
  const releases = {
    findRelease: async () => (published === null ? null : releaseOf(published, 0, false, isSilent)),
    drafts: async () =>
      drafts.map((files, at) => releaseOf(files, all.length - drafts.length + at, true, isSilent)),
    download: async function* ({ id, name }: ReleaseAsset) {
      asked.push(`${id} ${name.slice(TAG.length)}`);
      if (world.isBroken === true) throw new ReleaseFailure('download_failed', 'It broke off.');
      yield all[id]?.[name] ?? Buffer.alloc(0);
    },
  };
  const bundles = new ReleasedBundles(releases, folder, undefined);
  const rebuild = async (): Promise<SuppliedBundle> => {
    asked.push('rebuilt');
    throw new MissingProof('It could not be made again.');
  };
  return new SoughtBundle({ releases, bundles, rebuild }, world.isPublishedOnly ?? false);
}

function reading(
  { entries = [[sha256Hex(PROOF)]], size = BYTES.length }: World,
  kept: Files = {},
): ReleaseReading {
  const recorded = entries?.map((attestations, at) => ({
    seq: at + 5,
    type: 'bundle',
    decision: bundle('a', { tag: TAG, sha256: SHA256, size, attestations }),
  })) as unknown as readonly LedgerEntry[] | undefined;
  const blobs = async () => new Map(Object.entries(kept));
  return {
    facts: { ref: `refs/tags/${TAG}`, entries: recorded ?? null },
    ledger: { blobs },
  } as unknown as ReleaseReading;
}

const told = (error: unknown): string => {
  if (error instanceof MissingProof) return `missing: ${error.message}`;
  return `${(error as { code?: string }).code}: ${(error as Error).message}`;
};
const found = async (world: World): Promise<string> =>
  sought(world)
    .bundle(reading(world))
    .then(({ sha256 }) => sha256, told);

describe('the bundle that no job hands over', () => {
  const other: Files = { ...WHOLE, [`${TAG}.tar`]: Buffer.alloc(BYTES.length) };
  const short: Files = { ...WHOLE, [`${TAG}.tar`]: BYTES.subarray(512) };
  const bare: Files = { [NAME]: PROOF };

  it.each<[string, World, RegExp, string[]]>([
    ['is that of the published release', { published: WHOLE }, new RegExp(SHA256), ['0 .tar']],
    ['is not downloaded where GitHub says that it is another', { published: other }, /^bundle_differs: /, []],
    [
      'is not downloaded where it has another size',
      { published: short, isSilent: true },
      /^bundle_differs: /,
      [],
    ],
    [
      'is read to the end where GitHub tells no digest',
      { published: other, isSilent: true },
      /: /,
      ['0 .tar'],
    ],
    [
      'is nowhere else than in a published release',
      { published: bare, drafts: [WHOLE] },
      /^missing: .* no /,
      [],
    ],
    ['is no file whose download broke', { published: WHOLE, isBroken: true }, /^download_failed/, ['0 .tar']],
    ['is that of a draft', { drafts: [WHOLE] }, new RegExp(SHA256), ['0 .tar']],
    [
      'is that of the first draft that has it',
      { drafts: [bare, other, WHOLE] },
      new RegExp(SHA256),
      ['2 .tar'],
    ],
    [
      'is looked for in three drafts at most',
      { drafts: [other, other, other, WHOLE], isSilent: true },
      /^missing: It could not be made again/,
      ['0 .tar', '1 .tar', '2 .tar', 'rebuilt'],
    ],
    [
      'is made again where it was released encrypted: nobody here can read it',
      { published: { ...bare, [`${TAG}.tar.age`]: BYTES } },
      /^missing: It could not be made again/,
      ['rebuilt'],
    ],
    [
      'is that of the release where an encrypted file was put beside it',
      { published: { ...WHOLE, [`${TAG}.tar.age`]: BYTES } },
      new RegExp(SHA256),
      ['0 .tar'],
    ],
    ['is made again where nobody has it', {}, /^missing: It could not be made again/, ['rebuilt']],
    [
      'is not made where only what is published is asked about',
      { isPublishedOnly: true, drafts: [WHOLE] },
      /^missing: No release/,
      [],
    ],
    [
      'is not looked for where the ledger names none',
      { entries: [], published: WHOLE },
      /^missing: The ledger names no bundle/,
      [],
    ],
    [
      'is not looked for where no ledger was read',
      { entries: null, published: WHOLE },
      /^missing: The chain ends/,
      [],
    ],
    [
      'is not downloaded where the ledger has another size',
      { size: 1, published: WHOLE },
      /^bundle_differs: /,
      [],
    ],
  ])('%s', async (_, world, expected, places) => {
    expect(await found(world)).toMatch(expected);
    expect(asked).toEqual(places);
  });
});

describe('what was signed of it', () => {
  const KEPT: Files = { [sha256Hex(PROOF)]: PROOF, [sha256Hex(OTHER_PROOF)]: OTHER_PROOF };

  async function attestations(world: World, kept: Files = KEPT): Promise<readonly string[] | string> {
    const supply = sought(world);
    const read = reading(world, kept);
    await supply.bundle(read);
    return supply.attestations(read).then((files) => files.map(({ text }) => text), told);
  }
  const drafted: Files = { ...WHOLE, [NAME]: OTHER_PROOF };

  it.each<[string, World, readonly string[] | RegExp]>([
    ['is what the release has of what the ledger names', { published: WHOLE }, ['{"signed":1}']],
    ['is no file of the release that the ledger does not name', { published: drafted }, []],
    ['is what the ledger keeps where there is only a draft', { drafts: [drafted] }, ['{"signed":1}']],
    [
      'is what was signed last where it was signed twice',
      { drafts: [WHOLE], entries: [[sha256Hex(PROOF)], [sha256Hex(OTHER_PROOF)]] },
      ['{"signed":2}'],
    ],
    [
      'is what a draft has where nothing was signed with a key',
      { drafts: [WHOLE], entries: [[]] },
      ['{"signed":1}'],
    ],
  ])('%s', async (_, world, expected) => {
    expect(await attestations(world)).toEqual(expected);
  });

  it('is missing where the ledger does not hold it any more', async () => {
    expect(await attestations({ drafts: [WHOLE], entries: [[digest('e')]] }, {})).toMatch(
      /^missing: .*any more/,
    );
  });
});
