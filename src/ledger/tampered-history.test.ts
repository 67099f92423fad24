import { describe } from 'vitest';
import { minute } from '../../test/ledger/drafts.ts';
import { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { POLICY } from '../../test/ledger/sample.ts';
import { blob, E8, tampering, text } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import { entryBytes, entryPath } from './entry.ts';

const { ledger, next, add, bytes, entry, caught } = tampering();

describe('a history that is not one', () => {
  caught([
    {
      what: 'an old entry changed',
      how: () => add({ [entryPath(3)]: text({ ...entry(3), at: minute(2) }) }),
      finds: [
        'entry_modified [3 commit#8 entries/0000000003.json] Commit commit#8 changes entry 3.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
        'prev_mismatch [4 - entries/0000000004.json] Entry 4 names entry#3 as the entry before it, but entry 3 is 0e2b71a5916d0a55dd320810accbc969fb72470acafb52ae7d56bcb95eff7a3e.',
        'checkpoint_mismatch [6 - entries/0000000006.json] Checkpoint entry 6 names another root than the entries before it have (dqzcH3ET4hyXa3PpQrL3JcVCNCj0Vg6yQA+45imkHiA=).',
      ],
    },
    {
      what: 'an old entry changed beside a new one',
      how: () => add({ [E8]: text(next()), [entryPath(2)]: text({ ...entry(2), at: minute(1) }) }),
      finds: [
        'entry_modified [2 commit#8 entries/0000000002.json] Commit commit#8 changes entry 2.',
        'prev_mismatch [3 - entries/0000000003.json] Entry 3 names entry#2 as the entry before it, but entry 2 is 3eb3d3b5d67e89f7840c7a98e83d9045fcce34182988d1e19253f2950cff326d.',
        'checkpoint_mismatch [6 - entries/0000000006.json] Checkpoint entry 6 names another root than the entries before it have (DG0tGR1nKlUvbtVya+0HCk4HiJaVI10oQjOvfbVYx8k=).',
      ],
    },
    {
      what: 'the newest entry changed',
      how: () => add({ [entryPath(7)]: text({ ...entry(7), at: minute(2) }) }),
      finds: [
        'entry_modified [7 commit#8 entries/0000000007.json] Commit commit#8 changes entry 7.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
      ],
    },
    {
      what: 'two entries exchanged',
      how: () => add({ [entryPath(3)]: bytes(4), [entryPath(4)]: bytes(3) }),
      finds: [
        'entry_modified [3 commit#8 entries/0000000003.json] Commit commit#8 changes entry 3.',
        'entry_modified [4 commit#8 entries/0000000004.json] Commit commit#8 changes entry 4.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
        'entry_name [3 - entries/0000000003.json] Entry 3 says that it is entry 4.',
        'entry_name [4 - entries/0000000004.json] Entry 4 says that it is entry 3.',
        'prev_mismatch [5 - entries/0000000005.json] Entry 5 names entry#4 as the entry before it, but entry 4 is entry#3.',
        'checkpoint_mismatch [6 - entries/0000000006.json] Checkpoint entry 6 names another root than the entries before it have (EsaZo5C485eI77kYnX5gBv7PjI4U22ICOrAx5tYK1yM=).',
      ],
    },
    {
      what: 'an entry removed',
      how: () => add({ [entryPath(3)]: null }),
      finds: [
        'entry_removed [3 commit#8 entries/0000000003.json] Commit commit#8 removes entry 3.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
        'seq_gap [3 - entries/0000000003.json] Entry 3 is missing: entries/0000000002.json is followed by entries/0000000004.json.',
        'checkpoint_mismatch [6 - entries/0000000006.json] Checkpoint entry 6 names another root than the entries before it have (M6HFcEE2JeBNOPa+gyo9U05PwfGcpzj0Cl40nolVrlc=).',
      ],
    },
    {
      what: 'the newest entry removed',
      how: () => add({ [entryPath(7)]: null }),
      finds: [
        'blob_removed [- commit#7 blobs/OLD] Commit commit#7 removes the content OLD, but adds no entry that expunges it.',
        'entry_removed [7 commit#8 entries/0000000007.json] Commit commit#8 removes entry 7.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
        'blob_missing [5 - blobs/OLD] Entry 5 names the content OLD, which is not there and was not expunged.',
      ],
    },
    {
      what: 'an empty commit',
      how: () => add({}),
      finds: ['not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.'],
    },
    {
      what: 'two entries in a commit',
      how: () =>
        add({
          [E8]: text(next()),
          [entryPath(9)]: text(next({ id: 'nine', seq: 9, prev: sha256Hex(entryBytes(next())) })),
        }),
      finds: [
        'not_single_add [8 commit#8 entries/0000000008.json] Commit commit#8 adds 2 entries; it must add exactly entry 8.',
      ],
    },
    {
      what: 'entries in another order',
      how: () => {
        const later = text(next({ id: 'nine', seq: 9, prev: sha256Hex(entryBytes(next())) }));
        add({ [entryPath(9)]: later });
        add({ [E8]: text(next()) });
      },
      finds: [
        'not_single_add [9 commit#8 entries/0000000009.json] Commit commit#8 adds entry 9; it must add exactly entry 8.',
        'not_single_add [8 commit#9 entries/0000000008.json] Commit commit#9 adds entry 8; it must add exactly entry 10.',
      ],
    },
    {
      what: 'a merge of two newest entries',
      how: () => {
        const one = add({ [E8]: text(next()) });
        const other = add({ [E8]: text(next({ id: 'other' })) }, [ledger().tip]);
        add({}, [one, other]);
      },
      finds: [
        'merge_commit [- commit#10 -] Commit commit#10 has 2 parents; a ledger is never merged.',
        'not_single_add [8 commit#9 entries/0000000008.json] Commit commit#9 adds entry 8; it must add exactly entry 9.',
        'not_single_add [- commit#10 -] Commit commit#10 adds no entry; it must add exactly entry 9.',
      ],
    },
    {
      what: 'a merge that adds an entry',
      how: () => {
        const other = add({ [E8]: text(next({ id: 'other' })) });
        add({ [E8]: text(next()) }, [ledger().tip, other]);
      },
      finds: [
        'merge_commit [- commit#9 -] Commit commit#9 has 2 parents; a ledger is never merged.',
        'not_single_add [8 commit#9 entries/0000000008.json] Commit commit#9 adds entry 8; it must add exactly entry 9.',
      ],
    },
    {
      what: 'a merge of another history',
      how: () => {
        const root = add({ 'README.md': 'x' }, []);
        add({ [E8]: text(next()) }, [ledger().tip, root]);
      },
      finds: [
        'several_roots [- commit#8 -] Commit commit#8 begins a second history.',
        'merge_commit [- commit#9 -] Commit commit#9 has 2 parents; a ledger is never merged.',
        'branch_from_elsewhere [- commit#8 README.md] Commit commit#8 begins the history with "README.md", not with entry 1 and its contents only.',
        'stray_path [- commit#8 README.md] Commit commit#8: "README.md" is neither under entries/ nor under blobs/.',
        'not_single_add [- commit#8 -] Commit commit#8 adds no entry; it must add exactly entry 8.',
      ],
    },
    {
      what: 'a branch of the product',
      how: () => {
        const product = new MemoryBranch();
        product.commit({ files: { 'README.md': 'x' } });
        product.commit({ files: { [entryPath(1)]: bytes(1) } });
        return product;
      },
      finds: [
        'branch_from_elsewhere [- commit#1 README.md] Commit commit#1 begins the history with "README.md", not with entry 1 and its contents only.',
        'stray_path [- commit#1 README.md] Commit commit#1: "README.md" is neither under entries/ nor under blobs/.',
        'not_single_add [- commit#1 -] Commit commit#1 adds no entry; it must add exactly entry 1.',
      ],
    },
    {
      what: 'a root with more than the first entry',
      how: () => {
        const both = new MemoryBranch();
        both.commit({
          files: { [entryPath(1)]: bytes(1), [entryPath(2)]: bytes(2), [blob(POLICY)]: POLICY },
        });
        return both;
      },
      finds: [
        'branch_from_elsewhere [- commit#1 entries/0000000002.json] Commit commit#1 begins the history with "entries/0000000002.json", not with entry 1 and its contents only.',
        'not_single_add [1 commit#1 entries/0000000001.json] Commit commit#1 adds 2 entries; it must add exactly entry 1.',
      ],
    },
    {
      what: 'a branch without an entry',
      how: () => {
        const empty = new MemoryBranch();
        empty.commit({ files: {} });
        return empty;
      },
      finds: [
        'not_single_add [- commit#1 -] Commit commit#1 adds no entry; it must add exactly entry 1.',
        'ledger_empty [- - -] The ledger has no entry: there is nothing to verify.',
      ],
    },
  ]);
});
