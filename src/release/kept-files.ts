import { quoted } from '../ledger/finding.ts';
import { corrections, detailOf, madeBundle } from '../ledger/query.ts';
import type { DeploymentHistory } from './deployment-history.ts';
import { bundleFileName } from './release-files.ts';
import type { Release } from './release-port.ts';
import { retentionOf } from './retention.ts';

/** The file of a release that must stay, as the ledger names it. */
export interface KeptFile {
  readonly tag: string;
  readonly model: string;
  readonly name: string;
  /** Of the file: of an encrypted bundle the digest of what is released. */
  readonly sha256: string;
  /** Null: the ledger does not say it, as of an encrypted one. */
  readonly size: number | null;
  /** The entry that records the release. */
  readonly entry: number;
}

export interface FileGap {
  readonly code: 'kept_bundle_missing' | 'kept_bundle_differs';
  readonly message: string;
}

/** Files of all bundles that were released and must be kept, by model and newest first. */
export function keptFiles(
  history: DeploymentHistory,
  environments: readonly string[],
  now: string,
): readonly KeptFile[] {
  const models = [...new Set(history.bundles.map(({ model }) => model))].sort();
  return models.flatMap((model) =>
    retentionOf(history, model, environments, now)
      .kept.filter(({ sha256 }) => history.released(sha256))
      .map(({ tag, sha256 }) => fileOf(history, model, tag, sha256)),
  );
}

function fileOf({ entries }: DeploymentHistory, model: string, tag: string, sha256: string): KeptFile {
  const corrected = corrections(entries);
  const entry = entries.findLast((one) => {
    const release = detailOf(one, 'release');
    return release?.refusal === null && release.sha256 === sha256 && !corrected.has(one.seq);
  });
  const encrypted = entry === undefined ? undefined : detailOf(entry, 'release')?.encrypted;
  const made = entries.flatMap((one) => madeBundle(one) ?? []).find((one) => one.sha256 === sha256);
  return {
    tag,
    model,
    name: bundleFileName(tag, encrypted !== undefined),
    sha256: encrypted?.sha256 ?? sha256,
    size: encrypted === undefined ? (made?.size ?? null) : null,
    entry: entry?.seq ?? 0,
  };
}

/**
 * What is not as the ledger says; undefined: all of it is.
 * @param release as it is published; null: there is none
 * @param sha256 of the file, where GitHub tells it or it was read
 */
export function fileGap(file: KeptFile, release: Release | null, sha256: string | null): FileGap | undefined {
  const { tag, model, name, entry } = file;
  const what = `The bundle ${quoted(tag)} of ${quoted(model)} must be kept (one of the last three that were released, or one that runs or is returned to)`;
  const repair = `Publish the same bytes again, or say that entry ${entry} is wrong (arbiter audit correct).`;
  const missing = (found: string): FileGap => ({
    code: 'kept_bundle_missing',
    message: `${what}, and ${found}. ${repair}`,
  });
  if (release === null) return missing('no published release has its tag');
  const asset = release.assets.find((one) => one.name === name);
  if (asset === undefined) return missing(`its release has no file ${quoted(name)}`);
  if (!asset.isComplete) return missing(`the upload of ${quoted(name)} was broken off`);
  if (file.size !== null && asset.size !== file.size)
    return differs(what, name, `${asset.size} bytes, and the ledger says ${file.size}`, repair);
  if (sha256 !== file.sha256)
    return differs(
      what,
      name,
      `the SHA-256 ${sha256 ?? 'that nobody told'}, and the ledger says ${file.sha256}`,
      repair,
    );
  return undefined;
}

function differs(what: string, name: string, found: string, repair: string): FileGap {
  return {
    code: 'kept_bundle_differs',
    message: `${what}, and its file ${quoted(name)} has ${found}. ${repair}`,
  };
}
