import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transitions } from '../../src/schemas/ledger-detail.ts';
import { MlflowServer } from '../targets/mlflow-server.ts';
import { deployingScenario, deployRun, recordedDeployments } from './deployed-model.ts';
import { type ReleasedVersion, releasedVersion, versionFiles } from './released-model.ts';
import { ROLLBACK_FILE, ROLLBACK_WORKFLOW, recordedReturns, rollbackRun } from './rolled-back-model.ts';
import type { Scenario } from './scenario.ts';
import { metrics, predictions } from './small.ts';

/** A released model in MLflow's registry, one test after the other: each starts where the last one ended. */

let mlflow: MlflowServer;
let scenario: Scenario;
let first: ReleasedVersion;
let second: ReleasedVersion;
beforeAll(async () => {
  mlflow = await MlflowServer.start();
  mlflow.add({ 'arbiter.version': '1.1.0' });
  mlflow.add({ 'arbiter.version': '1.2.0' }, { current_stage: 'Staging' });
  const lifecycle = 'transition: { from: [None, Staging, Archived], to: Production, previous: Archived }';
  const target = `mlflow: { url: "${mlflow.url}", models: { demo: credit }, alias: champion, compare_files: true, ${lifecycle} }`;
  for (const [number, auc] of [
    ['1', 0.94],
    ['2', 0.96],
  ] as const)
    mlflow.files.set(number, registered(auc));
  const config = `environments: [test]\ntargets:\n  test: { to: [{ ${target} }], health_attempts: 1, health_interval_seconds: 0 }\n`;
  scenario = await deployingScenario(config, { [`.github/workflows/${ROLLBACK_FILE}`]: ROLLBACK_WORKFLOW });
  first = await releasedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94));
}, 180_000);
afterAll(async () => {
  await scenario.stop();
  await mlflow.stop();
});

/** What the registry gives out of a version: files of the model, under the same names below its folder. */
const registered = (auc: number) => ({
  'metrics.json': metrics(auc),
  'evaluation/test.csv': predictions(auc),
});

const TARGET = 'mlflow credit@champion';
const stage = (of: string, from: string, to: string) => ({ target: TARGET, kind: 'stage', of, from, to });
const alias = (from: string | null, to: string | null) => ({
  target: TARGET,
  kind: 'alias',
  of: 'champion',
  from,
  to,
});
const deployed = ({ sha256 }: ReleasedVersion) => deployRun(scenario, { environment: 'test', sha256 });
const last = async () => (await recordedDeployments(scenario)).at(-1) as { transitions?: Transitions };

describe('the steps of a registry’s lifecycle', () => {
  it('are recorded with the deployment, and told', async () => {
    const run = await deployed(first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect((await last()).transitions).toEqual([stage('1', 'None', 'Production'), alias(null, '1')]);
    expect(run.summary).toContain('stage of version 1: None → Production');
  });
});

describe('the steps of the next version', () => {
  beforeAll(async () => {
    second = await releasedVersion(scenario, '1.2.0', versionFiles('1.2.0', 0.96));
  }, 180_000);

  it('are not made where the registry would serve other bytes than were approved', async () => {
    mlflow.files.set('2', { ...registered(0.96), 'metrics.json': metrics(0.97) });
    const before = mlflow.writes.length;
    const run = await deployed(second);
    expect(run.said, run.log).toEqual(['rolled_back', 'registry_differs', 1]);
    expect(await last()).toMatchObject({ outcome: 'rolled_back', code: 'registry_differs' });
    expect(mlflow.writes).toHaveLength(before);
    mlflow.files.set('2', registered(0.96));
  });

  it('of the version before are recorded with the one that takes its place', async () => {
    const run = await deployed(second);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect((await last()).transitions).toEqual([
      stage('2', 'Staging', 'Production'),
      stage('1', 'Production', 'Archived'),
      alias('1', '2'),
    ]);
    expect(run.summary).toContain('stage of version 1: Production → Archived');
  });

  it('back are not made either where the registry has other bytes of the version before', async () => {
    mlflow.files.set('1', { ...registered(0.94), 'hook.py': 'import os\n' });
    const before = mlflow.writes.length;
    const run = await rollbackRun(scenario, { environment: 'test' });
    expect(run.said, run.log).toEqual(['rolled_back', 'registry_differs', 1]);
    expect(mlflow.writes).toHaveLength(before);
    mlflow.files.set('1', registered(0.94));
  });

  it('back are recorded with the rollback', async () => {
    const run = await rollbackRun(scenario, { environment: 'test' });
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect((await recordedReturns(scenario, 'rollback')).at(-1)).toMatchObject({
      transitions: [
        stage('1', 'Archived', 'Production'),
        stage('2', 'Production', 'Archived'),
        alias('2', '1'),
      ],
    });
    expect(run.summary).toContain('stage of version 1: Archived → Production');
  });

  it('are made without a look at the files where nobody asked for one, and that is said', async () => {
    const path = '.arbiter/config.yml';
    const bytes = await scenario.repo.read('main', path);
    const config = Buffer.from(bytes ?? '').toString();
    const files = { [path]: config.replace('compare_files: true, ', '') };
    await scenario.repo.commit({ author: 'grace', branch: 'main', files });
    mlflow.files.clear();
    const run = await deployed(second);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(run.summary).toContain('is not held against the bundle');
    const back = await rollbackRun(scenario, { environment: 'test' });
    expect(back.said, back.log).toEqual(['live', '', 0]);
    expect(back.summary).toContain('is not held against the bundle');
  });

  it('that are not declared are refused, and change nothing', async () => {
    Object.assign(mlflow.versions[1] ?? {}, { current_stage: 'Retired' });
    const before = mlflow.writes.length;
    const run = await deployed(second);
    expect(run.said, run.log).toEqual(['rolled_back', 'transition_undeclared', 1]);
    expect(await last()).toMatchObject({ outcome: 'rolled_back', code: 'transition_undeclared' });
    expect((await last()).transitions).toBeUndefined();
    expect(mlflow.writes).toHaveLength(before);
  });
});
