import { contentEquals, queuedContentDifference } from '../evaluation/content-equality.ts';
import type { PullDecision } from '../evaluation/pull-decision.ts';
import { pullOfQueueRef } from '../github/event.ts';
import { statusContext } from '../github/pull-facts.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Gate } from './gate.ts';

/** Where a status goes besides the head of the pull request. */
export interface QueuedCommit {
  readonly sha: string;
  readonly baseRef: string;
  /** The commit that the queue put the pull request on. */
  readonly baseSha: string;
}

/**
 * The queue's commit passes only as the approved pull request, with exactly its governed content. False where something
 * changed while that was told: then it was taken back, and is to be decided again.
 */
export async function publishQueued(
  gate: Gate,
  decided: PullDecision,
  decision: Decision,
  queued: QueuedCommit,
  isUnchanged: () => Promise<boolean>,
): Promise<boolean> {
  const isSameBase = queued.baseRef === decided.facts.pull.baseRef;
  await gate.repository.fetch(queued.sha, queued.baseSha);
  const { changedPaths, isJudged, isGoverned, facts } = decided;
  const difference = await queuedContentDifference(gate.repository, {
    head: facts.headSha,
    changedPaths,
    isJudged,
    isGoverned,
    queueBase: queued.baseSha,
    group: queued.sha,
  });
  // An entry ahead in the queue may change what governs; then this one was judged by rules that are no longer in force.
  const governing = await contentEquals(gate.repository, facts.baseSha, queued.baseSha, isGoverningPath);
  const obstacle = difference ?? (governing === null ? null : `The queue changes what governs: ${governing}`);
  const isPassed = decision.status === 'approved' && isSameBase && obstacle === null;
  const reason =
    decision.status !== 'approved'
      ? notApproved(decided.facts.pull.number, decision)
      : isSameBase
        ? (obstacle ?? `Approved as pull request #${decided.facts.pull.number}.`)
        : `Pull request #${decided.facts.pull.number} has another base.`;
  await postQueued(gate, queued, isPassed ? 'success' : 'failure', reason);
  if (!isPassed || (await isUnchanged())) return true;
  await postQueued(gate, queued, 'pending', 'Something changed while this was decided; deciding again.');
  return false;
}

/**
 * What a merge queue made of a pull request that is not approved passes no longer, nor what it put on top of that. One
 * request of Git's transport, and a status for each such commit but `except`, which the caller tells itself.
 */
export async function denyQueued(
  gate: Gate,
  number: number,
  reason: string,
  except: QueuedCommit | undefined,
): Promise<void> {
  const refs = await gate.repository.listRemote('refs/heads/gh-readonly-queue/*');
  const queue = [...refs].flatMap(([ref, sha]) => {
    const queued = pullOfQueueRef(ref);
    return queued === null ? [] : [{ ...queued, sha }];
  });
  const denied = new Set(queue.filter((one) => one.number === number).map(({ sha }) => sha));
  // A set goes on to what is added to it while it is walked through.
  for (const below of denied) for (const { sha, baseSha } of queue) if (baseSha === below) denied.add(sha);
  for (const one of queue) {
    if (denied.has(one.sha) && one.sha !== except?.sha) await postQueued(gate, one, 'failure', reason);
  }
}

function postQueued(
  gate: Gate,
  { sha, baseRef }: Pick<QueuedCommit, 'sha' | 'baseRef'>,
  state: 'success' | 'failure' | 'pending',
  reason: string,
): Promise<void> {
  return gate.github.setStatus(sha, {
    state,
    context: statusContext(baseRef),
    description: reason.slice(0, 140),
    targetUrl: gate.runner.runUrl,
  });
}

export function notApproved(number: number, { status }: Pick<Decision, 'status'>): string {
  return `Pull request #${number} is not approved (${status.replace('_', ' ')}).`;
}
