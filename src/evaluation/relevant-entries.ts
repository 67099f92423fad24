import { matchesGlob } from '../model/glob.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import { MANIFEST_FILE } from '../model/manifest.ts';
import { isGovernedPath, modelFolders } from '../model/touched.ts';
import { type ChangedPath, type FileTree, namesOf, type TreeEntry } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';

export interface RelevanceInput {
  readonly base: FileTree;
  readonly head: FileTree;
  /** Null: every model is judged. */
  readonly changed: readonly ChangedPath[] | null;
  /** The configuration that governs; undefined where it cannot be used, and then nothing but what governs is looked at. */
  readonly config: Config | undefined;
}

/**
 * Which entries of a tree an evaluation may look at without reading them; with what it reads, they give the same verdict
 * as the whole tree. Relevant are: what governs; what changed, for being there or not; what is left in the folder of a
 * manifest that changed, since deleting a manifest must not leave its files ungoverned; and, since they are refused
 * rather than read, links and submodules in the place of a manifest, in a model's folder or among its code. Without a
 * list of changes every governed path is one.
 */
export function relevantEntries(input: RelevanceInput): (entry: TreeEntry) => boolean {
  const { config, changed } = input;
  const names = new Set((changed ?? []).flatMap(namesOf));
  const leftFolders = new Set([...names].flatMap(manifestFolder));
  const folders = new Set(config === undefined ? [] : foldersOf(input, config));
  const code = Object.values(config?.code_paths ?? {}).flatMap((globs) => globs ?? []);
  const isRefused = ({ path, mode }: TreeEntry): boolean =>
    mode !== '100644' &&
    mode !== '100755' &&
    (liesIn(path, folders) || code.some((glob) => matchesGlob(path, glob)));
  return (entry) =>
    isGoverningPath(entry.path) ||
    names.has(entry.path) ||
    liesIn(entry.path, leftFolders) ||
    isRefused(entry) ||
    (changed === null && config !== undefined && isGovernedPath(entry.path, config));
}

function foldersOf({ base, head }: RelevanceInput, config: Config): string[] {
  return [base, head].flatMap(({ entries }) =>
    modelFolders(
      entries.map(({ path }) => path),
      config,
    ),
  );
}

function manifestFolder(path: string): string[] {
  return path.endsWith(`/${MANIFEST_FILE}`) ? [path.slice(0, -MANIFEST_FILE.length - 1)] : [];
}

/** Whether any folder above a path is among these. */
function liesIn(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (folders.has(path.slice(0, end))) return true;
  }
  return false;
}
