import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../../test/evidence-corpus.ts';
import { dailyEvaluationSchema } from '../../schemas/daily-evaluation.ts';
import { evaluationRecordSchema } from '../../schemas/evaluation-record.ts';
import { explanationSchema } from '../../schemas/explanation.ts';
import { rollbackDrillSchema } from '../../schemas/rollback-drill.ts';
import { readFile } from '../detection.ts';

const ajv = new Ajv({ strict: false });
const isEvaluationRecord = ajv.compile(evaluationRecordSchema);
const isDailyEvaluation = ajv.compile(dailyEvaluationSchema);
const isExplanation = ajv.compile(explanationSchema);
const isRollbackDrill = ajv.compile(rollbackDrillSchema);

const FLAG = { feature: 'amount', severity: 'medium', statistic: 'ks.d', value: 0.2, threshold: 0.15 };
const RECORD = {
  schema: 'arbiter/evaluation-record/v1',
  model: 'fraud',
  created_at: '2026-01-31T12:00:00Z',
  flags: [FLAG],
};
const DRILL = {
  kind: 'rollback-drill',
  previous_version: '1.0',
  bundle_digest: 'a'.repeat(64),
  tested_at: '2026-01-31T12:00:00Z',
  duration_seconds: 12.5,
  by: 'alice',
};

const EXPLANATION = {
  schema: 'arbiter/explanation/v1',
  model: 'fraud',
  version: '1.2.0',
  run_id: 'run123456',
  created_at: '2026-01-31T12:00:00Z',
  method: 'shap',
  global: { amount: 0.4, visits: 0 },
  decisions: [
    { id: 'row-1', features: { amount: -0.2, visits: 0.1 } },
    { id: 'row-2', features: { amount: 0.3 } },
  ],
};

const read = (value: object) => readFile(fileOf(JSON.stringify(value))).reading;

describe('the evaluation store’s record', () => {
  test.each([
    [[], null],
    [[{ ...FLAG, severity: 'low' }], 'low'],
    [[FLAG, { ...FLAG, severity: 'low' }], 'medium'],
    [[FLAG, { ...FLAG, severity: 'high' }, { ...FLAG, severity: 'low' }], 'high'],
  ])('the severity is that of the highest flag: %j', (flags, severity) => {
    const { facts, problems, format } = read({ ...RECORD, flags });
    expect(format).toBe('arbiter-drift-flags');
    expect(problems).toEqual([]);
    expect(facts.drift).toMatchObject({ severity, created_at: '2026-01-31T12:00:00Z' });
  });

  test('a flag gives a record with feature, statistic and threshold', () => {
    expect(read(RECORD).records).toMatchObject([
      {
        metric: 'drift_score',
        column: 'amount',
        statistic: 'ks.d',
        value: 0.2,
        threshold: 0.15,
        verdict: 'warn',
      },
    ]);
  });

  test.each([
    [{ created_at: '2026-01-31' }],
    [{ created_at: '2026-01-31T12:00:00+01:00' }],
    [{ created_at: undefined }],
    [{ model: '' }],
    [{ flags: undefined }],
    [{ flags: {} }],
    [{ flags: [{ ...FLAG, severity: 'HIGH' }] }],
    [{ flags: [{ ...FLAG, severity: undefined }] }],
    [{ flags: [{ ...FLAG, value: '0.2' }] }],
    [{ flags: [{ ...FLAG, value: null }] }],
    [{ flags: [{ ...FLAG, threshold: undefined }] }],
    [{ flags: [{ ...FLAG, statistic: 3 }] }],
    [{ flags: [{ ...FLAG, feature: 3 }] }],
    [{ flags: ['high'] }],
    [{ flag: [] }],
    [{ flags: [{ ...FLAG, severty: 'high' }] }],
  ])('what the schema refuses gives no drift facts: %j', (change) => {
    const record = { ...RECORD, ...change };
    expect(isEvaluationRecord(JSON.parse(JSON.stringify(record)))).toBe(false);
    const { facts, problems } = read(record);
    expect(problems).not.toEqual([]);
    expect(facts.drift).toBeUndefined();
  });

  test('the schema accepts what the reader accepts', () => {
    expect(isEvaluationRecord(RECORD)).toBe(true);
    expect(isEvaluationRecord({ ...RECORD, flags: [] })).toBe(true);
  });
});

