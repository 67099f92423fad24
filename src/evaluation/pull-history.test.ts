import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { changedText, isEditedReview, pullHistory, waitingSince } from './pull-history.ts';

const S1 = '1'.repeat(64);
const S2 = '2'.repeat(64);

function entry(seq: number, over: Partial<LedgerEntry> & { decision: object }): LedgerEntry {
  return {
    seq,
    id: `entry/${seq}`,
    at: `2026-03-01T10:0${seq}:00Z`,
    type: 'evaluation',
    subjects: [{ name: 'm', sha256: S1 }],
    pull_request: { number: 1, head: 'h1', base: 'b', base_ref: 'main', author: null, opened_at: null },
    ...over,
  } as unknown as LedgerEntry;
}

const verdict = (status: string, more: object = {}) => ({
  status,
  verdict: S2,
  head_at: null,
  pusher: 1,
  models: [],
  ...more,
});
const elsewhere = (over: object) => ({
  number: 1,
  head: 'h1',
  base: 'b',
  base_ref: 'main',
  author: null,
  opened_at: null,
  ...over,
});
const observed = (review: number) => ({ review, state: 'APPROVED' });

describe('what the ledger knows of a pull request', () => {
  const statuses = (...entries: LedgerEntry[]) =>
    pullHistory(entries, 1, 'main').verdicts.map(({ status }) => status);

  it('is told by its own entries, for its present base', () => {
    expect(
      statuses(
        entry(1, { decision: verdict('pending') }),
        entry(2, { decision: verdict('approved'), pull_request: elsewhere({ number: 2 }) as never }),
        entry(3, {
          decision: verdict('approved'),
          pull_request: elsewhere({ base_ref: 'staging' }) as never,
        }),
        entry(4, { decision: verdict('in_review') }),
      ),
    ).toEqual(['pending', 'in_review']);
  });

  it('without what a correction names', () => {
    const wrong = entry(1, { decision: verdict('approved') });
    const correction = entry(2, {
      type: 'correction',
      decision: { of: 1, reason: 'By mistake.' },
      pull_request: null,
    });
    expect(statuses(wrong, correction)).toEqual([]);
  });

  it('dates a verdict by its newest evidence', () => {
    const late = entry(1, { decision: verdict('in_review', { evidence_at: '2026-03-01T10:09:00Z' }) });
    const early = entry(2, { decision: verdict('in_review', { evidence_at: '2026-03-01T09:00:00Z' }) });
    expect(pullHistory([late, early], 1, 'main').verdicts.map(({ at }) => at)).toEqual([
      '2026-03-01T10:09:00Z',
      '2026-03-01T10:02:00Z',
    ]);
  });

  it('keeps the first observation of a review, whatever its base', () => {
    const first = entry(1, {
      type: 'observation',
      decision: observed(7),
      pull_request: elsewhere({ base_ref: 'x' }) as never,
    });
    const second = entry(2, {
      type: 'observation',
      decision: observed(7),
      subjects: [{ name: 'm', sha256: S2 }],
    });
    expect(pullHistory([first, second], 1, 'main').observations.get(7)).toEqual(new Map([['m', S1]]));
  });

  it('knows nothing of what a corrected observation was given on', () => {
    const wrong = entry(1, { type: 'observation', decision: observed(7) });
    const correction = entry(2, {
      type: 'correction',
      decision: { of: 1, reason: 'Forged.' },
      pull_request: null,
    });
    expect(pullHistory([wrong, correction], 1, 'main').observations.get(7)).toEqual(new Map());
  });
});

describe('since when reviewers are waited for', () => {
  const since = (...given: readonly (readonly [string, string | null, string?])[]) => {
    const entries = given.map(([status, decided, sha256 = S1], index) =>
      entry(index + 1, {
        decision: { ...verdict(status), verdict: decided },
        subjects: [{ name: 'm', sha256 }],
      }),
    );
    return waitingSince(pullHistory(entries, 1, 'main'), [{ name: 'm', sha256: S1 }]);
  };

  it('the people of an open stage are waited for while checks of later ones do not hold', () => {
    const entries = [verdict('pending'), verdict('pending', { stage_open: true }), verdict('in_review')].map(
      (decision, index) => entry(index + 1, { decision }),
    );
    const subjects = [{ name: 'm', sha256: S1 }];
    const of = (count: number) => waitingSince(pullHistory(entries.slice(0, count), 1, 'main'), subjects);
    expect([1, 2, 3].map(of)).toEqual([null, '2026-03-01T10:02:00Z', '2026-03-01T10:02:00Z']);
  });

  it.each([
    [
      'the first of the verdicts that wait',
      [
        ['pending', S2],
        ['in_review', S2],
        ['in_review', S2],
      ],
      '2026-03-01T10:02:00Z',
    ],
    [
      'not before the present subject',
      [
        ['in_review', S2, S2],
        ['in_review', S2],
      ],
      '2026-03-01T10:02:00Z',
    ],
    [
      'a failed run is no verdict',
      [
        ['in_review', S2],
        ['error', null],
        ['in_review', S2],
      ],
      '2026-03-01T10:01:00Z',
    ],
    [
      'nobody is waited for',
      [
        ['in_review', S2],
        ['pending', S2],
      ],
      null,
    ],
    ['nothing was decided', [], null],
  ] as const)('%s', (_, given, at) => {
    expect(since(...given)).toBe(at);
  });
});

