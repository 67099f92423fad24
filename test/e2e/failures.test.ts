import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRequest } from '../github/fault.ts';
import type { Pull } from '../github/world.ts';
import { CALLS, REPO } from './gate-calls.ts';
import { gateComment, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { CANDIDATE, SMALL_PEOPLE, smallRepository, trainedWith } from './small.ts';

const always = Number.POSITIVE_INFINITY;
const FAULTS: Readonly<Record<string, Partial<FaultRequest>>> = {
  'answers 500': { status: 500, times: always },
  'answers 403': { status: 403, times: always },
  'answers 404': { status: 404, times: always },
  'answers 429': { status: 429, headers: { 'retry-after': '0' }, times: always },
  'cuts the connection': { drop: true, times: always },
};

let scenario: Scenario;
let pull: Pull;

beforeAll(async () => {
  scenario = await Scenario.start(smallRepository(), SMALL_PEOPLE);
  pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: CANDIDATE });
  await scenario.trained(pull, trainedWith(0.94));
});
afterAll(() => scenario.stop());

/** A new head with all approvals, which without a fault becomes a success. */
async function readyHead(): Promise<void> {
  scenario.world.faults.clear();
  await pull.push({ author: 'alice', files: { 'models/demo/notes.md': `${scenario.world.clock.now()}\n` } });
  await scenario.training(pull, trainedWith(0.94));
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
}

it('without a fault it succeeds, by exactly these calls', async () => {
  await readyHead();
  scenario.world.resetRequests();
  const run = await scenario.pullEvent(pull, 'synchronize');
  expect(run.decision?.status).toBe('approved');
  const called = new Set(scenario.world.requests.map(({ method, route }) => `${method} ${route}`));
  expect([...called].sort()).toEqual([...CALLS].sort());
});

describe.each(Object.entries(FAULTS))('when GitHub %s', (name, fault) => {
  // Without the activity the head's time is our own first sighting, which needs no fault to be told apart.
  const isAnswer = (call: string) =>
    call === `GET ${REPO}/activity` && (fault.status === 403 || fault.status === 404);
  it.each(CALLS.filter((call) => !isAnswer(call)))('for %s, nothing is approved', async (call) => {
    await readyHead();
    scenario.world.fault({ ...fault, route: call });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.exitCode).toBe(2);
    expect(run.decision?.problems.map(({ code }) => code)).toEqual(['github_failed']);
    expect(run.log).not.toContain('This is a bug');
    expect(gateStatus(pull)?.state, name).toBe(call === `POST ${REPO}/statuses/{sha}` ? undefined : 'error');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });
});

it.each([403, 404])(
  'when the activity answers %i, nobody knows who pushed, and nothing is approved',
  async (status) => {
    await readyHead();
    scenario.world.fault({ route: `GET ${REPO}/activity`, status, times: always });
    const first = await scenario.pullEvent(pull, 'synchronize');
    expect(signoffOf(first)?.ignored.map(({ reason }) => reason)).toContain('stale_time');
    const second = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(second)?.counted.map(({ user }) => user)).toEqual(['dana', 'mia']);
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(gateComment(pull)).toContain('who pushed it is unknown');
  },
);

describe('a fault in the middle', () => {
  it('of the last reading, after the success was posted, takes the success back', async () => {
    await readyHead();
    scenario.world.fault({
      route: `GET ${REPO}/pulls/{pull_number}/reviews`,
      status: 500,
      after: 1,
      times: always,
    });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.exitCode).toBe(2);
    expect(gateStatus(pull)?.state).toBe('error');
  });

  it.each([
    ['the reviews', `GET ${REPO}/pulls/{pull_number}/reviews`],
    ['the timeline', `GET ${REPO}/issues/{issue_number}/timeline`],
  ])('of the second page of %s denies', async (_, route) => {
    await readyHead();
    for (let count = 0; count < 101; count += 1)
      await pull.review('zoe', 'COMMENTED', { body: `Remark ${count}` });
    scenario.world.fault({ route, page: 2, status: 500, times: always });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.exitCode).toBe(2);
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it.each([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
    [
      'a secondary limit',
      {
        status: 403,
        headers: { 'retry-after': '0' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    ],
    ['a cut connection', { drop: true }],
  ])('%s that passes is waited for, and the decision is made', async (_, fault) => {
    await readyHead();
    scenario.world.fault({ ...fault, route: `GET ${REPO}/pulls/{pull_number}/reviews`, times: 1 });
    scenario.world.fault({ ...fault, route: `POST ${REPO}/statuses/{sha}`, times: 1 });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('approved');
    expect(gateStatus(pull)?.state).toBe('success');
  });
});

it('when the pull request itself cannot be read, its head still gets an error, and the old success goes', async () => {
  await readyHead();
  await scenario.pullEvent(pull, 'synchronize');
  expect(gateStatus(pull)?.state).toBe('success');
  scenario.world.fault({ route: `GET ${REPO}/pulls/{pull_number}`, status: 500, times: always });
  await scenario.pullEvent(pull, 'labeled');
  expect(gateStatus(pull)?.state).toBe('error');
});

it('never prints the token', async () => {
  await readyHead();
  const token = scenario.world.token({
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write', actions: 'read' } as never,
  });
  scenario.world.fault({ route: '*', status: 500, times: always, body: { message: `bad token ${token}` } });
  const run = await scenario.runJob(
    'arbiter-gate.yml',
    'gate',
    'pull_request_target',
    await pull.event('pull_request_target', 'opened'),
    { token },
  );
  expect(run.conclusion).toBe('failure');
  const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
  for (const text of [run.log, run.summary, ...scenario.logs]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(encoded);
  }
});
