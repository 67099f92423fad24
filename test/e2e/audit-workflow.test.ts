import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arbiter } from '../setup/io.ts';
import { LEDGER, verified } from './ledger.ts';
import { type GateRun, Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02';
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

  it('says who approved', async () => {
    const words = ['audit', 'query', '--repository', scenario.repo.gitDir, '--type', 'approval', '--json'];
    const { entries } = JSON.parse((await arbiter(words)).stdout);
    expect(entries.map(({ actor }: { actor: { login: string } }) => actor.login).sort()).toEqual([
      'dana',
      'mia',
    ]);
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
