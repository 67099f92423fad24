import type { SignoffResult } from '../schemas/signoff-result.ts';
import { type CheckOverrides, checkOverrides, NO_OVERRIDES } from './check-override.ts';
import { errorResult } from './error-result.ts';
import { judge, seatedReviews } from './judgement.ts';
import type { ReviewRequest } from './outcome.ts';
import { renewalRequests, reviewRequests } from './outcome.ts';
import type { ApprovalCondition } from './remarks.ts';
import { conditions } from './remarks.ts';
import { resultOf } from './result.ts';
import type { SignoffSnapshot } from './snapshot.ts';
import { checksAhead } from './stages.ts';

/** A decision with what is done about it. */
export interface SignoffEvaluation {
  readonly result: SignoffResult;
  /** Whom to ask for a review now (rules 13, 17 and 20); empty on error. */
  readonly requests: readonly ReviewRequest[];
  /** Conditions of counted approvals (rule 18). */
  readonly conditions: readonly ApprovalCondition[];
  /** Checks that are overridden in review, and lines that override nothing; none on error. */
  readonly overrides: CheckOverrides;
  /** Checks of stages that are not open yet (rule 17); they do not keep the open one from being asked. */
  readonly ahead: readonly string[];
}

/**
 * The sign-off of a pull request: a pure function of the snapshot. The same snapshot, in whatever order its lists are,
 * gives the same result. It never throws on a snapshot of the declared types; what cannot be decided is state `error`.
 */
export function decideSignoff(snapshot: SignoffSnapshot): SignoffResult {
  return evaluateSignoff(snapshot).result;
}

/** `decideSignoff`, with whom to ask and what was promised. */
export function evaluateSignoff(snapshot: SignoffSnapshot): SignoffEvaluation {
  const judgement = judge(snapshot);
  if (!('facts' in judgement)) {
    return {
      result: errorResult(judgement),
      requests: [],
      conditions: [],
      overrides: NO_OVERRIDES,
      ahead: [],
    };
  }
  const { assignment, facts, stages } = judgement;
  const counted = seatedReviews(judgement);
  return {
    result: resultOf(judgement, counted),
    requests: [...reviewRequests(assignment, facts, stages), ...renewalRequests(assignment, counted, facts)],
    conditions: conditions(counted, facts.login),
    overrides: checkOverrides(facts),
    ahead: checksAhead(stages),
  };
}
