import type { CheckConfigOf, CheckContext, CheckKind, CheckResult } from './check.ts';
import {
  type Flag,
  type Judged,
  type JudgedWindow,
  judgeWindow,
  SEVERITIES,
  type Severity,
} from './drift-window.ts';
import { ageText, durationMilliseconds, instant } from './duration.ts';
import { awaitedOf, type EvidenceItem, type ModelFacts } from './facts.ts';
import { coversFile, missingEvidence } from './records.ts';
import type { Finding, Verdict } from './result.ts';
import { checkResult, describe, isTrusted, lowestTrust, placeOf, plural, requirement } from './result.ts';

/** Record of the evaluation store: dated, with a severity per flag. */
const STORE_FORMAT = 'arbiter-drift-flags';

/** The only formats whose drift verdict is a flag. A home-made file that looks like one never counts. */
const FLAG_FORMATS: ReadonlySet<string> = new Set([
  'evidently-0.7-report',
  'evidently-legacy-report',
  STORE_FORMAT,
]);

/** Tolerated lead of the clock that wrote a record over the one that decides. */
const CLOCK_SKEW_MILLISECONDS = 5 * 60_000;

/**
 * No drift flag of a severity or above in what the evaluation store says. A raised flag fails however old it is; with
 * `not_older_than`, at least one flag must also be provably fresh: dated within the window, by itself or by the workflow run that made it.
 */
export const driftFlag: CheckKind<'drift_flag'> = {
  kind: 'drift_flag',
  evaluate(facts, check, context) {
    const items = facts.evidence.filter(
      (item) => item.facts.drift !== undefined && FLAG_FORMATS.has(item.format),
    );
    const unreadable = facts.evidence.filter((item) => isUnreadable(item));
    if (unreadable.length > 0) return unreadableResult(check, context, unreadable);
    if (items.length === 0) return missingResult(facts, check, context);
    const now = instant(facts.now);
    if (now === undefined) throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
    const flags = items.map((item) => flagOf(item, now));
    const window = judgeWindow(facts, check, now, flags.filter(isStored));
    // A stored flag counts for its day; what is wrong with a record is said all the same.
    const single = window === null ? flags : flags.filter((flag) => !isStored(flag) || flag.problem !== null);
    const judged = single.map((flag) => judge(flag, check, facts.manifest.name));
    const freshness = judgeFreshness(flags, check, now);
    // A dated record may be among the evidence that is still being made.
    const isOpen = freshness !== null || window?.outcome === 'inconclusive';
    const isAwaited = isOpen && awaitedOf(facts).length > 0;
    return report(
      check,
      context,
      single,
      judged,
      window,
      isAwaited && freshness !== null ? { ...freshness, outcome: 'inconclusive' } : freshness,
      isAwaited,
    );
  },
};

/**
 * A file that gave nothing but a problem, or a drift record that is not sound, may have held a flag: without reading
 * it, none can be ruled out.
 */
function isUnreadable(item: EvidenceItem): boolean {
  const { drift, ...others } = item.facts;
  if (FLAG_FORMATS.has(item.format)) {
    const isStoreRecord = item.format === STORE_FORMAT;
    return drift === undefined || item.problems.some((problem) => isStoreRecord || coversFile(problem));
  }
  const gaveNothing = item.records.length === 0 && Object.keys(others).length === 0;
  return gaveNothing && item.problems.some(coversFile);
}

/** A record of the store always names its model: that of another one says nothing of this one. */
function foreignModel({ file, facts: { identity } }: EvidenceItem, name: string): string | null {
  const model = identity?.model;
  if (model === undefined || model === name) return null;
  return `${file} is a record of the model ${JSON.stringify(model.slice(0, 100))}, not of ${name}.`;
}

/** What the evaluation store holds, told apart from the reports of tools. */
function isStored({ item }: Flag): boolean {
  return item.format === STORE_FORMAT;
}

