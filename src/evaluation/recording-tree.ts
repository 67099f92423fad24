import type { FileTree, TreeEntry } from '../model/tree.ts';
import type { File } from '../schemas/verdict-record.ts';
import type { ContentName, ContentStore } from './content-store.ts';

/** A tree that notes what is read of it. What it gives is what the tree gives. */
export class RecordingTree implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #tree: FileTree;
  readonly #contents: ContentStore;
  readonly #read = new Map<string, ContentName>();
  readonly #changed = new Set<string>();

  constructor(tree: FileTree, contents: ContentStore) {
    this.#tree = tree;
    this.#contents = contents;
    this.entries = tree.entries;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = await this.#tree.read(paths);
    for (const [path, bytes] of files) this.#note(path, bytes);
    return files;
  }

  /** Paths whose bytes were not the same each time they were read (files on disk may change), sorted. */
  get changed(): readonly string[] {
    return [...this.#changed].sort();
  }

  /** What was read, and the entries whose presence alone counts, in the order of the tree. */
  files(isRelevant: (entry: TreeEntry) => boolean): File[] {
    return this.entries
      .filter((entry) => this.#read.has(entry.path) || isRelevant(entry))
      .map(({ path, mode, oid }) => ({ path, mode, oid, content: this.#read.get(path) ?? null }));
  }

  #note(path: string, bytes: Uint8Array): void {
    const content = this.#contents.add(bytes);
    const before = this.#read.get(path);
    if (before === undefined) this.#read.set(path, content);
    else if (before.sha256 !== content.sha256) this.#changed.add(path);
  }
}
