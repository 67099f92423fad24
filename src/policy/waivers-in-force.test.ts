import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approval, policy, question, standing, waiver } from '../../test/waivers/sample.ts';
import { type WaiverCode, type WaiverQuestion, waiversInForce } from './waivers-in-force.ts';

const only = (parts: Partial<WaiverQuestion> = {}) => {
  const [first] = waiversInForce(question(parts)).waivers;
  if (first === undefined) throw new Error('No waiver was judged.');
  return first;
};
const own = waiver();
const from = (...approvals: ReturnType<typeof approval>[]) => ({
  source: { kind: 'ledger' as const, approvals },
});

test('a waiver that was approved and merged is in force, and says by whom', () => {
  expect(only()).toMatchObject({
    code: null,
    message: 'Approved by ruth (model-risk) in pull request #4.',
    policies: ['strict'],
    approvers: [{ login: 'ruth', id: 9, role: 'model-risk' }],
    renewals: 0,
    endsWithinDays: 14,
  });
});

describe('why a waiver is not in force', () => {
  const changed = (parts: Record<string, string>) => ({
    waivers: [{ base: own, head: waiver(parts).waiver }],
  });
  const CASES: readonly (readonly [WaiverCode, string, Partial<WaiverQuestion>])[] = [
    ['removed_here', 'the change removes it', { waivers: [{ base: own, head: null }] }],
    ['changed_here', 'the change makes it another check', changed({ check: 'soft' })],
    ['changed_here', 'the change makes it another model', changed({ model: 'other' })],
    ['expired', 'the change ends it', changed({ expires: '2026-03-10' })],
    ['other_version', 'the change narrows it', changed({ versions: '{ from: "1.3.1", to: "1.3.9" }' })],
    ['unknown_check', 'no policy has the check', { waivers: [standing(waiver({ check: 'gone' }))] }],
    ['waiver_never_needed', 'the check is advisory', { waivers: [standing(waiver({ check: 'advice' }))] }],
    ['waiver_forbidden', 'never to be waived', { waivers: [standing(waiver({ check: 'papers' }))] }],
    ['waivers_not_allowed', 'no block in the policy', { policies: [policy(null)] }],
    ['expired', 'after its last day', { now: '2026-03-21T00:00:00Z' }],
    ['expired', 'at an instant that is none', { now: 'soon' }],
    [
      'other_version',
      'an earlier version',
      { model: { name: 'fraud', version: '1.2.9', baseVersion: null } },
    ],
    ['other_version', 'a later version', { model: { name: 'fraud', version: '1.4.0', baseVersion: null } }],
    [
      'other_version',
      'a version that is none',
      { model: { name: 'fraud', version: 'x', baseVersion: null } },
    ],
    ['offline', 'off GitHub', { source: { kind: 'offline' } }],
    ['no_ledger', 'without a ledger', { source: { kind: 'no_ledger' } }],
    ['not_approved', 'nothing on record', from()],
    ['not_approved', 'other bytes', from(approval(own, { sha256: '0'.repeat(64) }))],
    ['not_approved', 'another file', from(approval(own, { file: '.arbiter/waivers/other.yml' }))],
    ['not_approved', 'a record of another check', from(approval(own, { check: 'soft' }))],
    ['not_approved', 'a record of another model', from(approval(own, { model: 'other' }))],
    ['approver_role', 'nobody', from(approval(own, { approved_by: [] }))],
    [
      'approver_role',
      'another role',
      from(approval(own, { approved_by: [{ login: 'gus', id: 3, role: 'governance' }] })),
    ],
    [
      'requester_approved',
      'who asked',
      from(approval(own, { approved_by: [{ login: 'MEL', id: 5, role: 'model-risk' }] })),
    ],
    ['too_long', '31 days after the merge', from(approval(own, { merged_at: '2026-02-17T00:00:00Z' }))],
    ['too_long', 'a merge at no time', from(approval(own, { merged_at: '2026-03-01' }))],
  ];

  test.each(CASES)('%s: %s', (code, _, parts) => {
    const judged = only(parts);
    expect(judged).toMatchObject({ code, policies: [], approvers: [], approval: null, endsWithinDays: null });
    expect(judged.message).toMatch(/^[A-Z`].*\.$/u);
  });

  test('every reason has a case', () => {
    const words = only({ source: { kind: 'offline' } }).code;
    const all: Record<WaiverCode, true> = {
      unknown_check: true,
      waivers_not_allowed: true,
      waiver_forbidden: true,
      waiver_never_needed: true,
      removed_here: true,
      changed_here: true,
      expired: true,
      other_version: true,
      offline: true,
      no_ledger: true,
      not_approved: true,
      requester_approved: true,
      approver_role: true,
      too_long: true,
    };
    expect(words).toBe('offline');
    expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual(Object.keys(all).sort());
  });
});

describe('the end of a waiver', () => {
  test.each([
    ['2026-03-20T23:59:59Z', null],
    ['2026-03-20T23:59:59.999Z', null],
    ['2026-03-21T00:00:00Z', 'expired'],
  ])('at %s: %s', (now, code) => expect(only({ now }).code).toBe(code));

  test.each([
    ['2026-02-18T23:59:59Z', null],
    ['2026-02-18T00:00:00Z', null],
    ['2026-02-17T23:59:59Z', 'too_long'],
  ])('merged at %s with 30 days to run at most: %s', (merged_at, code) => {
    expect(only(from(approval(own, { merged_at }))).code).toBe(code);
  });

  test.each([
    ['2026-02-17T00:00:00Z', null],
    ['2026-03-05T00:00:00Z', 30],
    ['2026-03-08T00:00:00Z', 14],
    ['2026-03-18T00:00:00Z', 3],
    ['2026-03-20T23:00:00Z', 3],
  ])('at %s a waiver until the 20th is warned of at %s days', (now, days) => {
    const late = from(approval(own, { merged_at: '2026-02-18T00:00:00Z' }));
    expect(only({ now, ...late }).endsWithinDays).toBe(days);
  });

  test('what a change prolongs does not count in it', () => {
    const later = waiver({ expires: '2026-04-20' });
    const waivers = [{ base: own, head: later.waiver }];
    expect(only({ waivers, now: '2026-03-20T12:00:00Z' }).code).toBeNull();
    expect(only({ waivers, now: '2026-03-21T12:00:00Z' }).code).toBe('expired');
  });
});

describe('several policies', () => {
  const strict = policy('{ max_days: 5, approved_by: [model-risk] }', 'short');
  const other = policy('{ max_days: 90, approved_by: [board] }', 'other');

  test('each says for itself who may waive its check, and for how long', () => {
    expect(only({ policies: [policy(), strict, other, policy(null, 'never')] })).toMatchObject({
      code: null,
      policies: ['strict'],
    });
    expect(only({ policies: [strict] }).code).toBe('too_long');
    expect(only({ policies: [other] }).code).toBe('approver_role');
  });

  test('approvers of every policy are named', () => {
    const approved_by = [
      { login: 'ruth', id: 9, role: 'model-risk' },
      { login: 'bo', id: 8, role: 'board' },
      { login: 'gus', id: 3, role: 'governance' },
    ];
    const judged = only({ policies: [policy(), other], ...from(approval(own, { approved_by })) });
    expect(judged.policies).toEqual(['strict', 'other']);
    expect(judged.approvers.map(({ login }) => login)).toEqual(['ruth', 'bo']);
  });
});

describe('renewals', () => {
  test('count earlier files of the same check and model, each once', () => {
    const recorded = (entry: number, sha256: string, parts = {}) =>
      approval(own, { entry, sha256: sha256.repeat(64), ...parts });
    const approvals = [
      recorded(1, '1'),
      recorded(2, '1'),
      recorded(3, '2', { file: '.arbiter/waivers/old.yml' }),
      recorded(4, '3', { check: 'soft' }),
      recorded(5, '4', { model: 'other' }),
      approval(own),
      recorded(20, '5'),
    ];
    expect(only(from(...approvals)).renewals).toBe(2);
  });
});

describe('what should not lie there any more', () => {
  const codes = (parts: Partial<WaiverQuestion>) =>
    waiversInForce(question(parts)).problems.map(({ code, line }) => [code, line]);
  const OVER = { now: '2026-03-21T00:00:00Z' };

  test.each<[string, Partial<WaiverQuestion>, unknown[]]>([
    ['one that is in force', {}, []],
    ['one that is over', OVER, [['waiver_expired', 7]]],
    ['one that is over, whoever approved it', { ...OVER, ...from() }, [['waiver_expired', 7]]],
    ['one that is over, off GitHub', { ...OVER, source: { kind: 'offline' } }, [['waiver_expired', 7]]],
    ['one that is over and removed here', { ...OVER, waivers: [{ base: own, head: null }] }, []],
    [
      'one that is over and renewed here',
      { ...OVER, waivers: [{ base: own, head: waiver({ expires: '2026-04-01' }).waiver }] },
      [],
    ],
    ['one that is over, of another model', { ...OVER, waivers: [standing(waiver({ model: 'other' }))] }, []],
    ['one that is over, judged again after the merge', { ...OVER, isSettled: true }, []],
    [
      'one for versions that are gone',
      { model: { name: 'fraud', version: '1.5.0', baseVersion: '1.4.0' } },
      [['waiver_unused', 3]],
    ],
    ['one for versions to come', { model: { name: 'fraud', version: '1.2.1', baseVersion: '1.2.0' } }, []],
    [
      'one that runs too long',
      from(approval(own, { merged_at: '2026-02-01T00:00:00Z' })),
      [['waiver_too_long', 7]],
    ],
  ])('%s', (_, parts, expected) => expect(codes(parts)).toEqual(expected));
});

describe('whatever is asked', () => {
  const parts = fc.record(
    {
      now: fc.constantFrom('2026-03-11T09:00:00Z', '2026-03-20T23:59:59Z', '2026-03-21T00:00:00Z', 'never'),
      version: fc.constantFrom('1.2.0', '1.3.0', '1.3.9', '1.4.0'),
      check: fc.constantFrom('auc', 'papers', 'advice', 'soft', 'gone'),
      model: fc.constantFrom('fraud', 'other'),
      role: fc.constantFrom('model-risk', 'governance'),
      login: fc.constantFrom('ruth', 'mel', 'MEL'),
      merged: fc.constantFrom('2026-03-01T09:00:00Z', '2026-01-01T09:00:00Z'),
      isRecorded: fc.boolean(),
    },
    { requiredKeys: ['now', 'version', 'check', 'model', 'role', 'login', 'merged', 'isRecorded'] },
  );

  test('a waiver is in force only with everything in order, and never under a policy that does not allow it', () => {
    fc.assert(
      fc.property(parts, ({ now, version, check, model, role, login, merged, isRecorded }) => {
        const base = waiver({ check, model });
        const approved = approval(base, { merged_at: merged, approved_by: [{ login, id: 9, role }] });
        const judged = waiversInForce(
          question({
            now,
            model: { name: 'fraud', version, baseVersion: '1.2.0' },
            waivers: [standing(base)],
            ...from(...(isRecorded ? [approved] : [])),
          }),
        ).waivers.filter(({ code }) => code === null);
        const isSound =
          (now === '2026-03-11T09:00:00Z' || now === '2026-03-20T23:59:59Z') &&
          ['1.3.0', '1.3.9'].includes(version) &&
          ['auc', 'soft'].includes(check) &&
          model === 'fraud' &&
          role === 'model-risk' &&
          login === 'ruth' &&
          merged === '2026-03-01T09:00:00Z' &&
          isRecorded;
        expect(judged).toHaveLength(isSound ? 1 : 0);
      }),
    );
  });

  test('without the record no waiver is in force, whatever else is true of it', () => {
    fc.assert(
      fc.property(fc.constantFrom('offline', 'no_ledger') as fc.Arbitrary<'offline'>, (kind) => {
        expect(
          waiversInForce(question({ source: { kind } })).waivers.every(({ code }) => code !== null),
        ).toBe(true);
      }),
    );
  });
});
