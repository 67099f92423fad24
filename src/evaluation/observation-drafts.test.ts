import { describe, expect, it } from 'vitest';
import type { Review } from '../github/port.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { Drafting } from './ledger-drafts.ts';
import { observationDrafts } from './observation-drafts.ts';
import type { PullDecision } from './pull-decision.ts';
import type { PullLedger } from './pull-ledger.ts';

const grace = { id: 4, login: 'grace', type: 'User' };
const LINE = '/override auc The board accepts it.';
const CONDITION = 'Condition (until 2027-06-30): recalibrate';

function review(parts: Partial<Review> = {}): Review {
  return {
    id: 7,
    user: grace,
    state: 'COMMENTED',
    body: 'Nice.',
    commit: 'h',
    submittedAt: '2026-01-01T00:00:00Z',
    ...parts,
  };
}

const STAGES = ['data', 'training'].map((id) => ({ id, require: [] }));
const CHECKS = [
  { policy: 'p', check: 'auc', roles: [], bar: null, outcome: 'fail' },
  { policy: 'p', check: 'ks', roles: [], bar: null, outcome: 'inconclusive' },
  { policy: 'p', check: 'psi', roles: [], bar: 'not_needed' },
];

function drafts(
  reviews: readonly Review[],
  entries: readonly LedgerEntry[] = [],
  checks: object[] = CHECKS,
  reviewUpdates: ReadonlyMap<number, string> = new Map(),
) {
  const decided = {
    facts: {
      now: '2026-01-02T00:00:00Z',
      pull: { number: 1, baseRef: 'main', author: null, createdAt: null },
      headSha: 'h',
      baseSha: 'b',
      head: { at: '2025-12-31T00:00:00Z', pusher: null },
      pushes: [],
      isHistoryWhole: true,
      isActivityRead: true,
      timeline: { labeled: [], dismissals: [], comments: [], reviewUpdates },
      reviews,
    },
    governing: { policies: [] },
    subjects: [],
    evidenceAt: null,
    signoffs: [
      { request: { subject: { name: 'm', sha256: null }, checks, signoff: { stages: STAGES } } },
      { request: { subject: { name: '.arbiter' } } },
    ],
  } as unknown as PullDecision;
  const ledger = { entries } as unknown as PullLedger;
  const drafting = new Drafting(decided, ledger, {} as never);
  return observationDrafts(decided, ledger, drafting).map(
    ({ entry }) => entry.decision as unknown as NonNullable<LedgerDetail['observation']>,
  );
}

describe('the first sight of a review', () => {
  it('is recorded of a plain comment, by the digest of its text alone', () => {
    expect(drafts([review()])).toEqual([
      {
        review: 7,
        state: 'COMMENTED',
        user: 4,
        commit: 'h',
        submitted_at: '2026-01-01T00:00:00Z',
        body_sha256: sha256Hex('Nice.'),
      },
    ]);
  });

  it('is recorded once', () => {
    const first = {
      seq: 2,
      type: 'observation',
      pull_request: { number: 1 },
      subjects: [],
      decision: { review: 7, submitted_at: null, body_sha256: '' },
    } as unknown as LedgerEntry;
    expect(drafts([review({ body: LINE }), review({ id: 8 })], [first]).map(({ review: id }) => id)).toEqual([
      8,
    ]);
  });

  it('keeps the conditions of an approval, and of no other review', () => {
    const [approved, commented] = drafts([
      review({ state: 'APPROVED', body: CONDITION }),
      review({ id: 8, body: CONDITION }),
    ]);
    expect(approved?.conditions).toEqual([{ until: '2027-06-30', text: 'recalibrate' }]);
    expect(commented).not.toHaveProperty('conditions');
  });

  it('keeps what the checks said that it names, where they may be overridden', () => {
    const [seen] = drafts([review({ body: `${LINE}\n/override psi because\n/override other because` })]);
    expect(seen?.outcomes).toEqual([{ model: 'm', policy: 'p', check: 'auc', outcome: 'fail' }]);
    expect(drafts([review({ body: '/override psi because' })])[0]?.outcomes).toEqual([]);
  });

  it('keeps to which stages a change request asks to return, of those that there are', () => {
    const body = 'It leaks.\n/return-to training\n/return-to nowhere\n/return-to training';
    const [asked, unknown, commented, approved] = drafts([
      review({ state: 'CHANGES_REQUESTED', body }),
      review({ id: 8, state: 'CHANGES_REQUESTED', body: '/return-to nowhere' }),
      review({ id: 9, body }),
      review({ id: 10, state: 'APPROVED', body }),
    ]);
    expect(asked?.return_to).toEqual(['training']);
    for (const seen of [unknown, commented, approved]) expect(seen).not.toHaveProperty('return_to');
  });

  it('keeps that GitHub called it changed, and says nothing where it did not', () => {
    const updates = new Map([[7, '2026-01-01T00:01:00Z']]);
    const seen = drafts([review(), review({ id: 8 })], [], CHECKS, updates);
    expect(seen.map(({ changed }) => changed)).toEqual([true, undefined]);
  });

  it('fits into an entry, however much somebody writes', () => {
    const body = Array.from({ length: 2000 }, () => CONDITION).join('\n');
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...CHECKS[0], policy: `p${index}` }));
    const [seen] = drafts([review({ state: 'APPROVED', body: `${LINE}\n${body}` })], [], many);
    expect(seen?.conditions?.length).toBeGreaterThan(100);
    expect(seen?.outcomes?.length).toBeGreaterThan(100);
    expect(JSON.stringify(seen).length).toBeLessThan(33 * 1024);
    const long = `Condition (until 2027-06-30): ${'x'.repeat(40_000)}`;
    expect(drafts([review({ state: 'APPROVED', body: long })])[0]?.conditions).toEqual([]);
  });
});
