import { describe, expect, test } from 'vitest';
import {
  CONTEXT,
  cell,
  item,
  MANIFEST,
  modelFacts,
  predictions,
  problem,
  record,
} from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { readable } from './limit.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'metric'>['require'];

function judge(facts: Partial<ModelFacts>, require: Require = { above: 0.9 }) {
  const check = {
    id: 'auc',
    kind: 'metric',
    title: 'AUC above 0.90',
    metric: { name: 'roc_auc', dataset: 'test' },
    require,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const claim = (value: number | null, parts = {}) => [item({ records: [record({ value, ...parts })] })];
const BOTH = [cell({ sex: 'F' }, 400, 100, 400, 100), cell({ sex: 'M' }, 400, 100, 400, 100)];

describe('a claimed metric against its limit', () => {
  test.each([
    [0.95, { above: 0.9 }, 'pass'],
    [0.9, { above: 0.9 }, 'fail'],
    [0.9, { at_least: 0.9 }, 'pass'],
    [0.8999999999, { at_least: 0.9 }, 'fail'],
    [0.9, { below: 0.9 }, 'fail'],
    [0.9, { at_most: 0.9 }, 'pass'],
    [0.95, { at_least: 0.9, at_most: 0.94 }, 'fail'],
    [0.92, { at_least: 0.9, at_most: 0.94 }, 'pass'],
    [0.9, { between: [0.9, 0.94] }, 'pass'],
    [0.94, { between: [0.9, 0.94] }, 'pass'],
    [0.8999999999, { between: [0.9, 0.94] }, 'fail'],
    [0.9400000001, { between: [0.9, 0.94] }, 'fail'],
    [0.5, { equals: 0.5 }, 'pass'],
    [0.5000000001, { equals: 0.5 }, 'fail'],
    [0.4999999999, { equals: 0.5 }, 'fail'],
  ] as [number, Require, string][])('%d with %j: %s', (value, require, outcome) => {
    expect(judge({ evidence: claim(value) }, require).outcome).toBe(outcome);
  });

  test.each<[Require, string, number, string]>([
    [{ between: [0.8, 0.9] }, '>= 0.8 and <= 0.9', 0.025, 'pass'],
    [{ between: [0.8, 0.85] }, '>= 0.8 and <= 0.85', -0.025, 'fail'],
    [{ equals: 1 }, '= 1', -0.125, 'fail'],
    // As it was printed before there was another way to write it.
    [{ at_least: 1, at_most: 1 }, '>= 1 and <= 1', -0.125, 'fail'],
  ])(
    '%j: the margin is to the nearer end, and the requirement says both',
    (require, text, margin, outcome) => {
      const result = judge({ evidence: claim(0.875) }, require);
      expect(result.outcome).toBe(outcome);
      expect(result.required.text).toBe(text);
      expect(result.margin).toBeCloseTo(margin, 12);
      expect(result.reason).toContain(`required ${text}`);
    },
  );

  test('a range is proven at both ends', () => {
    const outcome = (require: Require) =>
      judge({ evidence: claim(0.9, { rows: 400, positives: 100 }) }, require).outcome;
    expect(outcome({ between: [0.8, 0.99], decide: 'prove_safe' })).toBe('pass');
    expect(outcome({ between: [0.89, 0.99], decide: 'prove_safe' })).toBe('inconclusive');
    expect(outcome({ between: [0.8, 0.91], decide: 'prove_safe' })).toBe('inconclusive');
    expect(outcome({ between: [0.6, 0.7], decide: 'prove_safe' })).toBe('fail');
  });

  test('a parameter that nobody replaced is an error, at either end', () => {
    for (const between of [
      ['$params.x', 0.9],
      [0.1, '$params.x'],
    ] as [string | number, string | number][])
      expect(judge({ evidence: claim(0.5) }, { between }).outcome).toBe('error');
  });

  test('the margin has a sign, the limit is printed in full, the place is given', () => {
    const result = judge({ evidence: claim(0.875) });
    expect(result).toMatchObject({
      outcome: 'fail',
      margin: 0.875 - 0.9,
      required: { text: '> 0.9', operator: 'above', threshold: 0.9, source: 'policy' },
      trust: 'committed',
      evidence_at: [{ file: 'models/fraud/metrics.json', pointer: '/auc' }],
      policy_at: { file: '.arbiter/policies/policy.yml', line: 3, column: 5 },
    });
    expect(result.reason).toContain('roc_auc is 0.875');
  });
});

describe('what is missing, broken or contradictory is never a number', () => {
  test('no record: error, naming what was expected', () => {
    expect(judge({})).toMatchObject({ outcome: 'error', awaiting: false });
    expect(judge({}).reason).toContain('expected roc_auc on test');
  });

  test('no record while a workflow is still making it: inconclusive and awaited', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'metrics', state: 'in progress' }];
    expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
    expect(judge({ awaiting }).reason).toContain('metrics of train.yml (in progress)');
  });

  test('a workflow that failed brings nothing: its evidence is missing, not awaited', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'metrics', state: 'failure' }];
    expect(judge({ awaiting })).toMatchObject({ outcome: 'error', awaiting: false });
  });

  test('a record without a data set never stands for a named one', () => {
    expect(judge({ evidence: claim(0.95, { dataset: null }) }).outcome).toBe('error');
  });

  test('a record of one fold or one group never stands for the whole', () => {
    expect(judge({ evidence: claim(0.95, { fold: 1 }) }).outcome).toBe('error');
    expect(judge({ evidence: claim(0.95, { slice: { sex: 'F' } }) }).outcome).toBe('error');
  });

  test('two records that differ conflict; two that agree do not', () => {
    const other = item({ file: 'models/fraud/run.json', records: [record({ value: 0.94 })] });
    expect(judge({ evidence: [...claim(0.95), other] }).reason).toContain('Conflicting evidence');
    const same = item({ file: 'models/fraud/run.json', records: [record({ value: 0.95 })] });
    expect(judge({ evidence: [...claim(0.95), same] }).outcome).toBe('pass');
  });

  test('a number printed in a model card is no evidence', () => {
    const card = item({ format: 'hf-model-card', records: [record({ value: 0.99 })] });
    expect(judge({ evidence: [card] }).outcome).toBe('error');
  });

  test('a problem at the record, above it, or of the whole file is an error', () => {
    for (const pointer of ['/auc', '', undefined]) {
      const broken = problem(pointer === undefined ? {} : { pointer });
      const evidence = [item({ records: [record({ value: 0.95 })], problems: [broken] })];
      expect(judge({ evidence }).outcome).toBe('error');
    }
  });
});

