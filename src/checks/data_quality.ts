import type { CheckKind } from './check.ts';
import { judgeTests } from './test-results.ts';

/** Tools whose tests are of data. What a team wrote itself, or an approval in a file, is none of them. */
const FORMATS: ReadonlySet<string> = new Set([
  'ge-validation',
  'dbt-run-results',
  'soda-scan',
  'deepchecks-suite',
  'evidently-test-suite',
]);

/** Tests of data, as the tools that ran them reported them. */
export const dataQuality: CheckKind<'data_quality'> = {
  kind: 'data_quality',
  evaluate: (facts, check, context) =>
    judgeTests(facts, check, context, {
      what: 'results of data tests (Great Expectations, dbt, Soda, Deepchecks or an Evidently test suite)',
      formats: FORMATS,
    }),
};
