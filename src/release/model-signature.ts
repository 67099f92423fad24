import type { Field, Signature, Type } from '../schemas/bundle-manifest.ts';
import type { JsonValue, TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Problem } from '../text/problem.ts';
import { parseYaml } from '../text/yaml.ts';

export type ModelSignature = Signature;
/** A column, a tensor or a property. */
export type SignatureField = Field;
export type SignatureType = Type;
export type SignatureParam = Signature['params'][number];

/** The file in which MLflow says what a model takes and gives. */
export const MLMODEL_FILE = 'MLmodel';

/** Types of MLflow that have no parts. */
const SCALARS: ReadonlySet<string> = new Set([
  'boolean',
  'integer',
  'long',
  'float',
  'double',
  'string',
  'binary',
  'datetime',
  'any',
  'sparkml vector',
]);

export interface SignatureReading {
  /** Null where the file has none, or one that is not understood: then there is a problem. */
  readonly signature: ModelSignature | null;
  readonly problems: readonly Problem[];
}

/** Where a signature is not what MLflow writes. */
class Unreadable extends Error {}

/**
 * Reads the `signature` of an MLmodel file: `inputs`, `outputs` and `params`, each a text of JSON as MLflow writes it
 * (ColSpec, TensorSpec, ParamSpec), of old versions too (`optional` in place of `required`). Never throws for a bad text.
 */
export function modelSignature(text: string, file: string): SignatureReading {
  const document = parseYaml(text, file);
  if (document.problems.length > 0) return { signature: null, problems: document.problems };
  const { value } = document;
  if (!isFields(value)) {
    const message = 'The file cannot be read: it is no mapping. Expected what MLflow writes.';
    return { signature: null, problems: [document.problem('bad_signature', message, '')] };
  }
  const { signature } = value;
  if (signature === undefined || signature === null) return { signature: null, problems: [] };
  try {
    if (!isFields(signature)) throw new Unreadable('`signature` is no mapping');
    const read = {
      source: file,
      inputs: specOf(signature.inputs, 'inputs', file),
      outputs: specOf(signature.outputs, 'outputs', file),
      params: paramsOf(signature.params, file),
    };
    return { signature: read, problems: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { signature: null, problems: [unreadable(document, error.message)] };
  }
}

function unreadable(document: TextDocument, reason: string): Problem {
  const message = `The signature cannot be read: ${reason}. Expected what MLflow writes (inputs and outputs as JSON).`;
  return document.problem('bad_signature', message, '/signature');
}

function specOf(value: JsonValue | undefined, where: string, file: string): SignatureField[] | null {
  const list = jsonList(value, where, file);
  if (list === null) return null;
  const fields = list.map((item) => fieldOf(item, where));
  requireNames(fields, where);
  return fields;
}

/** MLflow writes a text of JSON; some tools write the list itself. */
function jsonList(value: JsonValue | undefined, where: string, file: string): readonly JsonValue[] | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    if (Array.isArray(value)) return value;
    throw new Unreadable(`\`${where}\` is neither text nor a list`);
  }
  const { value: parsed, problems } = parseJson(value, file);
  if (problems.length > 0) throw new Unreadable(`\`${where}\` is no JSON: ${problems[0]?.message}`);
  if (parsed === null || parsed === undefined) return null;
  if (!Array.isArray(parsed)) throw new Unreadable(`\`${where}\` is no list`);
  return parsed;
}

function fieldOf(value: JsonValue, where: string): SignatureField {
  if (!isFields(value)) throw new Unreadable(`\`${where}\` lists something that is no column`);
  const { name } = value;
  if (name !== undefined && name !== null && typeof name !== 'string') {
    throw new Unreadable(`\`${where}\` has a name that is no text`);
  }
  return { name: name ?? null, type: typeOf(value, where), required: isRequired(value, where) };
}

function isRequired({ required, optional }: Readonly<Record<string, JsonValue>>, where: string): boolean {
  for (const flag of [required, optional]) {
    if (flag !== undefined && typeof flag !== 'boolean')
      throw new Unreadable(`\`${where}\` has a flag that is neither true nor false`);
  }
  return typeof required === 'boolean' ? required : optional !== true;
}

function typeOf(value: Readonly<Record<string, JsonValue>>, where: string): SignatureType {
  const { type } = value;
  if (typeof type !== 'string') throw new Unreadable(`\`${where}\` has a column without a type`);
  if (type === 'tensor') return tensorOf(value['tensor-spec'], where);
  if (type === 'array') return { array: nested(value.items, where) };
  if (type === 'map') return { map: nested(value.values, where) };
  if (type === 'object') return { object: propertiesOf(value.properties, where) };
  if (!SCALARS.has(type))
    throw new Unreadable(`\`${where}\` has the unknown type ${JSON.stringify(type.slice(0, 60))}`);
  return type;
}

function nested(value: JsonValue | undefined, where: string): SignatureType {
  if (!isFields(value)) throw new Unreadable(`\`${where}\` has a list or map without the type of its items`);
  return typeOf(value, where);
}

/** By name: the order of properties means nothing. */
function propertiesOf(value: JsonValue | undefined, where: string): SignatureField[] {
  if (!isFields(value)) throw new Unreadable(`\`${where}\` has an object without properties`);
  return Object.keys(value)
    .sort()
    .map((name) => ({ ...fieldOf(value[name] ?? null, where), name }));
}

function tensorOf(value: JsonValue | undefined, where: string): SignatureType {
  const { dtype, shape } = isFields(value) ? value : {};
  const isShape =
    Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && Number(length) >= -1);
  if (typeof dtype !== 'string' || dtype === '' || !isShape) {
    throw new Unreadable(`\`${where}\` has a tensor without dtype and shape`);
  }
  return { tensor: { dtype, shape: shape as number[] } };
}

function paramsOf(value: JsonValue | undefined, file: string): SignatureParam[] {
  const params = (jsonList(value, 'params', file) ?? []).map((item) => {
    if (!isFields(item) || typeof item.name !== 'string' || item.name === '') {
      throw new Unreadable('`params` lists something without a name');
    }
    const { shape, default: preset = null } = item;
    if (typeof preset === 'object' && preset !== null && !Array.isArray(preset)) {
      throw new Unreadable('`params` has a default that is an object');
    }
    const type = typeOf(item, 'params');
    return { name: item.name, type: Array.isArray(shape) ? { array: type } : type, default: preset };
  });
  const names = params.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new Unreadable('`params` has one name twice');
  return params.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All named, each once, or none: MLflow knows columns by name or by place, never by both. */
function requireNames(fields: readonly SignatureField[], where: string): void {
  const names = fields.flatMap(({ name }) => (name === null ? [] : [name]));
  if (new Set(names).size !== names.length) throw new Unreadable(`\`${where}\` has one name twice`);
  if (names.length !== 0 && names.length !== fields.length)
    throw new Unreadable(`\`${where}\` names some columns only`);
}

function isFields(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
