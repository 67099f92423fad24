import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { decideSignoff, evaluateSignoff } from './signoff.ts';
import type { Role, SignoffSnapshot } from './snapshot.ts';

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

  it('asks somebody whose account was not looked up, and does not count them', () => {
    const unseen = { ...SIGNED, people: SIGNED.people.filter(({ login }) => login !== 'mel') };
    expect(decideSignoff(unseen)).toMatchObject({
      state: 'partial',
      ignored: [{ review: 3, reason: 'unknown_user' }],
    });
    expect(askedBy(unseen)).toEqual([['ml-engineer', 1, ['all', 'bob']]]);
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

  it('are not added to a role that signs anyway', () => {
    expect(
      decideSignoff({ ...SIGNED, addedSeats: [{ role: 'data-steward', reason: 'First release.' }] }).state,
    ).toBe('complete');
  });

  it('are an error without people, or when they cannot be read', () => {
    const governance = (members: [], errors: { source: string; reason: string }[]) => ({
      ...SIGNED,
      isGoverning: true,
      roles: [
        ...SIGNED.roles.filter(({ name }) => name !== 'governance'),
        { name: 'governance', members, errors },
      ],
    });
    expect(codes(governance([], []))).toEqual(['empty_role']);
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
