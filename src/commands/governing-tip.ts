import { UserError } from '../errors.ts';
import { loadGoverningSet, requireUsable, type UsableSet } from '../evaluation/governing-set.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';

/** What governs, at the tip of the default branch. */
export interface Governing {
  readonly tip: string;
  readonly branch: string;
  readonly set: UsableSet;
}

/** @throws UserError where the branch is not there, or its configuration cannot be used */
export async function readGoverning(repository: GitRepository): Promise<Governing> {
  const branch = await repository.defaultBranch();
  const ref = `refs/heads/${branch}`;
  const tip = (await repository.listRemote(ref)).get(ref);
  if (tip === undefined) throw new UserError(`The default branch ${branch} does not exist.`);
  await repository.fetch(tip);
  const set = await loadGoverningSet(await CommitTree.of(repository, tip));
  return { tip, branch, set: requireUsable(set, `The default branch ${branch}`) };
}
