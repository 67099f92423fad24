/** A folder that holds a model, and what gave it away. */
export interface ModelFolder {
  readonly folder: string;
  readonly hasManifest: boolean;
  /** Names of the files that say so, sorted. */
  readonly hints: readonly string[];
}

const MANIFEST = 'model.yml';
const HINT_FILES: ReadonlySet<string> = new Set([MANIFEST, 'MODEL_CARD.md', 'dvc.yaml', 'metrics.json']);
const HINT_FOLDER = 'mlruns';
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'mlartifacts']);

/**
 * The folders that hold models, from the paths of a repository: a manifest says so; a model card, a DVC pipeline, a metrics
 * file or an MLflow store suggest it. Of folders inside one another the outermost counts, unless the inner has a manifest.
 * The root is never a model: a model has a folder of its own.
 */
export function findModelFolders(paths: readonly string[]): ModelFolder[] {
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const hint = hintOf(path);
    if (hint === undefined) continue;
    const hints = found.get(hint.folder) ?? new Set();
    found.set(hint.folder, hints.add(hint.name));
  }
  const folders = [...found].map(([folder, hints]) => ({
    folder,
    hasManifest: hints.has(MANIFEST),
    hints: [...hints].sort(),
  }));
  return folders
    .filter(
      (one) =>
        one.hasManifest ||
        !folders.some(
          (other) =>
            isInside(one.folder, other.folder) || (other.hasManifest && isInside(other.folder, one.folder)),
        ),
    )
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function hintOf(path: string): { folder: string; name: string } | undefined {
  const segments = path.split('/');
  const store = segments.indexOf(HINT_FOLDER);
  const isStore = store >= 0 && store < segments.length - 1;
  const folders = isStore ? segments.slice(0, store) : segments.slice(0, -1);
  const name = isStore ? HINT_FOLDER : (segments.at(-1) ?? '');
  const isHint = isStore || HINT_FILES.has(name);
  if (!isHint || folders.length === 0) return undefined;
  if (folders.some((segment) => segment.startsWith('.') || LEFT_OUT.has(segment))) return undefined;
  return { folder: folders.join('/'), name };
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}/`);
}

/** The globs that hold these folders: their parents, or the folders themselves where they lie in the root. */
export function modelGlobs(folders: readonly string[]): string[] {
  if (folders.length === 0) return ['models/**'];
  const globs = folders.map((folder) => {
    const parent = folder.split('/').slice(0, -1).join('/');
    return `${parent === '' ? folder : parent}/**`;
  });
  return [...new Set(globs)].sort();
}
