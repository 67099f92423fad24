import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { type JobResult, runWorkflowJob } from '../runner/workflow.ts';
import { arbiter } from '../setup/io.ts';
import { LEDGER, verified } from './ledger.ts';
import { type GateRun, Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02';
const ATTEST = 'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6';
const WORKFLOW = 'arbiter-audit.yml';

let scenario: Scenario;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-upload-'));
  writeFileSync(
    join(folder, 'action.yml'),
    `name: upload
description: Keeps nothing; says what it was given.
inputs: { name: { default: '' }, path: { default: '' }, retention-days: { default: '0' } }
runs: { using: composite, steps: [{ shell: bash, env: { FILES: '\${{ inputs.path }}' }, run: 'ls -l $FILES' }] }
`,
  );
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
  scenario.outside.uses[UPLOAD] = folder;
  mkdirSync(join(folder, 'attest'));
  writeFileSync(
    join(folder, 'attest/action.yml'),
    `name: attest
description: Attests nothing; says what it was given.
inputs: { subject-name: { default: '' }, subject-digest: { default: '' } }
runs: { using: composite, steps: [{ shell: bash, env: { S: '\${{ inputs.subject-name }}=\${{ inputs.subject-digest }}' }, run: 'echo "$S"' }] }
`,
  );
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
  });
  // What is approved must have been seen before anybody signs for it.
  await scenario.pullEvent(pull, 'opened');
  await scenario.approved(pull, 'dana', 'mia');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await scenario.stop();
});

async function workflowText(): Promise<string> {
  return String(await scenario.repo.read('main', `.github/workflows/${WORKFLOW}`));
}

/** The action as the weekly workflow names it. */
async function pinOfAudit(): Promise<string> {
  return /[^ ]+\/actions\/audit@[0-9a-f]{40}/.exec(await workflowText())?.[0] ?? '';
}

/** A job that runs actions/audit with these inputs, and nothing before it. */
async function inWorkflow(inputs: string, permissions: string): Promise<GateRun> {
  const text = `name: Ask
on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-latest
    permissions: { ${permissions} }
    outputs: { status: '\${{ steps.audit.outputs.status }}' }
    steps:
      - { id: audit, uses: '${await pinOfAudit()}', with: ${inputs} }
`;
  await scenario.repo.commit({ author: 'zoe', files: { '.github/workflows/ask.yml': text } });
  return scenario.runJob('ask.yml', 'ask', 'workflow_dispatch', scenario.repo.event('workflow_dispatch'));
}

/** What docs/how-to/audit.md describes: somebody says which entry is wrong, and why. */
function correctWorkflow(action: string): string {
  return `name: Correct
on:
  workflow_dispatch:
    inputs: { entry: { type: string }, reason: { type: string } }
permissions: {}
jobs:
  correct:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    outputs: { status: '\${{ steps.audit.outputs.status }}' }
    steps:
      - id: audit
        uses: ${action}
        with:
          command: correct
          entry: \${{ github.event.inputs.entry }}
          reason: \${{ github.event.inputs.reason }}
`;
}

/** The third job, as the runner starts it once the second is done. */
async function attest(
  vars: Record<string, string>,
  needs: Record<string, { result: string; outputs: Record<string, string> }>,
): Promise<JobResult> {
  const file = join(folder, WORKFLOW);
  writeFileSync(file, await workflowText());
  return runWorkflowJob({
    workflow: file,
    job: 'attest',
    uses: { [ATTEST]: join(folder, 'attest') },
    vars,
    needs,
    event: {},
    eventName: 'schedule',
    workspace: folder,
    tempDir: mkdtempSync(join(folder, 'runner-')),
    github: {
      repository: scenario.repo.fullName,
      apiUrl: scenario.world.apiUrl,
      serverUrl: scenario.world.serverUrl,
      token: 'the-token-of-the-job',
      ref: 'refs/heads/main',
      sha: await scenario.repo.head('main'),
      actor: 'alice',
      runId: 99,
    },
  });
}

const job = (name: string): Promise<GateRun> =>
  scenario.runJob(WORKFLOW, name, 'schedule', scenario.repo.event('schedule'));

