import { describe, expect, it } from 'vitest';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { WEB_FLOW_ID } from './snapshot.ts';

const MINIMAL = `
now: 2026-03-01T12:00:00Z
roles:
  owner: [dan]
pull_request: { author: amy, base: main, head: h1 }
commits:
  - { sha: h1, author: amy, committer: web-flow }
heads:
  - { sha: h1, at: 2026-03-01T10:00:00Z, pusher: amy }
`;
const read = (text: string) => caseToSnapshot(parseYaml(text, 'case.yml'));

describe('caseToSnapshot', () => {
  it('fills in everything a case does not say', () => {
    expect(read(MINIMAL)).toEqual({
      problems: [],
      snapshot: {
        now: '2026-03-01T12:00:00Z',
        tier: null,
        isGoverning: false,
        addedSeats: [],
        roles: [{ name: 'owner', members: [{ id: 2, login: 'dan' }], errors: [] }],
        people: [
          { id: 2, login: 'dan', type: 'User', permission: 'write' },
          { id: 1, login: 'amy', type: 'User', permission: 'write' },
          { id: WEB_FLOW_ID, login: 'web-flow', type: 'User', permission: 'write' },
        ],
        signoff: null,
        hasLedger: false,
        pullRequest: {
          author: 1,
          base: 'main',
          head: 'h1',
          isDraft: false,
          labels: [],
          files: null,
          changedFiles: null,
          commitCount: null,
        },
        commits: [
          {
            sha: 'h1',
            parents: [],
            author: 1,
            committer: WEB_FLOW_ID,
            isVerified: true,
            message: null,
            tree: null,
            cleanMergeTree: null,
            subject: null,
          },
        ],
        heads: [{ sha: 'h1', at: '2026-03-01T10:00:00Z', pusher: 1, subject: null, isActivityRead: true }],
        observations: [],
        reviews: [],
        comments: [],
        delegations: [],
        truncated: [],
      },
    });
  });

  it('takes everything a case says', () => {
    const { snapshot, problems } = read(`
now: 2026-03-01T12:00:00Z
tier: high
governing: true
roles:
  owner: { users: [Dan, { login: eve, id: 9 }], team: acme/owners, members: [dan, fay] }
  lead: { team: acme/leads, error: 403 }
  arb: { users: [gus], error: timeout }
  board: { team: acme/board }
signoff: { none: true, reason: low tier }
people: { "robot[bot]": {}, fay: { type: Mannequin, permission: null, id: 12 }, gus: { permission: admin } }
pull_request:
  author: null
  base: main
  head: h2
  draft: true
  labels: [plain, { name: known, by: lou, at: 2026-03-01T09:00:00Z }, { name: half }]
  changed_files: 2
  commits: 2
  files: [{ path: a, previous_path: b, status: renamed }, { path: c }]
commits:
  - { sha: h1, author: amy, committer: bob, subject: s1, tree: t1 }
  - { sha: h2, parents: [h1, b1], author: null, committer: web-flow, verified: false, message: Merge, tree: t2, clean_merge_tree: t3 }
  - { sha: h3, author: amy, committer: bob, verified: true }
heads:
  - { sha: h1, at: 2026-03-01T10:00:00Z, pusher: pat }
  - { sha: h1, at: 2026-03-01T10:10:00Z, pusher: null, subject: null, activity_read: false }
  - { sha: h2, at: 2026-03-01T10:20:00Z, pusher: DAN, subject: s2 }
observations: [{ review: 1, subject: s1 }, { review: 2, subject: null }]
reviews:
  - { id: 1, user: rex, state: APPROVED, commit: h1, at: 2026-03-01T10:05:00Z, body: Fine. }
  - { id: 2, user: null, state: DISMISSED, dismissed: { by: sam, at: 2026-03-01T10:06:00Z, was: CHANGES_REQUESTED } }
  - { id: 3, user: rex, state: DISMISSED }
comments: [{ user: cat, body: hello, at: 2026-03-01T10:07:00Z }]
delegations: [{ from: tom, to: uma, role: owner, until: 2026-06-30, reason: away }]
truncated: [files]
`);
    expect(problems).toEqual([]);
    const ids = new Map(snapshot?.people.map(({ login, id }) => [login, id]));
    const id = (login: string) => ids.get(login);
    expect(snapshot?.people).toEqual([
      { id: 4, login: 'Dan', type: 'User', permission: 'write' },
      { id: 9, login: 'eve', type: 'User', permission: 'write' },
      { id: 12, login: 'fay', type: 'Mannequin', permission: null },
      { id: 5, login: 'gus', type: 'User', permission: 'admin' },
      { id: 10, login: 'robot[bot]', type: 'Bot', permission: 'write' },
      { id: 6, login: 'lou', type: 'User', permission: 'write' },
      { id: 1, login: 'amy', type: 'User', permission: 'write' },
      { id: 2, login: 'bob', type: 'User', permission: 'write' },
      { id: WEB_FLOW_ID, login: 'web-flow', type: 'User', permission: 'write' },
      { id: 7, login: 'pat', type: 'User', permission: 'write' },
      { id: 8, login: 'rex', type: 'User', permission: 'write' },
      { id: 11, login: 'sam', type: 'User', permission: 'write' },
      { id: 3, login: 'cat', type: 'User', permission: 'write' },
      { id: 13, login: 'tom', type: 'User', permission: 'write' },
      { id: 14, login: 'uma', type: 'User', permission: 'write' },
    ]);
    expect(snapshot).toMatchObject({
      tier: 'high',
      isGoverning: true,
      roles: [
        {
          name: 'owner',
          members: [
            { id: id('Dan'), login: 'Dan' },
            { id: 9, login: 'eve' },
            { id: 12, login: 'fay' },
          ],
          errors: [],
        },
        { name: 'lead', members: [], errors: [{ source: 'acme/leads', reason: '403' }] },
        {
          name: 'arb',
          members: [{ id: id('gus'), login: 'gus' }],
          errors: [{ source: 'the members of arb', reason: 'timeout' }],
        },
        { name: 'board', members: [], errors: [{ source: 'acme/board', reason: 'not read' }] },
      ],
      signoff: { none: true, reason: 'low tier' },
      pullRequest: {
        author: null,
        isDraft: true,
        labels: [
          { name: 'plain', by: null, at: null },
          { name: 'known', by: id('lou'), at: '2026-03-01T09:00:00Z' },
          { name: 'half', by: null, at: null },
        ],
        files: [
          { path: 'a', previousPath: 'b', status: 'renamed' },
          { path: 'c', previousPath: null, status: 'modified' },
        ],
        changedFiles: 2,
        commitCount: 2,
      },
      commits: [
        {
          parents: [],
          author: id('amy'),
          committer: id('bob'),
          isVerified: false,
          tree: 't1',
          subject: 's1',
        },
        {
          parents: ['h1', 'b1'],
          author: null,
          committer: WEB_FLOW_ID,
          isVerified: false,
          message: 'Merge',
          tree: 't2',
          cleanMergeTree: 't3',
          subject: null,
        },
        { isVerified: true },
      ],
      heads: [
        { sha: 'h1', pusher: id('pat'), subject: 's1', isActivityRead: true },
        { sha: 'h1', pusher: null, subject: null, isActivityRead: false },
        { sha: 'h2', pusher: id('Dan'), subject: 's2', isActivityRead: true },
      ],
      observations: [
        { review: 1, subject: 's1' },
        { review: 2, subject: null },
      ],
      reviews: [
        { id: 1, user: id('rex'), commit: 'h1', body: 'Fine.', dismissal: null },
        {
          id: 2,
          user: null,
          commit: null,
          at: null,
          body: '',
          dismissal: { by: id('sam'), at: '2026-03-01T10:06:00Z', was: 'CHANGES_REQUESTED' },
        },
        { id: 3, dismissal: { by: null, at: null, was: 'APPROVED' } },
      ],
      comments: [{ user: id('cat'), body: 'hello', at: '2026-03-01T10:07:00Z' }],
      delegations: [{ from: id('tom'), to: id('uma'), role: 'owner', until: '2026-06-30', reason: 'away' }],
      truncated: ['files'],
    });
  });

  it.each<[string, string, string, string, string]>([
    [
      'a dismissal of a review that was not dismissed',
      `${MINIMAL}reviews: [{ id: 1, user: dan, state: APPROVED, dismissed: { by: amy } }]`,
      'not_dismissed',
      '/reviews/0/dismissed',
      'Only a review with state DISMISSED has `dismissed`.',
    ],
    [
      'a delegation of a role that is not there',
      `${MINIMAL}delegations: [{ from: dan, to: amy, role: gone, until: 2026-06-30, reason: away }]`,
      'undefined_role',
      '/delegations/0/role',
      'Role `gone` is not defined.',
    ],
    [
      'a policy that asks for a role that is not there',
      `${MINIMAL}signoff: { require: [{ role: ownr, count: 1 }] }`,
      'undefined_role',
      '/signoff/require/0/role',
      'Role `ownr` is not defined in the roles file.',
    ],
    [
      'a role without members that is asked for',
      `${MINIMAL.replace('[dan]', '{ users: [] }')}signoff: { require: [{ role: owner, count: 1 }] }`,
      'empty_role',
      '/signoff/require/0/role',
      'Role `owner` has no members: nobody could ever sign.',
    ],
    [
      'a login that is none',
      `${MINIMAL.replace('[dan]', '["d an"]')}signoff: { require: [{ role: owner, count: 1 }] }`,
      'bad_login',
      '/roles/owner',
      '`d an` in role `owner` is not a GitHub login (letters, digits, - and _, at most 39; apps: name[bot]).',
    ],
    [
      'members without their team',
      MINIMAL.replace('[dan]', '{ members: [dan] }'),
      'team_missing',
      '/roles/owner/members',
      'Role `owner` has `members` without the `team` they come from.',
    ],
    [
      'a login with two ids',
      MINIMAL.replace('[dan]', '[{ login: dan, id: 7 }]').concat('people: { Dan: { id: 8 } }'),
      'duplicate_id',
      '/people/Dan',
      '`Dan` and the id 8 do not belong to one person: each login has one id, each id one login.',
    ],
    [
      'an id with two logins',
      MINIMAL.replace('[dan]', '[{ login: dan, id: 7 }, { login: eve, id: 7 }]'),
      'duplicate_id',
      '/roles/owner',
      '`eve` and the id 7 do not belong to one person: each login has one id, each id one login.',
    ],
    [
      'the id of web-flow for somebody else',
      MINIMAL.replace('[dan]', `[{ login: dan, id: ${WEB_FLOW_ID} }]`),
      'duplicate_id',
      '/roles/owner',
      `\`dan\` and the id ${WEB_FLOW_ID} do not belong to one person: each login has one id, each id one login.`,
    ],
  ])('refuses %s', (_, text, code, pointer, message) => {
    const { snapshot, problems } = read(text);
    expect(snapshot).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ code, message, pointer })]);
  });

  it('asks nothing of a role while its team is open, unreadable or listed', () => {
    for (const role of [
      '{ team: acme/x }',
      '{ team: acme/x, error: 404 }',
      '{ team: acme/x, members: [dan] }',
    ])
      expect(
        read(`${MINIMAL.replace('[dan]', role)}signoff: { require: [{ role: owner, count: 1 }] }`).problems,
      ).toEqual([]);
    const empty = `${MINIMAL.replace('[dan]', '{ team: acme/x, members: [] }')}signoff: { require: [{ role: owner, count: 1 }] }`;
    expect(read(empty).problems).toMatchObject([{ code: 'empty_role' }]);
  });
  it('refuses what the schema refuses, and text that is no YAML', () => {
    expect(read(`${MINIMAL}surprise: 1`)).toMatchObject({
      snapshot: undefined,
      problems: [{ code: 'unknown_key' }],
    });
    expect(read('a: [')).toMatchObject({ snapshot: undefined, problems: [{}] });
  });
});
