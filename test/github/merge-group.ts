import { GITHUB } from './merge.ts';
import type { Pull } from './pull.ts';
import type { Repository } from './repository.ts';
import { repositoryShape, userShape } from './shape/account.ts';

export interface MergeGroup {
  readonly sha: string;
  readonly ref: string;
  readonly baseSha: string;
  event(action?: 'checks_requested' | 'destroyed'): Record<string, unknown>;
}

/**
 * Queues pull requests: each is squashed onto the one before it, and the last names the branch. `onto` is a group
 * that is ahead in the queue.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
export async function makeMergeGroup(
  repository: Repository,
  pulls: readonly Pull[],
  onto?: MergeGroup,
): Promise<MergeGroup> {
  const last = pulls.at(-1);
  if (last === undefined) {
    throw new Error('A merge group holds at least one pull request.');
  }
  const { git, world } = repository;
  let tip = onto?.sha ?? last.baseSha;
  let parent = tip;
  for (const pull of pulls) {
    const tree = await git.mergeTree(tip, pull.headSha);
    if (tree === undefined) {
      throw new Error(`Pull request ${pull.number} conflicts with the queue.`);
    }
    parent = tip;
    world.clock.tick();
    const stamp = { author: pull.author, committer: GITHUB, epochSeconds: world.clock.epochSeconds() };
    tip = await git.commitTree(tree, [tip], `${pull.title} (#${pull.number})`, stamp);
  }
  const ref = `refs/heads/gh-readonly-queue/${last.baseRef}/pr-${last.number}-${parent}`;
  await git.updateRef(ref, tip);
  await repository.sync(world.people.get('web-flow'));
  const [sha, baseSha] = [tip, parent];
  return {
    sha,
    ref,
    baseSha,
    event: (action = 'checks_requested') => ({
      action,
      merge_group: {
        head_sha: sha,
        head_ref: ref,
        base_sha: baseSha,
        base_ref: `refs/heads/${last.baseRef}`,
      },
      repository: repositoryShape(repository),
      sender: userShape(last.author, world.apiUrl),
    }),
  };
}
