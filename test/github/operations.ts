/**
 * The operations this GitHub answers, and what an installation token needs for each.
 * Source of the permissions: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 * Two scopes mean that either is enough. `scripts/prune-openapi.ts` reads the names.
 */
export type Level = 'read' | 'write';

/** What an operation asks of a token: a level on one of some scopes, or nothing. */
export interface Need {
  readonly scopes: readonly string[];
  readonly level: Level;
}

function read(...scopes: string[]): Need {
  return { scopes, level: 'read' };
}

function write(...scopes: string[]): Need {
  return { scopes, level: 'write' };
}

/** `metadata` is held by every installation token that sees the repository. */
const nothing: Need = { scopes: [], level: 'read' };

export const OPERATIONS: Readonly<Record<string, Need>> = {
  'actions/create-workflow-dispatch': write('actions'),
  'actions/download-artifact': read('actions'),
  'actions/get-workflow': read('actions'),
  'actions/get-workflow-run': read('actions'),
  'actions/list-workflow-run-artifacts': read('actions'),
  'actions/list-workflow-runs-for-repo': read('actions'),
  // With the App's own key (routes/app.ts).
  'apps/create-installation-access-token': nothing,
  'apps/get-repo-installation': nothing,
  'checks/create': write('checks'),
  'checks/list-for-ref': read('checks'),
  'checks/update': write('checks'),
  'git/create-blob': write('contents'),
  'git/create-commit': write('contents'),
  'git/create-ref': write('contents'),
  'git/create-tag': write('contents'),
  'git/create-tree': write('contents'),
  'git/delete-ref': write('contents'),
  'git/get-blob': read('contents'),
  'git/get-commit': read('contents'),
  'git/get-ref': read('contents'),
  'git/get-tag': read('contents'),
  'git/get-tree': read('contents'),
  'git/list-matching-refs': read('contents'),
  'git/update-ref': write('contents'),
  'issues/add-labels': write('issues', 'pull_requests'),
  'issues/create': write('issues'),
  'issues/create-comment': write('issues', 'pull_requests'),
  'issues/delete-comment': write('issues', 'pull_requests'),
  'issues/list-comments': read('issues', 'pull_requests'),
  'issues/list-events-for-timeline': read('issues', 'pull_requests'),
  'issues/list-for-repo': read('issues'),
  'issues/remove-label': write('issues', 'pull_requests'),
  'issues/update': write('issues', 'pull_requests'),
  'issues/update-comment': write('issues', 'pull_requests'),
  'pulls/create-review': write('pull_requests'),
  'pulls/dismiss-review': write('pull_requests'),
  'pulls/get': read('pull_requests'),
  'pulls/list': read('pull_requests'),
  'pulls/list-commits': read('pull_requests'),
  'pulls/list-files': read('pull_requests'),
  'pulls/list-reviews': read('pull_requests'),
  'pulls/merge': write('contents'),
  'pulls/remove-requested-reviewers': write('pull_requests'),
  'pulls/request-reviewers': write('pull_requests'),
  'pulls/update': write('pull_requests'),
  'rate-limit/get': nothing,
  'repos/check-immutable-releases': read('administration'),
  'repos/compare-commits-with-basehead': read('contents'),
  'repos/create-attestation': write('attestations'),
  'repos/create-commit-status': write('statuses'),
  'repos/create-deployment': write('deployments'),
  'repos/create-deployment-status': write('deployments'),
  'repos/create-release': write('contents'),
  'repos/delete-release': write('contents'),
  'repos/delete-release-asset': write('contents'),
  'repos/get': nothing,
  'repos/get-branch-protection': read('administration'),
  'repos/get-branch-rules': nothing,
  'repos/get-collaborator-permission-level': nothing,
  'repos/get-combined-status-for-ref': read('statuses'),
  'repos/get-commit': read('contents'),
  'repos/get-content': read('contents'),
  'repos/get-environment': read('actions'),
  'repos/get-release': read('contents'),
  'repos/get-release-asset': read('contents'),
  'repos/get-release-by-tag': read('contents'),
  'repos/get-repo-ruleset': nothing,
  'repos/get-repo-rulesets': nothing,
  'repos/list-activities': read('contents'),
  'repos/list-attestations': read('attestations'),
  'repos/list-collaborators': nothing,
  'repos/list-commit-statuses-for-ref': read('statuses'),
  'repos/list-deployments': read('deployments'),
  'repos/list-deployment-statuses': read('deployments'),
  'repos/list-deployment-branch-policies': read('actions'),
  'repos/list-pull-requests-associated-with-commit': read('pull_requests'),
  'repos/list-release-assets': read('contents'),
  'repos/list-releases': read('contents'),
  'repos/update-release': write('contents'),
  'repos/upload-release-asset': write('contents'),
  'teams/list': read('members'),
  'teams/list-members-in-org': read('members'),
  'teams/list-pending-invitations-in-org': read('members'),
  'users/get-authenticated': nothing,
  'users/get-by-id': nothing,
  'users/get-by-username': nothing,
};
