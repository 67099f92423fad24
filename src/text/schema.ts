import type { ErrorObject, ValidateFunction } from 'ajv';
import type { TextDocument } from './document.ts';
import type { Problem } from './problem.ts';
import { explainSchema, type Finding, type Schema } from './schema-explanation.ts';

/** A document read against a schema. `value` is there only when nothing at all is wrong. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * What a kind of file must look like. The validator is compiled from the schema by scripts/generate.ts; the two come together
 * from whoever reads such files, so that a command loads only those of the files that it reads.
 */
export interface Form {
  readonly schema: Schema;
  readonly validate: ValidateFunction;
}

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
export function validateDocument<T>(
  document: TextDocument,
  form: Form,
  siblings: readonly Schema[] = [],
): Validated<T> {
  if (document.problems.length > 0 || document.value === undefined) {
    return { value: undefined, problems: document.problems };
  }
  const problems = validateValue(document.value, document, form, siblings);
  return problems.length > 0 ? { value: undefined, problems } : { value: document.value as T, problems };
}

/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
export function validateValue(
  value: unknown,
  document: TextDocument,
  form: Form,
  siblings: readonly Schema[] = [],
): readonly Problem[] {
  const { schema, validate } = form;
  if (validate(value)) return [];
  const findings = explainSchema(
    schema,
    value,
    new Map(siblings.map((sibling) => [String(sibling.$id), sibling])),
  );
  if (findings.length > 0) return findings.map((finding) => toProblem(finding, document));
  return (validate.errors ?? []).map((error) => unexplained(error, document));
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
