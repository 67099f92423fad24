import { contentEquals, queuedContentDifference } from '../evaluation/content-equality.ts';
import type { PullDecision } from '../evaluation/pull-decision.ts';
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

/** The queue's commit passes only as the approved pull request, with exactly its governed content. */
export async function publishQueued(
  gate: Gate,
  decided: PullDecision,
  decision: Decision,
  queued: QueuedCommit,
): Promise<void> {
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
      ? `Pull request #${decided.facts.pull.number} is not approved (${decision.status.replace('_', ' ')}).`
      : isSameBase
        ? (obstacle ?? `Approved as pull request #${decided.facts.pull.number}.`)
        : `Pull request #${decided.facts.pull.number} has another base.`;
  await gate.github.setStatus(queued.sha, {
    state: isPassed ? 'success' : 'failure',
    context: statusContext(queued.baseRef),
    description: reason.slice(0, 140),
    targetUrl: gate.runner.runUrl,
  });
}
