import { LEDGER_MODE, placeOf } from '../ledger/layout.ts';
import type { TreeEntry } from '../model/tree.ts';
import { folderDigests } from './folder-digest.ts';
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
/** A few commits first: a history that went another way is seen by its last ones. */
const FIRST_AT_ONCE = 16;
const AT_ONCE = 50_000;
/** Entries; for so many, 9 GB are digested. */
const MOST_AHEAD = 20_000;

/**
 * The ids of the folder of entries as it was after each entry: Git names a folder by its content, and one that only ever grew
 * by the next entry is a beginning of the folder at the tip. So an honest history can be held against the tip without reading
 * the folder of each commit, thousands of names every time. Ids are SHA-1, as everywhere in Git; what an entry says is held
 * by the SHA-256 of the chain.
 */
export class LedgerGrowth {
  readonly #files: readonly TreeEntry[];
  /** The folder at the tip, as Git keeps it. */
  readonly #bytes: Buffer;
  /** Where each entry ends in the folder, from 0 for none. */
  readonly #ends: readonly number[];
  /** The ids after each entry, from 0 for none, where they are found out ahead. */
  #ids: Promise<readonly string[]> | undefined;

  private constructor(files: readonly TreeEntry[]) {
    this.#files = files;
    const parts = files.map(({ path, oid }) =>
      Buffer.concat([Buffer.from(`${LEDGER_MODE} ${path.slice(FOLDER.length)}\0`), Buffer.from(oid, 'hex')]),
    );
    this.#bytes = Buffer.concat(parts);
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
   * The same, and the ids of a whole history are begun at once, while its commits are still read. Not of one that is long: it
   * takes the square of its length, and whether this is such a history is not known yet.
   */
  static ahead(files: readonly TreeEntry[]): LedgerGrowth | undefined {
    const growth = LedgerGrowth.of(files);
    if (growth === undefined || growth.#ends.length > MOST_AHEAD) return growth;
    growth.#ids = folderDigests(growth.#bytes, growth.#ends);
    // Told to whoever waits for them.
    growth.#ids.catch(() => undefined);
    return growth;
  }

  /**
   * For each commit, oldest first, the file that it adds to the entries, where its folder and that of its parent are what an
   * honest history would have; undefined where they are not, and must be read.
   */
  async additions(commits: readonly LedgerStep[]): Promise<readonly (TreeEntry | undefined)[]> {
    const found: (TreeEntry | undefined)[] = new Array(commits.length).fill(undefined);
    // From the tip backwards: where one commit went another way, all before it are elsewhere, and nothing is gained.
    let size = FIRST_AT_ONCE;
    for (let end = commits.length; end > 0; ) {
      const start = Math.max(0, end - size);
      const isFound = await this.#find(commits, start, end, found);
      if (!isFound) break;
      end = start;
      size = AT_ONCE;
    }
    return found;
  }

  /** Looks at the commits from `start` to before `end`; whether any is as expected. */
  async #find(
    commits: readonly LedgerStep[],
    start: number,
    end: number,
    found: (TreeEntry | undefined)[],
  ): Promise<boolean> {
    // An honest history leaves as many entries less as there are commits to come.
    const first = this.#files.length - commits.length;
    const from = Math.max(0, first + start);
    const ids = await this.#idsOf(from, Math.max(from, first + end + 1));
    let isFound = false;
    for (let index = start; index < end; index += 1) {
      const { before, after } = commits[index] as LedgerStep;
      const count = first + index - from;
      const [earlier, later] = [ids[count], ids[count + 1]];
      if (earlier === undefined || later === undefined || before === undefined) continue;
      if (after?.entries !== later || (before.entries ?? EMPTY_TREE) !== earlier) continue;
      found[index] = this.#files[first + index];
      isFound = true;
    }
    return isFound;
  }

  async #idsOf(from: number, end: number): Promise<readonly string[]> {
    if (this.#ids !== undefined) return (await this.#ids).slice(from, end);
    return folderDigests(this.#bytes, this.#ends.slice(from, end));
  }
}
