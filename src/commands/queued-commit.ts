import { setTimeout as wait } from 'node:timers/promises';
import { contentEquals, queuedContentDifference } from '../evaluation/content-equality.ts';
import type { PullDecision } from '../evaluation/pull-decision.ts';
import { type RefusedGroup, refusedGroupDraft } from '../evaluation/pull-drafts.ts';
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
  const { number } = decided.facts.pull;
  const obstacle =
    decision.status === 'approved' ? await obstacleOf(gate, decided, queued) : notApproved(number, decision);
  const isPassed = obstacle === null;
  const reason = obstacle ?? `Approved as pull request #${number}.`;
  await postQueued(gate, queued, isPassed ? 'success' : 'failure', reason);
  if (!isPassed) {
    await recordRefused(gate, decided, [{ ...queued, number, reason }]);
    return true;
  }
  if (await isUnchanged()) return true;
  await postQueued(gate, queued, 'pending', 'Something changed while this was decided; deciding again.');
  return false;
}

/** Why the queue's commit does not pass although its pull request is approved; null where it does. */
async function obstacleOf(gate: Gate, decided: PullDecision, queued: QueuedCommit): Promise<string | null> {
  const { changedPaths, isJudged, isGoverned, facts } = decided;
  if (queued.baseRef !== facts.pull.baseRef) return `Pull request #${facts.pull.number} has another base.`;
  await gate.repository.fetch(queued.sha, queued.baseSha);
  const difference = await queuedContentDifference(gate.repository, {
    head: facts.headSha,
    changedPaths,
    isJudged,
    isGoverned,
    queueBase: queued.baseSha,
    group: queued.sha,
  });
  if (difference !== null) return difference;
  // An entry ahead in the queue may change what governs; then this one was judged by rules that are no longer in force.
  const governing = await contentEquals(gate.repository, facts.baseSha, queued.baseSha, isGoverningPath);
  if (governing !== null) return `The queue changes what governs: ${governing}`;
  return unapprovedAhead(gate, decided, queued);
}

const MAX_READINGS = 10;

/**
 * What is ahead in the queue merges with this commit, where the queue merges groups by their last commit alone: it must
 * change nothing governed, or have passed itself. Its own run may still be on the way, so it is waited for.
 */
async function unapprovedAhead(
  gate: Gate,
  { facts, isGoverned }: PullDecision,
  { baseRef, baseSha }: QueuedCommit,
): Promise<string | null> {
  const ahead = await contentEquals(gate.repository, facts.baseSha, baseSha, isGoverned);
  if (ahead === null) return null;
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    const said = await gate.github.lastSaid(baseSha, statusContext(baseRef));
    if (said === 'success') return null;
    if (said === 'failure' || said === 'error') break;
    if (reading < MAX_READINGS) await wait(gate.runner.retryBaseMs * reading);
  }
  return `Ahead in the queue, and not passed: ${ahead}`;
}

/** Recorded after the status stands, which no failure to record it takes back. */
export async function recordRefused(
  gate: Gate,
  { ledger, facts }: PullDecision,
  refused: readonly RefusedGroup[],
): Promise<void> {
  if (ledger === null || refused.length === 0) return;
  const drafts = refused.map((one) => {
    const head = one.number === facts.pull.number ? facts.headSha : null;
    return refusedGroupDraft(one, head, facts.now, ledger, gate.ledgers.writerFacts);
  });
  await gate.ledgers
    .record(ledger, drafts)
    .catch((error: unknown) => gate.io.stderr(`${error instanceof Error ? error.message : String(error)}\n`));
}

/**
 * What a merge queue made of a pull request that is not approved passes no longer, nor what it put on top of that. One
 * request of Git's transport, and a status for each such commit but `except`, which the caller tells itself. Gives what was refused.
 */
export async function denyQueued(
  gate: Gate,
  number: number,
  reason: string,
  except: QueuedCommit | undefined,
): Promise<readonly RefusedGroup[]> {
  const refs = await gate.repository.listRemote('refs/heads/gh-readonly-queue/*');
  const queue = [...refs].flatMap(([ref, sha]) => {
    const queued = pullOfQueueRef(ref);
    return queued === null ? [] : [{ ...queued, sha }];
  });
  const denied = new Set(queue.filter((one) => one.number === number).map(({ sha }) => sha));
  // A set goes on to what is added to it while it is walked through.
  for (const below of denied) for (const { sha, baseSha } of queue) if (baseSha === below) denied.add(sha);
  const refused = queue.filter(({ sha }) => denied.has(sha) && sha !== except?.sha);
  for (const one of refused) await postQueued(gate, one, 'failure', reason);
  return refused.map((one) => ({ ...one, reason }));
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
