import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../schemas');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

type Json = { readonly [key: string]: unknown };

const SCHEMAS: ReadonlyMap<string, Json> = new Map(
  FILES.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Json]),
);
const schemaOf = (file: string): Json => SCHEMAS.get(file) as Json;

/** A part of a schema with its place: the file, and the pointer in it. */
interface Part {
  readonly file: string;
  readonly pointer: string;
  readonly schema: Json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What holds values and names, and no schemas. */
const NOT_SCHEMAS: ReadonlySet<string> = new Set([
  'enum',
  'const',
  'default',
  'examples',
  'required',
  'discriminator',
]);
/** What holds schemas by name. */
const BY_NAME: ReadonlySet<string> = new Set(['properties', '$defs', 'definitions', 'patternProperties']);

function partsOf(file: string, schema: unknown = schemaOf(file), pointer = ''): Part[] {
  if (Array.isArray(schema)) return schema.flatMap((one, at) => partsOf(file, one, `${pointer}/${at}`));
  if (!isObject(schema)) return [];
  const below = Object.entries(schema).flatMap(([key, value]) => {
    if (NOT_SCHEMAS.has(key)) return [];
    const at = `${pointer}/${key}`;
    if (!BY_NAME.has(key) || !isObject(value)) return partsOf(file, value, at);
    return Object.entries(value).flatMap(([name, one]) =>
      partsOf(file, one, `${at}/${name.replaceAll('/', '~1')}`),
    );
  });
  return [{ file, pointer, schema }, ...below];
}

/** What a reference leads to: an editor shows its words where it is used. */
function resolved({ file, pointer, schema }: Part): Part {
  if (typeof schema.$ref !== 'string') return { file, pointer, schema };
  const [other = '', path = ''] = schema.$ref.split('#');
  const target = other === '' ? file : other;
  let found: unknown = schemaOf(target);
  for (const token of path.split('/').slice(1)) found = (found as Json)[token];
  if (!isObject(found)) throw new Error(`${file}${pointer}: nothing is at ${schema.$ref}`);
  return resolved({ file: target, pointer: path, schema: found });
}

const says = (part: Part, keyword: string): boolean =>
  part.schema[keyword] !== undefined || resolved(part).schema[keyword] !== undefined;
const propertiesOf = (file: string) =>
  partsOf(file).filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer));

/** Files that people write, and so complete and read in an editor. */
const WRITTEN = [
  'policy',
  'policy-overlay',
  'policy-test',
  'config',
  'roles',
  'delegations',
  'signers',
  'catalog',
  'waiver',
  'manifest',
].map((name) => `${name}.schema.json`);

describe.each(FILES)('%s', (file) => {
  test('is found under its own name, which others refer to', () => {
    expect(schemaOf(file).$id).toBe(file);
    expect(schemaOf(file).$schema).toMatch(/^http:\/\/json-schema\.org\/draft-07\/schema#$/);
    for (const part of partsOf(file)) expect(resolved(part).schema).toBeDefined();
  });

  test('says what it is, and what each property is', () => {
    expect(schemaOf(file)).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    const silent = propertiesOf(file).filter((part) => !says(part, 'description'));
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('gives examples and defaults that fit', () => {
    const ajv = new Ajv({ strict: false, discriminator: true, validateFormats: false });
    for (const schema of SCHEMAS.values()) ajv.addSchema(schema);
    const wrong = partsOf(file).flatMap(({ pointer, schema }) => {
      const { examples = [], default: standard } = schema as { examples?: unknown[]; default?: unknown };
      const values = [...examples, ...(standard === undefined ? [] : [standard])];
      if (values.length === 0) return [];
      const isValid = ajv.compile({ $ref: `${file}#${encodeURI(pointer)}` });
      return values
        .filter((value) => !isValid(value))
        .map((value) => [pointer, value, isValid.errors?.[0]?.message]);
    });
    expect(wrong).toEqual([]);
  });
});

test.each(WRITTEN)('%s: what stands at the top and is no closed list has an example or a default', (file) => {
  const bare = propertiesOf(file)
    .filter(({ pointer }) => /^\/properties\/[^/]+$/.test(pointer))
    .filter((part) => {
      const { enum: allowed, const: only, type } = resolved(part).schema;
      return allowed === undefined && only === undefined && type !== 'boolean';
    })
    .filter((part) => !says(part, 'examples') && !says(part, 'default'));
  expect(bare.map(({ pointer }) => pointer)).toEqual([]);
});

test('every schema that is named in a file of the repository is there', () => {
  const root = join(import.meta.dirname, '../..');
  const folders = ['policies', 'controls', 'examples'];
  const named = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yml'))
      .flatMap((path) => {
        const text = readFileSync(join(root, folder, path), 'utf8');
        const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1];
        return schema === undefined
          ? []
          : [[join(folder, path), join(root, folder, path, '..', schema)] as const];
      }),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const [, target] of named) expect(FILES.map((file) => join(FOLDER, file))).toContain(target);
});
