import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { trail, verified } from './ledger.ts';
import { type GateRun, gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const OVERRIDABLE = policy('0.90').replace(
  'level: mandatory',
  'level: overridable\n    override_by: [governance]',
);
const NOBODY_SIGNS = OVERRIDABLE.replace(/signoff:[\s\S]*$/, 'signoff: { none: true, reason: "A demo." }\n');
/** Not as good as the policy asks. */
const WEAK: Files = {
  ...COMMITTED_CANDIDATE,
  [METRICS_FILE]: metrics(0.8),
  'models/demo/evaluation/test.csv': predictions(0.8),
};
/** Whoever overrides the check signs after those who judge what does not depend on it. */
const STAGED = OVERRIDABLE.replace(
  /signoff:[\s\S]*$/,
  `signoff:
  stages:
    - { id: data, require: [{ role: data-steward, count: 1 }] }
    - { id: board, require: [{ role: governance, count: 1 }], checks: [auc] }
`,
);
const LINE = '/override auc The board accepts 0.80 for <b>one</b> quarter, see ::error::ticket @all.';

async function start(text = OVERRIDABLE, ledger = true, status = 'pending'): Promise<Pull> {
  const files = smallRepository({ artifacts: false, ledger });
  scenario = await Scenario.start({ ...files, [POLICY_FILE]: text }, SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'weak', title: 'Demo', files: WEAK });
  const run = await scenario.pullEvent(pull, 'opened');
  expect(run.decision?.status).toBe(status);
  return pull;
}

function auc({ decision }: GateRun) {
  return decision?.models[0]?.checks.find(({ id }) => id === 'auc');
}

function refusals({ decision }: GateRun): string[] {
  return (decision?.models[0]?.refused_overrides ?? []).map(({ by, reason }) => `${by} ${reason}`);
}

