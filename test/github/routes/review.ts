import {
  type Answer,
  actorOf,
  type Call,
  type Handlers,
  listed,
  ok,
  pullOf,
  textOf,
  textsOf,
} from '../call.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import { holds } from '../person.ts';
import type { Verdict } from '../review.ts';
import { pullListShape, reviewShape } from '../shape/pull.ts';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

async function create(call: Call): Promise<Answer> {
  const pull = pullOf(call);
  const verdict = VERDICTS[textOf(call, 'event') ?? ''];
  if (verdict === undefined) {
    throw unprocessable('Pending reviews are not modelled: give an event.');
  }
  const commit = textOf(call, 'commit_id');
  if (commit !== undefined && (await pull.repository.git.resolve(commit)) === undefined) {
    throw unprocessable('Unprocessable Entity', ['The requested commit is not part of the pull request']);
  }
  const review = pull.addReview(actorOf(call), verdict, textOf(call, 'body') ?? '', commit);
  return ok(reviewShape(pull, review));
}

function dismissal(call: Call): Answer {
  const pull = pullOf(call);
  const review = pull.reviewList.find((one) => one.id === Number(call.params.review_id));
  if (review === undefined) {
    throw notFound();
  }
  pull.dismiss(review, actorOf(call).login, textOf(call, 'message') ?? '');
  return ok(reviewShape(pull, review));
}

function request(call: Call): Answer {
  const pull = pullOf(call);
  const actor = actorOf(call);
  if (call.token?.app === undefined && !holds(pull.repository.roleOf(actor), 'triage')) {
    throw new GitHubError(403, 'Must have triage access to the repository.');
  }
  pull.requestReview(textsOf(call, 'reviewers'), actor, textsOf(call, 'team_reviewers'));
  return ok(pullListShape(pull), 201);
}

function withdraw(call: Call): Answer {
  const pull = pullOf(call);
  const people = textsOf(call, 'reviewers').map((login) => login.toLowerCase());
  const teams = textsOf(call, 'team_reviewers');
  const { requested } = pull;
  requested.users = requested.users.filter(({ login }) => !people.includes(login.toLowerCase()));
  requested.teams = requested.teams.filter((slug) => !teams.includes(slug));
  return ok(pullListShape(pull));
}

export const REVIEW: Handlers = {
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    return listed(call, pull.reviewList, (review) => reviewShape(pull, review));
  },
  'pulls/create-review': create,
  'pulls/dismiss-review': dismissal,
  'pulls/request-reviewers': request,
  'pulls/remove-requested-reviewers': withdraw,
};
