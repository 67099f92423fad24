import { outwardState } from '../decision/decision.ts';
import { PullClosed } from '../github/pull-facts.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import { decidePull, type PullContext, type PullDecision } from './pull-decision.ts';

/** Worst first. */
const STATUS_ORDER: readonly Decision['status'][] = ['error', 'rejected', 'pending', 'in_review', 'approved'];

/** What a commit is told for a pull request: its own decision, or the worse one of another with the same head. */
export interface PostedDecision {
  readonly decision: Decision;
  /** Null where it is the pull request's own. */
  readonly because: Posted['because'] | null;
}

export type Posted = NonNullable<NonNullable<LedgerDetail['evaluation']>['posted']>;

/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
export async function worstOfSameHead(context: PullContext, decided: PullDecision): Promise<PostedDecision> {
  let worst: PostedDecision = { decision: decided.decision, because: null };
  for (const number of decided.facts.sameHead) {
    const other = await context.github.pullRequest(number);
    if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef) continue;
    const found = await decidePull(context, number).catch((error: unknown) => {
      if (error instanceof PullClosed) return undefined;
      throw error;
    });
    if (found === undefined) continue;
    const { status, reason } = found.decision;
    if (STATUS_ORDER.indexOf(status) < STATUS_ORDER.indexOf(worst.decision.status)) {
      worst = {
        decision: { ...decided.decision, status, reason: `#${number} has the same head commit: ${reason}` },
        because: { pull_request: number, reason },
      };
    }
  }
  return worst;
}

/** What the ledger says of a status that is not the pull request's own; null where it is. */
export function postedDetail({ decision, because }: PostedDecision): Posted | null {
  const { status } = decision;
  const state = outwardState(decision);
  // What is worse than another decision is not the best there is.
  if (because === null || status === 'approved' || state === 'success') return null;
  return { status, state, because };
}
