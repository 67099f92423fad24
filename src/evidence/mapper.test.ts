import { expect, test } from 'vitest';
import { fileOf } from '../../test/evidence-corpus.ts';
import { readEvidence } from './collection.ts';
import { type MapEntry, suggestMapping } from './mapper.ts';

function mapped(text: string, map: readonly MapEntry[]) {
  const { items } = readEvidence([fileOf(text, 'reports/own.json')], new Map([['reports/own.json', map]]));
  const [item] = items;
  if (item === undefined) throw new Error('Nothing was read.');
  return item.reading;
}

/** The first fixture of spec/policy.md: one evaluation record and the mapping that types it. */
const RECORD = '{"auc": 0.91, "drift_ks": 0.04, "disparate_impact": 0.76}';

test('a mapping gives metric, data set, statistic, feature, attribute and counts', () => {
  const { records, problems } = mapped(RECORD, [
    { pointer: '/auc', metric: 'roc_auc', dataset: 'test', rows: 10_000, prevalence: 0.1 },
    {
      pointer: '/drift_ks',
      metric: 'drift_score',
      statistic: 'ks.d',
      feature: 'amount',
      dataset: 'production',
    },
    { pointer: '/disparate_impact', metric: 'impact_ratio', dataset: 'test', attribute: 'sex' },
  ]);
  expect(problems).toEqual([]);
  expect(records).toMatchObject([
    {
      metric: 'roc_auc',
      raw_metric: 'auc',
      value: 0.91,
      dataset: 'test',
      slice: null,
      rows: 10_000,
      positives: 1000,
      pointer: '/auc',
    },
    {
      metric: 'drift_score',
      value: 0.04,
      statistic: 'ks.d',
      column: 'amount',
      dataset: 'production',
      slice: null,
    },
    { metric: 'impact_ratio', value: 0.76, slice: { sex: '*' }, column: 'sex', dataset: 'test' },
  ]);
  // The mapped number replaces what was read at its place: one answer, not two.
  expect(records).toHaveLength(3);
});

test('rows and positives may be pointers, a slice may be named', () => {
  const text = '{"groups": [{"name": "F", "tpr": 0.7, "n": 40, "pos": 10}]}';
  const { records, problems } = mapped(text, [
    {
      pointer: '/groups/0/tpr',
      metric: 'true_positive_rate',
      dataset: 'test',
      slice: { sex: 'F' },
      rows: '/groups/0/n',
      positives: '/groups/0/pos',
    },
  ]);
  expect(problems).toEqual([]);
  expect(records.find(({ metric }) => metric === 'true_positive_rate')).toMatchObject({
    value: 0.7,
    slice: { sex: 'F' },
    rows: 40,
    positives: 10,
  });
});

test.each([
  ['null', 'null_value'],
  ['"0.91"', 'number_as_text'],
  ['"0,91"', 'number_as_text'],
  ['"91 %"', 'number_as_text'],
  ['"NaN"', 'number_as_text'],
  ['"high"', 'not_a_number'],
  ['[]', 'not_a_number'],
  ['[0.91]', 'not_a_number'],
  ['{}', 'not_a_number'],
  ['true', 'not_a_number'],
  ['NaN', 'not_finite'],
  ['1e999', 'not_finite'],
  ['91', 'out_of_range'],
  ['-0.1', 'out_of_range'],
])('attack 16: a mapped value %s is a problem at its place, not a number', (written, code) => {
  const { records, problems } = mapped(`{"result": {"x":\n ${written}}}`, [
    { pointer: '/result/x', metric: 'roc_auc', dataset: 'test' },
  ]);
  expect(records.map(({ metric, value }) => [metric, value])).toEqual([['roc_auc', null]]);
  expect(problems.map((problem) => [problem.code, problem.pointer, problem.line])).toEqual([
    [code, '/result/x', 2],
  ]);
});

