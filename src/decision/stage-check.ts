import type { CheckResult } from '../checks/check.ts';
import type { StageCheck } from '../signoff/snapshot.ts';
import { type AppliedPolicy, isSatisfied } from './model.ts';

/** A check of a policy, with whether it leaves the way free before anybody overrides it in review. */
export interface PolicyStageCheck extends StageCheck {
  readonly policy: string;
}

/** Every check of a model as the stages of a sign-off see it (sign-off rule 17). */
export function stageChecks(
  results: readonly CheckResult[],
  policies: readonly AppliedPolicy[],
): PolicyStageCheck[] {
  return results.map((result) => ({
    policy: result.policy,
    check: result.id,
    holds: isSatisfied(result, policies),
  }));
}

/** The results as they would be if the checks of later stages held: whether those alone keep a model from review. */
export function withoutAhead(results: readonly CheckResult[], ahead: ReadonlySet<string>): CheckResult[] {
  return results.map((result) =>
    ahead.has(aheadKey(result.policy, result.id)) ? { ...result, outcome: 'pass', awaiting: false } : result,
  );
}

/** A check of one policy: ids are unique in a policy only. */
export function aheadKey(policy: string, check: string): string {
  return `${policy}\u0000${check}`;
}
