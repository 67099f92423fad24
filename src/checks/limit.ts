import { boundsOf, LIMIT_KEYS, type Limits } from '../policy/limits.ts';
import { metricNamed } from '../policy/metrics.ts';
import type { Decide, Limit, Operator } from '../statistics/decision.ts';
import { isFloor } from '../statistics/decision.ts';

export { isFloor, meets } from '../statistics/decision.ts';
export type { Decide, Limit, Operator };

const SIGNS: Readonly<Record<Operator, string>> = { above: '>', at_least: '>=', below: '<', at_most: '<=' };

/**
 * A number of a policy. The loader has already put the numbers in the place of `$params`, so a text here is a
 * defect of the loading, and never a value.
 */
export function policyNumber(value: number | string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Error(`Expected a finite number in the policy, found ${JSON.stringify(value)}.`);
  }
  return value;
}

/** A limit as it is printed: a number that must be met exactly has two sides and is written as one. */
export interface WrittenLimit extends Limit {
  readonly isExact?: boolean;
}

/** The limits of a `require` block, in the order of `LIMIT_KEYS`. No limit at all is a mistake, never a pass. */
export function limitsOf(require: Limits): readonly [WrittenLimit, ...WrittenLimit[]] {
  // A text that is left here would limit nothing: it must not look as if nothing was asked.
  for (const key of LIMIT_KEYS) for (const value of [require[key] ?? []].flat()) policyNumber(value);
  const [first, ...rest] = boundsOf(require).map(
    ({ operator, value, key }): WrittenLimit => ({
      operator,
      threshold: value,
      ...(key === 'equals' && { isExact: true }),
    }),
  );
  if (first === undefined) {
    throw new Error(`The policy states no limit: write one of ${LIMIT_KEYS.join(', ')}.`);
  }
  return [first, ...rest];
}

/** Where the first limit stands below a check. */
export function limitPointer(require: Limits): string {
  return `/require/${boundsOf(require)[0]?.key ?? ''}`;
}

/** Distance to the limit in the metric's own unit; negative when the limit is missed. */
export function margin(limit: Limit, value: number): number {
  return isFloor(limit) ? value - limit.threshold : limit.threshold - value;
}

/** For example `> 0.9`. Numbers are printed in full: 0.8499999999 is not 0.85. */
export function limitText(limits: readonly WrittenLimit[]): string {
  const exact = limits.find(({ isExact }) => isExact === true);
  if (exact !== undefined) return `= ${exact.threshold}`;
  return limits.map((limit) => `${SIGNS[limit.operator]} ${limit.threshold}`).join(' and ');
}

const DECIMALS = [3, 4, 6, 9] as const;

/**
 * A number for prose: rounded as far as it stays on its side of every limit, otherwise in full. 0.8499999999 against a
 * limit of 0.85 is never written as 0.85.
 */
export function readable(value: number, limits: readonly Limit[]): string {
  for (const decimals of DECIMALS) {
    const rounded = Number(value.toFixed(decimals));
    const isSame = limits.every(
      ({ threshold }) => Math.sign(rounded - threshold) === Math.sign(value - threshold),
    );
    if (isSame) return String(rounded);
  }
  return String(value);
}

/** Why a value cannot be one of this metric (an AUC of 91), or null. A metric of one's own has no known range. */
export function rangeDefect(metric: string, value: number): string | null {
  const { low, high } = metricNamed(metric) ?? {
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  };
  if (value >= low && value <= high) return null;
  return `is ${value}, outside its range from ${low} to ${high}.`;
}
