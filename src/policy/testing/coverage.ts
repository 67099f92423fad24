import type { CheckResult } from '../../checks/check.ts';
import { reachableOutcomes } from '../../checks/registry.ts';
import { type Limits, lowerBoundOf, upperBoundOf } from '../limits.ts';
import type { LoadedPolicy } from '../policy.ts';
import { expectationOf } from './expectation.ts';
import type { CaseRun } from './run.ts';

type Check = LoadedPolicy['policy']['checks'][number];

/** What cases show of one check. */
export interface CheckCoverage {
  readonly check: string;
  readonly file: string;
  readonly line: number | null;
  readonly covered: readonly string[];
  /** Outcomes that the check can come to and that no case expects. */
  readonly missing: readonly string[];
  /** Whether a case stands exactly at the limit; null for a check without one number as its limit. */
  readonly boundary: boolean | null;
}

export interface Coverage {
  readonly checks: readonly CheckCoverage[];
  /** Check and outcome pairs that cases expect, boundaries among them, and all there are. */
  readonly covered: number;
  readonly total: number;
}

/** Which outcomes of which checks the passing cases expect by name. What no case names is not covered. */
export function coverageOf(loaded: LoadedPolicy, runs: readonly CaseRun[]): Coverage {
  const passing = runs.filter(({ failures }) => failures.length === 0);
  const checks = loaded.policy.checks.map((check, index): CheckCoverage => {
    const named = passing.filter(({ ready }) => expectationOf(ready.written.expect, check.id) !== undefined);
    const results = named.flatMap(({ judgement }) => judgement.results[index] ?? []);
    const reachable = reachableOutcomes(check);
    const limited = results.filter(({ required }) => required.threshold !== null);
    return {
      check: check.id,
      file: loaded.fileAt(index),
      line: loaded.at(index, '')?.line ?? null,
      covered: reachable.filter((outcome) => results.some((result) => result.outcome === outcome)),
      missing: reachable.filter((outcome) => !results.some((result) => result.outcome === outcome)),
      boundary: limited.length === 0 ? null : isAtEveryEnd(check, limited),
    };
  });
  const count = (of: (check: CheckCoverage) => number) => checks.reduce((sum, check) => sum + of(check), 0);
  const covered = count((check) => check.covered.length + (check.boundary === true ? 1 : 0));
  const missing = count((check) => check.missing.length + (check.boundary === false ? 1 : 0));
  return { checks, covered, total: covered + missing };
}

/** A range has two ends, and a case must stand at each. Where a business threshold takes a limit's place, that is its end. */
function isAtEveryEnd(check: Check, limited: readonly CheckResult[]): boolean {
  const ends = [lowerBoundOf(check.require as Limits), upperBoundOf(check.require as Limits)];
  const values = ends.flatMap((end) => (end === undefined ? [] : [end.value]));
  return values.length > 1
    ? values.every((value) => limited.some(({ observed }) => observed?.value === value))
    : limited.some(({ observed, required }) => observed?.value === required.threshold);
}
