import { randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { LedgerWriter, NewCommit } from '../ledger/branch.ts';
import { LEDGER_MODE, placeOf } from '../ledger/layout.ts';
import { GitError, type GitOptions, runGit } from './git.ts';
import { readHeaders } from './ledger-history.ts';
import { branchRef, LEDGER_RULE_ADVICE, shownFailure } from './ledger-ref.ts';
import { blobId } from './object-id.ts';
import { EMPTY_TREE, readChanges, type TreeChange } from './tree-changes.ts';

/** Who commits, and when. The entries say who did something; this only says which program wrote them down. */
export interface LedgerSignature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC; asked once for each append. */
  readonly now: () => string;
}

/** `github-actions[bot]` has this address, so that GitHub shows its account. */
export const DEFAULT_SIGNATURE: LedgerSignature = {
  name: 'arbiter',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
  now: () => new Date().toISOString(),
};

const NO_COMMIT = '0'.repeat(40);
/** Paths that one commit can add and remove. */
const MOST_CHANGES = 100_000;

/**
 * Writes a ledger with Git: the commits are made without index or work tree, and one push with a lease on the tip moves the
 * branch. Without a remote the branch of the repository itself is moved, by the same compare-and-swap.
 */
export class GitLedgerWriter implements LedgerWriter {
  readonly #options: GitOptions;
  readonly #branch: string;
  readonly #remote: string | undefined;
  readonly #signature: LedgerSignature;

  constructor(
    options: GitOptions,
    branch: string,
    remote?: string,
    signature: LedgerSignature = DEFAULT_SIGNATURE,
  ) {
    branchRef(branch);
    this.#options = options;
    this.#branch = branch;
    this.#remote = remote;
    this.#signature = signature;
  }

  async append(tip: string | null, commits: readonly NewCommit[]): Promise<string | null> {
    if (commits.length === 0) throw new Error('There is nothing to append.');
    const made = await this.#make(tip, commits);
    const isMoved = this.#remote === undefined ? await this.#move(tip, made) : await this.#push(tip, made);
    return isMoved ? made : null;
  }

