import { expect, test } from 'vitest';
import { fileOf } from '../../test/evidence-corpus.ts';
import { readFile } from './detection.ts';

const detect = (text: string) => readFile(fileOf(text)).reading;

const LINEAGE_EVENT =
  '{"eventType": "COMPLETE", "run": {"runId": "a"}, "job": {"namespace": "n", "name": "j"}}';

test.each([
  ['metrics-json', '{"auc": 0.9}'],
  ['metrics-json', '[{"model": "a", "auc": 0.9}]'],
  ['metrics-yaml', '# results\nauc: 0.9\n'],
  ['metrics-yaml', '---\nauc: 0.9\n'],
  ['fairness-yaml', 'sex:\n  disparate_impact: 0.9\n'],
  ['metrics-csv', 'model,auc\na,0.9\n'],
  ['model-card-freeform', '# Model card\n\nVersion: 1.0\n\nIt scores card payments.\n'],
  ['hf-model-card', '---\nlicense: mit\n---\n# Card\n'],
  ['dvc-yaml', 'stages:\n  train:\n    cmd: python train.py\n'],
  ['ge-validation', '{"success": true, "results": [], "statistics": {"evaluated_expectations": 0}}'],
  [
    'dbt-run-results',
    '{"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/run-results/v6.json"}, "results": []}',
  ],
  ['evidently-test-suite', '{"tests": [], "summary": {"all_passed": true, "by_status": {}}}'],
  ['cyclonedx', '{"bomFormat": "CycloneDX", "components": []}'],
  [
    'sagemaker-evaluation',
    '{"binary_classification_metrics": {"auc": {"value": 0.9, "standard_deviation": "NaN"}}}',
  ],
  ['mlflow-logged-model', `model_id: m-${'a'.repeat(32)}\nsource_run_id: abc\n`],
  ['unknown', '{"compilerOptions": {"target": 3}}'],
  ['unknown', 'name: x\nversion: 3\n'],
  ['unknown', 'words only'],
  ['unknown', '[core]\n    remote = local\n'],
  ['unknown', '{% if auc %}0.9{% endif %}'],
  ['unknown', '# comments of an\n# ignore file\n'],
  ['unknown', '# train the model\nimport os\n\n# AUC: 0.99\nprint(1)\n'],
  ['unknown', 'FROM python\n# test AUC: 0.99\nRUN x\n'],
  [
    'metrics-json',
    '{"accuracy": 0.9, "macro avg": {"precision": 0.8, "support": 10}, "weighted avg": {"precision": 0.8, "support": 10}}',
  ],
  [
    'dbt-artifact',
    '{"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"}}',
  ],
  ['ge-validation', '{"success": true, "run_results": {}}'],
  ['junit-xml', '<?xml version="1.0"?>\n<!-- made by x -->\n<testsuite tests="0"/>'],
  ['unknown', '<html><body>AUC: 0.99</body></html>'],
  ['metrics-toml', '[test]\nauc = 0.9\n'],
  ['metrics-toml', '# results\nauc = 0.9\n'],
  ['unknown', '[tool.black]\nline-length = 100\n'],
  ['unknown', 'auc = nan = 0.9\n'],
  ['openlineage', `${LINEAGE_EVENT}\n${LINEAGE_EVENT}\n`],
  ['openlineage', `[${LINEAGE_EVENT}]`],
  ['unknown', '[]'],
  ['aequitas-csv', 'attribute_name,attribute_value,group_size,fpr\nsex,F,10,0.1\n'],
  ['locust-stats-csv', 'Type,Name,Request Count,Failure Count,95%\n,Aggregated,10,0,80\n'],
  ['empty', ' \n'],
])('%s is recognised by content', (format, text) => {
  expect(detect(text).format).toBe(format);
});

test('what is recognised and not read gives no record, and says so', () => {
  const { records, facts, problems } = detect(
    '{"metric_results": {}, "top_level_metrics": [], "widgets": [], "roc_auc": 0.99}',
  );
  expect({ records, facts, codes: problems.map(({ code }) => code) }).toEqual({
    records: [],
    facts: {},
    codes: ['format_not_read'],
  });
});

