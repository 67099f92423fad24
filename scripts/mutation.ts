/**
 * Mutation testing (Stryker) of the folders that decide who may merge: `npm run mutation`, or with the names of folders.
 * Prints the score of each and exits 1 below 90 %. Stryker is no part of the main install: test/mutation has its own lock
 * file, installed here when it is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const HOME = join(ROOT, 'test', 'mutation');
const FOLDERS = ['signoff', 'ledger'];
const LEAST = 90;
const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !FOLDERS.includes(name));
if (unknown.length > 0) {
  console.error(`No such folder to mutate: ${unknown.join(', ')}. There are: ${FOLDERS.join(', ')}.`);
  process.exit(1);
}

if (!existsSync(join(HOME, 'node_modules', '@stryker-mutator', 'core'))) {
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund'], HOME, {});
  if (status !== 0) throw new Error(`npm ci in test/mutation ended with ${status}.`);
}
const scores = (wanted.length > 0 ? wanted : FOLDERS).map((folder) => [folder, score(folder)] as const);
for (const [folder, percent] of scores) {
  console.log(`Mutation score of src/${folder}: ${percent.toFixed(2)} % (at least ${LEAST} %)`);
}
if (scores.some(([, percent]) => percent < LEAST)) process.exit(1);

/** Mutates one folder and gives the share of its mutants that tests detect, in percent. */
function score(folder: string): number {
  const report = join(ROOT, 'coverage', 'mutation', `${folder}.json`);
  rmSync(report, { force: true });
  const stryker = join(HOME, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const config = join('test', 'mutation', 'stryker.config.mjs');
  const { status } = run(process.execPath, [stryker, 'run', config], ROOT, { MUTATED: folder });
  // Stryker also ends with 1 below its threshold, which is judged here, for all folders; without a report it failed.
  if (!existsSync(report))
    throw new Error(`Stryker ended with ${status} and wrote no report on src/${folder}.`);
  const { files }: MutationReport = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const detected = statuses.filter((word) => DETECTED.includes(word)).length;
  const undetected = statuses.filter((word) => UNDETECTED.includes(word)).length;
  if (detected + undetected === 0) throw new Error(`No mutant of src/${folder} was tested.`);
  return (100 * detected) / (detected + undetected);
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
