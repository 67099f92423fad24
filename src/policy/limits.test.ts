import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  LIMIT_KEYS,
  type Limits,
  limitMistakes,
  limitWords,
  lowerBoundOf,
  upperBoundOf,
} from './limits.ts';
import { DRIFT_STATISTICS, isCustomMetric, METRICS, metricNamed, suggestMetric } from './metrics.ts';

describe('the table of metrics', () => {
  test('names and aliases are unique, so that each word means one metric', () => {
    const names = [...METRICS, ...DRIFT_STATISTICS].map((metric) => metric.name);
    const words = [...names, ...METRICS.flatMap((metric) => metric.aliases)];
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const metric of METRICS) expect(metric.low).toBeLessThan(metric.high);
  });

  test.each([
    ['auc', 'roc_auc'],
    ['AUC', 'roc_auc'],
    ['ROC AUC', 'roc_auc'],
    ['pr-auc', 'average_precision'],
    ['disparate_impact', 'impact_ratio'],
    ['roc_acu', 'roc_auc'],
    ['acuracy', 'accuracy'],
    ['happiness_of_customers', undefined],
  ])('%s is probably %s', (word, name) => {
    expect(suggestMetric(word)).toBe(name);
  });

  test('a team names its own number with custom.', () => {
    expect(isCustomMetric('custom.review_cost')).toBe(true);
    expect(isCustomMetric('custom.')).toBe(false);
    expect(isCustomMetric('customs.x')).toBe(false);
  });
});

describe('limits', () => {
  test.each([
    ['roc_auc', { above: 0.9 }, []],
    ['roc_auc', { at_least: 0.7, at_most: 0.99 }, []],
    ['roc_auc', { at_most: 0.99 }, ['wrong_direction']],
    ['log_loss', { at_most: 0.5 }, []],
    ['log_loss', { at_least: 0.5 }, ['wrong_direction']],
    ['log_loss', { below: -1 }, ['out_of_range']],
    ['matthews_corrcoef', { above: -0.5 }, []],
    ['r2', { at_least: -3 }, []],
    ['r2', { at_least: 1.2 }, ['out_of_range']],
    ['impact_ratio', { at_least: 0.8, at_most: 1.25 }, []],
    ['impact_ratio', { at_most: 1.25 }, ['wrong_direction']],
    ['selection_rate', { at_most: 0.2 }, []],
    ['ks.p', { at_least: 0.05 }, []],
    ['psi@deciles', { at_most: 0.25 }, []],
    ['js@e', { at_most: 0.9 }, ['out_of_range']],
    ['custom.joy', { at_most: 900 }, []],
    ['custom.joy', { at_least: 5, at_most: 4 }, ['impossible_limit']],
    ['custom.joy', { above: 5, below: 5 }, ['impossible_limit']],
    ['custom.joy', { at_least: 5, at_most: 5 }, []],
    ['roc_auc', { between: [0.7, 0.99] }, []],
    ['roc_auc', { between: [0.99, 0.7] }, ['impossible_limit']],
    ['roc_auc', { between: [0.7, 0.7] }, ['impossible_limit']],
    ['roc_auc', { between: [0.7, 99] }, ['out_of_range']],
    ['roc_auc', { between: [-1, 99] }, ['out_of_range', 'out_of_range']],
    ['roc_auc', { between: [0, 0.9] }, ['vacuous_limit']],
    ['roc_auc', { between: [0.9, 1] }, ['vacuous_limit']],
    ['roc_auc', { between: [0.7, 0.9], at_least: 0.8 }, ['redundant_limit']],
    ['custom.joy', { between: [1, 3], equals: 2 }, ['redundant_limit']],
    ['custom.joy', { equals: 2, below: 3 }, ['redundant_limit']],
    ['custom.joy', { equals: 2 }, []],
    ['custom.joy', { between: [-5, 900] }, []],
    ['custom.joy', { between: [3, 1] }, ['impossible_limit']],
    ['roc_auc', { equals: 0.9 }, ['unfit_operator']],
  ])('%s %j: %j', (metric, limits, codes) => {
    expect(limitMistakes(limits, metric).map((mistake) => mistake.code)).toEqual(codes);
  });

  test('attack 17: no limit outside the range of a metric is ever accepted', () => {
    const metrics = fc.constantFrom(...METRICS, ...DRIFT_STATISTICS);
    const operators = fc.constantFrom('above', 'at_least', 'below', 'at_most');
    fc.assert(
      fc.property(metrics, operators, fc.double({ noNaN: true }), (metric, operator, value) => {
        const outside = value < metric.low || value > metric.high;
        fc.pre(outside);
        expect(limitMistakes({ [operator]: value }, metric.name).map((mistake) => mistake.code)).toEqual([
          'out_of_range',
        ]);
        expect(metricNamed(metric.name)).toBe(metric);
      }),
    );
  });

  test.each<[Limits, string]>([
    [{ above: 0.9 }, 'above 0.9'],
    [{ at_least: 0.9, below: 1 }, 'at least 0.9 and below 1'],
    [{ between: [0.1, 0.2] }, 'between 0.1 and 0.2'],
    [{ equals: 3 }, 'equal to 3'],
    [{}, ''],
  ])('%j in words: %s', (limits, words) => {
    expect(limitWords(limits)).toBe(words);
  });

  test('of several limits on one side the tightest counts, and of two at one number the strict one', () => {
    const side = fc.integer({ min: 0, max: 3 });
    const arbitrary = fc.record(
      {
        above: side,
        at_least: side,
        below: side,
        at_most: side,
        between: fc.tuple(side, side),
        equals: side,
      },
      { requiredKeys: [] },
    );
    const holds = (value: number, limits: Limits) =>
      boundsOf(limits).every(({ operator, value: end }) =>
        operator === 'above'
          ? value > end
          : operator === 'at_least'
            ? value >= end
            : operator === 'below'
              ? value < end
              : value <= end,
      );
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: -1, max: 8 }), (limits, half) => {
        const value = half / 2;
        const [lower, upper] = [lowerBoundOf(limits), upperBoundOf(limits)];
        const isAbove = lower === undefined || (lower.strict ? value > lower.value : value >= lower.value);
        const isBelow = upper === undefined || (upper.strict ? value < upper.value : value <= upper.value);
        expect(isAbove && isBelow).toBe(holds(value, limits));
        expect(LIMIT_KEYS.some((key) => limits[key] !== undefined)).toBe(boundsOf(limits).length > 0);
      }),
    );
  });
});
