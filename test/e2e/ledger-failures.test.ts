import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { text } from './example.ts';
import { CALLS, REPO } from './gate-calls.ts';
import { LEDGER, recorded } from './ledger.ts';
import { type GateRun, gateStatus, Scenario, successes } from './scenario.ts';
import { CANDIDATE, SMALL_PEOPLE, smallRepository, trainedWith } from './small.ts';

const always = Number.POSITIVE_INFINITY;
const ACTIVITY = `GET ${REPO}/activity`;
const POST_STATUS = `POST ${REPO}/statuses/{sha}`;

let scenario: Scenario;
let pull: Pull;

async function begin(writer: 'git' | 'api'): Promise<void> {
  const files = smallRepository({ ledger: true });
  const gate = '.github/workflows/arbiter-gate.yml';
  const written = text(files, gate).replace(/^( +)uses: .*$/m, `$&\n$1with:\n$1  ledger-writer: ${writer}`);
  expect(written).toContain(`ledger-writer: ${writer}`);
  scenario = await Scenario.start({ ...files, [gate]: written }, SMALL_PEOPLE);
  pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: CANDIDATE });
  await scenario.trained(pull, trainedWith(0.94));
}

/** A new head that the gate has judged, with all approvals, which without a fault becomes a success. */
async function readyHead(): Promise<void> {
  await pull.push({ author: 'alice', files: { 'models/demo/notes.md': `${scenario.world.clock.now()}\n` } });
  await scenario.trained(pull, trainedWith(0.94));
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
}

/** Nothing is approved, and the decision says by a code why. */
async function denied(): Promise<GateRun> {
  const run = await scenario.pullEvent(pull, 'labeled');
  scenario.world.faults.clear();
  scenario.world.gitFault = undefined;
  expect(run.exitCode).toBe(2);
  expect(run.log).not.toContain('This is a bug');
  expect(run.decision?.status).toBe('error');
  expect(run.decision?.problems.length).toBeGreaterThan(0);
  expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  return run;
}

async function lastRecorded(): Promise<string | undefined> {
  return (await recorded(scenario, 'evaluation')).at(-1)?.status;
}

describe('with a ledger that is pushed', () => {
  beforeAll(() => begin('git'));
  afterAll(() => scenario.stop());

  it.each(CALLS)('when GitHub answers 500 for %s, nothing is approved', async (route) => {
    await readyHead();
    scenario.world.fault({ route, status: 500, times: always });
    const run = await denied();
    expect(run.decision?.problems.map(({ code }) => code)).toEqual(['github_failed']);
    expect(gateStatus(pull)?.state).toBe(route === POST_STATUS ? 'pending' : 'error');
    // Without the activity of its branch the ledger is not opened, and so not written to either.
    expect(await lastRecorded()).toBe(route === ACTIVITY ? 'in_review' : 'error');
  });

  it('when the activity of the ledger answers 500, nothing is approved', async () => {
    await readyHead();
    scenario.world.fault({ route: ACTIVITY, status: 500, after: 1, times: always });
    scenario.world.resetRequests();
    await denied();
    const answers = scenario.world.requests.filter(({ route }) => ACTIVITY.endsWith(route));
    // First the head's, and then the ledger's.
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200, 500]);
    expect(gateStatus(pull)?.state).toBe('error');
    expect(await lastRecorded()).toBe('in_review');
  });

  it('when the ledger cannot be fetched, nothing is approved', async () => {
    await readyHead();
    const tip = await scenario.repo.head(LEDGER);
    let hits = 0;
    scenario.world.gitFault = async (service, body) => {
      if (service !== 'git-upload-pack' || !body.toString('latin1').includes(tip)) return undefined;
      hits += 1;
      return 500;
    };
    await denied();
    expect(hits).toBeGreaterThan(0);
    expect(gateStatus(pull)?.state).toBe('error');
  });

  it('when the ledger cannot be pushed, nothing is approved', async () => {
    await readyHead();
    const before = await scenario.repo.head(LEDGER);
    scenario.world.gitFault = async (service) => (service === 'git-receive-pack' ? 500 : undefined);
    await denied();
    expect(gateStatus(pull)?.state).toBe('error');
    expect(await scenario.repo.head(LEDGER)).toBe(before);
  });
});

describe('with a ledger that is written through the API', () => {
  beforeAll(() => begin('api'));
  afterAll(() => scenario.stop());

  it.each([`POST ${REPO}/git/trees`, `POST ${REPO}/git/commits`, `PATCH ${REPO}/git/refs/{ref}`])(
    'when GitHub answers 500 for %s, nothing is approved and nothing recorded',
    async (route) => {
      await readyHead();
      const before = await scenario.repo.head(LEDGER);
      scenario.world.fault({ route, status: 500, times: always });
      await denied();
      expect(gateStatus(pull)?.state).toBe('error');
      expect(await scenario.repo.head(LEDGER)).toBe(before);
    },
  );
});
