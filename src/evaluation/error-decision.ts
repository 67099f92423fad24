import type { Decision } from '../schemas/decision.ts';
import type { Problem } from '../text/problem.ts';

/** The decision when nothing could be decided: it blocks. */
export function errorDecision(
  now: string,
  headSha: string | null,
  reason: string,
  problems: readonly Problem[] = [],
): Decision {
  return {
    schema: 'arbiter/decision/v1',
    as_of: now,
    status: 'error',
    base: null,
    head: headSha,
    models: [],
    reason,
    governing: [],
    problems: [...problems],
    governance: null,
  };
}
