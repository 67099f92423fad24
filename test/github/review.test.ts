import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, botClient, clientOf, personClient, refusal } from './client.ts';
import type { Pull } from './pull.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;
let pull: Pull;

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    files: { 'metrics.json': '{"auc": 0.9}\n', 'other.txt': 'a\n' },
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'dan', permission: 'write' },
      { login: 'ruth', permission: 'read' },
    ],
  });
  pull = await repo.openPull({
    author: 'alice',
    branch: 'retrain',
    files: { 'metrics.json': '{"auc": 0.95}\n' },
  });
});

afterEach(() => world.stop());

const number = () => ({ ...at(repo), pull_number: pull.number });

describe('GitHub refuses', () => {
  test.each(['APPROVE', 'REQUEST_CHANGES'] as const)('%s by the author', async (event) => {
    const own = personClient(world, 'alice').pulls.createReview({ ...number(), event, body: 'x' });
    expect(await refusal(own)).toMatchObject({
      status: 422,
      message: expect.stringContaining('your own pull request'),
    });
    expect(pull.reviews()).toEqual([]);
  });

  test('an approval by GITHUB_TOKEN', async () => {
    const approve = botClient(world).pulls.createReview({ ...number(), event: 'APPROVE' });
    expect((await refusal(approve)).message).toContain('not permitted to approve');
  });

  test('a request for changes without words', async () => {
    const silent = personClient(world, 'dan').pulls.createReview({ ...number(), event: 'REQUEST_CHANGES' });
    expect((await refusal(silent)).status).toBe(422);
  });

  test('dismissing what is dismissed', async () => {
    const review = await pull.review('dan', 'APPROVED');
    pull.dismiss(review, 'alice', 'no');
    expect(() => pull.dismiss(review, 'alice', 'again')).toThrow('Unprocessable');
  });
});

test('a review stands at the head unless it names a commit', async () => {
  const octokit = personClient(world, 'dan');
  const first = pull.headSha;
  await octokit.pulls.createReview({ ...number(), event: 'APPROVE' });
  await pull.push({ author: 'alice', files: { 'metrics.json': '{}\n' } });
  await octokit.pulls.createReview({ ...number(), event: 'APPROVE', commit_id: first });
  await octokit.pulls.createReview({ ...number(), event: 'APPROVE' });
  const { data } = await octokit.pulls.listReviews(number());
  expect(data.map((review) => review.commit_id)).toEqual([first, first, pull.headSha]);
  expect(pull.headSha).not.toBe(first);
});

test('anyone who can read may review; an App may approve and is a Bot', async () => {
  await personClient(world, 'ruth').pulls.createReview({ ...number(), event: 'APPROVE' });
  const app = clientOf(
    world,
    world.token({ actor: 'some-app[bot]', permissions: { 'pull-requests': 'write' } }),
  );
  await app.pulls.createReview({ ...number(), event: 'APPROVE' });
  const { data } = await app.pulls.listReviews(number());
  expect(data.map(({ user }) => user?.type)).toEqual(['User', 'Bot']);
});

test('a dismissed review is listed as DISMISSED, and the timeline says who did it', async () => {
  const review = await pull.review('dan', 'CHANGES_REQUESTED', { body: 'wrong' });
  await personClient(world, 'alice').pulls.dismissReview({
    ...number(),
    review_id: review.id,
    message: 'mistaken',
  });
  const octokit = botClient(world);
  expect((await octokit.pulls.listReviews(number())).data[0]).toMatchObject({
    state: 'DISMISSED',
    body: 'wrong',
  });
  const { data } = await octokit.issues.listEventsForTimeline({ ...at(repo), issue_number: pull.number });
  expect(data.at(-1)).toMatchObject({
    event: 'review_dismissed',
    actor: { login: 'alice' },
    dismissed_review: { state: 'changes_requested', review_id: review.id, dismissal_message: 'mistaken' },
  });
});

describe('after a push', () => {
  test('a forced one that leaves the diff alone re-points approvals, and only those', async () => {
    const approval = await pull.review('dan', 'APPROVED');
    const comment = await pull.review('ruth', 'COMMENTED', { body: 'hm' });
    const old = pull.headSha;
    await repo.commit({ author: 'dan', files: { 'other.txt': 'b\n' } });
    await pull.rebase('alice');
    expect(pull.headSha).not.toBe(old);
    expect(approval).toMatchObject({ state: 'APPROVED', commitId: pull.headSha });
    expect(comment.commitId).toBe(old);
  });

  test('a forced one that changes the diff leaves the commit as it was', async () => {
    const approval = await pull.review('dan', 'APPROVED');
    const old = pull.headSha;
    await pull.push({ author: 'alice', files: { 'metrics.json': '{"auc": 0.99}\n' }, force: true });
    expect(approval.commitId).toBe(old);
    expect(pull.headSha).not.toBe(old);
    const events = pull.timeline().map(({ event }) => event);
    expect(events.filter((event) => event === 'head_ref_force_pushed')).toHaveLength(1);
    expect(events.filter((event) => event === 'committed')).toHaveLength(1);
  });

  test('approvals are dismissed where the branch says so, and only by a change', async () => {
    repo.protect('main', { requiredApprovals: 1, dismissStale: true });
    const approval = await pull.review('dan', 'APPROVED');
    await repo.commit({ author: 'dan', files: { 'other.txt': 'b\n' } });
    await pull.rebase('alice');
    expect(approval.state).toBe('APPROVED');
    await pull.push({ author: 'alice', files: { 'more.txt': 'x' } });
    expect(approval.state).toBe('DISMISSED');
    expect(pull.timeline().at(-1)?.fields).toMatchObject({
      dismissed_review: { dismissal_commit_id: pull.headSha },
    });
  });
});

describe('review requests', () => {
  test('go to collaborators and end with the review', async () => {
    const octokit = botClient(world);
    await octokit.pulls.requestReviewers({ ...number(), reviewers: ['dan', 'ruth'] });
    expect(pull.requestedReviewers()).toEqual({ users: ['dan', 'ruth'], teams: [] });
    await pull.review('dan', 'COMMENTED', { body: 'looking' });
    expect(pull.requestedReviewers().users).toEqual(['ruth']);
    await octokit.pulls.removeRequestedReviewers({ ...number(), reviewers: ['Ruth'] });
    expect(pull.requestedReviewers().users).toEqual([]);
  });

  test.each(['alice', 'stranger'])('are refused for %s, and then nobody is asked', async (login) => {
    const request = botClient(world).pulls.requestReviewers({ ...number(), reviewers: ['dan', login] });
    expect((await refusal(request)).status).toBe(422);
    expect(pull.requestedReviewers().users).toEqual([]);
  });
});
