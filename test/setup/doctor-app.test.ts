import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSigningKey, signersOf } from '../e2e/released-model.ts';
import {
  type DoctorReport,
  doctorReport,
  governedFiles,
  PEOPLE,
  type Repository,
  type RulesetRequest,
  ruleset,
  World,
} from './governed.ts';
import { arbiter } from './io.ts';

const APP_ID = 4711;
const GATE = '.github/workflows/arbiter-gate.yml';
const CONFIG = '.arbiter/config.yml';
const LEDGER = 'arbiter-ledger';
const SIGNERS = signersOf(newSigningKey());

let world: World;
let number = 0;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Setting {
  readonly gate?: (text: string) => string;
  /** False: the gate acts with the token of GitHub Actions. */
  readonly isApp?: boolean;
  readonly ledger?: boolean;
  readonly environment?: readonly string[] | 'protected' | 'all' | null;
  readonly main?: Parameters<typeof ruleset>[0];
  readonly rulesets?: readonly RulesetRequest[];
}

const bot = { actor_id: APP_ID, actor_type: 'Integration', bypass_mode: 'always' } as const;
const team = { actor_id: 9, actor_type: 'Team', bypass_mode: 'always' } as const;

function ledgerRules(types: readonly string[], bypassActors: RulesetRequest['bypassActors']): RulesetRequest {
  return {
    name: `Ledger ${types.join(' ')}`,
    include: [`refs/heads/${LEDGER}`],
    rules: types.map((type) => ({ type })),
    bypassActors: bypassActors ?? [],
  };
}

const KEPT = ledgerRules(['non_fast_forward', 'deletion'], []);
const WRITTEN = ledgerRules(['update', 'creation'], [bot]);

/** A repository set up as docs/how-to/app-mode.md has it, with one thing changed. */
async function repository(setting: Setting = {}): Promise<Repository> {
  const { isApp = true, ledger = true, environment = ['main'], rulesets = [KEPT, WRITTEN] } = setting;
  const files = { ...(await governedFiles(...(isApp ? ['--app'] : []))) };
  if (ledger) files[CONFIG] = `${files[CONFIG]}ledger: ${LEDGER}\n`;
  files[GATE] = (setting.gate ?? ((text: string) => text))(files[GATE] ?? '');
  if (!isApp && ledger) files[GATE] = files[GATE].replace('contents: read', 'contents: write');
  number += 1;
  const repo = await world.repository(`acme/app-${number}`, { files, people: PEOPLE });
  if (ledger) await repo.branch(LEDGER, { by: 'root' });
  if (environment !== null) repo.environments.set('arbiter', environment);
  repo.ruleset(ruleset({ appId: isApp ? APP_ID : 15368, ...setting.main }));
  for (const one of rulesets) repo.ruleset(one);
  return repo;
}

const doctor = (repo: Repository, token?: string) => doctorReport(world, repo, token);

const codes = ({ findings }: DoctorReport) => findings.map(({ code }) => code);

