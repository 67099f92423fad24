import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MlflowTarget, type StageTransition } from '../../src/targets/mlflow.ts';
import { activation } from './activation.ts';
import { MlflowServer } from './mlflow-server.ts';

const [OLD, NEXT] = [activation('b'), activation('c')]; // 1.1.0, 1.2.0
const TO_PRODUCTION: StageTransition = { from: ['None', 'Staging'], to: 'Production', archiveExisting: true };

let mlflow: MlflowServer;
beforeEach(async () => {
  mlflow = await MlflowServer.start();
  mlflow.add({ 'arbiter.version': '1.0.0' });
  mlflow.add({ 'arbiter.version': '1.1.0', 'arbiter.bundle': OLD.sha256 }, { current_stage: 'Production' });
  mlflow.add({ 'arbiter.version': '1.2.0' }, { current_stage: 'Staging' });
  mlflow.aliases.set('champion', '2');
});
afterEach(() => mlflow.stop());

function registry(transition: StageTransition | null = null, token: string | null = null): MlflowTarget {
  const names = { model: 'credit', alias: 'champion', versionTag: 'arbiter.version' };
  return new MlflowTarget({ url: `${mlflow.url}/`, token, ...names, transition, retryBaseMs: 1 });
}

const stages = () => mlflow.versions.map(({ current_stage }) => current_stage);

describe('MLflow’s registry', () => {
  test('gets the alias moved, the version tagged, and tells what runs', async () => {
    const target = registry();
    expect(await target.running()).toEqual({ state: 'bundle', sha256: OLD.sha256 });
    await target.prepare(NEXT);
    expect(mlflow.writes).toEqual([]);
    await target.activate(NEXT);
    expect(mlflow.aliases.get('champion')).toBe('3');
    expect(mlflow.tagOf('3', 'arbiter.tag')).toBe(NEXT.tag);
    expect(await target.running()).toEqual({ state: 'bundle', sha256: NEXT.sha256 });
    expect((await target.health(NEXT)).isHealthy).toBe(true);
    expect((await target.health(OLD)).isHealthy).toBe(false);
    expect(stages()).toEqual(['None', 'Production', 'Staging']);
  });

  test('gets what is declared of endpoint and limits as tags, and tells them as they stand', async () => {
    const scaling = { min_replicas: 2, max_replicas: 12 };
    const target = registry();
    await target.activate(activation('c', { serving: { endpoint: 'credit', scaling } }));
    expect(mlflow.tagOf('3', 'arbiter.endpoint')).toBe('credit');
    expect(mlflow.tagOf('3', 'arbiter.scaling')).toBe('{"max_replicas":12,"min_replicas":2}');
    expect(await target.running()).toMatchObject({ applied: [{ endpoint: 'credit', scaling }] });
    const serving = mlflow.versions.find(({ version }) => version === '3');
    const tag = serving?.tags.find(({ key }) => key === 'arbiter.scaling');
    if (tag !== undefined) tag.value = '{"max_replicas":"all"}';
    expect(await target.running()).toMatchObject({ state: 'unreadable' });
    await target.restore(OLD, NEXT);
    expect(mlflow.tagOf('2', 'arbiter.scaling')).toBeUndefined();
  });

  test('with a declared transition moves the stage and archives the version before', async () => {
    const target = registry(TO_PRODUCTION);
    await target.activate(NEXT);
    expect(stages()).toEqual(['None', 'Archived', 'Production']);
    await target.activate(NEXT);
    expect(stages()).toEqual(['None', 'Archived', 'Production']);
    expect((await target.health(NEXT)).isHealthy).toBe(true);
  });

  test('goes back to the bundle before', async () => {
    const target = registry({ ...TO_PRODUCTION, from: ['None', 'Staging', 'Archived'] });
    await target.activate(NEXT);
    await target.restore(OLD, NEXT);
    expect(await target.running()).toEqual({ state: 'bundle', sha256: OLD.sha256 });
    expect(stages()).toEqual(['None', 'Production', 'Archived']);
  });

  test('goes back to what served before Arbiter came, although that is no bundle', async () => {
    mlflow.aliases.set('champion', '1');
    const target = registry(TO_PRODUCTION);
    expect(await target.running()).toEqual({ state: 'untold' });
    await target.activate(NEXT);
    await target.restore(null, NEXT);
    expect(mlflow.aliases.get('champion')).toBe('1');
    expect(stages()).toEqual(['Production', 'Archived', 'Archived']);
  });

  test('where nothing served, nothing serves again', async () => {
    mlflow.aliases.clear();
    const target = registry(TO_PRODUCTION);
    expect(await target.running()).toEqual({ state: 'nothing' });
    await target.activate(NEXT);
    await target.restore(null, NEXT);
    expect(await target.running()).toEqual({ state: 'nothing' });
    expect(stages()[2]).toBe('Archived');
  });

  test('is asked with the token', async () => {
    mlflow.token = 't0ken';
    expect(await registry(null, 't0ken').running()).toMatchObject({ state: 'bundle' });
    expect(await registry(null, 'other').running()).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(/the token may not/u),
    });
  });
});

