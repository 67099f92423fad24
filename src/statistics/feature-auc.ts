import { ColumnTexts, LABEL_MISSING } from './columns.ts';
import { StatisticsProblem } from './problem.ts';
import { aucDeLong, classTotals } from './ranking.ts';
import { canonical, textRows } from './row-cells.ts';
import { readRows } from './row-reading.ts';
import { ScoreCounts } from './score-counts.ts';

const TOTAL_BUDGET = 2 ** 20;
const LEAST_BUDGET = 2 ** 10;
/** Distinct values of a column that are told apart as categories. */
const MOST_CATEGORIES = 1_000;
/** Numbers with no more distinct values are judged as codes as well: what they mean need not follow their order. */
const FEW_NUMBERS = 20;
/** Rows of each such number: with fewer, chance alone would order them well. */
const ROWS_OF_A_NUMBER = 10;
const MOST_VALUE_CHARACTERS = 256;

/** How well one column alone tells the classes apart, whichever way round. */
export interface FeatureAuc {
  readonly feature: string;
  /** Null: it has too many distinct texts to be told. */
  readonly auc: number | null;
  /** |computed - true| is at most this. */
  readonly error_bound: number;
}

/** The AUC of every feature alone, in one pass and in memory that does not grow with the rows. */
export async function featureAucs(
  source: Uint8Array,
  features: readonly string[],
  label: { readonly column: string; readonly positive: string | undefined },
): Promise<readonly FeatureAuc[]> {
  const { column, positive } = label;
  const texts = new ColumnTexts({ label: column, ...(positive !== undefined && { positive }) });
  const budget = Math.max(LEAST_BUDGET, Math.floor(TOTAL_BUDGET / Math.max(1, features.length)));
  const counts = features.map((feature) => new FeatureCounts(feature, budget));
  const classes = [0, 0];
  await readRows(source, (header) =>
    textRows(header, [column, ...features], (values, row) => {
      const truth = texts.truthOfText(values[0] as string, () => ({ row }));
      if (truth === LABEL_MISSING) {
        throw new StatisticsProblem('missing_value', 'no label. Every row needs one.', { row, column });
      }
      classes[truth] = (classes[truth] as number) + 1;
      counts.forEach((count, index) => {
        count.add(values[index + 1] as string, truth);
      });
    }),
  );
  texts.labelTexts({ positives: classes[1] as number, negatives: classes[0] as number });
  return counts.map((count) => count.finish());
}

class FeatureCounts {
  private readonly feature: string;
  private numbers: ScoreCounts | null;
  /** Rows of each class by value, the missing one among them; null where there are too many. */
  private categories: Map<string, [number, number]> | null = new Map();
  private readonly missing: [number, number] = [0, 0];
  private readonly present: [number, number] = [0, 0];
  private readonly score = new Float64Array(1);
  private readonly truth = new Uint16Array(1);

  constructor(feature: string, budget: number) {
    this.feature = feature;
    this.numbers = new ScoreCounts(budget);
  }

  add(text: string, truth: number): void {
    const side = truth as 0 | 1;
    const value = canonical(text);
    this.count(value, side);
    if (value === '') {
      this.missing[side]++;
      return;
    }
    this.present[side]++;
    if (this.numbers === null) return;
    const number = Number(value);
    if (!Number.isFinite(number)) {
      this.numbers = null;
      return;
    }
    this.score[0] = number + 0;
    this.truth[0] = truth;
    this.numbers.add(this.score, this.truth, 1);
  }

  finish(): FeatureAuc {
    const { feature, numbers, categories } = this;
    const found: { auc: number; bound: number }[] = [{ auc: this.missingAuc(), bound: 0 }];
    if (numbers !== null && this.present[0] > 0 && this.present[1] > 0) {
      const { value, errorBound } = aucDeLong(numbers.ordered());
      found.push({ auc: Math.max(value, 1 - value), bound: errorBound });
    }
    const distinct = categories?.size ?? Number.POSITIVE_INFINITY;
    const rows = this.present[0] + this.present[1];
    const isCode = numbers === null || (distinct <= FEW_NUMBERS && rows >= ROWS_OF_A_NUMBER * distinct);
    if (isCode && categories === null) return { feature, auc: null, error_bound: 0 };
    if (isCode && categories !== null) found.push({ auc: categoryAuc([...categories.values()]), bound: 0 });
    const best = found.reduce((a, b) => (b.auc > a.auc ? b : a));
    return { feature, auc: best.auc, error_bound: Math.max(...found.map(({ bound }) => bound)) };
  }

  /** Whether a value is there at all may tell the classes apart. */
  private missingAuc(): number {
    return categoryAuc([this.missing, this.present]);
  }

  private count(value: string, truth: 0 | 1): void {
    if (this.categories === null) return;
    const known = this.categories.get(value);
    if (known !== undefined) known[truth]++;
    else if (this.categories.size === MOST_CATEGORIES || value.length > MOST_VALUE_CHARACTERS)
      this.categories = null;
    else this.categories.set(value, truth === 1 ? [0, 1] : [1, 0]);
  }
}

/** Categories in the order of their share of positives: the best that a model could make of the column. */
function categoryAuc(counts: readonly (readonly [number, number])[]): number {
  const known = counts.filter(([negatives, positives]) => negatives + positives > 0);
  const sorted = [...known].sort((a, b) => a[1] / (a[0] + a[1]) - b[1] / (b[0] + b[1]));
  const entries = {
    score: Float64Array.from(sorted, (_, i) => i),
    negatives: Int32Array.from(sorted, ([negatives]) => negatives),
    positives: Int32Array.from(sorted, ([, positives]) => positives),
    exact: true,
  };
  const { positives, negatives } = classTotals(entries);
  return positives === 0 || negatives === 0 ? 0.5 : aucDeLong(entries).value;
}
