import { pathFault } from '../evidence/path.ts';
import { type RegistryPointer, registryPointerSchema } from '../schemas/registry-pointer.ts';
import { registryPointer as isPointer } from '../schemas/validators/registry-pointer.js';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { collisionKey } from './path.ts';

export type { RegistryPointer };
export type RegistryFile = RegistryPointer['files'][number];

export const REGISTRY_POINTER_SCHEMA = 'arbiter/registry-pointer/v1';

/** Files of one pointer, at most. */
export const MOST_REGISTRY_FILES = 1000;

const NAME = /^(.*?[^/])\.mlflow\.yml$/;

/** Whether a file of this name stands for files of a model registry. */
export function isRegistryPointer(path: string): boolean {
  return path.endsWith('.mlflow.yml');
}

/** The folder in which the files of a pointer appear: `a/model.mlflow.yml` stands for what is below `a/model`. */
export function registryFolder(path: string): string | undefined {
  return NAME.exec(path)?.[1];
}

/** Reads a pointer to files of a registry. Never throws for a bad text. */
export function loadRegistryPointer(text: string, file: string): Loaded<RegistryPointer> {
  return loadFile<RegistryPointer>(
    text,
    file,
    { schema: registryPointerSchema, validate: isPointer },
    (pointer, document) => [
      ...nameProblems(file, document),
      ...countProblems(pointer, document),
      ...pathProblems(pointer, document),
      ...collisions(pointer, document),
    ],
  );
}

/** Why a registry's server would not give a file of this path, or no system could hold it; undefined: nothing. */
export function registryPathFault(path: string): string | undefined {
  const fault = pathFault(path);
  if (fault !== null) return fault;
  // MLflow's artifact server refuses them, since they mean something else in an address.
  return /[%#?]/.test(path) ? 'MLflow gives out no file with %, # or ? in its path' : undefined;
}

function nameProblems(file: string, document: TextDocument): Problem[] {
  if (registryFolder(file) !== undefined) return [];
  const message = 'The name of a pointer is NAME.mlflow.yml: NAME is the folder in which its files appear.';
  return [document.problem('bad_path', message, '')];
}

function countProblems({ files }: RegistryPointer, document: TextDocument): Problem[] {
  if (files.length <= MOST_REGISTRY_FILES) return [];
  const message = `The pointer lists ${files.length} files; at most ${MOST_REGISTRY_FILES} are followed. Pack them into fewer files.`;
  return [document.problem('too_many_files', message, '/files')];
}

function pathProblems({ files }: RegistryPointer, document: TextDocument): Problem[] {
  return files.flatMap(({ path }, index) => {
    const fault = registryPathFault(path);
    if (fault === undefined) return [];
    const message = `${JSON.stringify(path.slice(0, 200))} cannot be followed: ${fault}.`;
    return [document.problem('bad_path', message, `/files/${index}/path`)];
  });
}

/** Two names that are one on some system, and a file where another needs a folder. */
function collisions({ files }: RegistryPointer, document: TextDocument): Problem[] {
  const names = new NameSpace(files.map(({ path }) => path));
  const seen = new Map<string, string>();
  return files.flatMap(({ path }, index) => {
    const twin = seen.get(collisionKey(path)) ?? names.folderInTheWay(path);
    seen.set(collisionKey(path), path);
    if (twin === undefined) return [];
    const message = `${JSON.stringify(twin.slice(0, 200))} and ${JSON.stringify(path.slice(0, 200))} cannot both be there: rename one in the registry.`;
    return [document.problem('path_collision', message, `/files/${index}/path`)];
  });
}

/** Paths by what they are on a system that knows neither case nor ways of writing a letter. */
export class NameSpace {
  readonly #files = new Map<string, string>();
  /** Each folder with a file below it. */
  readonly #folders = new Map<string, string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    this.#files.set(collisionKey(path), path);
    for (const folder of foldersOf(path)) this.#folders.set(collisionKey(folder), path);
  }

  /** A path that stands where this one does. */
  twin(path: string): string | undefined {
    return this.#files.get(collisionKey(path));
  }

  /** A path that needs this one as a folder, or that this one needs as a folder. */
  folderInTheWay(path: string): string | undefined {
    const above = foldersOf(path)
      .map((folder) => this.#files.get(collisionKey(folder)))
      .find((file) => file !== undefined);
    return above ?? this.#folders.get(collisionKey(path));
  }
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
