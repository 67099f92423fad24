import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { listedFiles } from '../git/mlflow-listing.ts';
import { MlflowServer } from '../git/mlflow-registry.ts';
import { ObjectDownload } from '../git/object-download.ts';
import { inParallel } from '../git/object-reading.ts';
import { type Config, loadConfig } from '../model/config.ts';
import type { Registry } from '../model/registries.ts';
import {
  loadRegistryPointer,
  REGISTRY_POINTER_SCHEMA,
  type RegistryFile,
  type RegistryPointer,
  registryFolder,
} from '../model/registry-pointer.ts';
import { formatProblem } from '../text/problem.ts';
import type { CommandIo } from './command.ts';

const CONFIG_FILE = '.arbiter/config.yml';
const PARALLEL = 4;
const DEFAULT_RETRY_BASE_MS = 1000;
/** As much as the gate reads for one decision. */
const MOST_BYTES = 10 * 1024 * 1024 * 1024;

export interface PinOptions {
  /** The pointer to be written. */
  readonly file: string;
  readonly registry: string | undefined;
  readonly model: string | undefined;
  readonly version: string | undefined;
}

/**
 * Downloads every file of one version of a registered model once, and writes the pointer that binds them. The same version
 * gives the same file, byte for byte. Exit 0; a pointer that cannot be whole is not written.
 */
export async function pin(options: PinOptions, io: CommandIo): Promise<number> {
  const file = relative(io.cwd, resolve(io.cwd, options.file)).replaceAll('\\', '/');
  const { registry: name, model, version } = options;
  if (name === undefined || model === undefined || version === undefined)
    throw new UserError('`--pin` needs `--registry`, `--model` and `--version`.');
  if (registryFolder(file) === undefined || file.startsWith('../'))
    throw new UserError(
      `Expected the name NAME.mlflow.yml in the repository, found \`${options.file}\`: the files appear in the folder NAME beside it.`,
    );
  const server = await serverOf(name, io);
  const folder = await server.folderOf(model, version);
  if (folder.state !== 'found')
    throw new UserError(
      `Version ${version} of ${model} cannot be read: ${folder.state === 'missing' ? `the registry ${name} has none` : folder.reason}.`,
    );
  const paths = await listedFiles(server, folder.parts);
  if (paths.length === 0) throw new UserError(`Version ${version} of ${model} has no files.`);
  const files = await inParallel(paths, PARALLEL, (path) => digested(server, folder.parts, path));
  const text = pointerText({ schema: REGISTRY_POINTER_SCHEMA, registry: name, model, version, files });
  const { problems } = loadRegistryPointer(text, file);
  if (problems.length > 0)
    throw new UserError(`No pointer can be written:\n${problems.map(formatProblem).join('\n')}`);
  await replace(join(io.cwd, file), text);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  io.stdout(
    `${file}: ${files.length} files, ${bytes} bytes, of ${model} version ${version}. Commit it; the files themselves stay in the registry.\n`,
  );
  return 0;
}

async function serverOf(name: string, io: CommandIo): Promise<MlflowServer> {
  const { registries = [] } = await configOf(io.cwd);
  const registry = registries.find((one) => one.name === name);
  if (registry === undefined) {
    const known = registries.map((one) => one.name).join(', ') || 'none';
    throw new UserError(`${CONFIG_FILE} declares no registry ${name}; \`registries\` has ${known}.`);
  }
  const download = new ObjectDownload({
    remote: registry.url,
    authorization: undefined,
    retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
    maxTotalBytes: MOST_BYTES,
    isOneServer: true,
  });
  return new MlflowServer(registry.url, tokenOf(registry, io), download);
}

async function configOf(root: string): Promise<Config> {
  const text = await readFile(join(root, CONFIG_FILE), 'utf8').catch(() => null);
  if (text === null)
    throw new UserError(`There is no ${CONFIG_FILE} here: run this in the root of the repository.`);
  const { value, problems } = loadConfig(text, CONFIG_FILE);
  if (value === undefined) throw new UserError(problems.map(formatProblem).join('\n'));
  return value;
}

function tokenOf({ token_env: variable }: Registry, { env }: CommandIo): string | null {
  if (variable === undefined) return null;
  const token = env[variable];
  if (token !== undefined && token !== '') return token;
  throw new UserError(`The variable ${variable}, which holds the token of the registry, is empty.`);
}

async function digested(
  server: MlflowServer,
  folder: readonly string[],
  path: string,
): Promise<RegistryFile> {
  const answer = await server.file([...folder, ...path.split('/')], { size: null, keepUpTo: 0 });
  if (answer.state === 'read') return { path, size: answer.size, sha256: answer.sha256 };
  const reason = answer.state === 'not_followed' ? answer.reason : 'it is gone';
  throw new UserError(`${path} is listed and cannot be read: ${reason}. Nothing was written.`);
}

/** JSON's texts are YAML's, and nobody has to ask which name needs quotes. */
function pointerText({ schema, registry, model, version, files }: RegistryPointer): string {
  const rows = files.map(
    ({ path, size, sha256 }) => `  - { path: ${JSON.stringify(path)}, size: ${size}, sha256: "${sha256}" }\n`,
  );
  return [
    '# Files of a model registry that belong to this model. Written by `arbiter evidence --pin`.\n',
    `schema: ${schema}\n`,
    `registry: ${JSON.stringify(registry)}\n`,
    `model: ${JSON.stringify(model)}\n`,
    `version: ${JSON.stringify(version)}\n`,
    'files:\n',
    ...rows,
  ].join('');
}

/** At once or not at all; a link in the place of the file is replaced, not followed. */
async function replace(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: 'wx' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new UserError(`${path} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}
