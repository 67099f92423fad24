import { describe, expect, it } from 'vitest';
import { ALICE, DANA, draft, GRACE, numbered, pull } from '../../test/audit/entries.ts';
import type { Draft } from '../ledger/draft.ts';
import type { Decision } from '../schemas/decision.ts';
import { BundleDenial } from './bundle-denial.ts';
import { bundleApprovals, dismissedReviews, type SignatureFacts, validUntil } from './bundle-signatures.ts';
import { GOVERNING_SUBJECT } from './governing-subject.ts';

const FOLDER = 'models/demo';
const AT = '2026-11-20T10:00:00Z';
const COMMIT = 'c'.repeat(40);

type Fields = Readonly<Record<string, unknown>>;

/** An approval of pull request 7 as the ledger has it. */
function approval(more: Fields = {}, parts: Fields = {}): Draft {
  const detail = { review: 11, role: 'steward', model: FOLDER, member_by: 'roles.yml', submitted_at: AT };
  const conditions = [{ until: '2026-12-31', text: 'Retrain.', issue: null }];
  return draft('approval', { ...detail, conditions, ...more } as never, {
    actor: DANA,
    pull_request: pull(7),
    ...parts,
  });
}

function observation(more: Fields = {}, parts: Fields = {}): Draft {
  const detail = { review: 11, state: 'APPROVED', commit: COMMIT, submitted_at: AT, ...more };
  return draft('observation', detail as never, { actor: DANA, pull_request: pull(7), ...parts });
}

const dismissal = (review: number, parts: Fields = {}): Draft =>
  draft('dismissal', { review } as never, { actor: GRACE, pull_request: pull(7), ...parts });

const SEAT = { review: 11, role: 'steward', user: 'dana' };

function facts(
  drafts: readonly Draft[],
  signoff: unknown = { counted: [SEAT] },
  governance: unknown = null,
  checks: readonly unknown[] = [],
): SignatureFacts {
  const other = {
    path: 'models/other',
    signoff: { counted: [{ ...SEAT, review: 99 }], valid_until: '2020-01-01T00:00:00Z' },
  };
  const decision = { models: [other, { path: FOLDER, signoff, checks }], governance } as unknown as Decision;
  return { entries: numbered(...drafts), decision, folder: FOLDER, pull: 7 };
}

describe('the approvals of a bundle', () => {
  it('are the seats that the decision counts, as the ledger recorded them', () => {
    expect(bundleApprovals(facts([observation(), approval()]))).toEqual([
      {
        user: { id: 2, login: 'dana' },
        role: 'steward',
        member_by: 'roles.yml',
        review: 11,
        commit: COMMIT,
        submitted_at: AT,
        conditions: [{ until: '2026-12-31', text: 'Retrain.' }],
      },
    ]);
  });

  it('are of the head where nobody saw the review before, and of the newest entry of a seat', () => {
    const [found] = bundleApprovals(facts([approval(), approval({ member_by: 'team' }, { actor: ALICE })]));
    expect(found).toMatchObject({ commit: 'a'.repeat(40), member_by: 'team', user: { login: 'alice' } });
  });

  it('are those of a change to what governs too', () => {
    const governance = { counted: [{ review: 12, role: 'governance', user: 'grace' }] };
    const own = approval({ review: 12, role: 'governance', model: GOVERNING_SUBJECT }, { actor: GRACE });
    const found = bundleApprovals(facts([approval(), own], undefined, governance));
    expect(found.map(({ review, role, user }) => [review, role, user.login])).toEqual([
      [11, 'steward', 'dana'],
      [12, 'governance', 'grace'],
    ]);
  });

  it.each<[string, unknown]>([
    ['nobody has to sign', null],
    ['the sign-off could not be decided', { state: 'error' }],
    ['nobody is counted', { counted: [] }],
  ])('are none where %s', (_, signoff) => {
    expect(bundleApprovals(facts([approval()], signoff))).toEqual([]);
  });

  it.each<[string, readonly Draft[]]>([
    ['nothing', []],
    ['another review', [approval({ review: 12 })]],
    ['another role', [approval({ role: 'engineer' })]],
    ['another model', [approval({ model: 'models/other' })]],
    ['another pull request', [approval({}, { pull_request: pull(8) })]],
    ['no pull request', [approval({}, { pull_request: null })]],
    ['nobody who did it', [approval({}, { actor: null })]],
    ['only the sight of the review', [observation()]],
  ])('are refused where the ledger has %s of a seat', (_, drafts) => {
    const act = () => bundleApprovals(facts(drafts));
    expect(act).toThrow(BundleDenial);
    expect(act).toThrow(expect.objectContaining({ code: 'approval_not_recorded' }));
    expect(act).toThrow('review 11 of @dana as steward');
  });
});

describe('reviews that were dismissed', () => {
  it('are told once, by number, as they were first seen', () => {
    const found = dismissedReviews(
      facts([
        observation({ review: 15 }, { actor: ALICE }),
        observation(),
        dismissal(15),
        dismissal(11),
        dismissal(11),
      ]),
    );
    const told = { reviewCommit: COMMIT, submittedAt: AT, roles: [] };
    expect(found).toEqual([
      { userId: 2, login: 'dana', reviewId: 11, ...told },
      { userId: 1, login: 'alice', reviewId: 15, ...told },
    ]);
  });

  it.each<[string, readonly Draft[]]>([
    ['nobody saw before', [dismissal(11)]],
    ['was seen on no commit', [observation({ commit: null }), dismissal(11)]],
    ['was seen without a time', [observation({ submitted_at: null }), dismissal(11)]],
    ['somebody gave who is gone', [observation({}, { actor: null }), dismissal(11)]],
    ['belongs to another pull request', [observation(), dismissal(11, { pull_request: pull(8) })]],
    ['was seen on another pull request', [observation({}, { pull_request: pull(8) }), dismissal(11)]],
  ])('are left out where one %s', (_, drafts) => {
    expect(dismissedReviews(facts(drafts))).toEqual([]);
  });
});

describe('the end of an approval', () => {
  const until = (valid: string | null) => ({ counted: [], valid_until: valid });
  const [EARLY, LATE] = ['2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'];

  it.each<[string, unknown, unknown, string | null]>([
    ['none', until(null), null, null],
    ['that of the model', until(LATE), null, LATE],
    ['that of what governs', until(null), until(LATE), LATE],
    ['the earlier of two', until(LATE), until(EARLY), EARLY],
    ['the earlier of two, the other way round', until(EARLY), until(LATE), EARLY],
    ['one that cannot be read', until(LATE), until('soon'), 'soon'],
    ['none where nobody has to sign', null, null, null],
  ])('is %s', (_, signoff, governance, expected) => {
    expect(validUntil(facts([], signoff, governance))).toBe(expected);
  });

  it('is that of a waiver that ends before', () => {
    const waived = { waiver: { expires: '2026-12-15' } };
    expect(validUntil(facts([], until(LATE), null, [{}, waived]))).toBe('2026-12-15T23:59:59Z');
    expect(validUntil(facts([], until(EARLY), null, [waived]))).toBe(EARLY);
    expect(validUntil(facts([], until(null), null, [waived]))).toBe('2026-12-15T23:59:59Z');
  });
});
