import { CompensatedSum } from './compensated-sum.ts';

/** What each row adds to an AUC: of a positive the share of negatives below it, of a negative the share of positives above it. */
export interface Placements {
  readonly auc: number;
  readonly values: Float64Array;
}

/** DeLong's placement values, ties by half, in the order of the rows. Both classes must have rows. */
export function placementsOf(truth: Uint8Array, score: Float64Array): Placements {
  const rows = score.length;
  const order = new Uint32Array(rows).map((_, row) => row);
  order.sort((a, b) => (score[a] as number) - (score[b] as number));
  const positives = truth.reduce((sum, one) => sum + one, 0);
  const negatives = rows - positives;
  const values = new Float64Array(rows);
  const won = new CompensatedSum();
  let positivesBelow = 0;
  let negativesBelow = 0;
  for (let start = 0; start < rows; ) {
    let end = start;
    let tiedPositives = 0;
    const value = score[order[start] as number];
    while (end < rows && score[order[end] as number] === value) {
      tiedPositives += truth[order[end] as number] as number;
      end++;
    }
    const tiedNegatives = end - start - tiedPositives;
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (let i = start; i < end; i++) {
      const row = order[i] as number;
      values[row] = truth[row] === 1 ? ofPositive : ofNegative;
    }
    won.add(tiedPositives * (2 * negativesBelow + tiedNegatives));
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { auc: won.value / 2 / (positives * negatives), values };
}

/**
 * DeLong's variance of an AUC, or (from differences of placements) of the difference between two on the same rows:
 * S10/P + S01/N. Null with fewer than two rows of a class.
 */
export function placementVariance(truth: Uint8Array, values: Float64Array): number | null {
  const counts = [0, 0];
  const sums = [new CompensatedSum(), new CompensatedSum()];
  for (let row = 0; row < values.length; row++) {
    const side = truth[row] as 0 | 1;
    counts[side] = (counts[side] as number) + 1;
    sums[side]?.add(values[row] as number);
  }
  if (counts.some((count) => count < 2)) return null;
  const means = sums.map((sum, side) => sum.value / (counts[side] as number));
  const squares = [new CompensatedSum(), new CompensatedSum()];
  for (let row = 0; row < values.length; row++) {
    const side = truth[row] as 0 | 1;
    const deviation = (values[row] as number) - (means[side] as number);
    squares[side]?.add(deviation * deviation);
  }
  return squares.reduce((total, sum, side) => {
    const count = counts[side] as number;
    return total + sum.value / (count - 1) / count;
  }, 0);
}
