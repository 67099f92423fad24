import * as zlib from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';

/** Gives the decompressed bytes: `size` of them, where the input is sound. */
export type Decompress = (input: Uint8Array, size: number) => Uint8Array;

/**
 * Codecs that Node itself can read, so no package is needed for them. Zstandard needs Node 22.15 or later.
 * Snappy is hyparquet's; LZ4 is not supported.
 */
const CODECS: Partial<Record<CompressionCodec, Decompress>> = {
  UNCOMPRESSED: (input) => input,
  GZIP: (input, size) => zlib.gunzipSync(input, limits(size)),
  BROTLI: (input, size) => zlib.brotliDecompressSync(input, limits(size)),
  ...(typeof zlib.zstdDecompressSync === 'function'
    ? { ZSTD: (input: Uint8Array, size: number) => zlib.zstdDecompressSync(input, limits(size)) }
    : {}),
};

/** One buffer that just holds the page, rather than many that are joined; no more than the page says. */
function limits(size: number): { maxOutputLength: number; chunkSize: number } {
  return { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
}

/** The decompressor of a codec; null for Snappy, which writes into memory that is there. Errors: not supported. */
export function decompressorOf(codec: CompressionCodec): Decompress | null {
  if (codec === 'SNAPPY') return null;
  const decompress = CODECS[codec];
  if (decompress === undefined) throw new Error(`compression ${codec} is not supported`);
  return decompress;
}

/** Tag of a literal whose length takes four bytes. */
const LONGEST_LITERAL = 63;
const COPY_BYTES = [0, 2, 3, 5];

/**
 * Refuses Snappy bytes whose literals are longer than the input. hyparquet reads their length as a signed number, so
 * that one above 2^31 would send it backwards, forever.
 */
export function checkSnappy(input: Uint8Array): void {
  let at = 0;
  while (at < input.length && (input[at++] as number) >= 128);
  while (at < input.length) {
    const tag = input[at] as number;
    const kind = tag & 3;
    if (kind !== 0) {
      at += COPY_BYTES[kind] as number;
      continue;
    }
    const code = tag >> 2;
    const lengthBytes = code < 60 ? 0 : code - 59;
    let length = code < 60 ? code : 0;
    for (let i = 0; i < lengthBytes; i++) length += (input[at + 1 + i] ?? 0) * 2 ** (8 * i);
    at += 1 + lengthBytes + length + 1;
    if (at > input.length && code === LONGEST_LITERAL)
      throw new Error('a Snappy literal is longer than its page');
  }
}
