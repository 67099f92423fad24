import { describe, expect, it } from 'vitest';
import { expunging } from '../../test/ledger/drafts.ts';
import { EVIDENCE, OLD, POLICY, VERDICT } from '../../test/ledger/sample.ts';
import { blob, E8, tampering, text } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { entryBytes, entryPath } from './entry.ts';

const { found, next, add, entry, caught } = tampering();

describe('a content that is not what it should be', () => {
  const old = sha256Hex(OLD);
  const policy = sha256Hex(POLICY);
  const evaluation = (): LedgerEntry => ({
    ...entry(3),
    ...next(),
    type: 'evaluation',
    subjects: [
      { name: 'm', sha256: '1'.repeat(64) },
      { name: 'n', sha256: '1'.repeat(64) },
    ],
    decision: { ...entry(3).decision, verdict: '2'.repeat(64), record: '3'.repeat(64) },
  });
  caught([
    {
      what: 'changed',
      how: () => add({ [E8]: text(next()), [blob(VERDICT)]: 'x' }),
      finds: ['blob_modified [- commit#8 blobs/VERDICT] Commit commit#8 changes the content VERDICT.'],
    },
    {
      what: 'removed',
      how: () => add({ [E8]: text(next()), [blob(VERDICT)]: null }),
      finds: [
        'blob_removed [- commit#8 blobs/VERDICT] Commit commit#8 removes the content VERDICT, but adds no entry that expunges it.',
        'blob_missing [3 - blobs/VERDICT] Entry 3 names the content VERDICT, which is not there and was not expunged.',
      ],
    },
    {
      what: 'removed, though no entry promises it',
      how: () => add({ [E8]: text(next()), [blob(EVIDENCE)]: null }),
      finds: [
        'blob_removed [- commit#8 blobs/EVIDENCE] Commit commit#8 removes the content EVIDENCE, but adds no entry that expunges it.',
      ],
    },
    {
      what: 'removed with an entry that expunges another',
      how: () =>
        add({
          [E8]: text(next(expunging('x', [policy], 'request').entry)),
          [blob(EVIDENCE)]: null,
          [blob(POLICY)]: null,
        }),
      finds: [
        'blob_removed [- commit#8 blobs/EVIDENCE] Commit commit#8 removes the content EVIDENCE, but adds no entry that expunges it.',
      ],
    },
    {
      what: 'removed in a commit after the one that expunges it',
      how: () => {
        add({ [E8]: text(next(expunging('x', [policy], 'request').entry)) });
        add({ [blob(POLICY)]: null });
      },
      finds: [
        'blob_removed [- commit#9 blobs/POLICY] Commit commit#9 removes the content POLICY, but adds no entry that expunges it.',
        'not_single_add [- commit#9 -] Commit commit#9 adds no entry; it must add exactly entry 9.',
      ],
    },
    {
      what: 'expunged and still there',
      how: () => add({ [E8]: text(next(expunging('x', [policy], 'retention').entry)) }),
      finds: [
        'expunged_present [8 - blobs/POLICY] Entry 8 says that the content POLICY was expunged, but it is there.',
      ],
    },
    {
      what: 'expunged for its age, and back with an entry that does not need it',
      how: () => add({ [E8]: text(next()), [blob(OLD)]: OLD }),
      finds: [
        'expunged_present [7 - blobs/OLD] Entry 7 says that the content OLD was expunged, but it is there.',
      ],
    },
    {
      what: 'named and never there',
      how: () => add({ [E8]: text(evaluation()) }),
      finds: [
        'blob_missing [8 - blobs/1111111111111111111111111111111111111111111111111111111111111111] Entry 8 names the content 1111111111111111111111111111111111111111111111111111111111111111, which is not there and was not expunged.',
        'blob_missing [8 - blobs/2222222222222222222222222222222222222222222222222222222222222222] Entry 8 names the content 2222222222222222222222222222222222222222222222222222222222222222, which is not there and was not expunged.',
        'blob_missing [8 - blobs/3333333333333333333333333333333333333333333333333333333333333333] Entry 8 names the content 3333333333333333333333333333333333333333333333333333333333333333, which is not there and was not expunged.',
      ],
    },
    {
      what: 'a policy that was never there',
      how: () =>
        add({
          [E8]: text(
            next({
              type: 'policy',
              decision: { policies: [{ id: 'a', version: '1', file: 'f', sha256: '4'.repeat(64) }] },
            }),
          ),
        }),
      finds: [
        'blob_missing [8 - blobs/4444444444444444444444444444444444444444444444444444444444444444] Entry 8 names the content 4444444444444444444444444444444444444444444444444444444444444444, which is not there and was not expunged.',
      ],
    },
  ]);

  it('may be expunged with an entry that names it', () => {
    add({
      [E8]: text(next(expunging('x', [policy, sha256Hex('never there')], 'request').entry)),
      [blob(POLICY)]: null,
    });
    expect(found()).toEqual([]);
  });

  it('may come back after its age let it go, with an entry that names it', () => {
    add({
      [E8]: text(next({ evidence: [{ name: 'old.json', sha256: old, size: 1, trust: 'repository' }] })),
      [blob(OLD)]: OLD,
    });
    expect(found()).toEqual([]);
  });

  it('never comes back when it was expunged on request, not even expunged for its age later', () => {
    const first = next(expunging('x', [policy], 'request').entry);
    add({ [E8]: text(first), [blob(POLICY)]: null });
    const second = next({
      ...expunging('y', [policy], 'retention').entry,
      seq: 9,
      prev: sha256Hex(entryBytes(first)),
    });
    add({ [entryPath(9)]: text(second) });
    const third = next({
      id: 'third',
      seq: 10,
      prev: sha256Hex(entryBytes(second)),
      subjects: [{ name: 'm', sha256: policy }],
    });
    add({ [entryPath(10)]: text(third), [blob(POLICY)]: POLICY });
    expect(found()).toEqual([
      'expunged_present [9 - blobs/POLICY] Entry 9 says that the content POLICY was expunged, but it is there.',
    ]);
  });
});
