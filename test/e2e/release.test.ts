import { afterEach, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { approvedPull } from './judged-pull.ts';
import { LEDGER, ledgerOf } from './ledger.ts';
import { type GateRun, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function start(): Promise<Pull> {
  scenario = await Scenario.start(smallRepository({ artifacts: false }), SMALL_PEOPLE);
  return scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: COMMITTED_CANDIDATE });
}

async function sign(pull: Pull): Promise<void> {
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
}

const verdict = async (commit: string, tag?: string) => {
  const run = await scenario.released(commit, tag);
  return [run.outputs.status, run.exitCode];
};

describe('an approved pull request', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is released after a %s', async (method) => {
    const pull = await start();
    await sign(pull);
    expect(await verdict(await pull.merge(method, 'grace'))).toEqual(['approved', 0]);
  });

  it('is still released when something else was merged after it', async () => {
    const pull = await start();
    await sign(pull);
    await pull.merge('squash', 'grace');
    const later = await scenario.repo.commit({
      author: 'zoe',
      branch: 'main',
      files: { 'README.md': 'New words.\n' },
    });
    expect(await verdict(later)).toEqual(['approved', 0]);
  });

  it('is not released before it is merged', async () => {
    const pull = await start();
    await sign(pull);
    expect((await verdict(pull.headSha))[1]).toBe(1);
  });

  it('is not released once an approval is dismissed after the merge (attack 41)', async () => {
    const pull = await start();
    await sign(pull);
    const commit = await pull.merge('squash', 'grace');
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    expect(await verdict(commit)).toEqual(['not_approved', 1]);
  });

  it('is not released once the policy on base asks for more', async () => {
    const pull = await start();
    await sign(pull);
    await pull.merge('squash', 'grace');
    const stricter = await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: { [POLICY_FILE]: policy('0.99') },
    });
    expect(await verdict(stricter)).toEqual(['not_approved', 1]);
  });
});

describe('a tag', () => {
  it.each([
    ['demo-v1.1.0-approved-2026-11-21', ['approved', 0]],
    ['demo-v1.1.0-approved-2026-11-21.2', ['approved', 0]],
    ['demo-v1.2.0-approved-2026-11-21', ['version_differs', 1]],
    ['other-v1.1.0-approved-2026-11-21', ['', 2]],
  ])('%s', async (tag, expected) => {
    const pull = await start();
    await sign(pull);
    expect(await verdict(await pull.merge('squash', 'grace'), tag)).toEqual(expected);
  });
});

describe('what was not approved is refused, whatever the colour of any check (attack 5)', () => {
  it('a merge without approvals, with a forged success on head and merge', async () => {
    const pull = await start();
    const forge = (sha: string) =>
      scenario.repo.setStatus({ sha, context: 'arbiter/gate (main)', state: 'success', by: 'alice' });
    forge(pull.headSha);
    const commit = await pull.merge('merge', 'alice');
    forge(commit);
    expect(await verdict(commit)).toEqual(['not_approved', 1]);
  });

  it('a direct push to main', async () => {
    await start();
    const commit = await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { [METRICS_FILE]: metrics(0.97) },
    });
    expect(await verdict(commit)).toEqual(['no_pull_request', 1]);
  });

  it('a repository whose models were never through a pull request', async () => {
    await start();
    expect(await verdict(await scenario.repo.head('main'))).toEqual(['no_pull_request', 1]);
  });

  it('a merge whose content was mixed with another change to the same model', async () => {
    const pull = await start();
    await sign(pull);
    await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { 'models/demo/notes.md': 'More.\n' },
    });
    expect(await verdict(await pull.merge('squash', 'grace'))).toEqual(['content_differs', 1]);
  });

  it('a push on top that puts the old content back under a new version', async () => {
    const pull = await start();
    await sign(pull);
    await pull.merge('squash', 'grace');
    const commit = await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { 'models/demo/model.yml': manifest('1.2.0') },
    });
    expect((await verdict(commit))[1]).toBe(1);
  });

  it('a later push that restores exactly what was approved', async () => {
    const pull = await start();
    await sign(pull);
    await pull.merge('squash', 'grace');
    await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { 'models/demo/model.yml': manifest('9.9.9') },
    });
    const restored = await scenario.repo.commit({
      author: 'alice',
      branch: 'main',
      files: { 'models/demo/model.yml': manifest('1.1.0') },
    });
    expect(await verdict(restored)).toEqual(['no_pull_request', 1]);
  });
});

describe('an approved pull request, with approvals that belong to content', () => {
  const FILES = smallRepository({ artifacts: false, ledger: true });
  const merged = async (files: typeof FILES = {}): Promise<{ pull: Pull; commit: string }> => {
    scenario = await Scenario.start({ ...FILES, ...files }, SMALL_PEOPLE);
    const pull = await approvedPull(scenario);
    const commit = await pull.merge('squash', 'grace');
    await scenario.pullEvent(pull, 'closed');
    return { pull, commit };
  };
  const forgetActivity = (): void =>
    scenario.world.fault({
      route: 'GET /repos/{owner}/{repo}/activity',
      status: 404,
      times: Number.POSITIVE_INFINITY,
    });
  const unreadable = async (commit: string): Promise<GateRun> => {
    const run = await scenario.released(commit);
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 2]);
    return run;
  };

  it('is released, and no longer once an approval is dismissed', async () => {
    const { pull, commit } = await merged();
    expect(await verdict(commit)).toEqual(['approved', 0]);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    expect(await verdict(commit)).toEqual(['not_approved', 1]);
  });

  it('is released as long as its approvals last, and no longer', async () => {
    const { commit } = await merged({
      [POLICY_FILE]: policy('0.90').replace('signoff:\n', 'signoff:\n  valid_for: 90d\n'),
    });
    scenario.world.clock.advance({ days: 89 });
    expect(await verdict(commit)).toEqual(['approved', 0]);
    scenario.world.clock.advance({ days: 2 });
    expect(await verdict(commit)).toEqual(['not_approved', 1]);
  });

  describe('of a ledger that was rewound', () => {
    const rewound = async (files: typeof FILES = {}): Promise<string> => {
      const { commit } = await merged(files);
      const { commits } = await ledgerOf(scenario.repo).reader.read(await scenario.repo.head(LEDGER));
      await scenario.repo.moveBranch(LEDGER, commits.at(2)?.sha as string, { by: 'zoe' });
      return commit;
    };

    it('cannot be told, and is not released (exit 2)', async () => {
      const run = await unreadable(await rewound());
      expect(run.log).toContain('pushed over by force');
    });

    it('cannot be told either where only the comment in the pull request remembers how far it went', async () => {
      const commit = await rewound();
      forgetActivity();
      const run = await unreadable(commit);
      expect(run.log).toContain('no longer has it');
    });
  });

  it('is released where GitHub’s record of pushes cannot be read, since the comment remembers the ledger', async () => {
    const { commit } = await merged();
    forgetActivity();
    expect(await verdict(commit)).toEqual(['approved', 0]);
  });
});

it('cannot tell when GitHub does not answer, and does not allow (exit 2)', async () => {
  const pull = await start();
  await sign(pull);
  const commit = await pull.merge('squash', 'grace');
  scenario.world.fault({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    status: 500,
    times: Number.POSITIVE_INFINITY,
  });
  const run = await scenario.released(commit);
  expect([run.conclusion, run.exitCode]).toEqual(['failure', 2]);
});
