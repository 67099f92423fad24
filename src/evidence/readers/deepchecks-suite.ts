import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import { outcomeOf, type TestResult, testFacts } from './test-result.ts';

export const DEEPCHECKS_SUITE = 'deepchecks-suite';

const OUTCOMES = { PASS: 'pass', WARN: 'warn', FAIL: 'fail', ERROR: 'error' } as const;

/** `SuiteResult.to_json()` of Deepchecks; the JSON of a suite itself has no results. */
export function isDeepchecksSuite(root: JsonObject): boolean {
  return root.type === 'SuiteResult' && Array.isArray(root.results);
}

/** One test for each condition of each check. A check without a condition shows, and tests nothing; one that broke is an error. */
export function readDeepchecksSuite(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const tests = listOf(root.results).flatMap((item, index) => testsOf(objectOf(item), index));
  const name = textOf(root.name);
  return draft.reading(DEEPCHECKS_SUITE, null, {
    ...testFacts(draft, tests, 'no check of the suite has a condition', '/results'),
    ...(name !== undefined && { identity: { name } }),
  });
}

function testsOf(item: JsonObject, index: number): TestResult[] {
  const check = objectOf(item.check);
  const name = textOf(check.name) ?? textOf(check.type) ?? textOf(item.header) ?? `results[${index}]`;
  if (item.type !== 'CheckResult') return [{ name, outcome: 'error' }];
  return listOf(item.conditions_results).map((condition) => {
    const { Status, Condition } = objectOf(condition);
    return { name: `${name}: ${textOf(Condition) ?? 'condition'}`, outcome: outcomeOf(OUTCOMES, Status) };
  });
}
