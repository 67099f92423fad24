import { createHash } from 'node:crypto';
import { requireDocuments } from './bundle-documents.ts';
import {
  type BundledFile,
  type BundleManifest,
  DOCUMENTS,
  MANIFEST,
  readManifest,
} from './bundle-manifest.ts';
import { PathOrder } from './bundle-path.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';
import { BLOCK, decodeHeader, type TarFile } from './tar-header.ts';
import { TarSource } from './tar-source.ts';

/** Caps on a hostile bundle; sizes in bytes. */
export interface BundleLimits {
  readonly maxFiles: number;
  readonly maxFileSize: number;
  /** Of the manifest, and of each document that is held in memory. */
  readonly maxDocumentSize: number;
  /** Of all that is held in memory. */
  readonly maxHeldSize: number;
  readonly maxSize: number;
}

const MEBIBYTE = 1024 * 1024;
/** Above it a file is kept by digest, not in the bundle. */
export const LARGE_FILE_BYTES = 100 * MEBIBYTE;
export const BUNDLE_LIMITS: BundleLimits = {
  maxFiles: 50_000,
  maxFileSize: LARGE_FILE_BYTES,
  maxDocumentSize: 16 * MEBIBYTE,
  maxHeldSize: 48 * MEBIBYTE,
  maxSize: 64 * 1024 * MEBIBYTE,
};

/** Where the bytes of one file go while they are read. Nothing of it may be used before `readBundle` has returned. */
export interface FileSink {
  /** The bytes are good until it returns. */
  write(bytes: Uint8Array): void | Promise<void>;
  end(): void | Promise<void>;
}

export interface ReadOptions {
  /** The digest that a signature, the ledger or a person named; without it only what the bundle says of itself is known. */
  readonly sha256?: string;
  /** Files to hold in memory beside the documents, such as the model card. */
  readonly keep?: (path: string) => boolean;
  /** Called for every file; undefined: the file is only hashed. */
  readonly extract?: (file: TarFile) => FileSink | undefined;
  readonly limits?: BundleLimits;
}

