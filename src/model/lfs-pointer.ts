/** What a pointer file of Git LFS stands for. */
export interface LfsPointer {
  /** SHA-256 of the object, lowercase hex. */
  readonly oid: string;
  /** Bytes of the object. */
  readonly size: number;
}

export type LfsReading =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'pointer' } & LfsPointer)
  /** Git LFS might take it for a pointer, and it is not exactly one. */
  | { readonly kind: 'invalid'; readonly reason: string };

/** Of a larger file Git LFS looks at no more, and a pointer is smaller. */
const POINTER_BYTES = 1024;

const EXACT =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;

/**
 * What Git LFS accepts when it puts files into a work tree is wider than its format: blank lines first, older names of
 * the format, extension lines before the version. Any of these is replaced by other bytes at checkout.
 */
const VERSION_LINE = /^version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//m;
const FIRST_LINE = /^(?:version |ext-\d)/;

/**
 * Reads a file as a pointer of Git LFS, version 1 (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md): exactly the
 * three lines that Git LFS itself writes. What only resembles one is said to be invalid, never to be an ordinary file.
 */
export function readLfsPointer(bytes: Uint8Array): LfsReading {
  const start = Buffer.from(bytes.subarray(0, POINTER_BYTES)).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (!FIRST_LINE.test(text) || !VERSION_LINE.test(text)) return { kind: 'none' };
  if (bytes.length >= POINTER_BYTES)
    return invalid(`it has ${bytes.length} bytes, and a pointer has less than ${POINTER_BYTES}`);
  const match = EXACT.exec(start);
  if (match === null) return invalid(reasonOf(text));
  const [, oid = '', digits = ''] = match;
  const size = Number(digits);
  if (!Number.isSafeInteger(size)) return invalid('its size is no number of bytes');
  return { kind: 'pointer', oid, size };
}

function reasonOf(text: string): string {
  if (/^ext-\d/m.test(text))
    return 'it asks for an extension, so what is checked out is not the object that it names';
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
    return 'its first line is not `version https://git-lfs.github.com/spec/v1`';
  return 'after the version, exactly `oid sha256:` with 64 lowercase hexadecimal digits and `size` with a number must follow';
}

function invalid(reason: string): LfsReading {
  return { kind: 'invalid', reason };
}
