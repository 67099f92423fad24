import { UserError } from '../errors.ts';
import type { GitCommit, GitRepository } from '../git/repository.ts';
import type { PullRequest } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import type { PullContext } from './pull-decision.ts';

/** Commits that GitHub associates with a pull request, at most; it lists no more of a pull request either. */
const MOST_MERGED_COMMITS = 250;

/** The commit of the base branch on which a pull request was merged: before the merge, the squash or the rebased commits. */
export async function baseBeforeMerge(
  { repository, github }: PullContext,
  pull: PullRequest,
): Promise<string> {
  let commit = pull.mergeCommitSha;
  for (let count = 0; commit !== null && count <= MOST_MERGED_COMMITS; count += 1) {
    const { parents }: GitCommit = await repository.commit(commit);
    const [parent] = parents;
    if (parent === undefined) break;
    // A merge and a squash are one commit; of a rebase, the commits before belong to the pull request too.
    if (parents.length > 1) return parent;
    const isOwn = (await github.pullsOfCommit(parent)).some(
      (other) => other.number === pull.number && other.isMerged,
    );
    if (!isOwn) return parent;
    commit = parent;
  }
  throw new UserError(`What pull request #${pull.number} was merged on cannot be told.`);
}

/**
 * Commits that belong to a merged pull request although GitHub does not list them: parents of listed ones that were not
 * on base before the merge. None, unless the list has a gap.
 */
export async function readMergedCommits(
  repository: GitRepository,
  facts: PullFacts,
  before: string,
): Promise<readonly string[]> {
  const listed = new Set(facts.commits.map((commit) => commit.sha));
  if (!listed.has(facts.headSha)) return [facts.headSha];
  const unlisted = facts.commits.flatMap((commit) => commit.parents).filter((parent) => !listed.has(parent));
  const isOnBase = await Promise.all(unlisted.map((parent) => repository.isAncestor(parent, before)));
  return unlisted.filter((_, index) => isOnBase[index] === false);
}
