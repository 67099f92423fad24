import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { decideSignoff, evaluateSignoff } from './signoff.ts';
import type { ReviewFacts, Role, SignoffSnapshot } from './snapshot.ts';

function vector(name: string): SignoffSnapshot {
  const path = join(import.meta.dirname, '../../test/fixtures/signoff/vectors', `${name}.yml`);
  const { snapshot, problems } = caseToSnapshot(parseYaml(readFileSync(path, 'utf8'), name));
  if (snapshot === undefined) throw new Error(JSON.stringify(problems));
  return snapshot;
}

function codes(snapshot: SignoffSnapshot): string[] {
  return decideSignoff(snapshot).notes.map(({ code }) => code);
}

const SIGNED = vector('02-all-sign');

describe('review requests', () => {
  const askedBy = (snapshot: SignoffSnapshot) =>
    evaluateSignoff(snapshot).requests.map(({ role, count, people }) => [
      role,
      count,
      people.map(({ login }) => login),
    ]);

  it('asks everybody who could fill a seat', () => {
    expect(askedBy(vector('01-no-reviews'))).toEqual([
      ['data-steward', 1, ['all', 'ann', 'dan', 'dan2']],
      ['security-lead', 1, ['all', 'ann', 'bob', 'sue']],
      ['ml-engineer', 1, ['all', 'bob', 'mel']],
    ]);
  });

  it('asks nobody when all have signed, nor on error', () => {
    expect(askedBy(SIGNED)).toEqual([]);
    expect(askedBy({ ...SIGNED, truncated: ['reviews'] })).toEqual([]);
  });

  it('does not ask who has answered this content, but asks again after a push', () => {
    expect(askedBy(vector('15-change-request-after-approval'))).toEqual([['ml-engineer', 1, ['all', 'bob']]]);
    expect(askedBy(vector('23-push-after-approvals'))[2]).toEqual(['ml-engineer', 1, ['all', 'bob', 'mel']]);
  });

  it('asks for one stage at a time', () => {
    const open = vector('78-stages-first-open');
    expect(askedBy({ ...open, reviews: [] })).toEqual([['data-steward', 1, ['all', 'ann', 'dan', 'dan2']]]);
  });

  it('asks for the next stage when the one before is complete, and at once for what the change needs besides', () => {
    const open = vector('78-stages-first-open');
    const [steward] = open.reviews;
    expect(askedBy({ ...open, reviews: [] }).map(([role]) => role)).toEqual(['data-steward']);
    expect(askedBy({ ...open, reviews: [], isGoverning: true }).map(([role]) => role)).toEqual([
      'data-steward',
      'governance',
    ]);
    const first = { ...(steward as ReviewFacts), user: SIGNED.reviews[0]?.user ?? null };
    const next = askedBy({ ...open, reviews: [first] }).map(([role]) => role);
    expect(next).not.toContain('data-steward');
    expect(next.length).toBeGreaterThan(0);
  });

  it('asks somebody again whose approval was dismissed', () => {
    expect(askedBy(vector('18-approval-dismissed'))).toEqual([['ml-engineer', 1, ['all', 'bob', 'mel']]]);
  });

  it('names whom to ask by number as well', () => {
    const [request] = evaluateSignoff(vector('18-approval-dismissed')).requests;
    expect(request?.people).toEqual(
      ['all', 'bob', 'mel'].map((login) => ({
        id: SIGNED.people.find((person) => person.login === login)?.id,
        login,
      })),
    );
  });

  it('asks somebody whose account was not looked up, and does not count them', () => {
    const unseen = { ...SIGNED, people: SIGNED.people.filter(({ login }) => login !== 'mel') };
    expect(decideSignoff(unseen)).toMatchObject({
      state: 'partial',
      ignored: [{ review: 3, reason: 'unknown_user' }],
    });
    expect(askedBy(unseen)).toEqual([['ml-engineer', 1, ['all', 'bob']]]);
    expect(askedBy({ ...unseen, reviews: unseen.reviews.slice(0, 2) })).toEqual([
      ['ml-engineer', 1, ['all', 'bob', 'mel']],
    ]);
  });
});

describe('conditions', () => {
  it('come with who made them and until when', () => {
    expect(evaluateSignoff(vector('75-condition')).conditions).toEqual([
      { review: 2, user: 'sue', until: '2026-06-30', text: 'publish the drill record' },
    ]);
  });
});

