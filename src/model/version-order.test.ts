import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, isSameVersion, isVersionWithin } from './version-order.ts';

describe('the order of versions', () => {
  // As Semantic Versioning 2.0.0 orders them (rule 11), with a missing third part as 0.
  const ORDERED = [
    '0.9',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.2',
    '1.10.0',
    '2.0',
  ];
  const pairs = ORDERED.flatMap((a, i) => ORDERED.map((b, j) => [a, b, Math.sign(i - j)] as const));

  test.each(pairs)('%s beside %s: %d', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b) as number)).toBe(sign);
  });

  test.each([
    ['1.2', '1.2.0'],
    ['1.0.0-007', '1.0.0-7'],
  ])('%s is %s', (a, b) => expect(compareVersions(a, b)).toBe(0));

  test('numbers of any length are told apart', () => {
    expect(compareVersions('1.0-99999999999999999998', '1.0-99999999999999999999')).toBeLessThan(0);
  });

  test.each(['', '1', 'v1.0', '1.0.0.0', 'latest', '1.0-', '1.0+build'])('%j has no order', (text) => {
    expect(compareVersions(text, '1.0')).toBeUndefined();
    expect(compareVersions('1.0', text)).toBeUndefined();
    expect(isVersionWithin(text, { from: '0.0', to: '9.9' })).toBe(false);
  });
});

describe('whether two versions are one', () => {
  test.each([
    ['1.0', '1.0.0', true],
    ['1.0-rc.1', '1.0.0-rc.1', true],
    ['latest', 'latest', true],
    ['1.0.0-rc.1', '1.0.0-rc.2', false],
    ['1.0.0-rc', '1.0.0', false],
    ['1.0', '1.0.1', false],
    ['latest', '1.0', false],
    ['1.0.0.1', '1.0.0.2', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameVersion(one, other)).toBe(isSame);
    expect(isSameVersion(other, one)).toBe(isSame);
  });
});

describe('whether a version lies in a range', () => {
  test.each([
    ['1.3.0', true],
    ['1.3', true],
    ['1.3.9', true],
    ['1.3.5', true],
    ['1.2.9', false],
    ['1.3.0-rc.1', false],
    ['1.3.10', false],
  ])('%s: %s', (version, isInside) => {
    expect(isVersionWithin(version, { from: '1.3.0', to: '1.3.9' })).toBe(isInside);
  });

  test('an order is the opposite the other way round', () => {
    const version = fc.stringMatching(/^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-[0-9a-z.]{1,6})?$/);
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b) as number)).toBe(
          -Math.sign(compareVersions(b, a) as number) + 0,
        );
      }),
    );
  });
});
