import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { gateStatus } from './observation.ts';
import { Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

/** Ways around the gate that a review of its code found; each ended in a success once. */
const TAG = 'demo-v2.0.0-approved-2026-11-21';
const FREE_POLICY = policy('0.10').replace(
  /signoff:[\s\S]*$/,
  'signoff: { none: true, reason: "Nobody is needed." }\n',
);

let scenario: Scenario;
afterEach(() => scenario.stop());

const start = async (files = smallRepository({ artifacts: false })) => {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
  return scenario;
};

it('a head and a base that have crossed: what a merge would bring back is not looked away from', async () => {
  await start();
  const { repo } = scenario;
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['--git-dir', repo.gitDir, '-c', 'user.name=alice', '-c', 'user.email=alice@example.com', ...args],
      { encoding: 'utf8' },
    ).trim();
  const join = (tree: string, ...parents: string[]): string =>
    git(
      'commit-tree',
      git('rev-parse', `${tree}^{tree}`),
      ...parents.flatMap((parent) => ['-p', parent]),
      '-m',
      'Merge',
    );
  await repo.branch('tighten', { from: 'main', by: 'grace' });
  const tightened = await repo.commit({
    author: 'grace',
    branch: 'tighten',
    files: { [POLICY_FILE]: policy('0.95') },
  });
  const one = await repo.commit({ author: 'alice', branch: 'main', files: { 'notes.md': 'one\n' } });
  git('update-ref', 'refs/heads/main', join(tightened, one, tightened));
  await repo.branch('crossed', { from: 'main', by: 'zoe' });
  git('update-ref', 'refs/heads/crossed', join(one, one, tightened));
  await repo.commit({ author: 'zoe', branch: 'crossed', files: { 'docs.txt': 'Hello.\n' } });
  const pull = await repo.openPull({ author: 'zoe', branch: 'crossed', title: 'Docs' });
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('error');
});

it('a model that moves out of its declared predictions is judged by no claim', async () => {
  await start();
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'move',
    title: 'Tidy up',
    files: {
      'models/demo/model.yml': null,
      'models/demo/metrics.json': null,
      'models/demo/evaluation/test.csv': null,
      'models/demo-v2/model.yml': manifest('1.1.0'),
      'models/demo-v2/metrics.json': metrics(0.99),
    },
  });
  const run = await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('error');
  expect(JSON.stringify(run.decision)).toContain('only for the old folder');
});

it('a model that moves out of a strict policy is not judged by a lax one', async () => {
  const strict = policy('0.90').replace('models: ["models/**"]', 'models: ["models/prod/**"]');
  const lax = FREE_POLICY.replace('id: board', 'id: lab').replace(
    'models: ["models/**"]',
    'models: ["models/lab/**"]',
  );
  const {
    'models/demo/model.yml': _model,
    'models/demo/metrics.json': _metrics,
    'models/demo/evaluation/test.csv': _csv,
    ...rest
  } = smallRepository({ artifacts: false });
  await start({
    ...rest,
    '.arbiter/config.yml': 'models: ["models/**"]\n',
    [POLICY_FILE]: strict,
    '.arbiter/policies/lab.yml': lax,
    'models/prod/demo/model.yml': manifest('1.0.0'),
    'models/prod/demo/metrics.json': metrics(0.96),
  });
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'move',
    title: 'Tidy up',
    files: {
      'models/prod/demo/model.yml': null,
      'models/prod/demo/metrics.json': null,
      'models/lab/demo/model.yml': manifest('1.1.0'),
      'models/lab/demo/metrics.json': metrics(0.5),
    },
  });
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('error');
});

it('a configuration that governs nothing passes nothing', async () => {
  await start({ ...smallRepository({ artifacts: false }), '.arbiter/config.yml': 'models: ["model/**"]\n' });
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'x',
    title: 'X',
    files: COMMITTED_CANDIDATE,
  });
  await scenario.pullEvent(pull, 'opened');
  expect(gateStatus(pull)?.state).toBe('error');
});

describe('the release guard', () => {
  it('does not take the rules of a branch that anybody may push', async () => {
    await start();
    await scenario.repo.branch('junk', { from: 'main', by: 'alice' });
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'evil',
      base: 'junk',
      title: 'X',
      files: {
        [POLICY_FILE]: FREE_POLICY,
        'models/demo/model.yml': manifest('2.0.0'),
        'models/demo/metrics.json': metrics(0.5),
        'models/demo/evaluation/test.csv': predictions(0.5),
      },
    });
    await pull.merge('merge', 'alice');
    const run = await scenario.released(await scenario.repo.head('junk'), TAG);
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 1]);
    expect(run.log).toContain('not_on_base');
  });

  it.each([
    [
      'a policy that is loosened with the model',
      {
        [POLICY_FILE]: FREE_POLICY,
        'models/demo/evaluation/test.csv': predictions(0.5),
        'models/demo/metrics.json': metrics(0.5),
      },
      manifest('2.0.0'),
    ],
    [
      'a tier that is lowered with the model',
      { 'models/demo/evaluation/test.csv': predictions(0.94), 'models/demo/metrics.json': metrics(0.94) },
      manifest('2.0.0', 'low'),
    ],
  ])('does not let %s decide for itself after a merge without approvals', async (_, files, model) => {
    await start();
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'evil',
      title: 'X',
      files: { ...files, 'models/demo/model.yml': model },
    });
    await pull.merge('squash', 'alice');
    const run = await scenario.released(await scenario.repo.head('main'), TAG);
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 1]);
    expect(run.log).toContain('not_approved');
  });
});
