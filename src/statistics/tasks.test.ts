import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarizeClasses } from './multiclass.ts';
import { summarizeRegression } from './regression.ts';

interface Averages {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface ClassCase {
  readonly label: string[];
  readonly prediction: string[];
  readonly names: string[];
  readonly scores: number[][];
  readonly accuracy: number;
  readonly balanced_accuracy: number;
  readonly macro: Averages;
  readonly micro: Averages;
  readonly weighted: Averages;
  readonly roc_auc_ovr: { readonly macro: number; readonly weighted: number };
  readonly log_loss: number;
  readonly confusion: number[][];
}

interface NumberCase {
  readonly label: number[];
  readonly prediction: number[];
  readonly rmse: number;
  readonly rmse_error: number;
  readonly mae: number;
  readonly mae_error: number;
  readonly mean_error: number;
  readonly max_error: number;
  readonly r2: number;
}

const file = join(import.meta.dirname, '../../test/fixtures/statistics/tasks.json');
const expected = JSON.parse(readFileSync(file, 'utf8')) as { classes: ClassCase[]; numbers: NumberCase[] };

const bytes = (text: string) => new TextEncoder().encode(text);
const opened = (text: string) => async () => ({ source: bytes(text), close: async () => {} });
const classOptions = { label: 'y', prediction: 'yhat' };

function near(found: number | null | undefined, wanted: number): void {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
}

describe('several classes', () => {
  test.each(expected.classes)('as scikit-learn has them: $names', async (wanted) => {
    const head = ['y', 'yhat', ...wanted.names.map((_, i) => `p${i}`)];
    const rows = wanted.label.map((y, i) => [y, wanted.prediction[i], ...(wanted.scores[i] ?? [])].join(','));
    const scores = new Map(wanted.names.map((name, i) => [name, `p${i}`]));
    const found = await summarizeClasses(opened(`${head.join(',')}\n${rows.join('\n')}\n`), {
      ...classOptions,
      scores,
    });
    expect(found.classes.map((one) => one.class)).toEqual(wanted.names);
    expect(found.confusion).toEqual(wanted.confusion);
    near(found.accuracy, wanted.accuracy);
    near(found.balanced_accuracy, wanted.balanced_accuracy);
    near(found.roc_auc_ovr?.macro, wanted.roc_auc_ovr.macro);
    near(found.roc_auc_ovr?.weighted, wanted.roc_auc_ovr.weighted);
    expect(found.roc_auc_ovr?.error_bound).toBe(0);
    near(found.log_loss, wanted.log_loss);
    for (const average of ['macro', 'micro', 'weighted'] as const)
      for (const name of ['precision', 'recall', 'f1'] as const)
        near(found[average][name], wanted[average][name]);
  });

  const ROWS = 'y,yhat,a,b\na,a,0.9,0.1\nb,a,0.6,0.4\nb,b,0.2,0.8\n';
  const both = new Map([
    ['a', 'a'],
    ['b', 'b'],
  ]);

  test('a score that is no probability has no log loss, and says why', async () => {
    const found = await summarizeClasses(opened(ROWS.replace('0.9', '9')), { ...classOptions, scores: both });
    expect([found.log_loss, found.log_loss_reason]).toEqual([null, expect.stringContaining('outside 0…1')]);
  });

  test('rows without a value are an error, or left out and counted', async () => {
    const text = `${ROWS}a,,0.5,0.5\nNA,b,0.5,0.5\n`;
    await expect(summarizeClasses(opened(text), classOptions)).rejects.toMatchObject({
      code: 'missing_value',
    });
    const found = await summarizeClasses(opened(text), { ...classOptions, missing: 'drop' });
    expect([found.rows, found.dropped]).toEqual([3, 2]);
  });

  test.each<[string, string, Partial<Parameters<typeof summarizeClasses>[1]>, string]>([
    ['one class', 'y,yhat\na,a\na,b\n', {}, 'single_class'],
    ['no complete row', 'y,yhat\n,a\n', { missing: 'drop' }, 'no_rows'],
    ['a class without scores', ROWS, { scores: new Map([['a', 'a']]) }, 'bad_option'],
    ['scores of no class', ROWS, { scores: new Map([...both, ['c', 'y']]) }, 'bad_option'],
    [
      'a class that is only predicted',
      'y,yhat,a,b,c\na,c,1,0,0\nb,b,0,1,0\n',
      { scores: new Map([...both, ['c', 'c']]) },
      'single_class',
    ],
    ['a missing score', ROWS.replace('0.4', ''), { scores: both }, 'missing_value'],
    ['a score that is no number', ROWS.replace('0.4', 'x'), { scores: both }, 'not_a_number'],
    ['rows left out beside scores', ROWS, { scores: both, missing: 'drop' }, 'bad_option'],
    [
      'more than a hundred classes',
      `y,yhat\n${Array.from({ length: 101 }, (_, i) => `c${i},c0`).join('\n')}\n`,
      {},
      'too_many_groups',
    ],
  ])('%s is an error', async (_, text, options, code) => {
    await expect(summarizeClasses(opened(text), { ...classOptions, ...options })).rejects.toMatchObject({
      code,
    });
  });
});

describe('a number', () => {
  const options = { label: 'y', prediction: 'p' };

  test.each(expected.numbers.map((wanted, index) => ({ wanted, index })))(
    'as scikit-learn has it: $index',
    async ({ wanted }) => {
      const rows = wanted.label.map((y, i) => `${y},${wanted.prediction[i]}`);
      const found = await summarizeRegression(bytes(`y,p\n${rows.join('\n')}\n`), options);
      near(found.rmse.value, wanted.rmse);
      near(found.rmse.standard_error, wanted.rmse_error);
      near(found.mae.value, wanted.mae);
      near(found.mae.standard_error, wanted.mae_error);
      near(found.mean_error.value, wanted.mean_error);
      near(found.max_error, wanted.max_error);
      near(found.r2, wanted.r2);
    },
  );

  test('by group and combination of groups', async () => {
    const text = 'y,p,sex,race\n1,2,F,A\n2,2,F,B\n3,5,M,A\n4,4,M,A\n';
    const found = await summarizeRegression(bytes(text), { ...options, groups: ['sex', 'race'] });
    expect(found.groups?.map(({ slice, mae }) => [slice, mae.value])).toEqual([
      [{ race: 'A' }, 1],
      [{ race: 'B' }, 0],
      [{ sex: 'F' }, 0.5],
      [{ sex: 'M' }, 1],
      [{ sex: 'F', race: 'A' }, 1],
      [{ sex: 'F', race: 'B' }, 0],
      [{ sex: 'M', race: 'A' }, 1],
    ]);
  });

  test('nothing is explained of a label without variance, and one row has no interval', async () => {
    const flat = await summarizeRegression(bytes('y,p\n1,2\n1,1\n'), options);
    expect([flat.r2, flat.mae.value]).toEqual([null, 0.5]);
    const one = await summarizeRegression(bytes('y,p\n1,2\n'), options);
    expect([one.mae.interval, one.rmse.interval]).toEqual([null, null]);
  });

  test('rows without a value are an error, or left out and counted', async () => {
    const text = 'y,p\n1,2\n,3\n4,\n5,6\n';
    await expect(summarizeRegression(bytes(text), options)).rejects.toMatchObject({ code: 'missing_value' });
    const found = await summarizeRegression(bytes(text), { ...options, missing: 'drop' });
    expect([found.rows, found.dropped]).toEqual([2, 2]);
  });

  test.each([
    ['a label that is no number', 'y,p\na,1\n', 'not_a_number'],
    ['a prediction that is not finite', 'y,p\n1,NaN\n', 'not_finite'],
    ['no complete row', 'y,p\n1,\n', 'no_rows'],
  ])('%s is an error', async (_, text, code) => {
    const asked = { ...options, ...(code === 'no_rows' && { missing: 'drop' as const }) };
    await expect(summarizeRegression(bytes(text), asked)).rejects.toMatchObject({ code });
  });
});
