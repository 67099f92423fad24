import { join } from 'node:path';
import type { App, AppRequest } from '../github/app.ts';
import type { Files } from '../github/world.ts';
import { workflow } from './example.ts';
import { LEDGER } from './ledger.ts';
import type { Scenario } from './scenario.ts';

/** A repository in App mode, set up as docs/how-to/app-mode.md has it. */

export const APP_LOGIN = 'arbiter-acme[bot]';
const ACTION = join(import.meta.dirname, 'create-github-app-token');

/** What the App is given, as the table of the document has it; nothing for the doctor. */
export const APP_PERMISSIONS: AppRequest['permissions'] = {
  contents: 'write',
  'pull-requests': 'write',
  statuses: 'write',
  issues: 'write',
  deployments: 'write',
  actions: 'read',
  members: 'read',
};

/** The variants that `arbiter init --app` writes, under the names it gives them. */
export function appWorkflows(verbs: readonly string[] = ['gate', 'release', 'deploy', 'rollback']): Files {
  return Object.fromEntries(
    verbs.map((verb) => [`.github/workflows/arbiter-${verb}.yml`, workflow(`arbiter-${verb}-app.yml`)]),
  );
}

/** Installs the App; its key is where only the environments that are named give it to their jobs. */
export function installApp(
  scenario: Scenario,
  environments: readonly string[],
  permissions: AppRequest['permissions'] = APP_PERMISSIONS,
): App {
  const app = scenario.world.app({ slug: 'arbiter-acme', permissions });
  const { outside } = scenario;
  const [, pinned = ''] =
    /uses: (actions\/create-github-app-token@\w+)/.exec(workflow('arbiter-gate-app.yml')) ?? [];
  outside.uses[pinned] = ACTION;
  outside.vars.ARBITER_APP_ID = String(app.id);
  for (const name of environments)
    outside.environments[name] = { ...outside.environments[name], ARBITER_APP_KEY: app.privateKey };
  return app;
}

/** The two rulesets of the ledger: nobody rewinds it, and only the App writes it. */
export function protectLedger(scenario: Scenario, app: App): void {
  const include = [`refs/heads/${LEDGER}`];
  const rules = (...types: string[]) => types.map((type) => ({ type }));
  scenario.repo.ruleset({ name: 'Ledger, kept', include, rules: rules('non_fast_forward', 'deletion') });
  scenario.repo.ruleset({
    name: 'Ledger, written',
    include,
    rules: rules('update', 'creation'),
    bypassActors: [{ actor_id: app.id, actor_type: 'Integration', bypass_mode: 'always' }],
  });
}
