import type { Bounds } from './auc-interval.ts';
import { boundsBy } from './auc-interval.ts';
import { normalQuantile, twoSidedP } from './normal.ts';

/** Some of a number of rows: favourable decisions of a group, true positives of its positives. */
export interface Proportion {
  readonly count: number;
  readonly total: number;
}

export function rate({ count, total }: Proportion): number | null {
  return total === 0 ? null : count / total;
}

/** count/total ÷ reference; null where the reference rate is 0 or either has no rows. */
export function ratioOf(group: Proportion, reference: Proportion): number | null {
  if (group.total === 0 || reference.total === 0 || reference.count === 0) return null;
  return (group.count * reference.total) / (group.total * reference.count);
}

/** Standard error of the log ratio of two proportions (Katz et al. 1978); null with a zero cell. */
export function katzStandardError(group: Proportion, reference: Proportion): number | null {
  if (group.count === 0 || reference.count === 0) return null;
  const part = ({ count, total }: Proportion) => (total - count) / (count * total);
  return Math.sqrt(part(group) + part(reference));
}

/** Bounds of a ratio by Katz's log method, and its two-sided p. Null with a zero cell. */
export function katz(
  group: Proportion,
  reference: Proportion,
  confidence: number,
): (Bounds & { readonly p: number }) | null {
  const ratio = ratioOf(group, reference);
  const standardError = katzStandardError(group, reference);
  if (ratio === null || standardError === null) return null;
  const log = Math.log(ratio);
  const p = standardError === 0 ? 1 : twoSidedP(log / standardError);
  return { ...boundsBy(confidence, (z) => Math.exp(log + z * standardError)), p };
}

/** Wilson's score bounds of one proportion at a given z. */
function wilson({ count, total }: Proportion, z: number): [number, number] {
  const p = count / total;
  const square = z * z;
  const centre = p + square / (2 * total);
  const half = z * Math.sqrt((p * (1 - p)) / total + square / (4 * total * total));
  const scale = 1 + square / total;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}

/** Bounds of the difference high − low by Newcombe's hybrid score method (1998, method 10). */
export function newcombe(high: Proportion, low: Proportion, confidence: number): Bounds {
  const difference = high.count / high.total - low.count / low.total;
  const sides = (z: number): [number, number] => {
    const [highLower, highUpper] = wilson(high, z);
    const [lowLower, lowUpper] = wilson(low, z);
    const highRate = high.count / high.total;
    const lowRate = low.count / low.total;
    return [
      difference - Math.hypot(highRate - highLower, lowUpper - lowRate),
      difference + Math.hypot(highUpper - highRate, lowRate - lowLower),
    ];
  };
  const [lower, upper] = sides(normalQuantile((1 + confidence) / 2));
  const [lowerOneSided, upperOneSided] = sides(normalQuantile(confidence));
  return { lower, upper, lower_one_sided: lowerOneSided, upper_one_sided: upperOneSided };
}

/** Holm's adjusted p-values, in the order given: the smallest times their number, and so on, never decreasing. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  order.forEach(({ p, i }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[i] = least;
  });
  return adjusted;
}
