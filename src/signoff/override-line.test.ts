import { describe, expect, it } from 'vitest';
import { isOverridingComment, overrideLines } from './override-line.ts';

describe('the lines of a review that override a check', () => {
  it.each([
    ['one line', '/override auc Agreed with the board.', [['auc', 'Agreed with the board.']]],
    ['between other text', 'Hello\n/override auc because\nBye', [['auc', 'because']]],
    [
      'several',
      '/override auc one\r\n/override ks two',
      [
        ['auc', 'one'],
        ['ks', 'two'],
      ],
    ],
    ['blanks around', '/override\tauc \t why not  ', [['auc', 'why not']]],
    ['no reason', '/override auc', [['auc', null]]],
    ['a reason that says nothing', '/override auc …', [['auc', null]]],
    ['no check', '/override', [['', null]]],
    ['the first of two for one check', '/override auc\n/override auc because', [['auc', null]]],
    ['after a fenced block', '```\nx\n```\n/override auc because', [['auc', 'because']]],
    ['quoted in a fenced block', '```\n/override auc because\n```', []],
    ['a fenced block without an end', '~~~\n/override auc because', []],
    ['quoted', '> /override auc because', []],
    ['not at the start', 'so /override auc because', []],
    ['another word', '/overrides auc because', []],
    ['in capitals', '/OVERRIDE auc because', []],
  ] as const)('%s', (_, body, expected) => {
    expect(overrideLines(body).map(({ check, reason }) => [check, reason])).toEqual(expected);
  });

  it('has an end, in lines and in length', () => {
    const many = Array.from({ length: 200 }, (_, index) => `/override c${index} because`).join('\n');
    expect(overrideLines(many)).toHaveLength(50);
    expect(overrideLines(`/override ${'x'.repeat(5000)} because`)[0]?.check).toHaveLength(100);
    // Linear: no text makes the expression go back over and over.
    expect(overrideLines(`/override a ${' \t'.repeat(30_000)}`)).toEqual([{ check: 'a', reason: null }]);
  });

  it('only a comment is nothing but an override', () => {
    const body = '/override auc because';
    expect(isOverridingComment({ state: 'COMMENTED', body })).toBe(true);
    expect(isOverridingComment({ state: 'COMMENTED', body: 'Nice.' })).toBe(false);
    expect(isOverridingComment({ state: 'APPROVED', body })).toBe(false);
  });
});
