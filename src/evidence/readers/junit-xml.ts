import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Problem } from '../../text/problem.ts';
import { emptyReading, measured, type Reading } from '../evidence.ts';
import type { TestOutcome, TestResult } from './test-result.ts';

export const JUNIT_XML = 'junit-xml';

/** A comment ends with its first `-->`: were it allowed to hold another, a row of comments could be taken apart in too many ways. */
const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4096}-->\s*)*<testsuites?[\s>/]/;
const COUNTED = ['tests', 'failures', 'errors', 'skipped'] as const;
const COUNTED_AS: Readonly<Partial<Record<TestOutcome, 'failures' | 'errors' | 'skipped'>>> = {
  fail: 'failures',
  error: 'errors',
  skipped: 'skipped',
};
const MOST_TESTS = 100_000;

/** Text whose root element is that of a JUnit report. */
export function isJunitXml(text: string): boolean {
  return ROOT.test(text);
}

type Counts = Record<(typeof COUNTED)[number], number>;

interface Suite {
  readonly element: XmlElement;
  readonly counts: Readonly<Counts>;
}

/**
 * Reads a JUnit report, all suites together: one test for each `testcase`. What a suite counts must be what it holds, or a
 * part of the file is missing. Entities that a document declares itself are refused by the parser.
 */
export function readJunitXml(text: string, file: string): Reading {
  let root: XmlElement | null;
  try {
    root = parseXml(text, { includeOffsets: true }).root;
  } catch (error) {
    // A syntax error, or more nested elements than the stack holds.
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return emptyReading(JUNIT_XML, [{ code: 'invalid_xml', message: `Expected XML: ${why}`, file }]);
  }
  if (root === null) throw new Error('parse-xml gave a document without a root element.');
  const lines = new Lines(text);
  const { suites, tests, counts } = new Walk(root);
  const problems = suites.flatMap((suite) => countProblems(suite, lines, file));
  if (tests.length > MOST_TESTS) {
    const message = `Expected at most ${MOST_TESTS} tests, found ${tests.length}.`;
    return emptyReading(JUNIT_XML, [{ code: 'too_many_tests', message, file }]);
  }
  if (!tests.some(({ outcome }) => outcome !== 'skipped')) {
    const message =
      tests.length === 0
        ? 'Expected at least one test, found none.'
        : `Expected at least one test that ran; all ${tests.length} were skipped.`;
    problems.push({ code: 'no_tests', message, file, pointer: 'line 1', line: 1 });
  }
  const { name, timestamp } = suites[0]?.element.attributes ?? {};
  const identity = { ...(name && { name }), ...(timestamp && { created: timestamp }) };
  return {
    format: JUNIT_XML,
    toolVersion: null,
    records: COUNTED.map((key) =>
      measured({ raw_metric: key, value: counts[key], pointer: `line ${lines.of(root)}` }),
    ),
    facts: { ...(tests.length > 0 && { tests }), ...(Object.keys(identity).length > 0 && { identity }) },
    problems,
  };
}

/** A suite whose tests are being met, and what was counted before it. */
interface OpenSuite {
  readonly index: number;
  readonly element: XmlElement;
  readonly before: Readonly<Counts>;
}

/** Every test in the order of the document, and every suite with what it holds. One walk, however deep suites are nested. */
class Walk {
  readonly tests: TestResult[] = [];
  readonly suites: Suite[] = [];
  readonly #counts: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };

  constructor(root: XmlElement) {
    const left: (XmlElement | OpenSuite)[] = [root];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (!(next instanceof XmlElement)) this.#close(next);
      else if (next.name === 'testcase') this.#add(caseOf(next));
      else {
        if (next.name === 'testsuite') left.push(this.#open(next));
        for (const child of elements(next.children).reverse()) left.push(child);
      }
    }
  }

  #open(element: XmlElement): OpenSuite {
    const before = { ...this.#counts };
    return { index: this.suites.push({ element, counts: before }) - 1, element, before };
  }

  #close({ index, element, before }: OpenSuite): void {
    this.suites[index] = { element, counts: difference(this.#counts, before) };
  }

  #add(result: TestResult): void {
    this.tests.push(result);
    this.#counts.tests += 1;
    const key = COUNTED_AS[result.outcome];
    if (key !== undefined) this.#counts[key] += 1;
  }

  get counts(): Readonly<Counts> {
    return this.#counts;
  }
}

function difference(after: Counts, before: Counts): Counts {
  return {
    tests: after.tests - before.tests,
    failures: after.failures - before.failures,
    errors: after.errors - before.errors,
    skipped: after.skipped - before.skipped,
  };
}

function elements(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node): node is XmlElement => node instanceof XmlElement);
}

function caseOf(element: XmlElement): TestResult {
  const { classname, name } = element.attributes;
  const parts = [classname, name].filter((part) => part !== undefined && part !== '');
  return { name: parts.length === 0 ? '(unnamed)' : parts.join('.'), outcome: caseOutcome(element) };
}

/** pytest writes a second element where a test failed and its tear-down broke: the worst counts. */
function caseOutcome(element: XmlElement): TestOutcome {
  const names = new Set(elements(element.children).map(({ name }) => name));
  if (names.has('error')) return 'error';
  if (names.has('failure')) return 'fail';
  return names.has('skipped') ? 'skipped' : 'pass';
}

function countProblems({ element, counts }: Suite, lines: Lines, file: string): Problem[] {
  return COUNTED.flatMap((key): Problem[] => {
    const said = element.attributes[key];
    if (said === undefined || said === String(counts[key])) return [];
    const line = lines.of(element);
    const message = `The suite ${JSON.stringify((element.attributes.name ?? '').slice(0, 200))} says ${key}="${said.slice(0, 20)}", and holds ${counts[key]}: a part of it is missing.`;
    return [{ code: 'counts_differ', message, file, pointer: `line ${line}`, line }];
  });
}

/** Line numbers of elements, counted once from start to end. */
class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  of({ start }: XmlElement): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
