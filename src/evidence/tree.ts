import { parseYaml } from '../text/yaml.ts';
import { decodeText } from './content.ts';
import { readFile } from './detection.ts';
import type { EvidenceFile, Reading } from './evidence.ts';
import { type JsonObject, objectOf } from './readers/json-shape.ts';
import { readTree } from './readers/mlflow-file-store.ts';
import { isLoggedModel, isRegisteredModel, isRegistryVersion } from './readers/mlflow-registry.ts';

/** A folder that is read as one: a run, a logged model, an entry of the registry. `files` are those it consists of. */
export interface Tree {
  readonly path: string;
  readonly files: readonly EvidenceFile[];
  readonly reading: Reading;
}

export interface Grouped {
  readonly trees: readonly Tree[];
  /** Files that stand for themselves, artifacts of runs among them. */
  readonly rest: readonly EvidenceFile[];
  /** Parts of an MLflow store that say nothing: deleted experiments, data-set descriptions. */
  readonly skipped: readonly string[];
}

type Kind = 'run' | 'logged_model' | 'registry' | 'dataset';

/** Folders below a tree whose files belong to it; `artifacts` are files of their own. */
const OWN_FOLDERS: Readonly<Record<Kind, readonly string[]>> = {
  run: ['metrics', 'params', 'tags', 'inputs', 'outputs'],
  logged_model: ['metrics', 'params', 'tags'],
  registry: ['aliases', 'tags'],
  dataset: [],
};

const META = 'meta.yaml';

/** Finds the runs and registry entries of MLflow file stores by the content of their `meta.yaml`. */
export function groupTrees(files: readonly EvidenceFile[]): Grouped {
  const live = files.filter(({ path }) => !/(?:^|\/)\.trash\//.test(path));
  const kinds = new Map<string, Kind>();
  const measuredFolders = foldersWithMetrics(live);
  for (const file of live) {
    if (file.path !== META && !file.path.endsWith(`/${META}`)) continue;
    const kind = kindOf(file) ?? (measuredFolders.has(folderOf(file.path)) ? 'run' : null);
    if (kind !== null) kinds.set(folderOf(file.path), kind);
  }
  if (kinds.size === 0 && live.length === files.length) return { trees: [], rest: files, skipped: [] };

  const members = new Map<string, EvidenceFile[]>([...kinds.keys()].map((folder) => [folder, []]));
  const rest: EvidenceFile[] = [];
  for (const file of live) {
    const owner = ownerOf(file.path, kinds);
    if (owner === null) rest.push(file);
    else members.get(owner)?.push(file);
  }
  const ofKind = (wanted: Kind): string[] =>
    [...kinds].filter(([, kind]) => kind === wanted).map(([folder]) => folder);
  const datasets = ofKind('dataset').flatMap((folder) => members.get(folder) ?? []);
  const trees = [...ofKind('run'), ...ofKind('logged_model'), ...ofKind('registry')].map((folder) => {
    const own = members.get(folder) ?? [];
    return { path: folder, files: own, reading: readOwn(folder, own, kinds.get(folder) as Kind, datasets) };
  });
  const deleted = files.filter((file) => !live.includes(file));
  return { trees, rest, skipped: [...datasets, ...deleted].map(({ path }) => path) };
}

function readOwn(
  folder: string,
  files: readonly EvidenceFile[],
  kind: Kind,
  datasets: readonly EvidenceFile[],
): Reading {
  if (kind === 'run') return readTree(folder, files, datasets);
  const meta = files.find(({ path }) => folderOf(path) === folder) as EvidenceFile;
  return readFile(meta).reading;
}

function kindOf(file: EvidenceFile): Kind | null {
  const text = decodeText(file.bytes);
  if (text === null) return null;
  const root: JsonObject = objectOf(parseYaml(text, file.path).value);
  if (isLoggedModel(root)) return 'logged_model';
  if (('run_id' in root || 'run_uuid' in root) && 'lifecycle_stage' in root) return 'run';
  if (isRegistryVersion(root) || isRegisteredModel(root)) return 'registry';
  return 'digest' in root && 'source_type' in root ? 'dataset' : null;
}

/** Folders that hold `metrics` and `params` or `tags`: runs even where their `meta.yaml` is damaged. */
function foldersWithMetrics(files: readonly EvidenceFile[]): ReadonlySet<string> {
  const holding = (name: string): Set<string> =>
    new Set(
      files
        .map(({ path }) => `/${path}`)
        .filter((path) => path.includes(`/${name}/`))
        .map((path) => path.slice(1, path.indexOf(`/${name}/`))),
    );
  const [params, tags] = [holding('params'), holding('tags')];
  return new Set([...holding('metrics')].filter((folder) => params.has(folder) || tags.has(folder)));
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '' : path.slice(0, end);
}

/** The nearest folder above that is a tree and to which a file at this place belongs. */
function ownerOf(path: string, kinds: ReadonlyMap<string, Kind>): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const kind = kinds.get(folder);
    if (kind !== undefined) {
      const inside = folder === '' ? path : path.slice(folder.length + 1);
      const isOwn = inside === META || OWN_FOLDERS[kind].includes(inside.split('/', 1)[0] as string);
      return isOwn ? folder : null;
    }
    if (folder === '') return null;
  }
}
