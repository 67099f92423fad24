/** Cold start of the bundle against an empty Node script: whole processes, interleaved, medians. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import type { BenchRow } from './row.ts';

const root = join(import.meta.dirname, '..');
const RUNS = 15;

const COMMANDS: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly exitCode: number;
  readonly target: string;
}[] = [
  { name: '--help', args: ['--help'], exitCode: 0, target: '≤ 3 ×' },
  { name: 'check --help', args: ['check', '--help'], exitCode: 0, target: '≤ 3 ×' },
  {
    name: 'check of the low-tier example',
    args: ['check', 'examples/fraud-detection', '--now', '2026-11-21T08:00:00Z', '--model', 'churn-segments'],
    exitCode: 0,
    target: 'none: it judges a model',
  },
];

export function benchStart(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return COMMANDS.map(({ name, args, exitCode, target }) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      theirs.push(timed([empty], 0));
      ours.push(timed([join(root, 'dist/index.js'), ...args], exitCode));
    }
    return {
      what: `Cold start: ${name}`,
      ours: `${median(ours).toFixed(0)} ms`,
      peer: 'empty Node script',
      theirs: `${median(theirs).toFixed(0)} ms`,
      ratio: `${(median(ours) / median(theirs)).toFixed(2)} × its time`,
      target,
    };
  });
}

/** Milliseconds of a whole process. */
export function timed(args: readonly string[], exitCode: number): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== exitCode) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
