import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { dvcPlaces } from './dvc-remote.ts';
import { readObject } from './object-reading.ts';

const CHUNK = 256 * 1024;

export interface LocalPlaces {
  /** The folder of Git's own files that all work trees share; null outside a repository. */
  readonly gitDir: string | null;
  /** What paths of the judged tree are relative to. */
  readonly root: string;
}

/** Objects that a clone has already: in the store of Git LFS, and in the cache of DVC. Nothing is downloaded. */
export class LocalLargeFiles implements LargeFileStore {
  readonly #places: LocalPlaces;

  constructor(places: LocalPlaces) {
    this.#places = places;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    const answers: ObjectAnswer[] = [];
    for (const object of wanted) answers.push(await this.#one(object));
    return answers;
  }

  async #one(wanted: WantedObject): Promise<ObjectAnswer> {
    if (wanted.tool === 'mlflow')
      return {
        state: 'not_followed',
        reason: `it is in the registry at ${wanted.remote}, and nothing is downloaded here; the gate reads it`,
      };
    for (const file of this.#files(wanted)) {
      const answer = await readFile(file, wanted);
      if (answer !== null) return answer;
    }
    const command = wanted.tool === 'lfs' ? 'git lfs pull' : 'dvc pull';
    return { state: 'not_followed', reason: `its object is not in this clone; get it with \`${command}\`` };
  }

  #files({ tool, digest, project }: WantedObject): readonly string[] {
    const { gitDir, root } = this.#places;
    if (tool === 'dvc')
      return dvcPlaces(digest).map((place) => join(root, project ?? '', '.dvc', 'cache', place));
    return gitDir === null
      ? []
      : [join(gitDir, 'lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest)];
  }
}

async function readFile(path: string, wanted: WantedObject): Promise<ObjectAnswer | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    return await readObject(chunksOf(file), wanted);
  } finally {
    await file.close();
  }
}

/** One buffer again and again: 2 GB need no more memory than a piece, which is good until the next one is asked for. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
