import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../docs/console.ts';
import { type Files, filesFrom, type Pull } from '../github/world.ts';
import { text, workflows } from './example.ts';
import { gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';

/** examples/staged-review: data, training, validation, board, as the how-to shows it. */
const EXAMPLE: Files = filesFrom(join(import.meta.dirname, '..', '..', 'examples', 'staged-review'));
const POLICY = '.arbiter/policies/lifecycle.yml';
const MODEL = 'models/readmission/model.yml';
const SCORES = 'models/readmission/evaluation/test.csv';
const PEOPLE = ['alice', 'dana', 'mia', 'vic', 'ari', 'bea', 'grace'].map((login) => ({
  login,
  permission: 'write' as const,
}));

let scenario: Scenario;
let pull: Pull;
beforeEach(async () => {
  scenario = await Scenario.start({ ...EXAMPLE, ...workflows() }, PEOPLE);
  pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: { [MODEL]: text(EXAMPLE, MODEL).replace('1.0.0', '1.1.0') },
  });
  await scenario.pullEvent(pull, 'opened');
});
afterEach(() => scenario.stop());

const stagesIn = (comment = '') => comment.split('\n').filter((line) => line.startsWith('- **Stage '));
const stateOf = (run: Parameters<typeof signoffOf>[0]) =>
  (signoffOf(run)?.stages ?? []).map(({ state }) => state).join(' ');
const asked = () => pull.requestedReviewers().users.sort();

describe('a sign-off in stages', () => {
  it('asks for one stage after the other, and is complete with the last', async () => {
    expect(asked()).toEqual(['dana']);
    expect(stagesIn(gateComment(pull))).toEqual([
      '- **Stage data** 👀 open. Waits for data-steward.',
      '- **Stage training** ⏳ opens when the stages before it are complete. Waits for ml-engineer.',
      '- **Stage validation** ⏳ opens when the stages before it are complete. Waits for validator.',
      '- **Stage board** ⏳ opens when the stages before it are complete. Waits for arb × 2.',
    ]);
    await scenario.review(pull, 'dana', 'APPROVED');
    expect(asked()).toEqual(['mia']);
    await scenario.review(pull, 'mia', 'APPROVED');
    expect(asked()).toEqual(['vic']);
    await scenario.review(pull, 'vic', 'APPROVED');
    expect(asked()).toEqual(['ari', 'bea']);
    await scenario.review(pull, 'ari', 'APPROVED');
    expect(gateStatus(pull)?.state).toBe('pending');
    const run = await scenario.review(pull, 'bea', 'APPROVED');
    expect(run.decision?.status).toBe('approved');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('sent back with /return-to is rejected until it is repaired and signed again', async () => {
    for (const login of ['dana', 'mia']) await scenario.review(pull, login, 'APPROVED');
    const body = 'The threshold was chosen on the test set.\n/return-to training';
    const sentBack = await scenario.review(pull, 'vic', 'CHANGES_REQUESTED', body);
    expect(sentBack.decision?.status).toBe('rejected');
    expect(signoffOf(sentBack)?.notes.map(({ code }) => code)).toContain('return_to');
    expect(gateComment(pull)).toContain('**Asked to return**: vic asks to return to stage training');
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(stateOf(sentBack)).toBe('complete returned waiting waiting');

    await pull.push({
      author: 'alice',
      files: { [MODEL]: text(EXAMPLE, MODEL).replace('1.0.0', '1.1.1') },
    });
    const repaired = await scenario.pullEvent(pull, 'synchronize');
    expect(repaired.decision?.status).toBe('rejected');
    expect(signoffOf(repaired)?.counted).toEqual([]);
    const run = await scenario.approved(pull, 'dana', 'mia', 'vic', 'ari', 'bea');
    expect(run.decision?.status).toBe('approved');
  });

  it('a stage that the policy does not have is said to be unknown', async () => {
    await scenario.review(pull, 'vic', 'CHANGES_REQUESTED', 'No.\n/return-to deployment');
    expect(gateComment(pull)).toContain('which is no stage of this policy');
  });

  it('an approval for a later stage counts, and skips none', async () => {
    const run = await scenario.approved(pull, 'vic', 'ari', 'bea');
    expect(signoffOf(run)?.counted.map(({ role }) => role)).toEqual(['validator', 'arb', 'arb']);
    expect(run.decision?.status).toBe('in_review');
    expect(asked()).toEqual(['dana']);
  });
});

describe('a check of a later stage', () => {
  const push = async (files: Files) => {
    await pull.push({ author: 'alice', files });
    return scenario.pullEvent(pull, 'synchronize');
  };

  it('keeps nobody before it from being asked, its own people until it holds, and the status pending', async () => {
    const scores = text(EXAMPLE, SCORES).replace(
      /^([01]),/gmu,
      (_, label: string) => `${1 - Number(label)},`,
    );
    const opened = await push({ [SCORES]: scores });
    expect(opened.decision?.status).toBe('pending');
    expect(asked()).toEqual(['dana']);
    expect(stagesIn(gateComment(pull))[2]).toBe(
      '- **Stage validation** ⏳ opens when the stages before it are complete. Waits for the check `auc` and for validator.',
    );
    await scenario.review(pull, 'dana', 'APPROVED');
    expect(asked()).toEqual(['mia']);
    const signed = await scenario.review(pull, 'mia', 'APPROVED');
    expect(stateOf(signed)).toBe('complete complete open waiting');
    expect(stagesIn(gateComment(pull))[2]).toBe(
      '- **Stage validation** 👀 open. Waits for the check `auc` and for validator.',
    );
    expect(asked()).toEqual([]);

    const all = await scenario.approved(pull, 'vic', 'ari', 'bea');
    expect(signoffOf(all)?.state).toBe('complete');
    expect(all.decision?.status).toBe('pending');
    expect(stateOf(all)).toBe('complete complete open waiting');
    expect(gateStatus(pull)?.state).toBe('failure');

    const repaired = await push({ [SCORES]: text(EXAMPLE, SCORES) });
    expect(repaired.decision?.status).toBe('in_review');
    expect(asked()).toEqual(['dana']);
  });
});

it('the how-to shows the stages of the example', () => {
  const [, shown = ''] =
    /```yaml\n# examples\/staged-review\/\.arbiter\/policies\/lifecycle\.yml\n([^`]*)```/u.exec(
      readDocument('docs/how-to/work-with-reviews.md'),
    ) ?? [];
  expect(parse(shown)).toEqual({ signoff: parse(text(EXAMPLE, POLICY)).signoff });
});
