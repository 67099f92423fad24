import { type Bounds, boundsBy } from './auc-interval.ts';
import type { Confusion } from './cell-counts.ts';
import { CompensatedSum } from './compensated-sum.ts';
import { DECISION_METRICS, type DecisionMetric, influenceOf } from './influence.ts';
import { FEWEST_ROWS_OF_A_CLASS } from './measures.ts';
import { twoSidedP } from './normal.ts';
import { placementsOf, placementVariance } from './placements.ts';
import { LOSSES, type LossMetric } from './row-loss.ts';
import type { Measures, Undecidable } from './summary.ts';

export type ComparedMetric =
  | 'roc_auc'
  | DecisionMetric
  | LossMetric
  | 'average_precision'
  | 'ks_statistic'
  | 'expected_calibration_error';

/** One metric of two models. Differences are candidate − baseline. */
export interface MetricDifference {
  readonly metric: ComparedMetric;
  readonly better: 'higher' | 'lower';
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly difference: number | null;
  /** Null where no interval of this metric's difference is computed. */
  readonly standard_error: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly interval: Bounds | null;
  readonly method: 'delong' | 'delta' | 'mean' | null;
  /** Why the interval cannot decide anything, or null. */
  readonly undecidable: Undecidable | null;
  /** Why a value or an interval is missing, or null. */
  readonly reason: string | null;
}

/** One model with its rows: what it measures, and what each row says. */
export interface MeasuredModel {
  readonly measures: Measures;
  readonly confusion: Confusion;
  readonly truth: Uint8Array;
  readonly score: Float64Array;
  readonly threshold: number;
}

export interface ModelPair {
  readonly baseline: MeasuredModel;
  readonly candidate: MeasuredModel;
  /** Row i of one is row i of the other. */
  readonly isPaired: boolean;
  readonly confidence: number;
}

const NO_INTERVAL = 'no interval of this difference is computed';

/** The difference of every metric, those without an interval last. */
export function metricDifferences(pair: ModelPair): MetricDifference[] {
  const { baseline, candidate } = pair;
  const valuesBy = (of: (measures: Measures) => number | null) =>
    [of(baseline.measures), of(candidate.measures)] as const;
  return [
    aucDifference(pair),
    ...DECISION_METRICS.map((metric) => {
      const variance = decisionVariance(pair, metric);
      return difference(
        pair,
        metric,
        'higher',
        valuesBy((measures) => measures[metric]),
        variance,
        'delta',
      );
    }),
    ...(['log_loss', 'brier_score'] as const).map((metric) => {
      const values = valuesBy((measures) => measures[metric === 'log_loss' ? 'log_loss' : 'brier']);
      const variance = values.includes(null) ? null : lossVariance(pair, metric);
      return difference(pair, metric, 'lower', values, variance, 'mean');
    }),
    difference(
      pair,
      'average_precision',
      'higher',
      valuesBy(({ pr_auc }) => pr_auc),
      null,
      null,
    ),
    difference(
      pair,
      'ks_statistic',
      'higher',
      valuesBy((measures) => measures['ks.d']),
      null,
      null,
    ),
    difference(
      pair,
      'expected_calibration_error',
      'lower',
      valuesBy(({ calibration }) => calibration?.ece ?? null),
      null,
      null,
    ),
  ];
}

/** Whether every row has the same score from both: then nothing is estimated, the difference is none. */
export function isIdentical({ isPaired, baseline, candidate }: ModelPair): boolean {
  return isPaired && baseline.score.every((score, row) => score === candidate.score[row]);
}

/** DeLong: of differences of placements on the same rows, otherwise the sum of both variances. */
function aucDifference(pair: ModelPair): MetricDifference {
  const [a, b] = [pair.baseline, pair.candidate].map(({ truth, score }) => placementsOf(truth, score)) as [
    ReturnType<typeof placementsOf>,
    ReturnType<typeof placementsOf>,
  ];
  const variance = pair.isPaired
    ? placementVariance(
        pair.baseline.truth,
        a.values.map((value, row) => (b.values[row] as number) - value),
      )
    : sum(
        placementVariance(pair.baseline.truth, a.values),
        placementVariance(pair.candidate.truth, b.values),
      );
  return difference(pair, 'roc_auc', 'higher', [a.auc, b.auc], variance, 'delong');
}

