import { afterEach, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Files } from '../github/world.ts';
import { MlflowArtifacts } from '../port/mlflow-artifacts.ts';
import { text } from './example.ts';
import { approvedPull } from './judged-pull.ts';
import { bundledCommit, bundleRun, newSigningKey, releaseRun, releasingScenario } from './released-model.ts';
import { gateComment, gateStatus, type Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE, smallRepository } from './small.ts';

const PEM = newSigningKey();
const POINTER = 'models/demo/model.mlflow.yml';
const FILES = {
  MLmodel: `signature:\n  inputs: '[{"type":"double","name":"age"}]'\n`,
  'data/model.onnx': 'weights',
};

let scenario: Scenario;
let mlflow: MlflowArtifacts;
afterEach(async () => {
  await scenario.stop();
  await mlflow.stop();
});

const pointer = (files: Readonly<Record<string, string>> = FILES) =>
  `schema: arbiter/registry-pointer/v1\nregistry: main\nmodel: credit\nversion: "3"\nfiles:\n${Object.entries(
    files,
  )
    .map(
      ([path, content]) =>
        `  - { path: ${path}, size: ${content.length}, sha256: "${sha256Hex(content)}" }\n`,
    )
    .join('')}`;
const registries = () =>
  `registries: [{ name: main, kind: mlflow, url: "${mlflow.url}", token_env: MLFLOW_TOKEN }]\n`;
const small = smallRepository({ artifacts: false, ledger: true });

async function start(isDeclared = true): Promise<void> {
  mlflow = await MlflowArtifacts.start();
  mlflow.token = 'registry-secret';
  mlflow.register('credit', '3', FILES);
  const config = `${text(small, '.arbiter/config.yml')}environments: [production]\n`;
  scenario = await releasingScenario(PEM, {
    '.arbiter/config.yml': config + (isDeclared ? registries() : ''),
  });
  scenario.outside.env.MLFLOW_TOKEN = 'registry-secret';
}

async function opened(files: Files) {
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'retrain',
    title: 'Demo',
    files: { ...COMMITTED_CANDIDATE, ...files },
  });
  return { pull, run: await scenario.pullEvent(pull, 'opened') };
}

async function merged(): Promise<string> {
  const pull = await approvedPull(scenario, { files: { ...COMMITTED_CANDIDATE, [POINTER]: pointer() } });
  const commit = await pull.merge('squash', 'grace');
  await scenario.pullEvent(pull, 'closed');
  return commit;
}

describe('files of a model registry', () => {
  it('are approved, bundled and released with the model', async () => {
    await start();
    const commit = await merged();
    const made = await bundledCommit(scenario, commit);
    const { manifest } = await readBundleFile(made.bundle);
    for (const [path, content] of Object.entries(FILES))
      expect(manifest.files).toContainEqual({
        path: `model/models/demo/model/${path}`,
        size: content.length,
        sha256: sha256Hex(content),
        mode: '100644',
      });
    expect(manifest.files.map(({ path }) => path)).toContain(`pointers/${POINTER}`);
    expect(manifest.signature).toMatchObject({ source: 'models/demo/model/MLmodel' });
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    const run = await releaseRun(scenario, made, commit);
    expect([run.outputs.status, run.exitCode], run.log).toEqual(['released', 0]);
    expect(run.log).not.toContain('registry-secret');
  });

  it('that became others are neither bundled nor released', async () => {
    await start();
    const commit = await merged();
    mlflow.register('credit', '3', { 'data/model.onnx': 'poisons' });
    const run = await bundleRun(scenario, commit);
    expect([run.outputs.status, run.exitCode], run.log).toEqual(['decision_of_other_content', 1]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['has other bytes', { 'data/model.onnx': 'poisons' }, 'registry_object_differs'],
    ['has a longer file', { 'data/model.onnx': 'weights and more' }, 'registry_object_differs'],
  ])('are not approved while the registry %s', async (_, files, code) => {
    await start();
    mlflow.register('credit', '3', files);
    const { pull } = await opened({ [POINTER]: pointer() });
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.models[0]?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(run.decision?.status).not.toBe('approved');
    expect(gateStatus(pull)?.state).not.toBe('success');
    expect(await gateComment(pull)).toContain('data/model.onnx');
  });

  it('are not approved where they are missing, or not to be had', async () => {
    await start();
    const { pull, run } = await opened({ [POINTER]: pointer({ ...FILES, more: 'x' }) });
    expect(run.decision?.models[0]?.problems.map(({ code }) => code)).toEqual(['registry_object_missing']);
    delete scenario.outside.env.MLFLOW_TOKEN;
    const again = await scenario.approved(pull, 'dana', 'mia');
    expect(new Set(again.decision?.models[0]?.problems.map(({ code }) => code))).toEqual(
      new Set(['registry_object_not_followed']),
    );
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it('behind a registry that the pull request brings itself are not asked for', async () => {
    await start(false);
    const config = await scenario.repo.read('main', '.arbiter/config.yml');
    const { run } = await opened({ [POINTER]: pointer(), '.arbiter/config.yml': config + registries() });
    expect(run.decision?.models[0]?.problems.map(({ code }) => code)).toEqual(['registry_unknown']);
    expect(mlflow.asked).toEqual([]);
  });
});
