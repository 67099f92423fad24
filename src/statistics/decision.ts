/** How a value is compared with its limit. */
export type Operator = 'above' | 'at_least' | 'below' | 'at_most';

export interface Limit {
  readonly operator: Operator;
  readonly threshold: number;
}

/** How uncertainty is treated: by the point, by proof that the limit holds, or by proof that it is missed. */
export type Decide = 'point' | 'prove_safe' | 'prove_harm';

export type Outcome = 'pass' | 'fail' | 'inconclusive';

/** An estimate with the bounds that hold with the confidence on one side each. */
export interface BoundedEstimate {
  readonly value: number;
  /** Null where there is no interval: then the point decides, and never a pass under `prove_safe`. */
  readonly lowerOneSided: number | null;
  readonly upperOneSided: number | null;
  /** Why the interval cannot decide (`zero_variance`, `few_rows_of_a_class`); null or absent where it can. */
  readonly undecidable?: string | null;
}

export function isFloor({ operator }: Limit): boolean {
  return operator === 'above' || operator === 'at_least';
}

/** False for anything that is not a finite number. */
export function meets(value: number, { operator, threshold }: Limit): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(threshold)) return false;
  switch (operator) {
    case 'above':
      return value > threshold;
    case 'at_least':
      return value >= threshold;
    case 'below':
      return value < threshold;
    case 'at_most':
      return value <= threshold;
  }
}

/**
 * The verdict on an estimate with bounds (AUC, a difference, a mean):
 * `point` by the value; `prove_safe` passes where the bound on the unsafe side meets the limit, fails where the bound
 * on the safe side misses it; `prove_harm` fails only where the safe-side bound misses, passes where the value meets.
 * Everything between is inconclusive, and so is what is not a number.
 */
export function decideBound(estimate: BoundedEstimate, limit: Limit, decide: Decide): Outcome {
  const { value, lowerOneSided, upperOneSided, undecidable } = estimate;
  if (!Number.isFinite(value) || !Number.isFinite(limit.threshold)) return 'inconclusive';
  const pointOutcome = meets(value, limit) ? 'pass' : 'fail';
  if (decide === 'point') return pointOutcome;
  if (undecidable !== undefined && undecidable !== null) return 'inconclusive';
  if (lowerOneSided === null || upperOneSided === null) {
    return decide === 'prove_safe' && pointOutcome === 'pass' ? 'inconclusive' : pointOutcome;
  }
  const [unsafe, safe] = isFloor(limit) ? [lowerOneSided, upperOneSided] : [upperOneSided, lowerOneSided];
  if (Number.isFinite(safe) && !meets(safe, limit)) return 'fail';
  const proof = decide === 'prove_safe' ? unsafe : value;
  return meets(proof, limit) ? 'pass' : 'inconclusive';
}

/** A ratio of two rates with what is needed to decide on it. */
export interface RatioEstimate {
  /** Null where it is not defined (0/0). */
  readonly value: number | null;
  /** Null without counts, or with a zero cell. */
  readonly lowerOneSided: number | null;
  readonly upperOneSided: number | null;
  /** Whether the two-sided interval leaves out 1 (with a zero cell: Fisher's p says so). Null without counts. */
  readonly excludesOne: boolean | null;
}

/**
 * The verdict on a ratio, for a floor (a ceiling mirrors it): `point` by the value; under `prove_harm` and
 * `prove_safe` a ratio past the limit fails where the interval excludes 1 and is inconclusive where it includes 1; a
 * ratio within the limit passes under `prove_harm`, and under `prove_safe` only where its one-sided bound is within too.
 * Without counts: past the limit fails; within it passes, but is inconclusive under `prove_safe`.
 */
export function decideRatio(estimate: RatioEstimate, limit: Limit, decide: Decide): Outcome {
  const { value, lowerOneSided, upperOneSided, excludesOne } = estimate;
  if (value === null || !Number.isFinite(value) || !Number.isFinite(limit.threshold)) return 'inconclusive';
  if (!meets(value, limit)) return decide === 'point' || (excludesOne ?? true) ? 'fail' : 'inconclusive';
  if (decide !== 'prove_safe') return 'pass';
  const unsafe = isFloor(limit) ? lowerOneSided : upperOneSided;
  return unsafe !== null && meets(unsafe, limit) ? 'pass' : 'inconclusive';
}

/** The worst of several: fail, then inconclusive, then pass. Of none: inconclusive, for nothing was shown. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.length === 0 || outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}
