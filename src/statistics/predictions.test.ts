import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PredictionsOptions } from './predictions.ts';
import { summarizePredictions } from './predictions.ts';
import { StatisticsProblem } from './problem.ts';
import type { PredictionsSource } from './source.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/statistics');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)));
const text = (csv: string) => new TextEncoder().encode(csv);
const options: PredictionsOptions = { label: 'label', score: 'score', groups: ['sex', 'race'] };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const reused = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    reused.set(piece);
    yield reused.subarray(0, piece.length);
  }
}

async function problemOf(source: PredictionsSource, given: PredictionsOptions): Promise<StatisticsProblem> {
  try {
    await summarizePredictions(source, given);
  } catch (error) {
    if (error instanceof StatisticsProblem) return error;
    throw error;
  }
  throw new Error('expected a problem, found a summary');
}

describe('one answer for every format', () => {
  const names = ['snappy', 'none', 'gzip', 'brotli', 'plain', 'v2', 'delta', 'required'];

  test.each(typeof zstdDecompressSync === 'function' ? [...names, 'zstd'] : names)(
    'Parquet written with %s equals the CSV',
    async (name) => {
      const { format: _, ...csv } = await summarizePredictions(bytesOf('predictions.csv'), {
        ...options,
        measureGroups: true,
      });
      const { format, ...parquet } = await summarizePredictions(bytesOf(`predictions-${name}.parquet`), {
        ...options,
        measureGroups: true,
      });
      expect(format).toBe('parquet');
      expect(parquet).toEqual(csv);
    },
  );

  test.each([1, 7, 4_096, 1 << 20])('gzip and plain CSV as a stream in pieces of %i bytes', async (size) => {
    const csv = bytesOf('predictions.csv').subarray(0, 3_000);
    const whole = csv.subarray(0, csv.lastIndexOf(10) + 1);
    const { format: _, ...expected } = await summarizePredictions(whole, options);
    const plain = await summarizePredictions(inPieces(whole, size), options);
    const zipped = await summarizePredictions(inPieces(gzipSync(whole), size), options);
    expect(plain).toEqual({ format: 'csv', ...expected });
    expect(zipped).toEqual({ format: 'csv.gz', ...expected });
  });

  test('missing labels, scores and groups are left out or named alike in CSV and Parquet', async () => {
    const given: PredictionsOptions = { ...options, missing: 'drop' };
    const { format: _, ...csv } = await summarizePredictions(bytesOf('predictions-nulls.csv'), given);
    const { format: __, ...parquet } = await summarizePredictions(
      bytesOf('predictions-nulls.parquet'),
      given,
    );
    expect(parquet).toEqual(csv);
    expect(csv.dropped).toBe(3);
    expect(csv.cells.some(({ slice }) => slice.sex === '(missing)')).toBe(true);
  });

  test('booleans are the labels true and false', async () => {
    const summary = await summarizePredictions(bytesOf('predictions-bool.parquet'), options);
    const expected = await summarizePredictions(bytesOf('predictions.csv'), options);
    expect(summary).toEqual({
      ...expected,
      format: 'parquet',
      positive_label: 'true',
      negative_label: 'false',
    });
  });

  test('a prediction column gives the same decisions as its threshold, and no AUC', async () => {
    const scored = await summarizePredictions(bytesOf('predictions.csv'), options);
    const { score: _, ...rest } = options;
    const predicted = await summarizePredictions(bytesOf('predictions.csv'), { ...rest, prediction: 'yhat' });
    expect(predicted.cells).toEqual(scored.cells);
    expect(predicted).toMatchObject({ roc_auc: null, threshold: null, accuracy: scored.accuracy });
    expect(predicted.reasons.roc_auc).toBe('there is no score column');
  });

  test('the order of rows changes nothing', async () => {
    const [header, ...rows] = readFileSync(join(fixtures, 'predictions.csv'), 'utf8').trimEnd().split('\n');
    const backwards = text(`${[header, ...rows.reverse()].join('\n')}\n`);
    expect(await summarizePredictions(backwards, options)).toEqual(
      await summarizePredictions(bytesOf('predictions.csv'), options),
    );
  });
});

