import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, statusOf } from './failure.ts';
import { everyItem } from './pages.ts';

/** A fact of the repository's settings, or why the token cannot see it. What cannot be read is never taken for fine. */
export type Readable<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string };

/** A rule that is active for a branch, with the ruleset it comes from. */
export interface BranchRule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rulesetId: number | null;
}

export interface RulesetSettings {
  readonly id: number;
  readonly name: string;
  /** branch, tag or push. */
  readonly target: string;
  /** active, evaluate or disabled. */
  readonly enforcement: string;
  readonly rules: readonly Omit<BranchRule, 'rulesetId'>[];
  /** Who may go around the rules; null where the token may not know. */
  readonly bypassActors:
    | readonly { readonly kind: string; readonly id: number | null; readonly mode: string }[]
    | null;
}

/** Classic branch protection. */
export interface ProtectionSettings {
  readonly statuses: readonly { readonly context: string; readonly appId: number | null }[];
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

/** Which branches may use the secrets of an environment: patterns, those that are protected, or all. */
export interface EnvironmentSettings {
  readonly name: string;
  readonly branches: readonly string[] | 'protected' | 'all';
}

/** Paths and texts of the default branch that say how it is governed. */
export type GoverningTexts = ReadonlyMap<string, string>;

/** What `arbiter doctor` asks of GitHub. */
export interface SettingsPort {
  /** The branch whose workflows run for events that are not a push. */
  defaultBranch(): Promise<Readable<string>>;
  branchRules(branch: string): Promise<Readable<readonly BranchRule[]>>;
  rulesets(): Promise<Readable<readonly RulesetSettings[]>>;
  /** Null when the branch has no classic protection. */
  protection(branch: string): Promise<Readable<ProtectionSettings | null>>;
  governingTexts(branch: string): Promise<Readable<GoverningTexts>>;
  branchExists(branch: string): Promise<Readable<boolean>>;
  /** Null when there is no such environment. */
  environment(name: string): Promise<Readable<EnvironmentSettings | null>>;
}

const CODE_OWNERS: readonly string[] = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];

/** Files that govern, by path. */
function isGoverning(path: string): boolean {
  return (
    CODE_OWNERS.includes(path) ||
    path.startsWith('.arbiter/') ||
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
  );
}

/** The port over GitHub's REST API. */
export class RestSettings implements SettingsPort {
  readonly #client: GitHubClient;
  readonly #where: { owner: string; repo: string };

  constructor(client: GitHubClient, repository: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#where = { owner, repo };
  }

  defaultBranch(): Promise<Readable<string>> {
    return readable('the repository', 'metadata: read', async () => {
      const { data } = await this.#client.rest.repos.get(this.#where);
      return data.default_branch;
    });
  }

