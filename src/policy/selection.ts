import { matchesFolder } from '../model/glob.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Problem } from '../text/problem.ts';
import { type ConditionFacts, conditionOn } from './conditions.ts';
import type { LoadedPolicy } from './policy.ts';

export type Tier = Manifest['tier'];

/** Strictest last. */
export const TIERS: readonly Tier[] = ['low', 'medium', 'high'];

/** What decides which policies apply to a model: its governing fields, as they count. */
export interface SelectionFacts {
  readonly folder: string;
  readonly tier: Tier;
  readonly kind: Manifest['kind'];
}

export interface Selection {
  /** All of them apply: the strictest requirement wins because every one must hold. */
  readonly policies: readonly LoadedPolicy[];
  /** Set when no policy applies, which is an error of the model and never a pass. */
  readonly problem?: Problem;
}

/**
 * The policies that apply to a model. Conditions on its stage, its deployment and the pull request are held against
 * `conditions`; without them, as with everything that is not known, they hold.
 */
export function selectPolicies(
  policies: readonly LoadedPolicy[],
  model: SelectionFacts,
  conditions?: ConditionFacts,
): Selection {
  const inScope = inScopeOf(policies, model);
  const matching = inScope.filter(({ policy }) => isOnCondition(policy, conditions));
  // Anybody who may write sets a label: it adds rules, and is never what a model's rules hang on.
  if (matching.some(({ policy }) => !hangsOnLabel(policy))) return { policies: matching };
  return { policies: [], problem: noPolicy(policies, model, inScope, matching, conditions) };
}

/** Whether one policy by itself applies to a model; others may have to apply beside it. */
export function isApplicable(
  loaded: LoadedPolicy,
  model: SelectionFacts,
  conditions: ConditionFacts,
): boolean {
  return inScopeOf([loaded], model).length > 0 && isOnCondition(loaded.policy, conditions);
}

function inScopeOf(policies: readonly LoadedPolicy[], model: SelectionFacts): readonly LoadedPolicy[] {
  return policies.filter(
    (loaded) => isInScope(loaded.policy, model) && tiersOf(loaded.policy).includes(model.tier),
  );
}

/** A policy that judges nothing without a label, be it that none of its checks applies. */
function hangsOnLabel({ applies_to: scope, checks }: Policy): boolean {
  return scope?.labels !== undefined || checks.every(({ when }) => when?.labels !== undefined);
}

function isOnCondition({ applies_to: scope }: Policy, conditions: ConditionFacts | undefined): boolean {
  if (scope === undefined || conditions === undefined) return true;
  const { models: _models, kinds: _kinds, tiers: _tiers, ...when } = scope;
  return conditionOn(when, conditions).applies;
}

function noPolicy(
  policies: readonly LoadedPolicy[],
  model: SelectionFacts,
  inScope: readonly LoadedPolicy[],
  matching: readonly LoadedPolicy[],
  conditions: ConditionFacts | undefined,
): Problem {
  const names = (of: readonly LoadedPolicy[]) => of.map(({ policy }) => policy.metadata.id).join(', ');
  const problem = (message: string): Problem => ({
    code: 'no_policy',
    message,
    file: `${model.folder}/model.yml`,
    pointer: '/tier',
  });
  const what = `this ${model.kind} of tier ${model.tier}`;
  if (matching.length > 0)
    return problem(
      `Only a label decides that a policy applies to ${what}, or that any of its checks does (${names(matching)}), and anybody who may write sets labels. ` +
        'Let a policy apply as well that has no `labels` in its `applies_to`, and a check without `labels` in its `when`.',
    );
  if (inScope.length > 0 && conditions !== undefined) {
    const reasons = inScope.map(({ policy }) => {
      const { models: _models, kinds: _kinds, tiers: _tiers, ...when } = policy.applies_to ?? {};
      const condition = conditionOn(when, conditions);
      return condition.applies ? '' : `${policy.metadata.id} ${condition.reason}`;
    });
    return problem(
      `No policy applies to ${what} in this change: ${reasons.join('. ')}. Widen the \`applies_to\` of a policy.`,
    );
  }
  const known = policies.length === 0 ? 'There is no policy.' : `Known policies: ${names(policies)}.`;
  return problem(
    `No policy applies to ${what}. ${known} Add its folder, tier and kind to the \`applies_to\` of a policy.`,
  );
}

/**
 * The tier a model is judged by. Nobody has agreed to the tier that a new model gives itself, so it is at least the
 * strictest `default_tier` (high unless said) among the policies for its folder and kind; high if there is none.
 */
export function tierInForce(policies: readonly LoadedPolicy[], model: SelectionFacts, isNew: boolean): Tier {
  if (!isNew) return model.tier;
  const floors = policies
    .filter((loaded) => isInScope(loaded.policy, model))
    .map((loaded) => loaded.policy.default_tier ?? 'high');
  return [model.tier, ...(floors.length === 0 ? (['high'] as const) : floors)].reduce(stricterTier);
}

export function stricterTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b;
}

function isInScope(policy: Policy, model: SelectionFacts): boolean {
  const { models, kinds } = policy.applies_to ?? {};
  const inFolder = models === undefined || models.some((glob) => matchesFolder(model.folder, glob));
  return inFolder && (kinds === undefined || kinds.includes(model.kind));
}

function tiersOf(policy: Policy): readonly Tier[] {
  return policy.applies_to?.tiers ?? TIERS;
}
