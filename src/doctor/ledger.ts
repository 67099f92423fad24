import type { BranchSettings, Rule } from './branch.ts';
import { GITHUB_ACTIONS_APP_ID, holds, unknownReason } from './branch.ts';
import { cannotTell, type Fact, type Finding } from './finding.ts';
import type { GateMode } from './gate-token.ts';
import { type Bypass, bypassOf } from './ruleset-bypass.ts';

/** The branch of the ledger, which is written by the gate and by nobody else. */
export interface LedgerBranch {
  readonly exists: Fact<boolean>;
  readonly settings: BranchSettings;
}

const FORGE =
  'add an entry that says a review was given on the present content, so that an old approval counts';
const REWIND = 'drop the newest entries: a denial, a dismissal, an observation';

/** Judges the ledger; null: the configuration names none. */
export function ledgerFindings(ledger: LedgerBranch | null, mode: GateMode): Finding[] {
  if (ledger === null) return [notConfigured()];
  const { branch } = ledger.settings;
  const expected = `The ledger’s branch ${branch} is there.`;
  if (!ledger.exists.isKnown) return [cannotTell('ledger_unreadable', expected, ledger.exists.reason)];
  const missing: Finding[] = ledger.exists.value
    ? []
    : [
        {
          code: 'ledger_branch_missing',
          severity: 'problem',
          expected,
          found:
            'It is not, so every decision is an error: the gate never begins a ledger by itself, because one that was deleted would look the same.',
          repair: 'Run `arbiter audit init` once. If the ledger was there before, restore it instead.',
        },
      ];
  return [
    ...missing,
    ...kept(ledger.settings, 'non_fast_forward'),
    ...kept(ledger.settings, 'deletion'),
    ...writers(ledger.settings, mode),
    ...obstacles(ledger.settings),
  ];
}

function notConfigured(): Finding {
  return {
    code: 'ledger_not_configured',
    severity: 'note',
    expected: 'Decisions are kept in a ledger, and approvals belong to content.',
    found:
      'The configuration names no ledger: approvals belong to commits, every push asks for new ones, and nothing keeps a record.',
    repair:
      'Run `arbiter audit init`; then write `ledger: arbiter-ledger` into .arbiter/config.yml and give the gate’s job `contents: write`.',
  };
}

/** Entries are never taken back, so nobody needs to go around these two rules: not even the App. */
function kept(settings: BranchSettings, type: 'non_fast_forward' | 'deletion'): Finding[] {
  const isForce = type === 'non_fast_forward';
  const name = isForce ? 'force_pushes' : 'deletion';
  const what = isForce ? 'Forced pushes to' : 'Deletion of';
  const setting = isForce ? 'Block force pushes' : 'Restrict deletions';
  const expected = `${what} the ledger’s branch ${settings.branch} ${isForce ? 'are' : 'is'} blocked for everybody.`;
  const repair = `Turn on “${setting}” for it, in a ruleset without bypass: nobody needs it, not even the gate.`;
  const isBlocked = holds(
    settings,
    (rules) => rules.some((rule) => rule.type === type),
    (one) => (isForce ? !one.allowsForcePushes : !one.allowsDeletions) && one.bindsAdmins,
  );
  if (isBlocked === 'unknown')
    return [cannotTell(`ledger_${name}_unreadable`, expected, unknownReason(settings))];
  if (!isBlocked) {
    const found = `Nothing blocks it. Whoever has write access can ${REWIND}.`;
    return [{ code: `ledger_${name}_allowed`, severity: 'problem', expected, found, repair }];
  }
  const bypass = bypassOf(settings, type);
  if (bypass === null || bypass.kind === 'nobody') return [];
  if (bypass.kind === 'unknown') return [cannotTell(`ledger_${name}_unreadable`, expected, bypass.reason)];
  const isAppOnly = bypass.kind === 'one_app';
  return [
    {
      code: isAppOnly ? 'ledger_app_may_rewind' : 'ledger_bypass_actors',
      severity: isAppOnly ? 'note' : 'problem',
      expected,
      found: `${bypass.names} may bypass the rule, and ${REWIND}.`,
      repair,
    },
  ];
}

