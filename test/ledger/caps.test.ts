import { describe, expect, it } from 'vitest';
import type { LedgerSnapshot } from '../../src/ledger/branch.ts';
import { entryPath } from '../../src/ledger/entry.ts';
import { MOST_ENTRIES, verifyLedger } from '../../src/ledger/verification.ts';

describe('caps', () => {
  it('reads at most a million entries', () => {
    expect(MOST_ENTRIES).toBe(1_000_000);
    const files = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => ({
      path: entryPath(index + 1),
      mode: '100644',
    }));
    const snapshot: LedgerSnapshot = { tip: 't', commits: [], files, entries: new Map() };
    expect(verifyLedger(snapshot).findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'too_many_entries There are 1000001 entries; at most 1000000 are read.',
    ]);
  });

  it('takes a commit that adds as many without falling over', () => {
    const changes = Array.from({ length: 130_000 }, (_, index) => ({
      path: entryPath(index + 1),
      kind: 'added' as const,
      mode: '100644',
    }));
    const snapshot: LedgerSnapshot = {
      tip: 'c',
      commits: [{ sha: 'c', parents: [], changes }],
      files: [],
      entries: new Map(),
    };
    expect(verifyLedger(snapshot).findings.map(({ message }) => message)).toContain(
      'Commit c adds 130000 entries; it must add exactly entry 1.',
    );
  });
});
