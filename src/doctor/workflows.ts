import { appFindings } from './app-token.ts';
import { arbiterUses } from './arbiter-use.ts';
import { auditFindings } from './audit-workflow.ts';
import type { Finding } from './finding.ts';
import { gateFindings, pinFindings } from './gate-workflow.ts';
import { releaseFindings } from './release-workflow.ts';
import { isNothing, jobPermissions, readWorkflow, type WorkflowFile, words } from './workflow-file.ts';

/** What the rest of the repository asks of its workflows. */
export interface WorkflowNeeds {
  /** File names under `artifacts:` in the configuration. */
  readonly evidenceWorkflows: readonly string[];
  readonly hasMergeQueue: boolean;
  readonly hasLedger: boolean;
}

export interface Workflows {
  readonly files: readonly WorkflowFile[];
  /** Paths that could not be read as a workflow. */
  readonly unreadable: readonly string[];
}

/** Reads the workflows among the texts of a branch. */
export function readWorkflows(texts: ReadonlyMap<string, string>): Workflows {
  const files: WorkflowFile[] = [];
  const unreadable: string[] = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    const file = readWorkflow(path, text);
    if (file === undefined) unreadable.push(path);
    else files.push(file);
  }
  return { files, unreadable };
}

/** Judges the workflows of the default branch. */
export function workflowFindings({ files, unreadable }: Workflows, needs: WorkflowNeeds): Finding[] {
  const gate = gateOf(files);
  const signal = files.find(({ path }) => fileName(path) === 'arbiter-signal.yml');
  return [
    ...unreadable.map(
      (path): Finding => ({
        code: 'workflow_unreadable',
        severity: 'cannot_tell',
        expected: `${path} is a workflow in plain YAML.`,
        found: 'It could not be read (YAML error, alias or duplicate key), so nothing is known about it.',
        repair: 'Correct the file.',
      }),
    ),
    ...(gate === undefined ? [missing('gate')] : gateFindings(gate, { ...needs, signal, files })),
    ...(signal === undefined ? [missing('signal')] : signalFindings(signal, needs.hasMergeQueue)),
    ...appFindings(arbiterUses(files, gate), needs.hasLedger),
    ...files
      .filter((file) => file !== gate && fileName(file.path).startsWith('arbiter-'))
      .flatMap(pinFindings),
    ...files.flatMap(headCheckouts),
    ...files.filter((file) => file !== signal).flatMap(reviewWorkflow),
    ...statusWriters(files, gate),
    ...auditFindings(files, needs.hasLedger),
    ...releaseFindings(files),
  ];
}

/** The workflow that decides. */
export function gateOf(files: readonly WorkflowFile[]): WorkflowFile | undefined {
  return files.find(isGate);
}

/** The gate is known by its file name, or by using an action called arbiter with a trusted event. */
function isGate(file: WorkflowFile): boolean {
  return (
    fileName(file.path) === 'arbiter-gate.yml' ||
    (file.events.has('pull_request_target') &&
      file.jobs.some(({ steps }) => steps.some(({ uses }) => /^[^/]+\/arbiter@/.test(uses ?? ''))))
  );
}

function missing(which: 'gate' | 'signal'): Finding {
  const why =
    which === 'gate'
      ? 'Nothing decides, and the required status stays pending for ever.'
      : 'The gate does not hear of reviews: approvals turn nothing green, and a withdrawn one stays counted until the next event.';
  return {
    code: `${which}_workflow_missing`,
    severity: 'problem',
    expected: `The default branch has .github/workflows/arbiter-${which}.yml.`,
    found: `It is not there. ${why}`,
    repair: 'Run `arbiter init` and merge what it writes.',
  };
}

