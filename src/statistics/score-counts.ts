import { StatisticsProblem } from './problem.ts';
import { ScoreTable } from './score-table.ts';

/** Distinct scores counted exactly; covers every score of up to six decimals in 0…1. */
export const SCORE_BUDGET = 2 ** 20;

/** Low bits of a double dropped at each level: none, then to about single precision, then finer steps. */
const DROPPED_BITS = [0, 29, 32, ...Array.from({ length: 30 }, (_, i) => 34 + i)];

const MAX_ROWS = 2 ** 31 - 1;
const PARTITIONS = 1_024;
/** Rows that wait in each partition. */
const WAITING = 512;

/** Distinct scores in ascending order with the rows of each class that have them. Equal scores are ties. */
export interface OrderedCounts {
  readonly score: Float64Array;
  readonly negatives: Int32Array;
  readonly positives: Int32Array;
  /** False where one entry stands for several near scores. */
  readonly exact: boolean;
}

/** Receives every row exactly once, as counts of a score, once scores are no longer counted exactly. */
export interface RowSums {
  add(score: number, truth: number, count: number): void;
}

interface Waiting {
  readonly bits: Int32Array;
  readonly truth: Uint8Array;
  rows: number;
}

/**
 * How many rows of each class have each score, in memory that does not grow with the rows.
 *
 * While distinct scores fit the budget they are counted exactly. Past it, low bits of the scores are dropped, by the
 * least level of a fixed schedule at which what remains fits. That level depends on the set of scores only, never on
 * their order, so the result is the same for any order of rows, and two counts merge to the count of the whole.
 *
 * Rows wait in partitions by hash and are counted many at a time, so that the part of the table they need stays in
 * the processor's cache. When exactness is lost, the exact scores go to `sums`: first those counted, then each row.
 */
export class ScoreCounts {
  private readonly budget: number;
  private readonly sums: RowSums | null;
  private tables: ScoreTable[];
  /** Distinct scores in the tables. */
  private size = 0;
  private readonly waiting: readonly Waiting[];
  private readonly lastPartition: number;
  private rows = 0;
  private level = 0;
  private lowMask = ~0;
  private highMask = ~0;

  /** `budget`: most distinct scores kept, at least 2 (one of each sign). */
  constructor(budget: number = SCORE_BUDGET, sums: RowSums | null = null) {
    this.budget = budget;
    this.sums = sums;
    const partitions = budget >= SCORE_BUDGET ? PARTITIONS : 1;
    this.lastPartition = partitions - 1;
    this.tables = Array.from({ length: partitions }, () => new ScoreTable());
    this.waiting = Array.from({ length: partitions }, () => ({
      bits: new Int32Array(2 * WAITING),
      truth: new Uint8Array(WAITING),
      rows: 0,
    }));
  }

  /** Whether every distinct score so far has its own count. */
  get exact(): boolean {
    this.settle();
    return this.level === 0;
  }

  /** Counts rows `[0, rows)`: finite scores (never -0), and truths 0 or 1. */
  add(score: Float64Array, truth: Uint16Array, rows: number): void {
    this.countRows(rows);
    const { waiting, lastPartition } = this;
    const bits = new Int32Array(score.buffer, score.byteOffset, rows * 2);
    for (let row = 0; row < rows; row++) {
      const low = (bits[2 * row] as number) & this.lowMask;
      const high = (bits[2 * row + 1] as number) & this.highMask;
      const partition = partitionOf(low, high, lastPartition);
      const part = waiting[partition] as Waiting;
      const at = part.rows;
      if (this.level > 0) this.sums?.add(score[row] as number, truth[row] as number, 1);
      part.bits[2 * at] = low;
      part.bits[2 * at + 1] = high;
      part.truth[at] = truth[row] as number;
      part.rows = at + 1;
      if (at + 1 === WAITING) this.settlePartition(partition);
    }
  }

  /** Adds the counts of `other`; the result is what counting both inputs at once would give. Its sums are not added. */
  merge(other: ScoreCounts): void {
    this.settle();
    other.settle();
    this.countRows(other.rows);
    if (other.level > this.level) this.coarsen(other.level);
    for (const table of other.tables) {
      this.insertAll(table);
      this.fit();
    }
  }

