import type { ApprovedModel } from '../evaluation/bundle-approval.ts';
import type { GatheredBundle } from '../evaluation/bundle-facts.ts';
import { madeBundle } from '../ledger/query.ts';
import { BundleRefusal, writeBundle } from '../release/bundle-archive.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** Earlier bundles of one subject that it is compared with, newest first. */
const MOST_EARLIER = 3;

/**
 * The same commit bundled again is the same bundle: made with the tag and the ledger of then, it has the recorded digest.
 * Undefined where none has.
 */
export async function earlierBundle(
  { ledger, subject, manifest }: ApprovedModel,
  gather: (tag: string, known: readonly LedgerEntry[]) => Promise<GatheredBundle>,
): Promise<{ readonly tag: string; readonly known: readonly LedgerEntry[] } | undefined> {
  const same = ledger.entries.filter((entry) => {
    const bundle = madeBundle(entry);
    return bundle?.subject === subject && bundle.version === manifest.version;
  });
  // Signed anew, one bundle has several entries; it was made before the first of them.
  const first = new Map<string, LedgerEntry>();
  for (const entry of same) {
    const sha256 = madeBundle(entry)?.sha256 ?? '';
    if (!first.has(sha256)) first.set(sha256, entry);
  }
  for (const [sha256, { seq, decision }] of [...first].slice(-MOST_EARLIER).reverse()) {
    const { tag } = decision as { readonly tag: string };
    const known = ledger.entries.filter((entry) => entry.seq < seq);
    const { source } = await gather(tag, known);
    const again = await writeBundle(source, () => undefined).catch((error: unknown) => {
      if (error instanceof BundleRefusal) return null;
      throw error;
    });
    if (again?.sha256 === sha256) return { tag, known };
  }
  return undefined;
}
