import { describe, expect, test } from 'vitest';
import { decideBound, worstOutcome } from './decision.ts';
import type { FairnessOptions } from './fairness.ts';
import { fairnessOf } from './fairness.ts';
import type { FairnessInput } from './fairness-groups.ts';
import { holm } from './proportion.ts';

const floor = { operator: 'at_least', threshold: 0.8 } as const;

/** Groups by name: favourable decisions of rows, all of them truly favourable. */
function groups(counts: Record<string, readonly [number, number]>): FairnessInput {
  const cells = Object.entries(counts).map(([g, [count, n]]) => ({
    slice: { g },
    n,
    tp: count,
    fp: 0,
    tn: 0,
    fn: n - count,
  }));
  return { group_columns: ['g'], positive_label: '1', negative_label: '0', cells };
}

function impactRatio(
  counts: Record<string, readonly [number, number]>,
  options: Partial<FairnessOptions> = {},
) {
  const report = fairnessOf(groups(counts), { favorable: '1', limits: { impact_ratio: floor }, ...options });
  return report.partitions[0]?.metrics[0];
}

describe('small groups', () => {
  const counts = { a: [50, 100], b: [49, 100], c: [0, 29] } as const;

  test('make the metric inconclusive, and are never 0 or 1', () => {
    const result = impactRatio(counts);
    expect(result?.verdict).toBe('inconclusive');
    expect(result?.comparisons.at(-1)).toMatchObject({
      slice: { g: 'c' },
      value: null,
      outcome: 'inconclusive',
      reason: 'small_group',
    });
  });

  test('are only shown under `report`, and the others are judged', () => {
    expect(impactRatio(counts, { smallGroups: 'report' })).toMatchObject({ verdict: 'pass', value: 0.98 });
  });

  test('are not the reference', () => {
    expect(impactRatio({ ...counts, c: [29, 29] }, { smallGroups: 'report' })?.value).toBe(0.98);
  });

  test.each(['block', 'report'] as const)(
    'when only they are left, nothing passes under `%s`',
    (smallGroups) => {
      expect(impactRatio({ a: [5, 10], b: [5, 10] }, { smallGroups, decide: 'point' })?.verdict).toBe(
        'inconclusive',
      );
      expect(impactRatio({ a: [50, 100], b: [5, 10] }, { smallGroups, decide: 'point' })?.verdict).toBe(
        'inconclusive',
      );
    },
  );
});

describe('groups that are not there', () => {
  test('a single group is compared with nothing, and does not pass', () => {
    expect(impactRatio({ a: [50, 100] }, { decide: 'point' })).toMatchObject({
      verdict: 'inconclusive',
      value: null,
    });
  });

  test('a declared group without rows makes every metric inconclusive', () => {
    const report = fairnessOf(groups({ a: [50, 100], b: [50, 100] }), {
      favorable: '1',
      limits: { impact_ratio: floor },
      expected: { g: ['a', 'b', 'x'] },
    });
    expect(report.partitions[0]).toMatchObject({ absent: [{ g: 'x' }] });
    expect(report.partitions[0]?.metrics[0]?.verdict).toBe('inconclusive');
  });

  test('a named reference that is absent decides nothing', () => {
    expect(impactRatio({ a: [50, 100], b: [50, 100] }, { reference: 'x', decide: 'point' })?.verdict).toBe(
      'inconclusive',
    );
  });
});

describe('zero cells', () => {
  test('Fisher decides where a large group has no favourable decision', () => {
    expect(impactRatio({ a: [10, 50], b: [0, 40] })).toMatchObject({ verdict: 'fail', value: 0 });
    expect(impactRatio({ a: [2, 50], b: [0, 40] })).toMatchObject({ verdict: 'inconclusive', value: 0 });
    expect(impactRatio({ a: [2, 50], b: [0, 40] }, { decide: 'point' })).toMatchObject({ verdict: 'fail' });
  });

  test('no favourable decision for anyone is not a ratio, and passes nothing', () => {
    for (const decide of ['point', 'prove_harm', 'prove_safe'] as const) {
      expect(impactRatio({ a: [0, 50], b: [0, 50] }, { decide })).toMatchObject({
        verdict: 'inconclusive',
        value: null,
      });
    }
  });
});

