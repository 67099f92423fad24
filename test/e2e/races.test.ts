import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { approvedPull, judgedPull } from './judged-pull.ts';
import { trail } from './ledger.ts';
import { gateComment, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';

async function start(files: Files = smallRepository({ artifacts: false })): Promise<void> {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
}

async function signed(options: { branch?: string; files?: Files; draft?: boolean } = {}): Promise<Pull> {
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
    ...options,
  });
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
  return pull;
}

describe('what moves while it is read is read again (vector 58)', () => {
  it('a head that moves after the pull request was read', async () => {
    await start();
    const pull = await signed();
    const old = pull.headSha;
    const before = () => pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'x\n' } });
    scenario.world.fault({ route: REVIEWS, before });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.head).toBe(pull.headSha);
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(scenario.repo.status(old, 'arbiter/gate (main)')?.state).not.toBe('success');
  });

  it('a base whose policy becomes stricter before the last reading', async () => {
    await start();
    const pull = await signed();
    const before = () =>
      scenario.repo.commit({ author: 'grace', branch: 'main', files: { [POLICY_FILE]: policy('0.99') } });
    scenario.world.fault({ route: STATUS, before });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.models[0]?.checks[0]?.outcome).toBe('fail');
    expect(gateStatus(pull)?.state).toBe('failure');
  });

  it('an approval dismissed between the first and the last reading (vector 61)', async () => {
    await start();
    const pull = await signed();
    const before = () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    scenario.world.fault({ route: STATUS, before });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('a change that never stops ends in an error, not in a success', async () => {
    await start();
    const pull = await signed();
    const before = () =>
      pull.push({ author: 'alice', files: { 'models/demo/notes.md': `${scenario.world.clock.now()}\n` } });
    scenario.world.fault({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      before,
      times: Number.POSITIVE_INFINITY,
    });
    scenario.world.fault({ route: REVIEWS, before, times: Number.POSITIVE_INFINITY });
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it('two runs at once, one of which sees the dismissal (vector 61)', async () => {
    await start();
    const pull = await signed();
    const event = await pull.event('pull_request_target', 'synchronize');
    const before = () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    scenario.world.fault({ route: STATUS, before });
    await Promise.all([
      scenario.happened('pull_request_target', event),
      scenario.happened('pull_request_target', event),
    ]);
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it('runs for one head are serialised and never cancelled', async () => {
    await start();
    const pull = await signed();
    const one = await scenario.pullEvent(pull, 'opened');
    const two = await scenario.signalled(pull, 'submitted');
    expect(one.concurrency).toEqual({ group: `arbiter-gate-${pull.headSha}`, cancelInProgress: false });
    expect(two.concurrency).toEqual(one.concurrency);
  });
});

describe('two pull requests with one head', () => {
  it('a success is not lent by the complete one to the other (vector 49)', async () => {
    await start();
    const complete = await signed();
    await scenario.repo.branch('same', { from: complete.headSha, by: 'mia' } as never);
    const other = await scenario.repo.openPull({ author: 'zoe', branch: 'same' });
    expect(other.headSha).toBe(complete.headSha);
    await scenario.pullEvent(complete, 'synchronize');
    expect(successes(scenario.repo, complete.headSha)).toEqual([]);
    expect(gateStatus(complete)?.state).toBe('pending');
    expect(gateComment(complete)).toContain(`#${other.number}`.replace('#', ''));
    other.close('zoe');
    await scenario.pullEvent(complete, 'synchronize');
    expect(gateStatus(complete)?.state).toBe('success');
  });
});

describe('with approvals that belong to content', () => {
  const WITH_LEDGER = smallRepository({ artifacts: false, ledger: true });

  it('a head that moves to other content while it is read takes no approval along (vector 58)', async () => {
    await start(WITH_LEDGER);
    const pull = await judgedPull(scenario);
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    const before = () => pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'x\n' } });
    scenario.world.fault({ route: REVIEWS, before });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.head).toBe(await pull.head());
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.counted).toEqual([]);
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(successes(scenario.repo, await pull.head())).toEqual([]);
  });

  it('a head that moves by words only while it is read keeps what was approved (vector 58)', async () => {
    await start(WITH_LEDGER);
    const pull = await approvedPull(scenario);
    const before = () => pull.push({ author: 'alice', files: { 'README.md': 'New words.\n' } });
    scenario.world.fault({ route: REVIEWS, before });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.head).toBe(await pull.head());
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('an approval dismissed between the first and the last reading, and the ledger says so (vector 61)', async () => {
    await start(WITH_LEDGER);
    const pull = await judgedPull(scenario);
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    const before = () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    scenario.world.fault({ route: STATUS, before });
    const run = await scenario.signalled(pull, 'submitted');
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
    const told = await trail(scenario.repo, pull.number);
    expect(told).toContain('dismissal grace');
    expect(told.filter((one) => one.startsWith('evaluation')).at(-1)).toBe('evaluation in_review');
  });

  it('a success is not lent by the complete one to another with the same head (vector 49)', async () => {
    await start(WITH_LEDGER);
    const complete = await judgedPull(scenario);
    await scenario.repo.branch('same', { from: complete.headSha, by: 'zoe' });
    const other = await scenario.repo.openPull({ author: 'zoe', branch: 'same' });
    expect(other.headSha).toBe(complete.headSha);
    await scenario.pullEvent(other, 'opened');
    await scenario.approved(complete, 'dana', 'mia');
    expect(successes(scenario.repo, complete.headSha)).toEqual([]);
    expect(gateStatus(complete)?.state).toBe('pending');
    await scenario.approved(other, 'dana', 'mia');
    expect(gateStatus(complete)?.state).toBe('success');
  });
});

