import type { FileTree, TreeEntry } from '../model/tree.ts';
import type { File } from '../schemas/verdict-record.ts';

/** The evaluation asked for something that it did not ask for when the verdict was recorded. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded';
}

/** A tree as a record keeps it: the files that decided, their contents by digest. */
export class RecordedTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #digests: ReadonlyMap<string, string | null>;
  readonly #contents: ReadonlyMap<string, Uint8Array>;

  constructor(files: readonly File[], contents: ReadonlyMap<string, Uint8Array>) {
    this.entries = files.map(({ path, mode, oid }) => ({ path, mode, oid }));
    this.#digests = new Map(files.map(({ path, content }) => [path, content?.sha256 ?? null]));
    this.#contents = contents;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return new Map(paths.map((path) => [path, this.#contentOf(path)]));
  }

  #contentOf(path: string): Uint8Array {
    const bytes = this.#contents.get(this.#digests.get(path) ?? '');
    if (bytes === undefined) throw new NotRecorded(`the content of ${path}`);
    return bytes;
  }
}
