import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { ChangedPath, TreeEntry } from '../model/tree.ts';
import { type BlobLimits, BlobReader } from './blob-reading.ts';
import { GitError, type GitOptions, runGit } from './git.ts';
import { parseRawDiff, parseTree } from './tree-output.ts';

const SHA = /^[0-9a-f]{40}$/;
/** Listings that are held; a large repository's is tens of megabytes. */
const MOST_TREES = 4;

/** Caps on what is read from Git. */
export interface GitLimits extends BlobLimits {
  readonly maxFiles: number;
}

export const DEFAULT_GIT_LIMITS: GitLimits = {
  maxFiles: 100_000,
  maxBlobBytes: 512 * 1024 * 1024,
  maxTotalBytes: 1024 * 1024 * 1024,
};

/** A commit as Git itself has it; accounts are GitHub's knowledge, not Git's. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** One Git repository, read only through plumbing, never through a work tree. */
export class GitRepository {
  readonly #options: GitOptions;
  readonly #remote: string | undefined;
  readonly #limits: GitLimits;
  readonly #blobs: BlobReader;
  /** A commit never changes, and neither do its files: those last listed, by commit and folder. */
  readonly #trees = new Map<string, Promise<readonly TreeEntry[]>>();
  readonly #brought = new Set<string>();

  constructor(
    options: GitOptions,
    remote?: string,
    limits: GitLimits = DEFAULT_GIT_LIMITS,
    isEmpty: boolean = false,
  ) {
    this.#options = options;
    this.#remote = remote;
    this.#limits = limits;
    this.#blobs = new BlobReader({ options, remote, isEmpty }, limits);
  }

  /** An empty bare repository in `gitDir` whose objects come from `remote` when they are asked for. */
  static async create(options: GitOptions, remote: string, limits?: GitLimits): Promise<GitRepository> {
    const { gitDir } = options;
    if (gitDir === undefined) throw new Error('A new repository needs a folder.');
    // What `git init --bare` writes, without a process. Nothing here outlives the run, so nothing is forced to the disk. A
    // promisor remote gives file contents when they are asked for.
    for (const name of ['objects', 'refs']) await mkdir(join(gitDir, name), { recursive: true });
    await writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
    await writeFile(
      join(gitDir, 'config'),
      `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tfsync = none\n[extensions]\n\tpartialclone = origin\n` +
        `[remote "origin"]\n\turl = ${quoted(remote)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`,
    );
    return new GitRepository(options, remote, limits, true);
  }

  /** The remote's refs that match the patterns, fully qualified, and their SHAs. */
  async listRemote(...patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const text = await this.#text(['ls-remote', '--quiet', this.#origin(), ...patterns]);
    const refs = new Map<string, string>();
    for (const line of lines(text)) {
      const [sha = '', ref = ''] = line.split('\t');
      refs.set(ref, sha);
    }
    return refs;
  }

