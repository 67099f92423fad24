import { expect, test } from 'vitest';
import { type CorpusRow, corpusFile, corpusFolder, corpusRows } from '../../test/evidence-corpus.ts';
import { type CollectedEvidence, readEvidence } from './collection.ts';

/** What a row's `must_extract` says, turned into assertions. Paths are shortened to what tells rows apart. */
type Expectation = (item: CollectedEvidence, row: CorpusRow) => void;

const rows = corpusRows();
const stores = readEvidence([...corpusFolder('mlflow-filestore'), ...corpusFolder('mlflow-registry')]);

/** The item a row belongs to: the run or registry entry of a store, else the file by itself. */
function itemOf(row: CorpusRow): CollectedEvidence {
  const isStore = row.format === 'mlflow-filestore' || row.format === 'mlflow-registry';
  const { items } = isStore ? stores : readEvidence([corpusFile(row.file)]);
  const item = items.find(({ files }) => files.includes(row.file));
  if (item === undefined) throw new Error(`No item was read from ${row.file}.`);
  return item;
}

function codes(item: CollectedEvidence): string[] {
  return item.reading.problems.map(({ code }) => code);
}

/** Value by the dotted path in the file. */
function values(item: CollectedEvidence): Record<string, number | null> {
  return Object.fromEntries(item.reading.records.map(({ raw_metric, value }) => [raw_metric, value]));
}

/** Named numbers as `metric dataset slice = value`. */
function named(item: CollectedEvidence): Record<string, number | null> {
  const entries = item.reading.records.filter(({ metric }) => metric !== null);
  return Object.fromEntries(
    entries.map(({ metric, dataset, slice, value }) => [
      [metric, dataset ?? '-', slice === null ? '-' : Object.entries(slice).flat().join('=')].join(' '),
      value,
    ]),
  );
}

const nothingWrong: Expectation = (item) => expect(codes(item)).toEqual([]);

