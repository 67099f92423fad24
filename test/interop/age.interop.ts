import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BundleIdentity } from '../../src/commands/bundle-identity.ts';
import { sealBundleFile } from '../../src/commands/bundle-sealing.ts';
import { unsealedChunks } from '../../src/commands/bundle-unsealing.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { isRecipient } from '../../src/model/recipient.ts';
import { ran, tools } from './tools.ts';

const SIZES = [0, 1, 64 * 1024, 64 * 1024 + 1, 3 * 1024 * 1024 + 5];

describe.skipIf(!tools.age || !tools.ageKeygen)('age, with keys of age-keygen', () => {
  let folder = '';
  let identity = '';
  let recipient = '';
  const at = (name: string): string => join(folder, name);
  const bytesOf = (size: number): Buffer =>
    Buffer.from(Array.from({ length: size }, (_, i) => (i * 7) % 251));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-age-'));
    expect(ran(tools.ageKeygen, ['-o', at('key.txt')]).code).toBe(0);
    identity = readFileSync(at('key.txt'), 'utf8');
    recipient = ran(tools.ageKeygen, ['-y', at('key.txt')]).stdout.trim();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const unsealed = async (path: string): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const part of unsealedChunks(path, BundleIdentity.parse(identity, 'key.txt')))
      parts.push(part);
    return Buffer.concat(parts);
  };

  test('its public key is a recipient, and its file is taken as it is', () => {
    expect(isRecipient(recipient)).toBe(true);
    expect(identity).toContain(`# public key: ${recipient}`);
  });

  test.each(SIZES)('decrypts what we encrypted: %i bytes', async (size) => {
    writeFileSync(at('b.tar'), bytesOf(size));
    const bundle = { path: at('b.tar'), sha256: sha256Hex(bytesOf(size)) };
    await sealBundleFile(bundle, [recipient], at('b.tar.age'));
    const { code, stderr } = ran(tools.age, ['-d', '-i', at('key.txt'), '-o', at('out'), at('b.tar.age')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(at('out')).equals(bytesOf(size))).toBe(true);
  });

  test.each(SIZES)('encrypts what we decrypt: %i bytes', async (size) => {
    writeFileSync(at('b.tar'), bytesOf(size));
    expect(ran(tools.age, ['-r', recipient, '-o', at('b.tar.age'), at('b.tar')]).code).toBe(0);
    expect((await unsealed(at('b.tar.age'))).equals(bytesOf(size))).toBe(true);
  });

  test('refuses the byte that we refuse', async () => {
    writeFileSync(at('b.tar'), bytesOf(1000));
    const bundle = { path: at('b.tar'), sha256: sha256Hex(bytesOf(1000)) };
    await sealBundleFile(bundle, [recipient], at('b.tar.age'));
    const changed = readFileSync(at('b.tar.age'));
    changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1;
    writeFileSync(at('b.tar.age'), changed);
    expect(ran(tools.age, ['-d', '-i', at('key.txt'), '-o', at('out'), at('b.tar.age')]).code).toBe(1);
    await expect(unsealed(at('b.tar.age'))).rejects.toMatchObject({ code: 'not_decryptable' });
  });

  test('a file in its armor, or with a key for after quantum computers, is none of ours', async () => {
    writeFileSync(at('b.tar'), bytesOf(10));
    expect(ran(tools.age, ['-a', '-r', recipient, '-o', at('a.age'), at('b.tar')]).code).toBe(0);
    await expect(unsealed(at('a.age'))).rejects.toThrow(/does not begin as a file of age/);
    expect(ran(tools.ageKeygen, ['-pq', '-o', at('pq.txt')]).code).toBe(0);
    const other = ran(tools.ageKeygen, ['-y', at('pq.txt')]).stdout.trim();
    expect(isRecipient(other)).toBe(false);
    expect(ran(tools.age, ['-r', other, '-o', at('pq.age'), at('b.tar')]).code).toBe(0);
    await expect(unsealed(at('pq.age'))).rejects.toThrow(/known is X25519 only/);
  });
});
