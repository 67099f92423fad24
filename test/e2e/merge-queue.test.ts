import { afterEach, describe, expect, it } from 'vitest';
import type { MergeGroup } from '../github/merge-group.ts';
import type { Pull } from '../github/world.ts';
import { approvedPull, signedPull } from './judged-pull.ts';
import { recorded, trail, verified } from './ledger.ts';
import { Scenario } from './scenario.ts';
import { SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function signed(): Promise<Pull> {
  scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
  return signedPull(scenario);
}

const words = (branch: string, file = 'README.md') =>
  scenario.repo.openPull({ author: 'zoe', branch, files: { [file]: `${branch}\n` } });
const status = (sha: string, base = 'main') => scenario.repo.status(sha, `arbiter/gate (${base})`);

describe('a merge queue’s commit', () => {
  it('is a success when the queued head is approved, posted by the trusted run (vector 52)', async () => {
    const group = await groupOf(await signed());
    await scenario.queued(group);
    expect(status(group.sha)).toMatchObject({ state: 'success', creator: { login: 'github-actions[bot]' } });
  });

  it('is a failure when an approval was dismissed after it was queued (vector 53)', async () => {
    const pull = await signed();
    const group = await groupOf(pull);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await scenario.queued(group);
    expect(status(group.sha)?.state).toBe('failure');
  });

  it('is taken back, with what stands on it, when an approval is dismissed after it was a success (vector 53)', async () => {
    const pull = await signed();
    const group = await groupOf(pull);
    await scenario.queued(group);
    const behind = await scenario.repo.mergeGroup([await words('words')], group);
    await scenario.queued(behind);
    expect([status(group.sha)?.state, status(behind.sha)?.state]).toEqual(['success', 'success']);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await scenario.signalled(pull, 'dismissed');
    expect([status(group.sha)?.state, status(behind.sha)?.state]).toEqual(['failure', 'failure']);
  });

  it('is taken back when an approval is dismissed while the success is posted (rule 19)', async () => {
    const pull = await signed();
    const group = await groupOf(pull);
    const dismiss = () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    scenario.world.fault({ route: 'POST /repos/{owner}/{repo}/statuses/{sha}', after: 1, before: dismiss });
    await scenario.queued(group);
    const states = scenario.repo.statuses.list(group.sha).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['success', 'pending', 'failure']));
    expect(status(group.sha)?.state).toBe('failure');
  });

  it('is taken back when its pull request cannot be read', async () => {
    const pull = await signed();
    const group = await groupOf(pull);
    await scenario.queued(group);
    scenario.world.fault({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      status: 500,
      times: Number.POSITIVE_INFINITY,
    });
    await scenario.pullEvent(pull, 'synchronize');
    expect(status(group.sha)?.state).toBe('failure');
  });

  it('is a failure when its content is not the approved content', async () => {
    const pull = await signed();
    const other = await scenario.repo.openPull({
      author: 'mia',
      branch: 'other',
      files: { 'models/demo/notes.md': 'Not seen by anybody.\n' },
    });
    const group = await scenario.repo.mergeGroup([other, pull]);
    await scenario.queued(group);
    expect(status(group.sha)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('notes.md'),
    });
  });

  it('is a failure when the branch holds more than the queue would put there', async () => {
    const pull = await signed();
    const group = await scenario.repo.mergeGroup([pull]);
    const forged = await scenario.repo.commit({
      author: 'alice',
      branch: 'forged',
      parents: [group.sha],
      files: { '.arbiter/roles.yml': 'roles: {}\n' },
    });
    await scenario.queued({ ...group, sha: forged, event: group.event });
    expect(status(forged)?.state).toBe('failure');
  });

  it('is a success behind a pull request that touches nothing governed', async () => {
    const pull = await signed();
    const group = await scenario.repo.mergeGroup([await words('words'), pull]);
    await scenario.queued(group);
    expect(status(group.sha)?.state).toBe('success');
  });

  it('is a success for a pull request that touches nothing governed, behind a governed one that passed', async () => {
    const first = await groupOf(await signed());
    await scenario.queued(first);
    const group = await scenario.repo.mergeGroup([await words('words')], first);
    await scenario.queued(group);
    expect(status(group.sha)?.state).toBe('success');
  });

  it.each([
    ['was never judged', async () => undefined],
    ['was refused', (first: MergeGroup) => scenario.queued(first)],
  ])('is a failure behind a change of a model that %s', async (_, judge) => {
    const pull = await signed();
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    const first = await groupOf(pull);
    await judge(first);
    const group = await scenario.repo.mergeGroup([await words('words')], first);
    await scenario.queued(group);
    expect(status(group.sha)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('Ahead in the queue'),
    });
  });

  it.each([
    ['no pull request in its name', 'refs/heads/gh-readonly-queue/main/something'],
    ['a pull request that does not exist', `refs/heads/gh-readonly-queue/main/pr-99-${'a'.repeat(40)}`],
    ['another base than the pull request’s', `refs/heads/gh-readonly-queue/release/pr-1-${'a'.repeat(40)}`],
  ])('is a failure with %s (vector 54)', async (_, ref) => {
    const group = await groupOf(await signed());
    await scenario.queued({ ...group, ref, event: group.event });
    const states = scenario.repo.statuses.list(group.sha).map(({ state }) => state);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['failure']));
  });

  it.each([
    ['the base that the ref names', 'refs/heads/gh-readonly-queue/main/something', 'main'],
    ['no base where it names none', 'refs/heads/something', 'merge queue'],
  ])('without a pull request in its name is told under %s', async (_, ref, base) => {
    const group = await groupOf(await signed());
    await scenario.queued({ ...group, ref, event: group.event });
    expect(status(group.sha, base)?.state).toBe('failure');
  });

  it('is a failure for a pull request that was closed meanwhile', async () => {
    const pull = await signed();
    const group = await groupOf(pull);
    pull.close('alice');
    await scenario.queued(group);
    expect(status(group.sha)?.state).toBe('failure');
  });
});

