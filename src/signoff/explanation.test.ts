import { describe, expect, it } from 'vitest';
import { explainReason, type IgnoredReason } from './explanation.ts';

const EXPLAINED: Readonly<Record<IgnoredReason, readonly [string, string]>> = {
  unknown_user: [
    'The review by mel does not count: nobody can say who it was.',
    'Somebody else of ml-engineer or arb must approve.',
  ],
  not_decisive: [
    'The review by mel neither approves nor blocks.',
    'mel must submit a review that approves, if they mean to.',
  ],
  superseded: [
    'A later review by mel replaces this one.',
    'Nothing to do: the later review is the one that is judged.',
  ],
  dismissed: [
    'The review by mel was dismissed; an earlier one does not come back.',
    'mel must look at the present change and approve again.',
  ],
  bot: [
    'The approval by mel does not count: it is not a person.',
    'A person of ml-engineer or arb must approve, or the policy must allow bots.',
  ],
  no_role: [
    'The review by mel does not count: they hold no role that is asked for here.',
    'Somebody of ml-engineer or arb must approve.',
  ],
  delegation_expired: [
    'The approval by mel does not count: the delegation to them has ended.',
    'The delegation must be renewed on the base branch, or somebody of ml-engineer or arb must approve.',
  ],
  permission: [
    'The review by mel does not count: they have less than triage permission on the repository.',
    'mel must be given triage permission, or somebody else of ml-engineer or arb must approve.',
  ],
  author: [
    'The approval by mel does not count: they opened this pull request.',
    'Somebody else of ml-engineer or arb must approve.',
  ],
  contributor: [
    'The approval by mel does not count: they wrote, committed or pushed a part of this change.',
    'Somebody else of ml-engineer or arb must approve.',
  ],
  stale_commit: [
    'The approval by mel was given on another commit than the present head.',
    'mel must look at the present change and approve again.',
  ],
  stale_subject: [
    'The approval by mel was given on other content than the present one.',
    'mel must look at the present change and approve again.',
  ],
  stale_time: [
    'The approval by mel was not given after the present change was pushed.',
    'mel must look at the present change and approve again.',
  ],
  seat_filled: ['The approval by mel is valid, but every seat they could fill is filled.', 'Nothing to do.'],
};

describe('explainReason', () => {
  it.each(Object.entries(EXPLAINED))('%s', (reason, [why, remedy]) => {
    expect(
      explainReason(reason as IgnoredReason, {
        user: 'mel',
        roles: ['ml-engineer', 'arb'],
        minPermission: 'triage',
      }),
    ).toEqual({ why, remedy });
  });

  it('does without what it is not told', () => {
    expect(explainReason('permission', { user: null, roles: [] })).toEqual({
      why: 'The review by somebody whose account is gone does not count: they have less permission on the repository than the policy asks.',
      remedy:
        'somebody whose account is gone must be given it (write, unless the policy says otherwise), or somebody else of a required role must approve.',
    });
    expect(explainReason('bot', { user: 'x' }).remedy).toBe(
      'A person of a required role must approve, or the policy must allow bots.',
    );
  });
});
