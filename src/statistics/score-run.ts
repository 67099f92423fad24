import { release } from './release.ts';

/** Distinct scores in ascending order with the rows of each class that have them. */
export interface ScoreEntries {
  readonly score: Float64Array;
  readonly negatives: Int32Array;
  readonly positives: Int32Array;
}

const FIRST_ROOM = 1_024;

/**
 * A sorted run of distinct scores with their counts: 16 bytes a score and nothing else. Others are merged into it in
 * place, from the end, so that no second copy is in memory. Its room doubles up to the capacity it was made for.
 */
export class ScoreRun {
  /** Distinct scores held. */
  size = 0;
  private score: Float64Array;
  private negatives: Int32Array;
  private positives: Int32Array;

  private readonly capacity: number;

  /** `capacity`: most scores it is expected to hold. */
  constructor(capacity: number) {
    this.capacity = capacity;
    const first = Math.min(FIRST_ROOM, capacity);
    this.score = new Float64Array(first);
    this.negatives = new Int32Array(first);
    this.positives = new Int32Array(first);
  }

  /** The scores held: views, valid until the run changes. */
  entries(): ScoreEntries {
    const { score, negatives, positives, size } = this;
    return {
      score: score.subarray(0, size),
      negatives: negatives.subarray(0, size),
      positives: positives.subarray(0, size),
    };
  }

  clear(): void {
    this.size = 0;
  }

  /** Adds a score that is greater than all others. */
  append(score: number, negatives: number, positives: number): void {
    if (this.size === this.score.length) this.reserve(this.size + 1);
    this.score[this.size] = score;
    this.negatives[this.size] = negatives;
    this.positives[this.size] = positives;
    this.size++;
  }

  /** Becomes the sorted scores of each class, `[0, n)` and `[0, p)`, one row each. */
  fill(negatives: Float64Array, n: number, positives: Float64Array, p: number): void {
    this.clear();
    let i = 0;
    let j = 0;
    while (i < n || j < p) {
      const score =
        i < n && !(j < p && (positives[j] as number) < (negatives[i] as number))
          ? negatives[i]
          : positives[j];
      const firstNegative = i;
      const firstPositive = j;
      while (i < n && negatives[i] === score) i++;
      while (j < p && positives[j] === score) j++;
      this.append(score as number, i - firstNegative, j - firstPositive);
    }
  }

  /** Adds the counts of another run. */
  merge(other: ScoreEntries): void {
    const more = other.score.length;
    this.reserve(this.size + more);
    const { score, negatives, positives } = this;
    let from = this.size - 1;
    let added = more - 1;
    let to = this.size + more - 1;
    for (; added >= 0; to--) {
      const incoming = other.score[added] as number;
      if (from >= 0 && (score[from] as number) > incoming) {
        score[to] = score[from] as number;
        negatives[to] = negatives[from] as number;
        positives[to] = positives[from] as number;
        from--;
        continue;
      }
      let n = other.negatives[added] as number;
      let p = other.positives[added] as number;
      if (from >= 0 && score[from] === incoming) {
        n += negatives[from] as number;
        p += positives[from] as number;
        from--;
      }
      score[to] = incoming;
      negatives[to] = n;
      positives[to] = p;
      added--;
    }
    const end = this.size + more;
    const gap = to - from; // one for each score that both had
    if (gap > 0) for (const column of [score, negatives, positives]) column.copyWithin(from + 1, to + 1, end);
    this.size = end - gap;
  }

  /** Drops the low bits of every score and adds the counts of scores that become equal. Keeps the order. */
  coarsen(lowMask: number, highMask: number): void {
    const { score, negatives, positives, size } = this;
    const bits = new Int32Array(score.buffer);
    let last = -1;
    for (let i = 0; i < size; i++) {
      bits[2 * i] = (bits[2 * i] as number) & lowMask;
      bits[2 * i + 1] = (bits[2 * i + 1] as number) & highMask;
      const value = (score[i] as number) + 0; // the least negative scores join 0
      if (last >= 0 && score[last] === value) {
        negatives[last] = (negatives[last] as number) + (negatives[i] as number);
        positives[last] = (positives[last] as number) + (positives[i] as number);
      } else {
        last++;
        score[last] = value;
        negatives[last] = negatives[i] as number;
        positives[last] = positives[i] as number;
      }
    }
    this.size = last + 1;
  }

  /** How many distinct scores this run and another have together. */
  sizeWith(other: ScoreEntries): number {
    const { score, size } = this;
    let shared = 0;
    let i = 0;
    for (let j = 0; i < size && j < other.score.length; ) {
      const difference = (score[i] as number) - (other.score[j] as number);
      if (difference === 0) shared++;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return size + other.score.length - shared;
  }

  private reserve(needed: number): void {
    const { score, negatives, positives } = this;
    if (needed <= score.length) return;
    const room = Math.max(needed, Math.min(2 * score.length, this.capacity));
    this.score = new Float64Array(room);
    this.negatives = new Int32Array(room);
    this.positives = new Int32Array(room);
    this.score.set(score.subarray(0, this.size));
    this.negatives.set(negatives.subarray(0, this.size));
    this.positives.set(positives.subarray(0, this.size));
    for (const old of [score, negatives, positives]) release(old);
  }
}
