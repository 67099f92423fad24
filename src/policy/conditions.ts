import { type ChangedName, isLabelled, matchesBranch, touches } from '../model/change-match.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Policy } from '../schemas/policy.ts';

export type When = NonNullable<Policy['checks'][number]['when']>;

/** What is asked of a pull request. */
export interface PullConditions {
  readonly base: string;
  readonly labels: readonly string[];
}

/** What is known of a change; what is absent is not known. */
export interface ChangeFacts extends Partial<PullConditions> {
  readonly paths?: readonly ChangedName[];
}

/**
 * What conditions are held against. Where a change alters the deployment mode or the stage, both the old and the new
 * one are given: a condition holds if it holds for either, so that a change cannot step out of a check.
 */
export interface ConditionFacts {
  readonly tier: Manifest['tier'];
  /** Empty when the manifest does not say: then every condition on it holds. */
  readonly deploymentModes: readonly string[];
  readonly stages: readonly string[];
  /** Absent: nothing is known of it, as in `arbiter check` of a folder. Then every condition on it holds. */
  readonly change?: ChangeFacts;
}

/** The facts of a model for `conditionOn`, from its manifest at base (undefined for a new model) and at head. */
export function conditionFacts(
  base: Manifest | undefined,
  head: Manifest,
  tier: Manifest['tier'],
  change?: ChangeFacts,
): ConditionFacts {
  const sides = base === undefined ? [head] : [base, head];
  const modes = sides.map((side) => side.deployment?.mode);
  return {
    tier,
    deploymentModes: modes.includes(undefined)
      ? []
      : [...new Set(modes.filter((mode) => mode !== undefined))],
    stages: [...new Set(sides.map((side) => side.stage))],
    ...(change !== undefined && { change }),
  };
}

export type Condition =
  /** `unknown` is what was not known of the change, and so counted as holding. */
  | { readonly applies: true; readonly unknown: readonly string[] }
  /** `reason` is what makes `not_applicable` acceptable: the policy itself said so. */
  | { readonly applies: false; readonly reason: string };

/** Whether a check or a policy applies under its condition: every key must hold, and of a list one entry suffices. */
export function conditionOn(when: When | undefined, facts: ConditionFacts): Condition {
  if (when === undefined) return { applies: true, unknown: [] };
  const reason = ofModel(when, facts) ?? ofChange(when, facts.change ?? {});
  return reason === undefined
    ? { applies: true, unknown: unknownOf(when, facts) }
    : { applies: false, reason };
}

function ofModel(when: When, { tier, deploymentModes, stages }: ConditionFacts): string | undefined {
  const { tiers, deployment_modes: modes } = when;
  if (tiers !== undefined && !tiers.includes(tier)) return excluded('tier', tiers, [tier]);
  if (modes !== undefined && deploymentModes.length > 0 && !overlaps(modes, deploymentModes))
    return excluded('deployment mode', modes, deploymentModes);
  if (when.stages !== undefined && !overlaps(when.stages, stages))
    return excluded('stage', when.stages, stages);
  return undefined;
}

function ofChange({ paths, labels, base }: When, change: ChangeFacts): string | undefined {
  if (paths !== undefined && change.paths !== undefined && !touches(change.paths, paths))
    return `applies where a changed path matches ${paths.join(' or ')}; none does`;
  if (labels !== undefined && change.labels !== undefined && !isLabelled(change.labels, labels))
    return `applies to pull requests labelled ${labels.join(' or ')}; this one is not`;
  if (base !== undefined && change.base !== undefined && !matchesBranch(change.base, base))
    return `applies to the base branch ${base.join(' or ')}; this pull request's is ${change.base}`;
  return undefined;
}

function unknownOf(when: When, { change = {} }: ConditionFacts): readonly string[] {
  return [
    ...(when.paths !== undefined && change.paths === undefined ? ['what the pull request changes'] : []),
    ...(when.labels !== undefined && change.labels === undefined ? ['its labels'] : []),
    ...(when.base !== undefined && change.base === undefined ? ['its base branch'] : []),
  ];
}

function overlaps(wanted: readonly string[], actual: readonly string[]): boolean {
  return wanted.some((word) => actual.includes(word));
}

function excluded(noun: string, wanted: readonly string[], actual: readonly string[]): string {
  return `applies to ${noun} ${wanted.join(' or ')}; this model's is ${actual.join(' and ')}`;
}

/** Whether a policy asks for what only a pull request has: only then it is read and recorded. */
export function asksForPull({ applies_to: scope, checks }: Policy): boolean {
  const conditions = [scope, ...checks.map(({ when }) => when)];
  return conditions.some((when) => when?.labels !== undefined || when?.base !== undefined);
}
