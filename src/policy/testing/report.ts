import type { PolicyTestResult } from '../../schemas/policy-test-result.ts';
import type { Problem } from '../../text/problem.ts';
import type { LoadedPolicy } from '../policy.ts';
import type { Coverage } from './coverage.ts';
import type { Mutation } from './mutation.ts';
import type { CaseRun } from './run.ts';

export type { PolicyTestResult };
export type FileResult = PolicyTestResult['files'][number];

/** One file of tests, run. */
export interface RunFile {
  readonly file: string;
  readonly policy: LoadedPolicy;
  readonly runs: readonly CaseRun[];
  readonly coverage: Coverage | null;
  readonly mutation: Mutation | null;
}

/** The result in the keys and the order of its schema. */
export function testResult(files: readonly RunFile[], problems: readonly Problem[]): PolicyTestResult {
  const results = files.map(fileResult);
  return {
    schema: 'arbiter/policy-test/v1',
    passed: problems.length === 0 && results.length > 0 && results.every(isPassed),
    files: results,
    problems: problems.map((problem) => ({ ...problem })),
  };
}

export function isPassed({ cases, coverage, mutation }: FileResult): boolean {
  return (
    cases.length > 0 &&
    cases.every(({ passed }) => passed) &&
    (coverage === null || coverage.covered === coverage.total) &&
    (mutation === null || mutation.survivors.length === 0)
  );
}

function fileResult({ file, policy: loaded, runs, coverage, mutation }: RunFile): FileResult {
  const { policy, digest } = loaded;
  return {
    file,
    policy: { id: policy.metadata.id, version: policy.metadata.version, digest, file: loaded.file },
    cases: runs.map(({ ready, judgement, failures }) => ({
      name: ready.written.name,
      line: ready.written.at?.line ?? null,
      passed: failures.length === 0,
      outcome: judgement.outcome,
      failures: failures.map(({ message, at }) => ({
        message,
        line: at?.line ?? null,
        column: at?.column ?? null,
      })),
      checks: judgement.results.map(({ id, outcome }) => ({ id, outcome })),
    })),
    coverage:
      coverage === null
        ? null
        : {
            ...coverage,
            checks: coverage.checks.map((check) => ({
              ...check,
              covered: [...check.covered],
              missing: [...check.missing],
            })),
          },
    mutation:
      mutation === null
        ? null
        : { killed: mutation.killed, survivors: mutation.survivors.map((survivor) => ({ ...survivor })) },
  };
}
