import type { Config } from '../schemas/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** A verified ledger as one decision reads it. */
export interface PullLedger {
  readonly branch: string;
  /** The configuration on base that names it. */
  readonly config: Config;
  /** Oldest first, verified. */
  readonly entries: readonly LedgerEntry[];
  readonly head: { readonly seq: number; readonly sha256: string };
  /** Contents by digest (lowercase hex), checked against it; one that was expunged is absent. */
  blobs(digests: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
