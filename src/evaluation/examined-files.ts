import type { ExaminedFile, Trust } from '../checks/facts.ts';
import { examineFile, type ModelFile, unreadable } from '../evidence/model-files/model-file.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import type { HashedEntry } from '../model/subject.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { ReadFile } from './content.ts';

/** Remembers what the objects are that were read and not held, by their SHA-256. */
export class ExaminedObjects implements LargeFileStore {
  readonly found = new Map<string, ModelFile>();
  readonly #store: LargeFileStore;

  constructor(store: LargeFileStore) {
    this.#store = store;
  }

  async read(wanted: readonly WantedObject[]): Promise<readonly ObjectAnswer[]> {
    const answers = await this.#store.read(wanted);
    for (const answer of answers)
      if (answer.state === 'read' && answer.examined !== undefined)
        this.found.set(answer.sha256, answer.examined);
    return answers;
  }
}

/** Whether a policy asks for the formats of files: only then are they looked at. */
export function asksForFormats(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) =>
    policy.checks.some((check) => check.kind === 'security' && check.require.formats !== undefined),
  );
}

/**
 * Every file of a model with what it is by its content, and every object behind a pointer of it: those of which the bytes are
 * held as any file, the others by what their ends told.
 */
export async function examinedFiles(
  files: readonly ReadFile[],
  content: readonly HashedEntry[],
  objects: ReadonlyMap<string, ModelFile>,
): Promise<readonly ExaminedFile[]> {
  const found = new Map<string, ExaminedFile>();
  // One path may stand for two contents: what a workflow made hides nothing that a pointer leads to.
  const keyOf = (file: { readonly path: string; readonly sha256: string }) => `${file.sha256} ${file.path}`;
  for (const { path, bytes, sha256, trust } of files) {
    found.set(keyOf({ path, sha256 }), {
      file: path,
      sha256,
      trust,
      ...(await examineFile({ path, bytes })),
    });
  }
  for (const { path, sha256 } of content.flatMap((entry) => entry.objects ?? [])) {
    if (found.has(keyOf({ path, sha256 }))) continue;
    const known = objects.get(sha256) ?? unreadable('unknown', 'its bytes were not looked at');
    found.set(keyOf({ path, sha256 }), { file: path, sha256, trust: 'committed' satisfies Trust, ...known });
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
