import type { TextDocument } from '../../text/document.ts';
import { emptyReading, type Reading } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import { outcomeOf, type TestResult, testFacts } from './test-result.ts';

export const DBT_RUN_RESULTS = 'dbt-run-results';

const VERSION = /\/dbt\/run-results\/v([1-6])\.json$/;
const OUTCOMES = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  error: 'error',
  'runtime error': 'error',
  'partial success': 'fail',
  skipped: 'skipped',
} as const;
/** What builds something ended well with these; it is no test. */
const BUILT = new Set(['success', 'no-op']);
const IS_TEST = /^(?:test|unit_test)\./;

/** Any artifact of dbt: they share the key that names their schema. */
export function isDbtArtifact(root: JsonObject): boolean {
  return typeof objectOf(root.metadata).dbt_schema_version === 'string';
}

/**
 * Reads `run_results.json` of dbt, schemas 1 to 6. Only `test.` and `unit_test.` nodes are tests; what else did not end
 * well stands beside them, because what it was to build was not built.
 */
export function readDbtRunResults(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const metadata = objectOf(root.metadata);
  const schema = textOf(metadata.dbt_schema_version) ?? '';
  if (!schema.includes('/dbt/run-results/')) {
    const message = `This is ${schema}: a description of a dbt project, and no result of a run.`;
    return emptyReading('dbt-artifact', [
      ...document.problems,
      document.problem('not_a_result', message, '/metadata/dbt_schema_version'),
    ]);
  }
  const draft = new ReadingDraft(document);
  if (!VERSION.test(schema))
    draft.problem(
      'unknown_version',
      `Expected run results of the schemas v1 to v6, found ${schema}.`,
      '/metadata/dbt_schema_version',
    );
  const results = listOf(root.results).map((item, index) => resultOf(draft, objectOf(item), index));
  const tests = results.filter((result): result is TestResult => result !== null);
  const isTested = tests.some(({ name }) => IS_TEST.test(name));
  testFacts(draft, isTested ? tests : [], 'the run built models, and tested nothing', '/results');
  // A model that failed to build is told also where nothing was tested.
  return draft.reading(DBT_RUN_RESULTS, textOf(metadata.dbt_version) ?? null, {
    ...(tests.length > 0 && { tests }),
    ...identityOf(metadata),
  });
}

function resultOf(draft: ReadingDraft, item: JsonObject, index: number): TestResult | null {
  const name = textOf(item.unique_id);
  const status = textOf(item.status);
  if (name === undefined || status === undefined) {
    draft.problem('missing_key', 'Expected unique_id and status.', `/results/${index}`);
    return { name: name ?? `results[${index}]`, outcome: 'error' };
  }
  const isTest = IS_TEST.test(name);
  // `compile` and `docs generate` call a test whose SQL was written a success; `test` and `build` write `pass`.
  if (BUILT.has(status)) return isTest ? { name, outcome: 'skipped' } : null;
  return { name, outcome: outcomeOf(OUTCOMES, status) };
}

function identityOf(metadata: JsonObject): { identity?: { created: string } } {
  const created = textOf(metadata.generated_at);
  return created === undefined ? {} : { identity: { created } };
}
