import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { readLargeFiles } from '../evaluation/bundled-large-files.ts';
import { runGit } from '../git/git.ts';
import { LocalLargeFiles } from '../git/local-large-files.ts';
import { GitRepository } from '../git/repository.ts';
import { dvcProject } from '../model/dvc-remote.ts';
import type { LargeFileStore } from '../model/large-file.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { POINTERS } from '../release/bundle-content.ts';
import type { LargeFileFault } from '../release/bundle-large-file.ts';
import { readBundleFile } from './bundle-file.ts';
import { sinkTo } from './bundle-objects.ts';

/** A bundle whose own bytes were verified, and where they lie. */
interface BundleFile {
  readonly path: string;
  readonly bundle: ReadBundle;
}

export interface FoundLargeFiles {
  readonly fault: LargeFileFault | null;
  /** Folder in which each lies by its SHA-256; null where they were only digested. */
  readonly folder: string | null;
}

/**
 * Reads what a bundle keeps by digest from where it lies, all of it. `isKept`: the bytes stay beside the bundle.
 * @throws UserError where the store cannot be asked: then nothing is known
 */
export async function largeFilesOfBundle(
  { path, bundle }: BundleFile,
  store: LargeFileStore,
  options: { readonly isKept: boolean; readonly project?: (path: string) => string },
): Promise<FoundLargeFiles> {
  if (bundle.manifest.large.length === 0) return { fault: null, folder: null };
  // Only now are pointers worth holding: most bundles have none that are needed.
  const keep = (name: string): boolean => name.startsWith(POINTERS);
  const { documents } = await readBundleFile(path, { sha256: bundle.sha256, keep });
  const { project } = options;
  const folder = options.isKept ? `${path}.large` : null;
  if (folder !== null) await made(folder);
  const fault = await readLargeFiles(bundle, {
    store,
    pointers: documents,
    ...(project !== undefined && { project }),
    ...(folder !== null && { into: (sha256: string) => sinkTo(join(folder, sha256)) }),
  });
  if (fault === null || folder === null) return { fault, folder };
  await rm(folder, { recursive: true, force: true });
  return { fault, folder: null };
}

async function made(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new UserError(`${folder} cannot be made: ${error.message}.`, [], { cause: error });
  });
}

/** What a clone has of Git LFS and DVC, and how it finds the DVC project of a file. Nothing is downloaded. */
export async function localLargeFiles(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly store: LargeFileStore; readonly project: (path: string) => string }> {
  const located = async (...question: readonly string[]): Promise<string | null> => {
    const output = await runGit(['-C', folder, 'rev-parse', ...question], { gitDir: undefined, env }).catch(
      () => null,
    );
    return output === null ? null : output.toString('utf8').trim();
  };
  const gitDir = await located('--path-format=absolute', '--git-common-dir');
  if (gitDir === null) throw new UserError(`${folder} is not in a Git repository.`);
  const root = (await located('--path-format=absolute', '--show-toplevel')) ?? folder;
  const repository = new GitRepository({ gitDir, env });
  const entries = await repository.tree((await repository.commit('HEAD')).sha);
  return {
    store: new LocalLargeFiles({ gitDir, root }),
    project: (path) => dvcProject(path, entries) ?? '',
  };
}
