import { describe, expect, it } from 'vitest';
import type { Electorate } from './eligibility.ts';
import { readSignoffPolicy } from './policy.ts';
import { MAX_DELEGATE_CHOICES, seat } from './seating.ts';

type Stand = readonly [from: number, to: number, role: string];

function electorate(
  members: Readonly<Record<string, readonly number[]>>,
  stands: readonly Stand[],
  distinct = true,
): Electorate {
  return {
    roles: new Map(
      Object.entries(members).map(([name, ids]) => [
        name,
        { name, members: ids.map((id) => ({ id, login: `p${id}` })), errors: [] },
      ]),
    ),
    delegations: {
      active: stands.map(([from, to, role]) => ({ from, to, role, until: '2026-12-31', reason: 'away' })),
      expired: [],
      notes: [],
    },
    policy: readSignoffPolicy({ require: [{ role: 'a', count: 1 }], distinct }, false),
  } as unknown as Electorate;
}

function seated(
  roles: string,
  approvers: readonly number[],
  members: Readonly<Record<string, readonly number[]>>,
  stands: readonly Stand[],
  distinct = true,
): readonly (number | null)[] | null {
  const seats = [...roles].map((role) => ({ role, stage: null, isAdded: false }));
  return seat(seats, new Set(approvers), electorate(members, stands, distinct));
}

describe('seat', () => {
  it.each<
    [
      string,
      string,
      readonly number[],
      Readonly<Record<string, readonly number[]>>,
      readonly Stand[],
      unknown,
    ]
  >([
    ['a delegate with the smaller number before a member', 'a', [3, 5], { a: [5, 9] }, [[9, 3, 'a']], [3]],
    ['a member with the smaller number before a delegate', 'a', [3, 5], { a: [3, 9] }, [[9, 5, 'a']], [3]],
    ['nobody better than the members there are', 'a', [3], { a: [3, 9] }, [[9, 5, 'a']], [3]],
    [
      'more seats before smaller numbers',
      'ab',
      [1, 8],
      { a: [9], b: [1] },
      [
        [9, 1, 'a'],
        [9, 8, 'a'],
      ],
      [8, 1],
    ],
    ['more seats without the delegate', 'ab', [1, 7, 8], { a: [8, 7], b: [8] }, [[8, 1, 'a']], [7, 8]],
    ['the second seat decides', 'ab', [1, 4, 6], { a: [1], b: [6, 9] }, [[9, 4, 'b']], [1, 4]],
    ['an open seat last', 'ab', [2], { a: [9], b: [2] }, [[9, 2, 'a']], [2, null]],
    ['a delegate for the delegated role only', 'ba', [2], { a: [9], b: [9] }, [[9, 2, 'a']], [null, 2]],
  ])('%s', (_, roles, approvers, members, stands, expected) => {
    expect(seated(roles, approvers, members, stands)).toEqual(expected);
  });

  it('without distinct people seats one person once for each role', () => {
    expect(seated('aab', [1], { a: [1], b: [1] }, [], false)).toEqual([1, null, 1]);
    expect(seated('ab', [1, 2], { a: [1], b: [1] }, [[1, 2, 'a']], false)).toEqual([1, 1]);
  });

  describe('with many delegations', () => {
    const givers = (count: number): number[] => Array.from({ length: count }, (_, index) => 100 + index);
    const stands = (count: number, to = 1): Stand[] => givers(count).map((id) => [id, to, 'a']);

    it(`tries up to ${MAX_DELEGATE_CHOICES} ways to let them act`, () => {
      expect(seated('a', [1], { a: givers(12) }, stands(12))).toEqual([1]);
      expect(seated('a', [1], { a: givers(13) }, stands(13))).toBeNull();
      expect(seated('a', [1], { a: givers(13) }, stands(13), false)).toBeNull();
    });

    it('counts only those that could matter here', () => {
      expect(seated('a', [1], { a: givers(13) }, stands(13, 2))).toEqual([null]);
      expect(seated('b', [1], { a: givers(13), b: [1] }, stands(13))).toEqual([1]);
    });
  });
});
