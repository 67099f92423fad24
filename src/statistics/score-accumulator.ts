import { ProbabilitySums } from './probability-sums.ts';
import { ScoreCounts } from './score-counts.ts';

/** Everything about the scores of one set of rows, from one pass; merges to what one pass over both sets gives. */
export class ScoreAccumulator {
  readonly counts: ScoreCounts;
  /** Filled only once distinct scores are no longer counted exactly. */
  private readonly sums = new ProbabilitySums();

  constructor(budget?: number) {
    this.counts = new ScoreCounts(budget, this.sums);
  }

  add(score: Float64Array, truth: Uint16Array, rows: number): void {
    this.counts.add(score, truth, rows);
  }

  merge(other: ScoreAccumulator): void {
    const both = this.probabilitySums();
    both.merge(other.probabilitySums());
    this.counts.merge(other.counts);
    if (!this.counts.exact) this.sums.replace(both);
  }

  /** The sums over all rows so far: a copy. */
  probabilitySums(): ProbabilitySums {
    const copy = new ProbabilitySums();
    if (!this.counts.exact) copy.merge(this.sums);
    else {
      this.counts.forEach((score, negatives, positives) => {
        if (negatives > 0) copy.add(score, 0, negatives);
        if (positives > 0) copy.add(score, 1, positives);
      });
    }
    return copy;
  }
}