/** Every `path=number` the index lists is a record with exactly that value. */
const listedNumbers: Expectation = (item, row) => {
  const listed = [...row.mustExtract.matchAll(/(?:^|; )([\w.[\]]+)=(-?[0-9][0-9.e+-]*)(?=;|$| \()/g)];
  expect(listed.length).toBeGreaterThan(0);
  const found = values(item);
  for (const [, path = '', number] of listed) expect([path, found[path]]).toEqual([path, Number(number)]);
};

const lineageOf = (item: CollectedEvidence) => item.reading.facts.lineage;
const outcomes = (item: CollectedEvidence) =>
  Object.fromEntries((item.reading.facts.tests ?? []).map(({ name, outcome }) => [name, outcome]));
const hashes = (item: CollectedEvidence) =>
  Object.fromEntries(
    (lineageOf(item)?.data ?? [])
      .filter(({ role }) => role === 'out')
      .map(({ stage, path, digest }) => [`${stage}:${path}`, digest]),
  );
const stages = (item: CollectedEvidence) => item.reading.facts.pipeline?.stages.map(({ name }) => name);

function has(part: object): Expectation {
  return (item) => expect(item.reading).toMatchObject(part);
}

function lock(names: string, outs: number, examples: Record<string, string>): Expectation[] {
  return [
    nothingWrong,
    (item) => expect(stages(item)).toEqual(names.split(',')),
    (item) => expect(Object.keys(hashes(item))).toHaveLength(outs),
    (item) => expect(hashes(item)).toMatchObject(examples),
  ];
}

function run(id: string, metrics: Record<string, number>, commit: string | null): Expectation[] {
  return [
    nothingWrong,
    (item) => expect(values(item)).toEqual(metrics),
    has({ facts: { lineage: { run_id: id, status: 'FINISHED', lifecycle_stage: 'active', commit } } }),
  ];
}

function fileStoreMetric(key: string, value: number): Expectation[] {
  return [nothingWrong, (item) => expect(values(item)[key]).toBe(value)];
}

function fileStoreText(kind: 'tags' | 'parameters', key: string, value: string): Expectation[] {
  return [(item) => expect(lineageOf(item)?.[kind]?.[key]).toBe(value)];
}

const freeform: Expectation[] = [
  nothingWrong,
  has({ facts: { card: { front_matter: false, metadata: {} } } }),
];
const RUN = 'a7ef292bd571481e870ec06ff3f6d81e';
const WINE_COMMIT = 'd38984e536ac5102ccd495fdafe487a418378009';

const counted = (item: CollectedEvidence) => {
  const counts: Record<string, number> = {};
  for (const { outcome } of item.reading.facts.tests ?? []) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};
const failing = (item: CollectedEvidence) =>
  (item.reading.facts.tests ?? []).flatMap(({ name, outcome }) => (outcome === 'fail' ? [name] : []));
const classifications = (item: CollectedEvidence) =>
  (item.reading.facts.columns ?? []).flatMap(({ dataset, name, classification }) =>
    classification.length === 0 ? [] : [`${dataset}.${name}: ${classification.join(', ')}`],
  );

/** Numbers in 0.0.1, texts in 0.0.2, and the same card; all of them are claims. */
function catsAndDogs(version: string): Expectation[] {
  return [
    nothingWrong,
    has({
      toolVersion: version,
      facts: { identity: { model: 'Fine-tuned MobileNetV2 Model for Cat vs. Dogs' } },
    }),
    (item) =>
      expect(named(item)).toEqual({
        'accuracy - -': 0.9781249761581421,
        'accuracy - slice=cat': 0.9932885766029358,
        'accuracy - slice=Dog': 0.9649122953414917,
      }),
    (item) => expect(new Set(item.reading.records.map(({ trust }) => trust))).toEqual(new Set(['claimed'])),
  ];
}

/** What Clarify could not compute is told; disparate impact is the only one with a common name. */
function clarify(imbalance: number, difference: number): Expectation[] {
  const facet = 'customer_gender_female=1';
  return [
    (item) => expect(codes(item)).toEqual(['not_computed', 'not_computed']),
    (item) =>
      expect(values(item)).toMatchObject({
        [`pre_training_bias_metrics.${facet}.CDDL`]: null,
        [`pre_training_bias_metrics.${facet}.CI`]: imbalance,
        [`pre_training_bias_metrics.${facet}.DPL`]: difference,
        [`post_training_bias_metrics.${facet}.AD`]: difference,
        [`post_training_bias_metrics.${facet}.CDDPL`]: null,
        [`post_training_bias_metrics.${facet}.DPPL`]: 0,
      }),
    (item) => expect(named(item)).toEqual({ 'impact_ratio - customer_gender_female=*': 1 }),
  ];
}

/** By a part of the path that only one row has. */
const EXPECTATIONS: Record<string, Expectation[]> = {
  'rakuten2/reports/drift_metrics.json': [
    nothingWrong,
    listedNumbers,
    has({ facts: { drift: { drifted_columns: [], share_of_drifted_columns: 0 } } }),
  ],
  'fraud-detection/reports/drift_report.json': [
    nothingWrong,
    listedNumbers,
    (item) => expect(outcomes(item)).toEqual({ status: 'stable' }),
  ],
  'governance/drift_report.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(outcomes(item)).toMatchObject({
        drift_detected: 'pass',
        'performance.performance_drift': 'pass',
        'performance.coverage_drift': 'pass',
      }),
  ],
  'evidently_drift_report.json': [
    nothingWrong,
    has({ format: 'drift-homemade-json' }),
    (item) =>
      expect(values(item)).toMatchObject({
        'summary.n_features': 5,
        'summary.n_drifted': 3,
        'summary.drift_share': 0.6,
      }),
    has({
      facts: {
        drift: { drifted_columns: ['feature_0', 'feature_2', 'feature_3'], share_of_drifted_columns: 0.6 },
      },
    }),
    // The score is the KS statistic; the p value stands beside it.
    (item) => {
      const typed = item.reading.records.filter(({ statistic }) => statistic === 'ks.d');
      expect(typed.map(({ column, value }) => [column, value])).toEqual([
        ['feature_0', 0.166],
        ['feature_1', 0.065],
        ['feature_2', 0.718],
        ['feature_3', 0.507],
        ['feature_4', 0.066],
      ]);
    },
  ],
  'MLOps/reports/drift_report.json': [
    has({ format: 'evidently-lookalike', records: [], facts: {} }),
    (item) => expect(codes(item)).toEqual(['not_a_result']),
  ],
  'fraud-guard/artifacts/drift_report.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(
        item.reading.records.find(({ raw_metric }) => raw_metric === 'features.amount.psi')?.column,
      ).toBe('amount'),
  ],
  'drift_example/artifacts/drift_report.json': [
    has({ records: [], facts: {} }),
    (item) => expect(codes(item)).toEqual(['invalid_json']),
    (item) => expect(item.reading.problems[0]?.message).toContain('Not valid JSON'),
  ],
  'ASL-Classification-Project/dvc.lock': lock('data_ingestion,prepare_base_model,training,evaluation', 4, {
    'training:artifacts/training/model.h5': '45beff5b68f2f952d0703066db197107',
    'evaluation:scores.json': 'd8e126a0c7dd9d0d138a3f5961f3777d',
  }),
  'fairness/dvc.lock': lock(
    'fetch_data,preprocess,make_reference_and_batches,train,evaluate,fairness_audit',
    10,
    {
      'evaluate:metrics/evaluation.json': '5ca9b95eecf0ca0f9e9916e489dfc132',
      'fairness_audit:metrics/fairness_report.json': '87e0a81c5e3ad57d7cdd78ea68a8a586',
    },
  ),
  'rakuten2/dvc.lock': lock('ingest,train', 3, {
    'train:models/color_model_best.pth': 'da9ea8da18ebe40ff62580daae55c50d',
    'train:models/mlb.pkl': '9101195720669b133351d39d093b2f94',
  }),
  'VisaPredictAI/dvc.lock': lock('scrape,panel,bulletins,database,key_facts,eda_facts,fe_facts', 10, {
    'fe_facts:reports/fe/fe_facts.json': '8b0b5b788881ac3f0e15346858653dd8',
    'fe_facts:reports/latex/fe_facts.tex': 'fa69e730e38cdc2e39cbb4bbcb2fb853',
  }),
  'customer-churn/dvc.lock': lock('data_split,train,eval', 11, {
    'eval:metrics.json': '36658c4136489292fd5e086f04a2f1cb',
    'eval:models/perm_imp.joblib': '64ec49282ee1bea38d577c92914b03be',
  }),
  'models.dvc': [
    nothingWrong,
    (item) =>
      expect(lineageOf(item)?.data).toEqual([
        {
          path: 'models',
          algorithm: 'md5',
          digest: '7f8b4ba30963b7550ed52338420ddeab.dir',
          size: 108418410,
          role: 'out',
        },
      ]),
  ],
  'Churn_Modelling.csv.dvc': [
    nothingWrong,
    (item) =>
      expect(lineageOf(item)?.data).toEqual([
        {
          path: 'Churn_Modelling.csv',
          algorithm: 'md5',
          digest: '73fba4fd85b6dbaf95c9d5e3836d3926',
          size: 684860,
          role: 'out',
        },
      ]),
  ],
  'VisaPredictAI/dvc.yaml': [
    nothingWrong,
    (item) =>
      expect(stages(item)).toEqual([
        'scrape',
        'panel',
        'bulletins',
        'database',
        'key_facts',
        'eda_facts',
        'fe_facts',
      ]),
    (item) => expect(item.reading.facts.pipeline?.stages.flatMap(({ metrics }) => metrics)).toEqual([]),
  ],
  'customer-churn/dvc.yaml': [
    nothingWrong,
    has({
      facts: {
        pipeline: {
          stages: [
            { name: 'data_split', metrics: [] },
            { name: 'train', metrics: [] },
            { name: 'eval', metrics: ['metrics.json'] },
          ],
        },
      },
    }),
  ],
  'data_drift_report.json': [
    nothingWrong,
    (item) =>
      expect(item.reading.facts).toEqual({
        drift: {
          dataset_drift: true,
          share_of_drifted_columns: 0.75,
          drift_share_threshold: 0.5,
          drifted_columns: ['Black', 'Brown', 'Orange', 'Pink', 'Purple', 'Yellow'],
          undecidable_columns: [],
        },
        tests: [],
      }),
    (item) =>
      expect(values(item)).toMatchObject({
        'DriftedColumnsCount.count': 6,
        'DriftedColumnsCount.share': 0.75,
      }),
    (item) => {
      const drifted = item.reading.records.filter(
        ({ column, verdict }) => column !== null && verdict === 'fail',
      );
      expect(
        Object.fromEntries(drifted.map(({ column, value }) => [column, Number(value?.toFixed(4))])),
      ).toEqual({
        Black: 0.2205,
        Brown: 0.1069,
        Orange: 0.1857,
        Pink: 0.3709,
        Purple: 0.1977,
        Yellow: 0.2468,
      });
      expect(new Set(drifted.map(({ statistic }) => statistic))).toEqual(new Set(['js@e']));
    },
  ],
  'batch_01_drift.json': [
    nothingWrong,
    has({
      toolVersion: '0.4.40',
      facts: {
        drift: {
          dataset_drift: false,
          share_of_drifted_columns: 0,
          drift_share_threshold: 0.1,
          drifted_columns: [],
        },
      },
    }),
    (item) => expect(item.reading.records.filter(({ metric }) => metric === 'drift_score')).toHaveLength(24),
  ],
  'batch_05_drift.json': [
    nothingWrong,
    has({
      toolVersion: '0.4.40',
      facts: {
        drift: {
          dataset_drift: true,
          share_of_drifted_columns: 0.125,
          drift_share_threshold: 0.1,
          drifted_columns: ['age', 'credit_amount', 'age_binary'],
        },
      },
    }),
    (item) => expect(values(item)).toMatchObject({ 'DatasetDriftMetric.number_of_drifted_columns': 3 }),
  ],
  'fairness_report_a7ef292bd571481e870ec06ff3f6d81e.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(named(item)).toMatchObject({
        'demographic_parity_difference - Gender=*': 0.020825261526540073,
        'demographic_parity_ratio - Gender=*': 0.9309791332263243,
        'demographic_parity_difference - AgeGroup=*': 0.42207792207792205,
        'demographic_parity_ratio - AgeGroup=*': 0.14473684210526316,
        'selection_rate - Gender=Female': 0.3017241379310345,
      }),
    // `count` has a difference of 62, which is no fairness; it gives the sizes of the groups.
    (item) => expect(Object.keys(values(item)).filter((path) => /\.count(?:\.|$)/.test(path))).toEqual([]),
    (item) => expect(item.reading.records.find(({ slice }) => slice?.Gender === 'Male')?.rows).toBe(178),
  ],
  'metrics/fairness_report.json': [
    nothingWrong,
    listedNumbers,
    (item) => expect(outcomes(item)).toEqual({ passed: 'pass' }),
    // A threshold is no measurement.
    (item) =>
      expect(
        item.reading.records.find(({ raw_metric }) => raw_metric.startsWith('thresholds.'))?.metric,
      ).toBeNull(),
    (item) =>
      expect(named(item)).toMatchObject({
        'equalized_odds_difference - sex=*': 0.08297413793103448,
        'selection_rate - sex=female': 0.7708333333333334,
      }),
    (item) => expect(item.reading.records.find(({ slice }) => slice?.sex === 'female')?.rows).toBe(96),
  ],
  'batch_05_fairness_drift.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(outcomes(item)).toEqual({
        'sex.demographic_parity_difference.drift_flagged': 'fail',
        'sex.equalized_odds_difference.drift_flagged': 'pass',
        'age_binary.demographic_parity_difference.drift_flagged': 'pass',
        'age_binary.equalized_odds_difference.drift_flagged': 'pass',
        any_flagged: 'fail',
      }),
    (item) =>
      expect(named(item)).toEqual({
        'demographic_parity_difference - sex=*': 0.1714,
        'equalized_odds_difference - sex=*': 0.2962,
        'demographic_parity_difference - age_binary=*': 0.056,
        'equalized_odds_difference - age_binary=*': 0.0537,
      }),
  ],
  'evaluation_results.yaml': [
    nothingWrong,
    has({ format: 'fairness-yaml' }),
    (item) => expect(outcomes(item)).toEqual({ 'fairness.bias_flag': 'fail' }),
    (item) =>
      expect(named(item)).toMatchObject({
        'impact_ratio - CODE_GENDER=*': 0.4842079894978287,
        'impact_ratio - AGE_YEARS_groups=*': 0.161411728242175,
        'roc_auc - -': 0.749974995055202,
        'accuracy - -': 0.8398571428571429,
        'f1 - -': 0.29274447949526816,
      }),
  ],
  'expectation.json': [
    has({ format: 'ge-suite', records: [], facts: {} }),
    (item) => expect(codes(item)).toEqual(['not_a_result']),
  ],
  'approval_record.json': [
    nothingWrong,
    has({
      format: 'governance-record',
      facts: {
        claimed_approval: {
          approved: true,
          criteria_met: false,
          failed_criteria: ['Fairness', 'Risk'],
          bias_detected: true,
          approver: 'human_via_slack',
        },
      },
    }),
    (item) =>
      expect(values(item)).toMatchObject({
        'key_metrics.auc_roc': 0.749974995055202,
        min_disparate_impact_ratio: 0.161411728242175,
      }),
    (item) => expect(new Set(item.reading.records.map(({ trust }) => trust))).toEqual(new Set(['claimed'])),
    // Nothing in it can answer a check.
    (item) => expect(item.reading.facts.tests).toBeUndefined(),
  ],
  'monitoring_plan.json': [
    nothingWrong,
    has({ format: 'governance-record', facts: { identity: { model: 'unknown' } } }),
    (item) =>
      expect(values(item)).toEqual({
        'alert_thresholds.accuracy_drop': 0.7398571428571429,
        'alert_thresholds.data_drift_score': 0.15,
        'alert_thresholds.fairness_metrics.disparate_impact_min': 0.8,
        'alert_thresholds.fairness_metrics.disparate_impact_max': 1.25,
      }),
    (item) => expect(named(item)).toEqual({}),
  ],
  'risk_scores.yaml': [
    nothingWrong,
    (item) => expect(values(item)).toEqual({ overall: 0.65, risk_auc: 0.5, risk_bias: 0.8 }),
    has({
      facts: {
        claimed_approval: {
          hazards: [
            { id: 'BIAS_PROTECTED_GROUPS', severity: 'high' },
            { id: 'DRIFT_VULNERABILITY', severity: 'medium' },
          ],
        },
      },
    }),
  ],
  'hf_model_card.md': [
    nothingWrong,
    has({
      format: 'hf-model-card',
      facts: { card: { front_matter: true, metadata: { license: 'mit', metrics: ['accuracy', 'f1'] } } },
    }),
    (item) => expect(item.reading.facts.card?.metadata['model-index']).toBeUndefined(),
    (item) => expect(named(item)).toMatchObject({ 'accuracy - -': 0.902, 'f1 - -': 0.903 }),
  ],
  'sample_invalid_model_index.md': [
    has({ format: 'hf-model-card', facts: { card: { metadata: { license: 'mit' } } } }),
    (item) => expect(values(item)).toEqual({ 'model-index.acc': 0.9 }),
    (item) => expect(codes(item)).toEqual(['missing_dataset']),
  ],
  'sample_no_metadata.md': [...freeform, (item) => expect(item.reading.records).toEqual([])],
  'sample_simple_model_index.md': [
    nothingWrong,
    has({ format: 'hf-model-card', facts: { card: { metadata: { license: 'mit' } } } }),
    (item) => expect(values(item)).toEqual({ 'model-index.accuracy': 0.9, 'model-index.f1': 0.66 }),
    (item) => expect(item.reading.records.map(({ dataset }) => dataset)).toEqual([null, 'test']),
  ],
  'sample_windows_line_breaks.md': [
    nothingWrong,
    has({
      format: 'hf-model-card',
      records: [],
      facts: { card: { metadata: { license: 'mit', language: 'eo' } } },
    }),
  ],
  'model_comparison.csv': [
    nothingWrong,
    has({ format: 'metrics-csv' }),
    (item) =>
      expect(named(item)).toMatchObject({
        'precision - model=always_legitimate': 0,
        'roc_auc - model=always_legitimate': 0.5,
        'roc_auc - model=rules': 0.8112072667110302,
      }),
  ],
  'reports/evaluation_report.json': [
    (item) =>
      expect(values(item)).toMatchObject({
        'metrics.roc_auc': null,
        'metrics.pr_auc': null,
        'metrics.accuracy': 0.5,
        'metrics.f1': 0,
      }),
    (item) => expect(values(item)['metrics.brier']).toBeCloseTo(0.2076, 4),
    (item) =>
      expect(item.reading.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
        ['not_finite', '/metrics/roc_auc'],
        ['not_finite', '/metrics/pr_auc'],
      ]),
  ],
  'scores.json': [
    nothingWrong,
    listedNumbers,
    (item) => expect(named(item)).toEqual({ 'accuracy - -': 0.904321014881134 }),
  ],
  'metrics/evaluation.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(named(item)).toEqual({
        'accuracy test -': 0.7766666666666666,
        'f1 test -': 0.8501118568232662,
        'roc_auc test -': 0.834126984126984,
      }),
  ],
  'final_summary.json': [
    nothingWrong,
    listedNumbers,
    has({
      facts: {
        lineage: {
          run_id: '58af5a4cecff4b89ad21b6a00a7d54ce',
          data: [{ algorithm: 'sha256', digest: expect.stringMatching(/^bfcb3ec08f7cf338/) }],
        },
      },
    }),
    // The best of all epochs is not the metric.
    (item) => expect(named(item)).toEqual({}),
  ],
  'scorecard/reports/metrics.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(named(item)).toMatchObject({
        'roc_auc validation models=logistic_woe': 0.8492202804030377,
        'roc_auc test models=gbm': 0.8671006513830404,
      }),
  ],
  'customer-churn/metrics.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(named(item)).toEqual({ 'f1 - -': 0.5853051058530511, 'roc_auc - -': 0.8585411620999085 }),
  ],
  'cv_group_metrics.json': [
    nothingWrong,
    listedNumbers,
    (item) =>
      expect(
        item.reading.records
          .filter(({ metric }) => metric !== null)
          .map(({ metric, fold, value }) => [metric, fold, value]),
      ).toEqual([
        ['roc_auc', 0, 1],
        ['roc_auc', 1, 1],
      ]),
  ],
  'ragas_comparison.json': [nothingWrong, listedNumbers],
  [`${RUN}/meta.yaml`]: [
    nothingWrong,
    has({
      facts: {
        lineage: {
          run_id: RUN,
          experiment_id: '226317363796254688',
          status: 'FINISHED',
          lifecycle_stage: 'active',
        },
        identity: { name: 'Final_Training_logistic_regression' },
      },
    }),
  ],
  'metrics/AgeGroup_demographic_parity_difference': fileStoreMetric(
    'AgeGroup_demographic_parity_difference',
    0.42207792207792205,
  ),
  'metrics/AgeGroup_equalized_odds_difference': fileStoreMetric(
    'AgeGroup_equalized_odds_difference',
    0.5555555555555556,
  ),
  'metrics/Gender_demographic_parity_difference': fileStoreMetric(
    'Gender_demographic_parity_difference',
    0.020825261526540073,
  ),
  'metrics/test_accuracy': fileStoreMetric('test_accuracy', 0.7482993197278912),
  'metrics/test_auc': fileStoreMetric('test_auc', 0.7824963390472909),
  'metrics/test_f1': fileStoreMetric('test_f1', 0.4393939393939394),
  'metrics/test_precision': fileStoreMetric('test_precision', 0.3411764705882353),
  'metrics/test_recall': fileStoreMetric('test_recall', 0.6170212765957447),
  'params/final_model_C': fileStoreText('parameters', 'final_model_C', '0.09199768516183475'),
  'params/winning_model_type': fileStoreText('parameters', 'winning_model_type', 'logistic_regression'),
  'tags/fairness_status': fileStoreText('tags', 'fairness_status', 'COMPLETED'),
  'tags/mlflow.parentRunId': [
    (item) => expect(lineageOf(item)?.parent_run_id).toBe('d2047e7578f54860b8ff8bca8b24a628'),
  ],
  'tags/mlflow.runName': fileStoreText('tags', 'mlflow.runName', 'Final_Training_logistic_regression'),
  'tags/mlflow.source.git.commit': [
    (item) => expect(lineageOf(item)?.commit).toBe('c78ee1d893e81341327cf2d508e0d8acb1a56461'),
  ],
  'tags/status': fileStoreText('tags', 'status', 'COMPLETED'),
  'mlruns/226317363796254688/meta.yaml': [
    nothingWrong,
    has({
      records: [],
      facts: {
        lineage: { experiment_id: '226317363796254688', lifecycle_stage: 'active' },
        identity: { name: 'Attrition Optimization and Evaluation (DB)' },
      },
    }),
  ],
  'aliases/production': [nothingWrong, has({ facts: { registry: { aliases: { production: '9' } } } })],
  'AttritionProductionModel/meta.yaml': [
    nothingWrong,
    has({
      facts: { identity: { model: 'AttritionProductionModel' }, registry: { aliases: { production: '9' } } },
    }),
  ],
  'version-11/meta.yaml': [
    nothingWrong,
    has({
      facts: {
        identity: { model: 'AttritionProductionModel', version: '11' },
        registry: {
          stage: 'Staging',
          status: 'READY',
          source: `mlflow-artifacts:/226317363796254688/${RUN}/artifacts/final_model_pipeline`,
        },
        lineage: { run_id: RUN },
      },
    }),
  ],
  'version-9/meta.yaml': [
    nothingWrong,
    has({
      facts: {
        identity: { model: 'AttritionProductionModel', version: '9' },
        registry: { stage: 'None', status: 'READY', source: 'models:/AttritionProductionModel/8' },
        lineage: { run_id: '9f95301bc17a4f408ffabfc322eea6ce' },
      },
    }),
  ],
  '851de1f466304650a77c949f5d386d9f/run.json': run(
    '851de1f466304650a77c949f5d386d9f',
    { r2: 0.1553172302194683, rmse: 0.7986004372118107 },
    null,
  ),
  'a17f0abf5d46464d899f0ffcebbdb7a8/run.json': run(
    'a17f0abf5d46464d899f0ffcebbdb7a8',
    { my_acc: 0.9729999899864197, my_loss: 0.08887006342411041 },
    null,
  ),
  '02aeef6d8cbf449ab50c8e715e320085/run.json': run(
    '02aeef6d8cbf449ab50c8e715e320085',
    { r2: 0.1553172302194683, rmse: 0.7986004372118107 },
    null,
  ),
  'd057cae15f27465988e72c6212e1f226/run.json': run(
    'd057cae15f27465988e72c6212e1f226',
    { rmse: 0.7367947360663162, r2: 0.28100217442439346, mae: 0.5877424565761121 },
    WINE_COMMIT,
  ),
  '5397ae67ee0c49139bf64834b4d27fab/run.json': run(
    '5397ae67ee0c49139bf64834b4d27fab',
    { accuracy_score: 0.9555555555555556, zero_one_loss: 0.0444444444444444 },
    WINE_COMMIT,
  ),
  '8a6af43e756f433da7a90fd6b4e49c3a/run.json': run(
    '5397ae67ee0c49139bf64834b4d27fab',
    { accuracy_score: 0.9555555555555556, zero_one_loss: 0.0444444444444444 },
    WINE_COMMIT,
  ),
  'sklearn_wine/run/artifacts/model/MLmodel': [
    nothingWrong,
    has({
      toolVersion: '2.13.1',
      facts: {
        lineage: { run_id: '6222162b4c7f47c2820a7e5b520f65a9' },
        registry: {
          model_uuid: '7c56d8b80973448b8c4e7b5a3b9fc7b6',
          flavors: ['python_function', 'sklearn'],
          has_signature: true,
        },
        identity: { created: '2024-06-05 01:53:53.910623' },
      },
    }),
  ],
  'final_model_pipeline/MLmodel': [
    nothingWrong,
    has({
      toolVersion: '2.21.3',
      facts: {
        lineage: { run_id: RUN },
        registry: {
          model_uuid: '921a9e83eef54a829a64f09d5c19f8a8',
          flavors: ['python_function', 'sklearn'],
          has_signature: true,
        },
        identity: { created: '2025-04-28 14:34:05.421321' },
      },
    }),
  ],
  'fairness/docs/model_card.md': freeform,
  'fraud-detection/docs/model_card.md': [
    ...freeform,
    (item) => {
      const claims = item.reading.records.filter(({ pointer }) => pointer === 'line 40');
      expect(claims.map(({ metric, dataset, value, trust }) => [metric, dataset, value, trust])).toEqual([
        ['average_precision', 'test', 0.9097, 'claimed'],
        ['recall', 'test', 0.9279, 'claimed'],
        ['precision', 'test', 0.6019, 'claimed'],
      ]);
    },
  ],
  'ad5f2902829f/model_card.md': [
    ...freeform,
    (item) =>
      expect(named(item)).toEqual({
        'accuracy - -': 0.8399,
        'precision - -': 0.2246,
        'recall - -': 0.4203,
        'f1 - -': 0.2927,
      }),
  ],
  'expected_output_bias_test_1.csv': [
    nothingWrong,
    (item) =>
      expect(values(item)).toMatchObject({ 'class.High.fpr': 0.5, 'class.High.fnr': 0.3333333333333333 }),
  ],
  'expected_output_fairness_test_1.csv': [
    nothingWrong,
    (item) =>
      expect(outcomes(item)).toMatchObject({
        'FPR Parity class=High': 'pass',
        'FNR Parity class=High': 'pass',
        'FNR Parity class=Low': 'fail',
      }),
  ],
  'expected_output_group_test_1.csv': [
    nothingWrong,
    (item) =>
      expect(named(item)).toEqual({
        'selection_rate - class=High': 0.6,
        'false_positive_rate - class=High': 0.5,
        'false_negative_rate - class=High': 0.3333333333333333,
        'selection_rate - class=Low': 0.6,
        'false_positive_rate - class=Low': 0.6666666666666666,
        'false_negative_rate - class=Low': 0.5,
      }),
    (item) => expect(new Set(item.reading.records.map(({ rows }) => rows))).toEqual(new Set([5])),
  ],
  'bigcode-the-stack/metadata.json': [
    // The generator wrote a link where the digest belongs: no hash is taken from it.
    (item) => expect(codes(item)).toEqual(['invalid_digest']),
    has({ facts: { identity: { name: 'bigcode-the-stack' }, data_description: { license: 'other' } } }),
    (item) =>
      expect(item.reading.facts.data_description?.responsible_ai).toEqual(
        expect.arrayContaining(['dataBiases', 'dataCollection', 'personalSensitiveInformation']),
      ),
    (item) => expect(item.reading.facts.lineage).toBeUndefined(),
  ],
  'dices-350/metadata.json': [
    nothingWrong,
    has({
      facts: { identity: { name: 'DICES-350_dataset' }, data_description: { license: 'cc-by-sa-4.0' } },
    }),
    (item) =>
      expect(item.reading.facts.data_description?.responsible_ai).toEqual(
        expect.arrayContaining(['annotatorDemographics', 'dataAnnotationPlatform']),
      ),
    (item) => expect(lineageOf(item)?.data).toHaveLength(1),
  ],
  'titanic/metadata.json': [
    nothingWrong,
    has({
      facts: {
        identity: { name: 'Titanic' },
        data_description: { license: 'afl-3.0', responsible_ai: [] },
      },
    }),
    (item) => expect(lineageOf(item)?.data).toHaveLength(3),
  ],
  'huggingface-aibom-generator/aibom.json': [
    nothingWrong,
    has({
      records: [],
      facts: {
        bom: {
          spec_version: '1.6',
          models: ['HunyuanWorld-Voyager'],
          data: [],
          components: 1,
          with_hashes: 0,
        },
      },
    }),
  ],
  'ad5f2902829f/sbom.json': [
    nothingWrong,
    has({ facts: { bom: { spec_version: '1.5', models: [], data: [], components: 18, with_hashes: 0 } } }),
  ],
  'covid-cases/datacontract.yaml': [
    nothingWrong,
    has({ toolVersion: '0.9.3' }),
    (item) => expect(classifications(item)).toEqual([]),
  ],
  'orders-latest/datacontract.yaml': [
    nothingWrong,
    has({ toolVersion: '1.2.0' }),
    // `order_id` is classified by the definition that two fields refer to.
    (item) =>
      expect(classifications(item)).toEqual([
        'orders.order_id: restricted, PII',
        'orders.customer_email_address: sensitive, PII',
        'line_items.order_id: restricted, PII',
      ]),
  ],
  'v1/jaffle_shop/run_results.json': [
    has({ toolVersion: '0.19.1' }),
    (item) => expect(codes(item)).toEqual(['no_tests']),
    (item) => expect(outcomes(item)).toEqual({}),
  ],
  'v4/jaffle_shop/run_results.json': [
    nothingWrong,
    has({ toolVersion: '1.0.0' }),
    (item) => expect(counted(item)).toEqual({ pass: 20, error: 1 }),
    (item) => expect(outcomes(item)['model.jaffle_shop.test_insert_overwrite']).toBe('error'),
  ],
  // `dbt docs generate` compiled the tests and ran none: their `success` is no pass.
  'run_results_1.12.json': [
    has({ toolVersion: '1.12.0' }),
    (item) => expect(codes(item)).toEqual(['no_tests']),
    (item) => expect(counted(item)).toEqual({ skipped: 27 }),
  ],
  'titanic_with_configurations.json': [
    nothingWrong,
    has({ toolVersion: '0.13.25+18.gef0fa6b73.dirty', facts: { identity: { name: 'default' } } }),
    (item) =>
      expect(values(item)).toEqual({
        'statistics.evaluated_expectations': 22,
        'statistics.successful_expectations': 20,
        'statistics.unsuccessful_expectations': 2,
        'statistics.success_percent': 90.9090909090909,
      }),
    (item) => expect(counted(item)).toEqual({ pass: 20, fail: 2 }),
    (item) =>
      expect(failing(item).every((name) => name.startsWith('expect_column_values_to_be_unique('))).toBe(true),
  ],
  'evrs_with_exception.json': [
    nothingWrong,
    (item) =>
      expect(values(item)).toMatchObject({
        'statistics.evaluated_expectations': 51,
        'statistics.unsuccessful_expectations': 9,
      }),
    // One expectation raised an exception: it was not evaluated, which is not the same as failing.
    (item) => expect(counted(item)).toEqual({ pass: 42, fail: 8, error: 1 }),
  ],
  'samples/failed/run_tests_junit.xml': [
    nothingWrong,
    has({ facts: { identity: { name: 'pytest' } } }),
    (item) => expect(values(item)).toEqual({ tests: 7, failures: 2, errors: 0, skipped: 0 }),
    (item) => expect(counted(item)).toEqual({ pass: 5, fail: 2 }),
  ],
  'databricks_notebooks/samples/run_tests_junit.xml': [
    nothingWrong,
    (item) => expect(values(item)).toEqual({ tests: 7, failures: 0, errors: 0, skipped: 0 }),
    (item) => expect(counted(item)).toEqual({ pass: 7 }),
  ],
  'open_source/samples/run_tests_junit.xml': [
    nothingWrong,
    (item) => expect(values(item)).toEqual({ tests: 4, failures: 0, errors: 0, skipped: 0 }),
    (item) => expect(counted(item)).toEqual({ pass: 4 }),
  ],
  'anli_r1-v0-res.json': [
    nothingWrong,
    (item) =>
      expect(values(item)).toEqual({
        'results.anli_r1.acc': 0.334,
        'results.anli_r1.acc_stderr': 0.014922019523732967,
      }),
    (item) => expect(named(item)).toEqual({ 'accuracy - task=anli_r1': 0.334 }),
  ],
  'arc_challenge-v0-res.json': [
    nothingWrong,
    (item) =>
      expect(values(item)).toEqual({
        'results.arc_challenge.acc': 0.24488054607508533,
        'results.arc_challenge.acc_norm': 0.2440273037542662,
        'results.arc_challenge.acc_norm_stderr': 0.012551447627856257,
        'results.arc_challenge.acc_stderr': 0.012566273985131354,
      }),
  ],
  'cats_vs_dogs_v0_0_1.json': catsAndDogs('0.0.1'),
  'cats_vs_dogs_v0_0_2.json': catsAndDogs('0.0.2'),
  'testdata/full.json': [
    nothingWrong,
    has({ toolVersion: '0.0.2', facts: { card: { metadata: { sensitive_data: ['age'] } } } }),
    (item) => expect(named(item)).toEqual({ 'accuracy - -': 0.9 }),
  ],
  'full-example.odcs.yaml': [
    nothingWrong,
    has({ toolVersion: 'v3.1.0', facts: { contract: { status: 'active' } } }),
    (item) => {
      const all = (item.reading.facts.columns ?? []).flatMap(({ classification }) => classification);
      expect(all.filter((word) => word === 'public')).toHaveLength(4);
      expect(all.filter((word) => word === 'restricted')).toHaveLength(3);
      expect(all).toHaveLength(7);
    },
  ],
  'adventureworks-contract.odcs.yaml': [
    nothingWrong,
    has({ toolVersion: 'v3.0.0', facts: { contract: { status: 'active' } } }),
    (item) => expect(classifications(item)).toEqual([]),
    (item) => expect(item.reading.facts.columns).toHaveLength(456),
  ],
  'example_full_event.json': [
    nothingWrong,
    has({
      facts: {
        lineage: {
          run_id: 'ea041791-68bc-4ae1-bd89-4c8106a157e4',
          status: 'COMPLETE',
          job: 'my-scheduler-namespace/myjob.mytask',
          inputs: ['instance.schema.table'],
          outputs: ['instance.schema.table'],
        },
      },
    }),
    (item) => expect(counted(item)).toEqual({ pass: 2 }),
  ],
  'dbt/build/result.json': [
    (item) => expect(codes(item)).toEqual(['template']),
    has({
      facts: {
        lineage: {
          status: 'COMPLETE',
          inputs: ['random-gcp-project.dbt_test1.test_first_dbt_model'],
          outputs: [],
        },
      },
    }),
    (item) => expect(counted(item)).toEqual({ pass: 3 }),
  ],
  'dbt/fail/result.json': [
    (item) => expect(codes(item)).toEqual(['template']),
    has({ facts: { lineage: { status: 'FAIL', inputs: ['random-gcp-project.dbt_test1.source_table'] } } }),
    (item) => expect(counted(item)).toEqual({}),
  ],
  'bias_1/analysis.json': clarify(0.398, -0.017711586081682884),
  'bias_2/analysis.json': clarify(0, -0.025751072961373356),
  'explainability/analysis.json': [
    nothingWrong,
    has({ facts: { explanation: { method: 'kernel_shap', features: 45 } } }),
    (item) => expect(item.reading.facts.explanation?.names).toHaveLength(45),
    (item) => expect(named(item)).toEqual({}),
  ],
  'example_metrics/clarify_bias.json': [
    nothingWrong,
    (item) =>
      expect(values(item)).toEqual({
        'pre_training_bias_metrics.Gender=0.CDDL': 0.21491590864936,
        'post_training_bias_metrics.Gender=0.AD': -0.11415724421435,
        'post_training_bias_metrics.Gender=1.AD': -0.1141572442143538,
      }),
  ],
  'fraud_detection/training_metrics.json': [
    nothingWrong,
    (item) =>
      expect(named(item)).toEqual({
        'roc_auc validation -': 0.8189532160758972,
        'roc_auc train -': 0.9342334270477295,
      }),
  ],
  'quality_binary_classification.json': [
    nothingWrong,
    (item) =>
      expect(named(item)).toMatchObject({
        'roc_auc - -': 1,
        'accuracy - -': 0.5,
        'f1 - -': 0.5,
        'false_positive_rate - -': 0.66666666666667,
      }),
    (item) => {
      const baselines = item.reading.records.filter(({ raw_metric }) => raw_metric.endsWith('_classifier'));
      expect(baselines.length).toBeGreaterThan(0);
      expect(baselines.every(({ metric }) => metric === null)).toBe(true);
    },
  ],
  'generic_modelcard_evaluation.json': [
    nothingWrong,
    (item) =>
      expect(item.reading.records.map(({ raw_metric, value }) => [raw_metric, value])).toEqual([
        ['post_training_bias_metrics - label Target = 1 and facet Gender=0.AD', -0.11415724421435],
        ['post_training_bias_metrics - label Target = 1 and facet Gender=1.AD', -0.1141572442143538],
        ['pre_training_bias_metrics - label Target = 1 and facet Gender=0.CDDL', 0.21491590864936],
      ]),
  ],
};

