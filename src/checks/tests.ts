import type { CheckKind } from './check.ts';
import { judgeTests } from './test-results.ts';

const FORMATS: ReadonlySet<string> = new Set(['junit-xml']);

/** Tests of code and pipeline, as a test runner reported them. */
export const tests: CheckKind<'tests'> = {
  kind: 'tests',
  evaluate: (facts, check, context) =>
    judgeTests(facts, check, context, { what: 'a test report (JUnit XML)', formats: FORMATS }),
};