describe('the weekly audit, on what the gate recorded', () => {
  it('finds the ledger whole, without a gap', async () => {
    const run = await job('verify');
    expect([run.conclusion, run.log]).toEqual(['success', expect.stringContaining('is whole')]);
    expect(run.log).not.toContain('Gaps');
    expect(scenario.repo.issues).toEqual([]);
  });

  it('keeps cycle times, a checkpoint and an archive', async () => {
    const run = await job('records');
    expect([run.conclusion, run.log]).toEqual([
      'success',
      expect.stringMatching(/checkpoint\.txt[\s\S]*ledger\.tar/),
    ]);
    expect(run.summary).toContain('### Checkpoint');
    expect(run.summary).toContain('### Export');
    expect(run.summary).toContain('### Retention');
    expect(run.summary).toContain('kept without end');
    const [, checkpoint] = run.steps;
    const digest = sha256Hex(readFileSync(checkpoint?.outputs.file ?? ''));
    expect([checkpoint?.outputs.sha256, run.outputs]).toEqual([digest, { checkpoint: digest }]);
  });

  it('has the checkpoint attested by its digest, where the repository asks for it', async () => {
    const digest = 'a'.repeat(64);
    const needs = { records: { result: 'success', outputs: { checkpoint: digest } } };
    const run = await attest({ ARBITER_ATTEST_CHECKPOINTS: 'true' }, needs);
    expect([run.conclusion, run.permissions]).toEqual([
      'success',
      { 'id-token': 'write', attestations: 'write' },
    ]);
    expect(run.log).toContain(`checkpoint.txt=sha256:${digest}`);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nobody asked', {}, 'success'],
    ['it was switched off', { ARBITER_ATTEST_CHECKPOINTS: 'false' }, 'success'],
    ['there is no checkpoint', { ARBITER_ATTEST_CHECKPOINTS: 'true' }, 'failure'],
  ])('attests nothing where %s', async (_, vars, result) => {
    expect((await attest(vars, { records: { result, outputs: {} } })).conclusion).toBe('skipped');
  });

  it('computes every verdict again, byte for byte', async () => {
    const { entries } = await verified(scenario.repo);
    const evaluations = entries.filter(({ type }) => type === 'evaluation');
    expect(evaluations.map(({ decision }) => (decision as { status?: string }).status)).toContain('approved');
    for (const { seq } of evaluations) {
      const words = ['audit', 'replay', String(seq), '--repository', scenario.repo.gitDir];
      expect(await arbiter(words)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('byte for byte'),
      });
    }
  });

  it('computes a verdict again in a workflow that checks nothing out', async () => {
    const { entries } = await verified(scenario.repo);
    const approved = entries.findLast(
      ({ type, decision }) =>
        type === 'evaluation' && (decision as { status?: string }).status === 'approved',
    );
    const run = await inWorkflow(`{ command: replay, entry: ${approved?.seq} }`, 'contents: read');
    expect([run.conclusion, run.outputs]).toEqual(['success', { status: 'done' }]);
    expect(run.summary).toContain('byte for byte (approved)');
    const asked = await inWorkflow('{ command: query, person: dana, type: approval }', 'contents: read');
    expect(asked.summary).toContain('1 of ');
  });

  it('removes what retention lets go by the workflow of the how-to', async () => {
    const text = /```yaml\n(name: Arbiter retention\n[\s\S]*?)```/.exec(
      readFileSync('docs/how-to/audit.md', 'utf8'),
    )?.[1];
    const config = String(await scenario.repo.read('main', '.arbiter/config.yml'));
    await scenario.repo.commit({
      author: 'zoe',
      files: {
        '.github/workflows/retention.yml': String(text).replace(
          'OWNER/arbiter/actions/audit@FULL_COMMIT_SHA',
          await pinOfAudit(),
        ),
        '.arbiter/config.yml': `${config}retention: { days: 3650 }\n`,
      },
    });
    const run = await scenario.runJob(
      'retention.yml',
      'retention',
      'schedule',
      scenario.repo.event('schedule'),
    );
    expect([run.conclusion, run.summary]).toEqual(['success', expect.stringContaining('0 to remove')]);
    expect(run.log).toContain('Nothing is old enough');
  });

  it('says who approved', async () => {
    const words = ['audit', 'query', '--repository', scenario.repo.gitDir, '--type', 'approval', '--json'];
    const { entries } = JSON.parse((await arbiter(words)).stdout);
    expect(entries.map(({ actor }: { actor: { login: string } }) => actor.login).sort()).toEqual([
      'dana',
      'mia',
    ]);
  });

  it('says that an entry is wrong, by hand, in words that command nothing', async () => {
    await scenario.repo.commit({
      author: 'zoe',
      files: { '.github/workflows/correct.yml': correctWorkflow(await pinOfAudit()) },
    });
    const correct = (entry: string, reason: string): Promise<GateRun> =>
      scenario.runJob('correct.yml', 'correct', 'workflow_dispatch', {
        ...scenario.repo.event('workflow_dispatch'),
        inputs: { entry, reason },
      });
    for (const entry of ['', '0', '1\n2', '$(touch pwned)', '999999'])
      expect([entry, (await correct(entry, 'Wrong.')).exitCode]).toEqual([entry, 2]);
    expect((await correct('2', ' ')).exitCode).toBe(2);
    const reason = '`touch pwned`; $(touch pwned) ${{ github.token }}\n::set-output name=status::whole';
    const run = await correct('2', reason);
    expect([run.conclusion, run.outputs]).toEqual(['success', { status: 'done' }]);
    expect(run.summary).toContain('### Correction');
    const { entries } = await verified(scenario.repo);
    expect(entries.at(-1)).toMatchObject({ type: 'correction', decision: { of: 2, reason } });
    expect((await correct('2', reason)).exitCode).toBe(1);
    expect((await verified(scenario.repo)).entries).toHaveLength(entries.length);
  });

  it('opens an issue for a ledger that somebody changed, and fails', async () => {
    await scenario.repo.commit({
      author: 'zoe',
      branch: LEDGER,
      files: { 'entries/0000000002.json': '{"approved":true}\n' },
    });
    const run = await job('verify');
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 1]);
    expect(scenario.repo.issues.map(({ body }) => body)).toEqual([
      expect.stringContaining('entry\\_modified'),
    ]);
    expect((await job('records')).conclusion).toBe('failure');
  });
});
