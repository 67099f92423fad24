import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { text } from './example.ts';
import { LEDGER, recorded, trail, verified } from './ledger.ts';
import { gateComment, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const FILES = smallRepository({ artifacts: false, ledger: true });

async function start(files: Files = {}): Promise<Scenario> {
  scenario = await Scenario.start({ ...FILES, ...files }, SMALL_PEOPLE);
  return scenario;
}

function open(options: { base?: string; files?: Files } = {}): Promise<Pull> {
  const { files = COMMITTED_CANDIDATE, ...rest } = options;
  return scenario.repo.openPull({ author: 'alice', branch: 'retrain', title: 'Demo 1.1.0', files, ...rest });
}

describe('a delegation on base', () => {
  const delegations = (until: string): Files => ({
    '.arbiter/delegations.yml': `delegations:\n  - { from: dana, to: zoe, role: data-steward, until: ${until}, reason: Parental leave }\n`,
  });

  it('lets the delegate fill the seat, and is recorded with the approval', async () => {
    await start(delegations('2026-12-31'));
    const pull = await open();
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'zoe', 'mia');
    expect(run.decision?.status).toBe('approved');
    expect(gateComment(pull)).toContain('Parental leave');
    const told = await trail(scenario.repo, pull.number);
    expect(told).toContain('delegation data-steward zoe');
    const approval = (await verified(scenario.repo)).entries.find(
      ({ type, actor }) => type === 'approval' && actor?.login === 'zoe',
    );
    expect(approval?.decision).toMatchObject({ role: 'data-steward', member_by: 'delegation of dana' });
  });

  it('that has ended counts no more, and the comment says so', async () => {
    await start(delegations('2026-11-20'));
    const pull = await open();
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'zoe', 'mia');
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'zoe', reason: 'delegation_expired' }]);
  });
});

it('a change request is recorded with the stage that it returns the work to, and cycle times count it', async () => {
  const staged = policy('0.90').replace(
    /signoff:\n[\s\S]*$/,
    'signoff:\n  stages:\n    - { id: data, require: [{ role: data-steward, count: 1 }] }\n    - { id: training, require: [{ role: ml-engineer, count: 1 }] }\n',
  );
  await start({ [POLICY_FILE]: staged });
  const pull = await open();
  await scenario.pullEvent(pull, 'opened');
  await scenario.review(pull, 'dana', 'APPROVED');
  const body = 'The split leaks.\n/return-to data';
  expect((await scenario.review(pull, 'mia', 'CHANGES_REQUESTED', body)).decision?.status).toBe('rejected');
  expect((await recorded(scenario, 'observation')).map(({ return_to }) => return_to)).toEqual([
    undefined,
    ['data'],
  ]);
  const place = ['--repository', scenario.repo.gitDir, '--branch', LEDGER];
  const { stdout } = await arbiter(['audit', 'cycle-time', ...place, '--json']);
  expect(JSON.parse(stdout).totals).toMatchObject({
    sent_back: 1,
    returned_to: [{ stage: 'data', times: 1 }],
  });
});

