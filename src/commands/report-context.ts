import { UserError } from '../errors.ts';
import type { PullDecision } from '../evaluation/pull-decision.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import type { ReportContext } from '../report/context.ts';
import type { ImpactReport } from '../report/policy-impact.ts';
import { type LedgerAnchor, parseVerdict } from '../report/verdict.ts';
import type { Gate } from './gate.ts';

/** Where the ledger stands after a decision, and the number of the entry that holds its verdict. */
export interface Recorded {
  readonly head: LedgerAnchor;
  readonly verdict: number | null;
}

/** Where a pull request stands, as far as it is known. */
export interface Place {
  readonly sha: string | null;
  readonly baseRef: string;
  readonly number: number | null;
}

/** What a report needs besides the decision on a pull request. */
export function reportContext(
  gate: Gate,
  { facts }: PullDecision,
  recorded: Recorded | null,
  impact: ImpactReport | null,
): ReportContext {
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
    ...(recorded && { ledger: recorded.head }),
    ...(recorded?.verdict != null && { recordedAs: recorded.verdict }),
    ...(impact && { impact }),
    reviewedAt: new Map(
      facts.reviews.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [[id, submittedAt]])),
    ),
  };
}

/** What the change of rules does to verdicts. The verdict stands whether or not that can be told. */
export async function impactReport(gate: Gate, { impact }: PullDecision): Promise<ImpactReport | null> {
  if (impact === null) return null;
  try {
    return { kind: 'told', impact: await impact() };
  } catch (error) {
    if (!(error instanceof UserError))
      gate.io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const reason =
      error instanceof UserError ? error.message : 'a bug in Arbiter; its stack is in the log of this run.';
    return { kind: 'failed', reason };
  }
}

/** The same where nothing could be decided. */
export function failureContext(gate: Gate, place: Place): ReportContext {
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
