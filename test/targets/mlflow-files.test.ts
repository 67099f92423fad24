import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { modelFilesOf } from '../../src/release/model-files.ts';
import { goLive } from '../../src/targets/going-live.ts';
import { MlflowTarget } from '../../src/targets/mlflow.ts';
import { requireSameFiles } from '../../src/targets/mlflow-files.ts';
import {
  type DeploymentTarget,
  type ModelFiles,
  RegistryDiffers,
  TargetFailure,
} from '../../src/targets/target.ts';
import { TargetGroup } from '../../src/targets/target-group.ts';
import { MlflowArtifacts } from '../port/mlflow-artifacts.ts';
import { activation } from './activation.ts';
import { MlflowServer } from './mlflow-server.ts';

/** What a registry gives out under the version that would serve must be what the bundle binds. */

const FILES = { MLmodel: 'flavors: {}\n', 'data/model.onnx': 'weights', 'conda.yaml': 'name: env\n' };
type Files = Readonly<Record<string, string | Buffer>>;
const bound = (folder: string, files: Files): ModelFiles['files'] =>
  Object.entries(files).map(([path, content]) => ({
    path: `${folder}/${path}`,
    size: Buffer.byteLength(content),
    sha256: sha256Hex(content),
  }));
/** The files lie below a folder of the model, beside others. */
const COMMITTED: ModelFiles = {
  files: [
    ...bound('models/credit', { 'model.yml': 'name: credit\n', 'metrics.json': '{}' }),
    ...bound('models/credit/model', FILES),
  ],
  pinned: [],
};
const PINNED: ModelFiles = { ...COMMITTED, pinned: ['models/credit/model'] };

