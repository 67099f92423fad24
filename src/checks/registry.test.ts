import { describe, expect, test } from 'vitest';
import { CONTEXT, item, MANIFEST, modelFacts, record } from '../../test/checks/facts.ts';
import { policySchema } from '../schemas/policy.ts';
import type { CheckConfig } from './check.ts';
import { CHECK_KINDS, evaluateCheck, isConditional, reachableOutcomes } from './registry.ts';

const AUC: CheckConfig = {
  id: 'auc',
  kind: 'metric',
  title: 'AUC above 0.90',
  metric: { name: 'roc_auc', dataset: 'test' },
  require: { above: 0.9 },
};
const evidence = [item({ records: [record({ value: 0.95 })] })];

describe('conditions', () => {
  test.each([
    [{ tiers: ['high'] }, 'pass'],
    [{ tiers: ['low'] }, 'not_applicable'],
    [{ deployment_modes: ['batch'] }, 'not_applicable'],
    [{ deployment_modes: ['real-time'], stages: ['candidate'] }, 'pass'],
    [{ stages: ['archived'] }, 'not_applicable'],
  ] as const)('%j: %s', (when, outcome) => {
    const check = { ...AUC, when: { ...when } } as unknown as CheckConfig;
    const result = evaluateCheck(modelFacts({ evidence }), check, CONTEXT);
    expect(result.outcome).toBe(outcome);
    expect(result.reason).not.toBe('');
  });

  test('a condition on something the manifest does not say holds: nothing is skipped for want of a word', () => {
    const { deployment: _, ...manifest } = MANIFEST;
    const check = { ...AUC, when: { deployment_modes: ['batch'] } } as CheckConfig;
    expect(evaluateCheck(modelFacts({ evidence: [], manifest }), check, CONTEXT).outcome).toBe('error');
  });

  test('only the policy makes a check conditional', () => {
    expect(isConditional(AUC)).toBe(false);
    expect(isConditional({ ...AUC, when: {} })).toBe(true);
    const rollback = { id: 'r', kind: 'rollback', title: 'r', require: { prepared: true } } as const;
    expect(isConditional(rollback)).toBe(false);
    expect(isConditional({ ...rollback, first_release: { approved_by: 'arb' } })).toBe(true);
    const trail = { id: 't', kind: 'audit_trail', title: 't', require: { complete: true } } as const;
    expect(isConditional(trail)).toBe(false);
    expect(isConditional({ ...trail, off_github: 'left_to_gate' })).toBe(true);
  });
});

describe('whatever goes wrong ends in error', () => {
  test('a kind that does not exist, and one named like a part of the language', () => {
    for (const kind of ['latency', 'constructor', '__proto__']) {
      const result = evaluateCheck(
        modelFacts({ evidence }),
        { ...AUC, kind } as unknown as CheckConfig,
        CONTEXT,
      );
      expect(result).toMatchObject({ outcome: 'error', id: 'auc' });
    }
  });

  test.each([
    ['facts without evidence', { evidence: undefined }],
    ['a manifest that is not there', { manifest: undefined }],
    ['a time that is none', { now: 'soon' }],
  ])('%s', (_, broken) => {
    for (const kind of Object.keys(CHECK_KINDS)) {
      const facts = { ...modelFacts(), ...broken } as never;
      const result = evaluateCheck(facts, { ...AUC, kind, require: {} } as unknown as CheckConfig, CONTEXT);
      expect(result.outcome).toBe('error');
      expect(result.reason).not.toContain('\n    at ');
    }
  });
});

test('every kind of the policy schema can be evaluated', () => {
  const kinds = JSON.stringify(policySchema)
    .match(/"kind":\{[^{}]*"const":"([a-z_]+)"/g)
    ?.map((text) => /"const":"([a-z_]+)"/.exec(text)?.[1]);
  expect([...new Set(kinds)].filter((kind) => kind !== 'Policy').sort()).toEqual(
    Object.keys(CHECK_KINDS).sort(),
  );
});

test('a result has its keys in the order of the decision schema, and the same input gives the same bytes', () => {
  const once = JSON.stringify(evaluateCheck(modelFacts({ evidence }), AUC, CONTEXT));
  expect(JSON.stringify(evaluateCheck(modelFacts({ evidence }), AUC, CONTEXT))).toBe(once);
  expect(Object.keys(JSON.parse(once))).toEqual([
    ...[
      'id',
      'kind',
      'level',
      'outcome',
      'title',
      'observed',
      'claimed',
      'required',
      'margin',
      'interval',
      'groups',
    ],
    ...[
      'rows_needed',
      'trust',
      'reason',
      'fix',
      'policy_at',
      'evidence_at',
      'controls',
      'policy',
      'scope',
      'findings',
    ],
    ...['awaiting', 'signoff_roles'],
  ]);
});

test('a check comes to what its kind names, to everything where it names nothing, and may not apply where the policy says when', () => {
  expect(reachableOutcomes(AUC)).toEqual(['pass', 'fail', 'inconclusive', 'error']);
  expect(reachableOutcomes({ ...AUC, when: { tiers: ['high'] } })).toContain('not_applicable');
  const documents: CheckConfig = {
    id: 'd',
    kind: 'documents',
    title: 'D',
    require: { present: ['purpose'] },
  };
  expect(reachableOutcomes(documents)).toEqual(['pass', 'fail', 'inconclusive']);
});
