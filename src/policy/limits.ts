import { type Metric, metricNamed } from './metrics.ts';

/** The comparison operators of a requirement, their parameters already replaced by numbers. */
export interface Limits {
  readonly above?: number | string;
  readonly at_least?: number | string;
  readonly below?: number | string;
  readonly at_most?: number | string;
  readonly between?: readonly (number | string)[];
  readonly equals?: number | string;
}

export const OPERATORS = ['above', 'at_least', 'below', 'at_most'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Every key that limits a number; those after the first four limit both sides at once. */
export const LIMIT_KEYS = [...OPERATORS, 'between', 'equals'] as const;
export type LimitKey = (typeof LIMIT_KEYS)[number];

/** One side of a requirement: `strict` excludes the value itself. */
export interface Bound {
  readonly operator: Operator;
  readonly value: number;
  readonly strict: boolean;
  /** The key that it was written under. */
  readonly key: LimitKey;
}

/** What every key means: `between` takes in both ends, and `equals` is a range of one number. */
export function boundsOf(limits: Limits): readonly Bound[] {
  return LIMIT_KEYS.flatMap((key): Bound[] => {
    const written = limits[key];
    const [low, high] = Array.isArray(written) ? written : [written, written];
    if (key === 'between' || key === 'equals')
      return [...bound('at_least', low, key), ...bound('at_most', high, key)];
    return bound(key, low, key);
  });
}

export function lowerBoundOf(limits: Limits): Bound | undefined {
  const lower = boundsOf(limits).filter(({ operator }) => operator === 'above' || operator === 'at_least');
  return lower.reduce<Bound | undefined>((a, b) => tighter(a, b, (one, other) => one > other), undefined);
}

export function upperBoundOf(limits: Limits): Bound | undefined {
  const upper = boundsOf(limits).filter(({ operator }) => operator === 'below' || operator === 'at_most');
  return upper.reduce<Bound | undefined>((a, b) => tighter(a, b, (one, other) => one < other), undefined);
}

function bound(operator: Operator, value: unknown, key: LimitKey): Bound[] {
  if (typeof value !== 'number') return [];
  return [{ operator, value, strict: operator === 'above' || operator === 'below', key }];
}

/** Of two at the same number the strict one. */
function tighter(
  a: Bound | undefined,
  b: Bound | undefined,
  isTighter: (a: number, b: number) => boolean,
): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.value === b.value) return a.strict ? a : b;
  return isTighter(b.value, a.value) ? b : a;
}

/** `at least 0.9 and below 1`, `between 0.1 and 0.2`, `equal to 3`. */
export function limitWords(limits: Limits): string {
  const [lower, upper] = [lowerBoundOf(limits), upperBoundOf(limits)];
  if (lower?.key === 'between' && upper?.key === 'between')
    return `between ${lower.value} and ${upper.value}`;
  if (lower?.key === 'equals' && upper?.key === 'equals') return `equal to ${lower.value}`;
  return [lower, upper]
    .filter((side) => side !== undefined)
    .map(words)
    .join(' and ');
}

export interface LimitMistake {
  readonly code:
    | 'out_of_range'
    | 'wrong_direction'
    | 'vacuous_limit'
    | 'impossible_limit'
    | 'redundant_limit'
    | 'unfit_operator';
  readonly message: string;
  /** The key concerned, if one is. */
  readonly operator?: LimitKey;
  readonly suggestion?: string;
}

/**
 * What makes no sense in the limits on one metric: a value that the metric cannot take, a limit that everything or
 * nothing meets, two limits on one side, and limits that leave the bad side open.
 */
export function limitMistakes(limits: Limits, metricName: string): LimitMistake[] {
  const metric = metricNamed(metricName);
  const redundant = redundantLimits(limits);
  if (metric === undefined) return redundant;
  if (limits.equals !== undefined) {
    const message = `${metric.name} is measured, and nothing measured is exactly one number: write \`between\`.`;
    return [{ code: 'unfit_operator', message, operator: 'equals' }];
  }
  const outside = boundsOf(limits).flatMap((side) => outOfRange(side, metric));
  if (outside.length > 0) return outside;
  return [...redundant, ...openSide(limits, metric), ...uselessLimits(limits, metric)];
}