describe('arbiter doctor, where the gate acts as a GitHub App', () => {
  it('finds nothing where docs/how-to/app-mode.md was followed, and says what is left', async () => {
    const report = await doctor(await repository());
    expect([report.exitCode, codes(report), report.mode]).toEqual([0, [], 'app']);
    expect(report.tokenModeLimits).toBeUndefined();
    expect(report.appModeLimits?.length).toBeGreaterThan(4);
  });

  it('prints these limits, not those of token mode', async () => {
    const env = { GITHUB_TOKEN: world.token({ actor: 'root' }), GITHUB_API_URL: world.apiUrl };
    const { stdout } = await arbiter(['doctor', '--repository', (await repository()).fullName], { env });
    expect(stdout).toContain('What App mode cannot prevent');
    expect(stdout).not.toContain('What token mode cannot prevent');
  });

  it('takes a ledger that never hears of merges for a problem, and one that nobody verifies for a warning', async () => {
    const repo = await repository({ gate: (text) => text.replace(' closed,', '') });
    await repo.commit({ author: 'root', files: { '.github/workflows/arbiter-audit.yml': null } });
    const { exitCode, findings } = await doctor(repo);
    expect([exitCode, findings.map(({ code, severity }) => [code, severity])]).toEqual([
      1,
      [
        ['gate_closed_missing', 'problem'],
        ['audit_schedule_missing', 'warning'],
      ],
    ]);
    expect(findings[0]?.found).toContain('never says what was merged');
  });

  it.each<[string, Setting, string]>([
    ['the status is accepted from anybody', { main: { appId: null } }, 'app_source_not_pinned'],
    ['the status is required from GitHub Actions', { main: { appId: 15368 } }, 'app_source_is_actions'],
    [
      'the job names no environment',
      { gate: (text) => text.replace('    environment: arbiter\n', '') },
      'app_key_unprotected',
    ],
    ['every branch can use the environment', { environment: 'all' }, 'app_environment_open'],
    ['every protected branch can use the environment', { environment: 'protected' }, 'app_environment_open'],
    ['other branches can use the environment', { environment: ['main', 'dev/*'] }, 'app_environment_open'],
    ['there is no such environment', { environment: null }, 'app_environment_open'],
    [
      'the gate is not told as whom it acts',
      { gate: (text) => text.replace(/ +comment-author:.*\n/, '') },
      'app_author_unsaid',
    ],
    [
      'the gate is told that it acts as GitHub Actions',
      { gate: (text) => text.replace(/comment-author:.*/, 'comment-author: github-actions[bot]') },
      'app_author_unsaid',
    ],
    [
      'the token cannot post statuses',
      { gate: (text) => text.replace(/ +permission-statuses:.*\n/, '') },
      'app_permission_missing',
    ],
    [
      'the token cannot write the ledger',
      { gate: (text) => text.replace('permission-contents: write', 'permission-contents: read') },
      'app_permission_missing',
    ],
    [
      'the action that makes the token is named by a tag',
      { gate: (text) => text.replace(/(create-github-app-token)@\S+/, '$1@v2') },
      'not_pinned',
    ],
    [
      'the token of GitHub Actions has rights as well',
      { gate: (text) => text.replace('permissions: {}', 'permissions: { contents: write }') },
      'gate_permission_excess',
    ],
  ])('says so when %s', async (_, setting, code) => {
    expect(codes(await doctor(await repository(setting)))).toEqual([code]);
  });

  it('asks no more of the token than there is to do: without a ledger contents are only read', async () => {
    const gate = (text: string) => text.replace('permission-contents: write', 'permission-contents: read');
    const report = await doctor(await repository({ gate, ledger: false, rulesets: [] }));
    expect(codes(report)).toEqual(['ledger_not_configured']);
  });

  it('cannot tell who may use the key without the permission to look', async () => {
    const token = world.token({ permissions: { contents: 'read' } });
    const report = await doctor(await repository(), token);
    expect(codes(report)).toContain('app_environment_unreadable');
    expect(report.exitCode).toBe(2);
  });
});

describe('arbiter doctor, of the environments that bundles are signed in and brought to', () => {
  type Limit = readonly string[] | 'protected' | 'all';
  const PLACES =
    'environments: [test, production]\ntargets:\n  test: { to: [{ github: {} }] }\n  shadow: { drill: true, to: [{ mlflow: { url: https://mlflow.acme.example, models: { m: m }, alias: champion } }] }\n';
  const LIMITED: Readonly<Record<string, Limit>> = {
    'arbiter-release': ['main'],
    test: ['main'],
    production: ['main'],
    shadow: ['main'],
  };

  /** In token mode: these environments matter there as well. */
  async function placed(changes: Readonly<Record<string, Limit | null>>, signers = true) {
    const repo = await repository({ isApp: false, environment: null, rulesets: [KEPT] });
    const { [CONFIG]: config } = await governedFiles();
    const files: Record<string, string> = { [CONFIG]: `${config}ledger: ${LEDGER}\n${PLACES}` };
    if (signers) files['.arbiter/signers.yml'] = SIGNERS;
    await repo.commit({ author: 'root', files });
    for (const [name, limit] of Object.entries({ ...LIMITED, ...changes }))
      if (limit !== null) repo.environments.set(name, limit);
    return repo;
  }
  const about = ({ findings }: DoctorReport) =>
    findings.filter(({ code }) => code.includes('environment')).map(({ code, severity }) => [code, severity]);

  it('finds nothing where each is limited to the default branch', async () => {
    const report = await doctor(await placed({}));
    expect([about(report), codes(report), report.exitCode]).toEqual([
      [],
      ['ledger_writable', 'source_is_actions'],
      0,
    ]);
  });

  it.each<[string, string, Limit | null, string, string]>([
    ['every branch can sign', 'arbiter-release', 'all', 'signing_environment_open', 'problem'],
    ['protected branches can sign', 'arbiter-release', 'protected', 'signing_environment_open', 'problem'],
    ['another branch can sign', 'arbiter-release', ['main', 'dev'], 'signing_environment_open', 'problem'],
    ['bundles are signed without it', 'arbiter-release', null, 'signing_environment_missing', 'warning'],
    ['every branch can deploy', 'production', 'all', 'deployment_environment_open', 'problem'],
    ['protected branches can deploy', 'test', 'protected', 'deployment_environment_open', 'problem'],
    ['another branch can drill', 'shadow', ['dev/*'], 'deployment_environment_open', 'problem'],
    ['one is not there', 'production', null, 'deployment_environment_missing', 'warning'],
  ])('says so when %s', async (_, name, limit, code, severity) => {
    const report = await doctor(await placed({ [name]: limit }));
    expect([about(report), report.exitCode]).toEqual([[[code, severity]], severity === 'problem' ? 1 : 0]);
  });

  it('asks for no environment to sign in before there are signers, and for one that is limited', async () => {
    expect(about(await doctor(await placed({ 'arbiter-release': null }, false)))).toEqual([]);
    const open = await doctor(await placed({ 'arbiter-release': 'all' }, false));
    expect(about(open)).toEqual([['signing_environment_open', 'problem']]);
    expect(open.findings[0]?.found).toContain('sign a bundle that nobody approved');
  });

  it('cannot tell without the permission to look', async () => {
    const report = await doctor(await placed({}), world.token({ permissions: { contents: 'read' } }));
    expect(codes(report)).toEqual(
      expect.arrayContaining(['signing_environment_unreadable', 'deployment_environment_unreadable']),
    );
  });
});

