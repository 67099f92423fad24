import { corrections, detailOf } from '../ledger/query.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { bundleFileName, isReleaseFileName } from './release-files.ts';
import type { Release } from './release-port.ts';

/** Whether a release still is what the gate published, as far as this run found out. */
export interface Standing {
  /** Null where the ledger cannot be read. */
  readonly entries: readonly LedgerEntry[] | null;
  readonly isChanged: boolean;
  /** Digest of the bundle that was judged; null: none was read. */
  readonly sha256: string | null;
}

/**
 * Number of the entry that says that this gate published exactly this release, while its bundle and its tag are those of
 * then and nothing was put beside it: that its approval has ended since takes nothing away that a rollback may have to return to.
 */
export function recordedRelease({ id, tag, assets }: Release, standing: Standing): number | undefined {
  const { entries, isChanged, sha256 } = standing;
  if (entries === null || isChanged) return undefined;
  const wrong = corrections(entries);
  const entry = entries.findLast((one) => {
    const detail = detailOf(one, 'release');
    return detail?.refusal === null && detail.release_id === id && detail.tag === tag;
  });
  if (entry === undefined || wrong.has(entry.seq)) return undefined;
  if (assets.some(({ name }) => !isReleaseFileName(tag, name))) return undefined;
  const detail = detailOf(entry, 'release');
  const encrypted = detail?.encrypted;
  const form = bundleFileName(tag, encrypted !== undefined);
  const file = assets.find(({ name }) => name === form);
  const isAlone = !assets.some(({ name }) => name !== form && name.startsWith(bundleFileName(tag, false)));
  if (file === undefined || !isAlone) return undefined;
  // What was judged is the bundle in the clear: of an encrypted file only GitHub's digest says what it is.
  const found = file.sha256 ?? (encrypted === undefined ? sha256 : null);
  return found === (encrypted?.sha256 ?? detail?.sha256) ? entry.seq : undefined;
}
