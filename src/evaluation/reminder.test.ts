import { describe, expect, test } from 'vitest';
import { aDecision, aModel, aSignoff, completeSignoff } from '../../test/report/decisions.ts';
import type { IssueComment } from '../github/port.ts';
import type { Decision, Model } from '../schemas/decision.ts';
import { dueReminders, type Reminder, type ReminderInput } from './reminder.ts';

const OWN = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const comment = (body: string, user: IssueComment['user'] = OWN): IssueComment => ({
  id: 1,
  user,
  body,
  createdAt: '2026-03-03T00:00:00Z',
});

const missing = [{ role: 'ml-engineer', count: 1, eligible: ['mel'] }];
const waiting = (over: Partial<Model> = {}): Model =>
  aModel({ signoff: { ...aSignoff({ missing }) }, ...over });

/** In review since the first of March; two days are up on the third. */
function input(over: Partial<ReminderInput> = {}): ReminderInput {
  return {
    now: '2026-03-03T12:00:00Z',
    config: { after: '2d', escalate_after: '5d', escalate_to: 'heads' },
    roles: { roles: { heads: { users: ['hanna', { login: 'hugo', id: 7 }], teams: ['acme/heads'] } } },
    decision: aDecision([waiting()]),
    isDraft: false,
    isStageOpen: false,
    comments: [],
    ownLogin: 'github-actions[bot]',
    waitingSince: '2026-03-01T12:00:00Z',
    requested: ['mel'],
    subjects: [{ name: 'models/fraud-detection', sha256: 'a'.repeat(64) }],
    reviewedAt: new Map(),
    ...over,
  };
}

const levels = (over: Partial<ReminderInput>): string[] =>
  dueReminders(input(over)).map(({ level }) => level);
const only = (over: Partial<ReminderInput> = {}): Reminder => {
  const [reminder, ...others] = dueReminders(input(over));
  if (reminder === undefined || others.length > 0) throw new Error('Not one reminder.');
  return reminder;
};

describe('A reminder', () => {
  test('goes to those whose review is missing, once the wait is up', () => {
    expect(only()).toMatchObject({
      level: 'reminder',
      people: ['mel'],
      roles: ['ml-engineer'],
      models: ['fraud-detection'],
      waitingSince: '2026-03-01T12:00:00Z',
      hours: 48,
    });
  });

  test.each<[string, Partial<ReminderInput>]>([
    ['a second too early', { now: '2026-03-03T11:59:59Z' }],
    ['no reminders in the configuration', { config: undefined }],
    ['a draft', { isDraft: true }],
    ['nobody knows since when', { waitingSince: null }],
    ['a time that is none', { waitingSince: 'yesterday' }],
    ['a time to come', { waitingSince: '2026-04-01T00:00:00Z' }],
    ['everybody asked has answered', { requested: [] }],
    ['the author’s turn', { decision: aDecision([waiting({ status: 'pending' })]) }],
    ['one of two models is the author’s', { decision: { ...aDecision([waiting()]), status: 'pending' } }],
    [
      'approved',
      { decision: aDecision([waiting({ status: 'approved', signoff: { ...completeSignoff() } })]) },
    ],
    ['rejected', { decision: aDecision([waiting({ status: 'rejected' })]) }],
    ['an error', { decision: aDecision([], { status: 'error' }) }],
  ])('is not due: %s', (_, over) => {
    expect(levels(over)).toEqual([]);
  });
});

describe('A sign-off that is over', () => {
  const expired = { code: 'expired', message: 'The approvals held until …: they must be given again.' };
  const over = (until: string): Partial<ReminderInput> => ({
    decision: aDecision([
      waiting({
        signoff: { ...completeSignoff({ state: 'partial', notes: [expired], valid_until: until }) },
      }),
    ]),
    requested: ['dan', 'mel'],
  });

  test('is asked for again by all its roles', () => {
    expect(only(over('2026-03-01T00:00:00Z'))).toMatchObject({
      people: ['dan', 'mel'],
      roles: ['data-steward', 'security-lead', 'ml-engineer', 'arb'],
      models: ['fraud-detection'],
    });
  });

  test('is reminded of once for each end, whatever was said while it was first waited for', () => {
    const first = comment(only().marker);
    const once = comment(only(over('2026-03-01T00:00:00Z')).marker);
    expect(levels({ ...over('2026-03-01T00:00:00Z'), comments: [first] })).toEqual(['reminder']);
    expect(levels({ ...over('2026-03-01T00:00:00Z'), comments: [first, once] })).toEqual([]);
    expect(levels({ ...over('2026-03-02T00:00:00Z'), comments: [first, once] })).toEqual(['reminder']);
  });
});

