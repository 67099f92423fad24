import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusFile, corpusFolder, fileOf } from '../../test/evidence-corpus.ts';
import { type JsonValue, pointerToken, valueAt } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import { parseYaml } from '../text/yaml.ts';
import { type Collection, readEvidence } from './collection.ts';
import type { EvidenceFile } from './evidence.ts';

/** A small file of each structured format: a real one where it is small, else one of the tool's shape. */
const EVIDENTLY_LEGACY = JSON.stringify({
  version: '0.4.40',
  metrics: [
    {
      metric: 'DatasetDriftMetric',
      result: {
        drift_share: 0.5,
        number_of_columns: 2,
        number_of_drifted_columns: 1,
        share_of_drifted_columns: 0.5,
        dataset_drift: true,
      },
    },
    {
      metric: 'ColumnDriftMetric',
      result: {
        column_name: 'age',
        stattest_name: 'K-S p_value',
        stattest_threshold: 0.05,
        drift_score: 0.01,
        drift_detected: true,
      },
    },
    { metric: 'ClassificationQualityMetric', result: { current: { accuracy: 0.9, roc_auc: 0.95 } } },
  ],
});
const FAIRLEARN = JSON.stringify({
  sensitive_feature: 'sex',
  overall: { accuracy: 0.8, selection_rate: 0.3, count: 30 },
  by_group: { selection_rate: { F: 0.2, M: 0.4 }, count: { F: 10, M: 20 } },
  difference: { selection_rate: 0.2 },
  ratio: { selection_rate: 0.5 },
});
const RUN = JSON.stringify({
  run: {
    info: { run_id: 'abc', status: 'FINISHED', lifecycle_stage: 'active', experiment_id: '1' },
    data: {
      metrics: [{ key: 'test_auc', value: 0.9, timestamp: 1, step: 0 }],
      params: [{ key: 'C', value: '1' }],
      tags: [],
    },
  },
});
const FLAGS = JSON.stringify({
  schema: 'arbiter/evaluation-record/v1',
  model: 'fraud',
  created_at: '2026-01-31T12:00:00Z',
  flags: [{ feature: 'amount', severity: 'medium', statistic: 'ks.d', value: 0.2, threshold: 0.15 }],
});
const DAY = JSON.stringify({
  schema: 'arbiter/evaluation-record/v2',
  model: 'fraud',
  day: '2026-01-31',
  created_at: '2026-01-31T12:00:00Z',
  data: { reference: 'a'.repeat(64), current: 'b'.repeat(64) },
  measured: [{ feature: 'amount', statistic: 'ks.d', value: 0.2, rows: 900 }],
  flags: [{ feature: 'amount', severity: 'medium', statistic: 'ks.d', value: 0.2, threshold: 0.15 }],
});
const DRILL = JSON.stringify({
  kind: 'rollback-drill',
  previous_version: '1.0',
  bundle_digest: 'a'.repeat(64),
  tested_at: '2026-01-31T12:00:00Z',
  duration_seconds: 12.5,
  by: 'alice',
});
const EXPLANATION = JSON.stringify({
  schema: 'arbiter/explanation/v1',
  model: 'fraud',
  version: '1.2.0',
  created_at: '2026-01-31T12:00:00Z',
  method: 'shap',
  global: { amount: 0.4 },
  decisions: [{ id: 'row-1', features: { amount: -0.2 } }],
});
const EVIDENTLY = new TextDecoder().decode(
  corpusFile(
    'evidently-0.7-report/DataScientest-Studio__mar26bmlops_int_rakuten2/reports/data_drift_report.json',
  ).bytes,
);
const GOVERNANCE = JSON.stringify({
  approved: true,
  approver: 'x',
  key_metrics: { accuracy: 0.84 },
  bias_detected: false,
});

