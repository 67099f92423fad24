import { type FeatureAuc, featureAucs } from './feature-auc.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { StatisticsProblem } from './problem.ts';
import { textRows } from './row-cells.ts';
import { readRows } from './row-reading.ts';
import { type TimeRange, timeRangeOf } from './time-range.ts';

/** By which columns held-out data is compared with training data; both files have them. */
export interface SplitOptions {
  readonly features: readonly string[];
  readonly label?: string | undefined;
  readonly positive?: string | undefined;
  readonly key?: string | undefined;
  readonly time?: string | undefined;
}

/** Held-out data against training data. Null: the column that it needs is not declared. */
export interface SplitReport {
  /** By features and label. */
  readonly rows: Overlap;
  readonly keys: Overlap | null;
  readonly time: { readonly training: TimeRange; readonly held_out: TimeRange } | null;
  /** Of each feature alone, on the held-out data. */
  readonly features: readonly FeatureAuc[] | null;
}

/** Compares both files by every column that is declared. Errors: `StatisticsProblem`. */
export async function compareSplit(
  training: Uint8Array,
  heldOut: Uint8Array,
  { features, label, positive, key, time }: SplitOptions,
): Promise<SplitReport> {
  const columns = label === undefined ? features : [...features, label];
  return {
    rows: await overlapOf(training, heldOut, columns),
    keys: key === undefined ? null : await keyOverlap(training, heldOut, key),
    time:
      time === undefined
        ? null
        : { training: await timeRangeOf(training, time), held_out: await timeRangeOf(heldOut, time) },
    features: label === undefined ? null : await featureAucs(heldOut, features, { column: label, positive }),
  };
}

/** A row without a key could be any row: it would be in no comparison. */
async function keyOverlap(training: Uint8Array, heldOut: Uint8Array, key: string): Promise<Overlap> {
  for (const source of [training, heldOut]) {
    await readRows(source, (header) =>
      textRows(header, [key], ([text = ''], row) => {
        if (text.trim() !== '') return;
        throw new StatisticsProblem('missing_value', 'no key. Every row needs one.', { row, column: key });
      }),
    );
  }
  return overlapOf(training, heldOut, [key]);
}
