import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelSignature, SignatureField, SignatureType } from './model-signature.ts';
import { schemaDifference } from './schema-difference.ts';
import { takes } from './signature-type.ts';

type Written = Readonly<Record<string, SignatureType>>;

/** Columns in order; a name that ends in ? is optional. */
function fields(columns: Written): SignatureField[] {
  return Object.entries(columns).map(([name, type]) => ({
    name: name.replace('?', ''),
    type,
    required: !name.endsWith('?'),
  }));
}

function signature(inputs: Written | null, outputs: Written | null = null): ModelSignature {
  return {
    source: 'MLmodel',
    inputs: inputs === null ? null : fields(inputs),
    outputs: outputs === null ? null : fields(outputs),
    params: [],
  };
}

const shown = (running: ModelSignature | null, candidate: ModelSignature | null): string[] =>
  schemaDifference(running, candidate).map(
    ({ code, column, breaks }) => `${code} ${column}${breaks ? ' breaks' : ''}`,
  );

describe('inputs', () => {
  it.each<[string, Written, Written, string[]]>([
    ['the same', { a: 'long', b: 'string' }, { a: 'long', b: 'string' }, []],
    ['another order', { a: 'long', b: 'string' }, { b: 'string', a: 'long' }, []],
    ['a new required column', { a: 'long' }, { a: 'long', b: 'string' }, ['column_added b breaks']],
    ['a new optional column', { a: 'long' }, { a: 'long', 'b?': 'string' }, ['column_added b']],
    ['a column less', { a: 'long', b: 'string' }, { a: 'long' }, ['column_removed b']],
    [
      'another name, same place and type',
      { a: 'long', b: 'string' },
      { a: 'long', c: 'string' },
      ['column_renamed b breaks'],
    ],
    [
      'another name, optional',
      { a: 'long', b: 'string' },
      { a: 'long', 'c?': 'string' },
      ['column_renamed b'],
    ],
    [
      'another name and type',
      { a: 'long', b: 'string' },
      { a: 'long', c: 'double' },
      ['column_removed b', 'column_added c breaks'],
    ],
    ['optional, then required', { 'a?': 'long' }, { a: 'long' }, ['now_required a breaks']],
    ['required, then optional', { a: 'long' }, { 'a?': 'long' }, ['now_optional a']],
    ['integer to long', { a: 'integer' }, { a: 'long' }, ['type_widened a']],
    ['long to integer', { a: 'long' }, { a: 'integer' }, ['type_narrowed a breaks']],
    ['float to double', { a: 'float' }, { a: 'double' }, ['type_widened a']],
    ['double to float', { a: 'double' }, { a: 'float' }, ['type_narrowed a breaks']],
    ['integer to double', { a: 'integer' }, { a: 'double' }, ['type_widened a']],
    ['long to double, which MLflow refuses', { a: 'long' }, { a: 'double' }, ['type_narrowed a breaks']],
    ['string to long', { a: 'string' }, { a: 'long' }, ['type_narrowed a breaks']],
    ['long to string', { a: 'long' }, { a: 'string' }, ['type_narrowed a breaks']],
    ['long to anything', { a: 'long' }, { a: 'any' }, ['type_widened a']],
    ['anything to long', { a: 'any' }, { a: 'long' }, ['type_narrowed a breaks']],
    ['a list of wider items', { a: { array: 'integer' } }, { a: { array: 'long' } }, ['type_widened a']],
    ['a value to a list', { a: 'long' }, { a: { array: 'long' } }, ['type_narrowed a breaks']],
    [
      'a property more, required',
      { a: { object: fields({ x: 'long' }) } },
      { a: { object: fields({ x: 'long', y: 'long' }) } },
      ['type_narrowed a breaks'],
    ],
    [
      'a property more, optional',
      { a: { object: fields({ x: 'long' }) } },
      { a: { object: fields({ x: 'long', 'y?': 'long' }) } },
      ['type_widened a'],
    ],
    [
      'a property less, which MLflow refuses',
      { a: { object: fields({ x: 'long', y: 'long' }) } },
      { a: { object: fields({ x: 'long' }) } },
      ['type_narrowed a breaks'],
    ],
    [
      'a tensor of any length',
      { a: { tensor: { dtype: 'float32', shape: [1, 28] } } },
      { a: { tensor: { dtype: 'float32', shape: [-1, 28] } } },
      ['type_widened a'],
    ],
    [
      'a tensor of one length',
      { a: { tensor: { dtype: 'float32', shape: [-1, 28] } } },
      { a: { tensor: { dtype: 'float32', shape: [1, 28] } } },
      ['type_narrowed a breaks'],
    ],
    [
      'a tensor of another dtype',
      { a: { tensor: { dtype: 'float32', shape: [-1] } } },
      { a: { tensor: { dtype: 'float64', shape: [-1] } } },
      ['type_narrowed a breaks'],
    ],
  ])('%s', (_, running, candidate, expected) => {
    expect(shown(signature(running), signature(candidate))).toEqual(expected);
  });
});

