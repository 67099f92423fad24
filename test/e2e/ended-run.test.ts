import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { approvedPull, judgedPull } from './judged-pull.ts';
import { trail, verified } from './ledger.ts';
import { endableRunner } from './runner-process.ts';
import { type GateRun, gateComment, gateStatus, Scenario, successes } from './scenario.ts';
import { SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-ended-'));
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** The gate's process is ended when it asks for this, and GitHub never hears the request. */
async function endedAt(route: string, act: () => Promise<GateRun>): Promise<GateRun> {
  const runner = endableRunner(join(folder, 'pid'));
  scenario.outside.env = runner.env;
  if (route === 'push') {
    scenario.world.gitFault = async (service) => {
      if (service !== 'git-receive-pack') return undefined;
      await runner.end();
      return 500;
    };
  } else scenario.world.fault({ route, before: runner.end, drop: true });
  const run = await act();
  scenario.world.gitFault = undefined;
  scenario.outside.env = {};
  scenario.world.faults.clear();
  expect([run.conclusion, run.exitCode]).toEqual(['failure', 143]);
  return run;
}

/** The ledger is whole, and no verdict, signature or observation stands in it twice. */
async function recorded(pull: Pull): Promise<string[]> {
  const { entries } = await verified(scenario.repo);
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return trail(scenario.repo, pull.number);
}

describe('a run that is ended after its verdict was recorded and before it was told', () => {
  it.each([
    ['before the comment', COMMENT],
    ['before the status', STATUS],
  ])('%s leaves no success, and the next event tells it without recording it twice', async (_, route) => {
    const pull = await judgedPull(scenario);
    await endedAt(route, () => scenario.approved(pull, 'dana', 'mia'));
    const after = await recorded(pull);
    expect(after.filter((entry) => entry === 'evaluation approved')).toHaveLength(1);
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
    const run = await scenario.sweep();
    expect(run.exitCode).toBe(0);
    expect(gateStatus(pull)?.state).toBe('success');
    expect(gateComment(pull)).toContain('Approved');
    expect(await recorded(pull)).toEqual(after);
  });

  it('before the comment, of a withdrawn approval: the old success is gone already', async () => {
    const pull = await withdrawn();
    await endedAt(COMMENT, () => scenario.signalled(pull, 'dismissed'));
    expect(gateStatus(pull)?.state).toBe('pending');
    const after = await recorded(pull);
    expect(after.filter((entry) => entry.startsWith('dismissal'))).toHaveLength(1);
    await scenario.sweep();
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(await recorded(pull)).toEqual(after);
  });

  it('and whose pull request changed meanwhile: the next event decides what is there then', async () => {
    const pull = await judgedPull(scenario);
    await endedAt(STATUS, () => scenario.approved(pull, 'dana', 'mia'));
    await pull.review('dana', 'CHANGES_REQUESTED', { body: 'On second thoughts, no.' });
    const run = await scenario.signalled(pull, 'submitted');
    expect(run.decision?.status).toBe('rejected');
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
    expect((await recorded(pull)).filter((entry) => entry === 'evaluation approved')).toHaveLength(1);
  });
});

describe('a run that is ended while it records', () => {
  it('that an approval was withdrawn: the old success is gone already, and the next event records it', async () => {
    const pull = await withdrawn();
    const before = await recorded(pull);
    await endedAt('push', () => scenario.signalled(pull, 'dismissed'));
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(await recorded(pull)).toEqual(before);
    await scenario.sweep();
    expect(gateStatus(pull)?.state).toBe('pending');
    expect((await recorded(pull)).filter((entry) => entry.startsWith('dismissal'))).toHaveLength(1);
  });
});

async function withdrawn(): Promise<Pull> {
  const pull = await approvedPull(scenario);
  pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
  return pull;
}
