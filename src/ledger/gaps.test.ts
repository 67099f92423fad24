import { describe, expect, it } from 'vitest';
import {
  ALICE,
  approval,
  CREDIT,
  DANA,
  draft,
  evaluation,
  FRAUD,
  modelVerdict,
  numbered,
  pull,
} from '../../test/audit/entries.ts';
import { WAIVER } from '../../test/ledger/recorded.ts';
import type { Draft } from './draft.ts';
import { ledgerGaps } from './gaps.ts';

const VERDICT = 'e'.repeat(64);
const counted = (...reviews: number[]) => ({ counted: reviews.map((review) => ({ review })) });

function gaps(drafts: readonly Draft[], verdict: unknown = undefined): readonly string[] {
  const text = typeof verdict === 'string' ? verdict : JSON.stringify(verdict);
  return ledgerGaps(numbered(...drafts), () => (verdict === undefined ? undefined : text)).map(
    ({ code, entry, explainedBy }) => `${entry} ${code}${explainedBy === null ? '' : ` (${explainedBy})`}`,
  );
}

const approved = (more = {}) =>
  draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud', more)], { verdict: VERDICT }), {
    pull_request: pull(4),
  });
const signed = (review: number, model: string, number = 4) =>
  draft('approval', approval(review, model), { actor: DANA, pull_request: pull(number) });
const merged = (status: string | null) =>
  draft('status', { event: 'merged', commit: null, happened_at: null, status }, { pull_request: pull(4) });

describe('an approved verdict', () => {
  const decision = { models: [{ path: FRAUD, signoff: counted(11, 12) }], governance: counted(13) };

  it('wants an entry for every review that it counted', () => {
    expect(gaps([approved(), signed(11, FRAUD)], decision)).toEqual([
      '1 approval_unrecorded',
      '1 approval_unrecorded',
    ]);
    expect(
      gaps([signed(13, '.arbiter'), approved(), signed(12, FRAUD), signed(11, FRAUD)], decision),
    ).toEqual([]);
  });

  it('takes no entry of another model or another pull request for one', () => {
    const other = { models: [{ path: FRAUD, signoff: counted(11) }] };
    expect(gaps([approved(), signed(11, CREDIT)], other)).toEqual(['1 approval_unrecorded']);
    expect(gaps([approved(), signed(11, FRAUD, 5)], other)).toEqual(['1 approval_unrecorded']);
  });

  it.each<[string, unknown]>([
    ['is not kept', undefined],
    ['is no JSON', '{'],
    ['is something else', [1, null, { models: 3 }]],
    ['counted nobody', { models: [{ path: FRAUD, signoff: { counted: [] } }], governance: null }],
  ])('wants nothing where its text %s', (_, verdict) => {
    expect(gaps([approved()], verdict)).toEqual([]);
  });

  it('by break-glass wants an entry of its own', () => {
    expect(gaps([approved({ override: true })])).toEqual(['1 override_unrecorded']);
    const override = draft(
      'override',
      { model: FRAUD, label: 'emergency', reason: 'outage', until: '2026-03-02T00:00:00Z' },
      { pull_request: pull(4) },
    );
    expect(gaps([approved({ override: true }), override])).toEqual([]);
  });

  it('with an overridden check wants an entry of its own, of that check', () => {
    const checks = [{ id: 'auc', policy: 'board', level: 'overridable', outcome: 'overridden' }];
    const overridden = (check: string) =>
      draft(
        'override',
        {
          model: FRAUD,
          policy: 'board',
          check,
          outcome: 'fail',
          review: 11,
          role: 'arb',
          member_by: 'roles.yml',
          submitted_at: '2026-03-01T10:00:00Z',
          reason: 'Agreed.',
        },
        { pull_request: pull(4) },
      );
    expect(gaps([approved({ checks })])).toEqual(['1 override_unrecorded']);
    expect(gaps([approved({ checks }), overridden('ks')])).toEqual(['1 override_unrecorded']);
    expect(gaps([approved({ checks }), overridden('auc')])).toEqual([]);
    // It stands for no break-glass.
    expect(gaps([approved({ checks, override: true }), overridden('auc')])).toEqual([
      '1 override_unrecorded',
    ]);
  });

  it('with a waived check wants the entry of a waiver of it, from any pull request', () => {
    const checks = [{ id: 'auc', policy: 'board', level: 'mandatory', outcome: 'waived' }];
    const waiver = (check: string, model = 'fraud') =>
      draft('waiver', { ...WAIVER, check, model, approved_by: [] }, { pull_request: pull(3) });
    expect(gaps([approved({ checks })])).toEqual(['1 waiver_unrecorded']);
    expect(gaps([approved({ checks }), waiver('ks')])).toEqual(['1 waiver_unrecorded']);
    expect(gaps([approved({ checks }), waiver('auc', 'credit')])).toEqual(['1 waiver_unrecorded']);
    expect(gaps([waiver('auc'), approved({ checks })])).toEqual([]);
  });
});

