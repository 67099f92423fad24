import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MLMODEL_FILE, modelSignature } from './model-signature.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/evidence/mlmodel');

function fixture(part: string): string {
  const path = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.startsWith(part) && name.endsWith(MLMODEL_FILE),
  );
  return readFileSync(join(FIXTURES, path ?? ''), 'utf8');
}

/** An MLmodel file with a signature as MLflow writes it: texts of JSON. */
function mlmodel(inputs: unknown, outputs: unknown = null, params: unknown = null): string {
  const side = (value: unknown): string => (value === null ? 'null' : `'${JSON.stringify(value)}'`);
  return `flavors: {}\nsignature:\n  inputs: ${side(inputs)}\n  outputs: ${side(outputs)}\n  params: ${side(params)}\n`;
}

describe('MLmodel files found in public repositories', () => {
  it('of scikit-learn, MLflow 2.13', () => {
    const { signature, problems } = modelSignature(fixture('mlflow__mlflow-export-import'), 'MLmodel');
    expect(problems).toEqual([]);
    expect(signature?.inputs?.map(({ name }) => name)).toEqual([
      ...[
        'fixed_acidity',
        'volatile_acidity',
        'citric_acid',
        'residual_sugar',
        'chlorides',
        'free_sulfur_dioxide',
      ],
      ...['total_sulfur_dioxide', 'density', 'pH', 'sulphates', 'alcohol'],
    ]);
    expect(signature?.inputs?.every(({ type, required }) => type === 'double' && required)).toBe(true);
    expect(signature?.outputs).toEqual([
      { name: null, type: { tensor: { dtype: 'float64', shape: [-1] } }, required: true },
    ]);
    expect(signature?.params).toEqual([]);
  });

  it('of a pipeline, MLflow 2.21', () => {
    const { signature, problems } = modelSignature(fixture('richardelchaar__Employee'), 'MLmodel');
    expect(problems).toEqual([]);
    expect(signature?.inputs).toHaveLength(33);
    expect(new Set(signature?.inputs?.map(({ type }) => type))).toEqual(
      new Set(['long', 'datetime', 'string']),
    );
  });
});

describe('what MLflow can write', () => {
  it.each([
    ['a column', { type: 'long', name: 'a', required: true }, { name: 'a', type: 'long', required: true }],
    [
      'an optional column',
      { type: 'long', name: 'a', required: false },
      { name: 'a', type: 'long', required: false },
    ],
    [
      'an optional column of an old version',
      { name: 'a', type: 'long', optional: true },
      { name: 'a', type: 'long', required: false },
    ],
    [
      'a column of a very old version',
      { name: 'a', type: 'long' },
      { name: 'a', type: 'long', required: true },
    ],
    ['a column by its place', { type: 'string' }, { name: null, type: 'string', required: true }],
    [
      'a list',
      { type: 'array', items: { type: 'double' }, name: 'a', required: true },
      { name: 'a', type: { array: 'double' }, required: true },
    ],
    [
      'a map',
      { type: 'map', values: { type: 'long' }, name: 'a', required: true },
      { name: 'a', type: { map: 'long' }, required: true },
    ],
    [
      'an object',
      {
        type: 'object',
        properties: { y: { type: 'string', required: false }, x: { type: 'long', required: true } },
        name: 'a',
        required: true,
      },
      {
        name: 'a',
        type: {
          object: [
            { name: 'x', type: 'long', required: true },
            { name: 'y', type: 'string', required: false },
          ],
        },
        required: true,
      },
    ],
    [
      'a list of objects',
      {
        type: 'array',
        items: { type: 'object', properties: { role: { type: 'string', required: true } } },
        name: 'a',
        required: true,
      },
      {
        name: 'a',
        type: { array: { object: [{ name: 'role', type: 'string', required: true }] } },
        required: true,
      },
    ],
    [
      'a tensor',
      { type: 'tensor', 'tensor-spec': { dtype: 'uint8', shape: [-1, 28, 28] }, name: 'image' },
      { name: 'image', type: { tensor: { dtype: 'uint8', shape: [-1, 28, 28] } }, required: true },
    ],
    ['anything', { type: 'any', name: 'a', required: true }, { name: 'a', type: 'any', required: true }],
  ])('%s', (_, written, expected) => {
    expect(modelSignature(mlmodel([written]), 'MLmodel')).toEqual({
      signature: { source: 'MLmodel', inputs: [expected], outputs: null, params: [] },
      problems: [],
    });
  });

  it('parameters', () => {
    const params = [
      { name: 'top_k', default: 5, shape: null, type: 'long' },
      { name: 'stop', default: ['a'], shape: [-1], type: 'string' },
    ];
    expect(modelSignature(mlmodel(null, null, params), 'MLmodel').signature?.params).toEqual([
      { name: 'stop', type: { array: 'string' }, default: ['a'] },
      { name: 'top_k', type: 'long', default: 5 },
    ]);
  });

  it.each([
    ['no signature', 'flavors: {}\n'],
    ['an empty one', 'signature: null\n'],
  ])('%s', (_, text) => {
    expect(modelSignature(text, 'MLmodel')).toEqual({ signature: null, problems: [] });
  });
});

