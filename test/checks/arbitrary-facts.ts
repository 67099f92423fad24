import fc from 'fast-check';
import type {
  DataItem,
  DriftItem,
  EvidenceItem,
  ModelFacts,
  RecordedRelease,
  RunCommit,
  SplitItem,
} from '../../src/checks/facts.ts';
import {
  APPROVED_IMAGE,
  COLUMNS,
  cell,
  dataset,
  FOLDER,
  item,
  MANIFEST,
  modelFacts,
  predictions,
  record,
  texts,
} from './facts.ts';

const value = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0.95, 0.91, 0.8, 0.1),
  fc.constant(null),
);
const trust = fc.constantFrom<EvidenceItem['trust']>('committed', 'workflow', 'claimed');
const rows = fc.constantFrom<number | null>(null, 100, 10_000);

const metrics: fc.Arbitrary<EvidenceItem> = fc
  .record({ auc: value, error: value, di: value, ks: value, rows, trust })
  .map((drawn) =>
    item({
      trust: drawn.trust,
      records: [
        record({
          value: drawn.auc,
          rows: drawn.rows,
          positives: drawn.rows === null ? null : drawn.rows / 10,
        }),
        record({ metric: 'max_error', value: drawn.error, pointer: '/error' }),
        record({ metric: 'impact_ratio', value: drawn.di, pointer: '/di', slice: { sex: '*' } }),
        record({
          metric: null,
          statistic: 'ks.d',
          column: 'amount',
          value: drawn.ks,
          rows: drawn.rows,
          pointer: '/ks',
          dataset: 'production',
        }),
      ],
    }),
  );
const flag = fc.record({ high: fc.boolean(), day: fc.integer({ min: 10, max: 28 }) }).map(({ high, day }) =>
  item({
    file: `${FOLDER}/flags.json`,
    format: 'arbiter-drift-flags',
    facts: {
      drift: {
        dataset_drift: null,
        share_of_drifted_columns: null,
        drift_share_threshold: null,
        drifted_columns: [],
        undecidable_columns: [],
        severity: high ? 'high' : null,
        created_at: `2026-02-${day}T00:00:00Z`,
      },
      identity: { model: 'fraud' },
    },
  }),
);
const drill = fc.constantFrom('1.1.0', '1.0.0').map((previous_version) =>
  item({
    file: `${FOLDER}/rollback.yml`,
    format: 'arbiter-rollback-drill',
    facts: {
      drill: {
        previous_version,
        bundle_digest: 'b'.repeat(64),
        tested_at: '2026-02-20T00:00:00Z',
        duration_seconds: 1,
        by: 'x',
      },
    },
  }),
);
const card = fc
  .record({ shown: value, words: fc.constantFrom(0, 20), run: fc.constantFrom('run123456', 'other12') })
  .map((drawn) =>
    item({
      file: `${FOLDER}/MODEL_CARD.md`,
      format: 'hf-model-card',
      records: [record({ value: drawn.shown, trust: 'claimed' })],
      facts: {
        card: {
          sections: [
            { title: 'Details', level: 2, line: 3, words: drawn.words, text_has_unfilled_part: false },
          ],
          front_matter: true,
          metadata: { version: '1.2.0', run_id: drawn.run },
        },
      },
    }),
  );
