/** Smaller buffers may be parts of one that Node shares, which cannot be given back. */
const FEWEST_BYTES = 2 ** 17;

/**
 * Gives the memory of bytes that are no longer needed back at once; they must not be used again. The collector counts
 * objects, not what hangs on them, and would let tens of megabytes wait. Does nothing before Node 22.
 */
export function release(bytes: ArrayBufferView): void {
  const buffer: { readonly byteLength: number; readonly transfer?: (size: number) => unknown } = bytes.buffer;
  if (buffer.byteLength >= FEWEST_BYTES) buffer.transfer?.(0);
}
