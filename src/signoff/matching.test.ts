import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestMaximumMatching } from './matching.ts';

/** Every seating of people on seats, tried one by one. */
function bruteForce(candidates: readonly (readonly number[])[]): (number | null)[] {
  let best: (number | null)[] = [];
  const walk = (chosen: (number | null)[]): void => {
    if (chosen.length === candidates.length) {
      if (best.length === 0 || isBetter(chosen, best)) best = chosen;
      return;
    }
    for (const id of candidates[chosen.length] ?? []) if (!chosen.includes(id)) walk([...chosen, id]);
    walk([...chosen, null]);
  };
  walk([]);
  return best;
}

function isBetter(left: readonly (number | null)[], right: readonly (number | null)[]): boolean {
  const filled = (seats: readonly (number | null)[]): number => seats.filter((id) => id !== null).length;
  if (filled(left) !== filled(right)) return filled(left) > filled(right);
  const index = left.findIndex((id, seat) => id !== right[seat]);
  return index !== -1 && (left[index] ?? 99) < (right[index] ?? 99);
}

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

  it('equals brute force on 10,000 random cases of up to 6 seats and 8 people', () => {
    const seat = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(seat, fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 })), {
          maxLength: 6,
        }),
        (candidates) => {
          expect(smallestMaximumMatching(candidates)).toEqual(bruteForce(candidates));
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
