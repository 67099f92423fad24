import type { TimeLimit } from '../../checks/check.ts';
import type { Position } from '../../text/position.ts';
import type { Problem } from '../../text/problem.ts';
import type { LoadedPolicy } from '../policy.ts';
import { expectationOf, misses } from './expectation.ts';
import { type CaseSubject, type Judgement, judgeCase } from './judgement.ts';
import type { TestFile, WrittenCase } from './test-file.ts';

/** A case with the model that it gives. */
export interface ReadyCase {
  readonly written: WrittenCase;
  readonly subject: CaseSubject;
}

export interface CaseFailure {
  readonly message: string;
  readonly at: Position | undefined;
}

export interface CaseRun {
  readonly ready: ReadyCase;
  readonly judgement: Judgement;
  /** None: the case passes. */
  readonly failures: readonly CaseFailure[];
}

/** @param limited held by whoever has a clock */
export function runCases(
  policy: LoadedPolicy,
  cases: readonly ReadyCase[],
  limited?: TimeLimit,
): readonly CaseRun[] {
  return cases.map((ready) => {
    const judgement = judgeCase(policy, ready.subject, limited);
    const failures = misses(ready.written.expect, judgement).map(({ message, pointer }) => ({
      message,
      at: ready.written.expectedAt(pointer),
    }));
    return { ready, judgement, failures };
  });
}

/** Checks that no case names: nobody would notice if they stopped to judge. */
export function unexercised({ file, cases }: TestFile, { policy, at, fileAt }: LoadedPolicy): Problem[] {
  return policy.checks.flatMap(({ id }, index): Problem[] => {
    if (cases.some(({ expect }) => expectationOf(expect, id) !== undefined)) return [];
    const place = at(index, '');
    const where = place === undefined ? '' : ` (line ${place.line} of ${fileAt(index)})`;
    const message = `No case says what it expects of the check \`${id}\`${where}. Name it under \`expect\` of at least one.`;
    return [{ code: 'check_not_exercised', message, file }];
  });
}
