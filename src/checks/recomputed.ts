import { clip, waldBounds } from '../statistics/auc-interval.ts';
import type { Confusion } from '../statistics/cell-counts.ts';
import type { Cell, Measures, PredictionsSummary } from '../statistics/summary.ts';
import type { CheckResult } from './check.ts';
import { sliceKey } from './records.ts';

type Slice = Readonly<Record<string, string | undefined>>;
type Interval = NonNullable<CheckResult['interval']>;

/** A metric computed here from predictions. */
export interface Recomputed {
  /** Null where the rows give it no value; `reason` says why. */
  readonly value: number | null;
  readonly reason: string | null;
  readonly rows: number;
  readonly positives: number;
  /** Null where no interval of this metric is computed. */
  readonly interval: Interval | null;
  /** Why the interval cannot decide, or null. */
  readonly undecidable: string | null;
}

type OfMeasures = (measures: Measures) => number | null;

const BY_SCORE: Readonly<Record<string, readonly [field: string, of: OfMeasures]>> = {
  roc_auc: ['roc_auc', ({ roc_auc }) => roc_auc?.value ?? null],
  average_precision: ['pr_auc', ({ pr_auc }) => pr_auc],
  log_loss: ['log_loss', ({ log_loss }) => log_loss],
  brier_score: ['brier', ({ brier }) => brier],
  ks_statistic: ['ks.d', (measures) => measures['ks.d']],
  expected_calibration_error: ['calibration', ({ calibration }) => calibration?.ece ?? null],
};

const BY_DECISION: Readonly<Record<string, (counts: Confusion) => number>> = {
  accuracy: ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn),
  error_rate: ({ tp, fp, tn, fn }) => (fp + fn) / (tp + fp + tn + fn),
  balanced_accuracy: ({ tp, fp, tn, fn }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
  precision: ({ tp, fp }) => tp / (tp + fp),
  negative_predictive_value: ({ tn, fn }) => tn / (tn + fn),
  recall: ({ tp, fn }) => tp / (tp + fn),
  specificity: ({ tn, fp }) => tn / (tn + fp),
  false_positive_rate: ({ tn, fp }) => fp / (tn + fp),
  false_negative_rate: ({ tp, fn }) => fn / (tp + fn),
  f1: ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn),
  jaccard: ({ tp, fp, fn }) => tp / (tp + fp + fn),
  selection_rate: ({ tp, fp, tn, fn }) => (tp + fp) / (tp + fp + tn + fn),
  review_rate: ({ tp, fp, tn, fn }) => (tp + fp) / (tp + fp + tn + fn),
  prevalence: ({ tp, fp, tn, fn }) => (tp + fn) / (tp + fp + tn + fn),
};

/** Whether predictions can give this metric at all; the others stay claims. */
export function isRecomputable(metric: string): boolean {
  return Object.hasOwn(BY_SCORE, metric) || Object.hasOwn(BY_DECISION, metric);
}

/** The value alone, over all rows; null where there is none. */
export function recomputedValue(summary: PredictionsSummary, metric: string): number | null {
  return isRecomputable(metric) ? recompute(summary, metric, undefined, summary.confidence).value : null;
}

/** A recomputable metric, of all rows or of a slice, its bounds at `confidence`. */
export function recompute(
  summary: PredictionsSummary,
  metric: string,
  slice: Slice | undefined,
  confidence: number,
): Recomputed {
  const isWhole = slice === undefined || Object.keys(slice).length === 0;
  const counts = sum(summary.cells.filter((cell) => isWhole || isIn(cell, slice)));
  const rows = counts.tp + counts.fp + counts.tn + counts.fn;
  const base = { rows, positives: counts.tp + counts.fn, interval: null, undecidable: null };
  if (rows === 0) return { ...base, value: null, reason: 'no row is in this group' };
  const byDecision = Object.hasOwn(BY_DECISION, metric) ? BY_DECISION[metric] : undefined;
  if (byDecision !== undefined) {
    const value = byDecision(counts);
    return Number.isFinite(value)
      ? { ...base, value, reason: null }
      : { ...base, value: null, reason: 'the rows it divides by are none' };
  }
  const measures = isWhole
    ? summary
    : summary.groups?.find((group) => sliceKey(group.slice) === sliceKey(slice));
  if (measures === undefined) return { ...base, value: null, reason: 'it is not measured for this group' };
  const [field, of] = BY_SCORE[metric] as (typeof BY_SCORE)[string];
  const value = of(measures);
  if (value === null)
    return { ...base, value, reason: measures.reasons[field] ?? 'it has no value on these rows' };
  return metric === 'roc_auc'
    ? { ...base, value, reason: null, ...delong(measures, confidence) }
    : { ...base, value, reason: null };
}

function delong(measures: Measures, confidence: number): Pick<Recomputed, 'interval' | 'undecidable'> {
  const auc = measures.roc_auc as NonNullable<Measures['roc_auc']>;
  const bounds = waldBounds(auc.value, auc.standard_error, confidence);
  const wider = measures.error_bound;
  return {
    interval: {
      lower: clip(bounds.lower - wider),
      upper: clip(bounds.upper + wider),
      lower_one_sided: clip(bounds.lower_one_sided - wider),
      upper_one_sided: clip(bounds.upper_one_sided + wider),
      confidence,
      method: auc.method,
    },
    undecidable:
      auc.undecidable === null
        ? null
        : auc.undecidable === 'zero_variance'
          ? 'the scores have no variance'
          : 'a class has fewer than 10 rows',
  };
}

function isIn(cell: Cell, slice: Slice): boolean {
  return Object.entries(slice).every(([attribute, group]) => cell.slice[attribute] === group);
}

function sum(cells: readonly Confusion[]): Confusion {
  return cells.reduce(
    (total, { tp, fp, tn, fn }) => ({
      tp: total.tp + tp,
      fp: total.fp + fp,
      tn: total.tn + tn,
      fn: total.fn + fn,
    }),
    { tp: 0, fp: 0, tn: 0, fn: 0 },
  );
}