describe('attacks of the security test list', () => {
  test('attack 15: a value that is not finite was read as null and is an error', () => {
    expect(judge({ evidence: claim(null) }).outcome).toBe('error');
    expect(judge({ evidence: claim(Number.POSITIVE_INFINITY) }).outcome).toBe('error');
  });

  test.each([[null], [''], [[]], [[0.95]], [true], ['0.95']])(
    'attack 16: %j is not a number, whatever JavaScript would make of it',
    (value) => {
      const evidence = claim(value as unknown as number);
      expect(judge({ evidence }).outcome).toBe('error');
      expect(judge({ evidence }, { at_most: 0.99 }).outcome).toBe('error');
    },
  );

  test.each([91, -5, 1.0001])('attack 17: an AUC of %d is outside 0..1 and an error', (value) => {
    expect(judge({ evidence: claim(value) })).toMatchObject({ outcome: 'error' });
    expect(judge({ evidence: claim(value) }).reason).toContain('outside its range');
  });

  test('attack 18: NaN holds under no operator', () => {
    for (const require of [{ above: 0.1 }, { at_least: 0.1 }, { below: 0.1 }, { at_most: 0.1 }]) {
      expect(judge({ evidence: claim(Number.NaN) }, require).outcome).toBe('error');
    }
  });

  test('attack 19: a duplicated key is a problem of its place, and an error', () => {
    const twice = problem({
      code: 'duplicate_key',
      message: 'The key `auc` appears twice.',
      pointer: '/auc',
    });
    const result = judge({ evidence: [item({ records: [record({ value: 0.99 })], problems: [twice] })] });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('appears twice');
  });

  test('attack 21: 0.8999999999 is not shown or judged as 0.90', () => {
    const result = judge({ evidence: claim(0.8999999999) }, { at_least: 0.9 });
    expect(result.outcome).toBe('fail');
    expect(result.reason).toContain('0.8999999999');
  });

  test('attack 12: a hand-edited claim is worth what the policy says: too little trust fails', () => {
    const require = { above: 0.9, trust: { at_least: 'workflow' } } as const;
    expect(judge({ evidence: claim(0.95) }, require)).toMatchObject({ outcome: 'fail', trust: 'committed' });
    expect(judge({ predictions: [predictions(BOTH)] }, require)).toMatchObject({
      outcome: 'pass',
      trust: 'recomputed',
    });
  });

  test('attack 13: the numbers of another data set do not count', () => {
    expect(judge({ evidence: claim(0.99, { dataset: 'train' }) }).outcome).toBe('error');
  });

  test('attack 14: a claim the predictions no longer give is denied, even when the recomputed value passes', () => {
    const result = judge({ evidence: claim(0.95), predictions: [predictions(BOTH)] });
    expect(result).toMatchObject({
      outcome: 'fail',
      observed: { value: 0.93 },
      claimed: { value: 0.95, tolerance: 0.005, agrees: false, file: 'models/fraud/metrics.json' },
    });
    expect(result.reason).toContain('claims 0.95');
  });
});

