import type { Gunzip } from 'node:zlib';
import { createGunzip } from 'node:zlib';
import type { BatchSink } from './batch.ts';
import type { PredictionsColumns } from './columns.ts';
import { CsvReader } from './csv.ts';
import type { AsyncBuffer, ReadResult } from './parquet.ts';
import { readParquet } from './parquet.ts';
import { StatisticsProblem } from './problem.ts';

/**
 * Where predictions come from: bytes in memory, a file that can be read at any place, or a stream.
 * A stream may reuse its buffer once the next piece is asked for. Parquet cannot be read from a stream.
 */
export type PredictionsSource = Uint8Array | AsyncBuffer | AsyncIterable<Uint8Array>;

export type PredictionsFormat = 'csv' | 'csv.gz' | 'parquet';

const PIECE_BYTES = 2 ** 18;
const MAGIC_BYTES = 4;

/** The format, by the first bytes: `PAR1`, gzip's magic, or else CSV. */
export function detectFormat(head: Uint8Array): PredictionsFormat {
  if (head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31) return 'parquet';
  return head[0] === 0x1f && head[1] === 0x8b ? 'csv.gz' : 'csv';
}

/** Reads every complete row of the named columns, whatever the format. Errors: `StatisticsProblem`. */
export async function readPredictions(
  source: PredictionsSource,
  columns: PredictionsColumns,
  sink: BatchSink,
): Promise<ReadResult & { readonly format: PredictionsFormat }> {
  const opened = await openSource(source);
  const read =
    opened.format === 'parquet'
      ? await readParquet(opened.file, columns, sink)
      : await readCsv(opened.text, columns, sink);
  return { ...read, format: opened.format };
}

/** A source whose format is known: CSV as text already unpacked, or a Parquet file. */
export type OpenSource =
  | { readonly format: 'parquet'; readonly file: AsyncBuffer }
  | { readonly format: 'csv' | 'csv.gz'; readonly text: AsyncIterable<Uint8Array> };

/** Looks at the first bytes. Errors: Parquet as a stream. */
export async function openSource(source: PredictionsSource): Promise<OpenSource> {
  const file = source instanceof Uint8Array ? bufferOf(source) : source;
  if ('slice' in file) {
    const head = new Uint8Array(await file.slice(0, Math.min(MAGIC_BYTES, file.byteLength)));
    const format = detectFormat(head);
    if (format === 'parquet') return { format, file };
    return { format, text: format === 'csv' ? pieces(file) : gunzip(pieces(file)) };
  }
  const { format, bytes } = await peek(file);
  if (format === 'parquet') {
    throw new StatisticsProblem(
      'parquet_needs_file',
      'Parquet is read from its end and cannot come from a stream; give a file.',
    );
  }
  return { format, text: format === 'csv' ? bytes : gunzip(bytes) };
}

async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: PredictionsColumns,
  sink: BatchSink,
): Promise<ReadResult> {
  const reader = new CsvReader(columns, sink);
  for await (const piece of bytes) reader.feed(piece);
  reader.end();
  return reader;
}

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  return {
    byteLength: bytes.byteLength,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
}

async function* pieces(file: AsyncBuffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.byteLength; start += PIECE_BYTES) {
    yield new Uint8Array(await file.slice(start, Math.min(start + PIECE_BYTES, file.byteLength)));
  }
}

/** The format of a stream, and the stream again from its beginning. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ format: PredictionsFormat; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < MAGIC_BYTES) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    const joined = new Uint8Array(head.length + value.length);
    joined.set(head);
    joined.set(value, head.length);
    head = joined;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { format: detectFormat(head), bytes: again() };
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: PIECE_BYTES });
  const feed = async () => {
    for await (const piece of bytes) {
      if (stream.destroyed) return;
      // A copy: the source may reuse its buffer before zlib is done with it.
      if (!stream.write(piece.slice())) await drained(stream);
    }
    stream.end();
  };
  const feeding = feed().catch((error: unknown) => {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const piece of stream) yield piece as Uint8Array;
    await feeding;
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new StatisticsProblem('gzip_unreadable', `cannot unpack the gzip file: ${error.message}.`);
  }
}

/** Waits until more can be written, or never can. */
function drained(stream: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    if (stream.closed) resolve();
    else stream.on('drain', done).on('close', done);
  });
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_BUFFER_TOO_LARGE/.test(String(error.code));
}