describe('what is not MLflow’s', () => {
  it.each([
    ['no YAML', 'signature: [', undefined],
    ['nothing', '', undefined],
    ['a list', '- signature\n', 'no mapping'],
    ['a text', 'version https\n', 'no mapping'],
    ['a signature that is a text', 'signature: yes\n', 'no mapping'],
    ['columns that are no JSON', "signature: { inputs: '[' }\n", 'no JSON'],
    ['one key twice', `signature: { inputs: '[{"type":"long","type":"string"}]' }\n`, 'no JSON'],
    ['columns that are no list', "signature: { inputs: '{}' }\n", 'no list'],
    ['an unknown type', mlmodel([{ type: 'decimal', name: 'a' }]), 'unknown type'],
    ['no type', mlmodel([{ name: 'a' }]), 'without a type'],
    ['a name that is a number', mlmodel([{ name: 1, type: 'long' }]), 'no text'],
    [
      'one name twice',
      mlmodel([
        { name: 'a', type: 'long' },
        { name: 'a', type: 'long' },
      ]),
      'twice',
    ],
    ['names for some', mlmodel([{ name: 'a', type: 'long' }, { type: 'long' }]), 'some columns only'],
    [
      'a flag that is a text',
      mlmodel([{ name: 'a', type: 'long', required: 'no' }]),
      'neither true nor false',
    ],
    [
      'a tensor without shape',
      mlmodel([{ type: 'tensor', 'tensor-spec': { dtype: 'int8' } }]),
      'dtype and shape',
    ],
    [
      'a shape of text',
      mlmodel([{ type: 'tensor', 'tensor-spec': { dtype: 'int8', shape: ['x'] } }]),
      'dtype and shape',
    ],
    ['a list of nothing', mlmodel([{ type: 'array', name: 'a' }]), 'type of its items'],
    ['an object without properties', mlmodel([{ type: 'object', name: 'a' }]), 'without properties'],
    ['a parameter without a name', mlmodel(null, null, [{ type: 'long', default: 1 }]), 'without a name'],
    [
      'a parameter twice',
      mlmodel(null, null, [
        { name: 'a', type: 'long' },
        { name: 'a', type: 'long' },
      ]),
      'twice',
    ],
  ])('%s', (_, text, reason) => {
    const { signature, problems } = modelSignature(text, 'models/m/MLmodel');
    expect(signature).toBeNull();
    expect(problems[0]?.file).toBe('models/m/MLmodel');
    if (reason !== undefined)
      expect(problems).toMatchObject([{ code: 'bad_signature', message: expect.stringContaining(reason) }]);
  });
});
