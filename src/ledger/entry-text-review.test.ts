import { expect, it } from 'vitest';
import {
  approval,
  CREDIT,
  draft,
  evaluation,
  FRAUD,
  modelVerdict,
  numbered,
} from '../../test/audit/entries.ts';
import type { Draft } from './draft.ts';
import { entryText } from './entry-text.ts';

const DIGEST = 'c'.repeat(64);
const SUBMITTED = '2026-03-01T10:00:00Z';

function told(entry: Draft): string | undefined {
  const [numberedEntry] = numbered(entry);
  return numberedEntry && entryText(numberedEntry);
}

it.each<[string, Draft]>([
  [
    'the ledger github.com/acme/models/arbiter-ledger begins: The board adopts it.',
    draft('genesis', { origin: 'github.com/acme/models/arbiter-ledger', reason: 'The board adopts it.' }),
  ],
  [
    'in force: arb 1.2, strict 3',
    draft('policy', {
      policies: [
        { id: 'arb', version: '1.2', file: 'arb.yml', sha256: DIGEST },
        { id: 'strict', version: '3', file: 'strict.yml', sha256: DIGEST },
      ],
    }),
  ],
  ['in force: nothing', draft('policy', { policies: [] })],
  [
    'in_review: A seat is open.',
    draft(
      'evaluation',
      evaluation([modelVerdict(FRAUD, 'fraud')], { status: 'in_review', reason: 'A seat is open.' }),
    ),
  ],
  [
    'approved: All seats are filled. (posted as failure: #7 has the same head commit and is rejected)',
    draft(
      'evaluation',
      evaluation([], {
        status: 'approved',
        reason: 'All seats are filled.',
        posted: {
          status: 'rejected',
          state: 'failure',
          because: { pull_request: 7, reason: 'A check fails.' },
        },
      }),
    ),
  ],
  [
    'review 12 first seen as APPROVED',
    draft('observation', {
      review: 12,
      state: 'APPROVED',
      user: 2,
      commit: null,
      submitted_at: null,
      body_sha256: DIGEST,
    }),
  ],
  [
    'review 13 first seen as CHANGES_REQUESTED, to return to data, training',
    draft('observation', {
      review: 13,
      state: 'CHANGES_REQUESTED',
      user: 2,
      commit: null,
      submitted_at: null,
      body_sha256: DIGEST,
      return_to: ['data', 'training'],
    }),
  ],
  [
    `review 11 fills a seat of arb for ${FRAUD}`,
    draft('approval', { ...approval(11, FRAUD), role: 'arb', conditions: [] }),
  ],
  [
    `review 11 fills a seat of arb for ${FRAUD}, on 1 condition(s)`,
    draft('approval', {
      ...approval(11, FRAUD),
      role: 'arb',
      conditions: [{ until: '2026-06-30', text: 'Monitor it.' }],
    }),
  ],
  [
    'review 11 dismissed (it was APPROVED)',
    draft('dismissal', { review: 11, user: 2, was: 'APPROVED', dismissed_at: null }),
  ],
  ['review 11 dismissed', draft('dismissal', { review: 11, user: 2, was: null, dismissed_at: null })],
  [
    `break-glass for ${FRAUD} by label arbiter/override until 2026-03-02T00:00:00Z: Fraud wave.`,
    draft('override', {
      model: FRAUD,
      label: 'arbiter/override',
      until: '2026-03-02T00:00:00Z',
      reason: 'Fraud wave.',
    }),
  ],
  [
    `review 11 overrides check auc of board (fail) for ${CREDIT} as arb: Agreed.`,
    draft('override', {
      model: CREDIT,
      policy: 'board',
      check: 'auc',
      outcome: 'fail',
      review: 11,
      role: 'arb',
      member_by: 'roles.yml',
      submitted_at: SUBMITTED,
      reason: 'Agreed.',
    }),
  ],
  [
    'erin signs as arb for dana until 2026-03-01: Leave.',
    draft('delegation', { from: 'dana', to: 'erin', role: 'arb', until: '2026-03-01', reason: 'Leave.' }),
  ],
  [
    `reminder to dana, erin for arb, steward, waiting since ${SUBMITTED}`,
    draft('alert', {
      kind: 'reminder',
      people: ['dana', 'erin'],
      roles: ['arb', 'steward'],
      waiting_since: SUBMITTED,
    }),
  ],
  [
    `escalation to nobody for arb, waiting since ${SUBMITTED}`,
    draft('alert', { kind: 'escalation', people: [], roles: ['arb'], waiting_since: SUBMITTED }),
  ],
  [
    'pull request merged; the last verdict was approved',
    draft('status', { event: 'merged', commit: null, happened_at: null, status: 'approved' }),
  ],
  [
    'pull request closed; the last verdict was never given',
    draft('status', { event: 'closed', commit: null, happened_at: null, status: null }),
  ],
  [
    "the merge queue's commit c0ffee was refused: Not approved.; the last verdict was in_review",
    draft('status', {
      event: 'queue_refused',
      commit: 'c0ffee',
      happened_at: null,
      status: 'in_review',
      reason: 'Not approved.',
    }),
  ],
  [
    'checkpoint of 8 entries, root 47DEQpj8, signed',
    draft('checkpoint', { size: 8, root: '47DEQpj8', note: 'origin\n' }),
  ],
  [
    'checkpoint of 8 entries, root 47DEQpj8, not signed',
    draft('checkpoint', { size: 8, root: '47DEQpj8', note: null }),
  ],
  [
    '2 content(s) removed (request): Asked for.',
    draft('expunged', {
      blobs: [DIGEST, 'd'.repeat(64)],
      basis: 'request',
      reason: 'Asked for.',
    }),
  ],
  [
    'entry 4 is wrong: It is of another review.',
    draft('correction', { of: 4, reason: 'It is of another review.' }),
  ],
])('%s', (line, entry) => {
  expect(told(entry)).toBe(line);
});

const EVENT = {
  document: 'abc',
  action: 'team.add_member',
  happened_at: SUBMITTED,
  actor: 'root',
  user: 'mallory',
  target: 'acme/board',
  event: DIGEST,
};

it.each([
  [`team.add_member (acme/board) for mallory by root at ${SUBMITTED}`, {}],
  [`team.add_member (acme/board) by root at ${SUBMITTED}`, { user: 'root' }],
  [`team.add_member by root at ${SUBMITTED}`, { user: null, target: null }],
  [`team.add_member (acme/board) for mallory by somebody at ${SUBMITTED}`, { actor: null }],
])('%s', (line, more) => {
  expect(told(draft('platform_log', { ...EVENT, ...more }))).toBe(line);
});

it('an entry of a type that says nothing here has no line', () => {
  const free = draft('alert', {} as never);
  expect(told({ ...free, entry: { ...free.entry, type: 'retirement' } })).toBe('');
  // A name that every object has is no type either.
  expect(told({ ...free, entry: { ...free.entry, type: 'toString' as 'retirement' } })).toBe('');
});
