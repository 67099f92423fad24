import {
  type Answer,
  actorOf,
  type Call,
  type Handlers,
  ok,
  repositoryOf,
  textOf,
  textsOf,
} from '../call.ts';
import { type Commit, readCommit } from '../commit.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import { refuseByRule } from '../ref-rules.ts';
import type { Repository } from '../repository.ts';
import type { Shape } from '../shape/account.ts';
import { wrapped } from './content.ts';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
}

/** "the limit for the tree array is 100,000 entries … truncated". https://docs.github.com/en/rest/git/trees#get-a-tree */
const MOST_ENTRIES = 100_000;

export async function treeEntries(
  repository: Repository,
  tree: string,
  recursive: boolean,
  path?: string,
): Promise<TreeEntry[]> {
  const args = [
    'ls-tree',
    '-z',
    '--long',
    ...(recursive ? ['-r', '-t'] : []),
    tree,
    ...(path === undefined ? [] : ['--', path]),
  ];
  const listed = (await repository.git.bytes(args)).toString('utf8').split('\0').filter(Boolean);
  return listed.map((line) => {
    const [, mode = '', type = '', sha = '', size = '', name = ''] =
      /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
    return { path: name, mode, type, sha, size: size === '-' ? undefined : Number(size) };
  });
}

async function getTree(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const asked = call.params.tree_sha ?? '';
  const tree =
    (await repository.git.resolve(`refs/heads/${asked}`, 'tree')) ??
    (await repository.git.resolve(asked, 'tree'));
  if (tree === undefined) {
    throw notFound();
  }
  const entries = await treeEntries(repository, tree, call.query.has('recursive'));
  return ok(treeShape(repository, tree, entries));
}

function treeShape(repository: Repository, tree: string, entries: readonly TreeEntry[]): Shape {
  const base = `${repository.world.apiUrl}/repos/${repository.fullName}/git`;
  return {
    sha: tree,
    url: `${base}/trees/${tree}`,
    truncated: entries.length > MOST_ENTRIES,
    tree: entries.slice(0, MOST_ENTRIES).map(({ size, ...entry }) => ({
      ...entry,
      ...(size === undefined ? {} : { size }),
      url: `${base}/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`,
    })),
  };
}

interface NewEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

