/** Invariant 4 on a bundle: one changed byte anywhere makes verification fail, with a reason. */
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { bundleBytes, codeOf, manifestWith, sampleEntries, sampleSource, tarOf } from './bundle-sample.ts';

const SMALL = sampleSource({ files: { 'model.yml': 'name: credit\n' }, objects: {}, artifacts: {} });
const CHUNK = 2000;
const bytes = await bundleBytes(SMALL);
const named = sha256Hex(bytes);
const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) => index * CHUNK);

/** Bytes of the manifest within the archive. */
function manifestRange(): readonly [number, number] {
  let at = 0;
  for (const entry of sampleEntries(SMALL)) {
    const start = at + 512;
    if (entry.path === 'manifest.json') return [start, start + entry.bytes.length];
    at = start + Math.ceil(entry.bytes.length / 512) * 512;
  }
  throw new Error('There is no manifest.');
}

describe('one changed byte', () => {
  const [start, end] = manifestRange();

  it.each(chunks)('from %i on', async (from) => {
    for (let at = from; at < Math.min(from + CHUNK, bytes.length); at += 1) {
      // The lowest bit everywhere; elsewhere and now and then more: letters become other letters, and then none.
      for (const mask of at % 8 === 0 ? [0x01, 0x20, 0xfe] : [0x01]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ mask;
        const alone = await codeOf(changed);
        if (at < start || at >= end) expect([at, mask, alone]).not.toEqual([at, mask, 'accepted']);
        // What only the manifest says, such as the commit, is bound by the digest that is signed and recorded.
        else if (alone === 'accepted')
          expect([at, await codeOf(changed, { sha256: named })]).toEqual([at, 'bundle_differs']);
      }
    }
  });

  it('is not needed: the bundle itself verifies', async () => {
    expect(await codeOf(bytes, { sha256: named })).toBe('accepted');
  });

  const FREE = {
    commit: 'c'.repeat(40),
    valid_until: null,
    repository: { id: 42, name: 'acme/renamed' },
    environments: ['production'],
    code_environment: null,
    signature: { source: 'MLmodel', inputs: [], outputs: null, params: [] },
    model_card: 'model/models/credit/model.yml',
    rollback: null,
  };

  it('of the manifest is found by the digest alone where nothing else in the bundle says the same', async () => {
    const manifest = JSON.parse(bytes.toString('utf8', start, end));
    expect(Object.keys(manifest).filter((key) => !(key in FREE))).toEqual([
      'approved_on',
      'content',
      'decision',
      'files',
      'large',
      'ledger',
      'name',
      'policies',
      'pull_request',
      'schema',
      'subject',
      'tag',
      'version',
    ]);
    for (const [key, value] of Object.entries(FREE)) {
      const changed = tarOf(manifestWith(sampleEntries(SMALL), { [key]: value }));
      expect([key, await codeOf(changed)]).toEqual([key, 'accepted']);
      expect([key, await codeOf(changed, { sha256: named })]).toEqual([key, 'bundle_differs']);
    }
  });
});
