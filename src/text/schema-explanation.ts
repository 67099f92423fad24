import { pointerToken } from './document.ts';
import { expectedOf, foundOf, patternWords, type Schema, typeOf } from './schema-words.ts';
import { suggestWord } from './suggestion.ts';

export type { Schema };

/** One mistake, in words. `atKey`: the key of the pointer is wrong rather than its value. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
  readonly atKey?: boolean;
  readonly suggestion?: string;
}

interface Scope {
  readonly root: Schema;
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
export function explainSchema(
  schema: Schema,
  value: unknown,
  schemas: ReadonlyMap<string, Schema>,
): Finding[] {
  return explain(schema, value, '', { root: schema, schemas });
}

function explain(schema: Schema, value: unknown, pointer: string, scope: Scope): Finding[] {
  if (typeof schema.$ref === 'string') {
    const target = resolve(schema.$ref, scope);
    return explain(target.schema, value, pointer, target.scope);
  }
  const wrong = explainKind(schema, value, pointer);
  if (wrong !== undefined) return [wrong];
  const findings = [
    ...explainScalar(schema, value, pointer),
    ...explainList(schema, value, pointer, scope),
    ...explainObject(schema, value, pointer, scope),
  ];
  findings.push(...explainUnions(schema, value, pointer, scope, findings));
  return findings;
}

function resolve(reference: string, scope: Scope): { schema: Schema; scope: Scope } {
  const [file = '', path = ''] = reference.split('#');
  const root = file === '' ? scope.root : scope.schemas.get(file);
  let schema = root as Schema | undefined;
  for (const token of path.split('/').slice(1)) schema = schema?.[token] as Schema | undefined;
  if (root === undefined || schema === undefined) throw new Error(`No schema ${reference}.`);
  return { schema, scope: { ...scope, root } };
}

/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema: Schema, value: unknown, pointer: string): Finding | undefined {
  const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  if (allowed !== undefined) {
    if (allowed.includes(value)) return undefined;
    const words = allowed.map((word) => `\`${String(word)}\``);
    const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
    const near = typeof value === 'string' ? suggestWord(value, allowed.map(String)) : undefined;
    return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
  }
  if (schema.type === undefined || isOfType(schema.type, value)) return undefined;
  return wrongType(expectedOf(schema), schema.type, value, pointer);
}

function isOfType(type: string, value: unknown): boolean {
  const actual = typeOf(value);
  return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}

function wrongType(expected: string, type: string, value: unknown, pointer: string): Finding {
  const numeric = type === 'number' || type === 'integer';
  let hint = '';
  if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    hint = ' Remove the quotes.';
  } else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    hint = ' Put it in quotes.';
  }
  return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}

function explainScalar(schema: Schema, value: unknown, pointer: string): Finding[] {
  if (typeof value === 'string') {
    if (schema.minLength !== undefined && value.length < schema.minLength) {
      return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
    }
    if (schema.maxLength !== undefined && value.length > schema.maxLength) {
      const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
      return [finding('out_of_range', message, pointer)];
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
      const expected = patternWords(schema.pattern) ?? expectedOf(schema);
      return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
    }
    return [];
  }
  if (typeof value !== 'number') return [];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const limits = [
    minimum !== undefined && value < minimum && `at least ${minimum}`,
    exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
    maximum !== undefined && value > maximum && `at most ${maximum}`,
    exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
  ].filter((limit) => limit !== false);
  return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}

function explainList(schema: Schema, value: unknown, pointer: string, scope: Scope): Finding[] {
  if (!Array.isArray(value)) return [];
  const findings: Finding[] = [];
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    findings.push(
      finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer),
    );
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems)
    findings.push(
      finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer),
    );
  if (schema.uniqueItems === true) {
    const texts = value.map((item) => JSON.stringify(item));
    texts.forEach((text, index) => {
      if (texts.indexOf(text) === index) return;
      findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
    });
  }
  const items = schema.items;
  if (items !== undefined) {
    value.forEach((item, index) => {
      findings.push(...explain(items, item, `${pointer}/${index}`, scope));
    });
  }
  return findings;
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function explainObject(schema: Schema, value: unknown, pointer: string, scope: Scope): Finding[] {
  if (typeOf(value) !== 'object') return [];
  const object = value as Record<string, unknown>;
  // A kind of check decides which keys are known: the branch of the discriminator looks at them.
  if (schema.discriminator !== undefined) return [];
  const properties = schema.properties ?? {};
  const findings: Finding[] = [];
  const meant = new Set<string>();
  for (const [key, child] of Object.entries(object)) {
    const at = `${pointer}/${pointerToken(key)}`;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known !== undefined) {
      findings.push(...explain(known, child, at, scope));
    } else if (schema.additionalProperties === false) {
      const near = suggestWord(key, absentKeys(properties, object));
      if (near !== undefined) meant.add(near);
      findings.push(unknownKey(key, Object.keys(properties), at, near));
    } else {
      findings.push(...explainExtra(schema, key, child, at, scope));
    }
  }
  for (const key of schema.required ?? []) {
    if (Object.hasOwn(object, key) || meant.has(key)) continue;
    const description = properties[key]?.description;
    const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
    findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
  }
  if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
    const list = Object.keys(properties).map((key) => `\`${key}\``);
    const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
    findings.push(
      finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer),
    );
  }
  return findings;
}

function absentKeys(properties: Readonly<Record<string, Schema>>, object: object): string[] {
  return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}

function unknownKey(
  key: string,
  known: readonly string[],
  pointer: string,
  near: string | undefined,
): Finding {
  const list = known.map((word) => `\`${word}\``).join(', ');
  const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
  return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}

function explainExtra(schema: Schema, key: string, child: unknown, at: string, scope: Scope): Finding[] {
  const findings: Finding[] = [];
  if (schema.propertyNames !== undefined) {
    for (const wrong of explain(schema.propertyNames, key, at, scope)) {
      findings.push({ ...wrong, code: 'bad_name', atKey: true });
    }
  }
  if (typeof schema.additionalProperties === 'object') {
    findings.push(...explain(schema.additionalProperties, child, at, scope));
  }
  return findings;
}

function explainUnions(
  schema: Schema,
  value: unknown,
  pointer: string,
  scope: Scope,
  others: readonly Finding[],
): Finding[] {
  const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
  if (schema.if !== undefined) {
    const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
    if (branch !== undefined) findings.push(...explain(branch, value, pointer, scope));
  }
  if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
    findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
  }
  if (schema.discriminator !== undefined) {
    findings.push(...explainKindOf(schema, value, pointer, scope));
    return findings;
  }
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (branches !== undefined) findings.push(...explainBranches(branches, value, pointer, scope, others));
  }
  return findings;
}

function explainKindOf(schema: Schema, value: unknown, pointer: string, scope: Scope): Finding[] {
  const tag = schema.discriminator?.propertyName ?? 'kind';
  const kind = (value as Record<string, unknown>)[tag];
  const branches = (schema.oneOf ?? []).map((branch) =>
    typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope },
  );
  const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
  const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
  if (branch !== undefined) {
    return explain(branch.schema, value, pointer, branch.scope);
  }
  const list = kinds.map((word) => `\`${word}\``).join(', ');
  if (kind === undefined) {
    return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
  }
  const near = typeof kind === 'string' ? suggestWord(kind, kinds) : undefined;
  const at = `${pointer}/${tag}`;
  return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}

function explainBranches(
  branches: readonly Schema[],
  value: unknown,
  pointer: string,
  scope: Scope,
  others: readonly Finding[],
): Finding[] {
  const looks = branches.map((branch) => explain(branch, value, pointer, scope));
  if (looks.some((look) => look.length === 0)) return [];
  if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
    // The key is there but misspelt, or the whole object is empty: already said.
    if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object')) return [];
    const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
    return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
  }
  const resolved = branches.map((branch) =>
    typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch,
  );
  const looksLikeParam = typeof value === 'string' && value.startsWith('$');
  const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
  const fitting = looks.filter(
    (look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)),
  );
  const best = fitting.sort((a, b) => a.length - b.length)[0];
  if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam)) return best;
  const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
  return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}

function isKindMistake(other: Finding): boolean {
  return other.code === 'wrong_type' || other.code === 'not_one_of';
}

function finding(code: string, message: string, pointer: string, suggestion?: string): Finding {
  return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}
