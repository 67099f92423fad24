import type { Fact } from './finding.ts';

/** The App that every workflow of every branch posts as. */
export const GITHUB_ACTIONS_APP_ID = 15368;

export interface RequiredStatus {
  readonly context: string;
  /** Null: any source. */
  readonly appId: number | null;
}

export interface Rule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rulesetId: number | null;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  readonly rules: readonly Omit<Rule, 'rulesetId'>[];
  readonly bypassActors:
    | readonly { readonly kind: string; readonly id: number | null; readonly mode: string }[]
    | null;
}

export interface Protection {
  readonly statuses: readonly RequiredStatus[];
  readonly isStrict: boolean;
  readonly requiresPullRequest: boolean;
  readonly requiresCodeOwners: boolean;
  readonly bindsAdmins: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
  readonly dismissesStaleReviews: boolean;
  /** Who alone may push, people and teams, and Apps; null where everybody with write access may. */
  readonly pushers: { readonly people: readonly string[]; readonly apps: readonly string[] } | null;
}

/** Everything that protects one branch. */
export interface BranchSettings {
  readonly branch: string;
  readonly rules: Fact<readonly Rule[]>;
  readonly rulesets: Fact<readonly Ruleset[]>;
  readonly protection: Fact<Protection | null>;
}

/** Rulesets and classic protection add up: what either holds, holds. Unknown only where the known part does not suffice. */
export function holds(
  settings: BranchSettings,
  byRule: (rules: readonly Rule[]) => boolean,
  byProtection: (protection: Protection) => boolean,
): boolean | 'unknown' {
  const { rules, protection } = settings;
  if (rules.isKnown && byRule(rules.value)) return true;
  if (protection.isKnown && protection.value !== null && byProtection(protection.value)) return true;
  return rules.isKnown && protection.isKnown ? false : 'unknown';
}

/** Why something could not be told. */
export function unknownReason({ rules, protection }: BranchSettings): string {
  return [rules, protection].flatMap((fact) => (fact.isKnown ? [] : [fact.reason])).join(' ');
}
