import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../github/world.ts';
import { approvedPull, judgedPull, signedPull } from './judged-pull.ts';
import { trail } from './ledger.ts';
import { gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { POLICY_FILE, policy, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';

async function start(files: Files = smallRepository({ artifacts: false })): Promise<void> {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
}

describe('what moves while it is read is read again (vector 58)', () => {
  it('a head that moves after the pull request was read', async () => {
    await start();
    const pull = await signedPull(scenario);
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
    const pull = await signedPull(scenario);
    const before = () =>
      scenario.repo.commit({ author: 'grace', branch: 'main', files: { [POLICY_FILE]: policy('0.99') } });
    scenario.world.fault({ route: STATUS, before });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.models[0]?.checks[0]?.outcome).toBe('fail');
    expect(gateStatus(pull)?.state).toBe('failure');
  });

  it('an approval dismissed between the first and the last reading (vector 61)', async () => {
    await start();
    const pull = await signedPull(scenario);
    const before = () => pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    scenario.world.fault({ route: STATUS, before });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('a change that never stops ends in an error, not in a success', async () => {
    await start();
    const pull = await signedPull(scenario);
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
    const pull = await signedPull(scenario);
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
    const pull = await signedPull(scenario);
    const one = await scenario.pullEvent(pull, 'opened');
    const two = await scenario.signalled(pull, 'submitted');
    expect(one.concurrency).toEqual({ group: `arbiter-gate-${pull.headSha}`, cancelInProgress: false });
    expect(two.concurrency).toEqual(one.concurrency);
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
});