const GE = JSON.stringify({
  success: false,
  results: [
    {
      success: true,
      expectation_config: { expectation_type: 'expect_column_values_to_be_unique', kwargs: { column: 'id' } },
      exception_info: { raised_exception: false },
    },
    { success: false, expectation_config: { type: 'expect_table_row_count_to_equal', kwargs: {} } },
  ],
  statistics: { evaluated_expectations: 2, successful_expectations: 1, success_percent: 50.5 },
  meta: { great_expectations_version: '0.18.0' },
});
const DBT = JSON.stringify({
  metadata: {
    dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v6.json',
    dbt_version: '1.9.0',
  },
  results: [
    { unique_id: 'model.shop.orders', status: 'success', execution_time: 1.5 },
    { unique_id: 'test.shop.unique_orders_id', status: 'pass', failures: 0 },
  ],
});
const TEST_SUITE = JSON.stringify({
  version: '0.4.40',
  tests: [
    { name: 'Share of drifted columns', status: 'SUCCESS', group: 'drift', parameters: { score: 0.1 } },
    { name: 'Drift per column', status: 'WARNING', parameters: { column_name: 'age' } },
  ],
  summary: { all_passed: true, total_tests: 2, by_status: { SUCCESS: 1, WARNING: 1 } },
});
const CLARIFY = JSON.stringify({
  version: '1.0',
  post_training_bias_metrics: {
    label: 'fraud',
    facets: {
      sex: [
        {
          value_or_threshold: '1',
          metrics: [
            { name: 'DI', description: 'Disparate Impact (DI)', value: 0.9 },
            { name: 'AD', description: 'Accuracy Difference (AD)', value: -0.02 },
          ],
        },
      ],
    },
  },
  explanations: { kernel_shap: { label0: { global_shap_values: { age: 0.01 } } } },
});

const JSON_FILES: readonly (readonly [string, string])[] = [
  [
    'metrics-json',
    '{"test": {"roc_auc": 0.9, "f1": 0.8, "n": 100}, "roc_auc_folds": [0.9, 0.8], "accuracy": 0.7, "pr_auc": {"value": 0.6}}',
  ],
  [
    'fairness-homemade-json',
    '{"metrics": {"sex": {"demographic_parity_difference": 0.1, "selection_rate_by_group": {"F": 0.3}, "group_counts": {"F": 5}}}}',
  ],
  ['drift-homemade-json', '{"features": {"a": {"psi": 0.2, "drift_detected": true}}, "drift_share": 1}'],
  ['evidently-0.7-report', EVIDENTLY],
  ['evidently-legacy-report', EVIDENTLY_LEGACY],
  ['fairlearn-metricframe-json', FAIRLEARN],
  ['mlflow-run-json', RUN],
  ['arbiter-drift-flags', FLAGS],
  ['arbiter-drift-flags', DAY],
  ['arbiter-rollback-drill', DRILL],
  ['arbiter-explanation', EXPLANATION],
  ['governance-record', GOVERNANCE],
  ['ge-validation', GE],
  ['dbt-run-results', DBT],
  ['evidently-test-suite', TEST_SUITE],
  [
    'soda-scan',
    '{"hasErrors": false, "hasFailures": true, "checks": [{"name": "a", "outcome": "pass"}, {"name": "b", "outcome": "fail"}], "metrics": [{"value": 3}]}',
  ],
  [
    'deepchecks-suite',
    '{"type": "SuiteResult", "name": "s", "results": [{"type": "CheckResult", "check": {"name": "Drift"}, "conditions_results": [{"Status": "PASS", "Condition": "drift < 0.2"}], "value": 0.1}]}',
  ],
  ['sagemaker-clarify', CLARIFY],
  [
    'sagemaker-evaluation',
    '{"classification_metrics": {"validation:auc": {"value": 0.9, "standard_deviation": "NaN"}, "accuracy": {"value": 0.8}}}',
  ],
  [
    'sagemaker-model-card',
    '{"model_overview": {"model_name": "m", "model_version": 1}, "intended_uses": {}, "evaluation_details": [{"name": "test", "metric_groups": [{"name": "g", "metric_data": [{"name": "auc", "type": "number", "value": 0.9}]}]}]}',
  ],
  [
    'sagemaker-modelcard-metrics',
    '{"metric_groups": [{"name": "g", "metric_data": [{"name": "auc", "type": "number", "value": 0.9}]}]}',
  ],
  [
    'model-card-toolkit',
    '{"schema_version": "0.0.1", "model_details": {"name": "m"}, "quantitative_analysis": {"performance_metrics": [{"type": "accuracy", "value": 0.9}]}}',
  ],
  [
    'cyclonedx-ml',
    '{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [{"type": "machine-learning-model", "name": "m"}]}',
  ],
  [
    'croissant',
    `{"name": "d", "conformsTo": "http://mlcommons.org/croissant/1.0", "license": "MIT", "distribution": [{"contentUrl": "a.csv", "sha256": "${'a'.repeat(64)}", "size": 3}]}`,
  ],
  [
    'openlineage',
    '{"eventType": "COMPLETE", "eventTime": "2026-01-31T12:00:00Z", "run": {"runId": "a"}, "job": {"namespace": "n", "name": "j"}, "inputs": [{"name": "t", "facets": {"dataQualityAssertions": {"assertions": [{"assertion": "unique", "success": true, "rows": 3}]}}}]}',
  ],
  [
    'lm-eval-results',
    '{"results": {"anli": {"acc,none": 0.3, "acc_stderr,none": 0.01, "alias": "anli"}}, "versions": {"anli": 1}}',
  ],
  [
    'hf-trainer-state',
    '{"global_step": 10, "log_history": [{"eval_accuracy": 0.5, "step": 5}, {"eval_accuracy": 0.6, "eval_runtime": 1.5, "step": 10}]}',
  ],
  [
    'k6-summary',
    '{"metrics": {"http_req_duration": {"p(95)": 80.5, "avg": 20}, "http_reqs": {"rate": 50, "count": 3000}, "http_req_failed": {"value": 0.001}}}',
  ],
];

