import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTEXT, FOLDER, item, modelFacts } from '../../test/checks/facts.ts';
import { explainCheck } from '../policy/explain.ts';
import { loadPolicy } from '../policy/policy.ts';
import { type ModelFacts, OFF_GITHUB, type RecordedDrill, type RecordedRelease } from './facts.ts';
import { CHECK_KINDS, evaluateCheck } from './registry.ts';

const PACKS = readdirSync('policies')
  .filter((file) => /^[^.]+\.yml$/.test(file))
  .map((file) => file.replace('.yml', ''));

describe('the shipped packs', () => {
  test('are these', () => {
    expect(PACKS).toEqual([
      'analysis',
      'arb-production',
      'arb-strict',
      'data-governance',
      'fairness-employment',
      'hipaa',
      'language-models',
      'low-risk',
      'responsible-ai',
    ]);
  });

  test.each(PACKS)('%s loads without a problem and says goal, owner and what it does not cover', (name) => {
    const file = `policies/${name}.yml`;
    const { policy, problems } = loadPolicy(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    const { metadata, params, checks } = policy?.policy ?? {};
    expect(metadata?.id).toBe(name);
    expect(metadata?.goal).toBeTruthy();
    expect(metadata?.does_not_cover?.length).toBeGreaterThan(0);
    const kinds = (metadata?.does_not_cover ?? []).flatMap(
      (line) => /of kind ([^)]*)\)/.exec(line)?.[1]?.split(/, | and /) ?? [],
    );
    expect(Object.keys(CHECK_KINDS)).toEqual(expect.arrayContaining(kinds));
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

  // Who reads such a name believes that a law is kept: the pack says that it is a help for those who judge.
  test.each(['fairness-employment', 'hipaa'])('%s says that it is no legal advice', (name) => {
    expect(readFileSync(`policies/${name}.yml`, 'utf8').replaceAll('\n# ', ' ')).toContain('no legal advice');
  });

  test('the only number of a law is that of the four-fifths rule', () => {
    const numbers = PACKS.flatMap((name) => {
      const file = `policies/${name}.yml`;
      const params = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy.params ?? {};
      return Object.entries(params).flatMap(([param, number]) =>
        number?.source === 'regulation' ? [[name, param, number.value, number.why.split(',')[0]]] : [],
      );
    });
    expect(numbers).toEqual([['fairness-employment', 'four_fifths', 0.8, '29 CFR 1607.4(D)']]);
  });

  describe.each([
    'policies/arb-production.yml',
    'policies/arb-strict.yml',
    'examples/fraud-detection/.arbiter/policies/arb-production.yml',
  ])('%s and a way back', (file) => {
    const checks = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy.checks ?? [];
    const judge = (facts: Partial<ModelFacts>) => {
      const check = checks.find(({ kind }) => kind === 'rollback');
      if (check === undefined) throw new Error(`${file} has no check of the kind rollback.`);
      return evaluateCheck(modelFacts({ evidence: [RECORD], ...facts }), check, CONTEXT);
    };

    test('a record that a run of the rollback made passes', () => {
      expect(judge({ releases: [RELEASE], drills: [DRILL] })).toMatchObject({
        outcome: 'pass',
        trust: 'workflow',
        level: 'mandatory',
      });
    });

    test.each<[string, Partial<ModelFacts>]>([
      ['no drill in the ledger', { releases: [RELEASE], drills: [] }],
      ['another time', { releases: [RELEASE], drills: [{ ...DRILL, testedAt: '2026-02-19T10:00:00Z' }] }],
      ['another duration', { releases: [RELEASE], drills: [{ ...DRILL, switchMs: 40_000 }] }],
      ['another bundle', { releases: [RELEASE], drills: [{ ...DRILL, bundle: 'c'.repeat(64) }] }],
      ['no ledger in the gate', { auditTrail: null }],
    ])('a record written by hand fails: %s', (_, facts) => {
      const { outcome, reason } = judge(facts);
      expect(outcome).toBe('fail');
      expect(reason).toContain('trust is claimed; at least workflow is required.');
    });

    test('a first release needs the board instead', () => {
      const { outcome, signoff_roles } = judge({ releases: [], drills: [] });
      expect([outcome, signoff_roles]).toEqual(['not_applicable', ['arb']]);
    });

    test('`arbiter check`, which reads no ledger, takes the record as claimed, and still looks at it', () => {
      const auditTrail = OFF_GITHUB;
      expect(judge({ auditTrail })).toMatchObject({ outcome: 'pass', trust: 'claimed' });
      expect(judge({ auditTrail, now: '2026-05-01T00:00:00Z' })).toMatchObject({ outcome: 'fail' });
    });
  });

  test('only the two numbers of the ARB checklist are marked as such', () => {
    const file = 'policies/arb-production.yml';
    const params = loadPolicy(readFileSync(file, 'utf8'), file).policy?.policy.params ?? {};
    const ours = Object.entries(params).filter(([, param]) => param?.source === 'arb-checklist');
    expect(ours.map(([name]) => name)).toEqual(['min_auc', 'min_impact_ratio']);
  });
});

const BUNDLE = 'b'.repeat(64);
const RECORD = item({
  file: `${FOLDER}/rollback.yml`,
  format: 'arbiter-rollback-drill',
  facts: {
    drill: {
      previous_version: '1.1.0',
      bundle_digest: BUNDLE,
      tested_at: '2026-02-20T10:00:00Z',
      duration_seconds: 41,
      by: '@acme/fraud',
    },
    identity: { model: 'fraud' },
  },
});
const RELEASE: RecordedRelease = {
  entry: 4,
  version: '1.1.0',
  tag: 'fraud-v1.1.0-approved-2026-02-01',
  bundle: BUNDLE,
  validUntil: null,
};
const DRILL: RecordedDrill = {
  entry: 9,
  version: '1.1.0',
  bundle: BUNDLE,
  testedAt: '2026-02-20T10:00:00Z',
  switchMs: 41_000,
};
