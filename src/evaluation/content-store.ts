import { sha256Hex } from '../model/canonical.ts';

/** What is kept of the contents of one verdict. */
export interface ContentLimits {
  /** Larger contents are named by digest only. */
  readonly maxFileBytes: number;
  /** What all contents of one verdict may come to; smaller contents are kept before larger ones. */
  readonly maxTotalBytes?: number;
}

/** Bytes by their digest (lowercase hex) and number. */
export interface ContentName {
  readonly sha256: string;
  readonly size: number;
}

export interface KeptContents {
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  /** Digests of what is not kept, sorted. */
  readonly notKept: readonly string[];
}

/**
 * A ledger never forgets, and whoever opens a pull request chooses what it holds: without a bound on the sum, many
 * files just under the limit would fill it.
 */
const DEFAULT_MAX_TOTAL_BYTES = 100 * 1024 * 1024;

/** Contents by digest, each once. */
export class ContentStore {
  readonly #limits: ContentLimits;
  readonly #sizes = new Map<string, number>();
  readonly #kept = new Map<string, Uint8Array>();

  constructor(limits: ContentLimits) {
    this.#limits = limits;
  }

  add(bytes: Uint8Array): ContentName {
    const sha256 = sha256Hex(bytes);
    if (!this.#sizes.has(sha256)) {
      this.#sizes.set(sha256, bytes.length);
      // A copy: these bytes are often a window on the buffer of everything that Git gave at once.
      if (bytes.length <= this.#limits.maxFileBytes) this.#kept.set(sha256, new Uint8Array(bytes));
    }
    return { sha256, size: bytes.length };
  }

  kept(): KeptContents {
    const blobs = new Map<string, Uint8Array>();
    let left = this.#limits.maxTotalBytes ?? DEFAULT_MAX_TOTAL_BYTES;
    const smallestFirst = [...this.#kept].sort(
      ([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1),
    );
    for (const [sha256, bytes] of smallestFirst) {
      left -= bytes.length;
      if (left < 0) break;
      blobs.set(sha256, bytes);
    }
    return { blobs, notKept: [...this.#sizes.keys()].filter((sha256) => !blobs.has(sha256)).sort() };
  }
}
