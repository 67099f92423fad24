import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { PlatformRules } from '../schemas/ledger-detail.ts';

/** A rule that was in force for a branch, as the platform tells it. */
export interface ActiveRule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rulesetId: number | null;
}

/** The rules of a branch, or why they could not be read. */
export type RulesAnswer =
  | { readonly isKnown: true; readonly value: readonly ActiveRule[] }
  | { readonly isKnown: false; readonly reason: string };

/** Listed by name; the digest covers all. */
const MOST_LISTED = 50;
const LONGEST_NAME = 100;

/**
 * What the ledger keeps of the platform's rules at one instant: their digest, which any change of any parameter changes, and
 * a short list. What could not be read says so; it never looks like a branch without rules.
 */
export function platformRules(branch: string, answer: RulesAnswer): PlatformRules {
  if (!answer.isKnown)
    return { branch, sha256: null, rules: [], unread: answer.reason.slice(0, 500) || 'no reason was given' };
  const rules = answer.value.map(({ type, parameters, rulesetId }) => ({
    type,
    parameters,
    ruleset: rulesetId,
  }));
  // GitHub promises no order.
  const ordered = rules.map((rule) => canonicalJson(rule)).sort();
  return {
    branch,
    sha256: sha256Hex(ordered.join('\n')),
    rules: rules
      .map(({ type, ruleset }) => ({ type: type.slice(0, LONGEST_NAME), ruleset }))
      .sort((a, b) => (a.type === b.type ? (a.ruleset ?? 0) - (b.ruleset ?? 0) : a.type < b.type ? -1 : 1))
      .slice(0, MOST_LISTED),
  };
}

/** Whether an earlier entry says the same of the rules, so that nothing has to be recorded anew because of them. */
export function isSameRules(now: PlatformRules, before: unknown): boolean {
  return before !== undefined && canonicalJson(now) === canonicalJson(before);
}