describe('the check of the audit trail', () => {
  const AUDITED: Files = {
    [POLICY_FILE]: policy('0.90').replace(
      'signoff:',
      '  - { id: trail, kind: audit_trail, title: The audit trail is complete, require: { complete: true } }\nsignoff:',
    ),
  };
  const LEFT: Files = {
    [POLICY_FILE]: text(AUDITED, POLICY_FILE).replace(
      'complete: true }',
      'complete: true }, off_github: left_to_gate',
    ),
  };
  const outcome = (run: Awaited<ReturnType<Scenario['pullEvent']>>) =>
    run.decision?.models[0]?.checks.find(({ id }) => id === 'trail');

  it('takes what it found, then follows what was approved, and finds what went around the gate', async () => {
    await start(AUDITED);
    const first = await open();
    expect(outcome(await scenario.pullEvent(first, 'opened'))).toMatchObject({
      outcome: 'pass',
      reason: expect.stringContaining('when the ledger began'),
    });
    await scenario.approved(first, 'dana', 'mia');
    await first.merge('squash', 'mia');
    await scenario.pullEvent(first, 'closed');
    const second = await scenario.repo.openPull({
      author: 'alice',
      branch: 'second',
      title: 'Demo 1.2.0',
      files: { 'models/demo/model.yml': manifest('1.2.0') },
    });
    expect(outcome(await scenario.pullEvent(second, 'opened'))).toMatchObject({
      outcome: 'pass',
      reason: expect.stringContaining(`pull request #${first.number}`),
    });
    await scenario.repo.commit({
      author: 'zoe',
      branch: 'main',
      files: { 'models/demo/notes.md': 'By hand.\n' },
    });
    await second.updateBranch('alice');
    const run = await scenario.pullEvent(second, 'synchronize');
    expect(outcome(run)).toMatchObject({
      outcome: 'pass',
      reason: expect.stringMatching(/changed around the gate.*`governance` must sign it as well/),
      signoff_roles: ['governance'],
    });
    expect(run.decision?.status).toBe('in_review');
    expect(await trail(scenario.repo, first.number)).toContain('status approved mia');
  });

  const NOTES = 'models/demo/notes.md';
  const aroundTheGate = () =>
    scenario.repo.commit({ author: 'zoe', branch: 'main', files: { [NOTES]: 'By hand.\n' } });

  /** Approved and merged. */
  async function through(pull: Pull, ...further: string[]): Promise<void> {
    await scenario.pullEvent(pull, 'opened');
    expect((await scenario.approved(pull, 'dana', 'mia', ...further)).decision?.status).toBe('approved');
    await pull.merge('squash', 'mia');
    await scenario.pullEvent(pull, 'closed');
  }

  const next = (branch: string, files: Files, base = 'main'): Promise<Pull> =>
    scenario.repo.openPull({ author: 'alice', branch, title: branch, files, base });

  it('lets what went around the gate be reverted, without anybody more', async () => {
    await start(AUDITED);
    await through(await open());
    await aroundTheGate();
    const revert = await next('revert', { [NOTES]: null });
    await scenario.pullEvent(revert, 'opened');
    const run = await scenario.approved(revert, 'dana', 'mia');
    expect(outcome(run)).toMatchObject({
      outcome: 'pass',
      reason: expect.stringMatching(
        /around the gate\. This pull request restores what was approved in pull request #1 /,
      ),
      signoff_roles: [],
    });
    expect(gateStatus(revert)?.state).toBe('success');
    await revert.merge('squash', 'mia');
    await scenario.pullEvent(revert, 'closed');
    const after = await next('after', { 'models/demo/model.yml': manifest('1.2.0') });
    expect(outcome(await scenario.pullEvent(after, 'opened'))).toMatchObject({ signoff_roles: [] });
  });

  /** A pull request that keeps what was pushed around the gate, signed by all whom the policy names. */
  async function kept(): Promise<Pull> {
    await start(AUDITED);
    await aroundTheGate();
    const pull = await next('kept', { 'models/demo/model.yml': manifest('1.2.0') });
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.missing).toMatchObject([{ role: 'governance', eligible: ['grace'] }]);
    expect(gateComment(pull)).toContain('changed around the gate');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
    return pull;
  }

  it('has what went around the gate judged by governance, and follows that from then on', async () => {
    const pull = await kept();
    expect((await scenario.approved(pull, 'grace')).decision?.status).toBe('approved');
    await pull.merge('squash', 'mia');
    await scenario.pullEvent(pull, 'closed');
    const after = await next('after', { 'models/demo/model.yml': manifest('1.3.0') });
    expect(outcome(await scenario.pullEvent(after, 'opened'))).toMatchObject({
      outcome: 'pass',
      reason: expect.stringContaining(`pull request #${pull.number}`),
      signoff_roles: [],
    });
  });

  it('is not judged by its own verdict when governance takes the signature back; all of it can be replayed', async () => {
    const pull = await kept();
    expect((await scenario.approved(pull, 'grace')).decision?.status).toBe('approved');
    const run = await scenario.review(pull, 'grace', 'CHANGES_REQUESTED', 'Not before I saw the notes.');
    expect(outcome(run)).toMatchObject({ signoff_roles: ['governance'] });
    expect(run.decision?.status).not.toBe('approved');
    const place = ['--repository', scenario.repo.gitDir, '--branch', LEDGER];
    const verdicts = (await verified(scenario.repo)).entries.filter(({ type }) => type === 'evaluation');
    const replay = await arbiter(['audit', 'replay', String(verdicts.at(-2)?.seq), ...place]);
    expect(replay).toMatchObject({ code: 0, stdout: expect.stringContaining('byte for byte') });
    // Every content is needed: entries name it, or the records that the verdicts are computed from.
    const { stdout } = await arbiter(['audit', 'verify', ...place, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ whole: true, notes: [] });
  });

  it('does not take for approved what was merged after its approval was withdrawn', async () => {
    await start(AUDITED);
    const first = await open();
    await scenario.pullEvent(first, 'opened');
    await scenario.approved(first, 'dana', 'mia');
    const veto = await scenario.review(
      first,
      'dana',
      'CHANGES_REQUESTED',
      'The data is wrong, do not merge.',
    );
    expect(veto.decision?.status).toBe('rejected');
    await first.merge('squash', 'mia');
    await scenario.pullEvent(first, 'closed');
    const second = await next('second', { 'models/demo/model.yml': manifest('1.2.0') });
    await scenario.pullEvent(second, 'opened');
    const run = await scenario.approved(second, 'dana', 'mia');
    expect(outcome(run)).toMatchObject({
      reason: expect.stringMatching(/around the gate.*#1 .*rejected.*merged_unapproved/),
      signoff_roles: ['governance'],
    });
    expect(run.decision?.status).toBe('in_review');
  });

  it('follows approvals to a branch of another name, where the same rules stood', async () => {
    await start(AUDITED);
    await through(await open());
    await scenario.repo.branch('trunk', { from: 'main', by: 'grace' });
    const second = await next('second', { 'models/demo/model.yml': manifest('1.2.0') }, 'trunk');
    expect(outcome(await scenario.pullEvent(second, 'opened'))).toMatchObject({
      outcome: 'pass',
      reason: expect.stringContaining('pull request #1'),
      signoff_roles: [],
    });
    // Other rules: what was approved by the earlier ones is judged once more.
    await scenario.repo.commit({
      author: 'zoe',
      branch: 'trunk',
      files: { [POLICY_FILE]: text(AUDITED, POLICY_FILE).replace('0.90', '0.95') },
    });
    await second.updateBranch('alice');
    expect(outcome(await scenario.pullEvent(second, 'synchronize'))).toMatchObject({
      reason: expect.stringMatching(/on the branch main, where other rules stood/),
      signoff_roles: ['governance'],
    });
  });

  it.each([
    ['as it is', AUDITED],
    ['that `arbiter check` leaves to the gate', LEFT],
  ])('%s, denies without a ledger, and says how to begin one', async (_, files) => {
    scenario = await Scenario.start({ ...smallRepository({ artifacts: false }), ...files }, SMALL_PEOPLE);
    const pull = await open();
    await scenario.pullEvent(pull, 'opened');
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(outcome(run)).toMatchObject({ outcome: 'fail' });
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(gateComment(pull)).toContain('arbiter audit init');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it('of a new model begins with its pull request', async () => {
    await start(LEFT);
    const pull = await open({
      files: { 'models/second/model.yml': manifest('0.1.0').replace('name: demo', 'name: second') },
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(outcome(run)).toMatchObject({
      outcome: 'pass',
      reason: 'The model is new; its trail begins with this pull request.',
    });
  });
});

it('approvals on another base do not come along when the pull request is retargeted', async () => {
  await start();
  await scenario.repo.branch('staging', { from: 'main', by: 'grace' });
  const pull = await open({ base: 'staging' });
  await scenario.pullEvent(pull, 'opened');
  expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  await pull.retarget('main', 'alice');
  const run = await scenario.pullEvent(pull, 'edited');
  expect(run.decision?.status).toBe('in_review');
  expect(signoffOf(run)?.ignored.map(({ reason }) => reason)).toEqual(['stale_time', 'stale_time']);
});

it('under commit binding a clean merge of base keeps approvals, where the policy says so', async () => {
  await start({
    [POLICY_FILE]: policy('0.90').replace(
      'signoff:\n',
      'signoff:\n  binding: commit\n  ignore_update_merges: true\n',
    ),
  });
  const pull = await open();
  await scenario.pullEvent(pull, 'opened');
  expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
  await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New words.\n' } });
  await pull.updateBranch('alice');
  expect((await scenario.pullEvent(pull, 'synchronize')).decision?.status).toBe('approved');
  await pull.push({ author: 'alice', files: { 'README.md': 'Mine.\n' }, message: 'Readme' });
  expect((await scenario.pullEvent(pull, 'synchronize')).decision?.status).toBe('in_review');
});

it('a veto that was seen and is no longer listed is missed, not forgotten', async () => {
  await start();
  const pull = await open();
  await scenario.pullEvent(pull, 'opened');
  await scenario.approved(pull, 'dana');
  expect((await scenario.review(pull, 'mia', 'CHANGES_REQUESTED', 'Not yet.')).decision?.status).toBe(
    'rejected',
  );
  scenario.world.fault({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    times: Number.POSITIVE_INFINITY,
    body: [],
    status: 200,
  });
  const run = await scenario.pullEvent(pull, 'edited');
  expect(run.decision?.status).toBe('error');
  expect(gateStatus(pull)?.state).toBe('error');
});
