import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { compose, MAX_ALTERNATIVES, MAX_SEATS } from './composition.ts';
import { readSignoffPolicy } from './policy.ts';
import type { SignoffSnapshot } from './snapshot.ts';

const SNAPSHOT = {
  tier: null,
  pullRequest: { files: [], labels: [], base: 'main' },
} as unknown as SignoffSnapshot;
const seat = (role: string, count = 1) => ({ role, count });
const composed = (block: SignoffBlock) => compose(readSignoffPolicy(block, false).rule, SNAPSHOT);
const codes = (block: SignoffBlock) => composed(block).errors;
const branches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ require: [seat(`r${index}`)] }));
const pair = { any_of: [{ require: [seat('a')] }, { require: [seat('b')] }] };

describe('compose', () => {
  it('gives every way to complete a rule, in the order of the policy', () => {
    const ways = composed({
      all_of: [
        { any_of: [{ require: [seat('a', 2)] }, { require: [seat('b')] }] },
        { any_of: [{ require: [seat('c')] }, { require: [seat('d')] }] },
      ],
    }).alternatives;
    expect(ways?.map((seats) => seats.map(({ role }) => role).join(''))).toEqual(['aac', 'aad', 'bc', 'bd']);
  });

  it(`takes up to ${MAX_ALTERNATIVES} of them`, () => {
    expect(composed({ all_of: Array.from({ length: 8 }, () => pair) }).alternatives).toHaveLength(256);
    expect(codes({ all_of: Array.from({ length: 9 }, () => pair) })).toEqual([
      {
        code: 'too_many_seats',
        message: '/all_of comes to more than 256 alternatives or 64 seats.',
      },
    ]);
    expect(composed({ any_of: branches(256) }).alternatives).toHaveLength(256);
    expect(codes({ any_of: branches(257) })).toMatchObject([{ code: 'too_many_seats' }]);
  });

  it(`takes up to ${MAX_SEATS} seats, in one list or joined`, () => {
    expect(composed({ require: [seat('a', 64)] }).alternatives?.[0]).toHaveLength(64);
    expect(codes({ require: [seat('a', 65)] })).toMatchObject([{ code: 'too_many_seats' }]);
    expect(composed({ all_of: branches(64) }).alternatives?.[0]).toHaveLength(64);
    expect(codes({ all_of: branches(65) })).toMatchObject([{ code: 'too_many_seats' }]);
    const wide = { any_of: [{ require: [seat('a')] }, { require: [seat('b', 64)] }] };
    expect(codes({ all_of: [{ require: [seat('c')] }, wide] })).toMatchObject([{ code: 'too_many_seats' }]);
  });

  it.each([
    ['x', 'x', true],
    ['Customer-Facing', 'customer-facing', true],
    ['customer-facing', 'Customer-Facing', true],
    ['customer', 'customer-facing', false],
  ])('the label %s is asked for, and there is %s: %s', (wanted, present, applies) => {
    const labels = [{ name: 'another' }, { name: present }];
    const snapshot = {
      ...SNAPSHOT,
      pullRequest: { ...SNAPSHOT.pullRequest, labels },
    } as unknown as SignoffSnapshot;
    const block = { when: { labels: ['absent', wanted] }, require: [seat('a')] };
    const { alternatives } = compose(readSignoffPolicy(block, false).rule, snapshot);
    expect(alternatives?.length ?? 0).toBe(applies ? 1 : 0);
  });

  it('has no alternative, and no error, when every branch is hidden', () => {
    const when = { labels: ['x'] };
    const result = composed({
      any_of: [
        { when, require: [seat('a')] },
        { when, require: [seat('b')] },
      ],
    });
    expect(result).toEqual({
      alternatives: null,
      notApplicable: [
        { rule: '/any_of/0/require', reason: 'the pull request is not labelled x' },
        { rule: '/any_of/1/require', reason: 'the pull request is not labelled x' },
      ],
      errors: [],
    });
  });

  it('is an error with any branch in error, and says what is hidden besides', () => {
    const result = composed({
      any_of: [
        { when: { tiers: ['high'] }, require: [seat('a')] },
        { when: { labels: ['x'] }, require: [seat('b')] },
        { require: [seat('c')] },
      ],
    });
    expect(result).toEqual({
      alternatives: null,
      notApplicable: [{ rule: '/any_of/1/require', reason: 'the pull request is not labelled x' }],
      errors: [
        {
          code: 'condition_unknown',
          message:
            'Whether /any_of/0/require applies cannot be known: The risk tier of the model is unknown.',
        },
      ],
    });
  });

  it('refuses a list that requires nobody', () => {
    expect(codes({ require: [] })).toEqual([
      { code: 'nothing_required', message: '/require requires nobody.' },
    ]);
  });
});