describe('what has no value is null, with the reason', () => {
  test('precision without a predicted positive', async () => {
    const summary = await summarizePredictions(text('y,p\n1,0.1\n0,0.2\n'), { label: 'y', score: 'p' });
    expect(summary.precision).toBeNull();
    expect(summary.reasons).toEqual({ precision: 'no row was predicted positive' });
  });

  test('log loss, Brier score and calibration of scores that only rank', async () => {
    const summary = await summarizePredictions(text('y,p\n1,3\n0,-2\n'), { label: 'y', score: 'p' });
    expect([summary.log_loss, summary.brier, summary.calibration]).toEqual([null, null, null]);
    expect(summary.reasons.log_loss).toMatch(/outside 0…1/);
  });

  test('AUC of a group with one class', async () => {
    const summary = await summarizePredictions(text('y,p,g\n1,.9,a\n0,.2,a\n0,.1,b\n'), {
      label: 'y',
      score: 'p',
      groups: ['g'],
      measureGroups: true,
    });
    expect(summary.groups?.map(({ slice, roc_auc }) => [slice, roc_auc?.value ?? null])).toEqual([
      [{ g: 'a' }, 1],
      [{ g: 'b' }, null],
    ]);
  });
});

describe('bad input is refused, naming what and where', () => {
  const yp: PredictionsOptions = { label: 'y', score: 'p' };

  test.each<[string, string, PredictionsOptions, string, string]>([
    ['an empty file', '', yp, 'empty_file', ''],
    ['a blank header', '\n1,0\n', yp, 'no_header', ''],
    ['a header without rows', 'y,p\n', yp, 'no_rows', ''],
    ['zero bytes', 'y,\0p\n', yp, 'not_text', ''],
    [
      'a missing column',
      'y,score\n1,1\n',
      { label: 'y', score: 'scores' },
      'missing_column',
      'Did you mean `score`?',
    ],
    ['another separator', 'y;p\n1;0\n', yp, 'missing_column', 'The separator must be a comma.'],
    ['a column twice', 'y,p,p\n1,0,1\n', yp, 'duplicate_column', 'column `p`'],
    ['one column used twice', 'y,p\n1,0\n', { label: 'y', score: 'y' }, 'column_used_twice', 'column `y`'],
    ['too few fields', 'y,p\n1,0.5\n0\n', yp, 'ragged_row', 'row 2 (line 3): found 1 of 2 fields'],
    [
      'too many fields',
      'y,p\n1,0.5\n\n0,0.5,\n',
      yp,
      'ragged_row',
      'row 2 (line 4): found more than 2 fields',
    ],
    ['text after a closing quote', 'y,p\n"1"x,0\n', yp, 'bad_quote', 'row 1'],
    ['no label', 'y,p\n1,0.5\n,0.5\n', yp, 'missing_value', 'row 2 (line 3), column `y`'],
    ['no score', 'y,p\n1,0.5\n0,NA\n', yp, 'missing_value', 'row 2 (line 3), column `p`'],
    ['a score that is text', 'y,p\n1,0.5\n0,high\n', yp, 'not_a_number', '"high" is not a number'],
    ['a decimal comma', 'y,p\n1,0.5\n0,"0,5"\n', yp, 'not_a_number', 'row 2'],
    [
      'a score NaN',
      'y,p\n1,NaN\n',
      { ...yp, missing: 'drop' },
      'not_finite',
      'row 1 (line 2), column `p`: "NaN" is not finite',
    ],
    ['an infinite score', 'y,p\n1,0\n0,-Infinity\n', yp, 'not_finite', 'row 2'],
    ['an overflowing score', 'y,p\n1,1e999\n', yp, 'not_finite', '1e999'],
    ['a third label', 'y,p\n1,0\n0,0\n"a\nb",0\n2,0\n', yp, 'third_label', 'row 3 (line 4)'],
    ['labels 1 and 1.0', 'y,p\n1,0\n0,0\n1.0,0\n', yp, 'third_label', '"1.0"'],
    ['a single class', 'y,p\n1,0.1\n1,0.2\n', yp, 'single_class', 'every label is "1"'],
    [
      'a class that was all left out',
      'y,p\n1,0.1\n0,\n',
      { ...yp, missing: 'drop' },
      'single_class',
      'every label is "1"',
    ],
    ['unknown positive', 'y,p\nyes,1\nno,0\n', yp, 'positive_unknown', '"yes" and "no"'],
    [
      'absent positive',
      'y,p\nyes,1\nno,0\n',
      { ...yp, positive: 'y' },
      'positive_absent',
      '"y" does not occur',
    ],
    [
      'a foreign prediction',
      'y,p\n1,yes\n0,0\n',
      { label: 'y', prediction: 'p' },
      'third_label',
      'prediction',
    ],
    [
      'predictions in other words',
      'y,p\n1,1\n0,no\n',
      { label: 'y', prediction: 'p' },
      'unknown_prediction',
      '"no"',
    ],
    ['no score and no prediction', 'y,p\n1,1\n', { label: 'y' }, 'bad_option', 'score column'],
    ['a confidence of 95', 'y,p\n1,1\n', { ...yp, confidence: 95 }, 'bad_option', 'confidence'],
  ])('%s', async (_, csv, given, code, message) => {
    const problem = await problemOf(text(csv), given);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(message);
  });

  test('an unclosed quote does not swallow the file into memory', async () => {
    const problem = await problemOf(text(`y,p\n1,"${'0,1\n'.repeat(600_000)}`), yp);
    expect(problem.code).toBe('row_too_long');
  });

  test('text that is not UTF-8', async () => {
    const problem = await problemOf(Uint8Array.from([...text('y,p,g\n1,0,'), 0xff, 10]), {
      ...yp,
      groups: ['g'],
    });
    expect(problem.code).toBe('not_text');
  });

  test('a group column with more than a thousand values', async () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => `${i % 2},0.5,id${i}`);
    const problem = await problemOf(text(`y,p,id\n${rows.join('\n')}\n`), { ...yp, groups: ['id'] });
    expect(problem).toMatchObject({ code: 'too_many_groups', row: 1_001, column: 'id' });
  });

  test.each<[string, string, PredictionsOptions, string, string]>([
    ['a score NaN', 'predictions-nan.parquet', options, 'not_finite', 'row 8, column `score`'],
    ['a missing label', 'predictions-nulls.parquet', options, 'missing_value', 'row 11, column `label`'],
    ['scores that are text', 'predictions-text-score.parquet', options, 'column_type', 'holds text'],
    ['nested scores', 'predictions-nested.parquet', options, 'column_type', 'nested'],
    [
      'a missing column',
      'predictions-snappy.parquet',
      { ...options, score: 'scor' },
      'missing_column',
      'Did you mean `score`?',
    ],
    ['a codec not supported', 'predictions-lz4.parquet', options, 'parquet_unreadable', 'LZ4'],
    [
      'labels with many values',
      'predictions-snappy.parquet',
      { ...options, label: 'id' },
      'third_label',
      'row 3',
    ],
  ])('Parquet: %s', async (_, name, given, code, message) => {
    const problem = await problemOf(bytesOf(name), given);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(message);
  });

  test('a Parquet file cut off or damaged anywhere never gives a summary of fewer rows', async () => {
    const whole = bytesOf('predictions-none.parquet');
    const expected = await summarizePredictions(whole, options);
    for (let cut = 4; cut < whole.length; cut += 997) {
      expect((await problemOf(whole.subarray(0, cut), options)).code).toBe('parquet_unreadable');
    }
    expect(expected.rows).toBe(1_000);
  });

  test('gzip cut off', async () => {
    const zipped = gzipSync(bytesOf('predictions.csv'));
    expect((await problemOf(zipped.subarray(0, zipped.length - 20), options)).code).toBe('gzip_unreadable');
  });

  test('Parquet from a stream', async () => {
    const problem = await problemOf(inPieces(bytesOf('predictions-snappy.parquet'), 1_000), options);
    expect(problem.code).toBe('parquet_needs_file');
  });
});
