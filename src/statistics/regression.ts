import { type Bounds, boundsBy } from './auc-interval.ts';
import type { RowBatch } from './batch.ts';
import { DEFAULT_CONFIDENCE } from './predictions.ts';
import { StatisticsProblem } from './problem.ts';
import { attributeSets, compareSlices } from './slices.ts';
import { type PredictionsFormat, type PredictionsSource, readPredictions } from './source.ts';
import type { Slice } from './summary.ts';

export interface RegressionOptions {
  readonly label: string;
  readonly prediction: string;
  readonly groups?: readonly string[];
  readonly missing?: 'error' | 'drop';
  readonly confidence?: number;
}

/** A mean over rows with its normal interval; null bounds with fewer than two rows. */
export interface MeanMeasure {
  readonly value: number;
  readonly standard_error: number | null;
  readonly interval: Bounds | null;
}

export interface RegressionMeasures {
  readonly rows: number;
  readonly rmse: MeanMeasure;
  readonly mae: MeanMeasure;
  /** Mean of prediction - label. */
  readonly mean_error: MeanMeasure;
  readonly max_error: number;
  /** Null where the label has no variance: nothing is to be explained. */
  readonly r2: number | null;
}

export interface RegressionSummary extends RegressionMeasures {
  readonly format: PredictionsFormat;
  readonly dropped: number;
  readonly confidence: number;
  readonly groups: readonly (RegressionMeasures & { readonly slice: Slice })[] | null;
}

/** Measures predictions of a number in one pass, in memory that does not grow with the file. */
export async function summarizeRegression(
  source: PredictionsSource,
  { label, prediction, groups = [], missing, confidence = DEFAULT_CONFIDENCE }: RegressionOptions,
): Promise<RegressionSummary> {
  if (!(confidence > 0.5 && confidence < 1)) {
    const message = 'the confidence must be above 0.5 and below 1, for example 0.95.';
    throw new StatisticsProblem('bad_option', message);
  }
  const sets = attributeSets(groups.map((_, index) => String(index))).map((set) => set.map(Number));
  const all = new ErrorSums();
  const parts = new Map<string, { set: readonly number[]; codes: readonly number[]; sums: ErrorSums }>();
  const add = (batch: RowBatch): void => {
    for (let row = 0; row < batch.rows; row++) {
      const [truth, predicted] = [batch.second[row] as number, batch.score[row] as number];
      all.add(truth, predicted);
      for (const set of sets) {
        const codes = set.map((index) => batch.groups[index]?.[row] as number);
        const key = `${set.join()}:${codes.join()}`;
        const part = parts.get(key) ?? { set, codes, sums: new ErrorSums() };
        parts.set(key, part);
        if (parts.size > MOST_PARTS)
          throw new StatisticsProblem('too_many_groups', `more than ${MOST_PARTS} groups and combinations.`);
        part.sums.add(truth, predicted);
      }
    }
  };
  const columns = {
    score: prediction,
    second: label,
    groups,
    ...(missing !== undefined && { missing }),
  };
  const { texts, dropped, format } = await readPredictions(source, columns, add);
  if (all.rows === 0) throw new StatisticsProblem('no_rows', 'no row has both a label and a prediction.');
  const sliced = [...parts.values()].map(({ set, codes, sums }) => ({
    size: set.length,
    slice: Object.fromEntries(
      set.map((index, i) => [groups[index] ?? '', texts.groupText(index, codes[i] as number)]),
    ),
    ...sums.measures(confidence),
  }));
  sliced.sort((a, b) => a.size - b.size || keysOf(a, b) || compareSlices(a.slice, b.slice));
  return {
    format,
    dropped,
    confidence,
    ...all.measures(confidence),
    groups: groups.length === 0 ? null : sliced.map(({ size: _, ...group }) => group),
  };
}

const MOST_PARTS = 1_000;

function keysOf(a: { slice: Slice }, b: { slice: Slice }): number {
  const [left, right] = [Object.keys(a.slice).join(), Object.keys(b.slice).join()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Running means and squared deviations (Welford), so that large labels do not swallow small errors. */
class Moments {
  count = 0;
  mean = 0;
  squares = 0;

  add(value: number): void {
    this.count++;
    const before = value - this.mean;
    this.mean += before / this.count;
    this.squares += before * (value - this.mean);
  }

  /** Of the mean; null with fewer than two. */
  get standardError(): number | null {
    return this.count < 2 ? null : Math.sqrt(this.squares / (this.count - 1) / this.count);
  }
}

class ErrorSums {
  private readonly truth = new Moments();
  private readonly error = new Moments();
  private readonly absolute = new Moments();
  private readonly square = new Moments();
  private largest = 0;

  get rows(): number {
    return this.truth.count;
  }

  add(truth: number, predicted: number): void {
    const error = predicted - truth;
    this.truth.add(truth);
    this.error.add(error);
    this.absolute.add(Math.abs(error));
    this.square.add(error * error);
    this.largest = Math.max(this.largest, Math.abs(error));
  }

  measures(confidence: number): RegressionMeasures {
    const { truth, error, absolute, square, largest } = this;
    const root = Math.sqrt(square.mean);
    // Delta method: the root's error is that of the mean square over twice the root.
    const rootError = square.standardError === null || root === 0 ? null : square.standardError / (2 * root);
    return {
      rows: truth.count,
      rmse: meanMeasure(root, rootError, confidence, true),
      mae: meanMeasure(absolute.mean, absolute.standardError, confidence, true),
      mean_error: meanMeasure(error.mean, error.standardError, confidence, false),
      max_error: largest,
      r2: truth.squares > 0 ? 1 - (square.mean * square.count) / truth.squares : null,
    };
  }
}

function meanMeasure(
  value: number,
  standardError: number | null,
  confidence: number,
  isPositive: boolean,
): MeanMeasure {
  const at = (z: number) => value + z * (standardError ?? 0);
  const bounds = (z: number) => (isPositive ? Math.max(0, at(z)) : at(z));
  return {
    value,
    standard_error: standardError,
    interval: standardError === null ? null : boundsBy(confidence, bounds),
  };
}
