import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join, relative } from 'node:path';

export type FileContent = string | Uint8Array;
/** `null` deletes; `mode` `120000` is a symlink whose content is its target. */
export type FileChange =
  | FileContent
  | null
  | { readonly mode: '100644' | '100755' | '120000' | '160000'; readonly content: FileContent };
export type Files = Readonly<Record<string, FileChange>>;

export interface Signature {
  readonly name: string;
  readonly email: string;
}

export interface NewCommit {
  /** Full name of the ref that moves to the commit. */
  readonly ref: string;
  readonly parents: readonly string[];
  readonly files?: Files | undefined;
  /** Replaces the first parent's tree before `files` are applied. */
  readonly tree?: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  readonly epochSeconds: number;
}

export interface Ran {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Nothing of the machine's own Git configuration may leak into the world. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

// GitHub's upload-pack serves filtered clones and any reachable or unreachable object id it holds,
// and its receive-pack refuses refs/pull/*.
const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
\tfsync = none
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
\tallowReachableSHA1InWant = true
[receive]
\thideRefs = refs/pull
[http]
\treceivepack = true
[gc]
\tauto = 0
`;

/** A bare repository on disk. */
export class Git {
  readonly dir: string;
  readonly #commits = new Set<string>();
  readonly #remembered = new Map<string, Promise<unknown>>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Writes what `git init --bare` would, without starting a process. */
  static create(dir: string, defaultBranch: string, alternate?: Git): Git {
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info']) {
      mkdirSync(join(dir, folder), { recursive: true });
    }
    writeFileSync(join(dir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
    writeFileSync(join(dir, 'config'), CONFIG);
    if (alternate !== undefined) {
      writeFileSync(join(dir, 'objects/info/alternates'), `${join(alternate.dir, 'objects')}\n`);
    }
    return new Git(dir);
  }

  /** Runs git and gives whatever it says; never throws because of its exit code. */
  attempt(
    args: readonly string[],
    input?: string | Uint8Array,
    env: Record<string, string> = {},
  ): Promise<Ran> {
    return new Promise((resolve) => {
      const child = execFile(
        'git',
        ['--git-dir', this.dir, ...args],
        { env: { ...GIT_ENVIRONMENT, ...env }, encoding: 'buffer', maxBuffer: 1 << 30 },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 128;
          resolve({ code, stdout, stderr: stderr.toString('utf8') });
        },
      );
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
  }

  /** Runs git; its output. Throws with what it printed when it fails. */
  async bytes(
    args: readonly string[],
    input?: string | Uint8Array,
    env?: Record<string, string>,
  ): Promise<Buffer> {
    const ran = await this.attempt(args, input, env);
    if (ran.code !== 0) {
      throw new Error(`git ${args.join(' ')} failed (${ran.code}): ${ran.stderr}`);
    }
    return ran.stdout;
  }

  async text(
    args: readonly string[],
    input?: string | Uint8Array,
    env?: Record<string, string>,
  ): Promise<string> {
    return (await this.bytes(args, input, env)).toString('utf8').trimEnd();
  }

  /** The object id `revision` stands for, peeled to `type`, if there is one. */
  async resolve(revision: string, type = 'commit'): Promise<string | undefined> {
    if (type === 'commit' && /^refs\/(heads|pull)\//.test(revision)) {
      return (await this.refs()).get(revision);
    }
    if (this.#commits.has(revision) && type === 'commit') {
      return revision;
    }
    const peeled = `${revision}^{${type}}`;
    const ran = await this.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', peeled]);
    const id = ran.code === 0 ? ran.stdout.toString('utf8').trim() : undefined;
    if (id !== undefined && type === 'commit') {
      this.#commits.add(id);
    }
    return id;
  }

  /** Every ref and what it points to. Nothing here ever packs refs, so each is a file. */
  async refs(): Promise<Map<string, string>> {
    const found = await readdir(join(this.dir, 'refs'), { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'));
    const pairs = files.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(this.dir, path), readFileSync(path, 'utf8').trim()];
    });
    return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** What `read` gives for a key made of object ids: objects never change, so it is asked once. */
  remember<Result>(key: string, read: () => Promise<Result>): Promise<Result> {
    const known = this.#remembered.get(key) as Promise<Result> | undefined;
    const result = known ?? read();
    this.#remembered.set(key, result);
    // Nothing found may only mean that an object is not there yet.
    const forget = () => this.#remembered.delete(key);
    result.then((value) => value === undefined && forget(), forget);
    return result;
  }

  /** Writes one commit and moves its ref. */
  async commit(commit: NewCommit): Promise<string> {
    const args = ['fast-import', '--force', '--quiet', '--done'];
    const printed = await this.text(args, fastImport(commit));
    const sha = printed.split('\n')[0] ?? '';
    if (!/^[0-9a-f]{40}$/.test(sha)) {
      throw new Error(`git fast-import gave no commit: ${printed}`);
    }
    return sha;
  }

  /** A commit object that no ref points to. */
  commitTree(
    tree: string,
    parents: readonly string[],
    message: string,
    by: { author: Signature; committer: Signature; epochSeconds: number; authoredAt?: string },
  ): Promise<string> {
    const date = `${by.epochSeconds} +0000`;
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.text(args, message, {
      GIT_AUTHOR_NAME: by.author.name,
      GIT_AUTHOR_EMAIL: by.author.email,
      GIT_AUTHOR_DATE: by.authoredAt ?? date,
      GIT_COMMITTER_NAME: by.committer.name,
      GIT_COMMITTER_EMAIL: by.committer.email,
      GIT_COMMITTER_DATE: date,
    });
  }

  /** The tree of a three-way merge of two commits; undefined when they conflict. */
  async mergeTree(ours: string, theirs: string): Promise<string | undefined> {
    return this.remember(`merge-tree ${ours} ${theirs}`, async () => {
      const ran = await this.attempt(['merge-tree', '--write-tree', '--no-messages', ours, theirs]);
      return ran.code === 0 ? ran.stdout.toString('utf8').trim() : undefined;
    });
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.remember(`merge-base ${a} ${b}`, async () => {
      const ran = await this.attempt(['merge-base', a, b]);
      return ran.code === 0 ? ran.stdout.toString('utf8').trim() : undefined;
    });
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return (await this.mergeBase(ancestor, descendant)) === ancestor;
  }

  async updateRef(ref: string, sha: string | undefined): Promise<void> {
    await this.bytes(sha === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, sha]);
  }

  /** Makes the objects behind `revision` of another repository present here, under `ref`. */
  async fetch(from: Git, revision: string, ref: string): Promise<void> {
    await this.bytes([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      from.dir,
      `+${revision}:${ref}`,
    ]);
  }

  /** Starts git's own server side of a transport, for the HTTP front. */
  static backend(env: Record<string, string>): ReturnType<typeof spawn> {
    return spawn('git', ['http-backend'], {
      env: { ...GIT_ENVIRONMENT, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function data(content: FileContent): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function change(path: string, file: FileChange): Buffer {
  if (file === null) {
    return Buffer.from(`D ${quoted(path)}\n`);
  }
  const plain = typeof file === 'string' || file instanceof Uint8Array;
  const mode = plain ? '100644' : file.mode;
  const content = plain ? file : file.content;
  if (mode === '160000') {
    return Buffer.from(`M 160000 ${content} ${quoted(path)}\n`);
  }
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(path)}\n`), data(content)]);
}

function fastImport(commit: NewCommit): Buffer {
  const [from, ...merged] = commit.parents;
  const who = ({ name, email }: Signature) => `${name} <${email}> ${commit.epochSeconds} +0000\n`;
  const message = commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`;
  return Buffer.concat([
    Buffer.from(from === undefined ? '' : `reset ${commit.ref}\nfrom ${from}\n`),
    Buffer.from(`commit ${commit.ref}\nmark :1\n`),
    Buffer.from(`author ${who(commit.author)}committer ${who(commit.committer)}`),
    data(message),
    Buffer.from(from === undefined ? '' : `from ${from}\n`),
    Buffer.from(merged.map((parent) => `merge ${parent}\n`).join('')),
    Buffer.from(commit.tree === undefined ? '' : `M 040000 ${commit.tree} ""\n`),
    ...Object.entries(commit.files ?? {}).map(([path, file]) => change(path, file)),
    Buffer.from('\nget-mark :1\ndone\n'),
  ]);
}