test('a pointer that leads nowhere is a problem that names it', () => {
  const { records, problems } = mapped('{"auc": 0.9}', [
    { pointer: '/metrics/auc', metric: 'roc_auc', dataset: 'test' },
  ]);
  expect(records.find(({ dataset }) => dataset === 'test')?.value).toBeNull();
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['missing_pointer', 'roc_auc is mapped to `/metrics/auc`, which this file does not have.'],
  ]);
});

test.each([
  [{ rows: '/n' }, '{"auc": 0.9, "n": "100"}', 'number_as_text'],
  [{ rows: '/n' }, '{"auc": 0.9, "n": 10.5}', 'not_a_count'],
  [{ rows: '/n' }, '{"auc": 0.9, "n": -1}', 'not_a_count'],
  [{ rows: '/gone' }, '{"auc": 0.9}', 'missing_pointer'],
  [{ rows: 10, positives: 11 }, '{"auc": 0.9}', 'out_of_range'],
])('counts that are none are told: %j', (counts, text, code) => {
  const { records, problems } = mapped(text, [
    { pointer: '/auc', metric: 'roc_auc', dataset: 'test', ...counts },
  ]);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(records.find(({ dataset }) => dataset === 'test')?.positives).toBeNull();
});

test('a prototype is no place to take a number from', () => {
  const { problems } = mapped('{"a": 1}', [{ pointer: '/constructor/length', metric: 'roc_auc' }]);
  expect(problems.map(({ code }) => code)).toEqual(['missing_pointer']);
});

test('a table gives one cell; of several rows the pointer says which', () => {
  const one = 'model,roc auc on test\nours,0.91\n';
  expect(mapped(one, [{ column: 'roc auc on test', metric: 'roc_auc', dataset: 'test' }])).toMatchObject({
    records: [{ metric: 'roc_auc', value: 0.91, pointer: 'line 2' }],
    problems: [],
  });
  const two = 'model,quality\nours,0.91\ntheirs,0.5\n';
  expect(mapped(two, [{ column: 'quality', metric: 'roc_auc' }]).problems.map(({ code }) => code)).toEqual([
    'many_rows',
  ]);
  expect(mapped(two, [{ column: 'quality', pointer: '/1', metric: 'roc_auc' }]).records).toMatchObject([
    { value: 0.5, pointer: 'line 3' },
  ]);
  expect(
    mapped(two, [{ column: 'quality', pointer: '/2', metric: 'roc_auc' }]).problems.map(({ code }) => code),
  ).toEqual(['missing_pointer']);
  expect(
    mapped(two, [{ column: 'other', pointer: '/0', metric: 'roc_auc' }]).problems.map(({ code }) => code),
  ).toEqual(['missing_column']);
});

test.each(['0,91', '"0,91"', 'NaN', '', '0.91 ', ' 91%', '1_0'])(
  'attack 22: the cell %j is a number only as JSON writes one',
  (cell) => {
    const { records } = mapped(
      `a;b,quality\nx,${cell.includes(',') && !cell.startsWith('"') ? `"${cell}"` : cell}\n`,
      [{ column: 'quality', metric: 'roc_auc' }],
    );
    expect(records[0]?.value ?? null).toBe(cell.trim() === '0.91' ? 0.91 : null);
  },
);

test('a mapping of a file that holds neither structure nor table says so', () => {
  const { problems } = mapped('just words', [{ pointer: '/a', metric: 'roc_auc' }]);
  expect(problems.map(({ code }) => code)).toEqual(['not_mappable']);
});

test('a suggestion takes named numbers first and leaves the data set to its author', () => {
  const { items } = readEvidence([
    fileOf('{"weird": 3, "test_auc": 0.9, "metrics": {"sex": {"disparate_impact": 0.8}}}', 'own.json'),
  ]);
  const { map } = suggestMapping('own.json', items[0]?.reading.records ?? []);
  expect(map).toEqual([
    { pointer: '/test_auc', metric: 'roc_auc', dataset: 'test' },
    { pointer: '/metrics/sex/disparate_impact', metric: 'impact_ratio', attribute: 'sex' },
    { pointer: '/weird', metric: 'weird' },
  ]);
});
