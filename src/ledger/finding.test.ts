import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { FindingList, finding, ledgerError, MOST_FINDINGS, quoted } from './finding.ts';

describe('text of unknown origin in a message', () => {
  it.each([
    ['plain text ~', '"plain text ~"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['\n\u001b[2J\u007f', '"\\n\\u001b[2J\\u007f"'],
    ['ä \u202e \u{1f600}', '"\\u00e4 \\u202e \\ud83d\\ude00"'],
    ['\ud83d', '"\\ud83d"'],
    ['x'.repeat(100), `"${'x'.repeat(100)}"`],
    ['x'.repeat(101), `"${'x'.repeat(100)}..."`],
  ])('%j is quoted, printable ASCII, and cut', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});

describe('a list of findings', () => {
  it('keeps the place of each, null where there is none', () => {
    const list = new FindingList();
    list.add('seq_gap', 'One.', { entry: 3 });
    list.push(finding('stray_path', 'Two.', { path: 'x', commit: 'c' }), finding('ledger_empty', 'Three.'));
    expect(list.all).toEqual([
      { code: 'seq_gap', message: 'One.', entry: 3, commit: null, path: null },
      { code: 'stray_path', message: 'Two.', entry: null, commit: 'c', path: 'x' },
      { code: 'ledger_empty', message: 'Three.', entry: null, commit: null, path: null },
    ]);
    expect(list.has('stray_path', 'x')).toBe(true);
    expect(list.has('stray_path', 'y')).toBe(false);
    expect(list.has('blob_name', 'x')).toBe(false);
  });

  it('ends at a thousand', () => {
    const list = new FindingList();
    for (let index = 0; index < MOST_FINDINGS + 5; index += 1)
      list.add('stray_path', `${index}`, { path: `${index}` });
    expect(MOST_FINDINGS).toBe(1000);
    expect(list.all.map(({ message }) => message)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `${index}`),
    );
  });
});

describe('the error that refuses a ledger', () => {
  it('has the first finding as its headline, and all of them as problems', () => {
    const error = ledgerError([
      finding('stray_path', '"a\\nb" is stray.', { path: 'a\nb' }),
      finding('ledger_empty', 'Nothing.'),
      finding('seq_gap', 'Entry 3 is missing.', { path: 'entries/0000000003.json' }),
    ]);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      'The ledger cannot be trusted: "a\\nb" is stray. [stray_path] (and 2 more). Run `arbiter audit verify` for all of it.',
    );
    expect(error.problems).toEqual([
      { code: 'stray_path', message: '"a\\nb" is stray.', file: 'a\\nb' },
      { code: 'ledger_empty', message: 'Nothing.', file: 'ledger' },
      { code: 'seq_gap', message: 'Entry 3 is missing.', file: 'entries/0000000003.json' },
    ]);
  });

  it('does not count what is not there', () => {
    expect(ledgerError([finding('ledger_empty', 'Nothing.')]).message).toBe(
      'The ledger cannot be trusted: Nothing. [ledger_empty]. Run `arbiter audit verify` for all of it.',
    );
    expect(() => ledgerError([])).toThrow(new Error('There is no finding to refuse the ledger for.'));
  });
});
