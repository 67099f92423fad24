import { describe, expect, test } from 'vitest';
import { CONTEXT, cell, item, modelFacts, predictions } from '../../test/checks/facts.ts';
import type { CheckConfig, CheckResult } from '../checks/check.ts';
import { checkResult, requirement } from '../checks/result.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { ModelInput, Signoff } from './model.ts';
import { decideModel, isSatisfied } from './model.ts';

type Outcome = CheckResult['outcome'];
type Level = CheckResult['level'];

const config = (id: string, level: Level = 'mandatory', parts: object = {}): CheckConfig => ({
  id,
  kind: 'documents',
  title: `Check ${id}`,
  level,
  require: { present: ['purpose'] },
  ...parts,
});

const result = (check: CheckConfig, outcome: Outcome, awaiting = false): CheckResult =>
  checkResult(check, CONTEXT, { outcome, reason: 'because', required: requirement('x'), awaiting });

function signoff(state: SignoffResult['state']): Signoff {
  return {
    kind: 'decided',
    outcome: {
      schema: 'arbiter/signoff/v1',
      state,
      assignment: {},
      missing: [],
      counted: [],
      ignored: [],
      vetoes: [],
      notes: [],
      not_applicable: [],
      override: null,
      valid_until: null,
    },
  };
}

const NO_DIGESTS = { subject: null, content: null, evidence: null, catalog: null, policy: null };

function input(
  outcomes: readonly (readonly [Outcome, Level?, boolean?])[],
  parts: Partial<ModelInput> = {},
): ModelInput {
  const checks = outcomes.map(([, level], index) => config(`c${index}`, level));
  return {
    name: 'fraud',
    path: 'models/fraud',
    version: '1.2.0',
    tier: 'high',
    isNew: false,
    facts: modelFacts(),
    policies: [{ id: 'policy', version: '1.0.0', digest: 'sha256:00', file: 'policy.yml', checks }],
    results: outcomes.map(([outcome, , awaiting], index) =>
      result(checks[index] as CheckConfig, outcome, awaiting),
    ),
    signoff: signoff('complete'),
    isDraft: false,
    subject: NO_DIGESTS,
    governing: [],
    problems: [],
    ...parts,
  };
}

describe('status of a model: the first that applies', () => {
  const AWAITED = {
    facts: modelFacts({ awaiting: [{ workflow: 'train.yml', artifact: 'metrics', state: 'queued' }] }),
  };
  test.each<[string, ModelInput, string, string]>([
    [
      'a check could not be judged, though vetoed',
      input([['error'], ['fail']], { signoff: signoff('vetoed') }),
      'error',
      'author',
    ],
    [
      'sign-off could not be decided, though a check fails',
      input([['fail']], { signoff: signoff('error') }),
      'error',
      'maintainers',
    ],
    ['vetoed, though a check fails', input([['fail']], { signoff: signoff('vetoed') }), 'rejected', 'author'],
    ['a check fails, though signed', input([['pass'], ['fail']]), 'pending', 'author'],
    ['the data cannot tell, though signed', input([['inconclusive']]), 'pending', 'author'],
    ['evidence is awaited by a check', input([['inconclusive', 'mandatory', true]]), 'pending', 'nobody'],
    ['evidence is awaited by no check', input([['pass']], AWAITED), 'pending', 'nobody'],
    [
      'a failure beside awaited evidence',
      input([['fail'], ['inconclusive', 'mandatory', true]]),
      'pending',
      'author',
    ],
    ['a draft whose checks hold', input([['pass']], { isDraft: true }), 'pending', 'author'],
    [
      'a draft that was vetoed',
      input([['pass']], { isDraft: true, signoff: signoff('vetoed') }),
      'rejected',
      'author',
    ],
    ['nobody has signed', input([['pass']], { signoff: signoff('unsigned') }), 'in_review', 'reviewers'],
    ['some have signed', input([['pass']], { signoff: signoff('partial') }), 'in_review', 'reviewers'],
    [
      'checks alone were judged',
      input([['pass']], { signoff: { kind: 'not_read' } }),
      'in_review',
      'reviewers',
    ],
    [
      'the policy asks nobody to sign',
      input([['pass']], { signoff: { kind: 'none' } }),
      'approved',
      'nobody',
    ],
    ['all have signed', input([['pass'], ['pass']]), 'approved', 'nobody'],
  ])('%s', (_, given, status, turn) => {
    const model = decideModel(given);
    expect(model).toMatchObject({ status, turn });
    expect(model.reason).not.toBe('');
  });
});

