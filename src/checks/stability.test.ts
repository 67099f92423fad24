import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem, record } from '../../test/checks/facts.ts';
import { summarizeFolds } from '../statistics/folds.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { studentQuantile } from '../statistics/student-t.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'stability'>['require'];

const FOLDS = [0.912, 0.905, 0.921, 0.889, 0.908];

function judge(facts: Partial<ModelFacts>, require: Require, name = 'roc_auc') {
  const check = { id: 'folds', kind: 'stability', title: 'Stable', metric: { name }, require } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

function folds(values: readonly (number | null)[], parts: Partial<EvidenceItem> = {}): EvidenceItem {
  const records = values.map((value, fold) => record({ value, fold, pointer: `/auc_folds/${fold}` }));
  return item({ records, ...parts });
}

describe('reference values', () => {
  test('the folds of the specification', () => {
    const summary = summarizeFolds(FOLDS, 0.95);
    expect(summary.mean.toFixed(4)).toBe('0.9070');
    expect(summary.deviation.toFixed(4)).toBe('0.0117');
    expect(summary.lower_one_sided.toFixed(4)).toBe('0.8902');
    const naive = summary.mean - (studentQuantile(0.95, 4) * summary.deviation) / Math.sqrt(5);
    expect(naive.toFixed(4)).toBe('0.8958');
  });

  const file = join(import.meta.dirname, '../../test/fixtures/statistics/comparison.json');
  const { student_t: quantiles } = JSON.parse(readFileSync(file, 'utf8')) as {
    student_t: { df: number; confidence: number; quantile: number }[];
  };

  test.each(quantiles)("Student's t as SciPy has it: df $df, $confidence", ({ df, confidence, quantile }) => {
    expect(Math.abs(studentQuantile(confidence, df) / quantile - 1)).toBeLessThan(1e-12);
    expect(studentQuantile(1 - confidence, df)).toBeCloseTo(-quantile, 9);
  });

  test('with very many degrees of freedom it is the normal', () => {
    expect(studentQuantile(0.975, 100_000)).toBeCloseTo(normalQuantile(0.975), 4);
  });

  test.each([
    [0, 4],
    [1, 4],
    [0.9, 0],
    [0.9, 1.5],
  ])('no quantile of %d with %d degrees of freedom', (p, df) => {
    expect(() => studentQuantile(p, df)).toThrow(RangeError);
  });
});

describe('folds', () => {
  test.each<[Require, string]>([
    [{ folds: { at_least: 5 } }, 'pass'],
    [{ folds: { at_least: 6 } }, 'fail'],
    [{ spread: { at_most: 0.032 } }, 'pass'],
    [{ spread: { below: 0.032 } }, 'fail'],
    [{ lower_bound: { above: 0.88 } }, 'pass'],
    [{ lower_bound: { above: 0.9 } }, 'inconclusive'],
    [{ lower_bound: { above: 0.93 } }, 'fail'],
    [{ lower_bound: { above: 0.88 }, spread: { at_most: 0.01 } }, 'fail'],
  ])('%j: %s', (require, outcome) => {
    expect(judge({ evidence: [folds(FOLDS)] }, require).outcome).toBe(outcome);
  });

  test('five are needed where the policy does not say how many', () => {
    expect(judge({ evidence: [folds(FOLDS.slice(1))] }, { spread: { at_most: 0.5 } })).toMatchObject({
      outcome: 'fail',
    });
    expect(judge({ evidence: [folds([0.9])] }, { folds: { at_least: 2 } })).toMatchObject({
      outcome: 'fail',
    });
  });

  test('mean, spread and corrected interval are shown', () => {
    expect(judge({ evidence: [folds(FOLDS)] }, { spread: { at_most: 0.05 } })).toMatchObject({
      observed: { text: 'mean 0.907 over 5 folds, spread 0.032' },
      interval: { method: 'nadeau-bengio', confidence: 0.95 },
      required: { text: 'at least 5 folds; spread <= 0.05' },
      trust: 'committed',
    });
  });

  test('folds without variance prove no bound', () => {
    const evidence = [folds([0.9, 0.9, 0.9, 0.9, 0.9])];
    expect(judge({ evidence }, { lower_bound: { above: 0.5 } }).outcome).toBe('inconclusive');
  });

  test.each<[string, EvidenceItem[]]>([
    ['none', []],
    ['a metric without folds', [item({ records: [record({ value: 0.9 })] })]],
    ['a fold that is no number', [folds([0.9, 0.9, null, 0.9, 0.9])]],
    ['a fold outside the range', [folds([0.9, 0.9, 91, 0.9, 0.9])]],
    ['two series', [folds(FOLDS), folds(FOLDS, { file: 'models/fraud/more.json' })]],
    [
      'a fold that is missing',
      [
        item({
          records: [0, 1, 3, 4, 5].map((fold) =>
            record({ value: 0.9 + fold / 100, fold, pointer: `/f/${fold}` }),
          ),
        }),
      ],
    ],
    [
      'folds beside a problem',
      [folds(FOLDS, { problems: [problem({ code: 'not_finite', pointer: '/auc_folds/5' })] })],
    ],
  ])('%s: an error', (_, evidence) => {
    expect(judge({ evidence }, { folds: { at_least: 5 }, spread: { at_most: 0.9 } }).outcome).toBe('error');
  });

  test('folds that are still being made are awaited', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'metrics', state: 'in progress' }];
    expect(judge({ awaiting }, { folds: { at_least: 5 } })).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
  });

  test('less trust than the policy asks for fails', () => {
    const require: Require = { folds: { at_least: 5 }, trust: { at_least: 'workflow' } };
    expect(judge({ evidence: [folds(FOLDS)] }, require)).toMatchObject({ outcome: 'fail' });
  });
});

describe('training data against test data', () => {
  const two = (train: number | null, test: number | null, metric = 'roc_auc') => [
    item({
      records: [
        record({ value: train, metric, dataset: 'train', pointer: '/train' }),
        record({ value: test, metric, dataset: 'test', pointer: '/test' }),
      ],
    }),
  ];

  test.each<[number, number, string]>([
    [0.95, 0.9, 'pass'],
    [0.951, 0.9, 'fail'],
    [0.85, 0.9, 'pass'],
  ])('AUC %d on train, %d on test, at most 0.05: %s', (train, tested, outcome) => {
    expect(judge({ evidence: two(train, tested) }, { train_test_gap: { at_most: 0.05 } }).outcome).toBe(
      outcome,
    );
  });

  test('of a loss the other way round', () => {
    const require: Require = { train_test_gap: { at_most: 0.05 } };
    expect(judge({ evidence: two(0.2, 0.3, 'log_loss') }, require, 'log_loss').outcome).toBe('fail');
    expect(judge({ evidence: two(0.3, 0.2, 'log_loss') }, require, 'log_loss').outcome).toBe('pass');
  });

  test.each<[string, EvidenceItem[]]>([
    ['only the test data', [item({ records: [record({ value: 0.9 })] })]],
    ['only the training data', [item({ records: [record({ value: 0.9, dataset: 'train' })] })]],
    ['no number of the training data', two(null, 0.9)],
    ['a number outside its range', two(95, 0.9)],
  ])('%s: an error', (_, evidence) => {
    expect(judge({ evidence }, { train_test_gap: { at_most: 0.05 } }).outcome).toBe('error');
  });
});
