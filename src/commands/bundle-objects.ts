import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BundleDenial } from '../evaluation/bundle-denial.ts';
import type { ObjectFiles } from '../evaluation/bundle-files.ts';
import type { WatchedLargeFiles } from '../evaluation/watched-large-files.ts';
import type { LargeFileStore, ObjectSink, WantedObject } from '../model/large-file.ts';
import type { PointedObject } from '../model/subject.ts';
import { LARGE_FILE_BYTES } from '../release/bundle-reader.ts';
import type { SourceFile } from '../release/bundle-source.ts';
import { fileChunks } from './bundle-file.ts';

/**
 * Objects behind pointers, each brought to the disk once and read from there as often as the bundle is built. What is over
 * 100 MB stays where it is: it was digested when it was judged.
 */
export class SpooledObjects implements ObjectFiles {
  readonly #folder: string;
  readonly #store: LargeFileStore;
  readonly #seen: WatchedLargeFiles;
  readonly #lfsLocation: string;
  readonly #spooled = new Set<string>();

  private constructor(folder: string, store: LargeFileStore, seen: WatchedLargeFiles, lfsLocation: string) {
    this.#folder = folder;
    this.#store = store;
    this.#seen = seen;
    this.#lfsLocation = lfsLocation;
  }

  /** `seen` was asked for every object before; `store` brings them. `lfsLocation` names the server of Git LFS. */
  static async create(
    temporary: string,
    store: LargeFileStore,
    seen: WatchedLargeFiles,
    lfsLocation: string,
  ): Promise<SpooledObjects> {
    return new SpooledObjects(await mkdtemp(join(temporary, 'arbiter-objects-')), store, seen, lfsLocation);
  }

  async fileOf({ path, size, sha256 }: PointedObject): Promise<Pick<SourceFile, 'contents' | 'location'>> {
    const pointer = this.#seen.pointerOf(sha256);
    if (pointer === undefined)
      throw missing(path, sha256, 'it was not found when the model was judged again');
    const spool = join(this.#folder, sha256);
    if (size > LARGE_FILE_BYTES) {
      const location = this.#locationOf(pointer);
      return { contents: () => fileChunks(spool), ...(location !== '' && { location }) };
    }
    if (!this.#spooled.has(sha256)) await this.#bring(path, size, sha256, pointer, spool);
    return { contents: () => fileChunks(spool) };
  }

  #locationOf({ tool, remote, registry }: WantedObject): string {
    if (tool === 'lfs') return this.#lfsLocation;
    if (registry === undefined) return remote ?? '';
    // The page of the version, as MLflow addresses it.
    const { model, version } = registry;
    return `${remote?.replace(/\/+$/, '')}/#/models/${encodeURIComponent(model)}/versions/${version}`;
  }

  /** Takes the files away again. */
  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #bring(
    path: string,
    size: number,
    sha256: string,
    pointer: WantedObject,
    spool: string,
  ): Promise<void> {
    const into = (): Promise<ObjectSink> => sinkTo(spool);
    const wanted: WantedObject = { ...pointer, size, keepUpTo: 0, onlySha256: true, into };
    const [answer] = await this.#store.read([wanted]);
    if (answer?.state !== 'read' || answer.sha256 !== sha256)
      throw missing(
        path,
        sha256,
        answer?.state === 'not_followed' ? answer.reason : 'its store gives another, or none',
      );
    this.#spooled.add(sha256);
  }
}

/** Begins the file anew. */
export async function sinkTo(path: string): Promise<ObjectSink> {
  const file = await open(path, 'w', 0o600);
  return {
    write: async (bytes) => {
      for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
    },
    end: () => file.close(),
  };
}

function missing(path: string, sha256: string, reason: string): BundleDenial {
  return new BundleDenial(
    'object_missing',
    `The object behind the pointer of ${JSON.stringify(path.slice(0, 200))} (sha256 ${sha256}) cannot be had: ${reason}. Push it again.`,
  );
}
