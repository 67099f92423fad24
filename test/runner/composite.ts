import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ActionFile, ActionFileError, readAction, type Step } from './action-file.ts';
import { allows, interpolate, interpolateMap, type Scope, type Value } from './expression.ts';
import { RunContext, type RunRequest, type StepResult } from './run-context.ts';
import { type RunResult, resultOf } from './run-result.ts';
import { runShell } from './shell.ts';

export type { Annotation } from './command.ts';
export type { GitHubFacts, StepResult } from './run-context.ts';
export type { RunResult } from './run-result.ts';

export interface CompositeRequest extends RunRequest {
  /** Holds action.yml. */
  readonly actionDir: string;
  /** What `$/` stands for; the nearest folder above with `.git` when left out. */
  readonly actionRoot?: string;
  /** What `with:` gives. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** actions/runner Constants.cs: CompositeActionsMaxDepth. */
const DEEPEST = 9;

/** A list of steps that share contexts: a composite's, or a job's. */
export interface Level {
  readonly context: RunContext;
  readonly contexts: { readonly [name: string]: Value };
  readonly env: Readonly<Record<string, string>>;
  readonly actionPath: string | undefined;
  readonly root: string | undefined;
  readonly depth: number;
  readonly defaults: { readonly shell?: string; readonly 'working-directory'?: string };
  /** The folder of a `uses:` that is not local; undefined refuses it. */
  locate(uses: string): { folder: string; root: string } | undefined;
  /** Annotations already taken by the step of the job this level belongs to; absent where each step counts for itself. */
  readonly counts: Map<string, number> | undefined;
}

export interface LevelResult {
  readonly failed: boolean;
  readonly steps: StepResult[];
  readonly scope: Scope;
}

function stepsContext(steps: readonly StepResult[]): { readonly [id: string]: Value } {
  return Object.fromEntries(
    steps
      .filter(({ id }) => id !== '')
      .map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]),
  );
}

/** Runs steps in order, as a job or a composite does. */
export async function runSteps(steps: readonly Step[], level: Level): Promise<LevelResult> {
  const results: StepResult[] = [];
  let failed = false;
  const scopeOf = (env: Readonly<Record<string, string>>): Scope => ({
    contexts: {
      ...level.contexts,
      env: { ...level.context.env, ...level.env, ...env },
      steps: stepsContext(results),
    },
    failed,
  });
  for (const step of steps) {
    const env = { ...level.env, ...interpolateMap(step.env, scopeOf({})) };
    const scope = scopeOf(env);
    const result = allows(step.if, scope) ? await runStep(step, level, scope, env) : skipped(step);
    results.push(result);
    failed ||= result.conclusion === 'failure';
  }
  return { failed, steps: results, scope: scopeOf({}) };
}

function titleOf(step: Step): string {
  return step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '';
}

function skipped(step: Step): StepResult {
  const name = titleOf(step);
  return {
    id: step.id ?? '',
    name,
    outcome: 'skipped',
    conclusion: 'skipped',
    outputs: {},
    exitCode: undefined,
    log: '',
  };
}

async function runStep(
  step: Step,
  level: Level,
  scope: Scope,
  env: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const counts = level.counts ?? new Map<string, number>();
  const done =
    step.uses === undefined
      ? await runScript(step, level, scope, env, counts)
      : await runNested(step, level, scope, env, counts);
  const tolerant = interpolate(String(step['continue-on-error'] ?? false), scope) === 'true';
  const outcome = done.failed ? 'failure' : 'success';
  return {
    id: step.id ?? '',
    name: interpolate(titleOf(step), scope),
    outcome,
    conclusion: done.failed && tolerant ? 'success' : outcome,
    outputs: done.outputs,
    exitCode: done.exitCode,
    log: done.log,
  };
}

interface Done {
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | undefined;
  readonly log: string;
}

async function runScript(
  step: Step,
  level: Level,
  scope: Scope,
  env: Readonly<Record<string, string>>,
  counts: Map<string, number>,
): Promise<Done> {
  const directory = step['working-directory'] ?? level.defaults['working-directory'];
  const result = await runShell(level.context, {
    script: interpolate(step.run ?? '', scope),
    shell: interpolate(step.shell ?? level.defaults.shell ?? 'bash', scope),
    env,
    workingDirectory: directory === undefined ? undefined : interpolate(directory, scope),
    actionPath: level.actionPath,
  });
  level.context.annotate(result.commands.annotations, counts);
  return result;
}