describe('which outcomes leave the way free', () => {
  const FREE: Readonly<Record<Outcome, boolean>> = {
    pass: true,
    // Only where it is said by which waiver: `waiver.test.ts`.
    waived: false,
    overridden: false,
    not_applicable: false,
    fail: false,
    inconclusive: false,
    error: false,
  };
  const levels: readonly Level[] = ['mandatory', 'overridable', 'advisory', 'shadow'];
  const cases = levels.flatMap((level) =>
    Object.entries(FREE).map(([outcome, free]) => [level, outcome as Outcome, free] as const),
  );

  test.each(cases)('%s, %s', (level, outcome, free) => {
    const given = input([[outcome, level]]);
    const blocks = level === 'mandatory' || level === 'overridable';
    expect(isSatisfied(given.results[0] as CheckResult, given.policies)).toBe(free || !blocks);
    expect(decideModel(given).status === 'approved').toBe(free || !blocks);
  });

  test.each([
    ['overridable', true],
    ['mandatory', false],
  ] as const)('an override that is said, level %s: %s', (level, free) => {
    const given = input([['overridden', level]]);
    const [only] = given.results as [CheckResult];
    const override = { by: 'mia', role: 'arb', review: 7, at: 'T', reason: 'r', outcome: 'fail' } as const;
    const results = [{ ...only, override }];
    expect(isSatisfied(results[0] as CheckResult, given.policies)).toBe(free);
    expect(decideModel({ ...given, results }).status === 'approved').toBe(free);
  });

  test('not applicable holds only where the policy itself made the check conditional', () => {
    const conditional = config('c0', 'mandatory', { when: { tiers: ['low'] } });
    const given = input([], {
      policies: [{ id: 'policy', version: '1', digest: 'sha256:00', file: 'p.yml', checks: [conditional] }],
      results: [result(conditional, 'not_applicable')],
    });
    expect(decideModel(given).status).toBe('approved');
    expect(decideModel(input([['not_applicable']])).status).toBe('error');
  });

  test('the policy says the level, not the result', () => {
    const given = input([['fail']]);
    const [only] = given.results as [CheckResult];
    expect(decideModel({ ...given, results: [{ ...only, level: 'advisory' }] }).status).toBe('pending');
  });
});

describe('attack 2 and its kin: nothing judged is never approved', () => {
  test.each<[string, ModelInput]>([
    ['no policy applies', input([['pass']], { policies: [], results: [] })],
    ['a policy without checks', input([])],
    ['a check without a result', input([['pass'], ['pass']], { results: [] })],
    [
      'one check of two without a result',
      { ...input([['pass'], ['pass']]), results: input([['pass']]).results },
    ],
    [
      'a check with two results',
      { ...input([['pass']]), results: [...input([['pass']]).results, ...input([['pass']]).results] },
    ],
    [
      'a result of a policy that does not apply',
      {
        ...input([['pass']]),
        results: input([['pass']]).results.map((one) => ({ ...one, policy: 'other' })),
      },
    ],
    ['facts that could not be read', input([['pass']], { facts: null })],
    [
      'a manifest that could not be read',
      input([['pass']], { loadError: { message: 'model.yml: duplicate key', turn: 'author' } }),
    ],
  ])('%s: error', (_, given) => {
    expect(decideModel(given).status).toBe('error');
  });
});

test('everything that was read is listed by path, predictions as recomputed', () => {
  const facts = modelFacts({
    evidence: [item({ file: 'z.json' }), item({ file: 'a.json' })],
    predictions: [predictions([cell({}, 1, 1, 1, 1)])],
  });
  expect(decideModel(input([['pass']], { facts })).evidence.map(({ file, trust }) => [file, trust])).toEqual([
    ['a.json', 'committed'],
    ['predictions/test.csv', 'recomputed'],
    ['z.json', 'committed'],
  ]);
});