describe('a version that is not the one which was approved is not activated', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['none bears the version', () => mlflow.versions.pop(), /0 versions/u],
    ['two bear the version', () => mlflow.add({ 'arbiter.version': '1.2.0' }), /2 versions/u],
    [
      'it is of another bundle',
      () => mlflow.versions[2]?.tags.push({ key: 'arbiter.bundle', value: 'd'.repeat(64) }),
      /bears the tag arbiter\.bundle/u,
    ],
    [
      'it has another content',
      () => mlflow.versions[2]?.tags.push({ key: 'arbiter.content', value: 'd'.repeat(64) }),
      /bears the tag arbiter\.content/u,
    ],
    [
      'it is not ready',
      () => Object.assign(mlflow.versions[2] ?? {}, { status: 'PENDING_REGISTRATION' }),
      /PENDING_REGISTRATION, not READY/u,
    ],
    [
      'its stage is not declared',
      () => Object.assign(mlflow.versions[2] ?? {}, { current_stage: 'Archived' }),
      /is in the stage Archived/u,
    ],
  ])('%s', async (_, change, reason) => {
    change();
    const target = registry(TO_PRODUCTION);
    await expect(target.prepare(NEXT)).rejects.toThrow(reason);
    await expect(target.activate(NEXT)).rejects.toThrow(reason);
    expect(mlflow.writes).toEqual([]);
  });
});

describe('an answer that MLflow does not describe is no answer', () => {
  const body = (value: unknown) => () => ({ status: 200, body: JSON.stringify(value) });
  test.each<[string, string, ReturnType<typeof body>]>([
    ['no model', 'registered-models/get', body({})],
    ['another model', 'registered-models/get', body({ registered_model: { name: 'other' } })],
    [
      'aliases that are no list',
      'registered-models/get',
      body({ registered_model: { name: 'credit', aliases: {} } }),
    ],
    [
      'one alias twice',
      'registered-models/get',
      body({
        registered_model: {
          name: 'credit',
          aliases: [
            { alias: 'champion', version: '1' },
            { alias: 'champion', version: '2' },
          ],
        },
      }),
    ],
    [
      'an alias without a version',
      'registered-models/get',
      body({ registered_model: { name: 'credit', aliases: [{ alias: 'champion' }] } }),
    ],
    [
      'another version',
      'model-versions/get',
      body({ model_version: { name: 'credit', version: '9', status: 'READY' } }),
    ],
    [
      'a version of another model',
      'model-versions/get',
      body({ model_version: { name: 'other', version: '2', status: 'READY' } }),
    ],
    [
      'one tag twice',
      'model-versions/get',
      body({
        model_version: {
          name: 'credit',
          version: '2',
          status: 'READY',
          tags: [
            { key: 'a', value: '1' },
            { key: 'a', value: '2' },
          ],
        },
      }),
    ],
    [
      'a bundle that is no digest',
      'model-versions/get',
      body({
        model_version: {
          name: 'credit',
          version: '2',
          status: 'READY',
          tags: [{ key: 'arbiter.bundle', value: 'latest' }],
        },
      }),
    ],
    ['no JSON', 'model-versions/get', () => ({ status: 200, body: '<html>' })],
    ['a server error', 'model-versions/get', () => ({ status: 500, body: '' })],
    [
      'a missing model',
      'registered-models/get',
      () => ({ status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST"}' }),
    ],
  ])('%s', async (_, path, fault) => {
    mlflow.faults.set(path, fault);
    expect(await registry().running()).toMatchObject({ state: 'unreadable' });
    const health = await registry()
      .health(OLD)
      .catch(() => ({ isHealthy: false }));
    expect(health.isHealthy).toBe(false);
  });

  test('versions that are no list', async () => {
    mlflow.faults.set('model-versions/search', body({ model_versions: {} }));
    await expect(registry().activate(NEXT)).rejects.toThrow(/not what MLflow describes/u);
  });

  test('a stage that did not change', async () => {
    mlflow.faults.set(
      'model-versions/transition-stage',
      body({ model_version: { name: 'credit', version: '3', status: 'READY', current_stage: 'Staging' } }),
    );
    await expect(registry(TO_PRODUCTION).activate(NEXT)).rejects.toThrow(
      /left version 3 in the stage Staging/u,
    );
    expect(mlflow.aliases.get('champion')).toBe('2');
  });

  test('pages without an end', async () => {
    mlflow.faults.set('model-versions/search', body({ next_page_token: '0' }));
    await expect(registry().activate(NEXT)).rejects.toThrow(/more than/u);
  });
});

test.each(['http://mlflow.acme.example', 'file:///etc/passwd'])('%s is not asked', (url) => {
  expect(
    () =>
      new MlflowTarget({
        url,
        token: null,
        model: 'credit',
        alias: 'a',
        versionTag: 'v',
        transition: null,
        retryBaseMs: 1,
      }),
  ).toThrow(/not reached by https/u);
});
