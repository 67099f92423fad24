import { isUtf8 } from 'node:buffer';
import { availableParallelism } from 'node:os';
import { UserError } from '../errors.ts';
import type { PathChange } from '../ledger/branch.ts';
import { quoted } from '../ledger/finding.ts';
import { GitError, type GitOptions, runGit } from './git.ts';

/** A changed path with the id of what is there after the change, zeros for nothing. */
export interface TreeChange extends PathChange {
  readonly oid: string;
}

/** Git knows the tree of nothing without having it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MOST_CHANGE_BYTES = 64 * 1024 * 1024;
/**
 * Shares of the work for each processor, and the fewest differences of one: trees grow, so equal shares take unequal time. Few,
 * because this process stands still while it starts another, the longer the more memory it holds. All at once, so that none
 * waits until this process has time for it.
 */
const SHARES = 2;
const SMALLEST_SHARE = 128;
const MOST_PROCESSES = 8;
/** What a process of Git keeps of earlier trees. Its usual 96 MB are filled by each anew, which takes as long as the work. */
const TREE_CACHE = 'core.deltaBaseCacheLimit=16m';

/** What differs between the trees of each pair, in their order; found by several processes at a time. */
export async function readChanges(
  options: GitOptions,
  pairs: readonly (readonly [string, string])[],
  maxChanges: number,
): Promise<readonly (readonly TreeChange[])[]> {
  const changes: (readonly TreeChange[])[] = new Array(pairs.length);
  const processes = Math.min(SHARES * Math.max(2, availableParallelism()), MOST_PROCESSES);
  const share = Math.max(SMALLEST_SHARE, Math.ceil(pairs.length / processes));
  let count = 0;
  const work = async (start: number): Promise<void> => {
    const found = await differences(options, pairs.slice(start, start + share));
    for (const [index, change] of found.entries()) {
      changes[start + index] = change;
      count += change.length;
    }
    refuseTooMany(count, maxChanges);
  };
  const starts = Array.from({ length: Math.ceil(pairs.length / share) }, (_, index) => index * share);
  await Promise.all(starts.map(work));
  return changes;
}

export function refuseTooMany(count: number, most: number): void {
  if (count > most)
    throw new UserError(`The commits of the ledger change more than ${most} paths; they are not read.`);
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
