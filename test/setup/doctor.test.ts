import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DoctorReport,
  doctorReport,
  governedFiles,
  PEOPLE,
  type Repository,
  ruleset,
  World,
} from './governed.ts';
import { arbiter } from './io.ts';

let world: World;
let number = 0;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** A repository of its own for each case: what `arbiter init` writes, filled in, with changes. */
async function repository(
  changes: Readonly<Record<string, (text: string) => string | null>> = {},
): Promise<Repository> {
  const files: Record<string, string | null> = { ...(await governedFiles()) };
  for (const [path, change] of Object.entries(changes)) files[path] = change(String(files[path] ?? ''));
  const present = Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  number += 1;
  return world.repository(`acme/models-${number}`, { files: present, people: PEOPLE });
}

const doctor = (repo: Repository, token?: string) => doctorReport(world, repo, token);

function codes(report: DoctorReport, severity?: string): string[] {
  return report.findings
    .filter((one) => severity === undefined || one.severity === severity)
    .map(({ code }) => code);
}

describe('arbiter doctor', () => {
  it('names every problem of a repository whose settings were never touched', async () => {
    const report = await doctor(await repository({ '.github/CODEOWNERS': () => null }));
    expect(report.exitCode).toBe(1);
    expect(codes(report)).toEqual([
      'gate_not_required',
      'not_up_to_date',
      'force_pushes_allowed',
      'deletion_allowed',
      'pull_request_not_required',
      'arbiter_unprotected',
      'github_unprotected',
      'ledger_not_configured',
    ]);
  });

  it('finds nothing but the note on token mode where the how-to was followed', async () => {
    const repo = await repository();
    repo.ruleset(ruleset());
    const report = await doctor(repo);
    expect([report.exitCode, codes(report)]).toEqual([0, ['source_is_actions', 'ledger_not_configured']]);
    expect(report.tokenModeLimits?.length).toBeGreaterThan(4);
  });

  it('has nothing to say where the status must come from an App of one’s own', async () => {
    const repo = await repository();
    repo.ruleset(ruleset({ appId: 4711 }));
    expect(codes(await doctor(repo))).toEqual(['ledger_not_configured']);
  });

  it('accepts classic branch protection in place of a ruleset', async () => {
    const repo = await repository();
    repo.protect('main', {
      requiredStatuses: [{ context: 'arbiter/gate (main)', appId: 15368 }],
      strict: true,
      requiredApprovals: 1,
      requireCodeOwners: true,
    });
    expect(codes(await doctor(repo))).toEqual(['source_is_actions', 'ledger_not_configured']);
  });

  it('says that classic protection exempts administrators', async () => {
    const repo = await repository();
    repo.protect('main', {
      requiredStatuses: [{ context: 'arbiter/gate (main)', appId: 4711 }],
      strict: true,
      requiredApprovals: 1,
      requireCodeOwners: true,
      enforceAdmins: false,
      allowForcePushes: true,
    });
    expect(codes(await doctor(repo), 'problem')).toEqual(['force_pushes_allowed', 'admins_exempt']);
  });

  it.each<[string, Parameters<typeof ruleset>[0], string, string]>([
    ['any source is accepted', { appId: null }, 'source_is_anyone', 'warning'],
    ['branches may lag behind', { isStrict: false }, 'not_up_to_date', 'problem'],
    ['the context is another branch’s', { context: 'arbiter/gate (dev)' }, 'gate_not_required', 'problem'],
    ['a job is required', { also: ['gate'] }, 'job_required', 'warning'],
    ['code owners need not review', { codeOwners: false }, 'github_unprotected', 'problem'],
    ['somebody may bypass', { bypass: true }, 'bypass_actors', 'problem'],
    ['pull requests are not required', { without: 'pull_request' }, 'pull_request_not_required', 'problem'],
    ['the branch may be deleted', { without: 'deletion' }, 'deletion_allowed', 'problem'],
    ['the ruleset is only being evaluated', { enforcement: 'evaluate' }, 'gate_not_required', 'problem'],
  ])('says so when %s', async (_, request, code, severity) => {
    const repo = await repository();
    repo.ruleset(ruleset(request));
    expect(codes(await doctor(repo), severity)).toContain(code);
  });

  const GATE = '.github/workflows/arbiter-gate.yml';
  const SIGNAL = '.github/workflows/arbiter-signal.yml';
  it.each<[string, string, (text: string) => string | null, string]>([
    ['the gate’s workflow is missing', GATE, () => null, 'gate_workflow_missing'],
    ['the signal is missing', SIGNAL, () => null, 'signal_workflow_missing'],
    ['a merge does not wake the gate', GATE, (text) => text.replace(' closed,', ''), 'gate_closed_missing'],
    [
      'a retargeted pull request is not judged again',
      GATE,
      (text) => text.replace(' edited,', ''),
      'gate_event_missing',
    ],
    [
      'the gate has a path filter',
      GATE,
      (text) => text.replace('pull_request_target:', 'pull_request_target:\n    paths: [models/**]'),
      'gate_event_filtered',
    ],
    [
      'the gate runs the change’s own file',
      GATE,
      (text) => text.replace('on:', 'on:\n  pull_request_review:'),
      'gate_event_untrusted',
    ],
    ...['push: {}', 'push: { branches: [main, "dev*"] }', "push: { branches: [main], tags: ['v*'] }"].map(
      (push): [string, string, (text: string) => string, string] => [
        `every branch runs its own file (${push})`,
        GATE,
        (text) => text.replace(/ {2}push:[\s\S]*?paths:.*\n/, `  ${push}\n`),
        'gate_event_untrusted',
      ],
    ),
    [
      'there is no schedule',
      GATE,
      (text) => text.replace(/ {2}schedule:[\s\S]*?cron.*\n/, ''),
      'gate_schedule_missing',
    ],
    [
      'reviews are not heard',
      GATE,
      (text) => text.replace('"Arbiter signal"', '"Signal"'),
      'signal_not_heard',
    ],
    [
      'a permission is missing',
      GATE,
      (text) => text.replace('statuses: write', 'statuses: read'),
      'gate_permission_missing',
    ],
    [
      'the gate can write contents',
      GATE,
      (text) => text.replace('contents: read', 'contents: write'),
      'gate_permission_excess',
    ],
    [
      'the gate says no permissions',
      GATE,
      (text) => text.replace('permissions: {}\n', '').replace(/ {4}permissions:\n(?: {6}.*\n)+/, ''),
      'gate_permissions_unsaid',
    ],
    ['the gate is named by a tag', GATE, (text) => text.replace(/@[0-9a-f]{40}/, '@v1'), 'not_pinned'],
    [
      'the release is named by a branch',
      '.github/workflows/arbiter-release.yml',
      (text) => text.replace(/@[0-9a-f]{40}/, '@main'),
      'not_pinned',
    ],
    [
      'the gate can be cancelled',
      GATE,
      (text) => text.replace('cancel-in-progress: false', 'cancel-in-progress: true'),
      'gate_cancels',
    ],
    [
      'decisions are not serialised',
      GATE,
      (text) => text.replace(/concurrency:\n(?: {2}.*\n)+/, ''),
      'gate_concurrency_missing',
    ],
    [
      'the gate’s job has a condition',
      GATE,
      (text) => text.replace('  gate:\n', "  gate:\n    if: github.actor != 'dependabot[bot]'\n"),
      'gate_job_conditional',
    ],
    [
      'the gate checks out',
      GATE,
      (text) => text.replace('    steps:\n', '    steps:\n      - uses: actions/checkout@v5\n'),
      'gate_checks_out',
    ],
    [
      'the gate uses a cache',
      GATE,
      (text) => text.replace('    steps:\n', '    steps:\n      - uses: actions/cache@v4\n'),
      'gate_uses_cache',
    ],
    [
      'a privileged workflow runs head code',
      '.github/workflows/preview.yml',
      () =>
        `name: Preview\non: pull_request_target\npermissions: {}\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n`,
      'head_checkout',
    ],
    [
      'a privileged workflow fetches head code',
      '.github/workflows/preview.yml',
      () => 'name: P\non: workflow_run\njobs:\n  a:\n    steps:\n      - run: gh pr checkout 7\n',
      'head_checkout',
    ],
    [
      'the signal has permissions',
      SIGNAL,
      (text) => text.replace('permissions: {}', 'permissions: { statuses: write }'),
      'signal_has_permissions',
    ],
    [
      'the signal has the default permissions',
      SIGNAL,
      (text) => text.replace('permissions: {}\n', ''),
      'signal_has_permissions',
    ],
    [
      'the signal misses dismissals',
      SIGNAL,
      (text) => text.replace(', dismissed', ''),
      'signal_misses_reviews',
    ],
    [
      'another review workflow has permissions',
      '.github/workflows/thanks.yml',
      () => 'name: T\non: pull_request_review\njobs: { a: { steps: [] } }\n',
      'review_workflow_has_permissions',
    ],
    [
      'another workflow writes statuses',
      '.github/workflows/ci.yml',
      () => 'name: C\non: push\npermissions: { statuses: write }\njobs: { a: { steps: [] } }\n',
      'other_status_writers',
    ],
    ['a workflow is no YAML', '.github/workflows/odd.yml', () => 'on: [\n', 'workflow_unreadable'],
    ['nothing is set up', '.arbiter/config.yml', () => 'models: []\n', 'governing_files_invalid'],
    [
      'evidence comes from no workflow',
      '.arbiter/config.yml',
      (text) => `${text}artifacts: [{ workflow: train.yml, name: e, into: models/fraud/e }]\n`,
      'evidence_workflow_missing',
    ],
    [
      'CODEOWNERS gives .arbiter to nobody',
      '.github/CODEOWNERS',
      (text) => `${text}/.arbiter/policies/\n`,
      'arbiter_unprotected',
    ],
    [
      'the code owner has only read access',
      '.github/CODEOWNERS',
      (text) => text.replaceAll('@governance-person', '@reader'),
      'github_unprotected',
    ],
    [
      'the governance role is missing',
      '.arbiter/roles.yml',
      (text) => text.replace(/^ {2}governance.*\n/m, ''),
      'governing_files_invalid',
    ],
    [
      'somebody who signs has only read access',
      '.arbiter/roles.yml',
      (text) => text.replace('arb-person', 'reader'),
      'role_member_without_access',
    ],
    [
      'nobody of a role has access',
      '.arbiter/roles.yml',
      (text) => text.replace('arb-person', 'stranger'),
      'role_unfillable',
    ],
    [
      'one person holds all roles',
      '.arbiter/roles.yml',
      (text) => text.replaceAll(/[a-z-]+-person/g, 'arb-person'),
      'seats_cannot_be_filled',
    ],
    [
      'a team cannot be read',
      '.arbiter/roles.yml',
      (text) => text.replace('{ users: [arb-person] }', '{ teams: [acme/board] }'),
      'team_unreadable',
    ],
  ])('says so when %s', async (_, path, change, code) => {
    const repo = await repository({ [path]: change });
    repo.ruleset(ruleset());
    expect(codes(await doctor(repo))).toContain(code);
  });

  it('hears a workflow that makes evidence by its name, not by its file', async () => {
    const train = 'name: Training\non: pull_request\npermissions: {}\njobs: { a: { steps: [] } }\n';
    const config = (text: string) =>
      `${text}artifacts: [{ workflow: train.yml, name: e, into: models/fraud/e }]\n`;
    const deaf = { '.arbiter/config.yml': config, '.github/workflows/train.yml': () => train };
    expect(codes(await doctor(await repository(deaf)))).toContain('evidence_workflow_not_heard');
    const hearing = (text: string) => text.replace('["Arbiter signal"]', '["Arbiter signal", Training]');
    const report = await doctor(await repository({ ...deaf, [GATE]: hearing }));
    expect(codes(report).filter((code) => code.startsWith('evidence'))).toEqual([]);
  });

  it('asks for the merge queue’s signal where there is a merge queue', async () => {
    const repo = await repository({ [SIGNAL]: (text) => text.replace(/ {2}merge_group:\n.*\n/, '') });
    repo.ruleset(ruleset({ mergeQueue: true }));
    expect(codes(await doctor(repo))).toContain('merge_queue_unsignalled');
  });

  it.each([
    ['ALLGREEN', []],
    ['HEADGREEN', ['merge_queue_grouping']],
  ] as const)('asks the merge queue for a status of every pull request: %s', async (grouping, expected) => {
    const repo = await repository();
    repo.ruleset(ruleset({ mergeQueue: true, grouping }));
    expect(codes(await doctor(repo), 'problem')).toEqual(expected);
  });

  it('says that nothing is set up where there is no .arbiter', async () => {
    const report = await doctor(await world.repository(`acme/bare-${number}`, { people: PEOPLE }));
    expect(codes(report, 'problem')).toEqual(
      expect.arrayContaining(['not_set_up', 'gate_workflow_missing', 'signal_workflow_missing']),
    );
  });

  it('reads the rules of the branch that was asked for, and the workflows of the default branch', async () => {
    const repo = await repository();
    await repo.branch('release', { by: 'root' });
    await repo.commit({
      author: 'root',
      branch: 'release',
      files: { [GATE]: null, '.arbiter/roles.yml': null },
    });
    const env = { GITHUB_TOKEN: world.token({ actor: 'root' }), GITHUB_API_URL: world.apiUrl };
    const { stdout } = await arbiter(
      ['doctor', '--repository', repo.fullName, '--branch', 'release', '--json'],
      {
        env,
      },
    );
    const report = JSON.parse(stdout) as DoctorReport;
    expect(codes(report)).not.toContain('gate_workflow_missing');
    expect(codes(report)).toContain('governing_files_invalid');
    expect(report.findings[0]?.expected).toContain('arbiter/gate (release)');
  });

  it('never says fine of what the token cannot see', async () => {
    const repo = await repository();
    repo.ruleset(ruleset());
    const blind = world.token({ permissions: { contents: 'read' }, repositories: [repo.fullName] });
    const report = await doctor(repo, blind);
    expect(report.exitCode).toBe(2);
    expect(codes(report, 'cannot_tell')).toEqual(['bypass_unreadable', 'signing_environment_unreadable']);
    expect(codes(report)).not.toContain('gate_not_required');
  });

  it('cannot tell whether classic protection requires the gate without administration: read', async () => {
    const repo = await repository();
    const report = await doctor(repo, world.token({ permissions: { contents: 'read' } }));
    expect(codes(report, 'cannot_tell')).toContain('required_status_unreadable');
    expect(codes(report)).not.toContain('gate_not_required');
    expect(report.findings.find(({ code }) => code === 'required_status_unreadable')?.found).toContain(
      'administration: read',
    );
  });

  it('names the permission when the files cannot be read', async () => {
    const repo = await repository();
    const report = await doctor(repo, world.token({ permissions: { statuses: 'read' } }));
    expect(codes(report, 'cannot_tell')).toContain('files_unreadable');
    expect(report.findings.find(({ code }) => code === 'files_unreadable')?.found).toContain(
      'contents: read',
    );
  });

  it('cannot tell anything of a repository that does not exist', async () => {
    const env = { GITHUB_TOKEN: world.token({ actor: 'root' }), GITHUB_API_URL: world.apiUrl };
    const { code, stdout, stderr } = await arbiter(['doctor', '--repository', 'acme/none'], { env });
    expect([code, stdout.includes(' 0 problems') || stderr.includes('404')]).toEqual([2, true]);
  });

  it('ends with 2 when GitHub is out of order', async () => {
    const repo = await repository();
    world.fault({
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      status: 503,
      times: Number.POSITIVE_INFINITY,
    });
    const env = {
      GITHUB_TOKEN: world.token({ actor: 'root' }),
      GITHUB_API_URL: world.apiUrl,
      ARBITER_RETRY_BASE_MS: '1',
    };
    const { code, stderr } = await arbiter(['doctor', '--repository', repo.fullName], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('503')]);
  });

  it.each([
    [{}, ['--repository', 'acme/models'], 'GITHUB_TOKEN'],
    [{ GITHUB_TOKEN: 'x' }, [], '--repository OWNER/NAME'],
    [{ GITHUB_TOKEN: 'x' }, ['--nope'], 'Unknown option'],
  ])('refuses to run with %j and %j', async (env, args, message) => {
    const { code, stderr } = await arbiter(['doctor', ...args], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
