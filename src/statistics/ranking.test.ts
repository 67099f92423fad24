import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aucDeLong, averagePrecision, classSeparation } from './ranking.ts';
import { ScoreAccumulator } from './score-accumulator.ts';
import { ScoreCounts } from './score-counts.ts';

type Row = [score: number, truth: number];

const scores = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
  fc.double({ min: -3, max: 3, noNaN: true }).map((x) => x + 0),
  fc.constantFrom(-1e-300, 1e-300, 5e-324, -5e-324, 0),
);
const rowsOfBothClasses = fc
  .array(fc.tuple(scores, fc.constantFrom(0, 1)), { minLength: 0, maxLength: 60 })
  .map((rows): Row[] => [...rows, [0.5, 0], [0.25, 0], [0.5, 1], [0.75, 1]]);

describe('AUC and DeLong variance', () => {
  test('equal the definitions over all pairs, ties by half', () => {
    fc.assert(
      fc.property(rowsOfBothClasses, (rows) => {
        const found = aucDeLong(count(rows).ordered());
        const naive = overAllPairs(rows);
        expect(found.errorBound).toBe(0);
        expect(found.value).toBeCloseTo(naive.auc, 12);
        expect(found.variance).toBeCloseTo(naive.variance, 12);
      }),
    );
  });

  test('do not depend on the order of rows, not even in the last bit, exact or not', () => {
    fc.assert(
      fc.property(rowsOfBothClasses, fc.constantFrom(3, 1_000), fc.integer(), (rows, budget, seed) => {
        const shuffled = [...rows]
          .map((row, i) => ({ row, key: Math.imul(i + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key);
        const [a, b] = [rows, shuffled.map(({ row }) => row)].map((order) => {
          const all = accumulate(order, budget);
          return [aucDeLong(all.counts.ordered()), all.probabilitySums().measures()];
        });
        expect(a).toEqual(b);
      }),
    );
  });

  test('past the budget the error stays within the certificate, also of average precision and KS', () => {
    fc.assert(
      fc.property(rowsOfBothClasses, fc.integer({ min: 1, max: 12 }), (rows, budget) => {
        const exact = count(rows).ordered();
        const coarse = count(rows, budget).ordered();
        expect(coarse.score.length).toBeLessThanOrEqual(Math.max(2, budget));
        for (const measure of [aucDeLong, averagePrecision, classSeparation]) {
          const { value, errorBound } = measure(coarse);
          expect(Math.abs(value - measure(exact).value)).toBeLessThanOrEqual(errorBound + 1e-12);
        }
      }),
    );
  });

  test('two parts merged are the whole', () => {
    fc.assert(
      fc.property(
        rowsOfBothClasses,
        rowsOfBothClasses,
        fc.constantFrom(3, 20, 1_000),
        (left, right, budget) => {
          const whole = accumulate([...left, ...right], budget);
          const merged = accumulate(left, budget);
          merged.merge(accumulate(right, budget));
          expect(merged.counts.ordered()).toEqual(whole.counts.ordered());
          expect(merged.probabilitySums().measures()).toEqual(whole.probabilitySums().measures());
        },
      ),
    );
  });

  test('a budget as large as production counts many distinct scores exactly, then groups them', () => {
    const rows = Array.from({ length: 3_000 }, (_, i): Row => [Math.sin(i) / 2 + 0.5, i % 3 === 0 ? 1 : 0]);
    const big = count(rows, 2 ** 20).ordered();
    expect(big.exact).toBe(true);
    expect(aucDeLong(big)).toEqual(aucDeLong(count(rows, 5_000).ordered()));
    const small = count(rows, 100).ordered();
    expect(small.exact).toBe(false);
    expect(small.score.length).toBeLessThanOrEqual(100);
  });
});

describe('short decimals, which have a counter each', () => {
  const BUDGET = 2 ** 20;
  const decimal = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1e6),
    fc.constantFrom(
      0,
      1,
      1e-6,
      0.3,
      0.1 + 0.2,
      0.999999,
      1.000001,
      -1e-6,
      1e-7,
      0.5000000000000001,
      4294.967296,
      2 ** 40,
    ),
    scores,
  );
  const rows = fc
    .array(fc.tuple(decimal, fc.constantFrom(0, 1)), { maxLength: 80 })
    .map((some): Row[] => [...some, [0.5, 0], [0.25, 1]]);

  test('are counted as other scores are, also when merged in two halves', () => {
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const plain = accumulate([...left, ...right], 1_000);
        const dense = accumulate(left, BUDGET);
        expect(dense.counts.ordered()).toEqual(accumulate(left, 1_000).counts.ordered());
        dense.add(...columnsOf(right));
        expect(dense.counts.ordered()).toEqual(plain.counts.ordered());
        expect(dense.probabilitySums().measures()).toEqual(plain.probabilitySums().measures());
      }),
      { numRuns: 20 },
    );
  });

  test('and others together past the budget: the same for any order, within the certificate', () => {
    const decimals = Array.from({ length: 1_000_001 }, (_, i): Row => [i / 1e6, i % 3 === 0 ? 1 : 0]);
    const others = Array.from({ length: 60_000 }, (_, i): Row => [(i + 0.5) / 60_001, i % 2]);
    const [first, second] = [[...decimals, ...others], [...others, ...decimals].reverse()].map((all) =>
      accumulate(all, BUDGET),
    );
    const counts = (first as ScoreAccumulator).counts.ordered();
    expect(counts.exact).toBe(false);
    expect(counts.score.length).toBeLessThanOrEqual(BUDGET);
    expect(aucDeLong((second as ScoreAccumulator).counts.ordered())).toEqual(aucDeLong(counts));
    expect((second as ScoreAccumulator).probabilitySums().measures()).toEqual(
      (first as ScoreAccumulator).probabilitySums().measures(),
    );
    const exact = aucDeLong(accumulate([...decimals, ...others], 2 ** 21).counts.ordered());
    expect(exact.errorBound).toBe(0);
    expect(Math.abs(aucDeLong(counts).value - exact.value)).toBeLessThanOrEqual(aucDeLong(counts).errorBound);
  });
});

function columnsOf(rows: readonly Row[]): [Float64Array, Uint16Array, number] {
  return [
    Float64Array.from(rows, ([score]) => score),
    Uint16Array.from(rows, ([, truth]) => truth),
    rows.length,
  ];
}

function count(rows: readonly Row[], budget = 1_000): ScoreCounts {
  const counts = new ScoreCounts(budget);
  counts.add(...columnsOf(rows));
  return counts;
}

function accumulate(rows: readonly Row[], budget: number): ScoreAccumulator {
  const all = new ScoreAccumulator(budget);
  all.add(...columnsOf(rows));
  return all;
}

function overAllPairs(rows: readonly Row[]): { auc: number; variance: number } {
  const positives = rows.filter(([, truth]) => truth === 1).map(([score]) => score);
  const negatives = rows.filter(([, truth]) => truth === 0).map(([score]) => score);
  const kernel = (p: number, n: number) => (p > n ? 1 : p === n ? 0.5 : 0);
  const v10 = positives.map((p) => mean(negatives.map((n) => kernel(p, n))));
  const v01 = negatives.map((n) => mean(positives.map((p) => kernel(p, n))));
  return { auc: mean(v10), variance: sampleVariance(v10) / v10.length + sampleVariance(v01) / v01.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleVariance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