it('a verdict that is not approved wants nothing', () => {
  const pending = draft('evaluation', evaluation([], { status: 'in_review', verdict: VERDICT }), {
    pull_request: pull(4),
  });
  expect(gaps([pending], { models: [{ path: FRAUD, signoff: counted(11) }] })).toEqual([]);
});

it.each([
  ['approved', []],
  ['pending', ['1 merged_unapproved']],
  [null, ['1 merged_unapproved']],
])('a merge after the verdict %s', (status, expected) => {
  expect(gaps([merged(status)])).toEqual(expected);
});

it('a close is no gap', () => {
  const closed = draft(
    'status',
    { event: 'closed', commit: null, happened_at: null, status: 'pending' },
    { pull_request: pull(4) },
  );
  expect(gaps([closed])).toEqual([]);
});

it('an author who signed their own change is told by id, not by name', () => {
  const own = draft('approval', approval(11, FRAUD), {
    actor: { ...ALICE, login: 'renamed' },
    pull_request: pull(4, ALICE),
  });
  expect(gaps([own])).toEqual(['1 author_approved']);
  expect(gaps([signed(11, FRAUD)])).toEqual([]);
});

it('a correction explains a gap and does not hide it', () => {
  const correction = draft('correction', { of: 1, reason: 'The board met in person.' });
  expect(gaps([merged(null), correction])).toEqual(['1 merged_unapproved (2)']);
});

describe('what a gap says', () => {
  const message = (...drafts: readonly Draft[]) =>
    ledgerGaps(numbered(...drafts), () =>
      JSON.stringify({ models: [{ path: FRAUD, signoff: counted(11) }], governance: counted(13) }),
    ).map((gap) => gap.message);
  const checks = [
    { id: 'auc', policy: 'board', level: 'overridable', outcome: 'overridden' },
    { id: 'ks', policy: 'board', level: 'mandatory', outcome: 'pass' },
  ];

  it('is who, what and which entry is missing', () => {
    expect(message(approved({ override: true, checks }))).toEqual([
      'fraud was approved by break-glass without an entry of type override.',
      'fraud was approved with check auc overridden without an entry of type override.',
      `Review 11 counted for ${FRAUD}, and no entry of type approval says so.`,
      'Review 13 counted for .arbiter, and no entry of type approval says so.',
    ]);
    const own = draft('approval', approval(11, FRAUD), { actor: ALICE, pull_request: pull(4, ALICE) });
    expect(message(own)).toEqual(['alice signed a change of their own.']);
  });

  it('is which pull request was merged after what', () => {
    expect(message(merged('pending'))).toEqual([
      'Pull request #4 was merged, and the last verdict was pending.',
    ]);
    expect(message(merged(null))).toEqual(['Pull request #4 was merged, and there was no verdict on it.']);
    const nowhere = draft('status', { event: 'merged', commit: null, happened_at: null, status: null });
    expect(message(nowhere)).toEqual(['Pull request #? was merged, and there was no verdict on it.']);
  });
});

it('counted reviews that are none, or of no model, are nothing', () => {
  const models = [
    { path: 7, signoff: counted(11) },
    { path: FRAUD, signoff: { counted: [{ review: '11' }, null, 12] } },
    { path: FRAUD, signoff: { counted: 3 } },
  ];
  expect(gaps([approved()], { models, governance: { counted: [{ review: 13 }, {}] } })).toEqual([
    '1 approval_unrecorded',
  ]);
});

it('a break-glass of another pull request or another model stands for none', () => {
  const override = (model: string, number: number) =>
    draft(
      'override',
      { model, label: 'emergency', reason: 'outage', until: '2026-03-02T00:00:00Z' },
      { pull_request: pull(number) },
    );
  expect(gaps([approved({ override: true }), override(CREDIT, 4), override(FRAUD, 5)])).toEqual([
    '1 override_unrecorded',
  ]);
});

it('somebody whose account is gone signs nothing of their own', () => {
  const nobody = draft('approval', approval(11, FRAUD), { actor: null, pull_request: pull(4) });
  const nowhere = draft('approval', approval(12, FRAUD), { actor: null, pull_request: null });
  expect(gaps([nobody, nowhere])).toEqual([]);
});
