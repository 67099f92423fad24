import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes } from '../../test/statistics/drift.ts';
import { featureAucs } from './feature-auc.ts';
import { overlapOf } from './overlap.ts';
import { canonical } from './row-cells.ts';
import { compareSplit } from './split.ts';
import { timeRangeOf } from './time-range.ts';

const table = (header: string, rows: readonly string[]) => bytes(`${header}\n${rows.join('\n')}\n`);

const repeated = (rows: readonly string[], times: number) => Array.from({ length: times }, () => rows).flat();

describe('rows of held-out data in the training data', () => {
  test('are found whatever the order of columns and rows, and however a number is written', async () => {
    const training = table('id,a,b', ['1,1.50,x', '2,7,y']);
    const held = table('b,a,id', ['z,7,9', ' y ,7.0,8', 'x,1.5,7', 'x,1.5,6']);
    expect(await overlapOf(training, held, ['a', 'b'])).toEqual({
      columns: ['a', 'b'],
      training_rows: 2,
      rows: 4,
      shared: 3,
      first: 2,
      digest_bits: 128,
    });
    expect(await overlapOf(gzipSync(training), held, ['id'])).toMatchObject({ shared: 0, first: null });
  });

  test('values do not run into each other, and rows without any value are equal', async () => {
    const training = table('a,b,c', ['1,12,x', ',,x', '1,,x']);
    expect(await overlapOf(training, table('a,b,c', ['11,2,x', ',NA,y', ',1,z']), ['a', 'b'])).toMatchObject({
      shared: 1,
      first: 2,
    });
  });

  test('are counted the same in one pass or in many', async () => {
    const value = fc.integer({ min: 0, max: 40 }).map(String);
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 80 }),
        fc.array(value, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 4, max: 50 }),
        async (training, held, most) => {
          const inMany = await overlapOf(table('a', training), table('a', held), ['a'], most);
          const shared = held.filter((one) => training.includes(one));
          expect(inMany.shared).toBe(shared.length);
          expect(inMany.first).toBe(shared[0] === undefined ? null : held.indexOf(shared[0]) + 1);
          expect(inMany.training_rows).toBe(training.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are no more than what is compared at most', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => String(i));
    expect(await overlapOf(table('a', ['1']), table('a', rows), ['a'])).toMatchObject({
      shared: 1,
      first: 2,
    });
    await expect(overlapOf(table('a', ['1']), table('a', rows), ['a'], 1)).rejects.toMatchObject({
      code: 'too_many_rows',
    });
  });

  // The same table, written by pandas to CSV and by Arrow to Parquet.
  test.each([
    ['1.2345678901234567e-07', '1.2345678901234567e-7'],
    ['0.300000000000000040', '0.30000000000000004'],
    ['True', 'true'],
    ['2024-01-31', '2024-01-31T00:00:00.000Z'],
    ['2024-01-31 10:00:00', '2024-01-31T10:00:00.000Z'],
    ['2024-01-31 10:00:00.120000', '2024-01-31T10:00:00.120Z'],
    ['2024-01-31T12:00:00+02:00', '2024-01-31T10:00:00.000Z'],
  ])('%s and %s are one value', async (one, other) => {
    expect(await overlapOf(table('a', [one]), table('a', [other]), ['a'])).toMatchObject({ shared: 1 });
  });

  test.each([
    ['12345678901234567', '12345678901234568'],
    ['2024-01-31 10:00:00.000001', '2024-01-31 10:00:00.000002'],
    ['2024-01-31', '2024-01-30'],
    ['2024-13-31', '2024-13-31 00:00'],
  ])('%s and %s are two', async (one, other) => {
    expect(await overlapOf(table('a', [one]), table('a', [other]), ['a'])).toMatchObject({ shared: 0 });
  });

  test.each([
    ['1.0', '1'],
    ['+01', '1'],
    ['-0', '0'],
    ['1e3', '1000'],
    [' x ', 'x'],
    ['12345678901234567', '12345678901234567'],
    ['0x10', '0x10'],
    ['1e999', '1e999'],
    ['', ''],
  ])('%s is %s', (written, one) => {
    expect(canonical(written)).toBe(one);
  });
});

