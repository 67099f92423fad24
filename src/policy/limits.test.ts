import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitMistakes } from './limits.ts';
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
});
