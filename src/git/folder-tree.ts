import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { FileTree, TreeEntry } from '../model/tree.ts';

const MAX_FILES = 100_000;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/** Folders that are never part of a governed repository's content. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv']);

/** The files of a folder on disk, as an author has them before a commit. Links are listed, never followed. */
export class FolderTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #root: string;
  readonly #byPath: ReadonlyMap<string, TreeEntry>;

  private constructor(root: string, entries: readonly TreeEntry[]) {
    this.#root = root;
    this.entries = entries;
    this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
  }

  static async of(root: string): Promise<FolderTree> {
    const info = await lstat(root).catch(() => null);
    if (info === null || !info.isDirectory()) throw new UserError(`${root} is not a folder.`);
    const entries: TreeEntry[] = [];
    await walk(root, '', entries);
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return new FolderTree(root, entries);
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    for (const path of paths) files.set(path, await this.#readOne(path));
    return files;
  }

  async #readOne(path: string): Promise<Uint8Array> {
    const entry = this.#byPath.get(path);
    if (entry === undefined) throw new UserError(`${path} is not in the folder.`);
    if (entry.mode === '120000') throw new UserError(`${path} is a link; only regular files are read.`);
    const file = await open(join(this.#root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const info = await file.stat();
      if (!info.isFile()) throw new UserError(`${path} is not a regular file.`);
      if (info.size > MAX_FILE_BYTES)
        throw new UserError(`${path} has ${info.size} bytes; at most ${MAX_FILE_BYTES} are read.`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  }
}

async function walk(root: string, folder: string, entries: TreeEntry[]): Promise<void> {
  for (const item of await readdir(join(root, folder), { withFileTypes: true })) {
    if (folder === '' && SKIPPED.has(item.name)) continue;
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) await walk(root, path, entries);
    else entries.push({ path, mode: await modeOf(item.isSymbolicLink(), join(root, path)), oid: '' });
    if (entries.length > MAX_FILES) {
      throw new UserError(
        `The folder holds more than ${MAX_FILES} files. Check the folder of one repository.`,
      );
    }
  }
}

async function modeOf(isLink: boolean, path: string): Promise<string> {
  if (isLink) return '120000';
  const info = await lstat(path);
  return (info.mode & 0o100) === 0 ? '100644' : '100755';
}
