import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../github/workflow-run.ts';
import type { Pull } from '../github/world.ts';
import { type GateRun, gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import { CANDIDATE, predictions, SMALL_PEOPLE, smallRepository, trainedWith } from './small.ts';

const FILE = 'models/demo/evaluation/test.csv';

let scenario: Scenario;
let pull: Pull;
let run: Run;
beforeEach(async () => {
  scenario = await Scenario.start(smallRepository({ ledger: true }), SMALL_PEOPLE);
  pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: CANDIDATE });
  run = await scenario.training(pull, trainedWith(0.94));
  await completed();
  const signed = await scenario.approved(pull, 'dana', 'mia');
  expect(signed.decision?.status).toBe('approved');
});
afterEach(() => scenario.stop());

/** The run ends, and the gate hears of it. */
async function completed(): Promise<GateRun> {
  run.update({ status: 'completed', conclusion: 'success' });
  return scenario.only(await scenario.happened('workflow_run', await run.event()));
}

const reasons = (of: GateRun) => signoffOf(of)?.ignored.map(({ user, reason }) => [user, reason]);
const VOIDED = [
  ['dana', 'stale_subject'],
  ['mia', 'stale_subject'],
];

describe('evidence of a workflow run that is started again', () => {
  it('is new evidence, and the comment names run and attempt', async () => {
    run.rerun();
    await run.artifact('evaluation', { 'test.csv': `${predictions(0.94)}1,0.7,F\n` });
    const again = await completed();
    expect(again.decision?.status).toBe('in_review');
    expect(reasons(again)).toEqual(VOIDED);
    expect(again.decision?.models[0]?.evidence.find(({ file }) => file === FILE)?.source).toBe(
      `artifact evaluation of workflow run ${run.id} (attempt 2)`,
    );
    expect(gateComment(pull)).toMatch(
      new RegExp(
        `evidence \`${FILE}\` changed: run ${run.id} attempt 2 wrote it again \\(attempt 1: \`sha256:[0-9a-f]{12}\`\\)`,
        'u',
      ),
    );
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('voids nothing where it is the same, byte for byte', async () => {
    run.rerun();
    await run.artifact('evaluation', trainedWith(0.94));
    expect((await completed()).decision?.status).toBe('approved');
  });

  it('stays that of the first attempt where the second makes none', async () => {
    run.rerun();
    const again = await completed();
    expect(again.decision?.status).toBe('approved');
    expect(again.decision?.models[0]?.evidence.find(({ file }) => file === FILE)?.source).toBe(
      `artifact evaluation of workflow run ${run.id} (attempt 1)`,
    );
  });

  it('that is another under the same run and attempt voids the approvals too, and the comment says what is wrong', async () => {
    run.artifacts.splice(0);
    await run.artifact('evaluation', { 'test.csv': `${predictions(0.94)}1,0.7,F\n` });
    const again = await completed();
    expect(again.decision?.status).toBe('in_review');
    expect(reasons(again)).toEqual(VOIDED);
    expect(gateComment(pull)).toMatch(
      new RegExp(`run ${run.id} attempt 1 has another file than was first observed of it`, 'u'),
    );
  });
});