describe('seats that the change makes necessary', () => {
  const arb = { role: 'governance', reason: 'First release.' };

  it('are added once, after the policy’s', () => {
    const result = decideSignoff({ ...SIGNED, addedSeats: [arb, arb], isGoverning: true });
    expect(result).toMatchObject({
      state: 'partial',
      missing: [{ role: 'governance', count: 1, eligible: ['gia'] }],
    });
  });

  it('are told, each with its reason, in one order', () => {
    const seats = [
      { role: 'governance', reason: 'First release.' },
      { role: 'arb', reason: 'New threshold.' },
      { role: 'arb', reason: 'First release.' },
    ];
    const roles = [...SIGNED.roles, { name: 'arb', members: [{ id: 900, login: 'eva' }], errors: [] }];
    const result = decideSignoff({ ...SIGNED, roles, addedSeats: seats });
    expect(result.missing).toEqual([
      { role: 'arb', count: 1, eligible: ['eva'] },
      { role: 'governance', count: 1, eligible: ['gia'] },
    ]);
    expect(result.notes.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'added_seat: Role `arb` must sign as well: First release.',
      'added_seat: Role `arb` must sign as well: New threshold.',
      'added_seat: Role `governance` must sign as well: First release.',
    ]);
    const other = { ...SIGNED, roles, addedSeats: seats.toReversed() };
    expect(JSON.stringify(decideSignoff(other))).toBe(JSON.stringify(result));
  });

  it('are not added to a role that signs anyway', () => {
    expect(
      decideSignoff({ ...SIGNED, addedSeats: [{ role: 'data-steward', reason: 'First release.' }] }).state,
    ).toBe('complete');
  });

  it('are an error without people, or when they cannot be read', () => {
    const message = (snapshot: SignoffSnapshot) => decideSignoff(snapshot).notes.map((item) => item.message);
    const governance = (members: [], errors: { source: string; reason: string }[]) => ({
      ...SIGNED,
      isGoverning: true,
      roles: [
        ...SIGNED.roles.filter(({ name }) => name !== 'governance'),
        { name: 'governance', members, errors },
      ],
    });
    expect(codes(governance([], []))).toEqual(['empty_role']);
    expect(message(governance([], []))).toEqual(['Role `governance` must sign, but it has no members.']);
    expect(codes(governance([], [{ source: 'acme/gov', reason: '404' }]))).toEqual(['lookup_failed']);
    expect(
      message({
        ...SIGNED,
        roles: SIGNED.roles.filter(({ name }) => name !== 'governance'),
        addedSeats: [arb],
      }),
    ).toEqual(['Role `governance` must sign, but the roles file does not define it.']);
    expect(codes(governance([], [{ source: 'acme/gov', reason: '404' }]))).toEqual(['lookup_failed']);
  });
});

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

describe('the binding', () => {
  it('defaults to commit before the ledger, to content after', () => {
    const push = vector('67-unrelated-push-content');
    const signoff = { ...push.signoff };
    delete signoff.binding;
    expect(decideSignoff({ ...push, signoff, hasLedger: false }).state).toBe('unsigned');
    expect(decideSignoff({ ...push, signoff, hasLedger: true }).state).toBe('complete');
  });

  it('to content believes a ledger that contradicts itself in nothing', () => {
    const observed = { ...vector('25c-reanchored-observed') };
    const observations = [...observed.observations, { review: 1, subject: 's9' }];
    expect(decideSignoff({ ...observed, observations }).ignored).toEqual([
      { review: 1, user: 'dan', reason: 'stale_subject' },
    ]);
  });

  it('to content needs one subject for the head', () => {
    const head = { ...(SIGNED.heads[0] as SignoffSnapshot['heads'][number]), subject: 's9' };
    const signoff: SignoffBlock = { ...(SIGNED.signoff as SignoffBlock), binding: 'content' };
    expect(codes({ ...SIGNED, heads: [head], signoff })).toEqual(['subject_unknown']);
  });
});

describe('names', () => {
  it('are numbers: somebody renamed is the same person', () => {
    const people = SIGNED.people.map((person) =>
      person.login === 'dan' ? { ...person, login: 'daniel' } : person,
    );
    expect(decideSignoff({ ...SIGNED, people })).toEqual(decideSignoff(SIGNED));
  });

  it('are shown in one spelling, whatever the order of the roles', () => {
    const [first, ...others] = SIGNED.roles as [Role, ...Role[]];
    const shouted = {
      ...first,
      name: 'shouted',
      members: first.members.map(({ id, login }) => ({ id, login: login.toUpperCase() })),
    };
    const results = [
      [shouted, first, ...others],
      [...others, first, shouted],
    ].map((roles) => JSON.stringify(decideSignoff({ ...SIGNED, roles })));
    expect(results[0]).toBe(results[1]);
    expect(results[0]).toContain('"DAN"');
  });

  it('are numbers where nobody knows the account', () => {
    const people = SIGNED.people.filter(({ login }) => login !== 'zoe');
    const labels = [{ name: 'break-glass', by: 4711, at: '2026-03-01T10:30:00Z' }];
    const signoff = {
      ...(SIGNED.signoff as SignoffBlock),
      override: { label: 'break-glass', roles: ['governance'], max: '1h' },
    };
    const result = decideSignoff({
      ...SIGNED,
      people,
      reviews: [],
      signoff,
      pullRequest: { ...SIGNED.pullRequest, labels },
    });
    expect(result.notes).toEqual([
      {
        code: 'override_refused',
        message: 'Break-glass is not in force: #4711 may not use it (unknown_user).',
      },
    ]);
  });
});

describe('a hostile commit message', () => {
  it('does not hold the gate up', () => {
    const message = `Co-authored-by:${' '.repeat(200_000)}x${' <'.repeat(100_000)}`;
    const commits = SIGNED.commits.map((commit) => ({ ...commit, message }));
    const signoff = { ...(SIGNED.signoff as SignoffBlock), count_coauthors: true };
    const start = performance.now();
    expect(decideSignoff({ ...SIGNED, commits, signoff }).state).toBe('partial');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('people of a role that come from a list and from a team', () => {
  it('are one person', () => {
    const roles = SIGNED.roles.map((role) => ({ ...role, members: [...role.members, ...role.members] }));
    expect(decideSignoff({ ...SIGNED, roles })).toEqual(decideSignoff(SIGNED));
  });
});
