import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../docs/console.ts';
import { workflowTriggered } from '../runner/workflow.ts';
import { ACTION, fillIn, textFiles } from './filled.ts';
import { PEOPLE, type Repository, ruleset, World } from './governed.ts';
import { arbiter } from './io.ts';

/** The steps of docs/how-to/set-up-a-repository.md, in their order, on one repository. */
describe('docs/how-to/set-up-a-repository.md', () => {
  const root = mkdtempSync(join(tmpdir(), 'arbiter-how-to-'));
  const before = { 'models/fraud/MODEL_CARD.md': '# Fraud\n', 'README.md': 'Models\n' };
  let world: World;
  let repo: Repository;
  let ownerLines = '';

  const doctor = async () => {
    const env = { GITHUB_TOKEN: world.token({ actor: 'root' }), GITHUB_API_URL: world.apiUrl };
    const { code, stdout } = await arbiter(['doctor', '--repository', repo.fullName], { env });
    const found = [...stdout.matchAll(/^(PROBLEM|CANNOT TELL|WARNING|NOTE) \[(\w+)\]$/gm)];
    return {
      code,
      stdout,
      problems: found.filter(([, heading]) => heading !== 'NOTE').map(([, , word]) => word),
    };
  };
  const scaffold = () =>
    Object.fromEntries(
      textFiles(root)
        .filter((path) => !(path in before))
        .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    );

  beforeAll(async () => {
    world = await World.start();
    repo = await world.repository('acme/how-to', { files: before, people: PEOPLE });
    for (const [path, text] of Object.entries(before)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  afterAll(async () => {
    rmSync(root, { recursive: true, force: true });
    await world.stop();
  });

  it('has the steps that are walked here', () => {
    const steps = [...readDocument('docs/how-to/set-up-a-repository.md').matchAll(/^## (\d)\. (.*)$/gm)];
    expect(steps.map(([, , title]) => title)).toEqual([
      'Scaffold',
      'Fill in',
      'Workflows and permissions',
      'Merge the adopting pull request',
      'CODEOWNERS and the ruleset',
      'Begin the ledger',
      'Ask the doctor',
    ]);
  });

  it('0. doctor says first of all that nothing is set up', async () => {
    const { code, problems } = await doctor();
    expect(code).toBe(1);
    expect(problems).toEqual(
      expect.arrayContaining([
        'gate_not_required',
        'not_set_up',
        'gate_workflow_missing',
        'signal_workflow_missing',
      ]),
    );
  });

  it('1. init scaffolds, with roles and owner from the command line', async () => {
    const roles = ['data-steward', 'security-lead', 'ml-engineer', 'arb', 'governance'];
    const given = roles.flatMap((role) => ['--role', `${role}=${role}-person`]);
    const { code, stdout } = await arbiter([
      'init',
      root,
      '--action',
      ACTION,
      '--owner',
      '@acme/risk',
      ...given,
    ]);
    expect(code).toBe(0);
    ownerLines = [...stdout.matchAll(/^ +(\/\.\S+ @\S+)$/gm)].map(([, line]) => `${line}\n`).join('');
    expect(ownerLines).toBe('/.arbiter/ @governance-person\n/.github/ @governance-person\n');
  });

  it('2. validate fails until everything is filled in', async () => {
    expect((await arbiter(['validate', root])).code).toBe(2);
    fillIn(root);
    expect(await arbiter(['validate', root])).toMatchObject({ code: 0, stderr: '' });
  });

  it('3. the workflows run on the events that the table names', () => {
    const rows = [
      ...readDocument('docs/how-to/set-up-a-repository.md').matchAll(
        /^\| `(arbiter-\w+\.yml)` \| (.*?) \|/gm,
      ),
    ];
    expect(rows).toHaveLength(5);
    for (const [, name = '', cell = ''] of rows) {
      const text = scaffold()[`.github/workflows/${name}`] ?? '';
      const events = [...cell.matchAll(/`(\w+)`/g)].map(([, event]) => event ?? '');
      for (const event of events)
        expect([name, text]).toEqual([name, expect.stringMatching(new RegExp(`^  ${event}:`, 'm'))]);
    }
  });

  it('4. the adopting pull request is merged by hand, and wakes the gate from then on', async () => {
    const files = { ...scaffold(), '.github/CODEOWNERS': ownerLines };
    const pull = await repo.openPull({ author: 'alice', files, title: 'Adopt Arbiter' });
    await pull.merge('squash', 'root');
    expect(await repo.read('main', '.arbiter/config.yml')).toBeDefined();
    const gate = join(root, '.github/workflows/arbiter-gate.yml');
    const next = await repo.openPull({
      author: 'alice',
      files: { 'models/fraud/MODEL_CARD.md': '# Fraud 2\n' },
    });
    for (const action of ['opened', 'synchronize', 'edited', 'converted_to_draft']) {
      const event = { name: 'pull_request_target', payload: await next.event('pull_request_target', action) };
      expect([action, workflowTriggered(gate, event)]).toEqual([action, true]);
    }
    const run = repo.run({
      workflow: '.github/workflows/arbiter-signal.yml',
      name: 'Arbiter signal',
      headSha: next.headSha,
    });
    expect(workflowTriggered(gate, { name: 'workflow_run', payload: run.event() })).toBe(true);
  });

  it('5. before the ruleset doctor names what is open; with it GitHub refuses a merge without the status', async () => {
    expect((await doctor()).problems).toEqual([
      'gate_not_required',
      'not_up_to_date',
      'force_pushes_allowed',
      'deletion_allowed',
      'pull_request_not_required',
      'arbiter_unprotected',
      'github_unprotected',
    ]);
    repo.ruleset(ruleset());
    const pull = await repo.openPull({ author: 'alice', branch: 'later', files: { 'README.md': 'Later\n' } });
    await pull.review('arb-person', 'APPROVED');
    await expect(pull.merge('squash', 'root')).rejects.toThrow(/arbiter\/gate \(main\)/);
  });

  it('6. the ledger is begun before anything names it', async () => {
    const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });
    git('init', '--quiet');
    git('remote', 'add', 'origin', `${world.serverUrl}/${repo.fullName}.git`);
    const token = world.token({ actor: 'root', permissions: { contents: 'write' } });
    const env = { GITHUB_TOKEN: token, GITHUB_SERVER_URL: world.serverUrl, HOME: root };
    const words = ['audit', 'init', '--reason', 'We adopt Arbiter'];
    expect(await arbiter(words, { cwd: root, env })).toMatchObject({ code: 0, stderr: '' });
    await repo.sync(world.people.get('root'));
    expect(await repo.read('arbiter-ledger', 'entries/0000000001.json')).toBeDefined();
  });

  it('7. doctor finds nothing but notes, and still says what token mode cannot prevent', async () => {
    const { code, problems, stdout } = await doctor();
    expect([code, problems]).toEqual([0, []]);
    expect(stdout).toContain('NOTE [source_is_actions]');
    expect(stdout).toContain('What token mode cannot prevent');
  });
});
