import { describe, expect, it } from 'vitest';
import { folderDigests } from '../../src/git/folder-digest.ts';
import { EMPTY_TREE } from '../../src/git/tree-changes.ts';
import { GitOrigin } from './git-origin.ts';

describe('the ids of beginnings of a folder', () => {
  it('are those of Git', async () => {
    const origin = new GitOrigin();
    try {
      const trees = [];
      for (const files of [{ a: '1' }, { a: '1', b: '2' }]) {
        const commit = await origin.commit(files, []);
        trees.push((await origin.git.bytes(['rev-parse', `${commit}^{tree}`])).toString('utf8').trim());
      }
      const [one = '', two = ''] = trees;
      const bytes = await origin.git.bytes(['cat-file', 'tree', two]);
      const length = (await origin.git.bytes(['cat-file', 'tree', one])).length;
      expect(await folderDigests(bytes, [0, length, bytes.length])).toEqual([EMPTY_TREE, one, two]);
    } finally {
      origin.remove();
    }
  });

  it('are the same from several threads, in their order', async () => {
    const bytes = Buffer.alloc(70 * 1024 * 1024, 7);
    const ends = [bytes.length, 0, bytes.length - 1, 5, bytes.length];
    const alone = await Promise.all(ends.map(async (end) => (await folderDigests(bytes, [end]))[0]));
    expect(await folderDigests(bytes, ends)).toEqual(alone);
  });
});
