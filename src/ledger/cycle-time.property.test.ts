import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured } from '../../test/ledger/measured.ts';
import { type Act, check, DEMO, ledgerOf, pullActs } from '../../test/ledger/recorded.ts';
import { UserError } from '../errors.ts';
import { cycleTime } from './cycle-time.ts';

describe('the period', () => {
  const proposed = (...instants: readonly string[]): Act[] =>
    instants.map((at, index) =>
      pullActs(index + 1, at).verdict('2026-06-01T00:00:00Z', 'in_review', { missing: ['arb'] }),
    );
  const acts = proposed(
    '2026-02-28T23:59:59Z',
    '2026-03-01T00:00:00Z',
    '2026-03-01T12:00:00Z',
    '2026-03-01T23:59:59.999Z',
    '2026-03-02T00:00:00Z',
  );

  it.each([
    [{}, [1, 2, 3, 4, 5]],
    [{ from: null, to: null }, [1, 2, 3, 4, 5]],
    [{ from: '2026-03-01', to: '2026-03-01' }, [2, 3, 4]],
    [{ from: '2026-03-01T12:00:00Z' }, [3, 4, 5]],
    [{ to: '2026-03-01T12:00:00Z' }, [1, 2, 3]],
    [{ from: '2026-03-01T12:00:00Z', to: '2026-03-01T12:00:00Z' }, [3]],
    [{ from: '2026-04-01' }, []],
  ])('%j takes the changes proposed in it, both ends included', (period, expected) => {
    const cycle = measured(acts, period);
    expect(cycle.changes.map((change) => change.pull_request)).toEqual(expected);
    expect(cycle.totals.pull_requests).toBe(expected.length);
    expect(cycle.period).toEqual({ from: null, to: null, ...period });
  });

  it.each([
    [{ from: '2026-02-30' }, '2026-02-30'],
    [{ to: 'yesterday' }, 'yesterday'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'before it begins'],
  ])('%j is none', (period, said) => {
    expect(() => measured([], period)).toThrow(UserError);
    expect(() => measured([], period)).toThrow(said);
  });
});

describe('whatever was recorded', () => {
  const status = fc.constantFrom('error', 'rejected', 'pending', 'in_review', 'approved', null);
  const minute = fc
    .integer({ min: 0, max: 59 })
    .map((value) => `1${value % 10}:${String(value).padStart(2, '0')}`);
  const act = (number: number): fc.Arbitrary<Act> =>
    fc.oneof(
      fc
        .record({
          time: minute,
          status,
          missing: fc.uniqueArray(fc.constantFrom('arb', 'dpo')),
          subject: fc.constantFrom('s1', 's2', null),
          head: fc.constantFrom('h1', 'h2'),
          path: fc.constantFrom(DEMO, 'models/other'),
          draft: fc.boolean(),
          outcome: fc.constantFrom('pass', 'fail', 'inconclusive', 'waived'),
        })
        .map(({ time, status: one, outcome, ...more }) =>
          pullActs(number).verdict(time, one, { ...more, checks: [check('auc', outcome)] }),
        ),
      fc
        .tuple(minute, fc.constantFrom('arb', 'dpo'), minute)
        .map(([time, role, at]) => pullActs(number).approval(time, role, at)),
      fc
        .tuple(minute, fc.constantFrom('merged' as const, 'closed' as const))
        .map(([time, event]) => pullActs(number).ended(time, event)),
    );
  const acts = (number: number) => fc.array(act(number), { maxLength: 12 });

  it('no duration is negative', () => {
    fc.assert(
      fc.property(acts(1), (given) => {
        const numbers = [...JSON.stringify(measured(given)).matchAll(/_?hours":(-?[\d.]+)/g)];
        for (const [, value] of numbers) expect(Number(value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the order of unrelated pull requests does not matter, nor that of the list', () => {
    fc.assert(
      fc.property(acts(1), acts(2), acts(3), fc.infiniteStream(fc.nat(2)), (one, two, three, turns) => {
        const apart = measured([...one, ...two, ...three]);
        const queues = [[...one], [...two], [...three]];
        const mixed: Act[] = [];
        while (queues.some((queue) => queue.length > 0)) {
          const next = queues[turns.next().value as number]?.shift();
          if (next !== undefined) mixed.push(next);
        }
        expect(measured(mixed)).toEqual(apart);
        expect(cycleTime([...ledgerOf(mixed)].reverse())).toEqual(apart);
      }),
    );
  });

  it('every wait of a role is inside the time it was proposed and ended', () => {
    fc.assert(
      fc.property(acts(1), (given) => {
        for (const { roles } of measured(given).changes)
          for (const { waits } of roles)
            for (const { from, to, hours } of waits)
              if (to !== null && hours !== null) expect(to >= from).toBe(true);
      }),
    );
  });
});
