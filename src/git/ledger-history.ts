import { UserError } from '../errors.ts';
import type { LedgerCommit } from '../ledger/branch.ts';
import type { TreeEntry } from '../model/tree.ts';
import { type GitOptions, runGit } from './git.ts';
import { changesOfLedger } from './ledger-changes.ts';
import { readObjects } from './object-batch.ts';
import { EMPTY_TREE } from './tree-changes.ts';

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
  const changes = await changesOfLedger(options, pairs, limits.maxChanges, await files);
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
    const head = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
    const [tree] = valuesOf(head, 'tree');
    if (tree === undefined) throw new UserError(`The commit ${sha} of the ledger names no tree.`);
    return { sha, tree, parents: valuesOf(head, 'parent') };
  });
}

/** Headers come in a fixed order, tree and parents first; a signature further down may quote anything. */
function valuesOf(head: string, name: string): readonly string[] {
  const first = head.split('\nauthor ', 1)[0] ?? '';
  return [...first.matchAll(new RegExp(`^${name} ([0-9a-f]{40})$`, 'gm'))].map((found) => found[1] as string);
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
