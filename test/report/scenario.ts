import type { ReportContext } from '../../src/report/context.ts';
import type { Decision } from '../../src/schemas/decision.ts';
import { aContext, aSignoff } from './decisions.ts';

export interface Scenario {
  readonly name: string;
  readonly decision: Decision;
  readonly context: ReportContext;
}

export const scenario = (
  name: string,
  decision: Decision,
  context: Partial<ReportContext> = {},
): Scenario => ({
  name,
  decision,
  context: aContext(context),
});

/** Two of five seats filled, and reviews that do not count. */
export const partial = aSignoff({
  state: 'partial',
  assignment: { 'data-steward': ['dan'], 'security-lead': ['sue'] },
  missing: [
    { role: 'ml-engineer', count: 1, eligible: ['mel'] },
    { role: 'arb', count: 2, eligible: ['ann', 'bob'] },
  ],
  counted: [
    { review: 3, user: 'dan', role: 'data-steward' },
    { review: 4, user: 'sue', role: 'security-lead' },
  ],
  ignored: [
    { review: 1, user: 'contributor', reason: 'contributor' },
    { review: 2, user: 'zoe', reason: 'no_role' },
    { review: 5, user: 'bob', reason: 'stale_commit' },
    { review: 6, user: null, reason: 'unknown_user' },
    { review: 8, user: 'sue', reason: 'superseded' },
  ],
});
