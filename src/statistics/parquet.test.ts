import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSnappy } from './compression.ts';
import { crc32 } from './crc32.ts';
import type { PredictionsOptions } from './predictions.ts';
import { summarizePredictions } from './predictions.ts';
import { StatisticsProblem } from './problem.ts';
import { RunLengthReader } from './run-length.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/statistics');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)));
const options: PredictionsOptions = { label: 'label', score: 'score', groups: ['sex'] };
const BITS = [1, 128];

/** The summary as text, or `null` where the file was refused. Anything but a `StatisticsProblem` fails the test. */
async function summaryOrRefusal(bytes: Uint8Array): Promise<string | null> {
  try {
    return JSON.stringify(await summarizePredictions(bytes, options));
  } catch (error) {
    if (error instanceof StatisticsProblem) return null;
    throw error;
  }
}

function* withOneByteChanged(whole: Uint8Array, masks: readonly number[]): Generator<Uint8Array> {
  for (let at = 0; at < whole.length; at++) {
    for (const mask of masks) {
      const damaged = whole.slice();
      damaged[at] = (whole[at] as number) ^ mask;
      yield damaged;
    }
  }
}

describe('a damaged file', () => {
  test.each(['predictions-small-crc.parquet', 'predictions-small-crc-v2.parquet'])(
    '%s, with checksums: every changed byte is refused or changes nothing',
    async (name) => {
      const whole = bytesOf(name);
      const expected = await summaryOrRefusal(whole);
      expect(expected).not.toBeNull();
      let refused = 0;
      for (const damaged of withOneByteChanged(whole, BITS)) {
        const found = await summaryOrRefusal(damaged);
        if (found === null) refused++;
        else expect(found).toBe(expected);
      }
      expect(refused).toBeGreaterThan(whole.length / 2);
    },
    60_000,
  );

  test('without checksums a changed value cannot be told, but no row is lost and nothing else is thrown', async () => {
    for (const damaged of withOneByteChanged(bytesOf('predictions-small.parquet'), BITS)) {
      const found = await summaryOrRefusal(damaged);
      if (found !== null) expect(JSON.parse(found)).toMatchObject({ rows: 24, dropped: 0 });
    }
  });

  test('a wrong checksum is said to be one', async () => {
    const damaged = bytesOf('predictions-small-crc-v2.parquet');
    const inPage = 120;
    damaged[inPage] = (damaged[inPage] as number) ^ 1;
    await expect(summarizePredictions(damaged, options)).rejects.toThrow(/checksum of a page is wrong/);
  });
});

describe('values', () => {
  test('decimals are the numbers that their texts are', async () => {
    const { format: _, ...csv } = await summarizePredictions(
      bytesOf('predictions-small-decimal.csv'),
      options,
    );
    const { format: __, ...parquet } = await summarizePredictions(
      bytesOf('predictions-small-decimal.parquet'),
      options,
    );
    expect(parquet).toEqual(csv);
  });

  test('runs and packed groups are read alike in any steps', () => {
    const run = fc.record({
      packed: fc.boolean(),
      values: fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 8, maxLength: 8 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 32 }),
        fc.array(run, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (width, runs, step) => {
          const mask = width === 32 ? -1 : 2 ** width - 1;
          const expected = runs.flatMap(({ packed, values }) =>
            values.map((value) => (packed ? value : (values[0] as number)) & mask),
          );
          const reader = new RunLengthReader(encode(runs, width), width);
          const found: number[] = [];
          for (let left = expected.length; left > 0; left -= step) {
            const out = new Int32Array(Math.min(step, left));
            reader.read(out, out.length);
            found.push(...out);
          }
          expect(found).toEqual(expected);
          expect(() => reader.read(new Int32Array(1), 1)).toThrow(/fewer values/);
        },
      ),
    );
  });

  test('a run of two thousand million values is not written out', () => {
    const reader = new RunLengthReader(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1);
    const out = new Int32Array(3);
    reader.read(out, 3);
    expect([...out]).toEqual([1, 1, 1]);
  });

  test('CRC-32 of the standard check text', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926 | 0);
  });

  test('a Snappy literal with a length that would be negative is refused before it is decoded', () => {
    const length = new Uint8Array(new Int32Array([-10]).buffer);
    expect(() => checkSnappy(Uint8Array.of(8, 0xfc, ...length, 0, 0, 0))).toThrow(/longer than its page/);
    expect(() => checkSnappy(Uint8Array.of(1, 0, 65))).not.toThrow();
  });
});

/** Runs of eight equal values, or packed groups of eight. */
function encode(runs: readonly { packed: boolean; values: readonly number[] }[], width: number): Uint8Array {
  const bytes: number[] = [];
  for (const { packed, values } of runs) {
    bytes.push(packed ? (1 << 1) | 1 : 8 << 1);
    const bits = (packed ? values : values.slice(0, 1)).reduce(
      (sum, value, i) => sum | (BigInt.asUintN(width, BigInt(value)) << BigInt(i * width)),
      0n,
    );
    const length = packed ? width : Math.ceil(width / 8);
    for (let i = 0; i < length; i++) bytes.push(Number((bits >> BigInt(8 * i)) & 255n));
  }
  return Uint8Array.from(bytes);
}
