import { PullClosed } from '../github/pull-facts.ts';
import type { Decision } from '../schemas/decision.ts';
import { decidePull, type PullContext, type PullDecision } from './pull-decision.ts';

/** Worst first. */
const STATUS_ORDER: readonly Decision['status'][] = ['error', 'rejected', 'pending', 'in_review', 'approved'];

/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
export async function worstOfSameHead(context: PullContext, decided: PullDecision): Promise<Decision> {
  let worst = decided.decision;
  for (const number of decided.facts.sameHead) {
    const other = await context.github.pullRequest(number);
    if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef) continue;
    const found = await decidePull(context, number).catch((error: unknown) => {
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