describe('the files of a version in a registry', () => {
  let mlflow: MlflowArtifacts;
  beforeEach(async () => {
    mlflow = await MlflowArtifacts.start();
  });
  afterEach(() => mlflow.stop());

  async function outcome(modelFiles: ModelFiles | undefined, stored: Files): Promise<string> {
    mlflow.register('credit', '3', stored);
    const place = { url: `${mlflow.url}/`, token: 't0ken', model: 'credit', retryBaseMs: 1 };
    const activated = { tag: 'credit-v1.2.0', ...(modelFiles !== undefined && { modelFiles }) };
    try {
      await requireSameFiles(place, '3', activated);
      return 'the same';
    } catch (error) {
      if (error instanceof RegistryDiffers) return `differs: ${error.message}`;
      if (error instanceof TargetFailure) return `unknown: ${error.message}`;
      throw error;
    }
  }

  test.each([
    ['committed', COMMITTED],
    ['pinned by a pointer', PINNED],
  ])('are those of the bundle, where they are %s, and asked for with the token', async (_, modelFiles) => {
    mlflow.token = 't0ken';
    expect(await outcome(modelFiles, FILES)).toBe('the same');
    const read = mlflow.asked.filter(({ path }) => path.includes('artifacts/0/'));
    expect(read).toHaveLength(Object.keys(FILES).length);
  });

  test('may be fewer where they are committed, and must be all where a pointer pins them', async () => {
    const { 'conda.yaml': _, ...fewer } = FILES;
    expect(await outcome(COMMITTED, fewer)).toBe('the same');
    mlflow.files.clear();
    expect(await outcome(PINNED, fewer)).toContain(
      'differs: Version 3 of credit in MLflow is not what credit-v1.2.0 holds: the registry does not have "models/credit/model/conda.yaml"',
    );
  });

  test('are looked for below one folder, whichever it is', async () => {
    const older = { ...FILES, 'data/model.onnx': 'another, longer one', 'conda.yaml': 'name: old\n' };
    const baseline = bound('models/credit/baseline', older);
    const half = bound('a', { MLmodel: FILES.MLmodel });
    const modelFiles = { files: [...half, ...baseline, ...COMMITTED.files], pinned: [] };
    expect(await outcome(modelFiles, FILES)).toBe('the same');
    // Each file is that of some folder, and all of them together are that of none.
    const mixed = { ...older, 'conda.yaml': FILES['conda.yaml'] };
    expect(await outcome(modelFiles, mixed)).toMatch(/^differs: .*"conda\.yaml" has the SHA-256/u);
  });

  test('may lie in the root of the repository', async () => {
    const files = Object.entries(FILES).map(([path, content]) => ({
      path,
      size: Buffer.byteLength(content),
      sha256: sha256Hex(content),
    }));
    expect(await outcome({ files, pinned: [] }, FILES)).toBe('the same');
    mlflow.files.clear();
    expect(await outcome({ files, pinned: [] }, { ...FILES, 'hook.py': '' })).toMatch(/below "\."/u);
  });

  test.each<[string, Files, RegExp]>([
    [
      'another byte',
      { ...FILES, 'data/model.onnx': 'Weights' },
      /^differs: .*"data\/model\.onnx" has the SHA-256 [0-9a-f]{64}; in the bundle/u,
    ],
    ['a byte more', { ...FILES, 'data/model.onnx': 'weights!' }, /^differs: .*more than 7 bytes/u],
    [
      'a byte less',
      { ...FILES, 'data/model.onnx': 'weight' },
      /^differs: .*has the SHA-256 [0-9a-f]{64}; in the bundle/u,
    ],
    ['a file more', { ...FILES, 'hook.py': 'import os' }, /^differs: .*"hook\.py" is no file of the model/u],
    [
      'two files in each other’s place',
      { ...FILES, MLmodel: FILES['conda.yaml'], 'conda.yaml': FILES.MLmodel },
      /^differs: /u,
    ],
    [
      'the right bytes under another name',
      { 'net.onnx': 'weights' },
      /^differs: .*no file of the model is named/u,
    ],
    ['a name that climbs', { ...FILES, 'a\\b': 'x' }, /^unknown: .*no pointer can list/u],
  ])('with %s are not those of the bundle', async (_, stored, expected) => {
    expect(await outcome(COMMITTED, stored)).toMatch(expected);
  });

  test('with any one byte changed are not those of the bundle', async () => {
    for (const [path, content] of Object.entries(FILES)) {
      for (let at = 0; at < content.length; at += 1) {
        const bytes = Buffer.from(content);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(await outcome(COMMITTED, { ...FILES, [path]: bytes })).toMatch(/^differs: /u);
      }
    }
  });

  test('that are not there at all are not those of the bundle', async () => {
    mlflow.versions.set('credit/3', 'mlflow-artifacts:/empty');
    const place = { url: mlflow.url, token: null, model: 'credit', retryBaseMs: 1 };
    const activated = { tag: 'credit-v1.2.0', modelFiles: COMMITTED };
    await expect(requireSameFiles(place, '3', activated)).rejects.toThrow(/has no files of it/u);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'that lie in a bucket',
      () => {
        mlflow.register = () => void mlflow.versions.set('credit/3', 's3://models/3');
      },
      /keeps it elsewhere \(s3\)/u,
    ],
    [
      'of a version that is gone',
      () => {
        mlflow.register = () => undefined;
      },
      /the registry has none of its files/u,
    ],
    [
      'that the token may not read',
      () => {
        mlflow.token = 'other';
      },
      /does not let the gate read it/u,
    ],
    [
      'of a server that fails',
      () => mlflow.faults.set('/api/2.0/mlflow-artifacts/', (response) => response.writeHead(503).end()),
      /after 3 attempts/u,
    ],
  ])('%s cannot be told, which is no pass', async (_, change, reason) => {
    change();
    const found = await outcome(COMMITTED, FILES);
    expect(found).toMatch(/^unknown: Version 3 of credit in MLflow cannot be held against/u);
    expect(found).toMatch(reason);
  });

  test('cannot be told where nobody has the bundle’s file', async () => {
    expect(await outcome(undefined, FILES)).toMatch(/^unknown: .*its file is not at hand/u);
  });
});

