import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { UserError } from '../errors.ts';
import { detailOf } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { BundleRefusal, type ReadBundle, readBundle } from '../release/bundle-archive.ts';
import { type AttestationFile, uncorrected } from '../release/bundle-link.ts';
import type { BundleReference } from '../release/deployment-history.ts';
import {
  type Release,
  type ReleaseAsset,
  ReleaseFailure,
  type ReleasePort,
} from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { textOf } from './audit-ledger.ts';
import { isAttestationName, MOST_ATTESTATION_BYTES, MOST_ATTESTATIONS } from './release-files.ts';

/** A bundle as its release has it: every byte is that of the digest it was asked for by. */
export interface FetchedFile {
  /** Where the verified bytes lie on this machine. */
  readonly path: string;
  readonly bundle: ReadBundle;
  /** Folder with what the bundle keeps by digest, where it was fetched for a target that takes files. */
  readonly largeFiles?: string;
  /** Address of the release. */
  readonly url: string;
}

/** A bundle with what its release has of what is signed. */
export interface FetchedBundle extends FetchedFile {
  /** As the release has them; nothing of them is verified yet. */
  readonly attestations: readonly AttestationFile[];
}

/** No such release, draft, or file, or its bytes could not be had to the end. */
export class BundleUnavailable extends Error {
  readonly code = 'not_retrievable';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BundleUnavailable';
  }
}

/** Bundles as releases keep them. A release can be changed by whoever may write, so nothing is believed but the digest asked for. */
export class ReleasedBundles {
  readonly #releases: Pick<ReleasePort, 'findRelease' | 'download'>;
  readonly #folder: string;

  /** @param folder where the bytes are kept; it is made where it is not there */
  constructor(releases: Pick<ReleasePort, 'findRelease' | 'download'>, folder: string) {
    this.#releases = releases;
    this.#folder = folder;
  }

  /**
   * Downloads TAG.tar and the attestations of a published release, and verifies every byte of the bundle against its SHA-256.
   * @param attested `attestedOf` the bundle: files that it does not name say nothing, whoever put them there
   * @throws BundleUnavailable, BundleRefusal, AttestationRefusal, GitHubFailure
   */
  async fetch(reference: BundleReference, attested: ReadonlySet<string>): Promise<FetchedBundle> {
    const release = await this.#published(reference);
    const file = await this.#file(reference, release);
    return { ...file, attestations: await this.#attestations(release, attested) };
  }

  /**
   * Only the bundle. What ran or runs is brought back by its digest; nothing else of its release may stand in the way.
   * @throws BundleUnavailable, BundleRefusal, GitHubFailure
   */
  async fetchFile(reference: BundleReference): Promise<FetchedFile> {
    return this.#file(reference, await this.#published(reference));
  }

  async #published({ tag }: BundleReference): Promise<Release> {
    const release = await this.#releases.findRelease(tag);
    if (release !== null && !release.isDraft) return release;
    throw new BundleUnavailable(`There is no published release of ${tag}.`);
  }

  async #file(reference: BundleReference, release: Release): Promise<FetchedFile> {
    const path = join(this.#folder, `${reference.sha256}.tar`);
    const bundle = await this.#bundle(reference, assetOf(release, `${reference.tag}.tar`), path);
    return { path, bundle, url: release.url };
  }

  async #bundle({ tag, sha256 }: BundleReference, asset: ReleaseAsset, path: string): Promise<ReadBundle> {
    await mkdir(this.#folder, { recursive: true });
    try {
      const bundle = await readBundle(keptAt(path, this.#bytesOf(asset)), { sha256 });
      if (bundle.manifest.tag === tag) return bundle;
      const message = `The bundle calls itself ${bundle.manifest.tag}; it was asked for as ${tag}.`;
      throw new BundleRefusal('bundle_differs', message);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async #attestations(release: Release, attested: ReadonlySet<string>): Promise<readonly AttestationFile[]> {
    const { tag } = release;
    // A bundle that was signed without keys has its attestations from others: only their names are known.
    const assets = release.assets.filter((asset) =>
      attested.size > 0 ? mayBeOf(asset, attested) : isAttestationName(tag, asset.name),
    );
    if (assets.length > MOST_ATTESTATIONS) {
      const message = `The release of ${tag} has ${assets.length} attestations; at most ${MOST_ATTESTATIONS} are read.`;
      throw new AttestationRefusal('bundle_too_large', message);
    }
    const files: AttestationFile[] = [];
    for (const asset of assets) {
      const bytes = await this.#attestation(asset);
      const isNamed = bytes !== null && attested.has(sha256Hex(bytes));
      if (attested.size === 0 || isNamed) files.push(textOfAttestation(asset.name, bytes));
    }
    return files.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Null: it is larger than any attestation. */
  async #attestation(asset: ReleaseAsset): Promise<Buffer | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of this.#bytesOf(asset)) {
      size += part.length;
      if (size > MOST_ATTESTATION_BYTES) return null;
      parts.push(Uint8Array.from(part));
    }
    return Buffer.concat(parts);
  }

  async *#bytesOf(asset: ReleaseAsset): AsyncGenerator<Uint8Array> {
    if (!asset.isComplete)
      throw new BundleUnavailable(`The upload of ${JSON.stringify(asset.name)} was broken off.`);
    try {
      yield* this.#releases.download(asset);
    } catch (error) {
      if (!(error instanceof ReleaseFailure)) throw error;
      throw new BundleUnavailable(error.message, { cause: error });
    }
  }
}

/** SHA-256 of the attestations that the ledger names with a bundle; empty where it names none. */
export function attestedOf(entries: readonly LedgerEntry[], reference: BundleReference): ReadonlySet<string> {
  const own = uncorrected(entries)
    .map((entry) => detailOf(entry, 'bundle'))
    .filter((bundle) => bundle?.sha256 === reference.sha256 && bundle.tag === reference.tag);
  return new Set(own.flatMap((bundle) => bundle?.attestations ?? []));
}

/** Whether a file can be one that the ledger names; without GitHub's digest only its bytes tell. */
function mayBeOf({ name, sha256, isComplete }: ReleaseAsset, attested: ReadonlySet<string>): boolean {
  return name.endsWith('.sigstore.json') && isComplete && (sha256 === null || attested.has(sha256));
}

function textOfAttestation(name: string, bytes: Buffer | null): AttestationFile {
  if (bytes === null)
    throw new AttestationRefusal('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
  const text = textOf(bytes);
  if (text !== undefined) return { name, text };
  throw new AttestationRefusal('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
}

/** A release has at most one file of a name; two would be two answers. */
function assetOf({ tag, assets }: Release, name: string): ReleaseAsset {
  const [asset, another] = assets.filter((one) => one.name === name);
  if (asset !== undefined && another === undefined) return asset;
  throw new BundleUnavailable(`The release of ${tag} has ${asset === undefined ? 'no' : 'two'} ${name}.`);
}

/** Writes the bytes to a file as they pass. */
async function* keptAt(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const failed = (error: Error): never => {
    throw new UserError(`${path} cannot be written: ${error.message}.`, [], { cause: error });
  };
  const file = await open(path, 'w').catch(failed);
  try {
    for await (const part of bytes) {
      await file.writeFile(part).catch(failed);
      yield part;
    }
  } finally {
    await file.close();
  }
}
