import type { Bounds } from './auc-interval.ts';
import type { Decide, Limit, Outcome } from './decision.ts';
import { decideBound, decideRatio, isFloor, meets } from './decision.ts';
import type { RateName } from './fairness-groups.ts';
import { fisherExact } from './fisher.ts';
import type { Proportion } from './proportion.ts';
import { katz, newcombe, rate, ratioOf } from './proportion.ts';
import type { Slice } from './summary.ts';

export type ComparisonReason =
  | 'small_group'
  | 'zero_cell'
  | 'zero_variance'
  | 'no_favorable_decision'
  | 'not_significant'
  | 'interval_crosses_limit';

export interface Interval extends Bounds {
  readonly method: 'katz_log' | 'newcombe';
  readonly confidence: number;
}

/** One group against the reference group, on one rate. */
export interface Comparison {
  readonly slice: Slice;
  readonly rate: RateName;
  readonly count: number;
  readonly total: number;
  readonly reference: { readonly slice: Slice; readonly count: number; readonly total: number } | null;
  /** The ratio, or the difference reference − group; null where it is not defined or the group is too small. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Two-sided Fisher exact p for equal rates. */
  readonly fisher_p: number | null;
  /** The p that decides on a ratio, after Holm's adjustment under `prove_harm`; null for differences. */
  readonly p_adjusted: number | null;
  readonly outcome: Outcome | null;
  readonly reason: ComparisonReason | null;
  /** Whether one decision more or less would change the verdict by the point. */
  readonly flip: { readonly value: number | null; readonly changes: boolean } | null;
  /** Rows with that rate's truth, at these rates, that would end an inconclusive verdict. Null where none would. */
  readonly rows_needed: { readonly group: number; readonly reference: number } | null;
  /** Favourable decisions more that the group needs to meet the limit: in all, and per 1,000 of its rows. */
  readonly smallest_change: { readonly decisions: number; readonly per_thousand: number } | null;
}

export type Scale = 'ratio' | 'difference';

export interface Judgement {
  readonly limit: Limit | null;
  readonly decide: Decide;
  readonly confidence: number;
  /** A ratio of 0 is then decided by Fisher's p even by the point: no false positives is not itself a harm. */
  readonly zeroNeedsProof: boolean;
}

export function contrast(scale: Scale, group: Proportion, reference: Proportion): number | null {
  if (scale === 'ratio') return ratioOf(group, reference);
  const a = rate(group);
  const b = rate(reference);
  return a === null || b === null ? null : b - a;
}

export function intervalOf(
  scale: Scale,
  group: Proportion,
  reference: Proportion,
  confidence: number,
): (Interval & { readonly p: number | null }) | null {
  if (scale === 'difference') {
    return { ...newcombe(reference, group, confidence), method: 'newcombe', confidence, p: null };
  }
  const bounds = katz(group, reference, confidence);
  return bounds === null ? null : { ...bounds, method: 'katz_log', confidence };
}

export function fisherP(group: Proportion, reference: Proportion): number {
  return fisherExact(group.count, group.total, reference.count, reference.total);
}

/** The p for a ratio of 1: Katz's, which agrees with the interval, or Fisher's where a zero cell leaves no interval. */
export function ratioP(group: Proportion, reference: Proportion, confidence: number): number {
  return katz(group, reference, confidence)?.p ?? fisherP(group, reference);
}

