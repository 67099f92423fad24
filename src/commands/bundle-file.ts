import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import {
  BundleRefusal,
  type ReadBundle,
  type ReadOptions,
  readBundle,
  type WrittenBundle,
  writeBundle,
} from '../release/bundle-archive.ts';
import type { BundleSource } from '../release/bundle-source.ts';

const CHUNK = 1024 * 1024;

/** Verifies a bundle on disk, in one pass. @throws BundleRefusal; UserError where there is no such file */
export async function readBundleFile(path: string, options: ReadOptions = {}): Promise<ReadBundle> {
  return readBundle(fileChunks(path), options);
}

/**
 * Builds a bundle twice, from facts that are gathered anew each time, and keeps it where both are the same bytes.
 * @throws BundleRefusal, UserError
 */
export async function buildBundleFile(
  path: string,
  gather: () => Promise<BundleSource>,
): Promise<WrittenBundle> {
  const first = await writeBundleFile(path, await gather());
  try {
    const second = await writeBundle(await gather(), () => undefined);
    if (second.sha256 === first.sha256) return first;
    const message = `Built twice, the bundle has two digests: ${first.sha256} and ${second.sha256}. Something that it is made from changed in between; build it again.`;
    throw new BundleRefusal('not_reproducible', message);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Writes a bundle to disk; a file of this name is only ever a whole bundle. @throws BundleRefusal, UserError */
export async function writeBundleFile(path: string, source: BundleSource): Promise<WrittenBundle> {
  const partial = `${path}.partial`;
  const target = await opened(partial, 'w');
  try {
    const written = await writeBundle(source, (bytes) =>
      writeAll(target, bytes).catch((error) => failed(path, 'written', error)),
    );
    await target.close();
    await rename(partial, path);
    return written;
  } catch (error) {
    await target.close();
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * The bytes of a file, in pieces. One buffer is used again and again, so that 2 GB need no more memory than 2 MB: a piece is
 * good until the next one is asked for.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await opened(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK).catch((error) => failed(path, 'read', error));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function opened(path: string, flags: 'r' | 'w'): Promise<FileHandle> {
  return open(path, flags).catch((error) => failed(path, flags === 'r' ? 'read' : 'written', error));
}

function failed(path: string, what: string, error: Error): never {
  throw new UserError(`${path} cannot be ${what}: ${error.message}.`, [], { cause: error });
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}
