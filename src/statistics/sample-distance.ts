import { CompensatedSum } from './compensated-sum.ts';
import type { IntervalCounts } from './interval-counts.ts';

/** A value that lies between two bounds; all three are equal where both samples were counted exactly. */
export interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface SampleDistance {
  /** Two-sample Kolmogorov-Smirnov distance, sup |F − G|. */
  readonly kolmogorov: Bounded;
  /** First Wasserstein distance, ∫ |F − G|. */
  readonly wasserstein: Bounded;
}

/**
 * Both distances of two samples, from one walk over the ends of their intervals. Rows of an interval may stand anywhere in
 * it: each distribution function is known to lie between the one with all rows at the upper ends and the one with all at the
 * lower ends. KS: the value is the largest distance where both functions are known, which is 0 for equal counts.
 * Wasserstein: rows are spread evenly in their interval, which moves a function by at most half of (share × width).
 */
export function sampleDistance(reference: IntervalCounts, current: IntervalCounts): SampleDistance {
  const [f, g] = [new Steps(reference), new Steps(current)];
  const area = new CompensatedSum();
  let [known, least, most] = [0, 0, 0];
  const difference = shareDifference(reference.total, current.total);
  let at = Math.min(f.next, g.next);
  while (at < Number.POSITIVE_INFINITY) {
    f.advance(at);
    g.advance(at);
    if (f.isKnown && g.isKnown) known = Math.max(known, Math.abs(difference(f.ended, g.ended)));
    least = Math.max(least, difference(f.ended, g.begun), -difference(f.begun, g.ended));
    most = Math.max(most, difference(f.begun, g.ended), -difference(f.ended, g.begun));
    const end = Math.min(f.next, g.next);
    if (end < Number.POSITIVE_INFINITY) {
      area.add(areaBetween(f.spread(at) - g.spread(at), f.spread(end) - g.spread(end), end - at));
    }
    at = end;
  }
  const value = Math.max(known, least);
  const width = slack(reference) + slack(current);
  return {
    kolmogorov: { value, lower: value, upper: Math.max(value, most) },
    wasserstein: { value: area.value, lower: Math.max(0, area.value - width), upper: area.value + width },
  };
}

/** a / n − b / m, rounded once: a distance that is exactly the limit must not be beyond it. */
function shareDifference(n: number, m: number): (a: number, b: number) => number {
  const product = n * m;
  return product <= Number.MAX_SAFE_INTEGER ? (a, b) => (a * m - b * n) / product : (a, b) => a / n - b / m;
}

/** How far spreading rows evenly can be from where they are, as an area. */
function slack(counts: IntervalCounts): number {
  if (counts.exact) return 0;
  const sum = new CompensatedSum();
  for (let i = 0; i < counts.size; i++) sum.add(counts.count(i) * (counts.high(i) - counts.low(i)));
  return sum.value / counts.total / 2;
}

/** ∫ |h| of a straight line from `first` to `last` over `width`. */
function areaBetween(first: number, last: number, width: number): number {
  if (first * last >= 0) return (Math.abs(first + last) / 2) * width;
  return ((first * first + last * last) / (2 * (Math.abs(first) + Math.abs(last)))) * width;
}

/** A distribution function on its way from left to right. */
class Steps {
  private readonly counts: IntervalCounts;
  /** Rows whose interval has begun, and rows whose interval has ended. */
  begun = 0;
  ended = 0;
  private index = 0;
  private isInside = false;

  constructor(counts: IntervalCounts) {
    this.counts = counts;
  }

  /** The next place where it changes. */
  get next(): number {
    const { counts, index } = this;
    if (index === counts.size) return Number.POSITIVE_INFINITY;
    return this.isInside ? counts.high(index) : counts.low(index);
  }

  get isKnown(): boolean {
    return this.begun === this.ended;
  }

  advance(to: number): void {
    while (this.next <= to) {
      const rows = this.counts.count(this.index);
      if (this.isInside) {
        this.ended += rows;
        this.index++;
      } else this.begun += rows;
      this.isInside = !this.isInside;
    }
  }

  /** The function with the rows of an interval spread evenly over it, between two changes. */
  spread(at: number): number {
    const { counts, index } = this;
    if (!this.isInside) return this.ended / counts.total;
    const [from, to] = [counts.low(index), counts.high(index)];
    return (this.ended + (counts.count(index) * (at - from)) / (to - from)) / counts.total;
  }
}
