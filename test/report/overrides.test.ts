import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { diffVerdicts, verdictOf } from '../../src/report/verdict.ts';
import type { Check, Decision, Model } from '../../src/schemas/decision.ts';
import { aContext, aDecision, aModel, anAuc, completeSignoff } from './decisions.ts';

const HOSTILE = 'Agreed <img src=x> @acme/board\u202e ::error::x [a](https://evil.example)';
const OVERRIDDEN: Check = anAuc({
  level: 'overridable',
  outcome: 'overridden',
  reason: 'roc_auc is 0.88; required above 0.9.',
  override: {
    by: 'grace',
    role: 'arb',
    review: 9,
    at: '2026-03-01T10:00:00Z',
    reason: HOSTILE,
    outcome: 'fail',
  },
});

const withChecks = (checks: Check[], further: Partial<Model> = {}): Decision =>
  aDecision([
    aModel({
      status: 'approved',
      turn: 'nobody',
      checks,
      signoff: { ...completeSignoff() },
      ...further,
    }),
  ]);

const everywhere = (decision: Decision): Record<string, string> => ({
  comment: renderComment(decision, aContext()),
  summary: renderSummary(decision, aContext()),
  html: renderHtml(decision, aContext()),
  terminal: renderTerminal(decision, aContext(), { color: false, width: 10_000 }),
});

describe('a check that is overridden', () => {
  const decision = withChecks([OVERRIDDEN]);

  test('is said everywhere, with who, in which role, and why, and is not counted as held', () => {
    for (const [place, text] of Object.entries(everywhere(decision))) {
      expect(text, place).toContain('1 check overridden, every other holds');
      expect(text, place).not.toContain('every check holds');
      expect(text, place).toContain('Overridden in review');
      expect(text, place).toContain('(arb)');
      expect(text, place).toContain('grace');
      expect(text, place).toContain('Agreed');
      if (place !== 'terminal') expect(text, place).not.toContain('<img');
      expect(text, place).not.toContain('\u202e');
    }
    expect(renderStatus(decision, 'main').description).toContain('1 check overridden');
  });

  test('is a warning on the policy line', () => {
    expect(annotationsOf(decision, { isPublic: false })).toEqual([
      expect.objectContaining({
        type: 'warning',
        title: expect.stringContaining('(overridden)'),
        message: expect.stringContaining('Overridden in review by grace (arb). Reason given: Agreed'),
      }),
    ]);
  });

  test('is told apart from one that was repaired', () => {
    const before = verdictOf(withChecks([anAuc({ level: 'overridable', outcome: 'fail' })]));
    const said = (check: Check) =>
      diffVerdicts(before, verdictOf(withChecks([check]))).map((prose) => prose.join(''));
    expect(said(OVERRIDDEN)).toEqual([`overridden in review: ${OVERRIDDEN.title}`]);
    expect(said(anAuc({ level: 'overridable', outcome: 'pass' }))).toEqual([
      `no longer blocks: ${OVERRIDDEN.title}`,
    ]);
  });
});

test('a check that may be overridden says by whom and how, a mandatory one does not', () => {
  const open = anAuc({ level: 'overridable', outcome: 'fail', override_by: ['arb', 'board'] });
  const pending = { status: 'pending', turn: 'author' } as const;
  for (const [place, text] of Object.entries(everywhere(withChecks([open], pending))))
    expect(text, place).toMatch(/a member of arb or board .*\/override auc REASON/);
  for (const [place, text] of Object.entries(everywhere(withChecks([anAuc({ outcome: 'fail' })], pending))))
    expect(text, place).not.toContain('/override');
});

test('every line that does not count is listed, with why and what would make it count', () => {
  const refused_overrides: NonNullable<Model['refused_overrides']> = [
    { review: 5, by: 'alice', check: 'auc', policy: 'p', reason: 'author', roles: ['arb'] },
    { review: 6, by: null, check: '<b>@all', policy: null, reason: 'unknown_check', roles: [] },
  ];
  for (const [place, text] of Object.entries(everywhere(withChecks([OVERRIDDEN], { refused_overrides })))) {
    expect(text, place).toContain('Overrides that are not in force');
    expect(text, place).toContain('alice opened this pull request');
    expect(text, place).toContain('Somebody else of arb must override it');
    expect(text, place).toContain('somebody whose account is gone');
    if (place !== 'terminal') expect(text, place).not.toContain('<b>@all');
  }
});
