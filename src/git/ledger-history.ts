import { UserError } from '../errors.ts';
import type { LedgerCommit } from '../ledger/branch.ts';
import type { TreeEntry } from '../model/tree.ts';
import { type GitOptions, runGit } from './git.ts';
import { changesOfLedger } from './ledger-changes.ts';
import { LedgerGrowth } from './ledger-growth.ts';
import { readObjects } from './object-batch.ts';
import { EMPTY_TREE } from './tree-changes.ts';

const ID = /^[0-9a-f]{40}$/;
const ID_CHARACTERS = 40;

/** Caps on a history, which anybody who may push can make as long as he likes. */
export interface HistoryLimits {
  readonly maxCommits: number;
  /** Changed paths, over all commits. */
  readonly maxChanges: number;
}

/** What one commit object says, read from its bytes: grafts and the edge of a shallow clone change nothing here. */
export interface CommitHeader {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/**
 * The commits of a tip after `since`, oldest first, each with what it changes against its first parent. `files` are those of
 * the tip.
 */
export async function readHistory(
  options: GitOptions,
  tip: string,
  since: string | undefined,
  limits: HistoryLimits,
  files: Promise<readonly TreeEntry[]>,
): Promise<readonly LedgerCommit[]> {
  // What is dear about a whole history does not wait for it.
  const growth = since === undefined ? files.then((all) => LedgerGrowth.ahead(all)) : undefined;
  growth?.catch(() => undefined);
  const all = await listCommits(options, tip, undefined, limits);
  const known = new Set(all);
  if (since !== undefined && !known.has(since)) {
    throw new UserError(
      `The ledger was rewound or replaced: commit ${since}, up to which it was verified, is not in the history of ${tip}.`,
    );
  }
  const wanted = since === undefined ? all : await listCommits(options, tip, since, limits);
  const from = since === undefined ? [] : [since];
  const read = await readHeaders(options, [...from, ...wanted]);
  const headers = read.slice(from.length);
  for (const { sha, parents } of headers) {
    const absent = parents.find((parent) => !known.has(parent));
    if (absent !== undefined) throw cutOff(sha, absent);
  }
  const pairs = await treePairs(options, headers, read);
  const changes = await changesOfLedger(
    options,
    pairs,
    limits.maxChanges,
    await (growth ?? files.then((all) => LedgerGrowth.of(all))),
  );
  return headers.map(({ sha, parents }, index) => ({
    sha,
    parents,
    changes: (changes[index] ?? []).map(({ path, kind, mode }) => ({ path, kind, mode })),
  }));
}

function cutOff(sha: string, parent: string): UserError {
  return new UserError(
    `The history of the ledger is cut off: commit ${parent}, which ${sha} follows, is not in this clone. Fetch all of it: git fetch --unshallow, or fetch-depth: 0 of actions/checkout.`,
  );
}

async function listCommits(
  options: GitOptions,
  tip: string,
  since: string | undefined,
  { maxCommits }: HistoryLimits,
): Promise<readonly string[]> {
  const range = since === undefined ? [tip] : [tip, `^${since}`];
  const args = ['rev-list', '--topo-order', '--reverse', `--max-count=${maxCommits + 1}`, ...range, '--'];
  const commits = (await runGit(args, options)).toString('latin1').split('\n').filter(Boolean);
  if (commits.length > maxCommits) {
    throw new UserError(`The ledger has more than ${maxCommits} commits; they are not read.`);
  }
  return commits;
}

/** The headers of commits, in their order. */
export async function readHeaders(
  options: GitOptions,
  commits: readonly string[],
): Promise<readonly CommitHeader[]> {
  return (await readObjects(options, commits, 'commit')).map(({ oid: sha, bytes }) => {
    const tree = idAt(bytes, 0, 'tree ');
    if (tree === undefined) throw new UserError(`The commit ${sha} of the ledger names no tree.`);
    const parents: string[] = [];
    for (let at = 'tree \n'.length + ID_CHARACTERS; ; at += 'parent \n'.length + ID_CHARACTERS) {
      const parent = idAt(bytes, at, 'parent ');
      if (parent === undefined) return { sha, tree, parents };
      parents.push(parent);
    }
  });
}

/** As Git reads them: the tree first, then the parents, each a line; whatever follows may quote anything. */
function idAt(commit: Buffer, offset: number, name: string): string | undefined {
  const line = commit.toString('latin1', offset, offset + name.length + ID_CHARACTERS + 1);
  const id = line.slice(name.length, -1);
  return line.startsWith(name) && line.endsWith('\n') && ID.test(id) ? id : undefined;
}

/** The tree of each commit's first parent, and its own; `read` are headers that need not be read again. */
async function treePairs(
  options: GitOptions,
  headers: readonly CommitHeader[],
  read: readonly CommitHeader[],
): Promise<readonly (readonly [string, string])[]> {
  const trees = new Map(read.map(({ sha, tree }) => [sha, tree]));
  const outside = headers.flatMap(({ parents: [first] }) =>
    first === undefined || trees.has(first) ? [] : [first],
  );
  for (const { sha, tree } of await readHeaders(options, [...new Set(outside)])) trees.set(sha, tree);
  return headers.map(({ tree, parents: [first] }) => [
    first === undefined ? EMPTY_TREE : (trees.get(first) as string),
    tree,
  ]);
}
