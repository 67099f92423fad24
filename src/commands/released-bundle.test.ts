import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AgeKey, ageKey } from '../../test/release/age-keys.ts';
import { bundleBytes } from '../../test/release/bundle-sample.ts';
import { sha256Hex } from '../model/canonical.ts';
import { type Release, type ReleaseAsset, ReleaseFailure } from '../release/release-port.ts';
import { BundleIdentity } from './bundle-identity.ts';
import { BundleUnavailable, ReleasedBundles } from './released-bundle.ts';

const TAG = 'credit-v1.4-approved-2026-11-20';
const BYTES = await bundleBytes();
const SHA256 = sha256Hex(BYTES);

/** A release of the sample; what a test changes stands in `parts`. */
interface Published {
  readonly isDraft?: boolean;
  readonly isIncomplete?: boolean;
  /** By name; null: the download breaks after its first half. */
  readonly files?: Readonly<Record<string, Uint8Array | null>>;
  readonly names?: readonly string[];
}

function releases({ isDraft = false, isIncomplete = false, ...parts }: Published = {}) {
  const files: Readonly<Record<string, Uint8Array | null>> = parts.files ?? { [`${TAG}.tar`]: BYTES };
  const names = parts.names ?? Object.keys(files);
  const assets = names.map((name, id) => ({
    id,
    name,
    size: files[name]?.length ?? 0,
    isComplete: !isIncomplete,
    sha256: null,
  }));
  const release: Release = {
    id: 1,
    tag: TAG,
    url: 'https://github.example/releases/1',
    uploadUrl: '',
    isDraft,
    isImmutable: false,
    title: '',
    body: '',
    assets,
  };
  return {
    findRelease: async (tag: string) => (tag === TAG ? release : null),
    download: async function* ({ name }: ReleaseAsset) {
      const bytes = files[name];
      const whole = Buffer.from(bytes ?? BYTES);
      // One buffer for all parts, as a stream may do it.
      const buffer = Buffer.alloc(1000);
      for (let at = 0; at < whole.length; at += 1000) {
        if (bytes === null && at > 2000) throw new ReleaseFailure('download_truncated', 'It broke off.');
        yield buffer.subarray(0, whole.copy(buffer, 0, at, at + 1000));
      }
    },
  };
}

