import { expect, test } from 'vitest';
import { fileOf } from '../../test/evidence-corpus.ts';
import { readEvidence } from './collection.ts';
import { sha256Hex } from './hashes.ts';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

const META =
  'artifact_uri: x\nexperiment_id: "1"\nlifecycle_stage: active\nrun_id: abc\nrun_name: first\nstatus: 3\n';

function runFiles(metrics: Record<string, string>, meta = META, folder = 'mlruns/1/abc') {
  return [
    fileOf(meta, `${folder}/meta.yaml`),
    fileOf('0.1', `${folder}/params/C`),
    fileOf('x'.repeat(40), `${folder}/tags/mlflow.source.git.commit`),
    ...Object.entries(metrics).map(([key, text]) => fileOf(text, `${folder}/metrics/${key}`)),
  ];
}

test("MLflow's current value is the largest by step, then time, then value", () => {
  const { items } = readEvidence(
    runFiles({
      test_auc: '100 0.99 0\n300 0.80 2\n200 0.85 2\n300 0.90 1\n300 0.81 2\n',
      two_fields: '100 0.5\n',
      'val/f1': '100 0.7 0 abc\n',
      train_loss: '1 NaN 0\n2 0.5 1\n',
    }),
  );
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    path: 'mlruns/1/abc',
    reading: { format: 'mlflow-filestore', problems: [] },
  });
  expect(items[0]?.files).toHaveLength(7);
  expect(
    items[0]?.reading.records.map(({ raw_metric, metric, dataset, value }) => [
      raw_metric,
      metric,
      dataset,
      value,
    ]),
  ).toEqual([
    ['test_auc', 'roc_auc', 'test', 0.81],
    ['train_loss', null, null, 0.5],
    ['two_fields', null, null, 0.5],
    ['val/f1', 'f1', 'validation', 0.7],
  ]);
  expect(items[0]?.reading.facts.lineage).toMatchObject({
    run_id: 'abc',
    commit: null,
    parameters: { C: '0.1' },
  });
});

test.each([
  ['1 nan 0', 'not_finite'],
  ['1 0.9 0\n1 inf 0', 'not_finite'],
  ['1 1e999 0', 'not_finite'],
  ['1 91 0', 'out_of_range'],
  ['1 0,9 0', 'invalid_metric_line'],
  ['1 "0.9" 0', 'invalid_metric_line'],
  ['0.9', 'invalid_metric_line'],
  ['1 0x1 0', 'invalid_metric_line'],
  ['1 0.9 0 run extra', 'invalid_metric_line'],
  ['', 'empty'],
])('a metric file that holds %j has no value, and says why at its place', (text, code) => {
  const { items } = readEvidence(runFiles({ test_auc: text, test_f1: '1 0.8 0' }));
  expect(items[0]?.reading.problems.map((problem) => [problem.code, problem.pointer])).toEqual([
    [code, 'metrics/test_auc'],
  ]);
  expect(items[0]?.reading.records.map(({ value }) => value)).toEqual([null, 0.8]);
});

test.each([
  ['status: 1', 'run_not_finished'],
  ['status: 4', 'run_not_finished'],
  ['status: 5', 'run_not_finished'],
  ['status: "3"', 'run_not_finished'],
  ['status: FINISHED', 'run_not_finished'],
  ['state: 3', 'run_not_finished'],
])('a run with %s gives no number', (line, code) => {
  const { items } = readEvidence(runFiles({ test_auc: '1 0.9 0' }, META.replace('status: 3', line)));
  expect(codes(items[0]?.reading.problems ?? [])).toEqual([code]);
  expect(items[0]?.reading.records).toEqual([]);
});

test('a deleted run, a run without metrics and a damaged meta.yaml give no number', () => {
  const deleted = readEvidence(runFiles({ test_auc: '1 0.9 0' }, META.replace('active', 'deleted')));
  expect(codes(deleted.items[0]?.reading.problems ?? [])).toEqual(['run_not_active']);
  expect(deleted.items[0]?.reading.records).toEqual([]);
  expect(codes(readEvidence(runFiles({})).items[0]?.reading.problems ?? [])).toEqual(['no_metrics']);
  const damaged = readEvidence(runFiles({ test_auc: '1 0.9 0' }, 'status: 3\n  run_id: [\n'));
  expect(damaged.items[0]?.reading.records).toEqual([]);
  expect(codes(damaged.items[0]?.reading.problems ?? [])).toContain('invalid_yaml');
});

test('what lies in the trash of a store is skipped', () => {
  const { items, skipped } = readEvidence(runFiles({ test_auc: '1 0.9 0' }, META, 'mlruns/.trash/1/abc'));
  expect(items).toEqual([]);
  expect(skipped).toHaveLength(4);
});

