import { createHash } from 'node:crypto';
import type { GoverningChange } from '../decision/model.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { alteringChanges } from '../model/governing.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import { type ChangedPath, type FileTree, namesOf } from '../model/tree.ts';
import type { JudgedSubject } from './evaluation.ts';

/** Name of the subject of a change to what governs. */
export const GOVERNING_SUBJECT = '.arbiter';

/**
 * What the governance role approves: the changes in words, and the content of every file that governs or brings such a
 * change, before and after. Like a model's subject it names no commit, so a rebase that changes none of it keeps it.
 */
export async function governingSubject(
  changes: readonly GoverningChange[],
  changed: readonly ChangedPath[],
  base: FileTree,
  head: FileTree,
): Promise<JudgedSubject> {
  const altering = alteringChanges(changes);
  const names = changed.flatMap(namesOf).filter(isGoverningPath);
  const files = [...new Set([...names, ...altering.map(({ file }) => file)])].sort();
  const [before, after] = await Promise.all([digestsOf(base, files), digestsOf(head, files)]);
  const preimage = canonicalJson({
    changes: altering.map(({ file, pointer, direction, message }) => ({ file, pointer, direction, message })),
    files: files.map((path) => ({
      path,
      before: before.get(path) ?? null,
      after: after.get(path) ?? null,
    })),
  });
  return { name: GOVERNING_SUBJECT, sha256: sha256Hex(preimage), preimage };
}

/** By path: mode and content; a link or a submodule by its object. */
async function digestsOf(tree: FileTree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(paths);
  const entries = tree.entries.filter(({ path }) => wanted.has(path));
  const isRegular = (mode: string): boolean => mode === '100644' || mode === '100755';
  const contents = await tree.read(entries.filter(({ mode }) => isRegular(mode)).map(({ path }) => path));
  return new Map(
    entries.map(({ path, mode, oid }) => {
      const bytes = contents.get(path);
      const digest =
        bytes === undefined ? `oid:${oid}` : `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return [path, `${mode} ${digest}`];
    }),
  );
}