describe('a bundle of a release', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-released-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fetch = (
    published: Published,
    reference: { tag?: string; sha256?: string } = {},
    attested: readonly string[] = [],
  ) =>
    new ReleasedBundles(releases(published), join(folder, 'new'), undefined).fetch(
      { tag: TAG, sha256: SHA256, encrypted: null, ...reference },
      new Set(attested),
    );
  const left = () => readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)));

  it('is fetched with its attestations, and its bytes are kept', async () => {
    const files = {
      [`${TAG}.tar`]: BYTES,
      [`${TAG}.summary.prod.sigstore.json`]: Buffer.from('{"b":1}'),
      [`${TAG}.approval.2.sigstore.json`]: Buffer.from('{"a":1}'),
      'x.sigstore.json': Buffer.from('{}'),
      SHA256SUMS: Buffer.from('anything'),
    };
    const { path, bundle, attestations, url } = await fetch({ files });
    expect(bundle).toMatchObject({ sha256: SHA256, size: BYTES.length, manifest: { tag: TAG } });
    expect(readFileSync(path).equals(BYTES)).toBe(true);
    expect(attestations).toEqual([
      { name: `${TAG}.approval.2.sigstore.json`, text: '{"a":1}' },
      { name: `${TAG}.summary.prod.sigstore.json`, text: '{"b":1}' },
    ]);
    expect(url).toBe('https://github.example/releases/1');
  });

  it('has the attestations that the ledger names, whatever anybody put beside them', async () => {
    const signed = Buffer.from('{"a":1}');
    const files = {
      [`${TAG}.tar`]: BYTES,
      'a.sigstore.json': signed,
      [`${TAG}.summary.prod.sigstore.json`]: Buffer.from('{}'),
      'x.sigstore.json': Buffer.from([0xff, 0xfe]),
      'y.sigstore.json': Buffer.alloc(4 * 1024 * 1024 + 1),
    };
    const { attestations } = await fetch({ files }, {}, [sha256Hex(signed)]);
    expect(attestations).toEqual([{ name: 'a.sigstore.json', text: '{"a":1}' }]);
  });

  it('is fetched alone, whatever else its release has', async () => {
    const files = { [`${TAG}.tar`]: BYTES, 'x.sigstore.json': Buffer.from([0xff, 0xfe]) };
    const file = await new ReleasedBundles(releases({ files }), folder, undefined).fetchFile({
      tag: TAG,
      sha256: SHA256,
      encrypted: null,
    });
    expect(file).toMatchObject({ bundle: { sha256: SHA256 }, url: 'https://github.example/releases/1' });
    expect(file).not.toHaveProperty('attestations');
  });

  it.each<[string, Published, { tag?: string }, RegExp]>([
    [
      'the release is gone',
      {},
      { tag: 'credit-v1.3-approved-2026-11-20' },
      /no published release of credit-v1.3/,
    ],
    ['there is only a draft', { isDraft: true }, {}, /no published release/],
    ['its file is missing', { files: { 'other.tar': BYTES } }, {}, /has no credit-v1\.4.*\.tar/],
    ['its file stands there twice', { names: [`${TAG}.tar`, `${TAG}.tar`] }, {}, /has two credit-v1\.4/],
    ['its upload was broken off', { isIncomplete: true }, {}, /was broken off/],
    ['its download is cut off', { files: { [`${TAG}.tar`]: null } }, {}, /It broke off/],
  ])('cannot be had when %s', async (_, published, reference, message) => {
    const error: unknown = await fetch(published, reference).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BundleUnavailable);
    expect(error).toMatchObject({ code: 'not_retrievable', message: expect.stringMatching(message) });
    expect(left()).toEqual([]);
  });

  it.each<[string, Uint8Array, { sha256?: string }, string]>([
    ['one byte is another', changed(BYTES), {}, 'digest_differs'],
    ['it ends early', BYTES.subarray(0, BYTES.length - 600), {}, 'truncated'],
    ['bytes come after its end', Buffer.concat([BYTES, Buffer.from('x')]), {}, 'trailing_bytes'],
    ['another whole bundle was asked for', BYTES, { sha256: 'e'.repeat(64) }, 'bundle_differs'],
  ])('is refused when %s', async (_, bytes, reference, code) => {
    await expect(fetch({ files: { [`${TAG}.tar`]: bytes } }, reference)).rejects.toMatchObject({ code });
    expect(left()).toEqual([]);
  });

  it('is refused when its release is of another tag than it says', async () => {
    const other = 'credit-v1.4-approved-2026-11-20.2';
    const { findRelease, download } = releases({ files: { [`${other}.tar`]: BYTES } });
    const port = {
      findRelease: async () => ({ ...((await findRelease(TAG)) as Release), tag: other }),
      download,
    };
    const found = new ReleasedBundles(port, folder, undefined).fetch(
      { tag: other, sha256: SHA256, encrypted: null },
      new Set(),
    );
    await expect(found).rejects.toMatchObject({ code: 'bundle_differs' });
  });

  describe('that was released encrypted', async () => {
    const [own, other] = [await ageKey(), await ageKey()];
    const sealed = await encryptedFor(own);
    const digest = sha256Hex(sealed);
    const unsealed = (
      files: Readonly<Record<string, Uint8Array | null>>,
      { key, encrypted = digest }: { readonly key: AgeKey | null; readonly encrypted?: string },
    ) => {
      const identity = key === null ? undefined : BundleIdentity.parse(key.identity, 'test');
      const reference = { tag: TAG, sha256: SHA256, encrypted };
      return new ReleasedBundles(releases({ files }), join(folder, 'new'), identity).fetchFile(reference);
    };

    it('is decrypted, and nothing but the bundle is kept', async () => {
      const { path, bundle } = await unsealed({ [`${TAG}.tar.age`]: sealed }, { key: own });
      expect(bundle.sha256).toBe(SHA256);
      expect(readFileSync(path).equals(BYTES)).toBe(true);
      expect(left()).toEqual([`${SHA256}.tar`]);
    });

    const again = await encryptedFor(own);
    const foreign = await encryptedFor(own, Buffer.from('another content'));
    it.each<[string, Record<string, Uint8Array | null>, AgeKey | null, string | undefined, string, RegExp]>([
      [
        'this job has no key',
        { [`${TAG}.tar.age`]: sealed },
        null,
        undefined,
        'bundle_identity_missing',
        /no identity/,
      ],
      [
        'this job has another key',
        { [`${TAG}.tar.age`]: sealed },
        other,
        undefined,
        'not_decryptable',
        /other recipients/,
      ],
      [
        'it was encrypted anew',
        { [`${TAG}.tar.age`]: again },
        own,
        undefined,
        'encrypted_differs',
        /not decrypted/,
      ],
      [
        'it was cut off',
        { [`${TAG}.tar.age`]: sealed.subarray(0, -1) },
        own,
        undefined,
        'encrypted_differs',
        /replaced/,
      ],
      [
        'it is the tar itself',
        { [`${TAG}.tar.age`]: BYTES },
        own,
        undefined,
        'encrypted_differs',
        /replaced/,
      ],
      [
        'it is the tar itself, and the ledger says so',
        { [`${TAG}.tar.age`]: BYTES },
        own,
        SHA256,
        'not_decryptable',
        /not begin as a file of age/,
      ],
      [
        'it holds something else, and the ledger says so',
        { [`${TAG}.tar.age`]: foreign },
        own,
        sha256Hex(foreign),
        'truncated',
        /./,
      ],
      [
        'the tar lies there in its place',
        { [`${TAG}.tar`]: BYTES },
        own,
        undefined,
        'not_retrievable',
        /in the clear instead, although it was released encrypted/,
      ],
      ['it is gone', {}, own, undefined, 'not_retrievable', /has no credit-v1.4-approved-2026-11-20.tar.age/],
      ['its download breaks', { [`${TAG}.tar.age`]: null }, own, undefined, 'not_retrievable', /broke off/],
    ])('is refused when %s', async (_, files, key, encrypted, code, message) => {
      const found = unsealed(files, { key, ...(encrypted !== undefined && { encrypted }) });
      await expect(found).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
      expect(left()).toEqual([]);
    });

    it('is not taken where the ledger says that the bundle was released as it is', async () => {
      await expect(fetch({ files: { [`${TAG}.tar.age`]: sealed } })).rejects.toThrow(
        /has credit-v1.4-approved-2026-11-20.tar.age, of which the ledger knows nothing/,
      );
    });
  });

  it.each<[string, Published, string]>([
    [
      'one is larger than any attestation',
      {
        files: {
          [`${TAG}.tar`]: BYTES,
          [`${TAG}.approval.sigstore.json`]: Buffer.alloc(4 * 1024 * 1024 + 1),
        },
      },
      'bundle_too_large',
    ],
    [
      'one is no text',
      { files: { [`${TAG}.tar`]: BYTES, [`${TAG}.approval.sigstore.json`]: Buffer.from([0xff, 0xfe]) } },
      'bundle_malformed',
    ],
    [
      'there are too many',
      {
        files: { [`${TAG}.tar`]: BYTES },
        names: [
          `${TAG}.tar`,
          ...Array.from({ length: 201 }, (_, index) => `${TAG}.approval.${index}.sigstore.json`),
        ],
      },
      'bundle_too_large',
    ],
  ])('has attestations of which nothing is read when %s', async (_, published, code) => {
    await expect(fetch(published)).rejects.toMatchObject({ code });
  });
});

/** The byte in the middle of the model card. */
function changed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('# Credit');
  copy[at] = 0x2b;
  return copy;
}

async function encryptedFor({ recipient }: AgeKey, bytes: Uint8Array = BYTES): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(Uint8Array.from(bytes));
}
