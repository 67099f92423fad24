import { type Answer, type Call, type Handlers, ok, repositoryOf } from '../call.ts';
import { GitHubError, notFound } from '../error.ts';
import type { Repository } from '../repository.ts';
import type { Shape } from '../shape/account.ts';
import { treeEntries } from './object.ts';

/** "1-100 MB: only raw or object … content will be an empty string, encoding none"; more is refused.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content */
const LARGEST_INLINE = 1024 * 1024;
const LARGEST = 100 * 1024 * 1024;
/** "This API has an upper limit of 1,000 files for a directory." */
const MOST_ENTRIES = 1000;

function shapeOf(
  repository: Repository,
  entry: { path: string; sha: string; size: number },
  ref: string,
): Shape {
  const { apiUrl, serverUrl } = repository.world;
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl}/repos/${repository.fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const html = `${serverUrl}/${repository.fullName}/blob/${ref}/${encoded}`;
  const git = `${apiUrl}/repos/${repository.fullName}/git/blobs/${entry.sha}`;
  return {
    ...entry,
    name: entry.path.split('/').at(-1),
    url,
    html_url: html,
    git_url: git,
    download_url: html,
    _links: { self: url, html, git },
  };
}

async function getContent(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const { git } = repository;
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const path = (call.params.path ?? '').replace(/\/+$/, '');
  const commit = (await git.resolve(`refs/heads/${ref}`)) ?? (await git.resolve(ref));
  if (commit === undefined) {
    throw new GitHubError(404, `No commit found for the ref ${ref}`);
  }
  const [found] = path === '' ? [] : await treeEntries(repository, commit, false, path);
  const tree = path === '' ? commit : found?.type === 'tree' ? found.sha : undefined;
  if (tree !== undefined) {
    const entries = (await treeEntries(repository, tree, false)).slice(0, MOST_ENTRIES);
    const types: Readonly<Record<string, string>> = {
      '040000': 'dir',
      '120000': 'symlink',
      '160000': 'submodule',
    };
    const shapes = entries.map((entry) => ({
      ...shapeOf(
        repository,
        { path: path === '' ? entry.path : `${path}/${entry.path}`, sha: entry.sha, size: entry.size ?? 0 },
        ref,
      ),
      // "the value of type for submodules is file" in directory listings, for backwards compatibility.
      type: types[entry.mode] === 'submodule' ? 'file' : (types[entry.mode] ?? 'file'),
    }));
    return ok(shapes);
  }
  return fileContent(call, commit, path, ref);
}

async function fileContent(call: Call, commit: string, path: string, ref: string): Promise<Answer> {
  const repository = repositoryOf(call);
  const [entry] = await treeEntries(repository, commit, false, path);
  if (entry === undefined || entry.type !== 'blob') {
    throw notFound();
  }
  const content = await repository.git.bytes(['cat-file', 'blob', entry.sha]);
  if (String(call.headers.accept).includes('raw')) {
    return ok(content);
  }
  if (content.length > LARGEST) {
    throw new GitHubError(403, 'This API returns blobs up to 100 MB in size.');
  }
  const inline = content.length <= LARGEST_INLINE;
  const symlink = entry.mode === '120000';
  return ok({
    ...shapeOf(repository, { path, sha: entry.sha, size: content.length }, ref),
    type: symlink ? 'symlink' : 'file',
    ...(symlink ? { target: content.toString('utf8') } : {}),
    ...(symlink ? {} : { encoding: inline ? 'base64' : 'none', content: inline ? wrapped(content) : '' }),
  });
}

/** GitHub breaks base64 after 60 characters. */
export function wrapped(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

export const CONTENT: Handlers = { 'repos/get-content': getContent };
