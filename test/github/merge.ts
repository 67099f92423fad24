import { type Commit, commitsBetween } from './commit.ts';
import { GitHubError } from './error.ts';
import type { Git, Signature } from './git.ts';
import { holds, type Person } from './person.ts';
import type { Pull } from './pull.ts';
import { standing } from './review.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** GitHub signs merges made on its side as this committer. */
export const GITHUB: Signature = { name: 'GitHub', email: 'noreply@github.com' };

const SATISFYING = new Set(['success', 'skipped', 'neutral']);

/**
 * Why the branch rules do not let the pull request in; empty when they do.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
 */
export async function blockers(pull: Pull): Promise<string[]> {
  const { repository, headSha, baseRef } = pull;
  const requirements = repository.rules.requirements(baseRef);
  const reasons = requirements.statuses.flatMap(({ context, appId }) =>
    statusBlocker(pull, context, appId ?? null),
  );
  if (requirements.strict && !(await repository.git.isAncestor(pull.baseSha, headSha))) {
    reasons.push('The head branch is not up to date with the base branch.');
  }
  if (requirements.approvals > 0) {
    reasons.push(...reviewBlockers(pull, requirements.approvals));
  }
  return reasons;
}

/** A status and a check run of one name are both required. A test merge commit's status would count as well; none is set here. */
function statusBlocker(pull: Pull, context: string, appId: number | null): string[] {
  const { statuses, checkRuns } = pull.repository;
  const fits = (id: number | null) => appId === null || id === appId;
  const results = [
    ...statuses
      .latest(pull.headSha)
      .filter((status) => status.context === context && fits(status.appId))
      .map((status) => status.state as string),
    ...checkRuns
      .latest(pull.headSha)
      .filter((run) => run.name === context && fits(run.app.id))
      .map((run) => run.conclusion ?? run.status),
  ];
  if (results.length === 0) {
    return [`Required status check "${context}" is expected.`];
  }
  const bad = results.find((result) => !SATISFYING.has(result));
  return bad === undefined
    ? []
    : [`Required status check "${context}" is ${bad === 'pending' ? 'pending' : 'failing'}.`];
}

function reviewBlockers(pull: Pull, needed: number): string[] {
  const verdicts = [...standing(pull.reviewList).values()].filter(({ user }) =>
    holds(pull.repository.roleOf(user), 'write'),
  );
  const approvals = verdicts.filter((review) => review.state === 'APPROVED').length;
  const reasons = [];
  if (verdicts.some((review) => review.state === 'CHANGES_REQUESTED')) {
    reasons.push('Changes were requested by a reviewer with write access.');
  }
  if (approvals < needed) {
    const reviews = needed === 1 ? 'approving review is' : 'approving reviews are';
    reasons.push(`At least ${needed} ${reviews} required by reviewers with write access.`);
  }
  return reasons;
}

/** Throws what GitHub answers when a pull request cannot be merged now.
 * https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request */
export async function checkMergeable(
  pull: Pull,
  by: Person,
  expectedHead: string | undefined,
): Promise<void> {
  if (expectedHead !== undefined && expectedHead !== pull.headSha) {
    throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (pull.state === 'closed') {
    throw new GitHubError(405, 'Pull Request is not mergeable');
  }
  if (pull.draft) {
    throw new GitHubError(405, 'Pull Request is still a draft');
  }
  if (pull.testMergeSha === undefined) {
    throw new GitHubError(405, 'Pull Request is not mergeable');
  }
  const reasons = await blockers(pull);
  if (reasons.length > 0 && !pull.repository.rules.bypassed(pull.baseRef, pull.repository.roleOf(by))) {
    throw new GitHubError(405, reasons.join(' '));
  }
}

/** Makes the commits a merge puts on the base branch; the SHA of the last. */
export async function mergeCommit(
  pull: Pull,
  method: MergeMethod,
  by: Person,
  message?: string,
): Promise<string> {
  const { git, world } = pull.repository;
  const { baseSha, headSha } = pull;
  const epochSeconds = world.clock.epochSeconds();
  const title = `${pull.title} (#${pull.number})`;
  if (method === 'rebase') {
    return rebaseOnto(git, baseSha, baseSha, headSha, by, epochSeconds);
  }
  const tree = await git.mergeTree(baseSha, headSha);
  if (tree === undefined) {
    throw new GitHubError(405, 'Pull Request is not mergeable');
  }
  if (method === 'squash') {
    const author = pull.author;
    return git.commitTree(tree, [baseSha], message ?? title, { author, committer: GITHUB, epochSeconds });
  }
  const text =
    message ?? `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headRef}\n\n${pull.title}`;
  return git.commitTree(tree, [baseSha, headSha], text, { author: by, committer: GITHUB, epochSeconds });
}

/** Replays the commits of `base..head` on `onto`, leaving merges out; the SHA of the last. */
export async function rebaseOnto(
  git: Git,
  onto: string,
  base: string,
  head: string,
  committer: Signature,
  epochSeconds: number,
): Promise<string> {
  let tip = onto;
  for (const commit of await commitsBetween(git, base, head)) {
    if (commit.parents.length <= 1) {
      tip = await replay(git, commit, tip, committer, epochSeconds);
    }
  }
  return tip;
}

/**
 * One cherry-pick. Git 2.39 cannot be told the merge base, so it is given one: two commits that carry the trees of
 * both sides and share a parent that carries the tree of the base.
 */
async function replay(
  git: Git,
  commit: Commit,
  onto: string,
  committer: Signature,
  epochSeconds: number,
): Promise<string> {
  const by = { author: committer, committer, epochSeconds };
  const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const parent = commit.parents[0];
  const baseTree = parent === undefined ? emptyTree : await git.text(['rev-parse', `${parent}^{tree}`]);
  const base = await git.commitTree(baseTree, [], 'base', by);
  const ours = await git.commitTree(await git.text(['rev-parse', `${onto}^{tree}`]), [base], 'ours', by);
  const theirs = await git.commitTree(commit.tree, [base], 'theirs', by);
  const tree = await git.mergeTree(ours, theirs);
  if (tree === undefined) {
    throw new GitHubError(405, 'This branch can not be rebased due to conflicts');
  }
  return git.commitTree(tree, [onto], commit.message, {
    author: commit.author,
    committer,
    epochSeconds,
    authoredAt: commit.author.date,
  });
}
