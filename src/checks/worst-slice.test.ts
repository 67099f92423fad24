import { describe, expect, test } from 'vitest';
import { CONTEXT, cell, item, modelFacts, predictions, problem, record } from '../../test/checks/facts.ts';
import { summarizePredictions } from '../statistics/predictions.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts, PredictionsItem } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'metric'>['require'];

function judge(facts: Partial<ModelFacts>, require: Require, attributes = ['sex'], name = 'recall') {
  const check = {
    id: 'worst',
    kind: 'metric',
    title: 'Every group is found',
    metric: { name, dataset: 'test', worst_slice: attributes },
    require,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

/** Recall: F .9, M .7. */
const TWO = [cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'M' }, 70, 10, 90, 30)];
const given = (cells: typeof TWO): PredictionsItem[] => [predictions(cells)];

describe('the worst group against the limit', () => {
  test.each<[number, string]>([
    [0.7, 'pass'],
    [0.71, 'fail'],
    [0.95, 'fail'],
  ])('recall at least %d: %s', (limit, outcome) => {
    const result = judge({ predictions: given(TWO) }, { at_least: limit });
    expect(result).toMatchObject({
      outcome,
      observed: { value: 0.7, text: '0.7 (sex=M)' },
      scope: 'test · sex=M',
      trust: 'recomputed',
    });
    expect(result.groups.map(({ slice, value }) => [slice, value])).toEqual([
      [{ sex: 'F' }, 0.9],
      [{ sex: 'M' }, 0.7],
    ]);
  });

  test.each<[Require, string]>([
    [{ at_least: 0.5, min_count: 2 }, 'pass'],
    [{ at_least: 0.5, min_count: 3 }, 'inconclusive'],
    [{ at_least: 0.8, min_count: 3 }, 'fail'],
    [{ at_least: 0.5, min_count: 1, min_group_size: 210, small_groups: 'report' }, 'inconclusive'],
    [{ at_least: 0.5, min_count: 2, min_group_size: 200, small_groups: 'report' }, 'pass'],
  ])('of two groups %j: %s', (require, outcome) => {
    const result = judge({ predictions: given(TWO) }, require);
    expect(result.outcome).toBe(outcome);
    expect(result.reason.includes('2 groups; at least 3 are needed')).toBe(require.min_count === 3);
  });

  test('a claim of a good group does not stand for the worst', () => {
    const evidence = [item({ records: [record({ metric: 'recall', value: 0.99, slice: { sex: 'M' } })] })];
    expect(judge({ evidence }, { at_least: 0.8 }).outcome).toBe('error');
    expect(judge({ evidence, predictions: given(TWO) }, { at_least: 0.8 }).outcome).toBe('fail');
  });

  test('a claim of a group that the recomputation does not bear out fails', () => {
    const evidence = [item({ records: [record({ metric: 'recall', value: 0.8, slice: { sex: 'M' } })] })];
    const result = judge({ evidence, predictions: given(TWO) }, { at_least: 0.5 });
    expect(result).toMatchObject({ outcome: 'fail', claimed: { value: 0.8, agrees: false } });
    const broken = [item({ records: [record({ metric: 'recall', value: null, slice: { sex: 'M' } })] })];
    expect(judge({ evidence: broken, predictions: given(TWO) }, { at_least: 0.5 }).outcome).toBe('error');
  });

  test('of several attributes every group is judged', () => {
    const cells = [
      cell({ sex: 'F', race: 'A' }, 90, 10, 90, 10),
      cell({ sex: 'M', race: 'A' }, 90, 10, 90, 10),
      cell({ sex: 'M', race: 'B' }, 40, 10, 90, 60),
    ];
    const result = judge({ predictions: given(cells) }, { at_least: 0.5 }, ['sex', 'race']);
    expect(result).toMatchObject({ outcome: 'fail', scope: 'test · race=B' });
    expect(result.groups).toHaveLength(4);
  });

  test('an AUC is judged by the interval of the group', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const sex = i % 4 < 2 ? 'F' : 'M';
      const noise = ((i * 37) % 100) / 100;
      return `${i % 2},${(((i % 2) * (sex === 'F' ? 0.9 : 0.6) + noise) / 4).toFixed(4)},${sex}`;
    });
    const summary = await summarizePredictions(new TextEncoder().encode(`y,p,sex\n${rows.join('\n')}\n`), {
      label: 'y',
      score: 'p',
      groups: ['sex'],
      measureGroups: true,
    });
    const facts = { predictions: [predictions(TWO, undefined, { summary })] };
    const auc = summary.groups?.find(({ slice }) => slice.sex === 'M')?.roc_auc;
    const result = judge(facts, { above: 0.5, decide: 'prove_safe' }, ['sex'], 'roc_auc');
    expect(result).toMatchObject({ outcome: 'pass', scope: 'test · sex=M', observed: { value: auc?.value } });
    const limit = {
      above: ((auc?.value ?? 0) + (auc?.lower_one_sided ?? 0)) / 2,
      decide: 'prove_safe',
    } as const;
    expect(judge(facts, limit, ['sex'], 'roc_auc').outcome).toBe('inconclusive');
  });
});

describe('what shows nothing is never a pass', () => {
  const small = [cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'X' }, 9, 0, 9, 1)];

  test('a group that is too small blocks, unless the policy only reports it', () => {
    expect(judge({ predictions: given(small) }, { at_least: 0.5 }).outcome).toBe('inconclusive');
    const reported = judge({ predictions: given(small) }, { at_least: 0.5, small_groups: 'report' });
    expect(reported.outcome).toBe('pass');
    expect(reported.reason).toContain('Fewer than 30 rows: sex=X (19): shown, not judged.');
    expect(judge({ predictions: given(small) }, { at_least: 0.5, min_group_size: 19 }).outcome).toBe('pass');
  });

  test('where every group is too small nothing was shown', () => {
    const cells = [cell({ sex: 'X' }, 9, 0, 9, 1)];
    expect(judge({ predictions: given(cells) }, { at_least: 0.5, small_groups: 'report' }).outcome).toBe(
      'inconclusive',
    );
  });

  test('a large group that cannot be measured', () => {
    const cells = [...TWO, cell({ sex: 'X' }, 0, 10, 90, 0)];
    const result = judge({ predictions: given(cells) }, { at_least: 0.5, small_groups: 'report' });
    expect(result.outcome).toBe('inconclusive');
    expect(result.reason).toContain('sex=X (100 rows): recall cannot be measured');
  });

  test.each<[string, Partial<ModelFacts>, string[], string]>([
    ['no predictions', {}, ['sex'], 'recall'],
    [
      'predictions of another data set',
      { predictions: [predictions(TWO, undefined, { dataset: 'train' })] },
      ['sex'],
      'recall',
    ],
    ['an attribute without a column', { predictions: given(TWO) }, ['sex', 'race'], 'recall'],
    ['a metric that predictions do not give', { predictions: given(TWO) }, ['sex'], 'rmse'],
    ['scores that were not measured by group', { predictions: given(TWO) }, ['sex'], 'nothing'],
    [
      'predictions that cannot be read',
      { predictions: [predictions(TWO, undefined, { summary: null, problem: problem() })] },
      ['sex'],
      'recall',
    ],
  ])('%s: an error', (_, facts, attributes, name) => {
    expect(judge(facts, { at_least: 0 }, attributes, name).outcome).toBe('error');
  });
});
