/**
 * AUC with DeLong's interval and the impact ratio over generated predictions, CSV and Parquet: rows a second, peak
 * memory, and how many times faster than scikit-learn + pandas on the same files in the same run.
 *
 * node bench/statistics.ts [ROWS]      default 10,000,000
 * ARBITER_BENCH_PYTHON                 a Python with pandas, pyarrow and scikit-learn; without it these parts are SKIPPED
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const rows = Number(process.argv[2] ?? 10_000_000);
const python = process.env.ARBITER_BENCH_PYTHON ?? 'python3';
const PYTHON_PACKAGES = 'import pandas, pyarrow, sklearn';
const LINES_AT_ONCE = 10_000;

interface Run {
  readonly seconds: number;
  readonly peakMib: number;
  readonly auc: number;
}

/** Deterministic rows: 10 % positive, scores of six decimals, two groups. */
function writeCsv(path: string): void {
  const file = openSync(path, 'w');
  let state = 12_345;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let lines = ['label,score,sex,race\n'];
  for (let row = 0; row < rows; row++) {
    const label = next() < 0.1 ? 1 : 0;
    const score = Math.min(0.999999, next() * 0.7 + label * 0.3).toFixed(6);
    lines.push(`${label},${score},${next() < 0.5 ? 'F' : 'M'},${'ABCD'[Math.floor(next() * 4)]}\n`);
    if (lines.length >= LINES_AT_ONCE) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

const PYTHON_MEASURE = `
import resource, sys, time
import pandas as pd
from sklearn.metrics import roc_auc_score
start = time.perf_counter()
columns = ["label", "score", "sex"]
d = pd.read_csv(sys.argv[1], usecols=columns) if sys.argv[1].endswith(".csv") else pd.read_parquet(sys.argv[1], columns=columns)
auc = roc_auc_score(d.label, d.score)
rates = (d.score < 0.5).groupby(d.sex).mean()
ratio = rates.min() / rates.max()
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, auc)
`;

const PYTHON_PARQUET = `
import sys
import pyarrow.csv as c, pyarrow.parquet as q
q.write_table(c.read_csv(sys.argv[1]), sys.argv[2], row_group_size=1_000_000)
`;

const NODE_MEASURE = `
const [file, library] = process.argv.slice(1);
const { openPredictions } = await import(library + '/commands/predictions-file.js');
const { summarizePredictions } = await import(library + '/statistics/predictions.js');
const { fairnessOf } = await import(library + '/statistics/fairness.js');
const start = performance.now();
const { source, close } = await openPredictions(file, '/');
const summary = await summarizePredictions(source, { label: 'label', score: 'score', groups: ['sex'] });
fairnessOf(summary, { favorable: '0' });
await close();
console.log((performance.now() - start) / 1000, process.resourceUsage().maxRSS / 1024, summary.roc_auc.value);
`;

function measure(command: string, args: readonly string[]): Run | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr);
    return undefined;
  }
  const [seconds = Number.NaN, peakMib = Number.NaN, auc = Number.NaN] = stdout.trim().split(' ').map(Number);
  return { seconds, peakMib, auc };
}

function line(name: string, run: Run, reference: Run | undefined): string {
  const speed = (rows / run.seconds / 1e6).toFixed(1);
  const ratio = reference === undefined ? 'SKIPPED' : `${(reference.seconds / run.seconds).toFixed(1)} x`;
  return `| ${name} | ${run.seconds.toFixed(2)} s | ${speed} M | ${run.peakMib.toFixed(0)} MiB | ${ratio} | ${run.auc} |`;
}

const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
try {
  // Compiled, as the bundle is: Node's own reading of TypeScript costs memory that no user pays.
  const library = join(folder, 'lib');
  const compiler = join(root, 'node_modules/.bin/tsc');
  spawnSync(compiler, ['-p', join(root, 'tsconfig.build.json'), '--outDir', library]);
  if (!existsSync(join(library, 'statistics/predictions.js')))
    throw new Error('tsc wrote nothing to measure');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const csv = join(folder, 'predictions.csv');
  writeCsv(csv);
  const hasPython = spawnSync(python, ['-c', PYTHON_PACKAGES]).status === 0;
  const files = [csv];
  if (hasPython) {
    const parquet = join(folder, 'predictions.parquet');
    spawnSync(python, ['-c', PYTHON_PARQUET, csv, parquet]);
    files.push(parquet);
  } else
    console.log(
      `SKIPPED: Parquet and the comparison; ${python} cannot run \`${PYTHON_PACKAGES}\` (set ARBITER_BENCH_PYTHON).\n`,
    );

  console.log(`AUC + DeLong + impact ratio, ${rows.toLocaleString('en-US')} rows\n`);
  console.log(
    '| | time | rows/s | peak memory | faster than scikit-learn + pandas | AUC |\n|---|---|---|---|---|---|',
  );
  for (const file of files) {
    const name = file.endsWith('.csv') ? 'CSV' : 'Parquet';
    const ours = measure(process.execPath, ['--input-type=module', '-e', NODE_MEASURE, file, library]);
    const theirs = hasPython ? measure(python, ['-c', PYTHON_MEASURE, file]) : undefined;
    if (ours === undefined) throw new Error(`measuring ${name} failed`);
    console.log(line(`Arbiter, ${name}`, ours, theirs));
    if (theirs !== undefined) console.log(line(`scikit-learn + pandas, ${name}`, theirs, theirs));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
