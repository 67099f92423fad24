import { conditionFacts, conditionOn } from '../policy/selection.ts';
import type { When } from '../schemas/policy.ts';
import type { ModelFacts } from './facts.ts';

/** Why a check's condition does not hold for this model, or null when it holds. */
export function inapplicable(when: When | undefined, facts: ModelFacts): string | null {
  const { manifest } = facts;
  const condition = conditionOn(when, facts.conditions ?? conditionFacts(manifest, manifest, manifest.tier));
  return condition.applies ? null : `Does not apply: ${condition.reason}.`;
}
