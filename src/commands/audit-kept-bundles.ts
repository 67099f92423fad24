import { createHash } from 'node:crypto';
import { RestReleases } from '../github/release.ts';
import { DeploymentHistory } from '../release/deployment-history.ts';
import { fileGap, type KeptFile, keptFiles } from '../release/kept-files.ts';
import type { ReleasePort } from '../release/release-port.ts';
import type { AuditVerdict } from '../report/audit.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { GitHubAccess } from './github-access.ts';

/** Findings on the bundles that must be kept: nothing in the ledger can show that one of them was deleted. */
export async function keptBundleFindings(
  { client, fullName, retryBaseMs }: GitHubAccess,
  apiUrl: string,
  entries: readonly LedgerEntry[],
  environments: readonly string[],
  now: string,
): Promise<AuditVerdict['findings']> {
  const releases = new RestReleases(client, fullName, { apiUrl, retryBaseMs });
  const found: AuditVerdict['findings'][number][] = [];
  for (const file of keptFiles(new DeploymentHistory(entries), environments, now)) {
    const release = await releases.findRelease(file.tag);
    const gap = fileGap(file, release, await digestOf(file, release, releases));
    if (gap !== undefined) found.push({ ...gap, entry: file.entry, commit: null, path: null });
  }
  return found;
}

/** As GitHub counts it; where it does not, as of older releases, the file is read. */
async function digestOf(
  { name, size }: KeptFile,
  release: Awaited<ReturnType<ReleasePort['findRelease']>>,
  releases: Pick<ReleasePort, 'download'>,
): Promise<string | null> {
  const asset = release?.assets.find((one) => one.name === name);
  if (asset === undefined || !asset.isComplete || asset.sha256 !== null) return asset?.sha256 ?? null;
  // Another size differs already.
  if (size !== null && asset.size !== size) return null;
  const hash = createHash('sha256');
  for await (const chunk of releases.download(asset)) hash.update(chunk);
  return hash.digest('hex');
}
