import { afterEach, describe, expect, it } from 'vitest';
import { text } from './example.ts';
import { approvedPull } from './judged-pull.ts';
import { trail, verified } from './ledger.ts';
import { gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

/** A candidate that was judged, then approved by everybody who must. */
async function approved() {
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), undefined);
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'retrain',
    title: 'Demo 1.1.0',
    files: COMMITTED_CANDIDATE,
  });
  const opened = await scenario.pullEvent(pull, 'opened');
  expect(opened.decision?.status).toBe('in_review');
  const run = await scenario.approved(pull, 'dana', 'mia');
  expect(run.decision?.status).toBe('approved');
  return pull;
}

describe('an approval belongs to content', () => {
  it('is kept over a push that touches nothing governed', async () => {
    const pull = await approved();
    await pull.push({ author: 'alice', files: { 'README.md': 'Another line.\n' }, message: 'Readme' });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('approved');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('is kept over a rebase', async () => {
    const pull = await approved();
    await scenario.repo.commit({
      author: 'grace',
      files: { 'OTHER.md': 'Elsewhere.\n' },
      message: 'Elsewhere',
    });
    await pull.rebase('alice');
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('approved');
  });

  it('is voided by one changed byte of evidence, and the comment says which', async () => {
    const pull = await approved();
    await pull.push({
      author: 'alice',
      files: { [METRICS_FILE]: `${metrics(0.94)} ` },
      message: 'One space',
    });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.ignored.map(({ user, reason }) => [user, reason])).toEqual([
      ['dana', 'stale_subject'],
      ['mia', 'stale_subject'],
    ]);
    expect(await gateComment(pull)).toContain(METRICS_FILE);
  });

  it('is voided by another limit of the policy on base, and the comment says which rule it was', async () => {
    const pull = await approved();
    await scenario.repo.commit({
      author: 'grace',
      files: { [POLICY_FILE]: policy('0.92') },
      message: 'A higher limit',
    });
    const run = await scenario.pullEvent(pull, 'edited');
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.ignored.map(({ user, reason }) => [user, reason])).toEqual([
      ['dana', 'stale_subject'],
      ['mia', 'stale_subject'],
    ]);
    const told = gateComment(pull)?.replace(/\[(.*?)\]\([^)]*\)/gu, '$1');
    expect(told).toContain(
      'The approvals of `@dana` and `@mia` were given on other content: rule `auc` of policy `board` changed (its limit changes from at least 0.9 to at least 0.92).',
    );
  });

  it('is recorded: what was seen, decided and signed, in an order that can be verified', async () => {
    const pull = await approved();
    expect(await trail(scenario.repo, pull.number)).toEqual([
      'policy',
      'evaluation in_review',
      'observation APPROVED dana',
      'observation APPROVED mia',
      'evaluation approved',
      'approval data-steward dana',
      'approval ml-engineer mia',
    ]);
    await expect(verified(scenario.repo)).resolves.toMatchObject({ head: { seq: 8 } });
  });
});

it('an approval of a change to what governs is voided by another change, and the comment says which file', async () => {
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
  const file = '.github/workflows/other.yml';
  const files = (event: string) => ({ [file]: `name: Other\non: ${event}\njobs: {}\n` });
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'rules', files: files('push') });
  await scenario.pullEvent(pull, 'opened');
  expect((await scenario.approved(pull, 'dana', 'mia', 'grace')).decision?.status).toBe('approved');
  await pull.push({ author: 'alice', files: files('schedule') });
  const run = await scenario.pullEvent(pull, 'synchronize');
  expect(run.decision).toMatchObject({
    status: 'in_review',
    governance_voided: [{ user: 'grace', changes: [{ part: 'file', name: file, change: 'changed' }] }],
  });
  expect(gateComment(pull)?.replace(/\[(.*?)\]\([^)]*\)/gu, '$1')).toContain(
    `The approval of \`@grace\` was given on other content: \`${file}\` changed.`,
  );
});

it('the ledger can be written through the API instead, and holds the same', async () => {
  const files = smallRepository({ artifacts: false, ledger: true });
  const gate = '.github/workflows/arbiter-gate.yml';
  const written = text(files, gate).replace(/^( +)uses: .*$/m, '$&\n$1with:\n$1  ledger-writer: api');
  expect(written).toContain('ledger-writer: api');
  scenario = await Scenario.start({ ...files, [gate]: written }, SMALL_PEOPLE);
  const pull = await approvedPull(scenario);
  const writes = scenario.world.requests.filter(
    ({ method, path }) => method !== 'GET' && path.includes('/git/'),
  );
  expect(new Set(writes.map(({ method, route, status }) => `${status} ${method} ${route}`))).toEqual(
    new Set([
      '201 POST /repos/{owner}/{repo}/git/trees',
      '201 POST /repos/{owner}/{repo}/git/commits',
      '200 PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    ]),
  );
  await pull.push({ author: 'alice', files: { 'README.md': 'Another line.\n' }, message: 'Readme' });
  const kept = await scenario.pullEvent(pull, 'synchronize');
  expect(kept.decision?.status).toBe('approved');
  await pull.push({ author: 'alice', files: { [METRICS_FILE]: `${metrics(0.94)} ` }, message: 'One space' });
  const voided = await scenario.pullEvent(pull, 'synchronize');
  expect(voided.decision?.status).toBe('in_review');
  expect((await trail(scenario.repo, pull.number)).slice(0, 7)).toEqual([
    'policy',
    'evaluation in_review',
    'observation APPROVED dana',
    'observation APPROVED mia',
    'evaluation approved',
    'approval data-steward dana',
    'approval ml-engineer mia',
  ]);
  await expect(verified(scenario.repo)).resolves.toBeDefined();
});
