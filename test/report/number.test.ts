import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatInterval,
  formatNumber,
  formatPercent,
} from '../../src/report/number.ts';

describe('A shown number tells the truth', () => {
  test.each([
    [0.884, [0.9], '0.884'],
    [0.76, [0.8], '0.76'],
    [0.9, [], '0.90'],
    [0.8499999, [0.85], '0.8499999'],
    [0.85 - 2 ** -53, [0.85], '0.8499999999999999'],
    [0.9000001, [0.9], '0.9000001'],
    [0.99996, [], '0.99996'],
    [0.00004, [], '0.00004'],
    [0, [], '0'],
    [-0, [], '0'],
    [1, [], '1'],
    [-0.0163, [], '-0.016'],
    [1234567, [], '1,234,567'],
    [1234.56, [], '1,234.6'],
    [12.3456, [], '12.35'],
    [1e300, [], '1e+300'],
    [Number.NaN, [], 'NaN'],
  ])('%d against %j is shown as %s', (value, against, shown) => {
    expect(formatNumber(value, against)).toBe(shown);
  });

  test('attack 21: rounded, it stays on its side of the limit', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    const near = fc
      .tuple(finite, fc.integer({ min: -8, max: 8 }))
      .map(([limit, ulps]) => [limit, limit + ulps * Number.EPSILON * Math.abs(limit)] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(finite, finite)), ([limit, value]) => {
        const shown = Number(formatNumber(value, [limit]).replaceAll(',', ''));
        expect(Math.sign(shown - limit)).toBe(Math.sign(value - limit));
      }),
      { numRuns: 5_000 },
    );
  });

  test('counts, shares, intervals and days', () => {
    expect(formatCount(10_762)).toBe('10,762');
    expect(formatPercent(0.95)).toBe('95 %');
    expect(formatPercent(0.999)).toBe('99.9 %');
    expect(formatInterval({ lower: 0.8712, upper: 0.8968, confidence: 0.95 })).toBe('95 %: 0.871–0.897');
    expect(formatInterval({ lower: -0.02, upper: 0.03, confidence: 0.9 })).toBe('90 %: -0.02 to 0.03');
    expect(formatInterval({ lower: null, upper: 0.8, confidence: 0.95 })).toBe('95 %: ?–0.80');
    expect(formatInterval({ lower: null, upper: null, confidence: 0.95 })).toBeUndefined();
    expect(formatDay('2026-05-30T12:00:00Z')).toBe('2026-05-30');
  });
});
