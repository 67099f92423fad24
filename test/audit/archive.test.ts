import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveFile, readArchive, writeArchive } from '../../src/commands/audit-archive.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const CONTENT = Buffer.from('content');
const FILES: readonly ArchiveFile[] = [
  { path: 'README.md', bytes: Buffer.from('# Ledger\n') },
  { path: blobPath(sha256Hex(CONTENT)), bytes: CONTENT },
  { path: 'entries/0000000001.json', bytes: Buffer.from('{}\n') },
  { path: 'views/empty.csv', bytes: Buffer.alloc(0) },
];

async function* each(files: readonly ArchiveFile[]): AsyncGenerator<ArchiveFile> {
  yield* files;
}

async function written(name: string, files = FILES): Promise<string> {
  const path = join(folder, name);
  await writeArchive(path, each(files));
  return path;
}

describe('an archive', () => {
  it('is the same bytes whenever it is written', async () => {
    expect(readFileSync(await written('a.tar'))).toEqual(readFileSync(await written('b.tar')));
  });

  it('names nobody, no time and no rights beyond reading', async () => {
    const headers: unknown[] = [];
    const tar = extract();
    tar.end(readFileSync(await written('c.tar')));
    for await (const item of tar) {
      const { mode, uid, gid, mtime, uname, gname, type } = item.header;
      headers.push({ mode, uid, gid, mtime: mtime?.getTime(), uname, gname, type });
      item.resume();
    }
    expect(headers).toEqual(
      FILES.map(() => ({ mode: 0o644, uid: 0, gid: 0, mtime: 0, uname: '', gname: '', type: 'file' })),
    );
  });

  it('is read back, contents by the digest of their bytes', async () => {
    const { files, blobs, faults } = await readArchive(await written('d.tar'));
    expect(faults).toEqual([]);
    expect([...blobs]).toEqual([[sha256Hex(CONTENT), sha256Hex(CONTENT)]]);
    expect([...files.keys()]).toEqual(['README.md', 'entries/0000000001.json', 'views/empty.csv']);
  });

  it('is not left half written where a file cannot be given', async () => {
    const path = join(folder, 'half.tar');
    const failing = (async function* () {
      yield FILES[0] as ArchiveFile;
      throw new Error('gone');
    })();
    await expect(writeArchive(path, failing)).rejects.toThrow('gone');
    expect(() => readFileSync(path)).toThrow();
    expect(() => readFileSync(`${path}.partial`)).toThrow();
  });

  it('says where it cannot be written', async () => {
    await expect(writeArchive(join(folder, 'no/where.tar'), each(FILES))).rejects.toThrow(
      'cannot be written',
    );
  });
});

describe('an archive that somebody changed', () => {
  it('is found out by any one byte', async () => {
    const path = await written('sound.tar');
    const sound = readFileSync(path);
    const read = await readArchive(path);
    for (let at = 0; at < sound.length; at += 97) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] as number) ^ 0x20;
      writeFileSync(path, bytes);
      const { files, blobs, faults } = await readArchive(path);
      const isSame =
        faults.length === 0 &&
        JSON.stringify([[...files], [...blobs]]) === JSON.stringify([[...read.files], [...read.blobs]]);
      expect([at, isSame]).toEqual([at, false]);
    }
  });

  it('is found out when it is cut, at any block', async () => {
    const path = await written('cut.tar');
    const sound = readFileSync(path);
    for (let length = 0; length < sound.length; length += 256) {
      writeFileSync(path, sound.subarray(0, length));
      expect([length, (await readArchive(path)).faults]).not.toEqual([length, []]);
    }
  });

  it('is found out when something stands behind its end', async () => {
    const path = await written('more.tar');
    appendFileSync(path, Buffer.alloc(512, 1));
    expect((await readArchive(path)).faults).not.toEqual([]);
  });

  it.each([
    ['a link', { name: 'z', type: 'symlink' as const, linkname: '/etc/passwd' }, 'is a symlink'],
    ['a folder', { name: 'z', type: 'directory' as const }, 'is a directory'],
    ['a name that stands twice', { name: 'views/empty.csv' }, 'stands twice'],
    ['a name out of order', { name: 'AAA' }, 'not in order'],
  ])('is refused for %s', async (_, header, fault) => {
    const path = join(folder, 'odd.tar');
    const tar = pack();
    tar.entry({ name: 'views/empty.csv' }, '');
    if ('type' in header) tar.entry(header);
    else tar.entry(header, '');
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    writeFileSync(path, Buffer.concat(chunks));
    expect((await readArchive(path)).faults).toEqual([expect.stringContaining(fault)]);
  });

  it('is refused when it is no tar', async () => {
    const path = join(folder, 'text.tar');
    writeFileSync(path, 'x'.repeat(2000));
    expect((await readArchive(path)).faults).toEqual([expect.stringContaining('cannot be read as a tar')]);
    await expect(readArchive(join(folder, 'none.tar'))).rejects.toThrow('There is no archive');
  });
});
