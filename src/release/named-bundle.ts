import { corrections, madeBundle } from '../ledger/query.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { WrittenBundle } from './bundle-archive.ts';
import { uncorrected } from './bundle-link.ts';
import { BundleRefusal } from './bundle-refusal.ts';
import { tagOfRef } from './release-origin.ts';

/** What the ledger says of the bundle of a tag. */
export interface NamedBundle {
  readonly tag: string;
  readonly sha256: string;
  readonly size: number;
  /** The first entry that records it. */
  readonly seq: number;
  /** SHA-256 of what was signed of it last. */
  readonly attestations: readonly string[];
}

/** The first bundle that was recorded for a tag and not called wrong since. A wrong one is named too, and refused for that. */
export function namedBundle(entries: readonly LedgerEntry[], ref: string): NamedBundle | undefined {
  const tag = tagOfRef(ref);
  const all = (from: readonly LedgerEntry[]) =>
    from.flatMap((entry) => {
      const bundle = madeBundle(entry);
      return bundle?.tag === tag ? [{ seq: entry.seq, ...bundle }] : [];
    });
  const standing = all(uncorrected(entries));
  const first = standing[0] ?? all(entries)[0];
  if (first === undefined) return undefined;
  const last = standing.findLast(({ sha256 }) => sha256 === first.sha256) ?? first;
  const { sha256, size, seq } = first;
  return { tag: first.tag, sha256, size, seq, attestations: last.attestations };
}

/**
 * Number of the entry that records a bundle which was made again, so that no job has to hand it to another in the open.
 * @throws BundleRefusal where it is not the bundle that was asked for, or nothing records it
 */
export function recordedAgain(
  { sha256, manifest: { tag } }: WrittenBundle,
  expected: string,
  entries: readonly LedgerEntry[],
): number {
  if (sha256 !== expected) {
    const message = `Made again, the bundle of this commit has the SHA-256 ${sha256}; asked for was ${expected}. What it is made from changed, or another commit or model was meant.`;
    throw new BundleRefusal('bundle_differs', message);
  }
  const corrected = corrections(entries);
  const entry = entries.findLast((one) => {
    const bundle = madeBundle(one);
    return bundle?.sha256 === sha256 && bundle.tag === tag && !corrected.has(one.seq);
  });
  if (entry !== undefined) return entry.seq;
  const message = `The ledger has no entry of the bundle ${sha256}: make it without \`bundle-sha256\` first, which records it.`;
  throw new BundleRefusal('bundle_differs', message);
}
