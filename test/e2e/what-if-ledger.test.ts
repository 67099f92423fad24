import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GateLedgers } from '../../src/commands/gate-ledger.ts';
import { openGitHub } from '../../src/commands/github-access.ts';
import { recordingOptions } from '../../src/commands/recording.ts';
import { decisionDrafts } from '../../src/evaluation/ledger-drafts.ts';
import { decidePull } from '../../src/evaluation/pull-decision.ts';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { GITHUB_ACTIONS_LOGIN } from '../../src/github/own-account.ts';
import { createLedger } from '../../src/ledger/genesis.ts';
import { NO_LARGE_FILES } from '../../src/model/large-file.ts';
import type { Decision } from '../../src/schemas/decision.ts';
import type { SignoffResult } from '../../src/schemas/signoff-result.ts';
import type { WhatIf } from '../../src/schemas/what-if.ts';
import { ALL_READ } from '../github/token.ts';
import { type Pull, type Repository, World } from '../github/world.ts';
import { arbiter } from '../setup/io.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

const BRANCH = 'arbiter-ledger';
const folder = mkdtempSync(join(tmpdir(), 'arbiter-what-if-ledger-'));
let world: World;
let repo: Repository;

beforeAll(async () => {
  world = await World.start({ now: '2026-11-21T08:00:00Z' });
  const files = smallRepository({ artifacts: false });
  const config = `${files['.arbiter/config.yml']}ledger: ${BRANCH}\n`;
  repo = await world.repository('acme/models', {
    files: { ...files, '.arbiter/config.yml': config },
    people: [...SMALL_PEOPLE],
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

async function access() {
  const runner = {
    repository: repo.fullName,
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    temporaryFolder: folder,
    retryBaseMs: 1,
  };
  const io = {
    stdout: () => undefined,
    stderr: () => undefined,
    cwd: folder,
    env: { PATH: process.env.PATH },
    now: () => world.clock.now(),
  };
  const token = world.token({ permissions: { ...ALL_READ, contents: 'write' } });
  return openGitHub(token, runner, io, GITHUB_ACTIONS_LOGIN);
}

const writerFacts = () => ({ repository: { id: repo.id, name: repo.fullName }, run: null });

async function beginLedger(): Promise<void> {
  const { gitOptions, remote } = await access();
  const ledger = {
    reader: new GitLedgerReader(gitOptions, BRANCH, remote),
    writer: new GitLedgerWriter(gitOptions, BRANCH, remote),
  };
  await createLedger(ledger, {
    origin: `github.com/${repo.fullName}/${BRANCH}`,
    reason: 'A test.',
    commit: await repo.head('main'),
    at: world.clock.now(),
    repository: writerFacts().repository,
    actor: null,
    run: null,
  });
}

/** What the gate decides and records; a moment later, so that what follows is after it. */
async function gate(pull: Pull): Promise<Decision> {
  const given = await access();
  const makeWriter = (branch: string) => new GitLedgerWriter(given.gitOptions, branch, given.remote);
  const ledgers = new GateLedgers(given, makeWriter, writerFacts(), () => undefined);
  const context = {
    github: given.github,
    repository: given.repository,
    now: world.clock.now(),
    largeFiles: NO_LARGE_FILES,
    recording: recordingOptions,
  };
  const decided = await decidePull(
    { ...context, openLedger: (config, facts) => ledgers.open(config, null, facts.now) },
    pull.number,
  );
  if (decided.ledger === null) throw new Error('A ledger was expected.');
  await ledgers.record(decided.ledger, decisionDrafts(decided, decided.ledger, writerFacts()));
  world.clock.advance({ minutes: 1 });
  return decided.decision;
}

let number = 0;
async function candidate(): Promise<Pull> {
  number += 1;
  const pull = await repo.openPull({
    author: 'alice',
    branch: `candidate-${number}`,
    files: COMMITTED_CANDIDATE,
  });
  world.clock.advance({ minutes: 1 });
  return pull;
}

function ask(pull: Pull, ...words: readonly string[]) {
  const env = {
    GITHUB_TOKEN: world.token({ permissions: ALL_READ }),
    GITHUB_API_URL: world.apiUrl,
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_ID: String(repo.id),
    ARBITER_RETRY_BASE_MS: '1',
  };
  return arbiter(['signoff', '--pull', String(pull.number), ...words], { env });
}

async function whatIf(pull: Pull, ...events: readonly string[]): Promise<WhatIf> {
  const tip = await repo.head(BRANCH);
  const { stdout, stderr } = await ask(pull, '--json', ...events.flatMap((event) => ['--what-if', event]));
  expect(stderr).toBe('');
  expect(await repo.head(BRANCH)).toBe(tip);
  return JSON.parse(stdout) as WhatIf;
}

function signoffOf(decision: Decision): SignoffResult {
  return decision.models[0]?.signoff as SignoffResult;
}

describe('a simulation where approvals belong to content', () => {
  it('is an error while the ledger that is configured is not there', async () => {
    const { code, stdout, stderr } = await ask(await candidate(), '--what-if', 'approve:dana');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('ledger');
  });

  it('imagines that the gate runs, also on a pull request it has not seen yet', async () => {
    await beginLedger();
    const pull = await candidate();
    const answer = await whatIf(pull, 'approve:dana', 'approve:mia');
    expect([answer.before.status, answer.after.status]).toEqual(['in_review', 'approved']);
    expect(answer.events.map(({ effects }) => effects[0]?.effect)).toEqual(['counts', 'counts']);
  });

  it('decides on what the ledger recorded, as the gate then does', async () => {
    const pull = await candidate();
    await gate(pull);
    await pull.review('dana', 'APPROVED');
    await gate(pull);
    const answer = await whatIf(pull, 'approve:mia');
    expect([answer.before.status, answer.after.status]).toEqual(['in_review', 'approved']);
    await pull.review('mia', 'APPROVED');
    expect((await gate(pull)).status).toBe('approved');
  });

  it('says that a push voids approvals, and by what', async () => {
    const pull = await candidate();
    await gate(pull);
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    await gate(pull);
    const voided = await whatIf(pull, 'push:alice');
    expect([voided.before.status, voided.after.status]).toEqual(['approved', 'in_review']);
    expect(signoffOf(voided.after).ignored.map(({ user, reason }) => [user, reason])).toEqual([
      ['dana', 'stale_subject'],
      ['mia', 'stale_subject'],
    ]);
    expect(voided.after.models[0]?.voided[0]?.changes).toMatchObject([
      { part: 'file', name: 'models/demo/what-if-push-1.txt', change: 'added' },
    ]);
    const { stdout } = await ask(pull, '--what-if', 'push:alice');
    expect(stdout).toContain('file models/demo/what-if-push-1.txt added');
    const again = await whatIf(pull, 'push:alice', 'approve:dana', 'approve:mia');
    expect(again.after.status).toBe('approved');
  });

  it('keeps approvals over what is not governed, and loses them to a dismissal', async () => {
    const pull = await candidate();
    await gate(pull);
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    await gate(pull);
    await pull.push({ author: 'alice', files: { 'README.md': 'Unrelated.\n' } });
    world.clock.advance({ minutes: 1 });
    await gate(pull);
    const answer = await whatIf(pull, 'dismiss:dana@grace');
    expect([answer.before.status, answer.after.status]).toEqual(['approved', 'in_review']);
  });
});
