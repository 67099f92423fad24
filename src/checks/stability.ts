import { type FoldSummary, summarizeFolds } from '../statistics/folds.ts';
import { decimalDifference } from './change-rule.ts';
import type { CheckConfigOf, CheckContext, CheckKind, CheckResult } from './check.ts';
import type { ModelFacts, Trust } from './facts.ts';
import {
  type Limit,
  limitsOf,
  limitText,
  margin,
  meets,
  policyNumber,
  rangeDefect,
  readable,
} from './limit.ts';
import { nameOf } from './measurement.ts';
import { confidenceOf } from './metric.ts';
import type { FoundRecord, NotFound } from './records.ts';
import { findRecord, fitsDataset, fitsSlice, matchingRecords, missingEvidence } from './records.ts';
import {
  checkResult,
  type Finding,
  isTrusted,
  lowestTrust,
  type Outcome,
  type Place,
  placeOf,
  requirement,
  worst,
} from './result.ts';
import { gapPart, type Part, shown } from './train-test-gap.ts';

type Config = CheckConfigOf<'stability'>;

const DEFAULT_FOLDS = 5;

/** Folds that agree, a bound on their mean, and training data that promise no more than the test data keep. */
export const stability: CheckKind<'stability'> = {
  kind: 'stability',
  evaluate(facts, check, context) {
    const { folds, lower_bound, spread, train_test_gap } = check.require;
    const series =
      folds !== undefined || lower_bound !== undefined || spread !== undefined
        ? seriesOf(facts, check)
        : null;
    const parts = [
      ...(series === null ? [] : foldParts(check, series)),
      ...(train_test_gap === undefined ? [] : [gapPart(facts, check, limitsOf(train_test_gap))]),
    ];
    if (parts.length === 0) throw new Error('The policy asks for nothing of the folds.');
    return result(check, context, parts, series);
  },
};

function result(
  check: Config,
  context: CheckContext,
  parts: readonly Part[],
  series: Series | null,
): CheckResult {
  const trust = lowestTrust(parts.flatMap((part) => (part.trust === null ? [] : [part.trust])));
  const least = check.require.trust?.at_least;
  const isDistrusted = trust !== null && !isTrusted(trust, least);
  const outcome = worst([...parts.map((part) => part.outcome), ...(isDistrusted ? ['fail' as const] : [])]);
  const wrong = parts.filter((part) => part.outcome !== 'pass');
  const distrust = isDistrusted ? [`Trust is ${trust}; at least ${least} is required.`] : [];
  const findings: Finding[] = wrong.map(({ text, places: [at] }) => ({ message: text, at: at ?? null }));
  const summary = series?.summary ?? null;
  const margins = parts.flatMap((part) => (part.margin === null ? [] : [part.margin]));
  return checkResult(check, context, {
    outcome,
    reason: [...distrust, ...(wrong.length === 0 ? parts : wrong).map(({ text }) => text)].join(' '),
    required: requirement(requiredText(check)),
    observed:
      summary === null
        ? null
        : {
            value: summary.mean,
            text: `mean ${shown(summary.mean)} over ${summary.folds} folds, spread ${shown(summary.spread)}`,
            rows: null,
            positives: null,
          },
    interval: summary === null ? null : intervalOf(summary, confidenceOf(check.require.confidence)),
    margin: margins.length === 0 ? null : Math.min(...margins),
    trust,
    scope: check.metric.dataset ?? null,
    evidence_at: parts.flatMap((part) => part.places),
    findings,
    awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
    policyPointer: wrong[0]?.pointer ?? '/require',
  });
}

function requiredText({ require }: Config): string {
  const { folds, lower_bound, spread, train_test_gap: gap } = require;
  return [
    ...(folds === undefined && lower_bound === undefined && spread === undefined
      ? []
      : [`at least ${leastFolds(require)} folds`]),
    ...(lower_bound === undefined ? [] : [`lower bound ${limitText(limitsOf(lower_bound))}`]),
    ...(spread === undefined ? [] : [`spread ${limitText(limitsOf(spread))}`]),
    ...(gap === undefined ? [] : [`train-test gap ${limitText(limitsOf(gap))}`]),
  ].join('; ');
}

function leastFolds({ folds }: Config['require']): number {
  return policyNumber(folds?.at_least ?? DEFAULT_FOLDS);
}

type Series =
  | {
      readonly summary: FoldSummary | null;
      readonly count: number;
      readonly places: readonly Place[];
      readonly trust: Trust;
      readonly missing?: undefined;
    }
  | { readonly summary: null; readonly missing: NotFound };

