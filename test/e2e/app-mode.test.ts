import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../github/app.ts';
import type { FaultRequest } from '../github/fault.ts';
import type { Pull } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { APP_LOGIN as APP, APP_PERMISSIONS, appWorkflows, installApp } from './app-world.ts';
import { text } from './example.ts';
import { LEDGER, verified } from './ledger.ts';
import { type GateRun, gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

const GATE = '.github/workflows/arbiter-gate.yml';
const ROLES = `roles:
  data-steward: { teams: [acme/stewards] }
  ml-engineer: { users: [mia] }
  governance: { users: [grace] }
`;
const REPO = '/repos/{owner}/{repo}';
const always = Number.POSITIVE_INFINITY;

let scenario: Scenario;
let app: App;
afterEach(() => scenario.stop());

interface Options {
  readonly stewards?: readonly string[];
  readonly invited?: readonly string[];
  readonly permissions?: App['permissions'];
  /** Changes the gate's workflow. */
  readonly gate?: (text: string) => string;
  readonly ledger?: boolean;
}

/** A repository whose gate acts as an App, with a role that is a team. */
async function candidate(options: Options = {}): Promise<Pull> {
  const gate = text(appWorkflows(['gate']), GATE);
  const files = {
    ...smallRepository({ artifacts: false, ledger: options.ledger ?? false }),
    [GATE]: options.gate?.(gate) ?? gate,
    '.arbiter/roles.yml': ROLES,
  };
  scenario = await Scenario.start(files, SMALL_PEOPLE);
  scenario.repo.teams.set('stewards', options.stewards ?? ['dana']);
  scenario.repo.invitations.set('stewards', options.invited ?? []);
  app = installApp(scenario, ['arbiter'], options.permissions ?? APP_PERMISSIONS);
  return scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: COMMITTED_CANDIDATE });
}

const comments = (pull: Pull) => pull.comments().map(({ user, body }) => ({ login: user.login, body }));

function onlyComment(pull: Pull): string {
  const ours = comments(pull).filter(({ login }) => login === APP);
  expect(ours).toHaveLength(1);
  return ours[0]?.body ?? '';
}

describe('the gate as a GitHub App', () => {
  it('decides by the members of a team, and speaks as itself', async () => {
    const pull = await candidate();
    const open = await scenario.pullEvent(pull, 'opened');
    expect(open.decision?.status).toBe('in_review');
    expect(pull.requestedReviewers().users.sort()).toEqual(['dana', 'mia']);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('approved');
    expect(signoffOf(run)?.assignment).toEqual({ 'data-steward': ['dana'], 'ml-engineer': ['mia'] });
    expect(gateStatus(pull)?.state).toBe('success');
    const creators = pull.statuses().map(({ creator, appId }) => [creator.login, appId !== 15368]);
    expect(new Set(creators.map(String))).toEqual(new Set([`${APP},true`]));
    expect(onlyComment(pull)).toContain('arbiter:gate');
  });

  it('meets a ruleset that takes the status from the App alone, where one of GitHub Actions does not', async () => {
    const pull = await candidate();
    const appId = app.id;
    const context = 'arbiter/gate (main)';
    scenario.repo.protect('main', { requiredStatuses: [{ context, appId }] });
    scenario.repo.setStatus({
      sha: pull.headSha,
      context,
      state: 'success',
      by: 'github-actions[bot]',
      appId: 15368,
    });
    await expect(pull.merge('squash', 'mia')).rejects.toThrow(/arbiter\/gate \(main\)/u);
    await scenario.approved(pull, 'dana', 'mia');
    await pull.merge('squash', 'mia');
    expect(pull.merged).toBe(true);
  });

  it('takes over from a forged status on its own context', async () => {
    const pull = await candidate();
    await scenario.pullEvent(pull, 'opened');
    const forged = { sha: pull.headSha, context: 'arbiter/gate (main)', state: 'success' } as const;
    scenario.repo.setStatus({ ...forged, by: 'alice' });
    await scenario.pullEvent(pull, 'synchronize');
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('never prints the token or the key', async () => {
    const pull = await candidate();
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    scenario.world.fault({ route, status: 500, times: always });
    await scenario.pullEvent(pull, 'opened');
    const log = scenario.logs.join('');
    expect(log).not.toMatch(/ghs_[0-9a-f]{36}/u);
    for (const line of app.privateKey.split('\n').slice(1, -2)) expect(log).not.toContain(line);
  });

  it('needs few requests: two more for a team', async () => {
    const pull = await candidate();
    await scenario.approved(pull, 'dana', 'mia');
    scenario.world.resetRequests();
    await scenario.pullEvent(pull, 'synchronize');
    const own = scenario.world.requests.filter(({ actor }) => actor === APP);
    expect(own.length).toBeLessThanOrEqual(12);
  });
});

describe('who is a member of the team', () => {
  it('is asked at each decision', async () => {
    const pull = await candidate({ stewards: ['zoe'] });
    const before = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(before)?.ignored).toMatchObject([{ user: 'dana', reason: 'no_role' }]);
    scenario.repo.teams.set('stewards', ['zoe', 'dana']);
    expect((await scenario.pullEvent(pull, 'edited')).decision?.status).toBe('approved');
    scenario.repo.teams.set('stewards', ['zoe']);
    await scenario.pullEvent(pull, 'edited');
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('is recorded with the decision: it replays as it was after the team has changed', async () => {
    const pull = await candidate({ ledger: true });
    await scenario.pullEvent(pull, 'opened');
    const before = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(before)?.assignment).toMatchObject({ 'data-steward': ['dana'] });
    scenario.repo.teams.set('stewards', ['zoe']);
    const after = await scenario.pullEvent(pull, 'edited');
    expect(signoffOf(after)?.ignored).toMatchObject([{ user: 'dana', reason: 'no_role' }]);
    expect(signoffOf(after)?.missing).toMatchObject([{ role: 'data-steward', eligible: ['zoe'] }]);

    const { entries } = await verified(scenario.repo);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    expect(verdicts.map(({ decision }) => (decision as { status?: string }).status)).toEqual([
      'in_review',
      'approved',
      'in_review',
    ]);
    const signed = entries.find(({ type, actor }) => type === 'approval' && actor?.login === 'dana');
    expect(signed?.decision).toMatchObject({ role: 'data-steward', member_by: 'team acme/stewards' });
    const place = ['--repository', scenario.repo.gitDir, '--branch', LEDGER];
    const replay = (seq: number | undefined) => arbiter(['audit', 'replay', String(seq), ...place]);
    for (const [index, status] of ['approved', 'in_review'].entries())
      expect(await replay(verdicts[index + 1]?.seq)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`the same verdict, byte for byte (${status})`),
      });
  });

  it('is nobody before they accepted the invitation', async () => {
    const pull = await candidate({ stewards: ['zoe'], invited: ['dana'] });
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'dana', reason: 'no_role' }]);
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('stays who they are under a new login', async () => {
    const pull = await candidate();
    await pull.review('dana', 'APPROVED');
    scenario.world.person({ login: 'dana-new', id: scenario.world.people.get('dana').id });
    scenario.repo.teams.set('stewards', ['dana-new']);
    expect((await scenario.approved(pull, 'mia')).decision?.status).toBe('approved');
  });

  it('is no bot', async () => {
    const pull = await candidate({ stewards: ['helper[bot]'] });
    scenario.repo.grant({ login: 'helper[bot]' }, 'write');
    const run = await scenario.approved(pull, 'helper[bot]', 'mia');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'helper[bot]', reason: 'bot' }]);
    expect(run.decision?.status).toBe('in_review');
  });

  it('signs only with write access to the repository', async () => {
    const pull = await candidate();
    scenario.repo.grant({ login: 'dana' }, 'read');
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'dana', reason: 'permission' }]);
  });
});

