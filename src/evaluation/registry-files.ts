import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import type { Registry } from '../model/registries.ts';
import {
  isRegistryPointer,
  loadRegistryPointer,
  NameSpace,
  type RegistryFile,
  type RegistryPointer,
  registryFolder,
} from '../model/registry-pointer.ts';
import type { PointedObject } from '../model/subject.ts';
import type { Config } from '../schemas/config.ts';
import { GOVERNING_LIMITS } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type ReadFile, textOf } from './content.ts';

/** Files of registries that are followed for one model, at most. */
const MOST_FILES = 10_000;

export interface RegistrySurroundings {
  /** Of base: it alone says which registries there are, and where. */
  readonly config: Config;
  readonly store: LargeFileStore;
  /** Files of workflow artifacts. */
  readonly artifacts: readonly ReadFile[];
  /** What pointers of Git LFS and of DVC stand for, by the pointer's path. */
  readonly objects: ReadonlyMap<string, readonly PointedObject[]>;
}

export interface RegistryFiles {
  /** By the pointer's path, sorted by their own paths. */
  readonly objects: ReadonlyMap<string, readonly PointedObject[]>;
  readonly problems: readonly Problem[];
}

/**
 * Follows every pointer to a model registry among a model's files. A pointer binds each file by its SHA-256, so it does
 * not matter what the registry's server says: other bytes, and bytes that are not there, are a problem.
 */
export async function followRegistry(
  files: readonly ReadFile[],
  around: RegistrySurroundings,
): Promise<RegistryFiles> {
  const pointers = files.filter(({ path }) => isRegistryPointer(path));
  if (pointers.length === 0) return { objects: new Map(), problems: [] };
  const following = new Following(files, around);
  for (const pointer of pointers) await following.follow(pointer);
  return following;
}

interface Absent {
  /** In the repository. */
  readonly place: string;
  readonly listed: RegistryFile;
}

class Following implements RegistryFiles {
  readonly objects = new Map<string, readonly PointedObject[]>();
  readonly problems: Problem[] = [];
  readonly #around: RegistrySurroundings;
  /** SHA-256 of what is there, by path. */
  readonly #present: ReadonlyMap<string, string>;
  /** Everything that has a place already. */
  readonly #places: NameSpace;
  #followed = 0;

  constructor(files: readonly ReadFile[], around: RegistrySurroundings) {
    this.#around = around;
    const there = [...around.artifacts, ...files].map(({ path, sha256 }) => [path, sha256] as const);
    const pointed = [...around.objects.entries()].flatMap(([pointer, objects]) =>
      objects.map(({ path, sha256 }) => ({ pointer, path, sha256 })),
    );
    // An object of Git LFS stands in its pointer's own place; one of DVC has a place that no file has.
    const inPlace = pointed.filter(({ pointer, path }) => pointer === path);
    this.#present = new Map([...there, ...inPlace.map(({ path, sha256 }) => [path, sha256] as const)]);
    this.#places = new NameSpace([...this.#present.keys(), ...pointed.map(({ path }) => path)]);
  }

