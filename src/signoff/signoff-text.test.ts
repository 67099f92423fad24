import { describe, expect, it } from 'vitest';
import type { SignoffResult } from './result.ts';
import { signoffText } from './signoff-text.ts';

const EMPTY: SignoffResult = {
  schema: 'arbiter/signoff/v1',
  state: 'unsigned',
  assignment: {},
  missing: [],
  counted: [],
  ignored: [],
  vetoes: [],
  notes: [],
  not_applicable: [],
  override: null,
  valid_until: null,
};

describe('signoffText', () => {
  it('says who signed, who is missing and who could, what does not count and why', () => {
    const result: SignoffResult = {
      ...EMPTY,
      state: 'partial',
      assignment: { 'data-steward': ['dan'], 'security-lead': [] },
      missing: [
        { role: 'security-lead', count: 1, eligible: ['ann', 'sue'] },
        { role: 'ml-engineer', count: 2, eligible: [] },
      ],
      counted: [{ review: 1, user: 'dan', role: 'data-steward' }],
      ignored: [
        { review: 2, user: 'zoe', reason: 'permission' },
        { review: 3, user: null, reason: 'unknown_user' },
      ],
      vetoes: [
        { review: 4, user: 'sue' },
        { review: 5, user: null },
      ],
      notes: [{ code: 'condition', message: 'bell\u0007 and\u001b[31m red\u202e' }],
      not_applicable: [{ rule: '/any_of/0', reason: 'no label' }],
      override: {
        label: 'break-glass',
        user: 'gia',
        at: '2026-03-01T10:00:00Z',
        until: '2026-03-02T10:00:00Z',
        reason: 'fraud wave',
      },
      valid_until: '2026-05-30T10:30:00Z',
    };
    const clears =
      'only they can withdraw it by approving, or somebody of their role or governance who made nothing of the change by dismissing it';
    expect(signoffText(result, { min_permission: 'maintain' })).toBe(`Sign-off partial: seats are open.

Signed
  data-steward: dan (review 1)

Missing
  security-lead: 1 open, could be filled by ann, sue
  ml-engineer: 2 open, nobody who could fill it is left; add people to the role

Vetoes
  sue asks for changes (review 4); ${clears}
  an account that is gone asks for changes (review 5); ${clears}

Does not count
  The review by zoe does not count: they have less than maintain permission on the repository. zoe must be given maintain permission, or somebody else of data-steward or security-lead must approve. (review 2, permission)
  The review by somebody whose account is gone does not count: nobody can say who it was. Somebody else of data-steward or security-lead must approve. (review 3, unknown_user)

Does not apply
  /any_of/0: no label

Break-glass
  break-glass by gia, until 2026-03-02T10:00:00Z: fraud wave

Notes
  bell\uFFFD and\uFFFD[31m red\uFFFD [condition]

Valid until
  2026-05-30T10:30:00Z
`);
  });

  it.each([
    ['complete', 'Sign-off complete.\n'],
    ['unsigned', 'Unsigned: nobody has signed yet.\n'],
    ['vetoed', 'Vetoed: a change request stands.\n'],
    ['error', 'Cannot be decided; the merge is blocked.\n'],
    ['partial', 'Sign-off partial: every seat is filled, but it is withheld (see the notes).\n'],
  ] as const)('says in one line what %s means when there is nothing else', (state, text) => {
    expect(signoffText({ ...EMPTY, state }, null)).toBe(text);
  });

  it('names the least permission of the policy, write unless it says another', () => {
    const result: SignoffResult = { ...EMPTY, ignored: [{ review: 2, user: 'zoe', reason: 'permission' }] };
    expect(signoffText(result, {})).toContain('they have less than write permission');
    expect(signoffText(result, null)).toContain(
      'they have less permission on the repository than the policy asks',
    );
    expect(signoffText(result, { min_permission: 'admin' })).toContain(
      'they have less than admin permission',
    );
  });
});
