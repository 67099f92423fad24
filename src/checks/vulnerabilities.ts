import type { EvidenceFacts } from '../evidence/evidence.ts';
import type { CheckConfigOf } from './check.ts';
import { ageText, durationMilliseconds, instant } from './duration.ts';
import { selectResults } from './evidence-selection.ts';
import { awaitedOf, type EvidenceItem, type ModelFacts } from './facts.ts';
import { type Finding, isTrusted, type Outcome, type Place, placeOf, plural, worst } from './result.ts';
import type { SecurityPart } from './security.ts';

type Limits = NonNullable<CheckConfigOf<'security'>['require']['vulnerabilities']>;
type Scan = NonNullable<EvidenceFacts['scan']>;
type Vulnerability = Scan['vulnerabilities'][number];

const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
/** As for drift records: a scanner's clock may be ahead of GitHub's. */
const CLOCK_SKEW_MILLISECONDS = 5 * 60_000;
const MOST_NAMED = 10;

interface Wrong {
  readonly outcome: Outcome;
  readonly finding: Finding;
  readonly pointer: string;
}

/**
 * No vulnerability of a severity or above in any report of a scanner. What a scanner does not rate counts as critical; what it
 * could not look at, a report that has no date where one is asked for, and a missing report are errors.
 */
export function judgeVulnerabilities(
  facts: ModelFacts,
  limits: Limits,
  files: readonly string[] | undefined,
): SecurityPart {
  const required = `no vulnerability of severity ${limits.none_at_least} or above${limits.unfixed === 'report' ? ' that has a fix' : ''}${limits.not_older_than === undefined ? '' : `, scanned at most ${limits.not_older_than} ago`}`;
  const frame = { required, pointer: '/require/vulnerabilities', awaiting: false };
  const selected = selectResults(facts, {
    what: "a scanner's report (Trivy or pip-audit, as JSON)",
    files,
    holds: (item) => item.facts.scan !== undefined,
  });
  if (selected.missing !== undefined) {
    const { outcome, reason, awaiting, places } = selected.missing;
    return {
      ...frame,
      outcome,
      text: reason,
      observed: 'no report',
      findings: [{ message: reason, at: places[0] ?? null }],
      places,
      trust: [],
      awaiting,
    };
  }
  const { items } = selected;
  const wrong = [
    ...coverParts(items, limits),
    ...items.flatMap((item) => [
      ...ageParts(item, limits, facts),
      ...trustParts(item, limits),
      ...foundParts(item, limits),
    ]),
  ];
  const outcome = worst(['pass', ...wrong.map((part) => part.outcome)]);
  const findings = wrong.map(({ finding }) => finding);
  const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = findings.length > MOST_NAMED ? ` And ${findings.length - MOST_NAMED} more.` : '';
  const total = items.reduce((sum, item) => sum + vulnerabilitiesOf(item).length, 0);
  const isAwaited = outcome === 'inconclusive' && awaitedOf(facts).length > 0;
  return {
    ...frame,
    outcome,
    text:
      wrong.length === 0
        ? `No vulnerability of severity ${limits.none_at_least} or above in ${plural(items.length, 'report')} (${plural(total, 'vulnerability', 'vulnerabilities')} in all).`
        : `${named.join(' ')}${more}`,
    observed: `${plural(total, 'vulnerability', 'vulnerabilities')} in ${plural(items.length, 'report')}`,
    findings: findings.slice(0, MOST_NAMED),
    places: items.map((item): Place => placeOf(item)),
    trust: items.map(({ trust }) => trust),
    awaiting: isAwaited,
    pointer: wrong[0]?.pointer ?? frame.pointer,
  };
}

function scanOf(item: EvidenceItem): Scan {
  return item.facts.scan as Scan;
}

function vulnerabilitiesOf(item: EvidenceItem): Scan['vulnerabilities'] {
  return scanOf(item).vulnerabilities;
}

function coverParts(items: readonly EvidenceItem[], { scanned = [] }: Limits): Wrong[] {
  return scanned
    .filter((what) => !items.some((item) => scanOf(item).covers.includes(what)))
    .map((what) => {
      const message = `No report covers the ${what}.`;
      return {
        outcome: 'error',
        finding: { message, at: null },
        pointer: '/require/vulnerabilities/scanned',
      };
    });
}

function ageParts(item: EvidenceItem, { not_older_than: window }: Limits, facts: ModelFacts): Wrong[] {
  if (window === undefined) return [];
  const now = instant(facts.now);
  if (now === undefined) throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
  const part = (outcome: Outcome, message: string): Wrong[] => [
    {
      outcome,
      finding: { message: `${item.file}: ${message}`, at: placeOf(item) },
      pointer: '/require/vulnerabilities/not_older_than',
    },
  ];
  const written = item.facts.identity?.created ?? item.madeAt ?? null;
  const time = written === null ? undefined : instant(written);
  if (time === undefined)
    return part(
      'error',
      `the report has no date, so it cannot be shown to be at most ${window} old. Let a workflow of this head make it.`,
    );
  if (time > now + CLOCK_SKEW_MILLISECONDS) return part('error', `its date ${written} lies in the future.`);
  const age = now - time;
  return age <= durationMilliseconds(window)
    ? []
    : part('fail', `the report is ${ageText(age)} old; at most ${window} is accepted. Scan again.`);
}

function trustParts(item: EvidenceItem, { trust }: Limits): Wrong[] {
  if (isTrusted(item.trust, trust?.at_least)) return [];
  const message = `${item.file}: trust is ${item.trust}; at least ${trust?.at_least} is required.`;
  return [
    { outcome: 'fail', finding: { message, at: placeOf(item) }, pointer: '/require/vulnerabilities/trust' },
  ];
}

function foundParts(item: EvidenceItem, limits: Limits): Wrong[] {
  const least = SEVERITIES.indexOf(limits.none_at_least);
  const isCounted = ({ severity, is_fixed: isFixed }: Vulnerability) =>
    (severity === null || SEVERITIES.indexOf(severity) >= least) && (isFixed || limits.unfixed !== 'report');
  const pointer = '/require/vulnerabilities/none_at_least';
  return [
    ...scanOf(item).not_scanned.map((words): Wrong => {
      const message = `${item.file}: the scanner did not look at ${JSON.stringify(words.slice(0, 200))}.`;
      return { outcome: 'error', finding: { message, at: placeOf(item) }, pointer };
    }),
    ...vulnerabilitiesOf(item)
      .filter(isCounted)
      .map((found): Wrong => {
        const finding = { message: `${item.file}: ${words(found)}.`, at: placeOf(item, found.pointer) };
        return { outcome: 'fail', finding, pointer };
      }),
  ];
}

function words({ id, package: name, version, severity, is_fixed: isFixed }: Vulnerability): string {
  const cut = (text: string) => JSON.stringify(text.slice(0, 100));
  const rated = severity === null ? 'of a severity that is not told' : `of severity ${severity}`;
  return `${cut(id)} in ${cut(version === null ? name : `${name} ${version}`)} is ${rated}${isFixed ? '' : ', and has no fix'}`;
}
