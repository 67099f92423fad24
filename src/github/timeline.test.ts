import { expect, it } from 'vitest';
import { GitHubFailure } from './failure.ts';
import { readTimeline } from './timeline.ts';

const zoe = { id: 5, login: 'zoe', type: 'User' };

it('reads dismissals with who gave them, comments and labels, in their order', () => {
  const timeline = readTimeline([
    { event: 'committed', sha: 'x' },
    { event: 'labeled', actor: zoe, created_at: 't1', label: { name: 'urgent' } },
    {
      event: 'review_dismissed',
      actor: zoe,
      created_at: 't2',
      dismissed_review: { review_id: 9, state: 'approved' },
    },
    { event: 'reviewed', id: 5, user: zoe, submitted_at: 't2', updated_at: 't3' },
    { event: 'reviewed', id: 6, user: zoe, submitted_at: 't2' },
    { event: 'reviewed', id: 7, user: zoe, submitted_at: 't2', updated_at: null },
    { event: 'commented', id: 3, user: zoe, created_at: 't3' },
    { event: 'commented', id: 4, user: zoe, created_at: 't3', updated_at: 't4' },
  ]);
  expect(timeline).toEqual({
    labeled: [{ name: 'urgent', actor: zoe, at: 't1' }],
    dismissals: [{ reviewId: 9, actor: zoe, was: 'APPROVED', at: 't2' }],
    comments: [
      { id: 3, user: zoe, body: '', createdAt: 't3' },
      { id: 4, user: zoe, body: '', createdAt: 't3', updatedAt: 't4' },
    ],
    reviewUpdates: new Map([[5, 't3']]),
  });
});

it('knows a deleted account as nobody', () => {
  const [dismissal] = readTimeline([
    {
      event: 'review_dismissed',
      actor: null,
      created_at: 't',
      dismissed_review: { review_id: 9, state: 'changes_requested' },
    },
  ]).dismissals;
  expect(dismissal?.actor).toBeNull();
});

it.each([
  ['an event without its kind', {}],
  ['no event', null],
  ['a dismissal without its review', { event: 'review_dismissed', created_at: 't' }],
  ['a dismissal without a time', { event: 'review_dismissed', dismissed_review: { review_id: 9 } }],
  ['a comment without an id', { event: 'commented', created_at: 't' }],
  ['a label without a name', { event: 'labeled', created_at: 't', label: {} }],
])('fails for %s: half a timeline decides nothing', (_, event) => {
  expect(() => readTimeline([event])).toThrow(GitHubFailure);
});
