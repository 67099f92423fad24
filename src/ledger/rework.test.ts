import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured, onlyChange } from '../../test/ledger/measured.ts';
import { type Act, check, pullActs } from '../../test/ledger/recorded.ts';
import { rateOf } from './rework.ts';

const pull = pullActs(1);
type Outcome = Parameters<typeof check>[1];
type Level = Parameters<typeof check>[2];

/** A verdict each: head, content, what the check says. */
type Step = readonly [head: string, subject: string | null, outcome: Outcome, level?: Level];

const stepActs = (steps: readonly Step[], number = 1): Act[] =>
  steps.map(([head, subject, outcome, level], index) =>
    pullActs(number).verdict(`1${index}:00`, outcome === 'pass' ? 'in_review' : 'pending', {
      head,
      subject,
      checks: [check('auc', outcome, level), check('card', 'fail', 'advisory')],
    }),
  );

describe('rounds', () => {
  it.each<readonly [string, readonly (readonly [head: string, subject: string | null])[], number]>([
    ['one verdict', [['h1', 's1']], 1],
    [
      'the same again',
      [
        ['h1', 's1'],
        ['h1', 's1'],
      ],
      1,
    ],
    [
      'evidence that arrives makes another content at the same head',
      [
        ['h1', 's1'],
        ['h1', 's2'],
      ],
      1,
    ],
    [
      'a rebase makes another head of the same content',
      [
        ['h1', 's1'],
        ['h2', 's1'],
      ],
      1,
    ],
    [
      'a push of something else',
      [
        ['h1', 's1'],
        ['h2', 's2'],
      ],
      2,
    ],
    [
      'its evidence arrives later',
      [
        ['h1', 's1'],
        ['h2', 's2'],
        ['h2', 's3'],
      ],
      2,
    ],
    [
      'what was judged before comes back',
      [
        ['h1', 's1'],
        ['h2', 's2'],
        ['h3', 's1'],
      ],
      2,
    ],
    [
      'contents without a digest go by the head',
      [
        ['h1', null],
        ['h1', null],
        ['h2', null],
      ],
      2,
    ],
    [
      'three',
      [
        ['h1', 's1'],
        ['h2', 's2'],
        ['h3', 's3'],
      ],
      3,
    ],
  ])('%s', (_, pushes, rounds) => {
    const steps = pushes.map(([head, subject]): Step => [head, subject, 'pass']);
    expect(onlyChange(stepActs(steps)).rounds).toBe(rounds);
  });

  it('to the approval are those up to the one that stands', () => {
    const acts = [
      pull.verdict('09:00', 'pending', { head: 'h0', subject: 's0' }),
      pull.verdict('10:00', 'approved'),
      pull.verdict('11:00', 'pending', { head: 'h2', subject: 's2' }),
      pull.verdict('12:00', 'approved', { head: 'h3', subject: 's3' }),
      pull.verdict('13:00', 'approved', { head: 'h4', subject: 's3' }),
    ];
    expect(onlyChange(acts)).toMatchObject({ rounds: 4, rounds_to_approval: 4 });
    expect(onlyChange(acts.slice(0, 2))).toMatchObject({ rounds: 2, rounds_to_approval: 2 });
    expect(onlyChange(acts.slice(0, 3))).toMatchObject({ rounds: 3, rounds_to_approval: null });
  });

  it('begin with the first verdict on the model', () => {
    expect(onlyChange([pull.verdict('09:00', null), pull.verdict('10:00', 'pending')]).rounds).toBe(1);
  });

  it('are summed up over the changes whose approval stands', () => {
    const acts = [
      pull.verdict('09:00', 'approved'),
      pullActs(2).verdict('09:00', 'pending', { head: 'h0', subject: 's0' }),
      pullActs(2).verdict('10:00', 'approved'),
      pullActs(3).verdict('09:00', 'in_review'),
    ];
    expect(measured(acts).totals.rounds).toEqual({ count: 2, in_first: 1, median: 1, p90: 2 });
    expect(measured([]).totals.rounds).toEqual({ count: 0, in_first: 0, median: null, p90: null });
  });
});

