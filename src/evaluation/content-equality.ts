import type { GitRepository } from '../git/repository.ts';

type Trees = Pick<GitRepository, 'tree'>;

/**
 * Whether two commits have the same content under the governed paths: null, or the first path that differs. Compared
 * are path, mode and Git's object id, over every path that either commit has.
 */
export async function contentEquals(
  repository: Trees,
  approved: string,
  other: string,
  isGoverned: (path: string) => boolean,
): Promise<string | null> {
  const [one, two] = await Promise.all([repository.tree(approved), repository.tree(other)]);
  const expected = new Map(
    one.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]),
  );
  const found = new Map(
    two.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]),
  );
  for (const path of [...new Set([...expected.keys(), ...found.keys()])].sort()) {
    if (expected.get(path) === found.get(path)) continue;
    if (!found.has(path)) return `${path} was approved and is missing.`;
    return expected.has(path) ? `${path} is not what was approved.` : `${path} was never approved.`;
  }
  return null;
}

/** What a merge queue's commit must hold. */
export interface QueuedContent {
  /** The approved head, what it changes, and which of its paths were judged as models. */
  readonly head: string;
  readonly changedPaths: ReadonlySet<string>;
  readonly isJudged: (path: string) => boolean;
  readonly isGoverned: (path: string) => boolean;
  /** The commit that the queue put the pull request on, and the result. */
  readonly queueBase: string;
  readonly group: string;
}

/**
 * Whether a merge queue's commit brings exactly what was approved: judged models as at the approved head, and elsewhere
 * among what is governed no other change than the pull request's own. Null, or the first path that differs.
 */
export async function queuedContentDifference(
  repository: Trees,
  content: QueuedContent,
): Promise<string | null> {
  const { head, group, queueBase, changedPaths, isJudged, isGoverned } = content;
  const isOfHead = (path: string): boolean => isJudged(path) || (isGoverned(path) && changedPaths.has(path));
  return (
    (await contentEquals(repository, head, group, isOfHead)) ??
    (await contentEquals(repository, queueBase, group, (path) => isGoverned(path) && !isOfHead(path)))
  );
}