describe('a check that may be overridden', () => {
  it('is denied, overridden in review, approved; recorded, and the same when computed again', async () => {
    const pull = await start();
    expect(gateComment(pull)).toContain(
      'a member of governance who made no part of this change overrides it',
    );

    const author = await scenario.review(pull, 'alice', 'COMMENTED', LINE);
    expect([author.decision?.status, ...refusals(author)]).toEqual(['pending', 'alice no_role']);
    expect(gateStatus(pull)?.state).toBe('failure');

    const run = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect(run.decision?.status).toBe('in_review');
    expect(auc(run)).toMatchObject({
      outcome: 'overridden',
      level: 'overridable',
      override: { by: 'grace', role: 'governance', outcome: 'fail', reason: expect.stringContaining('0.80') },
    });
    expect(gateStatus(pull)).toMatchObject({
      state: 'pending',
      description: expect.stringContaining('1 check overridden'),
    });

    const approved = await scenario.approved(pull, 'dana', 'mia');
    expect(approved.decision?.status).toBe('approved');
    expect(gateStatus(pull)).toEqual({
      state: 'success',
      description: expect.stringContaining('1 check overridden'),
    });
    const comment = gateComment(pull);
    expect(comment).toContain('Overridden in review');
    expect(comment).toContain('The board accepts 0.80');
    expect(comment).not.toContain('<b>one</b>');
    expect(comment).not.toContain('@all');
    expect(approved.log).toMatch(/##\[warning\][^\n]*Overridden in review by grace/);
    expect(approved.log).not.toContain('\n::error::ticket');

    expect(await trail(scenario.repo, pull.number)).toContain('override governance grace');
    const { entries } = await verified(scenario.repo);
    const override = entries.find(({ type }) => type === 'override');
    expect(override?.decision).toMatchObject({
      model: 'models/demo',
      policy: 'board',
      check: 'auc',
      outcome: 'fail',
      role: 'governance',
      member_by: 'roles.yml',
    });
    expect(entries.filter(({ type }) => type === 'override')).toHaveLength(1);

    const place = ['--repository', scenario.repo.gitDir];
    for (const { seq } of entries.filter(({ type }) => type === 'evaluation')) {
      expect(await arbiter(['audit', 'replay', String(seq), ...place])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('byte for byte'),
      });
    }
    const query = await arbiter(['audit', 'query', ...place, '--type', 'override']);
    expect(query.stdout).toContain('overrides check auc of board (fail) for models/demo as governance');
    const times = JSON.parse((await arbiter(['audit', 'cycle-time', ...place, '--json'])).stdout);
    expect(times.checks).toMatchObject([{ check: 'auc', denials: 1, fail: 1, overridden: 1 }]);
  });

  it('of a later stage keeps what the earlier one signed, and is the same when computed again', async () => {
    const pull = await start(STAGED);
    expect(pull.requestedReviewers().users).toEqual(['dana']);
    const signed = await scenario.review(pull, 'dana', 'APPROVED');
    expect(signed.decision?.status).toBe('pending');
    expect(signoffOf(signed)?.stages?.map(({ state }) => state)).toEqual(['complete', 'open']);
    expect(pull.requestedReviewers().users).toEqual([]);

    const run = await scenario.review(pull, 'grace', 'APPROVED', LINE);
    expect(run.decision?.status).toBe('approved');
    expect(signoffOf(run)?.stages).toEqual([
      { id: 'data', state: 'complete', checks: [], missing: [] },
      { id: 'board', state: 'complete', checks: [{ check: 'auc', holds: true }], missing: [] },
    ]);
    const place = ['--repository', scenario.repo.gitDir];
    const { entries } = await verified(scenario.repo);
    for (const { seq } of entries.filter(({ type }) => type === 'evaluation'))
      expect(await arbiter(['audit', 'replay', String(seq), ...place])).toMatchObject({ code: 0 });
    const times = JSON.parse((await arbiter(['audit', 'cycle-time', ...place, '--json'])).stdout);
    expect(times.checks).toMatchObject([{ check: 'auc', changes: 1, rework_rate: 0, override_rate: 1 }]);
  });

  it('blocks again when the content changes, and when the override is taken back', async () => {
    const pull = await start();
    expect((await scenario.review(pull, 'grace', 'COMMENTED', LINE)).decision?.status).toBe('in_review');
    await pull.push({ author: 'alice', files: { 'models/demo/evaluation/test.csv': predictions(0.7) } });
    const pushed = await scenario.pullEvent(pull, 'synchronize');
    expect([pushed.decision?.status, ...refusals(pushed)]).toEqual(['pending', 'grace stale_subject']);
    const again = await scenario.review(pull, 'grace', 'APPROVED', LINE);
    expect([again.decision?.status, ...refusals(again)]).toEqual(['in_review', 'grace stale_subject']);
    const back = await scenario.review(pull, 'grace', 'CHANGES_REQUESTED', 'No.');
    expect(auc(back)?.outcome).toBe('fail');
    expect(refusals(back)).toEqual(['grace asks_for_changes', 'grace asks_for_changes']);
    expect(gateStatus(pull)?.state).toBe('failure');
  });

  it('is not overridden by a line that somebody else wrote into a review', async () => {
    const pull = await start();
    const review = await pull.review('grace', 'COMMENTED', { body: 'I shall look at it.' });
    await scenario.signalled(pull, 'submitted');
    // Whoever may write to the repository may edit it; GitHub tells nobody.
    Object.assign(review, { body: LINE });
    const edited = await scenario.signalled(pull, 'edited');
    expect([edited.decision?.status, ...refusals(edited)]).toEqual(['pending', 'grace edited']);
    // Nor when it was seen so once.
    expect(refusals(await scenario.pullEvent(pull, 'labeled'))).toEqual(['grace edited']);
    const anew = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([anew.decision?.status, ...refusals(anew)]).toEqual(['in_review', 'grace edited']);
  });

  it('is not overridden by a line that was written into a review before the gate saw it', async () => {
    const pull = await start();
    const review = await pull.review('grace', 'COMMENTED', { body: 'I shall look at it.' });
    scenario.world.clock.advance({ minutes: 1 });
    Object.assign(review, { body: LINE, updatedAt: scenario.world.clock.tick() });
    const run = await scenario.signalled(pull, 'submitted');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace edited']);
    // Nor later: what was seen first is remembered.
    expect(refusals(await scenario.pullEvent(pull, 'labeled'))).toEqual(['grace edited']);
  });

  it('is not overridden by an edit while the sign-off cannot be decided', async () => {
    const notes = (text: string | null): Files =>
      Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`notes/${index}.md`, text]));
    const pull = await start();
    await pull.push({ author: 'alice', files: notes('x') });
    expect((await scenario.pullEvent(pull, 'synchronize')).decision?.status).toBe('error');
    const review = await pull.review('grace', 'COMMENTED', { body: 'I shall look at it.' });
    await scenario.signalled(pull, 'submitted');
    expect(await trail(scenario.repo, pull.number)).toContain('observation COMMENTED grace');
    Object.assign(review, { body: LINE });
    await scenario.signalled(pull, 'edited');
    await pull.push({ author: 'alice', files: notes(null) });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace edited']);
  });

  it('is not revived by a later approval once it was taken back', async () => {
    const pull = await start();
    expect((await scenario.review(pull, 'grace', 'COMMENTED', LINE)).decision?.status).toBe('in_review');
    await scenario.review(pull, 'grace', 'CHANGES_REQUESTED', 'I take it back.');
    const run = await scenario.review(pull, 'grace', 'APPROVED', 'The text is fine now.');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace superseded']);
    const anew = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([anew.decision?.status, auc(anew)?.outcome]).toEqual(['in_review', 'overridden']);
  });

  it('is not revived once an approval of the same person was dismissed after it', async () => {
    const pull = await start();
    await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    const approval = await pull.review('grace', 'APPROVED');
    await scenario.signalled(pull, 'submitted');
    pull.dismiss(approval, 'grace', 'By mistake.');
    await scenario.signalled(pull, 'dismissed');
    const run = await scenario.review(pull, 'grace', 'APPROVED', 'Fine.');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace superseded']);
  });

  it('is not overridden by a line nobody sees', async () => {
    const pull = await start();
    const run = await scenario.review(pull, 'grace', 'COMMENTED', `Fine.\n<!--\n${LINE}\n-->`);
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace hidden']);
    expect(gateComment(pull)).toContain('where nobody who reads the review sees it');
  });

  it('counts no longer when the review that overrode it is edited', async () => {
    const pull = await start();
    const review = await pull.review('grace', 'COMMENTED', { body: LINE });
    expect((await scenario.signalled(pull, 'submitted')).decision?.status).toBe('in_review');
    Object.assign(review, { body: `${LINE} Or not.` });
    const edited = await scenario.signalled(pull, 'edited');
    expect([edited.decision?.status, ...refusals(edited)]).toEqual(['pending', 'grace edited']);
  });
});

