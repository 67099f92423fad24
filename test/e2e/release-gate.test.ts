import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { GateLedgers } from '../../src/commands/gate-ledger.ts';
import { largeFilesOf, openGitHub } from '../../src/commands/github-access.ts';
import { rememberedLedger } from '../../src/commands/ledger-memory.ts';
import { recordingOptions } from '../../src/commands/recording.ts';
import type { PullContext } from '../../src/evaluation/pull-decision.ts';
import { type ReleaseRequest, readRelease } from '../../src/evaluation/release-reading.ts';
import { RestReleases } from '../../src/github/release.ts';
import { judgeRelease, type ReleaseVerdict } from '../../src/release/release-gate.ts';
import type { Pull } from '../github/world.ts';
import { approvedPull } from './judged-pull.ts';
import { type MergeMethod, mergedPull } from './released-model.ts';
import { Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  manifest,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

const TAG = 'demo-v1.1.0-approved-2026-11-21';
const FILES = smallRepository({ artifacts: false, ledger: true });
const OWN = 'github-actions[bot]';

let scenario: Scenario;
let temporary: string;
afterEach(async () => {
  rmSync(temporary, { recursive: true, force: true });
  await scenario.stop();
});

async function start(files: typeof FILES = {}): Promise<Pull> {
  temporary = mkdtempSync(join(tmpdir(), 'release-gate-'));
  scenario = await Scenario.start({ ...FILES, ...files }, SMALL_PEOPLE);
  return approvedPull(scenario);
}

async function merged(method: MergeMethod = 'squash', files: typeof FILES = {}) {
  const pull = await start(files);
  const commit = await mergedPull(scenario, pull, method);
  return { pull, commit };
}

/** The gate over the real GitHub adapters, told that bundle and signature hold. */
async function judged(request: Partial<ReleaseRequest> = {}): Promise<ReleaseVerdict> {
  const { world, repo } = scenario;
  const token = world.token({ permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read' } });
  const io = { env: process.env, stderr: () => undefined, now: () => world.clock.now() } as never;
  const where = {
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    repository: repo.fullName,
    temporaryFolder: temporary,
    retryBaseMs: 1,
  };
  const access = await openGitHub(token, where, io, OWN);
  const writerFacts = { repository: { id: repo.id, name: repo.fullName }, run: null };
  const noWriter = (): never => {
    throw new Error('The gate reads.');
  };
  const ledgers = new GateLedgers(access, noWriter, writerFacts, () => undefined, true);
  const context: PullContext = {
    github: access.github,
    repository: access.repository,
    now: world.clock.now(),
    openLedger: (config, { timeline, now }) =>
      ledgers.open(config, rememberedLedger(timeline.comments, OWN), now),
    largeFiles: largeFilesOf(access),
    recording: recordingOptions,
  };
  const { facts } = await readRelease(context, new RestReleases(access.client, repo.fullName, where), {
    ref: `refs/tags/${TAG}`,
    startedFor: null,
    newTagAt: null,
    attempt: 1,
    workflowSha: null,
    repositoryId: repo.id,
    ...request,
  });
  const told = { holds: true, message: 'told' } as const;
  return judgeRelease({ ...facts, bundle: told, signature: told });
}

const verdict = async (request?: Partial<ReleaseRequest>): Promise<string> => {
  const { refusal } = await judged(request);
  return refusal === null ? 'allowed' : `${refusal.link}: ${refusal.code}`;
};

const push = (files: typeof FILES, branch = 'main') =>
  scenario.repo.commit({ author: 'grace', branch, files });

describe('an approved and merged pull request', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is released after a %s', async (method) => {
    const { pull, commit } = await merged(method);
    await scenario.repo.annotatedTag(TAG, commit, { by: 'grace' });
    const { outcome, links, released } = await judged({ startedFor: commit });
    expect(links.filter(({ state }) => state !== 'holds')).toEqual([]);
    expect(outcome).toBe('allowed');
    expect(released).toMatchObject({
      model: 'demo',
      version: '1.1.0',
      commit,
      pullRequest: { number: pull.number, head: pull.headSha },
      approvedOn: '2026-11-21',
    });
  });

  it('is still released from its commit when the next version was merged', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    const next = await scenario.repo.openPull({
      author: 'alice',
      branch: 'next',
      files: { 'models/demo/model.yml': manifest('1.2.0') },
    });
    await next.merge('squash', 'grace');
    expect(await verdict()).toBe('allowed');
  });
});

describe('the tag', () => {
  it('is read by its full name, and refused where a branch has it too', async () => {
    const { commit } = await merged();
    await scenario.repo.branch(TAG, { by: 'grace' });
    expect(await verdict()).toBe('commit: tag_missing');
    await scenario.repo.tag(TAG, commit);
    expect(await verdict()).toBe('commit: tag_is_branch_too');
  });

  it('is refused where it moved since the run began, on a first attempt and on a later one', async () => {
    const { commit } = await merged();
    const later = await push({ 'README.md': 'New.\n' });
    await scenario.repo.tag(TAG, later);
    expect(await verdict({ startedFor: commit })).toBe('commit: tag_moved');
    expect(await verdict({ startedFor: commit, attempt: 2, workflowSha: commit })).toBe('commit: tag_moved');
    expect(await verdict({ startedFor: later })).toBe('allowed');
  });

  it('of the approved head, before the merge, is not on the default branch', async () => {
    const pull = await start();
    await scenario.repo.tag(TAG, pull.headSha);
    expect(await verdict()).toBe('branch: not_on_base');
  });

  it('of a commit whose configuration cannot be used says so', async () => {
    await merged();
    const config = await scenario.repo.read('main', '.arbiter/config.yml');
    const broken = await push({ '.arbiter/config.yml': 'models: {{{\n' });
    await push({ '.arbiter/config.yml': config ?? '' });
    await scenario.repo.tag(TAG, broken);
    expect(await verdict()).toBe('manifest: configuration_unreadable');
  });

  it('names the model, its version and the day of the last approval, and may be the second of that day', async () => {
    const { commit } = await merged();
    const verdicts: string[] = [];
    for (const tag of [
      'demo-v1.1.1-approved-2026-11-21',
      'other-v1.1.0-approved-2026-11-21',
      'demo-v1.1.0-approved-2026-11-20',
      'demo-v1.1.0-approved-2026-11-21.2',
    ]) {
      await scenario.repo.tag(tag, commit);
      verdicts.push(await verdict({ ref: `refs/tags/${tag}` }));
    }
    expect(verdicts).toEqual([
      'manifest: version_differs',
      'manifest: model_missing',
      'day: day_differs',
      'allowed',
    ]);
  });
});

