/**
 * Mutation testing (Stryker) of the folders that decide who may merge: `npm run mutation`, or with the names of folders.
 * Prints the score of each and exits 1 below 90 %. Results of the committed baseline are reused where they still hold;
 * `--force` runs all mutants, `--update` writes the baseline. Stryker is no part of the main install: test/mutation has
 * its own lock file, installed here when it is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Baseline,
  changedSources,
  type MutationReport,
  pack,
  REUSED,
  reusable,
  toBaseline,
  unpack,
} from './mutation-baseline.ts';
import { type Tree, treeOf } from './mutation-tree.ts';

const ROOT = join(import.meta.dirname, '..');
const HOME = join(ROOT, 'test', 'mutation');
const OUT = join(ROOT, 'coverage', 'mutation');
const FOLDERS = ['signoff', 'ledger'];
const LEAST = 90;
const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

interface Score {
  readonly folder: string;
  readonly percent: number;
  readonly reused: number;
  readonly run: number;
}

const { values: flags, positionals: wanted } = parseArgs({
  options: { force: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = wanted.filter((name) => !FOLDERS.includes(name));
if (unknown.length > 0) {
  console.error(`No such folder to mutate: ${unknown.join(', ')}. There are: ${FOLDERS.join(', ')}.`);
  process.exit(1);
}

if (!existsSync(join(HOME, 'node_modules', '@stryker-mutator', 'core'))) {
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund'], HOME, {});
  if (status !== 0) throw new Error(`npm ci in test/mutation ended with ${status}.`);
}
const scores = (wanted.length > 0 ? wanted : FOLDERS).map((folder) => score(folder));
for (const { folder, percent, reused, run } of scores) {
  console.log(
    `Mutation score of src/${folder}: ${percent.toFixed(2)} % (at least ${LEAST} %; ${run} mutants judged now, ${reused} as the baseline says)`,
  );
}
if (scores.some(({ percent }) => percent < LEAST)) process.exit(1);

/** Mutates one folder and gives the share of its mutants that tests detect, in percent. */
function score(folder: string): Score {
  const tree = treeOf(ROOT, folder);
  const baseline = flags.force ? undefined : readBaseline(folder);
  const earlier = baseline && reusable(baseline, tree);
  tell(folder, tree, baseline, earlier);
  const report = mutate(folder, earlier);
  if (flags.update) {
    const day = new Date().toISOString().slice(0, 10);
    const bytes = pack(toBaseline(report, tree, day, earlier && baseline));
    mkdirSync(join(HOME, 'baseline'), { recursive: true });
    writeFileSync(baselineFile(folder), bytes);
    console.log(`Wrote test/mutation/baseline/${folder}.json.gz (${bytes.length} bytes).`);
  }
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length;
  const undetected = mutants.filter(({ status }) => UNDETECTED.includes(status)).length;
  tellSurvivors(report);
  if (detected + undetected === 0) throw new Error(`No mutant of src/${folder} was tested.`);
  const reused = mutants.filter(({ statusReason }) => statusReason === REUSED).length;
  return {
    folder,
    percent: (100 * detected) / (detected + undetected),
    reused,
    run: mutants.length - reused,
  };
}

function tell(
  folder: string,
  tree: Tree,
  baseline: Baseline | undefined,
  earlier: MutationReport | undefined,
): void {
  if (flags.force || baseline === undefined || earlier === undefined) {
    const why = flags.force
      ? '--force'
      : baseline === undefined
        ? 'there is no baseline'
        : 'the settings in test/mutation differ from the baseline';
    console.log(`src/${folder}: all mutants are run (${why}), which takes 10 to 40 minutes.`);
    return;
  }
  const changed = changedSources(baseline, tree);
  if (changed.length === 0) return;
  const names = changed.length > 5 ? `${changed.slice(0, 5).join(', ')} and others` : changed.join(', ');
  console.log(
    `src/${folder}: ${changed.length} sources that its tests load have changed since all mutants were run on ${baseline.fullRun.day} (${names}). Mutants in unchanged files keep the result they had then; \`npm run mutation -- --force --update ${folder}\` runs them anew.`,
  );
}

/** Those of this run, a line each; the baseline has the others. */
function tellSurvivors({ files }: MutationReport): void {
  for (const [path, { mutants }] of Object.entries(files)) {
    for (const { status, statusReason, location, mutatorName, replacement } of mutants) {
      if (!UNDETECTED.includes(status) || statusReason === REUSED) continue;
      const text = (replacement ?? mutatorName).replace(/\s+/g, ' ').slice(0, 80);
      console.log(`${path}:${location.start.line}:${location.start.column} ${status}: ${text}`);
    }
  }
}

/** Runs Stryker; it takes over the earlier results that are given, and runs the rest. */
function mutate(folder: string, earlier: MutationReport | undefined): MutationReport {
  const report = join(OUT, `${folder}.json`);
  const incremental = join(OUT, `${folder}.incremental.json`);
  for (const file of [report, incremental]) rmSync(file, { force: true });
  mkdirSync(OUT, { recursive: true });
  if (earlier !== undefined) writeFileSync(incremental, JSON.stringify(earlier));
  const stryker = join(HOME, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const config = join('test', 'mutation', 'stryker.config.mjs');
  const { status } = run(process.execPath, [stryker, 'run', config], ROOT, {
    MUTATED: folder,
    // Each mutant gets fresh threads, which all load the same libraries.
    NODE_COMPILE_CACHE: join(OUT, 'compile-cache'),
  });
  // Stryker also ends with 1 below its threshold, which is judged here, for all folders; without a report it failed.
  if (!existsSync(report))
    throw new Error(`Stryker ended with ${status} and wrote no report on src/${folder}.`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

function baselineFile(folder: string): string {
  return join(HOME, 'baseline', `${folder}.json.gz`);
}

function readBaseline(folder: string): Baseline | undefined {
  const file = baselineFile(folder);
  return existsSync(file) ? unpack(readFileSync(file)) : undefined;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): { readonly status: number | null } {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error !== undefined) throw error;
  return { status };
}
