import type { PolicyTestResult } from '../schemas/policy-test-result.ts';
import { visible } from './escape.ts';
import { type JunitCase, junitDocument } from './junit-document.ts';

type FileResult = PolicyTestResult['files'][number];
type Case = FileResult['cases'][number];

/** The result of policy tests for people: failures with their place, what is not covered, what survived. */
export function renderPolicyTest({ files }: PolicyTestResult): string {
  const lines = files.flatMap(fileLines);
  const cases = files.flatMap((file) => file.cases);
  if (cases.length === 0) return 'No case was run.\n';
  const failed = cases.filter(({ passed }) => !passed).length;
  const total = `${counted(cases.length, 'case')} of ${counted(files.length, 'policy', 'policies')}: ${
    failed === 0 ? 'all pass' : `${failed} failed`
  }.`;
  return `${[...lines, total].join('\n')}\n`;
}

function fileLines(file: FileResult): string[] {
  const { policy, cases, coverage, mutation } = file;
  const failed = cases.filter(({ passed }) => !passed);
  return [
    `${visible(file.file)}: ${policy.id} ${policy.version}, ${cases.length - failed.length} of ${counted(cases.length, 'case')} pass`,
    ...failed.flatMap((one) => caseLines(file.file, one)),
    ...(coverage === null ? [] : coverageLines(coverage)),
    ...(mutation === null ? [] : mutationLines(mutation)),
  ];
}

function caseLines(file: string, { name, line, failures }: Case): string[] {
  return [
    `  FAIL ${placeText(file, line)} ${visible(name)}`,
    ...failures.map(({ message, line: at }) => `       ${placeText(file, at)} ${visible(message)}`),
  ];
}

function coverageLines({ checks, covered, total }: NonNullable<FileResult['coverage']>) {
  const gaps = checks.flatMap(({ check, file, line, missing, boundary }) => {
    const wanted = [...missing, ...(boundary === false ? ['a value exactly at the limit'] : [])];
    return wanted.length === 0
      ? []
      : [`  not covered: ${placeText(file, line)} ${check}: ${wanted.join(', ')}`];
  });
  return [`  coverage: ${covered} of ${total} outcomes of ${counted(checks.length, 'check')}`, ...gaps];
}

function mutationLines({ killed, survivors }: NonNullable<FileResult['mutation']>): string[] {
  return [
    `  mutation: ${killed} of ${killed + survivors.length} changes of the policy noticed`,
    ...survivors.map(
      ({ check, change, file, line }) => `  survives: ${placeText(file, line)} ${check}: ${visible(change)}`,
    ),
  ];
}

/** The same as a JUnit report: a suite for each policy, a test for each case, each outcome to cover and each survivor. */
export function renderPolicyTestJunit({ files, problems }: PolicyTestResult): string {
  const suites = files.map((file) => ({
    name: file.policy.id,
    cases: [
      ...file.cases.map((one) => junitCase(file, one)),
      ...(file.coverage === null ? [] : file.coverage.checks.flatMap((check) => uncovered(file, check))),
      ...(file.mutation === null ? [] : file.mutation.survivors.map((survivor) => survived(file, survivor))),
    ],
  }));
  const general = problems.map(
    ({ code, message, file, line }): JunitCase => ({
      className: 'arbiter',
      name: code,
      element: 'error',
      message: `${placeText(file, line ?? null)} ${message}`,
    }),
  );
  return junitDocument('arbiter policy test', [
    ...(general.length === 0 ? [] : [{ name: 'arbiter', cases: general }]),
    ...suites,
  ]);
}

function junitCase({ file, policy }: FileResult, { name, passed, failures }: Case): JunitCase {
  const message = failures.map(({ message: words, line }) => `${placeText(file, line)} ${words}`).join('\n');
  return { className: policy.id, name, element: passed ? null : 'failure', message };
}

type Covered = NonNullable<FileResult['coverage']>['checks'][number];

function uncovered({ policy }: FileResult, { check, file, line, missing, boundary }: Covered): JunitCase[] {
  const wanted = [...missing, ...(boundary === false ? ['a value exactly at the limit'] : [])];
  return wanted.map((outcome) => ({
    className: `${policy.id}.coverage`,
    name: `${check}: ${outcome}`,
    element: 'failure',
    message: `${placeText(file, line)} no case expects it`,
  }));
}

function survived(
  { policy }: FileResult,
  { check, change, file, line }: NonNullable<FileResult['mutation']>['survivors'][number],
): JunitCase {
  return {
    className: `${policy.id}.mutation`,
    name: `${check}: ${change}`,
    element: 'failure',
    message: `${placeText(file, line)} no case notices it`,
  };
}

function placeText(file: string, line: number | null): string {
  return `${visible(file)}${line === null ? '' : `:${line}`}`;
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
