import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem } from '../../test/checks/facts.ts';
import type { EvidenceFacts } from '../evidence/evidence.ts';
import type { CheckConfigOf } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'drift_flag'>['require'];

function judge(facts: Partial<ModelFacts>, require: Partial<Require> = {}) {
  const check = {
    id: 'no-drift-flag',
    kind: 'drift_flag',
    title: 'No high-risk drift flag',
    require: { none_at_least: 'high', ...require },
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

function flag(
  drift: Partial<NonNullable<EvidenceFacts['drift']>>,
  parts: Partial<EvidenceItem> = {},
): EvidenceItem {
  return item({
    file: 'models/fraud/reports/drift.json',
    format: 'evidently-0.7-report',
    facts: {
      drift: {
        dataset_drift: false,
        share_of_drifted_columns: 0,
        drift_share_threshold: 0.5,
        drifted_columns: [],
        undecidable_columns: [],
        ...drift,
      },
    },
    ...parts,
  });
}

const store = (severity: 'low' | 'medium' | 'high' | null, created_at: string | null) =>
  flag(
    { dataset_drift: null, severity, created_at },
    { format: 'arbiter-drift-flags', file: 'models/fraud/reports/flags.json' },
  );

describe('flags', () => {
  test.each([
    ['Evidently found no drift', flag({}), 'pass'],
    [
      'Evidently found drift, which counts as high',
      flag({ dataset_drift: true, drifted_columns: ['amount'] }),
      'fail',
    ],
    [
      'Evidently does not let it be told',
      flag({ dataset_drift: null, undecidable_columns: ['amount'] }),
      'inconclusive',
    ],
    ['the store raised nothing', store(null, '2026-02-27T00:00:00Z'), 'pass'],
    ['the store raised a medium flag', store('medium', '2026-02-27T00:00:00Z'), 'pass'],
    ['the store raised a high flag', store('high', '2026-02-27T00:00:00Z'), 'fail'],
    ['a record of the store without a date', store(null, null), 'error'],
    ['a date in the future', store(null, '2026-03-02T00:00:00Z'), 'error'],
    ['a date without a time zone', store(null, '2026-02-27T00:00:00'), 'error'],
    ['a date that does not exist', store(null, '2026-02-30T00:00:00Z'), 'error'],
  ] as const)('%s: %s', (_, evidence, outcome) => {
    expect(judge({ evidence: [evidence] }).outcome).toBe(outcome);
  });

  test('the lowest severity that fails is the policy’s', () => {
    const evidence = [store('medium', '2026-02-27T00:00:00Z')];
    expect(judge({ evidence }, { none_at_least: 'medium' }).outcome).toBe('fail');
  });

  test('one raised flag fails, whatever the others say, and however old it is', () => {
    const evidence = [flag({}), store('high', '2025-01-01T00:00:00Z')];
    expect(judge({ evidence }).outcome).toBe('fail');
    expect(
      judge({ evidence: [...evidence, store(null, '2026-03-01T00:00:00Z')] }, { not_older_than: '7d' })
        .outcome,
    ).toBe('fail');
  });
});

describe('never without a record', () => {
  test('none at all is an error, unless it is awaited', () => {
    expect(judge({})).toMatchObject({ outcome: 'error' });
    expect(judge({}).reason).toContain('No drift record');
    const awaiting = [{ workflow: 'drift.yml', artifact: 'drift', state: 'queued' }];
    expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
  });

  test('a home-made file that looks like a report never counts', () => {
    expect(judge({ evidence: [flag({}, { format: 'drift-homemade-json' })] }).outcome).toBe('error');
  });

  test('a file that could not be read might have held the flag', () => {
    const truncated = item({
      file: 'models/fraud/reports/other.json',
      format: 'unknown',
      problems: [problem()],
    });
    expect(judge({ evidence: [flag({}), truncated] }).outcome).toBe('error');
  });

  test('a record of the store that is not sound is an error', () => {
    const broken = item({
      format: 'arbiter-drift-flags',
      facts: { identity: {} },
      problems: [problem({ pointer: '/flags/0' })],
    });
    expect(judge({ evidence: [flag({}), broken] }).outcome).toBe('error');
  });
});

describe('not_older_than', () => {
  const week = { not_older_than: '7d' } as const;
  const made = (madeAt: string) => ({ trust: 'workflow', madeAt }) as const;
  test.each([
    ['a record within the window', [store(null, '2026-02-25T00:00:00Z')], 'pass'],
    ['exactly at its end', [store(null, '2026-02-22T12:00:00Z')], 'pass'],
    ['a second too old', [store(null, '2026-02-22T11:59:59Z')], 'fail'],
    ['a committed report without a date', [flag({})], 'error'],
    ['a report of a workflow run of this week', [flag({}, made('2026-02-28T00:00:00Z'))], 'pass'],
    ['a report of a workflow run of last month', [flag({}, made('2026-02-01T00:00:00Z'))], 'fail'],
    ['a report of a workflow that nobody dates', [flag({}, { trust: 'workflow' })], 'error'],
    [
      'an undated report of a workflow beside an old record',
      [flag({}, { trust: 'workflow' }), store(null, '2025-02-28T00:00:00Z')],
      'fail',
    ],
    ['an undated report beside a fresh record', [flag({}), store(null, '2026-02-28T00:00:00Z')], 'pass'],
    ['an undated report beside an old record', [flag({}), store(null, '2025-02-28T00:00:00Z')], 'fail'],
  ] as const)('%s: %s', (_, evidence, outcome) => {
    expect(judge({ evidence }, week).outcome).toBe(outcome);
  });
});

test('too little trust fails', () => {
  expect(judge({ evidence: [flag({})] }, { trust: { at_least: 'workflow' } }).outcome).toBe('fail');
});
