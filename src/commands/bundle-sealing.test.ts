import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, Stanza } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgeKey, ageKey } from '../../test/release/age-keys.ts';
import { sha256Hex } from '../model/canonical.ts';
import { BundleIdentity, readBundleIdentity } from './bundle-identity.ts';
import { sealBundleFile } from './bundle-sealing.ts';
import { unsealedChunks } from './bundle-unsealing.ts';

const CHUNK = 64 * 1024;
let folder = '';
let [own, second, other]: AgeKey[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-sealing-'));
  [own, second, other] = await Promise.all([ageKey(), ageKey(), ageKey()]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const file = (bytes: Uint8Array): string => {
  files += 1;
  const path = join(folder, `${files}.bin`);
  writeFileSync(path, bytes);
  return path;
};
const seal = async (bytes: Uint8Array, keys: readonly (AgeKey | undefined)[] = [own]) => {
  const path = file(bytes);
  const recipients = keys.flatMap((key) => key?.recipient ?? []);
  return sealBundleFile({ path, sha256: sha256Hex(bytes) }, recipients, `${path}.age`);
};
const identityOf = (key: AgeKey | undefined) => BundleIdentity.parse(key?.identity ?? '', 'test');
const unseal = async (path: string, key: AgeKey | undefined = own): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of unsealedChunks(path, identityOf(key))) parts.push(part);
  return Buffer.concat(parts);
};
const bytesOf = (size: number) => Buffer.from(Array.from({ length: size }, (_, at) => (at * 31) % 251));

describe('an encrypted bundle', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 2 * 1024 * 1024 + 17])(
    'of %i bytes comes back as it was',
    async (size) => {
      const bytes = bytesOf(size);
      const sealed = await seal(bytes);
      const stored = readFileSync(sealed.path);
      expect(sealed).toMatchObject({ size: stored.length, sha256: sha256Hex(stored) });
      expect((await unseal(sealed.path)).equals(bytes)).toBe(true);
    },
  );

  it('is for each of its recipients and for nobody else, and never twice the same', async () => {
    const bytes = bytesOf(1000);
    const sealed = await seal(bytes, [own, second]);
    expect((await unseal(sealed.path, second)).equals(bytes)).toBe(true);
    expect((await unseal(sealed.path, own)).equals(bytes)).toBe(true);
    await expect(unseal(sealed.path, other)).rejects.toMatchObject({ code: 'not_decryptable' });
    await expect(unseal(sealed.path, other)).rejects.toThrow(/for other recipients/);
    expect((await seal(bytes, [own, second])).sha256).not.toBe(sealed.sha256);
    expect(readFileSync(sealed.path).includes(bytes.subarray(0, 32))).toBe(false);
  });

  it('is decrypted by any of several keys, with the remarks of age-keygen', async () => {
    const sealed = await seal(bytesOf(10));
    const text = `# created: 2026-11-20T10:00:00Z\n# public key: x\n${other?.identity}\r\n\n  ${own?.identity}\n`;
    const parts: Uint8Array[] = [];
    for await (const part of unsealedChunks(sealed.path, BundleIdentity.parse(text, 'f'))) parts.push(part);
    expect(Buffer.concat(parts).equals(bytesOf(10))).toBe(true);
  });

  it('cannot be read without a key', async () => {
    const { path } = await seal(bytesOf(10));
    await expect(unsealedChunks(path, undefined).next()).rejects.toMatchObject({
      code: 'bundle_identity_missing',
    });
  });

  it('is not made of a file that was written to after it was verified', async () => {
    const path = file(bytesOf(10));
    const before = readdirSync(folder).length;
    const sealed = sealBundleFile({ path, sha256: 'e'.repeat(64) }, [own?.recipient ?? ''], `${path}.age`);
    await expect(sealed).rejects.toMatchObject({ code: 'file_changed' });
    expect(readdirSync(folder)).toHaveLength(before);
  });

  it('is refused with one bit changed anywhere', async () => {
    const bytes = bytesOf(CHUNK + 100);
    const stored = readFileSync((await seal(bytes, [own, second])).path);
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(stored);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await expect(unseal(file(changed))).rejects.toMatchObject({ code: 'not_decryptable' });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused wherever it is cut off, and with bytes behind its end', async () => {
    const stored = readFileSync((await seal(bytesOf(2 * CHUNK))).path);
    const header = stored.length - 2 * (CHUNK + 16);
    for (const size of [0, 21, header - 17, header - 1, header, header + CHUNK + 16, stored.length - 1]) {
      await expect(unseal(file(stored.subarray(0, size))), `${size} bytes`).rejects.toMatchObject({
        code: 'not_decryptable',
      });
    }
    const longer = file(Buffer.concat([stored, Buffer.from('x')]));
    await expect(unseal(longer)).rejects.toMatchObject({ code: 'not_decryptable' });
  });

  it('is refused where somebody put a recipient of his own into its header', async () => {
    const stored = readFileSync((await seal(bytesOf(10))).path);
    const stanza = readFileSync((await seal(bytesOf(10), [other])).path, 'latin1')
      .split('\n')
      .slice(1, 3);
    const text = stored.toString('latin1').replace('\n', `\n${stanza.join('\n')}\n`);
    const changed = file(Buffer.from(text, 'latin1'));
    await expect(unseal(changed)).rejects.toMatchObject({ code: 'not_decryptable' });
  });

  it('is refused before any work where it asks for a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient({
      wrapFileKey: () => [new Stanza(['scrypt', 'c2FsdA', '40'], new Uint8Array(32))],
    });
    const path = file(await encrypter.encrypt(bytesOf(10)));
    await expect(unseal(path)).rejects.toThrow(/encrypted with a passphrase/);
  });

  it.each<[string, () => Uint8Array]>([
    ['a plain tar', () => Buffer.concat([Buffer.from('manifest.json'), Buffer.alloc(1011)])],
    [
      'a header without an end',
      () => Buffer.from(`age-encryption.org/v1\n${'-> X25519 a\nb\n'.repeat(100_000)}`),
    ],
    ['armored text', () => Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n')],
  ])('is not %s', async (_, bytes) => {
    await expect(unseal(file(bytes()))).rejects.toMatchObject({ code: 'not_decryptable' });
  });
});

describe('an identity', () => {
  const wrong = `AGE-SECRET-KEY-1${'Q'.repeat(57)}P`;

  it.each([
    ['a wrong checksum', wrong],
    ['its public part', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'],
    ['a plugin', 'AGE-PLUGIN-YUBIKEY-1QQPQQSSWW'],
    ['remarks only', '# nothing\n'],
    ['too many', `${wrong}\n`.repeat(17)],
    ['a key of SSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nabcdef\n-----END OPENSSH PRIVATE KEY-----'],
  ])('with %s is refused, and never repeated', (_, text) => {
    const found = (() => {
      try {
        BundleIdentity.parse(text, 'The input');
        return '';
      } catch (error) {
        return `${(error as Error).message} ${(error as Error).stack} ${String((error as Error).cause)}`;
      }
    })();
    expect(found).toMatch(/^The input is no identity of age/);
    for (const line of text.split('\n').filter((one) => !one.startsWith('#') && one.length > 6))
      expect(found).not.toContain(line);
  });

  it('is read from the variable where the input is empty', () => {
    expect(readBundleIdentity({})).toBeUndefined();
    expect(readBundleIdentity({ ARBITER_BUNDLE_IDENTITY: ' \n' })).toBeUndefined();
    expect(readBundleIdentity({ ARBITER_BUNDLE_IDENTITY: own?.identity ?? '' })).toBeInstanceOf(
      BundleIdentity,
    );
  });
});
