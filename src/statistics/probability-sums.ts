import { GridSum } from './grid-sum.ts';
import { LOSSES } from './row-loss.ts';

const BINS = 10;
const EDGES = Array.from({ length: BINS + 1 }, (_, i) => i * 0.1);

export interface CalibrationBin {
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
  /** Mean score and share of positives of the bin's rows; null in an empty bin. */
  readonly mean_score: number | null;
  readonly positive_rate: number | null;
}

export interface ProbabilityMeasures {
  readonly log_loss: number;
  readonly brier: number;
  readonly calibration: { readonly ece: number; readonly bins: readonly CalibrationBin[] };
}

/**
 * Sums behind log loss, Brier score and calibration, for scores that are probabilities.
 * The same value for any order of rows, and for rows counted one by one or by distinct score.
 */
export class ProbabilitySums {
  private readonly logLoss = new GridSum();
  private readonly brier = new GridSum();
  private readonly binScore = Array.from({ length: BINS }, () => new GridSum());
  private readonly binRows = new Float64Array(BINS);
  private readonly binPositives = new Float64Array(BINS);
  /** Whether every score so far was within 0…1; otherwise the sums mean nothing. */
  private valid = true;

  add(score: number, truth: number, count = 1): void {
    if (!(score >= 0 && score <= 1)) {
      this.valid = false;
      return;
    }
    this.logLoss.add(LOSSES.log_loss(score, truth), count);
    this.brier.add(LOSSES.brier_score(score, truth), count);
    const bin = binOf(score);
    (this.binScore[bin] as GridSum).add(score, count);
    this.binRows[bin] = (this.binRows[bin] as number) + count;
    if (truth === 1) this.binPositives[bin] = (this.binPositives[bin] as number) + count;
  }

  /** Becomes a copy of `other`. */
  replace(other: ProbabilitySums): void {
    this.valid = true;
    for (const sum of [this.logLoss, this.brier, ...this.binScore]) sum.clear();
    this.binRows.fill(0);
    this.binPositives.fill(0);
    this.merge(other);
  }

  merge(other: ProbabilitySums): void {
    this.valid &&= other.valid;
    this.logLoss.merge(other.logLoss);
    this.brier.merge(other.brier);
    for (let bin = 0; bin < BINS; bin++) {
      (this.binScore[bin] as GridSum).merge(other.binScore[bin] as GridSum);
      this.binRows[bin] = (this.binRows[bin] as number) + (other.binRows[bin] as number);
      this.binPositives[bin] = (this.binPositives[bin] as number) + (other.binPositives[bin] as number);
    }
  }

  /**
   * Log loss (scores clipped at 1e-15), Brier score, and expected calibration error over ten equal-width bins
   * (each closed above, as scikit-learn's `calibration_curve` has them). Null where a score was outside 0…1.
   */
  measures(): ProbabilityMeasures | null {
    const rows = this.binRows.reduce((sum, n) => sum + n, 0);
    if (!this.valid || rows === 0) return null;
    const bins = this.binScore.map((score, i): CalibrationBin => {
      const n = this.binRows[i] as number;
      const rates =
        n === 0
          ? { mean_score: null, positive_rate: null }
          : { mean_score: score.value / n, positive_rate: (this.binPositives[i] as number) / n };
      return { lower: i / BINS, upper: (i + 1) / BINS, n, ...rates };
    });
    const ece = bins.reduce(
      (sum, { n, mean_score, positive_rate }) =>
        mean_score === null || positive_rate === null
          ? sum
          : sum + (n / rows) * Math.abs(positive_rate - mean_score),
      0,
    );
    return {
      log_loss: this.logLoss.value / rows,
      brier: this.brier.value / rows,
      calibration: { ece, bins },
    };
  }
}

function binOf(score: number): number {
  let bin = Math.min(BINS - 1, Math.floor(score * BINS));
  while (bin > 0 && score <= (EDGES[bin] as number)) bin--;
  while (bin < BINS - 1 && score > (EDGES[bin + 1] as number)) bin++;
  return bin;
}
