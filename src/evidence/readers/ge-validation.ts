import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import { type TestOutcome, type TestResult, testFacts } from './test-result.ts';

export const GE_VALIDATION = 'ge-validation';

/** A validation result of Great Expectations 0.x or 1.x. */
export function isValidationResult(root: JsonObject): boolean {
  return (
    'success' in root && Array.isArray(root.results) && 'evaluated_expectations' in objectOf(root.statistics)
  );
}

/** A checkpoint's result: one or more validation results by run id. */
export function isCheckpointResult(root: JsonObject): boolean {
  return 'success' in root && isObject(root.run_results);
}

/**
 * Reads what Great Expectations found: one test for each expectation, and its own statistics. Its verdict must agree with
 * its results; an expectation that raised an exception is an error, whatever its `success` says.
 */
export function readGeValidation(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const results = isCheckpointResult(root)
    ? Object.entries(objectOf(root.run_results)).map(([key, value]) => ofCheckpoint(key, value))
    : [{ value: root, pointer: '' }];
  const tests = results.flatMap(({ value, pointer }) => readResult(draft, value, pointer));
  if (isCheckpointResult(root)) checkVerdict(draft, root, tests, '');
  const meta = objectOf(results[0]?.value.meta);
  const suite = textOf(results[0]?.value.suite_name) ?? textOf(meta.expectation_suite_name);
  return draft.reading(GE_VALIDATION, textOf(meta.great_expectations_version) ?? null, {
    ...testFacts(draft, tests, 'no expectation was evaluated'),
    ...(suite !== undefined && { identity: { name: suite } }),
  });
}

/** 0.x holds `validation_result` under each run id, 1.x the result itself. */
function ofCheckpoint(key: string, value: JsonValue): { value: JsonObject; pointer: string } {
  const pointer = `/run_results/${pointerToken(key)}`;
  const inner = objectOf(value).validation_result;
  return isObject(inner)
    ? { value: inner, pointer: `${pointer}/validation_result` }
    : { value: objectOf(value), pointer };
}

function readResult(draft: ReadingDraft, result: JsonObject, pointer: string): TestResult[] {
  const tests = listOf(result.results).map((item, index) => testOf(objectOf(item), index));
  const statistics = objectOf(result.statistics);
  for (const name of [
    'evaluated_expectations',
    'successful_expectations',
    'unsuccessful_expectations',
    'success_percent',
  ]) {
    const value = statistics[name];
    // Without a single expectation the percentage is null; that there was none is told once.
    if (value === undefined || (value === null && tests.length === 0)) continue;
    draft.number(value, null, { raw_metric: `statistics.${name}`, pointer: `${pointer}/statistics/${name}` });
  }
  const evaluated = statistics.evaluated_expectations;
  if (evaluated !== tests.length)
    draft.problem(
      'counts_differ',
      `The statistics count ${JSON.stringify(evaluated)} expectations, the file has ${tests.length} results: part of it is missing.`,
      `${pointer}/statistics/evaluated_expectations`,
    );
  checkVerdict(draft, result, tests, pointer);
  return tests;
}

function checkVerdict(
  draft: ReadingDraft,
  result: JsonObject,
  tests: readonly TestResult[],
  pointer: string,
) {
  const isSuccess = tests.every(({ outcome }) => outcome === 'pass');
  if (result.success === isSuccess) return;
  const message = `\`success\` is ${JSON.stringify(result.success)}, but ${isSuccess ? 'all results hold' : 'not all results hold'}.`;
  draft.problem('verdict_differs', message, `${pointer}/success`);
}

function testOf(item: JsonObject, index: number): TestResult {
  const config = objectOf(item.expectation_config);
  const type = textOf(config.expectation_type) ?? textOf(config.type) ?? `results[${index}]`;
  const column = textOf(objectOf(config.kwargs).column);
  return {
    name: column === undefined ? type : `${type}(${column})`,
    outcome: outcome(item),
    ...(column !== undefined && { column }),
  };
}

function outcome(item: JsonObject): TestOutcome {
  if (objectOf(item.exception_info).raised_exception === true) return 'error';
  if (typeof item.success !== 'boolean') return 'error';
  return item.success ? 'pass' : 'fail';
}
