import {
  APP_TOKEN_ACTION,
  type ArbiterUse,
  actsAsApp,
  holdsAppKey,
  isApart,
  keyEnvironments,
  said,
} from './arbiter-use.ts';
import type { Finding } from './finding.ts';
import { holdsPermission, type Permissions, type WorkflowFile, type WorkflowJob } from './workflow-file.ts';

type Level = readonly [scope: string, level: 'read' | 'write'];

/** What the gate's token must be able to do: scope and level, as `permissions:` spells them. */
const GATE: readonly Level[] = [
  ['contents', 'read'],
  ['actions', 'read'],
  ['statuses', 'write'],
  ['pull-requests', 'write'],
  ['issues', 'write'],
];
const RELEASE: readonly Level[] = [
  ['contents', 'read'],
  ['actions', 'read'],
  ['pull-requests', 'read'],
  ['statuses', 'read'],
];
const DEPLOY: readonly Level[] = [
  ['contents', 'read'],
  ['deployments', 'write'],
  ['actions', 'read'],
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
/** Neither makes a deployment. */
const JUDGING: readonly Level[] = DEPLOY.filter(([scope]) => scope !== 'deployments');
const NEEDED: Readonly<Record<ArbiterUse['verb'], readonly Level[]>> = {
  gate: GATE,
  bundle: RELEASE,
  release: RELEASE,
  deploy: DEPLOY,
  rollback: DEPLOY,
  audit: [['contents', 'read']],
};

/** With a ledger, contents are written as well, unless that is done with a token of its own; a release is written in any case. */
export function neededPermissions({ verb, inputs }: Pick<ArbiterUse, 'verb' | 'inputs'>, hasLedger: boolean) {
  if (isApart({ verb, inputs }, 'judge')) return JUDGING;
  const needed = isApart({ verb, inputs }, 'refuse') ? JUDGING : NEEDED[verb];
  const isWritten = verb === 'release' || (hasLedger && said(inputs['ledger-token']) === '');
  return isWritten ? ([['contents', 'write'], ...needed.slice(1)] as const) : needed;
}

/** Judges the use of an App's token: where its key lies, what it may do, and as whom Arbiter looks for its own. */
export function appFindings(uses: readonly ArbiterUse[], hasLedger: boolean): Finding[] {
  return uses
    .filter(holdsAppKey)
    .flatMap((use) => [
      ...environment(use),
      ...(actsAsApp(use) ? [...author(use), ...tokenPermissions(use, hasLedger)] : []),
    ]);
}

function environment(use: ArbiterUse): Finding[] {
  if (!keyEnvironments(use).includes(undefined)) return [];
  const { file, job } = use;
  return [
    {
      code: 'app_key_unprotected',
      severity: 'problem',
      expected: `The App’s key lies in an environment that only the default branch may use, and the job ${job.id} of ${file.path} names it.`,
      found:
        'The job names no environment, so the key is a secret of the repository: a workflow on any branch can read it, post the status as the App, and write the ledger.',
      repair:
        'Move the key into an environment limited to the default branch, and write `environment: NAME` into the job.',
    },
  ];
}

const UNSAID: Readonly<Record<'gate' | 'other', string>> = {
  gate: 'It does not, so the gate takes its own statuses for somebody else’s, and writes a new comment each time.',
  other:
    'It does not, so what the gate remembers in its comment, and the issues it opened for conditions, are taken for somebody else’s.',
};

/** A workflow that is called says it by itself. */
function author({ file: { path }, job, verb, inputs, isCalled }: ArbiterUse): Finding[] {
  const login = said(inputs['comment-author']);
  if (isCalled || verb === 'audit' || (login !== '' && login.toLowerCase() !== 'github-actions[bot]'))
    return [];
  const isGate = verb === 'gate';
  return [
    {
      code: 'app_author_unsaid',
      severity: 'problem',
      expected: isGate
        ? `${path} tells the gate as whom its token acts: \`comment-author: SLUG[bot]\`.`
        : `The job ${job.id} of ${path} tells as whom the gate acts: \`comment-author: SLUG[bot]\`.`,
      found: UNSAID[isGate ? 'gate' : 'other'],
      repair:
        'Write `comment-author:` beside `github-token`, as `arbiter init --app` does: the App’s slug with [bot] behind it.',
    },
  ];
}

/** `permission-*` inputs narrow the token; without any it can do whatever the installation can. */
function tokenPermissions(use: ArbiterUse, hasLedger: boolean): Finding[] {
  const { job, file, verb } = use;
  return job.steps
    .filter(({ uses }) => APP_TOKEN_ACTION.test(uses ?? ''))
    .flatMap(({ inputs }): Finding[] => {
      const given = Object.entries(inputs).filter(([name]) => name.startsWith('permission-'));
      if (given.length === 0) return [];
      const held: Permissions = Object.fromEntries(
        given.map(([name, level]) => [name.slice('permission-'.length), String(level)]),
      );
      const lacking = neededPermissions(use, hasLedger).filter(
        ([scope, level]) => !holdsPermission(held, scope, level),
      );
      if (lacking.length === 0) return [];
      const where = verb === 'gate' ? file.path : `the job ${job.id} of ${file.path}`;
      return [
        {
          code: 'app_permission_missing',
          severity: 'problem',
          expected: `The App’s token in ${where} can do what ${verb === 'gate' ? 'the gate' : `actions/${verb}`} must.`,
          found: `It lacks ${lacking.map(([scope, level]) => `permission-${scope}: ${level}`).join(', ')}.`,
          repair: 'Add these inputs to the step that makes the token, and the permissions to the App.',
        },
      ];
    });
}

/** The gate’s job has a second token that it does not need. A workflow that is called needs what it declares. */
export function workflowTokenFindings(uses: readonly ArbiterUse[]): Finding[] {
  return uses
    .filter((use) => use.verb === 'gate' && !use.isCalled && actsAsApp(use))
    .flatMap(({ file, job }) => secondToken(file, job));
}

function secondToken({ path, permissions }: WorkflowFile, job: WorkflowJob): Finding[] {
  const held = job.permissions ?? permissions;
  const isHarmless = typeof held === 'object' && Object.values(held).every((level) => level !== 'write');
  if (isHarmless) return [];
  return [
    {
      code: 'gate_permission_excess',
      severity: 'warning',
      expected:
        'The gate’s workflow gives the token of GitHub Actions nothing, since it acts with the App’s.',
      found: `The job ${job.id} of ${path} gives it rights to write, or says nothing.`,
      repair: 'Write `permissions: {}`.',
    },
  ];
}
