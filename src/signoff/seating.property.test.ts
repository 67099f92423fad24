import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSeating } from '../../test/fixtures/signoff/brute-force.ts';
import type { Electorate } from './eligibility.ts';
import { readSignoffPolicy } from './policy.ts';
import { seat } from './seating.ts';
import type { Delegation } from './snapshot.ts';

const ROLES = ['a', 'b', 'c'];
const person = fc.integer({ min: 1, max: 8 });
const role = fc.constantFrom(...ROLES);

describe('seat', () => {
  it('equals brute force with delegations, stages and people in several roles', () => {
    const members = fc.tuple(...ROLES.map(() => fc.uniqueArray(person, { maxLength: 5 })));
    const seats = fc.array(role, { minLength: 1, maxLength: 5 });
    const stands = fc.array(fc.record({ from: person, to: person, role }), { maxLength: 3 });
    const approvers = fc.uniqueArray(person, { maxLength: 8 });
    fc.assert(
      fc.property(
        members,
        seats,
        stands,
        approvers,
        fc.boolean(),
        (lists, wanted, given, signed, distinct) => {
          const byRole = new Map(ROLES.map((name, index) => [name, lists[index] ?? []]));
          const usable = given.filter(
            ({ from, to, role: name }) => from !== to && byRole.get(name)?.includes(from),
          );
          const electorate = {
            roles: new Map(
              [...byRole].map(([name, ids]) => [
                name,
                { name, members: ids.map((id) => ({ id, login: `p${id}` })), errors: [] },
              ]),
            ),
            delegations: {
              active: usable.map((item): Delegation => ({ ...item, until: '2026-12-31', reason: 'away' })),
              expired: [],
              notes: [],
            },
            policy: readSignoffPolicy({ require: [{ role: 'a', count: 1 }], distinct }, false),
          } as unknown as Electorate;
          const places = wanted.map((name, index) => ({
            role: name,
            stage: index % 2 === 0 ? 'first' : 'second',
            isAdded: false,
          }));
          expect(seat(places, new Set(signed), electorate)).toEqual(
            bestSeating(wanted, byRole, usable, signed, distinct),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
