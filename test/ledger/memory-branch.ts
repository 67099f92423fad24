import type {
  LedgerCommit,
  LedgerReader,
  LedgerSnapshot,
  LedgerWriter,
  NewCommit,
  PathChange,
} from '../../src/ledger/branch.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';

interface Stored {
  readonly commit: LedgerCommit;
  /** Every file after the commit. */
  readonly files: ReadonlyMap<string, { readonly mode: string; readonly bytes: Uint8Array }>;
}

/** What a hostile commit may do, beside what a writer does. */
export interface RawCommit {
  readonly parents?: readonly string[];
  /** Bytes by path; null removes. A file may be given its mode. */
  readonly files: Readonly<Record<string, string | Uint8Array | null | { mode: string; bytes: Uint8Array }>>;
}

/** A branch in memory with the rules of Git: commits name their parents, the branch moves by compare-and-swap. */
export class MemoryBranch implements LedgerReader, LedgerWriter {
  readonly #commits = new Map<string, Stored>();
  #tip: string | null = null;
  #made = 0;
  /** Called before every operation, to interleave or to fail. */
  pause: (operation: 'tip' | 'read' | 'blobs' | 'append') => Promise<void> = async () => {};
  /** Operations in order. */
  readonly log: string[] = [];

  async tip(): Promise<string | null> {
    await this.#begin('tip');
    return this.#tip;
  }

  async read(tip: string, since?: string): Promise<LedgerSnapshot> {
    await this.#begin('read');
    return this.snapshot(tip, since);
  }

  async blobs(tip: string, digests: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    await this.#begin('blobs');
    const { files } = this.#stored(tip);
    return new Map(
      digests.flatMap((sha256) => {
        const file = files.get(blobPath(sha256));
        return file === undefined ? [] : [[sha256, file.bytes] as const];
      }),
    );
  }

  async append(tip: string | null, commits: readonly NewCommit[]): Promise<string | null> {
    await this.#begin('append');
    if (this.#tip !== tip) return null;
    for (const { add, remove } of commits) {
      this.commit({
        files: Object.fromEntries([
          ...add.map(({ path, bytes }) => [path, bytes] as const),
          ...remove.map((path) => [path, null] as const),
        ]),
      });
    }
    return this.#tip;
  }

  /** Everything at a commit, at once. */
  snapshot(tip = this.#tip ?? '', since?: string): LedgerSnapshot {
    const { files } = this.#stored(tip);
    const commits = this.#ancestry(tip);
    const start = since === undefined ? -1 : commits.findIndex(({ sha }) => sha === since);
    if (since !== undefined && start < 0) throw new Error(`${since} is no ancestor of ${tip}.`);
    return {
      tip,
      commits: commits.slice(start + 1),
      files: [...files].map(([path, { mode }]) => ({ path, mode })),
      entries: new Map(
        [...files].flatMap(([path, { bytes }]) => (path.startsWith('entries/') ? [[path, bytes]] : [])),
      ),
    };
  }

  /** Makes a commit of any kind on the tip, or on other parents, and moves the branch to it. */
  commit({ parents, files }: RawCommit): string {
    const on = parents ?? (this.#tip === null ? [] : [this.#tip]);
    const before = on[0] === undefined ? new Map() : this.#stored(on[0]).files;
    const after = new Map(before);
    const changes: PathChange[] = [];
    for (const [path, content] of Object.entries(files)) {
      const old = before.get(path);
      if (content === null) {
        after.delete(path);
        changes.push({ path, kind: 'removed', mode: old?.mode ?? '100644' });
        continue;
      }
      const isFile = typeof content === 'object' && 'mode' in content;
      const file = isFile ? content : { mode: '100644', bytes: toBytes(content) };
      after.set(path, file);
      changes.push({ path, kind: old === undefined ? 'added' : 'modified', mode: file.mode });
    }
    this.#made += 1;
    const sha = sha256Hex(`${this.#made} ${on.join(' ')}`).slice(0, 40);
    this.#commits.set(sha, { commit: { sha, parents: on, changes }, files: after });
    this.#tip = sha;
    return sha;
  }

  /** Moves the branch as a forced push does; null removes it. */
  reset(tip: string | null): void {
    this.#tip = tip;
  }

  get current(): string {
    if (this.#tip === null) throw new Error('The branch does not exist.');
    return this.#tip;
  }

  async #begin(operation: 'tip' | 'read' | 'blobs' | 'append'): Promise<void> {
    this.log.push(operation);
    await this.pause(operation);
  }

  #stored(sha: string): Stored {
    const stored = this.#commits.get(sha);
    if (stored === undefined) throw new Error(`There is no commit ${sha}.`);
    return stored;
  }

  /** Oldest first, parents before children. */
  #ancestry(tip: string): readonly LedgerCommit[] {
    const found = new Map<string, LedgerCommit>();
    const open: { sha: string; isDone: boolean }[] = [{ sha: tip, isDone: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next.sha)) continue;
      const { commit } = this.#stored(next.sha);
      if (next.isDone) {
        found.set(next.sha, commit);
      } else {
        open.push({ sha: next.sha, isDone: true });
        for (const sha of [...commit.parents].reverse()) open.push({ sha, isDone: false });
      }
    }
    return [...found.values()];
  }
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
