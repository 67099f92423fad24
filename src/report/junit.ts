import type { Check, Decision, Model } from '../schemas/decision.ts';
import { withoutStack } from './advice.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';
import { type JunitCase, junitDocument } from './junit-document.ts';
import { whyNotText } from './why-not.ts';

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
  return junitDocument('arbiter', suites);
}

function checkCase(model: Model, check: Check): JunitCase {
  return {
    className: `${model.name}.${check.policy}`,
    name: `${check.id}: ${check.title}`,
    element: elementOf(check),
    message: `${check.outcome}: ${[check.reason, whyNotText(check), check.fix ?? ''].filter((part) => part !== '').join(' ')}`,
  };
}

function elementOf({ outcome, level }: Check): JunitCase['element'] {
  if (outcome === 'pass') return null;
  const isBlocking = level === 'mandatory' || level === 'overridable';
  if (outcome === 'not_applicable' || outcome === 'waived' || outcome === 'overridden' || !isBlocking)
    return 'skipped';
  return outcome === 'error' ? 'error' : 'failure';
}

function problemCase(
  className: string,
  { code, message, file, line }: Decision['problems'][number],
): JunitCase {
  const where = file === undefined || file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return { className, name: code, element: 'error', message: `${where}${withoutStack(message)}` };
}
