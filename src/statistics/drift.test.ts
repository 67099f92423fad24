import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  csv,
  current,
  fixtures,
  ofFiles,
  ofProfile,
  reference,
  value,
  x,
} from '../../test/statistics/drift.ts';
import { readReference } from './column-reading.ts';
import type { ColumnComparison } from './drift-comparison.ts';
import { compareDrift } from './drift-report.ts';
import { DEFAULT_DRIFT_LIMITS, driftSummary, driftVerdict } from './drift-verdict.ts';

describe('what a column may hold', () => {
  test('gzip is read as the text in it', async () => {
    expect(await ofFiles(gzipSync(reference), gzipSync(current))).toEqual(await ofFiles(reference, current));
  });

  test('Parquet gives the numbers of the CSV it was made from', async () => {
    const parquet = readFileSync(join(fixtures, 'predictions-snappy.parquet'));
    const text = readFileSync(join(fixtures, 'predictions.csv'));
    expect(await ofFiles(parquet, parquet)).toEqual(await ofFiles(text, text));
    const mixed = await ofFiles(text, parquet, { columns: ['score', 'sex'] });
    expect([value(mixed.get('score'), 'ks.d'), value(mixed.get('sex'), 'psi@categories')]).toEqual([0, 0]);
  });

  test('missing values are a bin of their own, and never thrown away unseen', async () => {
    const column = await x([1, 2, 3, 4], [1, 2, '', 'NaN']);
    expect(column.missing_share).toEqual({ reference: 0, current: 0.5 });
    expect(value(column, 'missing.difference')).toBe(0.5);
    expect(value(column, 'psi@deciles')).toBeGreaterThan(1);
    const words = await x(['a', 'b', 'a', 'b'], ['a', 'b', '', '']);
    expect(words).toMatchObject({ type: 'categorical', n: { current: 2 } });
    expect(value(words, 'psi@categories')).toBeGreaterThan(1);
  });

  test('another constant is drift by every statistic', async () => {
    const column = await x([7, 7, 7, 7], [6, 6, 6, 6]);
    expect(value(column, 'ks.d')).toBe(1);
    expect(value(column, 'wasserstein.normed')).toBeCloseTo(1000, 6);
    for (const name of ['psi@deciles', 'psi@sturges'] as const)
      expect(value(column, name)).toBeGreaterThan(1);
    expect(value(column, 'js@2')).toBe(1);
  });

  test('new categories count', async () => {
    const column = await x(['a', 'b'], ['a', 'c', 'd', 'c']);
    expect(column.new_categories).toEqual({ count: 2, rows: 3 });
  });

  test('numbers that are codes are categories where that is said, also in the current data', async () => {
    const column = (
      await ofFiles(csv([1, 2, 1]), csv([1, 3, 3]), { columns: ['x'], categorical: ['x'] })
    ).get('x');
    expect(column).toMatchObject({ type: 'categorical', new_categories: { count: 1, rows: 2 } });
  });

  const many = Array.from({ length: 1_001 }, (_, i) => i);
  test.each([
    ['infinity among numbers', [1, 2], [1, 'inf'], 'not_finite'],
    ['infinity in the reference', [1, 'Infinity'], [1], 'not_finite'],
    ['an overflow', [1, 2], [1, '1e999'], 'not_finite'],
    ['a text among numbers', [1, 2], [1, 'abc'], 'not_a_number'],
    ['more texts than categories', many.map((i) => `t${i}`), ['t1'], 'too_many_categories'],
    ['as many in the current data', ['a'], many.map((i) => `t${i}`), 'too_many_categories'],
    ['many numbers and a text', [...many, 'abc'], [1], 'mixed_column'],
    ['a text and many numbers', ['abc', ...many], [1], 'too_many_categories'],
    ['a text too long for a category', ['a'.repeat(300)], ['a'], 'value_too_long'],
    ['no value at all', ['', ''], [1, 2], 'no_values'],
    ['no value in the current data', [1, 2], ['', ''], 'no_values'],
  ] as const)('%s: the column has no statistics and says why', async (_, before, now, code) => {
    const column = await x(before, now);
    expect(column.statistics).toBeNull();
    expect(column.problem?.code).toBe(code);
    expect(driftVerdict(column, DEFAULT_DRIFT_LIMITS).verdict).toBe('not_compared');
  });

  test('a column that is gone, or new, is said', async () => {
    const report = await compareDrift({ kind: 'data', source: csv([1]) }, csv([1], 'y'));
    expect(report.columns.find(({ column }) => column === 'x')?.problem?.code).toBe('missing_column');
    expect(report.only_in_current).toEqual(['y']);
  });

  test.each([
    ['nothing', 'empty_file', ''],
    ['a short row', 'ragged_row', 'x,other\n1\n'],
    ['a long row', 'ragged_row', 'x,other\n1,2,3\n'],
    ['a header alone', 'no_rows', 'x,other\n'],
    ['an open quote', 'row_too_long', `x,other\n"${'a'.repeat(1_100_000)}`],
    ['an open quote at the end', 'no_rows', 'x,other\n"a,0\n'],
    ['text after a quote', 'bad_quote', 'x,other\n"a"b,0\n'],
    ['a column twice', 'duplicate_column', 'x,x\n1,2\n'],
  ])('a file that cannot be read: %s', async (_, code, text) => {
    await expect(ofFiles(bytes(text), csv([1]))).rejects.toMatchObject({ code });
  });

  test('bytes that are no text', async () => {
    const broken = Uint8Array.from([...bytes('x,other\na'), 0xff, ...bytes(',0\n')]);
    await expect(ofFiles(broken, csv([1]))).rejects.toMatchObject({ code: 'not_text' });
  });

  test('pieces of any size give the same rows', async () => {
    const text = bytes('x,other\r\n"a ""b""\nc",1\r\n\r\n-0.5,"2"\n,3');
    async function* pieces(size: number) {
      for (let at = 0; at < text.length; at += size) yield text.subarray(at, at + size);
    }
    const whole = await readReference(text, {});
    for (const size of [1, 2, 3, 7]) expect(await readReference(pieces(size), {})).toEqual(whole);
    const [first] = whole.columns;
    expect(first).toMatchObject({
      rows: 3,
      missing: 1,
      categories: new Map([
        ['a "b"\nc', 1],
        ['-0.5', 1],
      ]),
    });
  });
});

