import { DECIMAL_SCORES, DecimalCounts } from './decimal-counts.ts';
import { StatisticsProblem } from './problem.ts';
import type { ScoreEntries } from './score-run.ts';
import { ScoreRun } from './score-run.ts';

/** Distinct scores counted exactly; covers every score of up to six decimals in 0…1. */
export const SCORE_BUDGET = 2 ** 20;

/** Low bits of a double dropped at each level: none, then to about single precision, then finer steps. */
const DROPPED_BITS = [0, 29, 32, ...Array.from({ length: 30 }, (_, i) => 34 + i)];

const MAX_ROWS = 2 ** 31 - 1;
/** Waiting rows of each class, as a share of the budget: each time they are full, the whole run is gone through. */
const WAITING_SHARE = 8;
const FEWEST_WAITING = 64;

/** Distinct scores in ascending order with the rows of each class that have them. Equal scores are ties. */
export interface OrderedCounts extends ScoreEntries {
  /** False where one entry stands for several near scores. */
  readonly exact: boolean;
}

/** Receives every row exactly once, as counts of a score, once scores are no longer counted exactly. */
export interface RowSums {
  add(score: number, truth: number, count: number): void;
}

/** Scores of one class that wait to be sorted. */
interface Waiting {
  score: Float64Array;
  rows: number;
}

/**
 * How many rows of each class have each score, in memory that does not grow with the rows.
 *
 * While distinct scores fit the budget they are counted exactly. Past it, low bits of the scores are dropped, by the
 * least level of a fixed schedule at which what remains fits. That level depends on the set of scores only, never on
 * their order, so the result is the same for any order of rows, and two counts merge to the count of the whole.
 *
 * Short decimals have a counter each. Other scores wait, are sorted many at a time and merged into one sorted run.
 * When exactness is lost, the exact scores go to `sums`: first those counted, then each row.
 */
export class ScoreCounts {
  private readonly budget: number;
  private readonly sums: RowSums | null;
  private readonly run: ScoreRun;
  /** Null once low bits are dropped, and for budgets too small to hold so many. */
  private decimals: DecimalCounts | null;
  private readonly mostWaiting: number;
  private readonly waiting: readonly [Waiting, Waiting];
  private readonly batch: ScoreRun;
  private rest = new Int32Array(0);
  private rows = 0;
  private level = 0;
  private lowMask = ~0;
  private highMask = ~0;

  /** `budget`: most distinct scores kept, at least 1. */
  constructor(budget: number = SCORE_BUDGET, sums: RowSums | null = null) {
    this.budget = budget;
    this.sums = sums;
    const waiting = Math.max(FEWEST_WAITING, Math.floor(budget / WAITING_SHARE));
    this.mostWaiting = waiting;
    this.run = new ScoreRun(budget + 2 * waiting);
    this.batch = new ScoreRun(2 * waiting);
    this.waiting = [
      { score: new Float64Array(FEWEST_WAITING), rows: 0 },
      { score: new Float64Array(FEWEST_WAITING), rows: 0 },
    ];
    this.decimals = budget >= DECIMAL_SCORES ? new DecimalCounts() : null;
  }

  /** Whether every distinct score so far has its own count. */
  get exact(): boolean {
    this.settle();
    return this.level === 0;
  }

  /** How many low bits of every score were dropped: 0 where each distinct score has its own count. */
  get droppedBits(): number {
    this.settle();
    return DROPPED_BITS[this.level] as number;
  }

  /** Counts rows `[0, rows)`: finite scores (never -0), and truths 0 or 1. */
  add(score: Float64Array, truth: Uint16Array, rows: number): void {
    this.countRows(rows);
    if (this.decimals === null) {
      for (let row = 0; row < rows; row++) this.wait(score[row] as number, truth[row] as number);
      return;
    }
    if (this.rest.length < rows) this.rest = new Int32Array(rows);
    const { rest } = this;
    const others = this.decimals.add(score, truth, rows, rest);
    for (let i = 0; i < others; i++) {
      const row = rest[i] as number;
      this.wait(score[row] as number, truth[row] as number);
    }
  }

