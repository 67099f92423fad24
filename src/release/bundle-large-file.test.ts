import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import { requireLargeFile } from './bundle-large-file.ts';

const CONTENT = 'weights';
const FILE = {
  path: 'model/m.bin',
  size: CONTENT.length,
  sha256: sha256Hex(CONTENT),
  mode: '100644' as const,
  location: 'https://example.com/lfs',
};
const pieces = (text: string): Uint8Array[] => [...text].map((letter) => Buffer.from(letter));

describe('a file that a bundle keeps by digest', () => {
  it('is the one whose bytes have it', async () => {
    await expect(requireLargeFile(FILE, pieces(CONTENT))).resolves.toBeUndefined();
  });

  it.each([
    ['another content', 'Weights', 'digest_differs'],
    ['a byte less', 'weight', 'size_differs'],
    ['a byte more', 'weights!', 'size_differs'],
    ['nothing', '', 'size_differs'],
  ])('is not %s', async (_, text, code) => {
    await expect(requireLargeFile(FILE, pieces(text))).rejects.toMatchObject({ code });
  });

  it('is not read beyond its size', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.from('w');
      }
    }
    await expect(requireLargeFile(FILE, endless())).rejects.toMatchObject({ code: 'size_differs' });
    expect(read).toBe(FILE.size + 1);
  });
});
