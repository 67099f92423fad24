import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, problem, record } from '../../test/checks/facts.ts';
import { csv, profiled } from '../../test/statistics/drift.ts';
import { compareDrift } from '../statistics/drift-report.ts';
import type { CheckConfigOf } from './check.ts';
import type { ComparedFile, DriftItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Config = CheckConfigOf<'drift'>;

const file = (name: string): ComparedFile => ({
  file: name,
  sha256: 'c'.repeat(64),
  sizeBytes: 10,
  source: 'commit',
  trust: 'committed',
});

function driftItem(parts: Partial<DriftItem> = {}): DriftItem {
  return {
    dataset: 'production',
    prediction: 'x',
    file: 'models/demo/current.csv',
    current: file('models/demo/current.csv'),
    reference: file('models/demo/profile.json'),
    report: null,
    problem: null,
    ...parts,
  };
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from);

/** Compares the column `x` of two samples, by a profile of 10 bins where asked for. */
async function compared(
  before: readonly (number | string)[],
  now: readonly (number | string)[],
  parts: Partial<DriftItem> = {},
  bins?: number,
) {
  const reference =
    bins === undefined
      ? ({ kind: 'data', source: csv(before) } as const)
      : ({ kind: 'profile', profile: await profiled(csv(before), bins) } as const);
  return driftItem({ report: await compareDrift(reference, csv(now)), ...parts });
}

function judge(drift: readonly DriftItem[], parts: Partial<Config> = {}, facts: Partial<ModelFacts> = {}) {
  const check: Config = {
    id: 'feature-drift',
    kind: 'drift',
    title: 'Inputs look like the training data',
    features: ['x'],
    statistic: 'ks.d',
    require: { at_most: 0.15, min_rows: 300 },
    ...parts,
  };
  return evaluateCheck(modelFacts({ drift, ...facts }), check, CONTEXT);
}

const claim = (value: number) =>
  item({
    records: [
      record({ metric: null, statistic: 'ks.d', column: 'x', value, rows: 5000, dataset: 'production' }),
    ],
  });

describe('drift that is computed here', () => {
  test('passes at the limit and fails beyond it, with what was found and where', async () => {
    const within = judge([await compared(numbers(400), numbers(400, 60))]);
    expect(within).toMatchObject({
      outcome: 'pass',
      trust: 'recomputed',
      observed: { value: 0.15, rows: 400 },
      margin: 0,
      reason: 'ks.d of x is 0.15 (recomputed, 400 rows); required <= 0.15.',
    });
    expect(within.evidence_at.map((place) => place.file)).toEqual([
      'models/demo/current.csv',
      'models/demo/profile.json',
    ]);
    const beyond = judge([await compared(numbers(400), numbers(400, 61))]);
    expect(beyond).toMatchObject({ outcome: 'fail', scope: 'x', observed: { value: 0.1525 } });
  });

  test('no claim stands in for it: a claim that differs fails the check, and both are shown', async () => {
    const drifted = await compared(numbers(400), numbers(400, 100));
    const lied = judge([drifted], {}, { evidence: [claim(0.04)] });
    expect(lied.outcome).toBe('fail');
    expect(lied.claimed).toMatchObject({ value: 0.04, agrees: false });
    const same = await compared(numbers(400), numbers(400));
    expect(judge([same], {}, { evidence: [claim(0.04)] }).outcome).toBe('fail');
    expect(judge([same], {}, { evidence: [claim(0.004)] }).outcome).toBe('pass');
    expect(judge([same], {}, { evidence: [claim(Number.NaN)] }).outcome).toBe('error');
  });

  test.each([
    ['data that is not there', { problem: problem({ code: 'drift_data_missing', message: 'No file.' }) }],
    ['a comparison that gave nothing', {}],
  ])('%s is an error, whatever a tool claims', (_, parts) => {
    const result = judge([driftItem(parts)], {}, { evidence: [claim(0.04)] });
    expect(result).toMatchObject({ outcome: 'error', trust: null });
    expect(result.reason).toContain('cannot be computed');
  });

  test('data that is still being made is awaited', () => {
    const awaiting = [{ workflow: 'monitor.yml', artifact: 'current', state: 'queued' }];
    const missing = { isAwaited: true, problem: problem({ message: 'No file.' }) };
    expect(judge([driftItem(missing)], {}, { awaiting })).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
    const failed = [{ workflow: 'monitor.yml', artifact: 'current', state: 'failed' }];
    expect(judge([driftItem(missing)], {}, { awaiting: failed }).outcome).toBe('error');
  });

  test('two files of one data set are an error; the name of the data set chooses', async () => {
    const [one, other] = [
      await compared(numbers(400), numbers(400)),
      await compared(numbers(400), numbers(400, 300), { dataset: 'shadow' }),
    ];
    expect(judge([one, other]).outcome).toBe('error');
    expect(judge([one, other], { dataset: 'production' }).outcome).toBe('pass');
    expect(judge([one, other], { dataset: 'shadow' }).outcome).toBe('fail');
  });

  test('few rows with a value are inconclusive, in either file and without `min_rows` too', async () => {
    const holes = [...numbers(299), ...numbers(300).map(() => '')];
    for (const drift of [
      await compared(numbers(299), numbers(400)),
      await compared(numbers(400), numbers(299)),
      await compared(numbers(400), holes),
    ]) {
      expect(judge([drift])).toMatchObject({ outcome: 'inconclusive', rows_needed: 300 });
    }
    const nine = await compared(numbers(9), numbers(9));
    const psi = { statistic: 'psi@deciles', require: { at_most: 0.1 } } as const;
    expect(judge([nine], psi)).toMatchObject({ outcome: 'inconclusive', rows_needed: 10 });
  });

  test('missing values are said', async () => {
    const holes = [...numbers(400), ...numbers(100).map(() => '')];
    expect(judge([await compared(numbers(400), holes)]).reason).toContain(
      '20 % of the current rows have no value, 0 % in the reference',
    );
    const share = { statistic: 'missing.difference', require: { at_most: 0.05 } } as const;
    expect(judge([await compared(numbers(400), holes)], share).outcome).toBe('fail');
  });

  test('a profile decides where both bounds lie on one side, and otherwise tells what to do', async () => {
    const coarse = (shift: number) => compared(numbers(1000), numbers(1000, shift), {}, 10);
    expect(judge([await coarse(0)]).outcome).toBe('pass');
    expect(judge([await coarse(400)]).outcome).toBe('fail');
    const between = judge([await coarse(130)]);
    expect(between).toMatchObject({ outcome: 'inconclusive', rows_needed: null });
    expect(between.reason).toContain('more `--bins`');
  });

  test('a p-value passes above its floor', async () => {
    const require = { at_least: 0.05 };
    const judged = async (shift: number) =>
      judge([await compared(numbers(400), numbers(400, shift))], { statistic: 'ks.p', require }).outcome;
    expect([await judged(0), await judged(100)]).toEqual(['pass', 'fail']);
  });

  test.each([
    ['a column that the reference does not have', { features: ['y'] }, 'no column of that name'],
    [
      'a statistic of the other type',
      { statistic: 'psi@categories', require: { at_most: 0.1 } },
      'column is numeric',
    ],
  ] as const)('%s is an error', async (_, parts, message) => {
    const result = judge([await compared(numbers(400), numbers(400))], parts as Partial<Config>);
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain(message);
  });

  test('a column that could not be compared is an error, named or not', async () => {
    const broken = await compared(numbers(400), [...numbers(400), 'inf']);
    const { features: _, ...all } = { features: undefined };
    expect(judge([broken])).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('not finite'),
    });
    expect(judge([broken], { ...all, features: ['other', 'x'] }).outcome).toBe('error');
  });
});

