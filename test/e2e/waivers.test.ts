import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import { detailOf } from '../../src/ledger/query.ts';
import type { Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { waiverText } from '../waivers/sample.ts';
import { trail, verified } from './ledger.ts';
import {
  bundledCommit,
  bundleRun,
  type MadeBundle,
  newSigningKey,
  releaseRun,
  releasingScenario,
  versionFiles,
} from './released-model.ts';
import { type GateRun, gateComment, gateStatus, type Scenario, signoffOf } from './scenario.ts';
import { POLICY_FILE, policy } from './small.ts';

/** Waivers from the pull request that brings one to the release of a model that needs it (policy rules 14 and 18). */

const FILE = '.arbiter/waivers/auc.yml';
const PEM = newSigningKey();
const BLOCK = 'waivers: { max_days: 30, approved_by: [model-risk] }\n';
const ROLES = `roles:
  data-steward: { users: [dana] }
  ml-engineer: { users: [mia, alice] }
  governance: { users: [grace] }
  model-risk: { users: [zoe, dana] }
`;
/** Dana asks for it, and is of model-risk herself. */
const WAIVER = waiverText({
  model: 'demo',
  versions: '{ from: "1.1.0", to: "1.1.9" }',
  reason: '"The board accepts 0.80 for <b>one</b> month, see @all."',
  expires: '2026-12-15',
  requested_by: 'dana',
});
const WEAK = versionFiles('1.1.0', 0.8);

let scenario: Scenario;

async function start(): Promise<void> {
  scenario = await releasingScenario(PEM, {
    [POLICY_FILE]: `${policy('0.90')}${BLOCK}`,
    '.arbiter/roles.yml': ROLES,
  });
}

const auc = ({ decision }: GateRun) => decision?.models[0]?.checks.find(({ id }) => id === 'auc');
const waivers = ({ decision }: GateRun) =>
  (decision?.models[0]?.waivers ?? []).map(({ code, ends_within_days }) => [code, ends_within_days]);
const replayed = async (): Promise<void> => {
  const place = ['--repository', scenario.repo.gitDir];
  const { entries } = await verified(scenario.repo);
  for (const { seq } of entries.filter(({ type }) => type === 'evaluation'))
    expect(await arbiter(['audit', 'replay', String(seq), ...place])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('byte for byte'),
    });
};

async function brought(text = WAIVER): Promise<[Pull, GateRun]> {
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'waiver', files: { [FILE]: text } });
  return [pull, await scenario.pullEvent(pull, 'opened')];
}

async function merged(pull: Pull): Promise<string> {
  const commit = await pull.merge('squash', 'grace');
  expect((await scenario.pullEvent(pull, 'closed')).exitCode).toBe(0);
  return commit;
}

describe('a waiver, from its pull request to the release that needs it', () => {
  let pull: Pull;
  let commit: string;
  let made: MadeBundle;

  beforeAll(start);
  afterAll(() => scenario.stop());

  it('needs the governance role and one that may waive, and not who asks for it', async () => {
    const [waiver, opened] = await brought();
    expect(opened.decision?.status, opened.decision?.reason).toBe('in_review');
    expect(opened.decision?.models).toEqual([]);
    expect(opened.decision?.governing).toMatchObject([
      {
        file: FILE,
        direction: 'looser',
        message: expect.stringContaining('would be waived until 2026-12-15'),
      },
    ]);
    const governed = await scenario.approved(waiver, 'grace', 'dana');
    expect(governed.decision?.status).toBe('in_review');
    expect(governed.decision?.governance).toMatchObject({
      missing: [{ role: 'model-risk', eligible: ['zoe'] }],
      ignored: [{ user: 'dana', reason: 'contributor' }],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'requester' })]),
    });
    const signed = await scenario.review(waiver, 'zoe', 'APPROVED');
    expect(signed.decision?.status, signed.decision?.reason).toBe('approved');
    await merged(waiver);
    expect((await trail(scenario.repo, waiver.number)).some((line) => line.startsWith('waiver'))).toBe(true);
    const { entries } = await verified(scenario.repo);
    expect(entries.filter(({ type }) => type === 'waiver').map(({ decision }) => decision)).toMatchObject([
      {
        file: FILE,
        check: 'auc',
        model: 'demo',
        expires: '2026-12-15',
        requested_by: 'dana',
        approved_by: [
          { login: 'grace', role: 'governance' },
          { login: 'zoe', role: 'model-risk' },
        ],
      },
    ]);
  });

  it('sets the check aside, which is said wherever the verdict is', async () => {
    pull = await scenario.repo.openPull({ author: 'alice', branch: 'weak', title: 'Demo', files: WEAK });
    const opened = await scenario.pullEvent(pull, 'opened');
    expect(opened.decision?.status, opened.decision?.reason).toBe('in_review');
    expect(auc(opened)).toMatchObject({
      outcome: 'waived',
      waiver: {
        file: FILE,
        ticket: 'RISK-1',
        expires: '2026-12-15',
        requested_by: 'dana',
        approved_by: [{ login: 'zoe', role: 'model-risk' }],
        outcome: 'fail',
      },
    });
    expect(waivers(opened)).toEqual([[null, 30]]);
    const approved = await scenario.approved(pull, 'dana', 'mia');
    expect(approved.decision?.status, approved.decision?.reason).toBe('approved');
    expect(gateStatus(pull)).toEqual({
      state: 'success',
      description: expect.stringContaining('1 check waived'),
    });
    const comment = gateComment(pull);
    expect(comment).toContain('📝 Waived.');
    expect(comment).toContain('until 2026-12-15');
    expect(comment).toContain('Waivers that end soon');
    expect(comment).not.toContain('<b>one</b>');
    expect(comment).not.toContain('@all');
    expect(approved.log).toMatch(/##\[warning\][^\n]*Waived until 2026-12-15/);
  });

  it('is gone with its last day, and what was approved with it waits for another', async () => {
    scenario.world.clock.set('2026-12-15T23:00:00Z');
    const last = await scenario.sweep();
    expect(last.decision?.status, last.decision?.reason).toBe('approved');
    expect(waivers(last)).toEqual([[null, 3]]);
    commit = await merged(pull);
    made = await bundledCommit(scenario, commit);
    expect((await readBundleFile(made.bundle)).manifest.valid_until).toBe('2026-12-15T23:59:59Z');
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    scenario.world.clock.set('2026-12-16T00:00:01Z');
    const release = await releaseRun(scenario, made, commit);
    expect([release.exitCode, release.outputs.code]).toEqual([1, 'approval_expired']);
    const again = await bundleRun(scenario, commit);
    expect(again.exitCode).toBe(1);
  });

  it('is an error of its model while it lies there, which removing it ends', async () => {
    const next = await scenario.repo.openPull({
      author: 'alice',
      branch: 'next',
      files: versionFiles('1.1.1', 0.96),
    });
    const opened = await scenario.pullEvent(next, 'opened');
    expect(opened.decision?.status).toBe('error');
    expect(opened.decision?.models[0]?.problems).toMatchObject([
      { code: 'waiver_expired', file: FILE, line: 7, message: expect.stringContaining(`Remove ${FILE}`) },
    ]);
    const removal = await scenario.repo.openPull({
      author: 'alice',
      branch: 'removal',
      files: { [FILE]: null },
    });
    const judged = await scenario.pullEvent(removal, 'opened');
    expect(judged.decision?.governing).toMatchObject([{ direction: 'stricter' }]);
    const signed = await scenario.approved(removal, 'grace');
    expect(signed.decision?.status, signed.decision?.reason).toBe('approved');
    await merged(removal);
    const after = await scenario.pullEvent(next, 'synchronize');
    expect(after.decision?.status, after.decision?.reason).toBe('in_review');
  });

  it('and every verdict is the same when it is computed again', replayed);
});

