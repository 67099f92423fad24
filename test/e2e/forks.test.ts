import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { approvedPull } from './judged-pull.ts';
import { trail } from './ledger.ts';
import { gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  CANDIDATE,
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  SMALL_PEOPLE,
  smallRepository,
  trainedWith,
} from './small.ts';

describe('a pull request from a fork', () => {
  let scenario: Scenario;
  let pull: Pull;

  beforeAll(async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE, 'public');
    pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
      fork: true,
    });
  });
  afterAll(() => scenario.stop());

  it('is checked with a read-only token: verdict and summary, and nothing is published', async () => {
    const run = await scenario.checked(pull);
    expect(run.conclusion).toBe('success');
    expect(run.decision?.models.map(({ name, status }) => [name, status])).toEqual([['demo', 'in_review']]);
    expect(run.summary).toContain('demo');
    expect(pull.comments()).toEqual([]);
    expect(pull.statuses()).toEqual([]);
  });

  it('is judged by the trusted run, which publishes', async () => {
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(gateComment(pull)).toContain('demo');
  });

  it('is woken by its reviews, though the event of a fork names no pull request', async () => {
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('approved');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('is denied by the check when a file is broken, with its place', async () => {
    const broken = await scenario.repo.openPull({
      author: 'zoe',
      branch: 'broken',
      fork: true,
      files: { ...COMMITTED_CANDIDATE, [METRICS_FILE]: '{"test": {"roc_auc": 0.5, "roc_auc": 0.99}}' },
    });
    const run = await scenario.checked(broken);
    expect(run.conclusion).toBe('failure');
    expect(run.log).toContain('roc_auc');
  });

  it('cannot run the gate on pull_request: it refuses to publish, and fails', async () => {
    const stranger = await scenario.repo.openPull({
      author: 'alice',
      branch: 'other',
      files: COMMITTED_CANDIDATE,
    });
    const run = await scenario.runJob(
      'arbiter-gate.yml',
      'gate',
      'pull_request',
      await stranger.event('pull_request', 'opened'),
    );
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 2]);
    expect(run.log).toContain('pull_request_target');
    expect(stranger.statuses()).toEqual([]);
    expect(stranger.comments()).toEqual([]);
  });

  it('cannot publish with a token that only reads: the run fails and posts no success', async () => {
    const stranger = await scenario.repo.openPull({
      author: 'alice',
      branch: 'third',
      files: COMMITTED_CANDIDATE,
    });
    const run = await scenario.runJob(
      'arbiter-gate.yml',
      'gate',
      'pull_request_target',
      await stranger.event('pull_request_target', 'opened'),
      { token: scenario.world.forkToken() },
    );
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 2]);
    expect(stranger.statuses()).toEqual([]);
  });
});

describe('evidence of a fork', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start(smallRepository(), SMALL_PEOPLE, 'public');
  });
  afterAll(() => scenario.stop());

  it('counts when the run belongs to the fork’s own head, and not when another repository ran on that commit (attack 10)', async () => {
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: CANDIDATE,
      fork: true,
    });
    const foreign = await scenario.trained(pull, trainedWith(0.94), { headRepository: 'acme/models' });
    expect(foreign.decision?.models[0]?.awaiting).toHaveLength(1);
    expect(gateStatus(pull)?.state).toBe('pending');
    const own = await scenario.trained(pull, trainedWith(0.94));
    expect(own.decision?.status).toBe('in_review');
  });
});

describe('a pull request from a fork, with approvals that belong to content', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start(
      smallRepository({ artifacts: false, ledger: true }),
      SMALL_PEOPLE,
      'public',
    );
  });
  afterAll(() => scenario.stop());

  it('is approved, is in the ledger of the repository it asks, and loses the approvals with its content', async () => {
    const pull = await approvedPull(scenario, { fork: true });
    expect(gateStatus(pull)?.state).toBe('success');
    expect(await trail(scenario.repo, pull.number)).toEqual([
      'policy',
      'evaluation in_review',
      'observation APPROVED dana',
      'observation APPROVED mia',
      'evaluation approved',
      'approval data-steward dana',
      'approval ml-engineer mia',
    ]);
    await pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'Not seen by anybody.\n' } });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('in_review');
    expect(signoffOf(run)?.ignored.map(({ user, reason }) => [user, reason])).toEqual([
      ['dana', 'stale_subject'],
      ['mia', 'stale_subject'],
    ]);
    expect(gateStatus(pull)?.state).toBe('pending');
  });
});
