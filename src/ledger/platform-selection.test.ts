import { expect, it } from 'vitest';
import type { JsonValue } from '../text/document.ts';
import { bearsOn, numericId } from './platform-selection.ts';

const SCOPE = { repository: { id: 77, name: 'acme/models' }, teams: ['acme/board'] };
type Fields = Readonly<Record<string, JsonValue>>;
const HERE: Fields = { org: 'acme', repo: 'acme/models', repo_id: 77 };
const ORG: Fields = { org: 'acme' };

const bears = (action: string, fields: Fields, scope: Parameters<typeof bearsOn>[1] = SCOPE): boolean =>
  bearsOn({ document: 'd', action, happenedAt: '2026-03-01T00:00:00Z', fields }, scope);

it.each<[string, Fields]>([
  ['protected_branch.policy_override', HERE],
  ['protected_branch.an_action_of_next_year', HERE],
  ['repository_ruleset.destroy', HERE],
  ['repository_ruleset.update', { ...ORG, ruleset_source_type: 'Organization' }],
  ['environment.remove_protection_rule', HERE],
  ['repo.access', HERE],
  ['repo.transfer', HERE],
  ['repo.add_member', { ...HERE, user: 'mallory' }],
  ['repo.update_actions_secret', HERE],
  ['workflows.disable_workflow', HERE],
  ['public_key.create', HERE],
  ['team.add_repository', { ...HERE, team: 'acme/others' }],
  ['team.remove_member', { ...ORG, team: 'acme/board' }],
  ['team.remove_member', { ...ORG, team: 'Acme/Board' }],
  ['org.update_member', { ...ORG, user: 'mallory' }],
  ['org.update_default_repository_permission', { org: 'ACME' }],
  ['org.update_member', { ...ORG, repo: '', repo_id: null }],
])('%s with %j bears on what is governed', (action, fields) => {
  expect(bears(action, fields)).toBe(true);
});

/** Every action that is recorded of a repository, a team and an organisation; `x`: whatever happens in the category. */
it.each<[string, Fields, string]>([
  [
    'of the repository',
    HERE,
    `protected_branch.x repository_ruleset.x repository_branch_protection_evaluation.x environment.x
    repo.access repo.archived repo.unarchived repo.destroy repo.rename
    repo.transfer repo.transfer_outgoing repo.transfer_start
    repo.add_member repo.remove_member repo.update_member repo.update_default_branch repo.change_merge_setting
    repo.actions_enabled repo.update_actions_settings repo.update_actions_access_settings
    repo.set_default_workflow_permissions repo.set_workflow_permission_can_approve_pr
    repo.create_actions_secret repo.remove_actions_secret repo.update_actions_secret
    repo.create_actions_variable repo.remove_actions_variable repo.update_actions_variable
    workflows.disable_workflow workflows.enable_workflow workflows.delete_workflow_run
    team.add_repository team.remove_repository team.update_repository_permission
    public_key.create public_key.update public_key.delete`,
  ],
  [
    'of a team that holds a role',
    { ...ORG, team: 'acme/board' },
    `team.add_member team.remove_member team.promote_maintainer team.demote_maintainer team.destroy team.rename
    team.change_parent_team`,
  ],
  [
    'of the organisation',
    ORG,
    `org.update_member org.update_default_repository_permission org.update_actions_settings
    org.set_default_workflow_permissions org.set_workflow_permission_can_approve_pr repository_ruleset.x`,
  ],
])('these events %s bear on what is governed, and not those of another', (_, fields, actions) => {
  const others: Fields = {
    org: 'globex',
    ...('repo' in fields && { repo: 'acme/website', repo_id: 78 }),
    ...('team' in fields && { team: 'acme/others' }),
  };
  for (const action of actions.trim().split(/\s+/)) {
    expect([action, bears(action, fields), bears(action, others)]).toEqual([action, true, false]);
  }
});

it.each<[string, Fields]>([
  ['repo.create_topic', HERE],
  ['repo_access.x', HERE],
  ['protected_branch', HERE],
  ['git.push', HERE],
  ['protected_branch.destroy', { ...HERE, repo: 'acme/website', repo_id: 78 }],
  ['protected_branch.destroy', { ...HERE, repo_id: 78 }],
  ['repository_ruleset.update', { ...ORG, repo: 'acme/website' }],
  ['repository_ruleset.update', { ...ORG, repository_id: 78 }],
  ['repository_ruleset.update', { org: 'globex' }],
  ['team.add_member', { ...ORG, team: 'acme/others' }],
  ['team.add_member', { ...ORG, team: ['acme/board'] }],
  ['org.update_member', { org: 'globex' }],
  ['org.invite_member', ORG],
  ['public_key.create', ORG],
  ['repo.access', {}],
  ['org.update_member', {}],
  ['org.update_member', { org: 'acme', repo: 'acme/website' }],
  ['org.update_member', { org: 'acme', repo_id: 78 }],
  ['team.add_member', { team: 'acme/board/x' }],
])('%s with %j does not', (action, fields) => {
  expect(bears(action, fields)).toBe(false);
});

it('a repository that was renamed is known by its id, and by its name where no id is known', () => {
  expect(bears('repo.rename', { repo: 'acme/models-2', repo_id: '77' })).toBe(true);
  const nameless = { ...SCOPE, repository: { id: null, name: 'acme/models' } };
  expect(bears('repo.access', { repo: 'Acme/Models', repo_id: 78 }, nameless)).toBe(true);
  expect(bears('repo.access', { repo: 'acme/models' })).toBe(true);
  expect(bears('repo.access', { repo_id: 78 }, nameless)).toBe(false);
});

it.each<[JsonValue | undefined, number | null]>([
  [7, 7],
  ['7', 7],
  ['4711', 4711],
  ['x7', null],
  ['7x', null],
  ['007', null],
  ['7e3', null],
  [0, null],
  [-7, null],
  [7.5, null],
  [null, null],
  [undefined, null],
  [[7], null],
  ['9007199254740993', null],
])('the id %j is %j', (value, id) => {
  expect(numericId(value)).toBe(id);
});