/** Text that stands for a value in JSON; the last ones are no JSON at all, but Python writes them. */
const REPLACEMENTS = [
  'null',
  '"text"',
  '"0.91"',
  '""',
  '[]',
  '[0.9]',
  '{}',
  'true',
  'NaN',
  '-Infinity',
  '1e999',
  '9007199254740993',
];

function pointers(value: JsonValue, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, below]) => pointers(below, `${pointer}/${pointerToken(key)}`)),
  ];
}

const MARK = '"\u0001here\u0001"';

/** The text with the value at a pointer replaced by a raw text. */
function replaced(value: JsonValue, pointer: string, text: string): string {
  const copy = JSON.parse(JSON.stringify({ root: value })) as JsonValue;
  const parent = valueAt(copy, `/root${pointer}`.slice(0, `/root${pointer}`.lastIndexOf('/'))) as Record<
    string,
    JsonValue
  >;
  const key = `/root${pointer}`.split('/').at(-1) as string;
  parent[key.replaceAll('~1', '/').replaceAll('~0', '~')] = '\u0001here\u0001';
  const whole = JSON.stringify((copy as { root: JsonValue }).root);
  return whole.replace(JSON.stringify('\u0001here\u0001'), text).replace(MARK, text);
}

/** No number comes from anything but a number at its own place. */
function expectHonest(text: string, { items }: Collection, parse: typeof parseJson): void {
  const document = parse(text, 'file');
  for (const { value, pointer, rows } of items.flatMap(({ reading }) => reading.records)) {
    expect(value === null || Number.isFinite(value)).toBe(true);
    if (value !== null) expect([pointer, value]).toEqual([pointer, valueAt(document.value, pointer)]);
    expect(rows === null || Number.isSafeInteger(rows)).toBe(true);
  }
}

