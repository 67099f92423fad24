import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHubError, type Pull } from '../github/world.ts';
import { difference, exampleState, text } from './example.ts';
import { type GateRun, gateComment, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';

const MAX_REQUESTS = 12;
const LEDGER_REQUESTS = 4;
const TAG = 'fraud-detection-v1.2.0-approved-2026-11-21';

/** One story: each step goes on from the one before it. */
describe('a defective candidate, from its block to its release', () => {
  let scenario: Scenario;
  let pull: Pull;
  let merged: string;

  beforeAll(async () => {
    scenario = await Scenario.start();
    pull = await scenario.openPull('defective');
  });
  afterAll(() => scenario.stop());

  const outcomes = (run: GateRun) =>
    Object.fromEntries(run.decision?.models[0]?.checks.map(({ id, outcome }) => [id, outcome]) ?? []);
  const requests = async (act: () => Promise<GateRun>): Promise<GateRun> => {
    scenario.world.resetRequests();
    const run = await act();
    // The ledger's own are counted apart: what GitHub recorded of its branch, in three lists, and the rules that it records with a verdict.
    expect(scenario.world.requests.length - LEDGER_REQUESTS).toBeLessThanOrEqual(MAX_REQUESTS);
    return run;
  };

  it('waits for the evidence of the training workflow, and names it', async () => {
    const run = await requests(() => scenario.pullEvent(pull, 'opened'));
    expect(run.conclusion).toBe('success');
    expect(run.decision?.models[0]?.awaiting).toEqual([
      { workflow: 'train.yml', artifact: 'evaluation', state: 'not started' },
    ]);
    expect(run.decision?.status).toBe('pending');
    expect(gateComment(pull)).toContain('Waiting for evidence');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it('is woken by the workflow’s completion and blocks for the three defects, with claim and recomputation', async () => {
    const run = await requests(() => scenario.trained(pull, 'defective'));
    expect(outcomes(run)).toMatchObject({
      auc: 'fail',
      'disparate-impact': 'fail',
      'sensitive-data': 'fail',
    });
    expect(gateStatus(pull)?.state).toBe('failure');
    const comment = gateComment(pull);
    expect(comment).toMatch(/claimed \*\*0\.912\*\*, recomputed \*\*0\.884\*\*/u);
    expect(comment).toContain('0.76');
    expect(comment).toContain('member\\_zip of data set claims has no classification');
    expect(comment).toContain('the author’s turn');
    expect(pull.requestedReviewers().users).toEqual([]);
  });

  it('forgets the old evidence when the repair is pushed, and holds with the new', async () => {
    await pull.push({
      author: 'alice',
      files: difference(exampleState('defective'), exampleState('repaired')),
    });
    const pushed = await scenario.pullEvent(pull, 'synchronize');
    expect(pushed.decision?.status).toBe('pending');
    expect(gateStatus(pull)?.state).toBe('pending');
    const run = await requests(() => scenario.trained(pull, 'repaired'));
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)).toEqual({
      state: 'pending',
      description:
        'fraud-detection 1.2.0 · In review — the reviewers’ turn: every check holds, 0 of 4 signatures',
    });
  });

  it('asks people who can fill a missing seat, never the author', () => {
    expect([...pull.requestedReviewers().users].sort()).toEqual(['ari', 'dana', 'mia', 'noor', 'sam']);
  });

  it('cannot be approved by its author: GitHub refuses', async () => {
    await expect(pull.review('alice', 'APPROVED')).rejects.toThrow(GitHubError);
    expect(pull.reviews()).toEqual([]);
  });

  it('counts no approval of an outsider, nor of somebody who wrote a commit', async () => {
    const packet = 'models/fraud-detection/ARB_PACKET.md';
    const note = `${text(exampleState('repaired'), packet)}\nCapacity was reviewed by the platform team.\n`;
    await pull.push({ author: 'alice', committer: 'noor', by: 'alice', files: { [packet]: note } });
    await scenario.training(pull, 'repaired');
    await pull.review('zoe', 'APPROVED');
    const run = await requests(() => scenario.review(pull, 'noor', 'APPROVED'));
    expect(signoffOf(run)?.ignored).toMatchObject([
      { user: 'zoe', reason: 'no_role' },
      { user: 'noor', reason: 'contributor' },
    ]);
    expect(signoffOf(run)?.state).toBe('unsigned');
    expect(gateComment(pull)).toContain('noor');
  });

  it('gives one person one seat, though sam holds two roles', async () => {
    const run = await scenario.review(pull, 'sam', 'APPROVED');
    expect(Object.values(signoffOf(run)?.assignment ?? {}).flat()).toEqual(['sam']);
    expect(gateStatus(pull)?.description).toContain('1 of 4 signatures');
  });

  it('turns green with the last seat, and not before', async () => {
    const partly = await scenario.approved(pull, 'mia', 'dana');
    expect(partly.decision?.status).toBe('in_review');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
    const run = await requests(() => scenario.review(pull, 'ari', 'APPROVED'));
    expect(signoffOf(run)?.assignment).toEqual({
      'data-steward': ['dana'],
      'security-lead': ['sam'],
      'ml-engineer': ['mia'],
      arb: ['ari'],
    });
    expect(gateStatus(pull)?.state).toBe('success');
    expect(gateComment(pull)).toContain('valid until');
  });

  it('is released once merged', async () => {
    merged = await pull.merge('squash', 'grace');
    const run = await scenario.released(merged, TAG);
    expect(run.conclusion).toBe('success');
    expect(run.outputs.status).toBe('approved');
  });

  it('is not released together with a model that never came through a pull request', async () => {
    const run = await scenario.released(merged);
    expect([run.outputs.status, run.exitCode]).toEqual(['no_pull_request', 1]);
    expect(run.log).toContain('churn-segments');
  });

  it('is not released after a direct push to main that nobody approved', async () => {
    const pushed = await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { 'models/fraud-detection/params.yaml': 'fraud_weight: 9\n' },
    });
    const run = await scenario.released(pushed, TAG);
    expect(run.conclusion).toBe('failure');
    expect(run.exitCode).toBe(1);
    expect(run.outputs.status).toBe('no_pull_request');
  });

  it('is still released from the commit that was approved, and from no commit of a branch', async () => {
    expect((await scenario.released(merged, TAG)).outputs.status).toBe('approved');
    const elsewhere = await scenario.repo.commit({
      author: 'alice',
      branch: 'retrain',
      files: { 'x.txt': 'x' },
    });
    expect((await scenario.released(elsewhere, TAG)).outputs.status).not.toBe('approved');
  });
});
