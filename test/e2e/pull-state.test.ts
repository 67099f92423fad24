import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedPull } from './judged-pull.ts';
import { gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
});
afterEach(() => scenario.stop());

describe('a draft', () => {
  it('with all approvals is complete and pending (vector 56), and asks nobody', async () => {
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
      draft: true,
    });
    await scenario.pullEvent(pull, 'opened');
    expect(pull.requestedReviewers().users).toEqual([]);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(run)?.state).toBe('complete');
    expect(run.decision?.status).toBe('pending');
    expect(gateStatus(pull)?.state).toBe('pending');
    pull.ready('alice');
    await scenario.pullEvent(pull, 'ready_for_review');
    expect(gateStatus(pull)?.state).toBe('success');
  });
});

it('a pull request that touches nothing governed is a success and says so (vector 60)', async () => {
  const pull = await scenario.repo.openPull({
    author: 'zoe',
    branch: 'words',
    files: { 'README.md': 'New words.\n' },
  });
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)).toEqual({
    state: 'success',
    description: expect.stringContaining('No governed model touched'),
  });
  expect(gateComment(pull)).toContain('No governed model touched');
});

it('a check that turns red after the approvals takes the success away (vector 59)', async () => {
  const pull = await signedPull(scenario);
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('success');
  await scenario.repo.commit({ author: 'grace', branch: 'main', files: { [POLICY_FILE]: policy('0.99') } });
  await scenario.sweep();
  expect(gateStatus(pull)?.state).toBe('failure');
});

it('the sweep decides every open pull request, and one that fails does not stop the others', async () => {
  const complete = await signedPull(scenario);
  const words = await scenario.repo.openPull({
    author: 'zoe',
    branch: 'words',
    files: { 'README.md': 'New words.\n' },
  });
  const closed = await scenario.repo.openPull({
    author: 'zoe',
    branch: 'closed',
    files: { 'README.md': 'Other words.\n' },
  });
  closed.close('zoe');
  const open = await scenario.repo.openPull({
    author: 'alice',
    branch: 'open',
    files: { 'models/demo/model.yml': manifest('1.3.0') },
  });
  scenario.world.fault({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', status: 404 });
  const run = await scenario.sweep();
  expect(run.exitCode).toBe(2);
  const states = [complete, words, open].map((pull) => gateStatus(pull)?.state);
  expect(states.filter((state) => state === 'error')).toHaveLength(1);
  expect(states.every((state) => state !== undefined)).toBe(true);
  expect(gateStatus(closed)).toBeUndefined();
  await scenario.sweep();
  expect([complete, words, open].map((pull) => gateStatus(pull)?.state)).toEqual([
    'success',
    'success',
    'pending',
  ]);
});

it('an event on a closed pull request decides nothing', async () => {
  const pull = await signedPull(scenario);
  pull.close('alice');
  const run = await scenario.pullEvent(pull, 'labeled');
  expect(run.conclusion).toBe('success');
  expect(pull.statuses()).toEqual([]);
});
