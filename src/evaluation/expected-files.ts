import { UserError } from '../errors.ts';
import { isRegular } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import { MANIFEST_FILE } from '../model/manifest.ts';
import type { FileTree } from '../model/tree.ts';
import { CONFIG_FILE, isReadGoverningFile } from './governing-set.ts';

/** A repository with more of them is not read ahead: most would be none of its governed models. */
const MOST_FILES = 2_000;

/**
 * Reads ahead what every decision reads of its commits, what governs and the manifests: one after the other they would be
 * a request each. It decides nothing; what is not held afterwards is read when it is wanted, and refused then.
 */
export async function readExpectedFiles(
  repository: Pick<GitRepository, 'blobs'>,
  base: FileTree,
  ...others: readonly FileTree[]
): Promise<void> {
  if (!base.entries.some(({ path }) => path === CONFIG_FILE)) return;
  const expected = [base, ...others]
    .flatMap(({ entries }) => entries)
    .filter((entry) => isRegular(entry) && isExpected(entry.path));
  const oids = new Set(expected.map(({ oid }) => oid));
  if (oids.size > MOST_FILES) return;
  await repository.blobs([...oids]).catch((error: unknown) => {
    // Too much at once: each reading of its own says so where it is too much for that.
    if (!(error instanceof UserError)) throw error;
  });
}

function isExpected(path: string): boolean {
  return isReadGoverningFile(path) || path === MANIFEST_FILE || path.endsWith(`/${MANIFEST_FILE}`);
}
