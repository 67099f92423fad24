import { expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem } from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'service_level'>['require'];
type Load = NonNullable<EvidenceItem['facts']['load']>;

const SOUND: Load = { p95_ms: 80, p99_ms: 120, throughput_per_second: 50, requests: 3000, error_rate: 0.001 };

function load(parts: Partial<Load>, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return item({
    file: 'reports/k6.json',
    format: 'k6-summary',
    facts: { load: { ...SOUND, ...parts } },
    ...more,
  });
}

function judge(evidence: EvidenceItem[], require: Require) {
  const check: CheckConfigOf<'service_level'> = {
    id: 'latency',
    kind: 'service_level',
    title: 'Fast enough',
    require,
  };
  return evaluateCheck(modelFacts({ evidence }), check, CONTEXT);
}

test.each<[string, Partial<Load>, Require, string]>([
  ['within', {}, { p95_ms: { below: 100 } }, 'pass'],
  [
    'at the limit, which `at_most` lets through',
    { error_rate: 0.001 },
    { error_rate: { at_most: 0.001 } },
    'pass',
  ],
  ['at the limit, which `below` does not', { p95_ms: 100 }, { p95_ms: { below: 100 } }, 'fail'],
  ['above', { p99_ms: 120.5 }, { p99_ms: { at_most: 120 } }, 'fail'],
  ['too little throughput', { throughput_per_second: 49.9 }, { throughput: { at_least: 50 } }, 'fail'],
  ['not reported', { p99_ms: null }, { p95_ms: { below: 100 }, p99_ms: { below: 200 } }, 'error'],
  ['too few requests', {}, { p95_ms: { below: 100 }, min_requests: 3001 }, 'inconclusive'],
  ['no request at all', { requests: 0 }, { p95_ms: { below: 100 } }, 'inconclusive'],
  ['requests not reported', { requests: null }, { p95_ms: { below: 100 } }, 'error'],
])('%s', (_, parts, require, expected) => {
  expect(judge([load(parts)], require).outcome).toBe(expected);
});

test('one of several load tests that fails decides, and is named', () => {
  const slow = load({ p95_ms: 150 }, { file: 'reports/slow.json' });
  const { outcome, reason } = judge([load({}), slow], { p95_ms: { below: 100 } });
  expect(outcome).toBe('fail');
  expect(reason).toBe('reports/slow.json: p95 latency is 150 ms, required is < 100 ms.');
});

test('no load test, a broken one, and one that is not trusted enough', () => {
  expect(judge([], { p95_ms: { below: 100 } }).outcome).toBe('error');
  expect(
    judge([load({}, { problems: [problem({ code: 'not_a_number', pointer: '/x' })] })], {
      p95_ms: { below: 100 },
    }).outcome,
  ).toBe('error');
  const require: Require = { p95_ms: { below: 100 }, trust: { at_least: 'workflow' } };
  expect(judge([load({}, { trust: 'committed' })], require).outcome).toBe('fail');
});
