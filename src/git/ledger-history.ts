import { isUtf8 } from 'node:buffer';
import { availableParallelism } from 'node:os';
import { UserError } from '../errors.ts';
import type { LedgerCommit, PathChange } from '../ledger/branch.ts';
import { quoted } from '../ledger/finding.ts';
import { GitError, type GitOptions, runGit } from './git.ts';

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

/** A changed path with the id of what is there after the change, zeros for nothing. */
export interface TreeChange extends PathChange {
  readonly oid: string;
}

/** Git knows the tree of nothing without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MOST_HEADER_BYTES = 256 * 1024 * 1024;
const MOST_CHANGE_BYTES = 64 * 1024 * 1024;
/** Shares of the work for each process, and the fewest differences of one: trees grow, so equal shares take unequal time. */
const SHARES = 6;
const SMALLEST_SHARE = 128;
const MOST_PROCESSES = 8;
/** What a process of Git keeps of earlier trees. Its usual 96 MB are filled by each anew, which takes as long as the work. */
const TREE_CACHE = 'core.deltaBaseCacheLimit=16m';

/** The commits of a tip after `since`, oldest first, each with what it changes against its first parent. */
export async function readHistory(
  options: GitOptions,
  tip: string,
  since: string | undefined,
  limits: HistoryLimits,
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
  const changes = await readChanges(options, await treePairs(options, headers, read), limits.maxChanges);
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
  if (commits.length === 0) return [];
  const output = await runGit(['cat-file', '--batch'], {
    ...options,
    input: `${commits.join('\n')}\n`,
    maxOutputBytes: MOST_HEADER_BYTES,
  });
  const headers: CommitHeader[] = [];
  for (let offset = 0; offset < output.length; ) {
    const start = output.indexOf(0x0a, offset) + 1;
    const [sha = '', type = '', size = ''] = output.toString('latin1', offset, start - 1).split(' ');
    if (type !== 'commit') throw new UserError(`The object ${sha} of the ledger is ${type}, not a commit.`);
    const end = start + Number(size);
    const head = output.toString('latin1', start, Math.max(start, output.indexOf('\n\n', start)));
    const [tree] = valuesOf(head, 'tree');
    if (tree === undefined) throw new UserError(`The commit ${sha} of the ledger names no tree.`);
    headers.push({ sha, tree, parents: valuesOf(head, 'parent') });
    offset = end + 1;
  }
  return headers;
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

/** What differs between the trees of each pair, in their order; found by several processes at a time. */
export async function readChanges(
  options: GitOptions,
  pairs: readonly (readonly [string, string])[],
  maxChanges: number,
): Promise<readonly (readonly TreeChange[])[]> {
  const changes: (readonly TreeChange[])[] = new Array(pairs.length);
  const processes = Math.min(Math.max(2, availableParallelism()), MOST_PROCESSES);
  const share = Math.max(SMALLEST_SHARE, Math.ceil(pairs.length / (processes * SHARES)));
  let left = pairs.length;
  let count = 0;
  const work = async (): Promise<void> => {
    while (left > 0) {
      // The latest first: they take longest.
      const end = left;
      left = Math.max(0, end - share);
      const start = left;
      for (const [index, found] of (await differences(options, pairs.slice(start, end))).entries()) {
        changes[start + index] = found;
        count += found.length;
      }
      if (count > maxChanges) throw tooManyChanges(maxChanges);
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return changes;
}

function tooManyChanges(most: number): UserError {
  return new UserError(`The commits of the ledger change more than ${most} paths; they are not read.`);
}

async function differences(
  options: GitOptions,
  pairs: readonly (readonly [string, string])[],
): Promise<readonly (readonly TreeChange[])[]> {
  const args = [
    '-c',
    TREE_CACHE,
    'diff-tree',
    '--stdin',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
  ];
  const input = pairs.map((pair) => `${pair.join(' ')}\n`).join('');
  const output = await runGit(args, { ...options, input, maxOutputBytes: MOST_CHANGE_BYTES }).catch(
    (error: unknown) => {
      if (error instanceof GitError && error.stderr.startsWith('it printed more than')) {
        throw new UserError('Commits of the ledger change too many paths at once; they are not read.');
      }
      throw error;
    },
  );
  const changes = parseChanges(output);
  if (changes.length !== pairs.length)
    throw new Error('git diff-tree did not answer for each pair of trees.');
  return changes;
}

const PAIR_CHARACTERS = 2 * 40 + 2;
/** `:100644 100644 OID OID A` and a NUL. */
const RECORD_CHARACTERS = 1 + 6 + 1 + 6 + 1 + 40 + 1 + 40 + 1 + 1 + 1;

/** `tree tree\n` for each pair, then its records: `:mode mode oid oid status\0path\0`. */
function parseChanges(output: Buffer): readonly (readonly TreeChange[])[] {
  const text = output.toString('utf8');
  const isExact = isUtf8(output);
  const changes: TreeChange[][] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] !== ':') {
      changes.push([]);
      at += PAIR_CHARACTERS;
      continue;
    }
    const end = text.indexOf('\0', at + RECORD_CHARACTERS);
    const path = text.slice(at + RECORD_CHARACTERS, end);
    if (!isExact && path.includes('\ufffd')) throw notUtf8(path);
    changes.at(-1)?.push(parseRecord(text.slice(at, at + RECORD_CHARACTERS), path));
    at = end + 1;
  }
  return changes;
}

function parseRecord(record: string, path: string): TreeChange {
  const status = record.at(-2);
  const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
  return {
    path,
    kind,
    mode: kind === 'removed' ? record.slice(1, 7) : record.slice(8, 14),
    oid: record.slice(56, 96),
  };
}

/** Two such names would become one when decoded. */
function notUtf8(path: string): UserError {
  return new UserError(
    `A commit of the ledger changes a file whose name is not UTF-8 (${quoted(path)}); a ledger holds only entries/ and blobs/.`,
  );
}