describe('verdicts', () => {
  const rows = (count: number, from: number) => Array.from({ length: count }, (_, i) => from + i);

  test('few rows are inconclusive, with the rows needed', async () => {
    const verdict = driftVerdict(await x(rows(299, 0), rows(400, 0)), DEFAULT_DRIFT_LIMITS);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', rows_needed: 300 });
  });

  test('missing values do not make up the rows', async () => {
    const column = await x(rows(300, 0), [...rows(200, 0), ...rows(200, 0).map(() => '')]);
    expect(driftVerdict(column, DEFAULT_DRIFT_LIMITS).verdict).toBe('inconclusive');
  });

  test('a distance drifts above its limit, a p-value below it', async () => {
    const column = await x(rows(400, 0), rows(400, 100));
    const judge = (statistic: 'ks.d' | 'ks.p', threshold: number) =>
      driftVerdict(column, { ...DEFAULT_DRIFT_LIMITS, numeric: { statistic, threshold } }).verdict;
    expect([judge('ks.d', 0.25), judge('ks.d', 0.2), judge('ks.p', 0.05), judge('ks.p', 1e-300)]).toEqual([
      'not_drifted',
      'drifted',
      'drifted',
      'not_drifted',
    ]);
  });

  test('bounds on both sides of the limit decide nothing', async () => {
    const column = (await ofProfile(csv(rows(1000, 0)), csv(rows(1000, 30)), 10)).get(
      'x',
    ) as ColumnComparison;
    const limits = { ...DEFAULT_DRIFT_LIMITS, numeric: { statistic: 'ks.d', threshold: 0.05 } } as const;
    expect(driftVerdict(column, limits)).toMatchObject({ verdict: 'inconclusive', rows_needed: null });
  });

  test('a share is given only where every column was judged', () => {
    const one = (verdict: 'drifted' | 'not_drifted' | 'inconclusive') => ({
      verdict,
      by: null,
      rows_needed: null,
      reason: null,
    });
    expect(driftSummary([one('drifted'), one('not_drifted')]).share_of_drifted_columns).toBe(0.5);
    expect(driftSummary([one('drifted'), one('inconclusive')]).share_of_drifted_columns).toBeNull();
    expect(driftSummary([]).share_of_drifted_columns).toBeNull();
  });
});
