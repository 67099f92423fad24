import { type Condition, conditionFacts, conditionOn, type When } from '../policy/conditions.ts';
import type { ModelFacts } from './facts.ts';

/** Whether a check's condition holds for this model and this change. */
export function conditionOf(when: When | undefined, facts: ModelFacts): Condition {
  const { manifest } = facts;
  return conditionOn(when, facts.conditions ?? conditionFacts(manifest, manifest, manifest.tier));
}
