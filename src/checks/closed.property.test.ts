import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../../test/checks/arbitrary-facts.ts';
import { APPROVED_IMAGE, CONTEXT, problem } from '../../test/checks/facts.ts';
import type { CheckConfig } from './check.ts';
import {
  BEFORE_RELEASES,
  type DataItem,
  type DriftItem,
  type EvidenceItem,
  type ModelFacts,
  type RecordedRelease,
  type SplitItem,
} from './facts.ts';
import { evaluateCheck, reachableOutcomes } from './registry.ts';

/**
 * Promise 1 as a property: take any part of the evidence away, or damage it, and a check that did not hold does not
 * begin to hold. Two witnesses that contradict each other are left out on purpose: without one of them nothing is
 * contradicted any more, which is what an honest repair does.
 */
const CHECKS: readonly CheckConfig[] = [
  {
    id: 'auc',
    kind: 'metric',
    title: 'AUC',
    metric: { name: 'roc_auc', dataset: 'test' },
    require: { above: 0.9 },
  },
  {
    id: 'safe',
    kind: 'metric',
    title: 'AUC',
    metric: { name: 'roc_auc', dataset: 'test' },
    require: { above: 0.9, decide: 'prove_safe' },
  },
  {
    id: 'brier',
    kind: 'metric',
    title: 'Brier',
    metric: { name: 'max_error', dataset: 'test' },
    require: { at_most: 0.3, trust: { at_least: 'workflow' } },
  },
  {
    id: 'di',
    kind: 'fairness',
    title: 'DI',
    metric: { name: 'impact_ratio', dataset: 'test' },
    protected: ['sex'],
    favorable_outcome: 1,
    require: { at_least: 0.8, decide: 'prove_harm', small_groups: 'block' },
  },
  {
    id: 'worst',
    kind: 'metric',
    title: 'Worst',
    metric: { name: 'selection_rate', dataset: 'test', worst_slice: ['sex'] },
    require: { at_least: 0.7, min_group_size: 20 },
  },
  {
    id: 'change',
    kind: 'change',
    title: 'Change',
    metric: { name: 'roc_auc', dataset: 'test' },
    require: { max_regression: { absolute: 0.01 } },
  },
  {
    id: 'balance',
    kind: 'data_balance',
    title: 'Balance',
    protected: ['sex'],
    require: {
      representation: { at_least: 0.1 },
      label_balance: { at_most: 0.06 },
      missingness: { at_most: 0.05 },
    },
  },
  {
    id: 'leakage',
    kind: 'leakage',
    title: 'Leakage',
    require: { overlap: 'none', temporal_order: true, suspicious_auc: { below: 0.99 } },
  },
  { id: 'flag', kind: 'drift_flag', title: 'Flag', require: { none_at_least: 'high', not_older_than: '7d' } },
  {
    id: 'flag-days',
    kind: 'drift_flag',
    title: 'Flag',
    require: { none_at_least: 'high', days: { at_most: 6, of: 7 } },
  },
  {
    id: 'drift',
    kind: 'drift',
    title: 'Drift',
    statistic: 'ks.d',
    features: ['amount'],
    dataset: 'production',
    require: { at_most: 0.15, min_rows: 300 },
  },
  {
    id: 'computed-drift',
    kind: 'drift',
    title: 'Drift',
    statistic: 'ks.d',
    of: 'prediction',
    dataset: 'serving',
    require: { at_most: 0.15, min_rows: 300 },
  },
  {
    id: 'data',
    kind: 'sensitivity',
    title: 'Data',
    require: {
      every_column_classified: true,
      forbidden_in_features: ['PII'],
      scan_evidence: 'hipaa-safe-harbor',
    },
  },
  {
    id: 'image',
    kind: 'environment',
    title: 'Image',
    require: { base_image: { one_of: [APPROVED_IMAGE] }, pinned_dependencies: true },
  },
  {
    id: 'rollback',
    kind: 'rollback',
    title: 'Rollback',
    require: { prepared: true, tested_within: '30d' },
    first_release: { approved_by: 'arb' },
  },
  {
    id: 'expression',
    kind: 'expression',
    title: 'Expression',
    dataset: 'test',
    expr: 'metrics.roc_auc > 0.9 || metrics.max_error <= 0.3 && model.features.all(f, f != "ssn")',
    message: 'Neither.',
  },
  {
    id: 'card',
    kind: 'model_card',
    title: 'Card',
    require: { sections: ['Details'], agrees_with_evidence: true },
  },
  { id: 'documents', kind: 'documents', title: 'Documents', require: { present: ['scalability_plan'] } },
  {
    id: 'names',
    kind: 'naming',
    title: 'Names',
    of: 'column',
    require: { pattern: '[a-z_]+', min_count: 2 },
  },
  {
    id: 'lineage',
    kind: 'lineage',
    title: 'Lineage',
    require: { present: ['data_version', 'run', 'code_commit', 'environment'] },
  },
  { id: 'kpis', kind: 'kpi', title: 'KPIs', dataset: 'test', require: { met: 'all' } },
  {
    id: 'explained',
    kind: 'explainability',
    title: 'Explained',
    require: { global: true, per_decision: true, min_decisions: 20, not_older_than: '7d' },
  },
  {
    id: 'experiment',
    kind: 'experiment',
    title: 'Compared',
    metric: { name: 'f1', dataset: 'test' },
    require: { at_least: 2, chosen: 'best' },
  },
  { id: 'trail', kind: 'audit_trail', title: 'Trail', require: { complete: true } },
];

