import { describe, expect, it } from 'vitest';
import { draft, numbered } from '../../test/audit/entries.ts';
import { entryText } from './entry-text.ts';

const VERDICT = {
  status: 'approved' as const,
  reason: 'All hold',
  verdict: null,
  record: null,
  head_at: null,
  pusher: null,
  is_draft: false,
  governance: null,
  models: [],
};
const MERGED = { event: 'merged' as const, commit: null, happened_at: null, status: 'approved' };
const RULES = {
  branch: 'main',
  sha256: 'ab'.repeat(32),
  rules: [
    { type: 'deletion', ruleset: 1 },
    { type: 'pull_request', ruleset: 1 },
    { type: 'pull_request', ruleset: 2 },
  ],
};

describe('the rules of the platform in the words of an entry (attack 48)', () => {
  it.each([
    ['', undefined],
    ['; rules of main: deletion, pull_request (abababababab)', RULES],
    ['; no ruleset held for main', { ...RULES, rules: [] }],
    [
      '; the rules of main could not be read: no answer',
      { branch: 'main', sha256: null, rules: [], unread: 'no answer' },
    ],
    ['; the rules of main could not be read: ?', { branch: 'main', sha256: null, rules: [] }],
  ])('%j', (words, rules) => {
    const told = rules === undefined ? {} : { platform_rules: rules };
    const entries = numbered(
      draft('evaluation', { ...VERDICT, ...told }),
      draft('status', { ...MERGED, ...told }),
    );
    expect(entries.map(entryText)).toEqual([
      `approved: All hold${words}`,
      `pull request merged; the last verdict was approved${words}`,
    ]);
  });
});