/** The one series of folds of this metric. Two, or a fold that is no number, are errors. */
function seriesOf(facts: ModelFacts, check: Config): Series {
  const { metric } = check;
  const what = `folds of ${nameOf(metric)}`;
  const isFold = (record: FoundRecord['record'] | Parameters<Parameters<typeof matchingRecords>[1]>[0]) =>
    record.metric === metric.name &&
    record.statistic === null &&
    record.fold !== null &&
    fitsDataset(record, metric.dataset) &&
    fitsSlice(record, metric.slice);
  const candidates = matchingRecords(facts, isFold);
  if (candidates.length === 0) return { summary: null, missing: missingEvidence(facts, what) };
  const found: FoundRecord[] = [];
  for (const { record, item } of candidates) {
    const single = { ...facts, awaiting: [], evidence: [{ ...item, records: [record] }] };
    const lookup = findRecord(single, what, isFold);
    if (lookup.missing !== undefined) return { summary: null, missing: lookup.missing };
    const outside = rangeDefect(metric.name, lookup.found.record.value);
    const place = placeOf(item, record.pointer);
    if (outside !== null)
      return { summary: null, missing: error(`A fold of ${metric.name} ${outside}`, [place]) };
    found.push(lookup.found);
  }
  const places = found.map(({ record, item }) => placeOf(item, record.pointer));
  const names = new Set(found.map(({ record }) => record.fold));
  if (names.size < found.length) {
    const reason = `There are two series of ${what}: ${places[0]?.file} and ${places.at(-1)?.file}. Name the data set, or keep one.`;
    return { summary: null, missing: error(reason, places) };
  }
  const gap = Array.from(names)
    .sort((a, b) => Number(a) - Number(b))
    .findIndex((fold, i) => fold !== i);
  if (gap !== -1)
    return {
      summary: null,
      missing: error(`Fold ${gap + 1} of ${names.size + 1} of ${what} is missing.`, places),
    };
  const beside = found.find(({ item, record }) => isBesideProblem(item, record.pointer));
  if (beside !== undefined) {
    const reason = `${beside.item.file}: another of the ${what} is no number, so they are not whole.`;
    return { summary: null, missing: error(reason, places) };
  }
  const values = found.map(({ record }) => record.value);
  const confidence = confidenceOf(check.require.confidence);
  return {
    summary: values.length < 2 ? null : summarizeFolds(values, confidence),
    count: values.length,
    places,
    trust: lowestTrust(found.map(({ item }) => item.trust)) ?? 'claimed',
  };
}

/** A problem in the same list of folds. */
function isBesideProblem(item: FoundRecord['item'], pointer: string): boolean {
  const list = pointer.slice(0, pointer.lastIndexOf('/') + 1);
  return item.problems.some((problem) => problem.pointer?.startsWith(list) === true);
}

function error(reason: string, places: readonly Place[]): NotFound {
  return { outcome: 'error', reason, awaiting: false, places };
}

function foldParts(check: Config, series: Series): Part[] {
  if (series.missing !== undefined) {
    const { outcome, reason, awaiting, places } = series.missing;
    return [{ outcome, text: reason, pointer: '/require', margin: null, awaiting, places, trust: null }];
  }
  const { summary, count, places, trust } = series;
  const { require } = check;
  const part = (outcome: Outcome, key: string, text: string, distance: number | null = null): Part => ({
    outcome,
    text,
    pointer: require[key as keyof typeof require] === undefined ? '/require' : `/require/${key}`,
    margin: distance,
    awaiting: false,
    places,
    trust,
  });
  const least = leastFolds(require);
  const enough = part(
    count >= least ? 'pass' : 'fail',
    'folds',
    `There are ${count} folds; at least ${least} are required.`,
  );
  if (summary === null) return [enough];
  return [
    enough,
    ...(require.spread === undefined ? [] : [spreadPart(summary, limitsOf(require.spread), part)]),
    ...(require.lower_bound === undefined
      ? []
      : [boundPart(summary, limitsOf(require.lower_bound), confidenceOf(require.confidence), part)]),
  ];
}

type MakePart = (outcome: Outcome, key: string, text: string, distance?: number | null) => Part;

function spreadPart(summary: FoldSummary, limits: readonly [Limit, ...Limit[]], part: MakePart): Part {
  // 0.921 - 0.889 is 0.032, and not the nearest double beside it.
  const spread = decimalDifference(summary.spread, 0);
  const holds = limits.every((limit) => meets(spread, limit));
  const text = `The folds lie ${readable(spread, limits)} apart; required ${limitText(limits)}.`;
  return part(
    holds ? 'pass' : 'fail',
    'spread',
    text,
    Math.min(...limits.map((limit) => margin(limit, spread))),
  );
}

function boundPart(
  summary: FoldSummary,
  limits: readonly [Limit, ...Limit[]],
  confidence: number,
  part: MakePart,
): Part {
  const bound = summary.lower_one_sided;
  const words = `The mean is ${shown(summary.mean)}, its one-sided ${confidence * 100} % lower bound ${readable(bound, limits)} (Nadeau-Bengio); required ${limitText(limits)}.`;
  if (summary.standard_error === 0) {
    const text = `${words} All folds are equal, so there is no variance to tell a bound from.`;
    return part('inconclusive', 'lower_bound', text);
  }
  const holds = limits.every((limit) => meets(bound, limit));
  // The data cannot tell while only the bound misses what the mean meets.
  const isOpen = limits.every((limit) => meets(summary.upper_one_sided, limit));
  const outcome = holds ? 'pass' : isOpen ? 'inconclusive' : 'fail';
  return part(outcome, 'lower_bound', words, Math.min(...limits.map((limit) => margin(limit, bound))));
}

function intervalOf(summary: FoldSummary, confidence: number): CheckResult['interval'] {
  const { lower, upper, lower_one_sided, upper_one_sided } = summary;
  return { lower, upper, lower_one_sided, upper_one_sided, confidence, method: 'nadeau-bengio' };
}
