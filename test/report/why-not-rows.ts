import type { CheckConfig } from '../../src/checks/check.ts';
import type { DataItem, EvidenceItem, ModelFacts, SplitItem } from '../../src/checks/facts.ts';
import { summarizeBalance } from '../../src/statistics/balance.ts';
import { compareSplit } from '../../src/statistics/split.ts';
import {
  APPROVED_IMAGE,
  cell,
  FOLDER,
  item,
  MANIFEST,
  predictions,
  record,
  SHA,
  texts,
} from '../checks/facts.ts';
import { bytes } from '../statistics/drift.ts';

type Kind = CheckConfig['kind'];
type Outcome = 'fail' | 'inconclusive';

/** One way in which a kind of check does not hold, and what the report must say of it. */
export interface Row {
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly when: string;
  readonly check: object;
  readonly facts: Partial<ModelFacts>;
  readonly says: readonly string[];
}

export const auc = { metric: { name: 'roc_auc', dataset: 'test' } };
export const claim = (value: number, parts: object = {}) => item({ records: [record({ value, ...parts })] });
export const AWAITING = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'in progress' }] as const;
const awaiting = { awaiting: AWAITING as unknown as ModelFacts['awaiting'] };
const sex = (f: [number, number], m: [number, number]) => [
  predictions([cell({ sex: 'F' }, f[0], 0, f[1], 0), cell({ sex: 'M' }, m[0], 0, m[1], 0)]),
];
const folds = (values: readonly number[]) =>
  item({ records: values.map((value, fold) => record({ value, fold, pointer: `/folds/${fold}` })) });
const ks = (column: string, value: number, rows: number) =>
  record({
    metric: null,
    statistic: 'ks.d',
    column,
    value,
    rows,
    pointer: `/${column}`,
    dataset: 'production',
  });
const flags = (drift: object): EvidenceItem =>
  item({
    file: `${FOLDER}/drift.json`,
    format: 'evidently-0.7-report',
    facts: {
      drift: {
        dataset_drift: true,
        share_of_drifted_columns: 0.5,
        drift_share_threshold: 0.5,
        drifted_columns: ['amount'],
        undecidable_columns: [],
        ...drift,
      },
    },
  });
const results = (format: string, outcomes: Readonly<Record<string, string>>) =>
  item({
    file: `${FOLDER}/results.json`,
    format,
    facts: { tests: Object.entries(outcomes).map(([name, outcome]) => ({ name, outcome, column: name })) },
  });
const load = (parts: object) =>
  item({
    file: `${FOLDER}/k6.json`,
    format: 'k6-summary',
    facts: {
      load: { p95_ms: 80, p99_ms: 120, throughput_per_second: 50, requests: 3000, error_rate: 0, ...parts },
    },
  });
const champion: ModelFacts['champion'] = {
  kind: 'model',
  version: '1.1.0',
  evidence: [{ ...claim(0.93), sha256: 'f'.repeat(64) }],
  predictions: [],
  comparisons: [],
};
export const counted = { rows: 10_000, positives: 1000 };
const drift = {
  statistic: 'ks.d',
  features: ['amount', 'visits'],
  dataset: 'production',
  require: { at_most: 0.15, min_rows: 300 },
};
const fair = { metric: { name: 'impact_ratio' }, protected: ['sex'], favorable_outcome: 1 };
const card = item({
  file: `${FOLDER}/MODEL_CARD.md`,
  format: 'hf-model-card',
  facts: {
    card: {
      sections: [{ title: 'Other', level: 2, line: 3, words: 20, text_has_unfilled_part: false }],
      front_matter: true,
      metadata: { version: '1.2.0', run_id: 'run123456' },
    },
  },
});

/** Rows of one group: how many, how many of them positive, and how many without an age. */
type People = readonly [group: string, rows: number, positives: number, missing?: number];

