import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Decision, Model, SubjectChange } from '../../src/schemas/decision.ts';
import type { SignoffResult } from '../../src/schemas/signoff-result.ts';
import type { IgnoredReason } from '../../src/signoff/explanation.ts';
import { aContext, aDecision, aModel, aSignoff, completeSignoff } from './decisions.ts';

const everywhere = (decision: Decision, context: ReportContext = aContext()): Record<string, string> => ({
  comment: renderComment(decision, context),
  summary: renderSummary(decision, context),
  html: renderHtml(decision, context),
  terminal: renderTerminal(decision, context, { color: false, width: 10_000 }),
});

const inReview = (signoff: Partial<SignoffResult>, further: Partial<Model> = {}): Decision =>
  aDecision([aModel({ signoff: { ...aSignoff(signoff) }, ...further })]);
const approved = (signoff: Partial<SignoffResult> = {}, further: Partial<Model> = {}): Decision =>
  aDecision([
    aModel({ status: 'approved', turn: 'nobody', signoff: { ...completeSignoff(signoff) }, ...further }),
  ]);
const remarksOf = (comment: string): string[] =>
  comment
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.replace(/\[(.*?)\]\([^)]*\)/gu, '$1'));

test('Stages that carry checks are told one by one in every report, instead of the note', () => {
  const stages: NonNullable<SignoffResult['stages']> = [
    { id: 'data', state: 'complete', checks: [{ check: 'catalog', holds: true }], missing: [] },
    { id: 'training', state: 'open', checks: [{ check: 'auc', holds: false }], missing: [] },
    { id: 'board', state: 'waiting', checks: [], missing: [{ role: 'arb', count: 2 }] },
  ];
  const notes = [{ code: 'stage', message: 'Stage training is open.' }];
  for (const [name, report] of Object.entries(everywhere(inReview({ stages, notes })))) {
    const text = report.replace(/[`*]|<\/?(?:code|strong)>/gu, '');
    expect(text, name).toContain('Stage data ✅ complete.');
    expect(text, name).toContain('Stage training 👀 open. Waits for the check auc.');
    expect(text, name).toContain(
      'Stage board ⏳ opens when the stages before it are complete. Waits for arb × 2.',
    );
    expect(text, name).not.toContain('Stage training is open.');
  }
});

describe('An approval that was given on other content', () => {
  const change = (
    part: SubjectChange['part'],
    name: string,
    detail: string | null = null,
  ): SubjectChange => ({
    part,
    name,
    change: 'changed',
    detail,
  });
  const stale = { review: 5, user: 'dana', reason: 'stale_subject' } as const;

  test('names the file, the evidence and the rule', () => {
    const changes = [
      change('policy', 'arb-production/auc', 'its limit changes from above 0.9 to above 0.92'),
      change('evidence', 'evidence/test.csv'),
      change('file', 'models/fraud/metrics.json'),
    ];
    const decision = inReview({ ignored: [stale] }, { voided: [{ review: 5, user: 'dana', changes }] });
    expect(remarksOf(renderComment(decision, aContext()))).toEqual([
      '- The approval of `@dana` was given on other content: ' +
        'rule `auc` of policy `arb-production` changed (its limit changes from above 0.9 to above 0.92), ' +
        'evidence `evidence/test.csv` changed, `models/fraud/metrics.json` changed. ' +
        'They must look at the present change and approve again.',
    ]);
  });

  test('says so where it is not known what it was given on', () => {
    const decision = inReview({ ignored: [stale] }, { voided: [{ review: 5, user: 'dana', changes: [] }] });
    expect(remarksOf(renderComment(decision, aContext()))[0]).toContain('is not known');
  });

  test('without a ledger the general reason stands', () => {
    expect(remarksOf(renderComment(inReview({ ignored: [stale] }), aContext()))).toEqual([
      '- The approval of `@dana` does not count: it was given on other content than the present one; they must look at the present change and approve again.',
    ]);
  });

  test('many changes are counted: few in a comment, fifty at length', () => {
    const changes = Array.from({ length: 80 }, (_, index) => change('file', `m/${index}`));
    const said = everywhere(inReview({ ignored: [stale] }, { voided: [{ review: 5, user: null, changes }] }));
    expect(said.comment).toContain('and 72 more changes');
    expect(said.summary).toContain('and 30 more changes');
    expect(said.html).toContain('and 30 more changes');
    expect(said.terminal).toContain('and 30 more changes');
  });
});

describe('Every reason not to count', () => {
  const REASONS: Record<IgnoredReason, string | null> = {
    unknown_user:
      'The review of `@dana` does not count: nobody can say who it was; somebody else must approve in their place.',
    not_decisive: null,
    superseded: null,
    dismissed:
      'The review of `@dana` does not count: it was dismissed, and an earlier one does not come back; they must look at the present change and approve again.',
    bot: 'The approval of `@dana` does not count: it is not that of a person; a person must approve, or the policy must allow bots.',
    no_role:
      'The review of `@dana` does not count: they hold no role that is asked for here; the roles file on the base branch must give them one, or somebody who holds one must approve.',
    delegation_expired:
      'The approval of `@dana` does not count: the delegation to them has ended; it must be renewed on the base branch, or somebody else must approve.',
    permission:
      'The review of `@dana` does not count: they have less permission on the repository than the policy asks; they must be given it (write, unless the policy says otherwise), or somebody else must approve.',
    author:
      'The approval of `@dana` does not count: they opened this pull request; somebody else must approve in their place.',
    contributor:
      'The approval of `@dana` does not count: they wrote, committed or pushed a part of this change; somebody else must approve in their place.',
    stale_commit:
      'The approval of `@dana` does not count: it was given on another commit than the present head; they must look at the present change and approve again.',
    stale_subject:
      'The approval of `@dana` does not count: it was given on other content than the present one; they must look at the present change and approve again.',
    stale_time:
      'The approval of `@dana` does not count: it was not given after the present change was pushed; they must look at the present change and approve again.',
    seat_filled:
      'The approval of `@dana` does not count: it is valid, and every seat they could fill is filled; nothing to do.',
  };

  test.each(Object.entries(REASONS))('%s: why, and what would make it count', (reason, said) => {
    const decision = inReview({
      missing: [{ role: 'arb', count: 1, eligible: ['ann'] }],
      ignored: [{ review: 5, user: 'dana', reason: reason as IgnoredReason }],
    });
    expect(remarksOf(renderComment(decision, aContext()))).toEqual(said === null ? [] : [`- ${said}`]);
  });

  test('names the roles once, however many approvals do not count', () => {
    const missing = ['data-steward', 'security-lead', 'ml-engineer'].map((role) => ({
      role,
      count: 1,
      eligible: ['ann'],
    }));
    const ignored = (['author', 'contributor', 'no_role', 'bot'] as const).map((reason, index) => ({
      review: index + 1,
      user: `user${index}`,
      reason,
    }));
    const { comment, summary } = everywhere(inReview({ assignment: {}, missing, ignored }));
    for (const role of ['data-steward', 'security-lead', 'ml-engineer']) {
      expect(comment?.split(role)).toHaveLength(2);
      expect(summary?.split(role)).toHaveLength(2);
    }
  });

  test('asks for nothing where every seat is filled', () => {
    const decision = approved({ ignored: [{ review: 5, user: 'zoe', reason: 'no_role' }] });
    expect(renderComment(decision, aContext())).toContain('Nothing to do: every seat is filled.');
    expect(renderComment(decision, aContext())).not.toContain('must approve');
  });
});

describe('Break-glass', () => {
  const override = {
    label: 'break-glass',
    user: 'grace',
    at: '2026-03-01T11:00:00Z',
    until: '2026-03-02T11:00:00Z',
    reason: 'incident 4711',
  };
  const decision = approved({
    assignment: { arb: ['ann'] },
    missing: [{ role: 'ml-engineer', count: 1, eligible: ['mel'] }],
    override,
  });

  test('stands in the first line of every report, and in the status', () => {
    for (const [where, text] of Object.entries(everywhere(decision))) {
      const [first] = text.split('\n').filter((line) => line.includes('fraud-detection'));
      expect([where, first?.toLowerCase()]).toEqual([where, expect.stringContaining('break-glass')]);
      expect(text).toContain('incident 4711');
    }
    expect(renderStatus(decision, 'main').description).toContain('break-glass of @grace');
    expect(annotationsOf(decision, aContext())).toEqual([
      expect.objectContaining({ type: 'warning', title: 'fraud-detection: break-glass' }),
    ]);
  });

  test('is counted where there are several models', () => {
    const several = { ...decision, models: [...decision.models, ...approved({}, { name: 'churn' }).models] };
    expect(renderComment(several, aContext()).split('\n')[1]).toContain('**1 by break-glass**');
  });

  test('is said although something else keeps the merge blocked', () => {
    const pending = aDecision([{ ...(decision.models[0] as Model), status: 'pending', turn: 'author' }]);
    expect(renderComment(pending, aContext()).split('\n')[1]).toContain('**break-glass**');
  });
});

describe('The tag of an approved model', () => {
  const days = new Map([1, 2, 3, 4].map((review) => [review, `2026-03-0${5 - review}T23:59:59Z`]));
  test.each<[string, Decision, Partial<ReportContext>, string]>([
    ['the UTC day of the last counted approval', approved(), { reviewedAt: days }, '-approved-2026-03-04`.'],
    ['times that were not given', approved(), {}, '-approved-YYYY-MM-DD` (the UTC day'],
    [
      'a counted approval without a time',
      approved(),
      { reviewedAt: new Map([...days].slice(1)) },
      '-approved-YYYY-MM-DD`',
    ],
    [
      'a time of another form',
      approved(),
      { reviewedAt: new Map([...days, [1, '2026-03-04T23:59:59+02:00']]) },
      '-approved-YYYY-MM-DD`',
    ],
    [
      'several policies, of which one sign-off is shown',
      approved({}, { policies: [...aModel().policies, ...aModel().policies] }),
      { reviewedAt: days },
      '-approved-YYYY-MM-DD`',
    ],
  ])('%s', (_, decision, context, expected) => {
    expect(renderComment(decision, aContext(context))).toContain(expected);
  });
});

describe('Conditions, stages, delegation and feedback', () => {
  test('conditions are listed once, the first due first, and counted in the line of an approved model', () => {
    const conditions = [
      { review: 1, user: 'dan', until: '2026-06-30', text: 'later', overdue: false },
      { review: 1, user: 'dan', until: '2026-01-31', text: 'sooner', overdue: true },
    ];
    const notes = [{ code: 'condition', message: 'dan approves on the condition …' }];
    for (const text of Object.values(everywhere(approved({ notes }, { conditions })))) {
      expect(text.indexOf('sooner')).toBeLessThan(text.indexOf('later'));
      expect(text).toContain('on 2 conditions');
      expect(text).toContain('it is to be met before the model is deployed');
      expect(text).not.toContain('dan approves on the condition');
    }
  });

  test('a note says what it is about', () => {
    const notes = [
      { code: 'feedback', message: 'lee (legal, advisory) approves.' },
      { code: 'stage', message: 'Stage technical is open.' },
      { code: 'delegation', message: 'sue signs as security-lead for sam, until 2026-03-31: leave' },
      { code: 'something_new', message: 'A note of another kind.' },
    ];
    expect(remarksOf(renderComment(inReview({ notes }), aContext()))).toEqual([
      '- **Stages**: Stage technical is open.',
      '- **Delegation**: sue signs as security-lead for sam, until 2026-03-31: leave',
      '- **Feedback, which never counts as approval**: lee (legal, advisory) approves.',
      '- A note of another kind.',
    ]);
  });
});

describe('The change to what governs', () => {
  test('has a line of signatures of its own, with who could sign', () => {
    const governance = {
      ...aSignoff({
        assignment: { governance: [] },
        missing: [{ role: 'governance', count: 1, eligible: ['grace'] }],
      }),
    };
    const said = everywhere(aDecision([aModel()], { governance }));
    for (const text of [said.comment, said.summary]) {
      expect(text).toContain(
        '**Change to what governs**: governance 0 of 1. **Missing**: governance (`@grace`).',
      );
    }
    expect(said.terminal).toContain('Change to what governs: governance 0 of 1.');
    expect(said.html).toContain('<strong>Change to what governs</strong>: governance 0 of 1.');
  });
});
