import type { PullDecision } from '../evaluation/pull-decision.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import type { ReportContext } from '../report/context.ts';
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
export function reportContext(gate: Gate, { facts }: PullDecision, recorded: Recorded | null): ReportContext {
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
    reviewedAt: new Map(
      facts.reviews.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [[id, submittedAt]])),
    ),
  };
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
