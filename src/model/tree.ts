/** A file of a commit or a folder. Modes as Git writes them: 100644, 100755, 120000 (link), 160000 (submodule). */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Git's object id, or empty for a file that is not a Git object. */
  readonly oid: string;
}

/** One path a change touches. */
export interface ChangedPath {
  readonly path: string;
  /** The name before a rename. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
}

/** Files at one moment: a commit, a folder, either with workflow artifacts laid over. */
export interface FileTree {
  /** Sorted by path. */
  readonly entries: readonly TreeEntry[];
  /** Reads regular files whole. Rejects for a path that is not there, is a link, or is too large. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The names under which a change is looked at: after a rename, the old one and the new one. */
export function namesOf(change: Pick<ChangedPath, 'path' | 'previousPath'>): string[] {
  return change.previousPath === null ? [change.path] : [change.previousPath, change.path];
}
