import type { TreeEntry } from '../model/tree.ts';
import type { GitOptions } from './git.ts';
import type { LedgerFolders, LedgerGrowth } from './ledger-growth.ts';
import { readObjects } from './object-batch.ts';
import { EMPTY_TREE, readChanges, refuseTooMany, type TreeChange } from './tree-changes.ts';

/** How the record of a folder begins. */
const BLOBS = Buffer.from('40000 blobs\0', 'latin1');
const ENTRIES = Buffer.from('40000 entries\0', 'latin1');
const ID_BYTES = 20;

/** The pair of trees that a commit leads from and to. */
type Pair = readonly [before: string, after: string];

/**
 * What the commits of a ledger change, by their trees before and after, as `readChanges` says it, but without reading the
 * folder of entries for each: where it grew by the next entry of the tip, its id tells (`growth`; undefined: other things lie
 * there). Contents are compared folder by folder, and whatever else there is by Git.
 */
export async function changesOfLedger(
  options: GitOptions,
  pairs: readonly Pair[],
  maxChanges: number,
  growth: LedgerGrowth | undefined,
): Promise<readonly (readonly TreeChange[])[]> {
  if (growth === undefined) return readChanges(options, pairs, maxChanges);
  const folders = await readFolders(options, [...new Set(pairs.flat())]);
  const commits = pairs.map(([before, after]) => ({
    before: folders.get(before),
    after: folders.get(after),
  }));
  // Contents are compared while the growth is looked at; the whole trees of what did not just grow are compared after.
  const [additions, contents] = await Promise.all([
    growth.additions(commits),
    readChanges(
      options,
      commits.map(({ before, after }) => [before?.blobs ?? EMPTY_TREE, after?.blobs ?? EMPTY_TREE]),
      maxChanges,
    ),
  ]);
  const others = pairs.filter((_, index) => additions[index] === undefined);
  const compared = (await readChanges(options, others, maxChanges)).values();
  const changes = additions.map((entry, index) => {
    if (entry === undefined) return compared.next().value ?? [];
    const found = contents[index] ?? [];
    return [...found.map((change) => ({ ...change, path: `blobs/${change.path}` })), added(entry)];
  });
  refuseTooMany(
    changes.reduce((sum, { length }) => sum + length, 0),
    maxChanges,
  );
  return changes;
}

function added({ path, mode, oid }: TreeEntry): TreeChange {
  return { path, kind: 'added', mode, oid };
}

/** The two folders of each tree; a tree that holds anything else is left out. */
async function readFolders(
  options: GitOptions,
  trees: readonly string[],
): Promise<ReadonlyMap<string, LedgerFolders>> {
  const read = await readObjects(
    options,
    trees.filter((tree) => tree !== EMPTY_TREE),
    'tree',
  );
  const folders = new Map<string, LedgerFolders>([[EMPTY_TREE, { entries: undefined, blobs: undefined }]]);
  for (const { oid, bytes } of read) {
    const found = foldersOf(bytes);
    if (found !== undefined) folders.set(oid, found);
  }
  return folders;
}

/**
 * A tree is, for each name, its mode, a space, the name, a NUL and twenty bytes of an id. Only exactly the two folders, each
 * once and in Git's order, are taken; whatever else the bytes are, Git is asked what it makes of them.
 */
function foldersOf(tree: Buffer): LedgerFolders | undefined {
  const [blobs, afterBlobs] = folderAt(tree, 0, BLOBS);
  const [entries, end] = folderAt(tree, afterBlobs, ENTRIES);
  return end === tree.length ? { entries, blobs } : undefined;
}

/** The id of a folder whose record begins at an offset, and where the record ends; nothing where it is another. */
function folderAt(tree: Buffer, offset: number, start: Buffer): readonly [string | undefined, number] {
  const id = offset + start.length;
  const end = id + ID_BYTES;
  const isHere = end <= tree.length && tree.compare(start, 0, start.length, offset, id) === 0;
  return isHere ? [tree.toString('hex', id, end), end] : [undefined, offset];
}
