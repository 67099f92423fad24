import { expect, it } from 'vitest';
import { isChangedSinceSubmission } from './review-edit.ts';

const AT = '2026-03-01T10:00:00Z';

it.each<[string, string | null, string | undefined, boolean]>([
  ['never changed', AT, AT, false],
  ['written once more while it was submitted', AT, '2026-03-01T10:00:05Z', false],
  ['changed', AT, '2026-03-01T10:00:06Z', true],
  ['changed an hour later', AT, '2026-03-01T11:00:00Z', true],
  ['an earlier time, which no clock should give', AT, '2026-03-01T09:00:00Z', false],
  ['a time that cannot be read', AT, 'yesterday', true],
  ['nobody knows when it was submitted', null, AT, true],
  ['GitHub does not say', AT, undefined, false],
])('a review: %s', (_, submittedAt, updatedAt, isChanged) => {
  const reviewUpdates = new Map(updatedAt === undefined ? [] : [[7, updatedAt] as const]);
  expect(isChangedSinceSubmission({ id: 7, submittedAt }, { reviewUpdates })).toBe(isChanged);
});

it('a review: of another nothing is said', () => {
  const reviewUpdates = new Map([[8, '2026-03-01T11:00:00Z']]);
  expect(isChangedSinceSubmission({ id: 7, submittedAt: AT }, { reviewUpdates })).toBe(false);
});
