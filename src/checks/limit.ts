import { metricNamed } from '../policy/metrics.ts';
import type { Decide, Limit, Operator } from '../statistics/decision.ts';
import { isFloor } from '../statistics/decision.ts';

export { isFloor, meets } from '../statistics/decision.ts';
export type { Decide, Limit, Operator };

/** Requirements are stated positively: these four operators, each spelled out (spec: policy, rule 1). */
const OPERATORS: readonly Operator[] = ['above', 'at_least', 'below', 'at_most'];

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

/** The limits of a `require` block, in the order of `OPERATORS`. No limit at all is a mistake, never a pass. */
export function limitsOf(
  require: Readonly<Partial<Record<Operator, number | string>>>,
): readonly [Limit, ...Limit[]] {
  const limits = OPERATORS.flatMap((operator) => {
    const value = require[operator];
    return value === undefined ? [] : [{ operator, threshold: policyNumber(value) }];
  });
  const [first, ...rest] = limits;
  if (first === undefined) {
    throw new Error('The policy states no limit: write one of above, at_least, below or at_most.');
  }
  return [first, ...rest];
}

/** Distance to the limit in the metric's own unit; negative when the limit is missed. */
export function margin(limit: Limit, value: number): number {
  return isFloor(limit) ? value - limit.threshold : limit.threshold - value;
}

/** For example `> 0.9`. Numbers are printed in full: 0.8499999999 is not 0.85. */
export function limitText(limits: readonly Limit[]): string {
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
