import type { Config } from '../schemas/config.ts';
import type { Problem } from '../text/problem.ts';
import { matchesFolder, matchesGlob } from './glob.ts';
import { isGoverningPath } from './governing-path.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { type ChangedPath, namesOf } from './tree.ts';

/** A folder that holds a manifest, at one commit. `name` and `datasets` are null where the manifest cannot be read. */
export interface ModelFolder {
  readonly folder: string;
  readonly name: string | null;
  readonly datasets: readonly string[] | null;
}

export interface ChangeInput {
  /** The configuration at base. */
  readonly config: Config;
  readonly changed: readonly ChangedPath[];
  readonly base: readonly ModelFolder[];
  readonly head: readonly ModelFolder[];
  /** Every path at head (regular files and others). */
  readonly headPaths: readonly string[];
  /** For each catalog file, the data sets that it defines at base or at head; a file that is absent defines unknown ones. */
  readonly catalogFiles: ReadonlyMap<string, readonly string[]>;
}

export type TouchReason = 'folder' | 'code' | 'catalog' | 'governing';

export interface TouchedModel {
  readonly folder: string;
  readonly name: string | null;
  /** Its folder at base: another one after a move, null for a new model. */
  readonly baseFolder: string | null;
  readonly isNew: boolean;
  readonly reasons: readonly TouchReason[];
  /** The changed paths concerned, sorted. */
  readonly paths: readonly string[];
}

export interface TouchedModels {
  readonly models: readonly TouchedModel[];
  /** Models whose folder is gone at head and that were not moved. */
  readonly deleted: readonly ModelFolder[];
  readonly problems: readonly Problem[];
}

/** The folders with a manifest that the configuration governs, sorted. */
export function modelFolders(paths: readonly string[], config: Config): string[] {
  return paths
    .filter((path) => path.endsWith(`/${MANIFEST_FILE}`))
    .map((path) => path.slice(0, -MANIFEST_FILE.length - 1))
    .filter((folder) => isGovernedFolder(folder, config))
    .sort();
}

/** Whether a model's folder lies within the configuration's `models`. */
export function isGovernedFolder(folder: string, config: Config): boolean {
  return config.models.some((glob) => matchesFolder(folder, glob));
}

/** Whether a file of the model at `folder`: in it, or among its `code_paths` (keyed by the model's name or folder). */
export function isPathOfModel(path: string, model: ModelFolder, config: Config): boolean {
  return isInside(path, model.folder) || codePaths(model, config).some((glob) => matchesGlob(path, glob));
}

/** Whether a path is among the model's `code_paths`. */
export function isCodePathOf(path: string, model: ModelFolder, config: Config): boolean {
  return codePaths(model, config).some((glob) => matchesGlob(path, glob));
}

/** The paths at head that make up a model: its folder and its `code_paths`, under its old name and place too. */
export function contentPaths(
  headPaths: readonly string[],
  model: ModelFolder,
  atBase: ModelFolder | undefined,
  config: Config,
): string[] {
  const sides = atBase === undefined ? [model] : [model, atBase];
  return headPaths.filter((path) => sides.some((side) => isPathOfModel(path, side, config))).sort();
}

function codePaths(model: ModelFolder, config: Config): readonly string[] {
  const named = model.name === null ? [] : (config.code_paths?.[model.name] ?? []);
  return [...named, ...(config.code_paths?.[model.folder] ?? [])];
}

