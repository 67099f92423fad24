import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { evaluateSignoff } from './signoff.ts';
import type { JudgedCheck, OverrideBar, ReviewFacts, SignoffSnapshot } from './snapshot.ts';

function vector(name: string): SignoffSnapshot {
  const path = join(import.meta.dirname, '../../test/fixtures/signoff/vectors', `${name}.yml`);
  const { snapshot, problems } = caseToSnapshot(parseYaml(readFileSync(path, 'utf8'), name));
  if (snapshot === undefined) throw new Error(JSON.stringify(problems));
  return snapshot;
}

const WHOLE = vector('01-no-reviews');
const LINE = '/override auc Agreed with the board.';

const auc = (bar: OverrideBar | null = null, roles: readonly string[] = ['data-steward']): JudgedCheck => ({
  policy: 'p',
  check: 'auc',
  roles,
  bar,
});

function idOf(login: string): number {
  const person = WHOLE.people.find((one) => one.login === login);
  if (person === undefined) throw new Error(login);
  return person.id;
}

type Given = Partial<Omit<ReviewFacts, 'user'>> & { readonly user: string | null };

function review({ user, ...parts }: Given, index: number): ReviewFacts {
  return {
    id: index + 1,
    state: 'APPROVED',
    commit: 'h1',
    at: `2026-03-01T10:${10 + index}:00Z`,
    body: LINE,
    dismissal: null,
    ...parts,
    user: user === null ? null : idOf(user),
  };
}

function snapshot(reviews: readonly Given[], parts: Partial<SignoffSnapshot> = {}): SignoffSnapshot {
  return { ...WHOLE, hasLedger: true, checks: [auc()], reviews: reviews.map(review), ...parts };
}

/** `LOGIN role` of what is granted, then the reasons of what is refused. */
function told(given: SignoffSnapshot): string[] {
  const { granted, refused } = evaluateSignoff(given).overrides;
  return [
    ...granted.map(({ login, role, check }) => `${check} ${login} ${role}`),
    ...refused.map(({ reason }) => reason),
  ];
}

const GRANTED = 'auc dan data-steward';

