/**
 * AUC with DeLong's interval and the impact ratio over generated predictions, CSV and Parquet: time and peak memory
 * against scikit-learn + pandas on the same files in the same run.
 *
 * node bench/statistics.ts [ROWS]      default 10,000,000
 * ARBITER_BENCH_PYTHON                 a Python with pandas, pyarrow and scikit-learn; without it these parts are SKIPPED
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './row.ts';
import { markdownTable } from './row.ts';

const root = join(import.meta.dirname, '..');
const python = process.env.ARBITER_BENCH_PYTHON ?? 'python3';
const PYTHON_PACKAGES = 'import pandas, pyarrow, sklearn';
const LINES_AT_ONCE = 10_000;
const DEFAULT_ROWS = 10_000_000;
const MOST_MB = 150;

interface Run {
  readonly seconds: number;
  /** Of 10^6 bytes. */
  readonly peakMb: number;
  readonly auc: number;
}

/** Deterministic rows: 10 % positive, scores of six decimals, two groups. */
function writeCsv(path: string, rows: number): void {
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
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6, auc)
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
console.log((performance.now() - start) / 1000, process.resourceUsage().maxRSS * 1024 / 1e6, summary.roc_auc.value);
`;

function measure(command: string, args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring with ${command} failed: ${error?.message ?? stderr}`);
  const [seconds = Number.NaN, peakMb = Number.NaN, auc = Number.NaN] = stdout.trim().split(' ').map(Number);
  return { seconds, peakMb, auc };
}

function rowsOf(name: string, rows: number, ours: Run, theirs: Run | string): BenchRow[] {
  const what = `AUC + DeLong + impact ratio, ${rows.toLocaleString('en-US')} rows, ${name}`;
  const speed = (run: Run) =>
    `${run.seconds.toFixed(2)} s (${(rows / run.seconds / 1e6).toFixed(1)} M rows/s)`;
  const peer = 'scikit-learn + pandas';
  if (typeof theirs !== 'string' && Math.abs(theirs.auc - ours.auc) > 1e-9) {
    throw new Error(`${name}: AUC ${ours.auc} here, ${theirs.auc} in scikit-learn`);
  }
  const compared = (shown: (run: Run) => string, ratio: (run: Run) => string) =>
    typeof theirs === 'string'
      ? { theirs: theirs, ratio: 'SKIPPED' }
      : { theirs: shown(theirs), ratio: ratio(theirs) };
  return [
    {
      what: `${what}: time`,
      ours: speed(ours),
      peer,
      ...compared(speed, (run) => `${(run.seconds / ours.seconds).toFixed(1)} × faster`),
      target: 'faster',
    },
    {
      what: `${what}: peak memory`,
      ours: `${ours.peakMb.toFixed(0)} MB`,
      peer,
      ...compared(
        (run) => `${run.peakMb.toFixed(0)} MB`,
        (run) => `${(run.peakMb / ours.peakMb).toFixed(1)} × less`,
      ),
      target: `≤ ${MOST_MB} MB`,
    },
  ];
}

/** Parquet is written by pyarrow, so without Python only CSV is measured; what is absent says SKIPPED and why. */
export async function benchStatistics(rows: number): Promise<BenchRow[]> {
  if (!(Number.isSafeInteger(rows) && rows >= 1_000)) throw new Error('expected at least 1,000 rows');
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-'));
  try {
    const library = compile(folder);
    const csv = join(folder, 'predictions.csv');
    writeCsv(csv, rows);
    const ours = (file: string) =>
      measure(process.execPath, ['--input-type=module', '-e', NODE_MEASURE, file, library]);
    if (spawnSync(python, ['-c', PYTHON_PACKAGES]).status !== 0) {
      const reason = `SKIPPED: ${python} cannot run \`${PYTHON_PACKAGES}\` (set ARBITER_BENCH_PYTHON)`;
      const absent = {
        what: 'AUC + DeLong + impact ratio, Parquet',
        ours: reason,
        peer: 'scikit-learn + pandas',
      };
      return [
        ...rowsOf('CSV', rows, ours(csv), reason),
        { ...absent, theirs: reason, ratio: 'SKIPPED', target: `≤ ${MOST_MB} MB` },
      ];
    }
    const parquet = join(folder, 'predictions.parquet');
    const written = spawnSync(python, ['-c', PYTHON_PARQUET, csv, parquet], { encoding: 'utf8' });
    if (written.status !== 0) throw new Error(`writing Parquet failed: ${written.stderr}`);
    return [['CSV', csv] as const, ['Parquet', parquet] as const].flatMap(([name, file]) =>
      rowsOf(name, rows, ours(file), measure(python, ['-c', PYTHON_MEASURE, file])),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiled, as the bundle is: Node's own reading of TypeScript costs memory that no user pays. */
function compile(folder: string): string {
  const library = join(folder, 'lib');
  spawnSync(join(root, 'node_modules/.bin/tsc'), [
    '-p',
    join(root, 'tsconfig.build.json'),
    '--outDir',
    library,
  ]);
  if (!existsSync(join(library, 'statistics/predictions.js')))
    throw new Error('tsc wrote nothing to measure');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return library;
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(markdownTable(await benchStatistics(Number(process.argv[2] ?? DEFAULT_ROWS))));
