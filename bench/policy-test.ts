/** `arbiter policy test` on 200 cases of the pack arb-production: whole processes, medians. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { parse, stringify } from 'yaml';
import type { PolicyTest } from '../src/schemas/policy-test.ts';
import type { BenchRow } from './row.ts';
import { timed } from './start.ts';

const root = join(import.meta.dirname, '..');
const CASES = 200;
const RUNS = 5;

export function benchPolicyTest(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
  try {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    copyFileSync(join(root, 'policies/arb-production.yml'), join(folder, 'pack.yml'));
    writeFileSync(join(folder, 'pack.test.yml'), manyCases());
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      theirs.push(timed([empty], 0));
      ours.push(timed([join(root, 'dist/index.js'), 'policy', 'test', folder], 0));
    }
    return [
      {
        what: `\`arbiter policy test\`, ${CASES} cases of arb-production`,
        ours: `${(median(ours) / 1000).toFixed(2)} s`,
        peer: 'empty Node script',
        theirs: `${median(theirs).toFixed(0)} ms`,
        ratio: `${(median(ours) / median(theirs)).toFixed(1)} × its time`,
        target: '≤ 2 s',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cases of the pack again and again, each under a name of its own. */
function manyCases(): string {
  const tests = parse(readFileSync(join(root, 'policies/arb-production.test.yml'), 'utf8')) as PolicyTest;
  const cases = Array.from({ length: CASES }, (_, index) => {
    const one = tests.cases[index % tests.cases.length] as PolicyTest['cases'][number];
    return { ...one, name: `${index}: ${one.name}` };
  });
  return stringify({ ...tests, cases }, { aliasDuplicateObjects: false });
}