  async follow(file: ReadFile): Promise<void> {
    const pointer = this.#read(file);
    if (pointer === undefined) return;
    const registry = this.#around.config.registries?.find(({ name }) => name === pointer.registry);
    if (registry === undefined) {
      this.problems.push(unknownRegistry(file.path, pointer, this.#around.config));
      return;
    }
    const absent = this.#absentOf(file.path, pointer);
    if (this.#isTooMuch(file.path, absent.length)) return;
    const found = await this.#found(file.path, pointer, registry, absent);
    for (const { path } of found) this.#places.add(path);
    if (found.length > 0) this.objects.set(file.path, found);
  }

  #read(file: ReadFile): RegistryPointer | undefined {
    const text = textOf(file, GOVERNING_LIMITS.maxLength);
    if (text === null) {
      this.problems.push(invalid(file.path, 'it is no text in UTF-8, or too long', {}));
      return undefined;
    }
    const { value, problems } = loadRegistryPointer(text, file.path);
    this.problems.push(...problems.map(({ message, ...place }) => invalid(file.path, message, place)));
    return value;
  }

  /** What the pointer lists and is not there. What is there has to be what the pointer says, and is a file as any other. */
  #absentOf(file: string, { files }: RegistryPointer): readonly Absent[] {
    const folder = registryFolder(file) ?? '';
    return files
      .map((listed) => ({ place: `${folder}/${listed.path}`, listed }))
      .filter(({ place, listed }) => {
        const sha256 = this.#present.get(place);
        if (sha256 !== undefined) {
          if (sha256 !== listed.sha256) this.problems.push(stale(file, place, listed));
          return false;
        }
        const other = this.#places.twin(place) ?? this.#places.folderInTheWay(place);
        if (other !== undefined) this.problems.push(collision(file, place, other));
        return other === undefined;
      });
  }

  #isTooMuch(file: string, count: number): boolean {
    this.#followed += count;
    if (this.#followed <= MOST_FILES) return false;
    const message = `The pointers of the model list more than ${MOST_FILES} files of registries; no more are followed. Pack them into fewer files.`;
    this.problems.push({ code: 'registry_object_not_followed', message, file });
    return true;
  }

  async #found(
    file: string,
    pointer: RegistryPointer,
    registry: Registry,
    absent: readonly Absent[],
  ): Promise<readonly PointedObject[]> {
    if (absent.length === 0) return [];
    const answers = await this.#around.store.read(
      absent.map(({ listed }) => wantedOf(pointer, registry, listed)),
    );
    const found: PointedObject[] = [];
    for (const [index, { place, listed }] of absent.entries()) {
      const answer = answers[index] as ObjectAnswer;
      const { size, sha256 } = listed;
      if (answer.state === 'read' && answer.sha256 === sha256 && answer.size === size)
        found.push({ path: place, size, sha256 });
      else this.problems.push(problemOf(file, pointer, listed, answer));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function wantedOf(
  { model, version }: RegistryPointer,
  { kind, url, token_env: token }: Registry,
  { path, size, sha256 }: RegistryFile,
): WantedObject {
  return {
    tool: kind,
    digest: sha256,
    size,
    project: null,
    remote: url,
    registry: { model, version, path, token: token ?? null },
    keepUpTo: 0,
  };
}

function invalid(file: string, reason: string, place: Partial<Problem>): Problem {
  const message = `\`${file}\` has the name of a pointer to a model registry and is none: ${reason.replace(/\.$/, '')}. Write it with \`arbiter evidence --pin\`.`;
  return { ...place, code: 'registry_pointer_invalid', message, file };
}

function unknownRegistry(file: string, { registry }: RegistryPointer, { registries = [] }: Config): Problem {
  const known = registries.length === 0 ? 'none' : registries.map(({ name }) => name).join(', ');
  const message = `\`${file}\` names the registry ${registry}; \`registries\` in .arbiter/config.yml of the base branch has ${known}. Have it added there first.`;
  return { code: 'registry_unknown', message, file };
}

function stale(file: string, place: string, { sha256 }: RegistryFile): Problem {
  const message = `\`${place}\` is there and is not what ${file} lists (sha256 ${sha256}): remove it, or pin the version anew.`;
  return { code: 'stale_evidence', message, file: place };
}

function collision(file: string, place: string, other: string): Problem {
  const message = `\`${place}\`, which ${file} lists, and \`${other}\` cannot both be there: rename one.`;
  return { code: 'path_collision', message, file };
}

function problemOf(
  file: string,
  { registry, model, version }: RegistryPointer,
  { path, size, sha256 }: RegistryFile,
  answer: ObjectAnswer,
): Problem {
  const what = `\`${path}\` of ${model} version ${version}`;
  const named = `sha256 ${sha256}, ${size} bytes`;
  switch (answer.state) {
    case 'read':
    case 'longer': {
      const message = `What the registry ${registry} has as ${what} is not what ${file} lists (${named}). Find out who changed it; if it is right, pin the version anew.`;
      return { code: 'registry_object_differs', message, file };
    }
    case 'missing': {
      const message = `The registry ${registry} has no ${what}, which ${file} lists (${named}). Put it back, or pin the version anew.`;
      return { code: 'registry_object_missing', message, file };
    }
    case 'not_followed': {
      const message = `${what}, which ${file} lists, is not followed: ${answer.reason}.`;
      return { code: 'registry_object_not_followed', message, file };
    }
  }
}
