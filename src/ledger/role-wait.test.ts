import { describe, expect, it } from 'vitest';
import { measured, onlyChange } from '../../test/ledger/measured.ts';
import { type Act, pullActs } from '../../test/ledger/recorded.ts';

const pull = pullActs(1);

/** In review 10:00, signed 11:00 and 12:30. */
const REVIEWED: readonly Act[] = [
  pull.verdict('10:00', 'in_review', { missing: ['data-steward', 'ml-engineer'] }),
  pull.verdict('11:01', 'in_review', { missing: ['ml-engineer'] }),
  pull.approval('11:01', 'data-steward', '11:00'),
  pull.verdict('12:35', 'approved'),
  pull.approval('12:35', 'ml-engineer', '12:30'),
];

describe('waiting for a role', () => {
  const waits = (...acts: readonly Act[]) =>
    onlyChange(acts).roles.flatMap(({ role, waits: own }) =>
      own.map(({ from, to, ended_by }) => [role, from.slice(11, 16), to?.slice(11, 16) ?? null, ended_by]),
    );
  const review = (time: string, missing: string[], more = {}) =>
    pull.verdict(time, 'in_review', { missing, ...more });

  it.each<[string, readonly Act[], readonly unknown[]]>([
    [
      'does not begin before the checks hold',
      [pull.verdict('09:00', 'pending', { missing: ['arb'] }), review('10:00', ['arb'])],
      [['arb', '10:00', null, null]],
    ],
    [
      'does not begin with a draft',
      [review('09:00', ['arb'], { draft: true }), review('10:00', ['arb'])],
      [['arb', '10:00', null, null]],
    ],
    [
      'starts again when a push voids the approval',
      [
        review('09:00', ['arb']),
        pull.approval('10:01', 'arb', '10:00'),
        pull.verdict('10:01', 'approved'),
        review('11:00', ['arb'], { subject: 's2', head: 'h2' }),
        pull.approval('12:01', 'arb', '12:00'),
        pull.verdict('12:01', 'approved', { subject: 's2', head: 'h2' }),
      ],
      [
        ['arb', '09:00', '10:00', 'approval'],
        ['arb', '11:00', '12:00', 'approval'],
      ],
    ],
    [
      'ends while it is the author’s turn',
      [
        review('09:00', ['arb']),
        pull.verdict('10:00', 'pending', { missing: ['arb'], subject: 's2', head: 'h2' }),
        review('11:00', ['arb'], { subject: 's2', head: 'h2' }),
      ],
      [
        ['arb', '09:00', '10:00', 'author'],
        ['arb', '11:00', null, null],
      ],
    ],
    [
      'ends with a veto',
      [review('09:00', ['arb']), pull.verdict('10:00', 'rejected', { missing: ['arb'], signoff: 'vetoed' })],
      [['arb', '09:00', '10:00', 'author']],
    ],
    [
      'is not ended by a verdict that could not be reached',
      [
        review('09:00', ['arb']),
        pull.verdict('10:00', 'error', { signoff: 'error' }),
        review('11:00', ['arb']),
        pull.verdict('12:00', null, { subject: null }),
      ],
      [
        ['arb', '09:00', '10:00', 'undecided'],
        ['arb', '11:00', '12:00', 'undecided'],
      ],
    ],
    [
      'lasts until the last of its seats is filled',
      [
        review('09:00', ['arb']),
        pull.approval('10:01', 'arb', '10:00'),
        review('10:01', ['arb']),
        pull.approval('11:01', 'arb', '11:00'),
        pull.verdict('11:01', 'approved'),
      ],
      [['arb', '09:00', '11:00', 'approval']],
    ],
    [
      'ends where its seat is no longer asked for',
      [review('09:00', ['arb', 'dpo']), review('10:00', ['dpo'])],
      [
        ['arb', '09:00', '10:00', 'not_missing'],
        ['dpo', '09:00', null, null],
      ],
    ],
    [
      'ends with the pull request',
      [review('09:00', ['arb']), pull.ended('10:05', 'closed', '10:00')],
      [['arb', '09:00', '10:00', 'closed']],
    ],
    [
      'ends when the pull request no longer touches the model',
      [review('09:00', ['arb']), review('10:00', [], { without: true })],
      [['arb', '09:00', '10:00', 'not_touched']],
    ],
    [
      'takes no approval of another model for its own',
      [
        review('09:00', ['arb']),
        pull.approval('09:31', 'arb', '09:30', 'models/other'),
        pull.verdict('10:00', 'approved'),
      ],
      [['arb', '09:00', '10:00', 'not_missing']],
    ],
  ])('%s', (_, acts, expected) => {
    expect(waits(...acts)).toEqual(expected);
  });

  it('is added up for each role, and not known while it lasts', () => {
    const { roles } = measured([
      ...REVIEWED,
      ...[pullActs(2)].flatMap((other) => [
        other.verdict('10:00', 'in_review', { missing: ['data-steward'] }),
        other.verdict('11:00', 'pending', { missing: ['data-steward'] }),
        other.verdict('12:00', 'in_review', { missing: ['data-steward'] }),
      ]),
    ]);
    expect(roles).toEqual([
      {
        role: 'data-steward',
        changes: 2,
        waits: 3,
        open_waits: 1,
        waiting: { count: 1, not_known: 1, median_hours: 1, p90_hours: 1 },
      },
      {
        role: 'ml-engineer',
        changes: 1,
        waits: 1,
        open_waits: 0,
        waiting: { count: 1, not_known: 0, median_hours: 2.5, p90_hours: 2.5 },
      },
    ]);
  });
});
