import type { Bounds } from './auc-interval.ts';
import type { Confusion } from './cell-counts.ts';
import type { CalibrationBin } from './probability-sums.ts';

/** A group: values of one attribute or of several, for example `{ sex: 'F', race: 'B' }`. */
export type Slice = Readonly<Record<string, string>>;

/** Rows of one combination of the group columns, by truth and prediction of the positive label. */
export interface Cell extends Confusion {
  readonly slice: Slice;
  readonly n: number;
}

/** AUC with DeLong's interval. One-sided bounds have the same confidence, all of it on one side. */
export interface RocAuc extends Bounds {
  readonly value: number;
  readonly standard_error: number;
  readonly confidence: number;
  readonly method: 'delong';
  /** Why the interval cannot decide anything, or null. A check that is not decided by the point is then inconclusive. */
  readonly undecidable: Undecidable | null;
}

export type Undecidable = 'zero_variance' | 'few_rows_of_a_class';

/** What one pass over predictions gives for all rows or for a slice. Null where it has no value; `reasons` says why. */
export interface Measures {
  readonly rows: number;
  readonly positives: number;
  readonly negatives: number;
  /** False where scores were grouped for want of memory: then `error_bound` is not 0. */
  readonly exact: boolean;
  /** |computed AUC − true AUC| is at most this. The bounds of `roc_auc` already allow for it. */
  readonly error_bound: number;
  readonly roc_auc: RocAuc | null;
  readonly pr_auc: number | null;
  readonly pr_auc_error_bound: number;
  readonly log_loss: number | null;
  readonly brier: number | null;
  readonly accuracy: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly 'ks.d': number | null;
  readonly 'ks.d_error_bound': number;
  readonly calibration: { readonly ece: number; readonly bins: readonly CalibrationBin[] } | null;
  readonly reasons: Readonly<Record<string, string>>;
}

export interface SliceMeasures extends Measures {
  readonly slice: Slice;
}

/** Everything known about a predictions file after one pass. Plain data; the same for any order of rows. */
export interface PredictionsSummary extends Measures {
  readonly format: 'csv' | 'csv.gz' | 'parquet';
  /** Rows left out because label, score or prediction was missing. */
  readonly dropped: number;
  readonly positive_label: string;
  readonly negative_label: string;
  /** Predicted positive iff score >= threshold; null where a prediction column decides. */
  readonly threshold: number | null;
  readonly confidence: number;
  readonly group_columns: readonly string[];
  /** By slice, in code point order of the group values. One cell without attributes where there are no group columns. */
  readonly cells: readonly Cell[];
  /** Per group of each attribute, and per combination with two or more; only where asked for. */
  readonly groups: readonly SliceMeasures[] | null;
}
