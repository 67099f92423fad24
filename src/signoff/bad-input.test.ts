import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { decideSignoff } from './signoff.ts';
import type { ReviewFacts, Role, SignoffSnapshot } from './snapshot.ts';

const FILE = join(import.meta.dirname, '../../test/fixtures/signoff/vectors/02-all-sign.yml');
const SIGNED = caseToSnapshot(parseYaml(readFileSync(FILE, 'utf8'), FILE)).snapshot as SignoffSnapshot;

function codes(snapshot: SignoffSnapshot): string[] {
  return decideSignoff(snapshot).notes.map(({ code }) => code);
}

describe('limits', () => {
  const commits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...(SIGNED.commits[0] as SignoffSnapshot['commits'][number]),
      sha: index === 0 ? 'h1' : `c${index}`,
    }));
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `f${index}`, previousPath: null, status: 'added' }));
  const withFiles = (count: number) => ({
    ...SIGNED,
    pullRequest: { ...SIGNED.pullRequest, files: files(count), changedFiles: count },
  });

  it('are 250 commits and 3,000 files', () => {
    expect(decideSignoff({ ...SIGNED, commits: commits(250) }).state).toBe('complete');
    expect(codes({ ...SIGNED, commits: commits(251) })).toEqual(['too_many_commits']);
    expect(decideSignoff(withFiles(3000)).state).toBe('complete');
    expect(codes(withFiles(3001))).toEqual(['too_many_files']);
  });

  it('refuse a policy nobody could read', () => {
    const pair = {
      any_of: [
        { require: [{ role: 'data-steward', count: 1 }] },
        { require: [{ role: 'ml-engineer', count: 1 }] },
      ],
    };
    const deep: SignoffBlock = { binding: 'commit', all_of: Array.from({ length: 9 }, () => pair) };
    expect(codes({ ...SIGNED, signoff: deep })).toEqual(['too_many_seats']);
    const broad: SignoffBlock = {
      binding: 'commit',
      all_of: Array.from({ length: 65 }, () => ({ require: [{ role: 'data-steward', count: 1 }] })),
    };
    expect(codes({ ...SIGNED, signoff: broad })).toEqual(['too_many_seats']);
  });
});

describe('a policy that was not checked before', () => {
  const noted = (signoff: SignoffBlock | null, roles = SIGNED.roles) =>
    decideSignoff({ ...SIGNED, signoff, roles }).notes;

  it('is an error with what is wrong, where, and what was probably meant', () => {
    expect(noted({ require: [{ role: 'data-stewart', count: 1 }] })).toEqual([
      {
        code: 'undefined_role',
        message:
          'Role `data-stewart` is not defined in the roles file. Did you mean `data-steward`? (at /require/0/role)',
      },
    ]);
    expect(noted({})).toEqual([
      {
        code: 'nothing_required',
        message:
          'Nothing is required here; exactly one of require, all_of, any_of, stages, none was expected. (at the sign-off block)',
      },
    ]);
    expect(noted(null)).toMatchObject([{ code: 'nothing_required' }]);
  });

  it('is an error with a role that has no members, unless they could not be read', () => {
    const without = (errors: Role['errors']) =>
      SIGNED.roles.map((role) => (role.name === 'data-steward' ? { ...role, members: [], errors } : role));
    expect(noted(SIGNED.signoff, without([]))).toMatchObject([{ code: 'empty_role' }]);
    expect(noted(SIGNED.signoff, without([{ source: 'acme/x', reason: 'timeout' }]))).toEqual([
      {
        code: 'lookup_failed',
        message:
          'Role `data-steward`: acme/x could not be read (timeout). Run again; if it stays so, see that the token has the organization permission "Members: read", or list people in the roles file.',
      },
    ]);
  });

  it('is an error with more delegations than can be matched', () => {
    const [steward, ...others] = SIGNED.roles as [Role, ...Role[]];
    const givers = Array.from({ length: 13 }, (_, index) => ({ id: 500 + index, login: `g${index}` }));
    const delegations = givers.map(({ id }) => ({
      from: id,
      to: SIGNED.reviews[0]?.user ?? 0,
      role: steward.name,
      until: '2026-12-31',
      reason: 'away',
    }));
    const roles = [{ ...steward, members: [...steward.members, ...givers] }, ...others];
    expect(decideSignoff({ ...SIGNED, roles, delegations })).toMatchObject({
      state: 'error',
      notes: [
        {
          code: 'too_many_delegations',
          message: 'So many delegations are in force at once that the seats cannot be matched.',
        },
      ],
    });
  });
});

describe('what was read badly', () => {
  const [review] = SIGNED.reviews as [ReviewFacts, ...ReviewFacts[]];
  const withFirst = (change: Partial<ReviewFacts>): SignoffSnapshot => ({
    ...SIGNED,
    reviews: [{ ...review, ...change }, ...SIGNED.reviews.slice(1)],
  });
  const twice = <T>(list: readonly T[]): T[] => [...list, list[0] as T];

  it.each<[string, SignoffSnapshot, string, string]>([
    [
      'a dismissal nobody read',
      withFirst({ state: 'DISMISSED', dismissal: null }),
      'dismissal_unread',
      'Review 1 was dismissed, but what it said before could not be read.',
    ],
    [
      'a dismissal of who knows what',
      withFirst({ state: 'DISMISSED', dismissal: { by: 1, at: null, was: null } }),
      'dismissal_unread',
      'Review 1 was dismissed, but what it said before could not be read.',
    ],
    [
      'a review twice',
      { ...SIGNED, reviews: twice(SIGNED.reviews) },
      'duplicate',
      'The review 1 was read twice.',
    ],
    [
      'a commit twice',
      { ...SIGNED, commits: twice(SIGNED.commits) },
      'duplicate',
      'The commit h1 was read twice.',
    ],
    [
      'a person twice',
      { ...SIGNED, people: twice(SIGNED.people) },
      'duplicate',
      `The person ${SIGNED.people[0]?.id} was read twice.`,
    ],
    [
      'a role twice',
      { ...SIGNED, roles: twice(SIGNED.roles) },
      'duplicate',
      'The role data-steward was read twice.',
    ],
  ])('%s is an error', (_, snapshot, code, message) => {
    expect(decideSignoff(snapshot)).toMatchObject({ state: 'error', notes: [{ code, message }] });
  });

  it('a dismissal of a review that is none any more is nothing', () => {
    const left = { by: 1, at: '2026-03-01T10:30:00Z', was: 'CHANGES_REQUESTED' } as const;
    expect(decideSignoff(withFirst({ dismissal: left }))).toEqual(decideSignoff(SIGNED));
  });

  it('a delegation of a role that is not defined is void', () => {
    const delegations = [{ from: 1, to: 2, role: 'gone', until: '2026-12-31', reason: 'away' }];
    expect(decideSignoff({ ...SIGNED, delegations })).toEqual({
      ...decideSignoff(SIGNED),
      notes: [
        {
          code: 'delegation_void',
          message:
            'A delegation of `gone` is void: it must come from a member of the role, to somebody else.',
        },
      ],
    });
  });
});

describe('a hostile commit message', () => {
  it('of 400,000 characters names no co-author and is judged like any other', () => {
    const message = `Co-authored-by:${' '.repeat(200_000)}x${' <'.repeat(100_000)}`;
    const commits = SIGNED.commits.map((commit) => ({ ...commit, message }));
    const signoff = { ...(SIGNED.signoff as SignoffBlock), count_coauthors: true };
    expect(decideSignoff({ ...SIGNED, commits, signoff }).state).toBe('partial');
  });
});
