import { type Metric, metricNamed } from './metrics.ts';

/** The comparison operators of a requirement, their parameters already replaced by numbers. */
export interface Limits {
  readonly above?: number | string;
  readonly at_least?: number | string;
  readonly below?: number | string;
  readonly at_most?: number | string;
}

export const OPERATORS = ['above', 'at_least', 'below', 'at_most'] as const;
export type Operator = (typeof OPERATORS)[number];

/** One side of a requirement: `strict` excludes the value itself. */
export interface Bound {
  readonly operator: Operator;
  readonly value: number;
  readonly strict: boolean;
}

export function lowerBoundOf(limits: Limits): Bound | undefined {
  return tighter(bound(limits, 'above'), bound(limits, 'at_least'), (a, b) => a > b);
}

export function upperBoundOf(limits: Limits): Bound | undefined {
  return tighter(bound(limits, 'below'), bound(limits, 'at_most'), (a, b) => a < b);
}

function bound(limits: Limits, operator: Operator): Bound | undefined {
  const value = limits[operator];
  if (typeof value !== 'number') return undefined;
  return { operator, value, strict: operator === 'above' || operator === 'below' };
}

function tighter(
  strict: Bound | undefined,
  inclusive: Bound | undefined,
  isTighter: (a: number, b: number) => boolean,
): Bound | undefined {
  if (strict === undefined || inclusive === undefined) return strict ?? inclusive;
  return isTighter(inclusive.value, strict.value) ? inclusive : strict;
}

export interface LimitMistake {
  readonly code:
    | 'out_of_range'
    | 'wrong_direction'
    | 'vacuous_limit'
    | 'impossible_limit'
    | 'redundant_limit';
  readonly message: string;
  /** The operator concerned, if one is. */
  readonly operator?: Operator;
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
  const outside = OPERATORS.flatMap((operator) => outOfRange(limits[operator], operator, metric));
  if (outside.length > 0) return outside;
  return [...redundant, ...openSide(limits, metric), ...uselessLimits(limits, metric)];
}

function redundantLimits(limits: Limits): LimitMistake[] {
  const pairs = [
    ['above', 'at_least'],
    ['below', 'at_most'],
  ] as const;
  const mistakes: LimitMistake[] = [];
  for (const [strict, inclusive] of pairs) {
    if (limits[strict] === undefined || limits[inclusive] === undefined) continue;
    const message = `\`${strict}\` and \`${inclusive}\` limit the same side: keep one.`;
    mistakes.push({ code: 'redundant_limit', message, operator: inclusive });
  }
  const lower = lowerBoundOf(limits);
  const upper = upperBoundOf(limits);
  if (lower !== undefined && upper !== undefined) {
    const empty =
      lower.value > upper.value || (lower.value === upper.value && (lower.strict || upper.strict));
    if (empty) {
      const message = `Nothing is both ${words(lower)} and ${words(upper)}.`;
      mistakes.push({ code: 'impossible_limit', message, operator: upper.operator });
    }
  }
  return mistakes;
}

function outOfRange(value: number | string | undefined, operator: Operator, metric: Metric): LimitMistake[] {
  if (typeof value !== 'number' || (value >= metric.low && value <= metric.high)) return [];
  const fraction = value / 100;
  // 91 was meant as a percentage; 1.2 is a slip that nobody can guess.
  const isPercentage = metric.high === 1 && value >= 2 && value <= 100;
  const message = `${metric.name} lies between ${rangeWords(metric)}, found ${value}.`;
  const hint = isPercentage ? { suggestion: String(fraction) } : {};
  return [{ code: 'out_of_range', message, operator, ...hint }];
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
      mistakes.push({ code: 'vacuous_limit', message, operator: limit.operator });
    } else if (limit.strict && limit.value === best) {
      const message = `No ${metric.name} is ${words(limit)}: nothing could ever pass.`;
      mistakes.push({ code: 'impossible_limit', message, operator: limit.operator });
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