describe('several groups', () => {
  test('Holm adjusts under prove_harm only', () => {
    const counts = { a: [500, 1000], b: [389, 1000], c: [498, 1000], d: [17, 50] } as const;
    const p = (decide: FairnessOptions['decide']) =>
      impactRatio(counts, { decide: decide as 'point' })?.comparisons.find(({ slice }) => slice.g === 'd')
        ?.p_adjusted ?? 0;
    expect(p('prove_harm')).toBeCloseTo(2 * p('prove_safe'), 12);
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  });

  test('a group is measured, and its gap told in decisions', () => {
    const result = impactRatio({ a: [500, 1000], b: [380, 1000] });
    expect(result).toMatchObject({
      verdict: 'fail',
      worst: { g: 'b' },
      worst_counts: { count: 380, total: 1000 },
    });
    expect(result?.comparisons[0]?.smallest_change).toEqual({ decisions: 20, per_thousand: 20 });
  });

  test('rows needed: with them the verdict is no longer inconclusive, with fewer it is', () => {
    const needed = impactRatio({ a: [50, 100], b: [38, 100] })?.comparisons[0]?.rows_needed?.group ?? 0;
    const verdictAt = (times: number) =>
      impactRatio({ a: [50 * times, 100 * times], b: [38 * times, 100 * times] })?.verdict;
    expect(verdictAt((needed + 1) / 100)).toBe('fail');
    expect(verdictAt((needed - 2) / 100)).toBe('inconclusive');
  });

  test('intersections stand beside the attributes', () => {
    const input: FairnessInput = {
      group_columns: ['sex', 'race'],
      positive_label: '1',
      negative_label: '0',
      cells: ['F', 'M'].flatMap((sex, i) =>
        ['A', 'B'].map((race, j) => ({
          slice: { sex, race },
          n: 100,
          tp: i === j ? 80 : 40,
          fp: 0,
          tn: 0,
          fn: i === j ? 20 : 60,
        })),
      ),
    };
    const report = fairnessOf(input, { favorable: '1' });
    const values = report.partitions.map(({ attributes, metrics }) => [attributes, metrics[0]?.value]);
    expect(values).toEqual([
      [['sex'], 1],
      [['race'], 1],
      [['sex', 'race'], 0.5],
    ]);
  });
});

describe('bounds', () => {
  const estimate = { value: 0.91, lowerOneSided: 0.89, upperOneSided: 0.93 };

  test.each([
    ['above', 0.9, 'pass', 'inconclusive', 'pass'],
    ['above', 0.88, 'pass', 'pass', 'pass'],
    ['above', 0.92, 'fail', 'inconclusive', 'inconclusive'],
    ['above', 0.95, 'fail', 'fail', 'fail'],
    ['above', 0.91, 'fail', 'inconclusive', 'inconclusive'],
    ['at_least', 0.91, 'pass', 'inconclusive', 'pass'],
    ['below', 0.95, 'pass', 'pass', 'pass'],
    ['at_most', 0.92, 'pass', 'inconclusive', 'pass'],
    ['at_most', 0.9, 'fail', 'inconclusive', 'inconclusive'],
    ['below', 0.89, 'fail', 'fail', 'fail'],
  ] as const)('%s %s: point %s, prove_safe %s, prove_harm %s', (operator, threshold, point, safe, harm) => {
    const of = (decide: 'point' | 'prove_safe' | 'prove_harm') =>
      decideBound(estimate, { operator, threshold }, decide);
    expect([of('point'), of('prove_safe'), of('prove_harm')]).toEqual([point, safe, harm]);
  });

  test('what is not a number never passes', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const operator of ['above', 'at_least', 'below', 'at_most'] as const) {
        for (const decide of ['point', 'prove_safe', 'prove_harm'] as const) {
          const broken = { value, lowerOneSided: value, upperOneSided: value };
          expect(decideBound(broken, { operator, threshold: 0.5 }, decide)).toBe('inconclusive');
          expect(decideBound(estimate, { operator, threshold: value }, decide)).toBe('inconclusive');
        }
      }
    }
  });

  test('without an interval the point decides, and nothing passes under prove_safe', () => {
    const summary = { value: 0.91, lowerOneSided: null, upperOneSided: null };
    const of = (threshold: number) =>
      (['point', 'prove_harm', 'prove_safe'] as const).map((decide) =>
        decideBound(summary, { operator: 'above', threshold }, decide),
      );
    expect(of(0.9)).toEqual(['pass', 'pass', 'inconclusive']);
    expect(of(0.95)).toEqual(['fail', 'fail', 'fail']);
  });

  test('the worst of nothing is inconclusive', () => {
    expect(worstOutcome([])).toBe('inconclusive');
    expect(worstOutcome(['pass', 'inconclusive', 'fail'])).toBe('fail');
  });
});