/** Which governed models a change touches, under old names and new ones. */
export function touchedModels(input: ChangeInput): TouchedModels {
  const changed = [...new Set(input.changed.flatMap(namesOf))].sort();
  const baseFolders = new Map(input.base.map((model) => [model.folder, model]));
  const headFolders = new Set(input.head.map((model) => model.folder));
  const gone = input.base.filter((model) => !headFolders.has(model.folder));
  const models: TouchedModel[] = [];
  const moved = new Set<string>();
  for (const model of [...input.head].sort((a, b) => (a.folder < b.folder ? -1 : 1))) {
    // A moved model is not a new one: its governing fields are still those it had.
    const from =
      baseFolders.get(model.folder) ?? gone.find((old) => old.name !== null && old.name === model.name);
    if (from !== undefined && from.folder !== model.folder) moved.add(from.folder);
    const touch = touchOf(model, from, changed, input);
    if (touch.reasons.length === 0) continue;
    const baseFolder = from?.folder ?? null;
    models.push({ folder: model.folder, name: model.name, baseFolder, isNew: from === undefined, ...touch });
  }
  return {
    models,
    deleted: gone.filter((model) => !moved.has(model.folder)),
    problems: [...headProblems(input), ...ungovernedPaths(changed, input)],
  };
}

function touchOf(
  model: ModelFolder,
  from: ModelFolder | undefined,
  changed: readonly string[],
  input: ChangeInput,
): { reasons: TouchReason[]; paths: string[] } {
  const reasons = new Set<TouchReason>();
  const paths: string[] = [];
  for (const path of changed) {
    const reason = reasonFor(path, model, from, input);
    if (reason === undefined) continue;
    reasons.add(reason);
    paths.push(path);
  }
  return { reasons: [...reasons].sort(), paths };
}

function reasonFor(
  path: string,
  model: ModelFolder,
  from: ModelFolder | undefined,
  input: ChangeInput,
): TouchReason | undefined {
  for (const side of from === undefined ? [model] : [model, from]) {
    if (isInside(path, side.folder)) return 'folder';
    if (isPathOfModel(path, side, input.config)) return 'code';
  }
  if (path.startsWith('.arbiter/catalog/')) {
    const defined = input.catalogFiles.get(path);
    // What cannot be read could define anything.
    if (defined === undefined || model.datasets === null) return 'catalog';
    const used = [...model.datasets, ...(from?.datasets ?? [])];
    return used.some((name) => defined.includes(name)) ? 'catalog' : undefined;
  }
  return isGoverningPath(path) ? 'governing' : undefined;
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** What is wrong with the set of models at head as a whole. */
function headProblems(input: ChangeInput): Problem[] {
  const problems: Problem[] = [];
  const byName = new Map<string, string>();
  for (const { folder, name } of input.head) {
    const file = `${folder}/${MANIFEST_FILE}`;
    const outer = input.head.find((other) => isInside(folder, other.folder));
    if (outer !== undefined) {
      const message = `This model lies inside the model ${outer.folder}: move it to a folder of its own.`;
      problems.push({ code: 'nested_model', message, file });
    }
    if (name === null) continue;
    const twin = byName.get(name);
    if (twin !== undefined) {
      const message = `The name \`${name}\` already belongs to the model in ${twin}.`;
      problems.push({ code: 'duplicate_model', message, file, pointer: '/name' });
    }
    byName.set(name, folder);
  }
  return problems;
}

/** Changed paths that the configuration governs and no manifest answers for. */
function ungovernedPaths(changed: readonly string[], input: ChangeInput): Problem[] {
  const present = new Set(input.headPaths);
  const isOrphaned = (path: string) => {
    if (present.has(path)) return true;
    // Deleting the manifest alone would leave the model's files without anybody to answer for them.
    if (!path.endsWith(`/${MANIFEST_FILE}`)) return false;
    const folder = path.slice(0, -MANIFEST_FILE.length - 1);
    return input.headPaths.some((other) => isInside(other, folder));
  };
  return changed
    .filter((path) => isGovernedPath(path, input.config))
    .filter((path) => !input.head.some((model) => isInside(path, model.folder)) && isOrphaned(path))
    .map((path) => {
      const message = `\`${path}\` lies in a governed place, and no folder above it has a ${MANIFEST_FILE}.`;
      return { code: 'no_manifest', message, file: path };
    });
}

/** Whether a path, or a folder above it, matches `models`. */
export function isGovernedPath(path: string, config: Config): boolean {
  const parts = path.split('/');
  return config.models.some((glob) =>
    parts.some((_, index) => index > 0 && matchesGlob(parts.slice(0, index + 1).join('/'), glob)),
  );
}
