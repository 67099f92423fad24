import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { type GateRun, gateComment, gateStatus, Scenario } from './scenario.ts';
import { manifest, POLICY_FILE, policy, predictions, SMALL_PEOPLE, smallRepository } from './small.ts';

const MAX_REQUESTS = 12;
const NAMES = ['one', 'two', 'three', 'four'];

/** Five models, all measured from committed predictions; `demo` at 0.96, the others at 0.98. */
function repository(): Files {
  const base = smallRepository({ artifacts: false });
  const config = String(base['.arbiter/config.yml']);
  const models = NAMES.map((name) => ({
    [`models/${name}/model.yml`]: manifest('1.0.0').replace('name: demo', `name: ${name}`),
    [`models/${name}/evaluation/test.csv`]: predictions(0.98),
  }));
  return Object.assign(
    { ...base, '.arbiter/config.yml': config.replace('models/demo/', 'models/*/') },
    ...models,
  ) as Files;
}

describe('a pull request that makes the policy stricter, in a repository of five models', () => {
  let scenario: Scenario;
  let pull: Pull;
  let run: GateRun;

  beforeAll(async () => {
    scenario = await Scenario.start(repository(), SMALL_PEOPLE);
    pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'stricter',
      files: { [POLICY_FILE]: policy('0.97') },
    });
    scenario.world.resetRequests();
    run = await scenario.pullEvent(pull, 'opened');
  });
  afterAll(() => scenario.stop());

  it('is told in words, and with the verdict that it would flip, once merged', () => {
    const comment = gateComment(pull);
    expect(comment).toContain('its limit changes from at least 0.9 to at least 0.97');
    expect(comment).toContain(
      '**What it does to verdicts.** By the new rules, on the checks of 5 models: 1 verdict and 1 check flip.',
    );
    expect(comment).toContain('- `demo`: holds → does not hold\n');
    expect(comment).toContain('- `demo` · `board/auc` Model meets its AUC: holds → fails (blocks)\n');
  });

  it('decides nothing by it: base judges, and all models hold', () => {
    expect(run.decision?.models.map(({ status }) => status)).toEqual(Array(5).fill('in_review'));
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('makes no more requests for it', () => {
    expect(scenario.world.requests.length).toBeLessThanOrEqual(MAX_REQUESTS);
  });

  it('says nothing of it where no rule changes', async () => {
    const plain = await scenario.repo.openPull({
      author: 'alice',
      branch: 'plain',
      files: { 'models/demo/model.yml': manifest('1.1.0') },
    });
    await scenario.pullEvent(plain, 'opened');
    expect(gateComment(plain)).not.toContain('What it does to verdicts');
  });

  it('says so where the new rules cannot be read, and which models they leave without a verdict', async () => {
    const broken = await scenario.repo.openPull({
      author: 'alice',
      branch: 'broken',
      files: { [POLICY_FILE]: policy('0.97').replace('at_least', 'at_leest') },
    });
    await scenario.pullEvent(broken, 'opened');
    expect(gateComment(broken)).toContain('5 models cannot be judged by both');
    expect(gateStatus(broken)?.state).not.toBe('success');
  });
});
