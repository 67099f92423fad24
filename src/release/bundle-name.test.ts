import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleTag, parseBundleTag, parseCandidateTag, pushedBundleTag } from './bundle-name.ts';

describe('the tag of a bundle', () => {
  it.each([
    ['the first', 'fraud', '1.4', [], 'fraud-v1.4-approved-2026-11-20'],
    ['three parts', 'fraud', '1.4.2', [], 'fraud-v1.4.2-approved-2026-11-20'],
    [
      'the second of a day',
      'fraud',
      '1.4',
      ['fraud-v1.4-approved-2026-11-20'],
      'fraud-v1.4-approved-2026-11-20.2',
    ],
    [
      'after a gap',
      'fraud',
      '1.4',
      ['fraud-v1.4-approved-2026-11-20', 'fraud-v1.4-approved-2026-11-20.7'],
      'fraud-v1.4-approved-2026-11-20.8',
    ],
    [
      'the eleventh',
      'fraud',
      '1.4',
      ['fraud-v1.4-approved-2026-11-20.10'],
      'fraud-v1.4-approved-2026-11-20.11',
    ],
    ['of another day', 'fraud', '1.4', ['fraud-v1.4-approved-2026-11-19'], 'fraud-v1.4-approved-2026-11-20'],
    [
      'of another version',
      'fraud',
      '1.4',
      ['fraud-v1.4.0-approved-2026-11-20'],
      'fraud-v1.4-approved-2026-11-20',
    ],
    [
      'of another model',
      'fraud',
      '1.4',
      ['x-fraud-v1.4-approved-2026-11-20'],
      'fraud-v1.4-approved-2026-11-20',
    ],
    [
      'of nothing of ours',
      'fraud',
      '1.4',
      ['fraud-v1.4-approved-2026-11-20.1', 'v1'],
      'fraud-v1.4-approved-2026-11-20',
    ],
  ])('%s', (_, name, version, existing, tag) => {
    expect(bundleTag(name, version, '2026-11-20', existing)).toBe(tag);
  });

  it.each([
    ['one part', 'fraud', '1', 'two or three numbers'],
    ['four parts', 'fraud', '1.2.3.4', 'two or three numbers'],
    ['a pre-release', 'fraud', '1.2-rc.1', 'two or three numbers'],
    ['capitals', 'Fraud', '1.2', 'lowercase'],
    ['a slash', 'fraud/x', '1.2', 'lowercase'],
    ['two dots', 'fraud..x', '1.2', 'lowercase'],
  ])('refuses %s', (_, name, version, message) => {
    expect(() => bundleTag(name, version, '2026-11-20', [])).toThrow(message);
  });

  it.each(['2026-02-30', '2026-1-1', '20261120', ''])('refuses the day %j', (day) => {
    expect(() => bundleTag('fraud', '1.2', day, [])).toThrow('no day');
  });

  it('is read back as it was written', () => {
    const part = fc.integer({ min: 0, max: 999 });
    const name = fc.stringMatching(/^[a-z0-9]{1,4}(?:[-_.][a-z0-9]{1,4}){0,3}$/);
    const version = fc
      .tuple(part, part, fc.option(part))
      .map((parts) => parts.filter((item) => item !== null).join('.'));
    const day = fc
      .date({
        min: new Date('2000-01-01T00:00:00Z'),
        max: new Date('2100-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(name, version, day, fc.integer({ min: 0, max: 12 }), (model, of, on, count) => {
        const tags: string[] = [];
        for (let index = 0; index <= count; index += 1) tags.push(bundleTag(model, of, on, tags));
        expect(new Set(tags).size).toBe(tags.length);
        expect(tags.map(parseBundleTag)).toEqual(
          tags.map((_, index) => ({ name: model, version: of, day: on, number: index + 1 })),
        );
      }),
    );
  });

  it('may hold what looks like a tag in the name', () => {
    const name = 'm-v1.0-approved-2026-01-01';
    const tag = bundleTag(name, '2.0', '2026-11-20', []);
    expect(parseBundleTag(tag)).toEqual({ name, version: '2.0', day: '2026-11-20', number: 1 });
  });
});

