import { isOnnx, isSafetensors, numpyHeader, type Window } from './containers.ts';
import { type ModelFile, pickleOf, plain, startOfText, textFile, unreadable } from './model-file.ts';
import { scanPickle } from './pickle.ts';
import { compressionOf, endsAsZip, formatByMagic, isHdf5, isNumpy, isZip, ZIP_TAIL } from './signatures.ts';

const HEAD = 4 * 1024 * 1024;
const TAIL = ZIP_TAIL;

/** Keeps the two ends of bytes that pass by, for files that are too large to be held. */
export class FileEnds {
  /** Copies, into buffers of their own: what passes by is written over by what comes next. */
  readonly #head = Buffer.alloc(HEAD);
  readonly #tail = Buffer.alloc(TAIL);
  #size = 0;
  /** Eight bytes from each power of two behind the head: HDF5 may begin there, after a block of something else. */
  readonly #starts = new Map<number, Buffer>();

  write(bytes: Uint8Array): void {
    this.#keepStarts(bytes);
    if (this.#size < HEAD) this.#head.set(bytes.subarray(0, HEAD - this.#size), this.#size);
    this.#keepTail(bytes.subarray(Math.max(0, bytes.length - TAIL)));
    this.#size += bytes.length;
  }

  /** What the ends tell of the whole; formats that need more are not read. */
  examined(): ModelFile {
    const head = this.#head.subarray(0, this.#size);
    const tail = this.#tail.subarray(Math.max(0, TAIL - this.#size));
    if (this.#size === 0) return plain('empty');
    const pickle = pickleOf(head);
    if (pickle !== undefined)
      return { ...pickle, unread: this.#size > HEAD ? [TOO_LARGE, ...pickle.unread] : pickle.unread };
    if (isZip(head) || endsAsZip(tail)) return unreadable('archive', TOO_LARGE);
    if ([head, ...this.#starts.values()].some(isHdf5)) return unreadable('hdf5', TOO_LARGE);
    // A pickle without its protocol ahead, as far as it is seen.
    if (this.#size > HEAD && scanPickle(head, this.#size).isCutOff) return unreadable('unknown', TOO_LARGE);
    const window = this.#window(head, tail);
    if (isSafetensors(window)) return plain('safetensors');
    if (isOnnx(window)) return plain('onnx');
    if (isNumpy(head))
      return numpyHeader(head)?.hasObjects === false ? plain('numpy') : unreadable('numpy', TOO_LARGE);
    const format = formatByMagic(head);
    if (format === 'compressed' || format === 'archive') return unreadable(format, TOO_LARGE);
    if (format !== undefined) return plain(format);
    if (compressionOf(head) !== undefined) return unreadable('compressed', TOO_LARGE);
    const text = startOfText(head);
    return text === null ? unreadable('unknown', TOO_LARGE) : textFile(text);
  }

  /** The last bytes are the end of the one buffer: what was there before moves to the front. */
  #keepTail(bytes: Uint8Array): void {
    this.#tail.copyWithin(0, bytes.length);
    this.#tail.set(bytes, TAIL - bytes.length);
  }

  #keepStarts(bytes: Uint8Array): void {
    for (let at = HEAD; at < this.#size + bytes.length; at *= 2) {
      const start = this.#starts.get(at) ?? Buffer.alloc(8);
      this.#starts.set(at, start);
      for (let index = 0; index < start.length; index += 1) {
        const byte = bytes[at + index - this.#size];
        if (byte !== undefined) start[index] = byte;
      }
    }
  }

  #window(head: Uint8Array, tail: Uint8Array): Window {
    const tailAt = this.#size - tail.length;
    return {
      size: this.#size,
      bytesAt: (at, length) => {
        if (at + length <= head.length) return head.subarray(at, at + length);
        const from = at - tailAt;
        return from >= 0 && at + length <= this.#size ? tail.subarray(from, from + length) : null;
      },
    };
  }
}

const TOO_LARGE =
  'only safetensors, ONNX and formats that their first bytes tell are recognized in objects of this size';
