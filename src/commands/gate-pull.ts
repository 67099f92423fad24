import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { errorDecision } from '../evaluation/error-decision.ts';
import { decisionDrafts } from '../evaluation/ledger-drafts.ts';
import { decidePull, type PullContext, type PullDecision } from '../evaluation/pull-decision.ts';
import { alertDrafts, type RefusedGroup } from '../evaluation/pull-drafts.ts';
import { pullHistory, waitingSince } from '../evaluation/pull-history.ts';
import { isAwaited } from '../evaluation/reminder.ts';
import { type PostedDecision, postedDetail, worstOfSameHead } from '../evaluation/same-head.ts';
import type { CommitStatus } from '../github/port.ts';
import { publish, reviewsFingerprint, whomToAsk } from '../github/publication.ts';
import { HeadMoved, PullClosed, readTips, statusContext } from '../github/pull-facts.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import { renderComment } from '../report/comment.ts';
import type { ReportContext } from '../report/context.ts';
import { renderStatus } from '../report/status.ts';
import { parseVerdict } from '../report/verdict.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Problem } from '../text/problem.ts';
import { placeOf, recordFailure } from './failed-pull.ts';
import type { Gate } from './gate.ts';
import { LedgerMoved } from './gate-ledger.ts';
import type { GateOutcome, GateOutput } from './gate-output.ts';
import { pullContext } from './pull-context.ts';
import { denyQueued, notApproved, publishQueued, type QueuedCommit, recordRefused } from './queued-commit.ts';
import { remind } from './reminders.ts';
import { failureContext, impactReport, type Place, type Recorded, reportContext } from './report-context.ts';
import { rulesInForce } from './rules-in-force.ts';

const MAX_ATTEMPTS = 3;

/**
 * Decides one pull request and publishes; starts again when something moved meanwhile. Whatever goes wrong ends in a
 * status that is not a success, if GitHub takes one at all.
 */
export async function decideAndPublish(
  gate: Gate,
  number: number,
  output: GateOutput,
  { queued, isSweep = false }: { readonly queued?: QueuedCommit; readonly isSweep?: boolean } = {},
): Promise<GateOutcome> {
  let decided: PullDecision | undefined;
  let refused: readonly RefusedGroup[] = [];
  gate.ledgers.reset();
  try {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const settled = await decideSettled(gate, number);
      if (settled === undefined) {
        // API and Git may need a moment to tell the same.
        await wait(gate.runner.retryBaseMs * attempt);
        continue;
      }
      decided = settled.decided;
      const { decision } = settled.posted;
      // Before anything else: a run that is ended while it records or tells leaves no success that no longer holds.
      if (decision.status !== 'approved') {
        await gate.github.setStatus(decided.facts.headSha, statusOf(gate, decided, decision));
        refused = await denyQueued(gate, number, notApproved(number, decision), queued);
      }
      const recorded = await recordDecision(gate, decided, settled.posted);
      if (recorded === 'moved') continue;
      await recordRefused(gate, decided, refused);
      const impact = await impactReport(gate, decided);
      const context = reportContext(gate, decided, recorded, impact);
      await publishDecision(gate, decided, decision, context);
      if (decision.status !== 'approved' || (await isUnchanged(gate, decided))) {
        const reread = isUnchanged.bind(null, gate, decided);
        if (queued === undefined || (await publishQueued(gate, decided, decision, queued, reread))) {
          if (isSweep) await remindAndRecord(gate, decided, decision);
          return output.add(number, decision, context);
        }
      }
      await postPending(gate, decided, 'Something changed while this was decided; deciding again.');
    }
    throw UserError.coded(
      'pull_request_moving',
      `Pull request #${number} kept changing while it was read. The next event decides it.`,
    );
  } catch (error) {
    if (error instanceof PullClosed && queued === undefined) return output.addNothing(number, error.message);
    if (queued !== undefined) {
      const failed = await publishFailure(gate, { ...queued, number: null }, error, output, 'failure');
      const reason = failed.decision?.reason ?? '';
      refused = [...refused, { ...queued, number, reason }];
      if (error instanceof PullClosed) {
        await recordFailure(gate, { sha: null, baseRef: queued.baseRef, number }, failed, refused);
        return failed;
      }
    }
    const place =
      decided === undefined
        ? await placeOf(gate, number)
        : { sha: decided.facts.headSha, baseRef: decided.facts.pull.baseRef, number };
    const failed = await publishFailure(gate, place, error, output);
    await denyQueued(gate, number, notApproved(number, { status: 'error' }), queued).then(
      (others) => {
        refused = [...refused, ...others];
      },
      (failure: unknown) =>
        gate.io.stderr(`${failure instanceof Error ? failure.message : String(failure)}\n`),
    );
    await recordFailure(gate, place, failed, refused);
    return failed;
  }
}

