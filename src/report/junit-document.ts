/** What no XML document may hold, not even escaped (XML 1.0, section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** One test; `element` null: it passed. */
export interface JunitCase {
  readonly name: string;
  readonly className: string;
  readonly element: 'failure' | 'error' | 'skipped' | null;
  readonly message: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** Suites of tests as a JUnit report, everything in them escaped. */
export function junitDocument(name: string, suites: readonly JunitSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const body = suites.map(suiteText).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(name)}" ${counts(all)}>\n${body}</testsuites>\n`;
}

function suiteText({ name, cases }: JunitSuite): string {
  return `  <testsuite name="${escaped(name)}" ${counts(cases)}>\n${cases.map(caseText).join('')}  </testsuite>\n`;
}

function caseText({ name, className, element, message }: JunitCase): string {
  const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
  return element === null
    ? `${head}/>\n`
    : `${head}><${element} message="${escaped(message)}"/></testcase>\n`;
}

function counts(cases: readonly JunitCase[]): string {
  const count = (element: JunitCase['element']) => cases.filter((one) => one.element === element).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/gu, (mark) => ENTITIES[mark] ?? mark);
}
