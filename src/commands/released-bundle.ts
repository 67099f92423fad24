import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { madeBundle } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { BundleRefusal, type ReadBundle, readBundle } from '../release/bundle-archive.ts';
import { type AttestationFile, uncorrected } from '../release/bundle-link.ts';
import type { BundleReference } from '../release/deployment-history.ts';
import { bundleFileName, isAttestationName } from '../release/release-files.ts';
import {
  type Release,
  type ReleaseAsset,
  ReleaseFailure,
  type ReleasePort,
} from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { MOST_ATTESTATION_BYTES, MOST_ATTESTATIONS } from './attestation-files.ts';
import { textOf } from './audit-ledger.ts';
import type { BundleIdentity } from './bundle-identity.ts';
import { type SealCode, SealRefusal } from './bundle-unsealing.ts';
import { keptAt, readSealedAsset } from './sealed-download.ts';

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

/** A recorded bundle, and how it was released. */
export interface ReleasedReference extends BundleReference {
  /** SHA-256 of the encrypted file, as the ledger has it; null: the bundle was released as it is. */
  readonly encrypted: string | null;
}

/** No such release, draft, or file, or its bytes could not be had to the end, or not in the clear. */
export class BundleUnavailable extends Error {
  readonly code: 'not_retrievable' | SealCode;

  constructor(message: string, options?: ErrorOptions, code: BundleUnavailable['code'] = 'not_retrievable') {
    super(message, options);
    this.name = 'BundleUnavailable';
    this.code = code;
  }
}

/** Bundles as releases keep them. A release can be changed by whoever may write, so nothing is believed but the digest asked for. */
export class ReleasedBundles {
  readonly #releases: Pick<ReleasePort, 'findRelease' | 'download'>;
  readonly #folder: string;
  readonly #identity: BundleIdentity | undefined;

  /**
   * @param folder where the bytes are kept; it is made where it is not there
   * @param identity what encrypted bundles are decrypted with; without it those are refused
   */
  constructor(
    releases: Pick<ReleasePort, 'findRelease' | 'download'>,
    folder: string,
    identity: BundleIdentity | undefined,
  ) {
    this.#releases = releases;
    this.#folder = folder;
    this.#identity = identity;
  }

  /**
   * Downloads TAG.tar, or TAG.tar.age where the ledger says that it is encrypted, and the attestations of a published release, and verifies every byte of the bundle against its SHA-256.
   * @param attested `attestedOf` the bundle: files that it does not name say nothing, whoever put them there
   * @throws BundleUnavailable, BundleRefusal, AttestationRefusal, GitHubFailure
   */
  async fetch(reference: ReleasedReference, attested: ReadonlySet<string>): Promise<FetchedBundle> {
    const release = await this.#published(reference);
    const file = await this.fileOf(release, reference);
    return { ...file, attestations: await this.attestationsOf(release, attested) };
  }

  /**
   * Only the bundle. What ran or runs is brought back by its digest; nothing else of its release may stand in the way.
   * @throws BundleUnavailable, BundleRefusal, GitHubFailure
   */
  async fetchFile(reference: ReleasedReference): Promise<FetchedFile> {
    return this.fileOf(await this.#published(reference), reference);
  }

  async #published({ tag }: BundleReference): Promise<Release> {
    const release = await this.#releases.findRelease(tag);
    if (release !== null && !release.isDraft) return release;
    throw new BundleUnavailable(`There is no published release of ${tag}.`);
  }

  /**
   * The bundle as a release has it that was found, a draft among them. Every download of a bundle goes through here.
   * @throws BundleUnavailable, BundleRefusal, GitHubFailure
   */
  async fileOf(release: Release, reference: ReleasedReference): Promise<FetchedFile> {
    const path = join(this.#folder, `${reference.sha256}.tar`);
    await mkdir(this.#folder, { recursive: true });
    const bundle = await this.#bundle(reference, release, path);
    return { path, bundle, url: release.url };
  }

  /** The ledger says which of the two files counts, never what the release happens to have. */
  async #bundle(reference: ReleasedReference, release: Release, path: string): Promise<ReadBundle> {
    const { tag, encrypted: sha256 } = reference;
    if (sha256 === null)
      return this.#plain(reference, this.#bytesOf(assetOf(release, bundleFileName(tag, false))), path);
    const asset = assetOf(release, bundleFileName(tag, true));
    const sealed = { asset, sha256, identity: this.#identity };
    return readSealedAsset(
      sealed,
      `${path}.age`,
      (one) => this.#bytesOf(one),
      (bytes) => this.#plain(reference, bytes, path),
    ).catch((error: unknown) => {
      if (!(error instanceof SealRefusal)) throw error;
      throw new BundleUnavailable(error.message, { cause: error }, error.code);
    });
  }

  async #plain(
    { tag, sha256 }: BundleReference,
    bytes: AsyncIterable<Uint8Array>,
    path: string,
  ): Promise<ReadBundle> {
    try {
      const bundle = await readBundle(keptAt(path, bytes), { sha256 });
      if (bundle.manifest.tag === tag) return bundle;
      const message = `The bundle calls itself ${bundle.manifest.tag}; it was asked for as ${tag}.`;
      throw new BundleRefusal('bundle_differs', message);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /**
   * What a release has of the attestations that the ledger names.
   * @throws BundleUnavailable, AttestationRefusal, GitHubFailure
   */
  async attestationsOf(release: Release, attested: ReadonlySet<string>): Promise<readonly AttestationFile[]> {
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
    .map((entry) => madeBundle(entry))
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

/** Whether GitHub itself says that the file of a release is another than the one asked for: then it is not downloaded. */
export function isOtherFile(
  release: Release,
  { tag, sha256, size }: BundleReference & { size: number },
): boolean {
  const asset = release.assets.find(({ name }) => name === bundleFileName(tag, false));
  if (asset === undefined || !asset.isComplete) return false;
  return asset.size !== size || (asset.sha256 !== null && asset.sha256 !== sha256);
}

/** A release has at most one file of a name; two would be two answers. */
function assetOf({ tag, assets }: Release, name: string): ReleaseAsset {
  const [asset, another] = assets.filter((one) => one.name === name);
  if (asset !== undefined && another === undefined) return asset;
  const wanted = `The release of ${tag} has ${asset === undefined ? 'no' : 'two'} ${name}.`;
  const other = bundleFileName(tag, name === bundleFileName(tag, false));
  const isThere = asset === undefined && assets.some((one) => one.name === other);
  throw new BundleUnavailable(isThere ? `${wanted} ${otherForm(other)}` : wanted);
}

/** The other form of a bundle is never taken instead: the ledger says how it was released. */
function otherForm(name: string): string {
  return name.endsWith('.age')
    ? `It has ${name}, of which the ledger knows nothing.`
    : `It has ${name} in the clear instead, although it was released encrypted: somebody changed the release, and whoever may read the repository can have the bundle.`;
}
