import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../github/app.ts';
import { APP_LOGIN, appWorkflows, installApp, protectLedger } from './app-world.ts';
import { ArtifactStore } from './artifact-store.ts';
import { hostedConfig, recordedDeployments, ServingHost } from './deployed-model.ts';
import { judgedPull } from './judged-pull.ts';
import { LEDGER, verified } from './ledger.ts';
import { mergedVersion, newSigningKey, releasingScenario, versionFiles } from './released-model.ts';
import { recordedReturns } from './rolled-back-model.ts';
import type { Scenario, WorkflowRun } from './scenario.ts';

/**
 * From a pull request to production and back in App mode: only the App may push the ledger, the gate's role is a team, and each
 * job makes its own token. Beside each step the same with the token of GitHub Actions, which must end in a refusal.
 */

const ROLES = `roles:
  data-steward: { teams: [acme/stewards] }
  ml-engineer: { users: [mia, alice] }
  governance: { users: [grace] }
`;
const SECRET = 'a-secret-of-the-host-0123456789abcdef';
const called = (name: string): string => join(import.meta.dirname, '..', '..', '.github', 'workflows', name);

let scenario: Scenario;
let store: ArtifactStore;
let host: ServingHost;
let app: App;
const released: Record<string, string> = {};

beforeAll(async () => {
  host = await ServingHost.start();
  const pem = newSigningKey();
  const config = hostedConfig(host.url).replaceAll('DEPLOY_SECRET', 'ARBITER_TARGET_SECRET');
  scenario = await releasingScenario(pem, { ...appWorkflows(), '.arbiter/roles.yml': ROLES }, config);
  scenario.repo.teams.set('stewards', ['dana']);
  store = new ArtifactStore(scenario);
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
  Object.assign(scenario.outside.environments, {
    'arbiter-release': { ARBITER_SIGNING_KEY: pem },
    test: { ARBITER_TARGET_SECRET: SECRET },
    production: { ARBITER_TARGET_SECRET: SECRET },
  });
  app = installApp(scenario, ['arbiter', 'arbiter-release', 'test', 'production']);
  protectLedger(scenario, app);
});
afterAll(async () => {
  store.remove();
  await scenario.stop();
  await host.stop();
});

const run = (file: string, inputs: Record<string, string>): Promise<WorkflowRun> =>
  scenario.runWorkflow(file, 'workflow_dispatch', scenario.repo.event('workflow_dispatch'), { inputs });

async function done(file: string, inputs: Record<string, string>): Promise<WorkflowRun> {
  const result = await run(file, inputs);
  for (const { skipped, exitCode, log } of Object.values(result.jobs))
    expect(skipped ? 0 : exitCode, log).toBe(0);
  return result;
}

/** What every refusal for want of the App's token says. */
function lockedOut(log = ''): void {
  expect(log).toContain('A rule of the repository refuses the push.');
  expect(log).toContain('make its token in this job and hand it over as `github-token` or `ledger-token`');
}

const head = () => scenario.repo.git.refs().then((refs) => refs.get(`refs/heads/${LEDGER}`));
const ledgerPushes = () =>
  scenario.repo.activities
    .filter(({ ref, type }) => ref === `refs/heads/${LEDGER}` && type === 'push')
    .map(({ actor }) => actor?.login);
/** The inputs of a called workflow, with the App and without. */
const withApp = (inputs: Record<string, string>) => ({ ...inputs, 'app-id': String(app.id) });

describe('a release, where only the App may write the ledger', () => {
  let commit: string;
  beforeAll(async () => {
    ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
  });

  it('was approved by a team that only the App can read, and recorded by the App', async () => {
    const { entries } = await verified(scenario.repo);
    const seats = entries.filter(({ type }) => type === 'approval');
    expect(seats.map(({ actor }) => actor?.login).sort()).toEqual(['dana', 'mia']);
    expect(new Set(ledgerPushes())).toEqual(new Set([APP_LOGIN]));
  });

  it('makes no bundle with the token of GitHub Actions, and says what to do', async () => {
    const before = await head();
    const { jobs, outputs } = await run(called('release.yml'), { commit, 'comment-author': APP_LOGIN });
    // The refusal cannot be recorded either.
    expect([jobs.bundle?.exitCode, jobs.release?.conclusion]).toEqual([2, 'skipped']);
    expect([outputs.status, scenario.repo.releases]).toEqual(['', []]);
    expect(await head()).toBe(before);
    // A team cannot be read either, and an approval that cannot be judged is none.
    expect(jobs.bundle?.log).toContain('Members: read');
  });

  it('is published by the copied workflow, tag and ledger by the App', async () => {
    scenario.world.resetRequests();
    const { jobs } = await done('arbiter-release.yml', { commit, model: 'demo' });
    released['1.1.0'] = jobs.bundle?.outputs.sha256 ?? '';
    expect(scenario.repo.releases.map(({ tag, draft, author }) => [tag, draft, author.login])).toEqual([
      [jobs.bundle?.outputs.tag, false, APP_LOGIN],
    ]);
    const actors = new Set(scenario.world.requests.map(({ actor }) => actor));
    // Nobody: what makes the token, with the App's own key.
    expect(actors).toEqual(new Set([undefined, APP_LOGIN]));
    expect(new Set(ledgerPushes())).toEqual(new Set([APP_LOGIN]));
  });
});

