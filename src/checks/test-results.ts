import type { CheckConfigOf, CheckContext, CheckResult } from './check.ts';
import { selectResults } from './evidence-selection.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { policyNumber } from './limit.ts';
import type { Finding, Outcome } from './result.ts';
import {
  checkResult,
  describe,
  isTrusted,
  lowestTrust,
  placeOf,
  plural,
  requirement,
  worst,
} from './result.ts';

type Check = CheckConfigOf<'tests'> | CheckConfigOf<'data_quality'>;
type Test = NonNullable<EvidenceItem['facts']['tests']>[number];

interface Placed {
  readonly test: Test;
  readonly item: EvidenceItem;
}

/** Failures named one by one; more are counted. */
const MOST_NAMED = 20;
/** Of what a report calls a test: whoever wrote it chose the words. */
const NAME_LENGTH = 200;

/**
 * Every test that ran passed, and enough of them ran. A warning blocks like a failure unless the policy reports it; what
 * the tool could not evaluate is an error; what was skipped did not run.
 */
export function judgeTests(
  facts: ModelFacts,
  check: Check,
  context: CheckContext,
  kind: { readonly what: string; readonly formats: ReadonlySet<string> },
): CheckResult {
  const required = requirement(requiredText(check));
  const selected = selectResults(facts, {
    what: kind.what,
    files: check.files,
    holds: ({ format }) => kind.formats.has(format),
  });
  if (selected.missing !== undefined) {
    const { outcome, reason, awaiting, places } = selected.missing;
    return checkResult(check, context, { outcome, reason, awaiting, evidence_at: places, required });
  }
  const { items } = selected;
  const ran = items
    .flatMap((item) => (item.facts.tests ?? []).map((test) => ({ test, item })))
    .filter(({ test }) => test.outcome !== 'skipped');
  const parts = [
    ...countPart(ran, check),
    ...columnParts(ran, check),
    ...trustParts(items, check),
    ...outcomeParts(ran, check),
  ];
  const outcome = worst(['pass', ...parts.map((part) => part.outcome)]);
  const findings = parts.map(({ finding }) => finding);
  return checkResult(check, context, {
    outcome,
    required,
    reason: outcome === 'pass' ? passReason(ran, items) : reasonOf(findings),
    observed: describe(observedText(items, ran)),
    trust: lowestTrust(items.map(({ trust }) => trust)),
    evidence_at: items.map((item) => placeOf(item)),
    findings: findings.slice(0, MOST_NAMED),
    policyPointer: parts[0]?.pointer ?? '/require/passed',
  });
}

interface Part {
  readonly outcome: Outcome;
  readonly finding: Finding;
  readonly pointer: string;
}

function countPart(ran: readonly Placed[], check: Check): Part[] {
  const least = leastOf(check);
  if (ran.length >= least) return [];
  const message = `${plural(ran.length, 'test')} ran; at least ${least} ${least === 1 ? 'is' : 'are'} required.`;
  return [{ outcome: 'fail', finding: { message, at: null }, pointer: '/require/at_least' }];
}

function columnParts(ran: readonly Placed[], check: Check): Part[] {
  const columns = ('columns' in check ? check.columns : undefined) ?? [];
  const tested = new Set(ran.map(({ test }) => test.column));
  return columns
    .filter((column) => !tested.has(column))
    .map((column) => {
      const message = `No test of the column ${JSON.stringify(column)} ran.`;
      return { outcome: 'fail', finding: { message, at: null }, pointer: '/columns' };
    });
}

function trustParts(items: readonly EvidenceItem[], check: Check): Part[] {
  const least = check.require.trust?.at_least;
  return items
    .filter(({ trust }) => !isTrusted(trust, least))
    .map((item) => {
      const message = `${item.file}: trust is ${item.trust}; at least ${least} is required.`;
      return { outcome: 'fail', finding: { message, at: placeOf(item) }, pointer: '/require/trust' };
    });
}

function outcomeParts(ran: readonly Placed[], check: Check): Part[] {
  const isPassing = ({ outcome }: Test) =>
    outcome === 'pass' || (outcome === 'warn' && check.require.warnings === 'report');
  return ran
    .filter(({ test }) => !isPassing(test))
    .map(({ test, item }) => {
      const isJudged = test.outcome === 'fail' || test.outcome === 'warn';
      const words = isJudged
        ? test.outcome === 'fail'
          ? 'failed'
          : 'ended with a warning'
        : 'was not evaluated';
      const finding = {
        message: `${item.file}: ${test.name.slice(0, NAME_LENGTH)} ${words}.`,
        at: placeOf(item),
      };
      return { outcome: isJudged ? 'fail' : 'error', finding, pointer: '/require/passed' };
    });
}

function leastOf(check: Check): number {
  return check.require.at_least === undefined ? 1 : policyNumber(check.require.at_least);
}

function requiredText(check: Check): string {
  const least = leastOf(check);
  const columns =
    'columns' in check && check.columns !== undefined ? `, each of ${check.columns.join(', ')} tested` : '';
  const warnings = check.require.warnings === 'report' ? ', warnings reported' : '';
  return `all tests passed, at least ${least}${columns}${warnings}`;
}

function passReason(ran: readonly Placed[], items: readonly EvidenceItem[]): string {
  const warnings = ran.filter(({ test }) => test.outcome === 'warn').length;
  const also = warnings === 0 ? '' : ` (${plural(warnings, 'warning')})`;
  return `${plural(ran.length, 'test')} of ${plural(items.length, 'file')} passed${also}.`;
}

function reasonOf(findings: readonly Finding[]): string {
  const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = findings.length - named.length;
  return more === 0 ? named.join(' ') : `${named.join(' ')} And ${more} more.`;
}

function observedText(items: readonly EvidenceItem[], ran: readonly Placed[]): string {
  const count = (outcome: string) => ran.filter(({ test }) => test.outcome === outcome).length;
  const skipped = items.flatMap(({ facts }) => facts.tests ?? []).length - ran.length;
  const counts = [
    [ran.length - count('fail') - count('warn') - count('error'), 'passed'],
    [count('fail'), 'failed'],
    [count('warn'), 'with a warning'],
    [count('error'), 'not evaluated'],
    [skipped, 'skipped'],
  ] as const;
  const shown = counts.filter(([number], index) => number > 0 || index === 0);
  return shown.map(([number, words]) => `${number} ${words}`).join(', ');
}