describe.each(JSON_FILES)('%s', (format, text) => {
  test('is recognised and has no problem as it is', () => {
    const { items } = readEvidence([fileOf(text)]);
    expect(items.map(({ reading }) => [reading.format, reading.problems])).toEqual([[format, []]]);
  });

  test('truncated anywhere it gives nothing but a problem', () => {
    for (let length = 1; length < text.trimEnd().length; length += 1) {
      const { items, skipped } = readEvidence([fileOf(text.slice(0, length))]);
      expect(skipped).toEqual([]);
      expect(items[0]?.reading.records).toEqual([]);
      expect(items[0]?.reading.facts).toEqual({});
      expect(items[0]?.reading.problems.map(({ code }) => code)).toEqual(['invalid_json']);
    }
  });

  test.each(REPLACEMENTS)(
    'attacks 15, 16, 18: each value replaced by %s is never a number, and never throws',
    (replacement) => {
      const value = parseJson(text, 'file').value as JsonValue;
      for (const pointer of pointers(value)) {
        const changed = replaced(value, pointer, replacement);
        expectHonest(changed, readEvidence([fileOf(changed)]), parseJson);
      }
    },
  );

  test.each(REPLACEMENTS)(
    'attack 16: a named number replaced by %s is told, and nothing judges it',
    (replacement) => {
      const value = parseJson(text, 'file').value as JsonValue;
      const original = readEvidence([fileOf(text)]).items[0]?.reading.records ?? [];
      for (const { pointer, metric, trust } of original) {
        if (metric === null || trust === 'claimed') continue;
        const changed = replaced(value, pointer, replacement);
        const { items } = readEvidence([fileOf(changed)]);
        const records = items
          .flatMap(({ reading }) => reading.records)
          .filter((record) => record.pointer === pointer);
        expect(records.filter((record) => record.value !== null && record.metric !== null)).toEqual([]);
        expect(items.flatMap(({ reading }) => reading.problems)).not.toEqual([]);
      }
    },
  );

  test('attack 19: a key written twice is a problem, and its value is not taken', () => {
    const changed = text.replace(/"([a-z_0-9]+)": ?([0-9.]+)/, '"$1": $2, "$1": 0.99');
    if (changed === text) return expect(format).toBe('arbiter-rollback-drill');
    const { items } = readEvidence([fileOf(changed)]);
    const reading = items[0]?.reading;
    expect(reading?.problems.map(({ code }) => code)).toContain('duplicate_key');
    expectHonest(changed, { items, skipped: [], problems: [], conflicts: [] }, parseJson);
    return undefined;
  });

  test('attack 23: keys that reach a prototype are refused', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const { items } = readEvidence([
        fileOf(text.replace(/^\{/, `{"${key}": {"approved": true, "roc_auc": 0.99}, `)),
      ]);
      expect(items[0]?.reading.problems.map(({ code }) => code)).toContain('forbidden_key');
      expect(items[0]?.reading.records.filter(({ raw_metric }) => raw_metric.includes(key))).toEqual([]);
    }
  });
});

const YAML_FILES: readonly (readonly [string, string])[] = [
  ['metrics-yaml', 'test:\n  roc_auc: 0.91\n  f1: 0.8\naccuracy: 0.7\n'],
  [
    'dvc-lock',
    "schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: model.pkl\n      md5: 45beff5b68f2f952d0703066db197107\n      size: 3\n",
  ],
  ['dvc-pointer', 'outs:\n- md5: 45beff5b68f2f952d0703066db197107\n  size: 1\n  path: a.csv\n'],
  ['mlmodel', 'flavors:\n  sklearn:\n    code: null\nmlflow_version: 2.13.1\nrun_id: abc\n'],
];