describe('recomputed beats reported', () => {
  test('a claim within the tolerance is shown beside the recomputation', () => {
    const result = judge({ evidence: claim(0.932), predictions: [predictions(BOTH)] });
    expect(result).toMatchObject({
      outcome: 'pass',
      observed: { value: 0.93, rows: 2000, positives: 1000 },
      claimed: { value: 0.932, agrees: true },
      trust: 'recomputed',
      interval: { method: 'delong', confidence: 0.95 },
    });
  });

  test('every claim is compared: the farthest decides', () => {
    const other = item({ file: 'models/fraud/run.json', records: [record({ value: 0.99 })] });
    const result = judge({ evidence: [...claim(0.93), other], predictions: [predictions(BOTH)] });
    expect(result).toMatchObject({
      outcome: 'fail',
      claimed: { value: 0.99, file: 'models/fraud/run.json' },
    });
  });

  test('a claim that is not a number is an error beside a good recomputation', () => {
    expect(judge({ evidence: claim(null), predictions: [predictions(BOTH)] }).outcome).toBe('error');
  });

  test('declared predictions that could not be read are an error; the claim never stands in', () => {
    const unread = predictions(BOTH, undefined, {
      summary: null,
      problem: problem({ message: 'no column y_true' }),
    });
    const result = judge({ evidence: claim(0.99), predictions: [unread] });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('no column y_true');
  });

  test('declared predictions that are not there yet are awaited; when nothing makes them, that is an error', () => {
    const absent = predictions(BOTH, undefined, {
      summary: null,
      sha256: '',
      problem: problem({ message: 'not there' }),
    });
    const awaiting = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'in progress' }];
    const facts = { evidence: claim(0.99), predictions: [absent] };
    expect(judge({ ...facts, awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
    expect(judge(facts)).toMatchObject({ outcome: 'error', awaiting: false });
  });

  test('two predictions files for one data set are an error', () => {
    const second = predictions(BOTH, undefined, { file: 'predictions/other.csv' });
    expect(judge({ predictions: [predictions(BOTH), second] }).outcome).toBe('error');
  });
});

describe('deciding by proof', () => {
  const safe = { above: 0.9, decide: 'prove_safe' } as const;
  const auc = (value: number, standardError: number) => ({
    predictions: [predictions(BOTH, { value, standardError })],
  });

  test.each([
    ['prove_safe', 0.93, 0.003, 'pass'],
    ['prove_safe', 0.91, 0.01, 'inconclusive'],
    ['prove_safe', 0.85, 0.01, 'fail'],
    ['prove_harm', 0.91, 0.01, 'pass'],
    ['prove_harm', 0.89, 0.01, 'inconclusive'],
    ['prove_harm', 0.85, 0.01, 'fail'],
    ['point', 0.9001, 0.01, 'pass'],
  ] as const)('%s at %d with standard error %d: %s', (decide, value, standardError, outcome) => {
    expect(judge(auc(value, standardError), { above: 0.9, decide }).outcome).toBe(outcome);
  });

  test('zero variance and fewer than 10 rows of a class decide nothing but the point', () => {
    expect(judge(auc(1, 0), safe).outcome).toBe('inconclusive');
    expect(judge(auc(1, 0), { above: 0.9 }).outcome).toBe('pass');
    const few = { predictions: [predictions([cell({}, 2, 0, 100, 0)])] };
    expect(judge(few, safe).reason).toContain('fewer than 10 rows');
  });

  test('a claim without counts is never a pass under prove_safe, and says why', () => {
    const result = judge({ evidence: claim(0.99) }, safe);
    expect(result).toMatchObject({ outcome: 'inconclusive', interval: null });
    expect(result.reason).toContain('there is no interval');
    expect(judge({ evidence: claim(0.8) }, safe).outcome).toBe('fail');
  });

  test('a claim with its counts has an interval by Hanley and McNeil, and says how many rows would decide', () => {
    const evidence = claim(0.91, { rows: 10_000, positives: 1_000 });
    const result = judge({ evidence }, safe);
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      rows_needed: 10_762,
      interval: { method: 'hanley-mcneil' },
    });
    expect(result.interval?.lower_one_sided?.toFixed(4)).toBe('0.8996');
  });

  test('a confidence outside 0..1 is an error', () => {
    expect(judge(auc(0.95, 0.001), { ...safe, confidence: 95 }).outcome).toBe('error');
  });
});

