import type { CommitTree } from '../git/commit-tree.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { PointedObject } from '../model/subject.ts';
import type { BundleSubject } from '../release/bundle-content.ts';
import type { SourceFile } from '../release/bundle-source.ts';

/** Objects behind pointers, as files whose bytes can be read twice. */
export interface ObjectFiles {
  /** @throws BundleDenial where the object is not there any more */
  fileOf(object: PointedObject): Promise<Pick<SourceFile, 'contents' | 'location'>>;
}

/** Read together, so that there is not one process of Git for each small file. */
const BYTES_AT_ONCE = 16 * 1024 * 1024;

type Governed = BundleSubject['content'][number];

/** A lock file is no larger. */
export const LARGEST_TEXT_BYTES = 4 * 1024 * 1024;

/** The governed files of a commit, read as Git objects a few at a time while the bundle is written. */
export class GovernedFiles {
  readonly #tree: CommitTree;
  readonly #order: readonly Governed[];
  readonly #place: ReadonlyMap<string, number>;
  #held: ReadonlyMap<string, Uint8Array> = new Map();

  constructor(tree: CommitTree, content: readonly Governed[]) {
    this.#tree = tree;
    this.#order = content;
    this.#place = new Map(content.map(({ path }, index) => [path, index]));
  }

  files(): SourceFile[] {
    return this.#order.map(({ path, size, sha256, mode }) => ({
      path,
      size,
      sha256,
      mode,
      contents: () => this.#contents(path),
    }));
  }

  /** Texts of the files of a folder that are no larger than a lock file is. */
  async texts(
    folder: string,
    mostBytes: number,
  ): Promise<ReadonlyMap<string, { readonly text: string; readonly sha256: string }>> {
    const texts = new Map<string, { text: string; sha256: string }>();
    for (const { path, size, sha256 } of this.#order) {
      if (!path.startsWith(`${folder}/`) || size > mostBytes) continue;
      const text = decoded(await this.#bytes(path));
      if (text !== undefined) texts.set(path, { text, sha256 });
    }
    return texts;
  }

  async *#contents(path: string): AsyncGenerator<Uint8Array> {
    yield await this.#bytes(path);
  }

  async #bytes(path: string): Promise<Uint8Array> {
    const held = this.#held.get(path);
    if (held !== undefined) return held;
    this.#held = new Map();
    this.#held = await this.#tree.read(this.#followers(path));
    return this.#held.get(path) as Uint8Array;
  }

  /** The file and those after it, as many as are read at once. */
  #followers(path: string): string[] {
    const paths: string[] = [];
    let bytes = 0;
    for (const next of this.#order.slice(this.#place.get(path) ?? 0)) {
      bytes += next.size;
      if (paths.length > 0 && bytes > BYTES_AT_ONCE) break;
      paths.push(next.path);
    }
    return paths;
  }
}

/** A file of bytes that are at hand. */
export function heldFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, size: bytes.length, sha256: sha256Hex(bytes), mode: '100644', contents: () => [bytes] };
}

/** Undefined for what is no text. */
export function decoded(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
