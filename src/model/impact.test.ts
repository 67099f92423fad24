import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../test/checks/facts.ts';
import type { Catalog } from '../schemas/catalog.ts';
import { datasetChanges, hypotheticalChange, impactOf } from './impact.ts';

type Entry = Catalog['datasets'][number];

const CLAIMS: Entry = {
  name: 'claims',
  owner: '@acme/data',
  source: 'warehouse',
  refresh: 'daily',
  sensitivity: 'high',
  columns: [
    { name: 'amount', meaning: 'Amount claimed', classification: ['none'] },
    { name: 'visits', meaning: 'Visits', classification: ['none'] },
    { name: 'region', meaning: 'Region', classification: ['none'] },
  ],
};
const [AMOUNT, ...OTHERS] = CLAIMS.columns as [Entry['columns'][number]];
const MODELS = [
  { folder: 'models/fraud', manifest: MANIFEST },
  {
    folder: 'models/churn',
    manifest: { ...MANIFEST, name: 'churn', data: [{ dataset: 'members', role: 'train' as const }] },
  },
];

describe('what of the catalog changed', () => {
  test.each<[string, readonly Entry[], readonly Entry[], unknown]>([
    ['nothing', [CLAIMS], [CLAIMS], []],
    [
      'only the order of its members',
      [CLAIMS],
      [Object.fromEntries(Object.entries(CLAIMS).reverse()) as unknown as Entry],
      [],
    ],
    [
      'what a column means',
      [CLAIMS],
      [{ ...CLAIMS, columns: [{ ...AMOUNT, meaning: 'Amount paid' }, ...OTHERS] }],
      [
        {
          dataset: 'claims',
          change: 'changed',
          isBeyondColumns: false,
          columns: [{ name: 'amount', change: 'changed' }],
        },
      ],
    ],
    [
      'a column that is gone',
      [CLAIMS],
      [{ ...CLAIMS, columns: OTHERS }],
      [
        {
          dataset: 'claims',
          change: 'changed',
          isBeyondColumns: false,
          columns: [{ name: 'amount', change: 'removed' }],
        },
      ],
    ],
    [
      'where it comes from',
      [CLAIMS],
      [{ ...CLAIMS, source: 'lake' }],
      [{ dataset: 'claims', change: 'changed', isBeyondColumns: true, columns: [] }],
    ],
    [
      'a data set that is gone',
      [{ ...CLAIMS, columns: [AMOUNT] }],
      [],
      [
        {
          dataset: 'claims',
          change: 'removed',
          isBeyondColumns: true,
          columns: [{ name: 'amount', change: 'removed' }],
        },
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(datasetChanges(before, after)).toEqual(expected);
  });
});

describe('which models that touches', () => {
  const touched = (column?: string, dataset = 'claims') =>
    impactOf(MODELS, [hypotheticalChange(dataset, column)]).map(({ name, roles, features }) => [
      name,
      roles,
      features,
    ]);
  test('those that read the data set, with the features among the columns concerned', () => {
    expect(touched('amount')).toEqual([['fraud', ['test'], ['amount']]]);
    expect(touched('region')).toEqual([['fraud', ['test'], []]]);
    expect(touched()).toEqual([['fraud', ['test'], ['amount', 'visits']]]);
    expect(touched(undefined, 'members')).toEqual([['churn', ['train'], ['amount', 'visits']]]);
    expect(touched(undefined, 'other')).toEqual([]);
  });
});
