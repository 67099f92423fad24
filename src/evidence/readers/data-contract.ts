import { type JsonValue, type TextDocument, valueAt } from '../../text/document.ts';
import type { EvidenceFacts, Reading } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const ODCS = 'odcs';
export const DATACONTRACT_SPEC = 'datacontract-spec';

type Column = NonNullable<EvidenceFacts['columns']>[number];

const MOST_NESTED = 32;

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
  const columns = [
    ...listOf(root.schema).flatMap((item) => odcsColumns(objectOf(item), 'properties')),
    ...listOf(root.dataset).flatMap((item) => odcsColumns(objectOf(item), 'columns')),
  ];
  return contract(draft, ODCS, version, columns, {
    name: textOf(root.id) ?? textOf(root.uuid) ?? textOf(root.name),
    version: textOf(root.version),
    status: textOf(root.status),
  });
}

function odcsColumns(object: JsonObject, key: 'properties' | 'columns'): Column[] {
  const dataset = textOf(object.name) ?? textOf(object.table) ?? '?';
  return listOf(object[key]).flatMap((item) => odcsProperty(objectOf(item), dataset, '', 0));
}

/** A property, those of an object within it, and those of the items of a list. */
function odcsProperty(property: JsonObject, dataset: string, path: string, depth: number): Column[] {
  if (depth > MOST_NESTED) return [];
  const name = `${path}${textOf(property.name) ?? textOf(property.column) ?? '?'}`;
  const inner = [...listOf(property.properties), ...listOf(objectOf(property.items).properties)];
  return [
    { dataset, name, classification: words(property.classification), tags: words(property.tags) },
    ...inner.flatMap((item) => odcsProperty(objectOf(item), dataset, `${name}.`, depth + 1)),
  ];
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
  const columns = Object.entries(objectOf(root.models)).flatMap(([dataset, model]) =>
    fieldsOf(
      new Fields(draft, root),
      objectOf(objectOf(model).fields),
      dataset,
      '',
      `/models/${dataset}/fields`,
      0,
    ),
  );
  const info = objectOf(root.info);
  return contract(draft, DATACONTRACT_SPEC, version, columns, {
    name: textOf(root.id),
    version: textOf(info.version),
    status: textOf(info.status),
  });
}

/** Fields with what their `$ref` says: only definitions of the same file are followed, one step. */
class Fields {
  readonly #draft: ReadingDraft;
  readonly #root: JsonObject;

  constructor(draft: ReadingDraft, root: JsonObject) {
    this.#draft = draft;
    this.#root = root;
  }

  resolved(field: JsonObject, pointer: string): JsonObject {
    const reference = textOf(field.$ref);
    if (reference === undefined) return field;
    const target = reference.startsWith('#/definitions/')
      ? valueAt(this.#root, reference.slice(1))
      : undefined;
    if (isObject(target)) return { ...target, ...field };
    this.#draft.problem(
      'reference_unresolved',
      `Expected a definition of this file, found ${JSON.stringify(reference.slice(0, 100))}: what the column is classified as is not known.`,
      `${pointer}/$ref`,
    );
    return field;
  }
}

function fieldsOf(
  fields: Fields,
  list: JsonObject,
  dataset: string,
  path: string,
  pointer: string,
  depth: number,
): Column[] {
  if (depth > MOST_NESTED) return [];
  return Object.entries(list).flatMap(([key, value]) => {
    const field = fields.resolved(objectOf(value), `${pointer}/${key}`);
    const name = `${path}${key}`;
    const inner = { ...objectOf(field.fields), ...objectOf(objectOf(field.items).fields) };
    const classification = [...words(field.classification), ...(field.pii === true ? ['PII'] : [])];
    return [
      { dataset, name, classification, tags: words(field.tags) },
      ...fieldsOf(fields, inner, dataset, `${name}.`, `${pointer}/${key}/fields`, depth + 1),
    ];
  });
}

function words(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return listOf(value).filter((word) => typeof word === 'string');
}

function contract(
  draft: ReadingDraft,
  format: string,
  toolVersion: string,
  columns: readonly Column[],
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
