import { TRUST_LEVELS } from '../checks/facts.ts';
import {
  allowance,
  amount,
  type Comparison,
  type Direction,
  demand,
  members,
  ranked,
  unknown,
  withinTime,
} from './direction.ts';
import { type Bound, type Limits, lowerBoundOf, upperBoundOf } from './limits.ts';

type Values = Readonly<Record<string, unknown>>;

/** How each key of `require` decides, limits aside. A key that is not here counts as looser when it changes. */
const REQUIRE_KEYS: Readonly<Record<string, Comparison>> = {
  or_business_threshold: allowance,
  decide: ranked(['prove_harm', 'point', 'prove_safe'], ''),
  tolerance: amount('less'),
  trust: trustDirection,
  small_groups: ranked(['report', 'block'], 'block'),
  min_rows: amount('more', 0),
  warnings: ranked(['report', 'block'], 'block'),
  max_regression: amountOfChange('less'),
  min_improvement: amountOfChange('more'),
  max_improvement: amountOfChange('less'),
  lower_bound: floor,
  spread: ceiling,
  train_test_gap: ceiling,
  p95_ms: ceiling,
  p99_ms: ceiling,
  error_rate: ceiling,
  throughput: floor,
  min_requests: amount('more', 1),
  none_at_least: ranked(['high', 'medium', 'low'], ''),
  not_older_than: withinTime,
  tested_within: withinTime,
  prepared: demand,
  every_column_classified: demand,
  pinned_dependencies: demand,
  agrees_with_evidence: demand,
  forbidden_in_features: members('more', 'nothing'),
  phi_in_features: ranked(['', 'permitted_use', 'de_identified', 'forbidden'], ''),
  scan_evidence: ranked(['', 'hipaa-safe-harbor'], ''),
  present: members('more', 'nothing'),
  sections: sectionsDirection,
  names: ranked(['any', 'every'], 'every'),
  min_count: amount('more', 1),
  formats: formatsDirection,
  vulnerabilities: vulnerabilitiesDirection,
  base_image: (before, after) => members('fewer', 'everything')(imagesOf(before), imagesOf(after)),
};

/** The rules of what two versions of one check require. */
export function requirementRules(before: Values, after: Values): Readonly<Record<string, Comparison>> {
  return { ...REQUIRE_KEYS, ...dependentRules(before, after) };
}

/** Keys whose direction depends on another: more confidence helps the model or harms it, as does a larger smallest group. */
function dependentRules(before: Values, after: Values): Record<string, Comparison> {
  const isDecideSame = before.decide === after.decide;
  const confidence =
    isDecideSame && after.decide === 'prove_safe'
      ? amount('more', 0.95)
      : isDecideSame && after.decide === 'prove_harm'
        ? amount('less', 0.95)
        : unknown;
  const blocks = (values: Values) => (values.small_groups ?? 'block') === 'block';
  const size = blocks(before) && blocks(after) ? amount('more', 30) : amount('less', 30);
  return {
    confidence,
    min_group_size: blocks(before) === blocks(after) ? size : unknown,
    folds: foldsDirection(before, after),
    ...nameRules(before, after),
  };
}

/** Of a lower bound more is stricter, of an upper one less; without one nothing is asked. */
export function boundDirection(
  before: Bound | undefined,
  after: Bound | undefined,
  stricter: 'more' | 'less',
): Direction | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined) return 'stricter';
  if (after === undefined) return 'looser';
  if (before.value !== after.value) return amount(stricter)(before.value, after.value);
  if (before.strict === after.strict) return undefined;
  return after.strict ? 'stricter' : 'looser';
}

/** A limit of its own: `{ below: 100 }`. Without it everything is let through. */
function ceiling(before: unknown, after: unknown): Direction | undefined {
  return boundDirection(
    upperBoundOf((before ?? {}) as Limits),
    upperBoundOf((after ?? {}) as Limits),
    'less',
  );
}

function floor(before: unknown, after: unknown): Direction | undefined {
  return boundDirection(
    lowerBoundOf((before ?? {}) as Limits),
    lowerBoundOf((after ?? {}) as Limits),
    'more',
  );
}

/** `{ absolute: 0.01 }`; without it any change is let through, and between the two units nothing can be told. */
function amountOfChange(stricter: 'more' | 'less'): Comparison {
  return (before, after) => {
    if (after === undefined) return before === undefined ? undefined : 'looser';
    if (before === undefined) return 'stricter';
    const [from, to] = [before as Values, after as Values];
    const unit = from.relative === undefined ? 'absolute' : 'relative';
    return to[unit] === undefined ? 'looser' : amount(stricter)(from[unit], to[unit]);
  };
}

/**
 * Rules of names. Where none may keep them a further rule lets more names through; which names two patterns share is not
 * told.
 */
function nameRules(before: Values, after: Values): Record<string, Comparison> {
  const isNone = before.names === 'none' || after.names === 'none';
  if (isNone) return { pattern: unknown, one_of: unknown, max_length: unknown };
  return {
    pattern: (from, to) => (from === undefined && to !== undefined ? 'stricter' : unknown(from, to)),
    one_of: members('fewer', 'everything'),
    max_length: amount('less', Number.POSITIVE_INFINITY),
  };
}

/** Left out they are five where folds are judged, and none are asked for where they are not. */
function foldsDirection(before: Values, after: Values): Comparison {
  const least = (values: Values) => {
    const isJudged = values.spread !== undefined || values.lower_bound !== undefined;
    const stated = (values.folds as { at_least?: unknown } | undefined)?.at_least;
    return stated ?? (isJudged ? 5 : 0);
  };
  return () => amount('more')(least(before), least(after));
}

function sectionsDirection(before: unknown, after: unknown): Direction | undefined {
  if (before === 'complete' || after === 'complete') {
    if (before === after) return undefined;
    return before === undefined ? 'stricter' : 'looser';
  }
  return members('more', 'nothing')(before, after);
}

function formatsDirection(before: unknown, after: unknown): Direction | undefined {
  const keys = {
    one_of: members('fewer', 'everything'),
    imports: members('fewer', 'nothing'),
    except: members('fewer', 'nothing'),
  };
  return directionOfParts(before, after, keys);
}

function vulnerabilitiesDirection(before: unknown, after: unknown): Direction | undefined {
  const keys = {
    none_at_least: ranked(['critical', 'high', 'medium', 'low'], ''),
    not_older_than: withinTime,
    unfixed: ranked(['report', 'block'], 'block'),
    scanned: members('more', 'nothing'),
    trust: trustDirection,
  };
  return directionOfParts(before, after, keys);
}

/** The loosest of the differences of several keys decides; without the whole block nothing is asked. */
function directionOfParts(
  before: unknown,
  after: unknown,
  keys: Readonly<Record<string, Comparison>>,
): Direction | undefined {
  if (before === undefined || after === undefined)
    return before === after ? undefined : before === undefined ? 'stricter' : 'looser';
  const [from, to] = [before as Values, after as Values];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const found = names.map((name) => (keys[name] ?? unknown)(from[name], to[name]));
  return (['looser', 'stricter', 'neutral'] as const).find((direction) => found.includes(direction));
}

function trustDirection(before: unknown, after: unknown): Direction | undefined {
  return ranked(TRUST_LEVELS, 'claimed')(leastTrust(before), leastTrust(after));
}

function leastTrust(value: unknown): unknown {
  return (value as { at_least?: unknown } | undefined)?.at_least;
}

function imagesOf(value: unknown): unknown {
  return (value as { one_of?: unknown } | undefined)?.one_of;
}
