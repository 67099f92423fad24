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
  };
  repository.issues.push(issue);
  const { number, title, user, labels, createdAt } = issue;
  const dates = { created_at: createdAt, updated_at: createdAt, closed_at: null };
  const url = `${call.world.apiUrl}/repos/${repository.fullName}/issues/${number}`;
  const shape = {
    id: issue.id,
    number,
    title,
    body,
    url,
    user: userShape(user, call.world.apiUrl),
    state: 'open',
  };
  return ok(
    { ...shape, ...dates, labels: labels.map((name) => ({ name })), comments: 0, locked: false },
    201,
  );
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