async function training(people: readonly People[]): Promise<DataItem> {
  const file = `${FOLDER}/data/train.csv`;
  const lines = people.flatMap(([group, count, positives, missing = 0]) =>
    Array.from({ length: count }, (_, i) => `${group},${i < missing ? '' : 40},${i < positives ? 1 : 0}`),
  );
  const balance = await summarizeBalance(bytes(`sex,age,y\n${lines.join('\n')}\n`), {
    label: 'y',
    groups: ['sex'],
  });
  const data = { file, sha256: SHA, sizeBytes: 10, source: 'commit', trust: 'committed' as const };
  return { dataset: 'train', file, data, balance, hasLabel: true, problem: null };
}

async function split(held: readonly string[]): Promise<SplitItem> {
  const [file, header] = [`${FOLDER}/test.csv`, 'id,at,amount,age,y\n'];
  const train = `${header}1,2026-01-01,10,30,0\n2,2026-01-02,20,31,1\n3,2026-01-03,30,32,0\n`;
  return {
    dataset: 'test',
    training: 'train',
    file,
    files: [file, `${FOLDER}/train.csv`].map((name) => ({
      file: name,
      sha256: SHA,
      sizeBytes: 10,
      source: 'commit',
      trust: 'committed',
    })),
    report: await compareSplit(bytes(train), bytes(`${header}${held.join('\n')}\n`), {
      features: ['amount', 'age'],
      label: 'y',
      key: 'id',
      time: 'at',
    }),
    problem: null,
  };
}

const run = (id: string, value: number): EvidenceItem =>
  item({
    file: `${FOLDER}/mlruns/1/${id}`,
    format: 'mlflow-filestore',
    records: [record({ value })],
    facts: { lineage: { run_id: id, experiment_id: '1', commit: 'c'.repeat(40) } },
  });
const explanation = (names: readonly string[], count: number): EvidenceItem =>
  item({
    file: `${FOLDER}/explanation.json`,
    format: 'arbiter-explanation',
    facts: {
      explanation: { method: 'shap', features: names.length, names, decisions: { count, names } },
      identity: { model: 'fraud', version: '1.2.0' },
    },
  });
const kpis = (...list: readonly { readonly name: string; readonly threshold: number }[]) => ({
  manifest: { ...MANIFEST, business: { kpis: [...list] } },
});
const balanced = {
  protected: ['sex'],
  require: { representation: { at_least: 0.2 }, label_balance: { at_most: 0.1 } },
};
const guard = {
  expr: 'metrics.recall >= 0.6 || metrics.review_rate <= 0.05',
  dataset: 'test',
  message: 'Recall is below 0.6 and manual review does not cover it.',
};

