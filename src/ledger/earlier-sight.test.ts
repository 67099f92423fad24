import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../../test/ledger/drafts.ts';
import type { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { branchOf, OLD, rechained } from '../../test/ledger/sample.ts';
import { CONTENTS, tampering } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { checkpointFindings } from './anchor.ts';
import { type Checkpoint, treeHead } from './checkpoint.ts';
import { entryPath } from './entry.ts';
import type { VerificationOptions } from './verification.ts';

const { branch, ledger, found, bytes } = tampering();

/** The ledger written anew from changed entries, so that its chain holds; without the checkpoint, which would tell. */
function rewritten(change: (entries: readonly LedgerEntry[]) => readonly LedgerEntry[]): MemoryBranch {
  return branchOf(rechained(change(ledger().entries.slice(0, 5))), [...CONTENTS, OLD]);
}

describe('what only an earlier sight can tell', () => {
  const earlier = (): VerificationOptions => ({
    anchors: [{ seq: 5, sha256: ledger().digests[4] as string }],
  });
  const checkpoint = (size: number): Checkpoint => ({
    origin: ORIGIN,
    ...treeHead([1, 2, 3, 4, 5, 6, 7].slice(0, size).map(bytes)),
  });
  const dropped = (): MemoryBranch => rewritten((entries) => entries.filter(({ seq }) => seq !== 4));

  it('a ledger written anew without an entry holds in itself', () => {
    expect(found(dropped())).toEqual([]);
  });

  it('an entry dropped and the rest chained anew: rolled_back', () => {
    expect(found(dropped(), earlier())).toEqual([
      'rolled_back [5 - entries/0000000005.json] Entry 5 (entry#5) was there before; the ledger no longer has it.',
    ]);
  });

  it('an entry changed and the rest chained anew: forked', () => {
    const changed = rewritten((entries) =>
      entries.map((one) => (one.seq === 4 ? { ...one, actor: null } : one)),
    );
    const now = sha256Hex(changed.snapshot().entries.get(entryPath(5)) as Uint8Array);
    expect(found(changed, earlier())).toEqual([
      `forked [5 - entries/0000000005.json] Entry 5 was entry#5 before, and is ${now} now.`,
    ]);
    expect(found(changed, { checkpoints: [checkpoint(3)] })).toEqual([]);
    expect(found(changed, { checkpoints: [checkpoint(4)] })).toEqual([
      `forked [4 - -] The first 4 entries had the root ${checkpoint(4).root} before, and have ${treeHead([1, 2, 3, 4].map((seq) => changed.snapshot().entries.get(entryPath(seq)) as Uint8Array)).root} now.`,
    ]);
  });

  it('a forced push to an older state: rolled_back', () => {
    branch().reset(branch().snapshot().commits[3]?.sha ?? '');
    expect(found()).toEqual([]);
    expect(found(branch(), earlier())).toEqual([
      'rolled_back [5 - entries/0000000005.json] Entry 5 (entry#5) was there before; the ledger no longer has it.',
    ]);
    expect(found(branch(), { checkpoints: [checkpoint(4)] })).toEqual([]);
    expect(found(branch(), { checkpoints: [checkpoint(5)] })).toEqual([
      'rolled_back [5 - entries/0000000005.json] The checkpoint covers 5 entries; the ledger has only 4.',
    ]);
  });

  it('agrees with every sight of its own past', () => {
    const sizes = [0, 1, 2, 3, 4, 5, 6, 7];
    const anchors = ledger().digests.map((sha256, index) => ({ seq: index + 1, sha256 }));
    expect(found(branch(), { anchors, checkpoints: sizes.map(checkpoint) })).toEqual([]);
  });

  it('needs every entry that a checkpoint covers, not only as many', () => {
    const entries = new Map([1, 2, 4].map((seq) => [entryPath(seq), bytes(seq)]));
    expect(checkpointFindings(entries, checkpoint(3), ORIGIN)).toEqual([
      {
        code: 'rolled_back',
        message: 'The checkpoint covers entry 3; the ledger no longer has it.',
        entry: 3,
        commit: null,
        path: entryPath(3),
      },
    ]);
  });

  it('refuses the checkpoint of another log, and of a tree that never was', () => {
    expect(found(branch(), { checkpoints: [{ ...checkpoint(3), origin: 'example.com/log' }] })).toEqual([
      `checkpoint_origin [1 - entries/0000000001.json] The checkpoint is of "example.com/log", the ledger of "${ORIGIN}".`,
    ]);
    expect(found(branch(), { checkpoints: [{ ...checkpoint(1), size: 0 }] })).toEqual([
      `forked [- - -] The first 0 entries had the root ${checkpoint(1).root} before, and have 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= now.`,
    ]);
  });
});