describe('a waiver that is not in force', () => {
  afterEach(() => scenario.stop());

  const judged = async (): Promise<GateRun> => {
    const weak = await scenario.repo.openPull({ author: 'alice', branch: 'weak', files: WEAK });
    return scenario.pullEvent(weak, 'opened');
  };

  it('for having come around the gate, whatever the file says', async () => {
    await start();
    await scenario.repo.commit({ author: 'grace', branch: 'main', files: { [FILE]: WAIVER } });
    const run = await judged();
    expect([run.decision?.status, auc(run)?.outcome, ...waivers(run)]).toEqual([
      'pending',
      'fail',
      ['not_approved', null],
    ]);
    expect(run.decision?.models[0]?.waivers?.[0]?.message).toContain('model-risk approves');
    await replayed();
  });

  it('for having been merged before it was approved, or with other bytes', async () => {
    await start();
    const [waiver] = await brought();
    await scenario.approved(waiver, 'grace');
    await merged(waiver);
    expect(waivers(await judged())).toEqual([['not_approved', null]]);
    expect((await verified(scenario.repo)).entries.some((entry) => detailOf(entry, 'waiver'))).toBe(false);
  });

  it('for being brought by the pull request that needs it', async () => {
    await start();
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'weak',
      files: { ...WEAK, [FILE]: WAIVER },
    });
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'grace', 'zoe', 'mia', 'dana');
    expect([run.decision?.status, auc(run)?.outcome]).toEqual(['pending', 'fail']);
    expect(signoffOf(run)).toBeDefined();
  });

  it.each<[string, string, string]>([
    ['an approval that the file claims', `${WAIVER}approved_by: [zoe]\n`, 'unknown_key'],
    ['too late a day', WAIVER.replace('2026-12-15', '2027-12-15'), 'waiver_too_long'],
    ['a day that is over', WAIVER.replace('2026-12-15', '2026-11-01'), 'waiver_expired'],
    ['a check that nobody has', WAIVER.replace('check: auc', 'check: auk'), 'unknown_check'],
  ])('for %s: refused before it is merged', async (_, text, code) => {
    await start();
    const [pull, run] = await brought(text);
    expect(run.decision?.status).toBe('error');
    expect(run.decision?.problems.map((problem) => problem.code)).toContain(code);
    expect(gateComment(pull)).toContain(FILE);
    await replayed();
  });

  it('is an error when its check holds without it, unless the same pull request removes it', async () => {
    await start();
    const [waiver] = await brought();
    await scenario.approved(waiver, 'grace', 'zoe');
    await merged(waiver);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'strong',
      files: versionFiles('1.1.0', 0.96),
    });
    const unused = await scenario.pullEvent(pull, 'opened');
    expect(unused.decision?.models[0]).toMatchObject({
      status: 'error',
      problems: [{ code: 'waiver_unused' }],
    });
    await pull.push({ author: 'alice', files: { [FILE]: null } });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect([run.decision?.status, ...waivers(run)]).toEqual(['in_review', ['removed_here', null]]);
    await replayed();
  });
});
