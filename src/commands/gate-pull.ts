import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { contentEquals, queuedContentDifference } from '../evaluation/content-equality.ts';
import { errorDecision } from '../evaluation/error-decision.ts';
import { decidePull, type PullContext, type PullDecision } from '../evaluation/pull-decision.ts';
import { publish, reviewsFingerprint } from '../github/publication.ts';
import { HeadMoved, PullClosed, readTips, statusContext } from '../github/pull-facts.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import { renderComment } from '../report/comment.ts';
import type { ReportContext } from '../report/context.ts';
import { renderStatus } from '../report/status.ts';
import { parseVerdict } from '../report/verdict.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Gate } from './gate.ts';
import type { GateOutcome, GateOutput } from './gate-output.ts';

const MAX_ATTEMPTS = 3;
const STATUS_ORDER: readonly Decision['status'][] = ['error', 'rejected', 'pending', 'in_review', 'approved'];

/** Where a status goes besides the head of the pull request. */
export interface QueuedCommit {
  readonly sha: string;
  readonly baseRef: string;
  /** The commit that the queue put the pull request on. */
  readonly baseSha: string;
}

/**
 * Decides one pull request and publishes; starts again when something moved meanwhile. Whatever goes wrong ends in a
 * status that is not a success, if GitHub takes one at all.
 */
export async function decideAndPublish(
  gate: Gate,
  number: number,
  output: GateOutput,
  queued?: QueuedCommit,
): Promise<GateOutcome> {
  let decided: PullDecision | undefined;
  try {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const settled = await decideSettled(gate, number);
      if (settled === undefined) {
        // API and Git may need a moment to tell the same.
        await wait(gate.runner.retryBaseMs * attempt);
        continue;
      }
      decided = settled.decided;
      const { decision } = settled;
      await publishDecision(gate, decided, decision);
      if (decision.status !== 'approved' || (await isUnchanged(gate, decided))) {
        if (queued !== undefined) await publishQueued(gate, decided, decision, queued);
        return output.add(number, decision, reportContext(gate, decided));
      }
      await postPending(gate, decided, 'Something changed while this was decided; deciding again.');
    }
    throw new UserError(
      `Pull request #${number} kept changing while it was read. The next event decides it.`,
    );
  } catch (error) {
    if (error instanceof PullClosed && queued === undefined) return output.addNothing(number, error.message);
    if (queued !== undefined) {
      const failed = await publishFailure(gate, { ...queued, number: null }, error, output, 'failure');
      if (error instanceof PullClosed) return failed;
    }
    const place =
      decided === undefined
        ? await placeOf(gate, number)
        : { sha: decided.facts.headSha, baseRef: decided.facts.pull.baseRef, number };
    return publishFailure(gate, place, error, output);
  }
}

/** The pull request with what it owes to others of the same head; undefined when something moved meanwhile. */
async function decideSettled(
  gate: Gate,
  number: number,
): Promise<{ readonly decided: PullDecision; readonly decision: Decision } | undefined> {
  try {
    const decided = await decidePull(contextOf(gate), number);
    return { decided, decision: await worstOfSameHead(gate, decided) };
  } catch (error) {
    if (error instanceof HeadMoved) return undefined;
    throw error;
  }
}

function contextOf({ github, repository, io }: Gate): PullContext {
  return { github, repository, now: io.now() };
}

interface Place {
  readonly sha: string | null;
  readonly baseRef: string;
  readonly number: number | null;
}

/**
 * An error status where the pull request stands, and the reason in its comment; on a merge queue's commit a failure,
 * which takes it out of the queue. Never throws; the outcome is an error.
 */
export async function publishFailure(
  gate: Gate,
  place: Place,
  error: unknown,
  output: GateOutput,
  state: 'error' | 'failure' = 'error',
): Promise<GateOutcome> {
  const reason =
    error instanceof UserError ? error.message : 'a bug in Arbiter; its stack is in the log of this run.';
  if (!(error instanceof UserError))
    gate.io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const decision = errorDecision(gate.io.now(), place.sha, reason);
  const context = failureContext(gate, place);
  const attempts = [
    async () => {
      if (place.sha === null) return;
      const status = renderStatus(decision, place.baseRef);
      await gate.github.setStatus(place.sha, { ...status, state, targetUrl: gate.runner.runUrl });
    },
    async () => {
      if (place.number === null) return;
      const { comments } = await gate.github.timeline(place.number);
      const sticky = findStickyComment(comments, gate.inputs.commentAuthor);
      const body = renderComment(decision, context);
      if (sticky === undefined) await gate.github.createComment(place.number, body);
      else await gate.github.updateComment(sticky.id, body);
    },
  ];
  for (const attempt of attempts) {
    await attempt().catch((failure: unknown) =>
      gate.io.stderr(`${failure instanceof Error ? failure.message : String(failure)}\n`),
    );
  }
  return output.addFailure(place.number, decision, context, reason);
}

