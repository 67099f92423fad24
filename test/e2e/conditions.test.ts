import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { verified } from './ledger.ts';
import { gateComment, Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

/** A condition of an approval is listed, and becomes an issue when the pull request is merged (sign-off rule 18). */

const CONDITION = 'Looks right.\n\nCondition (until 2027-06-30): recalibrate on the spring data';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function approvedOnCondition(body = CONDITION): Promise<Pull> {
  scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
  });
  await pull.review('dana', 'APPROVED', { body });
  const run = await scenario.review(pull, 'mia', 'APPROVED');
  expect(run.decision?.status).toBe('approved');
  return pull;
}

const closed = (pull: Pull) => scenario.pullEvent(pull, 'closed');
const issues = () => scenario.repo.issues.map(({ title, body }) => ({ title, body: body ?? '' }));

describe('a condition', () => {
  it('is listed while the pull request is open, and opens no issue yet', async () => {
    const pull = await approvedOnCondition();
    expect(gateComment(pull)).toContain('until 2027-06-30: recalibrate on the spring data');
    expect(gateComment(pull)).toContain('**on 1 condition** (until 2027-06-30)');
    expect(issues()).toEqual([]);
  });

  it.each(['merge', 'squash', 'rebase'] as const)('becomes an issue after a %s, once', async (method) => {
    const pull = await approvedOnCondition();
    await pull.merge(method, 'grace');
    const run = await closed(pull);
    expect(run.conclusion).toBe('success');
    const [issue, ...others] = issues();
    expect(others).toEqual([]);
    expect(issue?.title).toBe('Condition of demo until 2027-06-30: recalibrate on the spring data');
    expect(issue?.body).toContain('> recalibrate on the spring data');
    expect(issue?.body).toContain('`@dana` [approved](');
    expect(issue?.body).toContain(`pull/${pull.number}#pullrequestreview-${pull.reviews()[0]?.id}`);
    expect(issue?.body).toContain('Model: `demo` 1.1.0.');
    await closed(pull);
    expect(issues()).toHaveLength(1);
  });

  it('opens no second issue once the first is closed', async () => {
    const pull = await approvedOnCondition();
    await pull.merge('squash', 'grace');
    await closed(pull);
    const [issue] = scenario.repo.issues;
    if (issue !== undefined) issue.closedAt = scenario.world.clock.now();
    await closed(pull);
    expect(issues()).toHaveLength(1);
  });

  it('is not taken for opened because somebody else wrote its marker', async () => {
    const pull = await approvedOnCondition();
    await pull.merge('squash', 'grace');
    await closed(pull);
    const [issue] = scenario.repo.issues;
    const zoe = scenario.world.person({ login: 'zoe' });
    if (issue !== undefined) scenario.repo.issues.splice(0, 1, { ...issue, user: zoe });
    await closed(pull);
    expect(issues()).toHaveLength(2);
  });

  it('each of several opens its own', async () => {
    const pull = await approvedOnCondition(
      'Condition (until 2027-01-31): name an owner\nCondition (until 2027-06-30): recalibrate',
    );
    await pull.merge('squash', 'grace');
    await closed(pull);
    expect(issues().map(({ title }) => title)).toEqual([
      'Condition of demo until 2027-01-31: name an owner',
      'Condition of demo until 2027-06-30: recalibrate',
    ]);
  });
});

describe('with a ledger, a condition that was erased by an edit of the review', () => {
  it('stands as it was first seen, and the comment says that the review was edited', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
    });
    await scenario.pullEvent(pull, 'opened');
    const review = await pull.review('dana', 'APPROVED', { body: CONDITION });
    expect((await scenario.review(pull, 'mia', 'APPROVED')).decision?.status).toBe('approved');
    expect(gateComment(pull)).not.toContain('was edited');
    Object.assign(review, { body: 'Looks right.' });
    const run = await scenario.signalled(pull, 'edited');
    expect(run.decision).toMatchObject({
      status: 'approved',
      models: [{ conditions: [{ user: 'dana', text: 'recalibrate on the spring data' }] }],
    });
    expect(gateComment(pull)).toContain('until 2027-06-30: recalibrate on the spring data');
    expect(gateComment(pull)).toContain(`The approval of dana (review ${review.id}) was edited`);
    const place = ['--repository', scenario.repo.gitDir];
    const last = (await verified(scenario.repo)).entries.findLast(({ type }) => type === 'evaluation');
    expect(await arbiter(['audit', 'replay', String(last?.seq), ...place])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('byte for byte'),
    });
    await pull.merge('squash', 'grace');
    expect((await closed(pull)).conclusion).toBe('success');
    expect(issues().map(({ title }) => title)).toEqual([
      'Condition of demo until 2027-06-30: recalibrate on the spring data',
    ]);
  });
});

describe('a condition of the approval of a change to what governs', () => {
  it('is listed, and becomes an issue when it is merged', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'rules',
      files: { '.github/workflows/other.yml': 'name: Other\non: push\njobs: {}\n' },
    });
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    const run = await scenario.review(pull, 'grace', 'APPROVED', CONDITION);
    expect(run.decision).toMatchObject({
      status: 'approved',
      governance_conditions: [{ user: 'grace', until: '2027-06-30', overdue: false }],
    });
    expect(gateComment(pull)).toContain('until 2027-06-30: recalibrate on the spring data');
    await pull.merge('squash', 'grace');
    await closed(pull);
    await closed(pull);
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('> recalibrate on the spring data');
  });
});

describe('no issue is opened', () => {
  it('when the pull request is closed without a merge', async () => {
    const pull = await approvedOnCondition();
    pull.close('alice');
    expect((await closed(pull)).conclusion).toBe('success');
    expect(issues()).toEqual([]);
  });

  it('for an approval that does not count, or that sets none', async () => {
    const pull = await approvedOnCondition('Fine.');
    await pull.review('zoe', 'APPROVED', { body: CONDITION });
    await pull.review('grace', 'COMMENTED', { body: CONDITION });
    await pull.merge('squash', 'grace');
    await closed(pull);
    expect(issues()).toEqual([]);
  });

  it('for an approval that was dismissed before the run', async () => {
    const pull = await approvedOnCondition();
    await pull.merge('squash', 'grace');
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    await closed(pull);
    expect(issues()).toEqual([]);
  });

  it('for a pull request that touches no model', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'words',
      files: { 'README.md': 'Better words.\n' },
    });
    await pull.review('dana', 'APPROVED', { body: CONDITION });
    await pull.merge('squash', 'grace');
    expect((await closed(pull)).conclusion).toBe('success');
    expect(issues()).toEqual([]);
  });
});

it('an issue that cannot be opened fails the run, and a later run makes up for it', async () => {
  const pull = await approvedOnCondition();
  await pull.merge('squash', 'grace');
  scenario.world.fault({ route: 'POST /repos/{owner}/{repo}/issues', status: 403 });
  const run = await closed(pull);
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('open an issue for a condition');
  await closed(pull);
  expect(issues()).toHaveLength(1);
});
