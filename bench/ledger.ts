/**
 * `arbiter audit verify` of 10,000 entries: reading a ledger out of a clone and holding it to every rule, against what Git
 * itself needs to check the same repository (`git fsck`) and to list what its commits change (`git log --raw`).
 */
import { spawnSync } from 'node:child_process';
import { median } from 'simple-statistics';
import { GitLedgerReader, GitLedgerWriter } from '../src/git/ledger-branch.ts';
import { extendLedger } from '../src/ledger/extension.ts';
import { createLedger } from '../src/ledger/genesis.ts';
import { readLedger } from '../src/ledger/reading.ts';
import { GENESIS, observation } from '../test/ledger/drafts.ts';
import { BRANCH, GitOrigin, REF } from '../test/ledger/git-origin.ts';
import type { BenchRow } from './row.ts';

const ENTRIES = 10_000;
/** Observations of one subject share its preimage. */
const ENTRIES_OF_SUBJECT = 20;
const RUNS = 5;

export async function benchLedger(): Promise<BenchRow[]> {
  const origin = new GitOrigin();
  try {
    await writeEntries(origin);
    const { git, options } = await origin.clone();
    const ours: number[] = [];
    const reading: number[] = [];
    const fsck: number[] = [];
    const log: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      reading.push(await timed(async () => read(new GitLedgerReader(options, BRANCH))));
      ours.push(await timed(async () => expectAll(await readLedger(new GitLedgerReader(options, BRANCH)))));
      log.push(
        await timed(async () => runGit(git.dir, ['log', '--raw', '--no-abbrev', '--format=%H', tracked])),
      );
      if (run === 0)
        fsck.push(await timed(async () => runGit(git.dir, ['fsck', '--no-progress', '--no-dangling'])));
    }
    const entries = ENTRIES.toLocaleString('en-US');
    return [
      row(`Ledger of ${entries} entries, from a clone: read and verified`, ours, 'git fsck', fsck, '≤ 3 s'),
      row(`Ledger of ${entries} entries, from a clone: read`, reading, 'git log --raw', log, '≤ 2 s'),
    ];
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
    observation(`observation/${index}`, `{"subject":${Math.floor(index / ENTRIES_OF_SUBJECT)}}`, index + 1),
  );
  // Checkpoints come between, so a few of the drafts would be too many.
  const { commits } = extendLedger(ledger, drafts);
  await access.writer.append(ledger.tip, commits.slice(0, ENTRIES - 1));
  if ((await origin.tip()) === null) throw new Error(`${REF} was not written.`);
}

async function read(reader: GitLedgerReader): Promise<void> {
  const { entries } = await reader.read((await reader.tip()) as string);
  if (entries.size !== ENTRIES) throw new Error(`${entries.size} entries were read, not ${ENTRIES}.`);
}

function expectAll({ head }: { readonly head: { readonly seq: number } }): void {
  if (head.seq !== ENTRIES) throw new Error(`${head.seq} entries were verified, not ${ENTRIES}.`);
}

function runGit(gitDir: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['--git-dir', gitDir, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
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
