import { UserError } from '../errors.ts';
import { MOST_REGISTRY_FILES, registryPathFault } from '../model/registry-pointer.ts';
import { fieldsOf } from './json-fields.ts';
import type { MlflowServer } from './mlflow-registry.ts';

/** Folders of one version that are looked into, at most. */
const MOST_FOLDERS = 200;

/**
 * The paths of every file below a folder of the artifact service, sorted by code units.
 * @throws UserError where a name is none that a pointer can hold, or there is too much
 */
export async function listedFiles(server: MlflowServer, folder: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  const left: (readonly string[])[] = [[]];
  for (let looked = 0; left.length > 0; looked += 1) {
    if (looked >= MOST_FOLDERS) throw tooMuch(`${MOST_FOLDERS} folders`);
    const below = left.shift() as readonly string[];
    const answer = await server.list([...folder, ...below]);
    if (answer.state !== 'listed')
      throw new UserError(
        `The files of the version cannot be listed: ${answer.state === 'missing' ? 'there is no such folder' : answer.reason}.`,
      );
    for (const raw of answer.files) {
      const { name, isFolder } = entryOf(raw, below);
      if (isFolder) left.push([...below, name]);
      else files.push([...below, name].join('/'));
      if (files.length > MOST_REGISTRY_FILES) throw tooMuch(`${MOST_REGISTRY_FILES} files`);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function entryOf(
  raw: unknown,
  below: readonly string[],
): { readonly name: string; readonly isFolder: boolean } {
  const { path, is_dir: isFolder = false } = fieldsOf(raw);
  if (typeof path !== 'string' || typeof isFolder !== 'boolean')
    throw new UserError('The list of files is not what MLflow describes.');
  const whole = [...below, path].join('/');
  const fault = path.includes('/') ? 'the name holds a slash' : registryPathFault(whole);
  if (fault === undefined) return { name: path, isFolder };
  throw new UserError(
    `The version holds ${JSON.stringify(whole.slice(0, 200))}, which no pointer can list: ${fault}.`,
  );
}

function tooMuch(most: string): UserError {
  return new UserError(
    `The version has more than ${most}; a pointer lists no more. Pack them into fewer files.`,
  );
}
