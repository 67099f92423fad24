import { minimatch } from 'minimatch';

/** A changed path, with its name before a rename. */
export interface ChangedName {
  readonly path: string;
  readonly previousPath: string | null;
}

const GLOB = { dot: true, nonegate: true, nocomment: true } as const;

/** A path matches a glob, the way it is or the way it was before a rename. */
export function touches(files: readonly ChangedName[], globs: readonly string[]): boolean {
  return files.some(({ path, previousPath }) =>
    globs.some(
      (glob) => minimatch(path, glob, GLOB) || (previousPath !== null && minimatch(previousPath, glob, GLOB)),
    ),
  );
}

export function matchesBranch(branch: string, globs: readonly string[]): boolean {
  return globs.some((glob) => minimatch(branch, glob, GLOB));
}
