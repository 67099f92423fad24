import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fairnessOf } from './fairness.ts';
import { fisherExact } from './fisher.ts';
import { summarizePredictions } from './predictions.ts';

type FairnessValues = { readonly selection_rate: Record<string, number>; readonly fisher_p: number } & Record<
  string,
  unknown
>;

interface Expected {
  readonly name: string;
  readonly label: number[];
  readonly score: number[];
  readonly group: string[];
  readonly roc_auc: number;
  readonly delong_variance: number;
  readonly pr_auc: number;
  readonly ks: number;
  readonly accuracy: number;
  readonly precision: number | null;
  readonly recall: number;
  readonly f1: number;
  readonly log_loss: number | null;
  readonly brier: number | null;
  readonly ece: number | null;
  readonly fairness: Record<
    string,
    Record<string, number | null> & { selection_rate: Record<string, number> }
  >;
}

const file = join(import.meta.dirname, '../../test/fixtures/statistics/reference.json');
const { datasets } = JSON.parse(readFileSync(file, 'utf8')) as { datasets: Expected[] };
const DIFFERENCE = 1e-9;

describe('agreement with scikit-learn, SciPy and Fairlearn (values and versions in reference.json)', () => {
  test('there are at least 60 data sets', () => {
    expect(datasets.length).toBeGreaterThanOrEqual(60);
  });

  test.each(datasets)('$name', async (expected) => {
    const rows = expected.label.map((label, i) => `${label},${expected.score[i]},${expected.group[i]}`);
    const csv = new TextEncoder().encode(`y,p,g\n${rows.join('\n')}\n`);
    const summary = await summarizePredictions(csv, { label: 'y', score: 'p', groups: ['g'] });
    near(summary.roc_auc?.value, expected.roc_auc);
    near((summary.roc_auc?.standard_error ?? 0) ** 2, expected.delong_variance);
    near(summary.pr_auc, expected.pr_auc);
    near(summary['ks.d'], expected.ks);
    near(summary.accuracy, expected.accuracy);
    near(summary.precision, expected.precision);
    near(summary.recall, expected.recall);
    near(summary.f1, expected.f1);
    near(summary.log_loss, expected.log_loss);
    near(summary.brier, expected.brier);
    near(summary.calibration?.ece ?? null, expected.ece);

    for (const favorable of ['0', '1']) {
      const [partition] = fairnessOf(summary, { favorable, minGroupSize: 1 }).partitions;
      const {
        selection_rate: rates,
        fisher_p: fisher,
        ...metrics
      } = expected.fairness[favorable] as FairnessValues;
      const groups = partition?.groups ?? [];
      expect(
        Object.fromEntries(groups.map(({ slice, selection_rate }) => [slice.g, selection_rate])),
      ).toEqual(
        Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, expect.closeTo(rate, 12)])),
      );
      for (const [name, value] of Object.entries(metrics)) {
        near(partition?.metrics.find(({ metric }) => metric === name)?.value, value as number | null);
      }
      const sorted = [...groups].sort((a, b) => (a.selection_rate ?? 0) - (b.selection_rate ?? 0));
      const [low, high] = [
        sorted[0],
        groups.find((group) => group.selection_rate === sorted.at(-1)?.selection_rate),
      ];
      if (low !== undefined && high !== undefined) {
        near(fisherExact(low.selected, low.n, high.selected, high.n), fisher as number);
      }
    }
  });
});

function near(found: number | null | undefined, expected: number | null | undefined): void {
  if (expected === null || expected === undefined) expect(found ?? null).toBeNull();
  else expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(DIFFERENCE);
}
