import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { judgedPull } from './judged-pull.ts';
import { trail, verified } from './ledger.ts';
import { runnerClock } from './runner-process.ts';
import { type GateRun, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const always = Number.POSITIVE_INFINITY;

async function start(options: { ledger?: boolean } = { ledger: true }): Promise<void> {
  scenario = await Scenario.start(smallRepository({ artifacts: false, ...options }), SMALL_PEOPLE);
}

/** Minutes after GitHub's present time. */
function fromNow(minutes: number): string {
  return new Date(Date.parse(scenario.world.clock.now()) + minutes * 60_000).toISOString();
}

/** GitHub's answers carry no time that can be read, so the runner's clock is all there is. */
function silentAboutTime(): void {
  scenario.world.fault({ route: PULL, headers: { date: 'some day' }, times: always });
}

/** The codes of what could not be decided, of the whole and of the sign-off. */
function codes(run: GateRun): string[] {
  return [...(run.decision?.problems ?? []), ...(signoffOf(run)?.notes ?? [])].map(({ code }) => code);
}

async function expectNoSuccess(pull: Pull): Promise<void> {
  expect(gateStatus(pull)?.state).not.toBe('success');
  expect(successes(scenario.repo, await pull.head())).toEqual([]);
}

describe('the runner’s clock, while GitHub says the time', () => {
  it.each([
    ['three hours ahead', 180],
    ['three hours behind', -180],
    ['a year ahead', 525_600],
  ])('%s, decides nothing: the times of the decision and of the ledger are GitHub’s', async (_, minutes) => {
    await start();
    const began = scenario.world.clock.now();
    scenario.outside.env = runnerClock(fromNow(minutes));
    const pull = await judgedPull(scenario);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).toBe('success');
    const ended = scenario.world.clock.now();
    const { entries } = await verified(scenario.repo);
    for (const at of [run.decision?.as_of ?? '', ...entries.map((entry) => entry.at)]) {
      expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(began));
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(ended));
    }
  });
});

describe('the runner’s clock, where GitHub does not say the time', () => {
  it.each([
    ['eleven minutes behind the reviews', -11, 'error', ['clock_skew']],
    ['four minutes behind them, within what clocks may differ', -4, 'success', []],
    ['right', 0.5, 'success', []],
  ])('%s', async (_, minutes, state, expected) => {
    await start({ ledger: false });
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
    });
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    silentAboutTime();
    scenario.outside.env = runnerClock(fromNow(minutes));
    const run = await scenario.signalled(pull, 'submitted');
    expect([gateStatus(pull)?.state, [...new Set(codes(run))]]).toEqual([state, expected]);
    if (state !== 'success') await expectNoSuccess(pull);
  });

  it('ahead: what is signed before that time was signed before the content was first seen', async () => {
    await start();
    silentAboutTime();
    scenario.outside.env = runnerClock(fromNow(8));
    const pull = await judgedPull(scenario);
    const early = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(early)?.ignored.map(({ reason }) => reason)).toEqual(['stale_time', 'stale_time']);
    await expectNoSuccess(pull);
    scenario.world.faults.clear();
    scenario.world.clock.advance({ minutes: 10 });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  });
});

describe('a ledger that is ahead of GitHub’s time', () => {
  /** A run whose clock is wrong, while GitHub did not say the time; then GitHub says it again. */
  async function ahead(minutes: number): Promise<Pull> {
    await start();
    silentAboutTime();
    scenario.outside.env = runnerClock(fromNow(minutes));
    const pull = await judgedPull(scenario);
    scenario.world.faults.clear();
    scenario.outside.env = {};
    return pull;
  }

  it('by two hours takes no earlier entry: an error, and no success, until that time has come', async () => {
    const pull = await ahead(120);
    const size = (await verified(scenario.repo)).entries.length;
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect([run.exitCode, gateStatus(pull)?.state]).toEqual([2, 'error']);
    expect(codes(run)).toEqual(['time_implausible']);
    await expectNoSuccess(pull);
    const { entries } = await verified(scenario.repo);
    expect(entries.slice(size).map(({ type }) => type)).not.toContain('approval');
    scenario.world.clock.advance({ hours: 3 });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  });

  it('by nine minutes is extended, since runners may differ by ten, and the sign-off says that a clock is wrong', async () => {
    const pull = await ahead(9);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect([gateStatus(pull)?.state, codes(run)]).toEqual(['error', ['clock_skew']]);
    await expectNoSuccess(pull);
    expect(await trail(scenario.repo, pull.number)).toContain('evaluation error');
    scenario.world.clock.advance({ minutes: 10 });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  });

  it('by four minutes, within what clocks may differ: what was signed before that time does not count', async () => {
    const pull = await ahead(4);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(run)?.ignored.map(({ reason }) => reason)).toEqual(['stale_time', 'stale_time']);
    expect(gateStatus(pull)?.state).toBe('pending');
    await expectNoSuccess(pull);
    scenario.world.clock.advance({ minutes: 5 });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  });
});
