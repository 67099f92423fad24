import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, fixtures } from '../../test/statistics/drift.ts';
import { type BalanceOptions, summarizeBalance } from './balance.ts';

const ROWS = `id,sex,age,y,at
1,F,30,1,2026-01-01
2,M,,0,2026-01-02
3,"F",NA,0,2026-01-03
4,M,41,1,2026-01-04
5,,50,1,2026-01-05
`;
const OPTIONS: BalanceOptions = { label: 'y', groups: ['sex'], others: ['id', 'at'] };

const counted = (text: string, options: BalanceOptions = OPTIONS) => summarizeBalance(bytes(text), options);

describe('data counted by group', () => {
  test('rows, positive labels, missing values, and rows that say no group', async () => {
    expect(await counted(ROWS)).toEqual({
      format: 'csv',
      rows: 5,
      features: ['age'],
      attributes: [
        {
          attribute: 'sex',
          groups: [
            { group: 'F', rows: 2, positives: 1, missing: [{ column: 'age', rows: 1 }] },
            { group: 'M', rows: 2, positives: 1, missing: [{ column: 'age', rows: 1 }] },
          ],
          without: 1,
          first_without: 5,
        },
      ],
    });
  });

  test.each([' ', '\t', ' NA ', 'n/a', '#N/A', '-nan', '1.#QNAN', '.', '" "', '"  null"'])(
    'a field with %j has no value, in a feature and in a group',
    async (field) => {
      const rows = `sex,age,y\nF,${field},1\nF,1,0\n${field},2,1\nM,3,0\n`;
      const [sex] = (await counted(rows, { label: 'y', groups: ['sex'] })).attributes;
      expect(sex).toMatchObject({ without: 1, first_without: 3 });
      expect(sex?.groups.map(({ group, missing }) => [group, missing])).toEqual([
        ['F', [{ column: 'age', rows: 1 }]],
        ['M', []],
      ]);
    },
  );

  test.each(['0', '-', 'none of these', '1.#INF000', '..'])('a field with %j has one', async (field) => {
    const rows = `sex,age,y\nF,${field},1\nM,1,0\n`;
    const [sex] = (await counted(rows, { label: 'y', groups: ['sex'] })).attributes;
    expect(sex?.groups.flatMap(({ missing }) => missing)).toEqual([]);
  });

  test('gzip is the same, and so is another way of writing the rows', async () => {
    const plain = await counted(ROWS);
    expect(await summarizeBalance(gzipSync(ROWS), OPTIONS)).toEqual({ ...plain, format: 'csv.gz' });
    expect(await counted(ROWS.replaceAll('\n', '\r\n').trimEnd())).toEqual(plain);
  });

  test('Parquet of the same rows gives the same numbers', async () => {
    for (const [csv, parquet] of [
      ['predictions.csv', 'predictions-snappy.parquet'],
      ['predictions.csv', 'predictions-v2.parquet'],
      ['predictions-small-decimal.csv', 'predictions-small-decimal.parquet'],
    ] as const) {
      const text = readFileSync(join(fixtures, csv));
      const [header = ''] = text.toString('utf8').split('\n', 1);
      const names = header.trim().split(',');
      const label = names.includes('label')
        ? 'label'
        : (names.find((name) => name.startsWith('y')) as string);
      const options = { label, groups: ['sex'] };
      const { format, ...numbers } = await summarizeBalance(text, options);
      const other = await summarizeBalance(readFileSync(join(fixtures, parquet)), options);
      expect(format).toBe('csv');
      expect(other).toEqual({ format: 'parquet', ...numbers });
    }
  });

  test('counts are those of a plain count, for any rows', async () => {
    const row = fc.record({
      sex: fc.constantFrom('F', 'M', 'X', '', 'NA'),
      age: fc.constantFrom('1', '2.5', '', 'null', 'nan', 'None', 'word'),
      y: fc.constantFrom('0', '1'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (drawn) => {
        const rows = [...drawn, { sex: 'F', age: '1', y: '0' }, { sex: 'F', age: '1', y: '1' }];
        const text = `sex,age,y\n${rows.map(({ sex, age, y }) => `${sex},${age},${y}\n`).join('')}`;
        const { attributes } = await counted(text, { label: 'y', groups: ['sex'] });
        const [attribute] = attributes;
        for (const group of attribute?.groups ?? []) {
          const own = rows.filter(({ sex }) => sex === group.group);
          expect(group.rows).toBe(own.length);
          expect(group.positives).toBe(own.filter(({ y }) => y === '1').length);
          const missing = own.filter(({ age }) => ['', 'null', 'nan', 'None'].includes(age)).length;
          expect(group.missing).toEqual(missing === 0 ? [] : [{ column: 'age', rows: missing }]);
        }
        expect(attribute?.without).toBe(rows.filter(({ sex }) => sex === '' || sex === 'NA').length);
      }),
      { numRuns: 60 },
    );
  });

  test('a column may be called like something every object has', async () => {
    const report = await counted('__proto__,constructor,y\nF,,1\nM,1,0\n', {
      label: 'y',
      groups: ['__proto__'],
    });
    expect(report.attributes[0]).toMatchObject({
      attribute: '__proto__',
      groups: [
        { group: 'F', missing: [{ column: 'constructor', rows: 1 }] },
        { group: 'M', missing: [] },
      ],
    });
  });

  test('a protected attribute may be a feature as well', async () => {
    const report = await counted('sex,y\nF,1\nM,0\n,1\n', { label: 'y', groups: ['sex'], features: ['sex'] });
    expect(report.attributes[0]).toMatchObject({ without: 1, groups: [{ rows: 1 }, { rows: 1 }] });
  });

  const manyColumns = Array.from({ length: 300 }, (_, i) => `c${i}`);
  test.each<[string, string, Partial<BalanceOptions>, string]>([
    ['an empty file', '', {}, 'empty_file'],
    ['no rows', 'sex,y\n', {}, 'no_rows'],
    ['no such group', 'x,y\n1,1\n2,0\n', {}, 'missing_column'],
    ['no such label', 'sex,x\nF,1\n', {}, 'missing_column'],
    ['no such feature', 'sex,y\nF,1\nM,0\n', { features: ['z'] }, 'missing_column'],
    ['a column twice', 'sex,sex,y\nF,F,1\n', {}, 'duplicate_column'],
    ['a row without label', 'sex,y\nF,1\nM,\n', {}, 'missing_value'],
    ['one class', 'sex,y\nF,1\nM,1\n', {}, 'single_class'],
    ['a third label', 'sex,y\nF,1\nM,0\nM,2\n', {}, 'third_label'],
    ['a row too short', 'sex,a,y\nF,1\n', {}, 'ragged_row'],
    ['a row too long', 'sex,y\nF,1,2\n', {}, 'ragged_row'],
    ['too many groups', `sex,y\n${manyRows(1_001)}`, {}, 'too_many_groups'],
    ['a group that is a text', `sex,y\n${'x'.repeat(300)},1\nF,0\n`, {}, 'value_too_long'],
    ['too many columns', `sex,y,${manyColumns.join(',')}\n`, {}, 'too_many_columns'],
  ])('%s is an error', async (_, text, options, code) => {
    await expect(counted(text, { label: 'y', groups: ['sex'], ...options })).rejects.toMatchObject({ code });
  });

  test('what is no UTF-8 is no group', async () => {
    const file = Uint8Array.from([...bytes('sex,y\n'), 0xff, 0xfe, ...bytes(',1\nM,0\n')]);
    await expect(summarizeBalance(file, { label: 'y', groups: ['sex'] })).rejects.toMatchObject({
      code: 'not_text',
    });
  });
});

function manyRows(count: number): string {
  return Array.from({ length: count }, (_, i) => `g${i},${i % 2}\n`).join('');
}
