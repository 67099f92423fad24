import type { JsonValue } from '../text/document.ts';
import { parseYaml } from '../text/yaml.ts';

type Mapping = Readonly<Record<string, JsonValue>>;

/** `write-all`, `read-all`, or scope to level; undefined where a file says nothing. */
export type Permissions = string | Readonly<Record<string, string>> | undefined;

export interface WorkflowStep {
  readonly uses: string | undefined;
  readonly run: string;
  readonly inputs: Mapping;
}

export interface WorkflowJob {
  readonly id: string;
  readonly name: string;
  readonly isConditional: boolean;
  readonly permissions: Permissions;
  readonly concurrency: JsonValue | undefined;
  /** Name of the environment whose secrets it reads. */
  readonly environment: string | undefined;
  /** Of a reusable workflow, and what it is given. */
  readonly uses: string | undefined;
  readonly inputs: Mapping;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow as far as its safety depends on it. */
export interface WorkflowFile {
  readonly path: string;
  /** What `workflow_run` calls it. */
  readonly name: string;
  readonly events: ReadonlyMap<string, Mapping>;
  readonly permissions: Permissions;
  readonly concurrency: JsonValue | undefined;
  readonly jobs: readonly WorkflowJob[];
}

/** Reads a workflow; undefined when it is no YAML mapping. */
export function readWorkflow(path: string, text: string): WorkflowFile | undefined {
  const { value, problems } = parseYaml(text, path);
  if (problems.length > 0 || !isMapping(value)) return undefined;
  return {
    path,
    name: typeof value.name === 'string' ? value.name : path,
    events: eventsOf(value.on),
    permissions: permissionsOf(value.permissions),
    concurrency: value.concurrency,
    jobs: Object.entries(mapping(value.jobs)).map(([id, job]) => jobOf(id, mapping(job))),
  };
}

/** What a job's token may do: the job's own permissions, or else the workflow's. */
export function jobPermissions(workflow: WorkflowFile, job: WorkflowJob): Permissions {
  return job.permissions ?? workflow.permissions;
}

/** Whether permissions give nothing at all. Saying nothing gives the repository's default, which is not nothing. */
export function isNothing(permissions: Permissions): boolean {
  return typeof permissions === 'object' && Object.values(permissions).every((level) => level === 'none');
}

export function holdsPermission(permissions: Permissions, scope: string, level: 'read' | 'write'): boolean {
  if (typeof permissions === 'string')
    return permissions === 'write-all' || (permissions === 'read-all' && level === 'read');
  const held = permissions?.[scope];
  return held === 'write' || held === level;
}

/** A mapping's list of words, whether written as a list or as one word. */
export function words(value: JsonValue | undefined): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}

function eventsOf(on: JsonValue | undefined): Map<string, Mapping> {
  if (isMapping(on)) return new Map(Object.entries(on).map(([name, filter]) => [name, mapping(filter)]));
  return new Map(words(on).map((name) => [name, {}]));
}

function jobOf(id: string, job: Mapping): WorkflowJob {
  const steps = Array.isArray(job.steps) ? job.steps : [];
  return {
    id,
    name: typeof job.name === 'string' ? job.name : id,
    isConditional: job.if !== undefined || job.needs !== undefined,
    permissions: permissionsOf(job.permissions),
    concurrency: job.concurrency,
    environment: environmentOf(job.environment),
    uses: typeof job.uses === 'string' ? job.uses : undefined,
    inputs: mapping(job.with),
    steps: steps.map((item) => {
      const step = mapping(item);
      return {
        uses: typeof step.uses === 'string' ? step.uses : undefined,
        run: typeof step.run === 'string' ? step.run : '',
        inputs: mapping(step.with),
      };
    }),
  };
}

function environmentOf(value: JsonValue | undefined): string | undefined {
  const name = isMapping(value) ? value.name : value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function permissionsOf(value: JsonValue | undefined): Permissions {
  if (typeof value === 'string') return value;
  if (!isMapping(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, String(level)]));
}

function mapping(value: JsonValue | undefined): Mapping {
  return isMapping(value) ? value : {};
}

function isMapping(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Events that run the workflow file of the change itself. */
const UNTRUSTED = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

/** Such events among those of a workflow. A push runs the pushed file, which is fine on branches that are named one by one. */
export function untrustedEvents({ events }: WorkflowFile): string[] {
  const push = events.get('push');
  const branches = words(push?.branches);
  const isNamed = branches.length > 0 && branches.every((name) => !/[*?+![\]]/.test(name));
  const isOpen = push !== undefined && (!isNamed || push.tags !== undefined);
  return [...UNTRUSTED.filter((event) => events.has(event)), ...(isOpen ? ['push'] : [])];
}