describe.each(YAML_FILES)('%s', (format, text) => {
  test('is recognised and has no problem as it is', () => {
    const { items } = readEvidence([fileOf(text)]);
    expect(items.map(({ reading }) => [reading.format, reading.problems])).toEqual([[format, []]]);
  });

  test('truncated anywhere it never throws, and holds no number that the text does not', () => {
    for (let length = 0; length < text.length; length += 1) {
      const cut = text.slice(0, length);
      expectHonest(cut, readEvidence([fileOf(cut)]), parseYaml);
    }
  });

  test.each([
    '.nan',
    '.inf',
    '-.inf',
    '~',
    '"0.91"',
    '0,91',
    '1_000',
    '[0.9]',
    '{}',
    'yes',
    '010',
    '12345678e90',
    '*a',
    '&a 1',
    '!!float "1"',
  ])('attacks 15, 22, 24, 25: a value written %s is never a number', (replacement) => {
    const changed = text.replace(/: (0\.91|3|1|2\.13\.1)\n/, `: ${replacement}\n`);
    expect(changed).not.toBe(text);
    const collection = readEvidence([fileOf(changed)]);
    for (const { value, pointer } of collection.items.flatMap(({ reading }) => reading.records)) {
      if (pointer === '/test/roc_auc') expect(value).toBeNull();
    }
  });
});

test.each(['.nan', '~', '"0.91"', '0,91', '1_000', '[0.9]', '{}', 'yes', '010'])(
  'a metric written %s in YAML is told at its place',
  (written) => {
    const { items } = readEvidence([fileOf(`test:\n  roc_auc: ${written}\n  f1: 0.8\n`)]);
    expect(items[0]?.reading.problems.map(({ line }) => line)).toContain(2);
    expect(items[0]?.reading.records.find(({ metric }) => metric === 'roc_auc')?.value ?? null).toBeNull();
  },
);

describe('an MLflow run as files', () => {
  const files = corpusFolder('mlflow-filestore');

  test('with one file truncated anywhere it never throws, and no number is taken from a half line', () => {
    for (const [index, file] of files.entries()) {
      for (let length = 0; length < file.bytes.length; length += 1) {
        const cut: EvidenceFile[] = files.with(index, {
          path: file.path,
          bytes: file.bytes.slice(0, length),
        });
        const text = cut.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
        for (const { value } of readEvidence(cut).items.flatMap(({ reading }) => reading.records)) {
          if (value !== null) expect(text).toContain(String(value));
        }
      }
    }
  });
});

test('any bytes: never throws, and every number is finite', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        const { items, skipped } = readEvidence([{ path: 'file', bytes }]);
        expect(items.length + skipped.length).toBe(1);
        for (const { value } of items.flatMap(({ reading }) => reading.records)) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      },
    ),
  );
});

test('attack 26: 200 levels of nesting are a problem, not a crash', () => {
  for (const text of [
    `${'{"auc":'.repeat(200)}0.9${'}'.repeat(200)}`,
    `auc: ${'['.repeat(200)}${']'.repeat(200)}\n`,
  ]) {
    const { items } = readEvidence([fileOf(text)]);
    expect(items[0]?.reading.records).toEqual([]);
    expect(items[0]?.reading.problems.map(({ code }) => code)).toEqual(['too_deep']);
  }
});

test('attack 24: an alias bomb is refused', () => {
  const bomb = `a: &a [1, 1]\nb: &b [*a, *a]\nauc: [*b, *b]\n`;
  const { items } = readEvidence([fileOf(bomb)]);
  expect(items[0]?.reading.records.filter(({ metric, value }) => metric !== null && value !== null)).toEqual(
    [],
  );
  expect(items[0]?.reading.problems.map(({ code }) => code)).toContain('alias');
});

test('attack 29: a file beyond the limit is not read, and says so', () => {
  const { items, skipped } = readEvidence([
    { path: 'metrics.json', bytes: new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20) },
  ]);
  expect(items).toEqual([]);
  expect(skipped).toEqual(['metrics.json']);
});

test('attack 29: a file of nothing but wrong values is told once it is clear, and none of them counts', () => {
  const text = `[${Array.from({ length: 5000 }, () => '{"auc": null}').join(',\n')}]`;
  const [item] = readEvidence([fileOf(text)]).items;
  expect(item?.reading.problems).toHaveLength(101);
  expect(item?.reading.problems.at(-1)).toMatchObject({ code: 'too_many_problems', pointer: '' });
  expect(item?.reading.records.filter(({ value }) => value !== null)).toEqual([]);
});
