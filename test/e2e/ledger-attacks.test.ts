import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { entryBytes, entryDigest, entryPath } from '../../src/ledger/entry.ts';
import { commitMessage } from '../../src/ledger/extension.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import type { Pull } from '../github/world.ts';
import { beginLedger, LEDGER, ledgerOf, verified } from './ledger.ts';
import { gateComment, gateStatus, Scenario, successes } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const REF = `refs/heads/${LEDGER}`;
const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

/** Plain Git, as somebody uses it who may push to the branch and does not keep its rules. */
class Hand {
  readonly #gitDir: string;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  git(args: readonly string[], input?: string): string {
    const identity = ['-c', 'user.name=zoe', '-c', 'user.email=zoe@example.com'];
    const options = { encoding: 'utf8' as const, ...(input !== undefined && { input }) };
    return execFileSync('git', ['--git-dir', this.#gitDir, ...identity, ...args], options).trim();
  }

  tip(): string {
    return this.git(['rev-parse', REF]);
  }

  text(path: string): string {
    return `${this.git(['cat-file', 'blob', `${REF}:${path}`])}\n`;
  }

  /** A commit on top with these files instead; null removes one. */
  commit(files: Readonly<Record<string, string | null>>, ...parents: readonly string[]): void {
    const lines = Object.entries(files).map(([path, content]) =>
      content === null
        ? `0 ${'0'.repeat(40)}\t${path}`
        : `100644 ${this.git(['hash-object', '-w', '--stdin'], content)}\t${path}`,
    );
    this.git(['read-tree', REF]);
    if (lines.length > 0) this.git(['update-index', '--index-info'], `${lines.join('\n')}\n`);
    const named = (parents.length === 0 ? [this.tip()] : parents).flatMap((parent) => ['-p', parent]);
    const made = this.git(['commit-tree', this.git(['write-tree']), ...named, '-m', 'By hand']);
    this.git(['update-ref', REF, made]);
  }
}

const entry = entryPath;

async function approved(): Promise<{ pull: Pull; hand: Hand; size: number }> {
  scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'retrain',
    title: 'Demo 1.1.0',
    files: COMMITTED_CANDIDATE,
  });
  await scenario.pullEvent(pull, 'opened');
  await scenario.approved(pull, 'dana', 'mia');
  expect(gateStatus(pull)?.state).toBe('success');
  const { head } = await verified(scenario.repo);
  return { pull, hand: new Hand(scenario.repo.gitDir), size: head.seq };
}

/** Another ledger in its place: a first entry of another second, and nothing after it. */
async function beginAnew(): Promise<void> {
  const { repo, world } = scenario;
  await repo.moveBranch(LEDGER, null, { by: 'zoe' });
  await beginLedger(repo, world.clock.now());
}

/** The same number of entries in an unbroken chain, but the last two say that alice signed. */
async function fork(): Promise<void> {
  const { repo } = scenario;
  const { entries, tip } = await verified(repo);
  const alice = entries.find(({ pull_request }) => pull_request !== null)?.pull_request?.author ?? null;
  expect(alice?.login).toBe('alice');
  let before = entries.at(-3) as LedgerEntry;
  const commits = entries.slice(-2).map((told) => {
    expect(told.type).toBe('approval');
    const forged: LedgerEntry = { ...told, actor: alice, prev: entryDigest(before) };
    before = forged;
    const add = [{ path: entryPath(forged.seq), bytes: entryBytes(forged) }];
    return { message: commitMessage(forged), add, remove: [] };
  });
  const hand = new Hand(repo.gitDir);
  const kept = hand.git(['rev-parse', `${tip}~2`]);
  await repo.moveBranch(LEDGER, kept, { by: 'zoe' });
  await ledgerOf(repo).writer.append(kept, commits);
  const again = await verified(repo);
  expect(again.head.seq).toBe(entries.length);
}

