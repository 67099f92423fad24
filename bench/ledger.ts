/**
 * `arbiter audit verify` of 10,000 entries with a content each, as anybody runs it in a clone: every entry, commit and content.
 * Against what Git itself needs to check the same repository (`git fsck`) and to list what its commits change
 * (`git log --raw`), neither of which knows a rule of a ledger.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { GitLedgerReader, GitLedgerWriter } from '../src/git/ledger-branch.ts';
import { extendLedger } from '../src/ledger/extension.ts';
import { createLedger } from '../src/ledger/genesis.ts';
import { GENESIS, observation } from '../test/ledger/drafts.ts';
import { BRANCH, GitOrigin, REF } from '../test/ledger/git-origin.ts';
import type { BenchRow } from './row.ts';

const ENTRIES = 10_000;
const RUNS = 5;
const BUNDLE = join(import.meta.dirname, '..', 'dist', 'index.js');

export async function benchLedger(): Promise<BenchRow[]> {
  const origin = new GitOrigin();
  try {
    await writeEntries(origin);
    const { git } = await origin.clone();
    const ours: number[] = [];
    const log: number[] = [];
    const fsck: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(timed(() => verify(git.dir)));
      log.push(timed(() => runGit(git.dir, ['log', '--raw', '--no-abbrev', '--format=%H', tracked])));
      if (run === 0) fsck.push(timed(() => runGit(git.dir, ['fsck', '--no-progress', '--no-dangling'])));
    }
    const what = `arbiter audit verify, ${ENTRIES.toLocaleString('en-US')} entries and their contents`;
    return [row(what, ours, 'git fsck', fsck, '≤ 3 s'), row(what, ours, 'git log --raw', log, '≤ 3 s')];
  } finally {
    origin.remove();
  }
}

const tracked = `refs/remotes/origin/${BRANCH}`;

async function writeEntries(origin: GitOrigin): Promise<void> {
  const access = {
    reader: new GitLedgerReader(origin.local, BRANCH),
    writer: new GitLedgerWriter(origin.local, BRANCH),
  };
  const ledger = await createLedger(access, GENESIS);
  const drafts = Array.from({ length: ENTRIES }, (_, index) =>
    observation(`observation/${index}`, `{"subject":${index}}`, index + 1),
  );
  // Checkpoints come between, so a few of the drafts would be too many.
  const { commits } = extendLedger(ledger, drafts);
  await access.writer.append(ledger.tip, commits.slice(0, ENTRIES - 1));
  if ((await origin.tip()) === null) throw new Error(`${REF} was not written.`);
}

function verify(gitDir: string): void {
  const args = [BUNDLE, 'audit', 'verify', '--repository', gitDir, '--branch', BRANCH, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const found = status === 0 ? JSON.parse(stdout).size : undefined;
  if (found !== ENTRIES)
    throw new Error(`${found} entries were verified, not ${ENTRIES}: ${stderr}${stdout}`);
}

function runGit(gitDir: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['--git-dir', gitDir, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function row(
  what: string,
  ours: readonly number[],
  peer: string,
  theirs: readonly number[],
  target: string,
): BenchRow {
  const [own, other] = [median([...ours]), median([...theirs])];
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const ratio = `${(own / other).toFixed(2)} × its time`;
  return { what, ours: seconds(own), peer, theirs: seconds(other), ratio, target };
}
