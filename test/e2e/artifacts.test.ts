import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { Pull } from '../github/world.ts';
import { type GateRun, gateComment, gateStatus, Scenario } from './scenario.ts';
import { CANDIDATE, predictions, SMALL_PEOPLE, smallRepository, trainedWith } from './small.ts';

let scenario: Scenario;
let pull: Pull;
let count = 0;

beforeAll(async () => {
  scenario = await Scenario.start(smallRepository(), SMALL_PEOPLE);
});
afterAll(() => scenario.stop());
beforeEach(async () => {
  count += 1;
  pull = await scenario.repo.openPull({
    author: 'alice',
    branch: `candidate-${count}`,
    files: { ...CANDIDATE, 'models/demo/notes.md': `${count}\n` },
  });
});

const good = trainedWith(0.94);
const model = (run: GateRun) => run.decision?.models[0];

/** Nothing approves whatever the artifact is: signed by everybody, then judged again. */
async function staysClosed(): Promise<GateRun> {
  const run = await scenario.approved(pull, 'dana', 'mia');
  expect(gateStatus(pull)?.state).not.toBe('success');
  return run;
}

describe('evidence that is not there is waited for', () => {
  it.each([
    ['queued', 'queued'],
    ['in_progress', 'in progress'],
  ])('while the workflow is %s', async (status, told) => {
    await scenario.training(pull, null, { status, conclusion: null });
    const run = await staysClosed();
    expect(model(run)?.awaiting).toEqual([{ workflow: 'train.yml', artifact: 'evaluation', state: told }]);
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('while only a run on another commit has it (attack 14)', async () => {
    await scenario.training(pull, good, { headSha: await scenario.repo.head('main') });
    expect(model(await staysClosed())?.awaiting).toHaveLength(1);
  });

  it('while only another workflow has it (attack 11)', async () => {
    const run = scenario.repo.run({
      workflow: '.github/workflows/other.yml',
      name: 'Train',
      headSha: pull.headSha,
      event: 'pull_request',
    });
    await run.artifact('evaluation', good);
    expect(model(await staysClosed())?.awaiting).toHaveLength(1);
  });

  it('while the workflow runs again: the evidence of the earlier attempt is not taken', async () => {
    (await scenario.training(pull, good)).rerun();
    expect(model(await staysClosed())?.awaiting).toHaveLength(1);
  });
});

describe('evidence that cannot be had is an error with its reason', () => {
  it.each([
    ['failure', 'failure'],
    ['cancelled', 'cancelled'],
    ['skipped', 'skipped'],
  ])('a workflow that ended with %s', async (conclusion, told) => {
    await scenario.training(pull, good, { conclusion });
    const run = await staysClosed();
    expect(model(run)).toMatchObject({ status: 'error', problems: [{ code: 'workflow_failed' }] });
    expect(gateComment(pull)).toContain(told);
  });

  it('no artifact of that name', async () => {
    await scenario.training(pull, null);
    expect(model(await staysClosed())?.problems).toMatchObject([{ code: 'artifact_missing' }]);
  });

  it('an expired artifact', async () => {
    await scenario.training(pull, good, { expired: true });
    expect(model(await staysClosed())?.problems).toMatchObject([{ code: 'artifact_expired' }]);
  });

  it('two artifacts of one name', async () => {
    const run = await scenario.training(pull, good);
    await run.artifact('evaluation', trainedWith(0.99));
    expect(model(await staysClosed())?.problems).toMatchObject([{ code: 'artifact_missing' }]);
  });

  it('a file that is also committed: neither shadows the other', async () => {
    await pull.push({ author: 'alice', files: { 'models/demo/evaluation/test.csv': predictions(0.99) } });
    await scenario.training(pull, good);
    expect(model(await staysClosed())?.problems).toMatchObject([
      { code: 'artifact_shadowed', file: 'models/demo/evaluation/test.csv' },
    ]);
  });
});

describe('a poisoned zip is refused whole (attacks 9, 33)', () => {
  const poisoned: [string, () => Promise<Uint8Array>, RegExp][] = [
    ['a path that climbs out', () => renamed('aa/test.csv', '../test.csv'), /member/u],
    ['an absolute path', () => renamed('aetc/passwd', '/etc/passwd'), /member/u],
    [
      'a symbolic link',
      () => zip((file) => file.addBuffer(Buffer.from('/etc/passwd'), 'test.csv', { mode: 0o120777 })),
      /link/u,
    ],
    [
      'a bomb',
      () => zip((file) => file.addBuffer(Buffer.alloc(64 * 1024 * 1024), 'test.csv')),
      /times its size/u,
    ],
    [
      'the same name twice',
      () => renamed('best.csv', 'test.csv', { 'test.csv': predictions(0.94) }),
      /test\.csv/u,
    ],
    ['bytes that are no zip', async () => Buffer.from('<html>'), /refused/u],
    [
      'half a zip',
      async () =>
        (await zip((file) => file.addBuffer(Buffer.from(predictions(0.94)), 'test.csv'))).subarray(0, 100),
      /refused/u,
    ],
  ];
  it.each(poisoned)('%s', async (_, make, told) => {
    await scenario.training(pull, await make());
    const run = await staysClosed();
    expect(model(run)?.status).toBe('error');
    expect(JSON.stringify(model(run)?.problems)).toMatch(told);
    expect(gateStatus(pull)?.state).toBe('error');
  });
});

describe('the newest run decides', () => {
  it('a better older run does not stand in for a worse newer one', async () => {
    await scenario.training(pull, trainedWith(0.94));
    await scenario.training(pull, trainedWith(0.6));
    const run = await staysClosed();
    expect(model(run)?.checks[0]?.outcome).toBe('fail');
    expect(gateComment(pull)).toMatch(/claimed \*\*0\.94\*\*, recomputed \*\*0\.60\*\*/u);
  });
});

async function zip(fill: (file: ZipFile) => void): Promise<Uint8Array> {
  const file = new ZipFile();
  fill(file);
  file.end();
  const chunks: Buffer[] = [];
  for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip whose writer would refuse the name: written under another of the same length, then renamed in the bytes. */
async function renamed(from: string, to: string, further: Record<string, string> = {}): Promise<Uint8Array> {
  const bytes = await zip((file) => {
    for (const [path, content] of Object.entries(further)) file.addBuffer(Buffer.from(content), path);
    file.addBuffer(Buffer.from(predictions(0.94)), from);
  });
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}
