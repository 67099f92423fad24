import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Words in quotes that a piece of source holds. */
function words(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, word]) => word ?? '');
}

function tableOf(title: string): string[] {
  const section = read('docs/reference/ledger.md').split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  return words(section, /^\| `([a-z_]+)` \|/gm).sort();
}

it('the findings of docs/reference/ledger.md are those that the code gives', () => {
  const union = /export type FindingCode =([\s\S]*?);/.exec(read('src/ledger/finding.ts'))?.[1] ?? '';
  const further = [
    'src/commands/audit-verify-archive.ts',
    'src/commands/gate-ledger.ts',
    'src/release/kept-files.ts',
  ].flatMap((path) => words(read(path), /'((?:archive|ledger|kept_bundle)_[a-z]+)'/g));
  expect(tableOf('Findings')).toEqual([...new Set([...words(union, /'([a-z_]+)'/g), ...further])].sort());
});

it('the gaps of docs/reference/ledger.md are those that the code gives', () => {
  const union = /export type GapCode =([\s\S]*?);/.exec(read('src/ledger/gaps.ts'))?.[1] ?? '';
  expect(tableOf('Gaps')).toEqual(words(union, /'([a-z_]+)'/g).sort());
});
