import { isRegistryPointer, registryFolder } from '../model/registry-pointer.ts';
import { MODEL, POINTERS } from './bundle-content.ts';
import type { BundleManifest } from './bundle-manifest.ts';

/** The files of the model as a bundle binds them. */
export interface ModelFiles {
  /** By their path in the repository, also those that are kept by digest. */
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** Folders whose files a pointer to a model registry pins. */
  readonly pinned: readonly string[];
}

export function modelFilesOf({ files, large }: Pick<BundleManifest, 'files' | 'large'>): ModelFiles {
  return {
    files: [...files, ...large]
      .filter(({ path }) => path.startsWith(MODEL))
      .map(({ path, size, sha256 }) => ({ path: path.slice(MODEL.length), size, sha256 })),
    pinned: files
      .map(({ path }) => path)
      .filter((path) => path.startsWith(POINTERS) && isRegistryPointer(path))
      .flatMap((path) => registryFolder(path.slice(POINTERS.length)) ?? []),
  };
}
