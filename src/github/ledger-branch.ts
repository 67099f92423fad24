import { isUtf8 } from 'node:buffer';
import { UserError } from '../errors.ts';
import { branchRef, LEDGER_RULE_ADVICE } from '../git/ledger-ref.ts';
import { blobId } from '../git/object-id.ts';
import type { LedgerWriter, NewCommit } from '../ledger/branch.ts';
import { LEDGER_MODE } from '../ledger/layout.ts';
import { text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, statusOf } from './failure.ts';
import { everyItem } from './pages.ts';

/** Larger contents are sent one by one, in base64, so that no request becomes huge. */
const MOST_INLINE_BYTES = 256 * 1024;

interface TreeItem {
  readonly path: string;
  readonly mode: typeof LEDGER_MODE;
  readonly type: 'blob';
  readonly sha?: string | null;
  readonly content?: string;
}

/**
 * Writes a ledger through the Git endpoints of the REST API (https://docs.github.com/en/rest/git): trees and commits are made
 * first, read back, and then the branch moves in one request that is refused unless it is a fast-forward. The commits are not
 * signed by a name of ours: GitHub signs what an App commits without one.
 */
export class RestLedgerWriter implements LedgerWriter {
  readonly #client: GitHubClient;
  readonly #where: { readonly owner: string; readonly repo: string };
  readonly #branch: string;

  constructor(client: GitHubClient, repository: string, branch: string) {
    const [owner = '', repo = ''] = repository.split('/');
    branchRef(branch);
    this.#client = client;
    this.#where = { owner, repo };
    this.#branch = branch;
  }

  async append(tip: string | null, commits: readonly NewCommit[]): Promise<string | null> {
    if (commits.length === 0) throw new Error('There is nothing to append.');
    try {
      let parent = tip;
      let tree = tip === null ? null : await this.#treeOf(tip);
      for (const commit of commits) {
        tree = await this.#makeTree(tree, commit);
        parent = await this.#makeCommit(commit.message, tree, parent);
        await this.#compare(parent, commit);
      }
      const made = parent as string;
      return (await this.#move(tip, made)) ? made : null;
    } catch (error) {
      throw withAdvice(error);
    }
  }

  async #treeOf(commit: string): Promise<string> {
    const { data } = await calling(`read the commit ${commit} of the ledger`, () =>
      this.#client.rest.git.getCommit({ ...this.#where, commit_sha: commit }),
    );
    return data.tree.sha;
  }

  async #makeTree(base: string | null, { add, remove }: NewCommit): Promise<string> {
    const tree: TreeItem[] = remove.map((path) => ({ ...FILE, path, sha: null }));
    for (const { path, bytes } of add) tree.push(await this.#item(path, bytes));
    const { data } = await calling('make the files of an entry of the ledger', () =>
      this.#client.rest.git.createTree({
        ...this.#where,
        tree: tree as { path: string }[],
        ...(base !== null && { base_tree: base }),
      }),
    );
    return data.sha;
  }

  /** Text goes along with the tree; what JSON text cannot hold, or is large, is sent before. */
  async #item(path: string, bytes: Uint8Array): Promise<TreeItem> {
    if (bytes.length <= MOST_INLINE_BYTES && isUtf8(bytes) && !bytes.includes(0)) {
      return { ...FILE, path, content: Buffer.from(bytes).toString('utf8') };
    }
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await calling(`store ${path} of the ledger`, () =>
      this.#client.rest.git.createBlob({ ...this.#where, content, encoding: 'base64' }),
    );
    return { ...FILE, path, sha: data.sha };
  }

  async #makeCommit(message: string, tree: string, parent: string | null): Promise<string> {
    const parents = parent === null ? [] : [parent];
    const { data } = await calling('make a commit of the ledger', () =>
      this.#client.rest.git.createCommit({ ...this.#where, message, tree, parents }),
    );
    return data.sha;
  }

  /** Reads back what a commit changes, before any branch leads to it: the ids of the files tell their bytes. */
  async #compare(sha: string, { message, add, remove }: NewCommit): Promise<void> {
    const done = await calling(`read the commit ${sha} of the ledger`, async () => {
      const listing = this.#client.rest.repos.getCommit;
      const files: readonly unknown[] = await everyItem(
        this.#client,
        listing,
        { ...this.#where, ref: sha },
        'files',
      );
      return files.flatMap(changesOf);
    });
    const asked = [
      ...add.map(({ path, bytes }) => `added ${path} ${blobId(bytes)}`),
      ...remove.map((path) => `removed ${path}`),
    ];
    if (asked.sort().join('\n') !== done.sort().join('\n')) {
      throw new UserError(
        `GitHub did not store the commit "${message}" of the ledger as it was sent; nothing was recorded. Run this again, or write the ledger by a push.`,
      );
    }
  }

  async #move(tip: string | null, sha: string): Promise<boolean> {
    try {
      if (tip === null) {
        await this.#client.rest.git.createRef({ ...this.#where, ref: branchRef(this.#branch), sha });
      } else {
        const ref = `heads/${this.#branch}`;
        await this.#client.rest.git.updateRef({ ...this.#where, ref, sha, force: false });
      }
      return true;
    } catch (error) {
      const status = statusOf(error);
      const said = error instanceof Error ? error.message : '';
      if (status === 409 || (status === 422 && MOVED.test(said))) return false;
      throw new GitHubFailure(`move the ledger's branch \`${this.#branch}\``, status, { cause: error });
    }
  }
}

/** GitHub guesses at renames and copies from likeness; in a tree they are removals and additions like any other. */
function changesOf(raw: unknown): readonly string[] {
  const file = (raw ?? {}) as Readonly<Record<string, unknown>>;
  const [status, path] = [text(file.status, 'status'), text(file.filename, 'filename')];
  if (status === 'removed') return [`removed ${path}`];
  const added = `added ${path} ${text(file.sha, 'sha')}`;
  if (status === 'renamed') return [`removed ${text(file.previous_filename, 'previous_filename')}`, added];
  return [status === 'added' || status === 'copied' ? added : `${status} ${path}`];
}

const FILE = { mode: LEDGER_MODE, type: 'blob' } as const;

/** What the API answers with 422 when the branch is elsewhere, gone, or there already. */
const MOVED = /not a fast.?forward|reference already exists|reference does not exist|cannot lock ref/i;

/** Says of a refusal which permission or rule it is about. */
function withAdvice(error: unknown): unknown {
  if (!(error instanceof GitHubFailure)) return error;
  const advice = adviceOf(error.status);
  return advice === '' ? error : new UserError(`${error.message} ${advice}`, [], { cause: error });
}

function adviceOf(status: number | undefined): string {
  if (status === 403 || status === 404) {
    return 'The job that writes the ledger needs `permissions: contents: write`.';
  }
  if (status === 422) {
    return `If a rule refuses it: ${LEDGER_RULE_ADVICE}`;
  }
  return '';
}
