import { readFileSync } from 'node:fs';
import { minimatch } from 'minimatch';
import { parse } from 'yaml';
import type { Step } from './action-file.ts';

export interface Job {
  readonly name?: string;
  readonly if?: string | boolean;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly defaults?: { readonly run?: { readonly shell?: string; readonly 'working-directory'?: string } };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly environment?: unknown;
  readonly uses?: string;
}

export type Permissions = string | Readonly<Record<string, string>>;
export type Concurrency =
  | string
  | { readonly group: string; readonly 'cancel-in-progress'?: boolean | string; readonly queue?: string };

interface Filter {
  readonly types?: string | readonly string[];
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  readonly workflows?: readonly string[];
}

export interface WorkflowFile {
  readonly name?: string;
  readonly on: string | readonly string[] | Readonly<Record<string, Filter | null>>;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly defaults?: Job['defaults'];
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Event {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Full ref, for push. */
  readonly ref?: string;
  /** Needed where the workflow filters by paths. */
  readonly changedFiles?: readonly string[];
}

/** Everything else starts for all its types.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

export function readWorkflow(workflow: string | WorkflowFile): WorkflowFile {
  return typeof workflow === 'string' ? (parse(readFileSync(workflow, 'utf8')) as WorkflowFile) : workflow;
}

function listOf(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}

/** GitHub's filter patterns: the last that matches decides, `!` takes out.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function selects(patterns: readonly string[], value: string): boolean {
  return patterns.reduce((selected, pattern) => {
    const negated = pattern.startsWith('!');
    return minimatch(value, negated ? pattern.slice(1) : pattern, { dot: true }) ? !negated : selected;
  }, false);
}

function field(payload: Readonly<Record<string, unknown>>, ...keys: string[]): string {
  let at: unknown = payload;
  for (const key of keys) {
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return typeof at === 'string' ? at : '';
}

/** The branch the filters of an event look at. */
function branchOf(event: Event): string {
  const { name, payload } = event;
  if (name === 'workflow_run') {
    return field(payload, 'workflow_run', 'head_branch');
  }
  if (name === 'merge_group') {
    return field(payload, 'merge_group', 'base_ref').replace('refs/heads/', '');
  }
  return name === 'push'
    ? (event.ref ?? '').replace('refs/heads/', '')
    : field(payload, 'pull_request', 'base', 'ref');
}

function pathsMatch(filter: Filter, event: Event): boolean {
  const include = filter.paths;
  const ignore = filter['paths-ignore'];
  if (include === undefined && ignore === undefined) {
    return true;
  }
  if (event.changedFiles === undefined) {
    throw new Error('The workflow filters by paths: tell changedFiles.');
  }
  const wanted = event.changedFiles.filter((path) => include === undefined || selects(include, path));
  return wanted.some((path) => ignore === undefined || !selects(ignore, path));
}

/** Whether `on:` starts the workflow for an event. */
export function workflowTriggered(workflow: string | WorkflowFile, event: Event): boolean {
  const { on } = readWorkflow(workflow);
  if (typeof on === 'string' || Array.isArray(on)) {
    return (listOf(on as string | readonly string[]) ?? []).includes(event.name) && typeMatches({}, event);
  }
  const filters = on as Readonly<Record<string, Filter | null>>;
  if (!Object.hasOwn(filters, event.name)) {
    return false;
  }
  const filter = filters[event.name] ?? {};
  const branch = branchOf(event);
  const isTag = event.name === 'push' && event.ref?.startsWith('refs/tags/') === true;
  if (isTag) {
    const tag = event.ref?.replace('refs/tags/', '') ?? '';
    return filter.tags === undefined ? filter.branches === undefined : selects(filter.tags, tag);
  }
  return (
    typeMatches(filter, event) &&
    (filter.branches === undefined
      ? filter.tags === undefined || event.name !== 'push'
      : selects(filter.branches, branch)) &&
    !selects(filter['branches-ignore'] ?? [], branch) &&
    (filter.workflows === undefined || filter.workflows.includes(field(event.payload, 'workflow', 'name'))) &&
    pathsMatch(filter, event)
  );
}

function typeMatches(filter: Filter, event: Event): boolean {
  const types = listOf(filter.types) ?? DEFAULT_TYPES[event.name];
  return types === undefined || types.includes(field(event.payload, 'action'));
}