describe('the base', () => {
  it('a pull request for another base is decided by that base’s policy, in a status of its own (vector 50)', async () => {
    await start();
    await scenario.repo.branch('strict', { by: 'grace' });
    await scenario.repo.commit({
      author: 'grace',
      branch: 'strict',
      files: { [POLICY_FILE]: policy('0.99') },
    });
    const pull = await signed();
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull, 'main')?.state).toBe('success');
    await pull.retarget('strict', 'alice');
    await scenario.pullEvent(pull, 'edited');
    expect(gateStatus(pull, 'strict')?.state).toBe('failure');
  });

  it('that changed a governed path since asks for an update of the branch', async () => {
    await start();
    const pull = await signed();
    await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'models/demo/notes.md': 'x\n' } });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('pending');
    expect(gateComment(pull)).toContain('Update the branch');
    expect(gateStatus(pull)?.state).not.toBe('success');
    await pull.updateBranch('alice');
    await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('that changed something else since does not', async () => {
    await start();
    const pull = await signed();
    await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New words.\n' } });
    await scenario.pullEvent(pull, 'synchronize');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('without a configuration is an error that says how to adopt', async () => {
    await start({
      'README.md': 'x\n',
      ...Object.fromEntries(
        Object.entries(smallRepository()).filter(([path]) => path.startsWith('.github/')),
      ),
    });
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'adopt',
      files: smallRepository({ artifacts: false }),
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.reason).toContain('Not adopted');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('Not adopted');
  });
});

describe('a draft', () => {
  it('with all approvals is complete and pending (vector 56), and asks nobody', async () => {
    await start();
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
  await start();
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
  await start();
  const pull = await signed();
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('success');
  await scenario.repo.commit({ author: 'grace', branch: 'main', files: { [POLICY_FILE]: policy('0.99') } });
  await scenario.sweep();
  expect(gateStatus(pull)?.state).toBe('failure');
});

it('the sweep decides every open pull request, and one that fails does not stop the others', async () => {
  await start();
  const complete = await signed();
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
  await start();
  const pull = await signed();
  pull.close('alice');
  const run = await scenario.pullEvent(pull, 'labeled');
  expect(run.conclusion).toBe('success');
  expect(pull.statuses()).toEqual([]);
});
