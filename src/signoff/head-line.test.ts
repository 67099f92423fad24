import { describe, expect, it } from 'vitest';
import { headLine } from './head-line.ts';
import type { CommitFacts, HeadFacts, SignoffSnapshot } from './snapshot.ts';

const AT = '2026-03-01T10:00:00Z';
const LATER = '2026-03-01T11:00:00Z';

const head = (sha: string, at = AT, more: Partial<HeadFacts> = {}): HeadFacts => ({
  sha,
  at,
  pusher: 1,
  subject: null,
  isActivityRead: true,
  ...more,
});
const commit = (sha: string): CommitFacts => ({
  sha,
  parents: ['base'],
  author: 1,
  committer: 1,
  isVerified: true,
  message: null,
  tree: null,
  cleanMergeTree: null,
  subject: null,
});

function line(present: string, ...heads: HeadFacts[]) {
  const commits = [...new Set(heads.map(({ sha }) => sha))].map(commit);
  return headLine({ pullRequest: { head: present }, heads, commits } as unknown as SignoffSnapshot);
}
const order = (present: string, ...heads: HeadFacts[]) =>
  line(present, ...heads).tenures.map(({ sha }) => sha);

describe('the order of heads', () => {
  it('is that of their times, however they are listed', () => {
    expect(order('b', head('b', LATER), head('a'))).toEqual(['a', 'b']);
    expect(order('a', head('a', LATER), head('b'))).toEqual(['b', 'a']);
  });

  it('ends, at one instant, with the present head, and is otherwise that of the names', () => {
    for (const heads of [
      [head('a'), head('b'), head('c')],
      [head('c'), head('b'), head('a')],
    ]) {
      expect(order('a', ...heads)).toEqual(['b', 'c', 'a']);
      expect(order('b', ...heads)).toEqual(['a', 'c', 'b']);
    }
  });

  it('puts what the activity says, at one instant, before what was only seen', () => {
    const said = head('a', AT, { pusher: 1 });
    const seen = head('a', AT, { pusher: null, isActivityRead: false });
    for (const heads of [
      [said, seen],
      [seen, said],
    ]) {
      expect(line('a', ...heads).latest).toBe(seen);
      expect(line('a', ...heads).pushers).toEqual([1, null]);
    }
  });

  it('counts a commit that was the head twice as twice, with another between', () => {
    const heads = [head('a', AT), head('b', LATER), head('a', '2026-03-01T12:00:00Z')];
    expect(order('a', ...heads)).toEqual(['a', 'b', 'a']);
    expect(order('a', head('a', AT), head('a', LATER))).toEqual(['a']);
  });
});

describe('who pushed since the subject was there', () => {
  const of = (sha: string, at: string, pusher: number | null, subject: string | null = 's') =>
    head(sha, at, { pusher, subject });
  const LAST = '2026-03-01T12:00:00Z';

  it.each<[string, HeadFacts[], (number | null)[]]>([
    ['everybody since it was first there', [of('a', AT, 1), of('b', LATER, 2), of('c', LAST, 3)], [1, 2, 3]],
    [
      'nobody who pushed another before',
      [of('a', AT, 1, 'other'), of('b', LATER, 2), of('c', LAST, 3)],
      [2, 3],
    ],
    [
      'who pushed another in between as well',
      [of('a', AT, 1), of('b', LATER, 2, 'other'), of('c', LAST, 3)],
      [1, 2, 3],
    ],
    [
      'from what is unknown on',
      [of('a', AT, 1, null), of('b', LATER, 2, 'other'), of('c', LAST, 3)],
      [1, 2, 3],
    ],
    [
      'unknown people as unknown, once',
      [of('a', AT, null), of('b', LATER, null), of('c', LAST, 3)],
      [null, 3],
    ],
    ['all of one instant', [of('a', LATER, 1, 'other'), of('b', LATER, 2), of('c', LAST, 3)], [1, 2, 3]],
    ['nobody where it is unknown', [of('a', AT, 1), of('c', LAST, 3, null)], []],
  ])('is %s', (_, heads, pushers) => {
    expect(line('c', ...heads).subjectPushers).toEqual(pushers);
  });
});