type Damage = (facts: ModelFacts, at: number) => ModelFacts;

function atItem(of: (item: EvidenceItem) => readonly EvidenceItem[]): Damage {
  return (given, at) => ({
    ...given,
    evidence: given.evidence.flatMap((each, index) =>
      index === at % given.evidence.length ? of(each) : [each],
    ),
  });
}

function atReleases(
  change: (all: readonly RecordedRelease[], at: number) => readonly RecordedRelease[],
): Damage {
  return (given, at) => {
    const { releases } = given;
    if (releases === undefined || releases === BEFORE_RELEASES) return given;
    return { ...given, releases: change(releases, at) };
  };
}

/** Damage to what was compared: the item stays, since the configuration still declares it. */
function atDrift(change: (item: DriftItem) => DriftItem): Damage {
  return (given) => ({ ...given, drift: (given.drift ?? []).map(change) });
}

/** Damage to the training data, or to what was counted in it. */
function atData(change: (item: DataItem) => readonly DataItem[]): Damage {
  return (given) => ({ ...given, data: (given.data ?? []).flatMap(change) });
}

function atGroups(change: (attribute: Attribute) => Attribute): Damage {
  return atData((item) =>
    item.balance === null
      ? [item]
      : [{ ...item, balance: { ...item.balance, attributes: item.balance.attributes.map(change) } }],
  );
}

/** Damage to what held-out data was compared with. */
function atSplit(change: (item: SplitItem) => readonly SplitItem[]): Damage {
  return (given) => ({ ...given, splits: (given.splits ?? []).flatMap(change) });
}

function atReport(change: Partial<NonNullable<SplitItem['report']>>): Damage {
  return atSplit((item) => [
    item.report === null ? item : { ...item, report: { ...item.report, ...change } },
  ]);
}

type Attribute = NonNullable<DataItem['balance']>['attributes'][number];
type Compared = NonNullable<DriftItem['report']>['columns'][number];