export const ROWS: readonly Row[] = [
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the number misses its limit',
    check: { ...auc, require: { at_least: 0.9 } },
    facts: { evidence: [claim(0.884)] },
    says: ['0.884', 'It is 0.016 too low.'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the number is at a limit that must be passed',
    check: { ...auc, require: { above: 0.9 } },
    facts: { evidence: [claim(0.9)] },
    says: ['It is at the limit, and must be above the limit, not at it.'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the worst group misses the limit',
    check: { metric: { name: 'recall', dataset: 'test', worst_slice: ['sex'] }, require: { at_least: 0.8 } },
    facts: {
      predictions: [predictions([cell({ sex: 'F' }, 90, 10, 90, 10), cell({ sex: 'M' }, 70, 10, 90, 30)])],
    },
    says: ['M is 0.10 too low', 'sex=M'],
  },
  {
    kind: 'metric',
    outcome: 'fail',
    when: 'the evidence is not worth enough',
    check: { ...auc, require: { at_least: 0.9, trust: { at_least: 'workflow' } } },
    facts: { evidence: [claim(0.95)] },
    says: ['Trust is committed; at least workflow is required.'],
  },
  {
    kind: 'metric',
    outcome: 'inconclusive',
    when: 'only the bound misses the limit',
    check: { ...auc, require: { above: 0.9, decide: 'prove_safe' } },
    facts: { evidence: [claim(0.91, counted)] },
    says: ['its lower bound misses it by', '10762 rows would decide'],
  },
  {
    kind: 'change',
    outcome: 'fail',
    when: 'it is worse than the champion',
    check: { ...auc, require: { max_regression: { absolute: 0.01 } } },
    facts: { evidence: [claim(0.9)], champion },
    says: ['The difference, 0.9 against 0.93 (-0.03), is 0.02 too low.', 'worse by at most 0.01'],
  },
  {
    kind: 'change',
    outcome: 'inconclusive',
    when: 'only the bound of the difference misses',
    check: { ...auc, require: { max_regression: { absolute: 0.01 }, decide: 'prove_safe' } },
    facts: {
      evidence: [claim(0.93, counted)],
      champion: { ...champion, evidence: [{ ...claim(0.931, counted), sha256: 'f'.repeat(64) }] },
    },
    says: ['its lower bound misses it by', 'rows would decide'],
  },
  {
    kind: 'stability',
    outcome: 'fail',
    when: 'the folds lie too far apart',
    check: { metric: { name: 'roc_auc' }, require: { spread: { at_most: 0.01 } } },
    facts: { evidence: [folds([0.91, 0.9, 0.92, 0.89, 0.9])] },
    says: ['misses a limit by 0.02', 'The folds lie 0.03 apart'],
  },
  {
    kind: 'stability',
    outcome: 'inconclusive',
    when: 'only the bound of the mean misses',
    check: { metric: { name: 'roc_auc' }, require: { lower_bound: { above: 0.895 } } },
    facts: { evidence: [folds([0.912, 0.905, 0.921, 0.889, 0.908])] },
    says: ['misses a limit by 0.00', 'lower bound'],
  },
  {
    kind: 'fairness',
    outcome: 'fail',
    when: 'a group is selected too seldom',
    check: { ...fair, require: { at_least: 0.8 } },
    facts: { predictions: sex([400, 600], [600, 400]) },
    says: [
      'F is 0.134 too low.',
      'F is at 0.40, M at 0.60',
      '80 more favourable decisions for F',
      '480 instead of 400 of 1,000',
      'per 1,000',
    ],
  },
  {
    kind: 'fairness',
    outcome: 'fail',
    when: 'a difference of rates is too large',
    check: { ...fair, metric: { name: 'demographic_parity_difference' }, require: { at_most: 0.1 } },
    facts: { predictions: sex([400, 600], [600, 400]) },
    says: ['F is 0.10 too high', '100 more favourable decisions for F', '500 instead of 400 of 1,000'],
  },
  {
    kind: 'fairness',
    outcome: 'inconclusive',
    when: 'chance could explain it',
    check: { ...fair, require: { at_least: 0.8, decide: 'prove_safe' } },
    facts: { predictions: sex([50, 50], [58, 42]) },
    says: ['F meets the limit itself; its lower bound misses it by', 'rows'],
  },
  {
    kind: 'drift_flag',
    outcome: 'fail',
    when: 'a flag is raised',
    check: { require: { none_at_least: 'high' } },
    facts: { evidence: [flags({})] },
    says: ['One finding stands against it.', 'drift flag of severity high; drifted: amount'],
  },
  {
    kind: 'drift_flag',
    outcome: 'inconclusive',
    when: 'the report does not let it be told',
    check: { require: { none_at_least: 'high' } },
    facts: { evidence: [flags({ dataset_drift: null, undecidable_columns: ['visits'] })] },
    says: ['One finding stands against it.', 'undecidable: visits'],
  },
  {
    kind: 'drift',
    outcome: 'fail',
    when: 'a feature drifted',
    check: drift,
    facts: { evidence: [item({ records: [ks('amount', 0.2, 5000), ks('visits', 0.1, 5000)] })] },
    says: ['It is 0.05 too high.', 'amount'],
  },
  {
    kind: 'drift',
    outcome: 'inconclusive',
    when: 'there are too few rows',
    check: drift,
    facts: { evidence: [item({ records: [ks('amount', 0.1, 200), ks('visits', 0.1, 5000)] })] },
    says: ['only 200 rows', 'at least 300 rows are needed', 'amount'],
  },
  {
    kind: 'sensitivity',
    outcome: 'fail',
    when: 'a feature may not be one',
    check: { require: { every_column_classified: true } },
    facts: { manifest: { ...MANIFEST, features: ['amount', 'member_zip', 'ssn'] } },
    says: ['2 findings stand against it', 'Feature member_zip is not a column'],
  },
  {
    kind: 'environment',
    outcome: 'fail',
    when: 'image and packages are not pinned',
    check: { require: { base_image: { one_of: [APPROVED_IMAGE] }, pinned_dependencies: true } },
    facts: { texts: texts({ Dockerfile: 'FROM python:3', 'requirements.txt': 'numpy' }) },
    says: ['2 findings stand against it', 'is not pinned by a sha256 digest', 'requirements.txt:1'],
  },
  {
    kind: 'environment',
    outcome: 'inconclusive',
    when: 'the evidence is still being made',
    check: { require: { pinned_dependencies: true } },
    facts: awaiting,
    says: ['awaited', 'requirements.txt', 'evaluation'],
  },
  {
    kind: 'security',
    outcome: 'fail',
    when: 'a model file runs code',
    check: { require: { formats: { one_of: ['onnx'] } } },
    facts: {
      modelFiles: [
        {
          file: `${FOLDER}/model.pkl`,
          format: 'pickle',
          sha256: SHA,
          trust: 'committed',
          imports: [{ module: 'os', name: 'system' }],
          code: [],
          unread: [],
        },
      ] as unknown as NonNullable<ModelFacts['modelFiles']>,
    },
    says: ['2 findings stand against it', 'it is pickle; accepted are onnx', 'os.system'],
  },
  {
    kind: 'security',
    outcome: 'inconclusive',
    when: 'the evidence is still being made',
    check: { require: { formats: { one_of: ['onnx'] } } },
    facts: { ...awaiting, modelFiles: [] },
    says: ['awaited', 'no model file is there yet'],
  },
  {
    kind: 'rollback',
    outcome: 'fail',
    when: 'nothing is named to return to',
    check: { require: { prepared: true } },
    facts: { manifest: { ...MANIFEST, rollback: { strategy: 'Switch back.' } } },
    says: ['One finding stands against it.', 'write the version to return to'],
  },
  {
    kind: 'rollback',
    outcome: 'inconclusive',
    when: 'the record of the drill is still being made',
    check: { require: { tested_within: '30d' } },
    facts: awaiting,
    says: ['awaited', 'rollback drill record'],
  },
  {
    kind: 'model_card',
    outcome: 'fail',
    when: 'sections are missing',
    check: { require: { sections: ['Details', 'Data'] } },
    facts: { evidence: [card] },
    says: ['2 findings stand against it', 'Details', 'Data'],
  },
  {
    kind: 'model_card',
    outcome: 'inconclusive',
    when: 'the card is still being made',
    check: { require: { sections: ['Details'] } },
    facts: awaiting,
    says: ['awaited', 'model card'],
  },
  {
    kind: 'documents',
    outcome: 'fail',
    when: 'documents are missing',
    check: { require: { present: ['scalability_plan', 'kpi_alignment'] } },
    facts: {},
    says: ['2 findings stand against it', 'scalability_plan is missing', 'kpi_alignment is missing'],
  },
  {
    kind: 'documents',
    outcome: 'inconclusive',
    when: 'they are still being made',
    check: { require: { present: ['scalability_plan'] } },
    facts: awaiting,
    says: ['awaited', 'scalability_plan is missing'],
  },
  {
    kind: 'audit_trail',
    outcome: 'fail',
    when: 'the trail has gaps',
    check: { require: { complete: true } },
    facts: {
      auditTrail: {
        branch: 'arbiter-ledger',
        entries: 3,
        origin: '',
        gaps: ['A push went around the gate.', 'So did another one.'],
      },
    },
    says: ['2 findings stand against it', 'A push went around the gate.'],
  },
  {
    kind: 'audit_trail',
    outcome: 'inconclusive',
    when: 'there is no ledger to read',
    check: { require: { complete: true } },
    facts: {},
    says: ['The ledger is read in the gate', 'It can be decided once that is there.'],
  },
  {
    kind: 'tests',
    outcome: 'fail',
    when: 'tests failed',
    check: { require: { passed: 'all' } },
    facts: { evidence: [results('junit-xml', { a: 'fail', b: 'fail', c: 'pass' })] },
    says: ['2 findings stand against it', 'a failed', '1 passed, 2 failed'],
  },
  {
    kind: 'tests',
    outcome: 'inconclusive',
    when: 'they still run',
    check: { require: { passed: 'all' } },
    facts: awaiting,
    says: ['awaited', 'test report'],
  },
  {
    kind: 'data_quality',
    outcome: 'fail',
    when: 'more failed than are named',
    check: { require: { passed: 'all' } },
    facts: {
      evidence: [
        results(
          'ge-validation',
          Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`column${index}`, 'fail'])),
        ),
      ],
    },
    says: ['23 findings stand against it', 'column0 failed'],
  },
  {
    kind: 'data_quality',
    outcome: 'inconclusive',
    when: 'they still run',
    check: { require: { passed: 'all' } },
    facts: awaiting,
    says: ['awaited', 'data tests'],
  },
  {
    kind: 'service_level',
    outcome: 'fail',
    when: 'two levels are missed',
    check: { require: { p95_ms: { below: 70 }, p99_ms: { below: 100 } } },
    facts: { evidence: [load({})] },
    says: ['2 findings stand against it', 'p95 latency is 80 ms, required is < 70 ms'],
  },
  {
    kind: 'service_level',
    outcome: 'inconclusive',
    when: 'there were too few requests',
    check: { require: { p95_ms: { below: 100 }, min_requests: 5000 } },
    facts: { evidence: [load({})] },
    says: ['One finding stands against it.', '3000 requests; at least 5000 are required'],
  },
  {
    kind: 'naming',
    outcome: 'fail',
    when: 'names break the rules',
    check: { of: 'feature', require: { pattern: '[a-z]+', max_length: 6 } },
    facts: { manifest: { ...MANIFEST, features: ['amount', 'Visits', 'visitors'] } },
    says: [
      '2 findings stand against it',
      '`Visits` does not match `[a-z]+`: from character 1 on it does not fit',
      '`visitors` has 8 characters; at most 6 are allowed',
    ],
  },
  {
    kind: 'naming',
    outcome: 'fail',
    when: 'more break the rules than are named',
    check: { of: 'feature', require: { one_of: ['amount'] } },
    facts: {
      manifest: { ...MANIFEST, features: Array.from({ length: 25 }, (_, index) => `feature${index}`) },
    },
    says: ['25 findings stand against it', '`feature0` is none of amount'],
  },
  {
    kind: 'naming',
    outcome: 'fail',
    when: 'too few names keep the rules',
    check: { of: 'feature', require: { pattern: 'a[a-z]+', names: 'any', min_count: 2 } },
    facts: {},
    says: ['Only 1 of 2 features keep the rules; at least 2 are needed.', '`visits` does not match'],
  },
  {
    kind: 'naming',
    outcome: 'fail',
    when: 'there are too few names, and each is wrong',
    check: { of: 'feature', require: { pattern: 'x[a-z]+', min_count: 3 } },
    facts: {},
    says: ['There are only 2 features; at least 3 are needed.', '`amount` does not match'],
  },
  {
    kind: 'naming',
    outcome: 'inconclusive',
    when: 'the evidence is still being made',
    check: { of: 'evidence', require: { pattern: '[a-z_]+\\.json' } },
    facts: awaiting,
    says: ['awaited', 'evidence whose names are judged'],
  },
  {
    kind: 'lineage',
    outcome: 'fail',
    when: 'run and image are not the ones that are known',
    check: { require: { present: ['run', 'environment'] } },
    facts: { evidence: [run('other', 0.9)], texts: texts({ Dockerfile: 'FROM python:3' }) },
    says: [
      '2 findings stand against it',
      'The manifest names the run run123456; the evidence is of other.',
      '`python:3` (line 1) is not pinned by a sha256 digest',
    ],
  },
  {
    kind: 'lineage',
    outcome: 'fail',
    when: 'the code changed since the run',
    check: { require: { present: ['code_commit'] } },
    facts: {
      evidence: [run('run123456', 0.9)],
      hasGovernedCode: true,
      runCommits: [{ commit: 'c'.repeat(40), state: 'ancestor', changed: ['src/train.py'], changedCount: 1 }],
    },
    says: [
      'One finding stands against it.',
      'governed code of the model changed: src/train.py. Train again.',
    ],
  },
  {
    kind: 'lineage',
    outcome: 'inconclusive',
    when: 'there is no history to compare the run with',
    check: { require: { present: ['code_commit'] } },
    facts: { evidence: [run('run123456', 0.9)], hasGovernedCode: true },
    says: ['One finding stands against it.', 'no history to compare it with', 'the gate read it'],
  },
  {
    kind: 'lineage',
    outcome: 'inconclusive',
    when: 'the run is still being made',
    check: { require: { present: ['run'] } },
    facts: awaiting,
    says: ['awaited', 'evidence of the training run run123456'],
  },
  {
    kind: 'kpi',
    outcome: 'fail',
    when: 'a KPI is missed, and there are too few',
    check: { require: { met: 'all', at_least: 2 } },
    facts: {
      ...kpis({ name: 'detection_rate', threshold: 0.9 }),
      evidence: [item({ records: [record({ metric: 'recall', value: 0.899 })] })],
    },
    says: [
      '2 findings stand against it',
      'The KPI detection_rate is 0.899 (recall), agreed is >= 0.9.',
      'states 1 KPI; at least 2 are required',
    ],
  },
  {
    kind: 'kpi',
    outcome: 'inconclusive',
    when: 'its number is still being made',
    check: { require: { met: 'all' } },
    facts: { ...kpis({ name: 'detection_rate', threshold: 0.9 }), ...awaiting },
    says: ['awaited', 'The KPI detection_rate', 'recall'],
  },
  {
    kind: 'explainability',
    outcome: 'fail',
    when: 'a feature and decisions are missing',
    check: { require: { global: true, per_decision: true, min_decisions: 21 } },
    facts: { evidence: [explanation(['amount'], 20)] },
    says: [
      '3 findings stand against it',
      'does not explain visits in the model',
      'explains 20 decisions; at least 21 are required',
    ],
  },
  {
    kind: 'explainability',
    outcome: 'inconclusive',
    when: 'the explanation is still being made',
    check: { require: { global: true } },
    facts: awaiting,
    says: ['awaited', 'an explanation of the model'],
  },
  {
    kind: 'experiment',
    outcome: 'fail',
    when: 'too few runs were compared, and another one is better',
    check: { ...auc, require: { at_least: 3, chosen: 'best_or_explained' } },
    facts: { evidence: [run('run123456', 0.9), run('other', 0.95)] },
    says: [
      '2 findings stand against it',
      '2 runs compared; at least 3 are required',
      'the best is 0.95 (run other)',
      'Write why it was chosen under a heading “Selection rationale”',
    ],
  },
  {
    kind: 'experiment',
    outcome: 'inconclusive',
    when: 'more runs may be coming',
    check: { ...auc, require: { at_least: 3, chosen: 'best' } },
    facts: { ...awaiting, evidence: [run('run123456', 0.95), run('other', 0.9)] },
    says: ['awaited', '2 runs compared; at least 3 are required'],
  },
  {
    kind: 'data_balance',
    outcome: 'fail',
    when: 'a group has too few rows',
    check: balanced,
    facts: {
      data: [
        await training([
          ['F', 30, 9],
          ['M', 170, 51],
        ]),
      ],
    },
    says: ['F misses a limit by 0.05.', 'sex=F 30 of 200 rows (0.15); required >= 0.2'],
  },
  {
    kind: 'data_balance',
    outcome: 'fail',
    when: 'the labels differ',
    check: balanced,
    facts: {
      data: [
        await training([
          ['F', 50, 10],
          ['M', 50, 16],
        ]),
      ],
    },
    says: ['It misses a limit by 0.02.', 'sex=M 16 of 50 positive (0.32), sex=F 10 of 50 positive (0.2)'],
  },
  {
    kind: 'data_balance',
    outcome: 'fail',
    when: 'the rows miss by less than the labels',
    check: balanced,
    facts: {
      data: [
        await training([
          ['F', 30, 0],
          ['M', 170, 170],
        ]),
      ],
    },
    says: ['It misses a limit by 0.90. 2 findings stand against it', 'a difference of 1; required <= 0.1'],
  },
  {
    kind: 'data_balance',
    outcome: 'inconclusive',
    when: 'a group is too small to be judged',
    check: balanced,
    facts: {
      data: [
        await training([
          ['F', 25, 7],
          ['M', 50, 15],
          ['X', 45, 13],
        ]),
      ],
    },
    says: [
      'One finding stands against it.',
      'Fewer than 30 rows: sex=F (25)',
      'the policy does not leave them out',
    ],
  },
  {
    kind: 'leakage',
    outcome: 'fail',
    when: 'training has seen a row, and later ones',
    check: { require: { overlap: 'none', temporal_order: true } },
    facts: { splits: [await split(['4,2026-01-03,10,30,0', '5,2026-01-05,21,40,1'])] },
    says: [
      '2 findings stand against it',
      '1 of 2 rows of models/fraud/test.csv are in the data set train as well',
      'the first is row 1',
      'Training does not end before: the last row of train is of 2026-01-03',
    ],
  },
  {
    kind: 'leakage',
    outcome: 'fail',
    when: 'a feature gives the label away',
    check: { require: { suspicious_auc: { below: 0.99 } } },
    facts: {
      manifest: { ...MANIFEST, features: ['amount', 'age'] },
      evidence: [claim(0.93)],
      splits: [await split(['4,2026-01-04,11,0,0', '5,2026-01-05,21,1,1', '6,2026-01-06,31,0,0'])],
    },
    says: [
      'It misses a limit by 0.01.',
      'age alone has an AUC of 1; required < 0.99',
      'Explain it, or take the column out of the features.',
    ],
  },
  {
    kind: 'leakage',
    outcome: 'inconclusive',
    when: 'the AUC of the model is still being made',
    check: { require: { suspicious_auc: { below: 0.99 } } },
    facts: {
      ...awaiting,
      manifest: { ...MANIFEST, features: ['amount', 'age'] },
      splits: [await split(['4,2026-01-04,11,40,0', '5,2026-01-05,11,40,1'])],
    },
    says: ['awaited', 'roc_auc on test'],
  },
  {
    kind: 'expression',
    outcome: 'fail',
    when: 'it does not hold',
    check: guard,
    facts: {
      evidence: [
        item({
          records: [
            record({ metric: 'recall', value: 0.55, pointer: '/recall' }),
            record({ metric: 'review_rate', value: 0.2, pointer: '/review_rate' }),
          ],
        }),
      ],
    },
    says: [guard.message, 'Found recall 0.55 (committed), review_rate 0.2 (committed).', guard.expr],
  },
  {
    kind: 'expression',
    outcome: 'inconclusive',
    when: 'one of its numbers is still being made',
    check: guard,
    facts: awaiting,
    says: ['awaited', 'recall on test'],
  },
];
