import { UserError } from '../errors.ts';
import { type GoverningSet, loadGoverningSet } from '../evaluation/governing-set.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import type { Config } from '../schemas/config.ts';

/** What governs, at the tip of the default branch. */
export interface Governing {
  readonly tip: string;
  readonly branch: string;
  readonly set: GoverningSet & { readonly config: Config };
}

/** @throws UserError where the branch is not there, or its configuration cannot be used */
export async function readGoverning(repository: GitRepository): Promise<Governing> {
  const branch = await repository.defaultBranch();
  const ref = `refs/heads/${branch}`;
  const tip = (await repository.listRemote(ref)).get(ref);
  if (tip === undefined) throw new UserError(`The default branch ${branch} does not exist.`);
  await repository.fetch(tip);
  const set = await loadGoverningSet(await CommitTree.of(repository, tip));
  const { config, problems } = set;
  if (config !== undefined && problems.length === 0) return { tip, branch, set: { ...set, config } };
  const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
  throw new UserError(
    `The default branch ${branch} has no configuration that can be used: ${reason}`,
    problems,
  );
}
