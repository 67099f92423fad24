import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundleApproval } from '../evaluation/bundle-approval.ts';
import { BundleDenial } from '../evaluation/bundle-denial.ts';
import { gatherBundle } from '../evaluation/bundle-facts.ts';
import { runAttemptOf } from '../evaluation/outdated-run.ts';
import type { PullContext } from '../evaluation/pull-decision.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { WatchedLargeFiles } from '../evaluation/watched-large-files.ts';
import type { RunnerContext } from '../inputs.ts';
import { BundleRefusal } from '../release/bundle-archive.ts';
import type { NamedBundle } from '../release/named-bundle.ts';
import { bundleOfRef } from '../release/release-origin.ts';
import { readBundleFile, writeBundleFile } from './bundle-file.ts';
import { SpooledObjects } from './bundle-objects.ts';
import { MissingProof, type SuppliedBundle } from './bundle-supply.ts';
import { ownVersion } from './distribution.ts';
import { type GitHubAccess, largeFilesOf } from './github-access.ts';

/** What a bundle is made again with. */
export interface RebuildingFacts {
  readonly context: PullContext;
  readonly access: GitHubAccess;
  readonly runner: RunnerContext;
}

/**
 * The same commit, tag and ledger give the same bytes, so a bundle that nobody kept can be made again; it counts where it has
 * the digest that the ledger names. @throws MissingProof with the reason where it has not
 */
export async function rebuildBundle(
  facts: RebuildingFacts,
  named: NamedBundle,
  reading: ReleaseReading,
): Promise<SuppliedBundle> {
  const commit = reading.facts.tag?.commit ?? null;
  try {
    if (commit === null) throw new NotMade('its tag leads to no commit');
    const path = await remade(facts, named, commit);
    return { ...(await readBundleFile(path, { sha256: named.sha256 })), path };
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    throw new MissingProof(
      `The ledger names ${named.sha256} as the bundle ${named.tag} (entry ${named.seq}). No release and no draft of the tag has it, and it could not be made again from the repository: ${why}. Start the workflow that bundles and releases (arbiter-release.yml) for the commit ${commit ?? 'that was approved'}.`,
      { cause: error },
    );
  }
}

/** Why the bytes could not be had again. */
class NotMade extends Error {}

async function remade(
  { context, access, runner }: RebuildingFacts,
  named: NamedBundle,
  commit: string,
): Promise<string> {
  const { repositoryId: id, repository: name, serverUrl, temporaryFolder } = runner;
  if (id === null) throw new NotMade('GITHUB_REPOSITORY_ID is not set');
  const seen = new WatchedLargeFiles(largeFilesOf(access));
  const { verdict, approved } = await readBundleApproval(
    { ...context, largeFiles: seen },
    {
      commit,
      model: bundleOfRef(`refs/tags/${named.tag}`)?.name,
      repositoryId: id,
      ...runAttemptOf(runner.run),
    },
  );
  if (approved === null) throw new NotMade(`it is not approved (${verdict.refusal?.code})`);
  const lfs = `${access.remote}/info/lfs`;
  const objects = await SpooledObjects.create(temporaryFolder, largeFilesOf(access), seen, lfs);
  const folder = join(temporaryFolder, 'arbiter', 'rebuilt');
  const path = join(folder, `${named.tag}.tar`);
  try {
    await mkdir(folder, { recursive: true });
    // It was made with the ledger as it was before its own entry.
    const known = approved.ledger.entries.filter(({ seq }) => seq < named.seq);
    const repository = { id, name, url: `${serverUrl}/${name}` };
    const { source } = await gatherBundle(approved, {
      repository,
      tag: named.tag,
      known,
      objects,
      arbiter: ownVersion(),
    });
    const { sha256 } = await writeBundleFile(path, source);
    if (sha256 === named.sha256) return path;
    await rm(path, { force: true });
    throw new NotMade(
      `made again by Arbiter ${ownVersion()} it has the SHA-256 ${sha256}; another version of Arbiter made it, or what it is made from changed`,
    );
  } finally {
    await objects.end();
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof NotMade) return error.message;
  if (error instanceof BundleDenial || error instanceof BundleRefusal)
    return `${error.code}. ${error.message.replace(/\.$/, '')}`;
  return undefined;
}
