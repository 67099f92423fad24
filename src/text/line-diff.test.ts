import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

describe('A diff of lines', () => {
  test('shows what changed with three lines beside it', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ''];
    const after = lines.map((line) => (line === 'e' ? 'E' : line));
    expect(lineDiff(lines.join('\n'), after.join('\n'), 'p.yml')).toBe(
      '--- a/p.yml\n+++ b/p.yml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    );
  });

  test('shows two changes that are far apart on their own, and lines that were added', () => {
    const lines = Array.from({ length: 20 }, (_, index) => String(index));
    const after = ['new', ...lines.map((line) => (line === '15' ? 'x' : line))];
    const diff = lineDiff(lines.join('\n'), after.join('\n'), 'p');
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,3 +1,4 @@', '@@ -13,7 +14,7 @@']);
  });

  test('of the same text is empty', () => {
    expect(lineDiff('a\n', 'a\n', 'p')).toBe('');
  });

  test('is one that Git applies', () => {
    const line = fc.constantFrom('a', 'b', 'c', '  - x: y', '# z');
    const text = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => `${lines.join('\n')}\n`);
    const folder = mkdtempSync(join(tmpdir(), 'arbiter-diff-'));
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          fc.pre(before !== after);
          writeFileSync(join(folder, 'p'), before);
          // The empty line behind the last one belongs to how texts are split, and to no file.
          const diff = lineDiff(before.replace(/\n$/, ''), after.replace(/\n$/, ''), 'p');
          execFileSync('git', ['apply', '-'], { cwd: folder, input: diff });
          expect(readFileSync(join(folder, 'p'), 'utf8')).toBe(after);
        }),
        { numRuns: 25 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
