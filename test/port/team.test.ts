import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRequest } from '../github/fault.ts';
import { type Repository, World } from '../github/world.ts';
import { actionsPort, appPort, GARBAGE } from './gate.ts';

const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';
const INVITATIONS = 'GET /orgs/{org}/teams/{team_slug}/invitations';
const TEAMS = 'GET /orgs/{org}/teams';
const always = Number.POSITIVE_INFINITY;

let world: World;
let repo: Repository;
beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [
      { login: 'dana', permission: 'write' },
      { login: 'eve', permission: 'write' },
      { login: 'mia', permission: 'write' },
    ],
    teams: { stewards: ['dana', 'eve'], empty: [] },
    invitations: { stewards: ['mia'] },
  });
});
afterEach(() => world.stop());

describe('the members of a team', () => {
  it('are those who are in it, without people who have not accepted the invitation', async () => {
    const answer = await appPort(repo).teamMembers('acme/stewards');
    expect(answer).toMatchObject({ members: [{ login: 'dana' }, { login: 'eve' }] });
    expect(world.requests.map(({ route }) => route)).toEqual([
      '/orgs/{org}/teams/{team_slug}/members',
      '/orgs/{org}/teams/{team_slug}/invitations',
    ]);
  });

  it('are all of them, of however many pages', async () => {
    const many = Array.from({ length: 230 }, (_, index) => world.person({ login: `p${index}` }).login);
    await world.repository('acme/other', { people: [{ login: 'dana' }], teams: { many } });
    const answer = await appPort(repo).teamMembers('acme/many');
    expect('members' in answer && answer.members).toHaveLength(230);
  });

  it('keep their ids under a new login', async () => {
    const before = world.person({ login: 'dana' });
    world.person({ login: 'dana-new', id: before.id });
    repo.teams.set('stewards', ['dana-new']);
    expect(await appPort(repo).teamMembers('acme/stewards')).toEqual({
      members: [{ id: before.id, login: 'dana-new', type: 'User' }],
    });
  });

  it('may be nobody', async () => {
    expect(await appPort(repo).teamMembers('acme/empty')).toEqual({ members: [] });
  });
});

describe('a team that is not there is told from one that cannot be seen', () => {
  it('with an App that may read members: there is no such team', async () => {
    const answer = await appPort(repo).teamMembers('acme/steward');
    expect(answer).toMatchObject({ error: 404 });
    expect('reason' in answer && answer.reason).toMatch(
      /there is no team acme\/steward, or it is a secret one/u,
    );
  });

  it.each([
    ['with an App that lacks the permission', () => appPort(repo, { members: false })],
    ['with GITHUB_TOKEN', () => actionsPort(repo)],
  ])('%s: the permission is named, and what to do', async (_, port) => {
    const answer = await port().teamMembers('acme/stewards');
    expect(answer).toMatchObject({ error: 404 });
    const reason = 'reason' in answer ? answer.reason : '';
    expect(reason).toContain('lacks the organization permission "Members: read"');
    expect(reason).toContain('list logins under `users:` in .arbiter/roles.yml');
    expect(reason).not.toContain('there is no team');
  });

  it('where the token sees no team of the organization, neither is claimed', async () => {
    await world.repository('globex/models', { people: [{ login: 'dana' }] });
    const answer = await appPort(repo).teamMembers('globex/stewards');
    expect('reason' in answer && answer.reason).toMatch(/sees no team of globex at all: there is none, or/u);
  });

  it.each<[string, Partial<FaultRequest>, RegExp]>([
    ['403', { status: 403 }, /cannot see the teams of acme/u],
    ['500', { status: 500 }, /could not be told/u],
    ['a cut connection', { drop: true }, /could not be told/u],
    ['garbage', { status: 200, body: 'x' }, /could not be told/u],
  ])('the probe itself meeting %s is said', async (_, fault, told) => {
    world.fault({ ...fault, route: TEAMS, times: always });
    const answer = await appPort(repo).teamMembers('acme/steward');
    expect(answer).toMatchObject({ error: 404 });
    expect('reason' in answer && answer.reason).toMatch(told);
    expect('reason' in answer && answer.reason).toContain('Members: read');
  });
});

describe.each([MEMBERS, INVITATIONS])('when %s fails, nobody is taken for a member', (route) => {
  it.each<[string, Partial<FaultRequest>, number]>([
    ['401', { status: 401 }, 401],
    ['403', { status: 403 }, 403],
    ['404', { status: 404 }, 404],
    ['409, which Octokit’s paging takes for the end', { status: 409 }, 409],
    ['429', { status: 429, headers: { 'retry-after': '0' } }, 429],
    ['500', { status: 500 }, 500],
    ['503', { status: 503 }, 503],
    ['a cut connection', { drop: true }, 502],
  ])('with %s', async (_, fault, error) => {
    world.fault({ ...fault, route, times: always });
    const answer = await appPort(repo).teamMembers('acme/stewards');
    expect(answer).toEqual({ error, reason: expect.stringMatching(/acme\/stewards/u) });
  });

  it.each(GARBAGE)('with %s', async (_, body) => {
    world.fault({ status: 200, body, route, times: always });
    const answer = await appPort(repo).teamMembers('acme/stewards');
    expect(answer).toMatchObject({ error: 502 });
  });
});

it('a page in the middle that fails fails the whole', async () => {
  const many = Array.from({ length: 150 }, (_, index) => world.person({ login: `p${index}` }).login);
  repo.teams.set('many', many);
  world.fault({ route: MEMBERS, page: 2, status: 500, times: always });
  expect(await appPort(repo).teamMembers('acme/many')).toMatchObject({ error: 500 });
});

it('a failure that passes is waited for', async () => {
  world.fault({ route: MEMBERS, status: 502 });
  expect(await appPort(repo).teamMembers('acme/stewards')).toMatchObject({ members: [{}, {}] });
});
