import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../test/checks/facts.ts';
import { policy, question, standing, waiver } from '../../test/waivers/sample.ts';
import type { CheckResult } from '../checks/check.ts';
import { checkResult, requirement } from '../checks/result.ts';
import { type WaiverQuestion, waiversInForce } from '../policy/waivers-in-force.ts';
import { type AppliedPolicy, isSatisfied } from './model.ts';
import { coveredWaivers, listedWaivers, unusedWaivers, waivedResults, waiverEnds } from './waiver.ts';

type Outcome = CheckResult['outcome'];

const { checks } = policy().policy;
const APPLIED: AppliedPolicy[] = ['strict', 'other'].map((id) => ({
  id,
  version: '1.0.0',
  digest: 'sha256:00',
  file: `${id}.yml`,
  checks,
}));

function result(check: string, outcome: Outcome, policyId = 'strict', awaiting = false): CheckResult {
  const config = checks.find(({ id }) => id === check);
  if (config === undefined) throw new Error(check);
  const verdict = { outcome, reason: 'because', required: requirement('x'), awaiting };
  return checkResult(config, { ...CONTEXT, policyId }, verdict);
}

const judged = (parts: Partial<WaiverQuestion> = {}) => waiversInForce(question(parts)).waivers;
const outcomeOf = (given: CheckResult, waivers = judged()) =>
  waivedResults([given], waivers, APPLIED)[0]?.outcome;

describe('a check with a waiver in force', () => {
  test.each<[Outcome, Outcome]>([
    ['fail', 'waived'],
    ['inconclusive', 'waived'],
    ['error', 'error'],
    ['pass', 'pass'],
    ['not_applicable', 'not_applicable'],
    ['overridden', 'overridden'],
  ])('%s becomes %s', (given, expected) => expect(outcomeOf(result('auc', given))).toBe(expected));

  test('is not waived while its evidence is awaited', () => {
    expect(outcomeOf(result('auc', 'inconclusive', 'strict', true))).toBe('inconclusive');
  });

  test.each([
    ['another check', result('soft', 'fail')],
    ['another policy', result('auc', 'fail', 'other')],
  ])('%s is not', (_, given) => expect(outcomeOf(given)).toBe('fail'));

  test('says which waiver, why, until when and by whose approval, and keeps what the check found', () => {
    const [waived] = waivedResults([result('auc', 'fail')], judged(), APPLIED);
    expect(waived).toMatchObject({
      outcome: 'waived',
      reason: 'because',
      waiver: {
        file: '.arbiter/waivers/auc.yml',
        ticket: 'RISK-1',
        reason: 'New merchants shift the score; the retrained model is due.',
        expires: '2026-03-20',
        requested_by: 'mel',
        approved_by: [{ login: 'ruth', role: 'model-risk' }],
        pull_request: 4,
        merged_at: '2026-03-01T09:00:00Z',
        renewals: 0,
        outcome: 'fail',
      },
    });
    expect(isSatisfied(waived as CheckResult, APPLIED)).toBe(true);
    expect(waiverEnds({ checks: [waived as CheckResult] })).toEqual(['2026-03-20T23:59:59Z']);
  });

  test('a waived outcome without its waiver satisfies nothing', () => {
    expect(isSatisfied(result('auc', 'waived'), APPLIED)).toBe(false);
  });
});

describe('a waiver that nothing needs is an error', () => {
  const loaded = [waiver()];
  const codes = (...results: CheckResult[]) =>
    unusedWaivers(judged(), results, loaded).map(({ code, line }) => [code, line]);
  test.each<[Outcome, boolean, unknown[]]>([
    ['pass', false, [['waiver_unused', 1]]],
    ['not_applicable', false, [['waiver_unused', 1]]],
    ['fail', false, []],
    ['inconclusive', false, []],
    ['inconclusive', true, []],
    ['error', false, []],
  ])('%s, awaited %s', (outcome, awaiting, expected) => {
    expect(codes(result('auc', outcome, 'strict', awaiting))).toEqual(expected);
  });

  test('not one that is not in force', () => {
    const waivers = judged({ source: { kind: 'offline' } });
    expect(unusedWaivers(waivers, [result('auc', 'pass')], loaded)).toEqual([]);
  });
});

describe('what an approval covers', () => {
  test('is a waiver in force with all that it says; one that is not in force is listed and not covered', () => {
    expect(coveredWaivers(judged())).toMatchObject([
      { check: 'auc', expires: '2026-03-20', policies: ['strict'], approved_by: ['model-risk 9'] },
    ]);
    const over = { now: '2026-03-21T00:00:00Z' };
    expect(coveredWaivers(judged(over))).toEqual([]);
    // Else a release after that day would speak of another content instead of the check that fails.
    expect(coveredWaivers(judged({ ...over, isMerged: true }))).toEqual(coveredWaivers(judged()));
    expect(coveredWaivers(judged({ ...over, isMerged: true, policies: [policy(null)] }))).toEqual([]);
    const off = judged({ source: { kind: 'no_ledger' }, isMerged: true });
    expect(coveredWaivers(off)).toEqual([]);
    expect(listedWaivers(off)).toMatchObject([{ in_force: false, code: 'no_ledger', approved_by: [] }]);
  });
});

describe('whatever the checks say', () => {
  const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'inconclusive', 'error', 'not_applicable');
  const results = fc
    .tuple(outcome, outcome, outcome, outcome, fc.boolean())
    .map(([auc, papers, soft, elsewhere, awaiting]) => [
      result('auc', auc, 'strict', awaiting),
      result('papers', papers),
      result('soft', soft),
      result('auc', elsewhere, 'other'),
    ]);

  test('a waiver sets its own check aside and no other, and never an error', () => {
    fc.assert(
      fc.property(results, (given) => {
        waivedResults(given, judged(), APPLIED).forEach((after, index) => {
          const before = given[index] as CheckResult;
          const isOwn = before.id === 'auc' && before.policy === 'strict' && !before.awaiting;
          const isWaived = isOwn && (before.outcome === 'fail' || before.outcome === 'inconclusive');
          expect(after.outcome).toBe(isWaived ? 'waived' : before.outcome);
          expect(after.waiver !== undefined).toBe(isWaived);
        });
      }),
    );
  });

  test('taking waivers away never makes a check hold that did not', () => {
    const files = fc.subarray([
      standing(waiver()),
      standing(waiver({ check: 'soft' }, '.arbiter/waivers/b.yml')),
    ]);
    fc.assert(
      fc.property(results, files, (given, waivers) => {
        const all = waivedResults(given, judged(), APPLIED);
        const fewer = waivedResults(
          given,
          judged({ waivers: waivers.filter(({ base }) => base.waiver.check !== 'auc') }),
          APPLIED,
        );
        fewer.forEach((one, index) => {
          if (isSatisfied(one, APPLIED)) expect(isSatisfied(all[index] as CheckResult, APPLIED)).toBe(true);
        });
      }),
    );
  });
});
