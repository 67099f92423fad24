import { expect, test } from 'vitest';
import { fileOf } from '../../../test/evidence-corpus.ts';
import { readFile } from '../detection.ts';

function report(...metrics: readonly object[]) {
  return readFile(
    fileOf(JSON.stringify({ metrics: metrics.map((metric) => ({ id: 'x', ...metric })), tests: [] })),
  ).reading;
}

function drift(method: string | null, threshold: number | null, value: number) {
  const options = {
    column: 'age',
    ...(method !== null && { method }),
    ...(threshold !== null && { threshold }),
  };
  const reading = report({ metric_name: 'ValueDrift(column=age)', config: options, value });
  return {
    verdict: reading.records[0]?.verdict,
    statistic: reading.records[0]?.statistic,
    facts: reading.facts.drift,
  };
}

/** Direction by method: p values drift below their threshold (some at it), distances from it on. */
test.each([
  ['K-S p_value', 0.05, 0.04, 'fail', 'ks.p'],
  ['K-S p_value', 0.05, 0.05, 'fail', 'ks.p'],
  ['K-S p_value', 0.05, 0.06, 'pass', 'ks.p'],
  ['ks', 0.05, 0.04, 'fail', 'ks.p'],
  ['chi-square p_value', 0.05, 0.04, 'fail', 'chi2.p'],
  ['chi-square p_value', 0.05, 0.05, 'pass', 'chi2.p'],
  ['Z-test p_value', 0.05, 0.2, 'pass', null],
  ['Wasserstein distance (normed)', 0.1, 0.1, 'fail', 'wasserstein.normed'],
  ['Wasserstein distance (normed)', 0.1, 0.09, 'pass', 'wasserstein.normed'],
  ['psi', 0.1, 0.2, 'fail', 'psi@sturges'],
  ['Jensen-Shannon distance', 0.1, 0.05, 'pass', 'js@e'],
  ['energy distance', 0.1, 0.1, 'pass', null],
  ['energy distance', 0.1, 0.11, 'fail', null],
])('0.7: %s against %d: a score of %d is a %s', (method, threshold, value, verdict, statistic) => {
  expect(drift(method, threshold, value)).toMatchObject({ verdict, statistic });
});

test.each([
  ['without method', null, 0.1],
  ['without threshold', 'psi', null],
  ['with a method of unknown direction', 'perc_text_content_drift', 0.5],
])('0.7: a column %s cannot be decided', (_, method, threshold) => {
  const { verdict, facts } = drift(method, threshold, 0.9);
  expect(verdict).toBeNull();
  expect(facts).toMatchObject({ drifted_columns: [], undecidable_columns: ['age'], dataset_drift: null });
});

test('0.7.0–0.7.15: settings are taken from inside the name', () => {
  const { facts, records } = report(
    { metric_id: 'DriftedColumnsCount(drift_share=0.5)', value: { count: 1, share: 0.5 } },
    { metric_id: 'ValueDrift(column=transaction freq, per day,method=psi,threshold=0.1)', value: 0.3 },
    { metric_id: 'ValueDrift(column=b)', value: 0.3 },
  );
  expect(facts.drift).toEqual({
    dataset_drift: true,
    share_of_drifted_columns: 0.5,
    drift_share_threshold: 0.5,
    drifted_columns: ['transaction freq, per day'],
    undecidable_columns: ['b'],
  });
  expect(records[0]).toMatchObject({
    metric: 'share_of_drifted_columns',
    value: 0.5,
    verdict: 'fail',
    threshold: 0.5,
  });
});

test.each([
  [0.49, 0.5, false],
  [0.5, 0.5, true],
  [0, 0.5, false],
  [1, 0.5, true],
])('0.7: a share of %d against %d: data set drift is %s', (share, threshold, isDrift) => {
  const { facts } = report({
    metric_name: 'DriftedColumnsCount',
    config: { drift_share: threshold },
    value: { count: 1, share },
  });
  expect(facts.drift?.dataset_drift).toBe(isDrift);
});

test.each([['"0.9"'], ['null'], ['-0.1'], ['1.5'], ['[]']])(
  '0.7: a share of %s leaves the data set undecided, and is told',
  (share) => {
    const text = `{"metrics": [{"id": "x", "metric_name": "DriftedColumnsCount(drift_share=0.5)", "value": {"count": 0, "share": ${share}}}], "tests": []}`;
    const { facts, problems } = readFile(fileOf(text)).reading;
    expect(facts.drift).toMatchObject({ dataset_drift: null, share_of_drifted_columns: null });
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/metrics/0/value/share']);
  },
);

test('0.7: rows of the report are the rows of its drift, quality metrics have their names', () => {
  const { records } = report(
    { metric_name: 'RowCount()', config: {}, value: 1200 },
    { metric_name: 'ValueDrift(column=a)', config: { column: 'a' }, value: 0.1 },
    { metric_name: 'RocAuc()', config: {}, value: 0.9 },
    { metric_name: 'MeanValue(column=a)', config: { column: 'a' }, value: 3.5 },
  );
  expect(records.map(({ metric, raw_metric, value, rows }) => [metric, raw_metric, value, rows])).toEqual([
    [null, 'RowCount', 1200, null],
    ['drift_score', 'ValueDrift.a', 0.1, 1200],
    ['roc_auc', 'RocAuc', 0.9, null],
    [null, 'MeanValue.a', 3.5, null],
  ]);
});

const LEGACY = {
  drift_share: 0.5,
  number_of_columns: 13,
  number_of_drifted_columns: 12,
  share_of_drifted_columns: 0.9231,
  dataset_drift: true,
};

function legacy(result: object, metric = 'DatasetDriftMetric') {
  return readFile(fileOf(JSON.stringify({ version: '0.4.40', metrics: [{ metric, result }] }))).reading;
}

test('legacy: drift_share is the threshold, share_of_drifted_columns what was observed', () => {
  expect(legacy(LEGACY).facts.drift).toMatchObject({
    dataset_drift: true,
    share_of_drifted_columns: 0.9231,
    drift_share_threshold: 0.5,
  });
});

test('legacy: a flag that its own numbers contradict is a problem, and the numbers count', () => {
  const { facts, problems } = legacy({ ...LEGACY, dataset_drift: false });
  expect(problems.map(({ code }) => code)).toEqual(['contradiction']);
  expect(facts.drift?.dataset_drift).toBe(true);
  const column = {
    column_name: 'age',
    stattest_name: 'K-S p_value',
    stattest_threshold: 0.05,
    drift_score: 0.001,
    drift_detected: false,
  };
  expect(legacy(column, 'ColumnDriftMetric').problems.map(({ code }) => code)).toEqual(['contradiction']);
});

test('legacy: quality is that of the current data', () => {
  const { records } = legacy(
    { current: { accuracy: 0.8, f1: 0.7 }, reference: { accuracy: 0.99 } },
    'ClassificationQualityMetric',
  );
  expect(records.map(({ metric, value }) => [metric, value])).toEqual([
    ['accuracy', 0.8],
    ['f1', 0.7],
  ]);
});
