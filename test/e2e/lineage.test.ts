import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { verified } from './ledger.ts';
import { gateComment, gateStatus, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

/** The commit of a training run, held against the history that the gate reads. */

const LINEAGE = `  - id: lineage
    kind: lineage
    title: The run and its code are known
    goal: The model can be made again
    owner: "@acme/model-risk"
    require: { present: [run, code_commit], consistent: true }
    level: mandatory
signoff:`;
const RUN = 'run123456';
const CODE = 'training/train.py';

/** What MLflow answers to `runs/get`. */
function runAt(commit: string): string {
  return JSON.stringify({
    run: {
      info: { run_id: RUN, experiment_id: '1', status: 'FINISHED', lifecycle_stage: 'active' },
      data: {
        metrics: [{ key: 'training_seconds', value: 60, timestamp: 1, step: 0 }],
        tags: [{ key: 'mlflow.source.git.commit', value: commit }],
      },
    },
  });
}

let scenario: Scenario;
let count = 0;

beforeAll(async () => {
  const small = smallRepository({ artifacts: false, ledger: true });
  scenario = await Scenario.start(
    {
      ...small,
      '.arbiter/config.yml': `${small['.arbiter/config.yml']}code_paths: { demo: ["training/**"] }\n`,
      [POLICY_FILE]: policy('0.90').replace('signoff:', LINEAGE),
      [CODE]: 'one\n',
    },
    SMALL_PEOPLE,
  );
});
afterAll(() => scenario.stop());

/** Code is committed, then the run that it made, then what else is in the pull request. */
async function judged(run: (trainedAt: string) => string, after: Files = {}) {
  count += 1;
  const branch = `candidate-${count}`;
  const trainedAt = await scenario.repo.commit({
    author: 'alice',
    branch,
    files: { [CODE]: `training ${count}\n` },
    parents: [await scenario.repo.head()],
  });
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch,
    files: {
      ...COMMITTED_CANDIDATE,
      [METRICS_FILE]: metrics(0.94),
      'models/demo/model.yml': manifest('1.1.0', 'high', `run: { id: ${RUN} }\n`),
      'models/demo/run.json': run(trainedAt),
      ...after,
    },
  });
  await scenario.pullEvent(pull, 'opened');
  const { decision } = await scenario.approved(pull, 'dana', 'mia');
  return { pull, check: decision?.models[0]?.checks.find(({ id }) => id === 'lineage') };
}

describe('lineage at the gate', () => {
  it('a run at a commit of the branch, with the code as it is, is approved', async () => {
    const { pull, check } = await judged(runAt);
    expect([check?.outcome, check?.reason]).toEqual(['pass', expect.stringContaining('has changed since')]);
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('code that changed after the run denies, and is named', async () => {
    const { pull, check } = await judged(runAt, { [CODE]: 'changed afterwards\n' });
    expect([check?.outcome, check?.reason]).toEqual(['fail', expect.stringContaining(CODE)]);
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(gateComment(pull)).toContain('The run and its code are known');
  });

  it('a commit that nobody knows, and none, are no lineage', async () => {
    const unknown = await judged(() => runAt('1'.repeat(40)));
    expect([unknown.check?.outcome, gateStatus(unknown.pull)?.state]).toEqual(['error', 'error']);
    const none = await judged(() => runAt('somewhere'));
    expect([none.check?.outcome, gateStatus(none.pull)?.state]).toEqual(['fail', 'failure']);
  });

  it('verdicts are replayed from the ledger, byte for byte', async () => {
    const { entries } = await verified(scenario.repo);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    expect(verdicts.length).toBeGreaterThan(3);
    for (const { seq } of verdicts.slice(0, 4)) {
      const replay = await arbiter(['audit', 'replay', String(seq), '--repository', scenario.repo.gitDir]);
      expect(replay).toMatchObject({ code: 0, stdout: expect.stringContaining('byte for byte') });
    }
  });
});