/** The head as the event or Git gives it, for the error status when the pull request itself could not be read. */
async function placeOf(gate: Gate, number: number): Promise<Place> {
  const event = gate.runner.event as { pull_request?: { number?: number; base?: { ref?: string } } } | null;
  const baseRef = event?.pull_request?.number === number ? event.pull_request.base?.ref : undefined;
  const refs = await gate.repository
    .listRemote(`refs/pull/${number}/head`)
    .catch(() => new Map<string, string>());
  const known =
    baseRef ??
    (await gate.github
      .pullRequest(number)
      .then((pull) => pull.baseRef)
      .catch(() => undefined));
  return {
    sha: known === undefined ? null : (refs.get(`refs/pull/${number}/head`) ?? null),
    baseRef: known ?? '',
    number,
  };
}

/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
async function worstOfSameHead(gate: Gate, decided: PullDecision): Promise<Decision> {
  let worst = decided.decision;
  for (const number of decided.facts.sameHead) {
    const other = await gate.github.pullRequest(number);
    if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef) continue;
    const found = await decidePull(contextOf(gate), number).catch((error: unknown) => {
      if (error instanceof PullClosed) return undefined;
      throw error;
    });
    if (found === undefined) continue;
    const { decision } = found;
    if (STATUS_ORDER.indexOf(decision.status) < STATUS_ORDER.indexOf(worst.status)) {
      worst = {
        ...decided.decision,
        status: decision.status,
        reason: `#${number} has the same head commit: ${decision.reason}`,
      };
    }
  }
  return worst;
}

async function publishDecision(gate: Gate, decided: PullDecision, decision: Decision): Promise<void> {
  const context = reportContext(gate, decided);
  const status = { ...renderStatus(decision, decided.facts.pull.baseRef), targetUrl: gate.runner.runUrl };
  const reviewers =
    decision.status === 'in_review' && !decided.facts.pull.isDraft ? decided.requestedLogins : [];
  await publish(
    gate.github,
    decided.facts,
    { comment: renderComment(decision, context), status, decision, reviewers },
    gate.inputs.commentAuthor,
  );
}

/** Read again after a success: head, base and reviews must be what the success was given for (sign-off rule 19). */
async function isUnchanged(gate: Gate, { facts }: PullDecision): Promise<boolean> {
  const [tips, reviews] = await Promise.all([
    readTips(gate.repository, facts.pull),
    gate.github.reviews(facts.pull.number),
  ]);
  return (
    tips.head === facts.headSha &&
    tips.base === facts.baseSha &&
    tips.sameHead.join() === facts.sameHead.join() &&
    reviewsFingerprint(reviews) === reviewsFingerprint(facts.reviews)
  );
}

function postPending(gate: Gate, { facts }: PullDecision, description: string): Promise<void> {
  return gate.github.setStatus(facts.headSha, {
    state: 'pending',
    context: statusContext(facts.pull.baseRef),
    description,
    targetUrl: gate.runner.runUrl,
  });
}

/** The queue's commit passes only as the approved pull request, with exactly its governed content. */
async function publishQueued(
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

function reportContext(gate: Gate, { facts }: PullDecision): ReportContext {
  const sticky = findStickyComment(facts.timeline.comments, gate.inputs.commentAuthor);
  const previous = sticky === undefined ? undefined : parseVerdict(sticky.body);
  return {
    repository: gate.runner.repository,
    serverUrl: gate.runner.serverUrl,
    headSha: facts.headSha,
    baseSha: facts.baseSha,
    baseRef: facts.pull.baseRef,
    pullRequest: facts.pull.number,
    isPublic: facts.pull.isPublic,
    isDraft: facts.pull.isDraft,
    runUrl: gate.runner.runUrl,
    ...(previous && { previous }),
  };
}

function failureContext(gate: Gate, place: Place): ReportContext {
  return {
    repository: gate.runner.repository,
    serverUrl: gate.runner.serverUrl,
    headSha: place.sha,
    baseSha: null,
    baseRef: place.baseRef,
    pullRequest: place.number,
    isPublic: true,
    runUrl: gate.runner.runUrl,
  };
}