  /** Makes the commits in one process, and looks at them again: each must follow the one before and do what was asked. */
  async #make(tip: string | null, commits: readonly NewCommit[]): Promise<string> {
    const input = importStream(tip, commits, this.#signature);
    const output = await runGit(['fast-import', '--quiet', '--done'], { ...this.#options, input }).catch(
      (error: unknown) => {
        throw this.#failure(error, 'could not be extended');
      },
    );
    const made = output.toString('latin1').trim().split('\n');
    const known = tip === null ? [] : [tip];
    const read = await readHeaders(this.#options, [...known, ...made]);
    const headers = read.slice(known.length);
    const pairs = headers.map(
      ({ tree }, index) => [read[known.length + index - 1]?.tree ?? EMPTY_TREE, tree] as const,
    );
    const changes = await readChanges(this.#options, pairs, MOST_CHANGES * commits.length);
    commits.forEach((commit, index) => {
      const parent = made[index - 1] ?? tip;
      const parents = headers[index]?.parents.join(' ') ?? null;
      if (parents !== (parent ?? '') || !isAsAsked(commit, changes[index] ?? [])) {
        throw new Error(`The commit "${commit.message}" is not what was asked for; nothing was pushed.`);
      }
    });
    return made.at(-1) as string;
  }

  async #push(tip: string | null, made: string): Promise<boolean> {
    const ref = branchRef(this.#branch);
    const args = ['push', '--quiet', '--no-follow-tags', '--no-recurse-submodules'];
    args.push(`--force-with-lease=${ref}:${tip ?? ''}`, this.#remote as string, `${made}:${ref}`);
    try {
      await runGit(args, this.#options);
      return true;
    } catch (error) {
      if (error instanceof GitError && isMovedBranch(error.stderr)) return false;
      throw this.#failure(error, 'could not be pushed');
    }
  }

  async #move(tip: string | null, made: string): Promise<boolean> {
    const args = ['update-ref', branchRef(this.#branch), made, tip ?? NO_COMMIT];
    try {
      await runGit(args, this.#options);
      return true;
    } catch (error) {
      if (error instanceof GitError && MOVED_HERE.test(error.stderr)) return false;
      throw this.#failure(error, 'could not be moved');
    }
  }

  #failure(error: unknown, what: string): unknown {
    if (!(error instanceof GitError)) return error;
    const message = `The ledger's branch \`${this.#branch}\` ${what}: ${shownFailure(error)}`;
    return new UserError(`${message}${advice(error.stderr)}`, [], { cause: error });
  }
}

/** A stream for git fast-import (https://git-scm.com/docs/git-fast-import#_input_format) that prints the new ids. */
function importStream(
  tip: string | null,
  commits: readonly NewCommit[],
  { name, email, now }: LedgerSignature,
): Buffer {
  const seconds = Math.floor(Date.parse(now()) / 1000);
  if (!Number.isSafeInteger(seconds) || /[<>\n\0]/.test(name + email)) {
    throw new Error('The signature of a commit needs a plain name, an address and an instant.');
  }
  // The ref is one of its own, so that nobody else's is touched; it is gone at the end, and what it led to is pushed by id.
  const ref = `refs/arbiter/append-${randomUUID()}`;
  const parts: (string | Uint8Array)[] = [];
  commits.forEach(({ message, add, remove }, index) => {
    parts.push(`commit ${ref}\nmark :${index + 1}\ncommitter ${name} <${email}> ${seconds} +0000\n`);
    parts.push(`data ${Buffer.byteLength(message)}\n${message}\n`);
    if (index === 0 && tip !== null) parts.push(`from ${commitId(tip)}\n`);
    for (const path of remove) parts.push(`D ${ledgerPath(path)}\n`);
    for (const { path, bytes } of add) {
      parts.push(`M ${LEDGER_MODE} inline ${ledgerPath(path)}\ndata ${bytes.length}\n`, bytes, '\n');
    }
    parts.push('\n');
  });
  commits.forEach((_, index) => void parts.push(`get-mark :${index + 1}\n`));
  parts.push(`reset ${ref}\nfrom ${NO_COMMIT}\n\ndone\n`);
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function commitId(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text)) throw new Error(`Not a full commit id: ${text}`);
  return text;
}

/** Entries and contents only: their names need no quoting. */
function ledgerPath(path: string): string {
  const { kind } = placeOf(path);
  if (kind !== 'entry' && kind !== 'blob') throw new Error(`${path} has no place in a ledger.`);
  return path;
}

function isAsAsked({ add, remove }: NewCommit, changes: readonly TreeChange[]): boolean {
  const asked = [
    ...add.map(({ path, bytes }) => `added ${path} ${LEDGER_MODE} ${blobId(bytes)}`),
    ...remove.map((path) => `removed ${path}`),
  ];
  const done = changes.map(({ kind, path, mode, oid }) =>
    kind === 'removed' ? `removed ${path}` : `${kind} ${path} ${mode} ${oid}`,
  );
  return asked.sort().join('\n') === done.sort().join('\n');
}

/** Why a ref was not updated, as git push says it of each: ` ! [rejected] OLD -> NEW (reason)`. */
const REJECTION = /^ ! \[(?:remote )?rejected\].*? \((.*)$/m;
/** Another writer was faster: seen by the lease here, or by the lock of the ref there. */
const MOVED =
  /^(?:stale info|fetch first|non-fast-forward|needs force|already exists|remote ref updated since checkout|reference already exists|cannot lock ref|failed to update ref|failed to lock|incorrect old value provided)/;
const MOVED_HERE = /but expected|already exists|unable to resolve reference|File exists/;

function isMovedBranch(stderr: string): boolean {
  const reason = REJECTION.exec(stderr)?.[1];
  return reason !== undefined && MOVED.test(reason) && !stderr.includes('Permission denied');
}

const ACCESS = /returned error: 40[13]|denied to|Authentication failed|could not read Username|not granted/;
const RULE = /declined|rule violations|protected branch|GH006|GH013/;

/** What to do about a refusal, as far as it can be told from what the remote says. */
function advice(stderr: string): string {
  if (RULE.test(stderr)) {
    return ` A rule of the repository refuses the push. ${LEDGER_RULE_ADVICE}`;
  }
  if (ACCESS.test(stderr) || /Repository not found|repository '.*' not found/.test(stderr)) {
    return ' The token may not write. The job that writes the ledger needs `permissions: contents: write`.';
  }
  return '';
}
