import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../github/world.ts';
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
