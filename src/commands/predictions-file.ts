import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { PredictionsSource } from '../statistics/source.ts';
import { detectFormat } from '../statistics/source.ts';

const PIECE_BYTES = 2 ** 18;

/** A predictions file on disk, read piece by piece; the caller closes it. */
export interface PredictionsFile {
  readonly source: PredictionsSource;
  readonly close: () => Promise<void>;
}

/** Opens a regular file. Errors: `UserError` where it cannot be read. */
export async function openPredictions(path: string, cwd: string): Promise<PredictionsFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(resolve(cwd, path));
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UserError(`${path} is not a regular file.`);
    const opened = handle;
    const head = new Uint8Array(4);
    await opened.read(head, 0, head.length, 0);
    const source = detectFormat(head) === 'parquet' ? randomAccess(opened, stat.size) : stream(opened);
    return { source, close: () => opened.close() };
  } catch (error) {
    await handle?.close();
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const reason = code === 'ENOENT' ? 'there is no such file' : code;
    throw new UserError(`cannot read ${path}: ${reason}.`, [], { cause: error });
  }
}

/** The file in pieces. Two buffers take turns: while one is parsed, the next is being read. */
async function* stream(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffers = [new Uint8Array(PIECE_BYTES), new Uint8Array(PIECE_BYTES)] as const;
  let position = 0;
  let turn: 0 | 1 = 0;
  let reading = handle.read(buffers[turn], 0, PIECE_BYTES, position);
  for (;;) {
    const { bytesRead, buffer } = await reading;
    if (bytesRead === 0) return;
    position += bytesRead;
    turn = turn === 0 ? 1 : 0;
    reading = handle.read(buffers[turn], 0, PIECE_BYTES, position);
    // Awaited above in the next round; until then a failure must not count as unhandled.
    reading.catch(() => undefined);
    yield buffer.subarray(0, bytesRead);
  }
}

function randomAccess(handle: FileHandle, byteLength: number): PredictionsSource {
  return {
    byteLength,
    slice: async (start: number, end: number = byteLength) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) throw new Error('the file became shorter while it was read');
        filled += bytesRead;
      }
      return bytes.buffer;
    },
  };
}
