/** Largest number of distinct values a group column may have. */
export const MAX_GROUP_VALUES = 1_000;

/** Rows in columns, as every reader hands them over: only complete rows, in file order. */
export interface RowBatch {
  /** How many leading entries of the arrays are filled. */
  rows: number;
  /** 1 where the label is the positive one, otherwise 0. */
  readonly truth: Uint16Array;
  /** Finite scores, never -0. Unused without a score column. */
  readonly score: Float64Array;
  /** Finite scores of a second model. Unused without a second score column. */
  readonly second: Float64Array;
  /** Text that names the row. Unused without a key column. */
  readonly keys: string[];
  /** 1 where the prediction is the positive one. Unused without a prediction column. */
  readonly predicted: Uint16Array;
  /** Per group column, the code of the row's value in that column's `Category`. */
  readonly groups: readonly Uint16Array[];
}

/** Takes batches; a batch is only valid during the call. */
export type BatchSink = (batch: RowBatch) => void;

export function createBatch(capacity: number, groupColumns: number): RowBatch {
  return {
    rows: 0,
    truth: new Uint16Array(capacity),
    score: new Float64Array(capacity),
    second: new Float64Array(capacity),
    keys: [],
    predicted: new Uint16Array(capacity),
    groups: Array.from({ length: groupColumns }, () => new Uint16Array(capacity)),
  };
}
