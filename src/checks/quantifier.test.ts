import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Quantifier, quantified } from './quantifier.ts';
import type { Outcome } from './result.ts';

const letters: Readonly<Record<string, Outcome>> = { p: 'pass', f: 'fail', i: 'inconclusive', e: 'error' };
const members = (text: string): Outcome[] => [...text].map((letter) => letters[letter] as Outcome);

describe('the outcome of a set', () => {
  test.each<[Quantifier, number, string, Outcome]>([
    ['every', 1, '', 'error'],
    ['any', 1, '', 'error'],
    ['none', 1, '', 'error'],
    ['every', 1, 'pp', 'pass'],
    ['every', 1, 'pfi', 'fail'],
    ['every', 1, 'pi', 'inconclusive'],
    ['every', 3, 'pp', 'fail'],
    ['every', 2, 'pp', 'pass'],
    ['any', 1, 'pff', 'pass'],
    ['any', 2, 'pff', 'fail'],
    ['any', 2, 'pif', 'inconclusive'],
    ['any', 2, 'pp', 'pass'],
    ['none', 1, 'ff', 'pass'],
    ['none', 1, 'fp', 'fail'],
    ['none', 1, 'fi', 'inconclusive'],
    ['none', 3, 'ff', 'fail'],
    ['every', 1, 'pe', 'error'],
    ['any', 1, 'pe', 'error'],
    ['none', 1, 'pe', 'error'],
  ])('%s, at least %d, of "%s": %s', (quantifier, leastCount, text, expected) => {
    expect(quantified(members(text), { quantifier, leastCount })).toBe(expected);
  });

  test('the order of the members says nothing, and a member taken away never makes `every` with its count hold', () => {
    const set = fc.array(fc.constantFrom<Outcome>('pass', 'fail', 'inconclusive'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        set,
        fc.constantFrom<Quantifier>('every', 'any', 'none'),
        fc.integer({ min: 1, max: 4 }),
        (all, quantifier, least) => {
          const rule = { quantifier, leastCount: least };
          expect(quantified([...all].reverse(), rule)).toBe(quantified(all, rule));
          const whole = { quantifier, leastCount: quantifier === 'any' ? least : all.length };
          if (quantified(all, whole) !== 'pass') expect(quantified(all.slice(1), whole)).not.toBe('pass');
        },
      ),
    );
  });
});
