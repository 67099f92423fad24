import { type GitOptions, runGit } from './git.ts';
import { type GitCommit, GitRepository } from './repository.ts';

export interface ImaginedCommit {
  readonly parent: string;
  /** Added to the parent's tree, or put in the place of what stands there. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Login of who makes it. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const REF = 'refs/arbiter/imagined';

/**
 * A repository in which heads of pull requests can be imagined. Their commits lie in the local object store and are never
 * sent anywhere. Refs of the remote are read once, so that every decision sees the same.
 */
export class ImaginedRepository extends GitRepository {
  readonly #options: GitOptions;
  readonly #heads = new Map<string, string>();
  readonly #imagined = new Set<string>();
  readonly #fetched = new Set<string>();
  readonly #refs = new Map<string, Promise<ReadonlyMap<string, string>>>();

  /** A repository that was made before (`GitRepository.create`), with the remote that its objects come from. */
  constructor(options: GitOptions, remote: string) {
    super(options, remote);
    this.#options = options;
  }

  /** Makes a commit that is on no remote; its parent's trees must be here. */
  async imagineCommit(commit: ImaginedCommit): Promise<GitCommit> {
    const input = importStream(commit);
    await runGit(['fast-import', '--quiet', '--force', '--done'], { ...this.#options, input });
    const made = await this.commit(REF);
    this.#imagined.add(made.sha);
    return made;
  }

  /** From now on the pull request has this head. */
  imagineHead(pull: number, sha: string): void {
    this.#heads.set(`refs/pull/${pull}/head`, sha);
  }

  /** Forgets what was read of the remote's refs. */
  readAgain(): void {
    this.#refs.clear();
    this.#heads.clear();
  }

  override async listRemote(...patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const key = JSON.stringify(patterns);
    const reading = this.#refs.get(key) ?? super.listRemote(...patterns);
    this.#refs.set(key, reading);
    const refs = await reading;
    return new Map([...refs].map(([ref, sha]) => [ref, this.#heads.get(ref) ?? sha]));
  }

  override async fetch(...wanted: readonly string[]): Promise<void> {
    const unknown = wanted.filter((name) => !this.#imagined.has(name) && !this.#fetched.has(name));
    if (unknown.length > 0) await super.fetch(...unknown);
    // A commit never changes; a name may.
    for (const name of unknown) if (/^[0-9a-f]{40}$/.test(name)) this.#fetched.add(name);
  }
}

/** https://git-scm.com/docs/git-fast-import#_input_format */
function importStream({ parent, files, by, at }: ImaginedCommit): string {
  const person = `${by} <${by}@users.noreply.github.com> ${Math.floor(at / 1000)} +0000`;
  if (/[\r\n<>]/.test(by)) throw new Error(`Not a login: ${by}`);
  return [
    `commit ${REF}`,
    `author ${person}`,
    `committer ${person}`,
    data('An imagined push.\n'),
    `from ${parent}`,
    ...files.flatMap(({ path, text }) => [`M 100644 inline ${quoted(path)}`, data(text)]),
    'done',
    '',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text, 'utf8')}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