describe('content', () => {
  const pushed = async (files: typeof FILES): Promise<string> => {
    await merged();
    await scenario.repo.tag(TAG, await push(files));
    return verdict();
  };

  it('that was pushed on top came through no pull request', async () => {
    expect(await pushed({ 'models/demo/metrics.json': '{}' })).toBe('pull_request: no_pull_request');
  });

  it('elsewhere does not matter', async () => {
    expect(await pushed({ 'README.md': 'New.\n' })).toBe('allowed');
  });

  it('that the merge mixed with another change is not what was approved', async () => {
    const pull = await start();
    await push({ 'models/demo/notes.md': 'More.\n' });
    await scenario.repo.tag(TAG, await pull.merge('squash', 'grace'));
    expect(await verdict()).toBe('content: content_differs');
  });

  it('of another pull request with the same head has no decision of its own (attack 43)', async () => {
    const pull = await start();
    const twin = await scenario.repo.openPull({
      author: 'alice',
      branch: 'twin',
      files: COMMITTED_CANDIDATE,
    });
    await twin.merge('squash', 'grace');
    await scenario.repo.tag(TAG, await scenario.repo.head('main'));
    expect(pull.number).not.toBe(twin.number);
    const { refusal, links } = await judged();
    expect(refusal?.code).toBe('decision_of_other_pull');
    expect(links.find(({ link }) => link === 'reviews')?.state).toBe('broken');
  });
});

describe('what changes after the merge', () => {
  it('an approval that is dismissed (attack 41)', async () => {
    const { pull, commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    pull.dismiss(pull.reviews()[0] as never, 'grace', 'Given by mistake.');
    expect(await verdict()).toBe('reviews: approval_withdrawn');
  });

  it('a change request that the gate had not seen when it was merged', async () => {
    const pull = await start();
    await pull.review('dana', 'CHANGES_REQUESTED');
    await scenario.repo.tag(TAG, await pull.merge('squash', 'grace'));
    expect(await verdict()).toBe('reviews: changes_requested');
  });

  it('a signer who lost the role (attack 44)', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    expect(await verdict()).toBe('allowed');
    await push({
      '.arbiter/roles.yml':
        'roles:\n  data-steward: { users: [dana] }\n  ml-engineer: { users: [zoe] }\n  governance: { users: [grace] }\n',
    });
    expect(await verdict()).toBe('reviews: approval_withdrawn');
  });

  it('a policy on the default branch that asks for more, though the tag is on the commit before', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    await push({ [POLICY_FILE]: policy('0.99') });
    expect(await verdict()).toBe('policies: policy_denies');
  });

  it('a policy that still allows: a new run is allowed, a re-run of the old one is not (attack 51)', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    expect(await verdict({ attempt: 2, workflowSha: commit })).toBe('allowed');
    await push({ [POLICY_FILE]: policy('0.91') });
    expect(await verdict()).toBe('allowed');
    expect(await verdict({ attempt: 2, workflowSha: commit })).toBe('run: rerun_outdated');
  });

  it('its time', async () => {
    const { commit } = await merged('squash', {
      [POLICY_FILE]: policy('0.90').replace('signoff:\n', 'signoff:\n  valid_for: 90d\n'),
    });
    await scenario.repo.tag(TAG, commit);
    scenario.world.clock.advance({ days: 89 });
    expect(await verdict()).toBe('allowed');
    scenario.world.clock.advance({ days: 2 });
    expect(await verdict()).toBe('validity: approval_expired');
  });
});

describe('what cannot be told', () => {
  it('is an error, never a release: GitHub does not answer', async () => {
    const { commit } = await merged();
    await scenario.repo.tag(TAG, commit);
    for (const [route, status] of [
      ['GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', 500],
      ['GET /repos/{owner}/{repo}/git/ref/{ref}', 503],
      ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', 502],
    ] as const) {
      scenario.world.fault({ route, status, times: Number.POSITIVE_INFINITY });
      await expect(judged()).rejects.toThrow(String(status));
      scenario.world.faults.clear();
    }
  });

  it('a merge of what nobody approved: the ledger says so', async () => {
    temporary = mkdtempSync(join(tmpdir(), 'release-gate-'));
    scenario = await Scenario.start(FILES, SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({ author: 'alice', branch: 'x', files: COMMITTED_CANDIDATE });
    await scenario.pullEvent(pull, 'opened');
    await scenario.repo.tag(TAG, await pull.merge('squash', 'alice'));
    expect(await verdict()).toBe('decision: decision_not_approved');
  });
});
