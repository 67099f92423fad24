import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Below so many bytes, starting a thread takes longer than the work. */
const SMALLEST_SHARE_BYTES = 64 * 1024 * 1024;
const MOST_THREADS = 4;

/** What one thread does: ids of the beginnings of a folder that end at `ends`. */
interface Share {
  /** The folder, as Git keeps it without its header; shared, so that no thread copies it. */
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

/** Runs in a thread of its own; it says what `digestsHere` says. */
const THREAD = `
const { createHash } = require('node:crypto');
const { parentPort, workerData: { bytes, ends } } = require('node:worker_threads');
parentPort.postMessage(
  ends.map((end) =>
    createHash('sha1').update('tree ' + end + '\\0').update(bytes.subarray(0, end)).digest('hex'),
  ),
);
`;

/**
 * The id that Git gives each beginning of a folder (`tree`, its size in bytes, a NUL, then the bytes;
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), by several threads where there is much to do.
 */
export async function folderDigests(bytes: Uint8Array, ends: readonly number[]): Promise<readonly string[]> {
  const total = ends.reduce((sum, end) => sum + end, 0);
  const threads = Math.min(Math.ceil(total / SMALLEST_SHARE_BYTES), availableParallelism(), MOST_THREADS);
  if (threads < 2) return digestsHere({ bytes, ends });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  // By turns: beginnings grow, so that neighbours take as long as each other.
  const shares = Array.from({ length: threads }, (_, thread) =>
    digestsThere({ bytes: shared, ends: ends.filter((_, index) => index % threads === thread) }),
  );
  const found = await Promise.all(shares);
  return ends.map((_, index) => found[index % threads]?.[Math.floor(index / threads)] as string);
}

function digestsHere({ bytes, ends }: Share): readonly string[] {
  return ends.map((end) =>
    createHash('sha1').update(`tree ${end}\0`).update(bytes.subarray(0, end)).digest('hex'),
  );
}

function digestsThere(share: Share): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { eval: true, workerData: share, execArgv: [], env: {} });
    worker.once('message', resolve);
    worker.once('error', reject);
    // Whoever has answered is not heard any more.
    worker.once('exit', (code) => reject(new Error(`A thread ended with ${code} before it answered.`)));
  });
}
