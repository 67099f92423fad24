/**
 * Reads Parquet's hybrid of runs and bit-packed groups a few values at a time: one page may hold millions of values in a
 * few bytes. Errors: plain ones, where the bytes end too early or a value has more than 32 bits.
 */
export class RunLengthReader {
  private readonly bytes: Uint8Array;
  private readonly width: number;
  private at: number;
  /** Values left in the current run or group. */
  private left = 0;
  private packed = false;
  private value = 0;
  /** First bit of the next packed value, counted from the beginning of `bytes`. */
  private bit = 0;

  /** `width`: bits of a value, 0…32. With 0 every value is 0 and no byte is read. */
  constructor(bytes: Uint8Array, width: number) {
    if (!(width >= 0 && width <= 32)) throw new Error(`values of ${width} bits`);
    this.bytes = bytes;
    this.width = width;
    this.at = 0;
  }

  /** Writes the next `count` values to `out[0, count)`. */
  read(out: Int32Array, count: number): void {
    if (this.width === 0) {
      out.fill(0, 0, count);
      return;
    }
    for (let done = 0; done < count; ) {
      if (this.left === 0) this.begin();
      const now = Math.min(this.left, count - done);
      if (this.packed) this.unpack(out, done, now);
      else out.fill(this.value, done, done + now);
      this.left -= now;
      done += now;
    }
  }

  private begin(): void {
    const header = this.variableInteger();
    this.packed = (header & 1) === 1;
    if (this.packed) {
      const groups = Math.floor(header / 2);
      this.left = groups * 8;
      this.bit = this.at * 8;
      this.at += groups * this.width;
      // The last group may be cut: its padding is not always written.
      if (this.left > 0 && this.bit >= this.bytes.length * 8) throw new Error('a packed group is cut off');
      return;
    }
    this.left = Math.floor(header / 2);
    const width = (this.width + 7) >> 3;
    if (this.at + width > this.bytes.length) throw new Error('a run is cut off');
    this.value = 0;
    for (let i = 0; i < width; i++) this.value |= (this.bytes[this.at++] as number) << (8 * i);
  }

  private unpack(out: Int32Array, start: number, count: number): void {
    const { bytes, width } = this;
    if (this.bit + count * width > bytes.length * 8) throw new Error('a packed group is cut off');
    const mask = width === 32 ? -1 : (1 << width) - 1;
    let { bit } = this;
    for (let i = start; i < start + count; i++, bit += width) {
      const byte = bit >> 3;
      const shift = bit & 7;
      // Bytes past the end are read as undefined, which `|` takes as 0; they hold no bit of the value.
      let value =
        ((bytes[byte] as number) |
          ((bytes[byte + 1] as number) << 8) |
          ((bytes[byte + 2] as number) << 16) |
          ((bytes[byte + 3] as number) << 24)) >>>
        shift;
      if (shift + width > 32) value |= (bytes[byte + 4] as number) << (32 - shift);
      out[i] = value & mask;
    }
    this.bit = bit;
  }

  private variableInteger(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('a page has fewer values than it says');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new Error('a run is too long');
  }
}
