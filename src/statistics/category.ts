const decoder = new TextDecoder('utf-8', { fatal: true });
const SLOTS = 1_024;

/**
 * The distinct texts of one column, numbered in order of appearance.
 * Looking up a text already seen compares bytes and allocates nothing.
 */
export class Category {
  readonly texts: string[] = [];
  private readonly encoded: Uint8Array[] = [];
  private readonly codes = new Map<string, number>();
  /** Code + 1 of the last text with this hash; 0 where none. */
  private readonly singles = new Int32Array(256);
  private readonly slots = new Int32Array(SLOTS);

  /**
   * The code of the text in `bytes[start, end)`; a new one the first time.
   * Throws a TypeError where the bytes are not UTF-8.
   */
  codeOfBytes(bytes: Uint8Array, start: number, end: number): number {
    if (end - start === 1) {
      const single = (this.singles[bytes[start] as number] as number) - 1;
      if (single >= 0) return single;
    }
    const hash = hashBytes(bytes, start, end);
    const slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
    const known = (this.slots[slot] as number) - 1;
    if (known >= 0 && this.matches(known, bytes, start, end)) return known;
    const code = this.codeOfText(decoder.decode(bytes.subarray(start, end)));
    this.slots[slot] = code + 1;
    if (end - start === 1) this.singles[bytes[start] as number] = code + 1;
    return code;
  }

  codeOfText(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.encoded.push(new TextEncoder().encode(text));
    this.codes.set(text, code);
    return code;
  }

  private matches(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const text = this.encoded[code] as Uint8Array;
    const length = end - start;
    if (text.length !== length) return false;
    for (let i = 0; i < length; i++) if (text[i] !== bytes[start + i]) return false;
    return true;
  }
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash;
}
