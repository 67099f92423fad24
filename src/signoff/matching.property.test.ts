import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everySeating, isBetter } from '../../test/fixtures/signoff/brute-force.ts';
import { smallestMaximumMatching } from './matching.ts';

describe('smallestMaximumMatching', () => {
  it('equals brute force on 10,000 random cases of up to 6 seats and 8 people', () => {
    const people = fc.integer({ min: 1, max: 8 });
    const seat = fc.oneof(fc.uniqueArray(people, { maxLength: 8 }), fc.uniqueArray(people, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 6 }), (candidates) => {
        const best = everySeating(candidates).reduce((one, other) => (isBetter(other, one) ? other : one));
        expect(smallestMaximumMatching(candidates)).toEqual(best);
      }),
      { numRuns: 10_000 },
    );
  });
});
