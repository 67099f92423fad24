import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import type { ObjectAnswer } from '../model/large-file.ts';
import { largeFileFault } from './bundle-large-file.ts';

const CONTENT = 'weights';
const FILE = {
  path: 'model/m.bin',
  size: CONTENT.length,
  sha256: sha256Hex(CONTENT),
  mode: '100644' as const,
  location: 'https://example.com/lfs',
};

function read(text: string): ObjectAnswer {
  return { state: 'read', sha256: sha256Hex(text), md5: '', size: text.length, bytes: null };
}

describe('a file that a bundle keeps by digest', () => {
  it('is the one whose bytes have it', () => {
    expect(largeFileFault(FILE, read(CONTENT))).toBeNull();
  });

  it.each<[string, ObjectAnswer, string]>([
    ['another content', read('Weights'), 'digest_differs'],
    ['a byte less', read('weight'), 'size_differs'],
    ['a byte more', { state: 'longer' }, 'size_differs'],
    ['nothing', read(''), 'size_differs'],
    ['gone', { state: 'missing' }, 'not_retrievable'],
    ['where nobody can read it', { state: 'not_followed', reason: 'it is private' }, 'not_retrievable'],
  ])('is not %s', (_, answer, code) => {
    const fault = largeFileFault(FILE, answer);
    expect(fault?.code).toBe(code);
    expect(fault?.message).toContain('"model/m.bin"');
  });
});
