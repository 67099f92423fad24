import { matchesFolder } from '../model/glob.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Problem } from '../text/problem.ts';
import type { LoadedPolicy } from './policy.ts';

export type Tier = Manifest['tier'];
export type When = NonNullable<Policy['checks'][number]['when']>;

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

/** The policies that apply to a model. */
export function selectPolicies(policies: readonly LoadedPolicy[], model: SelectionFacts): Selection {
  const matching = policies.filter(
    (loaded) => isInScope(loaded.policy, model) && tiersOf(loaded.policy).includes(model.tier),
  );
  if (matching.length > 0) return { policies: matching };
  const names = policies.map((loaded) => loaded.policy.metadata.id);
  const known = names.length === 0 ? 'There is no policy.' : `Known policies: ${names.join(', ')}.`;
  const message =
    `No policy applies to this ${model.kind} of tier ${model.tier}. ${known} ` +
    'Add its folder, tier and kind to the `applies_to` of a policy.';
  return {
    policies: [],
    problem: { code: 'no_policy', message, file: `${model.folder}/model.yml`, pointer: '/tier' },
  };
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

/**
 * What conditions are held against. Where a change alters the deployment mode or the stage, both the old and the new
 * one are given: a condition holds if it holds for either, so that a change cannot step out of a check.
 */
export interface ConditionFacts {
  readonly tier: Tier;
  /** Empty when the manifest does not say: then every condition on it holds. */
  readonly deploymentModes: readonly string[];
  readonly stages: readonly string[];
}

/** The facts of a model for `conditionOn`, from its manifest at base (undefined for a new model) and at head. */
export function conditionFacts(base: Manifest | undefined, head: Manifest, tier: Tier): ConditionFacts {
  const sides = base === undefined ? [head] : [base, head];
  const modes = sides.map((side) => side.deployment?.mode);
  return {
    tier,
    deploymentModes: modes.includes(undefined)
      ? []
      : [...new Set(modes.filter((mode) => mode !== undefined))],
    stages: [...new Set(sides.map((side) => side.stage))],
  };
}

export type Condition =
  | { readonly applies: true }
  /** `reason` is what makes `not_applicable` acceptable: the policy itself said so. */
  | { readonly applies: false; readonly reason: string };

/** Whether a check or a sign-off applies under its `when`; without one it always does. */
export function conditionOn(when: When | undefined, facts: ConditionFacts): Condition {
  if (when === undefined) return { applies: true };
  if (when.tiers !== undefined && !when.tiers.includes(facts.tier)) {
    return excluded('tier', when.tiers, [facts.tier]);
  }
  const { deployment_modes: modes, stages } = when;
  if (modes !== undefined && facts.deploymentModes.length > 0 && !overlaps(modes, facts.deploymentModes)) {
    return excluded('deployment mode', modes, facts.deploymentModes);
  }
  if (stages !== undefined && !overlaps(stages, facts.stages)) {
    return excluded('stage', stages, facts.stages);
  }
  return { applies: true };
}

function overlaps(wanted: readonly string[], actual: readonly string[]): boolean {
  return wanted.some((word) => actual.includes(word));
}

function excluded(noun: string, wanted: readonly string[], actual: readonly string[]): Condition {
  const reason = `applies to ${noun} ${wanted.join(' or ')}; this model's is ${actual.join(' and ')}`;
  return { applies: false, reason };
}