describe('outputs', () => {
  it.each<[string, Written, Written, string[]]>([
    ['a column more', { score: 'double' }, { score: 'double', reason: 'string' }, ['column_added reason']],
    [
      'a column less',
      { score: 'double', reason: 'string' },
      { score: 'double' },
      ['column_removed reason breaks'],
    ],
    ['another name', { score: 'double' }, { probability: 'double' }, ['column_renamed score breaks']],
    ['wider', { score: 'float' }, { score: 'double' }, ['type_widened score breaks']],
    ['narrower', { score: 'double' }, { score: 'float' }, ['type_narrowed score']],
    ['no longer always there', { score: 'double' }, { 'score?': 'double' }, ['now_optional score breaks']],
    ['now always there', { 'score?': 'double' }, { score: 'double' }, ['now_required score']],
  ])('%s', (_, running, candidate, expected) => {
    expect(shown(signature({ a: 'long' }, running), signature({ a: 'long' }, candidate))).toEqual(expected);
  });
});

describe('columns known by their place', () => {
  const placed = (...types: SignatureType[]): ModelSignature => ({
    ...signature({}),
    inputs: types.map((type) => ({ name: null, type, required: true })),
  });

  it.each<[string, ModelSignature, ModelSignature, string[]]>([
    ['the same', placed('long'), placed('long'), []],
    [
      'another order',
      placed('long', 'string'),
      placed('string', 'long'),
      ['type_narrowed #1 breaks', 'type_narrowed #2 breaks'],
    ],
    ['one less', placed('long', 'long'), placed('long'), ['column_removed #2 breaks']],
    ['one more', placed('long'), placed('long', 'long'), ['column_added #2 breaks']],
    ['names from now on', placed('long'), signature({ a: 'long' }), ['column_moved a breaks']],
  ])('%s', (_, running, candidate, expected) => {
    expect(shown(running, candidate)).toEqual(expected);
  });
});

describe('parameters', () => {
  const withParams = (...params: ModelSignature['params']): ModelSignature => ({ ...signature({}), params });
  const k = { name: 'k', type: 'long', default: 5 };

  it.each<[string, ModelSignature, ModelSignature, string[]]>([
    ['a new one', withParams(), withParams(k), ['param_added k']],
    ['one less', withParams(k), withParams(), ['param_removed k breaks']],
    ['another default', withParams(k), withParams({ ...k, default: 6 }), ['param_default_changed k']],
    [
      'a narrower type',
      withParams(k),
      withParams({ ...k, type: 'integer' }),
      ['param_type_changed k breaks'],
    ],
    ['a wider type', withParams({ ...k, type: 'integer' }), withParams(k), ['param_type_changed k']],
  ])('%s', (_, running, candidate, expected) => {
    expect(shown(running, candidate)).toEqual(expected);
  });
});

describe('a signature that is not there', () => {
  it.each<[string, ModelSignature | null, ModelSignature | null, string[]]>([
    ['nowhere', null, null, []],
    ['of what runs', null, signature({ a: 'long' }), ['signature_added ']],
    ['of what would run', signature({ a: 'long' }), null, ['signature_missing  breaks']],
    ['of its inputs', signature({ a: 'long' }), signature(null), ['signature_missing  breaks']],
    ['of the outputs that ran', signature({}, null), signature({}, { a: 'long' }), ['signature_added ']],
  ])('%s', (_, running, candidate, expected) => {
    expect(shown(running, candidate)).toEqual(expected);
  });
});

it('says what was and what is', () => {
  const running = signature({ age: 'long', amount: 'double' });
  const candidate = signature({ age: 'integer', sum: 'double' });
  expect(schemaDifference(running, candidate).map(({ message }) => message)).toEqual([
    'The input age was long and is integer.',
    'The input amount seems to be called sum now: it stands in its place, with its type.',
  ]);
});

describe('for any types', () => {
  const type = fc.letrec<{ type: SignatureType }>((tie) => ({
    type: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('boolean', 'integer', 'long', 'float', 'double', 'string', 'any'),
      fc.record({ array: tie('type') }),
      fc.record({ map: tie('type') }),
      fc.record({
        tensor: fc.record({
          dtype: fc.constantFrom('int8', 'float32'),
          shape: fc.array(fc.constantFrom(-1, 1, 28), { maxLength: 3 }),
        }),
      }),
    ),
  })).type;

  it('a type takes itself, and what it takes is transitive', () => {
    fc.assert(
      fc.property(type, type, type, (a, b, c) => {
        expect(takes(a, a)).toBe(true);
        if (takes(a, b) && takes(b, c)) expect(takes(a, c)).toBe(true);
      }),
    );
  });

  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), type), (columns) => {
        const same = signature(columns, columns);
        expect(schemaDifference(same, structuredClone(same))).toEqual([]);
      }),
    );
  });
});
