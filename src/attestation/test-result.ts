import type { Reference } from './expectation.ts';
import { STATEMENT_V1, type Statement, type Subject } from './statement.ts';

export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

export interface ChecklistFacts {
  readonly subject: readonly Subject[];
  /** Policies that the checks came from. */
  readonly configuration: readonly Reference[];
  /** The run, where there is one. */
  readonly url: string | null;
  /** Ids of checks, `POLICY/CHECK`. */
  readonly passed: readonly string[];
  /** Advisory checks that did not hold, and those that were waived or overridden. */
  readonly warned: readonly string[];
  readonly failed: readonly string[];
}

/** The run of the checklist as an in-toto test result. A run of no check passes nothing. */
export function testResult(facts: ChecklistFacts): Statement {
  const { subject, configuration, url, passed, warned, failed } = facts;
  const predicate = {
    result: resultOf(facts),
    configuration,
    ...(url !== null && { url }),
    passedTests: [...passed].sort(),
    warnedTests: [...warned].sort(),
    failedTests: [...failed].sort(),
  };
  return { _type: STATEMENT_V1, subject, predicateType: TEST_RESULT_TYPE, predicate };
}

function resultOf({ passed, warned, failed }: ChecklistFacts): 'PASSED' | 'WARNED' | 'FAILED' {
  if (failed.length > 0 || passed.length + warned.length === 0) return 'FAILED';
  return warned.length > 0 ? 'WARNED' : 'PASSED';
}