function flagOf(item: EvidenceItem, now: number): Flag {
  const drift = item.facts.drift as NonNullable<EvidenceItem['facts']['drift']>;
  // Evidently writes no date: a report is as old as the run that made it.
  const written = drift.created_at ?? item.facts.identity?.created ?? item.madeAt ?? null;
  const writtenAt = written === null ? undefined : instant(written);
  const time = writtenAt === undefined ? undefined : Math.min(writtenAt, endOfDay(drift.day));
  const isStoreRecord = item.format === STORE_FORMAT;
  const severity = severityOf(drift, isStoreRecord);
  if (written !== null && time === undefined) {
    return {
      item,
      severity,
      time,
      problem: `its date ${JSON.stringify(written)} is not RFC 3339 with a time zone`,
    };
  }
  if (time === undefined && isStoreRecord) {
    return { item, severity, time, problem: 'it has no created_at' };
  }
  if (writtenAt !== undefined && writtenAt > now + CLOCK_SKEW_MILLISECONDS) {
    return { item, severity, time, problem: `its date ${written} lies in the future` };
  }
  return { item, severity, time, problem: null };
}

/** A day that is recorded later is no younger for it. */
function endOfDay(day: string | undefined): number {
  return day === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${day}T23:59:59Z`);
}

/** The store writes no severity where no flag was raised; a tool that says "drifted" is taken at the highest. */
function severityOf(
  drift: NonNullable<EvidenceItem['facts']['drift']>,
  isStoreRecord: boolean,
): Severity | null {
  if (drift.severity !== undefined && drift.severity !== null) return drift.severity;
  if (drift.dataset_drift === null) return isStoreRecord ? 'none' : null;
  return drift.dataset_drift ? 'high' : 'none';
}

function judge(flag: Flag, check: CheckConfigOf<'drift_flag'>, name: string): Judged {
  const { item, severity } = flag;
  const limit = check.require.none_at_least;
  if (flag.problem !== null) return { outcome: 'error', message: `${item.file}: ${flag.problem}.` };
  const foreign = isStored(flag) ? foreignModel(item, name) : null;
  if (foreign !== null) return { outcome: 'error', message: foreign };
  if (severity === null) {
    const columns = item.facts.drift?.undecidable_columns ?? [];
    const which = columns.length === 0 ? '' : ` (undecidable: ${columns.join(', ')})`;
    return {
      outcome: 'inconclusive',
      message: `${item.file}: the file does not let drift be told${which}. Write method and threshold into the report (Evidently 0.7.16 or later).`,
    };
  }
  if (SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit)) {
    const columns = item.facts.drift?.drifted_columns ?? [];
    const which = columns.length === 0 ? '' : `; drifted: ${columns.join(', ')}`;
    return { outcome: 'fail', message: `${item.file}: drift flag of severity ${severity}${which}.` };
  }
  if (!isTrusted(item.trust, check.require.trust?.at_least)) {
    return {
      outcome: 'fail',
      message: `${item.file}: trust is ${item.trust}; at least ${check.require.trust?.at_least} is required.`,
    };
  }
  return { outcome: 'pass', message: `${item.file}: severity ${severity}.` };
}

function judgeFreshness(
  flags: readonly Flag[],
  check: CheckConfigOf<'drift_flag'>,
  now: number,
): Judged | null {
  const window = check.require.not_older_than;
  if (window === undefined) return null;
  const longest = durationMilliseconds(window);
  const ages = flags.flatMap(({ time }) => (time === undefined ? [] : [now - time]));
  if (ages.some((age) => age <= longest)) return null;
  if (ages.length === 0) {
    return {
      outcome: 'error',
      message: `No drift record carries a date, so none can be shown to be at most ${window} old. Add an evaluation record with created_at, or let a workflow of this head make the report.`,
    };
  }
  return {
    outcome: 'fail',
    message: `The newest drift record is ${ageText(Math.min(...ages))} old; at most ${window} is accepted. Run the drift report again.`,
  };
}

function report(
  check: CheckConfigOf<'drift_flag'>,
  context: CheckContext,
  flags: readonly Flag[],
  judged: readonly Judged[],
  window: JudgedWindow | null,
  freshness: Judged | null,
  isAwaited: boolean,
): CheckResult {
  const all = [...judged, ...(window?.parts ?? []), ...(freshness === null ? [] : [freshness])];
  const outcome = (['error', 'fail', 'inconclusive'] as const).find((candidate) =>
    all.some((part) => part.outcome === candidate),
  );
  const findings: Finding[] = flags.flatMap(({ item }, index) => {
    const part = judged[index] as Judged;
    return part.outcome === 'pass' ? [] : [{ message: part.message, at: placeOf(item) }];
  });
  for (const { outcome: found, message, item } of window?.parts ?? []) {
    if (found !== 'pass') findings.push({ message, at: item === undefined ? null : placeOf(item) });
  }
  if (freshness !== null) findings.push({ message: freshness.message, at: null });
  const seen = [...flags, ...(window?.flags ?? [])];
  const severities = seen.map(({ severity }) => severity ?? 'not known');
  const highest = [...SEVERITIES].reverse().find((severity) => severities.includes(severity)) ?? 'not known';
  return checkResult(check, context, {
    ...required(check),
    outcome: outcome ?? 'pass',
    reason:
      outcome === undefined
        ? window !== null
          ? [...window.parts, ...judged].map(({ message }) => message).join(' ')
          : `No drift flag of severity ${check.require.none_at_least} or above in ${plural(flags.length, 'drift record')}; the highest is ${highest}.`
        : findings.map(({ message }) => message).join(' '),
    observed: describe(`highest severity ${highest}`),
    trust: lowestTrust(seen.map(({ item }) => item.trust)),
    evidence_at: seen.map(({ item }) => placeOf(item)),
    findings,
    awaiting: isAwaited && outcome === 'inconclusive',
    policyPointer: pointerOf(window, freshness !== null && findings.length === 1),
  });
}

function pointerOf(window: JudgedWindow | null, isOnlyOld: boolean): string {
  if (isOnlyOld) return '/require/not_older_than';
  return window === null || window.outcome === 'pass' ? '/require/none_at_least' : '/require/days';
}

function missingResult(
  facts: ModelFacts,
  check: CheckConfigOf<'drift_flag'>,
  context: CheckContext,
): CheckResult {
  const missing = missingEvidence(facts, 'a drift record (an Evidently report, or an evaluation record)');
  return checkResult(check, context, {
    ...required(check),
    outcome: missing.outcome,
    reason: missing.awaiting ? missing.reason : `No drift record. ${missing.reason}`,
    awaiting: missing.awaiting,
    evidence_at: missing.places,
    fix: 'Add the drift report of the evaluation store to the evidence.',
  });
}

function unreadableResult(
  check: CheckConfigOf<'drift_flag'>,
  context: CheckContext,
  items: readonly EvidenceItem[],
): CheckResult {
  const findings = items.map((item) => ({
    message: `${item.file} could not be read: ${(item.problems.find(coversFile) ?? item.problems[0])?.message ?? 'it holds no drift verdict.'}`,
    at: placeOf(item),
  }));
  return checkResult(check, context, {
    ...required(check),
    outcome: 'error',
    reason: `A drift flag cannot be ruled out: ${findings.map(({ message }) => message).join(' ')}`,
    evidence_at: items.map((item) => placeOf(item)),
    findings,
    fix: 'Repair or remove the file that cannot be read.',
  });
}

function required(check: CheckConfigOf<'drift_flag'>): Pick<Verdict, 'required'> {
  const { none_at_least: severity, not_older_than: window, days } = check.require;
  const age = window === undefined ? '' : `, at most ${window} old`;
  if (days === undefined) return { required: requirement(`no flag of severity ${severity} or above${age}`) };
  const limit = `a flag of severity ${severity} or above on at most ${days.at_most} of the last ${days.of} days`;
  return { required: requirement(`${limit}${age}`) };
}
