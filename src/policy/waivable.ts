import type { LoadedWaiver } from '../model/waivers.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import type { LoadedPolicy } from './policy.ts';
import type { Tier } from './selection.ts';
import { selectPolicies } from './selection.ts';

/** Why a policy does not let a check be waived. */
export type WaiverBar = 'unknown_check' | 'waivers_not_allowed' | 'waiver_forbidden' | 'waiver_never_needed';

/** Whether one policy lets a check be waived at all, by whomever. Null: it does. */
export function waiverBar({ policy }: LoadedPolicy, check: string): WaiverBar | null {
  const found = policy.checks.find(({ id }) => id === check);
  if (found === undefined) return 'unknown_check';
  if (found.level === 'advisory' || found.level === 'shadow') return 'waiver_never_needed';
  if (policy.waivers === undefined) return 'waivers_not_allowed';
  return policy.waivers.forbidden_for?.includes(check) === true ? 'waiver_forbidden' : null;
}

/** Of several policies the one that comes nearest to letting it be waived says why it is not. */
const NEAREST: readonly WaiverBar[] = [
  'waiver_forbidden',
  'waivers_not_allowed',
  'waiver_never_needed',
  'unknown_check',
];

/** Why none of these policies lets a check be waived; null where one does. */
export function commonBar(policies: readonly LoadedPolicy[], check: string): WaiverBar | null {
  const bars = policies.map((policy) => waiverBar(policy, check));
  if (bars.includes(null)) return null;
  return NEAREST.find((bar) => bars.includes(bar)) ?? 'unknown_check';
}

export function barWords(bar: WaiverBar, check: string, policies: readonly LoadedPolicy[]): string {
  const ids = policies.map(({ policy }) => policy.metadata.id).join(', ');
  switch (bar) {
    case 'unknown_check':
      return `No policy that applies to the model (${ids === '' ? 'none' : ids}) has a check \`${check}\`.`;
    case 'waivers_not_allowed':
      return `The policy has no \`waivers\` block, so \`${check}\` cannot be waived (${ids}).`;
    case 'waiver_forbidden':
      return `\`${check}\` is in \`waivers.forbidden_for\` of the policy: it cannot be waived.`;
    case 'waiver_never_needed':
      return `\`${check}\` never blocks (it is advisory or shadow), so there is nothing to waive.`;
  }
}

/** A model as a waiver may name it; null where its manifest cannot be read. */
export interface WaivableModel {
  readonly folder: string;
  readonly name: string | null;
  readonly tier: Tier | null;
  readonly kind: 'model' | 'analysis' | null;
}

/** The policies that apply to the model that a waiver names. */
export function policiesOf(
  name: string,
  models: readonly WaivableModel[],
  policies: readonly LoadedPolicy[],
): readonly LoadedPolicy[] {
  const model = models.find((one) => one.name === name);
  if (model === undefined || model.tier === null || model.kind === null) return [];
  const { folder, tier, kind } = model;
  return selectPolicies(policies, { folder, tier, kind }).policies;
}

/** What a waiver names must be there, and the policy must let it be waived. Says nothing of days, nor of approvals. */
export function waiverTargetProblems(
  waivers: readonly LoadedWaiver[],
  models: readonly WaivableModel[],
  policies: readonly LoadedPolicy[],
): Problem[] {
  return waivers.flatMap(({ waiver, document }) => {
    const names = models.flatMap(({ name }) => name ?? []);
    if (!names.includes(waiver.model)) {
      const message = `There is no governed model \`${waiver.model}\`.`;
      return [document.problem('unknown_model', message, '/model', suggest(waiver.model, names))];
    }
    const applying = policiesOf(waiver.model, models, policies);
    const bar = commonBar(applying, waiver.check);
    if (bar === null) return [];
    const ids = applying.flatMap(({ policy }) => policy.checks.map(({ id }) => id));
    const near = bar === 'unknown_check' ? suggest(waiver.check, ids) : undefined;
    return [document.problem(bar, barWords(bar, waiver.check, applying), '/check', near)];
  });
}
