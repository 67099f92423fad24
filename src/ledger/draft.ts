import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

export type EntryType = LedgerEntry['type'];

/** Types whose `decision` this version writes; the others belong to what comes after approval. */
export type DetailOf<T extends keyof LedgerDetail> = NonNullable<LedgerDetail[T]>;

/** An entry without its place in the chain, and the contents its digests name (lowercase hex SHA-256 to bytes). */
export interface Draft {
  readonly entry: Omit<LedgerEntry, 'v' | 'seq' | 'prev'>;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}
