import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitOptions } from '../../src/git/git.ts';
import { GitRepository } from '../../src/git/repository.ts';
import type { NewCommit } from '../../src/ledger/branch.ts';
import { blobPath, entryPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { type Files, Git } from '../github/git.ts';

export const BRANCH = 'arbiter-ledger';
export const REF = `refs/heads/${BRANCH}`;

const HACKER = { name: 'somebody', email: 'somebody@example.com' };

/** A folder with a bare repository in it, as the remote of a ledger, and repositories beside it. */
export class GitOrigin {
  readonly folder = mkdtempSync(join(tmpdir(), 'arbiter-ledger-'));
  readonly git = Git.create(join(this.folder, 'origin.git'), 'main');
  #made = 0;

  get url(): string {
    return `file://${this.git.dir}`;
  }

  /** The repository itself, as a clone without a remote. */
  get local(): GitOptions {
    return { gitDir: this.git.dir, env: process.env };
  }

  /** A partial clone, as the gate makes it. */
  async partial(): Promise<GitOptions> {
    const options = { gitDir: join(this.folder, `partial-${this.#next()}.git`), env: process.env };
    await GitRepository.create(options, this.url);
    return options;
  }

  /** A bare clone that keeps what it saw of its origin under refs/remotes/origin. */
  async clone(...options: readonly string[]): Promise<{ git: Git; options: GitOptions }> {
    const dir = join(this.folder, `clone-${this.#next()}.git`);
    mkdirSync(dir);
    const git = Git.create(dir, 'main');
    await git.bytes(['remote', 'add', 'origin', this.url]);
    await git.bytes(['fetch', '--quiet', ...options, 'origin', '+refs/heads/*:refs/remotes/origin/*']);
    return { git, options: { gitDir: dir, env: process.env } };
  }

  /** A commit of any kind, at which the branch then is. */
  async commit(files: Files, parents?: readonly string[]): Promise<string> {
    this.#made += 1;
    const tip = await this.git.resolve(REF);
    return this.git.commit({
      ref: REF,
      parents: parents ?? (tip === undefined ? [] : [tip]),
      files,
      author: HACKER,
      committer: HACKER,
      message: `Change ${this.#made}`,
      epochSeconds: 1_772_000_000 + this.#made,
    });
  }

  async tip(): Promise<string | null> {
    return (await this.git.resolve(REF)) ?? null;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }
}

/** A commit that adds an entry, with contents by their digests. */
export function entryCommit(
  seq: number,
  text: string | Uint8Array = `{"seq":${seq}}\n`,
  contents: readonly (string | Uint8Array)[] = [],
  remove: readonly string[] = [],
): NewCommit {
  const blobs = contents.map((content) => ({
    path: blobPath(sha256Hex(content)),
    bytes: Buffer.from(content),
  }));
  return {
    message: `Entry ${seq}`,
    add: [{ path: entryPath(seq), bytes: Buffer.from(text) }, ...blobs],
    remove,
  };
}

export function textsOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}