const EVERY_WORKFLOW = `Integration ${GITHUB_ACTIONS_APP_ID}`;

/** Only the gate's App may write. In token mode that cannot be had: every workflow of every branch is the same App. */
function writers(settings: BranchSettings, mode: GateMode): Finding[] {
  const { branch, rules, protection } = settings;
  const expected = `Only the gate’s GitHub App may push to the ledger’s branch ${branch}.`;
  const classic = protection.isKnown ? (protection.value?.pushers ?? null) : null;
  const bypass = bypassOf(settings, 'update');
  if (bypass === null && classic !== null) return classicWriters(classic, expected);
  if (bypass === null) {
    if (!rules.isKnown || !protection.isKnown)
      return [cannotTell('ledger_writers_unreadable', expected, unknownReason(settings))];
    return [writable(mode, expected, branch)];
  }
  switch (bypass.kind) {
    case 'unknown':
      return [cannotTell('ledger_writers_unreadable', expected, bypass.reason)];
    case 'one_app':
      // Every workflow of every branch is this App.
      return bypass.names === EVERY_WORKFLOW ? [otherWriters(expected, bypass)] : [];
    case 'nobody':
      return [
        notWritable(
          expected,
          '“Restrict updates” is on and nobody may bypass it, so the gate itself cannot write: every decision is an error.',
          'Add the gate’s App, and nothing else, to the bypass list of that ruleset.',
        ),
      ];
    case 'others':
      return [otherWriters(expected, bypass)];
  }
}

function classicWriters(
  { people, apps }: { readonly people: readonly string[]; readonly apps: readonly string[] },
  expected: string,
): Finding[] {
  if (people.length === 0 && apps.length === 1) return [];
  if (people.length + apps.length === 0) {
    const found = 'Nobody may push to it, so the gate itself cannot write: every decision is an error.';
    return [notWritable(expected, found, 'Allow the gate’s App, and nothing else, to push.')];
  }
  return [otherWriters(expected, { kind: 'others', names: [...people, ...apps].join(', ') })];
}

function otherWriters(expected: string, { names }: Extract<Bypass, { names: string }>): Finding {
  return {
    code: 'ledger_bypass_actors',
    severity: 'problem',
    expected,
    found: `These may push to it: ${names.replace(EVERY_WORKFLOW, 'GitHub Actions, which is every workflow of every branch')}. Each of them can ${FORGE}.`,
    repair: 'Leave the gate’s App as the only one.',
  };
}

function writable(mode: GateMode, expected: string, branch: string): Finding {
  return {
    code: 'ledger_writable',
    severity: mode === 'app' ? 'problem' : 'warning',
    expected,
    found: `Whoever has write access to the repository can push to it, and ${FORGE}.${
      mode === 'app'
        ? ''
        : ' In token mode this cannot be closed: every workflow of every branch writes as the same App, GitHub Actions.'
    }`,
    repair: `${mode === 'app' ? '' : 'Run the gate with a GitHub App’s token. '}Add a ruleset for ${branch} with “Restrict updates” and “Restrict creations”, and the gate’s App as the only one on its bypass list.`,
  };
}

function notWritable(expected: string, found: string, repair: string): Finding {
  return { code: 'ledger_not_writable', severity: 'problem', expected, found, repair };
}

/** Rules that ask of a push what the gate's cannot have. */
const OBSTACLES: ReadonlySet<string> = new Set(['pull_request', 'required_status_checks', 'merge_queue']);

function obstacles(settings: BranchSettings): Finding[] {
  const { rules, branch } = settings;
  const found = (rules.isKnown ? rules.value : []).filter(
    (rule: Rule) => OBSTACLES.has(rule.type) && bypassOf(settings, rule.type)?.kind === 'nobody',
  );
  if (found.length === 0) return [];
  return [
    notWritable(
      `The gate can push entries to the ledger’s branch ${branch}.`,
      `Rules that nobody may bypass ask more of a push: ${[...new Set(found.map(({ type }) => type))].join(', ')}. Every decision is an error.`,
      `Leave ${branch} out of the rulesets that protect the other branches.`,
    ),
  ];
}
