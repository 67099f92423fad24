import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { RemoteLargeFiles } from '../../src/git/remote-large-files.ts';
import type { ObjectAnswer, RegistryPlace, WantedObject } from '../../src/model/large-file.ts';
import { MlflowArtifacts } from './mlflow-artifacts.ts';

const WEIGHTS = 'weights '.repeat(10_000);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ARTIFACTS = '/api/2.0/mlflow-artifacts/';

let mlflow: MlflowArtifacts;
beforeEach(async () => {
  mlflow = await MlflowArtifacts.start();
  mlflow.register('credit', '3', { MLmodel: 'flavors: {}', 'data/model.onnx': WEIGHTS });
});
afterEach(() => mlflow.stop());

function wanted(place: Partial<RegistryPlace> = {}, changes: Partial<WantedObject> = {}): WantedObject {
  return {
    tool: 'mlflow',
    digest: sha256(WEIGHTS),
    size: WEIGHTS.length,
    project: null,
    remote: mlflow.url,
    registry: { model: 'credit', version: '3', path: 'data/model.onnx', token: null, ...place },
    keepUpTo: 0,
    ...changes,
  };
}

function store(variables: Record<string, string> = {}, remote = `${mlflow.url}/acme/models.git`) {
  const authorization = 'basic Z2l0aHVi';
  const limits = { maxTotalBytes: 1e6 };
  return new RemoteLargeFiles({ remote, authorization, retryBaseMs: 1, idleMs: 2000, variables }, limits);
}
const read = async (object = wanted(), variables: Record<string, string> = {}): Promise<ObjectAnswer> =>
  (await store(variables).read([object]))[0] as ObjectAnswer;
const reason = (answer: ObjectAnswer) => (answer.state === 'not_followed' ? answer.reason : answer.state);

describe('files of a registry', () => {
  it('are read from the artifact service of the server, and digested', async () => {
    expect(await read()).toMatchObject({
      state: 'read',
      sha256: sha256(WEIGHTS),
      size: WEIGHTS.length,
      bytes: null,
    });
    expect(mlflow.asked.map(({ path }) => path)).toEqual([
      '/api/2.0/mlflow/model-versions/get-download-uri?name=credit&version=3',
      `${ARTIFACTS}artifacts/0/models/m-credit3/artifacts/data/model.onnx`,
    ]);
  });

  it('of one version ask once where it is', async () => {
    const both = [wanted(), wanted({ path: 'MLmodel' }, { digest: sha256('flavors: {}'), size: 11 })];
    expect((await store().read(both)).map(({ state }) => state)).toEqual(['read', 'read']);
    expect(mlflow.asked.filter(({ path }) => path.includes('get-download-uri'))).toHaveLength(1);
  });

  it.each([
    ['a logged model', 'models:/m-abc', 'm-abc', ''],
    ['a run', 'runs:/f00/below', 'f00', 'below/'],
  ])('that the registry names by %s are found', async (_, uri, id, below) => {
    mlflow.versions.set('credit/4', uri);
    mlflow.places.set(id, 'mlflow-artifacts:/0/place/artifacts');
    mlflow.files.set(`0/place/artifacts/${below}data/model.onnx`, WEIGHTS);
    expect(await read(wanted({ version: '4' }))).toMatchObject({ state: 'read' });
  });

  it('with names that an address would take apart are asked as they are', async () => {
    mlflow.register('a&b=c ü', '1', { 'sub dir/m ü+&.bin': WEIGHTS });
    expect(await read(wanted({ model: 'a&b=c ü', version: '1', path: 'sub dir/m ü+&.bin' }))).toMatchObject({
      state: 'read',
    });
  });

  it('are other bytes where they are: digests are of what was read', async () => {
    mlflow.register('credit', '3', { 'data/model.onnx': 'poisons '.repeat(10_000) });
    expect(await read()).toMatchObject({ state: 'read', sha256: sha256('poisons '.repeat(10_000)) });
    mlflow.register('credit', '3', { 'data/model.onnx': `${WEIGHTS}more` });
    expect(await read()).toEqual({ state: 'longer' });
  });

  it.each([
    ['a version', { version: '9' }],
    ['a model', { model: 'nobody' }],
    ['a file', { path: 'nope' }],
  ])('are missing with %s that is not there', async (_, place) => {
    expect(await read(wanted(place))).toEqual({ state: 'missing' });
  });
});

