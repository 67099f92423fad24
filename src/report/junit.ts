import type { Check, Decision, Model } from '../schemas/decision.ts';
import { withoutStack } from './advice.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';

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

interface Case {
  readonly name: string;
  readonly className: string;
  readonly element: 'failure' | 'error' | 'skipped' | null;
  readonly message: string;
}

/**
 * The decision as a JUnit report: a suite for each model, a test for each check and each problem. What blocks is a failure or
 * an error, what only advises or does not apply is skipped: nothing that was not met looks like a pass.
 */
export function renderJunit(
  decision: Decision,
  context: Pick<ReportContext, 'isPublic' | 'suppressBelow'>,
): string {
  const shown = disclosed(decision, context);
  const general = shown.problems.map((problem) => problemCase('arbiter', problem));
  const suites = [
    ...(general.length === 0 ? [] : [{ name: 'arbiter', cases: general }]),
    ...modelsWorstFirst(shown).map((model) => ({
      name: model.name,
      cases: [
        ...model.problems.map((problem) => problemCase(model.name, problem)),
        ...model.checks.map((check) => checkCase(model, check)),
      ],
    })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const body = suites.map(({ name, cases }) => suiteText(name, cases)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="arbiter" ${counts(all)}>\n${body}</testsuites>\n`;
}

function suiteText(name: string, cases: readonly Case[]): string {
  return `  <testsuite name="${escaped(name)}" ${counts(cases)}>\n${cases.map(caseText).join('')}  </testsuite>\n`;
}

function caseText({ name, className, element, message }: Case): string {
  const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
  return element === null
    ? `${head}/>\n`
    : `${head}><${element} message="${escaped(message)}"/></testcase>\n`;
}

function counts(cases: readonly Case[]): string {
  const count = (element: Case['element']) => cases.filter((one) => one.element === element).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function checkCase(model: Model, check: Check): Case {
  return {
    className: `${model.name}.${check.policy}`,
    name: `${check.id}: ${check.title}`,
    element: elementOf(check),
    message: `${check.outcome}: ${[check.reason, check.fix].filter((part) => part !== null).join(' ')}`,
  };
}

function elementOf({ outcome, level }: Check): Case['element'] {
  if (outcome === 'pass') return null;
  const isBlocking = level === 'mandatory' || level === 'overridable';
  if (outcome === 'not_applicable' || outcome === 'waived' || outcome === 'overridden' || !isBlocking)
    return 'skipped';
  return outcome === 'error' ? 'error' : 'failure';
}

function problemCase(className: string, { code, message, file, line }: Decision['problems'][number]): Case {
  const where = file === undefined || file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return { className, name: code, element: 'error', message: `${where}${withoutStack(message)}` };
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/gu, (mark) => ENTITIES[mark] ?? mark);
}
