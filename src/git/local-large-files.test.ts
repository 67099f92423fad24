import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WantedObject } from '../model/large-file.ts';
import { LocalLargeFiles } from './local-large-files.ts';

const CONTENT = 'weights';
const digest = (algorithm: string) => createHash(algorithm).update(CONTENT).digest('hex');
const OID = digest('sha256');
const MD5 = digest('md5');
const LFS: WantedObject = { tool: 'lfs', digest: OID, size: 7, project: null, remote: null, keepUpTo: 100 };
const DVC: WantedObject = { tool: 'dvc', digest: MD5, size: 7, project: 'sub', remote: null, keepUpTo: 0 };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clone-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (wanted: WantedObject) =>
  new LocalLargeFiles({ gitDir: join(root, '.git'), root }).read([wanted]);

function put(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, CONTENT);
  return file;
}

it('finds an object in the store of Git LFS', async () => {
  put('.git', 'lfs', 'objects', OID.slice(0, 2), OID.slice(2, 4), OID);
  await expect(read(LFS)).resolves.toEqual([
    { state: 'read', sha256: OID, md5: MD5, size: 7, bytes: Buffer.from(CONTENT) },
  ]);
});

it('digests by SHA-256 alone where nothing else is asked for', async () => {
  put('.git', 'lfs', 'objects', OID.slice(0, 2), OID.slice(2, 4), OID);
  await expect(read({ ...LFS, onlySha256: true })).resolves.toMatchObject([
    { state: 'read', sha256: OID, md5: '' },
  ]);
});

it.each([
  ['DVC 3', ['files', 'md5']],
  ['the versions before it', []],
])('finds an object in the cache of %s', async (_, folders) => {
  put('sub', '.dvc', 'cache', ...folders, MD5.slice(0, 2), MD5.slice(2));
  await expect(read(DVC)).resolves.toMatchObject([{ state: 'read', sha256: OID }]);
});

it('says how to get what is not there', async () => {
  await expect(read(LFS)).resolves.toMatchObject([{ reason: expect.stringContaining('git lfs pull') }]);
  await expect(read(DVC)).resolves.toMatchObject([{ reason: expect.stringContaining('dvc pull') }]);
});

it('finds nothing of Git LFS outside a repository', async () => {
  await expect(new LocalLargeFiles({ gitDir: null, root }).read([LFS])).resolves.toMatchObject([
    { state: 'not_followed' },
  ]);
});

it('does not follow a link out of the store', async () => {
  const elsewhere = put('elsewhere');
  const place = join(root, '.git', 'lfs', 'objects', OID.slice(0, 2), OID.slice(2, 4));
  mkdirSync(place, { recursive: true });
  symlinkSync(elsewhere, join(place, OID));
  await expect(read(LFS)).resolves.toMatchObject([{ state: 'not_followed' }]);
});