/** Entries go into an index of their own, on top of `base_tree`. */
async function createTree(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const { git, world } = repository;
  const env = { GIT_INDEX_FILE: `${world.dir}/index-${world.ids.next()}` };
  const base = textOf(call, 'base_tree');
  if (base !== undefined) {
    const read = await git.attempt(['read-tree', base], undefined, env);
    if (read.code !== 0) {
      throw unprocessable('Invalid tree info');
    }
  }
  const lines: string[] = [];
  for (const entry of (call.body.tree ?? []) as NewEntry[]) {
    const sha =
      entry.content === undefined
        ? entry.sha
        : await git.text(['hash-object', '-w', '--stdin'], entry.content);
    const deleted = sha === null || sha === undefined;
    lines.push(
      deleted ? `0 ${'0'.repeat(40)}\t${entry.path}` : `${entry.mode ?? '100644'} ${sha}\t${entry.path}`,
    );
  }
  const updated = await git.attempt(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
  const tree = await git.attempt(['write-tree'], undefined, env);
  if (updated.code !== 0 || tree.code !== 0) {
    throw unprocessable(`Invalid tree info: ${updated.stderr}${tree.stderr}`);
  }
  const sha = tree.stdout.toString('utf8').trim();
  return ok(treeShape(repository, sha, await treeEntries(repository, sha, false)), 201);
}

async function getBlob(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = call.params.file_sha ?? '';
  const read = await repository.git.attempt(['cat-file', 'blob', sha]);
  if (read.code !== 0) {
    throw notFound();
  }
  if (String(call.headers.accept).includes('raw')) {
    return ok(read.stdout);
  }
  const url = `${repository.world.apiUrl}/repos/${repository.fullName}/git/blobs/${sha}`;
  const content = wrapped(read.stdout);
  return ok({ sha, node_id: `B_${sha}`, size: read.stdout.length, url, content, encoding: 'base64' });
}

async function createBlob(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const encoding = textOf(call, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const bytes = Buffer.from(textOf(call, 'content') ?? '', encoding);
  const sha = await repository.git.text(['hash-object', '-w', '--stdin'], bytes);
  return ok({ sha, url: `${repository.world.apiUrl}/repos/${repository.fullName}/git/blobs/${sha}` }, 201);
}

function gitCommitShape(repository: Repository, commit: Commit): Shape {
  const base = `${repository.world.apiUrl}/repos/${repository.fullName}/git`;
  const link = (sha: string) => ({ sha, url: `${base}/commits/${sha}`, html_url: `${base}/commits/${sha}` });
  return {
    ...link(commit.sha),
    node_id: `C_${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${base}/trees/${commit.tree}` },
    parents: commit.parents.map(link),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

async function createCommit(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const { git, world } = repository;
  const tree = textOf(call, 'tree') ?? '';
  const parents = textsOf(call, 'parents');
  const found = await Promise.all([git.resolve(tree, 'tree'), ...parents.map((sha) => git.resolve(sha))]);
  if (found.some((sha) => sha === undefined)) {
    throw unprocessable(
      found[0] === undefined
        ? 'Tree SHA does not exist'
        : 'Parent SHA does not exist or is not a commit object',
    );
  }
  const actor = actorOf(call);
  const author = (call.body.author ?? actor) as { name: string; email: string };
  const committer = (call.body.committer ?? author) as { name: string; email: string };
  world.clock.tick();
  const epochSeconds = world.clock.epochSeconds();
  const sha = await git.commitTree(tree, parents, String(call.body.message), {
    author,
    committer,
    epochSeconds,
  });
  const commit = await readCommit(git, sha);
  return ok(commit === undefined ? {} : gitCommitShape(repository, commit), 201);
}

export function refShape(repository: Repository, ref: string, sha: string, type: string): Shape {
  const base = `${repository.world.apiUrl}/repos/${repository.fullName}/git`;
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${base}/${ref}`,
    object: { type, sha, url: `${base}/commits/${sha}` },
  };
}

async function getRef(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const ref = `refs/${call.params.ref}`;
  const sha = (await repository.git.refs()).get(ref);
  if (sha === undefined) {
    throw notFound();
  }
  return ok(refShape(repository, ref, sha, await repository.git.text(['cat-file', '-t', sha])));
}

async function createRef(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const [ref, sha] = [textOf(call, 'ref') ?? '', textOf(call, 'sha') ?? ''];
  if (!/^refs\/[^/]+\/./.test(ref)) {
    throw unprocessable('Reference name must start with "refs/" and have two slashes.');
  }
  if ((await repository.git.refs()).has(ref)) {
    throw unprocessable('Reference already exists');
  }
  refuseByRule(repository, ref, ['creation'], call.token);
  return moveRef(call, repository, ref, sha, 201);
}

async function updateRef(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const ref = `refs/${call.params.ref}`;
  const sha = textOf(call, 'sha') ?? '';
  const before = (await repository.git.refs()).get(ref);
  if (before === undefined) {
    throw unprocessable('Reference does not exist');
  }
  const isForward = await repository.git.isAncestor(before, sha);
  refuseByRule(repository, ref, isForward ? ['update'] : ['update', 'non_fast_forward'], call.token);
  // "force: … Leaving this out or setting it to false will make sure you're not overwriting work."
  // https://docs.github.com/en/rest/git/refs#update-a-reference
  if (call.body.force !== true && !isForward) {
    throw unprocessable('Update is not a fast forward');
  }
  return moveRef(call, repository, ref, sha, 200);
}

async function moveRef(
  call: Call,
  repository: Repository,
  ref: string,
  sha: string,
  status: number,
): Promise<Answer> {
  if (ref.startsWith('refs/pull/')) {
    throw new GitHubError(422, 'Reference update failed: refs/pull is read-only');
  }
  repository.lockedTags.refuse(ref);
  if ((await repository.git.attempt(['cat-file', '-e', sha])).code !== 0) {
    throw unprocessable('Object does not exist');
  }
  await repository.git.updateRef(ref, sha);
  call.world.clock.tick();
  await repository.sync(actorOf(call));
  return ok(refShape(repository, ref, sha, await repository.git.text(['cat-file', '-t', sha])), status);
}

export const OBJECT: Handlers = {
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
  'git/get-commit': async (call) => {
    const repository = repositoryOf(call);
    const sha = call.params.commit_sha ?? '';
    const commit = await readCommit(repository.git, sha);
    if (commit === undefined) {
      throw notFound();
    }
    return ok(gitCommitShape(repository, commit));
  },
  'git/create-commit': createCommit,
  'git/get-ref': getRef,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
};
