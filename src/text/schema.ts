import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '../schemas/validators.js';
import type { TextDocument } from './document.ts';
import type { Problem } from './problem.ts';
import { explainSchema, type Finding, type Schema } from './schema-explanation.ts';

/** A document read against a schema. `value` is there only when nothing at all is wrong. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Validators are compiled from the schemas by scripts/generate.ts, by the schema's `$id`. */
const VALIDATORS: ReadonlyMap<string, ValidateFunction> = new Map([
  ['policy.schema.json', validators.policy],
  ['signoff.schema.json', validators.signoff],
  ['config.schema.json', validators.config],
  ['roles.schema.json', validators.roles],
  ['catalog.schema.json', validators.catalog],
  ['manifest.schema.json', validators.manifest],
  ['signoff-case.schema.json', validators.signoffCase],
  ['delegations.schema.json', validators.delegations],
  ['signers.schema.json', validators.signers],
  ['registry-pointer.schema.json', validators.registryPointer],
  ['waiver.schema.json', validators.waiver],
  ['sigstore-bundle.schema.json', validators.sigstoreBundle],
  ['trusted-root.schema.json', validators.trustedRoot],
  ['drift-profile.schema.json', validators.driftProfile],
]);

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
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  const findings = explainSchema(
    schema,
    value,
    new Map(siblings.map((sibling) => [String(sibling.$id), sibling])),
  );
  if (findings.length > 0) return findings.map((finding) => toProblem(finding, document));
  return (validate.errors ?? []).map((error) => unexplained(error, document));
}

function validatorOf(schema: Schema): ValidateFunction {
  const validate = VALIDATORS.get(String(schema.$id));
  if (validate === undefined) throw new Error(`There is no validator for the schema ${String(schema.$id)}.`);
  return validate;
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