/** A bundle of which every byte was read and every digest recomputed. */
export interface ReadBundle {
  /** Of the whole file, lowercase hex: what signatures and the ledger name. */
  readonly sha256: string;
  readonly size: number;
  readonly manifest: BundleManifest;
  /** Documents at the top, `policies/`, and what `keep` asked for; by path. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a bundle in one pass, in constant memory. Accepts exactly what `writeBundle` writes: every header is encoded again
 * and compared, so that no other reader can see other files in the same bytes. Writes nothing and unpacks nothing by itself.
 * @throws BundleRefusal for the first fault
 */
export async function readBundle(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<ReadBundle> {
  const limits = options.limits ?? BUNDLE_LIMITS;
  const source = new TarSource(chunks, limits.maxSize);
  try {
    const reading = new Reading(source, options, limits);
    await reading.entries();
    const { files, held } = reading;
    const manifest = manifestOf(held);
    requireSameFiles(manifest, files);
    requireDocuments(manifest, held);
    const sha256 = source.sha256();
    if (options.sha256 !== undefined && options.sha256 !== sha256) {
      const message = `The bundle's SHA-256 is ${sha256}; expected ${options.sha256}. It is not the bundle that was named.`;
      throw new BundleRefusal('bundle_differs', message);
    }
    return { sha256, size: source.size, manifest, documents: held };
  } finally {
    await source.stop();
  }
}

/** One pass over the entries. */
class Reading {
  readonly files = new Map<string, BundledFile>();
  readonly held = new Map<string, Uint8Array>();
  readonly #order = new PathOrder();
  readonly #source: TarSource;
  readonly #options: ReadOptions;
  readonly #limits: BundleLimits;
  #heldSize = 0;

  constructor(source: TarSource, options: ReadOptions, limits: BundleLimits) {
    this.#source = source;
    this.#options = options;
    this.#limits = limits;
  }

  async entries(): Promise<void> {
    for (;;) {
      const block = await this.#source.block();
      this.#requireWhole(block.length, BLOCK);
      if (block.every((byte) => byte === 0)) return this.#end();
      if (this.files.size === 0) requireUncompressed(block);
      const file = decodeHeader(block);
      this.#order.add(file.path);
      this.#requireSize(file);
      const sha256 = await this.#content(file);
      await this.#padding(file);
      this.files.set(file.path, { path: file.path, size: file.size, sha256, mode: file.mode });
    }
  }

  async #content(file: TarFile): Promise<string> {
    const hash = createHash('sha256');
    const held: Uint8Array[] | undefined = this.#isHeld(file.path) ? [] : undefined;
    const sink = this.#options.extract?.(file);
    const read = await this.#source.pass(file.size, (slice) => {
      hash.update(slice);
      held?.push(Uint8Array.from(slice));
      return sink?.write(slice);
    });
    this.#requireWhole(read, file.size);
    await sink?.end();
    if (held !== undefined) this.held.set(file.path, Buffer.concat(held));
    return hash.digest('hex');
  }

  #isHeld(path: string): boolean {
    return isDocument(path) || (this.#options.keep?.(path) ?? false);
  }

  async #padding({ path, size }: TarFile): Promise<void> {
    const length = (BLOCK - (size % BLOCK)) % BLOCK;
    let isZero = true;
    const read = await this.#source.pass(length, (slice) => {
      isZero &&= slice.every((byte) => byte === 0);
    });
    this.#requireWhole(read, length);
    if (!isZero)
      throw new BundleRefusal('padding', `After ${shownPath(path)} there are bytes that belong to no file.`);
  }

  /** The first of the two blocks of zeros was read. */
  async #end(): Promise<void> {
    const block = await this.#source.block();
    this.#requireWhole(block.length, BLOCK);
    const more = await this.#source.pass(1, () => undefined);
    if (more > 0 || block.some((byte) => byte !== 0)) {
      throw new BundleRefusal('trailing_bytes', 'The bundle goes on after its end.');
    }
  }

  #requireWhole(found: number, expected: number): void {
    if (found === expected) return;
    if (this.#source.isBeyond) {
      const message = `The bundle is larger than ${this.#limits.maxSize} bytes.`;
      throw new BundleRefusal('bundle_too_large', message);
    }
    throw new BundleRefusal(
      'truncated',
      `The bundle ends after ${this.#source.size} bytes, before it is complete.`,
    );
  }

  #requireSize({ path, size }: TarFile): void {
    const { maxFiles, maxFileSize, maxDocumentSize, maxHeldSize } = this.#limits;
    if (this.#order.size > maxFiles) {
      throw new BundleRefusal('too_many_files', `The bundle holds more than ${maxFiles} files.`);
    }
    if (size > maxFileSize) {
      const message = `${shownPath(path)} has ${size} bytes; files over ${maxFileSize} bytes are kept by digest.`;
      throw new BundleRefusal('file_too_large', message);
    }
    if (!this.#isHeld(path)) return;
    this.#heldSize += size;
    if (size > maxDocumentSize || this.#heldSize > maxHeldSize) {
      const message = `${shownPath(path)} has ${size} bytes; at most ${maxDocumentSize} are read of a document, ${maxHeldSize} of all.`;
      throw new BundleRefusal('document_too_large', message);
    }
  }
}

function isDocument(path: string): boolean {
  return path === MANIFEST || path.startsWith('policies/') || (DOCUMENTS as readonly string[]).includes(path);
}

function requireUncompressed(block: Uint8Array): void {
  const start = Buffer.from(block.subarray(0, 4)).toString('hex');
  if (/^(?:1f8b|504b0304|28b52ffd|425a68|fd377a58)/.test(start)) {
    throw new BundleRefusal('compressed', 'The bundle is compressed; expected an uncompressed tar.');
  }
}

function manifestOf(held: ReadonlyMap<string, Uint8Array>): BundleManifest {
  const bytes = held.get(MANIFEST);
  if (bytes === undefined) throw new BundleRefusal('manifest_missing', `The bundle holds no ${MANIFEST}.`);
  return readManifest(bytes);
}

function requireSameFiles(manifest: BundleManifest, files: ReadonlyMap<string, BundledFile>): void {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const path of files.keys()) {
    if (path !== MANIFEST && !listed.has(path)) {
      throw new BundleRefusal(
        'unknown_file',
        `The bundle holds ${shownPath(path)}, which its manifest does not list.`,
      );
    }
  }
  for (const expected of manifest.files) {
    const found = files.get(expected.path);
    const name = shownPath(expected.path);
    if (found === undefined) {
      throw new BundleRefusal('missing_file', `The manifest lists ${name}, which the bundle does not hold.`);
    }
    if (found.size !== expected.size) {
      const message = `${name} has ${found.size} bytes; the manifest says ${expected.size}.`;
      throw new BundleRefusal('size_differs', message);
    }
    if (found.mode !== expected.mode) {
      const message = `${name} has the mode ${found.mode}; the manifest says ${expected.mode}.`;
      throw new BundleRefusal('mode_differs', message);
    }
    if (found.sha256 !== expected.sha256) {
      const message = `${name} has the SHA-256 ${found.sha256}; the manifest says ${expected.sha256}. It was changed after approval.`;
      throw new BundleRefusal('digest_differs', message);
    }
  }
}
