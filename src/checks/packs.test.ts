import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

  test('only the two numbers of the ARB checklist are marked as such', () => {
    const file = 'policies/arb-production.yml';
    const params = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy.params ?? {};
    const ours = Object.entries(params).filter(([, param]) => param?.source === 'arb-checklist');
    expect(ours.map(([name]) => name)).toEqual(['min_auc', 'min_impact_ratio']);
  });
});
