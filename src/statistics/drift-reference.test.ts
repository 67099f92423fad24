import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import {
  csv,
  current,
  fixtures,
  lognormal,
  ofFiles,
  profiled,
  reference,
  value,
  x,
} from '../../test/statistics/drift.ts';
import { chiSquaredP, chiSquaredSurvival } from './chi-squared.ts';
import { jensenShannon, stabilityIndex } from './divergence.ts';
import { kolmogorovSurvival } from './kolmogorov.ts';
import { twoSampleP } from './kolmogorov-two-sample.ts';

describe('reference values', () => {
  test('PSI and Jensen-Shannon of the specification', () => {
    const [p, q] = [
      [50, 30, 20],
      [40, 35, 25],
    ] as const;
    expect(stabilityIndex(p, q)).toBeCloseTo(0.041179, 6);
    expect(jensenShannon(p, q, 'e')).toBeCloseTo(0.071678, 6);
    expect(jensenShannon(p, q, '2')).toBeCloseTo(0.086094, 6);
    expect(jensenShannon(p, q, 'e') ** 2).toBeCloseTo(0.005138, 6);
  });

  test.each([
    [50, 0.549],
    [100, 0.155],
    [200, 0.016],
    [300, 0.0017],
  ])('P(D > .15) without drift, %i rows each', (rows, p) => {
    const next = Math.floor(0.15 * rows + 1e-9) + 1;
    expect(twoSampleP(next / rows, rows, rows)).toBeCloseTo(p, p < 0.01 ? 4 : 3);
  });

  test('lognormal, mean-log shift .2: the binning must be named', async () => {
    const draw = (shift: number, seed: number) => lognormal(20_000, shift, seed);
    const column = await x(draw(0, 1), draw(0.2, 2));
    expect(value(column, 'psi@sturges')).toBeLessThan(0.02);
    expect(value(column, 'psi@deciles')).toBeGreaterThan(0.03);
    expect(value(column, 'psi@deciles')).toBeLessThan(0.05);
  });

  const expected = JSON.parse(readFileSync(join(fixtures, 'drift-expected.json'), 'utf8')) as Record<
    string,
    Record<string, number>
  >;
  test.each(Object.entries(expected))('NumPy and SciPy on column %s', async (name, statistics) => {
    const column = (await ofFiles(reference, current)).get(name);
    expect(Object.keys(column?.statistics ?? {}).sort()).toEqual(Object.keys(statistics).sort());
    for (const [statistic, number] of Object.entries(statistics)) {
      const found = column?.statistics?.[statistic as 'ks.d'];
      expect([statistic, relative(found?.value ?? Number.NaN, number) < 1e-9]).toEqual([statistic, true]);
      expect(found).toMatchObject({ lower: found?.value, upper: found?.value });
    }
  });

  /** SciPy 1.17.1: kstwo.sf(x, n), in every region that its own implementation tells apart. */
  test.each([
    [0.4, 2, 0.82],
    [0.31622776601683794, 10, 0.21828385386284876],
    [0.1, 50, 0.6623112704658186],
    [0.05, 500, 0.15866260223815387],
    [0.0127, 5000, 0.392213921094857],
    [0.0005, 2_000_000, 0.6991771101944892],
    [0.02, 5000, 0.03613941395325637],
  ])('Kolmogorov: D = %s from %i rows', (d, n, p) => {
    expect(kolmogorovSurvival(d, n)).toBeCloseTo(p, 11);
  });

  test('chi-squared: closed form against known quantiles, and certainty without a degree of freedom', () => {
    expect(chiSquaredSurvival(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquaredSurvival(16.918977604620448, 9)).toBeCloseTo(0.05, 12);
    expect(chiSquaredSurvival(3000, 1)).toBeGreaterThanOrEqual(0);
    expect(chiSquaredP([10], [20])).toBe(1);
    expect(chiSquaredP([10, 20, 30], [10, 20, 30])).toBe(1);
  });

  test('mean and deviation of a profile are those of simple-statistics', async () => {
    const values = lognormal(500, 0, 3).map((one) => Number(one.toFixed(5)));
    const [column] = (await profiled(csv(values))).columns;
    expect(column).toMatchObject({ type: 'numeric' });
    const { mean: ours, standard_deviation: deviation } = column as {
      mean: number;
      standard_deviation: number;
    };
    expect(ours).toBeCloseTo(mean(values), 10);
    expect(deviation).toBeCloseTo(standardDeviation(values), 10);
  });
});

function relative(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-300);
}
