import { describe, expect, it } from 'vitest';
import { compareText, note, sortedNotes } from './note.ts';

describe('sortedNotes', () => {
  it('orders by code, then by text, each once', () => {
    const b1 = note('b', '1');
    expect(sortedNotes([note('b', '2'), b1, note('a', '9'), note('b', '1')])).toEqual([
      note('a', '9'),
      note('b', '1'),
      note('b', '2'),
    ]);
    expect(sortedNotes([note('ab', 'c'), note('a', 'bc')])).toHaveLength(2);
  });
});

describe('compareText', () => {
  it('compares by code unit', () => {
    expect([
      compareText('a', 'b'),
      compareText('b', 'a'),
      compareText('a', 'a'),
      compareText('B', 'a'),
    ]).toEqual([-1, 1, 0, -1]);
  });
});
