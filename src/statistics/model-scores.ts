import type { RowBatch } from './batch.ts';
import type { PredictionsColumns } from './columns.ts';
import { StatisticsProblem } from './problem.ts';
import { type PredictionsFormat, type PredictionsSource, readPredictions } from './source.ts';

/** Rows of two models are held in memory, 17 bytes each: more than these are refused. */
export const MOST_COMPARED_ROWS = 2 ** 24;
/** Names of rows take far more room. */
export const MOST_KEYED_ROWS = 2 ** 22;

/** The rows of one file: the truth with the scores of one model or of two. */
export interface ModelScores {
  readonly format: PredictionsFormat;
  readonly rows: number;
  readonly dropped: number;
  /** 1 where the label is the positive one, otherwise 0. */
  readonly truth: Uint8Array;
  readonly score: Float64Array;
  /** Of the second score column; empty without one. */
  readonly second: Float64Array;
  /** Row by its name; null without a key column. */
  readonly keys: ReadonlyMap<string, number> | null;
  readonly labels: { readonly positive: string; readonly negative: string };
}

/** Reads all complete rows. Errors: `StatisticsProblem`, also for two rows of one name. */
export async function readScores(
  source: PredictionsSource,
  columns: PredictionsColumns,
): Promise<ModelScores> {
  const collected = new CollectedRows(columns);
  const { texts, dropped, format } = await readPredictions(source, columns, (batch) => collected.add(batch));
  const { truth, score, second, rows, keys } = collected.trimmed();
  const positives = truth.reduce((sum, one) => sum + one, 0);
  const labels = texts.labelTexts({ positives, negatives: rows - positives });
  return { format, rows, dropped, truth, score, second, keys, labels };
}

class CollectedRows {
  private readonly columns: PredictionsColumns;
  private readonly most: number;
  private readonly keys = new Map<string, number>();
  private truth = new Uint8Array(0);
  private score = new Float64Array(0);
  private second = new Float64Array(0);
  private rows = 0;

  constructor(columns: PredictionsColumns) {
    this.columns = columns;
    this.most = columns.key === undefined ? MOST_COMPARED_ROWS : MOST_KEYED_ROWS;
  }

  add(batch: RowBatch): void {
    const needed = this.rows + batch.rows;
    if (needed > this.most) {
      throw new StatisticsProblem(
        'too_many_rows',
        `the file has more than ${this.most} rows; a comparison holds them all in memory.`,
      );
    }
    if (needed > this.truth.length) this.grow(Math.max(needed, 2 * this.truth.length));
    this.truth.set(batch.truth.subarray(0, batch.rows), this.rows);
    this.score.set(batch.score.subarray(0, batch.rows), this.rows);
    if (this.columns.second !== undefined) this.second.set(batch.second.subarray(0, batch.rows), this.rows);
    if (this.columns.key !== undefined)
      for (let row = 0; row < batch.rows; row++) this.name(batch.keys[row] as string, this.rows + row);
    this.rows = needed;
  }

  trimmed() {
    const { rows, columns } = this;
    return {
      rows,
      truth: this.truth.subarray(0, rows),
      score: this.score.subarray(0, rows),
      second: this.second.subarray(0, columns.second === undefined ? 0 : rows),
      keys: columns.key === undefined ? null : this.keys,
    };
  }

  private name(key: string, row: number): void {
    const other = this.keys.get(key);
    if (other !== undefined) {
      // The name itself is not shown: it may be that of a person.
      throw new StatisticsProblem(
        'duplicate_key',
        `the complete rows ${other + 1} and ${row + 1} have the same name; each needs its own.`,
        { column: this.columns.key ?? '' },
      );
    }
    this.keys.set(key, row);
  }

  private grow(capacity: number): void {
    const { truth, score, second } = this;
    this.truth = new Uint8Array(capacity);
    this.truth.set(truth);
    this.score = new Float64Array(capacity);
    this.score.set(score);
    if (this.columns.second === undefined) return;
    this.second = new Float64Array(capacity);
    this.second.set(second);
  }
}
