import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { type ModelSignature, modelSignature } from '../../src/release/model-signature.ts';
import { schemaDifference } from '../../src/release/schema-difference.ts';
import { MlflowTarget, type StageTransition } from '../../src/targets/mlflow.ts';
import { RegistryDiffers } from '../../src/targets/target.ts';
import { activation } from '../targets/activation.ts';
import { freePort, mlflowServer, stopped } from './mlflow-server.ts';
import { python, tools } from './tools.ts';

const SCRIPT = 'mlflow_models.py';
const signatureOf = (text: string): ModelSignature | null => {
  const { signature, problems } = modelSignature(text, 'MLmodel');
  expect(problems).toEqual([]);
  return signature;
};

interface Change {
  readonly change: string;
  readonly running: string;
  readonly candidate: string;
  /** Whether MLflow takes what callers of `running` send, before and after. */
  readonly before: boolean;
  readonly taken: boolean;
}

/** What MLflow lets pass although it is of another type; the model then gets what it was not made for, so for us it breaks. */
const TAKEN_UNCHECKED = ['string to binary', 'binary to boolean', 'binary to string'];

describe.skipIf(!tools.python)('signatures that MLflow wrote', () => {
  let written: { readonly changes: readonly Change[]; readonly shapes: Readonly<Record<string, string>> };
  beforeAll(() => {
    written = python(SCRIPT, 'signatures') as typeof written;
  });

  test('of every shape are read', () => {
    const read = Object.entries(written.shapes).map(([name, text]) => [name, signatureOf(text)]);
    expect(Object.fromEntries(read)).toMatchSnapshot();
  });

  test('whatever MLflow would refuse of today’s callers is a difference that breaks', () => {
    const judged = written.changes.map(({ change, running, candidate, before, taken }) => {
      const breaks = schemaDifference(signatureOf(running), signatureOf(candidate)).some((one) => one.breaks);
      return { change, before, taken, breaks };
    });
    expect(judged.filter(({ before }) => !before)).toEqual([]);
    expect(judged.filter(({ taken, breaks }) => !taken && !breaks)).toEqual([]);
    const stricter = judged.filter(({ taken, breaks }) => taken && breaks).map(({ change }) => change);
    expect(stricter.sort()).toEqual(TAKEN_UNCHECKED.toSorted());
    expect(judged.length).toBe(71);
  });
});

const MODEL = 'credit';
const [FIRST, SECOND, THIRD] = [
  activation('a', { model: MODEL }),
  activation('b', { model: MODEL }),
  activation('c', { model: MODEL }),
]; // 1.0.0, 1.1.0, 1.2.0
const TO_PRODUCTION: StageTransition = {
  from: ['None', 'Archived'],
  to: 'Production',
  previous: 'Archived',
};

