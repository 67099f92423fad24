import { describe, expect, it } from 'vitest';
import { type Act, clock, DEMO, ledgerOf, pullActs, subjectOf } from '../../test/ledger/recorded.ts';
import { courseOf, judgedModels, standingApproval, turnTimes } from './change-course.ts';
import { type PullRecord, pullRecords } from './pull-record.ts';

const pull = pullActs(1);
const OTHER = 'models/other';
const HOUR = 3_600_000;

function recorded(...acts: readonly Act[]): PullRecord {
  const [record] = pullRecords(ledgerOf(acts));
  if (record === undefined) throw new Error('One pull request was expected.');
  return record;
}
const course = (...acts: readonly Act[]) => courseOf(recorded(...acts), DEMO);

it('the models of a pull request are those that were ever judged, each once, by folder', () => {
  const record = recorded(
    pull.verdict('09:00', 'pending', { path: OTHER }),
    pull.verdict('10:00', 'pending'),
    pull.verdict('11:00', 'approved', { path: OTHER }),
    pull.verdict('12:00', null),
    pull.ended('13:00', 'merged'),
  );
  expect(judgedModels(record)).toEqual([DEMO, OTHER]);
});

describe('the course of a model', () => {
  it('begins with the first verdict on it', () => {
    const moments = course(
      pull.ended('08:00', 'closed'),
      pull.verdict('09:00', 'pending', { path: OTHER }),
      pull.verdict('10:00', 'pending'),
      pull.verdict('11:00', 'approved', { path: OTHER }),
    );
    expect(moments.map(({ at, turn, model }) => [at, turn, model?.path])).toEqual([
      [Date.parse(clock('10:00')), 'author', DEMO],
      [Date.parse(clock('11:00')), null, undefined],
    ]);
  });

  it('says what was judged, and the end nothing of it', () => {
    const [named, nameless, end] = course(
      pull.verdict('09:00', 'approved', { head: 'h1', subject: 's1', draft: true }),
      pull.verdict('10:00', 'approved', { head: 'h2', subject: null }),
      pull.ended('11:00', 'closed', null),
    );
    expect(named).toMatchObject({
      head: 'h1',
      content: subjectOf('s1'),
      hasSubject: true,
      isDraft: true,
      end: null,
    });
    expect(nameless).toMatchObject({ head: 'h2', content: 'head h2', hasSubject: false, isDraft: false });
    expect(end).toEqual({
      at: Date.parse(clock('11:00')),
      turn: null,
      model: null,
      content: '',
      hasSubject: false,
      head: '',
      isDraft: false,
      end: { kind: 'end', event: 'closed', at: Date.parse(clock('11:00')), source: 'recorded', seq: 4 },
    });
  });

  it.each([
    ['error', 'undecided'],
    ['rejected', 'author'],
    ['pending', 'author'],
    ['in_review', 'reviewers'],
    ['approved', 'nobody'],
  ] as const)('after the verdict %s it is the turn of: %s', (status, turn) => {
    expect(course(pull.verdict('09:00', status)).map((moment) => moment.turn)).toEqual([turn]);
  });

  it('is undecided under an error that names no model, and over where a verdict leaves it out', () => {
    const first = pull.verdict('09:00', 'pending');
    expect(course(first, pull.verdict('10:00', null))[1]?.turn).toBe('undecided');
    expect(course(first, pull.verdict('10:00', 'approved', { without: true }))[1]?.turn).toBeNull();
  });
});

describe('the time by turn', () => {
  it('is that up to the next moment, whatever it is', () => {
    const { milliseconds, conflicts } = turnTimes(
      course(
        pull.verdict('09:00', 'pending'),
        pull.verdict('10:00', 'in_review', { missing: ['arb'] }),
        pull.verdict('10:30', null),
        pull.verdict('12:30', 'approved'),
        pull.ended('15:30', 'closed'),
        pull.verdict('20:30', 'pending'),
      ),
    );
    expect(milliseconds).toEqual({
      author: HOUR,
      reviewers: HOUR / 2,
      undecided: 2 * HOUR,
      nobody: 3 * HOUR,
    });
    expect(conflicts).toBe(0);
  });

  it('is nothing, and no conflict, between two moments at one instant', () => {
    const { milliseconds, conflicts } = turnTimes(
      course(pull.verdict('09:00', 'pending'), pull.verdict('09:00', 'approved')),
    );
    expect([milliseconds.author, conflicts]).toEqual([0, 0]);
  });

  it('is a conflict where it runs backwards', () => {
    const { milliseconds, conflicts } = turnTimes(
      course(pull.verdict('10:00', 'pending'), pull.verdict('09:00', 'approved')),
    );
    expect([milliseconds.author, conflicts]).toEqual([0, 1]);
  });
});

describe('the approval that stands', () => {
  it.each<[string, readonly Act[], string | null]>([
    ['the only one', [pull.verdict('09:00', 'approved')], '09:00'],
    ['none, where the model is not approved', [pull.verdict('09:00', 'pending')], null],
    [
      'one after a verdict that left the model out',
      [
        pull.verdict('09:00', 'approved'),
        pull.verdict('10:00', 'approved', { without: true }),
        pull.verdict('11:00', 'approved'),
      ],
      '11:00',
    ],
    [
      'none, where the last verdict left the model out',
      [pull.verdict('09:00', 'approved'), pull.verdict('10:00', 'approved', { without: true })],
      null,
    ],
    [
      'the first of those on the content that is there now',
      [
        pull.verdict('09:00', 'approved', { subject: 's1' }),
        pull.verdict('10:00', 'approved', { subject: 's2' }),
        pull.verdict('11:00', 'approved', { subject: 's1' }),
        pull.verdict('12:00', 'approved', { subject: 's1' }),
        pull.ended('13:00', 'closed'),
      ],
      '11:00',
    ],
  ])('is %s', (_, acts, expected) => {
    const at = standingApproval(course(...acts))?.at ?? null;
    expect(at).toBe(expected === null ? null : Date.parse(clock(expected)));
  });

  it('is none of no course', () => {
    expect(standingApproval([])).toBeNull();
  });
});