function redundantLimits(limits: Limits): LimitMistake[] {
  const present = LIMIT_KEYS.filter((key) => limits[key] !== undefined);
  const whole = present.find((key) => key === 'between' || key === 'equals');
  const other = present.find((key) => key !== whole);
  if (whole !== undefined && other !== undefined) {
    const message = `\`${whole}\` limits both sides: keep it or \`${other}\`.`;
    return [{ code: 'redundant_limit', message, operator: other }];
  }
  const mistakes = sidesTwice(limits);
  const [lower, upper] = [lowerBoundOf(limits), upperBoundOf(limits)];
  if (lower === undefined || upper === undefined) return mistakes;
  if (whole === 'between' && lower.value === upper.value) {
    const message = `Only ${lower.value} itself lies between ${lower.value} and ${upper.value}: write two numbers.`;
    return [{ code: 'impossible_limit', message, operator: 'between' }];
  }
  const isEmpty =
    lower.value > upper.value || (lower.value === upper.value && (lower.strict || upper.strict));
  if (!isEmpty) return mistakes;
  const message =
    whole === 'between'
      ? `Nothing lies between ${lower.value} and ${upper.value}: the lower number comes first.`
      : `Nothing is both ${words(lower)} and ${words(upper)}.`;
  return [...mistakes, { code: 'impossible_limit', message, operator: upper.key }];
}

function sidesTwice(limits: Limits): LimitMistake[] {
  const pairs = [
    ['above', 'at_least'],
    ['below', 'at_most'],
  ] as const;
  return pairs.flatMap(([strict, inclusive]): LimitMistake[] => {
    if (limits[strict] === undefined || limits[inclusive] === undefined) return [];
    const message = `\`${strict}\` and \`${inclusive}\` limit the same side: keep one.`;
    return [{ code: 'redundant_limit', message, operator: inclusive }];
  });
}

function outOfRange({ value, key }: Bound, metric: Metric): LimitMistake[] {
  if (value >= metric.low && value <= metric.high) return [];
  const fraction = value / 100;
  // 91 was meant as a percentage; 1.2 is a slip that nobody can guess.
  const isPercentage = metric.high === 1 && value >= 2 && value <= 100 && key !== 'between';
  const message = `${metric.name} lies between ${rangeWords(metric)}, found ${value}.`;
  const hint = isPercentage ? { suggestion: String(fraction) } : {};
  return [{ code: 'out_of_range', message, operator: key, ...hint }];
}

function rangeWords(metric: Metric): string {
  const low = Number.isFinite(metric.low) ? String(metric.low) : 'minus infinity';
  return `${low} and ${Number.isFinite(metric.high) ? String(metric.high) : 'infinity'}`;
}

/** A limit on the good side only would let any bad value pass. */
function openSide(limits: Limits, metric: Metric): LimitMistake[] {
  const lower = lowerBoundOf(limits);
  const upper = upperBoundOf(limits);
  if (metric.direction === 'higher' && lower === undefined && upper !== undefined) {
    const meant = upper.strict ? 'above' : 'at_least';
    const message = `${metric.name} is better when higher: \`${upper.operator}\` alone would accept any bad value.`;
    return [{ code: 'wrong_direction', message, operator: upper.operator, suggestion: meant }];
  }
  if (metric.direction === 'lower' && upper === undefined && lower !== undefined) {
    const meant = lower.strict ? 'below' : 'at_most';
    const message = `${metric.name} is better when lower: \`${lower.operator}\` alone would accept any bad value.`;
    return [{ code: 'wrong_direction', message, operator: lower.operator, suggestion: meant }];
  }
  return [];
}

function uselessLimits(limits: Limits, metric: Metric): LimitMistake[] {
  const mistakes: LimitMistake[] = [];
  for (const limit of [lowerBoundOf(limits), upperBoundOf(limits)]) {
    if (limit === undefined) continue;
    const isLower = limit.operator === 'above' || limit.operator === 'at_least';
    const worst = isLower ? metric.low : metric.high;
    const best = isLower ? metric.high : metric.low;
    if (!limit.strict && limit.value === worst) {
      const message = `Every ${metric.name} is ${words(limit)}: this limit requires nothing.`;
      mistakes.push({ code: 'vacuous_limit', message, operator: limit.key });
    } else if (limit.strict && limit.value === best) {
      const message = `No ${metric.name} is ${words(limit)}: nothing could ever pass.`;
      mistakes.push({ code: 'impossible_limit', message, operator: limit.key });
    }
  }
  return mistakes;
}

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  above: 'above',
  at_least: 'at least',
  below: 'below',
  at_most: 'at most',
};

function words(limit: Bound): string {
  return `${OPERATOR_WORDS[limit.operator]} ${limit.value}`;
}
