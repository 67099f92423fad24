import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../github/world.ts';
import { gateComment, gateStatus, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

const PREDICTIONS = 'models/demo/evaluation/test.csv';
const WEIGHTS = 'models/demo/model.bin';
const BATCH = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';
const AUDIT_TRAIL = `  - { id: trail, kind: audit_trail, title: The base was approved, goal: Nothing was changed around the gate, owner: "@acme/model-risk", require: { complete: true }, level: mandatory }
signoff:`;

let scenario: Scenario;
let storage: Server | undefined;
afterEach(async () => {
  storage?.closeAllConnections();
  storage?.close();
  storage = undefined;
  await scenario.stop();
});

async function start(further: Files = {}): Promise<void> {
  scenario = await Scenario.start(
    { ...smallRepository({ artifacts: false, ledger: true }), ...further },
    SMALL_PEOPLE,
  );
}

function open(files: Files, branch = 'retrain') {
  return scenario.repo.openPull({ author: 'alice', branch, title: 'Demo', files });
}

const problems = (run: Awaited<ReturnType<Scenario['pullEvent']>>): string[] =>
  (run.decision?.models ?? []).flatMap((model) => model.problems.map(({ code }) => code));

describe('files in Git LFS', () => {
  it('are judged and approved as what they stand for, and released', async () => {
    await start();
    const large = scenario.repo.largeFiles;
    const pull = await open({
      ...COMMITTED_CANDIDATE,
      [PREDICTIONS]: large.put(predictions(0.94)),
      [WEIGHTS]: large.put('weights '.repeat(1_000_000)),
    });
    expect((await scenario.pullEvent(pull, 'opened')).decision?.status).toBe('in_review');
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');

    await pull.merge('squash', 'grace');
    const guard = await scenario.released(await scenario.repo.head('main'));
    expect(guard.exitCode).toBe(0);
  });

  it('of which the predictions say something else than the claim are denied', async () => {
    await start();
    const pull = await open({
      ...COMMITTED_CANDIDATE,
      [PREDICTIONS]: scenario.repo.largeFiles.put(predictions(0.8)),
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.status).toBe('pending');
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it.each([
    ['lost its object', null, 'lfs_object_missing'],
    ['has another object of this size', 'WEIGHTS', 'lfs_object_differs'],
    ['has a longer object', 'weights and more', 'lfs_object_differs'],
  ])('are not approved while storage %s', async (_, content, code) => {
    await start();
    const pointer = scenario.repo.largeFiles.put('weights');
    scenario.repo.largeFiles.spoil(pointer, content);
    const pull = await open({ ...COMMITTED_CANDIDATE, [WEIGHTS]: pointer });
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(problems(run)).toEqual([code]);
    expect(run.decision?.status).not.toBe('approved');
    expect(gateStatus(pull)?.state).not.toBe('success');
    expect(await gateComment(pull)).toContain(WEIGHTS);
  });

  it('void an approval when their object changes', async () => {
    await start();
    const large = scenario.repo.largeFiles;
    const pull = await open({ ...COMMITTED_CANDIDATE, [WEIGHTS]: large.put('weights') });
    await scenario.pullEvent(pull, 'opened');
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
    await pull.push({ author: 'alice', files: { [WEIGHTS]: large.put('heavier') }, message: 'Again' });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('in_review');
    expect(await gateComment(pull)).toContain(WEIGHTS);
  });

  it('that cannot be read end in an error, and in a verdict once they can', async () => {
    await start();
    const pull = await open({
      ...COMMITTED_CANDIDATE,
      [WEIGHTS]: scenario.repo.largeFiles.put('weights'),
    });
    scenario.world.fault({ route: BATCH, status: 403, times: Number.POSITIVE_INFINITY });
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull)?.state).toBe('error');
    scenario.world.faults.clear();
    expect((await scenario.pullEvent(pull, 'synchronize')).decision?.status).toBe('in_review');
  });

  it('on base count as approved when they were', async () => {
    await start({ [POLICY_FILE]: policy('0.90').replace('signoff:', AUDIT_TRAIL) });
    const pull = await open({
      ...COMMITTED_CANDIDATE,
      [WEIGHTS]: scenario.repo.largeFiles.put('weights'),
    });
    await scenario.pullEvent(pull, 'opened');
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
    await pull.merge('squash', 'grace');
    const next = await open({ 'models/demo/model.yml': manifest('1.2.0') }, 'next');
    const { decision } = await scenario.pullEvent(next, 'opened');
    expect(decision?.models[0]?.checks.find(({ id }) => id === 'trail')?.outcome).toBe('pass');
  });
});

describe('outputs of DVC', () => {
  const MD5 = createHash('md5').update('weights').digest('hex');
  const DVC_FILE: Files = {
    'models/demo/model.bin.dvc': `outs:\n- md5: ${MD5}\n  size: 7\n  hash: md5\n  path: model.bin\n`,
  };

  /** A remote that has one object, under the MD5 of `weights`. */
  async function remoteWith(content: string): Promise<Files> {
    const server = createServer((request, response) => {
      const isThere = request.url === `/files/md5/${MD5.slice(0, 2)}/${MD5.slice(2)}`;
      response.writeHead(isThere ? 200 : 404).end(isThere ? content : undefined);
    });
    storage = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return remote(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const remote = (url: string): Files => ({
    '.dvc/config': `[core]\n    remote = storage\n['remote "storage"']\n    url = ${url}\n`,
  });

  it('behind an HTTP remote are judged and approved as what they are', async () => {
    await start(await remoteWith('weights'));
    const pull = await open({ ...COMMITTED_CANDIDATE, ...DVC_FILE });
    expect((await scenario.pullEvent(pull, 'opened')).decision?.status).toBe('in_review');
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  });

  it('that are something else are not approved', async () => {
    await start(await remoteWith('poisons'));
    const pull = await open({ ...COMMITTED_CANDIDATE, ...DVC_FILE });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(problems(run)).toEqual(['dvc_object_differs']);
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it('behind a remote that the pull request brings itself are not followed', async () => {
    await start();
    const pull = await open({ ...COMMITTED_CANDIDATE, ...DVC_FILE, ...(await remoteWith('weights')) });
    expect(problems(await scenario.pullEvent(pull, 'opened'))).toEqual(['dvc_object_not_followed']);
  });

  it('in a bucket block until the configuration says that their record is enough', async () => {
    await start(remote('s3://acme/dvc'));
    const pull = await open({ ...COMMITTED_CANDIDATE, ...DVC_FILE });
    expect(problems(await scenario.pullEvent(pull, 'opened'))).toEqual(['dvc_object_not_followed']);
    expect(await gateComment(pull)).toContain('pointers\\_only');

    const config = await scenario.repo.read('main', '.arbiter/config.yml');
    await scenario.repo.commit({
      author: 'grace',
      files: { '.arbiter/config.yml': `${config}pointers_only: ["models/demo/model.bin"]\n` },
      message: 'The weights stay in the bucket',
    });
    expect((await scenario.pullEvent(pull, 'edited')).decision?.status).toBe('in_review');
  });
});
