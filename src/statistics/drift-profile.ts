import type { DriftProfile } from '../schemas/drift-profile.ts';
import type { ColumnCounts } from './column-intake.ts';
import { CompensatedSum } from './compensated-sum.ts';
import type { IntervalCounts } from './interval-counts.ts';
import { intervalsOf } from './interval-counts.ts';
import type { Binning } from './number-bins.ts';
import { decileBins, sturgesBins } from './number-bins.ts';

export type { DriftProfile };
export type ProfileColumn = DriftProfile['columns'][number];

export const DEFAULT_PROFILE_BINS = 256;

/** Everything about a column of the reference that a comparison needs. */
export type ReferenceColumn = { readonly name: string; readonly rows: number; readonly missing: number } & (
  | NumericReference
  | { readonly type: 'categorical'; readonly categories: ReadonlyMap<string, number> }
);

export interface NumericReference {
  readonly type: 'numeric';
  readonly distribution: IntervalCounts;
  readonly mean: number;
  /** Of the population (ddof 0), and how far the true one may be from it. */
  readonly deviation: number;
  readonly deviationError: number;
  readonly deciles: Binning;
  readonly sturges: Binning;
}

/** A column as it was counted; undefined where it could not be. */
export function referenceOf(counts: ColumnCounts): ReferenceColumn | undefined {
  if (counts.type === null) return undefined;
  const { name, rows, missing } = counts;
  if (counts.type === 'categorical') {
    return { name, rows, missing, type: 'categorical', categories: counts.categories };
  }
  const distribution = intervalsOf(counts.numbers);
  return {
    name,
    rows,
    missing,
    type: 'numeric',
    distribution,
    ...moments(distribution),
    deciles: decileBins(distribution),
    sturges: sturgesBins(distribution),
  };
}

/** Mean and standard deviation by two passes over the counts, so that nothing cancels. */
function moments(counts: IntervalCounts): Pick<NumericReference, 'mean' | 'deviation' | 'deviationError'> {
  const mean = meanOf(counts, (i) => middle(counts, i));
  const variance = meanOf(counts, (i) => (middle(counts, i) - mean) ** 2);
  const error = counts.exact
    ? 0
    : Math.sqrt(meanOf(counts, (i) => ((counts.high(i) - counts.low(i)) / 2) ** 2));
  return { mean, deviation: Math.sqrt(variance), deviationError: error };
}

function meanOf(counts: IntervalCounts, term: (index: number) => number): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < counts.size; i++) sum.add(counts.count(i) * term(i));
  return counts.total === 0 ? 0 : sum.value / counts.total;
}

function middle(counts: IntervalCounts, index: number): number {
  const [low, high] = [counts.low(index), counts.high(index)];
  return low === high ? low : low + (high - low) / 2;
}

/** What is committed: bin edges and counts, in at most `bins` bins of about equal rows. */
export function profileColumn(column: ReferenceColumn, bins: number): ProfileColumn {
  const { name, rows, missing } = column;
  if (column.type === 'categorical') {
    const categories = [...column.categories].sort(([a], [b]) => (a < b ? -1 : 1));
    return { name, type: 'categorical', rows, missing, categories };
  }
  const { mean, deviation, deviationError, deciles, sturges } = column;
  return {
    name,
    type: 'numeric',
    rows,
    missing,
    mean,
    standard_deviation: deviation,
    standard_deviation_error: deviationError,
    ...binned(column.distribution, bins),
    deciles: { by: deciles.by, at: [...deciles.at], counts: [...deciles.counts] },
    sturges: { by: sturges.by, at: [...sturges.at], counts: [...sturges.counts] },
  };
}

/**
 * Bins of about equal rows, from the smallest to the largest number in each. A number with as many rows as a bin should
 * have is a bin of its own, so that at most twice `bins` are made; few distinct numbers are kept each.
 */
function binned(
  counts: IntervalCounts,
  bins: number,
): Pick<Extract<ProfileColumn, { type: 'numeric' }>, 'from' | 'to' | 'counts'> {
  const least = counts.size <= bins ? 0 : counts.total / bins;
  const result = { from: [] as number[], to: [] as number[], counts: [] as number[] };
  let rows = 0;
  let from = 0;
  for (let i = 0; i < counts.size; i++) {
    if (rows === 0) from = counts.low(i);
    rows += counts.count(i);
    const isHeavyNext = i + 1 < counts.size && counts.count(i + 1) >= least;
    if (rows < least && !isHeavyNext && i + 1 < counts.size) continue;
    result.from.push(from);
    result.to.push(counts.high(i));
    result.counts.push(rows);
    rows = 0;
  }
  return result;
}

/** The columns of a profile that was read. */
export function referencesOf({ columns }: DriftProfile): ReferenceColumn[] {
  return columns.map((column) => {
    const { name, rows, missing } = column;
    if (column.type === 'categorical') {
      return { name, rows, missing, type: 'categorical', categories: new Map(column.categories) };
    }
    return {
      name,
      rows,
      missing,
      type: 'numeric',
      distribution: committed(column),
      mean: column.mean,
      deviation: column.standard_deviation,
      deviationError: column.standard_deviation_error,
      deciles: column.deciles,
      sturges: column.sturges,
    };
  });
}

function committed({ from, to, counts }: Extract<ProfileColumn, { type: 'numeric' }>): IntervalCounts {
  return {
    size: to.length,
    total: counts.reduce((sum, count) => sum + count, 0),
    exact: from.every((low, i) => low === to[i]),
    low: (index) => from[index] as number,
    high: (index) => to[index] as number,
    count: (index) => counts[index] as number,
  };
}
