import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../schemas/policy.ts';
import { explainPolicy } from '../explain.ts';
import { loadPolicy } from '../policy.ts';
import { policyChanges } from '../policy-change.ts';
import { expressionMutants } from './expression-mutants.ts';
import { mutantsOf, nudges } from './mutants.ts';

const PACKS = readdirSync('policies').filter((file) => file.endsWith('.yml') && !file.endsWith('.test.yml'));

/** What the packs do not use. */
const RICH = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: rich, title: Rich, version: 1.0.0, owner: o }
checks:
  - id: recall
    kind: metric
    title: Recall
    when: { tiers: [high, medium], deployment_modes: [batch, hybrid], stages: [candidate, production] }
    metric: { name: recall, dataset: test, slice: { sex: F } }
    require: { at_least: 0.8, at_most: 0.99, tolerance: 0.02, trust: { at_least: workflow } }
    level: overridable
    override_by: [arb]
  - id: parity
    kind: fairness
    title: Parity
    metric: { name: demographic_parity_difference, dataset: validation }
    protected: [sex]
    favorable_outcome: 1
    intersections: "off"
    reference: M
    require: { at_most: 0.1, tolerance: 0.02, confidence: 0.9, decide: prove_safe, trust: { at_least: attested } }
  - id: drift
    kind: drift
    title: Drift
    features: [a, b]
    dataset: production
    statistic: ks.d
    require: { below: 0.1, min_rows: 300, columns: any, min_count: 2, trust: { at_least: workflow } }
  - id: shares
    kind: drift
    title: Shares
    statistic: psi@deciles
    require: { at_most: 0.2, min_count: 4, columns: { share_at_most: 0.3 } }
  - { id: flag, kind: drift_flag, title: Flag, require: { none_at_least: medium, trust: { at_least: workflow } } }
  - { id: tests, kind: tests, title: Tests, files: [a.xml, b.xml], require: { passed: all, at_least: 50, warnings: report, trust: { at_least: workflow } } }
  - { id: data, kind: data_quality, title: Data, columns: [a, b], require: { passed: all, trust: { at_least: workflow } } }
  - id: service
    kind: service_level
    title: Service
    files: [a.json, b.json]
    require: { p95_ms: { below: 100 }, p99_ms: { at_most: 200 }, error_rate: { at_most: 0.001 }, throughput: { at_least: 50 }, min_requests: 1000, trust: { at_least: workflow } }
  - id: guard
    kind: expression
    title: Guard
    dataset: test
    expr: (metrics.recall >= 0.6 || metrics.review_rate <= 0.05) && model.features.all(f, !f.startsWith("x"))
    message: Not covered.
    require: { tolerance: 0.02, trust: { at_least: workflow } }
  - { id: share, kind: metric, title: Share, metric: { name: selection_rate, dataset: test }, require: { between: [0.05, 0.2] } }
  - { id: worst, kind: metric, title: Worst, metric: { name: recall, worst_slice: [sex] }, require: { at_least: 0.5, min_count: 2 } }
  - { id: own, kind: metric, title: Own, metric: { name: custom.rules }, require: { equals: 3 } }
  - { id: features, kind: naming, title: Features, of: feature, require: { pattern: "[a-z_]+", one_of: [a, b, c], max_length: 9, min_count: 2 } }
  - { id: model, kind: naming, title: Model, of: model, require: { pattern: "[a-z-]+", names: none } }
  - { id: sets, kind: naming, title: Sets, of: dataset, require: { max_length: 20, names: any, min_count: 2 } }
  - { id: card, kind: model_card, title: Card, require: { sections: [Details, Use] } }
