import { describe, expect, it } from 'vitest';
import { smallestMaximumMatching } from './matching.ts';

describe('smallestMaximumMatching', () => {
  it.each([
    ['no seats', [], []],
    ['nobody', [[], []], [null, null]],
    ['one person for three seats takes the first', [[1], [1], [1]], [1, null, null]],
    ['the first fit would fail', [[1, 2], [1, 3], [3]], [2, 1, 3]],
    [
      'the smallest ids first',
      [
        [3, 1, 2],
        [2, 1, 3],
      ],
      [1, 2],
    ],
    ['an empty seat sorts last', [[1], [1, 2]], [1, 2]],
    ['a later seat stays empty rather than an earlier one', [[1, 2], [2], [1]], [1, 2, null]],
    [
      'repeated candidates',
      [
        [1, 1],
        [1, 1],
      ],
      [1, null],
    ],
  ] as const)('%s', (_, candidates, seats) => {
    expect(smallestMaximumMatching(candidates)).toEqual(seats);
  });
});
