import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { renderImpactText } from '../../src/report/policy-impact.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { aContext, aDecision, aModel } from './decisions.ts';
import { aFlip, anImpact, anImpactModel, flipped, governed } from './impact-scenarios.ts';
import { HOSTILE } from './scenarios.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => flipped(`model-${index}`));
const contextOf = (models: Parameters<typeof anImpact>[0]) =>
  aContext({ impact: { kind: 'told', impact: anImpact(models) } });

describe('what a change of rules does, in the comment', () => {
  test('a few lines stand open; more are folded, and what loosens stands open first', () => {
    const few = renderComment(governed(3), contextOf(many(2)));
    expect(few).not.toContain('lines on what flips');
    expect(few).not.toContain('more changes to what governs');
    const folded = renderComment(governed(30), contextOf(many(9)));
    expect(folded).toContain('<details><summary>⚖️ 18 lines on what flips</summary>');
    expect(folded).toContain('<details><summary>⚖️ 20 more changes to what governs</summary>');
    expect(folded.indexOf('Looser')).toBeLessThan(folded.indexOf('more changes to what governs'));
  });

  test('that nothing flips is not said where a model cannot be judged by both', () => {
    const unknown = anImpactModel('churn', { undecided: 'By the new rules: no policy applies.' });
    const comment = renderComment(governed(1), contextOf([unknown, anImpactModel('pricing')]));
    expect(comment).toContain('no known verdict flips. 1 model cannot be judged by both');
    expect(comment).not.toContain('no verdict flips');
    expect(renderComment(governed(1), contextOf([]))).toContain(
      'No model was judged, so nothing can be told.',
    );
  });

  test('a change that alters no rule says nothing of it', () => {
    expect(renderComment(aDecision([aModel()]), aContext())).not.toContain('What it does to verdicts');
  });

  test('what a hostile change and a thousand models say stays within half of the room', () => {
    const long = HOSTILE.repeat(20);
    const models = Array.from({ length: 200 }, (_, index) =>
      anImpactModel(`${index} ${long}`, {
        flips: true,
        undecided: long,
        checks: [aFlip({ policy: long, check: long, title: long })],
      }),
    );
    const decision = governed(500, long);
    for (const change of decision.governing) change.file = `.arbiter/policies/${'é'.repeat(3000)}.yml`;
    const comment = renderComment(decision, contextOf(models));
    expect(comment.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(comment.indexOf('**Signatures**')).toBeGreaterThan(0);
    expect(comment.indexOf('**Signatures**')).toBeLessThan(LIMITS.commentCharacters / 2 + 5000);
    expect(comment).toContain('more lines');
    expect(Buffer.byteLength(renderSummary(decision, contextOf(models)))).toBeLessThanOrEqual(
      LIMITS.summaryBytes,
    );
  });
});

describe('the same for a terminal', () => {
  test('lists what flips with its reason, what is gone and what is not governed, and counts the rest', () => {
    const text = renderImpactText(
      anImpact([
        flipped('fraud'),
        anImpactModel('churn', { after: null, flips: true, checks: [aFlip({ after: null })] }),
        anImpactModel('pricing'),
      ]),
    );
    expect(text).toMatchInlineSnapshot(`
      "Rules before: b0b0b0b. Rules after, models and evidence: 3fa2c1d.
      By the new rules, on the checks of 3 models: 2 verdicts and 2 checks flip.
      fraud 1.2.0 (models/fraud): holds → does not hold
        arb-production/auc Model meets AUC > 0.90: holds → fails (blocks)
            AUC is 0.91.
      churn 1.2.0 (models/churn): holds → not governed
        arb-production/auc Model meets AUC > 0.90: holds → not asked
      "
    `);
  });

  test('no line of it is a workflow command, whatever a title says', () => {
    const text = renderImpactText(
      anImpact([
        anImpactModel(HOSTILE, { flips: true, undecided: HOSTILE, checks: [aFlip({ title: HOSTILE })] }),
      ]),
    );
    expect(text).not.toMatch(/^::|##\[/mu);
  });
});
