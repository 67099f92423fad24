import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Files } from '../github/world.ts';
import { type WorkflowFile, workflowTriggered } from '../runner/trigger.ts';
import { workflow } from './example.ts';
import { signedPull } from './judged-pull.ts';
import { gateComment, gateStatus, Scenario } from './scenario.ts';
import { POLICY_FILE, policy, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function start(files: Files = smallRepository({ artifacts: false })): Promise<void> {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
}

describe('the base', () => {
  it('a pull request for another base is decided by that base’s policy, in a status of its own (vector 50)', async () => {
    await start();
    await scenario.repo.branch('strict', { by: 'grace' });
    await scenario.repo.commit({
      author: 'grace',
      branch: 'strict',
      files: { [POLICY_FILE]: policy('0.99') },
    });
    const pull = await signedPull(scenario);
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull, 'main')?.state).toBe('success');
    await pull.retarget('strict', 'alice');
    await scenario.pullEvent(pull, 'edited');
    expect(gateStatus(pull, 'strict')?.state).toBe('failure');
  });

  it('that changed a governed path since asks for an update of the branch', async () => {
    await start();
    const pull = await signedPull(scenario);
    await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'models/demo/notes.md': 'x\n' } });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).toBe('pending');
    expect(gateComment(pull)).toContain('Update the branch');
    expect(gateStatus(pull)?.state).not.toBe('success');
    await pull.updateBranch('alice');
    await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('that changed its rules is judged by them at once, without an event of the pull request', async () => {
    await start();
    const pull = await signedPull(scenario);
    await scenario.pullEvent(pull, 'opened');
    await scenario.repo.branch('dev', { by: 'grace' });
    const files = { 'models/demo/notes.md': 'x\n' };
    const other = await scenario.repo.openPull({ author: 'alice', branch: 'other', base: 'dev', files });
    expect(gateStatus(pull)?.state).toBe('success');
    const after = await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { [POLICY_FILE]: policy('0.99') },
    });
    const ref = 'refs/heads/main';
    const payload = scenario.repo.event('push', { ref, after });
    const heard = (changedFiles: string[], branch = 'main') =>
      workflowTriggered(parse(workflow('arbiter-gate.yml')) as WorkflowFile, {
        name: 'push',
        payload,
        ref: `refs/heads/${branch}`,
        changedFiles,
      });
    expect([heard([POLICY_FILE]), heard(['README.md']), heard([POLICY_FILE], 'dev')]).toEqual([
      true,
      false,
      false,
    ]);
    const run = await scenario.runJob('arbiter-gate.yml', 'gate', 'push', payload, { sha: after, ref });
    expect(run.conclusion, run.log).toBe('success');
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(gateComment(pull)).toContain('0.99');
    expect(gateStatus(other, 'dev')).toBeUndefined();
  });

  it('that changed something else since does not', async () => {
    await start();
    const pull = await signedPull(scenario);
    await scenario.repo.commit({ author: 'zoe', branch: 'main', files: { 'README.md': 'New words.\n' } });
    await scenario.pullEvent(pull, 'synchronize');
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('without a configuration is an error that says how to adopt', async () => {
    await start({
      'README.md': 'x\n',
      ...Object.fromEntries(
        Object.entries(smallRepository()).filter(([path]) => path.startsWith('.github/')),
      ),
    });
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'adopt',
      files: smallRepository({ artifacts: false }),
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(run.decision?.reason).toContain('Not adopted');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('Not adopted');
  });
});
