import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import { outcomeOf, type TestResult, testFacts } from './test-result.ts';

export const SODA_SCAN = 'soda-scan';

const OUTCOMES = { pass: 'pass', warn: 'warn', fail: 'fail' } as const;

/** Results of a scan of Soda Core 3 (`--scan-results`). */
export function isSodaScan(root: JsonObject): boolean {
  return 'hasErrors' in root && 'hasFailures' in root && Array.isArray(root.checks);
}

/** Reads a scan: a check without an outcome was not evaluated, which is an error; so is a scan that says it had one. */
export function readSodaScan(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const tests = listOf(root.checks).map((item, index) => testOf(objectOf(item), index));
  if (root.hasErrors !== false) tests.push({ name: 'hasErrors', outcome: 'error' });
  const hasFailures = tests.some(({ outcome }) => outcome === 'fail');
  if (root.hasFailures !== hasFailures)
    draft.problem(
      'verdict_differs',
      `\`hasFailures\` is ${JSON.stringify(root.hasFailures)}, but ${hasFailures ? 'a check failed' : 'no check failed'}.`,
      '/hasFailures',
    );
  const created = textOf(root.dataTimestamp) ?? textOf(root.scanEndTimestamp);
  return draft.reading(SODA_SCAN, null, {
    ...testFacts(draft, tests, 'the scan has no check', '/checks'),
    ...(created !== undefined && { identity: { created } }),
  });
}

function testOf(item: JsonObject, index: number): TestResult {
  const column = textOf(item.column);
  return {
    name: textOf(item.name) ?? textOf(item.definition) ?? `checks[${index}]`,
    outcome: outcomeOf(OUTCOMES, item.outcome),
    ...(column !== undefined && { column }),
  };
}
