import type { CheckContext } from '../../src/checks/check.ts';
import type { EvidenceItem, ModelFacts, PredictionsItem, TextFile } from '../../src/checks/facts.ts';
import type { EvidenceRecord } from '../../src/evidence/evidence.ts';
import type { Dataset } from '../../src/model/catalog.ts';
import type { Catalog } from '../../src/schemas/catalog.ts';
import type { Manifest } from '../../src/schemas/manifest.ts';
import { waldBounds } from '../../src/statistics/auc-interval.ts';
import type { Cell, PredictionsSummary } from '../../src/statistics/summary.ts';
import { TextDocument } from '../../src/text/document.ts';
import type { Problem } from '../../src/text/problem.ts';

/** A model for tests, complete enough that a check can hold; every part can be replaced. */
export const FOLDER = 'models/fraud';
export const NOW = '2026-03-01T12:00:00Z';
export const SHA = 'a'.repeat(64);
export const APPROVED_IMAGE = `registry.example.com/ml/python@sha256:${'e'.repeat(64)}`;

export const MANIFEST: Manifest = {
  name: 'fraud',
  version: '1.2.0',
  kind: 'model',
  tier: 'high',
  stage: 'candidate',
  owner: '@acme/fraud',
  contact: 'fraud@acme.example',
  purpose: 'Decide which claims are paid at once.',
  intended_use: 'Claims set aside by the rules.',
  out_of_scope: 'Refusing a claim without a person.',
  data: [{ dataset: 'claims', role: 'test' }],
  features: ['amount', 'visits'],
  protected_attributes: ['sex'],
  deployment: { mode: 'real-time' },
  rollback: {
    target_version: '1.1.0',
    drill: 'rollback.yml',
    strategy: 'Point back at the previous bundle.',
  },
  run: { id: 'run123456' },
};

export const CONTEXT: CheckContext = {
  policyId: 'policy',
  policyFile: '.arbiter/policies/policy.yml',
  at: () => ({ line: 3, column: 5 }),
};

const emptyDocument = (file: string): TextDocument =>
  new TextDocument(file, '', undefined, [], new Map([['', 0]]));

export function dataset(columns: Catalog['datasets'][number]['columns'], name = 'claims'): Dataset {
  const file = '.arbiter/catalog/claims.yml';
  const entry = {
    name,
    owner: '@acme/data',
    source: 'warehouse',
    refresh: 'daily',
    sensitivity: 'high',
    columns,
  };
  return { entry, file, sha256: SHA, document: emptyDocument(file), pointer: '/datasets/0' };
}

export const COLUMNS: Catalog['datasets'][number]['columns'] = [
  { name: 'amount', meaning: 'Amount claimed', classification: ['none'] },
  { name: 'visits', meaning: 'Visits', classification: ['none'] },
];

export function modelFacts(parts: Partial<ModelFacts> = {}): ModelFacts {
  return {
    now: NOW,
    folder: FOLDER,
    manifest: MANIFEST,
    manifestDocument: emptyDocument(`${FOLDER}/model.yml`),
    manifestSha256: SHA,
    isNew: false,
    baseVersion: '1.1.0',
    businessThresholdsCount: true,
    datasets: [dataset(COLUMNS)],
    evidence: [],
    predictions: [],
    texts: new Map(),
    paths: [],
    awaiting: [],
    suppressBelow: 10,
    ...parts,
  };
}

export function record(parts: Partial<EvidenceRecord> & Pick<EvidenceRecord, 'value'>): EvidenceRecord {
  return {
    metric: 'roc_auc',
    raw_metric: 'auc',
    rows: null,
    positives: null,
    column: null,
    fold: null,
    trust: null,
    dataset: 'test',
    slice: null,
    statistic: null,
    verdict: null,
    threshold: null,
    pointer: '/auc',
    ...parts,
  };
}

export function item(parts: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    file: `${FOLDER}/metrics.json`,
    format: 'metrics-json',
    toolVersion: null,
    trust: 'committed',
    source: 'commit',
    sha256: SHA,
    sizeBytes: 100,
    records: [],
    facts: {},
    problems: [],
    ...parts,
  };
}

export function problem(parts: Partial<Problem> = {}): Problem {
  return {
    code: 'invalid_json',
    message: 'Not valid JSON: it ends too early.',
    file: `${FOLDER}/metrics.json`,
    ...parts,
  };
}

export function texts(files: Readonly<Record<string, string>>): Map<string, TextFile> {
  return new Map(
    Object.entries(files).map(([name, text]) => {
      const file = `${FOLDER}/${name}`;
      return [file, { file, text, sha256: SHA, trust: 'committed' }];
    }),
  );
}

export function cell(slice: Record<string, string>, tp: number, fp: number, tn: number, fn: number): Cell {
  return { slice, tp, fp, tn, fn, n: tp + fp + tn + fn };
}

export interface Auc {
  readonly value: number;
  readonly standardError: number;
}

export function predictions(
  cells: readonly Cell[],
  auc: Auc = { value: 0.93, standardError: 0.003 },
  parts: Partial<PredictionsItem> = {},
): PredictionsItem {
  const total = (of: (cell: Cell) => number) => cells.reduce((sum, each) => sum + of(each), 0);
  const positives = total(({ tp, fn }) => tp + fn);
  const rows = total(({ n }) => n);
  const summary: PredictionsSummary = {
    format: 'csv',
    dropped: 0,
    positive_label: '1',
    negative_label: '0',
    threshold: 0.5,
    confidence: 0.95,
    group_columns: Object.keys(cells[0]?.slice ?? {}),
    cells,
    groups: null,
    rows,
    positives,
    negatives: rows - positives,
    exact: true,
    error_bound: 0,
    roc_auc: {
      value: auc.value,
      standard_error: auc.standardError,
      ...waldBounds(auc.value, auc.standardError, 0.95),
      confidence: 0.95,
      method: 'delong',
      undecidable:
        Math.min(positives, rows - positives) < 10
          ? 'few_rows_of_a_class'
          : auc.standardError > 0
            ? null
            : 'zero_variance',
    },
    pr_auc: 0.8,
    pr_auc_error_bound: 0,
    log_loss: 0.3,
    brier: 0.1,
    accuracy: total(({ tp, tn }) => tp + tn) / rows,
    precision: 0.8,
    recall: 0.8,
    f1: 0.8,
    'ks.d': 0.7,
    'ks.d_error_bound': 0,
    calibration: null,
    reasons: {},
  };
  return {
    file: 'predictions/test.csv',
    dataset: 'test',
    sha256: SHA,
    sizeBytes: 1000,
    source: 'workflow run 1 (attempt 1), artifact predictions',
    summary,
    problem: null,
    ...parts,
  };
}