test('artifacts of a run are files of their own', () => {
  const files = [
    ...runFiles({ test_auc: '1 0.9 0' }),
    fileOf('{"f1": 0.8}', 'mlruns/1/abc/artifacts/metrics.json'),
  ];
  expect(readEvidence(files).items.map(({ path }) => path)).toEqual([
    'mlruns/1/abc',
    'mlruns/1/abc/artifacts/metrics.json',
  ]);
});

test('inputs of a run are named by the data sets of its experiment', () => {
  const files = [
    ...runFiles({ test_auc: '1 0.9 0' }),
    fileOf('source_id: d1\nsource_type: DATASET\n', 'mlruns/1/abc/inputs/i1/meta.yaml'),
    fileOf('name: transactions\ndigest: 4f2c\nsource_type: local\n', 'mlruns/1/datasets/d1/meta.yaml'),
  ];
  const { items, skipped } = readEvidence(files);
  expect(items[0]?.reading.facts.lineage?.data).toEqual([
    { path: 'transactions', algorithm: 'mlflow', digest: '4f2c', role: 'dep' },
  ]);
  expect(skipped).toEqual(['mlruns/1/datasets/d1/meta.yaml']);
});

test('the digest of a file is of its bytes; that of a run changes with any of its files', () => {
  const file = fileOf('{"auc": 0.9}', 'metrics.json');
  expect(readEvidence([file]).items[0]?.sha256).toBe(sha256Hex(file.bytes));
  const digest = (text: string) => readEvidence(runFiles({ test_auc: text })).items[0]?.sha256;
  expect(digest('1 0.9 0')).toBe(digest('1 0.9 0'));
  expect(digest('1 0.9 0')).not.toBe(digest('1 0.9 1'));
});

test('two numbers for one metric, data set and slice in a file are a problem at the second', () => {
  const { items } = readEvidence([fileOf('{"auc": 0.9,\n"roc_auc": 0.8}')]);
  expect(items[0]?.reading.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['duplicate_record', '/roc_auc'],
  ]);
});

test('two files that contradict each other are a problem between them; equal ones are not', () => {
  const one = fileOf('{"test_auc": 0.9}', 'a.json');
  const contradiction = readEvidence([one, fileOf('{"test": {"roc_auc": 0.8}}', 'b.json')]);
  expect(contradiction.problems.map(({ code, file, message }) => [code, file, message])).toEqual([
    [
      'duplicate_record',
      'b.json',
      'roc_auc on test is 0.8 here and 0.9 at a.json /test_auc: only one can be judged.',
    ],
  ]);
  expect(readEvidence([one, fileOf('{"test": {"roc_auc": 0.9}}', 'b.json')]).problems).toEqual([]);
  expect(readEvidence([one, fileOf('{"validation": {"roc_auc": 0.8}}', 'b.json')]).problems).toEqual([]);
});

test('one run as file store and as run JSON is one answer', () => {
  const json = JSON.stringify({
    info: { run_id: 'abc', status: 'FINISHED', lifecycle_stage: 'active' },
    data: { metrics: [{ key: 'test_auc', value: 0.9, timestamp: 1, step: 0 }] },
  });
  const { items, problems } = readEvidence([...runFiles({ test_auc: '1 0.9 0' }), fileOf(json, 'run.json')]);
  expect(items.map(({ reading }) => reading.format)).toEqual(['mlflow-filestore', 'mlflow-run-json']);
  expect(problems).toEqual([]);
});

test("a card's numbers and an approval's are claims: they never stand against the evidence", () => {
  const files = [
    fileOf('{"test_auc": 0.9}', 'metrics.json'),
    fileOf('# Card\n\nTest AUC: 0.95\n', 'card.md'),
    fileOf('{"approved": true, "approver": "x", "test_auc": 0.99}', 'approval.json'),
  ];
  const { items, problems } = readEvidence(files);
  expect(problems).toEqual([]);
  const claims = items
    .filter(({ path }) => path !== 'metrics.json')
    .flatMap(({ reading }) => reading.records);
  expect(claims.map(({ metric, value, trust }) => [metric, value, trust])).toEqual([
    ['roc_auc', 0.99, 'claimed'],
    ['roc_auc', 0.95, 'claimed'],
  ]);
});

test.each([
  ['an unknown JSON', '{"name": "x", "version": "1.0"}'],
  ['source code', 'import os\nprint("auc: 0.9")\n'],
  ['a table of predictions', 'label,score\n1,0.9\n0,0.2\n'],
  ['nothing', ''],
  ['bytes', '\0\x01'],
])('%s is skipped in a folder', (_, text) => {
  expect(readEvidence([fileOf(text, 'x')])).toMatchObject({ items: [], skipped: ['x'] });
});

test('evidence that cannot be parsed is never skipped', () => {
  expect(codes(readEvidence([fileOf('{"auc": 0.9', 'x')]).items[0]?.reading.problems ?? [])).toEqual([
    'invalid_json',
  ]);
  expect(
    codes(readEvidence([fileOf('test:\n  auc: 0.9\n f1: 1\n', 'x')]).items[0]?.reading.problems ?? []),
  ).toContain('invalid_yaml');
});