/** The pull request with what it owes to others of the same head; undefined when something moved meanwhile. */
async function decideSettled(
  gate: Gate,
  number: number,
): Promise<{ readonly decided: PullDecision; readonly posted: PostedDecision } | undefined> {
  try {
    const decided = await decidePull(contextOf(gate), number);
    return { decided, posted: await worstOfSameHead(contextOf(gate), decided) };
  } catch (error) {
    if (error instanceof HeadMoved) return undefined;
    throw error;
  }
}

/** Puts what was decided into the ledger before anybody is told; null without a ledger. */
async function recordDecision(
  gate: Gate,
  decided: PullDecision,
  posted: PostedDecision,
): Promise<Recorded | 'moved' | null> {
  const { ledger } = decided;
  if (ledger === null) return null;
  const { number, baseRef } = decided.facts.pull;
  const rules = await rulesInForce(gate, baseRef);
  const drafts = decisionDrafts(decided, ledger, gate.ledgers.writerFacts, postedDetail(posted), rules);
  const before = pullHistory(ledger.entries, number, baseRef).verdicts.at(-1)?.seq ?? null;
  if (drafts.length === 0) return { head: ledger.head, verdict: before };
  try {
    const { head, appended } = await gate.ledgers.record(ledger, drafts);
    return { head, verdict: appended.find(({ type }) => type === 'evaluation')?.seq ?? before };
  } catch (error) {
    if (error instanceof LedgerMoved) return 'moved';
    throw error;
  }
}

export function contextOf(gate: Gate): PullContext {
  const { io, inputs, ledgers } = gate;
  return pullContext(gate, ledgers, { now: io.now(), commentAuthor: inputs.commentAuthor });
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
  const decision = errorDecision(gate.io.now(), place.sha, reason, problemsOf(error, reason));
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
      // What was remembered of the ledger outlives an error: else the second look at a rewound one would find nothing.
      const previous = sticky === undefined ? undefined : parseVerdict(sticky.body);
      const body = renderComment(decision, { ...context, ...(previous && { previous }) });
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

/** Every failure has a code. */
function problemsOf(error: unknown, reason: string): readonly Problem[] {
  if (!(error instanceof UserError)) return [{ code: 'internal_error', message: reason, file: '' }];
  return error.problems.length > 0 ? error.problems : [{ code: 'undecidable', message: reason, file: '' }];
}

/** Reminds whom the scheduled run finds waited for, and records it. */
async function remindAndRecord(gate: Gate, decided: PullDecision, decision: Decision): Promise<void> {
  const { ledger, facts, subjects } = decided;
  const since =
    ledger === null
      ? null
      : waitingSince(pullHistory(ledger.entries, facts.pull.number, facts.pull.baseRef), subjects);
  // In review only since this run: nobody has waited yet.
  const sent = await remind(gate, decided, decision, ledger === null ? null : (since ?? facts.now));
  if (ledger === null || sent.length === 0) return;
  // The verdict stands published; that a reminder could not be recorded takes nothing from it.
  await gate.ledgers
    .record(ledger, alertDrafts(decided, ledger, gate.ledgers.writerFacts, sent))
    .catch((error: unknown) => gate.io.stderr(`${error instanceof Error ? error.message : String(error)}\n`));
}

function statusOf(gate: Gate, { facts }: PullDecision, decision: Decision): CommitStatus {
  return { ...renderStatus(decision, facts.pull.baseRef), targetUrl: gate.runner.runUrl };
}

/** Comment and review requests, and the status where it is a success; any other stands already. */
async function publishDecision(
  gate: Gate,
  decided: PullDecision,
  decision: Decision,
  report: ReportContext,
): Promise<void> {
  const success = decision.status === 'approved' ? statusOf(gate, decided, decision) : null;
  const byRole = isAwaited(decision, decided) && !decided.facts.pull.isDraft ? decided.requestedByRole : [];
  const { people: reviewers, notAsked } = whomToAsk(decided.facts, byRole);
  const context = { ...report, notAsked };
  await publish(
    gate.github,
    decided.facts,
    { comment: renderComment(decision, context), success, reviewers },
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
