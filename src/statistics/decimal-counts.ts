import { ScoreRun } from './score-run.ts';

/** Scores of up to six decimals in 0…1 are counted by place: score × 10^6. */
const STEPS = 1_000_000;

/** Counters are looked through in blocks, and only where a row fell: small files stay quick. */
const BLOCK_BITS = 6;
const BLOCK = 2 ** BLOCK_BITS;

/** How many distinct scores that can be. */
export const DECIMAL_SCORES = STEPS + 1;

/**
 * Rows of each class for the scores that are decimals of up to six digits in 0…1, which is what most tools write:
 * one counter each, so that nothing is searched. The array is made with the first row.
 */
export class DecimalCounts {
  private counts = new Int32Array(0);
  private readonly used = new Uint8Array((STEPS >> BLOCK_BITS) + 1);

  /**
   * Counts the rows whose score is such a decimal, and gives those of the others to `rest`. Returns how many it gave.
   * The place is found by rounding and accepted only where it gives back the very same double.
   */
  add(score: Float64Array, truth: Uint16Array, rows: number, rest: Int32Array): number {
    if (this.counts.length === 0) this.counts = new Int32Array(2 * DECIMAL_SCORES);
    const { counts, used } = this;
    let others = 0;
    for (let row = 0; row < rows; row++) {
      const value = score[row] as number;
      const place = (value * STEPS + 0.5) | 0;
      if (place >= 0 && place <= STEPS && place / STEPS === value) {
        const at = 2 * place + (truth[row] as number);
        counts[at] = (counts[at] as number) + 1;
        used[place >> BLOCK_BITS] = 1;
      } else rest[others++] = row;
    }
    return others;
  }

  has(score: number): boolean {
    const place = (score * STEPS + 0.5) | 0;
    if (!(place >= 0 && place <= STEPS && place / STEPS === score)) return false;
    return ((this.counts[2 * place] ?? 0) | (this.counts[2 * place + 1] ?? 0)) !== 0;
  }

  forEach(visit: (score: number, negatives: number, positives: number) => void): void {
    const { counts, used } = this;
    for (let block = 0; block < used.length; block++) {
      if (used[block] === 0) continue;
      const end = Math.min((block + 1) * BLOCK, DECIMAL_SCORES);
      for (let place = block * BLOCK; place < end; place++) {
        const negatives = counts[2 * place] as number;
        const positives = counts[2 * place + 1] as number;
        if ((negatives | positives) !== 0) visit(place / STEPS, negatives, positives);
      }
    }
  }

  /** Distinct scores counted so far. */
  get size(): number {
    let size = 0;
    this.forEach(() => {
      size++;
    });
    return size;
  }

  /** The counts as a sorted run. */
  run(): ScoreRun {
    const run = new ScoreRun(this.size);
    this.forEach((score, negatives, positives) => {
      run.append(score, negatives, positives);
    });
    return run;
  }
}
