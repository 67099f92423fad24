import { describe, expect, it } from 'vitest';
import { summaryBlock } from './audit-run.ts';

describe('a text in a summary', () => {
  it('stands there whole, and cannot end its block', () => {
    expect(summaryBlock('one\n``` two')).toBe('````text\none\n``` two\n````');
  });

  it.each([
    ['at the end of a line', 'x'.repeat(99), '\n'],
    ['within a line that does not end', 'x'.repeat(99), ''],
  ])('is cut %s', (_, line, end) => {
    const block = summaryBlock(`${line}${end}`.repeat(1000));
    expect(block.length).toBeLessThan(20_100);
    expect(block.length).toBeGreaterThan(19_000);
    expect(block).toContain('x\n… the rest stands in the file.\n');
  });
});