/** The run that made the model, one that it was compared with, the data that both read, and what explains it. */
const RUN_COMMIT = 'c'.repeat(40);
const origin = fc
  .record({ chosen: value, other: value, names: fc.subarray(['amount', 'visits']), trust })
  .map(({ chosen, other, names, trust: level }): readonly EvidenceItem[] => [
    ...(['run123456', 'other'] as const).map((id) =>
      item({
        file: `${FOLDER}/mlruns/1/${id}`,
        format: 'mlflow-filestore',
        trust: level,
        records: [record({ metric: 'f1', value: id === 'other' ? other : chosen })],
        facts: { lineage: { run_id: id, experiment_id: '1', commit: RUN_COMMIT } },
      }),
    ),
    item({
      file: `${FOLDER}/dvc.lock`,
      format: 'dvc-lock',
      facts: {
        lineage: {
          data: [{ path: 'data/claims.csv', algorithm: 'md5', digest: '0'.repeat(32), role: 'dep' }],
        },
      },
    }),
    item({
      file: `${FOLDER}/explanation.json`,
      format: 'arbiter-explanation',
      trust: level,
      facts: {
        explanation: { method: 'shap', features: names.length, names, decisions: { count: 20, names } },
        identity: { model: 'fraud', version: '1.2.0', created: '2026-02-25T00:00:00Z' },
      },
    }),
  ]);
const history = fc.constantFrom<RunCommit>(
  { commit: RUN_COMMIT, state: 'ancestor', changed: [], changedCount: 0 },
  { commit: RUN_COMMIT, state: 'ancestor', changed: ['src/train.py'], changedCount: 1 },
  { commit: RUN_COMMIT, state: 'elsewhere', changed: [], changedCount: 0 },
);
const table = fc
  .record({
    f: fc.integer({ min: 0, max: 100 }),
    m: fc.integer({ min: 0, max: 100 }),
    auc: fc.double({ min: 0.8, max: 1, noNaN: true }),
  })
  .map(({ f, m, auc }) =>
    predictions([cell({ sex: 'F' }, f, 0, 100 - f, 0), cell({ sex: 'M' }, m, 0, 100 - m, 0)], {
      value: auc,
      standardError: 0.01,
    }),
  );
const files = fc
  .record({
    image: fc.constantFrom(APPROVED_IMAGE, 'python:3'),
    packages: fc.constantFrom('numpy==2.0.0', 'numpy'),
    plan: fc.constantFrom('Two to twelve replicas.', 'TBD'),
  })
  .map(({ image, packages, plan }) =>
    texts({
      Dockerfile: `FROM ${image}`,
      'requirements.txt': packages,
      'ARB_PACKET.md': `## Scalability plan\n\n${plan}\n`,
    }),
  );

const compared = fc
  .record({
    d: fc.constantFrom(0.05, 0.15, 0.2, 0.4),
    slack: fc.constantFrom(0, 0.04),
    n: fc.constantFrom(100, 5000),
  })
  .map(({ d, slack, n }): DriftItem => {
    const file = (name: string) =>
      ({ file: name, sha256: 'd'.repeat(64), sizeBytes: 10, source: 'commit', trust: 'committed' }) as const;
    return {
      dataset: 'serving',
      prediction: 'score',
      file: `${FOLDER}/current.csv`,
      current: file(`${FOLDER}/current.csv`),
      reference: file(`${FOLDER}/profile.json`),
      report: {
        reference: { kind: 'profile', rows: 5000 },
        current: { format: 'csv', rows: n },
        only_in_current: [],
        columns: [
          {
            column: 'score',
            type: 'numeric',
            n: { reference: 5000, current: n },
            missing_share: { reference: 0, current: 0 },
            statistics: { 'ks.d': { value: d, lower: d, upper: d + slack } },
            new_categories: null,
            problem: null,
          },
        ],
      },
      problem: null,
    };
  });

const counted = fc
  .record({
    f: fc.constantFrom(5, 40, 200),
    positives: fc.constantFrom(1, 3),
    missing: fc.constantFrom(0, 4),
  })
  .map(
    ({ f, positives, missing }): DataItem => ({
      dataset: 'train',
      file: `${FOLDER}/train.csv`,
      data: {
        file: `${FOLDER}/train.csv`,
        sha256: 'd'.repeat(64),
        sizeBytes: 10,
        source: 'commit',
        trust: 'committed',
      },
      balance: {
        format: 'csv',
        rows: f + 200,
        features: ['amount', 'visits'],
        attributes: [
          {
            attribute: 'sex',
            groups: [
              {
                group: 'F',
                rows: f,
                positives,
                missing: missing === 0 ? [] : [{ column: 'amount', rows: missing }],
              },
              { group: 'M', rows: 200, positives: 10, missing: [] },
            ],
            without: 0,
            first_without: null,
          },
        ],
      },
      hasLabel: true,
      problem: null,
    }),
  );

