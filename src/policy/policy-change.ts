import type { Policy } from '../schemas/policy.ts';
import { type AddChange, compareKeys, fromTo } from './change.ts';
import {
  amount,
  type Comparison,
  type Direction,
  type GoverningChange,
  members,
  ranked,
  unknown,
  unlessAdded,
  unlessRemoved,
  wording,
} from './direction.ts';
import { type Bound, LIMIT_KEYS, type Limits, limitWords, lowerBoundOf, upperBoundOf } from './limits.ts';
import type { LoadedPolicy } from './policy.ts';
import { boundDirection, requirementRules } from './requirement-direction.ts';
import { signoffChanges } from './signoff-change.ts';

type Check = Policy['checks'][number];
type Values = Readonly<Record<string, unknown>>;

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
  // A list of groups is closed to both sides: another one asks for other groups.
  groups: unlessAdded,
  intersections: ranked(['off', 'report', 'block'], 'report'),
  // What a first release may do instead is an allowance.
  first_release: unlessRemoved,
  // Both names mean the model on the base branch.
  baseline: wording,
  columns: members('more', 'nothing'),
  // Only what `arbiter check` says becomes less; still it says less.
  off_github: unlessRemoved,
  // Of two expressions nobody can tell which one lets more through.
  expr: unknown,
  dataset: unknown,
  message: wording,
};

const WHEN_KEYS: Readonly<Record<string, Comparison>> = {
  tiers: members('more', 'everything'),
  deployment_modes: members('more', 'everything'),
  stages: members('more', 'everything'),
  paths: members('more', 'everything'),
  labels: members('more', 'everything'),
  base: members('more', 'everything'),
};

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
  ...WHEN_KEYS,
  models: members('more', 'everything'),
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
  compareRequire((oldRequire ?? {}) as Values, (newRequire ?? {}) as Values, after, pointer, add);
}

function compareRequire(before: Values, after: Values, check: Check, pointer: string, add: AddChange): void {
  const at = `${pointer}/require`;
  const name = `Check ${check.id}`;
  compareLimits(before as Limits, after as Limits, at, name, add);
  const rules = requirementRules(before, after);
  // Limits were compared above, side by side.
  const rest = (values: Values) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !LIMITS.has(key)));
  compareKeys(rest(before), rest(after), rules, at, name, add);
}

const LIMITS: ReadonlySet<string> = new Set(LIMIT_KEYS);

/** Side by side; a range that is written as one thing is compared as one. */
function compareLimits(before: Limits, after: Limits, at: string, name: string, add: AddChange): void {
  const [lower, upper] = [lowerBoundOf, upperBoundOf].map(
    (sideOf) => [sideOf(before), sideOf(after)] as const,
  ) as [BoundPair, BoundPair];
  const directions = [boundDirection(...lower, 'more'), boundDirection(...upper, 'less')] as const;
  const isRange = [...lower, ...upper].some((side) => side?.key === 'between' || side?.key === 'equals');
  const saidOf = (limits: Limits) => limitWords(limits) || undefined;
  if (isRange) {
    const words = `${name}: its limit ${fromTo(saidOf(before), saidOf(after))}.`;
    const worst = (['looser', 'stricter'] as const).find((direction) => directions.includes(direction));
    add(`${at}/${(lower[1] ?? upper[1] ?? lower[0] ?? upper[0])?.key}`, worst, words);
    return;
  }
  for (const [index, [from, to]] of [lower, upper].entries()) {
    const words = `${name}: its limit ${fromTo(boundWords(from), boundWords(to))}.`;
    add(`${at}/${to?.operator ?? from?.operator}`, directions[index], words);
  }
}

type BoundPair = readonly [Bound | undefined, Bound | undefined];

function boundWords(bound: Bound | undefined): string | undefined {
  return bound === undefined ? undefined : `${bound.operator.replace('_', ' ')} ${bound.value}`;
}