function signalFindings(signal: WorkflowFile, hasMergeQueue: boolean): Finding[] {
  const findings: Finding[] = [];
  const types = words(signal.events.get('pull_request_review')?.types);
  const lacking = ['submitted', 'edited', 'dismissed'].filter((type) => !types.includes(type));
  if (!signal.events.has('pull_request_review') || (types.length > 0 && lacking.length > 0)) {
    findings.push({
      code: 'signal_misses_reviews',
      severity: 'problem',
      expected: `${signal.path} runs on pull_request_review: submitted, edited, dismissed.`,
      found: `It does not run on ${lacking.join(', ')}.`,
      repair: 'Restore the file as `arbiter init` writes it.',
    });
  }
  if (hasMergeQueue && !signal.events.has('merge_group')) {
    findings.push({
      code: 'merge_queue_unsignalled',
      severity: 'problem',
      expected: `The branch has a merge queue, so ${signal.path} runs on merge_group.`,
      found: 'It does not: the queue waits for a status that never comes.',
      repair: 'Add `merge_group: { types: [checks_requested] }` under `on:`.',
    });
  }
  const powerful = signal.jobs.filter((job) => !isNothing(jobPermissions(signal, job)));
  if (powerful.length > 0) {
    findings.push({
      code: 'signal_has_permissions',
      severity: 'problem',
      expected: `${signal.path} has \`permissions: {}\`: it runs the pull request’s own copy of the file.`,
      found: `The job ${powerful[0]?.id} has a token with rights.`,
      repair: 'Write `permissions: {}` at its top, and none in its jobs.',
    });
  }
  return findings;
}

function reviewWorkflow(file: WorkflowFile): Finding[] {
  const isReview = file.events.has('pull_request_review') || file.events.has('pull_request_review_comment');
  if (!isReview || file.jobs.every((job) => isNothing(jobPermissions(file, job)))) return [];
  return [
    {
      code: 'review_workflow_has_permissions',
      severity: 'warning',
      expected: 'Workflows on pull_request_review have no permissions: they run the pull request’s own copy.',
      found: `${file.path} has a token with rights.`,
      repair: 'Write `permissions: {}` there, and act in a workflow on `workflow_run`.',
    },
  ];
}

const PRIVILEGED: readonly string[] = ['pull_request_target', 'workflow_run'];
const HEAD = /\bhead[._](?:sha|ref|branch|commit)|pull_request\.head|refs\/pull\/|github\.head_ref/;

/** Privileged jobs that fetch the pull request's code can be made to run it ("pwn request"). */
function headCheckouts(file: WorkflowFile): Finding[] {
  if (!PRIVILEGED.some((event) => file.events.has(event))) return [];
  const isHeadStep = ({ uses, run, inputs }: WorkflowFile['jobs'][number]['steps'][number]): boolean =>
    (/^actions\/checkout@/.test(uses ?? '') && HEAD.test(JSON.stringify(inputs))) ||
    /\bgh pr checkout\b/.test(run) ||
    (/\bgit (?:fetch|checkout|pull|clone)\b/.test(run) && HEAD.test(run));
  return file.jobs
    .filter(({ steps }) => steps.some(isHeadStep))
    .map((job) => ({
      code: 'head_checkout',
      severity: 'problem',
      expected: `Workflows on ${PRIVILEGED.join(' and ')} never check out a pull request’s code: their token can write.`,
      found: `${file.path} does, in the job ${job.id}.`,
      repair: 'Check it out in a workflow on `pull_request`, whose token can only read.',
    }));
}

/** Whoever can change what these run can post the gate's status. */
function statusWriters(files: readonly WorkflowFile[], gate: WorkflowFile | undefined): Finding[] {
  const writers = files.filter(
    (file) =>
      file !== gate &&
      file.jobs.some((job) => {
        const permissions = jobPermissions(file, job);
        return (
          permissions === 'write-all' || (typeof permissions === 'object' && permissions.statuses === 'write')
        );
      }),
  );
  if (writers.length === 0) return [];
  return [
    {
      code: 'other_status_writers',
      severity: 'note',
      expected: 'Only the gate’s workflow may write statuses.',
      found: `These may too: ${writers.map(({ path }) => path).join(', ')}.`,
      repair: 'Take `statuses: write` from those that do not need it.',
    },
  ];
}

export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
