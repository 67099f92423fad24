import { describe, expect, it } from 'vitest';
import { dvcFolderMd5, readDvcFolder } from './dvc-folder.ts';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const read = (text: string) => readDvcFolder(Buffer.from(text, 'utf8'));

describe('the list of a folder', () => {
  it('names files and their digests', () => {
    expect(read(`[{"md5": "${MD5}", "relpath": "a/b.csv"}]`)).toEqual([{ path: 'a/b.csv', md5: MD5 }]);
  });

  it.each([
    ['no list', '{}'],
    ['no JSON', '['],
    ['a path out of the folder', `[{"md5": "${MD5}", "relpath": "../b.csv"}]`],
    ['an absolute path', `[{"md5": "${MD5}", "relpath": "/etc/passwd"}]`],
    ['no digest', '[{"relpath": "b.csv"}]'],
    ['another digest', '[{"md5": "d41d", "relpath": "b.csv"}]'],
    ['one path twice', `[{"md5": "${MD5}", "relpath": "b"}, {"md5": "${MD5}", "relpath": "b"}]`],
  ])('is not read with %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('has the MD5 of the text that Python writes for it', () => {
    // python3 -c 'import json,hashlib;print(hashlib.md5(json.dumps([{"md5":"d41d8cd98f00b204e9800998ecf8427e","relpath":p} for p in ("a","é😀")]).encode()).hexdigest())'
    const files = ['é😀', 'a'].map((path) => ({ path, md5: MD5 }));
    expect(dvcFolderMd5(files)).toBe('52191ea4487a30dc6d378214084ddecf');
  });
});
