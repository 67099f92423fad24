import { describe, expect, it } from 'vitest';
import { formatInstant, instant, parseDayEnd, parseDuration, parseInstant } from './instant.ts';

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-03-01T12:00:00Z', 1772366400000],
    ['2026-03-01T12:00:00.5Z', 1772366400500],
    ['2026-03-01T12:00:00.1239Z', 1772366400123],
    ['2024-02-29T23:59:59Z', 1709251199000],
  ])('%s', (text, milliseconds) => {
    expect(parseInstant(text)).toBe(milliseconds);
  });

  it.each([
    '',
    '2026-03-01',
    '2026-03-01 12:00:00Z',
    '2026-03-01T12:00:00',
    '2026-03-01t12:00:00z',
    '2026-03-01T12:00:00+00:00',
    '2026-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T12:60:00Z',
    '2026-03-01T12:00:60Z',
    ' 2026-03-01T12:00:00Z',
    '2026-03-01T12:00:00Z\n',
    '+002026-03-01T12:00:00Z',
    '0026-03-01T12:00:00Z',
    '2026-00-01T12:00:00Z',
    '2026-04-31T12:00:00Z',
    '2026-04-00T12:00:00Z',
    'March 1, 2026',
    '1772366400',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('dates and durations', () => {
  it('ends a day at its last millisecond in UTC', () => {
    expect(formatInstant((parseDayEnd('2026-03-01') ?? 0) + 1)).toBe('2026-03-02T00:00:00Z');
  });

  it.each(['2026-02-30', '2026-3-1', '2026-03-01T00:00:00Z', ' 2026-03-01', ''])(
    'refuses the date %j',
    (text) => {
      expect(parseDayEnd(text)).toBeUndefined();
    },
  );

  it.each([
    ['90d', 7_776_000_000],
    ['24h', 86_400_000],
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['0d', '-1d', '90', '1w', '1.5d', '', '90days', ' 90d', '100000d'])(
    'refuses the duration %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});

describe('instant', () => {
  it('reads what was checked before', () => {
    expect(instant('1970-01-01T00:00:01Z')).toBe(1000);
  });

  it.each([null, 'noon'])('throws on %j, which nobody checked', (text) => {
    expect(() => instant(text)).toThrow(`Not an instant: ${text}`);
  });
});
