import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../test/checks/facts.ts';
import type { CheckConfig, CheckResult } from '../checks/check.ts';
import { checkResult, requirement } from '../checks/result.ts';
import type { AppliedPolicy } from './model.ts';
import { aheadKey, stageChecks, withoutAhead } from './stage-check.ts';

const config = (id: string, level: CheckResult['level']): CheckConfig => ({
  id,
  kind: 'documents',
  title: id,
  level,
  require: { present: ['purpose'] },
});

const result = (check: CheckConfig, outcome: CheckResult['outcome'], awaiting = false): CheckResult =>
  checkResult(check, CONTEXT, { outcome, reason: 'because', required: requirement('x'), awaiting });

describe('checks as stages see them', () => {
  it.each<readonly [CheckResult['outcome'], CheckResult['level'], boolean]>([
    ['pass', 'mandatory', true],
    // Without the waiver that says so, `waived` is a word.
    ['waived', 'mandatory', false],
    ['fail', 'mandatory', false],
    ['fail', 'overridable', false],
    ['fail', 'advisory', true],
    ['inconclusive', 'shadow', true],
    ['inconclusive', 'overridable', false],
    ['error', 'overridable', false],
    ['not_applicable', 'mandatory', false],
  ])('%s at level %s holds: %s', (outcome, level, holds) => {
    const check = config('a', level);
    const { policyId } = CONTEXT;
    const policy: AppliedPolicy = { id: policyId, version: '1', digest: '', file: '', checks: [check] };
    expect(stageChecks([result(check, outcome)], [policy])).toEqual([
      { policy: policyId, check: 'a', holds },
    ]);
  });

  it('a check that a waiver in force sets aside holds', () => {
    const check = config('a', 'mandatory');
    const { policyId } = CONTEXT;
    const policy: AppliedPolicy = { id: policyId, version: '1', digest: '', file: '', checks: [check] };
    const waiver = { file: 'w.yml', outcome: 'fail' } as unknown as NonNullable<CheckResult['waiver']>;
    const waived = { ...result(check, 'waived'), waiver };
    expect(stageChecks([waived], [policy])[0]?.holds).toBe(true);
  });

  it('a result that no policy asked for counts as mandatory', () => {
    expect(stageChecks([result(config('a', 'advisory'), 'fail')], [])[0]?.holds).toBe(false);
  });

  it('those ahead count as held, of their own policy only', () => {
    const [a, b] = [result(config('a', 'mandatory'), 'fail', true), result(config('b', 'mandatory'), 'fail')];
    const ahead = new Set([aheadKey(CONTEXT.policyId, 'a'), aheadKey('another', 'b')]);
    expect(withoutAhead([a, b], ahead)).toEqual([{ ...a, outcome: 'pass', awaiting: false }, b]);
    expect(withoutAhead([a, b], new Set())).toEqual([a, b]);
  });
});