describe('the tag of a candidate', () => {
  it.each([
    ['fraud-v1.4-prod-candidate', { name: 'fraud', version: '1.4' }],
    ['fraud-v1.4.2-prod-candidate', { name: 'fraud', version: '1.4.2' }],
    ['m-v1.0-v2.0-prod-candidate', { name: 'm-v1.0', version: '2.0' }],
    ['fraud-v1-prod-candidate', undefined],
    ['Fraud-v1.4-prod-candidate', undefined],
    ['fraud-v1.4-prod-candidate.2', undefined],
    ['fraud-v1.4-prod-candidate\n', undefined],
    ['fraud-v1.4-approved-2026-11-20', undefined],
  ])('%j', (tag, expected) => {
    expect(parseCandidateTag(tag)).toEqual(expected);
  });
});

describe('what is no tag of a bundle', () => {
  it.each([
    'fraud-v1.4',
    'fraud-v1.4-prod-candidate',
    'fraud-v1.4-approved',
    'fraud-v1.4-approved-2026-13-01',
    'fraud-v1.4-approved-2026-11-20.0',
    'fraud-v1.4-approved-2026-11-20.1',
    'fraud-v1.4-approved-2026-11-20.02',
    'fraud-v1.4-approved-2026-11-20.99999999999999999999',
    'fraud-v1.4-approved-2026-11-20 ',
    'fraud-v1.4-approved-2026-11-20\n',
    'refs/tags/fraud-v1.4-approved-2026-11-20',
    'Fraud-v1.4-approved-2026-11-20',
    'fraud-v1-approved-2026-11-20',
    '-v1.4-approved-2026-11-20',
  ])('%j', (tag) => {
    expect(parseBundleTag(tag)).toBeUndefined();
  });
});

describe('a tag that was pushed before its bundle was made', () => {
  const TAG = 'fraud-v1.4-approved-2026-11-20';
  const wanted = { name: 'fraud', version: '1.4', day: '2026-11-20', commit: 'c' };
  const ref = `refs/tags/${TAG}`;

  it.each<[string, [string, string][], string[], string | undefined]>([
    ['is its tag', [[ref, 'c']], [], TAG],
    [
      'is its tag when it is annotated',
      [
        [ref, 'object'],
        [`${ref}^{}`, 'c'],
      ],
      [],
      TAG,
    ],
    ['counts with its number', [[`${ref}.3`, 'c']], [], `${TAG}.3`],
    [
      'is the first of several',
      [
        [`${ref}.10`, 'c'],
        [`${ref}.2`, 'c'],
      ],
      [],
      `${TAG}.2`,
    ],
    [
      'is passed over where the ledger has its bundle',
      [
        [ref, 'c'],
        [`${ref}.2`, 'c'],
      ],
      [TAG],
      `${TAG}.2`,
    ],
    ['is none where the ledger has its bundle', [[ref, 'c']], [TAG], undefined],
    ['is none on another commit', [[ref, 'd']], [], undefined],
    [
      'is none where only its object is the commit',
      [
        [ref, 'c'],
        [`${ref}^{}`, 'd'],
      ],
      [],
      undefined,
    ],
    ['is none of another day', [['refs/tags/fraud-v1.4-approved-2026-11-19', 'c']], [], undefined],
    ['is none of another version', [['refs/tags/fraud-v1.4.0-approved-2026-11-20', 'c']], [], undefined],
    ['is none of another model', [['refs/tags/x-fraud-v1.4-approved-2026-11-20', 'c']], [], undefined],
    ['is no branch', [[`refs/heads/${TAG}`, 'c']], [], undefined],
    ['is none of another form', [[`${ref}.1`, 'c']], [], undefined],
  ])('%s', (_, refs, recorded, tag) => {
    expect(pushedBundleTag(wanted, new Map(refs), recorded)).toBe(tag);
  });
});
