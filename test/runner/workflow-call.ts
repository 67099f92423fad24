import { interpolate, type Value } from './expression.ts';
import type { WorkflowFile } from './trigger.ts';
import type { JobResult } from './workflow.ts';

/** What GitHub does around the jobs of one run: their order, the inputs, and the outputs of a called workflow. */

interface Declared {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

/** Keys under `jobs`, each after those it needs. */
export function jobOrder({ jobs }: WorkflowFile): string[] {
  const order: string[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) throw new Error(`The jobs need each other: ${[...path, id].join(' → ')}.`);
    if (order.includes(id)) return;
    for (const needed of needsOf(jobs[id]?.needs)) visit(needed, [...path, id]);
    order.push(id);
  };
  for (const id of Object.keys(jobs)) visit(id, []);
  return order;
}

export function needsOf(needs: string | readonly string[] | undefined): readonly string[] {
  return typeof needs === 'string' ? [needs] : (needs ?? []);
}

/** The `inputs` context: what was given and the defaults. Other events than these two have none. */
export function inputsOf(
  file: WorkflowFile,
  event: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const { inputs } = declared(file, event);
  for (const name of Object.keys(given))
    if (inputs?.[name] === undefined) throw new Error(`The workflow has no input ${name} on ${event}.`);
  for (const [name, input] of Object.entries(inputs ?? {}))
    if (input.required === true && given[name] === undefined)
      throw new Error(`The input ${name} is required.`);
  const defaults = Object.entries(inputs ?? {}).map(([name, input]) => [name, String(input.default ?? '')]);
  return { ...Object.fromEntries(defaults), ...given };
}

/** What the caller of a reusable workflow gets. */
export function callOutputs(
  file: WorkflowFile,
  jobs: Readonly<Record<string, Pick<JobResult, 'conclusion' | 'outputs'>>>,
): Record<string, string> {
  const results = Object.entries(jobs).map(([id, job]) => [
    id,
    { result: job.conclusion, outputs: job.outputs },
  ]);
  const contexts = { jobs: Object.fromEntries(results) as Value };
  return Object.fromEntries(
    Object.entries(declared(file, 'workflow_call').outputs ?? {}).map(([name, { value }]) => [
      name,
      interpolate(value, { contexts, failed: false }),
    ]),
  );
}

/** Name of a job's environment, `''` where it has none. */
export function environmentOf(environment: unknown, inputs: Readonly<Record<string, string>>): string {
  const name = typeof environment === 'string' ? environment : (environment as { name?: string })?.name;
  return interpolate(name ?? '', { contexts: { inputs }, failed: false });
}

function declared(file: WorkflowFile, event: string): Declared {
  const on = typeof file.on === 'object' && !Array.isArray(file.on) ? file.on : {};
  return ((on as Record<string, unknown>)[event] ?? {}) as Declared;
}