  /** Each distinct score with its counts, in no particular order. */
  forEach(visit: (score: number, negatives: number, positives: number) => void): void {
    this.settle();
    this.visit(visit);
  }

  private visit(visit: (score: number, negatives: number, positives: number) => void): void {
    const value = new Float64Array(1);
    const words = new Int32Array(value.buffer);
    for (const table of this.tables) {
      table.forEach((low, high, negatives, positives) => {
        words[0] = low;
        words[1] = high;
        visit(value[0] as number, negatives, positives);
      });
    }
  }

  ordered(): OrderedCounts {
    this.settle();
    const { size } = this;
    const score = new Float64Array(size);
    let filled = 0;
    this.forEach((value) => {
      score[filled++] = value;
    });
    score.sort(); // numeric, with -0 (here: the least negative scores) before 0
    const bits = new Int32Array(score.buffer);
    const negatives = new Int32Array(size);
    const positives = new Int32Array(size);
    for (let i = 0; i < size; i++) {
      const low = bits[2 * i] as number;
      const high = bits[2 * i + 1] as number;
      const table = this.tables[partitionOf(low, high, this.lastPartition)] as ScoreTable;
      negatives[i] = table.negatives(low, high);
      positives[i] = table.positives(low, high);
    }
    return { score, negatives, positives, exact: this.level === 0 };
  }

  private countRows(rows: number): void {
    this.rows += rows;
    if (this.rows > MAX_ROWS) throw new StatisticsProblem('too_many_rows', `more than ${MAX_ROWS} rows.`);
  }

  private settlePartition(partition: number): void {
    const part = this.waiting[partition] as Waiting;
    const table = this.tables[partition] as ScoreTable;
    const before = table.size;
    table.addRows(part.bits, part.truth, part.rows);
    part.rows = 0;
    this.size += table.size - before;
    this.fit();
  }

  /** Counts every waiting row. */
  private settle(): void {
    for (let partition = 0; partition < this.waiting.length; partition++) this.settlePartition(partition);
  }

  /** Drops bits until what was counted fits the budget. */
  private fit(): void {
    if (this.size <= this.budget) return;
    if (this.level === 0) this.sumExact();
    while (this.size > this.budget && this.level < DROPPED_BITS.length - 1) this.coarsen(this.level + 1);
  }

  /** Hands the exact scores of all rows so far, counted or waiting, to the sums. */
  private sumExact(): void {
    const { sums } = this;
    if (sums === null) return;
    this.visit((score, negatives, positives) => {
      if (negatives > 0) sums.add(score, 0, negatives);
      if (positives > 0) sums.add(score, 1, positives);
    });
    for (const { bits, truth, rows } of this.waiting) {
      const scores = new Float64Array(bits.buffer);
      for (let row = 0; row < rows; row++) sums.add(scores[row] as number, truth[row] as number, 1);
    }
  }

  private coarsen(level: number): void {
    this.level = level;
    const dropped = DROPPED_BITS[level] as number;
    this.lowMask = dropped < 32 ? ~0 << dropped : 0;
    this.highMask = dropped <= 32 ? ~0 : ~0 << (dropped - 32);
    const old = this.tables;
    this.tables = old.map(() => new ScoreTable());
    this.size = 0;
    // One by one, so that old and new counts are never in memory together.
    for (let table = old.pop(); table !== undefined; table = old.pop()) this.insertAll(table);
    for (const part of this.waiting) {
      const { bits, truth, rows } = part;
      for (let row = 0; row < rows; row++) {
        const positive = truth[row] as number;
        this.insert(bits[2 * row] as number, bits[2 * row + 1] as number, 1 - positive, positive);
      }
      part.rows = 0;
    }
  }

  private insertAll(table: ScoreTable): void {
    table.forEach((low, high, negatives, positives) => {
      this.insert(low, high, negatives, positives);
    });
  }

  private insert(low: number, high: number, negatives: number, positives: number): void {
    const kept = low & this.lowMask;
    const keptHigh = high & this.highMask;
    const partition = partitionOf(kept, keptHigh, this.lastPartition);
    const table = this.tables[partition] as ScoreTable;
    const before = table.size;
    table.add(kept, keptHigh, negatives, positives);
    this.size += table.size - before;
  }
}

function partitionOf(low: number, high: number, last: number): number {
  return (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 20) & last;
}
