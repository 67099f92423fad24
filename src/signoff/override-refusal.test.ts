import { expect, it } from 'vitest';
import { decisionSchema } from '../schemas/decision.ts';
import { explainRefusal, type OverrideRefusal } from './override-refusal.ts';

const { $defs } = decisionSchema as {
  $defs: { refusedOverride: { properties: { reason: { enum: OverrideRefusal[] } } } };
};

it.each($defs.refusedOverride.properties.reason.enum)(
  '%s is explained, with what would make it count',
  (reason) => {
    const { why, remedy } = explainRefusal(reason, { user: 'dan', check: 'auc', roles: ['arb', 'board'] });
    expect(why).toMatch(/dan.*\.$/);
    expect(remedy).toMatch(/\.$/);
    expect(`${why} ${remedy}`).not.toMatch(/undefined|null/);
  },
);

it('names who and what where they are known', () => {
  expect(explainRefusal('author', { user: 'dan', check: 'auc', roles: ['arb', 'board'] })).toEqual({
    why: 'The override of auc by dan does not count: dan opened this pull request.',
    remedy:
      'Somebody else of arb or board must override it in a review, with the line "/override auc REASON".',
  });
  expect(explainRefusal('unknown_user', { user: null, check: 'auc' }).why).toContain(
    'somebody whose account is gone',
  );
  for (const roles of [undefined, []]) {
    const { remedy } = explainRefusal('bot', { user: 'dan', check: 'auc', ...(roles && { roles }) });
    expect(remedy).toBe(
      'Somebody else of its roles must override it in a review, with the line "/override auc REASON".',
    );
  }
});
