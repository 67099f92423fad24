import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: boolean | string;
  readonly 'working-directory'?: string;
  /** Only in workflows. */
  readonly 'timeout-minutes'?: number | string;
}

export interface ActionFile {
  readonly name: string;
  readonly inputs: Readonly<
    Record<string, { readonly default?: unknown; readonly required?: boolean } | null>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly steps: readonly Step[];
}

/** The runner refuses an action.yml that is not well formed. */
export class ActionFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ActionFileError';
  }
}

// The keys of both kinds of step: actions/languageservices, workflow-parser/src/action-v1.0.json.
const COMMON = ['name', 'id', 'if', 'env', 'continue-on-error'];
const RUN_KEYS = new Set([...COMMON, 'run', 'shell', 'working-directory']);
const USES_KEYS = new Set([...COMMON, 'uses', 'with']);

/** Throws for keys a step of a composite may not have, and for a `run` without `shell`. */
export function checkStep(step: Step, index: number, isWorkflow = false): void {
  const where = `step ${index + 1}${step.name === undefined ? '' : ` (${step.name})`}`;
  if ((step.run === undefined) === (step.uses === undefined)) {
    throw new ActionFileError(`${where} must have either run or uses.`);
  }
  const allowed = step.run === undefined ? USES_KEYS : RUN_KEYS;
  const unknown = Object.keys(step).filter(
    (key) => !allowed.has(key) && !(isWorkflow && key === 'timeout-minutes'),
  );
  if (unknown.length > 0) {
    throw new ActionFileError(`${where} has ${unknown.join(', ')}, which is not allowed there.`);
  }
  if (!isWorkflow && step.run !== undefined && step.shell === undefined) {
    throw new ActionFileError(`${where} has run but no shell, which a composite action requires.`);
  }
}

/** Reads and checks the composite action in a folder. */
export function readAction(folder: string): ActionFile {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (path === undefined) {
    throw new ActionFileError(`There is no action.yml in ${folder}.`);
  }
  const file = parse(readFileSync(path, 'utf8')) as {
    name?: string;
    inputs?: ActionFile['inputs'];
    outputs?: Record<string, { value?: string }>;
    runs?: { using?: string; steps?: Step[] };
  };
  if (file.runs?.using !== 'composite' || !Array.isArray(file.runs.steps)) {
    throw new ActionFileError(`${path} is not a composite action.`);
  }
  file.runs.steps.forEach((step, index) => {
    checkStep(step, index);
  });
  for (const [name, output] of Object.entries(file.outputs ?? {})) {
    if (typeof output?.value !== 'string') {
      throw new ActionFileError(`Output ${name} of ${path} has no value, which a composite action requires.`);
    }
  }
  return {
    name: file.name ?? folder,
    inputs: file.inputs ?? {},
    outputs: (file.outputs ?? {}) as ActionFile['outputs'],
    steps: file.runs.steps,
  };
}