describe('arbiter doctor, of what writes a ledger that only the App may write', () => {
  const WORKFLOWS = '.github/workflows';
  const named = (name: string) => `${WORKFLOWS}/arbiter-${name}.yml`;
  const found = (report: DoctorReport, code: string) => report.findings.filter((one) => one.code === code);

  /** As app-mode.md has it, with files changed. */
  async function changed(
    files: Readonly<Record<string, string>>,
    setting: Setting = {},
  ): Promise<DoctorReport> {
    const repo = await repository(setting);
    await repo.commit({ author: 'root', files });
    return doctor(repo);
  }
  const written = async (name: string, isApp: boolean): Promise<string> =>
    String((await governedFiles(...(isApp ? ['--app'] : [])))[named(name)]);

  it('names every job that writes with the token of GitHub Actions', async () => {
    const files = Object.fromEntries(
      await Promise.all(
        ['release', 'deploy', 'rollback'].map(
          async (name) => [named(name), await written(name, false)] as const,
        ),
      ),
    );
    const report = await changed(files);
    const locked = found(report, 'ledger_locked_out');
    expect([report.exitCode, codes(report)]).toEqual([1, Array(6).fill('ledger_locked_out')]);
    expect(
      locked.map(({ expected }) => /The job (\S+) of \S+arbiter-(\S+)\.yml/.exec(expected)?.slice(1)),
    ).toEqual([
      // What judges writes nothing.
      ['refuse', 'deploy'],
      ['deploy', 'deploy'],
      ['bundle', 'release'],
      ['release', 'release'],
      ['refuse', 'rollback'],
      ['rollback', 'rollback'],
    ]);
    expect(locked.map(({ found: said }) => / So (.*)\./.exec(said)?.[1]).slice(0, 2)).toEqual([
      'no refusal is recorded',
      'what goes live is taken back at once',
    ]);
    expect(locked[0]?.found).toContain(`only these may push: Integration ${APP_ID}`);
    expect(locked[0]?.repair).toContain('arbiter init --app');
  });

  it('names the gate itself, in token mode', async () => {
    const report = await doctor(await repository({ isApp: false }));
    expect(
      found(report, 'ledger_locked_out').map(({ expected }) => expected.includes('arbiter-gate.yml')),
    ).toContain(true);
  });

  it.each<[string, Setting]>([
    ['everybody may push', { rulesets: [KEPT] }],
    ['GitHub Actions may', { rulesets: [KEPT, ledgerRules(['update'], [{ ...bot, actor_id: 15368 }])] }],
    ['nobody may, which is said otherwise', { rulesets: [KEPT, ledgerRules(['update'], [])] }],
  ])('says nothing where %s', async (_, setting) => {
    const report = await doctor(await repository({ isApp: false, ...setting }));
    expect(found(report, 'ledger_locked_out')).toEqual([]);
  });

  it('takes a ledger that GitHub Actions alone may write for one that every workflow writes', async () => {
    const everyWorkflow = ledgerRules(['update'], [{ ...bot, actor_id: 15368 }]);
    const report = await doctor(await repository({ isApp: false, rulesets: [KEPT, everyWorkflow] }));
    expect(found(report, 'ledger_bypass_actors')[0]?.found).toContain('every workflow of every branch');
  });

  const CALLER = (verb: string, inputs: string) => `name: Calls
on: workflow_dispatch
permissions: {}
jobs:
  called:
    uses: acme/arbiter/.github/workflows/${verb}.yml@${'a'.repeat(40)}
    permissions: { contents: write }
    with: { environment: production${inputs} }
    secrets: inherit
`;
  it.each(['release', 'deploy', 'rollback'])('knows a called %s by its app-id', async (verb) => {
    const without = await changed({ [named(verb)]: CALLER(verb, '') });
    expect(found(without, 'ledger_locked_out')).toHaveLength(1);
    const given = await changed({ [named(verb)]: CALLER(verb, ', app-id: 4711') });
    expect(found(given, 'ledger_locked_out')).toEqual([]);
    // The environment that it names holds the key, and there is none; before there are signers nothing is released.
    expect(codes(given).includes('app_environment_open')).toBe(verb !== 'release');
  });

  it('knows a ledger token of its own, and the commands of the audit that write', async () => {
    const deploy = await written('deploy', false);
    const apart = deploy.replaceAll(
      'code-environment: ${{ inputs.code-environment }}\n',
      'code-environment: ${{ inputs.code-environment }}\n          ledger-token: ${{ steps.app.outputs.token }}\n',
    );
    expect(apart).not.toBe(deploy);
    expect(found(await changed({ [named('deploy')]: apart }), 'ledger_locked_out')).toEqual([]);
    const audit = await written('audit', true);
    const correcting = audit.replace(
      'command: checkpoint\n',
      'command: checkpoint\n          record: true\n',
    );
    expect(correcting).not.toBe(audit);
    const [locked, ...others] = found(await changed({ [named('audit')]: correcting }), 'ledger_locked_out');
    expect([locked?.expected, others]).toEqual([expect.stringContaining('arbiter-audit.yml'), []]);
    const removing = audit.replace('command: retention\n', 'command: retention\n          apply: true\n');
    expect(removing).not.toBe(audit);
    expect(found(await changed({ [named('audit')]: removing }), 'ledger_locked_out')).toHaveLength(1);
    expect(found(await changed({ [named('audit')]: audit }), 'ledger_locked_out')).toEqual([]);
  });

  it('says where the key can be reached: beside the signing key, and where bundles are brought', async () => {
    const config = (await governedFiles())[CONFIG];
    const repo = await repository();
    await repo.commit({
      author: 'root',
      files: {
        [CONFIG]: `${config}ledger: ${LEDGER}\nenvironments: [test]\ntargets: { test: { to: [{ github: {} }] } }\n`,
        '.arbiter/signers.yml': SIGNERS,
      },
    });
    repo.environments.set('arbiter-release', 'all');
    repo.environments.set('test', ['main', 'dev']);
    const report = await doctor(repo);
    expect(codes(report)).toEqual(['signing_environment_open', 'deployment_environment_open']);
    for (const { expected, repair } of report.findings) {
      expect(expected).toContain('holds the App’s key');
      expect(repair).toContain('The App’s key is a secret of this environment.');
    }
    expect(report.findings[0]?.found).toContain('write the ledger');
    repo.environments.set('arbiter-release', ['main']);
    repo.environments.set('test', ['main']);
    expect(codes(await doctor(repo))).toEqual([]);
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a job that releases names no environment',
      'release',
      (text) => text.replace('    environment: arbiter\n', ''),
      'app_key_unprotected',
    ],
    [
      'a deployment is not told as whom the gate acts',
      'deploy',
      (text) => text.replace(/ +comment-author:.*\n/, ''),
      'app_author_unsaid',
    ],
    [
      'the token of a rollback cannot write deployments',
      'rollback',
      (text) => text.replace(/ +permission-deployments:.*\n/, ''),
      'app_permission_missing',
    ],
    [
      'the token of a release cannot write',
      'release',
      (text) => text.replaceAll('permission-contents: write', 'permission-contents: read'),
      'app_permission_missing',
    ],
  ])('says so when %s', async (_, name, change, code) => {
    const before = await written(name, true);
    expect(change(before)).not.toBe(before);
    expect([...new Set(codes(await changed({ [named(name)]: change(before) })))]).toEqual([code]);
  });
});

