import { UserError } from '../errors.ts';
import type { FileTree, TreeEntry } from '../model/tree.ts';
import type { GitRepository } from './repository.ts';

/** The files of one commit, read as Git objects. */
export class CommitTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #repository: GitRepository;
  readonly #byPath: ReadonlyMap<string, TreeEntry>;

  private constructor(repository: GitRepository, entries: readonly TreeEntry[]) {
    this.#repository = repository;
    this.entries = entries;
    this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
  }

  static async of(repository: GitRepository, commit: string): Promise<CommitTree> {
    return new CommitTree(repository, await repository.tree(commit));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const wanted = paths.map((path) => this.#regular(path));
    const blobs = await this.#repository.blobs(wanted.map((entry) => entry.oid));
    return new Map(wanted.map((entry) => [entry.path, blobs.get(entry.oid) as Uint8Array]));
  }

  #regular(path: string): TreeEntry {
    const entry = this.#byPath.get(path);
    if (entry === undefined) throw new UserError(`${path} is not in the commit.`);
    if (!isRegular(entry))
      throw new UserError(
        `${path} is a link or a submodule (mode ${entry.mode}); only regular files are read.`,
      );
    return entry;
  }
}

export function isRegular(entry: TreeEntry): boolean {
  return entry.mode === '100644' || entry.mode === '100755';
}