describe('a token', () => {
  const withToken = () => wanted({ token: 'MLFLOW_TOKEN' });

  it('of the registry is sent to it, and Git’s token never is', async () => {
    mlflow.token = 'secret';
    expect(await read(withToken(), { MLFLOW_TOKEN: 'secret' })).toMatchObject({ state: 'read' });
    expect(new Set(mlflow.asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer secret']),
    );
    mlflow.asked.length = 0;
    expect(reason(await read())).toMatch(/status 401.*token_env/);
    expect(mlflow.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  it('that is not there asks nobody', async () => {
    expect(reason(await read(withToken()))).toMatch(/MLFLOW_TOKEN is empty/);
    expect(reason(await read(withToken(), { MLFLOW_TOKEN: '' }))).toMatch(/MLFLOW_TOKEN is empty/);
    expect(mlflow.asked).toEqual([]);
  });
});

describe('a hostile or broken server', () => {
  it.each([
    ['climbs', 'mlflow-artifacts:/0/../../secret', /not what MLflow describes/],
    ['climbs by an escape', 'mlflow-artifacts:/0/%2e%2e/secret', /not what MLflow describes/],
    ['has a backslash', 'mlflow-artifacts:/0\\..', /not what MLflow describes/],
    ['is empty', 'mlflow-artifacts:/', /not what MLflow describes/],
    ['is on another server', 'mlflow-artifacts://evil.example/0/x', /another server/],
    ['is a bucket', 's3://bucket/x', /elsewhere \(s3\)/],
    ['is a file of the machine', 'file:///etc/passwd', /elsewhere \(file\)/],
    ['is a folder', '/etc', /elsewhere \(a folder of its own\)/],
    ['is any address', 'https://evil.example/x', /elsewhere \(https\)/],
    ['is a logged model that climbs', 'models:/m-../../x', /elsewhere \(models\)/],
  ])('whose place of a version %s leads nowhere', async (_, uri, expected) => {
    mlflow.versions.set('credit/3', uri);
    expect(reason(await read())).toMatch(expected);
    expect(mlflow.asked).toHaveLength(1);
  });

  it.each([
    ['is no JSON', '<html>'],
    ['is a list', '[]'],
    ['is without a place', '{}'],
    ['is of another type', '{"artifact_uri": 7}'],
    ['has a key twice', '{"artifact_uri": "mlflow-artifacts:/a", "artifact_uri": "mlflow-artifacts:/b"}'],
    ['is endless', `{"artifact_uri": "${'x'.repeat(2_000_000)}"}`],
  ])('whose answer %s is not believed', async (_, body) => {
    mlflow.faults.set('/api/2.0/mlflow/', (response) => response.writeHead(200).end(body));
    expect(reason(await read())).toMatch(/not what MLflow describes/);
  });

  it('that sends on to another server is not followed there', async () => {
    let asked = 0;
    const other = createServer((_, response) => {
      asked += 1;
      response.end(WEIGHTS);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/x`;
    mlflow.faults.set(ARTIFACTS, (response) => response.writeHead(302, { location }).end());
    await expect(read()).rejects.toThrow(UserError);
    await expect(read()).rejects.toThrow(/no other server is asked/);
    expect(asked).toBe(0);
    other.close();
  });

  it('that fails is asked again, and then nothing is known', async () => {
    let times = 0;
    mlflow.faults.set(ARTIFACTS, (response) => {
      times += 1;
      response.writeHead(503).end();
    });
    await expect(read()).rejects.toThrow(/after 3 attempts/);
    expect(times).toBe(3);
  });

  it.each([
    [400, /answers 400/],
    [403, /status 403/],
  ])('that answers %d is not followed', async (status, expected) => {
    mlflow.faults.set(ARTIFACTS, (response) => response.writeHead(status).end());
    expect(reason(await read())).toMatch(expected);
  });

  it('gives no more than one decision may read', async () => {
    expect(reason(await read(wanted({}, { size: 2_000_000 })))).toMatch(/more than 1000000 bytes/);
    expect(mlflow.asked).toEqual([]);
  });

  it('without https is asked on the machine itself only', async () => {
    const plain = wanted({}, { remote: 'http://mlflow.example' });
    expect(reason(await read(plain))).toMatch(/only https/);
    const [answer] = await store({}, 'https://github.com/acme/models.git').read([wanted()]);
    expect(reason(answer as ObjectAnswer)).toMatch(/its registry is reached by http, and only https/);
    const named = wanted({}, { remote: mlflow.url.replace('//', '//user:pass@') });
    expect(reason(await read(named))).toMatch(/holds a name or a password/);
    expect(mlflow.asked).toEqual([]);
  });
});