function expectationsOf(row: CorpusRow): Expectation[] {
  const keys = Object.keys(EXPECTATIONS).filter((key) => row.file.endsWith(key));
  const [longest] = keys.sort((a, b) => b.length - a.length);
  return longest === undefined ? [] : (EXPECTATIONS[longest] as Expectation[]);
}

test('the corpus is there and every expectation belongs to a row', () => {
  expect(rows).toHaveLength(108);
  const unused = Object.keys(EXPECTATIONS).filter((key) => !rows.some(({ file }) => file.endsWith(key)));
  expect(unused).toEqual([]);
});

test.each(rows)('$format: $file gives what the index says', (row) => {
  const expectations = expectationsOf(row);
  expect(expectations.length).toBeGreaterThan(0);
  const item = itemOf(row);
  if (row.file.includes('drift_example')) expect(item.reading.format).toBe('unknown');
  else if (row.file.includes('MLOps/reports/drift')) expect(item.reading.format).toBe('evidently-lookalike');
  else if (row.file.includes('no_metadata')) expect(item.reading.format).toBe('model-card-freeform');
  else if (row.format === 'metrics-json-nan') expect(item.reading.format).toBe('metrics-json');
  else expect(item.reading.format).toBe(row.format);
  for (const holds of expectations) holds(item, row);
});
