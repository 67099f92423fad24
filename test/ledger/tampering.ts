import { beforeEach, expect, it } from 'vitest';
import { entryBytes, entryPath } from '../../src/ledger/entry.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import {
  type VerificationOptions,
  type VerifiedLedger,
  verifyLedger,
} from '../../src/ledger/verification.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { draft, minute } from './drafts.ts';
import { MemoryBranch, type RawCommit } from './memory-branch.ts';
import { EVIDENCE, POLICY, RECORD, SUBJECT, sampleLedger, told, VERDICT } from './sample.ts';

/** Contents of the sample ledger that are still there. */
export const CONTENTS: readonly string[] = [SUBJECT, POLICY, VERDICT, RECORD, EVIDENCE];

export const E8: string = entryPath(8);

export interface Tamper {
  readonly what: string;
  /** Tampers with the branch; returns a branch when it is another one. */
  readonly how: () => unknown;
  /** Everything that is then found, the first first. */
  readonly finds: readonly string[];
}

export interface Tampering {
  readonly branch: () => MemoryBranch;
  readonly ledger: () => VerifiedLedger;
  /** What is found in the branch, or another, told. */
  readonly found: (of?: MemoryBranch, options?: VerificationOptions) => string[];
  /** The next entry, as an honest writer would chain it; parts of it can be given. */
  readonly next: (parts?: Partial<LedgerEntry>) => LedgerEntry;
  /** Makes a commit. */
  readonly add: (files: RawCommit['files'], parents?: readonly string[]) => string;
  readonly bytes: (seq: number) => Uint8Array;
  readonly entry: (seq: number) => LedgerEntry;
  /** Tests of tampers, one by one. */
  readonly caught: (tampers: readonly Tamper[]) => void;
}

/** A new sample ledger for each test of a file, and the means to tamper with it. */
export function tampering(): Tampering {
  let branch: MemoryBranch;
  let ledger: VerifiedLedger;
  beforeEach(async () => {
    ({ branch, ledger } = await sampleLedger());
  });
  const found: Tampering['found'] = (of = branch, options = {}) =>
    told(verifyLedger(of.snapshot(), options).findings, ledger, of);
  return {
    branch: () => branch,
    ledger: () => ledger,
    found,
    next: (parts = {}) => ({
      v: 1,
      seq: ledger.head.seq + 1,
      prev: ledger.head.sha256,
      ...draft('next').entry,
      at: minute(4),
      ...parts,
    }),
    add: (files, parents) => branch.commit(parents === undefined ? { files } : { files, parents }),
    bytes: (seq) => ledger.contents.get(entryPath(seq)) as Uint8Array,
    entry: (seq) => ledger.entries[seq - 1] as LedgerEntry,
    caught: (tampers) => {
      for (const { what, how, finds } of tampers) {
        it(`${what}: ${finds[0]?.split(' ')[0]}`, () => {
          const other = how();
          expect(found(other instanceof MemoryBranch ? other : branch)).toEqual(finds);
        });
      }
    },
  };
}

export function text(entry: LedgerEntry): string {
  return new TextDecoder().decode(entryBytes(entry));
}

export function blob(content: string): string {
  return blobPath(sha256Hex(content));
}