describe('a change is reworked for a check', () => {
  it.each<readonly [string, readonly Step[], reworked: number, rounds: number]>([
    ['not where it passed at once', [['h1', 's1', 'pass']], 0, 0],
    [
      'where it passes what comes after what it denied',
      [
        ['h1', 's1', 'fail'],
        ['h2', 's2', 'pass'],
      ],
      1,
      1,
    ],
    [
      'also what it could not judge',
      [
        ['h1', 's1', 'inconclusive'],
        ['h2', 's2', 'pass'],
      ],
      1,
      1,
    ],
    [
      'also what it ended in an error on',
      [
        ['h1', 's1', 'error'],
        ['h2', 's2', 'pass'],
      ],
      1,
      1,
    ],
    [
      'with each round that it denied',
      [
        ['h1', 's1', 'fail'],
        ['h2', 's2', 'fail'],
        ['h3', 's3', 'pass'],
      ],
      1,
      2,
    ],
    [
      'not yet while it denies',
      [
        ['h1', 's1', 'fail'],
        ['h2', 's2', 'fail'],
      ],
      0,
      0,
    ],
    [
      'not where evidence was only awaited',
      [
        ['h1', 's1', 'inconclusive'],
        ['h1', 's2', 'pass'],
      ],
      0,
      0,
    ],
    [
      'not where it was judged again with another outcome',
      [
        ['h1', 's1', 'error'],
        ['h1', 's1', 'pass'],
      ],
      0,
      0,
    ],
    [
      'not where it was overridden',
      [
        ['h1', 's1', 'fail', 'overridable'],
        ['h2', 's2', 'overridden', 'overridable'],
      ],
      0,
      0,
    ],
    [
      'not where it no longer applies',
      [
        ['h1', 's1', 'fail'],
        ['h2', 's2', 'not_applicable'],
      ],
      0,
      0,
    ],
    [
      'not where it denies nothing',
      [
        ['h1', 's1', 'fail', 'advisory'],
        ['h2', 's2', 'pass', 'advisory'],
      ],
      0,
      0,
    ],
    [
      'where it passed before as well',
      [
        ['h1', 's1', 'pass'],
        ['h2', 's2', 'fail'],
        ['h3', 's3', 'pass'],
        ['h4', 's4', 'fail'],
      ],
      1,
      1,
    ],
  ])('%s', (_, steps, reworked, rounds) => {
    const { checks } = onlyChange(stepActs(steps));
    const auc = checks.find(({ check: id }) => id === 'auc');
    expect([auc?.reworked ?? 0, auc?.rework_rounds ?? 0]).toEqual([reworked, rounds]);
    expect(checks.find(({ check: id }) => id === 'card')).toMatchObject({ reworked: 0, rework_rounds: 0 });
  });

  it('and each check has its rates, of the changes in which it was judged at a level that blocks', () => {
    const { checks, totals } = measured([
      ...stepActs([['h1', 's1', 'pass']], 1),
      ...stepActs(
        [
          ['h1', 's1', 'fail'],
          ['h2', 's2', 'pass'],
        ],
        2,
      ),
      ...stepActs(
        [
          ['h1', 's1', 'fail'],
          ['h2', 's2', 'fail'],
        ],
        3,
      ),
      ...stepActs([['h1', 's1', 'overridden', 'overridable']], 4),
      ...stepActs([['h1', 's1', 'not_applicable']], 5),
      ...stepActs([['h1', 's1', 'fail', 'shadow']], 6),
    ]);
    expect(checks).toMatchObject([
      {
        check: 'auc',
        denials: 3,
        reworked: 1,
        rework_rounds: 1,
        overridden: 1,
        not_blocking: 1,
        changes: 4,
        denial_rate: 0.5,
        rework_rate: 0.25,
        override_rate: 0.25,
      },
      { check: 'card', changes: 0, denial_rate: null, rework_rate: null, override_rate: null },
    ]);
    expect(totals).toMatchObject({ changes: 6, reworked: 1, rework_rate: 0.1667 });
  });

  it('once, for however many checks', () => {
    const checks = (outcome: Outcome) => [check('auc', outcome), check('fair', outcome)];
    const { totals } = measured([
      pull.verdict('09:00', 'pending', { head: 'h1', subject: 's1', checks: checks('fail') }),
      pull.verdict('10:00', 'in_review', { head: 'h2', subject: 's2', checks: checks('pass') }),
    ]);
    expect(totals).toMatchObject({ reworked: 1, rework_rate: 1 });
  });
});

