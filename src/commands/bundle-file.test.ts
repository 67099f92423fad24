import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleBytes, file, sampleSource } from '../../test/release/bundle-sample.ts';
import type { BundleSource } from '../release/bundle-source.ts';
import { buildBundleFile, fileChunks, readBundleFile, writeBundleFile } from './bundle-file.ts';

describe('a bundle on disk', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-bundle-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is what it is in memory', async () => {
    const written = await writeBundleFile(at('b.tar'), sampleSource());
    expect(readFileSync(at('b.tar')).equals(await bundleBytes())).toBe(true);
    const { sha256, size, manifest } = await readBundleFile(at('b.tar'), { sha256: written.sha256 });
    expect({ sha256, size, manifest }).toEqual(written);
    expect(readdirSync(folder)).toEqual(['b.tar']);
  });

  it('is kept where it is the same when it is built again', async () => {
    const { sha256 } = await buildBundleFile(at('b.tar'), async () => sampleSource());
    expect((await readBundleFile(at('b.tar'), { sha256 })).sha256).toBe(sha256);
  });

  it.each([
    ['another approval came', { approvedOn: '2026-11-20', validUntil: null }, 'not_reproducible'],
    ['it is no longer approved', sampleSource({ status: 'rejected' }), 'not_approved'],
  ])('is not kept where, in between, %s', async (_, later, code) => {
    const sources = [sampleSource(), { ...sampleSource(), ...later }];
    const built = buildBundleFile(at('b.tar'), async () => sources.shift() as BundleSource);
    await expect(built).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may be larger than the pieces it is read in, and made of files on disk', async () => {
    const text = 'ab'.repeat(1_700_000);
    writeFileSync(at('big'), text);
    const big = { ...file('models/credit/big', text), contents: () => fileChunks(at('big')) };
    const { sha256, size } = await writeBundleFile(at('b.tar'), sampleSource({ more: [big] }));
    expect(size).toBeGreaterThan(3_400_000);
    expect((await readBundleFile(at('b.tar'))).sha256).toBe(sha256);
  });

  it('is not there when it could not be written to its end', async () => {
    const source = sampleSource();
    const content = source.content.map((one) => ({ ...one, contents: () => fileChunks(at('gone')) }));
    await expect(writeBundleFile(at('b.tar'), { ...source, content })).rejects.toThrow('gone cannot be read');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('must be there, and a file', async () => {
    await expect(readBundleFile(at('b.tar'))).rejects.toThrow('b.tar cannot be read');
    await expect(readBundleFile(folder)).rejects.toThrow(/EISDIR/);
    await expect(writeBundleFile(at('no/b.tar'), sampleSource())).rejects.toThrow('cannot be written');
  });
});
