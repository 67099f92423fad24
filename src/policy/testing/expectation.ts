import type { CheckResult } from '../../checks/check.ts';
import type { Expect } from '../../schemas/policy-test.ts';
import type { Judgement } from './judgement.ts';

type ExpectedCheck = NonNullable<NonNullable<Expect['checks']>[string]>;
type ExpectedFields = Exclude<ExpectedCheck, string>;

/** One thing that is not as expected; `pointer` is below `expect`. */
export interface Miss {
  readonly message: string;
  readonly pointer: string;
}

/** What a case expected and did not get, and what it got and did not expect. None: the case passes. */
export function misses(expect: Expect, judgement: Judgement): readonly Miss[] {
  const { outcome, reason, results } = judgement;
  const wrong: Miss[] = [];
  if (outcome === 'not_applied' && expect.outcome !== 'not_applied') {
    return [
      { message: `expected a judgement, found that the policy does not apply: ${reason}`, pointer: '' },
    ];
  }
  if (expect.outcome !== undefined && expect.outcome !== outcome) {
    wrong.push({
      message: `expected the outcome ${expect.outcome}, found ${outcome}: ${reason}`,
      pointer: '/outcome',
    });
  }
  for (const result of results) {
    const expected = expectationOf(expect, result.id);
    wrong.push(...(expected === undefined ? unasserted(result) : missed(result, expected)));
  }
  return wrong;
}

export function expectationOf({ checks }: Expect, id: string): ExpectedFields | undefined {
  const expected = checks !== undefined && Object.hasOwn(checks, id) ? checks[id] : undefined;
  return typeof expected === 'string' ? { outcome: expected } : expected;
}

/** A check that is not named must hold: a failure nobody expected would otherwise go by. */
function unasserted({ id, outcome, reason }: CheckResult): Miss[] {
  if (outcome === 'pass' || outcome === 'not_applicable') return [];
  return [
    { message: `${id} is not expected and must pass, found ${outcome}: ${reason}`, pointer: '/checks' },
  ];
}

function missed(result: CheckResult, expected: ExpectedFields): Miss[] {
  const pointer = `/checks/${result.id}`;
  const wrong: Miss[] = [];
  const differ = (what: string, wanted: string, found: string) =>
    wrong.push({ message: `${result.id}: expected ${what}${wanted}, found ${found}`, pointer });
  if (expected.outcome !== result.outcome)
    differ('', expected.outcome, `${result.outcome}: ${result.reason}`);
  if (expected.level !== undefined && expected.level !== result.level)
    differ('the level ', expected.level, result.level);
  if (expected.reason !== undefined && !result.reason.includes(expected.reason))
    differ('a reason with the words ', JSON.stringify(expected.reason), JSON.stringify(result.reason));
  if (expected.groups !== undefined && expected.groups !== result.groups.length)
    differ('groups shown: ', String(expected.groups), String(result.groups.length));
  if (expected.signoff_roles !== undefined && !isSameList(expected.signoff_roles, result.signoff_roles))
    differ('seats of ', listed(expected.signoff_roles), listed(result.signoff_roles));
  return wrong;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function listed(roles: readonly string[]): string {
  return roles.length === 0 ? 'nobody' : roles.join(', ');
}