function atColumns(change: (column: Compared) => readonly Compared[]): Damage {
  return atDrift((item) =>
    item.report === null
      ? item
      : { ...item, report: { ...item.report, columns: item.report.columns.flatMap(change) } },
  );
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  'an evidence file is gone': atItem(() => []),
  'an evidence file cannot be read': atItem((each) => [
    { ...each, format: 'unknown', records: [], facts: {}, problems: [problem({ file: each.file })] },
  ]),
  'an evidence file has a problem of its own': atItem((each) => [
    { ...each, problems: [problem({ file: each.file, pointer: '' })] },
  ]),
  'an evidence file gave no record': atItem((each) => [{ ...each, records: [] }]),
  'an evidence file is worth less': atItem((each) => [{ ...each, trust: 'claimed' }]),
  'the values are not numbers': atItem((each) => [
    { ...each, records: each.records.map((one) => ({ ...one, value: null })) },
  ]),
  'the values are text': atItem((each) => [
    { ...each, records: each.records.map((one) => ({ ...one, value: '0.99' as never })) },
  ]),
  'the counts are gone': atItem((each) => [
    { ...each, records: each.records.map((one) => ({ ...one, rows: null, positives: null })) },
  ]),
  'the data set is not named': atItem((each) => [
    { ...each, records: each.records.map((one) => ({ ...one, dataset: null })) },
  ]),
  'the date is not readable': atItem((each) => [
    each.facts.drift === undefined
      ? each
      : { ...each, facts: { ...each.facts, drift: { ...each.facts.drift, created_at: 'yesterday' } } },
  ]),
  'the predictions cannot be read': (given) => ({
    ...given,
    predictions: given.predictions.map((each) => ({
      ...each,
      summary: null,
      problem: problem({ file: each.file }),
    })),
  }),
  'the current data is gone': atDrift((each) => ({
    ...each,
    current: null,
    report: null,
    problem: problem({ file: each.file }),
  })),
  'the column of the prediction is not named': atDrift((each) => ({ ...each, prediction: null })),
  'a column was not compared': atColumns((each) => [
    { ...each, statistics: null, problem: { code: 'not_finite', message: 'It is infinite.' } },
  ]),
  'a column is gone': atColumns(() => []),
  'most rows lost their value': atColumns((each) => [{ ...each, n: { ...each.n, current: 20 } }]),
  'the comparison is less exact': atColumns((each) => [
    {
      ...each,
      statistics: {
        'ks.d': { value: 0.1, lower: 0, upper: each.statistics?.['ks.d']?.upper ?? 1 },
      },
    },
  ]),
  'the training data is not declared': atData(() => []),
  'the training data cannot be read': atData((each) => [
    { ...each, balance: null, problem: problem({ file: each.file }) },
  ]),
  'a group of the training data is gone': atGroups((each) => ({ ...each, groups: each.groups.slice(1) })),
  'some rows say no group': atGroups((each) => ({ ...each, without: 1, first_without: 7 })),
  'the label is not named': atData((each) => [{ ...each, hasLabel: false }]),
  'nothing is held out': atSplit(() => []),
  'the held-out data cannot be read': atSplit((each) => [
    { ...each, report: null, problem: problem({ file: each.file }) },
  ]),
  'the time is not declared': atReport({ time: null }),
  'the features were not measured': atReport({ features: null }),
  'a feature cannot be told': atReport({ features: [{ feature: 'amount', auc: null, error_bound: 0 }] }),
  'a text is gone': (given, at) => ({
    ...given,
    texts: new Map([...given.texts].filter((_, index) => index !== at % given.texts.size)),
  }),
  'a text is empty': (given, at) => ({
    ...given,
    texts: new Map(
      [...given.texts].map(([file, text], index) => [
        file,
        index === at % given.texts.size ? { ...text, text: '' } : text,
      ]),
    ),
  }),
  'the catalog is gone': (given) => ({ ...given, datasets: [] }),
  'the ledger is gone': (given) => ({ ...given, auditTrail: null }),
  'what was released is not in the ledger': atReleases((all, at) =>
    all.filter((_, index) => index !== at % all.length),
  ),
  'what was released is void': atReleases((all) => all.map((one) => ({ ...one, against: 'It is wrong.' }))),
  'the history is gone': ({ runCommits: _, ...given }) => given,
  'code changed since the run': (given) => ({
    ...given,
    runCommits: (given.runCommits ?? []).map((each) => ({
      ...each,
      state: 'ancestor',
      changed: ['src/train.py'],
      changedCount: 1,
    })),
  }),
  'the ledger has a gap': (given) => ({
    ...given,
    auditTrail: { branch: 'arbiter-ledger', entries: 3, origin: '', gaps: ['A gap.'] },
  }),
};

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test.each(Object.entries(DAMAGES))('%s: what did not hold does not begin to', (__, damage) => {
    fc.assert(
      fc.property(facts, fc.nat(7), (given, at) => {
        const before = evaluateCheck(given, check, CONTEXT).outcome;
        fc.pre(before !== 'pass');
        expect(evaluateCheck(damage(given, at), check, CONTEXT).outcome).not.toBe('pass');
      }),
      { numRuns: 60 },
    );
  });

  test('can pass at all: the property above is not empty', () => {
    const outcomes = fc
      .sample(facts, { numRuns: 400, seed: 7 })
      .map((given) => evaluateCheck(given, check, CONTEXT).outcome);
    expect(outcomes).toContain('pass');
    expect(outcomes.some((outcome) => outcome !== 'pass')).toBe(true);
  });

  test('it comes to no outcome that its kind does not name: policy tests are asked for all that it names', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...Object.values(DAMAGES)), fc.nat(7), (given, damage, at) => {
        expect(reachableOutcomes(check)).toContain(evaluateCheck(damage(given, at), check, CONTEXT).outcome);
      }),
      { numRuns: 100 },
    );
  });

  test('the same facts give the same bytes', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(JSON.stringify(evaluateCheck(given, check, CONTEXT))).toBe(
          JSON.stringify(evaluateCheck(given, check, CONTEXT)),
        );
      }),
      { numRuns: 20 },
    );
  });
});