const kept = fc
  .record({ shared: fc.constantFrom(0, 0, 2), late: fc.boolean(), auc: fc.constantFrom(0.7, 0.7, 0.995) })
  .map(({ shared, late, auc }): SplitItem => {
    const overlap = {
      training_rows: 900,
      rows: 100,
      shared,
      first: shared === 0 ? null : 7,
      digest_bits: 128,
    } as const;
    const range = (first: string, last: string) =>
      ({ kind: 'day', first, last, first_value: Date.parse(first), last_value: Date.parse(last) }) as const;
    const file = (name: string) =>
      ({ file: name, sha256: 'd'.repeat(64), sizeBytes: 10, source: 'commit', trust: 'committed' }) as const;
    return {
      dataset: 'test',
      training: 'train',
      file: `${FOLDER}/test.csv`,
      files: [file(`${FOLDER}/test.csv`), file(`${FOLDER}/train.csv`)],
      report: {
        rows: { ...overlap, columns: ['amount'] },
        keys: { ...overlap, columns: ['id'] },
        time: {
          training: range('2026-01-01', '2026-02-01'),
          held_out: range(late ? '2026-02-02' : '2026-01-31', '2026-03-01'),
        },
        features: ['amount', 'visits'].map((feature) => ({ feature, auc, error_bound: 0 })),
      },
      problem: null,
    };
  });

const release = (version: string, letter: string): RecordedRelease => ({
  entry: 12,
  version,
  tag: `fraud-v${version}-approved-2026-02-01`,
  bundle: letter.repeat(64),
  validUntil: null,
});

/**
 * Facts of a model that may hold or not, in every kind of check. With predictions there are no claims beside them: a claim
 * that contradicts is a check of its own.
 */
export const facts: fc.Arbitrary<ModelFacts> = fc
  .record({
    evidence: fc
      .tuple(metrics, flag, drill, card, origin)
      .map(([first, second, third, fourth, others]) => [first, second, third, fourth, ...others]),
    history,
    predictions: fc.option(table, { nil: null }),
    drift: compared,
    data: counted,
    split: kept,
    texts: files,
    catalogued: fc.boolean(),
    gaps: fc.constantFrom<readonly string[]>([], ['A gap.']),
    releases: fc.option(fc.subarray([release('1.1.0', 'b'), release('1.0.0', 'c')]), { nil: undefined }),
  })
  .map((drawn) =>
    modelFacts({
      manifest: { ...MANIFEST, business: { kpis: [{ name: 'max_error', threshold: 0.3 }] } },
      runCommits: [drawn.history],
      hasGovernedCode: true,
      evidence:
        drawn.predictions === null
          ? drawn.evidence
          : drawn.evidence.map((each) =>
              each.format === 'metrics-json' ? { ...each, records: each.records.slice(3) } : each,
            ),
      predictions: drawn.predictions === null ? [] : [drawn.predictions],
      champion: {
        kind: 'model',
        version: '1.1.0',
        evidence: [item({ sha256: 'f'.repeat(64), records: [record({ value: 0.91 })] })],
        predictions: [],
        comparisons: [],
      },
      drift: [drawn.drift],
      data: [drawn.data],
      splits: [drawn.split],
      texts: drawn.texts,
      datasets: drawn.catalogued ? [dataset(COLUMNS)] : [],
      auditTrail: { branch: 'arbiter-ledger', entries: 3, origin: 'Approved in #1.', gaps: drawn.gaps },
      ...(drawn.releases !== undefined && { releases: drawn.releases }),
    }),
  );
