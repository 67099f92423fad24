import { describe, expect, it } from 'vitest';
import { measured } from '../../test/ledger/measured.ts';
import { type Act, DEMO, pullActs } from '../../test/ledger/recorded.ts';
import { distribution, hoursBetween, hoursOf, summarise, sumOfHours } from './cycle-summary.ts';
import type { CycleChange } from './cycle-time.ts';

const HOUR = 3_600_000;

describe('hours', () => {
  it.each([
    [0, 0],
    [HOUR, 1],
    [HOUR * 2.5, 2.5],
    [179, 0],
    [180, 0.0001],
    [HOUR / 3, 0.3333],
  ])('of %i milliseconds are %f', (milliseconds, hours) => {
    expect(hoursOf(milliseconds)).toBe(hours);
  });

  it.each<[number | null, number | null, number | null]>([
    [HOUR, 3 * HOUR, 2],
    [HOUR, HOUR, 0],
    [HOUR, 0, null],
    [null, HOUR, null],
    [-HOUR, null, null],
    [null, null, null],
  ])('from %j to %j are %j', (start, end, hours) => {
    expect(hoursBetween(start, end)).toBe(hours);
  });

  it.each<[(number | null)[], number | null]>([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1, null, 2], null],
  ])('of %j together are %j', (hours, sum) => {
    expect(sumOfHours(hours)).toBe(sum);
  });
});

it('a distribution sorts by size, and leaves out what is not known', () => {
  expect(distribution([10, null, 9, 100, 8, null])).toEqual({
    count: 4,
    not_known: 2,
    median_hours: 9,
    p90_hours: 100,
  });
});

describe('the totals', () => {
  const pull = (number: number) => pullActs(number);

  it('count what was withdrawn, and merges that nobody approved', () => {
    const acts: Act[] = [
      pull(1).verdict('09:00', 'pending'),
      pull(1).verdict('10:00', 'approved', { without: true }),
      pull(2).verdict('09:00', 'pending'),
      pull(2).ended('10:00', 'merged'),
      pull(3).verdict('09:00', 'approved'),
      pull(3).ended('10:00', 'merged'),
      pull(4).verdict('09:00', 'pending'),
    ];
    expect(measured(acts).totals).toMatchObject({
      withdrawn: 1,
      merged: 2,
      open: 1,
      merged_without_approval: 1,
    });
  });

  it('add up what changes took, each stage by itself', () => {
    const first = measured([pull(1).verdict('09:00', 'pending')]).changes[0] as CycleChange;
    const hours = {
      proposal_to_checks_held_hours: 1,
      checks_held_to_approval_hours: 2,
      proposal_to_approval_hours: 3,
      approval_to_merge_hours: 4,
      merge_to_release_hours: 5,
      proposal_to_release_hours: 6,
      approval_to_release_hours: 8,
      author_hours: 7,
    };
    const change: CycleChange = {
      ...first,
      ...hours,
      released_at: '2026-03-01T20:00:00Z',
      outcome: 'merged',
    };
    const { totals, models } = summarise(
      [],
      [change, { ...change, released_at: null, outcome: 'open' }],
      [],
      0,
    );
    const two = (value: number) => ({ count: 2, not_known: 0, median_hours: value, p90_hours: value });
    const stages = {
      proposal_to_checks_held: two(1),
      checks_held_to_approval: two(2),
      proposal_to_approval: two(3),
      approval_to_merge: two(4),
      merge_to_release: two(5),
      proposal_to_release: two(6),
      approval_to_release: two(8),
    };
    expect(totals).toMatchObject({ released: 1, merged: 1, stages, author: two(7) });
    expect(models).toMatchObject([{ released: 1, merged: 1, changes: 2, stages, author: two(7) }]);
  });

  it('have models by folder and roles by name, whatever came first', () => {
    const { models, roles } = measured([
      pull(1).verdict('09:00', 'in_review', { path: 'models/z', missing: ['dpo'] }),
      pull(2).verdict('09:00', 'in_review', { path: DEMO, missing: ['arb', 'dpo'] }),
    ]);
    expect(models.map(({ path }) => path)).toEqual([DEMO, 'models/z']);
    expect(roles.map(({ role, changes, open_waits }) => [role, changes, open_waits])).toEqual([
      ['arb', 1, 1],
      ['dpo', 2, 2],
    ]);
  });

  it('count break-glass by the folder and by the name of a model', () => {
    const [one, other] = measured([
      pull(1).verdict('09:00', 'approved'),
      pull(1).verdict('09:00', 'approved', { path: 'models/other', name: 'other' }),
      pull(1).override('09:10', DEMO),
      pull(1).override('09:20', 'demo'),
      pull(1).override('09:30', 'models/third'),
    ]).changes;
    expect([one?.path, one?.break_glass, other?.break_glass]).toEqual([DEMO, 2, 0]);
  });

  it('count a content that was judged on two heads once, and a head without a digest as none', () => {
    const [change] = measured([
      pull(1).verdict('09:00', 'pending', { head: 'h1' }),
      pull(1).verdict('10:00', 'pending', { head: 'h2' }),
      pull(1).verdict('11:00', 'pending', { head: 'h3', subject: null }),
      pull(1).verdict('12:00', 'approved', { head: 'h4', subject: 's9', without: true }),
    ]).changes;
    expect([change?.subjects_judged, change?.heads_judged]).toEqual([1, 3]);
  });
});
