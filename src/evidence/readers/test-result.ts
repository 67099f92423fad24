import type { ReadingDraft } from './reading-draft.ts';

/** How one test of a tool ended. `error`: it could not be run, or nobody can tell. */
export type TestOutcome = 'pass' | 'fail' | 'warn' | 'error' | 'skipped';

export interface TestResult {
  readonly name: string;
  readonly outcome: TestOutcome;
  /** The column that was tested, where the tool names one. */
  readonly column?: string;
}

/** Outcomes by the words a tool writes; what it never writes is `error`, never a pass. */
export function outcomeOf(words: Readonly<Record<string, TestOutcome>>, word: unknown): TestOutcome {
  return typeof word === 'string' && Object.hasOwn(words, word) ? (words[word] as TestOutcome) : 'error';
}

/** The tests as facts. A file without a single test that ran shows nothing. */
export function testFacts(
  draft: ReadingDraft,
  tests: readonly TestResult[],
  what: string,
  pointer = '',
): { readonly tests: readonly TestResult[] } | Record<string, never> {
  if (tests.some(({ outcome }) => outcome !== 'skipped')) return { tests };
  const message =
    tests.length === 0
      ? `Expected at least one test, found none: ${what}.`
      : `Expected at least one test that ran; all ${tests.length} were skipped.`;
  draft.problem('no_tests', message, pointer);
  return tests.length === 0 ? {} : { tests };
}
