import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { MlflowArtifacts } from './mlflow-artifacts.ts';

const FILE = 'models/demo/model.mlflow.yml';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let mlflow: MlflowArtifacts;
let root: string;
beforeEach(async () => {
  mlflow = await MlflowArtifacts.start();
  mlflow.register('credit', '3', { 'data/b.onnx': 'weights', MLmodel: 'flavors: {}', 'data/A.txt': 'a' });
  root = mkdtempSync(join(tmpdir(), 'arbiter-pin-'));
  mkdirSync(join(root, 'models/demo'), { recursive: true });
  mkdirSync(join(root, '.arbiter'));
  config();
});
afterEach(async () => {
  await mlflow.stop();
  rmSync(root, { recursive: true });
});

function config(more = '', url = mlflow.url): void {
  const text = `models: ["models/**"]\nregistries: [{ name: main, kind: mlflow, url: "${url}"${more} }]\n`;
  writeFileSync(join(root, '.arbiter/config.yml'), text);
}

async function pin(args: Readonly<Record<string, string | null>> = {}, env: Record<string, string> = {}) {
  const given = { pin: FILE, registry: 'main', model: 'credit', version: '3', ...args };
  const words = Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}`, value],
  );
  let [out, err] = ['', ''];
  const code = await main(['evidence', ...words], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: root,
    env: { ARBITER_RETRY_BASE_MS: '1', ...env },
    now: () => '2026-11-21T12:00:00Z',
  });
  return { code, out, err };
}
const written = () => readFileSync(join(root, FILE), 'utf8');

describe('evidence --pin', () => {
  it('writes every file of the version, sorted, with its size and digest', async () => {
    expect(await pin()).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('3 files, 19 bytes'),
    });
    expect(
      written(),
    ).toBe(`# Files of a model registry that belong to this model. Written by \`arbiter evidence --pin\`.
schema: arbiter/registry-pointer/v1
registry: "main"
model: "credit"
version: "3"
files:
  - { path: "MLmodel", size: 11, sha256: "${sha256('flavors: {}')}" }
  - { path: "data/A.txt", size: 1, sha256: "${sha256('a')}" }
  - { path: "data/b.onnx", size: 7, sha256: "${sha256('weights')}" }
`);
    const once = mlflow.asked.filter(({ path }) => path.endsWith('b.onnx'));
    expect(once).toHaveLength(1);
    expect(readdirSync(join(root, 'models/demo'))).toEqual(['model.mlflow.yml']);
  });

  it('writes the same again, and replaces a link instead of following it', async () => {
    const outside = join(root, 'outside');
    writeFileSync(outside, 'untouched');
    symlinkSync(outside, join(root, FILE));
    await pin();
    const first = written();
    await pin();
    expect(written()).toBe(first);
    expect(readFileSync(outside, 'utf8')).toBe('untouched');
  });

  it('sends the token that the configuration names', async () => {
    mlflow.token = 'secret';
    config(', token_env: MLFLOW_TOKEN');
    expect((await pin({}, { MLFLOW_TOKEN: 'secret' })).code).toBe(0);
    expect(await pin()).toMatchObject({ code: 2, err: expect.stringContaining('MLFLOW_TOKEN') });
  });

  it.each<[string, Record<string, string | null>, RegExp]>([
    ['a registry that is not declared', { registry: 'other' }, /no registry other.*main/],
    ['a version that is not there', { version: '9' }, /has none/],
    ['a model that is not there', { model: 'nobody' }, /has none/],
    ['no version', { version: null }, /needs `--registry`/],
    ['another name', { pin: 'models/demo/model.yml' }, /NAME\.mlflow\.yml/],
    ['a place outside', { pin: '../model.mlflow.yml' }, /NAME\.mlflow\.yml/],
    ['a folder that is not there', { pin: 'models/none/model.mlflow.yml' }, /cannot be written/],
    ['no `--pin`', { pin: null }, /belong to `--pin`/],
  ])('with %s writes nothing', async (_, args, expected) => {
    const { code, err } = await pin(args);
    expect([code, err]).toEqual([2, expect.stringMatching(expected)]);
    expect(readdirSync(join(root, 'models/demo'))).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['names that are one on some systems', { a: '1', A: '2' }, /cannot both be there/],
    ['a name that MLflow gives to nobody', { 'a%b': '1' }, /no file with %/],
    ['a device', { 'aux.txt': '1' }, /device/],
    ['no files', {}, /no files/],
  ])('of a version with %s writes nothing', async (_, files, expected) => {
    mlflow.register('odd', '1', files);
    expect(await pin({ model: 'odd', version: '1' })).toMatchObject({
      code: 2,
      err: expect.stringMatching(expected),
    });
    expect(existsSync(join(root, FILE))).toBe(false);
  });

  it.each([
    ['climbs', { files: [{ path: '..', is_dir: true }] }, /climbs/],
    ['holds a slash', { files: [{ path: '../../x', is_dir: false }] }, /slash/],
    ['never ends', { files: [{ path: 'again', is_dir: true }] }, /200 folders|longer than/],
    ['is none', { files: 'x' }, /not what MLflow describes/],
    [
      'is too long',
      { files: Array.from({ length: 1001 }, (_, i) => ({ path: `f${i}`, is_dir: false })) },
      /1000 files/,
    ],
  ])('from a list that %s writes nothing', async (_, answer, expected) => {
    mlflow.faults.set('/api/2.0/mlflow-artifacts/artifacts', (response) =>
      response.writeHead(200).end(JSON.stringify(answer)),
    );
    expect(await pin()).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
    expect(existsSync(join(root, FILE))).toBe(false);
  });

  it('asks no address without https, but on the machine itself', async () => {
    config('', 'http://mlflow.example');
    expect(await pin()).toMatchObject({ code: 2, err: expect.stringContaining('https') });
  });
});
