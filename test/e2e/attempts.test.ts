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

  it('does not enter where the attempt had other files before, until a new attempt makes it again', async () => {
    run.artifacts.splice(0);
    await run.artifact('evaluation', { 'test.csv': `${predictions(0.94)}1,0.7,F\n` });
    const replaced = await completed();
    expect(replaced.decision?.status).toBe('error');
    const [problem] = replaced.decision?.models[0]?.problems ?? [];
    expect(problem).toMatchObject({ code: 'artifact_replaced', file: 'models/demo/evaluation' });
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('than the ledger first saw under this run and attempt');
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('error');
    run.rerun();
    await run.artifact('evaluation', { 'test.csv': `${predictions(0.94)}1,0.7,F\n` });
    const again = await completed();
    expect(again.decision?.status).toBe('in_review');
    expect(again.decision?.models[0]?.evidence.find(({ file }) => file === FILE)?.source).toBe(
      `artifact evaluation of workflow run ${run.id} (attempt 2)`,
    );
    expect(signoffOf(again)?.counted).toEqual([]);
  });

  it('is remembered also where a new attempt changed nothing', async () => {
    run.rerun();
    await run.artifact('evaluation', trainedWith(0.94));
    expect((await completed()).decision?.status).toBe('approved');
    run.artifacts.splice(0);
    await run.artifact('evaluation', { 'test.csv': `${predictions(0.94)}1,0.7,F\n` });
    expect((await completed()).decision?.models[0]?.problems[0]?.code).toBe('artifact_replaced');
  });
});
