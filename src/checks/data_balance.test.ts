import { describe, expect, test } from 'vitest';
import { CONTEXT, item, MANIFEST, modelFacts, problem, record } from '../../test/checks/facts.ts';
import { bytes } from '../../test/statistics/drift.ts';
import { explainCheck } from '../policy/explain.ts';
import { summarizeBalance } from '../statistics/balance.ts';
import type { CheckConfigOf } from './check.ts';
import type { DataItem, ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Config = CheckConfigOf<'data_balance'>;

/** Rows of one group: how many, how many of them positive, and how many without an age. */
type Rows = readonly [group: string, rows: number, positives: number, missing?: number];

const FILE = 'models/fraud/data/train.csv';

async function data(rows: readonly Rows[], parts: Partial<DataItem> = {}, label = true): Promise<DataItem> {
  const lines = rows.flatMap(([group, count, positives, missing = 0]) =>
    Array.from({ length: count }, (_, i) => `${group},${i < missing ? '' : 40},${i < positives ? 1 : 0}`),
  );
  const balance = await summarizeBalance(bytes(`sex,age,y\n${lines.join('\n')}\n`), {
    ...(label ? { label: 'y' } : { others: ['y'] }),
    groups: ['sex'],
  });
  return {
    dataset: 'train',
    file: FILE,
    data: { file: FILE, sha256: 'c'.repeat(64), sizeBytes: 10, source: 'commit', trust: 'committed' },
    balance,
    hasLabel: label,
    problem: null,
    ...parts,
  };
}

const CHECK: Config = {
  id: 'balance',
  kind: 'data_balance',
  title: 'Every group is in the training data',
  protected: ['sex'],
  require: {
    representation: { at_least: 0.2 },
    label_balance: { at_most: 0.1 },
    missingness: { at_most: 0.05 },
  },
};

function judge(items: readonly DataItem[], parts: Partial<Config> = {}, facts: Partial<ModelFacts> = {}) {
  const given = modelFacts({ manifest: { ...MANIFEST, features: ['age'] }, data: items, ...facts });
  return evaluateCheck(given, { ...CHECK, ...parts }, CONTEXT);
}

test('a feature of the model that was not counted is an error where missing values are judged', async () => {
  const items = [
    await data([
      ['F', 50, 10],
      ['M', 50, 10],
    ]),
  ];
  const named = (...features: string[]) => ({ manifest: { ...MANIFEST, features } });
  expect(judge(items, {}, named('age', 'sex')).outcome).toBe('pass');
  const { outcome, reason, scope } = judge(items, {}, named('age', 'income'));
  expect([outcome, scope]).toEqual(['error', null]);
  expect(reason).toContain('the manifest names income as a feature, of which nothing was counted');
  expect(judge(items, { require: { representation: { at_least: 0.2 } } }, named('income')).outcome).toBe(
    'pass',
  );
});

describe('groups in the training data', () => {
  test('hold at every limit, recomputed, with every group shown', async () => {
    const result = judge(
      [
        await data([
          ['F', 20, 6, 1],
          ['M', 80, 32, 4],
        ]),
      ],
      {
        require: { ...CHECK.require, min_group_size: 20 },
      },
    );
    expect(result).toMatchObject({
      outcome: 'pass',
      trust: 'recomputed',
      margin: 0,
      scope: 'sex',
      evidence_at: [{ file: FILE }],
      findings: [],
    });
    expect(result.reason).toBe(
      'Representation: sex=F 20 of 100 rows (0.2); required >= 0.2. ' +
        'Label balance: sex=M 32 of 80 positive (0.4), sex=F 6 of 20 positive (0.3): a difference of 0.1; required <= 0.1. ' +
        'Missing values: age of sex=F in 1 of 20 rows (0.05); required <= 0.05.',
    );
    expect(result.groups.map(({ slice, n, selected, rate }) => [slice, n, selected, rate])).toEqual([
      [{ sex: 'F' }, 20, 6, 0.3],
      [{ sex: 'M' }, 80, 32, 0.4],
    ]);
  });

  test.each<[string, readonly Rows[], string]>([
    [
      'too few rows of a group',
      [
        ['F', 30, 9],
        ['M', 121, 36],
      ],
      'sex=F 30 of 151 rows (0.199)',
    ],
    [
      'other labels',
      [
        ['F', 50, 10],
        ['M', 50, 16],
      ],
      'a difference of 0.12',
    ],
    [
      'missing values',
      [
        ['F', 50, 10, 3],
        ['M', 50, 10],
      ],
      'age of sex=F in 3 of 50 rows (0.06)',
    ],
  ])('%s: fails, and says which group', async (_, rows, words) => {
    const result = judge([await data(rows)]);
    expect(result).toMatchObject({ outcome: 'fail', findings: [{ at: { file: FILE } }] });
    expect(result.reason).toContain(words);
    expect(result.margin).toBeLessThan(0);
  });

  test('a group is judged by its share of rows whatever its size, and by the rest only where it is large enough', async () => {
    const rows: readonly Rows[] = [
      ['F', 29, 29, 29],
      ['M', 40, 20],
    ];
    const blocked = judge([await data(rows)], { require: { missingness: { at_most: 0.05 } } });
    expect(blocked).toMatchObject({ outcome: 'inconclusive', rows_needed: 30 });
    const reported = { missingness: { at_most: 0.05 }, small_groups: 'report' } as const;
    expect(judge([await data(rows)], { require: reported }).outcome).toBe('pass');
    expect(
      judge([await data(rows)], { require: { ...reported, representation: { above: 0.45 } } }).outcome,
    ).toBe('fail');
    // Nothing was shown where no group is large enough, whatever the policy says of small ones.
    const small: readonly Rows[] = [
      ['F', 20, 10],
      ['M', 20, 10],
    ];
    for (const require of [reported, { label_balance: { at_most: 0.5 }, small_groups: 'report' } as const])
      expect(judge([await data(small)], { require }).outcome).toBe('inconclusive');
    expect(judge([await data(small)], { require: { representation: { at_least: 0.5 } } }).outcome).toBe(
      'pass',
    );
  });

  test('rows without a group are an error: nobody knows whom they belong to', async () => {
    const result = judge([
      await data([
        ['F', 50, 20],
        ['', 1, 0],
        ['M', 50, 20],
      ]),
    ]);
    expect(result.outcome).toBe('error');
    expect(result.reason).toBe(
      `${FILE}: 1 row without a value of sex, the first is row 51. Give each row its group.`,
    );
  });

  test('groups that the policy names are all there, and no others', async () => {
    const groups = { sex: ['F', 'M'] };
    const two = await data([
      ['F', 50, 20],
      ['M', 50, 20],
    ]);
    expect(judge([two], { groups }).outcome).toBe('pass');
    const empty = judge([two], { groups: { sex: ['F', 'M', 'X'] } });
    expect(empty).toMatchObject({ outcome: 'error' });
    expect(empty.reason).toContain('no row has sex X');
    const unknown = judge(
      [
        await data([
          ['F', 50, 20],
          ['M', 50, 20],
          ['m', 50, 20],
        ]),
      ],
      { groups },
    );
    expect(unknown).toMatchObject({ outcome: 'error' });
    expect(unknown.reason).toContain('groups that the policy does not know: "m"');
  });

  test('one group alone is an error: there is nothing to compare', async () => {
    expect(judge([await data([['F', 50, 20]])]).reason).toContain('only the group "F"');
  });

  test('an attribute that the configuration does not name is an error, as is a label', async () => {
    const rows: readonly Rows[] = [
      ['F', 50, 20],
      ['M', 50, 20],
    ];
    expect(judge([await data(rows)], { protected: ['sex', 'race'] })).toMatchObject({
      outcome: 'error',
      scope: 'race',
    });
    expect(judge([await data(rows, {}, false)])).toMatchObject({ outcome: 'error' });
    const unlabelled = judge([await data(rows, {}, false)], {
      require: { representation: { at_least: 0.5 } },
    });
    expect(unlabelled.outcome).toBe('pass');
  });

  test('data that is not declared, not there or not readable is an error; no claim stands in for it', async () => {
    const claims = { evidence: [item({ records: [record({ value: 0.5 })] })] };
    expect(judge([], {}, claims)).toMatchObject({ outcome: 'error', trust: null });
    const { data: _, ...rest } = modelFacts(claims);
    expect(evaluateCheck(rest, CHECK, CONTEXT).outcome).toBe('error');
    const one = await data([
      ['F', 50, 20],
      ['M', 50, 20],
    ]);
    expect(judge([{ ...one, problem: problem({ message: 'It is damaged.' }) }]).reason).toContain('damaged');
    expect(judge([{ ...one, balance: null }]).outcome).toBe('error');
    expect(judge([one, one]).reason).toContain('Two files are declared');
    expect(judge([one], { dataset: 'other' }).reason).toContain('no data for the data set other');
  });

  test('data that a workflow still makes is awaited', async () => {
    const missing: DataItem = {
      ...(await data([
        ['F', 1, 1],
        ['M', 1, 0],
      ])),
      data: null,
      balance: null,
      isAwaited: true,
      problem: problem({ message: 'No file.' }),
    };
    const awaiting = (state: string) => ({
      awaiting: [{ workflow: 'train.yml', artifact: 'data', state }],
    });
    expect(judge([missing], {}, awaiting('queued'))).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
    expect(judge([missing], {}, awaiting('failed')).outcome).toBe('error');
  });

  test('it is said in a sentence', () => {
    expect(explainCheck({ ...CHECK, groups: { sex: ['F', 'M'] } } as Config)).toBe(
      'Every group is in the training data: for every group of sex in the train data its share of the rows is at least 0.2, ' +
        "and its share of positive labels differs from every other group's by at most 0.1, " +
        'and the share of missing values of every column is at most 0.05, counted here from the data; ' +
        'the groups of sex are exactly F, M; groups of fewer than 30 rows keep it from passing; a failure blocks.',
    );
  });
});