describe('a merge queue’s commit, with approvals that belong to content', () => {
  const approved = async (): Promise<Pull> => {
    scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
    return approvedPull(scenario);
  };

  it('is a success when the queued head is approved (vector 52)', async () => {
    const group = await groupOf(await approved());
    await scenario.queued(group);
    expect(status(group.sha)).toMatchObject({ state: 'success', creator: { login: 'github-actions[bot]' } });
  });

  it('is a failure when an approval was dismissed after it was queued, and the ledger says so (vector 53)', async () => {
    const pull = await approved();
    const group = await groupOf(pull);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await scenario.queued(group);
    expect(status(group.sha)?.state).toBe('failure');
    expect(status(pull.headSha)?.state).toBe('pending');
    const refusals = (await recorded(scenario, 'status')).map(({ event, commit, reason }) => [
      event,
      commit,
      reason,
    ]);
    expect(refusals).toEqual([['queue_refused', group.sha, 'Pull request #1 is not approved (in review).']]);
    const told = await trail(scenario.repo, pull.number);
    expect(told).toContain('dismissal grace');
    expect(told.filter((one) => one.startsWith('evaluation')).at(-1)).toBe('evaluation in_review');
  });

  it.each([
    [
      'no pull request in its name',
      'refs/heads/gh-readonly-queue/main/something',
      null,
      'names no pull request',
    ],
    ['no base in its name', 'refs/heads/something', null, 'names no pull request'],
    [
      'a pull request that does not exist',
      `refs/heads/gh-readonly-queue/main/pr-99-${'a'.repeat(40)}`,
      99,
      'could not',
    ],
  ])('is recorded once as refused with %s (vector 54)', async (_, ref, number, reason) => {
    const group = await groupOf(await approved());
    await scenario.queued({ ...group, ref, event: group.event });
    await scenario.queued({ ...group, ref, event: group.event });
    const { entries } = await verified(scenario.repo);
    const refused = entries.filter(({ id }) => id.includes('/queue_refused/'));
    expect(refused).toMatchObject([
      {
        type: 'status',
        pull_request: number === null ? null : { number, base_ref: 'main' },
        decision: {
          event: 'queue_refused',
          commit: group.sha,
          status: null,
          reason: expect.stringContaining(reason),
        },
      },
    ]);
  });

  it('that was taken back is recorded, and one that could not be decided', async () => {
    const pull = await approved();
    const first = await groupOf(pull);
    await scenario.queued(first);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await scenario.signalled(pull, 'dismissed');
    const second = await groupOf(pull);
    scenario.world.fault({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      status: 500,
      times: Number.POSITIVE_INFINITY,
    });
    await scenario.queued(second);
    expect(status(second.sha)?.state).toBe('failure');
    const refusals = (await recorded(scenario, 'status')).map(({ commit, reason }) => [commit, reason]);
    expect(refusals).toEqual(
      expect.arrayContaining([
        [first.sha, 'Pull request #1 is not approved (in review).'],
        [second.sha, expect.stringContaining('could not read the reviews')],
      ]),
    );
    expect(
      (await trail(scenario.repo, pull.number)).filter((one) => one === 'evaluation error'),
    ).toHaveLength(1);
  });
});

function groupOf(pull: Pull) {
  return scenario.repo.mergeGroup([pull]);
}