describe.skipIf(!tools.python)('the registry of an MLflow server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-mlflow-'));
  let server: ChildProcess | undefined;
  let url = '';
  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = await mlflowServer(folder, port);
    expect(python(SCRIPT, 'register', url, MODEL, '3')).toMatchObject({ versions: { length: 3 } });
  });
  afterAll(async () => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  });

  const registry = (transition: StageTransition | null, model = MODEL, comparesFiles = false): MlflowTarget =>
    new MlflowTarget({
      comparesFiles,
      url,
      token: null,
      model,
      alias: 'champion',
      versionTag: 'arbiter.version',
      transition,
      retryBaseMs: 1,
    });
  const asked = async (path: string) => (await fetch(`${url}/api/2.0/mlflow/${path}`)).json();
  const versionOf = async (number: number) =>
    ((await asked(`model-versions/get?name=${MODEL}&version=${number}`)) as { model_version: RawVersion })
      .model_version;
  const aliased = async () =>
    (
      (await asked(`registered-models/get?name=${MODEL}`)) as {
        registered_model: { aliases?: { version: string }[] };
      }
    ).registered_model.aliases?.[0]?.version;

  test('nothing runs at first', async () => {
    expect(await registry(null).running()).toEqual({ state: 'nothing' });
  });

  test('alias and tags are set on the version that was approved', async () => {
    const target = registry(null);
    await target.prepare(FIRST);
    expect(await aliased()).toBeUndefined();
    await target.activate(FIRST);
    expect(await aliased()).toBe('1');
    const { tags } = await versionOf(1);
    expect(Object.fromEntries(tags.map(({ key, value }) => [key, value]))).toMatchObject({
      'arbiter.bundle': FIRST.sha256,
      'arbiter.content': FIRST.content,
      'arbiter.tag': FIRST.tag,
      'arbiter.version': '1.0.0',
    });
    expect(await target.running()).toEqual({ state: 'bundle', sha256: FIRST.sha256 });
    expect((await target.health(FIRST)).isHealthy).toBe(true);
    expect((await target.health(SECOND)).isHealthy).toBe(false);
  });

  test('a declared transition moves the stage and archives the version before; and back', async () => {
    const target = registry(TO_PRODUCTION);
    await target.activate(SECOND);
    expect((await versionOf(2)).current_stage).toBe('Production');
    await target.activate(THIRD);
    expect([(await versionOf(2)).current_stage, (await versionOf(3)).current_stage]).toEqual([
      'Archived',
      'Production',
    ]);
    expect((await target.health(THIRD)).isHealthy).toBe(true);
    await target.restore(SECOND, THIRD);
    expect(await aliased()).toBe('2');
    expect([(await versionOf(2)).current_stage, (await versionOf(3)).current_stage]).toEqual([
      'Production',
      'Archived',
    ]);
    expect(await target.running()).toEqual({ state: 'bundle', sha256: SECOND.sha256 });
  });

  test('what is not there, or of another bundle, is refused and changes nothing', async () => {
    const before = await aliased();
    const unknown = activation('d', { model: MODEL }); // 1.3.0
    await expect(registry(null).prepare(unknown)).rejects.toThrow(/0 versions/u);
    const swapped = { ...THIRD, sha256: 'e'.repeat(64) };
    await expect(registry(null).activate(swapped)).rejects.toThrow(/bears the tag arbiter\.bundle/u);
    const undeclared = { from: ['Staging'], to: 'Production', previous: null };
    await expect(registry(undeclared).activate(THIRD)).rejects.toThrow(/is in the stage Archived/u);
    expect(await registry(null, 'nobody').running()).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(/RESOURCE_DOES_NOT_EXIST/u),
    });
    expect(await aliased()).toBe(before);
  });

  test('what it gives out of a version is held against the bundle', async () => {
    const models = join(folder, 'artifacts/0/models');
    const stored = join(models, readdirSync(models)[0] ?? '', 'artifacts');
    const files = readdirSync(stored, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(stored, join(entry.parentPath, entry.name)))
      .map((path) => {
        const bytes = readFileSync(join(stored, path));
        return { path: `models/credit/model/${path}`, size: bytes.length, sha256: sha256Hex(bytes) };
      });
    const bundle = { ...THIRD, modelFiles: { files, pinned: ['models/credit/model'] } };
    const target = registry(null, MODEL, true);
    await target.prepare(bundle);
    const file = join(stored, 'python_model.pkl');
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, -1), Buffer.from([0])]));
    await expect(target.prepare(bundle)).rejects.toThrow(RegistryDiffers);
    writeFileSync(file, bytes);
    writeFileSync(join(stored, 'hook.py'), 'import os');
    await expect(target.prepare(bundle)).rejects.toThrow(/"hook\.py" is no file of the model/u);
    rmSync(join(stored, 'hook.py'));
    await target.prepare(bundle);
  });

  test('where nothing served before, nothing serves again', async () => {
    await fetch(`${url}/api/2.0/mlflow/registered-models/alias`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: MODEL, alias: 'champion' }),
    });
    const target = registry(TO_PRODUCTION);
    await target.activate(THIRD);
    await target.restore(null, THIRD);
    expect(await target.running()).toEqual({ state: 'nothing' });
    expect((await versionOf(3)).current_stage).toBe('Archived');
  });
});

interface RawVersion {
  readonly current_stage: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}
