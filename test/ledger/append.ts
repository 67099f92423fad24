import {
  type Appended,
  type AppendOptions,
  appendEntries,
  type LedgerAccess,
} from '../../src/ledger/appending.ts';
import type { NewCommit } from '../../src/ledger/branch.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { AT_ONCE } from './drafts.ts';
import type { MemoryBranch } from './memory-branch.ts';

/** One object reads and writes. */
export const access = (branch: MemoryBranch): LedgerAccess => ({ reader: branch, writer: branch });
/** Appends without waiting. */
export const append = (
  branch: MemoryBranch,
  drafts: readonly Draft[],
  options: Partial<AppendOptions> = {},
): Promise<Appended> => appendEntries(access(branch), drafts, { ...AT_ONCE, ...options });
export const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/** Keeps the commits that are written. */
export function spied(branch: MemoryBranch): NewCommit[] {
  const written: NewCommit[] = [];
  const write = branch.append.bind(branch);
  branch.append = async (tip, commits) => {
    written.push(...commits);
    return write(tip, commits);
  };
  return written;
}
