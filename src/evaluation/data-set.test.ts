import { describe, expect, test } from 'vitest';
import { bytes } from '../../test/statistics/drift.ts';
import type { Config } from '../schemas/config.ts';
import type { ReadFile } from './content.ts';
import { readDataSet, readSplits } from './data-set.ts';
import { isDeclaredData } from './drift-set.ts';
import { orphanedData } from './moved-model.ts';

const FOLDER = 'models/demo';
const TRAIN = `${FOLDER}/train.csv`;

const file = (path: string, text: string): ReadFile => ({
  path,
  mode: '100644',
  bytes: bytes(text),
  sha256: 'a'.repeat(64),
  trust: 'committed',
  source: 'commit',
});
const config: Config = {
  models: ['models/**'],
  data: [
    { file: 'models/*/train.csv', dataset: 'train', label: 'y', groups: ['sex'], key: 'id', time: 'at' },
  ],
};
const SOUND = 'id,at,sex,age,y\n1,2026-01-01,F,30,1\n2,2026-01-01,M,40,0\n';

describe('declared data', () => {
  test('of this model is counted, and keeps where it came from', async () => {
    const files = [file(TRAIN, SOUND), file('models/other/train.csv', 'bad')];
    expect(await readDataSet(config, FOLDER, files, false)).toMatchObject([
      {
        dataset: 'train',
        file: TRAIN,
        hasLabel: true,
        problem: null,
        data: { file: TRAIN, trust: 'committed' },
        balance: { rows: 2, features: ['age'] },
      },
    ]);
  });

  test('that cannot be read, or is not there, is an item with a problem', async () => {
    expect(await readDataSet(config, FOLDER, [file(TRAIN, 'id,at,sex,y\n1,2,F\n')], false)).toMatchObject([
      { data: { file: TRAIN }, balance: null, problem: { code: 'ragged_row' } },
    ]);
    expect(await readDataSet(config, FOLDER, [], true)).toMatchObject([
      { data: null, balance: null, isAwaited: true, problem: { code: 'data_missing' } },
    ]);
    expect(await readDataSet({ models: ['models/**'] }, FOLDER, [file(TRAIN, SOUND)], false)).toEqual([]);
  });

  test('is no other evidence', () => {
    expect(isDeclaredData(TRAIN, config)).toBe(true);
    expect(isDeclaredData(`${FOLDER}/metrics.json`, config)).toBe(false);
  });

  test('that is meant for no model is a problem', () => {
    expect(orphanedData(config, [])).toMatchObject([{ code: 'orphaned_data' }]);
    expect(orphanedData(config, [{ folder: FOLDER } as never])).toEqual([]);
  });
});

describe('held-out data', () => {
  const TEST = `${FOLDER}/test.csv`;
  const held: Config = {
    models: ['models/**'],
    data: [
      { file: 'models/*/train*.csv', dataset: 'train' },
      { file: 'models/*/test.csv', dataset: 'test', held_out_from: 'train', features: ['age'], key: 'id' },
    ],
  };
  const read = (files: readonly ReadFile[]) => readSplits(held, FOLDER, files, true);
  const later = SOUND.replaceAll(/^[12],/gm, '3,').replaceAll(/,[34]0,/g, ',50,');

  test('is compared with the training data of the same model', async () => {
    const files = [file(TRAIN, SOUND), file(TEST, later), file('models/other/train.csv', later)];
    expect(await read(files)).toMatchObject([
      {
        dataset: 'test',
        training: 'train',
        file: TEST,
        files: [{ file: TEST }, { file: TRAIN }],
        report: { rows: { shared: 0, rows: 2 }, keys: { shared: 0 } },
        problem: null,
      },
    ]);
  });

  test.each<[string, readonly ReadFile[], string]>([
    ['no held-out data', [file(TRAIN, SOUND)], 'data_missing'],
    ['no training data', [file(TEST, later)], 'data_missing'],
    [
      'two files of training',
      [file(TRAIN, SOUND), file(`${FOLDER}/train2.csv`, SOUND), file(TEST, later)],
      'data_ambiguous',
    ],
    ['a file that cannot be read', [file(TRAIN, ''), file(TEST, later)], 'empty_file'],
  ])('%s is an item with a problem', async (_, files, code) => {
    expect(await read(files)).toMatchObject([{ report: null, problem: { code } }]);
  });

  test('nothing is compared where nothing is held out', async () => {
    expect(await readSplits(config, FOLDER, [file(TRAIN, SOUND)], false)).toEqual([]);
  });
});