async function runNested(
  step: Step,
  level: Level,
  scope: Scope,
  env: Readonly<Record<string, string>>,
  counts: Map<string, number>,
): Promise<Done> {
  const place = placeOf(step.uses ?? '', level);
  if (level.depth >= DEEPEST) {
    throw new ActionFileError(
      `Composite actions may be nested ${DEEPEST} deep, and ${step.uses} goes deeper.`,
    );
  }
  const result = await runAction(place, interpolateMap(step.with, scope), {
    ...level,
    env,
    counts,
    depth: level.depth + 1,
  });
  const log = result.steps
    .map((one) => one.log)
    .filter(Boolean)
    .join('\n');
  return { failed: result.failed, outputs: result.outputs, exitCode: undefined, log };
}

function placeOf(uses: string, level: Level): { folder: string; root: string } {
  if (uses.startsWith('./')) {
    return { folder: resolve(level.context.workspace, uses), root: level.context.workspace };
  }
  if (uses.startsWith('$/') && level.root !== undefined) {
    return { folder: join(level.root, uses.slice(2)), root: level.root };
  }
  const place = level.locate(uses);
  if (place === undefined) {
    throw new ActionFileError(`This runner does not fetch ${uses}.`);
  }
  return place;
}

/** `with` and defaults; `required` is not enforced, an unexpected input is only warned about. */
function inputsOf(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [
    name,
    interpolate(String(input?.default ?? ''), scope),
  ]);
  const canonical = Object.entries(given).map(([name, value]) => {
    const known = Object.keys(action.inputs).find((input) => input.toLowerCase() === name.toLowerCase());
    return [known ?? name, value];
  });
  return Object.fromEntries([...defaults, ...canonical]) as Record<string, string>;
}

async function runAction(
  place: { folder: string; root: string },
  given: Readonly<Record<string, string>>,
  level: Level,
): Promise<{ failed: boolean; outputs: Record<string, string>; steps: StepResult[] }> {
  const action = readAction(place.folder);
  const github = level.context.github(place.folder);
  const runner = level.context.runner();
  const inputs = inputsOf(action, given, {
    contexts: { github, runner, strategy: {}, matrix: {} },
    failed: false,
  });
  const unexpected = Object.keys(given).filter(
    (name) => !Object.keys(action.inputs).some((input) => input.toLowerCase() === name.toLowerCase()),
  );
  if (unexpected.length > 0) {
    const names = unexpected.map((name) => `'${name}'`).join(', ');
    const valid = Object.keys(action.inputs)
      .map((name) => `'${name}'`)
      .join(', ');
    const message = `Unexpected input(s) ${names}, valid inputs are [${valid}]`;
    level.context.annotate([{ level: 'warning', message }], level.counts ?? new Map());
  }
  const contexts = { github, inputs, runner, strategy: {}, matrix: {}, job: { status: 'success' } };
  const result = await runSteps(action.steps, {
    ...level,
    contexts,
    actionPath: place.folder,
    root: place.root,
    defaults: {},
  });
  const outputs = interpolateMap(
    Object.fromEntries(Object.entries(action.outputs).map(([name, output]) => [name, output.value])),
    result.scope,
  );
  return { failed: result.failed, outputs, steps: result.steps };
}

function rootAbove(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      return at;
    }
  }
  return folder;
}

/** Runs the composite action in `actionDir` as one step of a job. Throws `ActionFileError` for a file GitHub would refuse. */
export async function runComposite(request: CompositeRequest): Promise<RunResult> {
  const folder = resolve(request.actionDir);
  const context = new RunContext(request);
  try {
    const done = await runAction(
      { folder, root: request.actionRoot ?? rootAbove(folder) },
      request.inputs ?? {},
      {
        context,
        contexts: {},
        env: {},
        actionPath: folder,
        root: undefined,
        depth: 1,
        defaults: {},
        locate: () => undefined,
        counts: new Map(),
      },
    );
    return resultOf(context, done);
  } finally {
    context.dispose();
  }
}
