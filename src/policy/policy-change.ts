import type { Policy } from '../schemas/policy.ts';
import { type AddChange, compareKeys, fromTo } from './change.ts';
import {
  allowance,
  amount,
  type Comparison,
  type Direction,
  demand,
  type GoverningChange,
  members,
  ranked,
  unknown,
  unlessRemoved,
  withinTime,
  wording,
} from './direction.ts';
import { type Bound, type Limits, lowerBoundOf, upperBoundOf } from './limits.ts';
import type { LoadedPolicy } from './policy.ts';
import { signoffChanges } from './signoff-change.ts';

type Check = Policy['checks'][number];
type Values = Readonly<Record<string, unknown>>;

const TRUST = ['claimed', 'committed', 'workflow', 'attested', 'recomputed'];

/** How each key of a check decides. A key that is not here counts as looser when it changes. */
const CHECK_KEYS: Readonly<Record<string, Comparison>> = {
  title: wording,
  why: wording,
  fix: wording,
  goal: wording,
  owner: wording,
  controls: wording,
  level: ranked(['shadow', 'advisory', 'overridable', 'mandatory'], 'mandatory'),
  override_by: members('fewer', 'nothing'),
  protected: members('more', 'nothing'),
  intersections: ranked(['off', 'report', 'block'], 'report'),
  // What a first release may do instead is an allowance.
  first_release: unlessRemoved,
  // Both names mean the model on the base branch.
  baseline: wording,
  columns: members('more', 'nothing'),
  // Only what `arbiter check` says becomes less; still it says less.
  off_github: unlessRemoved,
};

const WHEN_KEYS: Readonly<Record<string, Comparison>> = {
  tiers: members('more', 'everything'),
  deployment_modes: members('more', 'everything'),
  stages: members('more', 'everything'),
};

const formatsDirection: Comparison = (before, after) =>
  ofParts({
    one_of: members('fewer', 'everything'),
    imports: members('fewer', 'nothing'),
    except: members('fewer', 'nothing'),
  })(before, after);

const vulnerabilitiesDirection: Comparison = (before, after) =>
  ofParts({
    none_at_least: ranked(['critical', 'high', 'medium', 'low'], ''),
    not_older_than: withinTime,
    unfixed: ranked(['report', 'block'], 'block'),
    scanned: members('more', 'nothing'),
    trust: (from, to) => ranked(TRUST, 'claimed')(leastTrust(from), leastTrust(to)),
  })(before, after);

const REQUIRE_KEYS: Readonly<Record<string, Comparison>> = {
  or_business_threshold: allowance,
  decide: ranked(['prove_harm', 'point', 'prove_safe'], ''),
  tolerance: amount('less'),
  trust: (before, after) => ranked(TRUST, 'claimed')(leastTrust(before), leastTrust(after)),
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
  formats: formatsDirection,
  vulnerabilities: vulnerabilitiesDirection,
  base_image: (before, after) => members('fewer', 'everything')(imagesOf(before), imagesOf(after)),
};

/** The loosest of the differences of several keys decides; without the whole block nothing is asked. */
function ofParts(keys: Readonly<Record<string, Comparison>>): Comparison {
  return (before, after) => {
    if (before === undefined || after === undefined)
      return before === after ? undefined : before === undefined ? 'stricter' : 'looser';
    const [from, to] = [before as Values, after as Values];
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const found = names.map((name) => (keys[name] ?? unknown)(from[name], to[name]));
    return (['looser', 'stricter', 'neutral'] as const).find((direction) => found.includes(direction));
  };
}

/** What a new version of one policy changes, in words, by operator direction. */
export function policyChanges(
  base: Pick<LoadedPolicy, 'policy'>,
  head: Pick<LoadedPolicy, 'policy' | 'file'>,
): GoverningChange[] {
  const changes: GoverningChange[] = [];
  const { file } = head;
  const add = (pointer: string, direction: Direction | undefined, message: string) => {
    if (direction !== undefined) changes.push({ file, pointer, direction, message });
  };
  const [before, after] = [base.policy, head.policy];
  const subject = `Policy ${after.metadata.id}`;
  add('/metadata', wording(before.metadata, after.metadata), `${subject}: its description changes.`);
  compareKeys(
    before.applies_to,
    after.applies_to,
    APPLIES_TO_KEYS,
    '/applies_to',
    `${subject} applies to`,
    add,
  );
  const tier = ranked(['low', 'medium', 'high'], 'high')(before.default_tier, after.default_tier);
  add(
    '/default_tier',
    tier,
    `${subject}: the tier of a new model ${fromTo(before.default_tier, after.default_tier)}.`,
  );
  compareChecks(before, after, add);
  compareWaivers(before.waivers, after.waivers, `${subject}: waivers`, add);
  const added = after.checks.map(({ id }) => id).filter((id) => !before.checks.some((old) => old.id === id));
  signoffChanges(before.signoff as Values, after.signoff as Values, '/signoff', new Set(added), add);
  return changes;
}

