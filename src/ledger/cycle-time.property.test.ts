import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured } from '../../test/ledger/measured.ts';
import { type Act, check, DEMO, ledgerOf, pullActs } from '../../test/ledger/recorded.ts';
import { cycleTime } from './cycle-time.ts';

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
