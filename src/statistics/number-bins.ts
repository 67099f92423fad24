import type { IntervalCounts } from './interval-counts.ts';

/** From so few distinct numbers on, each is a bin: equal shares or widths would put different ones together. */
export const MOST_VALUE_BINS = 10;

/**
 * How numbers are put into bins, and how many of the reference are in each. `edges`: bin i is (at[i−1], at[i]], the first and
 * the last are open to their side. `values`: bin i is the number at[i], and one more holds every other number.
 */
export interface Binning {
  readonly by: 'edges' | 'values';
  readonly at: readonly number[];
  readonly counts: readonly number[];
}

/** The bin of a number. */
export function binOf({ by, at }: Binning, value: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return by === 'edges' || at[low] === value ? low : at.length;
}

/** Bins between the deciles of the reference (NumPy's `quantile`, linear), equal ones once. */
export function decileBins(reference: IntervalCounts): Binning {
  const deciles = Array.from({ length: 9 }, (_, i) => quantile(reference, (i + 1) / 10));
  return binning(reference, deciles);
}

/** Equal-width bins over the range of the reference, as many as Sturges' rule says: ⌈log2 n + 1⌉. */
export function sturgesBins(reference: IntervalCounts): Binning {
  const bins = Math.ceil(Math.log2(reference.total) + 1);
  const last = reference.size - 1;
  const [from, to] = [reference.low(0), reference.high(last)];
  return binning(
    reference,
    Array.from({ length: Math.max(0, bins - 1) }, (_, i) => from + ((to - from) / bins) * (i + 1)),
  );
}

function binning(reference: IntervalCounts, edges: readonly number[]): Binning {
  if (reference.exact && reference.size <= MOST_VALUE_BINS) {
    const indices = Array.from({ length: reference.size }, (_, i) => i);
    return {
      by: 'values',
      at: indices.map((i) => reference.high(i)),
      counts: [...indices.map((i) => reference.count(i)), 0],
    };
  }
  const at = [...new Set(edges.map((edge) => onBoundary(reference, edge)))].sort((a, b) => a - b);
  const empty = { by: 'edges', at, counts: [] } as const;
  const counts = new Array<number>(at.length + 1).fill(0);
  for (let i = 0; i < reference.size; i++) {
    const bin = binOf(empty, reference.high(i));
    counts[bin] = (counts[bin] as number) + reference.count(i);
  }
  return { by: 'edges', at, counts };
}

/** Several near numbers that are counted as one are never cut in two: the edge moves to their upper end. */
function onBoundary(reference: IntervalCounts, edge: number): number {
  const at = firstUpTo(reference, edge);
  return at < reference.size && reference.low(at) <= edge ? reference.high(at) : edge;
}

/** The first entry whose upper end is not below the value. */
function firstUpTo(reference: IntervalCounts, value: number): number {
  let low = 0;
  let high = reference.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reference.high(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quantile by linear interpolation between the two nearest ranks. */
function quantile(reference: IntervalCounts, share: number): number {
  const rank = share * (reference.total - 1);
  const below = Math.floor(rank);
  const from = valueAt(reference, below);
  const to = valueAt(reference, Math.min(below + 1, reference.total - 1));
  // NumPy's order of operations, so that the edges are the same doubles.
  const part = rank - below;
  return part >= 0.5 ? to - (to - from) * (1 - part) : from + (to - from) * part;
}

function valueAt(reference: IntervalCounts, rank: number): number {
  let before = 0;
  for (let i = 0; i < reference.size; i++) {
    before += reference.count(i);
    if (rank < before) return reference.high(i);
  }
  return reference.high(reference.size - 1);
}
