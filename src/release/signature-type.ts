import type { SignatureField, SignatureType } from './model-signature.ts';

/** What MLflow converts without being asked: never to fewer bits, never a float to an integer, a long to no float. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  integer: ['long', 'double'],
  float: ['double'],
};

/** Whether whatever is of type `given` is accepted where `expected` is declared. */
export function takes(expected: SignatureType, given: SignatureType): boolean {
  if (expected === 'any') return true;
  if (typeof expected === 'string' || typeof given === 'string') {
    return (
      expected === given ||
      (typeof expected === 'string' && typeof given === 'string' && (WIDER[given] ?? []).includes(expected))
    );
  }
  if ('array' in expected) return 'array' in given && takes(expected.array, given.array);
  if ('map' in expected) return 'map' in given && takes(expected.map, given.map);
  if ('object' in expected) return 'object' in given && takesObject(expected.object, given.object);
  return 'tensor' in given && takesTensor(expected.tensor, given.tensor);
}

/** Properties that are expected must be there; further ones are refused, as MLflow refuses them. */
function takesObject(expected: readonly SignatureField[], given: readonly SignatureField[]): boolean {
  const wanted = new Map(expected.map((field) => [field.name, field]));
  const offered = new Map(given.map((field) => [field.name, field]));
  return (
    given.every(({ name }) => wanted.has(name)) &&
    expected.every((field) => {
      const found = offered.get(field.name);
      if (found === undefined) return !field.required;
      return takes(field.type, found.type) && (found.required || !field.required);
    })
  );
}

interface Tensor {
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** The same dtype; a length is taken where it is the same or any. */
function takesTensor(expected: Tensor, given: Tensor): boolean {
  return (
    expected.dtype === given.dtype &&
    expected.shape.length === given.shape.length &&
    expected.shape.every((length, index) => length === -1 || length === given.shape[index])
  );
}

/** A type in words, for people. */
export function shownType(type: SignatureType): string {
  if (typeof type === 'string') return type;
  if ('array' in type) return `list of ${shownType(type.array)}`;
  if ('map' in type) return `map of ${shownType(type.map)}`;
  if ('tensor' in type) return `tensor of ${type.tensor.dtype} [${type.tensor.shape.join(', ')}]`;
  const properties = type.object.map(
    ({ name, type: inner, required }) => `${name}${required ? '' : '?'}: ${shownType(inner)}`,
  );
  return `object { ${properties.join(', ')} }`;
}