describe('an override in review', () => {
  it('says who, in which role, when and why', () => {
    expect(evaluateSignoff(snapshot([{ user: 'dan' }])).overrides).toEqual({
      granted: [
        {
          policy: 'p',
          check: 'auc',
          review: 1,
          user: idOf('dan'),
          login: 'dan',
          role: 'data-steward',
          at: '2026-03-01T10:10:00Z',
          reason: 'Agreed with the board.',
        },
      ],
      refused: [],
    });
  });

  const dismissal = (at: string | null) => ({ by: idOf('gia'), at, was: 'APPROVED' as const });
  const cases: readonly (readonly [string, readonly Given[], readonly string[]])[] = [
    ['in an approval', [{ user: 'dan' }], [GRANTED]],
    ['in a comment', [{ user: 'dan', state: 'COMMENTED' }], [GRANTED]],
    ['nobody asks', [{ user: 'dan', body: 'Fine.' }], []],
    ['not submitted yet', [{ user: 'dan', state: 'PENDING', at: null }], []],
    [
      'an approval after the comment keeps it',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', body: '' },
      ],
      [GRANTED],
    ],
    [
      'an approval after the approval replaces it',
      [{ user: 'dan' }, { user: 'dan', body: '' }],
      ['superseded'],
    ],
    ['said again', [{ user: 'dan' }, { user: 'dan' }], [GRANTED, 'superseded']],
    [
      'a plain comment takes nothing back',
      [{ user: 'dan' }, { user: 'dan', state: 'COMMENTED', body: '' }],
      [GRANTED],
    ],
    ['a change request itself', [{ user: 'dan', state: 'CHANGES_REQUESTED' }], ['asks_for_changes']],
    [
      'a change request after it',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '' },
      ],
      ['asks_for_changes'],
    ],
    [
      'a change request before it',
      [
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '' },
        { user: 'dan', state: 'COMMENTED' },
      ],
      ['asks_for_changes'],
    ],
    [
      'dismissed',
      [{ user: 'dan', state: 'DISMISSED', dismissal: dismissal('2026-03-01T11:00:00Z') }],
      ['dismissed'],
    ],
    [
      'a comment, and an approval before it dismissed later',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T11:00:00Z') },
        { user: 'dan', state: 'COMMENTED' },
      ],
      ['superseded'],
    ],
    [
      'a comment after an approval was dismissed',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T10:10:30Z') },
        { user: 'dan', state: 'COMMENTED' },
      ],
      [GRANTED],
    ],
    [
      'an approval was dismissed at the time of the comment',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T10:11:00Z') },
        { user: 'dan', state: 'COMMENTED' },
      ],
      ['superseded'],
    ],
    [
      'nobody knows when an approval was dismissed',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal(null) },
        { user: 'dan', state: 'COMMENTED' },
      ],
      ['superseded'],
    ],
    [
      'a change request after it, and an approval after that',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '' },
        { user: 'dan', body: '' },
      ],
      ['superseded'],
    ],
    [
      'a change request at the same instant, and an approval after that',
      [
        { user: 'dan', state: 'COMMENTED', at: '2026-03-01T10:11:00Z' },
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '', at: '2026-03-01T10:11:00Z' },
        { user: 'dan', body: '' },
      ],
      ['superseded'],
    ],
    [
      'a change request before it, and an approval after it',
      [
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '' },
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', body: '' },
      ],
      [GRANTED],
    ],
    [
      'said again after it was taken back',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', state: 'CHANGES_REQUESTED', body: '' },
        { user: 'dan' },
      ],
      [GRANTED, 'superseded'],
    ],
    [
      'an approval after it that was dismissed, and a new approval',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T10:11:30Z') },
        { user: 'dan', body: '' },
      ],
      ['superseded'],
    ],
    [
      'an approval that has it, and an earlier one dismissed after it',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T11:00:00Z') },
        { user: 'dan' },
      ],
      ['superseded'],
    ],
    [
      'an earlier approval dismissed at the same instant',
      [
        { user: 'dan', body: '', state: 'DISMISSED', dismissal: dismissal('2026-03-01T10:11:00Z') },
        { user: 'dan', state: 'COMMENTED', at: '2026-03-01T10:11:00Z' },
      ],
      ['superseded'],
    ],
    [
      'a change request by somebody else',
      [
        { user: 'dan', state: 'COMMENTED' },
        { user: 'zoe', state: 'CHANGES_REQUESTED', body: '' },
        { user: 'dan', body: '' },
      ],
      [GRANTED],
    ],
    ['hidden', [{ user: 'dan', body: `<!--\n${LINE}\n-->` }], ['hidden']],
    ['edited', [{ user: 'dan', isEdited: true }], ['edited']],
    ['somebody of another role', [{ user: 'sue' }], ['no_role']],
    ['a reader', [{ user: 'zoe' }], ['no_role']],
    ['an account that is gone', [{ user: null }], ['unknown_user']],
    ['another commit', [{ user: 'dan', commit: 'h0' }], ['stale_commit']],
    ['no commit', [{ user: 'dan', commit: null }], ['stale_commit']],
    ['at the time of the head', [{ user: 'dan', at: '2026-03-01T10:00:00Z' }], ['stale_time']],
    ['no reason', [{ user: 'dan', body: '/override auc' }], ['no_reason']],
    ['no check', [{ user: 'dan', body: '/override' }], ['no_check']],
    ['another check', [{ user: 'dan', body: '/override uac typed badly' }], ['unknown_check']],
    [
      'two people: the earlier',
      [
        { user: 'dan2', at: '2026-03-01T10:30:00Z' },
        { user: 'dan', at: '2026-03-01T10:20:00Z' },
      ],
      [GRANTED, 'already_overridden'],
    ],
    ['a refused one before one that counts', [{ user: 'sue' }, { user: 'dan' }], [GRANTED, 'no_role']],
  ];
  it.each(cases)('%s', (_, reviews, expected) => {
    expect(told(snapshot(reviews))).toEqual(expected);
  });

  it.each(['not_needed', 'awaited', 'error', 'mandatory', 'mandatory_elsewhere', 'not_blocking'] as const)(
    'a check that bars it: %s',
    (bar) => {
      expect(told(snapshot([{ user: 'dan' }], { checks: [auc(bar)] }))).toEqual([bar]);
    },
  );

  it('counts for what the check said when it was first seen', () => {
    const FAILS = { policy: 'p', check: 'auc', outcome: 'fail' as const };
    const seen = (...firstOutcomes: NonNullable<ReviewFacts['firstOutcomes']>) =>
      told(snapshot([{ user: 'dan', firstOutcomes }], { checks: [{ ...auc(), outcome: 'fail' }] }));
    expect(seen(FAILS)).toEqual([GRANTED]);
    expect(seen({ ...FAILS, check: 'ks' }, FAILS)).toEqual([GRANTED]);
    expect(seen()).toEqual(['outcome_unseen']);
    expect(seen({ ...FAILS, outcome: 'inconclusive' })).toEqual(['outcome_unseen']);
    expect(seen({ ...FAILS, policy: 'q' })).toEqual(['outcome_unseen']);
    expect(seen({ ...FAILS, check: 'ks' })).toEqual(['outcome_unseen']);
  });

  it('the author, though they hold the role', () => {
    expect(told(snapshot([{ user: 'author' }], { checks: [auc(null, ['ml-engineer'])] }))).toEqual([
      'author',
    ]);
  });

  it('a contributor, unless the policy allows them', () => {
    const commits = WHOLE.commits.map((commit) => ({ ...commit, author: idOf('dan') }));
    expect(told(snapshot([{ user: 'dan' }], { commits }))).toEqual(['contributor']);
    const signoff = { ...WHOLE.signoff, allow_contributors: true };
    expect(told(snapshot([{ user: 'dan' }], { commits, signoff }))).toEqual([GRANTED]);
  });

  it('somebody with too little permission, and a bot', () => {
    const as = (part: object) =>
      WHOLE.people.map((person) => (person.login === 'dan' ? { ...person, ...part } : person));
    expect(told(snapshot([{ user: 'dan' }], { people: as({ permission: 'read' }) }))).toEqual(['permission']);
    expect(told(snapshot([{ user: 'dan' }], { people: as({ permission: null }) }))).toEqual(['permission']);
    expect(told(snapshot([{ user: 'dan' }], { people: as({ type: 'Bot' }) }))).toEqual(['bot']);
  });

  it('a delegate, as long as the delegation holds', () => {
    const until = (day: string): Partial<SignoffSnapshot> => ({
      delegations: [{ from: idOf('dan'), to: idOf('sue'), role: 'data-steward', until: day, reason: 'away' }],
    });
    expect(told(snapshot([{ user: 'sue' }], until('2026-03-01')))).toEqual(['auc sue data-steward']);
    expect(told(snapshot([{ user: 'sue' }], until('2026-02-28')))).toEqual(['delegation_expired']);
  });

  it('a role that could not be read, for whoever is not known to hold it', () => {
    const roles = WHOLE.roles.map((role) =>
      role.name === 'governance' ? { ...role, errors: [{ source: 'acme/gov', reason: '404' }] } : role,
    );
    const checks = [auc(null, ['governance'])];
    expect(told(snapshot([{ user: 'dan' }], { roles, checks }))).toEqual(['role_unread']);
    expect(told(snapshot([{ user: 'gia' }], { roles, checks }))).toEqual(['auc gia governance']);
    const either = [auc(null, ['security-lead', 'governance'])];
    expect(told(snapshot([{ user: 'dan' }], { roles, checks: either }))).toEqual(['role_unread']);
  });

  it('nothing without a ledger: an override is recorded', () => {
    expect(told(snapshot([{ user: 'dan' }], { hasLedger: false }))).toEqual(['no_ledger']);
  });

  it('belongs to content, under that binding', () => {
    const signoff = { ...WHOLE.signoff, binding: 'content' as const };
    const given = (subject: string | null) =>
      told(
        snapshot([{ user: 'dan', state: 'COMMENTED' }], { signoff, observations: [{ review: 1, subject }] }),
      );
    expect(given('s1')).toEqual([GRANTED]);
    expect(given('s0')).toEqual(['stale_subject']);
    expect(given(null)).toEqual(['stale_subject']);
  });

  it('the same for each check that bears the id, each by its own roles', () => {
    const checks = [auc(), { ...auc(null, ['security-lead']), policy: 'q' }];
    const { granted, refused } = evaluateSignoff(snapshot([{ user: 'dan' }], { checks })).overrides;
    expect(granted.map(({ policy }) => policy)).toEqual(['p']);
    expect(refused.map(({ policy, reason, roles }) => [policy, reason, roles])).toEqual([
      ['q', 'no_role', ['security-lead']],
    ]);
  });

  it('once for each policy that has the check', () => {
    const checks = [auc(), { ...auc(), policy: 'q' }];
    const { granted, refused } = evaluateSignoff(snapshot([{ user: 'dan' }], { checks })).overrides;
    expect(granted.map(({ policy, check }) => [policy, check])).toEqual([
      ['p', 'auc'],
      ['q', 'auc'],
    ]);
    expect(refused).toEqual([]);
  });

  it('whatever order the reviews are read in: the earliest, then the first, and refusals by review', () => {
    const at = '2026-03-01T10:20:00Z';
    const same = snapshot([
      { user: 'dan2', at },
      { user: 'dan', at },
    ]);
    const refused = snapshot([{ user: 'sue', at: '2026-03-01T10:30:00Z' }, { user: 'zoe' }]);
    for (const turned of [false, true]) {
      const read = ({ reviews, ...rest }: SignoffSnapshot) =>
        evaluateSignoff({ ...rest, reviews: turned ? reviews.toReversed() : reviews }).overrides;
      expect(read(same).granted.map(({ login }) => login)).toEqual(['dan2']);
      expect(read(refused).refused.map(({ review: id, login }) => [id, login])).toEqual([
        [1, 'sue'],
        [2, 'zoe'],
      ]);
    }
  });

  it('where nobody signs as well, and not where the sign-off cannot be decided', () => {
    const signoff = { none: true, reason: 'A demo.' } as const;
    expect(told(snapshot([{ user: 'dan' }], { signoff }))).toEqual([GRANTED]);
    expect(told(snapshot([{ user: 'dan' }], { truncated: ['reviews'] }))).toEqual([]);
  });
});
