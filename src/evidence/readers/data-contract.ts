import { type JsonValue, pointerToken, type TextDocument, valueAt } from '../../text/document.ts';
import type { EvidenceFacts, Reading } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const ODCS = 'odcs';
export const DATACONTRACT_SPEC = 'datacontract-spec';

type Column = NonNullable<EvidenceFacts['columns']>[number];

const MOST_NESTED = 32;
/** Definitions that name each other, and paths that repeat a long name, would make a small file into a reading without end. */
const MOST_COLUMNS = 50_000;
const LONGEST_PATH = 2000;

/** Open Data Contract Standard, 2.2 and 3.x. */
export function isOdcs(root: JsonObject): boolean {
  return root.kind === 'DataContract' && 'apiVersion' in root;
}

/** Data Contract Specification, which gave way to ODCS 3.1. */
export function isDatacontractSpec(root: JsonObject): boolean {
  return 'dataContractSpecification' in root;
}

/**
 * Reads the columns of a contract with their classification and tags. A column without a classification has an empty list:
 * that nobody classified it says nothing about what is in it.
 */
export function readOdcs(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const version = textOf(root.apiVersion) ?? '';
  if (!/^v?[23]\.\d/.test(version))
    draft.problem(
      'unknown_version',
      `Expected apiVersion v2.2 or v3.x, found ${JSON.stringify(root.apiVersion)}.`,
      '/apiVersion',
    );
  const columns = new Columns(draft);
  for (const item of listOf(root.schema)) readOdcsTable(columns, objectOf(item), 'properties');
  for (const item of listOf(root.dataset)) readOdcsTable(columns, objectOf(item), 'columns');
  return contract(draft, ODCS, version, columns, {
    name: textOf(root.id) ?? textOf(root.uuid) ?? textOf(root.name),
    version: textOf(root.version),
    status: textOf(root.status),
  });
}

/** The columns of one contract, as many as are read. */
class Columns {
  readonly list: Column[] = [];
  readonly #draft: ReadingDraft;
  #isFull = false;

  constructor(draft: ReadingDraft) {
    this.#draft = draft;
  }

  /** False: no more are read. */
  add(column: Column): boolean {
    if (this.#isFull) return false;
    if (this.list.length < MOST_COLUMNS && column.name.length <= LONGEST_PATH) {
      this.list.push(column);
      return true;
    }
    this.#isFull = true;
    const message = `Expected at most ${MOST_COLUMNS} columns with paths of at most ${LONGEST_PATH} characters; the rest is not read.`;
    this.#draft.problem('too_many_columns', message, '');
    return false;
  }
}

function readOdcsTable(columns: Columns, object: JsonObject, key: 'properties' | 'columns'): void {
  const dataset = textOf(object.name) ?? textOf(object.table) ?? '?';
  for (const item of listOf(object[key])) readOdcsProperty(columns, objectOf(item), dataset, '', 0);
}

/** A property, those of an object within it, and those of the items of a list. */
function readOdcsProperty(
  columns: Columns,
  property: JsonObject,
  dataset: string,
  path: string,
  depth: number,
): void {
  if (depth > MOST_NESTED) return;
  const name = `${path}${textOf(property.name) ?? textOf(property.column) ?? '?'}`;
  const column = {
    dataset,
    name,
    classification: words(property.classification),
    tags: words(property.tags),
  };
  if (!columns.add(column)) return;
  for (const item of [...listOf(property.properties), ...listOf(objectOf(property.items).properties)])
    readOdcsProperty(columns, objectOf(item), dataset, `${name}.`, depth + 1);
}

export function readDatacontractSpec(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const version = textOf(root.dataContractSpecification) ?? '';
  if (!/^(?:0\.9|1\.[0-2])/.test(version))
    draft.problem(
      'unknown_version',
      `Expected a data contract specification 0.9 to 1.2, found ${JSON.stringify(root.dataContractSpecification)}.`,
      '/dataContractSpecification',
    );
  const columns = new Columns(draft);
  const fields = new Fields(draft, root, columns);
  for (const [dataset, model] of Object.entries(objectOf(root.models)))
    fields.read(objectOf(objectOf(model).fields), dataset, '', `/models/${pointerToken(dataset)}/fields`, 0);
  const info = objectOf(root.info);
  return contract(draft, DATACONTRACT_SPEC, version, columns, {
    name: textOf(root.id),
    version: textOf(info.version),
    status: textOf(info.status),
  });
}

/** Fields with what their `$ref` says: only definitions of the same file are followed. */
class Fields {
  readonly #draft: ReadingDraft;
  readonly #root: JsonObject;
  readonly #columns: Columns;

  constructor(draft: ReadingDraft, root: JsonObject, columns: Columns) {
    this.#draft = draft;
    this.#root = root;
    this.#columns = columns;
  }

  read(list: JsonObject, dataset: string, path: string, pointer: string, depth: number): void {
    if (depth > MOST_NESTED) return;
    for (const [key, value] of Object.entries(list)) {
      const place = `${pointer}/${pointerToken(key)}`;
      const field = this.#resolved(objectOf(value), place);
      const name = `${path}${key}`;
      const classification = [...words(field('classification')), ...(field('pii') === true ? ['PII'] : [])];
      if (!this.#columns.add({ dataset, name, classification, tags: words(field('tags')) })) return;
      for (const inner of [field('fields'), objectOf(field('items')).fields])
        this.read(objectOf(inner), dataset, `${name}.`, `${place}/fields`, depth + 1);
    }
  }

  /** What a field says under a key, or else what it refers to does. */
  #resolved(field: JsonObject, pointer: string): (key: string) => JsonValue | undefined {
    const reference = textOf(field.$ref);
    if (reference === undefined) return (key) => field[key];
    const target = reference.startsWith('#/definitions/')
      ? valueAt(this.#root, reference.slice(1))
      : undefined;
    if (isObject(target)) return (key) => field[key] ?? target[key];
    this.#draft.problem(
      'reference_unresolved',
      `Expected a definition of this file, found ${JSON.stringify(reference.slice(0, 100))}: what the column is classified as is not known.`,
      `${pointer}/$ref`,
    );
    return (key) => field[key];
  }
}

function words(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return listOf(value).filter((word) => typeof word === 'string');
}

function contract(
  draft: ReadingDraft,
  format: string,
  toolVersion: string,
  { list: columns }: Columns,
  of: { name: string | undefined; version: string | undefined; status: string | undefined },
): Reading {
  if (columns.length === 0) draft.problem('no_columns', 'Expected a contract with columns, found none.', '');
  return draft.reading(format, toolVersion === '' ? null : toolVersion, {
    ...(columns.length > 0 && { columns }),
    identity: {
      ...(of.name !== undefined && { name: of.name }),
      ...(of.version !== undefined && { version: of.version }),
    },
    ...(of.status !== undefined && { contract: { status: of.status } }),
  });
}
