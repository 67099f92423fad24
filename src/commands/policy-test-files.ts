import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CaseMemory, readCase } from '../evaluation/policy-case.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/policy.ts';
import { coverageOf } from '../policy/testing/coverage.ts';
import { mutate } from '../policy/testing/mutation.ts';
import type { RunFile } from '../policy/testing/report.ts';
import { type ReadyCase, runCases, unexercised } from '../policy/testing/run.ts';
import {
  isTestFile,
  loadTestFile,
  policyFileOf,
  type TestFile,
  type TestFileLoad,
  unusedExpectations,
} from '../policy/testing/test-file.ts';
import type { Problem } from '../text/problem.ts';
import type { CommandIo } from './command.ts';
import { listFiles, readText } from './file-tree.ts';
import { baselinesOf } from './policy-baselines.ts';
import { withinTime } from './time-limit.ts';

export interface TestRunOptions {
  readonly coverage: boolean;
  readonly mutate: boolean;
}

export interface TestRun {
  readonly files: readonly RunFile[];
  readonly problems: readonly Problem[];
  /** Everything that was read, for who watches it. */
  readonly read: readonly string[];
}

interface ReadTests {
  readonly tests: TestFile;
  readonly policy: LoadedPolicy;
  readonly cases: readonly ReadyCase[];
}

/** Runs the tests of policies. A file that cannot be run is a problem, and the others run all the same. */
export async function runTests(
  paths: readonly string[],
  options: TestRunOptions,
  io: CommandIo,
): Promise<TestRun> {
  const known = new TestFiles(io);
  const { files, problems } = testFiles(paths, io, known);
  const done: RunFile[] = [];
  const read = new Set<string>();
  for (const file of files) {
    read.add(file);
    const ready = await readTests(file, io, problems, read, known);
    if (ready !== undefined) done.push(runFile(ready, options));
  }
  return { files: done, problems, read: [...read] };
}

function runFile({ tests, policy, cases }: ReadTests, options: TestRunOptions): RunFile {
  const runs = runCases(policy, cases, withinTime);
  // What fails on the policy as it is says nothing about a changed one.
  const isSound = runs.every(({ failures }) => failures.length === 0);
  return {
    file: tests.file,
    policy,
    runs,
    coverage: options.coverage && isSound ? coverageOf(policy, runs) : null,
    mutation: options.mutate && isSound ? mutate(policy, runs, withinTime) : null,
  };
}

async function readTests(
  file: string,
  io: CommandIo,
  problems: Problem[],
  read: Set<string>,
  known: TestFiles,
): Promise<ReadTests | undefined> {
  const { tests, problems: unread } = known.read(file);
  problems.push(...unread);
  if (tests === undefined) return undefined;
  read.add(tests.policyFile);
  const written = readText(resolve(io.cwd, tests.policyFile), tests.policyFile);
  problems.push(...written.problems);
  if (written.text === undefined) return undefined;
  const { baselines, problems: unpinned } = baselinesOf(resolve(io.cwd, tests.policyFile));
  problems.push(...unpinned);
  const loaded = loadPolicy(written.text, tests.policyFile, baselines === undefined ? {} : { baselines });
  problems.push(...loaded.problems);
  if (loaded.policy === undefined) return undefined;
  const { policy } = loaded;
  const before = problems.length;
  problems.push(...unusedExpectations(tests, policy), ...unexercised(tests, policy));
  const cases: ReadyCase[] = [];
  const memory = new CaseMemory();
  for (const each of tests.cases) {
    const { subject, problems: wrong = [] } = await readCase(each, memory);
    problems.push(...wrong);
    if (subject !== undefined) cases.push({ written: each, subject });
  }
  return problems.length > before ? undefined : { tests, policy, cases };
}

/** Files of tests, each read once. */
class TestFiles {
  readonly #known = new Map<string, TestFileLoad>();
  readonly #io: CommandIo;

  constructor(io: CommandIo) {
    this.#io = io;
  }

  read(file: string): TestFileLoad {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const { text, problems } = readText(resolve(this.#io.cwd, file), file);
    const load = text === undefined ? { problems } : loadTestFile(text, file);
    this.#known.set(file, load);
    return load;
  }
}

/** Files of tests as they are; of a policy, those beside it; of a folder, all of them: there, a policy without is a problem. */
function testFiles(
  paths: readonly string[],
  io: CommandIo,
  known: TestFiles,
): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    if (!statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory()) {
      return [isTestFile(path) ? path : testFileOf(path)];
    }
    const folder = path.replace(/\/+$/, '');
    const found = listFiles(resolve(io.cwd, path)).paths.map((file) => `${folder}/${file}`);
    problems.push(...untested(found, known));
    return found.filter(isTestFile);
  });
  if (files.length === 0 && problems.length === 0) {
    const message = 'There are no policy tests (NAME.test.yml beside NAME.yml), so nothing was shown.';
    problems.push({ code: 'no_tests', message, file: paths.join(', ') });
  }
  return { files: [...new Set(files)], problems };
}

function untested(paths: readonly string[], known: TestFiles): Problem[] {
  const tested = paths
    .filter(isTestFile)
    .map((file) => known.read(file).tests?.policyFile ?? policyFileOf(file));
  return paths
    .filter((path) => /\.ya?ml$/.test(path) && !isTestFile(path) && !tested.includes(path))
    .map((file) => ({
      code: 'untested_policy',
      message: `This policy has no tests: write them in ${testFileOf(file)}.`,
      file,
    }));
}

function testFileOf(policy: string): string {
  return policy.replace(/\.ya?ml$/, '.test.yml');
}