describe('arbiter doctor, of the branch of the ledger', () => {
  it.each<[string, Setting, string[]]>([
    [
      'has no rules',
      { rulesets: [] },
      ['ledger_force_pushes_allowed', 'ledger_deletion_allowed', 'ledger_writable'],
    ],
    [
      'can be rewound',
      { rulesets: [ledgerRules(['deletion'], []), WRITTEN] },
      ['ledger_force_pushes_allowed'],
    ],
    [
      'can be deleted',
      { rulesets: [ledgerRules(['non_fast_forward'], []), WRITTEN] },
      ['ledger_deletion_allowed'],
    ],
    ['can be pushed to by any writer', { rulesets: [KEPT] }, ['ledger_writable']],
    [
      'can be pushed to by a team as well',
      { rulesets: [KEPT, ledgerRules(['update'], [bot, team])] },
      ['ledger_bypass_actors'],
    ],
    [
      'can be pushed to by nobody',
      { rulesets: [KEPT, ledgerRules(['update'], [])] },
      ['ledger_not_writable'],
    ],
    [
      'asks for a pull request',
      { rulesets: [KEPT, WRITTEN, ledgerRules(['pull_request'], [])] },
      ['ledger_not_writable'],
    ],
    [
      'can be rewound by the App, which need not',
      { rulesets: [ledgerRules(['non_fast_forward', 'deletion', 'update'], [bot])] },
      ['ledger_app_may_rewind', 'ledger_app_may_rewind'],
    ],
    [
      'can be rewound by a team',
      { rulesets: [ledgerRules(['non_fast_forward'], [team]), ledgerRules(['deletion'], []), WRITTEN] },
      ['ledger_bypass_actors'],
    ],
    [
      'is bound by the narrowest of its rulesets',
      { rulesets: [ledgerRules(['non_fast_forward'], [team]), KEPT, WRITTEN] },
      [],
    ],
  ])('that %s', async (_, setting, expected) => {
    expect(codes(await doctor(await repository(setting)))).toEqual(expected);
  });

  it('says that it is missing, and that a ledger is never begun by itself', async () => {
    const repo = await repository();
    await repo.git.updateRef(`refs/heads/${LEDGER}`, undefined);
    const report = await doctor(repo);
    expect(codes(report)).toEqual(['ledger_branch_missing']);
    expect(report.findings[0]?.found).toContain('never begins a ledger by itself');
  });

  it('says what a writer could do, plainly', async () => {
    const { findings } = await doctor(await repository({ rulesets: [] }));
    const found = (code: string) => findings.find((finding) => finding.code === code)?.found;
    expect(found('ledger_writable')).toContain('an old approval counts');
    expect(found('ledger_force_pushes_allowed')).toContain('drop the newest entries');
  });

  it('in token mode warns that it cannot be closed, and how it could', async () => {
    const report = await doctor(await repository({ isApp: false, rulesets: [KEPT] }));
    const [finding] = report.findings;
    expect([report.exitCode, report.mode, finding?.code, finding?.severity]).toEqual([
      0,
      'token',
      'ledger_writable',
      'warning',
    ]);
    expect(finding?.found).toContain('In token mode this cannot be closed');
  });

  it('in token mode the gate must be able to write it', async () => {
    const report = await doctor(await repository({ isApp: false, gate: (text) => text, rulesets: [KEPT] }));
    expect(codes(report)).not.toContain('gate_permission_missing');
    const files = { [GATE]: String((await governedFiles())[GATE]) };
    const repo = await repository({ isApp: false, rulesets: [KEPT] });
    await repo.commit({ author: 'root', files });
    expect(codes(await doctor(repo))).toContain('gate_permission_missing');
  });

  it('cannot tell who may go around the rules without administration: write', async () => {
    const token = world.token({ permissions: { contents: 'read', actions: 'read' } });
    const report = await doctor(await repository(), token);
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        'ledger_force_pushes_unreadable',
        'ledger_deletion_unreadable',
        'ledger_writers_unreadable',
      ]),
    );
    expect(report.exitCode).toBe(2);
  });

  it('notes that GitHub dismisses approvals which the content would keep', async () => {
    const report = await doctor(await repository({ main: { dismissStale: true } }));
    expect([report.exitCode, codes(report)]).toEqual([0, ['stale_approvals_dismissed']]);
    const without = await repository({ main: { dismissStale: true }, ledger: false, rulesets: [] });
    expect(codes(await doctor(without))).toEqual(['ledger_not_configured']);
  });
});
