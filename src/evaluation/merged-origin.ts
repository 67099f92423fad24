import { UserError } from '../errors.ts';
import type { GitRepository } from '../git/repository.ts';
import type { PullRequest } from '../github/port.ts';
import type { FileTree } from '../model/tree.ts';
import type { PullContext } from './pull-decision.ts';

/** The newest change of a model at a commit, and the merged pull request that brought it. */
export interface ModelOrigin {
  readonly change: string | null;
  readonly pull: PullRequest | undefined;
}

/** Where the present content of a model comes from. GitHub associates merge, squash and rebase commits with their pull request. */
export async function changeOfModel(
  { repository, github }: Pick<PullContext, 'repository' | 'github'>,
  commit: string,
  tree: FileTree,
  isGoverned: (path: string) => boolean,
  branch: string,
): Promise<ModelOrigin> {
  const paths = tree.entries.map(({ path }) => path).filter(isGoverned);
  const change = await repository.lastChange(commit, paths);
  if (change === null) return { change, pull: undefined };
  const merged = (await github.pullsOfCommit(change)).filter((pull) => pull.isMerged);
  // A pull request into a feature branch brought the commit too; the one into the default branch was judged by its rules.
  const byNumber = merged.sort((a, b) => b.number - a.number);
  return { change, pull: byNumber.find(({ baseRef }) => baseRef === branch) ?? byNumber[0] };
}

/** The tip of the default branch now, fetched, and whether a commit is on it. */
export async function isOnDefaultBranch(
  repository: GitRepository,
  commit: string,
  branch: string,
): Promise<{ readonly tip: string; readonly isOnBranch: boolean }> {
  const ref = `refs/heads/${branch}`;
  const tip = (await repository.listRemote(ref)).get(ref);
  if (tip === undefined) throw new UserError(`The default branch ${branch} does not exist.`);
  await repository.fetch(tip);
  return { tip, isOnBranch: await repository.isAncestor(commit, tip) };
}
