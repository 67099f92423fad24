import { createHash } from 'node:crypto';
import {
  type ContentManifest,
  contentManifest,
  type HashedEntry,
  type PointedObject,
} from '../model/subject.ts';
import type { FileTree, TreeEntry } from '../model/tree.ts';
import type { ArtifactFile } from './artifact-set.ts';

/** A governed file as read once: the bytes that are hashed are the bytes that are parsed. */
export interface ReadFile {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly trust: 'claimed' | 'committed' | 'workflow';
  readonly madeAt?: string | null;
  readonly source: string;
}

/** Reads the regular files among the entries. Links and submodules are left out here and refused by the content manifest. */
export async function readFiles(
  tree: FileTree,
  entries: readonly TreeEntry[],
  source: string,
): Promise<readonly ReadFile[]> {
  const regular = entries.filter(({ mode }) => mode === '100644' || mode === '100755');
  const contents = await tree.read(regular.map((entry) => entry.path));
  return regular.map(({ path, mode }) => {
    const bytes = contents.get(path) as Uint8Array;
    return { path, mode, bytes, sha256: sha256Of(bytes), trust: 'committed', source };
  });
}

export function artifactFile({ path, bytes, source, trust, madeAt }: ArtifactFile): ReadFile {
  return { path, mode: '100644', bytes, sha256: sha256Of(bytes), trust, source, madeAt };
}

/** Strict UTF-8 without NUL, or null: what is not text is not read as text. */
export function textOf(file: ReadFile, maxBytes: number): string | null {
  if (file.bytes.length > maxBytes || file.bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(file.bytes);
  } catch {
    return null;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The content manifest of the paths of a tree that belong to a model; pointers are not followed. */
export async function contentOf(
  tree: FileTree,
  ownPaths: (paths: readonly string[]) => readonly string[],
  folder: string,
): Promise<ContentManifest> {
  const own = new Set(ownPaths(tree.entries.map(({ path }) => path)));
  const entries = tree.entries.filter(({ path }) => own.has(path));
  return contentManifest(hashedEntries(entries, await readFiles(tree, entries, 'commit')), folder);
}

/** Entries with size and digest of what the commit itself holds, and the objects that were followed from them. */
export function hashedEntries(
  entries: readonly TreeEntry[],
  files: readonly ReadFile[],
  objects: ReadonlyMap<string, readonly PointedObject[]> = new Map(),
): HashedEntry[] {
  const read = new Map(files.map((file) => [file.path, file]));
  return entries.map(({ path, mode }) => {
    const file = read.get(path);
    const followed = objects.get(path);
    return {
      path,
      mode,
      sizeBytes: file?.bytes.length ?? 0,
      sha256: file?.sha256 ?? null,
      ...(followed !== undefined && { objects: followed }),
    };
  });
}
