import type { FileTree, TreeEntry } from '../model/tree.ts';

/** A folder of a tree as a tree of its own: an example repository inside another one. */
export class SubTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #tree: FileTree;
  readonly #prefix: string;

  /** `prefix` is empty or ends with a slash. */
  constructor(tree: FileTree, prefix: string) {
    this.#tree = tree;
    this.#prefix = prefix;
    this.entries = tree.entries
      .filter((entry) => entry.path.startsWith(prefix))
      .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = await this.#tree.read(paths.map((path) => this.#prefix + path));
    return new Map([...files].map(([path, bytes]) => [path.slice(this.#prefix.length), bytes]));
  }
}
