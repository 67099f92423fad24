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
import { bytes } from '../../test/statistics/drift.ts';
import { explainCheck } from '../policy/explain.ts';
import { compareSplit, type SplitOptions } from '../statistics/split.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts, SplitItem } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Config = CheckConfigOf<'leakage'>;

const FILES = ['models/fraud/test.csv', 'models/fraud/train.csv'].map((file) => ({
  file,
  sha256: 'c'.repeat(64),
  sizeBytes: 10,
  source: 'commit',
  trust: 'committed' as const,
}));
const HEADER = 'id,at,amount,age,y\n';
const TRAIN = `${HEADER}1,2026-01-01,10,30,0\n2,2026-01-02,20,31,1\n3,2026-01-03,30,32,0\n`;
const TEST = `${HEADER}4,2026-01-04,11,40,0\n5,2026-01-05,21,40,1\n6,2026-01-06,31,41,0\n7,2026-01-06,12,41,1\n`;
const OPTIONS: SplitOptions = { features: ['amount', 'age'], label: 'y', key: 'id', time: 'at' };

async function split(held: string, options = OPTIONS, parts: Partial<SplitItem> = {}): Promise<SplitItem> {
  return {
    dataset: 'test',
    training: 'train',
    file: 'models/fraud/test.csv',
    files: FILES,
    report: await compareSplit(bytes(TRAIN), bytes(held), options),
    problem: null,
    ...parts,
  };
}

const CHECK: Config = {
  id: 'leakage',
  kind: 'leakage',
  title: 'Training has not seen the test data',
  require: { overlap: 'none', temporal_order: true, suspicious_auc: { below: 0.99 } },
};
const { features: _features, ...WITHOUT_FEATURES } = MANIFEST;
const AUC = { evidence: [item({ records: [record({ value: 0.93 })] })] };

function judge(splits: readonly SplitItem[], parts: Partial<Config> = {}, facts: Partial<ModelFacts> = AUC) {
  const given = modelFacts({ manifest: WITHOUT_FEATURES, splits, ...facts });
  return evaluateCheck(given, { ...CHECK, ...parts }, CONTEXT);
}

