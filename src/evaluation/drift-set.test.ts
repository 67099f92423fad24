import { describe, expect, test } from 'vitest';
import { csv, profiled } from '../../test/statistics/drift.ts';
import type { Config } from '../schemas/config.ts';
import { profileText } from '../statistics/profile-file.ts';
import type { ReadFile } from './content.ts';
import { isDeclaredData, readDriftSet } from './drift-set.ts';

const FOLDER = 'models/demo';
const CURRENT = `${FOLDER}/current.csv`;
const REFERENCE = `${FOLDER}/profile.json`;

const file = (path: string, content: Uint8Array | string): ReadFile => ({
  path,
  mode: '100644',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  sha256: 'a'.repeat(64),
  trust: 'committed',
  source: 'commit',
});

function config(parts: Partial<NonNullable<Config['drift']>[number]> = {}): Config {
  const drift = { file: 'models/*/current.csv', reference: 'models/*/profile.json', dataset: 'production' };
  return { models: ['models/**'], drift: [{ ...drift, ...parts }] };
}

const data = csv([1, 2, 3, 4]);

describe('declared drift', () => {
  test('is compared with a profile and with data, and keeps where both came from', async () => {
    const profile = profileText(await profiled(data));
    for (const reference of [profile, data]) {
      const [item, ...more] = await readDriftSet(
        config({ prediction: 'x', columns: ['x'] }),
        FOLDER,
        [file(CURRENT, data), file(REFERENCE, reference), file('models/other/current.csv', 'bad')],
        false,
      );
      expect(more).toEqual([]);
      expect(item).toMatchObject({
        dataset: 'production',
        prediction: 'x',
        problem: null,
        current: { file: CURRENT, trust: 'committed' },
        reference: { file: REFERENCE },
      });
      expect(item?.texts).toEqual(reference === profile ? ['x', 'other'] : undefined);
      expect(item?.report?.columns.map(({ column }) => column)).toEqual(['x']);
    }
  });

  const both = (current: Uint8Array | string, reference: Uint8Array | string) => [
    file(CURRENT, current),
    file(REFERENCE, reference),
  ];
  test.each<[string, readonly ReadFile[], Parameters<typeof config>[0], string]>([
    ['no data', [file(REFERENCE, data)], {}, 'drift_data_missing'],
    ['no reference', [file(CURRENT, data)], {}, 'drift_reference_missing'],
    [
      'two references',
      [...both(data, data), file(`${FOLDER}/b.json`, data)],
      { reference: 'models/*/*.json' },
      'drift_reference_ambiguous',
    ],
    ['data that cannot be read', both('', data), {}, 'empty_file'],
    ['a reference that cannot be read', both(data, ''), {}, 'empty_file'],
    ['a broken profile', both(data, '{"schema": 1}'), {}, 'profile_unreadable'],
    ['a profile that is no text', both(data, Uint8Array.from([0x7b, 0xff])), {}, 'profile_unreadable'],
    ['codes of categories beside a profile', both(data, '{}'), { categorical: ['x'] }, 'bad_option'],
    ['a column that the reference does not have', both(data, data), { columns: ['y'] }, 'missing_column'],
  ])('%s is an item with a problem', async (_, files, parts, code) => {
    const items = await readDriftSet(config(parts), FOLDER, files, false);
    expect(items).toMatchObject([{ report: null, problem: { code } }]);
  });

  test('what a workflow still makes is awaited', async () => {
    for (const files of [[], [file(CURRENT, data)]]) {
      expect(await readDriftSet(config(), FOLDER, files, true)).toMatchObject([{ isAwaited: true }]);
    }
  });

  test('declared data and references are no other evidence', () => {
    for (const path of [CURRENT, REFERENCE]) expect(isDeclaredData(path, config())).toBe(true);
    expect(isDeclaredData(`${FOLDER}/metrics.json`, config())).toBe(false);
    expect(isDeclaredData(CURRENT, { models: ['models/**'] })).toBe(false);
  });
});