describe('a team that cannot be read is an error, never an empty role', () => {
  const { members: _, ...WITHOUT } = APP_PERMISSIONS;

  async function failed(run: GateRun, pull: Pull): Promise<string> {
    expect(run.decision?.status).toBe('error');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
    return onlyComment(pull);
  }

  it('because the App lacks the permission, which is named', async () => {
    // The workflow asks for less than the template does: with that, there would be no token.
    const gate = (text: string) => text.replace(/ +permission-members:.*\n/, '');
    const pull = await candidate({ permissions: WITHOUT, gate });
    const told = await failed(await scenario.approved(pull, 'dana', 'mia'), pull);
    expect(told).toContain('Members: read');
    expect(told).not.toContain('there is no team');
  });

  it('and no decision at all where the App was never given what the workflow asks for', async () => {
    const pull = await candidate({ permissions: WITHOUT });
    const run = await scenario.pullEvent(pull, 'opened');
    expect([run.conclusion, run.decision, pull.statuses(), comments(pull)]).toEqual([
      'failure',
      undefined,
      [],
      [],
    ]);
    expect(run.log).toContain('not granted to this installation');
  });

  it('because there is no such team, which is said', async () => {
    const pull = await candidate();
    scenario.repo.teams.delete('stewards');
    scenario.repo.teams.set('others', []);
    const told = await failed(await scenario.approved(pull, 'dana', 'mia'), pull);
    expect(told).toContain('there is no team acme/stewards');
  });

  /** Every way a team's pages can fail is tried on the port itself (test/port/team.test.ts). */
  const FAULTS: readonly (readonly [string, Partial<FaultRequest>])[] = [
    ['500', { status: 500 }],
    ['no list', { status: 200, body: { message: 'x' } }],
  ];
  const ROUTES = ['members', 'invitations'].map((list) => `GET /orgs/{org}/teams/{team_slug}/${list}`);
  it.each(ROUTES.flatMap((route) => FAULTS.map(([name, fault]) => [route, name, fault] as const)))(
    'because %s meets %s',
    async (route, _name, fault) => {
      const pull = await candidate();
      for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
      scenario.world.fault({ ...fault, route, times: always });
      await failed(await scenario.pullEvent(pull, 'synchronize'), pull);
    },
  );
});

it('without the activity, the head is as old as the App’s own first status on it', async () => {
  const pull = await candidate();
  scenario.world.fault({ route: `GET ${REPO}/activity`, status: 403, times: always });
  const context = 'arbiter/gate (main)';
  scenario.repo.setStatus({ sha: pull.headSha, context, state: 'pending', by: 'github-actions[bot]' });
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
  const first = await scenario.pullEvent(pull, 'synchronize');
  expect(signoffOf(first)?.ignored.map(({ reason }) => reason)).toEqual(['stale_time', 'stale_time']);
  const second = await scenario.approved(pull, 'dana', 'mia');
  expect(signoffOf(second)?.counted.map(({ user }) => user)).toEqual(['dana', 'mia']);
  expect(gateStatus(pull)?.state).toBe('pending');
});
