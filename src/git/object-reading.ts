import { createHash } from 'node:crypto';
import { FileEnds } from '../evidence/model-files/ends.ts';
import type { ObjectAnswer, ObjectSink, WantedObject } from '../model/large-file.ts';

/**
 * Digests bytes as they come, and holds them only where they are wanted and few enough. Reading ends as soon as there
 * are more than the pointer says.
 */
export async function readObject(
  chunks: AsyncIterable<Uint8Array>,
  { into, ...wanted }: Pick<WantedObject, 'size' | 'keepUpTo' | 'into' | 'onlySha256'>,
): Promise<ObjectAnswer> {
  const sink = await into?.();
  try {
    return await digested(chunks, wanted, sink);
  } finally {
    await sink?.end();
  }
}

async function digested(
  chunks: AsyncIterable<Uint8Array>,
  { size: expected, keepUpTo, onlySha256 }: Pick<WantedObject, 'size' | 'keepUpTo' | 'onlySha256'>,
  sink: ObjectSink | undefined,
): Promise<ObjectAnswer> {
  const sha256 = createHash('sha256');
  const md5 = onlySha256 ? undefined : createHash('md5');
  let held: Uint8Array[] | null = (expected ?? 0) <= keepUpTo ? [] : null;
  // What goes elsewhere is looked at there, and what is held is looked at as a whole.
  const isHeld = expected !== null && expected <= keepUpTo;
  const ends = sink === undefined && !isHeld ? new FileEnds() : undefined;
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (expected !== null && size > expected) return { state: 'longer' };
    // The disk writes what is digested meanwhile.
    const written = sink?.write(chunk);
    sha256.update(chunk);
    md5?.update(chunk);
    ends?.write(chunk);
    await written;
    if (size > keepUpTo) held = null;
    else held?.push(new Uint8Array(chunk));
  }
  return {
    state: 'read',
    sha256: sha256.digest('hex'),
    md5: md5?.digest('hex') ?? '',
    size,
    bytes: held === null ? null : Buffer.concat(held),
    ...(held === null && ends !== undefined && { examined: ends.examined() }),
  };
}

/** Maps with at most `width` items under way at once; answers in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await work(items[index] as Item, index);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
