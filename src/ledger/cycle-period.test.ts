import { expect, it } from 'vitest';
import { measured } from '../../test/ledger/measured.ts';
import { pullActs } from '../../test/ledger/recorded.ts';
import { UserError } from '../errors.ts';

/** Pull requests 1 to 5, by when they were opened. */
const ACTS = [
  '2026-02-28T23:59:59Z',
  '2026-03-01T00:00:00Z',
  '2026-03-01T12:00:00Z',
  '2026-03-01T23:59:59.999Z',
  '2026-03-02T00:00:00Z',
].map((at, index) =>
  pullActs(index + 1, at).verdict('2026-06-01T00:00:00Z', 'in_review', { missing: ['arb'] }),
);

it.each([
  [{}, [1, 2, 3, 4, 5]],
  [{ from: null, to: null }, [1, 2, 3, 4, 5]],
  [{ from: '2026-03-01', to: '2026-03-01' }, [2, 3, 4]],
  [{ from: '2026-03-01T12:00:00Z' }, [3, 4, 5]],
  [{ to: '2026-03-01T12:00:00Z' }, [1, 2, 3]],
  [{ from: '2026-03-01T12:00:00Z', to: '2026-03-01T12:00:00Z' }, [3]],
  [{ from: '2026-04-01' }, []],
])('the period %j takes the changes proposed in it, both ends included', (period, expected) => {
  const cycle = measured(ACTS, period);
  expect(cycle.changes.map((change) => change.pull_request)).toEqual(expected);
  expect(cycle.totals.pull_requests).toBe(expected.length);
  expect(cycle.period).toEqual({ from: null, to: null, ...period });
});

it.each([
  [
    { from: '2026-02-30' },
    'The period begins or ends at "2026-02-30"; a day (2026-03-01) or an instant (2026-03-01T12:00:00Z) was expected.',
  ],
  [
    { from: '2026-03-01', to: 'yesterday' },
    'The period begins or ends at "yesterday"; a day (2026-03-01) or an instant (2026-03-01T12:00:00Z) was expected.',
  ],
  [{ from: '2026-03-02', to: '2026-03-01' }, 'The period ends (2026-03-01) before it begins (2026-03-02).'],
])('%j is no period', (period, said) => {
  expect(() => measured([], period)).toThrow(new UserError(said));
});
