import { afterEach, expect, it } from 'vitest';
import { approvedPull } from './judged-pull.ts';
import { recorded, trail } from './ledger.ts';
import { gateStatus, Scenario } from './scenario.ts';
import { SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const always = Number.POSITIVE_INFINITY;
const READ_BEFORE_THE_LEDGER = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
];

it('a reading that fails before the ledger is opened is recorded in it, each time once', async () => {
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
  const pull = await approvedPull(scenario);
  for (const route of READ_BEFORE_THE_LEDGER) {
    scenario.world.fault({ route, status: 500, times: always });
    const run = await scenario.pullEvent(pull, 'labeled');
    expect(gateStatus(pull)?.state).toBe('error');
    scenario.world.faults.clear();
    const last = (await recorded(scenario, 'evaluation')).at(-1);
    expect(last).toMatchObject({ status: 'error', reason: run.decision?.reason, verdict: null });
  }
  const told = await trail(scenario.repo, pull.number);
  expect(told.filter((one) => one === 'evaluation error')).toHaveLength(READ_BEFORE_THE_LEDGER.length);
});
