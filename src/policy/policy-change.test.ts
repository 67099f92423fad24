import { describe, expect, test } from 'vitest';
import { type LoadedPolicy, loadPolicy } from './policy.ts';
import { policyChanges } from './policy-change.ts';

const METRIC = `  - id: a
    kind: metric
    title: T
    metric: { name: roc_auc, dataset: test }
`;
const FAIRNESS = `  - id: a
    kind: fairness
    title: T
    metric: { name: impact_ratio }
`;
const AUC = `${METRIC}    require: { above: 0.9 }`;
const SIGNOFF = 'signoff: { require: [{ role: arb, count: 1 }] }';

function load(checks: string, rest = SIGNOFF): LoadedPolicy {
  const head =
    'apiVersion: arbiter/v1\nkind: Policy\nmetadata: { id: p, title: P, version: "1.0", owner: o }\n';
  const { policy, problems } = loadPolicy(`${head}checks:\n${checks}\n${rest}\n`, 'p.yml');
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

/** The worst word of all changes, as a reader would sum them up. */
function verdict(before: LoadedPolicy, after: LoadedPolicy): string {
  const directions = policyChanges(before, after).map((change) => change.direction);
  return ['looser', 'stricter', 'neutral'].find((word) => directions.includes(word as never)) ?? 'same';
}

const metric = (lines: string) => load(`${METRIC}    ${lines}`);
const kind = (name: string, require: string) =>
  load(`  - { id: a, kind: ${name}, title: T, require: ${require} }`);
const drift = (lines: string) => load(`  - { id: a, kind: drift, title: T, ${lines} }`);
const fair = (extra: string, require = '{ at_least: 0.8 }') =>
  load(`${FAIRNESS}    ${extra}\n    require: ${require}`);
const TRAIL = '  - { id: a, kind: audit_trail, title: T, require: { complete: true }';
const FAIR = 'protected: [sex, race]\n    favorable_outcome: 0';
const change = (require: string, extra = '') =>
  load(
    `  - { id: a, kind: change, title: T, metric: { name: roc_auc, dataset: test }, require: ${require}${extra} }`,
  );
const stable = (require: string) =>
  load(`  - { id: a, kind: stability, title: T, metric: { name: roc_auc }, require: ${require} }`);
const expression = (expr: string, dataset = 'test', extra = '') =>
  load(
    `  - { id: a, kind: expression, title: T, dataset: ${dataset}, expr: "${expr}", message: ${extra === '' ? 'M' : extra} }`,
  );
const naming = (require: string, of = 'feature') =>
  load(`  - { id: a, kind: naming, title: T, of: ${of}, require: ${require} }`);
const own = (require: string) => load(`${METRIC.replace('roc_auc', 'custom.joy')}    require: ${require}`);
const balanced = (require: string, extra = '') =>
  load(`  - { id: a, kind: data_balance, title: T, protected: [sex], require: ${require}${extra} }`);
const leaks = (require: string) => kind('leakage', require);
const compared = (require: string) =>
  load(`  - { id: a, kind: experiment, title: T, metric: { name: roc_auc }, require: ${require} }`);
const WORST = METRIC.replace('dataset: test', 'dataset: test, worst_slice: [sex]');
const slices = (require: string) => load(`${WORST}    require: ${require}`);

describe('a change of policy, by operator direction', () => {
  test.each<[string, LoadedPolicy, LoadedPolicy]>([
    ['a lower limit is raised', metric('require: { above: 0.8 }'), metric('require: { above: 0.9 }')],
    [
      'an upper limit is lowered',
      drift('statistic: ks.d, require: { at_most: 0.2 }'),
      drift('statistic: ks.d, require: { at_most: 0.1 }'),
    ],
    [
      'less regression is let through',
      change('{ max_regression: { absolute: 0.02 } }'),
      change('{ max_regression: { absolute: 0.01 } }'),
    ],
    [
      'more improvement is asked for',
      change('{ min_improvement: { relative: 0.01 } }'),
      change('{ min_improvement: { relative: 0.02 } }'),
    ],
    [
      'a suspicion',
      change('{ max_regression: { absolute: 0.02 } }'),
      change('{ max_regression: { absolute: 0.02 }, max_improvement: { absolute: 0.1 } }'),
    ],
    [
      'no first release any more',
      change('{ max_regression: { absolute: 0.02 } }', ', first_release: { approved_by: arb }'),
      change('{ max_regression: { absolute: 0.02 } }'),
    ],
    [
      'more of the lineage is known',
      kind('lineage', '{ present: [run] }'),
      kind('lineage', '{ present: [run, code_commit], consistent: true }'),
    ],
    ['more KPIs', kind('kpi', '{ met: all }'), kind('kpi', '{ met: all, at_least: 2, not_older_than: 30d }')],
    [
      'more decisions explained',
      kind('explainability', '{ per_decision: true }'),
      kind('explainability', '{ global: true, per_decision: true, min_decisions: 20 }'),
    ],
    [
      'more runs compared',
      compared('{ at_least: 3, chosen: best }'),
      compared('{ at_least: 5, chosen: best }'),
    ],
    [
      'a written reason is not enough any more',
      compared('{ at_least: 3, chosen: best_or_explained }'),
      compared('{ at_least: 3, chosen: best }'),
    ],
    [
      'more folds',
      stable('{ folds: { at_least: 5 }, spread: { at_most: 0.1 } }'),
      stable('{ folds: { at_least: 10 }, spread: { at_most: 0.1 } }'),
    ],
    [
      'ten folds where five went without saying',
      stable('{ spread: { at_most: 0.1 } }'),
      stable('{ folds: { at_least: 10 }, spread: { at_most: 0.1 } }'),
    ],
    [
      'a limit on the regression',
      change('{ max_improvement: { absolute: 0.1 } }'),
      change('{ max_regression: { absolute: 0.02 }, max_improvement: { absolute: 0.1 } }'),
    ],
    [
      'five folds, left unsaid, where four were enough',
      stable('{ folds: { at_least: 4 }, spread: { at_most: 0.1 } }'),
      stable('{ spread: { at_most: 0.1 } }'),
    ],
    [
      'folds nearer to each other',
      stable('{ spread: { at_most: 0.1 } }'),
      stable('{ spread: { at_most: 0.05 } }'),
    ],
    ['a higher bound', stable('{ lower_bound: { above: 0.8 } }'), stable('{ lower_bound: { above: 0.9 } }')],
    [
      'a smaller gap',
      stable('{ train_test_gap: { at_most: 0.1 } }'),
      stable('{ train_test_gap: { at_most: 0.05 } }'),
    ],
    [
      'more rows of each group',
      balanced('{ representation: { at_least: 0.1 } }'),
      balanced('{ representation: { above: 0.1 } }'),
    ],
    [
      'labels that differ less',
      balanced('{ label_balance: { at_most: 0.2 } }'),
      balanced('{ label_balance: { at_most: 0.1 } }'),
    ],
    [
      'missing values are limited as well',
      balanced('{ representation: { at_least: 0.1 } }'),
      balanced('{ representation: { at_least: 0.1 }, missingness: { at_most: 0.05 } }'),
    ],
    [
      'the groups are named',
      balanced('{ representation: { at_least: 0.1 } }'),
      balanced('{ representation: { at_least: 0.1 } }', ', groups: { sex: [F, M] }'),
    ],
    [
      'small groups of the data block',
      balanced('{ missingness: { at_most: 0.1 }, small_groups: report }'),
      balanced('{ missingness: { at_most: 0.1 } }'),
    ],
    ['rows may not overlap', leaks('{ overlap: none_by_key }'), leaks('{ overlap: none }')],
    ['order in time', leaks('{ overlap: none }'), leaks('{ overlap: none, temporal_order: true }')],
    [
      'a lower AUC is suspicious',
      leaks('{ suspicious_auc: { below: 0.99 } }'),
      leaks('{ suspicious_auc: { below: 0.98 } }'),
    ],
    [
      'small groups of the worst slice block',
      slices('{ above: 0.8, small_groups: report }'),
      slices('{ above: 0.8, small_groups: report, min_group_size: 20 }'),
    ],
    ['at least becomes above', metric('require: { at_least: 0.9 }'), metric('require: { above: 0.9 }')],
    ['a second limit', metric('require: { above: 0.9 }'), metric('require: { above: 0.9, at_most: 0.99 }')],
    [
      'no business threshold any more',
      metric('require: { above: 0.9, or_business_threshold: true }'),
      metric('require: { above: 0.9 }'),
    ],
    [
      'proof is asked for',
      metric('require: { above: 0.9, decide: point }'),
      metric('require: { above: 0.9, decide: prove_safe }'),
    ],
    [
      'more confidence in safety',
      metric('require: { above: 0.9, decide: prove_safe, confidence: 0.9 }'),
      metric('require: { above: 0.9, decide: prove_safe, confidence: 0.99 }'),
    ],
    [
      'less confidence in harm',
      fair(FAIR, '{ at_least: 0.8, decide: prove_harm, confidence: 0.99 }'),
      fair(FAIR, '{ at_least: 0.8, decide: prove_harm, confidence: 0.9 }'),
    ],
    [
      'a smaller tolerance',
      metric('require: { above: 0.9, tolerance: 0.01 }'),
      metric('require: { above: 0.9, tolerance: 0.001 }'),
    ],
    [
      'more trust',
      metric('require: { above: 0.9, trust: { at_least: committed } }'),
      metric('require: { above: 0.9, trust: { at_least: recomputed } }'),
    ],
    [
      'advisory becomes mandatory',
      metric('level: advisory\n    require: { above: 0.9 }'),
      metric('require: { above: 0.9 }'),
    ],
    [
      'a condition is dropped',
      metric('when: { tiers: [high] }\n    require: { above: 0.9 }'),
      metric('require: { above: 0.9 }'),
    ],
    [
      'a condition is widened',
      metric('when: { tiers: [high] }\n    require: { above: 0.9 }'),
      metric('when: { tiers: [high, low] }\n    require: { above: 0.9 }'),
    ],
    ['one more protected attribute', fair('protected: [sex]\n    favorable_outcome: 0'), fair(FAIR)],
    ['intersections decide', fair(FAIR), fair(`${FAIR}\n    intersections: block`)],
    [
      'small groups block',
      fair(FAIR, '{ at_least: 0.8, small_groups: report }'),
      fair(FAIR, '{ at_least: 0.8, small_groups: block }'),
    ],
    [
      'larger smallest group, blocking',
      fair(FAIR, '{ at_least: 0.8, min_group_size: 30 }'),
      fair(FAIR, '{ at_least: 0.8, min_group_size: 50 }'),
    ],
    [
      'lower severity of flags',
      kind('drift_flag', '{ none_at_least: high }'),
      kind('drift_flag', '{ none_at_least: low }'),
    ],
    [
      'fewer days with a flag',
      kind('drift_flag', '{ none_at_least: high, days: { at_most: 2, of: 7 } }'),
      kind('drift_flag', '{ none_at_least: high, days: { at_most: 1, of: 14 } }'),
    ],
    [
      'fresher flags',
      kind('drift_flag', '{ none_at_least: high, not_older_than: 2w }'),
      kind('drift_flag', '{ none_at_least: high, not_older_than: 7d }'),
    ],
    [
      'more rows',
      drift('statistic: ks.d, require: { at_most: 0.2 }'),
      drift('statistic: ks.d, require: { at_most: 0.2, min_rows: 300 }'),
    ],
    [
      'the audit trail is no longer left to the gate',
      load(`${TRAIL}, off_github: left_to_gate }`),
      load(`${TRAIL} }`),
    ],
    [
      'one more forbidden class',
      kind('sensitivity', '{ forbidden_in_features: [PII] }'),
      kind('sensitivity', '{ forbidden_in_features: [PII, PCI] }'),
    ],
    [
      'PHI is forbidden',
      kind('sensitivity', '{ phi_in_features: permitted_use }'),
      kind('sensitivity', '{ phi_in_features: forbidden }'),
    ],
    [
      'fewer images',
      kind(
        'environment',
        `{ base_image: { one_of: ["a@sha256:${'0'.repeat(64)}", "b@sha256:${'1'.repeat(64)}"] } }`,
      ),
      kind('environment', `{ base_image: { one_of: ["a@sha256:${'0'.repeat(64)}"] } }`),
    ],
    [
      'a fresher drill',
      kind('rollback', '{ prepared: true, tested_within: 30d }'),
      kind('rollback', '{ prepared: true, tested_within: 48h }'),
    ],
    [
      'one more document',
      kind('documents', '{ present: [purpose] }'),
      kind('documents', '{ present: [purpose, rollback] }'),
    ],
    [
      'all sections',
      kind('model_card', '{ agrees_with_evidence: true }'),
      kind('model_card', '{ agrees_with_evidence: true, sections: complete }'),
    ],
    [
      'one more check',
      kind('documents', '{ present: [purpose] }'),
      load(
        '  - { id: a, kind: documents, title: T, require: { present: [purpose] } }\n  - { id: b, kind: documents, title: T, require: { present: [owner] } }',
      ),
    ],
    ...['labels: [x]', 'base: [main]', 'paths: ["a/**"]', 'stages: [pilot]'].map(
      (key): [string, LoadedPolicy, LoadedPolicy] => [
        `${key} is no longer asked for`,
        load(AUC, `applies_to: { ${key} }\n${SIGNOFF}`),
        load(AUC, SIGNOFF),
      ],
    ),
    [
      'a narrower range',
      metric('require: { between: [0.7, 0.99] }'),
      metric('require: { between: [0.8, 0.98] }'),
    ],
    [
      'one end of a range',
      metric('require: { between: [0.7, 0.99] }'),
      metric('require: { between: [0.8, 0.99] }'),
    ],
    [
      'a range for a limit',
      metric('require: { at_least: 0.7 }'),
      metric('require: { between: [0.7, 0.99] }'),
    ],
    ['one number of a range', own('{ between: [1, 5] }'), own('{ equals: 3 }')],
    ['exactly that instead of at least', own('{ at_least: 3 }'), own('{ equals: 3 }')],
    ['a pattern besides', naming('{ max_length: 9 }'), naming('{ max_length: 9, pattern: "[a-z]+" }')],
    ['a shorter name', naming('{ max_length: 9 }'), naming('{ max_length: 8 }')],
    ['a length besides', naming('{ pattern: a }'), naming('{ pattern: a, max_length: 8 }')],
    ['one name less', naming('{ one_of: [a, b] }'), naming('{ one_of: [a] }')],
    ['a list besides', naming('{ pattern: a }'), naming('{ pattern: a, one_of: [a] }')],
    ['every name, not any', naming('{ pattern: a, names: any }'), naming('{ pattern: a }')],
    ['more names', naming('{ pattern: a }'), naming('{ pattern: a, min_count: 2 }')],
    [
      'more names of any',
      naming('{ pattern: a, names: any, min_count: 2 }'),
      naming('{ pattern: a, names: any, min_count: 3 }'),
    ],
    [
      'one label more',
      metric('when: { labels: [a] }\n    require: { above: 0.9 }'),
      metric('when: { labels: [a, b] }\n    require: { above: 0.9 }'),
    ],
    [
      'a condition on paths is gone',
      metric('when: { paths: ["a/**"] }\n    require: { above: 0.9 }'),
      metric('require: { above: 0.9 }'),
    ],
    ['one more tier', load(AUC, `applies_to: { tiers: [high] }\n${SIGNOFF}`), load(AUC, SIGNOFF)],
    ['a higher default tier', load(AUC, `default_tier: low\n${SIGNOFF}`), load(AUC, SIGNOFF)],
    [
      'shorter waivers',
      load(AUC, `${SIGNOFF}\nwaivers: { max_days: 30, approved_by: [arb] }`),
      load(AUC, SIGNOFF),
    ],
    [
      'one more seat',
      load(AUC),
      load(AUC, 'signoff: { require: [{ role: arb, count: 2 }, { role: dpo, count: 1 }] }'),
    ],
    ['a shorter approval', load(AUC, SIGNOFF), load(AUC, SIGNOFF.replace(/ }$/, ', valid_for: 30d }'))],
    [
      'contributors do not count',
      load(AUC, SIGNOFF.replace(/ }$/, ', allow_contributors: true }')),
      load(AUC, SIGNOFF),
    ],
  ])('%s: stricter one way, looser the other', (_, mild, strict) => {
    expect(verdict(mild, strict)).toBe('stricter');
    expect(verdict(strict, mild)).toBe('looser');
    expect(verdict(strict, strict)).toBe('same');
  });

  test.each<[string, LoadedPolicy, LoadedPolicy]>([
    ['another number', own('{ equals: 3 }'), own('{ equals: 4 }')],
    [
      'a range moves',
      metric('require: { between: [0.7, 0.9] }'),
      metric('require: { between: [0.8, 0.95] }'),
    ],
    ['a number outside the range', own('{ between: [1, 5] }'), own('{ equals: 6 }')],
    ['another pattern', naming('{ pattern: a }'), naming('{ pattern: b }')],
    ['none instead of every', naming('{ pattern: a }'), naming('{ pattern: a, names: none }')],
    [
      'another pattern that none may match',
      naming('{ pattern: a, names: none }'),
      naming('{ pattern: a, one_of: [a], names: none }'),
    ],
    [
      'another length that none may have',
      naming('{ max_length: 3, names: none }'),
      naming('{ max_length: 4, names: none }'),
    ],
    ['other names', naming('{ pattern: a }'), naming('{ pattern: a }', 'column')],
    [
      'a share instead of an amount',
      change('{ max_regression: { absolute: 0.02 } }'),
      change('{ max_regression: { relative: 0.01 } }'),
    ],
    ['the worst group no longer', slices('{ above: 0.9 }'), metric('require: { above: 0.9 }')],
    [
      'another metric',
      metric('require: { above: 0.9 }'),
      load(METRIC.replace('roc_auc', 'recall').concat('    require: { above: 0.9 }')),
    ],
    [
      'another data set',
      metric('require: { above: 0.9 }'),
      load(METRIC.replace('dataset: test', 'dataset: train').concat('    require: { above: 0.9 }')),
    ],
    ['another favourable outcome', fair(FAIR), fair(FAIR.replace('outcome: 0', 'outcome: 1'))],
    ['another reference group', fair(FAIR), fair(`${FAIR}\n    reference: M`)],
    [
      'another statistic',
      drift('statistic: ks.d, require: { at_most: 0.2 }'),
      drift('statistic: js@2, require: { at_most: 0.2 }'),
    ],
    [
      'the prediction is judged in place of features',
      drift('statistic: ks.d, features: [amount], require: { at_most: 0.2 }'),
      drift('statistic: ks.d, of: prediction, require: { at_most: 0.2 }'),
    ],
    ['another kind', kind('documents', '{ present: [card] }'), kind('model_card', '{ sections: complete }')],
    [
      'one attribute for another',
      fair('protected: [sex]\n    favorable_outcome: 0'),
      fair('protected: [race]\n    favorable_outcome: 0'),
    ],
    ['one role for another', load(AUC), load(AUC, SIGNOFF.replace('arb', 'ops'))],
    ['another binding', load(AUC), load(AUC, SIGNOFF.replace(/ }$/, ', binding: commit }'))],
    ['an operator of an expression', expression('metrics.recall >= 0.6'), expression('metrics.recall > 0.6')],
    ['a number of an expression', expression('metrics.recall >= 0.6'), expression('metrics.recall >= 0.7')],
    ['a space of an expression', expression('metrics.recall >= 0.6'), expression('metrics.recall  >= 0.6')],
    [
      'the data set of an expression',
      expression('metrics.recall >= 0.6'),
      expression('metrics.recall >= 0.6', 'train'),
    ],
  ])('%s: cannot be told, so it counts as looser both ways', (_, one, other) => {
    expect(verdict(one, other)).toBe('looser');
    expect(verdict(other, one)).toBe('looser');
  });

  test('words alone are neutral, and say where they stand', () => {
    const before = metric('require: { above: 0.9 }');
    const after = metric('why: Because\n    require: { above: 0.9 }');
    expect(policyChanges(before, after)).toEqual([
      {
        file: 'p.yml',
        pointer: '/checks/0/why',
        direction: 'neutral',
        message: 'Check a: why is now Because.',
      },
    ]);
  });

  test('a range in words, as one change', () => {
    const said = (before: LoadedPolicy, after: LoadedPolicy) =>
      policyChanges(before, after).map(({ message, pointer }) => [pointer, message]);
    expect(
      said(metric('require: { between: [0.7, 0.9] }'), metric('require: { between: [0.8, 0.85] }')),
    ).toEqual([
      [
        '/checks/0/require/between',
        'Check a: its limit changes from between 0.7 and 0.9 to between 0.8 and 0.85.',
      ],
    ]);
    expect(said(own('{ equals: 3 }'), own('{ at_least: 3 }'))).toEqual([
      ['/checks/0/require/at_least', 'Check a: its limit changes from equal to 3 to at least 3.'],
    ]);
  });

  test('a limit in words', () => {
    const changes = policyChanges(metric('require: { above: 0.9 }'), metric('require: { at_least: 0.85 }'));
    expect(changes).toEqual([
      {
        file: 'p.yml',
        pointer: '/checks/0/require/at_least',
        direction: 'looser',
        message: 'Check a: its limit changes from above 0.9 to at least 0.85.',
      },
    ]);
  });
});

test('the message of an expression is words for people', () => {
  const expr = 'metrics.recall >= 0.6';
  expect(verdict(expression(expr), expression(expr, 'test', 'Other words'))).toBe('neutral');
  expect(verdict(expression(expr), expression(expr))).toBe('same');
});

test('more trust in what an expression names is stricter', () => {
  const more = ', require: { trust: { at_least: workflow } }';
  const trusted = load(
    `  - { id: a, kind: expression, title: T, dataset: test, expr: metrics.recall >= 0.6, message: M${more} }`,
  );
  expect(verdict(expression('metrics.recall >= 0.6'), trusted)).toBe('stricter');
  expect(verdict(trusted, expression('metrics.recall >= 0.6'))).toBe('looser');
});
