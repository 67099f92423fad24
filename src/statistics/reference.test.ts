import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundsFromSummary, hanleyMcNeil, logitBounds, rowsNeeded } from './auc-interval.ts';
import type { Decide } from './decision.ts';
import { decideBound, decideRatio } from './decision.ts';
import { fairnessOf } from './fairness.ts';
import type { FairnessInput } from './fairness-groups.ts';
import { summarizePredictions } from './predictions.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/statistics');
const asah = readFileSync(join(fixtures, 'asah.csv'));

describe('reference values of the specification', () => {
  test.each([
    {
      column: 's100b',
      auc: 0.7313685636856369,
      variance: 0.00266868245717244,
      interval: [0.6301, 0.8326],
      lowerOneSided: 0.6464,
      logit: [0.6192, 0.8201],
    },
    { column: 'ndka', auc: 0.611957994579946, variance: 0.0031908105493913, interval: [0.5012, 0.7227] },
  ])('pROC aSAH, $column', async ({ column, auc, variance, interval, lowerOneSided, logit }) => {
    const { roc_auc } = await summarizePredictions(asah, {
      label: 'outcome',
      score: column,
      positive: 'Poor',
    });
    expect(roc_auc?.value).toBeCloseTo(auc, 12);
    expect((roc_auc?.standard_error ?? 0) ** 2).toBeCloseTo(variance, 14);
    expect([roc_auc?.lower, roc_auc?.upper].map((bound) => bound?.toFixed(4))).toEqual(
      interval.map((bound) => bound.toFixed(4)),
    );
    if (lowerOneSided !== undefined) expect(roc_auc?.lower_one_sided).toBeCloseTo(lowerOneSided, 4);
    if (logit !== undefined) {
      const bounds = logitBounds(auc, Math.sqrt(variance), 0.95);
      expect([bounds.lower, bounds.upper].map((bound) => bound.toFixed(4))).toEqual(
        logit.map((bound) => bound.toFixed(4)),
      );
    }
  });

  test('Hanley-McNeil standard error of s100b', () => {
    expect(hanleyMcNeil(0.7313685636856369, 41, 72)).toBeCloseTo(0.051248, 6);
  });

  test.each([
    [0.91, [2_479, 10_762, 105_758]],
    [0.92, [553, 2_428, 23_893]],
    [0.95, [57, 255, 2_508]],
  ])('rows needed for a one-sided lower bound above .90 at AUC %s', (auc, rows) => {
    expect([0.5, 0.1, 0.01].map((prevalence) => rowsNeeded(auc, prevalence, 0.9, 0.95))).toEqual(rows);
  });

  test('no number of rows proves an AUC that is not above the bound', () => {
    expect(rowsNeeded(0.9, 0.1, 0.9, 0.95)).toBeNull();
  });

  test('AUC .91 over 10,000 rows at 10 % prevalence is inconclusive above .90 under prove_safe', () => {
    const bounds = boundsFromSummary(0.91, 10_000, 0.1, 0.95);
    expect(bounds.lower_one_sided).toBeCloseTo(0.8996, 4);
    const estimate = {
      value: 0.91,
      lowerOneSided: bounds.lower_one_sided,
      upperOneSided: bounds.upper_one_sided,
    };
    const limit = { operator: 'above', threshold: 0.9 } as const;
    expect(decideBound(estimate, limit, 'prove_safe')).toBe('inconclusive');
    expect(decideBound(estimate, limit, 'point')).toBe('pass');
  });

  test.each([
    [
      [38, 100, 50, 100],
      0.76,
      [0.55, 1.04],
      0.117,
      { prove_harm: 'inconclusive', prove_safe: 'inconclusive', point: 'fail' },
    ],
    [
      [380, 1000, 500, 1000],
      0.76,
      [0.69, 0.84],
      0,
      { prove_harm: 'fail', prove_safe: 'fail', point: 'fail' },
    ],
    [
      [390, 1000, 450, 1000],
      0.867,
      [0.78, 0.96],
      0.008,
      { prove_harm: 'pass', prove_safe: 'inconclusive', point: 'pass' },
    ],
    [
      [3, 8, 9, 16],
      0.667,
      [0.25, 1.8],
      0.667,
      { prove_harm: 'inconclusive', prove_safe: 'inconclusive', point: 'fail' },
    ],
  ] as const)('impact ratio of %j', ([a, n, b, m], ratio, [lower, upper], fisher, verdicts) => {
    for (const decide of ['prove_harm', 'prove_safe', 'point'] as const) {
      const [comparison, result] = impactRatio(twoGroups(a, n, b, m), decide);
      expect(comparison?.value).toBeCloseTo(ratio, 3);
      expect(comparison?.interval?.lower).toBeCloseTo(lower, 2);
      expect(comparison?.interval?.upper).toBeCloseTo(upper, 2);
      expect(comparison?.fisher_p).toBeCloseTo(fisher, 3);
      expect(result?.verdict).toBe(verdicts[decide]);
    }
  });

  test('390 of 1,000 against 450 of 1,000: the one-sided lower bound is .795', () => {
    const [comparison] = impactRatio(twoGroups(390, 1000, 450, 1000), 'prove_safe');
    expect(comparison?.interval?.lower_one_sided).toBeCloseTo(0.7946, 4);
  });

  test('3 of 8 against 9 of 16: moving one person changes the verdict', () => {
    const [comparison] = impactRatio(twoGroups(3, 8, 9, 16), 'point');
    expect(comparison?.flip).toEqual({ value: 1, changes: true });
  });

  test('flags of 2 % against 4 %: the favourable outcome decides', () => {
    const flags: FairnessInput = {
      ...labels,
      cells: [
        { slice: { group: 'a' }, n: 1000, tp: 20, fp: 0, tn: 980, fn: 0 },
        { slice: { group: 'b' }, n: 1000, tp: 40, fp: 0, tn: 960, fn: 0 },
      ],
    };
    const value = (favorable: string) => fairnessOf(flags, { favorable }).partitions[0]?.metrics[0]?.value;
    expect(value('1')).toBeCloseTo(0.5, 12);
    expect(value('0')).toBeCloseTo(960 / 980, 12);
  });

  test('Fairlearn user guide: rates, ratios, and an equalized odds ratio of 0/x that is inconclusive', () => {
    const guide: FairnessInput = {
      ...labels,
      cells: [
        { slice: { group: 'a' }, n: 8, tp: 4, fp: 2, tn: 2, fn: 0 },
        { slice: { group: 'b' }, n: 6, tp: 3, fp: 0, tn: 3, fn: 0 },
        { slice: { group: 'c' }, n: 4, tp: 2, fp: 0, tn: 1, fn: 1 },
      ],
    };
    for (const decide of ['point', 'prove_harm', 'prove_safe'] as const) {
      const partition = fairnessOf(guide, {
        favorable: '1',
        decide,
        minGroupSize: 1,
        limits: { equalized_odds_ratio: floor },
      }).partitions[0];
      expect(partition?.groups.map((group) => group.selection_rate)).toEqual([0.75, 0.5, 0.5]);
      const of = (name: string) => partition?.metrics.find(({ metric }) => metric === name);
      expect(of('demographic_parity_ratio')?.value).toBeCloseTo(2 / 3, 12);
      expect(of('demographic_parity_difference')?.value).toBeCloseTo(0.25, 12);
      const odds = of('equalized_odds_ratio');
      expect(
        Math.min(
          ...(odds?.comparisons ?? []).filter(({ rate }) => rate === 'tpr').map(({ value }) => value ?? 2),
        ),
      ).toBeCloseTo(2 / 3, 12);
      expect(odds).toMatchObject({ value: 0 });
      const zero = odds?.comparisons.filter(({ rate }) => rate === 'fpr');
      expect(zero?.map(({ outcome, reason }) => [outcome, reason])).toEqual([
        ['inconclusive', 'zero_cell'],
        ['inconclusive', 'zero_cell'],
      ]);
    }
  });

  test('perfectly separated scores of four rows: AUC 1, which decides nothing but the point', async () => {
    const csv = new TextEncoder().encode('y,p\n0,0.1\n0,0.2\n1,0.8\n1,0.9\n');
    const { roc_auc } = await summarizePredictions(csv, { label: 'y', score: 'p' });
    expect(roc_auc).toMatchObject({ value: 1, standard_error: 0, undecidable: 'few_rows_of_a_class' });
    const estimate = {
      value: 1,
      lowerOneSided: roc_auc?.lower_one_sided ?? null,
      upperOneSided: roc_auc?.upper_one_sided ?? null,
      undecidable: roc_auc?.undecidable ?? null,
    };
    const verdicts = (['point', 'prove_safe', 'prove_harm'] as const).map((decide) =>
      decideBound(estimate, { operator: 'above', threshold: 0.9 }, decide),
    );
    expect(verdicts).toEqual(['pass', 'inconclusive', 'inconclusive']);
  });

  test.each([
    [0.76, 'point', 'fail'],
    [0.76, 'prove_harm', 'fail'],
    [0.76, 'prove_safe', 'fail'],
    [0.85, 'point', 'pass'],
    [0.85, 'prove_harm', 'pass'],
    [0.85, 'prove_safe', 'inconclusive'],
  ] as const)('an impact ratio of %s without counts under %s: %s', (value, decide, outcome) => {
    const estimate = { value, lowerOneSided: null, upperOneSided: null, excludesOne: null };
    expect(decideRatio(estimate, floor, decide)).toBe(outcome);
  });
});

const labels = { group_columns: ['group'], positive_label: '1', negative_label: '0' };
const floor = { operator: 'at_least', threshold: 0.8 } as const;

function twoGroups(a: number, n: number, b: number, m: number): FairnessInput {
  return {
    ...labels,
    cells: [
      { slice: { group: 'a' }, n, tp: a, fp: 0, tn: 0, fn: n - a },
      { slice: { group: 'b' }, n: m, tp: b, fp: 0, tn: 0, fn: m - b },
    ],
  };
}

function impactRatio(input: FairnessInput, decide: Decide) {
  const report = fairnessOf(input, {
    favorable: '1',
    decide,
    minGroupSize: 1,
    limits: { impact_ratio: floor },
  });
  const result = report.partitions[0]?.metrics[0];
  return [result?.comparisons[0], result] as const;
}
