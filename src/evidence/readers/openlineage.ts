import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { EvidenceFacts, Reading } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';
import type { TestResult } from './test-result.ts';

export const OPENLINEAGE = 'openlineage';

interface Placed {
  readonly event: JsonObject;
  readonly pointer: string;
}

/** One run event, or a list of them (of one file, or of one line each). */
export function isOpenLineage(value: JsonValue): boolean {
  const events = Array.isArray(value) ? value : [value];
  return events.length > 0 && events.every((event) => isEvent(event));
}

function isEvent(value: JsonValue): boolean {
  if (!isObject(value)) return false;
  const hasRun = 'runId' in objectOf(value.run) && 'name' in objectOf(value.job);
  return hasRun && ('eventType' in value || 'eventTime' in value || 'schemaURL' in value);
}

/**
 * Reads what ran on what: the last event of a run of a job is its state, because an event is not an end. Assertions about
 * data are tests; columns with tags are columns of their data set.
 */
export function readOpenLineage(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const { value } = document;
  const events: Placed[] = Array.isArray(value)
    ? value.map((event, index) => ({ event: objectOf(event), pointer: `/${index}` }))
    : [{ event: objectOf(value ?? null), pointer: '' }];
  const last = events.at(-1) as Placed;
  const { runId } = objectOf(last.event.run);
  const job = jobOf(last.event);
  const run = events.filter(({ event }) => objectOf(event.run).runId === runId && jobOf(event) === job);
  const status = textOf(last.event.eventType);
  if (status === undefined)
    draft.problem('missing_key', 'Expected eventType: how the run ended is not known.', last.pointer);
  for (const { event, pointer } of events)
    if (/[{][{%]/.test(textOf(objectOf(event.run).runId) ?? '')) {
      draft.problem('template', 'This is a template: the run has no id.', `${pointer}/run/runId`);
      break;
    }
  const datasets = run.flatMap(({ event }) =>
    [...listOf(event.inputs), ...listOf(event.outputs)].map(objectOf),
  );
  const tests = datasets.flatMap(assertionsOf);
  const columns = unique(datasets.flatMap(taggedColumns));
  return draft.reading(OPENLINEAGE, textOf(last.event.producer) ?? null, {
    lineage: {
      ...(typeof runId === 'string' && { run_id: runId }),
      ...(status !== undefined && { status }),
      job,
      inputs: namesOf(run, 'inputs'),
      outputs: namesOf(run, 'outputs'),
    },
    ...(tests.length > 0 && { tests }),
    ...(columns.length > 0 && { columns }),
  });
}

function jobOf({ job }: JsonObject): string {
  const { namespace, name } = objectOf(job);
  return [textOf(namespace), textOf(name)].filter((part) => part !== undefined).join('/');
}

function namesOf(run: readonly Placed[], key: 'inputs' | 'outputs'): string[] {
  const names = run.flatMap(({ event }) => listOf(event[key]).map((item) => textOf(objectOf(item).name)));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

function facetsOf(dataset: JsonObject): JsonObject {
  return { ...objectOf(dataset.facets), ...objectOf(dataset.inputFacets), ...objectOf(dataset.outputFacets) };
}

/** An assertion that fails with severity `warn` is a warning. */
function assertionsOf(dataset: JsonObject): TestResult[] {
  return listOf(objectOf(facetsOf(dataset).dataQualityAssertions).assertions).map((item) => {
    const { assertion, success, column, severity } = objectOf(item);
    const failed = severity === 'warn' ? 'warn' : 'fail';
    const outcome = typeof success === 'boolean' ? (success ? 'pass' : failed) : 'error';
    const of = textOf(column);
    const name = `${textOf(dataset.name) ?? '?'}: ${textOf(assertion) ?? 'assertion'}`;
    return {
      name: of === undefined ? name : `${name}(${of})`,
      outcome,
      ...(of !== undefined && { column: of }),
    };
  });
}

type Column = NonNullable<EvidenceFacts['columns']>[number];

/** One column for each name, however often it is listed. */
function taggedColumns(dataset: JsonObject): Column[] {
  const facets = facetsOf(dataset);
  const names = listOf(objectOf(facets.schema).fields).map((item) => textOf(objectOf(item).name) ?? '?');
  const tags = new Map<JsonValue, string[]>(names.map((name) => [name, []]));
  for (const { field = null, key, value } of listOf(objectOf(facets.tags).tags).map(objectOf))
    tags.get(field)?.push(`${textOf(key)}=${textOf(value)}`);
  const of = textOf(dataset.name) ?? '?';
  return [...new Set(names)].map((name) => ({
    dataset: of,
    name,
    classification: [],
    tags: tags.get(name) ?? [],
  }));
}

function unique(columns: readonly Column[]): Column[] {
  return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}
