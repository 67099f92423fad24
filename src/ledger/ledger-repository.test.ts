import { describe, expect, it } from 'vitest';
import type { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { branchOf, rechained } from '../../test/ledger/sample.ts';
import { tampering } from '../../test/ledger/tampering.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { verifyLedger } from './verification.ts';

const { next, entry } = tampering();

describe('which repository a ledger is of', () => {
  const repositories = (...of: LedgerEntry['repository'][]): MemoryBranch =>
    branchOf(
      rechained(
        of.map((repository, index) => ({
          ...(index === 0 ? entry(1) : next()),
          id: `r${index}`,
          repository,
        })),
      ),
    );
  const findings = (...of: LedgerEntry['repository'][]): string[] =>
    verifyLedger(repositories(...of).snapshot()).findings.map(({ message }) => message);

  it('keeps it over a rename', () => {
    expect(findings({ id: 1, name: 'a/b' }, { id: 1, name: 'c/d' }, { id: null, name: 'c/d' })).toEqual([]);
  });

  it('learns the id from the first that has one under the same name', () => {
    expect(findings({ id: null, name: 'a/b' }, { id: 1, name: 'a/b' }, { id: 1, name: 'c/d' })).toEqual([]);
    expect(findings({ id: null, name: 'a/b' }, { id: 1, name: 'a/b' }, { id: 2, name: 'a/b' })).toEqual([
      'Entry 3 is of the repository "a/b" (id 2); the ledger is of "a/b" (id 1).',
    ]);
  });

  it('learns nothing from a name that it never had', () => {
    expect(findings({ id: null, name: 'a/b' }, { id: 2, name: 'c/d' }, { id: 1, name: 'a/b' })).toEqual([
      'Entry 2 is of the repository "c/d" (id 2); the ledger is of "a/b" (id unknown).',
    ]);
    expect(findings({ id: 1, name: 'a/b' }, { id: 1, name: 'c/d' }, { id: null, name: 'e/f' })).toEqual([
      'Entry 3 is of the repository "e/f" (id unknown); the ledger is of "a/b", "c/d" (id 1).',
    ]);
  });
});
