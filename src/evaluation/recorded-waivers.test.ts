import { describe, expect, test } from 'vitest';
import { ledgerOf, pullActs, WAIVER } from '../../test/ledger/recorded.ts';
import { waiver } from '../../test/waivers/sample.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { recordedWaivers } from './recorded-waivers.ts';

const SUBJECT = '7'.repeat(64);
const OWN = waiver({ model: WAIVER.model });
const pull = pullActs(4);

type Parts = Partial<LedgerEntry>;

/** Verdict, signature, merge and waiver, as the gate records them; each with other parts, or left out. */
function entries(change: Readonly<Record<string, Parts | null>> = {}): readonly LedgerEntry[] {
  const subjects = [{ name: '.arbiter', sha256: SUBJECT }];
  const evaluation = {
    status: 'approved',
    reason: 'r',
    verdict: '1'.repeat(64),
    record: null,
    head_at: null,
    pusher: null,
    is_draft: false,
    governance: 'complete',
    models: [],
  };
  const approval = {
    review: 41,
    model: '.arbiter',
    role: 'model-risk',
    member_by: 'roles.yml',
    submitted_at: '2026-03-01T08:30:00Z',
    conditions: [],
  };
  const status = {
    event: 'merged',
    commit: WAIVER.commit,
    happened_at: WAIVER.merged_at,
    status: 'approved',
  };
  const actor = { id: 9, login: 'ruth', type: 'User' };
  const made = {
    evaluation: { ...pull.act('evaluation', '08:40', evaluation), subjects },
    approval: { ...pull.act('approval', '08:41', approval), subject: SUBJECT, subjects, actor },
    status: pull.act('status', '09:01', status),
    waiver: { ...pull.act('waiver', '09:02', { ...WAIVER, verdict: 2 }), subject: SUBJECT, subjects },
  };
  return ledgerOf(
    Object.entries(made).flatMap(([name, act]) =>
      change[name] === null ? [] : [{ ...act, ...change[name] } as never],
    ),
  );
}

const found = (change: Parameters<typeof entries>[0] = {}, baseRef = 'main') => {
  const all = entries(change);
  return recordedWaivers(all, [OWN], baseRef);
};

test('what the gate recorded of a merge is an approval of that file', () => {
  expect(entries().map(({ type, seq }) => [seq, type])).toEqual([
    [1, 'genesis'],
    [2, 'evaluation'],
    [3, 'approval'],
    [4, 'status'],
    [5, 'waiver'],
  ]);
  expect(found()).toEqual([
    {
      entry: 5,
      pull_request: 4,
      file: WAIVER.file,
      sha256: WAIVER.sha256,
      check: 'auc',
      model: WAIVER.model,
      merged_at: WAIVER.merged_at,
      approved_by: [{ login: 'ruth', id: 9, role: 'model-risk' }],
    },
  ]);
});

describe('an entry `waiver` alone approves nothing', () => {
  const evaluation = entries()[1]?.decision as object;
  const approval = entries()[2]?.decision as object;
  const other = (entries()[1] as LedgerEntry).pull_request as NonNullable<LedgerEntry['pull_request']>;

  test.each<[string, Record<string, Parts | null>]>([
    ['no verdict', { evaluation: null }],
    ['a verdict that is not approved', { evaluation: { decision: { ...evaluation, status: 'in_review' } } }],
    [
      'an open sign-off of what governs',
      { evaluation: { decision: { ...evaluation, governance: 'partial' } } },
    ],
    [
      'a verdict on something else',
      { evaluation: { subjects: [{ name: '.arbiter', sha256: '8'.repeat(64) }] } },
    ],
    ['a verdict of another pull request', { evaluation: { pull_request: { ...other, number: 5 } } }],
    ['another verdict than it names', { waiver: { decision: { ...WAIVER, verdict: 3 } } }],
    ['no merge', { status: null }],
    ['a close', { status: { decision: { event: 'closed', commit: null, happened_at: null, status: null } } }],
    [
      'a merge as another commit',
      { waiver: { decision: { ...WAIVER, verdict: 2, commit: 'f'.repeat(40) } } },
    ],
    ['another branch', { waiver: { pull_request: { ...other, base_ref: 'release' } } }],
  ])('%s', (_, change) => expect(found(change)).toEqual([]));

  test('nor on a branch where others govern', () => expect(found({}, 'release')).toEqual([]));

  test.each<[string, Record<string, Parts | null>]>([
    ['no signature', { approval: null }],
    ['a signature of somebody else', { approval: { actor: { id: 8, login: 'ruth', type: 'User' } } }],
    ['a signature in another role', { approval: { decision: { ...approval, role: 'governance' } } }],
    ['a signature for a model', { approval: { decision: { ...approval, model: 'models/demo' } } }],
    ['a signature on something else', { approval: { subject: '8'.repeat(64) } }],
    ['a signature in another pull request', { approval: { pull_request: { ...other, number: 5 } } }],
  ])('%s: nobody approved it', (_, change) => {
    expect(found(change).map(({ approved_by }) => approved_by)).toEqual([[]]);
  });

  test.each([2, 4, 5])('what a correction calls wrong counts no more: entry %d', (of) => {
    const correction = pull.act('correction', '10:00', { of, reason: 'r' });
    const all = [...entries(), { ...entries()[4], ...correction, seq: 6 } as LedgerEntry];
    expect(recordedWaivers(all, [OWN], 'main')).toEqual([]);
  });

  test('a corrected signature is none', () => {
    const correction = pull.act('correction', '10:00', { of: 3, reason: 'r' });
    const all = [...entries(), { ...entries()[4], ...correction, seq: 6 } as LedgerEntry];
    expect(recordedWaivers(all, [OWN], 'main')[0]?.approved_by).toEqual([]);
  });
});

test('only those of the waivers that are asked about, and of earlier ones of the same check', () => {
  expect(recordedWaivers(entries(), [waiver({ model: 'other' })], 'main')).toEqual([]);
  expect(recordedWaivers(entries(), [waiver({ model: WAIVER.model, check: 'soft' })], 'main')).toEqual([]);
});
