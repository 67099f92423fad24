import { entryDigest } from '../ledger/entry.ts';
import { corrections, madeBundle } from '../ledger/query.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ReadBundle } from './bundle-archive.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** What a verified ledger says of a bundle. */
export interface RecordedProof {
  /** The first entry that records these bytes, and when. */
  readonly seq: number;
  readonly at: string;
  /** When each attestation was recorded, by its digest: the time at which its key must have been valid. */
  readonly attestedAt: ReadonlyMap<string, string>;
}

/**
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are, and no later entry may call
 * them wrong.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
export function recordedBundle(
  { manifest, sha256 }: ReadBundle,
  entries: readonly LedgerEntry[],
): RecordedProof {
  const { seq, sha256: digest } = manifest.ledger.entry;
  const evaluation = entries.find((entry) => entry.seq === seq);
  if (evaluation === undefined || entryDigest(evaluation) !== digest) {
    throw new VerifyRefusal(
      'evaluation_not_recorded',
      `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`,
    );
  }
  const corrected = corrections(entries);
  if (corrected.has(seq)) {
    throw new VerifyRefusal(
      'decision_corrected',
      `Entry ${seq} of the ledger approved it, and entry ${corrected.get(seq)} says that this was wrong.`,
    );
  }
  const attestedAt = new Map<string, string>();
  const known = entries.filter((entry) => {
    const bundle = madeBundle(entry);
    const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
    return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
  });
  const recorded = known.filter((entry) => !corrected.has(entry.seq));
  for (const entry of recorded) {
    for (const attestation of madeBundle(entry)?.attestations ?? [])
      if (!attestedAt.has(attestation)) attestedAt.set(attestation, entry.at);
  }
  const [first] = recorded;
  if (first !== undefined) return { seq: first.seq, at: first.at, attestedAt };
  const [wrong] = known;
  if (wrong !== undefined) {
    throw new VerifyRefusal(
      'bundle_not_recorded',
      `Entry ${wrong.seq} of the ledger records the bundle, and entry ${corrected.get(wrong.seq)} says that this was wrong.`,
    );
  }
  throw new VerifyRefusal(
    'bundle_not_recorded',
    `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`,
  );
}
