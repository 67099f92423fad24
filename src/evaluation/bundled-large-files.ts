import { LARGEST_FOLDER_LIST_BYTES, readDvcFolder } from '../model/dvc-folder.ts';
import type { LargeFileStore, ObjectAnswer, ObjectSink, WantedObject } from '../model/large-file.ts';
import type { ContentEntry, PointedObject } from '../model/subject.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { bundleSubject, MODEL, POINTERS } from '../release/bundle-content.ts';
import { type LargeFileFault, largeFileFault } from '../release/bundle-large-file.ts';
import type { LargeFile } from '../release/bundle-manifest.ts';
import { readDvcList } from './dvc-lists.ts';

/** Where the files that a bundle keeps by digest are read from, and where their bytes go. */
export interface LargeFileReading {
  readonly store: LargeFileStore;
  /** The files of the bundle under `pointers/`, by their path in it. */
  readonly pointers: ReadonlyMap<string, Uint8Array>;
  /** Folder of the DVC project of a file of the repository; only a clone's cache is found by it. */
  readonly project?: (path: string) => string;
  /** Takes the bytes of the object with this SHA-256; without it they are only digested. */
  readonly into?: (sha256: string) => Promise<ObjectSink>;
}

/**
 * Reads every file that a bundle keeps by digest to its last byte, by the pointer that was approved with it. The digest in
 * the manifest decides; the pointer only says where to look. Null: all are there and are what was approved.
 */
export async function readLargeFiles(
  { manifest, documents }: Pick<ReadBundle, 'manifest' | 'documents'>,
  reading: LargeFileReading,
): Promise<LargeFileFault | null> {
  if (manifest.large.length === 0) return null;
  const { content } = bundleSubject(documents.get('subject.json') ?? new Uint8Array());
  const seen = new Set<string>();
  for (const file of manifest.large) {
    if (seen.has(file.sha256)) continue;
    seen.add(file.sha256);
    const fault = largeFileFault(file, await answerFor(file, content, reading));
    if (fault !== null) return fault;
  }
  return null;
}

async function answerFor(
  file: LargeFile,
  content: readonly ContentEntry[],
  reading: LargeFileReading,
): Promise<ObjectAnswer> {
  const { path, size, sha256 } = file;
  const isIt = (object: PointedObject): boolean =>
    object.sha256 === sha256 && (path === MODEL + object.path || !path.startsWith(MODEL));
  const pointer = content.find(({ objects = [] }) => objects.some(isIt));
  const object = pointer?.objects?.find(isIt);
  if (pointer === undefined || object === undefined) return notFollowed('no pointer in the bundle names it');
  const common = {
    size,
    keepUpTo: 0,
    onlySha256: true as const,
    ...(reading.into !== undefined && { into: () => reading.into?.(sha256) as Promise<ObjectSink> }),
  };
  // A pointer of Git LFS lies where its object belongs; one of DVC lies beside it.
  if (pointer.path === object.path)
    return one(reading.store, { ...common, tool: 'lfs', digest: sha256, project: null, remote: null });
  const source = {
    tool: 'dvc' as const,
    project: reading.project?.(pointer.path) ?? '',
    remote: file.location,
  };
  const found = await recordedMd5(pointer.path, object.path, source, reading);
  return typeof found === 'string' ? one(reading.store, { ...common, ...source, digest: found }) : found;
}

/** The MD5 by which DVC names an output: in its own file, or in the list of a folder that is an object itself. */
async function recordedMd5(
  file: string,
  path: string,
  source: Pick<WantedObject, 'tool' | 'project' | 'remote'>,
  { store, pointers }: LargeFileReading,
): Promise<string | ObjectAnswer> {
  const bytes = pointers.get(POINTERS + file);
  if (bytes === undefined) return notFollowed(`its pointer ${file} is not in the bundle`);
  const read = { path: file, mode: '100644', bytes, sha256: '', trust: 'committed', source: '' } as const;
  const { outputs } = readDvcList(read);
  for (const { path: output, recorded } of outputs) {
    if (output === null || recorded.algorithm !== 'md5') continue;
    if (output === path) return recorded.digest;
    if (!recorded.digest.endsWith('.dir') || !path.startsWith(`${output}/`)) continue;
    const wanted = { ...source, digest: recorded.digest, size: null, keepUpTo: LARGEST_FOLDER_LIST_BYTES };
    const answer = await one(store, wanted);
    if (answer.state !== 'read') return answer;
    const listed = answer.bytes === null ? undefined : readDvcFolder(answer.bytes);
    const found = listed?.find((entry) => `${output}/${entry.path}` === path);
    if (found !== undefined) return found.md5;
  }
  return notFollowed(`its pointer ${file} does not name it`);
}

async function one(store: LargeFileStore, wanted: WantedObject): Promise<ObjectAnswer> {
  const [answer] = await store.read([wanted]);
  return answer ?? notFollowed('its store gives no answer');
}

function notFollowed(reason: string): ObjectAnswer {
  return { state: 'not_followed', reason };
}
