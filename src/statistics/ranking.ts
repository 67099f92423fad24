import { CompensatedSum } from './compensated-sum.ts';
import type { OrderedCounts } from './score-counts.ts';

/** A value with a certificate: the true one is within `errorBound` of it (0 where the scores were counted exactly). */
export interface CertifiedValue {
  readonly value: number;
  readonly errorBound: number;
}

export interface AucWithVariance extends CertifiedValue {
  /** DeLong's variance; null with fewer than two rows of a class. */
  readonly variance: number | null;
}

export interface ClassTotals {
  readonly positives: number;
  readonly negatives: number;
}

export function classTotals(counts: OrderedCounts): ClassTotals {
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < counts.score.length; i++) {
    positives += counts.positives[i] as number;
    negatives += counts.negatives[i] as number;
  }
  return { positives, negatives };
}

/**
 * Area under the ROC curve, P(s+ > s−) + ½ P(tie), with DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988) from
 * midranks on counts (Sun and Xu 2014): V10 of a positive is the share of negatives below it, V01 of a negative the
 * share of positives above it, ties by half; Var = S10/P + S01/N. Both classes must have rows.
 *
 * Where several scores share an entry, the rows inside it are counted as ties; each such pair is wrong by at most ½,
 * so |error| ≤ ½ Σ p·n / (P·N).
 */
export function aucDeLong(counts: OrderedCounts): AucWithVariance {
  const { positives: p, negatives: n } = counts;
  const totals = classTotals(counts);
  const won = new CompensatedSum();
  const tied = new CompensatedSum();
  let below = 0;
  for (let i = 0; i < counts.score.length; i++) {
    const pi = p[i] as number;
    const ni = n[i] as number;
    won.add(pi * (2 * below + ni));
    if (!counts.exact) tied.add(pi * ni);
    below += ni;
  }
  const pairs = totals.positives * totals.negatives;
  const value = won.value / 2 / pairs;
  return { value, errorBound: tied.value / 2 / pairs, variance: delongVariance(counts, totals, value) };
}

function delongVariance(counts: OrderedCounts, totals: ClassTotals, auc: number): number | null {
  const { positives, negatives } = totals;
  if (positives < 2 || negatives < 2) return null;
  const s10 = new CompensatedSum();
  const s01 = new CompensatedSum();
  let negativesBelow = 0;
  let positivesBelow = 0;
  for (let i = 0; i < counts.score.length; i++) {
    const p = counts.positives[i] as number;
    const n = counts.negatives[i] as number;
    const v10 = (negativesBelow + n / 2) / negatives - auc;
    const v01 = (positives - positivesBelow - p / 2) / positives - auc;
    if (p > 0) s10.add(p * v10 * v10);
    if (n > 0) s01.add(n * v01 * v01);
    negativesBelow += n;
    positivesBelow += p;
  }
  return s10.value / (positives - 1) / positives + s01.value / (negatives - 1) / negatives;
}

/**
 * Average precision, Σ (R_k − R_{k−1}) P_k over descending distinct scores (scikit-learn's `average_precision_score`).
 * The certificate bounds what any order inside an entry could give.
 */
export function averagePrecision(counts: OrderedCounts): CertifiedValue {
  const total = classTotals(counts).positives;
  const value = new CompensatedSum();
  const best = new CompensatedSum();
  const worst = new CompensatedSum();
  let truePositives = 0;
  let falsePositives = 0;
  for (let i = counts.score.length - 1; i >= 0; i--) {
    const p = counts.positives[i] as number;
    const n = counts.negatives[i] as number;
    if (p > 0) {
      value.add((p * (truePositives + p)) / (truePositives + falsePositives + p + n));
      if (!counts.exact) {
        best.add((p * (truePositives + p)) / (truePositives + falsePositives + p));
        worst.add((p * (truePositives + 1)) / (truePositives + falsePositives + n + 1));
      }
    }
    truePositives += p;
    falsePositives += n;
  }
  const errorBound = counts.exact ? 0 : Math.max(best.value - value.value, value.value - worst.value) / total;
  return { value: value.value / total, errorBound };
}

/**
 * Two-sample Kolmogorov-Smirnov distance between the scores of the classes, max |F+ − F−|.
 * Inside an entry each distribution moves by at most its share there, which bounds the error.
 */
export function classSeparation(counts: OrderedCounts): CertifiedValue {
  const totals = classTotals(counts);
  let value = 0;
  let errorBound = 0;
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < counts.score.length; i++) {
    const p = counts.positives[i] as number;
    const n = counts.negatives[i] as number;
    positives += p;
    negatives += n;
    value = Math.max(value, Math.abs(positives / totals.positives - negatives / totals.negatives));
    if (!counts.exact) errorBound = Math.max(errorBound, p / totals.positives, n / totals.negatives);
  }
  return { value, errorBound };
}
