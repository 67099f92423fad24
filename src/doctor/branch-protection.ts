import {
  type BranchSettings,
  GITHUB_ACTIONS_APP_ID,
  holds,
  type Protection,
  type RequiredStatus,
  unknownReason,
} from './branch.ts';
import { cannotTell, type Finding } from './finding.ts';
import type { GateMode } from './gate-token.ts';

/** Judges how the branch is protected against going around the gate. `jobNames` are names of jobs of its workflows. */
export function branchFindings(
  settings: BranchSettings,
  jobNames: readonly string[],
  mode: GateMode = 'token',
): Finding[] {
  return [
    ...requiredStatus(settings, jobNames, mode),
    ...upToDate(settings),
    ...grouping(settings),
    ...history(settings),
    ...bypass(settings),
    ...directPush(settings),
  ];
}

function requiredStatuses({ rules, protection }: BranchSettings): RequiredStatus[] {
  const fromRules = (rules.isKnown ? rules.value : [])
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => {
      const checks = parameters.required_status_checks;
      return Array.isArray(checks) ? (checks as { context: string; integration_id?: number | null }[]) : [];
    })
    .map(({ context, integration_id }) => ({ context, appId: integration_id ?? null }));
  const classic = protection.isKnown ? (protection.value?.statuses ?? []) : [];
  return [...fromRules, ...classic];
}

function requiredStatus(settings: BranchSettings, jobNames: readonly string[], mode: GateMode): Finding[] {
  const context = `arbiter/gate (${settings.branch})`;
  const required = requiredStatuses(settings);
  const findings: Finding[] = required
    .filter((status) => status.context !== context && jobNames.includes(status.context))
    .map((status) => ({
      code: 'job_required',
      severity: 'warning',
      expected: `Only the status \`${context}\` stands for the gate.`,
      found: `The check \`${status.context}\` is a job of a workflow. A job skipped by \`if:\` or by a failed \`needs:\` counts as passed, and any other workflow may have a job of that name.`,
      repair: 'Do not rely on this check for the gate. Keep it only as advice to authors.',
    }));
  const ours = required.filter((status) => status.context === context);
  if (ours.length === 0) return [...findings, notRequired(settings, context)];
  return [...findings, ...source(context, ours, mode)];
}

function notRequired(settings: BranchSettings, context: string): Finding {
  const expected = `The status \`${context}\` is required before a merge into ${settings.branch}.`;
  if (
    holds(
      settings,
      () => false,
      () => false,
    ) === 'unknown'
  ) {
    return cannotTell('required_status_unreadable', expected, unknownReason(settings));
  }
  const others = requiredStatuses(settings).map((status) => `\`${status.context}\``);
  return {
    code: 'gate_not_required',
    severity: 'problem',
    expected,
    found: others.length === 0 ? 'No status is required.' : `Required are ${others.join(', ')}.`,
    repair: `Settings → Rules → Rulesets: require the status check \`${context}\` on ${settings.branch}, written exactly so.`,
  };
}

function source(context: string, ours: readonly RequiredStatus[], mode: GateMode): Finding[] {
  const apps = ours.flatMap(({ appId }) => (appId === null || appId < 0 ? [] : [appId]));
  if (mode === 'app') return appSource(context, apps);
  if (apps.some((app) => app !== GITHUB_ACTIONS_APP_ID)) return [];
  if (apps.length > 0) {
    return [
      {
        code: 'source_is_actions',
        severity: 'note',
        expected: `\`${context}\` is accepted only from a GitHub App of your own.`,
        found:
          'It is accepted from GitHub Actions (token mode). A workflow on any branch of this repository can post it, so whoever can push a branch can forge it.',
        repair: 'Run the gate with a GitHub App’s token and choose that App as the expected source.',
      },
    ];
  }
  return [
    {
      code: 'source_is_anyone',
      severity: 'warning',
      expected: `\`${context}\` is accepted from one source: a GitHub App of your own, or at least GitHub Actions.`,
      found: 'It is accepted from any source. Whoever has write access can post it with one API call.',
      repair: 'Choose the expected source of the status in the ruleset.',
    },
  ];
}

/** The gate posts as an App, so nothing else may stand for it. Each requirement must hold, so every source matters. */
function appSource(context: string, apps: readonly number[]): Finding[] {
  const expected = `\`${context}\` is accepted only from the GitHub App whose token the gate uses.`;
  const repair = 'Choose that App as the expected source of the status in the ruleset.';
  if (apps.includes(GITHUB_ACTIONS_APP_ID)) {
    const found =
      'It is required from GitHub Actions, but the gate posts as an App of your own: it stays pending for ever, or a workflow on any branch can post it.';
    return [{ code: 'app_source_is_actions', severity: 'problem', expected, found, repair }];
  }
  if (apps.length > 0) return [];
  const found =
    'It is accepted from any source, so the App’s token protects nothing: whoever has write access can post it with one API call.';
  return [{ code: 'app_source_not_pinned', severity: 'problem', expected, found, repair }];
}

