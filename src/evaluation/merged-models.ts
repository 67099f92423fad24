import { UserError } from '../errors.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { PullRequest } from '../github/port.ts';
import { touchedModels } from '../model/touched.ts';
import { loadGoverningSet } from './governing-set.ts';
import { readManifests } from './manifests.ts';
import type { PullContext } from './pull-decision.ts';

/** Names of the governed models that a merged pull request touched, as the merged commit has them, sorted. */
export async function modelsOfMergedPull(
  { repository }: Pick<PullContext, 'repository'>,
  pull: PullRequest,
  merged: string,
): Promise<readonly string[]> {
  await repository.fetch(merged, `refs/pull/${pull.number}/head`);
  const tree = await CommitTree.of(repository, merged);
  const { config, catalogFiles, problems } = await loadGoverningSet(tree);
  if (config === undefined || problems.length > 0) {
    const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
    throw new UserError(
      `What pull request #${pull.number} touched cannot be told: the configuration of ${merged} cannot be used (${reason}).`,
    );
  }
  // Of a merge and a squash the base before; of a rebase the commit before the last, whose fork point is the same.
  const [before] = (await repository.commit(merged)).parents;
  const fork = before === undefined ? null : await repository.mergeBase(before, pull.headSha);
  if (before === undefined || fork === null)
    throw new UserError(`What pull request #${pull.number} was merged on cannot be told.`);
  const [head, base] = await Promise.all([
    readManifests(await CommitTree.of(repository, pull.headSha), config),
    readManifests(await CommitTree.of(repository, fork), config),
  ]);
  const { models } = touchedModels({
    config,
    changed: await repository.changedPaths(fork, pull.headSha),
    base,
    head,
    headPaths: (await CommitTree.of(repository, pull.headSha)).entries.map(({ path }) => path),
    catalogFiles,
  });
  return models.flatMap(({ name }) => name ?? []).sort();
}
