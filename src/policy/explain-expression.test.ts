import { describe, expect, test } from 'vitest';
import { explainCheck } from './explain.ts';

const sentence = (expr: string, parts: object = {}) =>
  explainCheck({ id: 'a', kind: 'expression', title: 'Guard', expr, message: 'Not covered.', ...parts });

describe('an expression as a sentence', () => {
  test.each([
    [
      'metrics.recall >= 0.6 || metrics.review_rate <= 0.05',
      'recall is at least 0.6 or review_rate is at most 0.05',
    ],
    [
      'metrics.recall > 0.6 && (metrics.f1 < 0.9 || !(model.tier != "high"))',
      'recall is above 0.6 and (f1 is below 0.9 or not (the tier of the model is not "high"))',
    ],
    [
      'model.deployment_mode in ["batch", "hybrid"]',
      'the deployment mode of the model is one of "batch", "hybrid"',
    ],
    ['metrics.custom.lift == 2.0', 'custom.lift is 2'],
    // What says more than that is shown as it is written.
    ['metrics.recall /\n  metrics.f1 > 0.5', '`metrics.recall / metrics.f1 > 0.5` is true'],
    ['model.features.all(f, f != "id")', '`model.features.all(f, f != "id")` is true'],
  ])('%s', (expr, words) => {
    expect(sentence(expr)).toBe(`Guard: ${words}; otherwise: Not covered; a failure blocks.`);
  });

  test('with its data set, trust and tolerance', () => {
    const require = { tolerance: 0.02, trust: { at_least: 'workflow' } };
    expect(sentence('metrics.recall >= 0.6', { dataset: 'test', require })).toBe(
      'Guard: recall is at least 0.6 on test data; otherwise: Not covered; a failure blocks. A claim is at most 0.02 away from what is recomputed. The evidence is trusted at least as workflow.',
    );
  });
});