describe('An escalation', () => {
  const now = '2026-03-06T12:00:00Z';

  test('tells the members of the role, beside the reminder', () => {
    const [, escalation] = dueReminders(input({ now }));
    expect(escalation).toMatchObject({
      level: 'escalation',
      people: ['hanna', 'hugo', 'acme/heads'],
      awaited: ['mel'],
      hours: 120,
    });
  });

  test('is due although nobody is left to ask', () => {
    expect(levels({ now, requested: [] })).toEqual(['escalation']);
  });

  test.each<[string, Partial<ReminderInput>]>([
    ['no time for it', { config: { after: '2d', escalate_to: 'heads' } }],
    ['no role for it', { config: { after: '2d', escalate_after: '5d' } }],
    ['a role that nobody defines', { config: { after: '2d', escalate_after: '5d', escalate_to: 'chiefs' } }],
    [
      'a role named as what every object has',
      { config: { after: '2d', escalate_after: '5d', escalate_to: 'toString' } },
    ],
    ['no roles file', { roles: undefined }],
  ])('is not due: %s', (_, over) => {
    expect(levels({ now, ...over })).toEqual(['reminder']);
  });

  test('notifies no more than thirty', () => {
    const users = Array.from({ length: 40 }, (_, index) => `head-${index}`);
    expect(dueReminders(input({ now, roles: { roles: { heads: { users } } } })).at(-1)?.people).toHaveLength(
      30,
    );
  });
});

describe('Once', () => {
  const said = (over: Partial<ReminderInput> = {}): IssueComment => comment(`${only(over).marker}\n⏰ …`);

  test('for one level and one subject', () => {
    expect(levels({ comments: [said()] })).toEqual([]);
    expect(levels({ comments: [said()], now: '2026-03-06T12:00:00Z' })).toEqual(['escalation']);
  });

  test('a push elsewhere asks nobody again; another content does', () => {
    const pushed = aDecision([waiting()], { head: 'f'.repeat(40) });
    expect(levels({ comments: [said()], decision: pushed })).toEqual([]);
    const subjects = [{ name: 'models/fraud-detection', sha256: 'b'.repeat(64) }];
    expect(levels({ comments: [said()], subjects })).toEqual(['reminder']);
  });

  test('where approvals belong to commits, another head asks again', () => {
    const pushed = aDecision([waiting()], { head: 'f'.repeat(40) });
    expect(levels({ comments: [said({ subjects: null })], subjects: null })).toEqual([]);
    expect(levels({ comments: [said({ subjects: null })], subjects: null, decision: pushed })).toEqual([
      'reminder',
    ]);
  });

  test.each<[string, (marker: string) => IssueComment]>([
    ['by somebody else', (marker) => comment(marker, { id: 3, login: 'mallory', type: 'User' })],
    ['by a namesake', (marker) => comment(marker, { id: 3, login: 'github-actions[bot]', type: 'User' })],
    ['by nobody', (marker) => comment(marker, null)],
    ['quoted further down', (marker) => comment(`> ${marker}`)],
  ])('a marker %s keeps nobody from being reminded', (_, written) => {
    expect(levels({ comments: [written(only().marker)] })).toEqual(['reminder']);
  });
});

describe('Stages', () => {
  const staged = (stage: string): Decision =>
    aDecision([
      waiting({
        signoff: {
          ...aSignoff({
            missing,
            counted: [{ review: 3, user: 'dan', role: 'data-steward' }],
            notes: [{ code: 'stage', message: `Stage ${stage} is open.` }],
          }),
        },
      }),
    ]);
  const reviewedAt = new Map([[3, '2026-03-02T12:00:00Z']]);

  test('a later one waits since the last signature', () => {
    expect(levels({ decision: staged('board'), reviewedAt })).toEqual([]);
    expect(levels({ decision: staged('board'), reviewedAt, now: '2026-03-04T12:00:00Z' })).toEqual([
      'reminder',
    ]);
  });

  test('who is asked for the open one is reminded, although a check of a later one does not hold', () => {
    const pending = (models: Model[]) => aDecision(models, { status: 'pending' });
    const [model] = staged('technical').models as [Model];
    const late = { reviewedAt, now: '2026-03-04T12:00:00Z' };
    const decision = pending([{ ...model, status: 'pending' }]);
    expect(levels({ ...late, decision })).toEqual([]);
    expect(only({ ...late, decision, isStageOpen: true })).toMatchObject({
      people: ['mel'],
      roles: ['ml-engineer'],
      models: ['fraud-detection'],
    });
    expect(levels({ ...late, decision, isStageOpen: true, isDraft: true })).toEqual([]);
    expect(levels({ ...late, decision, isStageOpen: true, requested: [] })).toEqual([]);
  });

  test('a stage is reminded of once, also when the checks of the later ones hold by then', () => {
    const now = '2026-03-04T12:00:00Z';
    const [model] = staged('technical').models as [Model];
    const decision = aDecision([{ ...model, status: 'pending' }], { status: 'pending' });
    const { marker } = only({ decision, reviewedAt, now, isStageOpen: true });
    expect(levels({ decision: staged('technical'), reviewedAt, now, comments: [comment(marker)] })).toEqual(
      [],
    );
  });

  test('each is reminded of', () => {
    const now = '2026-03-04T12:00:00Z';
    const first = only({ decision: staged('technical'), reviewedAt, now });
    expect(levels({ decision: staged('board'), reviewedAt, now, comments: [comment(first.marker)] })).toEqual(
      ['reminder'],
    );
  });
});

test('what governs is waited for like a model', () => {
  const decision = aDecision([], {
    status: 'in_review',
    governance: { ...aSignoff({ missing: [{ role: 'governance', count: 1, eligible: ['grace'] }] }) },
  });
  expect(
    only({ decision, requested: ['grace'], subjects: [{ name: '.arbiter', sha256: 'c'.repeat(64) }] }),
  ).toMatchObject({
    people: ['grace'],
    roles: ['governance'],
    models: [],
  });
});
