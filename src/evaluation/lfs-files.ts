import { UserError } from '../errors.ts';
import { LARGEST_EVIDENCE_FILE_BYTES } from '../evidence/content.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { type LfsPointer, readLfsPointer } from '../model/lfs-pointer.ts';
import type { PointedObject } from '../model/subject.ts';
import type { Config } from '../schemas/config.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadFile } from './content.ts';
import { isDeclaredData } from './drift-set.ts';

/** As much as of a predictions file in Git itself. */
export const LARGEST_PREDICTIONS_BYTES = 512 * 1024 * 1024;
/** What is held of all objects of one model at once. */
const MOST_HELD_BYTES = 1024 * 1024 * 1024;

/** The files of a model, with objects in the place of the pointers of Git LFS. */
export interface LfsFiles {
  /** Files in Git, and objects that are small enough to be evidence, each with its own bytes and digest. */
  readonly files: readonly ReadFile[];
  /** MD5 of the objects that are not held, by path: what DVC recorded of them can be compared. */
  readonly digested: ReadonlyMap<string, string>;
  /** By the pointer's path. */
  readonly objects: ReadonlyMap<string, readonly PointedObject[]>;
  readonly problems: readonly Problem[];
}

interface Pointer extends LfsPointer {
  readonly file: ReadFile;
  readonly wanted: WantedObject;
}

/**
 * Follows every pointer of Git LFS among a model's files. An object counts when its own digest and size are those of the
 * pointer; anything else is a problem, and its file is then not read at all.
 * @param folder of the model; files elsewhere are no evidence, and their objects are not held.
 */
export async function followLfs(
  files: readonly ReadFile[],
  folder: string,
  config: Config,
  store: LargeFileStore,
): Promise<LfsFiles> {
  const readings = files.map((file) => ({ file, reading: readLfsPointer(file.bytes) }));
  const pointers = readings.flatMap(({ file, reading }): Pointer[] =>
    reading.kind === 'pointer'
      ? [
          {
            file,
            oid: reading.oid,
            size: reading.size,
            wanted: wantedOf(reading, limitOf(file, folder, config)),
          },
        ]
      : [],
  );
  if (readings.every(({ reading }) => reading.kind === 'none'))
    return { files, digested: new Map(), objects: new Map(), problems: [] };
  refuseTooMuch(pointers);
  const answers = pointers.length === 0 ? [] : await store.read(pointers.map(({ wanted }) => wanted));
  const objects = new Map<string, readonly PointedObject[]>();
  const digested = new Map<string, string>();
  const held = new Map<string, ReadFile>();
  const problems: Problem[] = readings.flatMap(({ file, reading }) =>
    reading.kind === 'invalid' ? [invalid(file.path, reading.reason)] : [],
  );
  for (const [index, pointer] of pointers.entries()) {
    const answer = answers[index] as ObjectAnswer;
    const { path } = pointer.file;
    if (answer.state !== 'read' || answer.sha256 !== pointer.oid || answer.size !== pointer.size) {
      problems.push(problemOf(pointer, answer));
      continue;
    }
    objects.set(path, [{ path, size: pointer.size, sha256: pointer.oid }]);
    if (answer.bytes !== null) held.set(path, { ...pointer.file, bytes: answer.bytes, sha256: pointer.oid });
    else {
      digested.set(path, answer.md5);
      if (pointer.wanted.keepUpTo === LARGEST_PREDICTIONS_BYTES) problems.push(tooLarge(pointer));
    }
  }
  const kept = readings.flatMap(({ file, reading }) =>
    reading.kind === 'none' ? [file] : (held.get(file.path) ?? []),
  );
  return { files: kept, digested, objects, problems };
}

function wantedOf({ oid, size }: LfsPointer, keepUpTo: number): WantedObject {
  return { tool: 'lfs', digest: oid, size, project: null, remote: null, keepUpTo };
}

function limitOf({ path }: ReadFile, folder: string, config: Config): number {
  if (!path.startsWith(`${folder}/`)) return 0;
  return isDeclaredData(path, config) ? LARGEST_PREDICTIONS_BYTES : LARGEST_EVIDENCE_FILE_BYTES;
}

function refuseTooMuch(pointers: readonly Pointer[]): void {
  const held = pointers.filter(({ size, wanted }) => size <= wanted.keepUpTo);
  const total = held.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_HELD_BYTES)
    throw new UserError(
      `The evidence in Git LFS has ${total} bytes in all; at most ${MOST_HELD_BYTES} are read. Keep what is no evidence outside the model's folder.`,
    );
}

function invalid(file: string, reason: string): Problem {
  const message = `\`${file}\` begins as a pointer of Git LFS and is not exactly one: ${reason}. Add the file again with \`git lfs track\` and \`git add\`.`;
  return { code: 'lfs_pointer_invalid', message, file };
}

function problemOf({ file: { path: file }, oid, size }: Pointer, answer: ObjectAnswer): Problem {
  const named = `sha256 ${oid}, ${size} bytes`;
  switch (answer.state) {
    case 'read':
    case 'longer': {
      const message = `The object that Git LFS has for \`${file}\` is not what its pointer says (${named}). Add the file again and push it with \`git lfs push\`.`;
      return { code: 'lfs_object_differs', message, file };
    }
    case 'missing': {
      const message = `Git LFS has no object for \`${file}\` (${named}). Push it with \`git lfs push --all origin\` and run the gate again.`;
      return { code: 'lfs_object_missing', message, file };
    }
    case 'not_followed': {
      const message = `The pointer of Git LFS \`${file}\` is not followed: ${answer.reason}.`;
      return { code: 'lfs_object_not_followed', message, file };
    }
  }
}

function tooLarge({ file: { path: file }, size }: Pointer): Problem {
  const message = `\`${file}\` is declared as predictions and has ${size} bytes; predictions of at most ${LARGEST_PREDICTIONS_BYTES} bytes are recomputed.`;
  return { code: 'too_large', message, file };
}
