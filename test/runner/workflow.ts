import { join, resolve } from 'node:path';
import { ActionFileError, checkStep } from './action-file.ts';
import { type Level, runSteps } from './composite.ts';
import { allows, interpolate, interpolateMap, type Scope, type Value } from './expression.ts';
import { RunContext, type RunRequest } from './run-context.ts';
import { type RunResult, resultOf } from './run-result.ts';
import { type Concurrency, type Job, type Permissions, readWorkflow, type WorkflowFile } from './trigger.ts';

export { type Event, type WorkflowFile, workflowTriggered } from './trigger.ts';

export interface JobRequest extends RunRequest {
  /** Path of the file, or the file as read. */
  readonly workflow: string | WorkflowFile;
  /** Key under `jobs`. */
  readonly job: string;
  /** Local folders for `owner/repo@ref`; `owner/repo/path@ref` is looked for below them. */
  readonly uses?: Readonly<Record<string, string>>;
  /** What `$/` stands for: the repository the workflow file is in. */
  readonly root?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Results of the jobs this one needs. */
  readonly needs?: Readonly<
    Record<string, { readonly result: string; readonly outputs?: Readonly<Record<string, string>> }>
  >;
}

export interface JobResult extends Omit<RunResult, 'conclusion'> {
  readonly conclusion: 'success' | 'failure' | 'skipped';
  readonly skipped: boolean;
  readonly jobName: string;
  /** What the job's token may do; undefined where neither job nor workflow says. */
  readonly permissions: Permissions | undefined;
  readonly concurrency: { readonly group: string; readonly cancelInProgress: boolean } | undefined;
}

function concurrencyOf(concurrency: Concurrency | undefined, scope: Scope): JobResult['concurrency'] {
  if (concurrency === undefined) {
    return undefined;
  }
  if (typeof concurrency === 'string') {
    return { group: interpolate(concurrency, scope), cancelInProgress: false };
  }
  const cancel = interpolate(String(concurrency['cancel-in-progress'] ?? false), scope);
  return { group: interpolate(concurrency.group, scope), cancelInProgress: cancel === 'true' };
}

/** `owner/repo/path@ref` found through a mapping of `owner/repo@ref`. */
function locator(uses: Readonly<Record<string, string>>): Level['locate'] {
  return (wanted) => {
    const [place = '', ref = ''] = wanted.split('@', 2);
    const [owner, repository, ...path] = place.split('/');
    const root = uses[`${owner}/${repository}@${ref}`];
    return root === undefined ? undefined : { root: resolve(root), folder: join(resolve(root), ...path) };
  };
}

/** Runs one job of a workflow. Throws `ActionFileError` for a `uses:` that is neither local nor mapped. */
export async function runWorkflowJob(request: JobRequest): Promise<JobResult> {
  const file = readWorkflow(request.workflow);
  const job = file.jobs[request.job];
  if (job === undefined) {
    throw new ActionFileError(`The workflow has no job ${request.job}.`);
  }
  const context = new RunContext({
    ...request,
    github: {
      ...request.github,
      job: request.job,
      workflow: request.github.workflow ?? file.name ?? 'workflow',
    },
  });
  try {
    return await runJob(file, job, request, context);
  } finally {
    context.dispose();
  }
}

async function runJob(
  file: WorkflowFile,
  job: Job,
  request: JobRequest,
  context: RunContext,
): Promise<JobResult> {
  const steps = job.steps ?? [];
  steps.forEach((step, index) => {
    checkStep(step, index, true);
  });
  const needs = request.needs ?? {};
  const outer = {
    github: context.github(undefined),
    vars: request.vars ?? {},
    inputs: request.inputs ?? {},
    needs,
  };
  const failed = Object.values(needs).some(({ result }) => result !== 'success');
  const outerScope = { contexts: outer as { [name: string]: Value }, failed };
  const facts = {
    jobName: interpolate(job.name ?? request.job, outerScope),
    permissions: job.permissions ?? file.permissions,
    concurrency: concurrencyOf(job.concurrency ?? file.concurrency, outerScope),
  };
  if (!allows(job.if, outerScope)) {
    const nothing = resultOf(context, { failed: false, outputs: {}, steps: [] });
    return { ...nothing, ...facts, conclusion: 'skipped', skipped: true };
  }
  const secrets = { GITHUB_TOKEN: request.github.token, ...request.secrets };
  context.masks.push(...Object.values(secrets).filter((secret) => secret !== ''));
  const inner = {
    ...outer,
    secrets,
    runner: context.runner(),
    strategy: {},
    matrix: {},
    job: { status: 'success' },
  };
  const scope = { contexts: inner as { [name: string]: Value }, failed: false };
  Object.assign(context.env, interpolateMap(file.env, scope), interpolateMap(job.env, scope), request.env);
  const done = await runSteps(steps, {
    context,
    contexts: scope.contexts,
    env: {},
    actionPath: undefined,
    root: request.root,
    depth: 0,
    defaults: { ...file.defaults?.run, ...job.defaults?.run },
    locate: locator(request.uses ?? {}),
    counts: undefined,
  });
  const outputs = interpolateMap(job.outputs, done.scope);
  const result = resultOf(context, { failed: done.failed, outputs, steps: done.steps });
  return { ...result, ...facts, skipped: false };
}