function decisionVariance(pair: ModelPair, metric: DecisionMetric): number | null {
  const { baseline, candidate } = pair;
  const [a, b] = [baseline, candidate].map(({ confusion }) => influenceOf(metric, confusion)) as [
    ReturnType<typeof influenceOf>,
    ReturnType<typeof influenceOf>,
  ];
  if (a === null || b === null) return null;
  const of = (model: MeasuredModel, row: number) => {
    const truth = model.truth[row] as 0 | 1;
    const predicted = (model.score[row] as number) >= model.threshold ? 1 : 0;
    return (model === baseline ? a : b)(truth, predicted);
  };
  return varianceOfMean(pair, of);
}

function lossVariance(pair: ModelPair, metric: LossMetric): number {
  const loss = LOSSES[metric];
  return varianceOfMean(pair, ({ truth, score }, row) => loss(score[row] as number, truth[row] as number));
}

/** Of the mean difference on the same rows, or of the difference between two means. */
function varianceOfMean(
  { baseline, candidate, isPaired }: ModelPair,
  of: (model: MeasuredModel, row: number) => number,
): number {
  if (isPaired) return varianceOfRows(baseline.score.length, (row) => of(candidate, row) - of(baseline, row));
  return [baseline, candidate].reduce(
    (total, model) => total + varianceOfRows(model.score.length, (row) => of(model, row)),
    0,
  );
}

function varianceOfRows(rows: number, of: (row: number) => number): number {
  const total = new CompensatedSum();
  for (let row = 0; row < rows; row++) total.add(of(row));
  const mean = total.value / rows;
  const squares = new CompensatedSum();
  for (let row = 0; row < rows; row++) {
    const deviation = of(row) - mean;
    squares.add(deviation * deviation);
  }
  return squares.value / (rows - 1) / rows;
}

function difference(
  pair: ModelPair,
  metric: ComparedMetric,
  better: MetricDifference['better'],
  [baseline, candidate]: readonly [number | null, number | null],
  variance: number | null,
  method: MetricDifference['method'],
): MetricDifference {
  const named = { metric, better, baseline, candidate };
  const nothing = { standard_error: null, z: null, p: null, interval: null, method: null, undecidable: null };
  if (baseline === null || candidate === null) {
    const model = baseline === null ? pair.baseline : pair.candidate;
    return { ...named, ...nothing, difference: null, reason: whyMissing(metric, model.measures) };
  }
  const change = candidate - baseline;
  if (isIdentical(pair)) {
    const interval = { lower: 0, upper: 0, lower_one_sided: 0, upper_one_sided: 0 };
    const reason = 'both models give the same score on every row';
    return { ...named, ...nothing, difference: 0, standard_error: 0, interval, reason };
  }
  if (variance === null) return { ...named, ...nothing, difference: change, reason: NO_INTERVAL };
  const standardError = Math.sqrt(variance);
  const z = standardError > 0 ? change / standardError : null;
  return {
    ...named,
    difference: change,
    standard_error: standardError,
    z,
    p: z === null ? null : twoSidedP(z),
    interval: boundsOf(change, standardError, pair.confidence, metric !== 'log_loss'),
    method,
    undecidable: undecidableOf(pair, standardError),
    reason: null,
  };
}

function boundsOf(value: number, standardError: number, confidence: number, isShare: boolean): Bounds {
  // A difference of two numbers between 0 and 1.
  const limit = (bound: number) => (isShare ? Math.max(-1, Math.min(1, bound)) : bound);
  return boundsBy(confidence, (z) => limit(value + z * standardError));
}

function undecidableOf({ baseline, candidate }: ModelPair, standardError: number): Undecidable | null {
  const classes = [baseline, candidate].flatMap(({ measures }) => [measures.positives, measures.negatives]);
  if (Math.min(...classes) < FEWEST_ROWS_OF_A_CLASS) return 'few_rows_of_a_class';
  return standardError > 0 ? null : 'zero_variance';
}

const REASON_KEYS: Readonly<Partial<Record<ComparedMetric, string>>> = {
  average_precision: 'pr_auc',
  brier_score: 'brier',
  ks_statistic: 'ks.d',
  expected_calibration_error: 'calibration',
};

function whyMissing(metric: ComparedMetric, { reasons }: Measures): string {
  return reasons[REASON_KEYS[metric] ?? metric] ?? 'it has no value';
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
