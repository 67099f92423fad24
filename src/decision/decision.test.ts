import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../test/checks/facts.ts';
import { checkResult, requirement } from '../checks/result.ts';
import { decisionSchema } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Change } from './decision.ts';
import { decide, outwardState, serializeDecision, turnOf } from './decision.ts';
import type { Model, Signoff, Status } from './model.ts';

const NO_DIGESTS = { subject: null, content: null, evidence: null, catalog: null, policy: null };
const GOVERNING = [
  { file: '.arbiter/roles.yml', pointer: '', direction: 'looser', message: 'A person was added.' },
] as const;

function model(name: string, status: Status, parts: Partial<Model> = {}): Model {
  return {
    name,
    version: '1.0.0',
    status,
    subject: NO_DIGESTS,
    policies: [],
    checks: [],
    signoff: null,
    path: `models/${name}`,
    tier: 'high',
    is_new: false,
    reason: 'because.',
    turn: 'author',
    awaiting: [],
    evidence: [],
    governing: [],
    problems: [],
    voided: [],
    conditions: [],
    ...parts,
  };
}

const signed = (state: SignoffResult['state']): Signoff => ({
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
});

const change = (parts: Partial<Change> = {}): Change => ({
  asOf: '2026-03-01T12:00:00Z',
  base: 'b'.repeat(40),
  head: 'a'.repeat(40),
  models: [],
  configuration: 'loaded',
  unread: [],
  governing: [],
  governance: { kind: 'none' },
  problems: [],
  ...parts,
});

describe('a change is as good as the worst of its models', () => {
  const order: readonly Status[] = ['error', 'rejected', 'pending', 'in_review', 'approved'];
  const pairs = order.flatMap((worse, index) => order.slice(index).map((better) => [worse, better] as const));
  test.each(pairs)('%s and %s', (worse, better) => {
    for (const models of [
      [model('a', worse), model('b', better)],
      [model('a', better), model('b', worse)],
    ]) {
      expect(decide(change({ models })).status).toBe(worse);
    }
  });
});

describe('a change that touches no model', () => {
  test('is approved only when the configuration was loaded, all was read and nothing governing changed', () => {
    expect(decide(change())).toMatchObject({ status: 'approved', reason: 'No governed model touched.' });
  });
  test.each<[string, Partial<Change>, Status]>([
    ['no configuration on base', { configuration: 'not_adopted' }, 'error'],
    ['a configuration that cannot be used', { configuration: 'unusable' }, 'error'],
    ['a page that was not read', { unread: ['files'] }, 'error'],
    [
      'a problem in what governs',
      { problems: [{ code: 'unknown_key', message: 'Unknown key.', file: '.arbiter/config.yml' }] },
      'error',
    ],
    ['governing changes without a sign-off', { governing: GOVERNING }, 'error'],
    ['governing changes, unsigned', { governing: GOVERNING, governance: signed('unsigned') }, 'in_review'],
    ['governing changes, vetoed', { governing: GOVERNING, governance: signed('vetoed') }, 'rejected'],
    ['governing changes, undecided', { governing: GOVERNING, governance: signed('error') }, 'error'],
    [
      'governing changes, checks alone judged',
      { governing: GOVERNING, governance: { kind: 'not_read' } },
      'in_review',
    ],
    ['governing changes, signed', { governing: GOVERNING, governance: signed('complete') }, 'approved'],
  ])('%s: %s', (_, parts, status) => {
    expect(decide(change(parts)).status).toBe(status);
  });
});

test('an approved model does not carry an unsigned change of what governs', () => {
  const models = [model('a', 'approved')];
  expect(decide(change({ models, governing: GOVERNING, governance: signed('partial') })).status).toBe(
    'in_review',
  );
});

describe('beside the sign-off of what governs', () => {
  const voided = [{ review: 4, user: 'grace', changes: [] }];
  const conditions = [
    { review: 5, user: 'gus', until: '2026-06-30', text: 'remove it again', overdue: false },
  ];

  test('stand the approvals that were voided and the conditions of those that count', () => {
    const decision = decide(
      change({ governing: GOVERNING, governance: { ...signed('partial'), voided, conditions } as Signoff }),
    );
    expect(decision).toMatchObject({ governance_voided: voided, governance_conditions: conditions });
    expect(new Ajv({ strict: false }).compile(decisionSchema)(decision)).toBe(true);
  });

  test('stands nothing where there is none', () => {
    expect(decide(change())).not.toHaveProperty('governance_voided');
    expect(decide(change({ governing: GOVERNING, governance: signed('partial') }))).toMatchObject({
      governance_voided: [],
      governance_conditions: [],
    });
  });
});

test('a model decided twice is an error', () => {
  expect(decide(change({ models: [model('a', 'approved'), model('a', 'approved')] })).status).toBe('error');
});

describe('what GitHub is told', () => {
  const check = (outcome: 'fail' | 'inconclusive' | 'pass', awaiting: boolean) =>
    checkResult({ id: 'c', kind: 'documents', title: 'c', require: { present: ['purpose'] } }, CONTEXT, {
      outcome,
      reason: 'because',
      required: requirement('x'),
      awaiting,
    });
  test.each([
    [model('a', 'approved'), 'success'],
    [model('a', 'in_review'), 'pending'],
    [model('a', 'pending', { checks: [check('inconclusive', true)] }), 'pending'],
    [model('a', 'pending', { checks: [check('pass', false)] }), 'pending'],
    [model('a', 'pending', { checks: [check('inconclusive', true), check('fail', false)] }), 'failure'],
    [model('a', 'pending', { checks: [check('inconclusive', false)] }), 'failure'],
    [model('a', 'rejected'), 'failure'],
    [model('a', 'error'), 'error'],
  ] as const)('%#: %s', (given, state) => {
    expect(outwardState(decide(change({ models: [given] })))).toBe(state);
  });
});

test('the turn is that of the worst model', () => {
  const models = [model('a', 'in_review', { turn: 'reviewers' }), model('b', 'pending', { turn: 'author' })];
  expect(turnOf(decide(change({ models })))).toBe('author');
  expect(turnOf(decide(change({ configuration: 'not_adopted' })))).toBe('maintainers');
});

describe('the printed decision', () => {
  const models = [model('b', 'approved'), model('a', 'in_review')];
  test('fits its schema, its models sorted by name', () => {
    const decision = decide(change({ models }));
    const validate = new Ajv({ strict: false }).compile(decisionSchema);
    expect(validate(decision)).toBe(true);
    expect(decision.models.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('has the same bytes whatever the order the models came in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (names) => {
        const shuffled = names.map((name) => model(name, 'approved'));
        const sorted = [...names].sort().map((name) => model(name, 'approved'));
        expect(serializeDecision(decide(change({ models: shuffled })))).toBe(
          serializeDecision(decide(change({ models: sorted }))),
        );
      }),
    );
  });

  test('refuses a number that JSON cannot hold', () => {
    const broken = checkResult(
      { id: 'c', kind: 'documents', title: 'c', require: { present: ['purpose'] } },
      CONTEXT,
      {
        outcome: 'pass',
        reason: 'because',
        required: requirement('x'),
        margin: Number.NaN,
      },
    );
    const decision = decide(change({ models: [model('a', 'approved', { checks: [broken] })] }));
    expect(() => serializeDecision(decision)).toThrow('Not a finite number at margin');
  });
});