function upToDate(settings: BranchSettings): Finding[] {
  const expected = `A branch is up to date with ${settings.branch} before it is merged, or goes through the merge queue.`;
  const isStrict = holds(
    settings,
    (rules) =>
      rules.some(
        ({ type, parameters }) =>
          type === 'merge_queue' ||
          (type === 'required_status_checks' && parameters.strict_required_status_checks_policy === true),
      ),
    (protection) => protection.isStrict,
  );
  if (isStrict === true) return [];
  if (isStrict === 'unknown') return [cannotTell('up_to_date_unreadable', expected, unknownReason(settings))];
  return [
    {
      code: 'not_up_to_date',
      severity: 'problem',
      expected,
      found: 'A verdict under an older policy, or on an older base, still allows the merge.',
      repair: 'Turn on “Require branches to be up to date before merging”.',
    },
  ];
}

/** Else the commits of a group merge with the last one's status alone, also those that were never approved. */
function grouping({ branch, rules }: BranchSettings): Finding[] {
  return (rules.isKnown ? rules.value : [])
    .filter(({ type, parameters }) => type === 'merge_queue' && parameters.grouping_strategy !== 'ALLGREEN')
    .slice(0, 1)
    .map(({ parameters }) => ({
      code: 'merge_queue_grouping',
      severity: 'problem',
      expected: `The merge queue of ${branch} merges only pull requests that pass themselves (grouping strategy ALLGREEN).`,
      found: `Its grouping strategy is ${String(parameters.grouping_strategy ?? 'not told')}: a pull request that was refused merges in a group whose last one passed.`,
      repair: 'Turn on “Only merge non-failing pull requests” in the merge queue of the ruleset.',
    }));
}

function history(settings: BranchSettings): Finding[] {
  const wanted = [
    {
      type: 'non_fast_forward',
      code: 'force_pushes',
      what: 'Force pushes',
      by: (one: Protection) => !one.allowsForcePushes,
    },
    { type: 'deletion', code: 'deletion', what: 'Deletion', by: (one: Protection) => !one.allowsDeletions },
  ];
  return wanted.flatMap(({ type, code, what, by }): Finding[] => {
    const isBlocked = holds(settings, (rules) => rules.some((rule) => rule.type === type), by);
    const expected = `${what} of ${settings.branch} ${type === 'deletion' ? 'is' : 'are'} blocked.`;
    if (isBlocked === true) return [];
    if (isBlocked === 'unknown') return [cannotTell(`${code}_unreadable`, expected, unknownReason(settings))];
    return [
      {
        code: `${code}_allowed`,
        severity: 'problem',
        expected,
        found: 'Nothing blocks it: what was approved, and the rules themselves, can be replaced.',
        repair: `Turn on “${type === 'deletion' ? 'Restrict deletions' : 'Block force pushes'}” in the ruleset.`,
      },
    ];
  });
}

function bypass(settings: BranchSettings): Finding[] {
  const context = `arbiter/gate (${settings.branch})`;
  const { rules, rulesets, protection } = settings;
  const findings: Finding[] = [];
  const classic = protection.isKnown ? protection.value : null;
  const isOnlyClassic =
    rules.isKnown &&
    !requiredStatuses({ ...settings, protection: { isKnown: true, value: null } }).some(
      (one) => one.context === context,
    );
  if (isOnlyClassic && classic?.statuses.some((one) => one.context === context) && !classic.bindsAdmins) {
    findings.push({
      code: 'admins_exempt',
      severity: 'problem',
      expected: 'The rules bind administrators too.',
      found: 'Administrators can merge without the gate.',
      repair: 'Turn on “Do not allow bypassing the above settings”.',
    });
  }
  const applying = new Set((rules.isKnown ? rules.value : []).map(({ rulesetId }) => rulesetId));
  if (applying.size === 0) return findings;
  const expected = 'Nobody may bypass the rulesets of the branch.';
  if (!rulesets.isKnown) return [...findings, cannotTell('bypass_unreadable', expected, rulesets.reason)];
  for (const id of applying) {
    const ruleset = rulesets.value.find((one) => one.id === id);
    if (ruleset === undefined || ruleset.bypassActors === null) {
      const reason = `GitHub shows who may bypass the ruleset ${ruleset?.name ?? id} only to tokens with \`administration: write\`.`;
      findings.push(cannotTell('bypass_unreadable', expected, reason));
    } else if (ruleset.bypassActors.length > 0) {
      const actors = ruleset.bypassActors.map(
        (actor) => `${actor.kind}${actor.id === null ? '' : ` ${actor.id}`} (${actor.mode})`,
      );
      findings.push({
        code: 'bypass_actors',
        severity: 'problem',
        expected,
        found: `The ruleset “${ruleset.name}” lets these bypass it: ${actors.join(', ')}.`,
        repair:
          'Empty its bypass list. Who must act in an emergency changes the ruleset, which leaves a trace.',
      });
    }
  }
  return findings;
}

function directPush(settings: BranchSettings): Finding[] {
  const isRequired = holds(
    settings,
    (rules) => rules.some(({ type }) => type === 'pull_request'),
    (protection) => protection.requiresPullRequest,
  );
  const expected = `Changes reach ${settings.branch} only through pull requests.`;
  if (isRequired === true) return [];
  if (isRequired === 'unknown')
    return [cannotTell('pull_request_unreadable', expected, unknownReason(settings))];
  return [
    {
      code: 'pull_request_not_required',
      severity: 'problem',
      expected,
      found: 'A commit can be pushed directly once any status of that name is on it.',
      repair: 'Turn on “Require a pull request before merging”.',
    },
  ];
}
