import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { extract, type Header, type Pack, pack } from 'tar-stream';
import { UserError } from '../errors.ts';
import { placeOf } from '../ledger/layout.ts';
import { textOf } from './audit-ledger.ts';

export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive holds; contents only by the digest of their bytes, so that their size does not matter. */
export interface ReadArchive {
  /** Everything beside `blobs/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The SHA-256 that a name under `blobs/` says (else the name) to the SHA-256 of its bytes. */
  readonly blobs: ReadonlyMap<string, string>;
  /** What is wrong with the archive as a file, in sentences. */
  readonly faults: readonly string[];
}

const BLOBS = 'blobs/';
const MOST_FILES = 5_000_000;
const MOST_KEPT_BYTES = 1024 * 1024 * 1024;
const LARGEST_FILE_BYTES = 512 * 1024 * 1024;

/** Uncompressed tar; every file 0644 by nobody at the epoch, in the order given: the same files give the same bytes. */
export async function writeArchive(path: string, files: AsyncIterable<ArchiveFile>): Promise<void> {
  const partial = `${path}.partial`;
  const tar = pack();
  // Whoever awaits `written` is told; told twice, the process would end before it can say so.
  tar.on('error', () => undefined);
  const written = pipeline(tar, createWriteStream(partial));
  try {
    await Promise.all([fill(tar, files), written]);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): UserError {
  return new UserError(`${path} cannot be written: ${(error as Error).message}.`, [], { cause: error });
}

async function fill(tar: Pack, files: AsyncIterable<ArchiveFile>): Promise<void> {
  try {
    for await (const { path, bytes } of files) await addFile(tar, path, bytes);
    tar.finalize();
  } catch (error) {
    tar.destroy(error as Error);
    throw error;
  }
}

function headerOf(name: string, size: number): Partial<Header> & Pick<Header, 'name'> {
  return { name, size, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0), type: 'file', uname: '', gname: '' };
}

function addFile(tar: Pack, path: string, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const item = tar.entry(headerOf(path, bytes.length), Buffer.from(bytes), (error) =>
      error == null ? resolve() : reject(error),
    );
    // Where the target cannot be written, the entry fails before its callback is asked.
    item.on('error', reject);
  });
}

/**
 * Reads an archive in one pass. Never creates or believes a path. What it holds must be, to the byte, what an export of the
 * same files writes. @throws UserError when there is no such file, and beyond the caps.
 */
export async function readArchive(path: string): Promise<ReadArchive> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new UserError(`There is no archive ${path}.`);
  const files = new Map<string, Uint8Array>();
  const blobs = new Map<string, string>();
  const faults: string[] = [];
  const bytes = createHash('sha256');
  const mirror = new Mirror();
  const budget = new Budget();
  let last = '';
  const source = createReadStream(path);
  source.on('data', (chunk) => bytes.update(chunk));
  const items = extract();
  pipeline(source, items).catch(() => undefined);
  try {
    for await (const item of items) {
      const { name, type, size = 0 } = item.header;
      const shown = JSON.stringify(name.slice(0, 200));
      if (type !== 'file') faults.push(`${shown} is a ${type}; only files are expected.`);
      if (name <= last) faults.push(`${shown} stands twice, or not in order.`);
      last = name;
      const isBlob = name.startsWith(BLOBS);
      budget.take(size, isBlob);
      const content = await contentOf(item);
      if (isBlob) blobs.set(namedDigest(name), createHash('sha256').update(content).digest('hex'));
      else files.set(name, content);
      if (faults.length > 0) break;
      await mirror.add(name, content);
    }
    if (faults.length === 0 && (await mirror.digest()) !== bytes.digest('hex'))
      faults.push('Its bytes differ from what an export of the same files writes.');
  } catch (error) {
    if (error instanceof UserError) throw error;
    faults.push(`It cannot be read as a tar to its end: ${(error as Error).message}.`);
  } finally {
    source.destroy();
    mirror.stop();
  }
  return { files, blobs, faults };
}

function namedDigest(name: string): string {
  const place = placeOf(name);
  return place.kind === 'blob' ? place.sha256 : name.slice(BLOBS.length);
}

async function contentOf(item: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of item) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Caps on a hostile archive. */
class Budget {
  #files = 0;
  #kept = 0;

  take(size: number, isBlob: boolean): void {
    this.#files += 1;
    if (this.#files > MOST_FILES) throw new UserError(`The archive holds more than ${MOST_FILES} files.`);
    if (size > LARGEST_FILE_BYTES)
      throw new UserError(
        `The archive holds a file of ${size} bytes; at most ${LARGEST_FILE_BYTES} are read.`,
      );
    if (!isBlob) this.#kept += size;
    if (this.#kept > MOST_KEPT_BYTES)
      throw new UserError(`The archive holds more than ${MOST_KEPT_BYTES} bytes beside contents.`);
  }
}

/** Digest of the archive that an export of the same files would be. */
class Mirror {
  readonly #tar = pack();
  readonly #digest: Promise<string>;

  constructor() {
    this.#digest = digestOf(this.#tar);
    // Only the one who asks is told.
    this.#digest.catch(() => undefined);
  }

  add(path: string, bytes: Uint8Array): Promise<void> {
    return addFile(this.#tar, path, bytes);
  }

  digest(): Promise<string> {
    this.#tar.finalize();
    return this.#digest;
  }

  stop(): void {
    this.#tar.destroy();
  }
}

async function digestOf(stream: AsyncIterable<unknown>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Some contents of an archive, by digest, as texts; what is no text is absent. */
export async function archiveTexts(
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await visitTexts(path, wanted, (sha256, text) => texts.set(sha256, text));
  return texts;
}

/** The same, one after the other, so that their whole size does not matter. */
export async function visitTexts(
  path: string,
  wanted: ReadonlySet<string>,
  visit: (sha256: string, text: string) => void,
): Promise<void> {
  if (wanted.size === 0) return;
  const items = extract();
  pipeline(createReadStream(path), items).catch(() => undefined);
  for await (const item of items) {
    const sha256 = namedDigest(item.header.name);
    if (!item.header.name.startsWith(BLOBS) || !wanted.has(sha256)) item.resume();
    else {
      const text = textOf(await contentOf(item));
      if (text !== undefined) visit(sha256, text);
    }
  }
}