  /** The branch that the remote's HEAD names, without `refs/heads/`. */
  async defaultBranch(): Promise<string> {
    const text = await this.#text(['ls-remote', '--symref', this.#origin(), 'HEAD']);
    const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1];
    if (branch === undefined) throw new UserError('The default branch of the repository cannot be told.');
    return branch;
  }

  /** Brings commits and trees (no file contents) of the refs or SHAs. Nothing is asked for commits that are here. */
  async fetch(...wanted: readonly string[]): Promise<void> {
    if (await this.#isHere(wanted)) return;
    await this.#run([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      '--filter=blob:none',
      this.#origin(),
      ...wanted,
    ]);
    for (const name of wanted) this.#brought.add(name);
  }

  /** A commit that came with another's history needs no second journey; a ref may name another commit each time. */
  async #isHere(wanted: readonly string[]): Promise<boolean> {
    if (this.#brought.size === 0 || !wanted.every((name) => SHA.test(name))) return false;
    const unknown = wanted.filter((name) => !this.#brought.has(name));
    if (unknown.length === 0) return true;
    // With `--missing` Git looks only here, and fails for a commit that is not.
    const isHere = await this.#run(['rev-list', '--no-walk', '--missing=allow-any', ...unknown]).then(
      () => true,
      () => false,
    );
    if (isHere) for (const name of unknown) this.#brought.add(name);
    return isHere;
  }

  /** The full SHA of the commit a revision names. */
  async commitSha(revision: string): Promise<string> {
    if (revision.startsWith('-')) throw new UserError(`Not a commit: ${revision}`);
    const text = await this.#text([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]).catch(() => {
      throw new UserError(`There is no commit \`${revision}\` in this repository.`);
    });
    return text.trim();
  }

  /** The commit a revision names. */
  async commit(revision: string): Promise<GitCommit> {
    const [commit] = await this.#commits(['--no-walk=unsorted', await this.commitSha(revision)]);
    if (commit === undefined) throw new UserError(`There is no commit \`${revision}\` in this repository.`);
    return commit;
  }

  /**
   * The best common ancestor, or null for unrelated histories. Rejects where there are several (a criss-cross merge):
   * against each of them a change looks different, and none tells what a merge would bring.
   */
  async mergeBase(one: string, other: string): Promise<string | null> {
    const found = lines(await this.#text(['merge-base', '--all', sha(one), sha(other)]).catch(() => ''));
    if (found.length > 1) {
      throw new UserError(
        'The branch and its base have crossed: there are several common ancestors, so what the change brings cannot be told. Update the branch by a rebase.',
      );
    }
    return found[0] ?? null;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.#run(['merge-base', '--is-ancestor', sha(ancestor), sha(descendant)]).then(
      () => true,
      (error: unknown) => {
        if (error instanceof GitError && error.exitCode === 1) return false;
        throw error;
      },
    );
  }

  /** The tree that merging two commits gives without a hand; null where Git finds a conflict. */
  async cleanMergeTree(one: string, other: string): Promise<string | null> {
    try {
      const text = await this.#text(['merge-tree', '--write-tree', '--no-messages', sha(one), sha(other)]);
      return sha(text.trim());
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 1) return null;
      throw error;
    }
  }

  /** Every commit reachable from `head` and not from `base`, over all parents. */
  commitsBetween(base: string, head: string, atMost: number): Promise<readonly GitCommit[]> {
    return this.#commits([`--max-count=${atMost}`, sha(head), `^${sha(base)}`]);
  }

  /** The newest first-parent commit on or before `head` that changed one of the paths, or null. */
  async lastChange(head: string, paths: readonly string[]): Promise<string | null> {
    const specs = paths.map((path) => `:(literal)${path}`);
    const text = await this.#text(['rev-list', '--first-parent', '--max-count=1', sha(head), '--', ...specs]);
    return text.trim() === '' ? null : text.trim();
  }

  /**
   * Paths that differ between two commits. A rename is a removal and an addition, which name both paths; finding it out
   * would read file contents.
   */
  async changedPaths(from: string, to: string): Promise<readonly ChangedPath[]> {
    if (sha(from) === sha(to)) return [];
    const output = await this.#run([
      'diff-tree',
      '-r',
      '-z',
      '--no-renames',
      '--raw',
      '--no-abbrev',
      sha(from),
      sha(to),
    ]);
    return parseRawDiff(output);
  }

  /** Every entry below a commit, sorted by path bytes as Git has them. */
  tree(commit: string, folder = ''): Promise<readonly TreeEntry[]> {
    const key = `${commit}:${folder}`;
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const listed = this.#listTree(commit, folder);
    const oldest = this.#trees.size < MOST_TREES ? undefined : [...this.#trees.keys()][0];
    if (oldest !== undefined) this.#trees.delete(oldest);
    this.#trees.set(key, listed);
    listed.catch(() => this.#trees.delete(key));
    return listed;
  }

  async #listTree(commit: string, folder: string): Promise<readonly TreeEntry[]> {
    const args = ['ls-tree', '-r', '-z', '--full-tree', sha(commit)];
    if (folder !== '') args.push('--', `${folder}/`);
    const entries = parseTree(await this.#run(args), this.#limits.maxFiles);
    if (entries === null)
      throw new UserError(
        `The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`,
      );
    return entries;
  }

  /** The bytes of blobs by their object id; those missing here are brought from the remote in one request. */
  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    return this.#blobs.read(oids.map(sha));
  }

  async #commits(args: readonly string[]): Promise<readonly GitCommit[]> {
    const text = await this.#text(['log', '-z', '--format=%H %T %P', ...args, '--']);
    return text
      .split('\0')
      .filter((record) => record !== '')
      .map((record) => {
        const [commit = '', tree = '', ...parents] = record.trim().split(' ');
        return { sha: commit, tree, parents: parents.filter((parent) => parent !== '') };
      });
  }

  #origin(): string {
    if (this.#remote === undefined) throw new Error('This repository has no remote.');
    return this.#remote;
  }

  async #text(args: readonly string[], input?: string): Promise<string> {
    return (await this.#run(args, input)).toString('utf8');
  }

  #run(args: readonly string[], input?: string): Promise<Buffer> {
    return runGit(args, { ...this.#options, ...(input !== undefined && { input }) });
  }
}

function sha(text: string): string {
  if (!SHA.test(text)) throw new Error(`Not a full object id: ${text}`);
  return text;
}

/** A value of Git's configuration file. */
function quoted(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new Error('A line break cannot stand in a Git setting.');
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
