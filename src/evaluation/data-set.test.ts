import { describe, expect, test } from 'vitest';
import { bytes } from '../../test/statistics/drift.ts';
import type { Config } from '../schemas/config.ts';
import type { ReadFile } from './content.ts';
import { readDataSet } from './data-set.ts';
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
