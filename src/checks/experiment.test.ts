import { expect, test } from 'vitest';
import {
  CONTEXT,
  FOLDER,
  item,
  MANIFEST,
  modelFacts,
  problem,
  record,
  texts,
} from '../../test/checks/facts.ts';
import { readEvidence } from '../evidence/collection.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Check = CheckConfigOf<'experiment'>;

const CHOSEN = 'run123456';
const BEST: Check['require'] = { at_least: 3, chosen: 'best' };
const EXPLAINED: Check['require'] = { at_least: 3, chosen: 'best_or_explained' };
const RATIONALE = '## Selection rationale\n\nThe best run needs a feature that is late.\n';

function run(id: string, auc: number | null, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return item({
    file: `${FOLDER}/mlruns/1/${id}`,
    format: 'mlflow-filestore',
    records: auc === null ? [] : [record({ value: auc })],
    facts: { lineage: { run_id: id, experiment_id: '1' } },
    ...more,
  });
}
const three = (chosen: number, ...others: readonly (number | null)[]) => [
  run(CHOSEN, chosen),
  ...others.map((auc, index) => run(`other${index}`, auc)),
];

function judge(
  evidence: readonly EvidenceItem[],
  require = BEST,
  parts: Partial<ModelFacts> = {},
  name = 'roc_auc',
) {
  const check: Check = {
    id: 'x',
    kind: 'experiment',
    title: 'Compared',
    metric: { name, dataset: 'test' },
    require,
  };
  return evaluateCheck(modelFacts({ evidence, ...parts }), check, CONTEXT);
}

const { run: _, ...unnamed } = MANIFEST;

test.each<[string, readonly EvidenceItem[], Check['require'], string, string]>([
  ['the best', three(0.95, 0.9, 0.8), BEST, 'pass', 'the best of them'],
  ['as good as the best', three(0.95, 0.95, 0.8), BEST, 'pass', 'the best of them'],
  ['not the best', three(0.9, 0.95, 0.8), BEST, 'fail', 'the best is 0.95 (run other0)'],
  ['not the best, by a hair', three(0.9499999, 0.95, 0.8), BEST, 'fail', '0.9499999'],
  ['not the best, and nothing is written', three(0.9, 0.95, 0.8), EXPLAINED, 'fail', 'Selection rationale'],
  ['too few', three(0.95, 0.9), BEST, 'fail', '2 runs compared; at least 3'],
  [
    'runs that did not finish are not compared',
    three(0.95, 0.9, null),
    BEST,
    'fail',
    '1 more run did not finish',
  ],
  [
    'one run given twice is one',
    [...three(0.95, 0.9), run(CHOSEN, 0.95, { file: 'copy.json' })],
    BEST,
    'fail',
    '2 runs compared',
  ],
  [
    'runs of another experiment are not compared',
    [...three(0.95, 0.9), run('x', 0.99, { facts: { lineage: { run_id: 'x', experiment_id: '2' } } })],
    BEST,
    'fail',
    '2 runs compared',
  ],
  [
    'one run with two values',
    [...three(0.95, 0.9, 0.8), run(CHOSEN, 0.99, { file: 'copy.json' })],
    BEST,
    'error',
    'several values',
  ],
  [
    'the chosen run did not finish',
    [run(CHOSEN, null), run('a', 0.9), run('b', 0.8), run('c', 0.7)],
    BEST,
    'error',
    'not compared',
  ],
  [
    'the chosen run is not there',
    [run('a', 0.9), run('b', 0.8), run('c', 0.7)],
    BEST,
    'error',
    'the record of the chosen run',
  ],
  [
    'a run that cannot be read',
    [...three(0.95, 0.9, 0.8), item({ format: 'unknown', problems: [problem()] })],
    BEST,
    'error',
    'cannot be told',
  ],
  [
    'a run with a problem is not compared',
    [...three(0.95, 0.9), run('b', 0.8, { problems: [problem({ code: 'run_not_active', pointer: '' })] })],
    BEST,
    'fail',
    '2 runs compared',
  ],
  [
    'a run whose record is damaged',
    [...three(0.95, 0.9, 0.8), run('b', null, { problems: [problem({ pointer: '' })] })],
    BEST,
    'error',
    'may hold one',
  ],
  [
    'a run whose metric cannot be read',
    [
      ...three(0.95, 0.9, 0.8),
      run('b', null, {
        records: [record({ value: null, pointer: 'metrics/roc_auc' })],
        problems: [problem({ code: 'invalid_metric_line', pointer: 'metrics/roc_auc' })],
      }),
    ],
    BEST,
    'error',
    'may hold one',
  ],
  [
    'a run whose other metric cannot be read',
    [...three(0.95, 0.9, 0.8), run('b', 0.7, { problems: [problem({ pointer: 'metrics/loss' })] })],
    BEST,
    'pass',
    'the best of them',
  ],
  [
    'a run that ended without a number',
    [
      ...three(0.95, 0.9, 0.8),
      run('b', null, {
        records: [record({ value: null, pointer: 'metrics/roc_auc' })],
        problems: [problem({ code: 'not_finite', pointer: 'metrics/roc_auc' })],
      }),
    ],
    BEST,
    'pass',
    'the best of them',
  ],
  [
    'a run that does not say which one it is',
    [...three(0.95, 0.9, 0.8), run('b', null, { facts: { lineage: { status: 'unknown' } } })],
    BEST,
    'error',
    'may hold one',
  ],
  [
    'a run without an id',
    [
      ...three(0.95, 0.9, 0.8),
      run('b', 0.99, { facts: { lineage: { experiment_id: '1', status: 'FINISHED' } } }),
    ],
    BEST,
    'error',
    'may hold one',
  ],
  [
    'the record of the experiment itself',
    [
      ...three(0.95, 0.9, 0.8),
      run('b', null, { facts: { lineage: { experiment_id: '1', lifecycle_stage: 'active' } } }),
    ],
    BEST,
    'pass',
    'the best of them',
  ],
  [
    'a damaged run of another experiment',
    [
      ...three(0.95, 0.9, 0.8),
      run('x', null, { facts: { lineage: { experiment_id: '2' } }, problems: [problem({ pointer: '' })] }),
    ],
    BEST,
    'pass',
    'the best of them',
  ],
  [
    'not trusted enough',
    three(0.95, 0.9, 0.8),
    { ...BEST, trust: { at_least: 'workflow' } },
    'fail',
    'Trust is committed',
  ],
  ['no run', [], BEST, 'error', 'Missing evidence'],
])('%s', (_name, evidence, require, outcome, words) => {
  const result = judge(evidence, require);
  expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
});

