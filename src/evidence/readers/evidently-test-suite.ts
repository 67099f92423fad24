import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import { outcomeOf, type TestResult, testFacts } from './test-result.ts';

export const EVIDENTLY_TEST_SUITE = 'evidently-test-suite';

const OUTCOMES = {
  SUCCESS: 'pass',
  FAIL: 'fail',
  WARNING: 'warn',
  ERROR: 'error',
  SKIPPED: 'skipped',
} as const;

/** A test suite of Evidently 0.2 to 0.6. */
export function isEvidentlyTestSuite(root: JsonObject): boolean {
  const summary = objectOf(root.summary);
  return Array.isArray(root.tests) && 'all_passed' in summary && 'by_status' in summary;
}

/** Reads the tests one by one: the summary counts warnings as successes, and errors not at all. */
export function readEvidentlyTestSuite(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const tests = listOf(root.tests).map((item, index) => testOf(objectOf(item), index));
  const total = objectOf(root.summary).total_tests;
  if (total !== undefined && total !== tests.length)
    draft.problem(
      'counts_differ',
      `The summary counts ${JSON.stringify(total)} tests, the file has ${tests.length}: part of it is missing.`,
      '/summary/total_tests',
    );
  const created = textOf(root.timestamp) ?? textOf(root.datetime);
  return draft.reading(EVIDENTLY_TEST_SUITE, textOf(root.version) ?? null, {
    ...testFacts(draft, tests, 'the suite has none', '/tests'),
    ...(created !== undefined && { identity: { created } }),
  });
}

function testOf(item: JsonObject, index: number): TestResult {
  const column = textOf(objectOf(item.parameters).column_name);
  const name = textOf(item.name) ?? `tests[${index}]`;
  return {
    name: column === undefined ? name : `${name} (${column})`,
    outcome: outcomeOf(OUTCOMES, item.status),
    ...(column !== undefined && { column }),
  };
}
