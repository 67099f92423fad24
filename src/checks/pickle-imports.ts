import type { ModelFile } from '../evidence/model-files/model-file.ts';

type Import = ModelFile['imports'][number];

const BUILTINS = [
  'bool',
  'bytearray',
  'bytes',
  'complex',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'object',
  'range',
  'set',
  'slice',
  'str',
  'tuple',
];
const MULTIARRAY = ['numpy.core.multiarray', 'numpy._core.multiarray'];
const STORAGES = ['BFloat16', 'Bool', 'Byte', 'Char', 'Double', 'Float', 'Half', 'Int', 'Long', 'Short'];
const TYPES = [
  'bfloat16',
  'bool',
  'float16',
  'float32',
  'float64',
  'int16',
  'int32',
  'int64',
  'int8',
  'uint8',
];

/**
 * What a pickle may import without asking: containers, numbers, arrays and tensors, none of which runs what it is given. As
 * written, with the names of Python 2 that protocols 0 to 2 keep.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...BUILTINS.flatMap((name) => [`builtins.${name}`, `__builtin__.${name}`]),
  'collections.OrderedDict',
  'collections.defaultdict',
  'copyreg._reconstructor',
  'copy_reg._reconstructor',
  '_codecs.encode',
  ...MULTIARRAY.flatMap((module) => [`${module}._reconstruct`, `${module}.scalar`]),
  'numpy._core.numeric._frombuffer',
  'numpy.core.numeric._frombuffer',
  'numpy.dtype',
  'numpy.ndarray',
  'torch._utils._rebuild_parameter',
  'torch._utils._rebuild_tensor',
  'torch._utils._rebuild_tensor_v2',
  'torch.nn.parameter.Parameter',
  'torch.storage.TypedStorage',
  'torch.storage.UntypedStorage',
  'torch.Size',
  'torch.device',
  ...STORAGES.map((name) => `torch.${name}Storage`),
  ...TYPES.map((name) => `torch.${name}`),
]);

/** Whether a pickle may import this; what cannot be told may not. */
export function mayImport({ module, name }: Import, also: readonly string[]): boolean {
  if (module === null || name === null) return false;
  const whole = `${module}.${name}`;
  if (HARMLESS.has(whole) || also.includes(whole)) return true;
  // A dot in a name leads through one thing to another: from a module to what that module itself imported.
  return !name.includes('.') && also.includes(`${module}.*`);
}

/** An import in a message: these are texts of whoever made the file. */
export function importWords({ module, name }: Import): string {
  if (module === null || name === null) return 'a name that is only put together while loading';
  return JSON.stringify(`${module}.${name}`.slice(0, 120));
}
