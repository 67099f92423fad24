import { UserError } from '../errors.ts';
import { listedFiles } from '../git/mlflow-listing.ts';
import { MlflowServer } from '../git/mlflow-registry.ts';
import { ObjectDownload } from '../git/object-download.ts';
import { inParallel } from '../git/object-reading.ts';
import { type Activation, type ModelFiles, RegistryDiffers, TargetFailure } from './target.ts';

type ModelFile = ModelFiles['files'][number];

interface RegistryPlace {
  readonly url: string;
  readonly token: string | null;
  readonly model: string;
  readonly retryBaseMs: number;
}

const PARALLEL = 4;
/** As much as the gate reads for one decision. */
const MOST_BYTES = 10 * 1024 * 1024 * 1024;

/**
 * Reads every file that the registry gives out under a version, and holds it against the bundle: the same names below one folder of
 * the model, and the same bytes. Where a pointer pins the folder nothing may be missing either.
 * @throws RegistryDiffers where something else would serve than what was approved
 * @throws TargetFailure where that cannot be told
 */
export async function requireSameFiles(
  place: RegistryPlace,
  version: string,
  { modelFiles, tag }: Pick<Activation, 'modelFiles' | 'tag'>,
): Promise<void> {
  const what = `Version ${version} of ${place.model} in MLflow`;
  if (modelFiles === undefined)
    throw new TargetFailure(`${what} cannot be held against ${tag}: its file is not at hand.`);
  const { url, token, retryBaseMs } = place;
  const download = new ObjectDownload({
    remote: url,
    authorization: undefined,
    retryBaseMs,
    maxTotalBytes: MOST_BYTES,
    isOneServer: true,
  });
  const server = new MlflowServer(url, token, download);
  try {
    const folder = await server.folderOf(place.model, version);
    if (folder.state !== 'found')
      throw new UserError(folder.state === 'missing' ? 'the registry has none of its files' : folder.reason);
    const listed = await listedFiles(server, folder.parts);
    const folders = foldersOf(listed, modelFiles);
    const differs = (reason: string) => new RegistryDiffers(`${what} is not what ${tag} holds: ${reason}.`);
    if (typeof folders === 'string') throw differs(folders);
    const found = await inParallel(listed, PARALLEL, (path, index) => {
      const most = Math.max(...folders.map((files) => files[index]?.size ?? 0));
      return stored(server, [...folder.parts, ...path.split('/')], most);
    });
    const reasons = folders.map((files) => difference(listed, files, found));
    if (!reasons.includes(null)) throw differs(reasons[0] ?? 'nothing was compared');
  } catch (error) {
    if (error instanceof TargetFailure || !(error instanceof UserError)) throw error;
    throw new TargetFailure(`${what} cannot be held against ${tag}: ${error.message}`);
  }
}

/**
 * The folders of the model below which every path of the registry is a file, each with those files in the order of the paths; or
 * why there is none.
 */
function foldersOf(
  listed: readonly string[],
  { files, pinned }: ModelFiles,
): readonly (readonly ModelFile[])[] | string {
  const [first] = listed;
  if (first === undefined) return 'the registry has no files of it';
  // With a slash before, a model in the root of the repository lies in a folder too.
  const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
  const isPinned = pinned.length > 0;
  const folders = isPinned
    ? pinned.map((folder) => `/${folder}`)
    : [...byPath.keys()].flatMap((path) => folderAbove(path, first) ?? []).sort();
  const found = folders.map((folder) => filesIn(folder, listed, byPath, isPinned));
  const whole = found.filter((one) => typeof one !== 'string');
  if (whole.length > 0) return whole;
  return found.find((one) => typeof one === 'string') ?? `no file of the model is named ${shown(first)}`;
}

function filesIn(
  folder: string,
  listed: readonly string[],
  byPath: ReadonlyMap<string, ModelFile>,
  isPinned: boolean,
): readonly ModelFile[] | string {
  const files: ModelFile[] = [];
  for (const path of listed) {
    const file = byPath.get(`${folder}/${path}`);
    if (file === undefined)
      return `${shown(path)} is no file of the model below ${shown(folder.slice(1) || '.')}`;
    files.push(file);
  }
  const missing = isPinned ? missingFrom(folder, files, byPath) : undefined;
  return missing === undefined ? files : `the registry does not have ${shown(missing.slice(1))}`;
}

function missingFrom(
  folder: string,
  files: readonly ModelFile[],
  byPath: ReadonlyMap<string, ModelFile>,
): string | undefined {
  const taken = new Set(files.map(({ path }) => `/${path}`));
  return [...byPath.keys()].find((path) => path.startsWith(`${folder}/`) && !taken.has(path));
}

/** The folder below which a file of the model has this path; undefined: it has another one. */
function folderAbove(file: string, path: string): string | undefined {
  return file.endsWith(`/${path}`) ? file.slice(0, -path.length - 1) : undefined;
}

/** SHA-256 of what the registry gives out; a word where it gives out none that could be right. */
async function stored(server: MlflowServer, parts: readonly string[], most: number): Promise<string> {
  const answer = await server.file(parts, { size: most, keepUpTo: 0, onlySha256: true });
  if (answer.state === 'not_followed') throw new UserError(`${shown(parts.at(-1) ?? '')}: ${answer.reason}`);
  if (answer.state === 'missing') return 'nothing, though it is listed';
  return answer.state === 'longer' ? `more than ${most} bytes` : `the SHA-256 ${answer.sha256}`;
}

/** Null: the same bytes under every path. */
function difference(
  listed: readonly string[],
  files: readonly ModelFile[],
  found: readonly string[],
): string | null {
  const index = files.findIndex(({ sha256 }, place) => found[place] !== `the SHA-256 ${sha256}`);
  if (index < 0) return null;
  return `${shown(listed[index] ?? '')} has ${found[index]}; in the bundle it has the SHA-256 ${files[index]?.sha256}`;
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}
