import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOVERNING_LIMITS, valueAt } from './document.ts';
import { parseJson } from './json.ts';

/** The values of our parser have no prototype; what counts is what they would be written as. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const codes = (text: string) => parseJson(text, 'm.json').problems.map((problem) => problem.code);

describe('strict JSON', () => {
  test('any JSON without forbidden keys reads exactly as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/"(?:__proto__|constructor|prototype)"/.test(text));
        const document = parseJson(text, 'm.json');
        // Whole numbers beyond 2^53 are refused, since neighbours would read alike.
        fc.pre(!document.problems.some((problem) => problem.code === 'inexact_integer'));
        expect(document.problems).toEqual([]);
        expect(plain(document.value)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('no text makes it throw, and a text that JSON.parse refuses is never believed', () => {
    const fragments = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '1e999',
      'NaN',
      'null',
      '\\',
      '\n',
      ' ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fragments).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = parseJson(text, 'm.json');
        if (!isJson(text.replace(/^\uFEFF/, ''))) expect(document.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['NaN', 'not_finite'],
    ['[1, Infinity]', 'not_finite'],
    ['{"auc": -Infinity}', 'not_finite'],
    ['{"auc": 1e999}', 'not_finite'],
    ['{"rows": 9007199254740993}', 'inexact_integer'],
    ['{"auc": 0.5, "auc": 0.99}', 'duplicate_key'],
    ['{"\\u0061uc": 0.5, "auc": 0.99}', 'duplicate_key'],
    ['{"__proto__": {"approved": true}}', 'forbidden_key'],
    ['{"a": {"constructor": 1}}', 'forbidden_key'],
    ['{"prototype": 1}', 'forbidden_key'],
    ['{"auc": 0,91}', 'invalid_json'],
    ['{"auc": 01}', 'invalid_json'],
    ['{"auc": .9}', 'invalid_json'],
    ['{"auc": 0.9,}', 'invalid_json'],
    ["{'auc': 0.9}", 'invalid_json'],
    ['{"auc": 0.9', 'invalid_json'],
    ['{"auc": 0.9} x', 'invalid_json'],
    ['// note\n{}', 'invalid_json'],
    ['', 'empty'],
    ['  \n', 'empty'],
  ])('%s is refused as %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('attack 15: a number that overflows is null at its place, and the rest stays readable', () => {
    const document = parseJson('{"auc": 1e999, "rows": 5}', 'm.json');
    expect(document.problems[0]).toMatchObject({ code: 'not_finite', pointer: '/auc', line: 1, column: 9 });
    expect(plain(document.value)).toEqual({ auc: null, rows: 5 });
  });

  test('attack 19: of two equal keys neither value is believed', () => {
    expect(plain(parseJson('{"auc": 0.5, "auc": 0.99}', 'm.json').value)).toEqual({ auc: null });
  });

  test('attack 23: no key reaches the prototype of anything', () => {
    const document = parseJson('{"__proto__": {"approved": true}, "a": 1}', 'm.json');
    expect(Object.assign({}, document.value as object)).not.toHaveProperty('approved');
    expect(valueAt(document.value, '/toString')).toBeUndefined();
  });

  test('attack 26: 200 levels, and 200,000, are refused without a crash', () => {
    for (const depth of [65, 200, 200_000]) {
      expect(codes('['.repeat(depth) + ']'.repeat(depth))).toEqual(['too_deep']);
      expect(codes(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)).toEqual(['too_deep']);
    }
    expect(codes('['.repeat(64) + ']'.repeat(64))).toEqual([]);
  });

  test('attack 29: too long a text and too many values are refused', () => {
    const limits = { ...GOVERNING_LIMITS, maxNodes: 10 };
    const problems = parseJson(JSON.stringify(Array(11).fill(1)), 'm.json', limits).problems;
    expect(problems.map((problem) => problem.code)).toEqual(['too_many_values']);
    const long = parseJson(`"${'x'.repeat(GOVERNING_LIMITS.maxLength)}"`, 'm.json', GOVERNING_LIMITS);
    expect(long.problems.map((problem) => problem.code)).toEqual(['too_large']);
  });

  test('brackets and words inside texts are only text', () => {
    expect(codes(JSON.stringify({ a: '[[[[{{{{ NaN -Infinity "', b: '\\' }))).toEqual([]);
  });

  test.each([
    ['{"a": 1,\r\n "b": NaN}', 2, 7],
    ['\uFEFF{"b": NaN}', 1, 8],
    ['{"x/y": {"~": NaN}}', 1, 15],
  ])('positions of %j', (text, line, column) => {
    expect(parseJson(text, 'm.json').problems[0]).toMatchObject({ line, column });
  });

  test('a pointer that is not there has the place of its nearest ancestor', () => {
    const document = parseJson('{\n  "a": {"b": 1}\n}', 'm.json');
    expect(document.at('/a/zzz/1')).toEqual({ line: 2, column: 8 });
    expect(document.at('/a/b')).toEqual({ line: 2, column: 14 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
