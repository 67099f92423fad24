import { describe, expect, test } from 'vitest';
import type { ReadFile } from './content.ts';
import { examinedFiles } from './examined-files.ts';

const PATH = 'models/fraud/model.bin';
const [OWN, OTHER] = ['a'.repeat(64), 'b'.repeat(64)] as const;

const artifact = (sha256: string): ReadFile => ({
  path: PATH,
  mode: '100644',
  bytes: Buffer.from('a note'),
  sha256,
  trust: 'workflow',
  source: 'artifact',
});
const pointer = {
  path: `${PATH}.dvc`,
  mode: '100644',
  sizeBytes: 90,
  sha256: 'c'.repeat(64),
  objects: [{ path: PATH, size: 5_000_000, sha256: OWN }],
};

describe('an object behind a pointer', () => {
  test('is looked at beside another file of its path', async () => {
    const pickle = { format: 'pickle', imports: [], code: [], unread: [] } as const;
    const found = await examinedFiles([artifact(OTHER)], [pointer], new Map([[OWN, pickle]]));
    expect(found.map(({ file, format }) => [file, format])).toEqual(
      expect.arrayContaining([
        [PATH, 'text'],
        [PATH, 'pickle'],
      ]),
    );
  });

  test('of which the bytes are held is looked at once', async () => {
    expect(await examinedFiles([artifact(OWN)], [pointer], new Map())).toHaveLength(1);
  });

  test('that nobody looked at says so', async () => {
    const [found] = await examinedFiles([], [pointer], new Map());
    expect(found).toMatchObject({ format: 'unknown', unread: ['its bytes were not looked at'] });
  });
});