describe('a line that overrides nothing', () => {
  it('on a mandatory check says so, and what must be done', async () => {
    const pull = await start(policy('0.90'));
    const run = await scenario.review(pull, 'grace', 'APPROVED', LINE);
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace mandatory']);
    expect(gateComment(pull)).toContain('the check is mandatory, so nobody may override it');
  });

  it('by the author, who holds the role', async () => {
    const pull = await start(OVERRIDABLE.replace('[governance]', '[ml-engineer]'));
    const run = await scenario.review(pull, 'alice', 'COMMENTED', LINE);
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'alice author']);
    expect(gateComment(pull)).toContain('Somebody else of ml-engineer must override it');
    // A mere comment is no review.
    await pull.comment('mia', LINE);
    expect((await scenario.pullEvent(pull, 'labeled')).decision?.status).toBe('pending');
  });

  it('without a ledger, since nothing would record it', async () => {
    const pull = await start(OVERRIDABLE, false);
    const run = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace no_ledger']);
  });

  it('without a reason', async () => {
    const pull = await start();
    const run = await scenario.review(pull, 'grace', 'COMMENTED', '/override auc');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace no_reason']);
  });
});

describe('an override of what does not fail yet', () => {
  it('does not count when the check fails later on the same content, until it is given again', async () => {
    const pull = await start(OVERRIDABLE.replace('0.90', '0.70'), true, 'in_review');
    const early = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([auc(early)?.outcome, ...refusals(early)]).toEqual(['pass', 'grace not_needed']);
    // Which class is the positive one stands in the configuration on base, which is no part of the content.
    const config = smallRepository({ artifacts: false, ledger: true })['.arbiter/config.yml'] as string;
    const swapped = config.replace('positive: "1"', 'positive: "0"');
    await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { '.arbiter/config.yml': swapped } });
    const late = await scenario.pullEvent(pull, 'labeled');
    expect([auc(late)?.outcome, ...refusals(late)]).toEqual(['fail', 'grace outcome_unseen']);
    expect(gateComment(pull)).toContain('was not given on what the check says now');
    const anew = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([auc(anew)?.outcome, ...refusals(anew)]).toEqual(['overridden', 'grace outcome_unseen']);
  });
});

describe('a policy that asks nobody to sign', () => {
  it('is not overridden by a line that somebody else wrote into a review', async () => {
    const pull = await start(NOBODY_SIGNS);
    const review = await pull.review('grace', 'COMMENTED', { body: 'I shall look at it.' });
    await scenario.signalled(pull, 'submitted');
    Object.assign(review, { body: LINE });
    const run = await scenario.signalled(pull, 'edited');
    expect([run.decision?.status, ...refusals(run)]).toEqual(['pending', 'grace edited']);
    expect(gateStatus(pull)?.state).toBe('failure');
  });

  it('is overridden in review as well', async () => {
    const pull = await start(NOBODY_SIGNS);
    const run = await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    expect([run.decision?.status, auc(run)?.outcome]).toEqual(['approved', 'overridden']);
    expect((await verified(scenario.repo)).entries.map(({ type }) => type)).toContain('override');
  });
});
