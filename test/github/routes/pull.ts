import {
  type Answer,
  actorOf,
  type Call,
  type Handlers,
  listed,
  ok,
  pullOf,
  repositoryOf,
  textOf,
} from '../call.ts';
import { GitHubError, unprocessable } from '../error.ts';
import { blockers, type MergeMethod } from '../merge.ts';
import { holds } from '../person.ts';
import type { Pull } from '../pull.ts';
import { commitShape, fileShape, pullListShape, pullShape } from '../shape/pull.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request "maximum of 250 commits" */
const MOST_COMMITS = 250;
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files "maximum of 3000 files" */
const MOST_FILES = 3000;

/** https://docs.github.com/en/graphql/reference/enums#mergestatestatus, in the API's lower case. */
export async function mergeState(pull: Pull): Promise<string> {
  if (pull.state === 'closed') {
    return 'unknown';
  }
  // "If the value is null, then GitHub has started a background job to compute the mergeability."
  // https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
  if (pull.readsUntilMergeable > 0) {
    pull.readsUntilMergeable -= 1;
    return 'unknown';
  }
  if (pull.testMergeSha === undefined) {
    return 'dirty';
  }
  if (pull.draft) {
    return 'draft';
  }
  const reasons = await blockers(pull);
  if (reasons.length > 0) {
    return 'blocked';
  }
  const results = pull.repository.statuses.latest(pull.headSha);
  return results.every((status) => status.state === 'success') ? 'clean' : 'unstable';
}

function list(call: Call): Answer {
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const found = repositoryOf(call).pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === null || head === `${pull.headOwner}:${pull.headRef}` || head === pull.headRef) &&
      (base === null || base === pull.baseRef),
  );
  const byUpdate = query.get('sort') === 'updated';
  const key = (pull: Pull) => (byUpdate ? pull.updatedAt : pull.createdAt);
  const ascending = found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  // "direction: Default: desc when sort is created or sort is not specified, otherwise asc."
  const usual = query.get('sort') === null || query.get('sort') === 'created' ? 'desc' : 'asc';
  const ordered = (query.get('direction') ?? usual) === 'asc' ? ascending : ascending.reverse();
  return listed(call, ordered, pullListShape);
}

async function update(call: Call): Promise<Answer> {
  const pull = pullOf(call);
  const actor = actorOf(call);
  const isPerson = call.token?.app === undefined;
  if (isPerson && actor.id !== pull.author.id && !holds(pull.repository.roleOf(actor), 'write')) {
    throw new GitHubError(403, 'Must have write access to the repository.');
  }
  pull.title = textOf(call, 'title') ?? pull.title;
  pull.body = textOf(call, 'body') ?? pull.body;
  const base = textOf(call, 'base');
  if (base !== undefined && base !== pull.baseRef) {
    await pull.retarget(base, actor);
  }
  const state = textOf(call, 'state');
  if (state === 'closed') {
    pull.close(actor);
  } else if (state === 'open' && pull.state === 'closed') {
    pull.reopen(actor);
  }
  return ok(await pullShape(pull, await mergeState(pull)));
}

async function merge(call: Call): Promise<Answer> {
  const pull = pullOf(call);
  const method = (textOf(call, 'merge_method') ?? 'merge') as MergeMethod;
  const title = textOf(call, 'commit_title');
  const text = textOf(call, 'commit_message');
  const message =
    title === undefined ? undefined : [title, ...(text === undefined ? [] : ['', text])].join('\n');
  const sha = await pull.merge(method, actorOf(call), { expectedHead: textOf(call, 'sha'), message });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

async function files(call: Call): Promise<Answer> {
  const pull = pullOf(call);
  const changed = (await pull.files()).slice(0, MOST_FILES);
  return listed(call, changed, (file) => fileShape(pull.repository, pull.headSha, file));
}

async function ofCommit(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = call.params.commit_sha ?? '';
  if ((await repository.git.resolve(sha)) === undefined) {
    throw unprocessable(`No commit found for SHA: ${sha}`);
  }
  // "Lists the merged pull request that introduced the commit to the repository. If the commit is not present in the
  // default branch, it will return merged and open pull requests associated with the commit."
  // https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
  const isIn = async (pull: Pull) =>
    pull.mergeSha === sha ||
    ((pull.state === 'open' || pull.merged) && (await pull.commits()).some((commit) => commit.sha === sha));
  const found = await Promise.all(repository.pulls.map(async (pull) => ((await isIn(pull)) ? [pull] : [])));
  return listed(call, found.flat(), pullListShape);
}

export const PULL: Handlers = {
  'pulls/get': async (call) => {
    const pull = pullOf(call);
    return ok(await pullShape(pull, await mergeState(pull)));
  },
  'pulls/list': list,
  'pulls/update': update,
  'pulls/merge': merge,
  'pulls/list-commits': async (call) => {
    const pull = pullOf(call);
    const commits = (await pull.commits()).slice(0, MOST_COMMITS);
    return listed(call, commits, (commit) => commitShape(pull.repository, commit));
  },
  'pulls/list-files': files,
  'repos/list-pull-requests-associated-with-commit': ofCommit,
};
