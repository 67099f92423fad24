import { expect, test } from 'vitest';
import {
  CONTEXT,
  cell,
  item,
  MANIFEST,
  modelFacts,
  NOW,
  predictions,
  problem,
  record,
} from '../../test/checks/facts.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Check = CheckConfigOf<'kpi'>;
type Kpi = NonNullable<NonNullable<Manifest['business']>['kpis']>[number];

const DETECTION: Kpi = { name: 'detection_rate', threshold: 0.9 };
const at = (value: number | null, metric = 'recall') => item({ records: [record({ metric, value })] });

function judge(
  kpis: readonly Kpi[] | undefined,
  parts: Partial<ModelFacts> = {},
  check: Partial<Check> = {},
) {
  const manifest: Manifest = { ...MANIFEST, business: kpis === undefined ? {} : { kpis: [...kpis] } };
  const whole: Check = { id: 'k', kind: 'kpi', title: 'KPIs', require: { met: 'all' }, ...check };
  return evaluateCheck(modelFacts({ manifest, evidence: [at(0.95)], ...parts }), whole, CONTEXT);
}

test.each<[string, Kpi, number, string, string]>([
  ['a number is a floor where more is better', DETECTION, 0.9, 'pass', '>= 0.9'],
  ['below it', DETECTION, 0.899, 'fail', 'is 0.899'],
  [
    'a metric may be named apart',
    { name: 'caught', metric: 'recall', threshold: 0.9 },
    0.95,
    'pass',
    'recall',
  ],
  ['in words', { ...DETECTION, threshold: 'above 0.9' }, 0.9, 'fail', '> 0.9'],
  ['in signs', { ...DETECTION, threshold: '>= 0.9' }, 0.9, 'pass', '>= 0.9'],
  ['no number', { ...DETECTION, threshold: 'high enough' }, 0.95, 'error', 'is no number'],
  ['a percentage', { ...DETECTION, threshold: '> 90 %' }, 0.95, 'error', 'is no number'],
  ['no word', { ...DETECTION, threshold: '0.9' }, 0.95, 'error', 'is no number'],
  ['on the good side', { ...DETECTION, threshold: 'at most 0.9' }, 0.5, 'error', 'good side'],
])('%s', (_name, kpi, value, outcome, words) => {
  const result = judge([kpi], { evidence: [at(value)] });
  expect([result.outcome, result.reason]).toEqual([outcome, expect.stringContaining(words)]);
});

test.each<[string | number, number, string]>([
  ['at most 0.6', 0.6, 'pass'],
  ['below 0.6', 0.6, 'fail'],
  [0.6, 0.1, 'error'],
])('a number of one’s own has no better side: %s against %d', (threshold, value, outcome) => {
  const kpi = { name: 'Review cost', threshold };
  expect(judge([kpi], { evidence: [at(value, 'custom.review_cost')] }).outcome).toBe(outcome);
});

test('a number is a ceiling where less is better', () => {
  const kpi = { name: 'review_rate', threshold: 0.6 };
  expect(judge([kpi], { evidence: [at(0.6, 'review_rate')] }).outcome).toBe('pass');
  expect(judge([kpi], { evidence: [at(0.61, 'review_rate')] }).outcome).toBe('fail');
});

test.each<[string, readonly Kpi[] | undefined, Partial<ModelFacts>, string]>([
  ['the manifest states none', undefined, {}, 'error'],
  ['an empty list', [], {}, 'error'],
  ['no evidence', [DETECTION], { evidence: [] }, 'error'],
  [
    'evidence that is awaited',
    [DETECTION],
    { evidence: [], awaiting: [{ workflow: 'w', artifact: 'a', state: 'queued' }] },
    'inconclusive',
  ],
  ['a value that is no number', [DETECTION], { evidence: [at(null)] }, 'error'],
  ['a value out of range', [DETECTION], { evidence: [at(95)] }, 'error'],
  ['two values', [DETECTION], { evidence: [at(0.95), { ...at(0.5), file: 'b.json' }] }, 'error'],
  [
    'a file with a problem',
    [DETECTION],
    { evidence: [{ ...at(0.95), problems: [problem({ pointer: '' })] }] },
    'error',
  ],
  [
    'one of two that is missed',
    [DETECTION, { name: 'review_rate', threshold: 0.1 }],
    { evidence: [at(0.95), { ...at(0.5, 'review_rate'), file: 'b.json' }] },
    'fail',
  ],
])('%s', (_name, kpis, parts, outcome) => {
  expect(judge(kpis, parts).outcome).toBe(outcome);
});

test('recomputed beats reported', () => {
  const table = predictions([cell({ sex: 'F' }, 40, 0, 100, 60)]);
  const result = judge([DETECTION], { predictions: [table] }, { dataset: 'test' });
  expect([result.outcome, result.trust]).toEqual(['fail', 'recomputed']);
});

test('on the data set that the policy names', () => {
  expect(judge([DETECTION], {}, { dataset: 'test' }).outcome).toBe('pass');
  expect(judge([DETECTION], {}, { dataset: 'validation' }).outcome).toBe('error');
});

test.each<[string, Check['require'], Partial<ModelFacts>, string]>([
  ['too few KPIs', { met: 'all', at_least: 2 }, {}, 'fail'],
  ['trust too low', { met: 'all', trust: { at_least: 'workflow' } }, {}, 'fail'],
  [
    'new enough',
    { met: 'all', not_older_than: '7d' },
    { evidence: [{ ...at(0.95), madeAt: '2026-02-25T00:00:00Z' }] },
    'pass',
  ],
  [
    'too old',
    { met: 'all', not_older_than: '7d' },
    { evidence: [{ ...at(0.95), madeAt: '2026-02-01T00:00:00Z' }] },
    'fail',
  ],
  ['without a date', { met: 'all', not_older_than: '7d' }, {}, 'error'],
  [
    'of the future',
    { met: 'all', not_older_than: '7d' },
    { evidence: [{ ...at(0.95), madeAt: '2026-03-02T00:00:00Z' }] },
    'error',
  ],
  [
    'of no real date',
    { met: 'all', not_older_than: '7d' },
    { evidence: [{ ...at(0.95), facts: { identity: { created: '2026-02-30' } } }] },
    'error',
  ],
])('%s', (_name, require, parts, outcome) => {
  expect(NOW).toBe('2026-03-01T12:00:00Z');
  expect(judge([DETECTION], parts, { require }).outcome).toBe(outcome);
});

test('nobody agreed to the KPIs of a new model yet: the governance role must sign, where the check blocks', () => {
  const parts = { isNew: true, governanceRole: 'risk' };
  expect(judge([DETECTION], parts).signoff_roles).toEqual(['risk']);
  expect(judge([DETECTION], parts, { level: 'advisory' }).signoff_roles).toEqual([]);
  expect(judge([DETECTION]).signoff_roles).toEqual([]);
});

test('nobody agreed to a KPI that a change adds: the governance role must sign', () => {
  expect(judge([DETECTION], { addedKpis: ['detection_rate'] }).signoff_roles).toEqual(['governance']);
  expect(judge([DETECTION], { addedKpis: [] }).signoff_roles).toEqual([]);
});