describe('what is judged', () => {
  const check: Config = {
    id: 'drift',
    kind: 'drift',
    title: 'Drift',
    statistic: 'ks.d',
    require: { at_most: 0.15, min_rows: 300 },
  };
  const evaluate = (drift: readonly DriftItem[], config: Config) =>
    evaluateCheck(modelFacts({ drift }), config, CONTEXT);

  test('without features: every column that has the statistic', async () => {
    const drifted = await compared(numbers(400), numbers(400, 100));
    expect(evaluate([drifted], check)).toMatchObject({ outcome: 'fail', scope: 'x' });
    const psi = { ...check, statistic: 'psi@categories', require: { at_most: 0.1 } } as const;
    expect(evaluate([drifted], psi)).toMatchObject({ outcome: 'error' });
    const half = { ...check, require: { ...check.require, columns: { share_at_most: 0.5 } } };
    expect(evaluate([drifted], half).outcome).toBe('pass');
  });

  test('of: prediction is the column that the configuration names', async () => {
    const of = { ...check, of: 'prediction' } as const;
    const drifted = [numbers(400), numbers(400, 100)] as const;
    expect(evaluate([await compared(...drifted)], of)).toMatchObject({ outcome: 'fail', scope: 'x' });
    expect(evaluate([await compared(...drifted, { prediction: 'other' })], of).outcome).toBe('pass');
    expect(evaluate([await compared(...drifted, { prediction: null })], of)).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('add `prediction`'),
    });
    expect(evaluate([], of)).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('declares no drift'),
    });
  });
});