  /** Adds the counts of `other`; the result is what counting both inputs at once would give. Its sums are not added. */
  merge(other: ScoreCounts): void {
    this.settle();
    const added = other.ordered();
    this.countRows(other.rows);
    if (other.level > this.level) this.coarsen(other.level);
    if (this.level === other.level) this.run.merge(added);
    else {
      const copy = new ScoreRun(added.score.length);
      copy.merge(added);
      copy.coarsen(this.lowMask, this.highMask);
      this.run.merge(copy.entries());
    }
    this.fit();
  }

  /** Each distinct score with its counts, in no particular order. */
  forEach(visit: (score: number, negatives: number, positives: number) => void): void {
    this.settle();
    this.visit(visit);
  }

  /** Views, valid until more is added. */
  ordered(): OrderedCounts {
    this.settle();
    if (this.decimals !== null) {
      const decimals = this.decimals.run();
      this.decimals = new DecimalCounts();
      this.run.merge(decimals.entries());
    }
    return { ...this.run.entries(), exact: this.level === 0 };
  }

  private countRows(rows: number): void {
    this.rows += rows;
    if (this.rows > MAX_ROWS) throw new StatisticsProblem('too_many_rows', `more than ${MAX_ROWS} rows.`);
  }

  private wait(score: number, truth: number): void {
    if (this.level > 0) this.sums?.add(score, truth, 1);
    const waiting = this.waiting[truth] as Waiting;
    waiting.score[waiting.rows++] = score;
    if (waiting.rows < waiting.score.length) return;
    if (waiting.rows >= this.mostWaiting) {
      this.mergeWaiting();
      return;
    }
    const more = new Float64Array(Math.min(2 * waiting.rows, this.mostWaiting));
    more.set(waiting.score);
    waiting.score = more;
  }

  private visit(visit: (score: number, negatives: number, positives: number) => void): void {
    const { score, negatives, positives } = this.run.entries();
    for (let i = 0; i < score.length; i++)
      visit(score[i] as number, negatives[i] as number, positives[i] as number);
    this.decimals?.forEach(visit);
  }

  /** Counts every waiting row. */
  private settle(): void {
    this.mergeWaiting();
    this.fit();
  }

  private mergeWaiting(): void {
    const [negatives, positives] = this.waiting;
    for (const { score, rows } of this.waiting) score.subarray(0, rows).sort();
    this.batch.fill(negatives.score, negatives.rows, positives.score, positives.rows);
    negatives.rows = 0;
    positives.rows = 0;
    if (this.level > 0) this.batch.coarsen(this.lowMask, this.highMask);
    this.run.merge(this.batch.entries());
    if (this.run.size > this.budget) this.fit();
  }

  /** Drops bits until what was counted fits the budget. Decimals alone always fit. */
  private fit(): void {
    if (this.level === 0) {
      if (this.run.size === 0 || this.sizeOfAll() <= this.budget) return;
      this.visit((score, negatives, positives) => {
        if (negatives > 0) this.sums?.add(score, 0, negatives);
        if (positives > 0) this.sums?.add(score, 1, positives);
      });
      this.coarsen(1);
    }
    while (this.run.size > this.budget && this.level < DROPPED_BITS.length - 1) this.coarsen(this.level + 1);
  }

  private sizeOfAll(): number {
    const { decimals } = this;
    if (decimals === null || this.run.size > this.budget) return this.run.size;
    const shared = this.run.entries().score.reduce((sum, score) => sum + (decimals.has(score) ? 1 : 0), 0);
    return this.run.size + decimals.size - shared;
  }

  /** Drops the bits of a level, or of the next ones where the decimals do not fit beside the other scores. */
  private coarsen(level: number): void {
    this.setLevel(level);
    this.run.coarsen(this.lowMask, this.highMask);
    const decimals = this.decimals?.run();
    this.decimals = null;
    if (decimals === undefined) return;
    decimals.coarsen(this.lowMask, this.highMask);
    while (this.run.sizeWith(decimals.entries()) > this.budget && this.level < DROPPED_BITS.length - 1) {
      this.setLevel(this.level + 1);
      this.run.coarsen(this.lowMask, this.highMask);
      decimals.coarsen(this.lowMask, this.highMask);
    }
    this.run.merge(decimals.entries());
  }

  private setLevel(level: number): void {
    this.level = level;
    const dropped = DROPPED_BITS[level] as number;
    this.lowMask = dropped < 32 ? ~0 << dropped : 0;
    this.highMask = dropped <= 32 ? ~0 : ~0 << (dropped - 32);
  }
}
