import { isGoverningPath } from '../model/governing-path.ts';
import type { FileTree, TreeEntry } from '../model/tree.ts';

/** The files of one commit under the governing files of another. */
export class ComposedTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #files: FileTree;
  readonly #governing: FileTree;

  constructor(files: FileTree, governing: FileTree) {
    this.#files = files;
    this.#governing = governing;
    this.entries = [
      ...files.entries.filter(({ path }) => !isGoverningPath(path)),
      ...governing.entries.filter(({ path }) => isGoverningPath(path)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const [governing, files] = await Promise.all([
      this.#governing.read(paths.filter(isGoverningPath)),
      this.#files.read(paths.filter((path) => !isGoverningPath(path))),
    ]);
    return new Map([...governing, ...files]);
  }
}