describe('one day of the evaluation store', () => {
  const MEASURED = { feature: 'amount', statistic: 'ks.d', value: 0.2, rows: 900 };
  const DAY = {
    schema: 'arbiter/evaluation-record/v2',
    model: 'fraud',
    day: '2026-01-31',
    created_at: '2026-02-01T00:10:00Z',
    data: { reference: 'a'.repeat(64), current: 'b'.repeat(64) },
    measured: [MEASURED, { ...MEASURED, feature: 'age', value: 0.01 }],
    flags: [FLAG],
  };

  test('says its day and the highest flag, and hands on no number as a measurement of today', () => {
    expect(isDailyEvaluation(DAY)).toBe(true);
    expect(read(DAY)).toMatchObject({
      format: 'arbiter-drift-flags',
      records: [],
      problems: [],
      facts: {
        drift: { day: '2026-01-31', severity: 'medium', drifted_columns: ['amount'] },
        identity: { model: 'fraud' },
      },
    });
    expect(read({ ...DAY, flags: [] }).facts.drift).toMatchObject({ severity: null });
  });

  test.each([
    [{ day: '2026-1-31' }],
    [{ day: undefined }],
    [{ created_at: '2026-02-01' }],
    [{ model: '' }],
    [{ data: undefined }],
    [{ data: { reference: 'a'.repeat(64) } }],
    [{ data: { ...DAY.data, other: 1 } }],
    [{ measured: [] }],
    [{ measured: undefined }],
    [{ measured: [{ ...MEASURED, value: '0.2' }] }],
    [{ measured: [{ ...MEASURED, rows: 0 }] }],
    [{ measured: [{ ...MEASURED, feature: '' }] }],
    [{ measured: [{ ...MEASURED, more: 1 }] }],
    [{ flags: undefined }],
    [{ flags: [{ ...FLAG, severity: 'HIGH' }] }],
    [{ flag: [] }],
  ])('what the schema refuses gives no drift facts: %j', (change) => {
    const record = { ...DAY, ...change };
    expect(isDailyEvaluation(JSON.parse(JSON.stringify(record)))).toBe(false);
    expect(read(record).problems).not.toEqual([]);
    expect(read(record).facts.drift).toBeUndefined();
  });

  test.each([
    ['a day that does not exist', { day: '2026-02-30', created_at: '2026-03-05T00:00:00Z' }, 'invalid_time'],
    ['a record from before its day', { day: '2026-02-02' }, 'invalid_time'],
    ['a flag of another value', { flags: [{ ...FLAG, value: 0.3 }] }, 'not_measured'],
    ['a flag of what was not measured', { flags: [{ ...FLAG, feature: 'other' }] }, 'not_measured'],
    ['a number twice', { measured: [MEASURED, MEASURED] }, 'measured_twice'],
  ])('%s gives no drift facts', (_, change, code) => {
    const { facts, problems } = read({ ...DAY, ...change });
    expect(problems).toMatchObject([{ code }]);
    expect(facts.drift).toBeUndefined();
  });
});

describe('the rollback drill', () => {
  test('is a fact, from JSON and from YAML', () => {
    const expected = {
      previous_version: '1.0',
      bundle_digest: 'a'.repeat(64),
      tested_at: '2026-01-31T12:00:00Z',
      duration_seconds: 12.5,
      by: 'alice',
    };
    expect(isRollbackDrill(DRILL)).toBe(true);
    expect(read(DRILL)).toMatchObject({
      format: 'arbiter-rollback-drill',
      problems: [],
      facts: { drill: expected },
    });
    const yaml = `kind: rollback-drill\nprevious_version: "1.0"\nbundle_digest: "sha256:${'a'.repeat(64)}"\ntested_at: 2026-01-31T12:00:00Z\nduration_seconds: 12.5\nby: alice\n`;
    expect(readFile(fileOf(yaml)).reading).toMatchObject({ problems: [], facts: { drill: expected } });
  });

  test.each([
    [{ previous_version: 1.0 }],
    [{ previous_version: undefined }],
    [{ bundle_digest: 'A'.repeat(64) }],
    [{ bundle_digest: 'a'.repeat(32) }],
    [{ tested_at: 'yesterday' }],
    [{ tested_at: '2026-13-31T12:00:00Z' }],
    [{ duration_seconds: '12' }],
    [{ duration_seconds: -1 }],
    [{ duration_seconds: null }],
    [{ by: '' }],
    [{ approved: true }],
  ])('what the schema refuses is no drill: %j', (change) => {
    const record = { ...DRILL, ...change };
    expect(isRollbackDrill(JSON.parse(JSON.stringify(record)))).toBe(false);
    const { facts, problems } = read(record);
    expect(problems).not.toEqual([]);
    expect(facts.drill).toBeUndefined();
  });
});

describe('the explanation record', () => {
  test('is a fact: the features of the model, and those that every decision names', () => {
    expect(isExplanation(EXPLANATION)).toBe(true);
    expect(read(EXPLANATION)).toMatchObject({
      format: 'arbiter-explanation',
      problems: [],
      records: [],
      facts: {
        explanation: {
          method: 'shap',
          features: 2,
          names: ['amount', 'visits'],
          decisions: { count: 2, names: ['amount'] },
        },
        identity: { model: 'fraud', version: '1.2.0', created: '2026-01-31T12:00:00Z' },
        lineage: { run_id: 'run123456' },
      },
    });
  });

  test('one of the two is enough', () => {
    const { global: _, decisions: __, ...neither } = EXPLANATION;
    for (const part of [{ global: EXPLANATION.global }, { decisions: EXPLANATION.decisions }]) {
      expect(isExplanation({ ...neither, ...part })).toBe(true);
      expect(read({ ...neither, ...part }).facts.explanation).toBeDefined();
    }
  });

  test.each([
    [{ model: '' }],
    [{ version: 1.2 }],
    [{ version: undefined }],
    [{ run_id: '' }],
    [{ created_at: '2026-01-31' }],
    [{ method: undefined }],
    [{ global: undefined, decisions: undefined }],
    [{ global: {} }],
    [{ global: [] }],
    [{ global: { amount: '0.4' } }],
    [{ global: { amount: null } }],
    [{ decisions: [] }],
    [{ decisions: {} }],
    [{ decisions: [{ id: 'a' }] }],
    [{ decisions: [{ id: 3, features: { amount: 1 } }] }],
    [{ decisions: [{ id: 'a', features: { amount: true } }] }],
    [{ decisions: [{ id: 'a', features: { amount: 1 }, outcome: 1 }] }],
    [{ approved: true }],
  ])('what the schema refuses explains nothing: %j', (change) => {
    const record = { ...EXPLANATION, ...change };
    expect(isExplanation(JSON.parse(JSON.stringify(record)))).toBe(false);
    const { facts, problems } = read(record);
    expect(problems).not.toEqual([]);
    expect(facts).toEqual({});
  });

  test('a decision that is given twice is one', () => {
    const [first] = EXPLANATION.decisions;
    const { facts, problems } = read({ ...EXPLANATION, decisions: [first, first] });
    expect(problems.map(({ code }) => code)).toEqual(['duplicate']);
    expect(facts).toEqual({});
  });
});
