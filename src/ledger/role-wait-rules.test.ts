import { expect, it } from 'vitest';
import type { Moment } from './change-course.ts';
import { type RoleApproval, roleWaits } from './role-wait.ts';

/** A verdict on the model at `at`: its status, the open seats and, where it is not decided, its sign-off. */
function verdict(at: number, status: string, missing: readonly string[] = [], signoff = 'partial'): Moment {
  const model = { status, missing, signoff } as unknown as NonNullable<Moment['model']>;
  return {
    at,
    turn: 'reviewers',
    model,
    content: 's',
    hasSubject: true,
    head: 'h',
    isDraft: false,
    end: null,
  };
}
const review = (at: number, ...missing: string[]) => verdict(at, 'in_review', missing);
const signed = (role: string, at: number): RoleApproval => ({ role, at });

function told(course: readonly Moment[], ...approvals: readonly RoleApproval[]) {
  return roleWaits(course, approvals).map(({ role, from, to, endedBy }) => [role, from, to, endedBy]);
}

it('waits come in the order of their beginning, then by role, whichever ended first', () => {
  const course = [review(1, 'c', 'b', 'a'), review(2, 'c', 'a', 'd'), review(3, 'a', 'd', 'b')];
  const expected = [
    ['a', 1, null, null],
    ['b', 1, 2, 'not_missing'],
    ['c', 1, 3, 'not_missing'],
    ['d', 2, null, null],
    ['b', 3, null, null],
  ];
  expect(told(course)).toEqual(expected);
  const turned = course.map((moment) => review(moment.at, ...(moment.model?.missing ?? []).toReversed()));
  expect(told(turned)).toEqual(expected);
});

it('a role is waited for once, however many of its seats are open', () => {
  expect(told([review(1, 'a', 'a'), review(2, 'a')])).toEqual([['a', 1, null, null]]);
});

it.each<[string, readonly RoleApproval[], readonly unknown[]]>([
  ['of the role', [signed('a', 5)], [5, 'approval']],
  ['of another role', [signed('b', 5)], [9, 'not_missing']],
  ['given before the wait began', [signed('a', 2)], [9, 'not_missing']],
  ['given as it began', [signed('a', 3)], [3, 'approval']],
  ['given as the verdict says so', [signed('a', 9)], [9, 'approval']],
  ['given after the verdict', [signed('a', 10)], [9, 'not_missing']],
  ['given twice', [signed('a', 7), signed('a', 5)], [7, 'approval']],
])('an approval %s', (_, approvals, end) => {
  expect(told([review(3, 'a'), verdict(9, 'approved')], ...approvals)).toEqual([['a', 3, ...end]]);
});

it.each<[string, Moment, string]>([
  ['an error', verdict(9, 'error'), 'undecided'],
  ['an error that still names the seat', verdict(9, 'error', ['a']), 'undecided'],
  ['a sign-off that could not be decided', verdict(9, 'pending', [], 'error'), 'undecided'],
  ['a sign-off that could not be decided, with the seat', verdict(9, 'pending', ['a'], 'error'), 'undecided'],
  ['checks that no longer hold', verdict(9, 'pending', ['a']), 'author'],
  ['a seat that is no longer asked for', review(9, 'b'), 'not_missing'],
])('the wait ends with %s', (_, moment, endedBy) => {
  expect(told([review(3, 'a'), moment])[0]).toEqual(['a', 3, 9, endedBy]);
});
