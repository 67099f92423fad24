import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem } from '../../test/checks/facts.ts';
import type { EvidenceFacts } from '../evidence/evidence.ts';
import { explainCheck } from '../policy/explain.ts';
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
    [
      'a record of the store of another model',
      {
        ...store(null, '2026-02-27T00:00:00Z'),
        facts: { ...store(null, '2026-02-27T00:00:00Z').facts, identity: { model: 'other' } },
      },
      'error',
    ],
    [
      'a record of the store that names this model',
      {
        ...store(null, '2026-02-27T00:00:00Z'),
        facts: { ...store(null, '2026-02-27T00:00:00Z').facts, identity: { model: 'fraud' } },
      },
      'pass',
    ],
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

describe('k of the last n days', () => {
  // NOW is 2026-03-01T12:00:00Z: the last seven days end today, or yesterday while today has no record.
  const LAST = ['02-22', '02-23', '02-24', '02-25', '02-26', '02-27', '02-28'];
  const day = (monthDay: string, severity: 'low' | 'high' | null = null, parts: Partial<EvidenceItem> = {}) =>
    flag(
      {
        dataset_drift: null,
        severity,
        created_at: `2026-${monthDay}T23:50:00Z`,
        day: `2026-${monthDay}`,
      },
      {
        format: 'arbiter-drift-flags',
        file: `models/fraud/evaluations/2026-${monthDay}.json`,
        ...parts,
        facts: {
          drift: {
            dataset_drift: null,
            share_of_drifted_columns: null,
            drift_share_threshold: null,
            drifted_columns: [],
            undecidable_columns: [],
            severity,
            created_at: `2026-${monthDay}T11:00:00Z`,
            day: `2026-${monthDay}`,
          },
          identity: { model: 'fraud' },
          ...parts.facts,
        },
      },
    );
  const week = (bad: readonly string[] = [], missing: readonly string[] = []) =>
    LAST.filter((one) => !missing.includes(one)).map((one) => day(one, bad.includes(one) ? 'high' : null));
  const ofWeek = (evidence: readonly EvidenceItem[], most = 1, facts: Partial<ModelFacts> = {}) =>
    judge({ evidence, ...facts }, { days: { at_most: most, of: 7 } });

  test.each<[string, readonly EvidenceItem[], number, string]>([
    ['no day with a flag', week(), 0, 'pass'],
    ['as many days with a flag as are allowed', week(['02-24']), 1, 'pass'],
    ['one more', week(['02-24', '02-28']), 1, 'fail'],
    ['a flag below the severity', [...week([], ['02-24']), day('02-24', 'low')], 0, 'pass'],
    ['a day without a record, where one bad day is allowed', week([], ['02-24']), 1, 'pass'],
    ['a day without a record, where none is', week([], ['02-24']), 0, 'inconclusive'],
    ['a bad day and one without a record', week(['02-23'], ['02-24']), 1, 'inconclusive'],
    ['a flag before these days', [...week(), day('02-21', 'high')], 0, 'pass'],
    ['two records of a day, one with a flag', [...week(), day('02-24', 'high')], 0, 'fail'],
    ['today, once it has a record', [...week(['02-22']), day('03-01')], 0, 'pass'],
    ['a flag of today', [...week(), day('03-01', 'high')], 0, 'fail'],
    ['a record of the future', [...week(), day('03-02')], 0, 'error'],
    [
      'a record of another model',
      [...week(), day('02-24', null, { facts: { identity: { model: 'x' } } })],
      0,
      'error',
    ],
    ['a record that cannot be read', [...week(), day('02-24', null, { problems: [problem()] })], 0, 'error'],
    ['a report of a tool with a flag beside them', [...week(), flag({ dataset_drift: true })], 6, 'fail'],
    ['no record at all', [flag({})], 6, 'inconclusive'],
  ])('%s', (_, evidence, most, outcome) => {
    expect(ofWeek(evidence, most).outcome).toBe(outcome);
  });

  test('it says which days had a flag, and which have no record', () => {
    const result = ofWeek(week(['02-23'], ['02-24']));
    expect(result.reason).toBe(
      'Of the 7 days from 2026-02-22 to 2026-02-28, 1 has a drift flag of severity high or above (2026-02-23); at most 1 may. ' +
        '1 day without a record (2026-02-24): none of them is taken for a good one.',
    );
    expect(result.required.text).toBe('a flag of severity high or above on at most 1 of the last 7 days');
    expect(result.evidence_at).toHaveLength(6);
  });

  test('it is said in a sentence', () => {
    const require = { none_at_least: 'high', days: { at_most: 1, of: 7 } } as const;
    const check = { id: 'week', kind: 'drift_flag', title: 'A good week', require } as const;
    expect(explainCheck(check)).toBe(
      'A good week: a drift flag of severity high or higher is set on at most 1 of the last 7 days, and a day without a record is not taken for a good one; a failure blocks.',
    );
  });

  test('records of one flag file count for the day of their instant', () => {
    const old = LAST.map((one) => {
      const { day: _, ...drift } = day(one).facts.drift as NonNullable<EvidenceFacts['drift']>;
      return day(one, null, { facts: { drift } });
    });
    expect(ofWeek(old, 0).outcome).toBe('pass');
  });

  test('records that are trusted too little fail, and awaited ones are awaited', () => {
    const claimed = judge(
      { evidence: week() },
      { days: { at_most: 0, of: 7 }, trust: { at_least: 'workflow' } },
    );
    expect(claimed.outcome).toBe('fail');
    const awaiting = [{ workflow: 'monitor.yml', artifact: 'evaluation', state: 'queued' }];
    expect(ofWeek(week([], ['02-24']), 0, { awaiting })).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
  });

  test('age is judged beside the days', () => {
    const require = { days: { at_most: 3, of: 7 }, not_older_than: '2d' } as const;
    expect(judge({ evidence: week([], ['02-27', '02-28']) }, require).outcome).toBe('fail');
    expect(judge({ evidence: week() }, require).outcome).toBe('pass');
    // Recorded today, of a day that is long past.
    const late = day('02-22');
    const drift = { ...late.facts.drift, created_at: '2026-03-01T11:00:00Z' } as NonNullable<
      EvidenceFacts['drift']
    >;
    const backfilled = { ...late, facts: { ...late.facts, drift } };
    expect(judge({ evidence: [backfilled] }, { not_older_than: '2d' }).outcome).toBe('fail');
    const ahead = {
      ...late,
      facts: { ...late.facts, drift: { ...drift, created_at: '2026-03-02T11:00:00Z' } },
    };
    expect(judge({ evidence: [ahead] }).outcome).toBe('error');
  });
});
