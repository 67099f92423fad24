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
    ['more than one blank', '/override  auc  because', [['auc', 'because']]],
    ['after three backticks that begin no block', 'so ```\n/override auc because', [['auc', 'because']]],
    ['blanks around', '/override\tauc \t why not  ', [['auc', 'why not']]],
    ['no reason', '/override auc', [['auc', null]]],
    ['a reason that says nothing', '/override auc …', [['auc', null]]],
    ['no check', '/override', [['', null]]],
    ['the first of two for one check', '/override auc\n/override auc because', [['auc', null]]],
    ['after a fenced block', '```\nx\n```\n/override auc because', [['auc', 'because']]],
    ['quoted in a fenced block', '```\n/override auc because\n```', []],
    ['a fenced block without an end', '~~~\n/override auc because', []],
    ['a longer fence that holds a shorter', '````md\n```\n/override auc because\n```\n````', []],
    ['after it', '````\n```\n````\n/override auc because', [['auc', 'because']]],
    ['a fence that holds one of the other kind', '```\n~~~\n/override auc because\n```', []],
    ['an end with words is none', '```\n``` js\n/override auc because\n```', []],
    ['backticks in a line are no fence', '``` a `b`\n/override auc because', [['auc', 'because']]],
    ['tildes may have some after them', '~~~ a `b`\n/override auc because', []],
    ['an indented fence', '   ```\n/override auc because\n  ```  \n', []],
    ['too far indented for one', '    ```\n/override auc because', [['auc', 'because']]],
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
    expect(overrideLines(`/override a ${' \t'.repeat(30_000)}`)).toEqual([
      { check: 'a', reason: null, isHidden: false },
    ]);
    for (const text of ['<'.repeat(60_000), '<!--'.repeat(15_000), '<a '.repeat(20_000), '`'.repeat(60_000)])
      expect(overrideLines(`${text}\n/override a because`).length).toBeLessThan(2);
  });

  it.each([
    ['in a comment', '<!--\n/override auc because\n-->', true],
    ['in a comment with empty lines', 'a <!-- b\n\n/override auc because', true],
    ['after a comment', '<!-- a\n-->\n/override auc because', false],
    ['after one of a line', '<!-- a --> b\n/override auc because', false],
    ['between two', '<!-- a --> <!-- b\n/override auc because', true],
    ['in a tag', '<img alt="\n/override auc because\n">', true],
    ['in the end of one', '</p\n/override auc because\n>', true],
    ['an empty line ends a tag', '<img alt="\n\n/override auc because\n', false],
    ['in an instruction', '<?php\n\n/override auc because', true],
    ['in a declaration', '<!X\n/override auc because\n>', true],
    ['after closed tags', '<details><b>x</b>\n/override auc because', false],
    ['after a number that is less', 'AUC < 0.9, ks <0.1\n/override auc because', false],
    ['a comment in a fenced block', '```\n<!--\n```\n/override auc because', false],
    ['a fence in a comment', '<!--\n```\n-->\n/override auc because', false],
    ['its reason is a comment', '/override auc <!-- because -->', true],
  ])('what nobody sees is marked: %s', (_, body, hidden) => {
    expect(overrideLines(body).map(({ isHidden }) => isHidden)).toEqual([hidden]);
  });

  it('only a comment is nothing but an override', () => {
    const body = '/override auc because';
    expect(isOverridingComment({ state: 'COMMENTED', body })).toBe(true);
    expect(isOverridingComment({ state: 'COMMENTED', body: 'Nice.' })).toBe(false);
    expect(isOverridingComment({ state: 'APPROVED', body })).toBe(false);
  });
});
