import { describe, expect, test } from 'vitest';
import { withinTime } from './time-limit.ts';

const TOO_LONG = 'It took longer than 20 ms.';

describe('a limit of time', () => {
  test('gives what was asked for', () => {
    expect(withinTime(() => ({ value: 3 }))).toEqual({ value: 3 });
  });

  test('hands on what is thrown', () => {
    const error = new RangeError('Wrong.');
    expect(() =>
      withinTime(() => {
        throw error;
      }),
    ).toThrow(error);
  });

  test.each<[string, () => unknown]>([
    [
      'a loop without end',
      () => {
        for (;;);
      },
    ],
    ['a regular expression that goes back', () => /(a+)+$/.test(`${'a'.repeat(50)}!`)],
    [
      'what catches everything',
      () => {
        for (;;) {
          try {
            for (;;);
          } catch {}
        }
      },
    ],
    [
      'a list too long to walk',
      () => Array.from({ length: 1e5 }).map((_, i) => Array.from({ length: 1e5 }).indexOf(i)),
    ],
  ])('stops %s', (_what, run) => {
    expect(() => withinTime(run, 20)).toThrow(TOO_LONG);
  });

  test('holds again after it stopped something', () => {
    expect(() =>
      withinTime(() => {
        for (;;);
      }, 20),
    ).toThrow(TOO_LONG);
    expect(withinTime(() => 4, 20)).toBe(4);
  });
});
