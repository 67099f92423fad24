/** Where something can be read of a file of which only the two ends are held. */
export interface Window {
  readonly size: number;
  /** `length` bytes from `at`; null where they are not held. */
  readonly bytesAt: (at: number, length: number) => Uint8Array | null;
}

export function windowOf(bytes: Uint8Array): Window {
  return {
    size: bytes.length,
    bytesAt: (at, length) => (at + length <= bytes.length ? bytes.subarray(at, at + length) : null),
  };
}

const LONGEST_HEADER = 100_000_000;

/**
 * Whether this is safetensors: a length, a header in JSON, and tensors that cover the rest without a hole and end with the
 * file, so that nothing else can be hidden in it.
 */
export function isSafetensors(window: Window): boolean {
  const prefix = window.bytesAt(0, 8);
  if (prefix === null) return false;
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, 8).getBigUint64(0, true));
  if (length < 2 || length > LONGEST_HEADER || 8 + length > window.size) return false;
  const header = window.bytesAt(8, length);
  if (header === null || header[0] !== 0x7b) return false;
  const ends = tensorsOf(header);
  if (ends === null) return false;
  let at = 0;
  for (const [from, to] of ends.sort(([a, aTo], [b, bTo]) => a - b || aTo - bTo)) {
    if (from !== at || to < from) return false;
    at = to;
  }
  return 8 + length + at === window.size;
}

function tensorsOf(header: Uint8Array): [number, number][] | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(header));
    if (typeof value !== 'object' || value === null) return null;
    return Object.entries(value)
      .filter(([name]) => name !== '__metadata__')
      .map(([, tensor]) => {
        const offsets: unknown = (tensor as { data_offsets?: unknown } | null)?.data_offsets;
        const [from, to] = Array.isArray(offsets) ? offsets : [];
        if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw new Error('no offsets');
        return [from as number, to as number];
      });
  } catch {
    return null;
  }
}

/** Fields of ONNX's ModelProto by number, with their wire type (0: a number, 2: bytes). */
const ONNX_FIELDS: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 0],
  [6, 2],
  [7, 2],
  [8, 2],
  [14, 2],
  [20, 2],
  [25, 2],
  [26, 2],
]);
const IR_VERSION = 1;
const GRAPH = 7;
const MOST_FIELDS = 100_000;

/** Whether this is an ONNX model: from the first byte to the last nothing but the fields of one, a version and a graph among them. */
export function isOnnx(window: Window): boolean {
  const seen = new Set<number>();
  let at = 0;
  for (let count = 0; at < window.size; count += 1) {
    const tag = varint(window, at);
    if (tag === null || count > MOST_FIELDS) return false;
    const field = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (ONNX_FIELDS.get(field) !== wire) return false;
    const value = varint(window, tag.end);
    if (value === null) return false;
    at = wire === 0 ? value.end : value.end + value.value;
    seen.add(field);
  }
  return at === window.size && seen.has(IR_VERSION) && seen.has(GRAPH);
}

function varint(window: Window, from: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = window.bytesAt(from + index, 1)?.[0];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: from + index + 1 };
  }
  return null;
}

/** Whether an array of NumPy holds Python objects, which are a pickle behind its header; null: the header cannot be read. */
export function numpyHeader(
  bytes: Uint8Array,
): { readonly end: number; readonly hasObjects: boolean } | null {
  const version = bytes[6];
  if (version === undefined || version < 1 || version > 3) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = version === 1 ? 10 : 12;
  if (bytes.length < start) return null;
  const end = start + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  if (end > bytes.length) return null;
  const texts = literalTexts(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
  if (texts === null || !texts.includes('descr')) return null;
  // Also in a list of types ('i4,O', '3O'), and whichever of two keys counts.
  return { end, hasObjects: texts.some((text) => /(?<![A-Za-z_])O(?![A-Za-z_])|object/i.test(text)) };
}

const LONGEST_LITERAL = 1_000_000;

/** The texts in a literal of Python, keys and values alike; null: not only what NumPy itself writes, so it could mean another type. */
function literalTexts(literal: string): string[] | null {
  if (literal.length > LONGEST_LITERAL) return null;
  const texts: string[] = [];
  const token = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(?:True|False|None|\d+L?)(?![\w'"])|[{}()[\]:,])/y;
  const end = literal.trimEnd().length;
  let wasText = false;
  while (token.lastIndex < end) {
    const match = token.exec(literal);
    if (match === null) return null;
    const text = match[1] ?? match[2];
    // Python joins texts that stand side by side.
    if (text !== undefined && wasText) return null;
    if (text !== undefined) texts.push(text);
    wasText = text !== undefined;
  }
  return texts;
}
