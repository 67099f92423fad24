import { UserError } from '../errors.ts';
import { type GitOptions, runGit } from './git.ts';

/** Caps on what is read of blobs: each, and all that are asked for at once. */
export interface BlobLimits {
  readonly maxBlobBytes: number;
  readonly maxTotalBytes: number;
}

export interface BlobSource {
  readonly options: GitOptions;
  /** Where missing blobs come from; undefined where all of them are here. */
  readonly remote: string | undefined;
  /** True for a repository that has no blob but those brought here: then nobody has to look which are missing. */
  readonly isEmpty: boolean;
}

/** Contents that are held for the next time they are asked for, over all reads of one repository. */
const MOST_HELD_BYTES = 32 * 1024 * 1024;

/**
 * Blobs of one repository by their object id. What is missing comes from the remote in one request, and what was read is
 * held: base and head share most of their files, and a process of Git for each reading is what a decision spends most on.
 */
export class BlobReader {
  readonly #source: BlobSource;
  readonly #limits: BlobLimits;
  readonly #brought = new Set<string>();
  readonly #held = new Map<string, Buffer>();
  #heldBytes = 0;

  constructor(source: BlobSource, limits: BlobLimits) {
    this.#source = source;
    this.#limits = limits;
  }

  async read(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = [...new Set(oids)];
    const held = wanted.flatMap((oid): [string, Buffer][] => {
      const bytes = this.#held.get(oid);
      return bytes === undefined ? [] : [[oid, bytes]];
    });
    const guard = new SizeGuard(this.#limits);
    for (const [, { length }] of held) guard.add(length);
    const others = wanted.filter((oid) => !this.#held.has(oid));
    if (others.length === 0) return new Map(held);
    await this.#bring(others);
    const output = await runGit(['cat-file', '--batch', '--buffer'], {
      ...this.#source.options,
      input: `${others.join('\n')}\n`,
      watch: (chunk) => guard.look(chunk),
    });
    const read = parseBatch(output);
    this.#hold(read, output.length);
    return new Map([...held, ...read]);
  }

  async #bring(oids: readonly string[]): Promise<void> {
    const { remote, isEmpty } = this.#source;
    const unseen = oids.filter((oid) => !this.#brought.has(oid));
    if (remote === undefined || unseen.length === 0) return;
    const missing = isEmpty ? unseen : await this.#missing(unseen);
    if (missing.length > 0) await this.#fetch(remote, missing);
    for (const oid of unseen) this.#brought.add(oid);
  }

  async #missing(oids: readonly string[]): Promise<readonly string[]> {
    const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--stdin'];
    const options = { ...this.#source.options, input: `${oids.join('\n')}\n` };
    const output = await runGit(args, options).catch(() => undefined);
    if (output === undefined) return oids;
    return output
      .toString('utf8')
      .split('\n')
      .filter((line) => line.startsWith('?'))
      .map((line) => line.slice(1));
  }

  async #fetch(remote: string, oids: readonly string[]): Promise<void> {
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'];
    args.push('--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance');
    args.push('--filter=blob:none', '--stdin', remote);
    await runGit(args, { ...this.#source.options, input: `${oids.join('\n')}\n` });
  }

  /** All of a batch or nothing: its blobs are parts of one buffer. */
  #hold(read: ReadonlyMap<string, Buffer>, bytes: number): void {
    if (this.#heldBytes + bytes > MOST_HELD_BYTES) return;
    this.#heldBytes += bytes;
    for (const [oid, content] of read) this.#held.set(oid, content);
  }
}

/** Follows the output of `git cat-file --batch` and throws at the header of what is too large, before its bytes come. */
class SizeGuard {
  readonly #limits: BlobLimits;
  #total = 0;
  /** Bytes of the present blob, and its line end, that are still to come. */
  #left = 0;
  #header = '';

  constructor(limits: BlobLimits) {
    this.#limits = limits;
  }

  add(size: number): void {
    const { maxBlobBytes, maxTotalBytes } = this.#limits;
    this.#total += size;
    if (size > maxBlobBytes || this.#total > maxTotalBytes) {
      throw new UserError(
        `The files to read are larger than ${maxTotalBytes} bytes in all; they are not read.`,
      );
    }
  }

  look(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#left > 0) {
        const passed = Math.min(this.#left, chunk.length - at);
        this.#left -= passed;
        at += passed;
        continue;
      }
      const end = chunk.indexOf(0x0a, at);
      this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
      if (end < 0) return;
      at = end + 1;
      this.#begin(this.#header);
      this.#header = '';
    }
  }

  #begin(header: string): void {
    const [oid, type, size] = header.split(' ');
    if (type !== 'blob') throw new UserError(`The object ${oid} is ${type ?? 'missing'}, not a file.`);
    this.add(Number(size));
    this.#left = Number(size) + 1;
  }
}

/** `git cat-file --batch`: `oid type size\n bytes \n`, repeated. */
function parseBatch(output: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let offset = 0; offset < output.length; ) {
    const end = output.indexOf(0x0a, offset);
    const [oid = '', type = '', size = ''] = output.toString('latin1', offset, end).split(' ');
    if (type !== 'blob') throw new UserError(`The object ${oid} could not be read (${type}).`);
    const start = end + 1;
    blobs.set(oid, output.subarray(start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return blobs;
}