test('another choice than the best holds where the reason is written, and the policy takes one', () => {
  const evidence = three(0.9, 0.95, 0.8);
  const written = { texts: texts({ 'ARB_PACKET.md': RATIONALE }) };
  const result = judge(evidence, EXPLAINED, written);
  expect([result.outcome, result.reason]).toEqual([
    'pass',
    expect.stringContaining('is written in models/fraud/ARB_PACKET.md'),
  ]);
  expect(judge(evidence, BEST, written).outcome).toBe('fail');
  const unfilled = { texts: texts({ 'ARB_PACKET.md': '## Selection rationale\n\nTBD\n' }) };
  expect(judge(evidence, EXPLAINED, unfilled).outcome).toBe('fail');
});

test('less is better for a loss', () => {
  const losses = (chosen: number) =>
    three(chosen, 0.4, 0.5).map((each) => ({
      ...each,
      records: each.records.map((one) => ({ ...one, metric: 'log_loss' })),
    }));
  expect(judge(losses(0.3), BEST, {}, 'log_loss').outcome).toBe('pass');
  expect(judge(losses(0.6), BEST, {}, 'log_loss').outcome).toBe('fail');
});

test('more runs that are awaited are inconclusive, and a manifest without a run is an error', () => {
  const awaiting = [{ workflow: 'w', artifact: 'a', state: 'queued' }];
  expect(judge(three(0.95, 0.9), BEST, { awaiting }).outcome).toBe('inconclusive');
  expect(judge([], BEST, { awaiting }).outcome).toBe('inconclusive');
  expect(judge(three(0.95, 0.9, 0.8), BEST, { manifest: unnamed }).outcome).toBe('error');
});

test('a number without a better side is an error, not a guess', () => {
  expect(judge(three(0.95, 0.9, 0.8), BEST, {}, 'custom.cost').outcome).toBe('error');
});

test('a file store as MLflow writes it, and one of which a metric is cut off', () => {
  const file = (path: string, text: string) => ({
    path: `${FOLDER}/mlruns/${path}`,
    bytes: new TextEncoder().encode(text),
  });
  const stored = (id: string, auc: string) => [
    file(
      `1/${id}/meta.yaml`,
      `experiment_id: '1'\nrun_id: ${id}\nrun_name: ${id}\nstatus: 3\nlifecycle_stage: active\n`,
    ),
    file(`1/${id}/metrics/test_roc_auc`, auc),
  ];
  const store = (last: string) =>
    readEvidence([
      file('1/meta.yaml', "experiment_id: '1'\nlifecycle_stage: active\nname: fraud\n"),
      ...stored(CHOSEN, '1700000000000 0.95 0\n'),
      ...stored('a', '1700000000000 0.9 0\n'),
      ...stored('b', last),
    ]).items.map(({ path, reading }) =>
      item({
        file: path,
        format: reading.format,
        records: reading.records,
        facts: reading.facts,
        problems: reading.problems,
      }),
    );
  expect(judge(store('1700000000000 0.8 0\n'))).toMatchObject({ outcome: 'pass' });
  expect(judge(store('17000000'))).toMatchObject({ outcome: 'error' });
});
