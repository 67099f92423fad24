import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { gateComment, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { COMMITTED_CANDIDATE, POLICY_FILE, policy, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function candidate(files = smallRepository({ artifacts: false })): Promise<Pull> {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
  return scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: COMMITTED_CANDIDATE });
}

it('a change request vetoes, and the same person’s approval clears it', async () => {
  const pull = await candidate();
  await scenario.approved(pull, 'dana', 'mia');
  expect(gateStatus(pull)?.state).toBe('success');
  const vetoed = await scenario.review(pull, 'dana', 'CHANGES_REQUESTED', 'The threshold is wrong.');
  expect(vetoed.decision?.status).toBe('rejected');
  expect(gateStatus(pull)?.state).toBe('failure');
  expect(gateComment(pull)).toContain('asks for changes');
  const cleared = await scenario.review(pull, 'dana', 'APPROVED');
  expect(cleared.decision?.status).toBe('approved');
  expect(gateStatus(pull)?.state).toBe('success');
});

it('a change request dismissed by the author stays a veto (vector 17b)', async () => {
  const pull = await candidate();
  await pull.review('mia', 'APPROVED');
  const veto = await pull.review('dana', 'CHANGES_REQUESTED', { body: 'No.' });
  pull.dismiss(veto, 'alice', 'I disagree.');
  expect((await scenario.signalled(pull, 'dismissed')).decision?.status).toBe('rejected');
});

it('a change request dismissed by governance is lifted, and no older approval revives (vector 17)', async () => {
  const pull = await candidate();
  for (const login of ['mia', 'dana']) await pull.review(login, 'APPROVED');
  const veto = await pull.review('dana', 'CHANGES_REQUESTED', { body: 'No.' });
  pull.dismiss(veto, 'grace', 'Settled.');
  const run = await scenario.signalled(pull, 'dismissed');
  expect(run.decision?.status).toBe('in_review');
  expect(signoffOf(run)?.missing.map(({ role }) => role)).toEqual(['data-steward']);
});

it('a dismissed approval takes the success away', async () => {
  const pull = await candidate();
  await scenario.approved(pull, 'dana', 'mia');
  pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
  const run = await scenario.signalled(pull, 'dismissed');
  expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'dana', reason: 'dismissed' }]);
  expect(gateStatus(pull)?.state).toBe('pending');
});

it('approvals of an older head do not count, and the comment says why', async () => {
  const pull = await candidate();
  await scenario.approved(pull, 'dana', 'mia');
  const before = pull.headSha;
  await pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'A later thought.\n' } });
  expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  const run = await scenario.pullEvent(pull, 'synchronize');
  expect(signoffOf(run)?.ignored.map(({ reason }) => reason)).toEqual(['stale_commit', 'stale_commit']);
  expect(gateStatus(pull)?.state).toBe('pending');
  expect(gateComment(pull)).toMatch(/was given on another commit/u);
  expect(pull.headSha).not.toBe(before);
  expect(pull.requestedReviewers().users.sort()).toEqual(['dana', 'mia']);
});

it('approvals that GitHub moved to a force-pushed head with the same content do not count (attack 40, vector 25)', async () => {
  const pull = await candidate();
  await scenario.approved(pull, 'dana', 'mia');
  await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New words.\n' } });
  await pull.rebase('alice');
  expect(pull.reviews().every(({ commitId }) => commitId === pull.headSha)).toBe(true);
  const run = await scenario.pullEvent(pull, 'synchronize');
  expect(signoffOf(run)?.ignored.map(({ reason }) => reason)).toEqual(['stale_time', 'stale_time']);
  expect(gateStatus(pull)?.state).toBe('pending');
});

it('an approval that was given by somebody who pushed afterwards does not count (attack 39)', async () => {
  const pull = await candidate();
  await pull.review('mia', 'APPROVED');
  await pull.push({ author: 'mia', files: { 'models/demo/notes.md': 'Mine.\n' } });
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
  const run = await scenario.signalled(pull, 'submitted');
  expect(signoffOf(run)?.ignored.at(-1)).toMatchObject({ user: 'mia', reason: 'contributor' });
  expect(run.decision?.status).toBe('in_review');
});

it.each([
  ['a comment with a thumb', "Don't :+1: this yet."],
  ['a review that only comments', 'LGTM'],
])('%s approves nothing (vector 57)', async (_, body) => {
  const pull = await candidate();
  pull.comment('dana', body);
  const run = await scenario.review(pull, 'mia', 'COMMENTED', body);
  expect(signoffOf(run)?.state).toBe('unsigned');
});

it('a member without write access does not count (vector 37)', async () => {
  const pull = await candidate();
  scenario.repo.grant({ login: 'dana' }, 'read');
  const run = await scenario.approved(pull, 'dana', 'mia');
  expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'dana', reason: 'permission' }]);
});

it('a commit whose author has no account keeps the sign-off open (vector 11)', async () => {
  const pull = await candidate();
  await pull.push({
    author: { name: 'Nobody', email: 'nobody@example.com' },
    by: 'alice',
    files: { 'models/demo/notes.md': 'x\n' },
  });
  const run = await scenario.approved(pull, 'dana', 'mia');
  expect(run.decision?.status).toBe('in_review');
  expect(gateComment(pull)).toContain('unattributed');
});

it('more than a hundred reviews hide no dismissal (attack 42)', async () => {
  const pull = await candidate();
  await pull.review('mia', 'APPROVED');
  const first = await pull.review('dana', 'APPROVED');
  for (let count = 0; count < 105; count += 1)
    await pull.review('zoe', 'COMMENTED', { body: `Remark ${count}` });
  pull.dismiss(first, 'grace', 'Given by mistake.');
  const veto = await pull.review('dana', 'CHANGES_REQUESTED', { body: 'No.' });
  const run = await scenario.signalled(pull, 'submitted');
  expect(signoffOf(run)?.vetoes).toEqual([{ review: veto.id, user: 'dana' }]);
});

describe('a team as a role, with a token that cannot read teams (vector 39)', () => {
  it('is an error that names the missing permission, not an empty role', async () => {
    const files = smallRepository({ artifacts: false });
    const pull = await candidate({
      ...files,
      '.arbiter/roles.yml':
        'roles:\n  data-steward: { teams: [acme/stewards] }\n  ml-engineer: { users: [mia] }\n  governance: { users: [grace] }\n',
    });
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('error');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('Members: read');
  });
});

it('a policy that requires nobody without saying so is an error (vector 41)', async () => {
  const files = smallRepository({ artifacts: false });
  const pull = await candidate({
    ...files,
    [POLICY_FILE]: policy('0.90').replace(/signoff:[\s\S]*/, 'signoff: { require: [] }\n'),
  });
  const run = await scenario.approved(pull, 'dana', 'mia');
  expect(run.decision?.status).toBe('error');
  expect(gateStatus(pull)?.state).toBe('error');
});
