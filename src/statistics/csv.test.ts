import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader } from './csv.ts';
import { parseDecimal, scanDecimal } from './decimal.ts';

const encoder = new TextEncoder();

interface Read {
  readonly truth: number[];
  readonly score: number[];
  readonly groups: string[];
  readonly dropped: number;
}

function read(
  text: string | Uint8Array,
  pieceBytes = 1 << 20,
  missing: 'error' | 'drop' = 'error',
  score = 'p',
): Read {
  const truth: number[] = [];
  const scores: number[] = [];
  const codes: number[] = [];
  const reader = new CsvReader({ label: 'y', score, groups: ['g'], missing }, (batch) => {
    truth.push(...batch.truth.subarray(0, batch.rows));
    scores.push(...batch.score.subarray(0, batch.rows));
    codes.push(...(batch.groups[0]?.subarray(0, batch.rows) ?? []));
  });
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.feed(bytes.slice(at, at + pieceBytes));
  reader.end();
  return {
    truth,
    score: scores,
    groups: codes.map((code) => reader.texts.groupText(0, code)),
    dropped: reader.dropped,
  };
}

describe('numbers in text', () => {
  test('are the doubles that JavaScript reads, by every way of reading', () => {
    const text = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.double({ min: 0, max: 1, noNaN: true }).map(String),
      fc.double({ min: -1, max: 1, noNaN: true }).map((x) => x.toFixed(6)),
      fc
        .tuple(fc.bigInt({ min: 0n, max: 10n ** 21n }), fc.integer({ min: 0, max: 24 }))
        .map(([digits, at]) => {
          const padded = String(digits).padStart(at + 1, '0');
          return `${padded.slice(0, padded.length - at)}.${padded.slice(padded.length - at)}`;
        }),
      fc.tuple(fc.integer(), fc.integer({ min: -330, max: 310 })).map(([m, e]) => `${m}e${e}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const bytes = encoder.encode(`${written},`);
        const expected = Number(written);
        expect(parseDecimal(bytes, 0, bytes.length - 1)).toBe(expected);
        const out = new Float64Array(1);
        const end = scanDecimal(bytes, 0, out, 0);
        if (end >= 0) expect([end, out[0]]).toEqual([bytes.length - 1, expected + 0]);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    '',
    ' ',
    'NaN',
    'nan',
    'inf',
    '0x10',
    '1_000',
    '1e',
    '1e+',
    '.',
    '-',
    '--1',
    '1.2.3',
    '0,5',
    '1 ',
    'e5',
  ])('refuses %j', (text) => {
    const bytes = encoder.encode(text);
    expect(parseDecimal(bytes, 0, bytes.length)).toBeNaN();
  });

  test.each(['+1', '.5', '5.', '-0.5e-3', '1E5', '00012'])('reads %j', (text) => {
    const bytes = encoder.encode(text);
    expect(parseDecimal(bytes, 0, bytes.length)).toBe(Number(text));
  });

  test('an overflow is an infinity, for the caller to refuse', () => {
    expect(parseDecimal(encoder.encode('1e999'), 0, 5)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('CSV', () => {
  const rows = 'y,other,p,g\n1,"a, ""b""\nc",0.25,F\n0,x,0.5,"M, ""q"""\n1,,7.5e-1,é\n0,z,"1",\n';
  const expected: Read = {
    truth: [1, 0, 1, 0],
    score: [0.25, 0.5, 0.75, 1],
    groups: ['F', 'M, "q"', 'é', '(missing)'],
    dropped: 0,
  };

  test.each([
    ['as it is', rows],
    ['with CRLF', rows.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${rows}`],
    ['without a last line end', rows.slice(0, -1)],
    ['with blank lines', rows.replace('1,,7', '\n\n1,,7')],
  ])('reads quotes, commas and line ends in fields %s', (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test('gives the same rows in pieces of any size', () => {
    const text = rows.replaceAll('\n', '\r\n');
    for (let size = 1; size <= 20; size++) expect(read(text, size)).toEqual(read(text));
  });

  test('reads what it was written from, for any texts', () => {
    const field = fc.string({ maxLength: 8 }).filter((text) => text !== '' && !/[\r\n]/.test(text));
    const row = fc.tuple(
      fc.constantFrom('0', '1'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      field,
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (written, size) => {
          const quote = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const text = `y,p,g\n${written.map(([y, p, g]) => `${y},${p},${quote(g)}`).join('\n')}\n`;
          const found = read(text, size);
          expect(found.truth).toEqual(written.map(([y]) => Number(y)));
          expect(found.score).toEqual(written.map(([, p]) => p + 0));
          expect(found.groups).toEqual(written.map(([, , g]) => g));
        },
      ),
    );
  });

  test('many batches keep their order', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${i % 2},${i / 7},g${i % 3}`);
    const found = read(`y,p,g\n${lines.join('\n')}\n`, 1_000);
    expect(found.score).toEqual(Array.from({ length: 20_000 }, (_, i) => i / 7));
  });

  test('leaves out and counts rows without label or score where asked', () => {
    expect(read('y,p,g\n1,0.5,a\n,0.5,a\n0,NA,b\n0,0.25,b\n', 5, 'drop')).toEqual({
      truth: [1, 0],
      score: [0.5, 0.25],
      groups: ['a', 'b'],
      dropped: 2,
    });
  });
});
