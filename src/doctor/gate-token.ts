import type { Finding } from './finding.ts';
import { holdsPermission, type Permissions, type WorkflowFile, type WorkflowJob } from './workflow-file.ts';

/** Whose token the gate acts with: every workflow's (`token`), or a GitHub App's of one's own (`app`). */
export type GateMode = 'token' | 'app';

const GATE_ACTION = /^[^/]+\/arbiter@/;
const APP_TOKEN_ACTION = /^actions\/create-github-app-token@/;
const WORKFLOW_TOKEN = /^(?:|\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})$/i;

/** The job that decides, and the inputs of its step. */
interface GateStep {
  readonly job: WorkflowJob;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Arbiter may run from a repository of another name: then a step that is handed a token is taken for it. */
function gateSteps(gate: WorkflowFile): GateStep[] {
  return gate.jobs.flatMap((job) =>
    job.steps
      .filter(({ uses, inputs }) => GATE_ACTION.test(uses ?? '') || inputs['github-token'] !== undefined)
      .map(({ inputs }) => ({ job, inputs: inputs as GateStep['inputs'] })),
  );
}

function isOwnToken({ inputs }: GateStep): boolean {
  return !WORKFLOW_TOKEN.test(String(inputs['github-token'] ?? '').trim());
}

export function gateModeOf(gate: WorkflowFile | undefined): GateMode {
  return gate !== undefined && gateSteps(gate).some(isOwnToken) ? 'app' : 'token';
}

/** The environments that jobs of the gate's workflow run in, whose secrets they read. */
export function environmentsOf(gate: WorkflowFile | undefined): string[] {
  return [...new Set((gate?.jobs ?? []).flatMap(({ environment }) => environment ?? []))];
}

/** What the gate's token must be able to do: scope and level, as `permissions:` spells them. */
const NEEDED: readonly (readonly [string, 'read' | 'write'])[] = [
  ['contents', 'read'],
  ['actions', 'read'],
  ['statuses', 'write'],
  ['pull-requests', 'write'],
  ['issues', 'write'],
];

/** With a ledger, contents are written as well; unless that is done with a token of its own. */
export function neededPermissions(
  hasLedger: boolean,
  gate: WorkflowFile,
): readonly (readonly [string, 'read' | 'write'])[] {
  const writesApart = gateSteps(gate).some(
    ({ inputs }) => String(inputs['ledger-token'] ?? '').trim() !== '',
  );
  return hasLedger && !writesApart ? [['contents', 'write'], ...NEEDED.slice(1)] : NEEDED;
}

/** Judges the use of an App's token: where its key lies, what it may do, and as whom the gate looks for itself. */
export function appFindings(gate: WorkflowFile, hasLedger: boolean): Finding[] {
  return gateSteps(gate)
    .filter(isOwnToken)
    .flatMap((step) => [
      ...environment(gate, step),
      ...author(gate, step),
      ...tokenPermissions(gate, step.job, hasLedger),
      ...workflowToken(gate, step.job),
    ]);
}

function environment({ path }: WorkflowFile, { job }: GateStep): Finding[] {
  if (job.environment !== undefined) return [];
  return [
    {
      code: 'app_key_unprotected',
      severity: 'problem',
      expected: `The App’s key lies in an environment that only the default branch may use, and the job ${job.id} of ${path} names it.`,
      found:
        'The job names no environment, so the key is a secret of the repository: a workflow on any branch can read it, and post the status as the App.',
      repair:
        'Move the key into an environment limited to the default branch, and write `environment: NAME` into the job.',
    },
  ];
}

function author({ path }: WorkflowFile, { inputs }: GateStep): Finding[] {
  const login = String(inputs['comment-author'] ?? '').trim();
  if (login !== '' && login.toLowerCase() !== 'github-actions[bot]') return [];
  return [
    {
      code: 'app_author_unsaid',
      severity: 'problem',
      expected: `${path} tells the gate as whom its token acts: \`comment-author: SLUG[bot]\`.`,
      found:
        'It does not, so the gate takes its own statuses for somebody else’s, and writes a new comment each time.',
      repair:
        'Write `comment-author:` beside `github-token`, as `arbiter init --app` does: the App’s slug with [bot] behind it.',
    },
  ];
}

/** `permission-*` inputs narrow the token; without any it can do whatever the installation can. */
function tokenPermissions(gate: WorkflowFile, job: WorkflowJob, hasLedger: boolean): Finding[] {
  return job.steps
    .filter(({ uses }) => APP_TOKEN_ACTION.test(uses ?? ''))
    .flatMap(({ inputs }): Finding[] => {
      const given = Object.entries(inputs).filter(([name]) => name.startsWith('permission-'));
      if (given.length === 0) return [];
      const held: Permissions = Object.fromEntries(
        given.map(([name, level]) => [name.slice('permission-'.length), String(level)]),
      );
      const lacking = neededPermissions(hasLedger, gate).filter(
        ([scope, level]) => !holdsPermission(held, scope, level),
      );
      if (lacking.length === 0) return [];
      return [
        {
          code: 'app_permission_missing',
          severity: 'problem',
          expected: `The App’s token in ${gate.path} can do what the gate must.`,
          found: `It lacks ${lacking.map(([scope, level]) => `permission-${scope}: ${level}`).join(', ')}.`,
          repair: 'Add these inputs to the step that makes the token, and the permissions to the App.',
        },
      ];
    });
}

/** The job has a second token that it does not need. */
function workflowToken({ path, permissions }: WorkflowFile, job: WorkflowJob): Finding[] {
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
