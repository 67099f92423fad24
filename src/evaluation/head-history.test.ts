import { describe, expect, it } from 'vitest';
import type { HeadPush } from '../github/port.ts';
import { isObserved, subjectHeads, subjectObservations } from './head-history.ts';
import { NO_HISTORY, type PullHistory, type RecordedVerdict } from './pull-history.ts';

const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`;
const alice = { id: 1, login: 'alice', type: 'User' };

function push(sha: string, minute: number): HeadPush {
  return { sha, at: at(minute), pusher: alice, kind: 'push' };
}

function verdict(
  head: string,
  minute: number,
  subject: string | null,
  headAt: number | null = minute,
): RecordedVerdict {
  return {
    seq: minute,
    id: `evaluation/1/x/after-${minute}`,
    at: at(minute),
    head,
    headAt: headAt === null ? null : at(headAt),
    pusher: 1,
    status: 'in_review',
    isDecided: true,
    subjects: new Map(subject === null ? [] : [['m', subject]]),
  };
}

const history = (...verdicts: RecordedVerdict[]): PullHistory => ({ ...NO_HISTORY, verdicts });

function source(pushes: readonly HeadPush[], now = 59) {
  const last = pushes.at(-1);
  return {
    now: at(now),
    headSha: last?.sha ?? 'h1',
    head: { at: last?.at ?? at(now), pusher: last?.pusher ?? null },
    isActivityRead: pushes.length > 0,
    pushes,
    isHistoryWhole: pushes.length > 0,
    evidenceAt: null as string | null,
  };
}

const current = (sha256: string | null) => ({ name: 'm', sha256 });
const review = (id: number, commit: string | null, minute: number, state = 'APPROVED', body = '') => ({
  id,
  commit,
  at: at(minute),
  state,
  body,
});

describe('since when the present subject stands', () => {
  const established = (
    pushes: readonly HeadPush[],
    verdicts: readonly RecordedVerdict[],
    subject: string | null,
  ): string | undefined => subjectHeads(source(pushes), history(...verdicts), current(subject)).at(-1)?.at;

  it.each([
    ['never recorded: now', [push('h1', 1)], [], 's1', 59],
    ['first recorded after its push', [push('h1', 1)], [verdict('h1', 2, 's1', 1)], 's1', 2],
    [
      'recorded again: the first time',
      [push('h1', 1)],
      [verdict('h1', 2, 's1', 1), verdict('h1', 5, 's1', 1)],
      's1',
      2,
    ],
    ['evidence came later', [push('h1', 1)], [verdict('h1', 2, 's0', 1), verdict('h1', 5, 's1', 1)], 's1', 5],
    [
      'evidence changed and came back',
      [push('h1', 1)],
      [verdict('h1', 2, 's1', 1), verdict('h1', 3, 's0', 1), verdict('h1', 5, 's1', 1)],
      's1',
      5,
    ],
    ['another subject than the recorded one: now', [push('h1', 1)], [verdict('h1', 2, 's0', 1)], 's1', 59],
    ['no subject at all: now', [push('h1', 1)], [verdict('h1', 2, null, 1)], null, 59],
    [
      'pushed away and back: since it came back',
      [push('h1', 1), push('h2', 3), push('h1', 5)],
      [verdict('h1', 2, 's1', 1), verdict('h2', 4, 's2', 3), verdict('h1', 6, 's1', 5)],
      's1',
      6,
    ],
    [
      'pushed away and back unseen: not before the last push',
      [push('h1', 1), push('h2', 3), push('h1', 5)],
      [verdict('h1', 2, 's1', 1)],
      's1',
      59,
    ],
  ] as const)('%s', (_, pushes, verdicts, subject, minute) => {
    expect(established(pushes, verdicts, subject)).toBe(at(minute));
  });

  it('evidence that was there later than the verdict was begun', () => {
    const late = { ...source([push('h1', 1)], 3), evidenceAt: at(4) };
    expect(subjectHeads(late, history(), current('s1')).at(-1)?.at).toBe(at(4));
  });

  it('a run that failed in between changes nothing', () => {
    const failed = { ...verdict('h1', 4, null, null), isDecided: false };
    const verdicts = [verdict('h1', 2, 's1', 1), failed, verdict('h1', 6, 's1', 1)];
    expect(established([push('h1', 1)], verdicts, 's1')).toBe(at(2));
  });

  it('without the activity the verdicts alone tell, and say so', () => {
    const heads = subjectHeads(source([]), history(verdict('h1', 2, 's1', null)), current('s1'));
    expect(heads).toEqual([{ sha: 'h1', at: at(2), pusher: 1, subject: 's1', isActivityRead: false }]);
  });

  it('an older head stands since it was first judged, however often it was judged again', () => {
    const heads = subjectHeads(
      source([push('h1', 1), push('h2', 7)]),
      history(verdict('h1', 2, 's1', 1), verdict('h1', 5, 's1', 1)),
      current('s1'),
    );
    expect(heads.map(({ sha, at: since }) => [sha, since])).toEqual([
      ['h1', at(2)],
      ['h2', at(59)],
    ]);
  });

  it('every other head stays, those that nothing judged without a subject', () => {
    const heads = subjectHeads(
      source([push('h1', 1), push('h2', 3), push('h3', 5)]),
      history(verdict('h1', 2, 's1', 1), verdict('h3', 6, 's3', 5)),
      current('s3'),
    );
    expect(heads.map(({ sha, subject }) => [sha, subject])).toEqual([
      ['h1', 's1'],
      ['h2', null],
      ['h3', 's3'],
    ]);
  });
});

describe('what a review was given on, when it is first seen', () => {
  const given = (
    pushes: readonly HeadPush[],
    verdicts: readonly RecordedVerdict[],
    seen: ReturnType<typeof review>,
    subject: string | null = 's2',
  ) => subjectObservations([seen], source(pushes), history(...verdicts), current(subject));

  it.each([
    ['the head it was given on', [push('h1', 1)], [verdict('h1', 2, 's1')], review(7, 'h1', 3), 's1', 's1'],
    [
      'not the evidence that came after it',
      [push('h1', 1)],
      [verdict('h1', 2, 's1'), verdict('h1', 5, 's2')],
      review(7, 'h1', 3),
      's2',
      's1',
    ],
    [
      'before any verdict: what was judged right after',
      [push('h1', 1)],
      [verdict('h1', 5, 's1'), verdict('h1', 6, 's2')],
      review(7, 'h1', 3),
      's2',
      's1',
    ],
    [
      'before any verdict, and this is the first: the present one',
      [push('h1', 1)],
      [],
      review(7, 'h1', 3),
      's2',
      's2',
    ],
    [
      'an older commit: what that one was',
      [push('h1', 1), push('h2', 3)],
      [verdict('h1', 2, 's1'), verdict('h2', 4, 's2')],
      review(7, 'h1', 5),
      's2',
      's1',
    ],
    [
      'moved by a forced push: the head of its time',
      [push('h1', 1), push('h2', 5)],
      [verdict('h1', 2, 's1'), verdict('h2', 6, 's2')],
      review(7, 'h2', 3),
      's2',
      's1',
    ],
    [
      'moved at the instant of the push: the head before',
      [push('h1', 1), push('h2', 5)],
      [verdict('h1', 2, 's1')],
      review(7, 'h2', 5),
      's2',
      's1',
    ],
    [
      'moved, and nothing judged the head of its time: unknown',
      [push('h1', 1), push('h2', 5)],
      [verdict('h2', 6, 's2')],
      review(7, 'h2', 3),
      's2',
      null,
    ],
    [
      'moved back to a commit of before: both are possible, and differ',
      [push('h1', 1), push('h2', 3), push('h1', 6)],
      [verdict('h1', 2, 's1'), verdict('h2', 4, 's2'), verdict('h1', 7, 's1')],
      review(7, 'h1', 5),
      's1',
      null,
    ],
    [
      'moved back to a commit of the same content: it does not matter',
      [push('h1', 1), push('h2', 3), push('h1', 6)],
      [verdict('h1', 2, 's1'), verdict('h2', 4, 's1'), verdict('h1', 7, 's1')],
      review(7, 'h1', 5),
      's1',
      's1',
    ],
    [
      'a commit that never was the head: unknown',
      [push('h1', 1)],
      [verdict('h1', 2, 's1')],
      review(7, 'elsewhere', 3),
      's1',
      null,
    ],
    ['before every push: unknown', [push('h1', 4)], [verdict('h1', 5, 's1')], review(7, 'h1', 3), 's1', null],
    ['no commit: unknown', [push('h1', 1)], [verdict('h1', 2, 's1')], review(7, null, 3), 's1', null],
  ] as const)('%s', (_, pushes, verdicts, seen, subject, expected) => {
    expect(given(pushes, verdicts, seen, subject)).toEqual([{ review: 7, subject: expected }]);
  });

  it.each([
    ['a verdict on its commit before it tells', review(7, 'h1', 3), 's1'],
    ['a verdict after it does not', review(7, 'h1', 2), null],
    ['nor one on another commit', review(7, 'h9', 3), null],
  ] as const)('without the activity: %s', (_, seen, expected) => {
    expect(given([], [verdict('h1', 2, 's1')], seen, 's1')).toEqual([{ review: 7, subject: expected }]);
  });

  it('a run that failed before it does not tell', () => {
    const failed = { ...verdict('h1', 4, null, null), isDecided: false };
    expect(given([push('h1', 1)], [verdict('h1', 2, 's1'), failed], review(7, 'h1', 5), 's2')).toEqual([
      { review: 7, subject: 's1' },
    ]);
  });

  it('without the activity: nor one that another head came after', () => {
    expect(given([], [verdict('h1', 2, 's1'), verdict('h2', 3, 's2')], review(7, 'h1', 4), 's1')).toEqual([
      { review: 7, subject: null },
    ]);
  });

  it('a review that was seen and is gone is named, so that it is missed', () => {
    const recorded = {
      ...history(verdict('h1', 2, 's1')),
      observations: new Map([[7, new Map([['m', 's1']])]]),
    };
    expect(subjectObservations([], source([push('h1', 1)]), recorded, current('s1'))).toEqual([
      { review: 7, subject: 's1' },
    ]);
  });

  it('what was recorded stands, whatever is read now', () => {
    const recorded = {
      ...history(verdict('h1', 2, 's1')),
      observations: new Map([[7, new Map([['m', 's0']])]]),
    };
    expect(
      subjectObservations([review(7, 'h1', 3)], source([push('h1', 1)]), recorded, current('s1')),
    ).toEqual([{ review: 7, subject: 's0' }]);
  });

  it('a subject that was not part of it then stays unknown', () => {
    const recorded = {
      ...history(verdict('h1', 2, 's1')),
      observations: new Map([[7, new Map([['other', 's0']])]]),
    };
    expect(
      subjectObservations([review(7, 'h1', 3)], source([push('h1', 1)]), recorded, current('s1')),
    ).toEqual([{ review: 7, subject: null }]);
  });

  it('a comment that overrides a check is observed as an approval is', () => {
    const comment = review(7, 'h1', 3, 'COMMENTED', '/override auc Agreed with the board.');
    expect(given([push('h1', 1)], [verdict('h1', 2, 's1')], comment)).toEqual([{ review: 7, subject: 's1' }]);
  });

  it('a comment that is gone is not missed: it was no veto, and goes with the last remark in it', () => {
    const text = { sha256: '', isLate: false, isChanged: false, conditions: [], outcomes: [] };
    const recorded = (state: string) => ({
      ...history(verdict('h1', 2, 's1')),
      observations: new Map([[7, new Map([['m', 's1']])]]),
      texts: new Map([[7, { ...text, state }]]),
    });
    const lost = (state: string) =>
      subjectObservations([], source([push('h1', 1)]), recorded(state), current('s1'));
    expect(lost('COMMENTED')).toEqual([]);
    expect(lost('CHANGES_REQUESTED')).toEqual([{ review: 7, subject: 's1' }]);
  });

  it('what a plain comment was given on does not matter, though it is recorded', () => {
    const recorded = { ...history(), observations: new Map([[7, new Map([['m', 's1']])]]) };
    const seen = [review(7, 'h1', 3, 'COMMENTED', 'Nice.')];
    expect(subjectObservations(seen, source([push('h1', 1)]), recorded, current('s1'))).toEqual([]);
  });

  it.each(['COMMENTED', 'PENDING', 'DISMISSED'])('%s is not observed anew', (state) => {
    expect(given([push('h1', 1)], [], review(7, 'h1', 3, state))).toEqual([]);
  });
});

describe('the first sight that is recorded', () => {
  it.each([
    ['APPROVED', true],
    ['CHANGES_REQUESTED', true],
    ['COMMENTED', true],
    ['DISMISSED', false],
    ['PENDING', false],
  ])('%s: %s', (state, expected) => {
    expect(isObserved({ state })).toBe(expected);
  });
});
