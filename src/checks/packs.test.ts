import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainCheck } from '../policy/explain.ts';
import { loadPolicy } from '../policy/policy.ts';

const PACKS = ['arb-production', 'arb-strict', 'low-risk'];

describe('the shipped packs', () => {
  test.each(PACKS)('%s loads without a problem and says goal, owner and what it does not cover', (name) => {
    const file = `policies/${name}.yml`;
    const { policy, problems } = loadPolicy(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    const { metadata, params, checks } = policy?.policy ?? {};
    expect(metadata?.id).toBe(name);
    expect(metadata?.goal).toBeTruthy();
    expect(metadata?.does_not_cover?.length).toBeGreaterThan(0);
    expect(Object.values(params ?? {}).every((param) => param?.source !== undefined)).toBe(true);
    expect(checks?.every(({ goal, owner }) => goal !== undefined && owner !== undefined)).toBe(true);
  });

  test.each(['arb-production', 'arb-strict'])('%s asks for a complete audit trail', (name) => {
    const file = `policies/${name}.yml`;
    const { metadata, checks = [] } = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy ?? {};
    expect(checks.find(({ kind }) => kind === 'audit_trail')).toMatchObject({
      title: 'The audit trail is complete',
      level: 'mandatory',
      require: { complete: true },
      off_github: 'left_to_gate',
    });
    expect(checks.map(explainCheck).at(-1)).toBe(
      'The audit trail is complete: what is on the base branch was approved in the ledger, or stood there when the ledger began; what came around the gate is restored, or signed by the governance role; a failure blocks. `arbiter check` leaves it to the gate.',
    );
    expect(metadata?.does_not_cover?.join(' ')).not.toContain('audit trail');
  });

  test('only the two numbers of the ARB checklist are marked as such', () => {
    const file = 'policies/arb-production.yml';
    const params = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy.params ?? {};
    const ours = Object.entries(params).filter(([, param]) => param?.source === 'arb-checklist');
    expect(ours.map(([name]) => name)).toEqual(['min_auc', 'min_impact_ratio']);
  });
});
