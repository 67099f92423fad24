import { metricNamed } from '../policy/metrics.ts';
import type { CheckConfigOf } from './check.ts';
import { type Limit, policyNumber } from './limit.ts';

type Require = CheckConfigOf<'change'>['require'];

export const CHANGE_RULES = ['max_regression', 'min_improvement', 'max_improvement'] as const;
type RuleKey = (typeof CHANGE_RULES)[number];

/** One rule as a limit on the gain: how much better the candidate is, in the metric's unit or relative to the baseline. */
export interface ChangeRule {
  readonly key: RuleKey;
  readonly isRelative: boolean;
  readonly operator: 'at_least' | 'at_most';
  readonly threshold: number;
  readonly text: string;
}

const WORDS: Readonly<Record<RuleKey, string>> = {
  max_regression: 'worse by at most',
  min_improvement: 'better by at least',
  max_improvement: 'better by at most',
};

/** The rules of the policy, in its words. None is a mistake, never a pass. */
export function rulesOf(require: Require): readonly ChangeRule[] {
  const rules = CHANGE_RULES.flatMap((key): ChangeRule[] => {
    const amount = require[key];
    if (amount === undefined) return [];
    const isRelative = amount.relative !== undefined;
    const given = policyNumber((isRelative ? amount.relative : amount.absolute) ?? Number.NaN);
    const shown = isRelative ? `${Number((given * 100).toPrecision(12))} % of the baseline` : String(given);
    return [
      {
        key,
        isRelative,
        operator: key === 'max_improvement' ? 'at_most' : 'at_least',
        threshold: key === 'max_regression' ? -given : given,
        text: `${WORDS[key]} ${shown}`,
      },
    ];
  });
  if (rules.length === 0) throw new Error('The policy asks for no limit on the change.');
  return rules;
}

/**
 * How much better the candidate is than the baseline, in the metric's unit: 0.9 - 0.91 is -0.01, and not the nearest
 * double beside it, so that a limit of 0.01 means what it says.
 */
export function gainOf(metric: string, candidate: number, baseline: number): number {
  const known = metricNamed(metric);
  if (known === undefined)
    throw new Error(`Which way ${metric} is better is not known, so a change cannot be judged.`);
  const { direction, ideal } = known;
  if (direction === 'higher') return decimalDifference(candidate, baseline);
  if (direction === 'lower') return decimalDifference(baseline, candidate);
  if (ideal === undefined)
    throw new Error(`${metric} has no value that is best, so a change cannot be judged.`);
  return decimalDifference(Math.abs(baseline - ideal), Math.abs(candidate - ideal));
}

/**
 * A rule as a limit on the difference, candidate - baseline: what is drawn, and on which side its bound is read. Null
 * where better is nearer to a value.
 */
export function limitOnDifference(
  { operator, threshold, isRelative }: ChangeRule,
  metric: string,
  baseline: number,
): Limit | null {
  const direction = metricNamed(metric)?.direction;
  if (direction !== 'higher' && direction !== 'lower') return null;
  const amount = isRelative ? Number((threshold * Math.abs(baseline)).toPrecision(13)) : threshold;
  if (direction === 'higher') return { operator, threshold: amount };
  return { operator: operator === 'at_least' ? 'at_most' : 'at_least', threshold: 0 - amount };
}

/** a - b without what binary fractions add to it: 13 digits of the larger operand. */
export function decimalDifference(a: number, b: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  if (largest === 0) return 0;
  const unit = 10 ** Math.max(-300, Math.ceil(Math.log10(largest)) - 13);
  const difference = a - b;
  return Number((Math.round(difference / unit) * unit).toPrecision(13));
}
