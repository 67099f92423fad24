import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { corrections, detailOf } from '../ledger/query.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import { bundleFileName, type Encrypted, type ReleasedForm } from '../release/release-files.ts';
import { type Release, ReleaseFailure } from '../release/release-port.ts';
import type { Release as RecordedRelease } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { sealBundleFile } from './bundle-sealing.ts';

type VerifiedFile = ReadBundle & { readonly path: string };

/**
 * The bundle as it is released: encrypted where the configuration names recipients. A release that stands already and that
 * the ledger knows stays as it is: encrypted anew it would be other bytes, and nobody here could tell that they say the same.
 */
export async function releasedForm(
  bundle: VerifiedFile,
  recipients: readonly string[] | undefined,
  entries: readonly LedgerEntry[],
  { find, folder }: { readonly find: (tag: string) => Promise<Release | null>; readonly folder: string },
): Promise<ReleasedForm> {
  const recorded = publicationsOf(bundle, entries);
  const known = recorded.length === 0 ? null : await find(bundle.manifest.tag);
  const own = recorded.findLast((one) => known !== null && one.release_id === known.id);
  if (known !== null && own !== undefined)
    return own.encrypted === undefined ? plainForm(bundle) : formOf(bundle, own.encrypted, known);
  if (recipients === undefined) return plainForm(bundle);
  const path = join(await mkdtemp(join(folder, 'arbiter-encrypted-')), 'bundle.tar.age');
  const { size, sha256 } = await sealBundleFile(bundle, recipients, path);
  const name = bundleFileName(bundle.manifest.tag, true);
  return {
    file: { name, size, sha256, open: () => createReadStream(path) },
    encrypted: { sha256, recipients: [...recipients] },
  };
}

function publicationsOf({ sha256 }: ReadBundle, entries: readonly LedgerEntry[]): readonly RecordedRelease[] {
  const corrected = corrections(entries);
  return entries
    .filter(({ seq }) => !corrected.has(seq))
    .flatMap((entry) => detailOf(entry, 'release') ?? [])
    .filter((release) => release.sha256 === sha256 && release.refusal === null);
}

function plainForm({ manifest, size, sha256, path }: VerifiedFile): ReleasedForm {
  const name = bundleFileName(manifest.tag, false);
  return { file: { name, size, sha256, open: () => createReadStream(path) }, encrypted: null };
}

/** What a run before this one encrypted: it is compared by its digest, and there is nothing to send. */
function formOf(bundle: VerifiedFile, encrypted: Encrypted, { assets }: Release): ReleasedForm {
  const name = bundleFileName(bundle.manifest.tag, true);
  const open = (): never => {
    throw new ReleaseFailure(
      'release_changed',
      `The release ${bundle.manifest.tag} was there a moment ago and is gone: run the workflow again.`,
    );
  };
  const size = assets.find((asset) => asset.name === name)?.size ?? 0;
  return { file: { name, size, sha256: encrypted.sha256, open }, encrypted };
}
