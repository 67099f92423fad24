import { webcrypto } from 'node:crypto';
import { LEDGER_MODE, placeOf } from '../ledger/layout.ts';
import type { TreeEntry } from '../model/tree.ts';
import { EMPTY_TREE } from './tree-changes.ts';

/** Folders at the top of a ledger's tree, by id; undefined where there is none. */
export interface LedgerFolders {
  readonly entries: string | undefined;
  readonly blobs: string | undefined;
}

/** The folders before and after a commit; undefined where its tree holds anything else. */
export interface LedgerStep {
  readonly before: LedgerFolders | undefined;
  readonly after: LedgerFolders | undefined;
}

const FOLDER = 'entries/';
/** Room for `tree`, a space, the number of bytes and a NUL. */
const MOST_HEADER_BYTES = 32;
/** Ids computed at once; each is a copy of the folder. */
const AT_ONCE = 16;

/**
 * The ids of the folder of entries as it was after each entry: Git names a folder by its content, and one that only ever grew
 * by the next entry is a beginning of the folder at the tip. So an honest history can be held against the tip without reading
 * the folder of each commit, thousands of names every time. Ids are SHA-1, as everywhere in Git; what an entry says is held
 * by the SHA-256 of the chain.
 */
export class LedgerGrowth {
  readonly #files: readonly TreeEntry[];
  /** Room for a header, then the folder at the tip. */
  readonly #bytes: Buffer;
  /** Where each entry ends in the folder, from 0 for none. */
  readonly #ends: readonly number[];

  private constructor(files: readonly TreeEntry[]) {
    this.#files = files;
    const parts = files.map(({ path, oid }) =>
      Buffer.concat([Buffer.from(`${LEDGER_MODE} ${path.slice(FOLDER.length)}\0`), Buffer.from(oid, 'hex')]),
    );
    this.#bytes = Buffer.concat([Buffer.alloc(MOST_HEADER_BYTES), ...parts]);
    let end = 0;
    this.#ends = [0, ...parts.map(({ length }) => (end += length))];
  }

  /** Of the files of a tip; undefined where anything but entries lies in their folder. */
  static of(files: readonly TreeEntry[]): LedgerGrowth | undefined {
    const entries = files.filter(({ path }) => path.startsWith(FOLDER));
    const isPlain = entries.every(({ path, mode }, index) => {
      const place = placeOf(path);
      return place.kind === 'entry' && place.seq === index + 1 && mode === LEDGER_MODE;
    });
    return isPlain ? new LedgerGrowth(entries) : undefined;
  }

  /**
   * For each commit, oldest first, the file that it adds to the entries, where its folder and that of its parent are what an
   * honest history would have; undefined where they are not, and must be read.
   */
  async additions(commits: readonly LedgerStep[]): Promise<readonly (TreeEntry | undefined)[]> {
    const first = this.#files.length - commits.length + 1;
    const found: (TreeEntry | undefined)[] = new Array(commits.length).fill(undefined);
    // From the tip backwards: where one commit went another way, all before it are elsewhere, and nothing is gained.
    for (let end = commits.length; end > 0; end -= AT_ONCE) {
      const start = Math.max(0, end - AT_ONCE);
      const ids = await this.#ids(first + start - 1, first + end - 1);
      let isFound = false;
      for (let index = end - 1; index >= start; index -= 1) {
        const [before, after] = [ids[index - start], ids[index - start + 1]];
        const commit = commits[index];
        if (before === undefined || after === undefined) continue;
        if (commit?.before === undefined || commit.after?.entries !== after) continue;
        if ((commit.before.entries ?? EMPTY_TREE) !== before) continue;
        found[index] = this.#files[first + index - 1];
        isFound = true;
      }
      if (!isFound) break;
    }
    return found;
  }

  /** The ids after `from` to `to` entries; undefined where there cannot be so few. */
  #ids(from: number, to: number): Promise<readonly (string | undefined)[]> {
    return Promise.all(
      Array.from({ length: to - from + 1 }, (_, index) =>
        from + index < 0 ? undefined : this.#id(from + index),
      ),
    );
  }

  async #id(count: number): Promise<string> {
    const size = this.#ends[count] as number;
    const header = Buffer.from(`tree ${size}\0`);
    const start = MOST_HEADER_BYTES - header.length;
    header.copy(this.#bytes, start);
    // Works on a copy, in another thread.
    const digest = await webcrypto.subtle.digest(
      'SHA-1',
      this.#bytes.subarray(start, MOST_HEADER_BYTES + size),
    );
    return Buffer.from(digest).toString('hex');
  }
}
