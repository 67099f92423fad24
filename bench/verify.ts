/**
 * `arbiter release verify` of a small signed bundle as somebody runs it who got one: whole processes from a cold start, against
 * an empty Node script. Once with a signers file alone, once with a clone, whose ledger is verified as well. Bundle, signatures
 * and ledger are those of a merge through the actions, against the loopback GitHub.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import {
  bundledCommit,
  mergedVersion,
  newSigningKey,
  releasingScenario,
  signersOf,
} from '../test/e2e/released-model.ts';
import type { Scenario } from '../test/e2e/scenario.ts';
import { COMMITTED_CANDIDATE } from '../test/e2e/small.ts';
import type { BenchRow } from './row.ts';
import { timed } from './start.ts';

const RUNS = 15;
const BUNDLE = join(import.meta.dirname, '..', 'dist', 'index.js');

export async function benchVerify(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-verify-'));
  const key = newSigningKey();
  const signers = signersOf(key, { until: '2099-01-01T00:00:00Z' });
  const scenario = await releasingScenario(key, { '.arbiter/signers.yml': signers });
  try {
    scenario.outside.vars.MODEL = 'demo';
    const { commit } = await mergedVersion(scenario, '1.1.0', COMMITTED_CANDIDATE);
    const made = await bundledCommit(scenario, commit);
    const attestations = readdirSync(made.attestations).flatMap((name) => [
      '--attestation',
      join(made.attestations, name),
    ]);
    const file = join(folder, 'signers.yml');
    writeFileSync(file, signers);
    const verify = [BUNDLE, 'release', 'verify', made.bundle, ...attestations];
    return rows(folder, {
      'with a signers file': [...verify, '--signers', file],
      'with a clone and its ledger': [...verify, '--repository', cloneOf(scenario, join(folder, 'clone'))],
    });
  } finally {
    await scenario.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(folder: string, commands: Readonly<Record<string, readonly string[]>>): BenchRow[] {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return Object.entries(commands).map(([name, args]) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      theirs.push(timed([empty], 0));
      ours.push(timed(args, 0));
    }
    return {
      what: `Verification of a small bundle, cold, ${name}`,
      ours: `${median(ours).toFixed(0)} ms`,
      peer: 'empty Node script',
      theirs: `${median(theirs).toFixed(0)} ms`,
      ratio: `${(median(ours) / median(theirs)).toFixed(2)} × its time`,
      target: '≤ 300 ms',
    };
  });
}

/** The default branch and the ledger, as an auditor has them. */
function cloneOf(scenario: Scenario, folder: string): string {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  execFileSync('git', ['init', '--quiet', folder], { stdio: 'ignore' });
  git('fetch', '--quiet', scenario.repo.gitDir, 'refs/heads/*:refs/remotes/origin/*');
  git('branch', 'arbiter-ledger', 'refs/remotes/origin/arbiter-ledger');
  git('checkout', '--quiet', '-b', 'main', 'refs/remotes/origin/main');
  return folder;
}
