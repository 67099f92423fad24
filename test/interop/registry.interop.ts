import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/evaluation/content.ts';
import { followFiles } from '../../src/evaluation/followed-files.ts';
import { RemoteLargeFiles } from '../../src/git/remote-large-files.ts';
import { main } from '../../src/main.ts';
import { loadRegistryPointer, type RegistryPointer } from '../../src/model/registry-pointer.ts';
import { modelSignature } from '../../src/release/model-signature.ts';
import { MemoryTree } from '../replay/memory-tree.ts';
import { freePort, mlflowServer, stopped } from './mlflow-server.ts';
import { python, tools } from './tools.ts';

const FILE = 'models/credit/model.mlflow.yml';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(!tools.python)('files in the registry of an MLflow server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-registry-'));
  const repo = join(folder, 'repo');
  let server: ChildProcess | undefined;
  let url = '';
  let stored = '';
  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = await mlflowServer(folder, port);
    expect(python('mlflow_models.py', 'register', url, 'credit', '1')).toMatchObject({ versions: ['1'] });
    const models = join(folder, 'artifacts/0/models');
    stored = join(models, readdirSync(models)[0] ?? '', 'artifacts');
    mkdirSync(join(stored, 'sub dir ü+&'));
    writeFileSync(join(stored, 'sub dir ü+&', 'weights.bin'), Buffer.alloc(300_000, 7));
    mkdirSync(join(repo, 'models/credit'), { recursive: true });
    mkdirSync(join(repo, '.arbiter'));
    writeFileSync(join(repo, '.arbiter/config.yml'), `models: ["models/**"]\n${registries()}`);
  });
  afterAll(async () => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  });

  const registries = () => `registries: [{ name: main, kind: mlflow, url: "${url}" }]\n`;

  async function pinned(model: string, version: string): Promise<RegistryPointer> {
    let said = '';
    const say = (text: string): void => {
      said += text;
    };
    const io = { stdout: say, stderr: say, cwd: repo, env: {}, now: () => '2026-11-21T12:00:00Z' };
    const of = ['--registry', 'main', '--model', model, '--version', version];
    expect(await main(['evidence', '--pin', FILE, ...of], io), said).toBe(0);
    const { value, problems } = loadRegistryPointer(readFileSync(join(repo, FILE), 'utf8'), FILE);
    expect(problems).toEqual([]);
    return value as RegistryPointer;
  }

  /** As the gate follows the pointer that was written. */
  async function followed() {
    const tree = new MemoryTree({ [FILE]: readFileSync(join(repo, FILE), 'utf8') });
    const { content, problems } = await followFiles(
      tree.entries,
      await readFiles(tree, tree.entries, 'commit'),
      'models/credit',
      {
        base: tree,
        config: { models: ['models/**'], registries: [{ name: 'main', kind: 'mlflow', url }] },
        store: new RemoteLargeFiles({ remote: `${url}/git`, authorization: undefined, retryBaseMs: 1 }),
        isOwn: () => true,
        artifacts: [],
      },
    );
    return { objects: content[0]?.objects ?? [], codes: problems.map(({ code }) => code) };
  }

  async function created(name: string, source: string, run?: string): Promise<void> {
    const ask = (path: string, body: object) =>
      fetch(`${url}/api/2.0/mlflow/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await ask('registered-models/create', { name });
    const answer = await ask('model-versions/create', {
      name,
      source,
      ...(run !== undefined && { run_id: run }),
    });
    expect(answer.status, await answer.text()).toBe(200);
  }

  test('are pinned with the digests of what is stored, and followed to the same', async () => {
    const { files } = await pinned('credit', '1');
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['MLmodel', 'python_model.pkl', 'sub dir ü+&/weights.bin']),
    );
    for (const { path, size, sha256: digest } of files) {
      const bytes = readFileSync(join(stored, path));
      expect({ path, size, digest }).toEqual({ path, size: bytes.length, digest: sha256(bytes) });
    }
    const { objects, codes } = await followed();
    expect(codes).toEqual([]);
    expect(objects.map(({ path }) => path)).toEqual(
      files.map(({ path }) => `models/credit/model/${path}`).sort(),
    );
    const mlmodel = readFileSync(join(stored, 'MLmodel'), 'utf8');
    expect(modelSignature(mlmodel, 'MLmodel').problems).toEqual([]);
  });

  test('of a version that was copied from another model are the same', async () => {
    const first = await pinned('credit', '1');
    await created('copied', 'models:/credit/1');
    expect(await pinned('copied', '1')).toEqual({ ...first, model: 'copied' });
  });

  test('of a version that names a run are found below the run', async () => {
    const { run_id: run } = (
      (await (await fetch(`${url}/api/2.0/mlflow/model-versions/get?name=credit&version=1`)).json()) as {
        model_version: { run_id: string };
      }
    ).model_version;
    const place = join(folder, 'artifacts/0', run, 'artifacts/old');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'model.bin'), 'old');
    await created('old', `runs:/${run}/old`, run);
    expect((await pinned('old', '1')).files).toEqual([
      { path: 'model.bin', size: 3, sha256: sha256(Buffer.from('old')) },
    ]);
    expect((await followed()).codes).toEqual([]);
  });

  test('that were changed, or are gone, are refused', async () => {
    await pinned('credit', '1');
    const file = join(stored, 'sub dir ü+&', 'weights.bin');
    writeFileSync(file, Buffer.alloc(300_000, 8));
    expect((await followed()).codes).toEqual(['registry_object_differs']);
    writeFileSync(file, Buffer.alloc(300_001, 7));
    expect((await followed()).codes).toEqual(['registry_object_differs']);
    rmSync(file);
    expect((await followed()).codes).toEqual(['registry_object_missing']);
    await fetch(`${url}/api/2.0/mlflow/model-versions/delete`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'credit', version: '1' }),
    });
    expect(new Set((await followed()).codes)).toEqual(new Set(['registry_object_missing']));
  });
});