const APPLIES_TO_KEYS: Readonly<Record<string, Comparison>> = {
  models: members('more', 'everything'),
  tiers: members('more', 'everything'),
  kinds: members('more', 'everything'),
};

const WAIVER_KEYS: Readonly<Record<string, Comparison>> = {
  max_days: amount('less'),
  approved_by: unknown,
  forbidden_for: members('more', 'nothing'),
};

/** Without the block nothing can be waived. */
function compareWaivers(
  before: Policy['waivers'],
  after: Policy['waivers'],
  name: string,
  add: AddChange,
): void {
  if (before !== undefined && after !== undefined) {
    compareKeys(before, after, WAIVER_KEYS, '/waivers', name, add);
  } else if (before !== after) {
    const isStricter = after === undefined;
    const words = isStricter ? 'are no longer possible' : 'become possible';
    add('/waivers', isStricter ? 'stricter' : 'looser', `${name} ${words}.`);
  }
}

function compareChecks(before: Policy, after: Policy, add: AddChange): void {
  for (const check of before.checks) {
    if (!after.checks.some((other) => other.id === check.id)) {
      add('/checks', 'looser', `Check ${check.id} is removed.`);
    }
  }
  after.checks.forEach((check, index) => {
    const pointer = `/checks/${index}`;
    const old = before.checks.find((other) => other.id === check.id);
    if (old === undefined)
      add(pointer, 'stricter', `Check ${check.id} is added (${check.level ?? 'mandatory'}).`);
    else compareCheck(old, check, pointer, add);
  });
}

function compareCheck(before: Check, after: Check, pointer: string, add: AddChange): void {
  const name = `Check ${after.id}`;
  if (before.kind !== after.kind) {
    add(`${pointer}/kind`, 'looser', `${name}: its kind ${fromTo(before.kind, after.kind)}.`);
    return;
  }
  const { when: oldWhen, require: oldRequire, id: _oldId, ...oldRest } = before;
  const { when: newWhen, require: newRequire, id: _newId, ...newRest } = after;
  compareKeys(oldRest, newRest, CHECK_KEYS, pointer, name, add);
  compareKeys(oldWhen, newWhen, WHEN_KEYS, `${pointer}/when`, `${name} applies when`, add);
  compareRequire(oldRequire as Values, newRequire as Values, after, pointer, add);
}

function compareRequire(before: Values, after: Values, check: Check, pointer: string, add: AddChange): void {
  const at = `${pointer}/require`;
  const name = `Check ${check.id}`;
  const sides: readonly (readonly [Bound | undefined, Bound | undefined, 'more' | 'less'])[] = [
    [lowerBoundOf(before as Limits), lowerBoundOf(after as Limits), 'more'],
    [upperBoundOf(before as Limits), upperBoundOf(after as Limits), 'less'],
  ];
  for (const [from, to, stricter] of sides) {
    const words = `${name}: its limit ${fromTo(boundWords(from), boundWords(to))}.`;
    add(`${at}/${to?.operator ?? from?.operator}`, boundDirection(from, to, stricter), words);
  }
  const rules: Record<string, Comparison> = { ...REQUIRE_KEYS, ...dependentRules(before, after) };
  // Limits were compared above, side by side.
  const rest = (values: Values) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !LIMIT_KEYS.has(key)));
  compareKeys(rest(before), rest(after), rules, at, name, add);
}

const LIMIT_KEYS: ReadonlySet<string> = new Set(['above', 'at_least', 'below', 'at_most']);

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
  };
}

function boundWords(bound: Bound | undefined): string | undefined {
  return bound === undefined ? undefined : `${bound.operator.replace('_', ' ')} ${bound.value}`;
}

function boundDirection(
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

function leastTrust(value: unknown): unknown {
  return (value as { at_least?: unknown } | undefined)?.at_least;
}

function imagesOf(value: unknown): unknown {
  return (value as { one_of?: unknown } | undefined)?.one_of;
}
