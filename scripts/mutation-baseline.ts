/**
 * What an earlier mutation run measured, kept small enough to commit (test/mutation/baseline), and the part of it that
 * still holds for the present sources. Stryker's own rule compares texts mutant by mutant and test by test, which misses
 * tables and helpers that tests share; here a file counts as a whole: see test/mutation/README.md.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { digest, type Tree } from './mutation-tree.ts';

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end?: { readonly line: number; readonly column: number };
}

export interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly static?: boolean;
  readonly location: Place;
  readonly killedBy?: readonly string[];
  readonly coveredBy?: readonly string[];
}

interface Test {
  readonly id: string;
  readonly name: string;
  readonly location?: Place;
}

/** The parts read of a report in the schema of mutation testing elements. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
  readonly testFiles?: Readonly<
    Record<string, { readonly source?: string | undefined; readonly tests: readonly Test[] }>
  >;
}

export interface Baseline {
  readonly format: 2;
  /** The day all mutants were last run, and what the tests loaded from src/ then: path → digest. */
  readonly fullRun: { readonly day: string; readonly sources: Readonly<Record<string, string>> };
  /** These two as in the tree then. */
  readonly settings: string;
  readonly data: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, { readonly digest: string; readonly tests: readonly Test[] }>>;
  readonly files: Readonly<Record<string, { readonly digest: string; readonly mutants: readonly Mutant[] }>>;
}

/** Marks the results that were not measured in this run. */
export const REUSED = 'As the baseline says.';

/**
 * What a run measured, to be committed. `tree` is as it was when the run began; `previous` the baseline that the run was
 * based on, absent when it ran everything.
 */
export function toBaseline(
  report: MutationReport,
  tree: Tree,
  day: string,
  previous: Baseline | undefined,
): Baseline {
  return {
    format: 2,
    fullRun: previous?.fullRun ?? { day, sources: tree.sources },
    settings: tree.settings,
    data: tree.data,
    tests: mapped(report.testFiles ?? {}, ({ tests }, path) => ({
      digest: tree.tests[path] ?? '',
      tests: tests.map(({ id, name, location }) => ({ id, name, ...(location && { location }) })),
    })),
    files: mapped(report.files, ({ mutants }, path) => ({
      digest: digest(tree.read(path) ?? ''),
      mutants: mutants.filter(({ status }) => status !== 'NoCoverage').map(kept),
    })),
  };
}

/** Which tests reach a mutant matters only while none has killed it: a new one might. */
function kept(mutant: Mutant): Mutant {
  const { id, mutatorName, replacement, status, location, killedBy, coveredBy } = mutant;
  const tests = status === 'Killed' ? { killedBy: killedBy ?? [] } : { coveredBy: coveredBy ?? [] };
  return {
    id,
    mutatorName,
    ...(replacement !== undefined && { replacement }),
    status,
    ...(mutant.static === true && { static: true }),
    location,
    ...tests,
  };
}

/**
 * The results that still hold, as a report for Stryker's incremental mode; undefined when everything has to run anew. Of
 * the rest, Stryker runs what is missing here: mutants of changed files, mutants killed by a test of a changed test file,
 * and, once any test of the folder has changed, mutants that no test had noticed.
 */
export function reusable(baseline: Baseline, tree: Tree): MutationReport | undefined {
  if (baseline.settings !== tree.settings) return undefined;
  const { data } = baseline;
  const stale = stemsOf(Object.keys(data).filter((path) => tree.data[path] !== data[path]));
  const testFiles = selected(baseline.tests, ({ digest, tests }, path) => {
    if (tree.tests[path] !== digest) return undefined;
    return {
      source: tree.read(path),
      tests: unaffected(tests, tree.readers[path], stale, stemsOf(Object.keys(data))),
    };
  });
  const sameTests =
    stale.length === 0 &&
    Object.keys(tree.data).every((path) => path in data) &&
    [tree.tests, baseline.tests].every((tests) => Object.keys(tests).every((path) => path in testFiles));
  const files = selected(baseline.files, (file, path) => {
    const source = tree.read(path);
    if (source === undefined || digest(source) !== file.digest) return undefined;
    const mutants = file.mutants.filter(({ status }) => status === 'Killed' || sameTests);
    return { source, mutants: mutants.map((mutant) => ({ ...mutant, statusReason: REUSED })) };
  });
  return { files, testFiles };
}

/**
 * The tests of a file (`text`: of it, undefined when it reads no files) that do not read data that changed. A test reads a
 * file that its test file names; where a test file lists folders, a test reads the file that it is named after, and one
 * that is named after none may read all.
 */
function unaffected(
  tests: readonly Test[],
  text: string | undefined,
  stale: readonly string[],
  all: readonly string[],
): readonly Test[] {
  if (text === undefined || stale.length === 0) return tests;
  if (stale.some((stem) => text.includes(stem))) return [];
  if (!text.includes('readdir')) return tests;
  const isNamed = (name: string, stems: readonly string[]) => stems.some((stem) => name.includes(stem));
  return tests.filter(({ name }) => isNamed(name, all) && !isNamed(name, stale));
}

/** `01-no-reviews` of `…/01-no-reviews.expected.json`. */
function stemsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.replace(/^.*\//, '').replace(/\..*$/, '')))];
}

/** Sources the tests load that are not as they were in the last full run. */
export function changedSources({ fullRun }: Baseline, tree: Tree): string[] {
  const paths = new Set([...Object.keys(fullRun.sources), ...Object.keys(tree.sources)]);
  return [...paths].filter((path) => fullRun.sources[path] !== tree.sources[path]).sort();
}

export function pack(baseline: Baseline): Buffer {
  // zlib writes no time into the header: the same results give the same bytes.
  return gzipSync(JSON.stringify(baseline), { level: 9 });
}

/** Undefined when it was written in another format. */
export function unpack(bytes: Uint8Array): Baseline | undefined {
  const baseline: Baseline = JSON.parse(gunzipSync(bytes).toString('utf8'));
  return baseline.format === 2 ? baseline : undefined;
}

function selected<From, To>(
  entries: Readonly<Record<string, From>>,
  to: (value: From, path: string) => To | undefined,
): Record<string, To> {
  const chosen: Record<string, To> = {};
  for (const [path, value] of Object.entries(entries)) {
    const result = to(value, path);
    if (result !== undefined) chosen[path] = result;
  }
  return chosen;
}

function mapped<From, To>(
  entries: Readonly<Record<string, From>>,
  to: (value: From, path: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(entries)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, value]) => [path, to(value, path)]),
  );
}