test.each([
  ['{"report": {"metrics": [{"result": {"dataset_drift": false}}]}, "dataset_drift": false}'],
  ['{"version": "0.4.40", "metrics": [{"result": {"dataset_drift": false}}]}'],
  ['{"metrics": [{"metric": 3, "result": {"dataset_drift": false}}]}'],
])('a lookalike of an Evidently report is no evidence: %s', (text) => {
  expect(detect(text)).toMatchObject({ format: 'evidently-lookalike', records: [], facts: {} });
});

test.each([
  ['{"schema": "arbiter/evaluation-record/v9", "model": "m", "flags": [{"severity": "high"}]}'],
  ['{"schema": "arbiter/explanation/v2", "model": "m"}'],
])('a record of another version is never passed over: %s', (text) => {
  const { reading, isEvidence } = readFile(fileOf(text));
  expect(isEvidence).toBe(true);
  expect(reading).toMatchObject({
    format: 'arbiter-unread',
    facts: {},
    problems: [{ code: 'not_a_result', pointer: '' }],
  });
});

test('content that is two formats at once is told, and read as the first', () => {
  const both = {
    kind: 'rollback-drill',
    schema: 'arbiter/evaluation-record/v1',
    model: 'm',
    created_at: '2026-01-31T12:00:00Z',
    flags: [],
  };
  const { format, problems, facts } = detect(JSON.stringify(both));
  expect(format).toBe('arbiter-drift-flags');
  expect(problems.map(({ code }) => code)).toContain('ambiguous_format');
  expect(facts.drill).toBeUndefined();
});

test('the name of a file says nothing', () => {
  expect(readFile(fileOf('{"auc": 0.9}', 'evidently_drift_report.json')).reading.format).toBe('metrics-json');
  expect(readFile(fileOf('{"flag": true}', 'metrics.json')).reading.format).toBe('unknown');
});

test('what names thresholds, baselines or another model is shown without a name', () => {
  const { records } = detect(
    '{"auc": 0.9, "thresholds": {"auc": 0.8}, "baseline": {"auc": 0.5}, "champion": {"auc": 0.7}}',
  );
  expect(records.map(({ metric, raw_metric, slice }) => [metric, raw_metric, slice])).toEqual([
    ['roc_auc', 'auc', null],
    [null, 'thresholds.auc', null],
    [null, 'baseline.auc', null],
    ['roc_auc', 'champion.auc', { within: 'champion' }],
  ]);
});

test.each([
  [
    'a manifest',
    'name: fraud\nversion: "1.0"\ntier: high\nowner: team\nbusiness:\n  kpis:\n  - {name: recall, threshold: 0.9}\n',
  ],
  ['a catalog', 'datasets:\n- name: claims\n  columns:\n  - {name: recall, meaning: x}\n'],
  ['a policy', 'checks:\n- id: auc\n  kind: metric\n  require: {above: 0.9}\n  metric: {name: roc_auc}\n'],
  [
    'a configuration',
    'models: ["models/**"]\nevidence:\n- file: a.json\n  map: [{pointer: /auc, metric: roc_auc, rows: 10}]\n',
  ],
])('%s governs and is no evidence', (_, text) => {
  const { reading, isEvidence } = readFile(fileOf(text));
  expect(isEvidence).toBe(false);
  expect(reading).toMatchObject({
    format: 'arbiter-governing',
    records: [],
    facts: {},
    problems: [{ code: 'not_a_result' }],
  });
});

test('a group metric deep in a file keeps what lies above its attribute: it is not that of the whole', () => {
  const { records, problems } = detect(
    '{"states": {"old": {"sex": {"impact_ratio": 0.7}}, "new": {"sex": {"impact_ratio": 0.9}}}}',
  );
  expect(problems).toEqual([]);
  expect(records.map(({ slice, value }) => [slice, value])).toEqual([
    [{ within: 'states.old', sex: '*' }, 0.7],
    [{ within: 'states.new', sex: '*' }, 0.9],
  ]);
});
