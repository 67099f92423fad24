import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../test/checks/facts.ts';
import type { CheckConfig, CheckResult } from '../checks/check.ts';
import { checkResult, requirement } from '../checks/result.ts';
import type { CheckOverrides } from '../signoff/check-override.ts';
import type { AppliedPolicy, Model } from './model.ts';
import { judgedChecks, overriddenResults, withoutOthersOverrides } from './override.ts';

type Level = CheckResult['level'];
type Outcome = CheckResult['outcome'];

function config(id: string, level: Level | undefined): CheckConfig {
  return {
    id,
    kind: 'documents',
    title: id,
    require: { present: ['purpose'] },
    ...(level !== undefined && { level }),
    ...(level === 'overridable' && { override_by: ['arb', 'board'] }),
  };
}

function policy(id: string, ...checks: CheckConfig[]): AppliedPolicy {
  return { id, version: '1.0.0', digest: 'sha256:00', file: `${id}.yml`, checks };
}

function result(policyId: string, check: CheckConfig, outcome: Outcome, awaiting = false): CheckResult {
  const verdict = { outcome, reason: 'because', required: requirement('x'), awaiting };
  return checkResult(check, { ...CONTEXT, policyId }, verdict);
}

describe('whether a check may be overridden', () => {
  const barOf = (level: Level | undefined, outcome: Outcome, awaiting = false) => {
    const check = config('auc', level);
    return judgedChecks([result('p', check, outcome, awaiting)], [policy('p', check)])[0]?.bar;
  };

  it.each([
    ['overridable', 'fail', null],
    ['overridable', 'inconclusive', null],
    ['overridable', 'error', 'error'],
    ['overridable', 'pass', 'not_needed'],
    ['overridable', 'waived', 'not_needed'],
    ['overridable', 'not_applicable', 'not_needed'],
    ['mandatory', 'fail', 'mandatory'],
    [undefined, 'fail', 'mandatory'],
    ['mandatory', 'error', 'mandatory'],
    ['advisory', 'fail', 'not_blocking'],
    ['shadow', 'fail', 'not_blocking'],
  ] as const)('level %s, %s: %s', (level, outcome, bar) => {
    expect(barOf(level, outcome)).toBe(bar);
  });

  it.each([
    ['overridable', 'fail', 'fail'],
    ['overridable', 'inconclusive', 'inconclusive'],
    ['overridable', 'error', undefined],
    ['overridable', 'pass', undefined],
    ['mandatory', 'fail', undefined],
  ] as const)('level %s, %s: what would be overridden is %s', (level, outcome, expected) => {
    const check = config('auc', level);
    const [judged] = judgedChecks([result('p', check, outcome)], [policy('p', check)]);
    expect(judged?.outcome).toBe(expected);
  });

  it('not while its evidence is awaited', () => {
    expect(barOf('overridable', 'inconclusive', true)).toBe('awaited');
  });

  it('not where another policy has the same check as mandatory, held or not', () => {
    const [soft, hard] = [config('auc', 'overridable'), config('auc', 'mandatory')];
    const results = [result('p', soft, 'fail'), result('q', hard, 'pass')];
    const bars = judgedChecks(results, [policy('p', soft), policy('q', hard)]).map(({ bar }) => bar);
    expect(bars).toEqual(['mandatory_elsewhere', 'mandatory']);
  });

  it('a result that no policy asked for is mandatory', () => {
    expect(judgedChecks([result('p', config('auc', 'overridable'), 'fail')], [])).toEqual([
      { policy: 'p', check: 'auc', roles: [], bar: 'mandatory' },
    ]);
  });
});

describe('the results with what is overridden', () => {
  const granted = (policyId: string): CheckOverrides => ({
    granted: [
      {
        policy: policyId,
        check: 'auc',
        review: 7,
        user: 2,
        login: 'mia',
        role: 'arb',
        at: '2026-03-01T10:00:00Z',
        reason: 'Agreed.',
      },
    ],
    refused: [],
  });
  const applied = (level: Level, outcome: Outcome, overrides: CheckOverrides) => {
    const check = config('auc', level);
    const results = [result('p', check, outcome)];
    return overriddenResults(results, judgedChecks(results, [policy('p', check)]), overrides)[0];
  };

  it('say by whom, why, and what was overridden', () => {
    expect(applied('overridable', 'fail', granted('p'))).toMatchObject({
      outcome: 'overridden',
      level: 'overridable',
      reason: 'because',
      override: {
        by: 'mia',
        role: 'arb',
        review: 7,
        at: '2026-03-01T10:00:00Z',
        reason: 'Agreed.',
        outcome: 'fail',
      },
    });
  });

  it('say who may, where nobody did', () => {
    const open = applied('overridable', 'inconclusive', { granted: [], refused: [] });
    expect(open).toMatchObject({ outcome: 'inconclusive', override_by: ['arb', 'board'] });
    expect(applied('overridable', 'pass', { granted: [], refused: [] })).not.toHaveProperty('override_by');
    expect(applied('mandatory', 'fail', { granted: [], refused: [] })).not.toHaveProperty('override_by');
  });

  // Defence in depth: whatever is called granted.
  const levels: readonly Level[] = ['mandatory', 'overridable', 'advisory', 'shadow'];
  const outcomes: readonly Outcome[] = ['pass', 'fail', 'inconclusive', 'error', 'waived', 'not_applicable'];
  const never = levels
    .flatMap((level) => outcomes.map((outcome) => [level, outcome] as const))
    .filter(
      ([level, outcome]) => level !== 'overridable' || (outcome !== 'fail' && outcome !== 'inconclusive'),
    );
  it.each(never)('level %s, %s stays as it is', (level, outcome) => {
    expect(applied(level, outcome, granted('p'))?.outcome).toBe(outcome);
  });

  it('leave the same check of another policy as it is', () => {
    expect(applied('overridable', 'fail', granted('q'))?.outcome).toBe('fail');
  });
});

describe('a line on a pull request with several models', () => {
  type Refused = NonNullable<Model['refused_overrides']>[number];
  const refused = (reason: Refused['reason']): Refused => ({
    review: 7,
    by: 'mia',
    check: 'auc',
    policy: null,
    reason,
    roles: [],
  });
  const model = (reason: Refused['reason'] | null, overriding = false): Model =>
    ({
      checks: overriding ? [{ id: 'auc', override: { review: 7 } }] : [],
      ...(reason !== null && { refused_overrides: [refused(reason)] }),
    }) as unknown as Model;
  const told = (...models: Model[]) =>
    withoutOthersOverrides(models).map((one) => one.refused_overrides?.map(({ reason }) => reason) ?? []);

  it('is told where it was meant, and everywhere when nobody knows', () => {
    expect(told(model('unknown_check'), model(null, true))).toEqual([[], []]);
    expect(told(model('unknown_check'), model('author'))).toEqual([[], ['author']]);
    expect(told(model('unknown_check'), model('not_needed'))).toEqual([[], ['not_needed']]);
    expect(told(model('not_needed'), model('author'))).toEqual([[], ['author']]);
    expect(told(model('author'), model('no_role'))).toEqual([['author'], ['no_role']]);
    expect(told(model('unknown_check'), model('unknown_check'))).toEqual([
      ['unknown_check'],
      ['unknown_check'],
    ]);
    expect(told(model('unknown_check'), model(null))).toEqual([['unknown_check'], []]);
  });
});
