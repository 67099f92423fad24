import type { ScoreCounts } from './score-counts.ts';

/**
 * How many rows lie in each of some intervals, which are disjoint and ascend. An exact count has one distinct number for an
 * interval; otherwise a row is known to lie somewhere in it.
 */
export interface IntervalCounts {
  readonly size: number;
  readonly total: number;
  /** Whether every interval is one number. */
  readonly exact: boolean;
  low(index: number): number;
  high(index: number): number;
  count(index: number): number;
}

const BITS_OF_HALF = 32;
const buffer = new Float64Array(1);
const halves = new Uint32Array(buffer.buffer);

/** The numbers counted, each interval as wide as the low bits that were dropped. A view, until more is counted. */
export function intervalsOf(counts: ScoreCounts): IntervalCounts {
  const dropped = counts.droppedBits;
  const { score, negatives } = counts.ordered();
  const far = dropped === 0 ? (value: number) => value : (value: number) => farthest(value, dropped);
  const value = (index: number) => score[index] as number;
  return {
    size: score.length,
    total: negatives.reduce((sum, count) => sum + count, 0),
    exact: dropped === 0,
    low: (index) => (value(index) > 0 ? value(index) : far(value(index) || -0) + 0),
    high: (index) => (value(index) < 0 ? value(index) : far(value(index))),
    count: (index) => negatives[index] as number,
  };
}

/** The number farthest from zero that has the same high bits. */
function farthest(value: number, dropped: number): number {
  buffer[0] = value;
  const low = dropped >= BITS_OF_HALF ? 0xffffffff : 2 ** dropped - 1;
  const high = dropped > BITS_OF_HALF ? 2 ** (dropped - BITS_OF_HALF) - 1 : 0;
  halves[0] = (halves[0] as number) | low;
  halves[1] = (halves[1] as number) | high;
  return buffer[0] as number;
}
