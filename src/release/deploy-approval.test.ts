import { describe, expect, it } from 'vitest';
import { deployFacts } from '../../test/release/deploy-facts.ts';
import { approvalRefusals } from './deploy-approval.ts';
import type { StandingReview } from './deploy-facts.ts';

/** Vetoes of accounts that are gone, and of several people. */

const review = (number: number, user: number | null, state: string, vetoes: boolean): StandingReview => ({
  review: number,
  user,
  state,
  submittedAt: `2026-03-01T09:00:${String(number % 60).padStart(2, '0')}Z`,
  vetoes,
});

function codes(...further: readonly StandingReview[]): string[] {
  const facts = deployFacts();
  const known = facts.reviews.known ? facts.reviews.value : [];
  return approvalRefusals({ ...facts, reviews: { known: true, value: [...known, ...further] } }).map(
    ({ code }) => code,
  );
}

describe('a change request with a veto', () => {
  it.each([
    ['that stands', [review(201, 31, 'CHANGES_REQUESTED', true)], ['changes_requested']],
    ['without one', [review(201, 31, 'CHANGES_REQUESTED', false)], []],
    [
      'that its author took back',
      [review(201, 31, 'CHANGES_REQUESTED', true), review(202, 31, 'APPROVED', false)],
      [],
    ],
    ['of an account that is gone', [review(201, null, 'CHANGES_REQUESTED', true)], ['changes_requested']],
    [
      'of an account that is gone is not taken back by another one that is gone',
      [review(201, null, 'CHANGES_REQUESTED', true), review(202, null, 'APPROVED', false)],
      ['changes_requested'],
    ],
    [
      'each of two people',
      [review(201, 31, 'CHANGES_REQUESTED', true), review(202, 32, 'CHANGES_REQUESTED', true)],
      ['changes_requested', 'changes_requested'],
    ],
  ] as const)('%s', (_, further, expected) => {
    expect(codes(...further)).toEqual(expected);
  });
});
