import { UserError } from '../errors.ts';
import type { LedgerReader, LedgerSnapshot } from '../ledger/branch.ts';
import { blobPath } from '../ledger/layout.ts';
import type { TreeEntry } from '../model/tree.ts';
import { GitError, type GitOptions, runGit } from './git.ts';
import { readHistory } from './ledger-history.ts';
import { branchRef, shownFailure } from './ledger-ref.ts';
import { DEFAULT_GIT_LIMITS, type GitLimits, GitRepository } from './repository.ts';

export { GitLedgerWriter } from './ledger-push.ts';

/** Caps on what is read of a ledger: it is a branch, and anybody who may push can put anything there. */
export interface LedgerLimits {
  readonly maxCommits: number;
  /** Changed paths, over all commits. */
  readonly maxChanges: number;
  /** At the tip, and the size of each entry and of all of them. */
  readonly entries: GitLimits;
  /** Of the contents that are asked for at once. */
  readonly contents: GitLimits;
}

export const DEFAULT_LEDGER_LIMITS: LedgerLimits = {
  maxCommits: 200_000,
  maxChanges: 2_000_000,
  entries: { maxFiles: 1_000_000, maxBlobBytes: 4 * 1024 * 1024, maxTotalBytes: 1024 * 1024 * 1024 },
  contents: DEFAULT_GIT_LIMITS,
};

/** Nothing but what is asked for, and nothing of the repository's own settings for a fetch. */
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
] as const;
/** Entries are rarely larger; one that is comes when it is read. */
const USUAL_ENTRY_BYTES = 64 * 1024;
const SUBMODULE = '160000';

/**
 * Reads the branch of a ledger with Git: of a remote into a partial clone, whose file contents come when they are wanted,
 * or, without a remote, of the clone itself, and then nothing goes over a network.
 */
export class GitLedgerReader implements LedgerReader {
  readonly #options: GitOptions;
  readonly #branch: string;
  readonly #remote: string | undefined;
  readonly #limits: LedgerLimits;
  readonly #entries: GitRepository;
  readonly #contents: GitRepository;
  #listed: { readonly tip: string; readonly files: readonly TreeEntry[] } | undefined;

  constructor(
    options: GitOptions,
    branch: string,
    remote?: string,
    limits: LedgerLimits = DEFAULT_LEDGER_LIMITS,
  ) {
    branchRef(branch);
    this.#options = options;
    this.#branch = branch;
    this.#remote = remote;
    this.#limits = limits;
    this.#entries = new GitRepository(options, remote, limits.entries);
    this.#contents = new GitRepository(options, remote, limits.contents);
  }

  /** Asks for full names only, so that a tag, or a branch of a similar name, is never taken for the ledger. */
  tip(): Promise<string | null> {
    return this.#reading(() => (this.#remote === undefined ? this.#tipHere() : this.#tipThere()));
  }

  read(
    tip: string,
    since?: string,
    seen?: (entries: LedgerSnapshot['entries']) => void,
  ): Promise<LedgerSnapshot> {
    return this.#reading(async () => {
      await this.#bring(tip, since);
      const listing = this.#files(tip);
      const [commits, files, entries] = await Promise.all([
        readHistory(this.#options, tip, since, this.#limits, listing),
        listing,
        listing.then(async (all) => {
          const found = await contentsOf(
            this.#entries,
            all.filter(({ path }) => path.startsWith('entries/')),
          );
          seen?.(found);
          return found;
        }),
      ]);
      return { tip, commits, files: files.map(({ path, mode }) => ({ path, mode })), entries };
    });
  }

  /** As Git has them; whoever asks holds them against their digests, and can say which one is not what its name says. */
  blobs(tip: string, digests: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#reading(async () => {
      if (digests.length === 0) return new Map();
      await this.#bring(tip);
      const digestOf = new Map(digests.map((sha256) => [blobPath(sha256), sha256]));
      const files = (await this.#files(tip)).filter(({ path }) => digestOf.has(path));
      const contents = await contentsOf(this.#contents, files);
      return new Map([...contents].map(([path, bytes]) => [digestOf.get(path) as string, bytes]));
    });
  }

  async #tipThere(): Promise<string | null> {
    const ref = branchRef(this.#branch);
    return (await this.#entries.listRemote(ref)).get(ref) ?? null;
  }

  /**
   * The branch of a clone, or what it last saw of it at its origin. Entries are written at the origin, so a local branch may
   * be behind; one that is ahead, or elsewhere, means that one of the two was rewritten.
   */
  async #tipHere(): Promise<string | null> {
    const local = branchRef(this.#branch);
    const tracked = `refs/remotes/origin/${this.#branch}`;
    const args = ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)', local, tracked];
    const tips = new Map<string, string>();
    for (const line of (await runGit(args, this.#options)).toString('utf8').split('\n')) {
      const [type = '', sha = '', ref = ''] = line.split(' ');
      if (ref !== local && ref !== tracked) continue;
      if (type !== 'commit')
        throw new UserError(`${ref} names a ${type}, not a commit; a ledger is a branch.`);
      tips.set(ref, sha);
    }
    const [here, there] = [tips.get(local), tips.get(tracked)];
    if (here === undefined || there === undefined || here === there) return there ?? here ?? null;
    if (await this.#entries.isAncestor(here, there)) return there;
    throw new UserError(
      `The ledger is not the same in ${local} (${here}) and in ${tracked} (${there}): one of them was rewritten, or has entries that the other never had. Fetch it again into a fresh clone, and verify it against a checkpoint.`,
    );
  }

  /**
   * Commits and trees of the tip; after a state that is known, also the few new files that are small enough to be entries. The
   * ref that is kept tells the remote what is here, so that only what is new comes.
   */
  async #bring(tip: string, since?: string): Promise<void> {
    if (this.#remote === undefined || this.#listed?.tip === tip) return;
    const filter = since === undefined ? 'blob:none' : `blob:limit=${USUAL_ENTRY_BYTES}`;
    const ref = `+${tip}:refs/arbiter/ledger/${this.#branch}`;
    await runGit([...FETCH, `--filter=${filter}`, this.#remote, ref], this.#options);
  }

  async #files(tip: string): Promise<readonly TreeEntry[]> {
    if (this.#listed?.tip === tip) return this.#listed.files;
    const files = await this.#entries.tree(tip);
    if (new Set(files.map(({ path }) => path)).size < files.length) {
      throw new UserError(`The commit ${tip} of the ledger holds two files of the same name.`);
    }
    this.#listed = { tip, files };
    return files;
  }

  /** What Git could not do is about the world, not a bug of ours. */
  async #reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      throw new UserError(
        `The ledger's branch \`${this.#branch}\` could not be read: ${shownFailure(error)}`,
        [],
        { cause: error },
      );
    }
  }
}

/** Bytes by path. A submodule has none; links give where they point, and their mode says what they are. */
async function contentsOf(
  repository: GitRepository,
  files: readonly TreeEntry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const held = files.filter(({ mode }) => mode !== SUBMODULE);
  const bytes = await repository.blobs(held.map(({ oid }) => oid));
  return new Map(held.map(({ path, oid }) => [path, bytes.get(oid) as Uint8Array]));
}
