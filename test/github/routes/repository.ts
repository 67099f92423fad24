import { type Answer, type Call, counted, type Handlers, listed, ok, repositoryOf } from '../call.ts';
import { notFound } from '../error.ts';
import { cursorPageOf } from '../page.ts';
import { holds, type Role } from '../person.ts';
import type { Protection, Ruleset } from '../rules.ts';
import { permissionFlags, repositoryShape, type Shape, userShape } from '../shape/account.ts';
import { activityShape } from '../shape/result.ts';

/** `permission` has four values; `role_name` has all. "maintain" maps to write, "triage" to read.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
function legacyPermission(role: Role): string {
  if (role === 'admin' || role === 'none') {
    return role;
  }
  return holds(role, 'write') ? 'write' : 'read';
}

function collaboratorPermission(call: Call): Answer {
  const repository = repositoryOf(call);
  const person = call.world.people.find(call.params.username ?? '');
  if (person === undefined) {
    throw notFound();
  }
  const role = repository.roleOf(person);
  const user = {
    ...userShape(person, call.world.apiUrl),
    permissions: permissionFlags(role),
    role_name: role,
  };
  return ok({ permission: legacyPermission(role), role_name: role, user });
}

function collaborators(call: Call): Answer {
  const repository = repositoryOf(call);
  const wanted = call.query.get('permission');
  const least =
    wanted === 'push' ? 'write' : wanted === 'pull' || wanted === null ? 'read' : (wanted as Role);
  const people = [...repository.roles.entries()].filter(([, role]) => holds(role, least) && role !== 'none');
  return listed(call, people, ([id, role]) => {
    const person = call.world.people.byId(id);
    const user = person === undefined ? {} : userShape(person, call.world.apiUrl);
    return { ...user, permissions: permissionFlags(role), role_name: role };
  });
}

function activity(call: Call): Answer {
  const repository = repositoryOf(call);
  const { query } = call;
  const ref = query.get('ref');
  const fits = (asked: string | null, value: string | undefined) => asked === null || asked === value;
  const found = repository.activities.filter(
    (one) =>
      (ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`) &&
      fits(query.get('activity_type'), one.type) &&
      fits(query.get('actor'), one.actor?.login),
  );
  const page = cursorPageOf(call, query.get('direction') === 'asc' ? found.reverse() : found);
  return {
    status: 200,
    body: page.items.map((one) => activityShape(repository, one)),
    headers: page.headers,
  };
}

function rulesetShape(call: Call, ruleset: Ruleset, whole: boolean): Shape {
  const repository = repositoryOf(call);
  // "bypass_actors … only returned if the user has write access to the ruleset"
  // https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
  const seesBypass =
    call.token?.permissions?.get('administration') === 'write' ||
    (call.token?.permissions === undefined &&
      call.token !== undefined &&
      holds(repository.roleOf(call.token.actor), 'admin'));
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: `RRS_${ruleset.id}`,
    created_at: ruleset.createdAt,
    updated_at: ruleset.createdAt,
    ...(whole ? { conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } } } : {}),
    ...(whole ? { rules: ruleset.rules } : {}),
    ...(whole && seesBypass ? { bypass_actors: ruleset.bypassActors } : {}),
  };
}

function protectionShape(protection: Protection): Shape {
  const { requiredStatuses = [], requiredApprovals = 0 } = protection;
  const reviews = {
    required_approving_review_count: requiredApprovals,
    dismiss_stale_reviews: protection.dismissStale ?? false,
    require_code_owner_reviews: protection.requireCodeOwners ?? false,
    require_last_push_approval: protection.requireLastPushApproval ?? false,
  };
  const statuses = {
    strict: protection.strict ?? false,
    contexts: requiredStatuses.map(({ context }) => context),
    checks: requiredStatuses.map(({ context, appId }) => ({ context, app_id: appId ?? null })),
  };
  return {
    ...(requiredStatuses.length > 0 ? { required_status_checks: statuses } : {}),
    ...(requiredApprovals > 0 ? { required_pull_request_reviews: reviews } : {}),
    enforce_admins: { enabled: protection.enforceAdmins ?? true },
    allow_force_pushes: { enabled: protection.allowForcePushes ?? false },
    allow_deletions: { enabled: false },
  };
}

function environmentOf(call: Call): readonly string[] | 'protected' | 'all' {
  const found = repositoryOf(call).environments.get(call.params.environment_name ?? '');
  if (found === undefined) {
    throw notFound();
  }
  return found;
}

export const REPOSITORY: Handlers = {
  'repos/get-environment': (call) => {
    const branches = environmentOf(call);
    const isProtected = branches === 'protected';
    return ok({
      id: 1,
      name: call.params.environment_name,
      created_at: call.world.clock.now(),
      updated_at: call.world.clock.now(),
      protection_rules: [],
      deployment_branch_policy:
        branches === 'all' ? null : { protected_branches: isProtected, custom_branch_policies: !isProtected },
    });
  },
  'repos/list-deployment-branch-policies': (call) => {
    const branches = environmentOf(call);
    const names = typeof branches === 'string' ? [] : branches;
    return counted(call, 'branch_policies', names, (name) => ({ id: 1, name, type: 'branch' }));
  },
  'repos/get': (call) => {
    const repository = repositoryOf(call);
    const role = call.token === undefined ? 'read' : repository.roleOf(call.token.actor);
    return ok({
      ...repositoryShape(repository),
      permissions: permissionFlags(role),
      allow_squash_merge: true,
      allow_merge_commit: true,
      allow_rebase_merge: true,
      ...(repository.parent === undefined ? {} : { parent: repositoryShape(repository.parent) }),
    });
  },
  'repos/list-collaborators': collaborators,
  'repos/get-collaborator-permission-level': collaboratorPermission,
  'repos/list-activities': activity,
  'repos/get-repo-rulesets': (call) =>
    listed(call, repositoryOf(call).rules.rulesets, (ruleset) => rulesetShape(call, ruleset, false)),
  'repos/get-repo-ruleset': (call) => {
    const id = Number(call.params.ruleset_id);
    const ruleset = repositoryOf(call).rules.rulesets.find((one) => one.id === id);
    if (ruleset === undefined) {
      throw notFound();
    }
    return ok(rulesetShape(call, ruleset, true));
  },
  'repos/get-branch-rules': (call) => {
    const repository = repositoryOf(call);
    const rules = repository.rules.active(call.params.branch ?? '').flatMap((ruleset) =>
      ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: repository.fullName,
        ruleset_id: ruleset.id,
      })),
    );
    return listed(call, rules, (rule) => rule);
  },
  'repos/get-branch-protection': (call) => {
    const protection = repositoryOf(call).rules.classic.get(call.params.branch ?? '');
    if (protection === undefined) {
      throw notFound();
    }
    return ok(protectionShape(protection));
  },
};
