import {
  type Answer,
  actorOf,
  type Call,
  type Handlers,
  listed,
  ok,
  repositoryOf,
  textOf,
  textsOf,
} from '../call.ts';
import { checkBody, type IssueComment } from '../comment.ts';
import { GitHubError, notFound } from '../error.ts';
import { holds } from '../person.ts';
import type { Pull } from '../pull.ts';
import type { Repository } from '../repository.ts';
import type { Issue } from '../repository-state.ts';
import { userShape } from '../shape/account.ts';
import { commentShape } from '../shape/result.ts';
import { timelineShape } from '../shape/timeline.ts';

function issueOf(call: Call): { repository: Repository; number: number; pull: Pull | undefined } {
  const repository = repositoryOf(call);
  const number = Number(call.params.issue_number);
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined && !repository.issues.some((one) => one.number === number)) {
    throw notFound();
  }
  return { repository, number, pull };
}

/** A comment its author or somebody with write access may change. */
function ownComment(call: Call): IssueComment {
  const repository = repositoryOf(call);
  const comment = repository.comments.find(Number(call.params.comment_id));
  if (comment === undefined) {
    throw notFound();
  }
  const actor = actorOf(call);
  const allowed = call.token?.app !== undefined || holds(repository.roleOf(actor), 'write');
  if (!allowed && comment.user.id !== actor.id) {
    throw new GitHubError(403, 'Must have write access to the repository.');
  }
  return comment;
}

function createIssue(call: Call): Answer {
  const repository = repositoryOf(call);
  const { ids, clock } = call.world;
  const body = textOf(call, 'body') ?? null;
  if (body !== null) {
    checkBody('Issue', body);
  }
  const issue = {
    id: ids.next(),
    number: repository.nextNumber(),
    title: String(call.body.title),
    body,
    user: actorOf(call),
    labels: textsOf(call, 'labels'),
    createdAt: clock.tick(),
    closedAt: null,
  };
  repository.issues.push(issue);
  return ok(issueShape(call, issue), 201);
}

function issueShape(call: Call, issue: Issue): unknown {
  const { id, number, title, body, user, labels, createdAt, closedAt } = issue;
  const { fullName } = repositoryOf(call);
  return {
    id,
    number,
    title,
    body,
    url: `${call.world.apiUrl}/repos/${fullName}/issues/${number}`,
    user: userShape(user, call.world.apiUrl),
    state: closedAt === null ? 'open' : 'closed',
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: closedAt,
    labels: labels.map((name) => ({ name })),
    comments: 0,
    locked: false,
  };
}

/**
 * "GitHub's REST API considers every pull request an issue": the list holds them too, marked by `pull_request`.
 * https://docs.github.com/en/rest/issues/issues#list-repository-issues
 */
function listIssues(call: Call): Answer {
  const repository = repositoryOf(call);
  const state = call.query.get('state') ?? 'open';
  const creator = call.query.get('creator')?.toLowerCase();
  const pulls = repository.pulls.map((pull) => ({
    id: pull.number,
    number: pull.number,
    title: pull.title,
    body: null,
    user: pull.author,
    labels: [],
    createdAt: call.world.clock.now(),
    closedAt: pull.state === 'open' ? null : call.world.clock.now(),
    isPull: true,
  }));
  const all = [...repository.issues.map((issue) => ({ ...issue, isPull: false })), ...pulls]
    .filter((issue) => state === 'all' || (state === 'open') === (issue.closedAt === null))
    .filter(({ user }) => creator === undefined || user.login.toLowerCase() === creator)
    .sort((a, b) => b.number - a.number);
  const url = `${call.world.apiUrl}/repos/${repository.fullName}/pulls`;
  return listed(call, all, ({ isPull, ...issue }) => ({
    ...(issueShape(call, issue) as object),
    ...(isPull && {
      pull_request: { url: `${url}/${issue.number}`, html_url: url, diff_url: url, patch_url: url },
    }),
  }));
}

function updateIssue(call: Call): Answer {
  const repository = repositoryOf(call);
  const issue = repository.issues.find(({ number }) => number === Number(call.params.issue_number));
  if (issue === undefined) {
    throw notFound();
  }
  issue.title = textOf(call, 'title') ?? issue.title;
  issue.body = textOf(call, 'body') ?? issue.body;
  const state = textOf(call, 'state');
  if (state !== undefined) {
    issue.closedAt = state === 'closed' ? (issue.closedAt ?? call.world.clock.tick()) : null;
  }
  return ok(issueShape(call, issue));
}

function labelsOf(pull: Pull): unknown[] {
  return pull.labels.map((name, index) => ({
    id: index + 1,
    name,
    color: 'ededed',
    default: false,
    description: null,
  }));
}

function pullIssue(call: Call): Pull {
  const { pull } = issueOf(call);
  if (pull === undefined) {
    throw notFound();
  }
  return pull;
}

export const ISSUE: Handlers = {
  'issues/create': createIssue,
  'issues/list-for-repo': listIssues,
  'issues/update': updateIssue,
  'issues/list-comments': (call) => {
    const { repository, number } = issueOf(call);
    return listed(call, repository.comments.list(number), (comment) => commentShape(repository, comment));
  },
  'issues/create-comment': (call) => {
    const { repository, number } = issueOf(call);
    const body = textOf(call, 'body') ?? '';
    const comment = repository.addComment(number, actorOf(call), body, call.token?.app?.id ?? null);
    return ok(commentShape(repository, comment), 201);
  },
  'issues/update-comment': (call) => {
    const repository = repositoryOf(call);
    const comment = ownComment(call);
    repository.comments.edit(comment, textOf(call, 'body') ?? '', call.world.clock.tick());
    return ok(commentShape(repository, comment));
  },
  'issues/delete-comment': (call) => {
    const repository = repositoryOf(call);
    const comment = ownComment(call);
    repository.comments.remove(comment);
    repository.pulls
      .find((pull) => pull.number === comment.issue)
      ?.events.remove((entry) => entry.comment === comment);
    return { status: 204 };
  },
  'issues/add-labels': (call) => {
    const pull = pullIssue(call);
    for (const name of textsOf(call, 'labels')) {
      pull.label(name, actorOf(call));
    }
    return ok(labelsOf(pull));
  },
  'issues/remove-label': (call) => {
    const pull = pullIssue(call);
    pull.unlabel(call.params.name ?? '', actorOf(call));
    return ok(labelsOf(pull));
  },
  'issues/list-events-for-timeline': (call) => {
    const { repository, pull } = issueOf(call);
    return listed(call, pull?.events.entries ?? [], (entry) => timelineShape(repository, pull, entry));
  },
};
