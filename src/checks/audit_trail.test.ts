import { describe, expect, test } from 'vitest';
import { CONTEXT, modelFacts } from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import { type AuditTrail, type ModelFacts, OFF_GITHUB } from './facts.ts';
import { evaluateCheck } from './registry.ts';

const TRAIL: AuditTrail = {
  branch: 'arbiter-ledger',
  entries: 12,
  origin: 'Approved in #7 (entry 9).',
  gaps: [],
};

/** A place that tells the pointers apart. */
const at = (pointer: string) => ({ line: pointer.length, column: 1 });

function judge(
  auditTrail: ModelFacts['auditTrail'],
  further: Partial<CheckConfigOf<'audit_trail'>> = {},
  facts: Partial<ModelFacts> = {},
) {
  const check = {
    id: 'audit-trail',
    kind: 'audit_trail',
    title: 'The audit trail is complete',
    require: { complete: true },
    ...further,
  } as const;
  const all = { ...facts, ...(auditTrail !== undefined && { auditTrail }) };
  return evaluateCheck(modelFacts(all), check, { ...CONTEXT, at });
}

describe('the audit trail', () => {
  test('without a gap it passes and says where it leads', () => {
    expect(judge(TRAIL)).toMatchObject({
      outcome: 'pass',
      reason: 'Approved in #7 (entry 9).',
      observed: { text: '12 verified entries on arbiter-ledger' },
    });
  });

  test('a gap fails, in its own words', () => {
    const { outcome, reason, findings } = judge({ ...TRAIL, gaps: ['One gap.', 'Another.'] });
    expect({ outcome, reason, findings }).toEqual({
      outcome: 'fail',
      reason: 'One gap. Another.',
      findings: [
        { message: 'One gap.', at: null },
        { message: 'Another.', at: null },
      ],
    });
  });

  const JUDGED = { ...TRAIL, origin: '', gaps: ['One gap.', 'Another.'], isJudgedHere: true };

  test.each([
    ['the governance role', {}, 'governance'],
    ['whoever the configuration names', { governanceRole: 'model-risk' }, 'model-risk'],
  ])('a gap that is judged here passes with a seat of %s, and says so', (_, facts, role) => {
    const { outcome, reason, signoff_roles } = judge(JUDGED, {}, facts);
    expect({ outcome, signoff_roles }).toEqual({ outcome: 'pass', signoff_roles: [role] });
    expect(reason).toBe(
      `One gap. Another. This pull request does not restore what was approved, so \`${role}\` must sign it as well: that judges it.`,
    );
  });

  test.each([
    ['overridable', 'pass', ['governance']],
    ['advisory', 'fail', []],
    ['shadow', 'fail', []],
  ] as const)('%s, a gap that is judged here is a %s', (level, outcome, roles) => {
    const result = judge(JUDGED, { level, ...(level === 'overridable' && { override_by: ['arb'] }) });
    expect([result.outcome, result.signoff_roles]).toEqual([outcome, roles]);
  });

  test('a complete trail adds no seat, whatever could be judged', () => {
    expect(judge({ ...TRAIL, isJudgedHere: true }).signoff_roles).toEqual([]);
  });

  test('without a ledger it fails and says how to begin one', () => {
    const { outcome, reason } = judge({ ...TRAIL, branch: null, entries: 0 });
    expect(outcome).toBe('fail');
    // In the other order every decision in between is an error.
    expect(reason).toMatch(/`arbiter audit init`.*`ledger: arbiter-ledger`.*`contents: write`/);
  });

  const LEFT = { off_github: 'left_to_gate' } as const;

  test('off GitHub nothing can be told', () => {
    const { outcome, reason } = judge(OFF_GITHUB);
    expect(outcome).toBe('inconclusive');
    expect(reason).toContain('`off_github: left_to_gate`');
  });

  test('off GitHub it is left to the gate where the policy says so, with the line that says it', () => {
    const { outcome, reason, policy_at } = judge(OFF_GITHUB, LEFT);
    expect(outcome).toBe('not_applicable');
    expect(reason).toBe('Judged by the gate, which reads the ledger. `arbiter check` reads none.');
    expect(policy_at).toMatchObject({ line: '/off_github'.length });
  });

  test.each([
    ['no word of the ledger', null, 'inconclusive'],
    ['no fact at all', undefined, 'inconclusive'],
    ['no ledger', { ...TRAIL, branch: null, entries: 0 }, 'fail'],
    ['a gap', { ...TRAIL, gaps: ['One gap.'] }, 'fail'],
    ['a complete trail', TRAIL, 'pass'],
  ] as const)('a gate with %s is not let off by that', (_, trail, outcome) => {
    expect(judge(trail, LEFT).outcome).toBe(outcome);
    expect(judge(trail).outcome).toBe(outcome);
  });
});