/** The verdict on one comparison. `adjustment` multiplies the p-value (Holm; 1 without). */
export function judge(
  scale: Scale,
  group: Proportion,
  reference: Proportion,
  judgement: Judgement & { readonly limit: Limit },
  pAdjusted: number | null,
): { outcome: Outcome; reason: ComparisonReason | null } {
  const { limit, decide, confidence, zeroNeedsProof } = judgement;
  const value = contrast(scale, group, reference);
  if (value === null) return { outcome: 'inconclusive', reason: 'no_favorable_decision' };
  const interval = intervalOf(scale, group, reference, confidence);
  if (scale === 'difference') {
    const outcome = decideBound(
      {
        value,
        lowerOneSided: interval?.lower_one_sided ?? null,
        upperOneSided: interval?.upper_one_sided ?? null,
      },
      limit,
      decide,
    );
    return { outcome, reason: outcome === 'inconclusive' ? 'interval_crosses_limit' : null };
  }
  const flat = interval !== null && interval.lower === interval.upper;
  const isZero = group.count === 0;
  const excludesOne = (pAdjusted ?? ratioP(group, reference, confidence)) < 1 - confidence;
  const outcome = decideRatio(
    {
      value,
      lowerOneSided: flat ? null : (interval?.lower_one_sided ?? null),
      upperOneSided: flat ? null : (interval?.upper_one_sided ?? null),
      excludesOne,
    },
    limit,
    decide === 'point' && isZero && zeroNeedsProof ? 'prove_harm' : decide,
  );
  if (outcome !== 'inconclusive') return { outcome, reason: null };
  if (isZero) return { outcome, reason: 'zero_cell' };
  if (flat) return { outcome, reason: 'zero_variance' };
  return { outcome, reason: meets(value, limit) ? 'interval_crosses_limit' : 'not_significant' };
}

/** Moves one favourable decision between the group and the reference, towards the other verdict. */
export function flipTest(
  scale: Scale,
  group: Proportion,
  reference: Proportion,
  limit: Limit,
): Comparison['flip'] {
  const value = contrast(scale, group, reference);
  if (value === null) return null;
  const better = meets(value, limit) ? -1 : 1;
  const raises = scale === 'ratio' ? isFloor(limit) : !isFloor(limit);
  const move = raises ? better : -better;
  const moved = { ...group, count: group.count + move };
  const other = { ...reference, count: reference.count - move };
  const possible = [moved, other].every(({ count, total }) => count >= 0 && count <= total);
  if (!possible) return { value: null, changes: false };
  const after = contrast(scale, moved, other);
  return { value: after, changes: after !== null && meets(after, limit) !== meets(value, limit) };
}

const MOST_TIMES = 2 ** 40;

/** How many rows, at these rates, would end an inconclusive verdict; null where it is conclusive or never would end. */
export function rowsNeededToDecide(
  scale: Scale,
  group: Proportion,
  reference: Proportion,
  judgement: Judgement & { readonly limit: Limit },
  adjustment: number,
): Comparison['rows_needed'] {
  if (group.count === 0 || reference.count === 0) return null;
  const decidedAt = (times: number) => {
    const scaled = ({ count, total }: Proportion) => ({ count: count * times, total: total * times });
    const p =
      scale === 'ratio'
        ? Math.min(1, adjustment * ratioP(scaled(group), scaled(reference), judgement.confidence))
        : null;
    return judge(scale, scaled(group), scaled(reference), judgement, p).outcome !== 'inconclusive';
  };
  let enough = 1;
  while (!decidedAt(enough)) {
    enough *= 2;
    if (enough > MOST_TIMES) return null;
  }
  let tooFew = enough / 2;
  for (let i = 0; i < 60; i++) {
    const middle = (tooFew + enough) / 2;
    if (decidedAt(middle)) enough = middle;
    else tooFew = middle;
  }
  return {
    group: Math.ceil(group.total * enough - 1e-6),
    reference: Math.ceil(reference.total * enough - 1e-6),
  };
}

/** The fewest favourable decisions more in the group that would meet the limit; null where it is met or none would do. */
export function smallestChange(
  scale: Scale,
  group: Proportion,
  reference: Proportion,
  limit: Limit,
): Comparison['smallest_change'] {
  const value = contrast(scale, group, reference);
  if (value === null || meets(value, limit)) return null;
  const meetsWith = (more: number) => {
    const after = contrast(scale, { ...group, count: group.count + more }, reference);
    return after !== null && meets(after, limit);
  };
  const room = group.total - group.count;
  if (room < 1 || !meetsWith(room)) return null;
  let enough = room;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (meetsWith(middle)) enough = middle;
    else tooFew = middle;
  }
  return { decisions: enough, per_thousand: Math.ceil((enough / group.total) * 1_000) };
}
