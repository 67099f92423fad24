import { studentQuantile } from './student-t.ts';

/** A metric over k folds, with the bound on its mean that is corrected for the overlap of their training data. */
export interface FoldSummary {
  readonly folds: number;
  readonly mean: number;
  /** Sample standard deviation. */
  readonly deviation: number;
  /** Largest less smallest. */
  readonly spread: number;
  /** Nadeau and Bengio: s·√(1/k + n_test/n_train). */
  readonly standard_error: number;
  readonly lower: number;
  readonly upper: number;
  readonly lower_one_sided: number;
  readonly upper_one_sided: number;
}

/**
 * Nadeau and Bengio (2003): the folds of one data set are not independent, since each trains on what the others test. In k
 * folds n_test/n_train is 1/(k−1); t with k−1 degrees of freedom. At least two folds.
 */
export function summarizeFolds(values: readonly number[], confidence: number): FoldSummary {
  const k = values.length;
  if (k < 2) throw new RangeError('summarizeFolds: expected two folds or more');
  const mean = values.reduce((sum, value) => sum + value, 0) / k;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.max(...values) - Math.min(...values);
  // Equal numbers have no deviation, whatever their mean is rounded to.
  const deviation = spread === 0 ? 0 : Math.sqrt(squares / (k - 1));
  const error = deviation * Math.sqrt(1 / k + 1 / (k - 1));
  const both = error * studentQuantile((1 + confidence) / 2, k - 1);
  const one = error * studentQuantile(confidence, k - 1);
  return {
    folds: k,
    mean,
    deviation,
    spread,
    standard_error: error,
    lower: mean - both,
    upper: mean + both,
    lower_one_sided: mean - one,
    upper_one_sided: mean + one,
  };
}
