import { chiSquaredP } from './chi-squared.ts';
import type { ColumnCounts, ColumnType } from './column-intake.ts';
import { jensenShannon, stabilityIndex } from './divergence.ts';
import type { ReferenceColumn } from './drift-profile.ts';
import { intervalsOf } from './interval-counts.ts';
import { twoSampleP } from './kolmogorov-two-sample.ts';
import type { Bounded } from './sample-distance.ts';
import { sampleDistance } from './sample-distance.ts';

/** Every typed statistic, in the order they are printed in. */
export const DRIFT_STATISTIC_NAMES = [
  'ks.d',
  'ks.p',
  'wasserstein.normed',
  'psi@deciles',
  'psi@sturges',
  'psi@categories',
  'js@2',
  'js@e',
  'chi2.p',
  'missing.difference',
] as const;
export type DriftStatistic = (typeof DRIFT_STATISTIC_NAMES)[number];

/** A small p-value says drift, a large distance does. */
export const P_VALUES: ReadonlySet<string> = new Set(['ks.p', 'chi2.p']);

/** Least standard deviation that distances are divided by. */
const LEAST_DEVIATION = 1e-3;

export interface Sample {
  readonly reference: number;
  readonly current: number;
}

/** One column of the reference held against the current data. Plain data; the same for any order of rows. */
export interface ColumnComparison {
  readonly column: string;
  /** Null where the reference has no such column, or it could not be counted there. */
  readonly type: ColumnType | null;
  /** Rows with a value. */
  readonly n: Sample;
  readonly missing_share: Sample;
  /** Those that this type of column has; null (with `problem`) where it could not be compared. */
  readonly statistics: Readonly<Partial<Record<DriftStatistic, Bounded>>> | null;
  /** Categories that the reference does not have, in how many rows. */
  readonly new_categories: { readonly count: number; readonly rows: number } | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Compares one column. Errors are said in `problem`, never thrown: one column does not take the others with it. */
export function compareColumn(
  reference: ReferenceColumn,
  current: ColumnCounts | undefined,
): ColumnComparison {
  const { name, type } = reference;
  const n = { reference: reference.rows - reference.missing, current: 0 };
  const base = { column: name, type, n, missing_share: shareOf(reference, undefined), new_categories: null };
  if (current === undefined) {
    return failed(base, 'missing_column', `the current data has no column \`${name}\`.`);
  }
  if (current.type === null) return failed(base, current.problem.code, current.problem.message);
  const counted = {
    ...base,
    n: { ...n, current: current.rows - current.missing },
    missing_share: shareOf(reference, current),
  };
  if (counted.n.reference === 0 || counted.n.current === 0) {
    const where = counted.n.reference === 0 ? 'reference' : 'current data';
    return failed(counted, 'no_values', `column \`${name}\`: the ${where} has no value in it.`);
  }
  if (reference.type === 'categorical' && current.type === 'categorical') {
    return { ...counted, ...compareCategories(reference, current), problem: null };
  }
  if (reference.type === 'numeric' && current.type === 'numeric') {
    return { ...counted, statistics: compareNumbers(reference, current), problem: null };
  }
  return failed(counted, 'column_type', `column \`${name}\`: the two files hold it as different types.`);
}

type Base = Omit<ColumnComparison, 'statistics' | 'problem'>;

function failed(base: Base, code: string, message: string): ColumnComparison {
  return { ...base, statistics: null, problem: { code, message } };
}

type Numeric<T> = Extract<T, { type: 'numeric' }>;
type Categorical<T> = Extract<T, { type: 'categorical' }>;

function compareNumbers(
  reference: Numeric<ReferenceColumn>,
  current: Numeric<ColumnCounts>,
): NonNullable<ColumnComparison['statistics']> {
  const counts = intervalsOf(current.numbers);
  const { distribution } = reference;
  const { kolmogorov: d, wasserstein } = sampleDistance(distribution, counts);
  const p = (distance: number) => twoSampleP(distance, distribution.total, counts.total);
  // The value is the lower bound, and a larger distance has the smaller p.
  const value = p(d.lower);
  const withMissing = (bins: readonly number[], missing: number) => [...bins, missing];
  const [deciles = [], sturges = []] = current.bins;
  const referenceDeciles = withMissing(reference.deciles.counts, reference.missing);
  const currentDeciles = withMissing(deciles, current.missing);
  return {
    'ks.d': d,
    'ks.p': { value, lower: d.upper === d.lower ? value : p(d.upper), upper: value },
    'wasserstein.normed': normed(wasserstein, reference),
    'psi@deciles': exact(stabilityIndex(referenceDeciles, currentDeciles)),
    'psi@sturges': exact(
      stabilityIndex(
        withMissing(reference.sturges.counts, reference.missing),
        withMissing(sturges, current.missing),
      ),
    ),
    'js@2': exact(jensenShannon(referenceDeciles, currentDeciles, '2')),
    'js@e': exact(jensenShannon(referenceDeciles, currentDeciles, 'e')),
    'missing.difference': missingDifference(reference, current),
  };
}

function normed(
  { value, lower, upper }: Bounded,
  { deviation, deviationError }: Numeric<ReferenceColumn>,
): Bounded {
  const over = (least: number) => Math.max(least, LEAST_DEVIATION);
  return {
    value: value / over(deviation),
    lower: lower / over(deviation + deviationError),
    upper: upper / over(deviation - deviationError),
  };
}

function compareCategories(
  reference: Categorical<ReferenceColumn>,
  current: Categorical<ColumnCounts>,
): Pick<ColumnComparison, 'statistics' | 'new_categories'> {
  const added = [...current.categories].filter(([text]) => !reference.categories.has(text));
  // One order for any order of rows: sums of floating-point numbers depend on it.
  const texts = [...new Set([...reference.categories.keys(), ...added.map(([text]) => text)])].sort(byCode);
  const before = [...texts.map((text) => reference.categories.get(text) ?? 0), reference.missing];
  const now = [...texts.map((text) => current.categories.get(text) ?? 0), current.missing];
  return {
    statistics: {
      'psi@categories': exact(stabilityIndex(before, now)),
      'js@2': exact(jensenShannon(before, now, '2')),
      'js@e': exact(jensenShannon(before, now, 'e')),
      'chi2.p': exact(chiSquaredP(before, now)),
      'missing.difference': missingDifference(reference, current),
    },
    new_categories: { count: added.length, rows: added.reduce((sum, [, rows]) => sum + rows, 0) },
  };
}

function missingDifference(reference: ReferenceColumn, current: ColumnCounts): Bounded {
  const { reference: before, current: now } = shareOf(reference, current);
  return exact(now - before);
}

function shareOf(reference: ReferenceColumn, current: ColumnCounts | undefined): Sample {
  const share = (missing: number, rows: number) => (rows === 0 ? 0 : missing / rows);
  return {
    reference: share(reference.missing, reference.rows),
    current: current === undefined ? 0 : share(current.missing, current.rows),
  };
}

function exact(value: number): Bounded {
  return { value, lower: value, upper: value };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
