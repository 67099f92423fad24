import { describe, expect, it } from 'vitest';
import { branchOf } from '../../test/ledger/sample.ts';
import { E8, tampering, text } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { entryBytes, entryPath } from './entry.ts';
import { verifyLedger } from './verification.ts';

const { branch, found, next, add, entry, caught } = tampering();

describe('a chain that does not hold', () => {
  const said = (parts: Partial<LedgerEntry>) => (): unknown => add({ [E8]: text(next(parts)) });
  caught([
    {
      what: 'names an older entry',
      how: said({ prev: '0'.repeat(64) }),
      finds: [
        'prev_mismatch [8 - entries/0000000008.json] Entry 8 names 0000000000000000000000000000000000000000000000000000000000000000 as the entry before it, but entry 7 is entry#7.',
      ],
    },
    {
      what: 'names no entry',
      how: said({ prev: null }),
      finds: [
        'prev_mismatch [8 - entries/0000000008.json] Entry 8 names no entry as the entry before it, but entry 7 is entry#7.',
      ],
    },
    {
      what: 'a first entry that names one',
      how: () => branchOf([{ ...entry(1), prev: '0'.repeat(64) }]),
      finds: [
        'prev_mismatch [1 - entries/0000000001.json] Entry 1 names 0000000000000000000000000000000000000000000000000000000000000000 as the entry before it, but it is the first.',
      ],
    },
    {
      what: 'begins with something else',
      how: () => branchOf([{ ...next(), seq: 1, prev: null }]),
      finds: ['genesis_missing [1 - entries/0000000001.json] Entry 1 is of type correction, not genesis.'],
    },
    {
      what: 'leaves a number out',
      how: () => add({ [entryPath(9)]: text(next({ seq: 9 })) }),
      finds: [
        'not_single_add [9 commit#8 entries/0000000009.json] Commit commit#8 adds entry 9; it must add exactly entry 8.',
        'seq_gap [8 - entries/0000000008.json] Entry 8 is missing: entries/0000000007.json is followed by entries/0000000009.json.',
      ],
    },
    {
      what: 'leaves numbers out',
      how: () => add({ [entryPath(11)]: text(next({ seq: 11 })) }),
      finds: [
        'not_single_add [11 commit#8 entries/0000000011.json] Commit commit#8 adds entry 11; it must add exactly entry 8.',
        'seq_gap [8 - entries/0000000008.json] Entries 8 to 10 are missing: entries/0000000007.json is followed by entries/0000000011.json.',
      ],
    },
    {
      what: 'does not begin with the first',
      how: () => branchOf([{ ...next(), seq: 3, prev: null }]),
      finds: [
        'branch_from_elsewhere [- commit#1 entries/0000000003.json] Commit commit#1 begins the history with "entries/0000000003.json", not with entry 1 and its contents only.',
        'not_single_add [3 commit#1 entries/0000000003.json] Commit commit#1 adds entry 3; it must add exactly entry 1.',
        'seq_gap [1 - entries/0000000001.json] Entries 1 to 2 are missing: the first is entries/0000000003.json.',
      ],
    },
    {
      what: 'a second genesis',
      how: said({ type: 'genesis', decision: { origin: 'o', reason: 'r' } }),
      finds: [
        'genesis_repeated [8 - entries/0000000008.json] Entry 8 is a genesis, which only the first entry is.',
      ],
    },
    {
      what: 'an id that is there',
      how: said({ id: 'observation/5/1' }),
      finds: ['id_repeated [8 - entries/0000000008.json] Entry 8 has the id "observation/5/1" of entry 4.'],
    },
    {
      what: 'another repository',
      how: said({ repository: { id: 4712, name: 'acme/credit' } }),
      finds: [
        'repository_differs [8 - entries/0000000008.json] Entry 8 is of the repository "acme/credit" (id 4712); the ledger is of "acme/credit" (id 4711).',
      ],
    },
    {
      what: 'another repository, without its id',
      how: said({ repository: { id: null, name: 'acme/\u202Etiderc' } }),
      finds: [
        'repository_differs [8 - entries/0000000008.json] Entry 8 is of the repository "acme/\\u202etiderc" (id unknown); the ledger is of "acme/credit" (id 4711).',
      ],
    },
    {
      what: 'earlier than the one before',
      how: said({ at: '2026-03-01T08:50:59.999Z' }),
      finds: [
        'time_implausible [8 - entries/0000000008.json] Entry 8 is dated 2026-03-01T08:50:59.999Z, more than 10 minutes before entry 7 (2026-03-01T09:01:00Z).',
      ],
    },
    {
      what: 'a day that does not exist',
      how: said({ at: '2026-02-31T09:00:00Z' }),
      finds: [
        'time_implausible [8 - entries/0000000008.json] Entry 8 is dated "2026-02-31T09:00:00Z", which is no time.',
      ],
    },
  ]);

  it('goes on to the next mistake after a gap', () => {
    add({ [entryPath(9)]: text(next({ seq: 9 })) });
    add({ [entryPath(10)]: text(next({ seq: 10, id: 'ten', prev: '0'.repeat(64) })) });
    expect(
      verifyLedger(branch().snapshot()).findings.filter(({ code }) => code === 'prev_mismatch'),
    ).toHaveLength(1);
  });

  it('lets clocks differ by ten minutes', () => {
    add({ [E8]: text(next({ at: '2026-03-01T08:51:00Z' })) });
    expect(found()).toEqual([]);
  });

  it('compares a time with the newest before it that was a time', () => {
    const wrong = next({ at: '2026-02-31T09:00:00Z' });
    add({ [E8]: text(wrong) });
    const prev = sha256Hex(entryBytes(wrong));
    add({ [entryPath(9)]: text(next({ seq: 9, id: 'nine', prev, at: '2026-03-01T08:00:00Z' })) });
    expect(found()).toContain(
      'time_implausible [9 - entries/0000000009.json] Entry 9 is dated 2026-03-01T08:00:00Z, more than 10 minutes before entry 7 (2026-03-01T09:01:00Z).',
    );
  });
});
