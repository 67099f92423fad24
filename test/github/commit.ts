import { createHash } from 'node:crypto';
import type { Git } from './git.ts';

export interface CommitPerson {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: CommitPerson;
  readonly committer: CommitPerson;
  readonly message: string;
}

/** One path of a diff, with GitHub's names for what happened. */
export interface FileChangeEntry {
  readonly filename: string;
  readonly previousFilename: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Absent for binary files and renames without a change, as GitHub leaves it out. */
  readonly patch: string | undefined;
}

const FORMAT = ['H', 'T', 'P', 'an', 'ae', 'at', 'cn', 'ce', 'ct', 'B']
  .map((part) => `%${part}`)
  .join('%x1f');

function isoTime(epochSeconds: string): string {
  return new Date(Number(epochSeconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function parseCommit(record: string): Commit {
  const [
    sha = '',
    tree = '',
    parents = '',
    an = '',
    ae = '',
    at = '',
    cn = '',
    ce = '',
    ct = '',
    message = '',
  ] = record.replace(/^\n/, '').split('\x1f');
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: isoTime(at) },
    committer: { name: cn, email: ce, date: isoTime(ct) },
    message: message.replace(/\n+$/, ''),
  };
}

async function log(git: Git, args: readonly string[]): Promise<Commit[]> {
  const printed = (await git.bytes(['log', `--format=${FORMAT}%x1e`, ...args, '--'])).toString('utf8');
  return printed
    .split('\x1e')
    .filter((record) => record.trim() !== '')
    .map(parseCommit);
}

export async function readCommit(git: Git, revision: string): Promise<Commit | undefined> {
  const sha = await git.resolve(revision);
  return sha === undefined ? undefined : (await log(git, ['-1', sha]))[0];
}

/** Commits reachable from `head` but not from `base`, oldest first. */
export function commitsBetween(git: Git, base: string, head: string): Promise<Commit[]> {
  const range = `${base}..${head}`;
  return git.remember(`log ${range}`, () => log(git, ['--reverse', '--topo-order', range]));
}

const STATUS_NAMES: Readonly<Record<string, FileChangeEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

const NO_OBJECT = '0'.repeat(40);

/** The files that differ between two commits, renames found as Git finds them. */
export function changedFiles(git: Git, from: string, to: string): Promise<FileChangeEntry[]> {
  return git.remember(`files ${from} ${to}`, () => readChangedFiles(git, from, to));
}

async function readChangedFiles(git: Git, from: string, to: string): Promise<FileChangeEntry[]> {
  const common = ['-M', '--no-abbrev', '--no-color', '--no-ext-diff', from, to];
  const [raw, numbers, patches] = await Promise.all([
    git.bytes(['diff', '--raw', '-z', ...common]),
    git.bytes(['diff', '--numstat', '-z', ...common]),
    git.bytes(['diff', '--patch', ...common]),
  ]);
  const counts = parseNumstat(numbers.toString('utf8').split('\0'));
  const patchTexts = patches.toString('utf8').split(/^diff --git .*$/m);
  return parseRaw(raw.toString('utf8').split('\0')).map((entry, index) => {
    const hunks = /^@@/m.exec(patchTexts[index + 1] ?? '');
    const patch = hunks === null ? undefined : (patchTexts[index + 1] ?? '').slice(hunks.index).trimEnd();
    return { ...entry, ...(counts[index] ?? { additions: 0, deletions: 0 }), patch };
  });
}

function parseRaw(fields: string[]): Omit<FileChangeEntry, 'additions' | 'deletions' | 'patch'>[] {
  const entries: Omit<FileChangeEntry, 'additions' | 'deletions' | 'patch'>[] = [];
  for (let header = fields.shift(); header?.startsWith(':'); header = fields.shift()) {
    const [, , before = '', after = '', letter = ''] = header.split(' ');
    const first = fields.shift() ?? '';
    const renamed = letter.startsWith('R');
    entries.push({
      filename: renamed ? (fields.shift() ?? '') : first,
      previousFilename: renamed ? first : undefined,
      status: STATUS_NAMES[letter[0] ?? ''] ?? 'modified',
      sha: after === NO_OBJECT ? before : after,
    });
  }
  return entries;
}

function parseNumstat(fields: string[]): { additions: number; deletions: number }[] {
  const counts: { additions: number; deletions: number }[] = [];
  for (let header = fields.shift(); header !== undefined && header !== ''; header = fields.shift()) {
    const [added = '', deleted = '', path = ''] = header.split('\t');
    if (path === '') {
      fields.splice(0, 2);
    }
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}

/** A fingerprint of what a branch changes: its diff without the places, so that a clean rebase keeps it. */
export function diffFingerprint(git: Git, from: string, to: string): Promise<string> {
  return git.remember(`fingerprint ${from} ${to}`, () => readFingerprint(git, from, to));
}

async function readFingerprint(git: Git, from: string, to: string): Promise<string> {
  const diff = await git.bytes(['diff', '--no-color', '--no-ext-diff', '--binary', '--full-index', from, to]);
  const text = diff
    .toString('latin1')
    .replace(/^index [0-9a-f]+\.\.[0-9a-f]+.*$/gm, '')
    .replace(/^@@ .*$/gm, '@@');
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
