import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { TextDocument } from './document.ts';
import type { Problem } from './problem.ts';
import { explainSchema, type Finding, type Schema } from './schema-explanation.ts';

/** A document read against a schema. `value` is there only when nothing at all is wrong. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

interface Compiled {
  readonly validate: ValidateFunction;
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** Compiled on first use: compiling costs tens of milliseconds, and most runs need few schemas. */
const compiled = new WeakMap<object, Compiled>();

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that `schema` refers to by their `$id`
 */
export function validateDocument<T>(
  document: TextDocument,
  schema: Schema,
  siblings: readonly Schema[] = [],
): Validated<T> {
  if (document.problems.length > 0 || document.value === undefined) {
    return { value: undefined, problems: document.problems };
  }
  const problems = validateValue(document.value, document, schema, siblings);
  return problems.length > 0 ? { value: undefined, problems } : { value: document.value as T, problems };
}

/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
export function validateValue(
  value: unknown,
  document: TextDocument,
  schema: Schema,
  siblings: readonly Schema[] = [],
): readonly Problem[] {
  const { validate, schemas } = compile(schema, siblings);
  if (validate(value)) return [];
  const findings = explainSchema(schema, value, schemas);
  if (findings.length > 0) return findings.map((finding) => toProblem(finding, document));
  return (validate.errors ?? []).map((error) => unexplained(error, document));
}

function compile(schema: Schema, siblings: readonly Schema[]): Compiled {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strictSchema: true,
    strictNumbers: true,
    strictTypes: false,
    strictRequired: false,
    logger: false,
  });
  const schemas = new Map<string, Schema>();
  for (const sibling of siblings) {
    ajv.addSchema(sibling);
    if (typeof sibling.$id === 'string') schemas.set(sibling.$id, sibling);
  }
  const entry = { validate: ajv.compile(schema), schemas };
  compiled.set(schema, entry);
  return entry;
}

function toProblem(finding: Finding, document: TextDocument): Problem {
  const { code, message, pointer, suggestion } = finding;
  return finding.atKey
    ? document.keyProblem(code, message, pointer, suggestion)
    : document.problem(code, message, pointer, suggestion);
}

/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error: ErrorObject, document: TextDocument): Problem {
  return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}
