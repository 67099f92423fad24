import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Problem } from '../../text/problem.ts';
import { emptyReading, measured, type Reading } from '../evidence.ts';
import type { TestOutcome, TestResult } from './test-result.ts';

export const JUNIT_XML = 'junit-xml';

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4096}?-->\s*)*<testsuites?[\s>/]/;
const COUNTED = ['tests', 'failures', 'errors', 'skipped'] as const;
const MOST_TESTS = 100_000;

/** Text whose root element is that of a JUnit report. */
export function isJunitXml(text: string): boolean {
  return ROOT.test(text);
}

interface Suite {
  readonly element: XmlElement;
  readonly cases: readonly TestResult[];
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
  const suites = suitesOf(root);
  const problems = suites.flatMap((suite) => countProblems(suite, lines, file));
  const tests = casesOf(root);
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
      measured({ raw_metric: key, value: countOf(tests, key), pointer: `line ${lines.of(root)}` }),
    ),
    facts: { ...(tests.length > 0 && { tests }), ...(Object.keys(identity).length > 0 && { identity }) },
    problems,
  };
}

function elements(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node): node is XmlElement => node instanceof XmlElement);
}

function suitesOf(element: XmlElement): Suite[] {
  const below = elements(element.children).flatMap(suitesOf);
  return element.name === 'testsuite' ? [{ element, cases: casesOf(element) }, ...below] : below;
}

function casesOf(element: XmlElement): TestResult[] {
  if (element.name === 'testcase') return [caseOf(element)];
  return elements(element.children).flatMap(casesOf);
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

function countOf(tests: readonly TestResult[], key: (typeof COUNTED)[number]): number {
  if (key === 'tests') return tests.length;
  const outcome = { failures: 'fail', errors: 'error', skipped: 'skipped' }[key];
  return tests.filter((test) => test.outcome === outcome).length;
}

function countProblems({ element, cases }: Suite, lines: Lines, file: string): Problem[] {
  const line = lines.of(element);
  return COUNTED.flatMap((key): Problem[] => {
    const said = element.attributes[key];
    if (said === undefined || said === String(countOf(cases, key))) return [];
    const message = `The suite ${JSON.stringify(element.attributes.name ?? '')} says ${key}="${said.slice(0, 20)}", and holds ${countOf(cases, key)}: a part of it is missing.`;
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
    const after = this.#starts.findIndex((line) => line > start);
    return after === -1 ? this.#starts.length : after;
  }
}
