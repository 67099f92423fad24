import { describe, expect, test } from 'vitest';
import { csv, lognormal, profiled, reference } from '../../test/statistics/drift.ts';
import { parseProfile, profileText } from './profile-file.ts';

describe('a profile as text', () => {
  test('is the same bytes each time, one line for each column', async () => {
    const text = profileText(await profiled(reference));
    expect(text).toBe(profileText(await profiled(reference)));
    expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(6);
    expect(parseProfile(text, 'p.json')).toEqual(await profiled(reference));
  });

  test('a frequent number is a bin of its own', async () => {
    const values = [...Array.from({ length: 500 }, () => 3), ...lognormal(500, 0, 9)];
    const [column] = (await profiled(csv(values), 10)).columns;
    const { from, to, counts } = column as { from: number[]; to: number[]; counts: number[] };
    const at = to.indexOf(3);
    expect([from[at], counts[at]]).toEqual([3, 500]);
    expect(to.length).toBeLessThanOrEqual(20);
  });

  type Bins = { at: number[]; counts: number[] };
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const merge = ({ at, counts }: Bins) => {
    at.splice(3, 1);
    counts.splice(3, 2, (counts[3] ?? 0) + (counts[4] ?? 0));
  };
  type Numbers = Record<string, number> & {
    from: number[];
    counts: number[];
    deciles: Bins;
    sturges: Bins;
  };
  type Parsed = Record<string, unknown> & { columns: (Numbers & { categories: [string, number][] })[] };
  const on =
    (change: (column: Parsed['columns'][number]) => void, at = 0) =>
    (profile: Parsed) => {
      change(profile.columns[at] as Parsed['columns'][number]);
    };
  const set = (key: string, to: unknown) => (profile: Parsed) => {
    Object.assign(profile, { [key]: to });
  };
  test.each<[string, (profile: Parsed) => void, RegExp]>([
    ['another schema', set('schema', 'arbiter/drift-profile/v2'), /drift-profile.v2/],
    ['an unknown key', set('extra', 1), /extra/],
    ['no column', set('columns', []), /at least 1 entry/],
    ['other rows', set('rows', 10), /rows/],
    ['a column twice', ({ columns }) => columns.push(columns[0] as never), /twice/],
    ['counts that do not add up', on(({ counts }) => counts.splice(0, 1, 5)), /add up/],
    ['bins that do not ascend', on(({ from }) => from.reverse()), /ascend/],
    ['a bin less', on(({ from }) => from.pop()), /unequal/],
    [
      'a wider deviation, which would shrink distances',
      on((column) => Object.assign(column, { standard_deviation: 500 })),
      /deviation/,
    ],
    ['another mean', on((column) => Object.assign(column, { mean: 500 })), /mean/],
    ['more missing rows than rows', on((column) => Object.assign(column, { missing: 701 })), /lack a value/],
    ['deciles of another sample', on(({ deciles }) => deciles.counts.splice(0, 2, 130, 10)), /deciles/],
    ['deciles that do not ascend', on(({ deciles }) => deciles.at.reverse()), /deciles/],
    ['a decile more', on(({ deciles }) => deciles.at.push(1e6)), /deciles/],
    [
      'deciles that put every row into one bin',
      on(({ deciles }) => Object.assign(deciles, { at: [], counts: [total(deciles.counts)] })),
      /deciles/,
    ],
    ['a decile less', on(({ deciles }) => merge(deciles)), /deciles/],
    ['an edge of equal widths less', on(({ sturges }) => merge(sturges)), /sturges/],
    [
      'an edge in place of the values of a constant',
      on(({ deciles }) => Object.assign(deciles, { by: 'edges', counts: [total(deciles.counts), 0] }), 4),
      /deciles/,
    ],
    ['other values of a constant', on(({ deciles }) => deciles.at.splice(0, 1, 8), 4), /deciles/],
    ['rows of a category', on(({ categories }) => categories.splice(0, 1, ['DE', 1]), 5), /add up/],
    ['categories out of order', on(({ categories }) => categories.reverse(), 5), /order/],
  ])('is refused with %s', async (_, change, message) => {
    const profile = JSON.parse(profileText(await profiled(reference))) as Parsed;
    change(profile);
    const read = () => parseProfile(JSON.stringify(profile), 'p.json');
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code: 'profile_unreadable' }));
  });

  test.each(['', '{', 'null', '{"schema":NaN}', '{"a":1,"a":2}'])('is refused as %j', (text) => {
    expect(() => parseProfile(text, 'p.json')).toThrow(
      expect.objectContaining({ code: 'profile_unreadable' }),
    );
  });

  test.each([9, 2049, 12.5])('has no %s bins', async (bins) => {
    await expect(profiled(reference, bins)).rejects.toMatchObject({ code: 'bad_option' });
  });
});
