import { describe, expect, it } from 'vitest';
import { type Act, clock, ledgerOf, pullActs, subjectOf, WAIVER } from '../../test/ledger/recorded.ts';
import { pullRecords, standingEntries } from './pull-record.ts';

const FIVE = pullActs(5);
const SEVEN = pullActs(7, null);
const at = (time: string) => Date.parse(clock(time));

const correction = (time: string, of: number): Act => ({
  ...FIVE.act('correction', time, { of, reason: 'It was not so.' }),
  pull_request: null,
});

describe('what the ledger holds of a pull request', () => {
  it('is its verdicts and its end, in the order they were recorded', () => {
    const [record, ...others] = pullRecords(
      ledgerOf([
        FIVE.verdict('09:00', 'pending', { head: 'h1', subject: 's1' }),
        FIVE.verdict('10:00', 'approved', { head: 'h2', subject: null }),
        FIVE.ended('11:00', 'merged', '10:30'),
      ]),
    );
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      number: 5,
      openedAt: at('08:00'),
      moments: [
        { kind: 'verdict', at: at('09:00'), head: 'h1', detail: { status: 'pending' } },
        { kind: 'verdict', at: at('10:00'), head: 'h2', subjects: new Map(), detail: { status: 'approved' } },
        { kind: 'end', event: 'merged', at: at('10:30'), source: 'happened_at', seq: 4 },
      ],
      approvals: [],
      overrides: [],
      waiverEntries: 0,
      returns: [],
    });
    expect(record?.moments[0]).toMatchObject({ subjects: new Map([['models/demo', subjectOf('s1')]]) });
  });

  it('ends when the ledger heard of it, where the platform said no time', () => {
    const [record] = pullRecords(
      ledgerOf([FIVE.verdict('09:00', 'pending'), FIVE.ended('11:00', 'closed', null)]),
    );
    expect(record?.moments[1]).toEqual({
      kind: 'end',
      event: 'closed',
      at: at('11:00'),
      source: 'recorded',
      seq: 3,
    });
  });

  it('goes on after a close, and not after a merge', () => {
    const said = (event: 'closed' | 'merged') =>
      pullRecords(
        ledgerOf([
          FIVE.verdict('09:00', 'pending'),
          FIVE.ended('10:00', event),
          FIVE.verdict('11:00', 'pending'),
        ]),
      )[0]?.moments.map(({ kind }) => kind);
    expect(said('closed')).toEqual(['verdict', 'end', 'verdict']);
    expect(said('merged')).toEqual(['verdict', 'end']);
  });

  it('has who signed for what and when, by what was submitted', () => {
    const [record] = pullRecords(
      ledgerOf([FIVE.verdict('09:00', 'in_review'), FIVE.approval('10:00', 'arb', '09:30', 'models/x')]),
    );
    expect(record?.approvals).toEqual([{ model: 'models/x', role: 'arb', at: at('09:30') }]);
  });

  it('counts break-glass by model, overridden checks and waivers apart', () => {
    const checkOverride = FIVE.act('override', '09:10', {
      model: 'models/x',
      policy: 'board',
      check: 'auc',
      outcome: 'fail',
      review: 7,
      role: 'arb',
      member_by: 'roles.yml',
      submitted_at: clock('09:05'),
      reason: 'Agreed.',
    });
    const [record] = pullRecords(
      ledgerOf([
        FIVE.verdict('09:00', 'pending'),
        checkOverride,
        FIVE.override('09:20', 'models/y'),
        FIVE.act('waiver', '09:30', WAIVER),
        FIVE.act('waiver', '09:40', { ...WAIVER, ticket: 'RISK-2' }),
      ]),
    );
    expect(record).toMatchObject({ overrides: ['models/y'], waiverEntries: 2 });
  });

  it('is not there of one that was never judged', () => {
    expect(pullRecords(ledgerOf([FIVE.ended('10:00', 'merged'), correction('11:00', 2)]))).toEqual([]);
  });

  it('stands apart for each, by number', () => {
    const records = pullRecords(
      ledgerOf([
        SEVEN.verdict('09:00', 'pending'),
        FIVE.verdict('09:10', 'pending'),
        SEVEN.verdict('09:20', 'approved'),
      ]),
    );
    expect(records.map(({ number, openedAt, moments }) => [number, openedAt, moments.length])).toEqual([
      [5, at('08:00'), 1],
      [7, null, 2],
    ]);
  });

  it('was opened at the earliest time that is said', () => {
    const [record] = pullRecords(
      ledgerOf([
        pullActs(5, '08:30').verdict('09:00', 'pending'),
        pullActs(5, null).verdict('09:10', 'pending'),
        pullActs(5, '08:10').verdict('09:20', 'pending'),
      ]),
    );
    expect(record?.openedAt).toBe(at('08:10'));
  });

  it('cannot be told where a time is none', () => {
    const [genesis, verdict] = ledgerOf([FIVE.verdict('09:00', 'pending')]);
    if (genesis === undefined || verdict === undefined) throw new Error('Two entries were expected.');
    expect(() => pullRecords([genesis, { ...verdict, at: 'soon' }])).toThrow(
      'Entry 2 of the ledger gives the time "soon", which is no instant.',
    );
  });
});

describe('the entries that stand', () => {
  const standing = (...acts: readonly Act[]) => {
    const { entries, corrected } = standingEntries(ledgerOf(acts).reverse());
    return [entries.map(({ seq }) => seq), corrected];
  };

  it('are all but those that a later one calls wrong, by number', () => {
    expect(standing(FIVE.verdict('09:00', 'pending'), FIVE.verdict('09:10', 'approved'))).toEqual([
      [1, 2, 3],
      0,
    ]);
    expect(standing(FIVE.verdict('09:00', 'pending'), correction('09:10', 2))).toEqual([[1, 3], 1]);
  });

  it('are again those that were called wrong by mistake', () => {
    const acts = [FIVE.verdict('09:00', 'pending'), correction('09:10', 2), correction('09:20', 3)];
    expect(standing(...acts)).toEqual([[1, 2, 4], 1]);
    expect(standing(...acts, correction('09:30', 4))).toEqual([[1, 3, 5], 2]);
  });

  it('are not less by a correction of itself or of what comes after', () => {
    expect(
      standing(correction('09:00', 2), correction('09:10', 4), FIVE.verdict('09:20', 'pending')),
    ).toEqual([[1, 2, 3, 4], 0]);
  });
});
