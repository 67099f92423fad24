/** The part of a JSON Schema that says which fields there are. */
export interface Schema {
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
}

/** The schema of null alone, in a description that has no null type. */
export const NULL: Schema = { enum: [null] };

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of several alternatives, the one that knows most of the fields that are set. */
function alternative(value: unknown, schemas: readonly Schema[]): Schema | undefined {
  if (!isFields(value)) {
    return Array.isArray(value) ? schemas.find((schema) => schema.type === 'array') : schemas[0];
  }
  const keys = Object.keys(value);
  const score = (schema: Schema) => {
    const known = keys.filter((key) => schema.properties?.[key] !== undefined).length;
    const missing = (schema.required ?? []).filter((key) => !keys.includes(key)).length;
    return known - missing / 2;
  };
  const nests = (schema: Schema) => schema.anyOf ?? schema.oneOf ?? schema.allOf;
  const objects = schemas.filter((schema) => schema.properties !== undefined || nests(schema) !== undefined);
  return objects.sort((a, b) => score(b) - score(a))[0];
}

/** A value of the schema that plainly means nothing. */
function unmodelled(schema: Schema): unknown {
  if (schema.nullable === true || schema.anyOf?.some((one) => one.enum?.[0] === null) === true) {
    return null;
  }
  if (schema.enum !== undefined) {
    return schema.enum[0];
  }
  switch (schema.type) {
    case 'string':
      return schema.format === 'date-time' ? '1970-01-01T00:00:00Z' : 'https://unmodelled.invalid/';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return completed({}, schema);
  }
}

/**
 * Adds the required fields that a handler left out. Handlers set every field somebody relies on; GitHub's schemas ask
 * for about a hundred more (addresses, counters), and an answer without them would not be an answer GitHub gives.
 */
export function completed(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const { items } =
      schema.items === undefined ? (alternative(value, schema.oneOf ?? schema.anyOf ?? []) ?? {}) : schema;
    return items === undefined ? value : value.map((item) => completed(item, items));
  }
  if (!isFields(value)) {
    return value;
  }
  let result: Fields = { ...value };
  for (const part of schema.allOf ?? []) {
    result = completed(result, part) as Fields;
  }
  const chosen = alternative(value, schema.anyOf ?? schema.oneOf ?? []);
  if (chosen !== undefined) {
    result = completed(result, chosen) as Fields;
  }
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (result[key] !== undefined) {
      result[key] = completed(result[key], child);
    } else if (schema.required?.includes(key) === true) {
      result[key] = unmodelled(child);
    }
  }
  return result;
}