describe('a ledger that is not what it was is never believed', () => {
  it.each<[string, string, RegExp, (hand: Hand, size: number) => unknown]>([
    ['deleted', 'ledger_deleted', /was deleted by/, (hand) => hand.git(['update-ref', '-d', REF])],
    [
      'rewound',
      'ledger_rewound',
      /pushed over by force/,
      (hand) => hand.git(['update-ref', REF, `${hand.tip()}~2`]),
    ],
    [
      'edited in a new commit',
      'entry_modified',
      /modif|changed/i,
      (hand) => hand.commit({ [entry(3)]: hand.text(entry(3)).replace('in_review', 'approved') }),
    ],
    [
      'an entry removed',
      'entry_removed',
      /remove|missing|gone/i,
      (hand) => hand.commit({ [entry(3)]: null }),
    ],
    [
      'extended by an entry that does not follow',
      'prev_mismatch',
      /Entry \d+/,
      (hand, size) => {
        const copied = hand.text(entry(size)).replace(`"seq":${size},`, `"seq":${size + 1},`);
        hand.commit({ [entry(size + 1)]: copied });
      },
    ],
    [
      'merged into',
      'merge_commit',
      /merge|parents/i,
      (hand) => {
        const tip = hand.tip();
        hand.git(['update-ref', REF, `${tip}~1`]);
        hand.commit({ 'entries/note.json': '{}\n' });
        hand.commit({}, tip, hand.tip());
      },
    ],
    ['with a stray file', 'stray_path', /README/, (hand) => hand.commit({ 'README.md': 'Hello.\n' })],
    ['begun anew', 'ledger_deleted', /was (deleted|made a second time) by/, beginAnew],
    ['forked', 'ledger_rewound', /was pushed over by force by zoe/, fork],
  ])('%s: an error that says so (%s), and no success', async (_, code, reason, tamper) => {
    const { pull, hand, size } = await approved();
    await tamper(hand, size);
    await pull.push({ author: 'alice', files: { 'README.md': 'Another line.\n' }, message: 'Readme' });
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.exitCode).toBe(2);
    expect(gateStatus(pull)?.state).toBe('error');
    expect(run.decision?.problems.map((problem) => problem.code)).toContain(code);
    expect(gateComment(pull)).toMatch(reason);
    await scenario.pullEvent(pull, 'synchronize');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(successes(scenario.repo, await pull.head())).toEqual([]);
  });

  it.each<[string, string, (hand: Hand) => unknown]>([
    ['rewound', 'rolled_back', (hand) => hand.git(['update-ref', REF, `${hand.tip()}~2`])],
    ['begun anew', 'rolled_back', beginAnew],
    ['forked', 'forked', fork],
  ])(
    '%s, where GitHub’s record of pushes cannot be read: the comment remembers (%s)',
    async (_, code, tamper) => {
      const { pull, hand } = await approved();
      await tamper(hand);
      scenario.world.fault({ route: ACTIVITY, status: 404, times: Number.POSITIVE_INFINITY });
      await pull.push({ author: 'alice', files: { 'README.md': 'Another line.\n' }, message: 'Readme' });
      for (const attempt of ['first', 'second']) {
        const run = await scenario.pullEvent(pull, 'synchronize');
        expect([attempt, run.exitCode, gateStatus(pull)?.state]).toEqual([attempt, 2, 'error']);
        expect(run.decision?.problems.map((problem) => problem.code)).toEqual([code]);
      }
      expect(successes(scenario.repo, await pull.head())).toEqual([]);
    },
  );

  it('a ledger that was never begun is not begun by the gate', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
    const hand = new Hand(scenario.repo.gitDir);
    hand.git(['update-ref', '-d', REF]);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'retrain',
      title: 'Demo 1.1.0',
      files: COMMITTED_CANDIDATE,
    });
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('arbiter audit init');
    expect(hand.git(['for-each-ref', REF])).toBe('');
  });

  it('a ledger that cannot be written denies', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'retrain',
      title: 'Demo 1.1.0',
      files: COMMITTED_CANDIDATE,
    });
    const token = scenario.world.token({
      permissions: {
        contents: 'read',
        actions: 'read',
        statuses: 'write',
        'pull-requests': 'write',
        issues: 'write',
      },
    });
    const run = await scenario.pullEvent(pull, 'opened', { token });
    expect(run.exitCode).toBe(2);
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toContain('contents: write');
  });
});

describe('what a review was given on', () => {
  it('an approval that GitHub moves to other content does not come with it', async () => {
    const { pull } = await approved();
    await pull.push({
      author: 'alice',
      files: { 'models/demo/notes.md': 'Not what was approved.\n' },
      message: 'Notes',
      force: true,
    });
    for (const review of pull.reviews()) expect(review.state).toBe('APPROVED');
    const run = await scenario.pullEvent(pull, 'synchronize');
    expect(run.decision?.status).not.toBe('approved');
    expect(gateStatus(pull)?.state).not.toBe('success');
  });

  it('an approval before the first verdict must be given again', async () => {
    scenario = await Scenario.start(smallRepository({ artifacts: false, ledger: true }), SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'retrain',
      title: 'Demo 1.1.0',
      files: COMMITTED_CANDIDATE,
    });
    await pull.review('dana', 'APPROVED');
    await pull.review('mia', 'APPROVED');
    await scenario.pullEvent(pull, 'opened');
    expect(gateStatus(pull)?.state).toBe('pending');
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('approved');
  });
});