describe('test data that training has not seen', () => {
  test('holds, and says what was compared', async () => {
    const result = judge([await split(TEST)]);
    expect(result).toMatchObject({
      outcome: 'pass',
      trust: 'committed',
      scope: 'test',
      observed: { text: '4 rows against 3 training rows (recomputed)' },
    });
    expect(result.reason).toBe(
      'No row of models/fraud/test.csv is in the data set train by amount, age, y. ' +
        'No row of models/fraud/test.csv is in the data set train by the key id. ' +
        'Training ends before: the last row of train is of 2026-01-03, the first of models/fraud/test.csv of 2026-01-04. ' +
        "The model's AUC on test is 0.93; required < 0.99. " +
        'models/fraud/test.csv: amount alone has an AUC of 0.5; required < 0.99.',
    );
    expect(judge([await split(TEST)], { require: { overlap: 'none' } }).trust).toBe('recomputed');
  });

  test.each<[string, string, string]>([
    [
      'a row that training has',
      TEST.replace('4,2026-01-04,11,40,0', '4,2026-01-04,10.0,30,0'),
      '1 of 4 rows',
    ],
    [
      'a key that training has',
      TEST.replace('5,2026-01-05', '2,2026-01-05'),
      'by the key id; the first is row 2',
    ],
    [
      'a row of the last day of training',
      TEST.replace('2026-01-06', '2026-01-03'),
      'Training does not end before',
    ],
  ])('%s fails', async (_, held, words) => {
    const result = judge([await split(held)]);
    expect(result).toMatchObject({ outcome: 'fail', findings: [{ at: { file: 'models/fraud/test.csv' } }] });
    expect(result.reason).toContain(words);
  });

  test('only keys are compared where the policy asks for no more', async () => {
    const held = await split(TEST.replace('4,2026-01-04,11,40,0', '4,2026-01-04,10,30,0'));
    expect(judge([held], { require: { overlap: 'none_by_key' } }).outcome).toBe('pass');
    expect(judge([held], { require: { overlap: 'none' } }).outcome).toBe('fail');
  });

  test('a feature that gives the label away fails until it is explained', async () => {
    const leaky = TEST.replaceAll(/,4\d,([01])\n/g, ',$1,$1\n');
    const result = judge([await split(leaky)]);
    expect(result).toMatchObject({ outcome: 'fail' });
    expect(result.reason).toContain('age alone has an AUC of 1');
    expect(result.margin).toBeCloseTo(-0.01);
  });

  test('a feature of the model that the configuration does not name was not looked at', async () => {
    const held = await split(TEST);
    const named = (features: string[]) => ({ ...AUC, manifest: { ...MANIFEST, features } });
    expect(judge([held], {}, named(['age', 'amount'])).outcome).toBe('pass');
    const { outcome, reason } = judge([held], {}, named(['amount', 'paid_back']));
    expect(outcome).toBe('error');
    expect(reason).toContain('The manifest names paid_back as a feature; the configuration does not');
    expect(judge([held], { require: { overlap: 'none' } }, named(['paid_back'])).outcome).toBe('pass');
  });

  test.each<[string, Partial<ModelFacts>, string]>([
    ['a claim at the limit', { evidence: [item({ records: [record({ value: 0.99 })] })] }, 'fail'],
    ['a claim outside its range', { evidence: [item({ records: [record({ value: 99 })] })] }, 'error'],
    ['no AUC at all', {}, 'error'],
    [
      'an AUC that is recomputed, whatever is claimed',
      { ...AUC, predictions: [predictions([cell({}, 5, 0, 5, 0)], { value: 1, standardError: 0 })] },
      'fail',
    ],
  ])('the model: %s', async (_, facts, outcome) => {
    const require = { suspicious_auc: { below: 0.99 } };
    expect(judge([await split(TEST)], { require }, facts).outcome).toBe(outcome);
  });

  test('a feature that cannot be told, or only within bounds, leaves the check open', async () => {
    const held = await split(TEST);
    const withFeature = (auc: number | null, error_bound: number): SplitItem => ({
      ...held,
      report: {
        ...(held.report as NonNullable<SplitItem['report']>),
        features: [{ feature: 'x', auc, error_bound }],
      },
    });
    expect(judge([withFeature(null, 0)]).outcome).toBe('inconclusive');
    expect(judge([withFeature(0.985, 0.01)]).outcome).toBe('inconclusive');
    expect(judge([withFeature(0.97, 0.01)]).outcome).toBe('pass');
  });

  test.each<[keyof SplitOptions, Config['require']]>([
    ['key', { overlap: 'none_by_key' }],
    ['time', { temporal_order: true }],
    ['label', { suspicious_auc: { below: 0.99 } }],
  ])('a %s that is not declared is an error where it is needed', async (column, require) => {
    const { [column]: _, ...options } = OPTIONS;
    const result = judge([await split(TEST, options as SplitOptions)], { require });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain(`add \`${column}\` under \`data\``);
  });

  test('two kinds of instants cannot be ordered', async () => {
    const result = judge([await split(TEST.replaceAll('2026-01-0', '2'))], {
      require: { temporal_order: true },
    });
    expect(result).toMatchObject({ outcome: 'error' });
  });

  test('data that is not declared, not there or not readable is an error', async () => {
    const { splits: _, ...none } = modelFacts(AUC);
    expect(evaluateCheck(none, CHECK, CONTEXT).outcome).toBe('error');
    const one = await split(TEST);
    expect(judge([]).reason).toContain('`held_out_from`');
    expect(judge([one, one]).outcome).toBe('error');
    expect(judge([{ ...one, report: null }]).outcome).toBe('error');
    expect(judge([{ ...one, problem: problem({ message: 'It is damaged.' }) }]).reason).toContain('damaged');
    expect(judge([one], { dataset: 'validation' }).outcome).toBe('error');
    const awaiting = [{ workflow: 'train.yml', artifact: 'data', state: 'queued' }];
    const absent = { ...one, files: [], report: null, isAwaited: true, problem: problem() };
    expect(judge([absent], {}, { ...AUC, awaiting })).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
  });

  test('it is said in a sentence', () => {
    expect(explainCheck(CHECK)).toBe(
      'Training has not seen the test data: no row of the test data stands in the training data, by its features and label or by its key, ' +
        'and every training row is older than every row of the test data, ' +
        'and the AUC of the model, and of every feature alone, on the test data is below 0.99, compared here from the data; a failure blocks.',
    );
  });
});
