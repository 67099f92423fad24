import { describe, expect, it } from 'vitest';
import type { Account, Collaborator, PullCommit, Review } from '../github/port.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import { sha256Hex } from '../model/canonical.ts';
import { NO_HISTORY } from './pull-history.ts';
import { type SnapshotInput, signoffSnapshot } from './signoff-snapshot.ts';

const person = (id: number, login: string): Account => ({ id, login, type: 'User' });
const alice = person(1, 'alice');
const dana = person(2, 'dana');
const zoe = person(3, 'zoe');
const withPermission = (account: Account, permission: string): Collaborator => ({ ...account, permission });
const commit = (sha: string): PullCommit => ({
  sha,
  parents: [],
  tree: 't',
  author: alice,
  committer: alice,
  isVerified: false,
  message: '',
});
const review = (changes: Partial<Review>): Review => ({
  id: 1,
  user: dana,
  state: 'APPROVED',
  body: '',
  commit: 'h',
  submittedAt: '2026-01-01T00:00:00Z',
  ...changes,
});

function snapshot(facts: Partial<PullFacts> = {}, input: Partial<SnapshotInput> = {}) {
  const whole = {
    now: '2026-01-02T00:00:00Z',
    pull: {
      number: 1,
      author: alice,
      baseRef: 'main',
      isDraft: false,
      labels: [],
      changedFiles: 1,
      commitCount: 1,
    },
    baseSha: 'b',
    headSha: 'h',
    commits: [commit('h')],
    reviews: [],
    timeline: { labeled: [], dismissals: [], comments: [] },
    head: { at: '2026-01-01T00:00:00Z', pusher: alice },
    isActivityRead: true,
    pushes: [],
    isHistoryWhole: true,
    collaborators: [withPermission(alice, 'write'), withPermission(dana, 'read')],
    sameHead: [],
    ...facts,
  } as unknown as PullFacts;
  return signoffSnapshot({
    now: whole.now,
    facts: whole,
    roles: { roles: { steward: { users: ['Dana', 'gone'] }, lead: { teams: ['acme/leads'] } } },
    teams: new Map([['acme/leads', { members: [zoe] }]]),
    signoff: { require: [{ role: 'steward', count: 1 }] },
    tier: 'high',
    isGoverning: false,
    governanceRole: 'governance',
    evidenceAt: null,
    addedSeats: [],
    changed: [],
    gitCommits: ['h'],
    history: null,
    subject: { name: 'models/demo', sha256: null },
    cleanMergeTrees: new Map(),
    delegations: [],
    ...input,
  });
}

describe('people are numbers', () => {
  it('a login of the roles file is the account of whoever has access, in any case', () => {
    expect(snapshot().roles[0]?.members[0]).toEqual({ id: 2, login: 'Dana' });
  });

  it('a login without access is nobody’s account', () => {
    const [, gone] = snapshot().roles[0]?.members ?? [];
    expect(gone?.id).toBeLessThan(0);
    expect(snapshot().people.find(({ id }) => id === gone?.id)?.permission).toBe('none');
  });

  it('an id in the roles file holds, though the login was registered by somebody else (attack 44)', () => {
    const { roles } = snapshot({}, { roles: { roles: { steward: { users: [{ login: 'dana', id: 77 }] } } } });
    expect(roles[0]?.members).toEqual([{ id: 77, login: 'dana' }]);
  });

  it('somebody who only reviews has no permission', () => {
    const { people } = snapshot({ reviews: [review({ user: zoe })] });
    expect(people.find(({ id }) => id === zoe.id)?.permission).toBe('none');
  });

  it('a permission word that is not known is none', () => {
    const { people } = snapshot({ collaborators: [withPermission(dana, 'owner')] });
    expect(people.find(({ id }) => id === dana.id)?.permission).toBe('none');
  });
});

describe('a team', () => {
  it('gives its members', () => {
    expect(snapshot().roles[1]).toEqual({
      name: 'lead',
      members: [{ id: 3, login: 'zoe', via: 'acme/leads' }],
      errors: [],
    });
  });

  it.each([
    ['cannot be seen', new Map([['acme/leads', { error: 404, reason: 'There is no such team.' }]]), '404'],
    ['was not read', new Map(), 'not read'],
  ])('that %s is an error, not an empty role', (_, teams, reason) => {
    const { roles } = snapshot({}, { teams });
    expect(roles[1]).toMatchObject({ name: 'lead', members: [], errors: [{ source: 'acme/leads', reason }] });
  });
});

describe('what was not read to its end is named (rule 14)', () => {
  const changed = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `${index}`,
      previousPath: null,
      status: 'added' as const,
    }));
  const commits = (count: number) => Array.from({ length: count }, (_, index) => commit(`${index}`));
  it.each<[string, Partial<PullFacts>, Partial<SnapshotInput>, string[]]>([
    ['nothing', {}, {}, []],
    ['250 commits', { commits: commits(250) }, { gitCommits: ['0'] }, []],
    ['251 commits', { commits: commits(251) }, { gitCommits: ['0'] }, ['commits']],
    ['a commit that Git knows and GitHub did not list', {}, { gitCommits: ['h', 'x'] }, ['commits']],
    ['3,000 files', {}, { changed: changed(3000) }, []],
    ['3,001 files', {}, { changed: changed(3001) }, ['files']],
    ['pushes that GitHub no longer has', { isHistoryWhole: false }, {}, []],
    ['more pushes than are read', { isHistoryWhole: false, isHistoryCut: true }, {}, ['heads']],
  ])('%s', (_, facts, input, expected) => {
    expect(snapshot(facts, input).truncated).toEqual(expected);
  });
});

