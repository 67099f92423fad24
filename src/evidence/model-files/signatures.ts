/** What the first bytes of a file say that it is, where they do. `at`: where they stand. */
interface Magic {
  readonly format: ContentFormat;
  readonly bytes: string;
  readonly at?: number;
}

/** What a file turns out to be by its content. */
export type ContentFormat = ModelFormat | DataFormat | UnreadableFormat;

/** Formats of models. A policy lists those that it accepts. */
export const MODEL_FORMATS = [
  'onnx',
  'safetensors',
  'gguf',
  'tflite',
  'xgboost',
  'lightgbm',
  'catboost',
  'pmml',
  'hdf5',
  'keras',
  'pickle',
  'torch',
  'torchscript',
] as const;
export type ModelFormat = (typeof MODEL_FORMATS)[number];

/** Content that no library loads as a model: numbers, tables, pictures, texts. */
export const DATA_FORMATS = ['text', 'numpy', 'parquet', 'arrow', 'image', 'pdf', 'empty'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** What cannot be seen through. */
export const UNREADABLE_FORMATS = ['unknown', 'compressed', 'executable', 'archive'] as const;
export type UnreadableFormat = (typeof UNREADABLE_FORMATS)[number];

const MAGIC: readonly Magic[] = [
  { format: 'gguf', bytes: 'GGUF' },
  { format: 'tflite', bytes: 'TFL3', at: 4 },
  { format: 'catboost', bytes: 'CBM1' },
  // UBJSON of XGBoost: an object whose first key is "learner".
  { format: 'xgboost', bytes: '{L\0\0\0\0\0\0\0\x07learner' },
  { format: 'parquet', bytes: 'PAR1' },
  { format: 'arrow', bytes: 'ARROW1' },
  { format: 'image', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'image', bytes: '\xff\xd8\xff' },
  { format: 'image', bytes: 'GIF8' },
  { format: 'image', bytes: 'WEBP', at: 8 },
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'executable', bytes: '\x7fELF' },
  { format: 'executable', bytes: 'MZ' },
  { format: 'executable', bytes: '\xcf\xfa\xed\xfe' },
  { format: 'compressed', bytes: 'BZh' },
  { format: 'compressed', bytes: '\xfd7zXZ\0' },
  { format: 'compressed', bytes: '\x28\xb5\x2f\xfd' },
  { format: 'compressed', bytes: '\x04\x22\x4d\x18' },
  { format: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'archive', bytes: 'Rar!' },
  { format: 'archive', bytes: 'ustar', at: 257 },
];

/** What the first bytes say; undefined: nothing that is known. */
export function formatByMagic(bytes: Uint8Array): ContentFormat | undefined {
  return MAGIC.find(({ bytes: magic, at = 0 }) => startsWith(bytes, magic, at))?.format;
}

/** A zip, also an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');
}

/** As far from its end as a zip may have its last record. */
export const ZIP_TAIL = 22 + 0xffff;

/** Whether a zip ends here, whatever is before it: many that read one look for its end alone. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL));
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes('PK\x05\x06', 0, 'latin1');
}

export function isNumpy(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\x93NUMPY');
}

const HDF5 = '\x89HDF\r\n\x1a\n';

/** HDF5 may begin after a block of another's own of 512 bytes, 1024, 2048, and so on to the end of the file. */
export function isHdf5(bytes: Uint8Array): boolean {
  for (let at = 0; at + HDF5.length <= bytes.length; at = at === 0 ? 512 : at * 2)
    if (startsWith(bytes, HDF5, at)) return true;
  return false;
}

/** Streams of gzip and zlib, which can be unpacked here. */
export function compressionOf(bytes: Uint8Array): 'gzip' | 'zlib' | undefined {
  if (startsWith(bytes, '\x1f\x8b')) return 'gzip';
  const [first = 0, second = 0] = bytes;
  return first === 0x78 && (first * 256 + second) % 31 === 0 && bytes.length > 8 ? 'zlib' : undefined;
}

/** Latin-1: one character for each byte. */
function startsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  if (bytes.length < at + magic.length) return false;
  for (let index = 0; index < magic.length; index += 1)
    if (bytes[at + index] !== magic.charCodeAt(index)) return false;
  return true;
}