it('change requests are counted by the stage that they return the work to', () => {
  const seen = (time: string, review: number, stages?: string[]) =>
    pull.act('observation', time, {
      review,
      state: 'CHANGES_REQUESTED',
      user: 2,
      commit: null,
      submitted_at: null,
      body_sha256: '0'.repeat(64),
      ...(stages && { return_to: stages }),
    });
  const acts = [
    pull.verdict('09:00', 'in_review'),
    seen('10:00', 1, ['training']),
    seen('10:10', 2, ['data', 'training']),
    seen('10:20', 3),
    pull.verdict('10:30', 'rejected'),
  ];
  expect(measured(acts).totals).toMatchObject({
    sent_back: 1,
    returned_to: [
      { stage: 'data', times: 1 },
      { stage: 'training', times: 2 },
    ],
  });
  expect(measured(acts.slice(0, 1)).totals.returned_to).toEqual([]);
});

it.each<readonly [string, readonly ('pending' | 'in_review' | 'rejected' | 'error')[], number]>([
  ['never', ['pending', 'in_review'], 0],
  ['once, however often it was judged', ['in_review', 'rejected', 'rejected'], 1],
  ['at once', ['rejected'], 1],
  ['twice', ['rejected', 'in_review', 'rejected'], 2],
  ['once, with an error in between', ['rejected', 'error', 'rejected'], 1],
])('a change is sent back: %s', (_, statuses, times) => {
  const acts = statuses.map((status, index) => pull.verdict(`1${index}:00`, status));
  expect(onlyChange(acts).sent_back).toBe(times);
  expect(measured([...acts, pullActs(2).verdict('09:00', 'rejected')]).totals.sent_back).toBe(times + 1);
});

it.each([
  [0, 0, null],
  [0, 3, 0],
  [1, 3, 0.3333],
  [2, 3, 0.6667],
  [3, 3, 1],
])('the rate of %i in %i is %j', (part, whole, rate) => {
  expect(rateOf(part, whole)).toBe(rate);
});

it('no change is reworked for a check that denied none of its contents, and no rate is above one', () => {
  const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'inconclusive', 'error', 'overridden', 'waived');
  const step = fc.tuple(fc.constantFrom('h1', 'h2', 'h3'), fc.constantFrom('s1', 's2', 's3', null), outcome);
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 4 }), (pulls) => {
      const { changes, checks, totals } = measured(
        pulls.flatMap((steps, index) => stepActs(steps, index + 1)),
      );
      for (const change of changes) {
        expect(change.rounds).toBeGreaterThan(0);
        expect(change.rounds).toBeLessThanOrEqual(change.heads_judged);
        for (const one of change.checks) {
          expect(one.reworked).toBeLessThanOrEqual(one.denials);
          expect(one.rework_rounds).toBeLessThanOrEqual(one.denials);
          expect(one.rework_rounds > 0).toBe(one.reworked === 1);
        }
      }
      for (const { changes: judged, reworked, denial_rate, rework_rate, override_rate } of checks) {
        expect(reworked).toBeLessThanOrEqual(judged);
        for (const rate of [denial_rate, rework_rate, override_rate])
          expect(rate ?? 0).toBeLessThanOrEqual(1);
      }
      expect(totals.reworked).toBeLessThanOrEqual(totals.changes);
    }),
    { numRuns: 200 },
  );
});