describe('the instants of a file', () => {
  test.each([
    ['instant', ['2026-01-02T00:00:00Z', '2026-01-02T00:30:00+01:00', '2026-01-03T00:00:00.5Z'], 1, 2],
    ['local time', ['2026-01-02 10:00', '2026-01-02T09:59:59', '2026-01-02 11:00:00'], 1, 2],
    ['day', ['2026-01-02', '2025-12-31', '2026-02-01'], 1, 2],
    ['number', ['10', '9.5', '100'], 1, 2],
  ] as const)('are ordered where each is a %s', async (kind, rows, first, last) => {
    expect(
      await timeRangeOf(
        table(
          'at,x',
          rows.map((row) => `${row},1`),
        ),
        'at',
      ),
    ).toMatchObject({
      kind,
      first: rows[first],
      last: rows[last],
    });
  });

  test.each<[string, readonly string[], string]>([
    ['none', ['2026-01-01', ''], 'missing_value'],
    ['a word', ['yesterday'], 'not_a_number'],
    ['a day that does not exist', ['2026-02-30'], 'not_a_number'],
    ['another kind', ['2026-01-01', '2026-01-01T00:00:00Z'], 'mixed_column'],
  ])('%s is an error with its row', async (_, rows, code) => {
    const reading = timeRangeOf(
      table(
        'at,x',
        rows.map((row) => `${row},1`),
      ),
      'at',
    );
    await expect(reading).rejects.toMatchObject({ code, row: rows.length });
  });
});

describe('the AUC of one feature alone', () => {
  const aucs = async (rows: readonly string[]) => {
    const features = await featureAucs(table('x,y', rows), ['x'], { column: 'y', positive: undefined });
    return features[0];
  };

  test.each<[string, readonly string[], number]>([
    ['numbers', ['1,0', '2,0', '3,1', '2,1'], 0.875],
    ['numbers the other way round', ['3,0', '2,0', '1,1', '2,1'], 0.875],
    ['numbers that are codes', repeated(['1,0', '2,1', '3,0'], 10), 1],
    ['too few of each number for a code', repeated(['1,0', '2,1', '3,0'], 9), 0.5],
    ['texts', ['a,0', 'b,1', 'c,0', 'b,1'], 1],
    ['a column that says nothing', ['a,0', 'a,1'], 0.5],
    ['a value that is there for one class only', [',0', '7,1', ',0', '7,1'], 1],
    ['one that is missing for one class', ['5,0', 'NA,1', '6,0', ',1'], 1],
  ])('%s', async (_, rows, auc) => {
    expect(await aucs(rows)).toEqual({ feature: 'x', auc, error_bound: 0 });
  });

  test('too many texts cannot be told', async () => {
    const rows = Array.from({ length: 1_002 }, (_, i) => `t${i},${i % 2}`);
    expect(await aucs(rows)).toEqual({ feature: 'x', auc: null, error_bound: 0 });
    expect((await aucs([`${'x'.repeat(300)},0`, 'b,1']))?.auc).toBeNull();
  });

  test('more numbers than are held have a bound', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `${i / 7},${i % 3 === 0 ? 1 : 0}`);
    const many = Array.from({ length: 900 }, (_, i) => `f${i}`);
    const header = `x,y,${many.slice(0, 200).join(',')}`;
    const wide = rows.map(
      (row) =>
        `${row},${many
          .slice(0, 200)
          .map(() => 1)
          .join(',')}`,
    );
    const [first] = await featureAucs(table(header, wide), ['x', ...many.slice(0, 200)], {
      column: 'y',
      positive: undefined,
    });
    const exact = await aucs(rows);
    expect(Math.abs((first?.auc ?? 0) - (exact?.auc ?? 1))).toBeLessThanOrEqual(first?.error_bound ?? 0);
  });

  test.each([
    ['no label', ['1,0', '2,'], 'missing_value'],
    ['one class', ['1,0', '2,0'], 'single_class'],
    ['a third label', ['1,0', '2,1', '3,2'], 'third_label'],
  ])('%s is an error', async (_, rows, code) => {
    await expect(aucs(rows)).rejects.toMatchObject({ code });
  });
});

test('what is not declared is not compared, and a column that is not there is an error', async () => {
  const file = table('a,y', ['1,0', '2,1']);
  expect(await compareSplit(file, file, { features: ['a'] })).toMatchObject({
    rows: { shared: 2 },
    keys: null,
    time: null,
    features: null,
  });
  for (const options of [{ features: ['z'] }, { features: ['a'], key: 'z' }, { features: ['a'], time: 'z' }])
    await expect(compareSplit(file, file, options)).rejects.toMatchObject({ code: 'missing_column' });
  const unnamed = table('a,y', [',0', '2,1']);
  for (const [training, held] of [
    [file, unnamed],
    [unnamed, file],
  ] as const)
    await expect(compareSplit(training, held, { features: ['y'], key: 'a' })).rejects.toMatchObject({
      code: 'missing_value',
      row: 1,
    });
});
