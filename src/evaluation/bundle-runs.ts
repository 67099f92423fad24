import { runListing } from '../evidence/collection.ts';
import { groupTrees } from '../evidence/tree.ts';
import { type CommitTree, isRegular } from '../git/commit-tree.ts';

/**
 * The digests of the files of a run that was read as one piece of evidence, as `sha256sum` lists them: the text whose digest
 * the approval names. Undefined where the commit has no such run, or one of its files is not among the model's own (`own`),
 * which are in the bundle.
 */
export async function listedRun(
  tree: CommitTree,
  folder: string,
  own: ReadonlySet<string>,
): Promise<Uint8Array | undefined> {
  const paths = tree.entries
    .filter((entry) => isRegular(entry) && entry.path.startsWith(`${folder}/`))
    .map(({ path }) => path);
  if (paths.length === 0) return undefined;
  const contents = await tree.read(paths);
  const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
  const run = groupTrees(files).trees.find(({ path }) => path === folder);
  if (run === undefined) return undefined;
  const lines = runListing(run);
  return lines.every((line) => own.has(line.slice(0, line.indexOf(' '))))
    ? Buffer.from(lines.join(''))
    : undefined;
}
