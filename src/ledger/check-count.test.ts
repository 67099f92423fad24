import { describe, expect, it } from 'vitest';
import { measured } from '../../test/ledger/measured.ts';
import { type Act, check, pullActs, WAIVER } from '../../test/ledger/recorded.ts';

const pull = pullActs(1);

describe('checks', () => {
  /** Rework and rates have tests of their own. */
  const counts = (...acts: readonly Act[]) =>
    measured(acts).checks.map(
      ({
        reworked: _,
        rework_rounds: __,
        changes: ___,
        denial_rate: ____,
        rework_rate: _____,
        override_rate: ______,
        ...count
      }) => count,
    );
  const none = { denials: 0, fail: 0, inconclusive: 0, error: 0, not_blocking: 0, overridden: 0, waived: 0 };

  it('deny a content once, however often it was judged', () => {
    const failing = { checks: [check('auc', 'fail')] };
    expect(
      counts(
        pull.verdict('09:00', 'pending', failing),
        pull.verdict('10:00', 'pending', { ...failing, head: 'h2' }),
        pull.verdict('11:00', 'pending', { ...failing, subject: 's2' }),
        pull.verdict('12:00', 'pending', { checks: [check('auc', 'inconclusive')], subject: 's2' }),
        pull.verdict('13:00', 'in_review', { checks: [check('auc', 'pass')], missing: ['arb'] }),
      ),
    ).toEqual([{ ...none, policy: 'board', check: 'auc', denials: 2, fail: 2, inconclusive: 1 }]);
  });

  it('deny a head once, where the content has no digest', () => {
    const broken = { checks: [check('auc', 'error')], subject: null };
    expect(
      counts(
        pull.verdict('09:00', 'error', broken),
        pull.verdict('10:00', 'error', broken),
        pull.verdict('11:00', 'error', { ...broken, head: 'h2' }),
      ),
    ).toEqual([{ ...none, policy: 'board', check: 'auc', denials: 2, error: 2 }]);
  });

  it('deny nothing below the blocking levels', () => {
    expect(
      counts(
        pull.verdict('09:00', 'approved', {
          checks: [
            check('drift', 'fail', 'advisory'),
            check('new', 'error', 'shadow'),
            check('auc', 'pass'),
            check('card', 'not_applicable'),
          ],
        }),
      ),
    ).toEqual([
      { ...none, policy: 'board', check: 'drift', not_blocking: 1 },
      { ...none, policy: 'board', check: 'new', not_blocking: 1 },
    ]);
  });

  it('are counted by policy and check, over all changes', () => {
    const other = pullActs(2);
    const checks = [
      check('auc', 'fail', 'overridable'),
      check('auc', 'waived', 'mandatory', 'a-policy'),
      check('fair', 'overridden'),
    ];
    expect(
      counts(pull.verdict('09:00', 'pending', { checks }), other.verdict('09:00', 'pending', { checks })),
    ).toEqual([
      { ...none, policy: 'a-policy', check: 'auc', waived: 2 },
      { ...none, policy: 'board', check: 'auc', denials: 2, fail: 2 },
      { ...none, policy: 'board', check: 'fair', overridden: 2 },
    ]);
  });

  it('break-glass and waivers are counted as they were recorded', () => {
    const { totals, changes } = measured([
      pull.verdict('09:00', 'approved'),
      pull.override('09:00'),
      pull.override('09:00', '.arbiter'),
      pull.act('waiver', '09:00', WAIVER),
    ]);
    expect(totals).toMatchObject({ break_glass: 2, waiver_entries: 1 });
    expect(changes[0]?.break_glass).toBe(1);
  });
});
