import { type Expect, type Given, type PolicyTest, policyTestSchema } from '../../schemas/policy-test.ts';
import { policyTest as isPolicyTest } from '../../schemas/validators/policy-test.js';
import { GOVERNING_LIMITS, type JsonValue, type TextDocument, valueAt } from '../../text/document.ts';
import type { Position } from '../../text/position.ts';
import type { Problem } from '../../text/problem.ts';
import { validateDocument } from '../../text/schema.ts';
import { suggest } from '../../text/suggestion.ts';
import { parseYaml } from '../../text/yaml.ts';
import type { LoadedPolicy } from '../policy.ts';
import { mergePatch } from './merge-patch.ts';

export type { Expect, Given };

/** Cases of one file; more is a mistake or an attack. */
const MOST_CASES = 2000;

/** One case as written, what the file gives for all already under it. */
export interface WrittenCase {
  readonly name: string;
  readonly given: Given;
  readonly expect: Expect;
  readonly at: Position | undefined;
  /** A problem of what is given, at the place where the case or the file gives it. */
  readonly problem: (code: string, message: string, pointer: string) => Problem;
  /** Where an expectation stands, by its pointer below `expect`. */
  readonly expectedAt: (pointer: string) => Position | undefined;
}

export interface TestFile {
  readonly file: string;
  /** Path of the policy under test. */
  readonly policyFile: string;
  readonly cases: readonly WrittenCase[];
}

export interface TestFileLoad {
  readonly tests?: TestFile;
  readonly problems: readonly Problem[];
}

/** As the gate has it, which reads every other YAML file of the folder as a policy. */
const TEST_ENDING = '.test.yml';

export function isTestFile(path: string): boolean {
  return path.endsWith(TEST_ENDING);
}

/** The policy that a file of tests is beside. */
export function policyFileOf(file: string): string {
  return file.replace(/\.test\.yml$/, '.yml');
}

/** Reads a file of policy tests. Any problem at all means no test. Never throws for a bad text. */
export function loadTestFile(text: string, file: string): TestFileLoad {
  const document = parseYaml(text, file, GOVERNING_LIMITS);
  const { value, problems } = validateDocument<PolicyTest>(document, {
    schema: policyTestSchema,
    validate: isPolicyTest,
  });
  if (value === undefined) return { problems };
  const further = [...caseProblems(value, document)];
  if (further.length > 0) return { problems: further };
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const policyFile = value.policy === undefined ? policyFileOf(file) : `${folder}${value.policy}`;
  const cases = value.cases.map((_, index) => writtenCase(value, index, document));
  return { tests: { file, policyFile, cases }, problems: [] };
}

function caseProblems({ cases }: PolicyTest, document: TextDocument): Problem[] {
  if (cases.length > MOST_CASES) {
    const message = `The file has ${cases.length} cases; at most ${MOST_CASES} are run.`;
    return [document.problem('too_many_cases', message, '/cases')];
  }
  const names = cases.map(({ name }) => name);
  return cases.flatMap(({ name, expect }, index) => {
    const problems: Problem[] = [];
    if (names.indexOf(name) !== index) {
      const message = `The case \`${name}\` appears twice: each needs its own name.`;
      problems.push(document.problem('duplicate_case', message, `/cases/${index}/name`));
    }
    if (expect.outcome === 'not_applied' && expect.checks !== undefined) {
      const message = 'Where the policy does not apply, no check is judged: expect either.';
      problems.push(document.keyProblem('unused_expectation', message, `/cases/${index}/expect/checks`));
    }
    return problems;
  });
}

function writtenCase(tests: PolicyTest, index: number, document: TextDocument): WrittenCase {
  const { name, expect, given = {} } = tests.cases[index] as PolicyTest['cases'][number];
  const own = `/cases/${index}/given`;
  return {
    name,
    expect,
    given: mergePatch((tests.given ?? {}) as JsonValue, given as JsonValue) as Given,
    at: document.at(`/cases/${index}`),
    problem: (code, message, pointer) => {
      const isOwn = valueAt(document.value, `${own}${pointer}`) !== undefined;
      const isShared = valueAt(document.value, `/given${pointer}`) !== undefined;
      return document.problem(
        code,
        `Case "${name}": ${message}`,
        `${isOwn || !isShared ? own : '/given'}${pointer}`,
      );
    },
    expectedAt: (pointer) => document.at(`/cases/${index}/expect${pointer}`),
  };
}

/** Expectations of checks that the policy does not have. */
export function unusedExpectations({ file, cases }: TestFile, { policy }: LoadedPolicy): Problem[] {
  const ids = policy.checks.map(({ id }) => id);
  return cases.flatMap(({ expect, expectedAt }) =>
    Object.keys(expect.checks ?? {}).flatMap((id): Problem[] => {
      if (ids.includes(id)) return [];
      const near = suggest(id, ids);
      const message = `The policy ${policy.metadata.id} has no check \`${id}\`.`;
      const position = expectedAt(`/checks/${id}`);
      return [
        {
          code: 'unknown_check',
          message,
          file,
          ...position,
          ...(near !== undefined && { suggestion: near }),
        },
      ];
    }),
  );
}
