import {
  type Answer,
  actorOf,
  type Call,
  counted,
  type Handlers,
  listed,
  ok,
  repositoryOf,
  textOf,
} from '../call.ts';
import type { CheckRunBody } from '../check-run.ts';
import { changedFiles, commitsBetween, readCommit } from '../commit.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import { pageOf } from '../page.ts';
import type { Repository } from '../repository.ts';
import { repositoryShape } from '../shape/account.ts';
import { commitShape, fileShape } from '../shape/pull.ts';
import { checkRunShape, statusShape } from '../shape/result.ts';
import type { StatusState } from '../status.ts';

/** "If there are more than 300 files in the commit diff … paginated, up to 3000"; compare shows 300 on its first page.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300;

/** A branch, tag, full ref or SHA. GitHub answers 422 for a SHA it does not have. */
async function shaOf(repository: Repository, ref: string): Promise<string> {
  for (const name of [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`, ref]) {
    const sha = await repository.git.resolve(name);
    if (sha !== undefined) {
      return sha;
    }
  }
  throw unprocessable(`No commit found for SHA: ${ref}`);
}

async function getCommit(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = await shaOf(repository, call.params.ref ?? '');
  const commit = await readCommit(repository.git, sha);
  if (commit === undefined) {
    throw notFound();
  }
  const parent = commit.parents[0] ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const files = await changedFiles(repository.git, parent, sha);
  const page = pageOf(call, files);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  const body = {
    ...commitShape(repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: page.items.map((file) => fileShape(repository, sha, file)),
  };
  return { status: 200, body, headers: page.headers };
}

async function compare(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const [left = '', right] = (call.params.basehead ?? '').split('...', 2);
  if (right === undefined) {
    throw notFound();
  }
  const { git } = repository;
  const sides = [left, right].map((name) =>
    shaOf(repository, name.includes(':') ? (name.split(':')[1] ?? '') : name),
  );
  const [base = '', head = ''] = await Promise.all(sides).catch(() => {
    throw notFound();
  });
  const mergeBase = await git.mergeBase(base, head);
  if (mergeBase === undefined) {
    throw new GitHubError(404, `No common ancestor between ${left} and ${right}.`);
  }
  const [ahead, behind] = await Promise.all([
    commitsBetween(git, base, head),
    commitsBetween(git, head, base),
  ]);
  const [baseCommit, baseOfBoth] = await Promise.all([readCommit(git, base), readCommit(git, mergeBase)]);
  if (baseCommit === undefined || baseOfBoth === undefined) {
    throw notFound();
  }
  const page = pageOf(call, ahead);
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'diverged'
        : 'ahead'
      : behind.length > 0
        ? 'behind'
        : 'identical';
  const files = (await changedFiles(git, mergeBase, head)).slice(0, MOST_FILES);
  const body = {
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: commitShape(repository, baseCommit),
    merge_base_commit: commitShape(repository, baseOfBoth),
    commits: page.items.map((commit) => commitShape(repository, commit)),
    files: files.map((file) => fileShape(repository, head, file)),
  };
  return { status: 200, body, headers: page.headers };
}

async function createStatus(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = await repository.git.resolve(call.params.sha ?? '');
  if (sha === undefined || sha !== call.params.sha) {
    throw unprocessable(`No commit found for SHA: ${call.params.sha}`);
  }
  const status = repository.statuses.add(
    {
      sha,
      context: textOf(call, 'context') ?? 'default',
      state: textOf(call, 'state') as StatusState,
      description: textOf(call, 'description') ?? null,
      targetUrl: textOf(call, 'target_url') ?? null,
      creator: actorOf(call),
      appId: call.token?.app?.id ?? null,
    },
    { id: call.world.ids.next(), at: call.world.clock.tick() },
  );
  return ok(statusShape(repository, status), 201);
}

async function combined(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = await shaOf(repository, call.params.ref ?? '');
  const latest = repository.statuses.latest(sha);
  const page = pageOf(call, latest);
  const body = {
    state: repository.statuses.combined(sha),
    sha,
    total_count: latest.length,
    statuses: page.items.map((status) => statusShape(repository, status)),
    repository: repositoryShape(repository),
  };
  return { status: 200, body, headers: page.headers };
}

async function createCheckRun(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const body = call.body as CheckRunBody;
  if (call.token?.app === undefined || (await repository.git.resolve(body.head_sha ?? '')) === undefined) {
    throw unprocessable(`No commit found for SHA: ${body.head_sha}`);
  }
  const stamp = { id: call.world.ids.next(), at: call.world.clock.tick() };
  return ok(checkRunShape(repository, repository.checkRuns.create(body, call.token.app, stamp)), 201);
}

function updateCheckRun(call: Call): Answer {
  const repository = repositoryOf(call);
  const run = repository.checkRuns.find(Number(call.params.check_run_id));
  if (run === undefined) {
    throw notFound();
  }
  // Only the App that made a check run may change it.
  if (run.app.id !== call.token?.app?.id) {
    throw new GitHubError(
      403,
      'Invalid app_id `' +
        String(call.token?.app?.id) +
        '` - check run can only be modified by the GitHub App that created it.',
    );
  }
  repository.checkRuns.update(run, call.body as CheckRunBody, call.world.clock.tick());
  return ok(checkRunShape(repository, run));
}

export const COMMIT: Handlers = {
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compare,
  'repos/create-commit-status': createStatus,
  'repos/list-commit-statuses-for-ref': async (call) => {
    const repository = repositoryOf(call);
    const sha = await shaOf(repository, call.params.ref ?? '');
    return listed(call, repository.statuses.list(sha), (status) => statusShape(repository, status));
  },
  'repos/get-combined-status-for-ref': combined,
  'checks/create': createCheckRun,
  'checks/update': updateCheckRun,
  'checks/list-for-ref': async (call) => {
    const repository = repositoryOf(call);
    const sha = await shaOf(repository, call.params.ref ?? '');
    const { query } = call;
    const runs =
      query.get('filter') === 'all' ? repository.checkRuns.list(sha) : repository.checkRuns.latest(sha);
    const name = query.get('check_name');
    const appId = query.get('app_id');
    const found = runs.filter(
      (run) => (name === null || run.name === name) && (appId === null || String(run.app.id) === appId),
    );
    return counted(call, 'check_runs', found, (run) => checkRunShape(repository, run));
  },
};
