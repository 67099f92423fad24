import { createHash } from 'node:crypto';
import { BLOCK } from './tar-header.ts';

/** Takes exact pieces from a stream of chunks of any size, hashing everything that passes. Holds one chunk at a time. */
export class TarSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #hash = createHash('sha256');
  readonly #largest: number;
  #rest: Uint8Array = new Uint8Array(0);
  #size = 0;

  /** @param largest a chunk that takes the total above it is not read; the stream then seems to end */
  constructor(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, largest: number) {
    this.#chunks = iterate(chunks);
    this.#largest = largest;
  }

  /** Bytes read so far. */
  get size(): number {
    return this.#size;
  }

  get isBeyond(): boolean {
    return this.#size > this.#largest;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }

  /** One block of 512 bytes, or what is left before the end. */
  async block(): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    await this.pass(BLOCK, (slice) => {
      // A chunk may be overwritten by the next one.
      parts.push(Uint8Array.from(slice));
    });
    return Buffer.concat(parts);
  }

  /** Hands on the next `length` bytes, piece by piece; returns how many there were. */
  async pass(length: number, use: (slice: Uint8Array) => void | Promise<void>): Promise<number> {
    let left = length;
    while (left > 0 && (this.#rest.length > 0 || (await this.#more()))) {
      const slice = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(slice.length);
      left -= slice.length;
      const used = use(slice);
      if (used !== undefined) await used;
    }
    return length - left;
  }

  async stop(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    if (this.isBeyond) return false;
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    const chunk: Uint8Array = value;
    this.#size += chunk.length;
    if (this.isBeyond) return false;
    this.#hash.update(chunk);
    this.#rest = chunk;
    return chunk.length > 0 || this.#more();
  }
}

async function* iterate(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
