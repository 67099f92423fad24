import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { type DeployRun, deployingScenario, deployRun } from './deployed-model.ts';
import {
  bundledCommit,
  type MadeBundle,
  mergedPull,
  newSigningKey,
  releasedCommit,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { POLICY_FILE, policy } from './small.ts';

/** Models that nobody had to review: by their policy, and by break-glass. */

const CONFIG = `environments: [test, production]
targets:
  test: { to: [{ github: {} }] }
  production: { to: [{ github: {} }] }
`;
const GLASS = policy('0.90').replace(
  'signoff:\n',
  'signoff:\n  override: { label: break-glass, roles: [governance], max: 72h }\n',
);
const NOBODY = policy('0.90').replace(
  /signoff:[\s\S]*/u,
  'signoff: { none: true, reason: "It decides nothing." }\n',
);

let scenario: Scenario;
afterEach(() => scenario.stop());

async function released(text: string, change: (pull: Pull) => Promise<unknown>): Promise<MadeBundle> {
  scenario = await deployingScenario(CONFIG, { [POLICY_FILE]: text }, newSigningKey());
  const files = versionFiles('1.1.0', 0.94);
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files });
  await scenario.pullEvent(pull, 'opened');
  await change(pull);
  const commit = await mergedPull(scenario, pull);
  const made = await bundledCommit(scenario, commit);
  const run = await releasedCommit(scenario, made, commit);
  expect(run.outputs.status, run.log).toBe('released');
  return made;
}

const deployed = async (environment: string, { sha256 }: MadeBundle): Promise<readonly unknown[]> => {
  const run: DeployRun = await deployRun(scenario, { environment, sha256 });
  return run.said;
};

describe('a model that needed no review is deployed', () => {
  it('where its policy asks nobody', async () => {
    const made = await released(NOBODY, async () => {});
    expect(await deployed('test', made)).toEqual(['live', '', 0]);
  });

  it('by break-glass, until that is over', async () => {
    const made = await released(GLASS, async (pull) => {
      scenario.world.clock.advance({ hours: 1 });
      pull.label('break-glass', 'grace');
      await pull.comment('grace', '/override The old model is down, and this one was tested by hand.');
      const { decision } = await scenario.pullEvent(pull, 'labeled');
      expect(decision?.status, decision?.reason).toBe('approved');
    });
    expect(await deployed('test', made)).toEqual(['live', '', 0]);
    scenario.world.clock.advance({ days: 4 });
    expect(await deployed('production', made)).toEqual(['refused', 'approval_expired', 1]);
  });
});
