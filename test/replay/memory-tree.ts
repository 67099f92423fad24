import { createHash } from 'node:crypto';
import type { FileTree, TreeEntry } from '../../src/model/tree.ts';
import type { Files } from '../github/world.ts';

type Content = Files[string];

/** A commit's tree held in memory: files as tests write them, object ids as Git gives them. */
export class MemoryTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Files) {
    const paths = Object.keys(files).sort();
    const contents = new Map(paths.map((path) => [path, bytesOf(files[path])]));
    this.#files = contents;
    this.entries = paths.map((path) => ({
      path,
      mode: modeOf(files[path]),
      oid: oidOf(contents.get(path) ?? new Uint8Array()),
    }));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return new Map(
      paths.map((path) => {
        const entry = this.entries.find((found) => found.path === path);
        if (entry === undefined || !entry.mode.startsWith('100')) throw new Error(`${path} is no file here.`);
        return [path, this.#files.get(path) ?? new Uint8Array()];
      }),
    );
  }
}

/** What a change turns into what, without renames, as Git's plumbing tells it. */
export function changedPaths(from: MemoryTree, to: MemoryTree) {
  const before = new Map(from.entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
  const after = new Map(to.entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort()
    .map((path) => ({
      path,
      previousPath: null,
      status: !before.has(path)
        ? ('added' as const)
        : after.has(path)
          ? ('modified' as const)
          : ('removed' as const),
    }));
}

function bytesOf(content: Content | undefined): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (content instanceof Uint8Array) return content;
  return content === null || content === undefined ? new Uint8Array() : bytesOf(content.content);
}

function modeOf(content: Content | undefined): string {
  return typeof content === 'object' && content !== null && 'mode' in content
    ? (content.mode ?? '100644')
    : '100644';
}

function oidOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