describe('the business threshold', () => {
  const manifest = { ...MANIFEST, business: { thresholds: { roc_auc: 0.85 } } };
  const require = { above: 0.9, or_business_threshold: true };

  test('replaces the limit where it counts, and the source says so', () => {
    const result = judge({ manifest, evidence: claim(0.87) }, require);
    expect(result).toMatchObject({ outcome: 'pass', required: { text: '> 0.85' } });
    expect(result.required.source).toContain('business threshold in models/fraud/model.yml');
  });

  test('of a new model does not count until the governance role has signed it', () => {
    const result = judge({ manifest, businessThresholdsCount: false, evidence: claim(0.87) }, require);
    expect(result).toMatchObject({ outcome: 'fail', required: { text: '> 0.9', source: 'policy' } });
    expect(result.reason).toContain('does not count until');
  });

  test('is ignored where the policy does not accept one', () => {
    expect(judge({ manifest, evidence: claim(0.87) }).outcome).toBe('fail');
  });
});

test('a parameter that was not replaced by its number is an error, never a comparison with text', () => {
  expect(judge({ evidence: claim(0.95) }, { above: '$params.min_auc' }).outcome).toBe('error');
});

describe('numbers in sentences', () => {
  test.each([
    [0.8842113, [0.9], '0.884'],
    [0.8499999999, [0.85], '0.8499999999'],
    [0.89999, [0.9], '0.89999'],
    [0.9, [0.9], '0.9'],
    [0.899626226, [0.9], '0.8996'],
    [0.1234567, [], '0.123'],
  ])('%d against %j is written %s', (value, thresholds, text) => {
    const limits = thresholds.map((threshold) => ({ operator: 'above', threshold }) as const);
    expect(readable(value, limits)).toBe(text);
  });
});