describe('a deployment, where only the App may write the ledger', () => {
  it('does not stay with the token of GitHub Actions, and says what to do', async () => {
    const before = await head();
    const { jobs, outputs } = await run(called('deploy.yml'), {
      environment: 'test',
      'bundle-sha256': released['1.1.0'] ?? '',
      'comment-author': APP_LOGIN,
    });
    expect([outputs.status, outputs.code, jobs.deploy?.exitCode]).toEqual([
      'rolled_back',
      'recording_failed',
      2,
    ]);
    lockedOut(jobs.deploy?.log);
    expect([host.running.get('test'), await head()]).toEqual([undefined, before]);
  });

  it('goes to test by the copied workflow and to production by the called one', async () => {
    const sha256 = released['1.1.0'] ?? '';
    await done('arbiter-deploy.yml', { environment: 'test', 'bundle-sha256': sha256 });
    const { outputs } = await done(
      called('deploy.yml'),
      withApp({ environment: 'production', 'bundle-sha256': sha256 }),
    );
    expect(outputs).toMatchObject({ status: 'live', code: '' });
    expect([...host.running]).toEqual([
      ['test', sha256],
      ['production', sha256],
    ]);
    const live = (await recordedDeployments(scenario)).filter(({ outcome }) => outcome === 'live');
    expect(live.map(({ environment }) => environment)).toEqual(['test', 'production']);
    const creators = scenario.repo.deployments.map(({ creator }) => creator.login);
    expect(creators.slice(0, 2)).toEqual([APP_LOGIN, APP_LOGIN]);
  });

  it('of a later version knows whose change request is a veto: the App reads the team again', async () => {
    const pull = await judgedPull(scenario, { branch: 'v1.2.0', files: versionFiles('1.2.0', 0.98) });
    // Of no role: it holds nothing up, which takes the roles to see, a team among them.
    await pull.review('zoe', 'CHANGES_REQUESTED', { body: 'I would have waited.' });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
    const commit = await pull.merge('squash', 'grace');
    await scenario.pullEvent(pull, 'closed');
    const { outputs } = await done(called('release.yml'), withApp({ commit }));
    released['1.2.0'] = outputs.sha256 ?? '';
    const inputs = { environment: 'test', 'bundle-sha256': outputs.sha256 ?? '' };
    const route = 'GET /orgs/{org}/teams/{team_slug}/members';
    scenario.world.fault({ route, status: 404, times: Number.POSITIVE_INFINITY });
    const { jobs } = await run('arbiter-deploy.yml', inputs);
    const said = jobs.refuse?.steps.find(({ id }) => id === 'refuse')?.outputs;
    expect([jobs.judge?.outputs.status, said?.status, said?.code]).toEqual([
      'refused',
      'refused',
      'changes_requested',
    ]);
    scenario.world.faults.clear();
    await done('arbiter-deploy.yml', inputs);
    expect(host.running.get('test')).toBe(released['1.2.0']);
  });
});

describe('a rollback, where only the App may write the ledger', () => {
  const inputs = { environment: 'test', model: 'demo', reason: 'Scores drift.' };

  it('does not stay with the token of GitHub Actions, and says what to do', async () => {
    const { jobs } = await run(called('rollback.yml'), { ...inputs, 'comment-author': APP_LOGIN });
    expect(jobs.rollback?.exitCode).toBe(2);
    lockedOut(jobs.rollback?.log);
    expect(host.running.get('test')).toBe(released['1.2.0']);
    expect(await recordedReturns(scenario, 'rollback')).toEqual([]);
  });

  it('brings back what ran before by the copied workflow, and the ledger is whole', async () => {
    await done('arbiter-rollback.yml', inputs);
    expect(host.running.get('test')).toBe(released['1.1.0']);
    const [returned] = await recordedReturns(scenario, 'rollback');
    expect(returned).toMatchObject({ environment: 'test', outcome: 'live' });
    expect(new Set(ledgerPushes())).toEqual(new Set([APP_LOGIN]));
  });
});

describe('the App’s key', () => {
  it('is not there outside the environments that hold it: nothing is made, nothing starts', async () => {
    const before = await head();
    const { jobs } = await run(called('release.yml'), {
      ...withApp({ commit: await scenario.repo.head('main') }),
      environment: 'elsewhere',
    });
    expect([jobs.bundle?.conclusion, jobs.release?.conclusion]).toEqual(['failure', 'skipped']);
    expect(jobs.bundle?.steps.map(({ id, conclusion }) => [id, conclusion])).toContainEqual([
      'app',
      'failure',
    ]);
    expect(await head()).toBe(before);
  });

  it('and the tokens it makes are printed nowhere', () => {
    const log = scenario.logs.join('');
    expect(log).not.toMatch(/ghs_[0-9a-f]{36}/u);
    expect(log).not.toContain(app.privateKey.split('\n')[1]);
  });
});