  /** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
  branchRules(branch: string): Promise<Readable<readonly BranchRule[]>> {
    return readable('the rules of the branch', 'metadata: read', async () => {
      const { getBranchRules } = this.#client.rest.repos;
      const rules = await everyItem(this.#client, getBranchRules, { ...this.#where, branch });
      return rules.map((rule) => ({ ...ruleOf(rule), rulesetId: rule.ruleset_id ?? null }));
    });
  }

  /** https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets, with those of the organisation. */
  rulesets(): Promise<Readable<readonly RulesetSettings[]>> {
    return readable('the rulesets', 'metadata: read', async () => {
      const { getRepoRulesets } = this.#client.rest.repos;
      const where = { ...this.#where, includes_parents: true };
      const listed = await everyItem(this.#client, getRepoRulesets, where);
      const found: RulesetSettings[] = [];
      for (const { id } of listed) {
        const { data } = await this.#client.rest.repos.getRepoRuleset({ ...this.#where, ruleset_id: id });
        found.push({
          id,
          name: data.name,
          target: data.target ?? 'branch',
          enforcement: data.enforcement,
          rules: (data.rules ?? []).map(ruleOf),
          bypassActors:
            data.bypass_actors?.map((actor) => ({
              kind: actor.actor_type,
              id: actor.actor_id ?? null,
              mode: actor.bypass_mode ?? 'always',
            })) ?? null,
        });
      }
      return found;
    });
  }

  /** https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection */
  async protection(branch: string): Promise<Readable<ProtectionSettings | null>> {
    try {
      const { data } = await this.#client.rest.repos.getBranchProtection({ ...this.#where, branch });
      const required = data.required_status_checks;
      const checks: readonly { context: string; app_id?: number | null }[] =
        required?.checks ?? (required?.contexts ?? []).map((context) => ({ context }));
      return {
        isKnown: true,
        value: {
          statuses: checks.map(({ context, app_id }) => ({ context, appId: app_id ?? null })),
          isStrict: required?.strict === true,
          requiresPullRequest: data.required_pull_request_reviews !== undefined,
          requiresCodeOwners: data.required_pull_request_reviews?.require_code_owner_reviews === true,
          bindsAdmins: data.enforce_admins?.enabled === true,
          allowsForcePushes: data.allow_force_pushes?.enabled === true,
          allowsDeletions: data.allow_deletions?.enabled === true,
          dismissesStaleReviews: data.required_pull_request_reviews?.dismiss_stale_reviews === true,
          pushers: pushersOf(data.restrictions),
        },
      };
    } catch (error) {
      if (statusOf(error) === 404 && (await this.#isUnprotected(error)))
        return { isKnown: true, value: null };
      return unreadable('classic branch protection', 'administration: read', error);
    }
  }

  /** 404 means "not protected" only to those who would see a protection: GitHub says so, or the token administers. */
  async #isUnprotected(error: unknown): Promise<boolean> {
    if (error instanceof Error && error.message.includes('Branch not protected')) return true;
    const { data } = await calling('read the repository', () => this.#client.rest.repos.get(this.#where));
    return data.permissions?.admin === true;
  }

  /**
   * Read as Git objects of the tip, so that a file that is not there and a file that may not be seen are told apart:
   * who can read the tree can read all of it.
   */
  governingTexts(branch: string): Promise<Readable<GoverningTexts>> {
    return readable('the files of the branch', 'contents: read', async () => {
      const { git } = this.#client.rest;
      const tip = await git.getRef({ ...this.#where, ref: `heads/${branch}` });
      const texts = new Map<string, string>();
      const folders = [{ prefix: '', sha: tip.data.object.sha, isDeep: false }];
      for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const { prefix, isDeep } = folder;
        const { data } = await git.getTree({
          ...this.#where,
          tree_sha: folder.sha,
          ...(isDeep && { recursive: '1' }),
        });
        if (data.truncated)
          throw new GitHubFailure(`list \`${prefix}\` whole, it has too many files`, undefined);
        for (const entry of data.tree) {
          const path = `${prefix}${entry.path}`;
          if (entry.type === 'tree' && !isDeep && ['.arbiter', '.github', 'docs'].includes(path)) {
            folders.push({ prefix: `${path}/`, sha: entry.sha, isDeep: path !== 'docs' });
          }
          if (entry.type === 'blob' && isGoverning(path)) texts.set(path, await this.#text(entry.sha));
        }
      }
      return texts;
    });
  }

  /** https://docs.github.com/en/rest/git/refs#get-a-reference */
  async branchExists(branch: string): Promise<Readable<boolean>> {
    try {
      await this.#client.rest.git.getRef({ ...this.#where, ref: `heads/${branch}` });
      return { isKnown: true, value: true };
    } catch (error) {
      // Who may read contents sees every branch; who may not is answered 403.
      if (statusOf(error) === 404) return { isKnown: true, value: false };
      return unreadable(`the branch ${branch}`, 'contents: read', error);
    }
  }

  /** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
  async environment(name: string): Promise<Readable<EnvironmentSettings | null>> {
    const where = { ...this.#where, environment_name: name };
    try {
      const { repos } = this.#client.rest;
      const { data } = await repos.getEnvironment(where);
      const policy = data.deployment_branch_policy;
      if (policy === null || policy === undefined) return known({ name, branches: 'all' });
      if (policy.protected_branches) return known({ name, branches: 'protected' });
      const policies = await everyItem(
        this.#client,
        repos.listDeploymentBranchPolicies,
        where,
        'branch_policies',
      );
      return known({ name, branches: policies.map((one) => one.name ?? '*') });
    } catch (error) {
      if (statusOf(error) === 404) return known(null);
      return unreadable(`the environment ${name}`, 'actions: read', error);
    }
  }

  async #text(sha: string): Promise<string> {
    const { data } = await this.#client.rest.git.getBlob({ ...this.#where, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
  }
}

function known<T>(value: T): Readable<T> {
  return { isKnown: true, value };
}

interface Restrictions {
  readonly users?: readonly { readonly login?: string }[];
  readonly teams?: readonly { readonly slug?: string }[];
  readonly apps?: readonly { readonly slug?: string }[];
}

/** https://docs.github.com/en/rest/branches/branch-protection#get-access-restrictions */
function pushersOf(restrictions: Restrictions | undefined): ProtectionSettings['pushers'] {
  if (restrictions === undefined) return null;
  const { users = [], teams = [], apps = [] } = restrictions;
  return {
    people: [...users.map(({ login }) => login ?? ''), ...teams.map(({ slug }) => slug ?? '')],
    apps: apps.map(({ slug }) => slug ?? ''),
  };
}

function ruleOf(rule: { type: string; parameters?: unknown }): Omit<BranchRule, 'rulesetId'> {
  const { parameters } = rule;
  const isObject = parameters !== null && typeof parameters === 'object';
  return { type: rule.type, parameters: isObject ? { ...parameters } : {} };
}

async function readable<T>(what: string, permission: string, read: () => Promise<T>): Promise<Readable<T>> {
  try {
    return { isKnown: true, value: await read() };
  } catch (error) {
    return unreadable(what, permission, error);
  }
}

/** 401, 403 and 404 are answers about the token; everything else is GitHub out of order, and ends the command. */
function unreadable<T>(what: string, permission: string, error: unknown): Readable<T> {
  const status = statusOf(error);
  if (status !== 401 && status !== 403 && status !== 404) {
    if (error instanceof GitHubFailure) throw error;
    throw new GitHubFailure(`read ${what}`, status, { cause: error });
  }
  const detail = error instanceof Error ? (error.message.split(' - http', 1)[0] ?? '').slice(0, 200) : '';
  return {
    isKnown: false,
    reason: `GitHub answered ${status} for ${what} (${detail}): the token needs \`${permission}\`, or it does not exist.`,
  };
}