signoff: { require: [{ role: arb, count: 1 }] }
`;

/** Every mutant of a pack that is a sound policy, with that policy. */
function soundMutants(pack: string) {
  const file = `policies/${pack}`;
  const { policy } = loadPolicy(pack === 'all else' ? RICH : readFileSync(file, 'utf8'), file);
  if (policy === undefined) throw new Error(`${file} was not read.`);
  const { params: _, ...rest } = policy.policy;
  return {
    policy: policy.policy,
    mutants: mutantsOf(policy.policy).flatMap((mutant) => {
      const checks = policy.policy.checks.flatMap((check, index): object[] =>
        index !== mutant.index ? [check] : mutant.mutated === null ? [] : [mutant.mutated],
      );
      const changed = loadPolicy(JSON.stringify({ ...rest, checks }), 'mutant.json').policy;
      return changed === undefined ? [] : [{ mutant, changed: changed.policy as Policy }];
    }),
  };
}

describe.each([...PACKS, 'all else'])('every small change of %s', (pack) => {
  const { policy, mutants } = soundMutants(pack);

  test('is said in the sentences that officers read', () => {
    const before = explainPolicy(policy).join('\n');
    const unsaid = mutants.filter(({ changed }) => explainPolicy(changed).join('\n') === before);
    expect(unsaid.map(({ mutant }) => `${mutant.check}: ${mutant.change}`)).toEqual([]);
  });

  test('is a change that `policy diff` tells, and never a neutral one', () => {
    const silent = mutants.filter(
      ({ changed }) =>
        !policyChanges({ policy }, { policy: changed, file: '' }).some(
          ({ direction }) => direction !== 'neutral',
        ),
    );
    expect(silent.map(({ mutant }) => `${mutant.check}: ${mutant.change}`)).toEqual([]);
  });

  test('back and forth is looser one way at least', () => {
    const looser = (from: Policy, to: Policy) =>
      policyChanges({ policy: from }, { policy: to, file: '' }).some(
        ({ direction }) => direction === 'looser',
      );
    const neither = mutants.filter(({ changed }) => !looser(policy, changed) && !looser(changed, policy));
    expect(neither.map(({ mutant }) => `${mutant.check}: ${mutant.change}`)).toEqual([]);
  });
});

describe('one unit to either side', () => {
  test.each<[number, number[]]>([
    [0.9, [0.89, 0.91]],
    [0.1, [0.09, 0.11]],
    [0.05, [0.049, 0.051]],
    [0.001, [0.0009, 0.0011]],
    [1.5, [1.4, 1.6]],
    [30, [29, 31]],
    [1, [0, 2]],
    [0, [-0.01, 0.01]],
  ])('of %d is %j', (value, expected) => {
    expect(nudges(value)).toEqual(expected);
  });
});

describe('mutants of an expression', () => {
  test.each([
    [
      'metrics.recall >= 0.6',
      ['>', '<=', '0.59', '0.61'],
      ['metrics.recall > 0.6', 'metrics.recall <= 0.6', 'metrics.recall >= 0.59', 'metrics.recall >= 0.61'],
    ],
    [
      'size(model.features) > 2',
      ['>=', '<', '1', '3'],
      [
        'size(model.features) >= 2',
        'size(model.features) < 2',
        'size(model.features) > 1',
        'size(model.features) > 3',
      ],
    ],
    [
      'metrics.custom.a > 2.0',
      ['>=', '<', '1.0', '3.0'],
      [
        'metrics.custom.a >= 2.0',
        'metrics.custom.a < 2.0',
        'metrics.custom.a > 1.0',
        'metrics.custom.a > 3.0',
      ],
    ],
    // A comment is no operator.
    [
      'metrics.f1 // >\n == 0.5',
      ['!=', '0.49', '0.51'],
      ['metrics.f1 // >\n != 0.5', 'metrics.f1 // >\n == 0.49', 'metrics.f1 // >\n == 0.51'],
    ],
    ['!("id" in model.features)', ['nothing'], ['("id" in model.features)']],
    [
      'model.features.all(f, f == "a")',
      ['exists', '!='],
      ['model.features.exists(f, f == "a")', 'model.features.all(f, f != "a")'],
    ],
  ])('%s', (text, words, expected) => {
    const mutants = expressionMutants(text, nudges);
    expect(mutants.map((mutant) => mutant.text)).toEqual(expected);
    expect(mutants.map(({ change }) => change.split(' becomes ')[1])).toEqual(words);
  });
});

describe('mutants', () => {
  const check = (parts: object): Policy =>
    ({ checks: [{ id: 'x', kind: 'drift', title: 'X', ...parts }] }) as never;
  const changes = (parts: object) => mutantsOf(check(parts)).map(({ change }) => change);

  test('are the same in every run, in the order of the file', () => {
    const parts = {
      when: { tiers: ['high', 'medium'] },
      statistic: 'ks.d',
      features: ['a', 'b'],
      require: { at_most: 0.1, columns: 'any' },
    };
    expect(changes(parts)).toEqual(changes(parts));
    expect(changes(parts)).toMatchSnapshot();
  });

  test('leave what is written and would hold unwritten where it is', () => {
    expect(changes({ require: { columns: 'every' } })).not.toContain('require.columns is dropped');
    expect(changes({ require: { columns: 'any' } })).toContain('require.columns is dropped');
  });

  test('of a kind that the schema does not have are still those of numbers, lists and keys', () => {
    const policy = { checks: [{ id: 'x', kind: 'new', require: { most: 3, of: ['a', 'b'] } }] } as never;
    expect(mutantsOf(policy).map(({ change }) => change)).toEqual([
      'the check is removed',
      'level mandatory becomes advisory',
      'require is dropped',
      'require.most 3 becomes 2',
      'require.most 3 becomes 4',
      'require.most is dropped',
      'require.of is dropped',
      'require.of loses a',
      'require.of loses b',
    ]);
  });
});
