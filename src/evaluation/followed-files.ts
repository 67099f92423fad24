import type { HashedEntry, PointedObject } from '../model/subject.ts';
import type { TreeEntry } from '../model/tree.ts';
import type { Problem } from '../text/problem.ts';
import { hashedEntries, type ReadFile } from './content.ts';
import { type DvcSurroundings, followDvc } from './dvc-outputs.ts';
import { followLfs } from './lfs-files.ts';
import { followRegistry } from './registry-files.ts';

/** A model's files with what their pointers stand for. */
export interface FollowedFiles {
  /** What is read as evidence: objects in the place of the pointers of Git LFS. */
  readonly files: readonly ReadFile[];
  /** The commit's own entries, each with the objects that were followed from it. */
  readonly content: readonly HashedEntry[];
  /** Everything that is not what a pointer says, or was not read. */
  readonly problems: readonly Problem[];
}

/** Follows the pointers of Git LFS, of DVC and to model registries among a model's own files (trust section 1). */
export async function followFiles(
  entries: readonly TreeEntry[],
  files: readonly ReadFile[],
  folder: string,
  around: Omit<DvcSurroundings, 'digested'>,
): Promise<FollowedFiles> {
  const lfs = await followLfs(files, folder, around.config, around.store);
  const dvc = await followDvc(lfs.files, { ...around, digested: lfs.digested });
  const objects = new Map<string, readonly PointedObject[]>(lfs.objects);
  // A DVC file that is itself in Git LFS stands for both.
  for (const [path, found] of dvc.objects) objects.set(path, [...(objects.get(path) ?? []), ...found]);
  const registry = await followRegistry(lfs.files, { ...around, objects });
  for (const [path, found] of registry.objects) objects.set(path, [...(objects.get(path) ?? []), ...found]);
  return {
    files: lfs.files,
    content: hashedEntries(entries, files, objects),
    problems: [...lfs.problems, ...dvc.problems, ...registry.problems],
  };
}