describe('MLflow’s registry as a target', () => {
  let mlflow: MlflowServer;
  beforeEach(async () => {
    mlflow = await MlflowServer.start();
    mlflow.add({ 'arbiter.version': '1.2.0' });
    mlflow.files.set('1', FILES);
  });
  afterEach(() => mlflow.stop());

  const registry = (comparesFiles?: boolean): MlflowTarget =>
    new MlflowTarget({
      url: mlflow.url,
      token: null,
      model: 'credit',
      alias: 'champion',
      versionTag: 'arbiter.version',
      transition: null,
      retryBaseMs: 1,
      ...(comparesFiles !== undefined && { comparesFiles }),
    });
  const live = (target: DeploymentTarget, modelFiles: ModelFiles) =>
    goLive(target, activation('c', { modelFiles }), null, {
      health: { attempts: 1, intervalMs: 0 },
      wait: async () => undefined,
      clock: () => 0,
    });

  test.each<[string, boolean | undefined, ModelFiles]>([
    ['where that is declared', true, COMMITTED],
    ['where the bundle pins files of a registry', undefined, PINNED],
  ])('compares %s, before anything is changed', async (_, comparesFiles, modelFiles) => {
    const target = registry(comparesFiles);
    expect(target.uncompared(modelFiles)).toBeNull();
    mlflow.files.set('1', { ...FILES, MLmodel: 'flavors: {python_function: {}}\n' });
    expect(await live(target, modelFiles)).toMatchObject({
      outcome: 'rolled_back',
      code: 'registry_differs',
      switchMs: null,
    });
    expect(mlflow.writes).toEqual([]);
    mlflow.files.set('1', FILES);
    expect(await live(target, modelFiles)).toMatchObject({ outcome: 'live' });
  });

  test.each<[string, boolean | undefined, ModelFiles]>([
    ['where nothing is declared or pinned', undefined, COMMITTED],
    ['where that is declined', false, PINNED],
  ])('does not compare %s, and says so', async (_, comparesFiles, modelFiles) => {
    const target = registry(comparesFiles);
    mlflow.files.clear();
    expect(await live(target, modelFiles)).toMatchObject({ outcome: 'live' });
    expect(target.uncompared(modelFiles)).toBe('mlflow credit@champion');
    const group = new TargetGroup([registry(true), target]);
    expect(group.uncompared(modelFiles)).toBe('mlflow credit@champion');
    expect(new TargetGroup([registry(true)]).uncompared(modelFiles)).toBeNull();
  });

  test('switches to the version that was compared, and to no other that is tagged meanwhile', async () => {
    mlflow.add({});
    mlflow.files.set('2', { ...FILES, 'hook.py': 'import os' });
    const [compared, other] = mlflow.versions;
    const tagging = {
      name: 'somebody',
      prepare: async () => {
        other?.tags.push({ key: 'arbiter.bundle', value: activation('c').sha256 });
        expect(compared?.tags).toHaveLength(1);
      },
      activate: async () => undefined,
      health: async () => ({ isHealthy: true, detail: '' }),
      restore: async () => undefined,
      running: async () => ({ state: 'untold' as const }),
    };
    const found = await live(new TargetGroup([registry(true), tagging]), COMMITTED);
    expect(found).toMatchObject({ outcome: 'rolled_back', code: 'activation_failed' });
    expect(found.message).toContain('Version 2 of credit in MLflow was not held against');
    expect(mlflow.writes).toEqual([]);
  });

  test('brings back what ran before without asking again', async () => {
    const target = registry(true);
    await target.activate(activation('c', { modelFiles: COMMITTED }));
    mlflow.files.clear();
    await target.restore(activation('c'), activation('b'));
    expect(await target.running()).toMatchObject({ state: 'bundle' });
  });
});

test('the files of a bundle’s manifest are told by their path in the repository', () => {
  const file = (path: string) => ({ path, size: 1, sha256: 'a'.repeat(64), mode: '100644' as const });
  const large = { ...file('model/models/credit/model/weights.bin'), location: { kind: 'lfs' as const } };
  const found = modelFilesOf({
    files: [
      file('decision.json'),
      file('evidence/metrics.json'),
      file('model/models/credit/model.yml'),
      file('model/models/credit/not-a-pointer.mlflow.yml'),
      file('pointers/models/credit/model.mlflow.yml'),
      file('pointers/models/credit/weights.bin'),
    ],
    large: [large as never],
  });
  expect(found.files.map(({ path }) => path)).toEqual([
    'models/credit/model.yml',
    'models/credit/not-a-pointer.mlflow.yml',
    'models/credit/model/weights.bin',
  ]);
  expect(found.pinned).toEqual(['models/credit/model']);
});
