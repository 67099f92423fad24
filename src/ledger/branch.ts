/** The branch that holds a ledger, as its adapters give it (Git's own transport to read, Git or the REST API to write). */

/** What one commit does to one path, against its first parent (against nothing for a root). */
export interface PathChange {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** Mode after the change (`100644`); of a removed path, its mode before. */
  readonly mode: string;
}

export interface LedgerCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly changes: readonly PathChange[];
}

export interface LedgerFile {
  readonly path: string;
  readonly mode: string;
}

/** Everything there is at one tip, without the contents of `blobs/`. */
export interface LedgerSnapshot {
  readonly tip: string;
  /** Oldest first; all of them, or only those after `since` when the caller asked so. */
  readonly commits: readonly LedgerCommit[];
  /** Every file of the tip, by path. */
  readonly files: readonly LedgerFile[];
  /** Bytes of every file under `entries/`. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

export interface LedgerReader {
  /** Commit at the tip of the branch, null when there is no branch. */
  tip(): Promise<string | null>;
  /**
   * `since`: a commit up to which the history was verified before; the commits after it are given. Rejects when it is no ancestor.
   * `seen` may be told the snapshot's `entries` as soon as they are there, while the history is still read.
   */
  read(
    tip: string,
    since?: string,
    seen?: (entries: LedgerSnapshot['entries']) => void,
  ): Promise<LedgerSnapshot>;
  /** Contents under `blobs/` by digest; one that is not there is absent from the answer. */
  blobs(tip: string, digests: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** One commit to be made: files that are added, paths that are removed. */
export interface NewCommit {
  readonly message: string;
  readonly add: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly remove: readonly string[];
}

export interface LedgerWriter {
  /**
   * Puts commits on top of `tip` (null: makes the branch) in one compare-and-swap. The new tip, or null when the branch
   * was no longer at `tip`; then nothing was changed. Rejects on anything else.
   */
  append(tip: string | null, commits: readonly NewCommit[]): Promise<string | null>;
}
