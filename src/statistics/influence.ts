import type { Confusion } from './cell-counts.ts';

/** Metrics of decisions whose difference has an interval. */
export const DECISION_METRICS = ['accuracy', 'precision', 'recall', 'f1'] as const;
export type DecisionMetric = (typeof DECISION_METRICS)[number];

/** What one row adds to the deviation of a metric from its value: the mean over all rows is 0. */
export type Influence = (truth: 0 | 1, predicted: 0 | 1) => number;

/**
 * The influence function of a metric of decisions at these counts (a ratio of two means: delta method). Its variance over
 * the rows, divided by their number, is the variance of the metric. Null where the metric has no value.
 */
export function influenceOf(metric: DecisionMetric, { tp, fp, tn, fn }: Confusion): Influence | null {
  const rows = tp + fp + tn + fn;
  switch (metric) {
    case 'accuracy':
      return (truth, predicted) => Number(truth === predicted) - (tp + tn) / rows;
    case 'precision':
      return ratio((_, predicted) => predicted, tp, tp + fp, rows);
    case 'recall':
      return ratio((truth) => truth, tp, tp + fn, rows);
    case 'f1':
      return ratio((truth, predicted) => truth + predicted, 2 * tp, 2 * tp + fp + fn, rows, 2);
  }
}

/** Of weight × (truth and predicted) over `below`. */
function ratio(
  below: Influence,
  numerator: number,
  denominator: number,
  rows: number,
  weight = 1,
): Influence | null {
  if (denominator === 0) return null;
  const value = numerator / denominator;
  const mean = denominator / rows;
  return (truth, predicted) => (weight * truth * predicted - value * below(truth, predicted)) / mean;
}
