import { describe, expect, it } from 'vitest';
import { ALICE, CREDIT, DANA, draft, evaluation, FRAUD, numbered, pull } from '../../test/audit/entries.ts';
import { modelNames, modelsOf, selectEntries } from './query.ts';

const DIGEST = 'd'.repeat(64);
const EVENT = {
  document: 'abc',
  action: 'team.add_member',
  happened_at: '2026-03-01T10:00:00Z',
  target: null,
  event: DIGEST,
};

const ENTRIES = numbered(
  /* 1 */ draft('evaluation', evaluation([], { pusher: 42 })),
  /* 2 */ draft('observation', {
    review: 12,
    state: 'APPROVED',
    user: 42,
    commit: null,
    submitted_at: null,
    body_sha256: DIGEST,
  }),
  /* 3 */ draft('dismissal', { review: 12, user: 42, was: null, dismissed_at: null }),
  /* 4 */ draft('dismissal', { review: 13, user: null, was: null, dismissed_at: null }),
  /* 5 */ draft('platform_log', { ...EVENT, actor: 'Root', user: null }),
  /* 6 */ draft('platform_log', { ...EVENT, actor: null, user: 'mallory' }),
  /* 7 */ draft('correction', { of: 1, reason: 'No.' }, { actor: { ...DANA, id: 421, login: '42' } }),
  /* 8 */ draft(
    'correction',
    { of: 1, reason: 'No.' },
    { pull_request: pull(1, { ...ALICE, login: 'x42' }) },
  ),
  /* 9 */ draft('correction', { of: 2, reason: 'No.' }, { actor: { ...DANA, id: 7, login: '٤٢' } }),
);

describe('the entries of a person', () => {
  it.each<[string, string, readonly number[]]>([
    ['an id and a login of digits: both readings', '42', [1, 2, 3, 7]],
    ['a login that only contains digits', 'x42', [8]],
    ['digits that are no id', '٤٢', [9]],
    ['who did something on the platform', 'root', [5]],
    ['to whom something was done there', 'MALLORY', [6]],
    ['nobody, though entries name no one', '', []],
    ['no such id', '4', []],
    ['the login of somebody whose id is asked', '421', [7]],
  ])('%s', (_, person, seqs) => {
    expect(selectEntries(ENTRIES, { person }).map(({ seq }) => seq)).toEqual(seqs);
  });
});

it('a time that is none is in no period, and in all when none is asked', () => {
  const entries = numbered(draft('correction', { of: 1, reason: 'No.' }, { at: 'soon' }));
  expect(selectEntries(entries, {})).toHaveLength(1);
  expect(selectEntries(entries, { from: '2026-01-01' })).toEqual([]);
  expect(selectEntries(entries, { to: '2026-12-31' })).toEqual([]);
  expect(selectEntries(ENTRIES, { to: '2026-02-30' })).toEqual([]);
});

it('an override is about its model, and so found by it', () => {
  const entries = numbered(
    draft('override', { model: CREDIT, label: 'l', reason: 'r', until: '2026-03-02T00:00:00Z' }),
    draft('correction', { of: 1, reason: 'No.' }, { subjects: [{ name: FRAUD, sha256: DIGEST }] }),
  );
  expect(entries.map(modelsOf)).toEqual([[CREDIT], [FRAUD]]);
  expect(selectEntries(entries, { model: `${CREDIT}//` }).map(({ seq }) => seq)).toEqual([1]);
  expect(selectEntries(entries, { model: '/' })).toEqual([]);
});

it('no verdict names no model', () => {
  expect(modelNames(ENTRIES)).toEqual(new Map());
});
