import { describe, expect, test } from 'vitest';
import { CONTEXT, modelFacts } from '../../test/checks/facts.ts';
import type { AuditTrail } from './facts.ts';
import { evaluateCheck } from './registry.ts';

const TRAIL: AuditTrail = {
  branch: 'arbiter-ledger',
  entries: 12,
  origin: 'Approved in #7 (entry 9).',
  gaps: [],
};

function judge(auditTrail: AuditTrail | null | undefined) {
  const check = {
    id: 'audit-trail',
    kind: 'audit_trail',
    title: 'The audit trail is complete',
    require: { complete: true },
  } as const;
  return evaluateCheck(modelFacts(auditTrail === undefined ? {} : { auditTrail }), check, CONTEXT);
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

  test('without a ledger it fails and says how to begin one', () => {
    const { outcome, reason } = judge({ ...TRAIL, branch: null, entries: 0 });
    expect(outcome).toBe('fail');
    // In the other order every decision in between is an error.
    expect(reason).toMatch(/`arbiter audit init`.*`ledger: arbiter-ledger`.*`contents: write`/);
  });

  test.each([null, undefined])('off GitHub nothing can be told (%s)', (trail) => {
    expect(judge(trail).outcome).toBe('inconclusive');
  });
});
