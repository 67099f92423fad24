import type { JsonValue } from '../text/document.ts';
import type { PlatformEvent } from './platform-log.ts';

/** What is governed here, so which events bear on it. */
export interface PlatformScope {
  /** `name`: OWNER/NAME; `id` null where it is not known. */
  readonly repository: { readonly id: number | null; readonly name: string };
  /** Teams of `roles.yml`, ORG/SLUG. */
  readonly teams: readonly string[];
}

/** Everything that happens in these categories to the repository can open or close a way around the gate. */
const REPOSITORY_CATEGORIES: ReadonlySet<string> = new Set([
  'protected_branch',
  'repository_ruleset',
  'repository_branch_protection_evaluation',
  'environment',
]);

/** Of other categories, what changes who may do what, what runs, or where the repository is. */
const REPOSITORY_ACTIONS: ReadonlySet<string> = new Set(
  [
    ...['access', 'archived', 'unarchived', 'destroy', 'rename'],
    ...['transfer', 'transfer_outgoing', 'transfer_start'],
    ...['add_member', 'remove_member', 'update_member', 'update_default_branch', 'change_merge_setting'],
    ...['actions_enabled', 'update_actions_settings', 'update_actions_access_settings'],
    ...['set_default_workflow_permissions', 'set_workflow_permission_can_approve_pr'],
    ...['create_actions_secret', 'remove_actions_secret', 'update_actions_secret'],
    ...['create_actions_variable', 'remove_actions_variable', 'update_actions_variable'],
  ].map((name) => `repo.${name}`),
);

const FURTHER_ACTIONS: ReadonlySet<string> = new Set([
  'workflows.disable_workflow',
  'workflows.enable_workflow',
  'workflows.delete_workflow_run',
  'team.add_repository',
  'team.remove_repository',
  'team.update_repository_permission',
  'public_key.create',
  'public_key.update',
  'public_key.delete',
]);

/** Who is in a role may change with these. */
const TEAM_ACTIONS: ReadonlySet<string> = new Set(
  [
    'add_member',
    'remove_member',
    'promote_maintainer',
    'demote_maintainer',
    'destroy',
    'rename',
    'change_parent_team',
  ].map((name) => `team.${name}`),
);

/** Of the whole organisation, and so also of this repository. */
const ORGANISATION_ACTIONS: ReadonlySet<string> = new Set(
  [
    'update_member',
    'update_default_repository_permission',
    'update_actions_settings',
    'set_default_workflow_permissions',
    'set_workflow_permission_can_approve_pr',
  ].map((name) => `org.${name}`),
);

/** Whether an event bears on what is governed here. What belongs to another repository or another team does not. */
export function bearsOn({ action, fields }: PlatformEvent, scope: PlatformScope): boolean {
  const category = action.slice(0, action.indexOf('.'));
  if (TEAM_ACTIONS.has(action)) return isTeam(fields.team, scope);
  if (isOfRepository(fields, scope))
    return (
      REPOSITORY_CATEGORIES.has(category) || REPOSITORY_ACTIONS.has(action) || FURTHER_ACTIONS.has(action)
    );
  if (!isAbsent(fields.repo) || !isAbsent(fields.repo_id) || !isAbsent(fields.repository_id)) return false;
  // A ruleset of the organisation names no repository.
  return (
    isOrganisation(fields.org, scope) &&
    (ORGANISATION_ACTIONS.has(action) || category === 'repository_ruleset')
  );
}

/** By its numeric id where both are known, because a name may have been another repository's; else by its name. */
function isOfRepository(fields: PlatformEvent['fields'], { repository }: PlatformScope): boolean {
  const id = numericId(fields.repo_id ?? fields.repository_id);
  if (id !== null && repository.id !== null) return id === repository.id;
  return typeof fields.repo === 'string' && fold(fields.repo) === fold(repository.name);
}

function isTeam(team: JsonValue | undefined, { teams }: PlatformScope): boolean {
  return typeof team === 'string' && teams.some((known) => fold(known) === fold(team));
}

function isOrganisation(org: JsonValue | undefined, { repository }: PlatformScope): boolean {
  return typeof org === 'string' && fold(org) === fold(repository.name.split('/')[0] ?? '');
}

/** Exports write ids as numbers, and some as text. */
export function numericId(value: JsonValue | undefined): number | null {
  const id = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}

function isAbsent(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function fold(name: string): string {
  return name.toLowerCase();
}