describe('reviews', () => {
  it('carry who dismissed them, and what they were', () => {
    const dismissals = [{ reviewId: 1, actor: zoe, was: 'APPROVED', at: '2026-01-01T01:00:00Z' }];
    const { reviews } = snapshot({
      reviews: [review({ state: 'DISMISSED' })],
      timeline: { labeled: [], dismissals, comments: [] },
    });
    expect(reviews[0]?.dismissal).toEqual({ by: 3, at: '2026-01-01T01:00:00Z', was: 'APPROVED' });
  });

  it('of a deleted account are nobody’s', () => {
    expect(snapshot({ reviews: [review({ user: null })] }).reviews[0]?.user).toBeNull();
  });

  it('in a state that GitHub does not have are a bug, not an approval', () => {
    expect(() => snapshot({ reviews: [review({ state: 'BLESSED' })] })).toThrow('BLESSED');
  });
});

describe('what others may have written', () => {
  const LINE = '/override auc because';
  const first = {
    sha256: sha256Hex('first'),
    isLate: false,
    isChanged: false,
    state: 'APPROVED',
    conditions: [],
    outcomes: [],
  };
  const conditions = [{ until: '2027-06-30', text: 'recalibrate' }];
  const outcome = { policy: 'p', check: 'auc', outcome: 'fail' as const };
  const outcomes = [
    { ...outcome, model: 'models/demo' },
    { ...outcome, model: 'models/other', check: 'ks' },
  ];
  const seen = (part: Partial<Review>, known: object | null, history: object = {}) => {
    const texts = new Map(known === null ? [] : [[1, { ...first, ...known }]]);
    const given = { history: { ...NO_HISTORY, texts, ...history } };
    const { isEdited, firstConditions, firstOutcomes } =
      snapshot({ reviews: [review(part)] }, given).reviews[0] ?? {};
    return { isEdited, firstConditions, firstOutcomes };
  };
  const plain = { isEdited: undefined, firstConditions: undefined, firstOutcomes: undefined };

  it.each<[string, Partial<Review>, object | null, object]>([
    ['an approval as it was first seen', { body: 'first' }, { conditions }, plain],
    ['an approval that is new', { body: 'first' }, null, plain],
    [
      'an approval that was edited',
      { body: 'x' },
      { conditions },
      { ...plain, isEdited: true, firstConditions: conditions },
    ],
    ['an approval without conditions that was edited', { body: 'x' }, {}, { ...plain, isEdited: true }],
    ['an approval that was seen late', { body: 'first' }, { isLate: true }, plain],
    [
      'an approval that had been changed when it was first seen',
      { body: 'first' },
      { isChanged: true },
      { ...plain, isEdited: true },
    ],
    [
      'a plain comment that had been changed then',
      { body: 'first', state: 'COMMENTED' },
      { isChanged: true },
      plain,
    ],
    [
      'an override that had been changed then',
      { body: LINE, state: 'COMMENTED' },
      { sha256: sha256Hex(LINE), isChanged: true },
      { ...plain, isEdited: true, firstOutcomes: [] },
    ],
    ['a plain comment that was edited', { body: 'x', state: 'COMMENTED' }, { conditions }, plain],
    ['an override that is new', { body: LINE, state: 'COMMENTED' }, null, plain],
    [
      'an override as it was first seen',
      { body: LINE, state: 'COMMENTED' },
      { sha256: sha256Hex(LINE), outcomes },
      { ...plain, firstOutcomes: [outcome] },
    ],
    [
      'an override that was seen late',
      { body: LINE },
      { sha256: sha256Hex(LINE), isLate: true },
      { ...plain, isEdited: true, firstOutcomes: [] },
    ],
  ])('%s', (_, part, known, expected) => {
    expect(seen(part, known)).toEqual(expected);
  });

  it('an override that a verdict did not see so', () => {
    const judgedAt = Date.parse('2026-01-01T01:00:00Z');
    expect(seen({ body: LINE }, null, { judgedAt }).isEdited).toBe(true);
  });

  it('nothing is known of it without a ledger', () => {
    const { reviews } = snapshot({ reviews: [review({ body: LINE })] });
    expect(reviews[0]).not.toHaveProperty('isEdited');
  });

  it.each([
    ['/override it burns', 't1', undefined],
    ['/override it burns', 't2', true],
    ['/override it burns', undefined, true],
    ['Other words', 't2', undefined],
  ])('of a comment, whether the reason of break-glass was edited: %s, %s', (body, updatedAt, expected) => {
    const comment = {
      id: 1,
      user: dana,
      body,
      createdAt: 't1',
      ...(updatedAt !== undefined && { updatedAt }),
    };
    const { comments } = snapshot({ timeline: { labeled: [], dismissals: [], comments: [comment] } });
    expect(comments).toEqual([{ user: 2, body, at: 't1', ...(expected && { isEdited: true }) }]);
  });
});
