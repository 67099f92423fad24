import type { Check as CheckResult } from '../schemas/decision.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Position } from '../text/position.ts';
import type { ModelFacts } from './facts.ts';

export type { CheckResult };

/** Any check as a policy writes it, its parameters already replaced by their numbers. */
export type CheckConfig = Policy['checks'][number];
export type CheckConfigOf<K extends CheckConfig['kind']> = Extract<CheckConfig, { kind: K }>;

/** Which policy a check stands in, and where. */
export interface CheckContext {
  readonly policyId: string;
  readonly policyFile: string;
  /** Position of the check, or of a key below it (`/require/above`), in the policy file. */
  readonly at: (pointerBelowCheck: string) => Position | undefined;
  /**
   * Runs what may take long, and throws where it takes longer than it should. Absent: nobody holds a clock, and what was
   * counted beforehand is the only limit.
   */
  readonly limited?: TimeLimit;
}

export type TimeLimit = <T>(run: () => T) => T;

/** What a check may say where it applies. */
export const JUDGED_OUTCOMES = ['pass', 'fail', 'inconclusive', 'error'] as const;
export type JudgedOutcome = (typeof JUDGED_OUTCOMES)[number];

/** One kind of check: pure, one file each. A check that throws is an `error`, never a pass. */
export interface CheckKind<K extends CheckConfig['kind']> {
  readonly kind: K;
  /** What its checks may say where they apply; absent: everything. Policy tests must show each of them. */
  readonly outcomes?: readonly JudgedOutcome[] | ((check: CheckConfigOf<K>) => readonly JudgedOutcome[]);
  evaluate(facts: ModelFacts, check: CheckConfigOf<K>, context: CheckContext): CheckResult;
}
