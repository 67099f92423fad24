import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNamePattern } from './name-pattern.ts';

function mismatch(pattern: string, name: string): number | null {
  const { pattern: read, problem } = readNamePattern(pattern);
  if (read === undefined) throw new Error(problem);
  return read.mismatch(name);
}

describe('a pattern for names', () => {
  test.each<[string, string[], [string, number][]]>([
    [
      'fraud',
      ['fraud'],
      [
        ['frau', 4],
        ['frauds', 5],
        ['Fraud', 0],
        ['', 0],
      ],
    ],
    [
      '[a-z]+(-[a-z0-9]+)*',
      ['a', 'fraud-detection-2'],
      [
        ['fraud-', 6],
        ['-a', 0],
        ['a--b', 2],
      ],
    ],
    [
      '(dev|test|prod)-\\d{3}',
      ['dev-001', 'prod-123'],
      [
        ['qa-001', 0],
        ['dev-01', 6],
        ['dev-0001', 7],
      ],
    ],
    [
      'v\\d+(\\.\\d+){1,2}',
      ['v1.2', 'v1.2.3'],
      [
        ['v1', 2],
        ['v1.2.3.4', 6],
        ['v1x2', 2],
      ],
    ],
    [
      '[A-Z]{2,}',
      ['AB', 'ABCDEF'],
      [
        ['A', 1],
        ['AbC', 1],
      ],
    ],
    ['a?b*', ['', 'a', 'b', 'abbb'], [['ba', 1]]],
    ['[.a-]x', ['.x', 'ax', '-x'], [['bx', 0]]],
    ['[\\]\\\\^]', [']', '\\', '^'], [['[', 0]]],
    ['é🙂[α-ω]', ['é🙂β'], [['é🙂b', 2]]],
    [
      '(a|(b|c)d)e',
      ['ae', 'bde', 'cde'],
      [
        ['be', 1],
        ['ad', 1],
      ],
    ],
  ])('%s', (pattern, names, others) => {
    for (const name of names) expect([name, mismatch(pattern, name)]).toEqual([name, null]);
    for (const [name, at] of others) expect([name, mismatch(pattern, name)]).toEqual([name, at]);
  });

  test.each<[string, RegExp]>([
    ['fraud.*', /^\. at character 6 of the pattern would stand for any character: write \\\. for a dot/],
    ['^fraud', /^\^ at character 1 of the pattern is not needed/],
    ['fraud$', /^\$ at character 6 of the pattern is not needed/],
    ['[^a]', /^\^ at character 2 of the pattern would say what is not allowed/],
    ['[]', /class is empty/],
    ['[a', /\] is missing/],
    ['[a-', /\] is missing/],
    ['[a\\', /with nothing behind it/],
    ['[z-a]', /from a lower to a higher/],
    ['[\\d-z]', /from a lower to a higher/],
    ['[[:alpha:]]', /needs a backslash/],
    ['(a', /\) is missing/],
    ['a)', /^\) at character 2 of the pattern closes what was not opened/],
    ['(?=a)', /^\? at character 2 of the pattern has nothing before it to repeat/],
    ['a|', /empty part/],
    ['()', /empty part/],
    ['', /empty part/],
    ['a**', /repeats a repetition/],
    ['a+?', /repeats a repetition/],
    ['a{2}{3}', /repeats a repetition/],
    ['a{}', /is no count: write/],
    ['a{2', /is no count: write/],
    ['a{3,2}', /the lower number first/],
    ['a{0}', /from 1 to 256/],
    ['a{300}', /from 1 to 256/],
    ['}', /nothing before it/],
    ['\\w+', /\\ at character 1 of the pattern w is not known: write a class/],
    ['\\1', /1 is not known/],
    ['a\\', /with nothing behind it/],
    ['((a{100}){100}){100}', /more than 500 steps/],
    [`${'('.repeat(21)}a${')'.repeat(21)}`, /nests deeper than 20/],
    ['a'.repeat(257), /longer than 256/],
  ])('%s is refused', (pattern, problem) => {
    expect(readNamePattern(pattern).problem).toMatch(problem);
  });

  test('a longer name than is looked at matches nothing', () => {
    expect(mismatch('a*', 'a'.repeat(256))).toBeNull();
    expect(mismatch('a*', 'a'.repeat(257))).toBe(256);
  });

  test('what takes other engines for ever is done at once', () => {
    expect(mismatch('(a+)+b', 'a'.repeat(256))).toBe(256);
    expect(mismatch('((a?){20}){10}b', 'a'.repeat(256))).toBe(200);
    expect(mismatch('(a|a|a)*(a|a)*b', 'a'.repeat(255))).toBe(255);
  });

  /** Patterns and names over few characters, so that they often meet. */
  const arbitraryPattern = fc.letrec<{ node: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', '[ab]', '[b-c]', '\\d', '\\.'),
      tie('node').map((inner) => `(${inner})`),
    ),
    node: fc
      .array(
        fc
          .array(
            fc
              .tuple(tie('atom'), fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,2}', '{1,}'))
              .map(([atom, count]) => atom + count),
            { minLength: 1, maxLength: 3 },
          )
          .map((parts) => parts.join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((choices) => choices.join('|')),
  })).node;

  test('means what the same regular expression means', () => {
    fc.assert(
      fc.property(
        arbitraryPattern,
        fc.array(fc.constantFrom('a', 'b', 'c', '1', '.'), { maxLength: 6 }),
        (pattern, letters) => {
          const name = letters.join('');
          const reading = readNamePattern(pattern);
          fc.pre(reading.pattern !== undefined);
          expect(reading.pattern.mismatch(name) === null).toBe(
            new RegExp(`^(?:${pattern})$`, 'u').test(name),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any text is read or refused, never thrown at', () => {
    const syntax = fc.string({ unit: fc.constantFrom(...'ab[]()-{}|?*+.^$\\d,12'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(syntax, fc.string()), fc.string(), (pattern, name) => {
        const reading = readNamePattern(pattern);
        const found = reading.pattern?.mismatch(name);
        expect(reading.problem !== undefined || found === null || typeof found === 'number').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