describe('whether others may have written into a review', () => {
  const BODY = '/override auc because';
  const REVIEW = { id: 7, body: BODY, submittedAt: '2026-03-01T10:02:30Z' };
  const seen = (seq: number, body = BODY) =>
    entry(seq, {
      type: 'observation',
      decision: {
        review: 7,
        state: 'COMMENTED',
        submitted_at: REVIEW.submittedAt,
        body_sha256: sha256Hex(body),
      },
    });
  const judged = (seq: number, more: object = {}) => entry(seq, { decision: verdict('pending', more) });

  it.each<[string, LedgerEntry[], boolean]>([
    ['nothing is known yet', [], false],
    ['it is new since the last verdict', [judged(1)], false],
    ['a verdict after it did not see it so', [judged(1), judged(4)], true],
    [
      'a run that failed may have read it, nobody knows when',
      [judged(1), judged(4, { verdict: null })],
      true,
    ],
    ['nor whether it was before: it is dated by the entry before it', [judged(1, { verdict: null })], true],
    ['first seen by the run after one that failed', [judged(1, { verdict: null }), seen(3)], true],
    ['a verdict after the failure says when it was over', [judged(1, { verdict: null }), judged(2)], false],
    ['it is what was first seen', [judged(1), seen(3), judged(4)], false],
    ['it is not what was first seen', [judged(1), seen(3, 'Nice.'), judged(4)], true],
    ['it was first seen after a later verdict', [judged(1), judged(4), seen(5)], true],
    ['the first sight counts', [seen(3, 'Nice.'), seen(5)], true],
    [
      'its first sight is called wrong',
      [seen(3), entry(4, { type: 'correction', decision: { of: 3, reason: 'x' }, pull_request: null })],
      true,
    ],
    [
      'a verdict on another pull request says nothing',
      [entry(4, { decision: verdict('pending'), pull_request: elsewhere({ number: 2 }) as never })],
      false,
    ],
  ])('%s', (_, entries, edited) => {
    expect(isEditedReview(REVIEW, pullHistory(entries, 1, 'main'))).toBe(edited);
  });

  it('a review without a time is taken for one of long ago', () => {
    expect(isEditedReview({ ...REVIEW, submittedAt: null }, pullHistory([judged(1)], 1, 'main'))).toBe(true);
  });

  const conditions = [{ until: '2027-06-30', text: 'recalibrate' }];
  const outcomes = [{ model: 'm', policy: 'p', check: 'auc', outcome: 'fail' as const }];
  const kept = (more: object): LedgerEntry => {
    const first = seen(3);
    return { ...first, decision: { ...first.decision, ...more } };
  };
  const textOf = (...entries: LedgerEntry[]) => pullHistory(entries, 1, 'main').texts.get(7);

  it('what stood in it first is known, of entries that say so', () => {
    expect(textOf(kept({ conditions, outcomes }))).toMatchObject({
      state: 'COMMENTED',
      conditions,
      outcomes,
    });
    expect(textOf(kept({}))).toMatchObject({ conditions: [], outcomes: [] });
  });

  it('and of no entry that is called wrong', () => {
    const wrong = entry(4, { type: 'correction', decision: { of: 3, reason: 'x' }, pull_request: null });
    expect(textOf(kept({ conditions, outcomes }), wrong)).toMatchObject({ conditions: [], outcomes: [] });
  });

  it('a text that changed is told with its first conditions', () => {
    const history = pullHistory([kept({ conditions })], 1, 'main');
    expect(changedText(REVIEW, history)).toBeUndefined();
    expect(changedText({ ...REVIEW, id: 8 }, history)).toBeUndefined();
    expect(changedText({ ...REVIEW, body: '' }, history)).toMatchObject({ conditions });
  });
});
