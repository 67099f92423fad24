import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import type { Files } from '../github/world.ts';
import {
  type DeployRun,
  deployingScenario,
  deploymentStates,
  deployRun,
  recordedDeployments,
} from './deployed-model.ts';
import { text } from './example.ts';
import { judgedPull } from './judged-pull.ts';
import {
  bundledCommit,
  mergedPull,
  newSigningKey,
  type ReleasedVersion,
  releasedCommit,
  releasedVersion,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { POLICY_FILE, policy } from './small.ts';

/** A program of the repository serves test, GitHub Deployments alone production. One test starts where the last one ended. */

const CONFIG = `environments: [test, production]
targets:
  test:
    health_attempts: 1
    to:
      - command:
          activate: [sh, ops/deploy.sh]
          health: [sh, ops/deploy.sh]
          deactivate: [sh, ops/deploy.sh]
          running: [sh, ops/deploy.sh]
          variables: [STATE]
  production: { to: [{ github: {} }] }
`;
const PROGRAM = `set -eu
case "$ARBITER_ORDER" in
  activate)
    if [ -e "$STATE.kill" ]; then kill -9 "$PPID"; fi
    echo "$ARBITER_BUNDLE_SHA256  $ARBITER_BUNDLE_FILE" | sha256sum --check --quiet
    printf %s "$ARBITER_BUNDLE_SHA256" > "$STATE" ;;
  deactivate) rm -f "$STATE" ;;
  health) test "$(cat "$STATE")" = "$ARBITER_BUNDLE_SHA256" ;;
  running) if [ -e "$STATE" ]; then cat "$STATE"; fi ;;
esac
if [ -n "\${GITHUB_TOKEN:-}\${DEPLOY_SECRET:-}" ]; then echo "A secret was handed on." >&2; exit 1; fi
`;
const MLMODEL = (columns: readonly string[]): string =>
  `flavors: {}\nsignature:\n  inputs: '${JSON.stringify(columns.map((name) => ({ type: 'double', name, required: true })))}'\n`;
const MORE: Files = {
  'ops/deploy.sh': PROGRAM,
  [POLICY_FILE]: policy('0.90').replace('signoff:\n', 'signoff:\n  valid_for: 90d\n'),
};

let scenario: Scenario;
let first: ReleasedVersion;
let second: ReleasedVersion;
const folder = mkdtempSync(join(tmpdir(), 'served-'));
const state = join(folder, 'state');
beforeAll(async () => {
  scenario = await deployingScenario(CONFIG, MORE, newSigningKey());
  scenario.outside.env.STATE = state;
  first = await releasedOnCondition();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

/** As `releasedVersion`, with a condition in the first approval, and a change request of somebody without a role. */
async function releasedOnCondition(): Promise<ReleasedVersion> {
  const files = {
    ...versionFiles('1.1.0', 0.94),
    'models/demo/MLmodel': MLMODEL(['age', 'income']),
  };
  const pull = await judgedPull(scenario, { branch: 'v1.1.0', files });
  const body = 'Fine.\n\nCondition (until 2026-12-15): recalibrate on the autumn data';
  await pull.review('zoe', 'CHANGES_REQUESTED');
  await pull.review('dana', 'APPROVED', { body });
  expect((await scenario.approved(pull, 'mia')).decision?.status).toBe('approved');
  const commit = await mergedPull(scenario, pull);
  const made = await bundledCommit(scenario, commit);
  const run = await releasedCommit(scenario, made, commit);
  expect(run.exitCode, run.log).toBe(0);
  return { ...made, pull, commit };
}

const last = async () => (await recordedDeployments(scenario)).at(-1);
const runs = () => {
  try {
    return readFileSync(state, 'utf8');
  } catch {
    return null;
  }
};
async function to(
  environment: string,
  { sha256 }: ReleasedVersion,
  codeEnvironment = '',
): Promise<DeployRun> {
  const checkout = await scenario.repo.head('main');
  return deployRun(scenario, { environment, sha256, codeEnvironment }, { checkout });
}

async function expectRefused(run: DeployRun, ...codes: string[]): Promise<void> {
  expect(run.said, run.log).toEqual(['refused', codes[0], 1]);
  for (const code of codes) expect(run.summary).toContain(code);
  expect(await last()).toMatchObject({ outcome: 'refused', code: codes[0] });
  expect(deploymentStates(scenario).at(-1)).toMatch(/ in_progress failure$/);
}

const configured = (further: string) =>
  scenario.repo.commit({
    author: 'grace',
    branch: 'main',
    files: { '.arbiter/config.yml': `${text(scenario.base, '.arbiter/config.yml')}${further}` },
  });

describe('a program as the target', () => {
  it('gets the verified file and no secret', async () => {
    const run = await to('test', first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(runs()).toBe(first.sha256);
    expect(await last()).toMatchObject({ outcome: 'live', target: 'command sh' });
  });

  it('that kills the run leaves no success, and the next deployment waits for somebody to look', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${state}.kill`, '');
    const run = await to('test', first);
    expect([run.said[0], run.conclusion], run.log).toEqual(['', 'failure']);
    rmSync(`${state}.kill`);
    const [left] = scenario.repo.deployments;
    expect(left?.statuses[0]?.state).toBe('in_progress');
    await expectRefused(await to('test', first), 'deployment_under_way');
    left?.statuses.unshift({
      ...(left.statuses[0] as (typeof left.statuses)[number]),
      id: 1e9,
      state: 'inactive',
    });
  });
});

describe('a change request', () => {
  it('is a veto of whom the roles name now', async () => {
    const roles = text(scenario.base, '.arbiter/roles.yml');
    const named = (names: string) =>
      scenario.repo.commit({
        author: 'grace',
        branch: 'main',
        files: { '.arbiter/roles.yml': roles.replace('users: [dana]', `users: [${names}]`) },
      });
    await named('dana, zoe');
    await expectRefused(await to('test', first), 'changes_requested');
    await named('dana');
  });
});

describe('an overdue condition', () => {
  it('blocks, until its issue is closed as completed', async () => {
    scenario.world.clock.advance({ days: 30 });
    await expectRefused(await to('production', first), 'condition_overdue');
    const [issue] = scenario.repo.issues;
    if (issue === undefined) throw new Error('The condition has no issue.');
    issue.closedAt = scenario.world.clock.now();
    const run = await to('production', first);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(await last()).toMatchObject({ outcome: 'live', target: 'github deployments' });
  });
});

describe('a version that callers are not ready for, in another code environment', () => {
  it('is refused for both at once', async () => {
    second = await releasedVersion(scenario, '2.0.0', {
      ...versionFiles('2.0.0', 0.96),
      'models/demo/MLmodel': MLMODEL(['age', 'income', 'region']),
      'models/demo/requirements.txt': 'numpy==2.1.3\n',
    });
    await expectRefused(await to('test', second), 'schema_breaking', 'code_environment_unknown');
    await expectRefused(
      await to('test', second, 'b'.repeat(64)),
      'schema_breaking',
      'code_environment_differs',
    );
    expect(runs()).toBe(first.sha256);
  });

  it('goes where the configuration accepts the change, and the code environment is the approved one', async () => {
    await configured(
      'schema_changes:\n  - { model: demo, version: "2.0.0", reason: "agreed with the callers" }\n',
    );
    const { manifest } = await readBundleFile(second.bundle);
    const run = await to('test', second, `sha256:${manifest.code_environment}`);
    expect(run.said, run.log).toEqual(['live', '', 0]);
    expect(run.summary).toContain('schema_accepted');
    expect(runs()).toBe(second.sha256);
  });

  it('asks for a drill where its environment does', async () => {
    const { manifest } = await readBundleFile(second.bundle);
    expect(manifest.rollback?.sha256).toBe(first.sha256);
    const config = text(scenario.base, '.arbiter/config.yml').replace(
      'production: { to: [{ github: {} }] }',
      'production: { to: [{ github: {} }], drill_within: 30d }',
    );
    const files = {
      '.arbiter/config.yml': `${config}schema_changes: [{ model: demo, version: "2.0.0", reason: agreed }]\n`,
    };
    await scenario.repo.commit({ author: 'grace', branch: 'main', files });
    await expectRefused(await to('production', second, manifest.code_environment ?? ''), 'drill_missing');
  });
});

describe('what is over', () => {
  it('an environment that is not declared is refused, without a deployment', async () => {
    const count = scenario.repo.deployments.length;
    const run = await to('staging', first);
    expect(run.said, run.log).toEqual(['refused', 'environment_not_signed', 1]);
    expect(run.summary).toContain('environment_unknown');
    expect(scenario.repo.deployments).toHaveLength(count);
  });

  it('a model that is decommissioned, and an approval after its time', async () => {
    const model = text(versionFiles('2.0.0', 0.96), 'models/demo/model.yml');
    await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { 'models/demo/model.yml': model.replace('stage: production', 'stage: retired') },
    });
    scenario.world.clock.advance({ days: 90 });
    await expectRefused(await to('test', first), 'approval_expired', 'model_retired');
  });
});
