import { minimatch } from 'minimatch';
import type { Role } from './person.ts';

export interface RequiredStatus {
  readonly context: string;
  /** The App that must have set it; any source when left out. */
  readonly appId?: number | null;
}

/** Classic branch protection. https://docs.github.com/en/rest/branches/branch-protection */
export interface Protection {
  readonly requiredStatuses?: readonly RequiredStatus[];
  /** The branch must be up to date with base. */
  readonly strict?: boolean;
  /** 0 turns required reviews off. */
  readonly requiredApprovals?: number;
  readonly dismissStale?: boolean;
  readonly requireCodeOwners?: boolean;
  readonly requireLastPushApproval?: boolean;
  /** Whether the rules bind administrators too; true unless told. */
  readonly enforceAdmins?: boolean;
  readonly allowForcePushes?: boolean;
}

export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface BypassActor {
  readonly actor_id: number | null;
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly bypass_mode: 'always' | 'pull_request' | 'exempt';
}

export interface RulesetRequest {
  readonly name: string;
  readonly target?: 'branch' | 'tag';
  readonly enforcement?: 'active' | 'evaluate' | 'disabled';
  /** `~DEFAULT_BRANCH`, `~ALL`, or patterns on the full ref. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules: readonly Rule[];
  readonly bypassActors?: readonly BypassActor[];
}

export interface Ruleset extends Required<RulesetRequest> {
  readonly id: number;
  readonly createdAt: string;
}

/** The ruleset rule that requires statuses. */
export function requiredStatusRule(contexts: readonly (string | RequiredStatus)[], strict = false): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: strict,
      required_status_checks: contexts.map((required) => {
        const { context, appId } = typeof required === 'string' ? { context: required } : required;
        return typeof appId === 'number' ? { context, integration_id: appId } : { context };
      }),
    },
  };
}

/** What a branch asks before a pull request may be merged, from protection and rulesets together. */
export interface Requirements {
  readonly statuses: readonly RequiredStatus[];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly strict: boolean;
  readonly bindsAdmins: boolean;
}

interface StatusParameters {
  readonly required_status_checks?: readonly { context: string; integration_id?: number }[];
  readonly strict_required_status_checks_policy?: boolean;
}

interface ReviewParameters {
  readonly required_approving_review_count?: number;
  readonly dismiss_stale_reviews_on_push?: boolean;
}

/** Protection and rulesets of one repository. */
export class Rules {
  readonly classic = new Map<string, Protection>();
  readonly rulesets: Ruleset[] = [];
  readonly #defaultBranch: string;

  constructor(defaultBranch: string) {
    this.#defaultBranch = defaultBranch;
  }

  #includes(ruleset: Ruleset, branch: string): boolean {
    const ref = `refs/heads/${branch}`;
    const matches = (pattern: string) =>
      pattern === '~ALL' ||
      (pattern === '~DEFAULT_BRANCH' ? branch === this.#defaultBranch : minimatch(ref, pattern));
    return ruleset.include.some(matches) && !ruleset.exclude.some(matches);
  }

  /** Active branch rulesets that hold for `branch`. */
  active(branch: string): Ruleset[] {
    return this.rulesets.filter(
      (ruleset) =>
        ruleset.enforcement === 'active' && ruleset.target === 'branch' && this.#includes(ruleset, branch),
    );
  }

  requirements(branch: string): Requirements {
    const classic = this.classic.get(branch);
    const rules = this.active(branch).flatMap((ruleset) => ruleset.rules);
    const of = (type: string) =>
      rules.filter((rule) => rule.type === type).map((rule) => rule.parameters ?? {});
    const statuses = of('required_status_checks') as StatusParameters[];
    const reviews = of('pull_request') as ReviewParameters[];
    const fromRulesets = statuses
      .flatMap((rule) => rule.required_status_checks ?? [])
      .map(({ context, integration_id }) => ({ context, appId: integration_id ?? null }));
    return {
      statuses: [...(classic?.requiredStatuses ?? []), ...fromRulesets],
      approvals: Math.max(
        classic?.requiredApprovals ?? 0,
        ...reviews.map((rule) => rule.required_approving_review_count ?? 0),
      ),
      dismissStale:
        (classic?.dismissStale ?? false) ||
        reviews.some((rule) => rule.dismiss_stale_reviews_on_push === true),
      strict:
        (classic?.strict ?? false) ||
        statuses.some((rule) => rule.strict_required_status_checks_policy === true),
      bindsAdmins: (classic?.enforceAdmins ?? true) || rules.length > 0,
    };
  }

  /** Whether a person of `role` may go around the requirements of `branch`. */
  bypassed(branch: string, role: Role): boolean {
    return role === 'admin' && !this.requirements(branch).bindsAdmins;
  }
}
