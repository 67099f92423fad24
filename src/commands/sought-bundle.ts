import { AttestationRefusal } from '../attestation/refusal.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import type { AttestationFile } from '../release/bundle-link.ts';
import { BundleRefusal } from '../release/bundle-refusal.ts';
import { type NamedBundle, namedBundle } from '../release/named-bundle.ts';
import { bundleFileName } from '../release/release-files.ts';
import { tagOfRef } from '../release/release-origin.ts';
import { type Release, ReleaseFailure, type ReleasePort } from '../release/release-port.ts';
import { textOf } from './audit-ledger.ts';
import { type BundleSupply, MissingProof, type SuppliedBundle } from './bundle-supply.ts';
import {
  attestedOf,
  BundleUnavailable,
  type FetchedFile,
  isOtherFile,
  type ReleasedBundles,
} from './released-bundle.ts';

/** Makes the bundle again that the ledger names, from the repository. @throws MissingProof */
export type Rebuild = (named: NamedBundle, reading: ReleaseReading) => Promise<SuppliedBundle>;

/** Where a bundle can be that no job hands over. */
export interface BundlePlaces {
  readonly releases: Pick<ReleasePort, 'findRelease' | 'drafts'>;
  readonly bundles: Pick<ReleasedBundles, 'fileOf' | 'attestationsOf'>;
  readonly rebuild: Rebuild;
}

/** Drafts whose file is the one that the ledger names, by what GitHub says of it; runs that broke off leave one each. */
const MOST_DRAFTS = 3;

/**
 * The bundle of a tag, found by the digest that the ledger names. A published release is judged by its own files; where there
 * is none, a draft of the tag has it, or it is made again. It only counts where every byte is that of the digest.
 */
export class SoughtBundle implements BundleSupply {
  readonly unsigned = null;
  readonly #places: BundlePlaces;
  /** Only what is published is asked about. */
  readonly #isPublishedOnly: boolean;
  #found: { readonly named: NamedBundle; readonly release: Release | null } | undefined;

  constructor(places: BundlePlaces, isPublishedOnly: boolean) {
    this.#places = places;
    this.#isPublishedOnly = isPublishedOnly;
  }

  async bundle(reading: ReleaseReading): Promise<SuppliedBundle> {
    const { entries, ref } = reading.facts;
    if (entries === null)
      throw new MissingProof(
        'The chain ends before the ledger, which names the bundle; none was looked for.',
      );
    const named = namedBundle(entries, ref);
    if (named === undefined) {
      throw new MissingProof(
        `The ledger names no bundle ${tagOfRef(ref)}, so none was looked for. Bundle the commit first (actions/bundle).`,
      );
    }
    const published = await this.#published(named.tag);
    if (published !== null && isEncrypted(published, named)) {
      // Nobody here can decrypt it: its digest is held against the ledger's, and the bundle is made again.
      this.#found = { named, release: published };
      return this.#places.rebuild(named, reading);
    }
    if (published !== null) return this.#taken(published, named);
    if (this.#isPublishedOnly) {
      throw new MissingProof(
        `No release of ${named.tag} is published any more: it was deleted or made a draft meanwhile.`,
      );
    }
    const drafted = await this.#drafted(named);
    if (drafted !== null) return drafted;
    this.#found = { named, release: null };
    return this.#places.rebuild(named, reading);
  }

  async attestations(reading: ReleaseReading): Promise<readonly AttestationFile[]> {
    if (this.#found === undefined) throw new Error('Attestations were asked for before their bundle.');
    const { named, release } = this.#found;
    const attested = attestedOf(reading.facts.entries ?? [], named);
    const isPublished = release !== null && !release.isDraft;
    // Without keys the ledger names none, and only the release has them.
    if (release !== null && (isPublished || attested.size === 0))
      return transported(this.#places.bundles.attestationsOf(release, attested));
    if (named.attestations.length > 0) return keptAttestations(reading, named);
    throw new MissingProof(
      `The ledger names no attestation of ${named.tag}: it was signed without a key, or not at all, and no release of the tag has what was signed. Start the workflow again that bundles, signs and releases it.`,
    );
  }

  async #published(tag: string): Promise<Release | null> {
    const release = await this.#places.releases.findRelease(tag);
    return release === null || release.isDraft ? null : release;
  }

  async #drafted(named: NamedBundle): Promise<SuppliedBundle | null> {
    const drafts = await this.#places.releases.drafts(named.tag);
    const fitting = drafts.filter(
      (draft) =>
        draft.assets.some(({ name }) => name === bundleFileName(named.tag, false)) &&
        !isOtherFile(draft, named),
    );
    for (const draft of fitting.slice(0, MOST_DRAFTS)) {
      const taken = await this.#taken(draft, named).catch((error: unknown) => {
        if (error instanceof MissingProof || error instanceof BundleRefusal) return null;
        throw error;
      });
      if (taken !== null) return taken;
    }
    return null;
  }

  async #taken(release: Release, named: NamedBundle): Promise<SuppliedBundle> {
    if (isOtherFile(release, named)) {
      const message = `The release ${named.tag} has another ${named.tag}.tar than the one that the ledger names (${named.sha256}, entry ${named.seq}).`;
      throw new BundleRefusal('bundle_differs', message);
    }
    const { bundle, path }: FetchedFile = await transported(
      this.#places.bundles.fileOf(release, { ...named, encrypted: null }),
    );
    this.#found = { named, release };
    return { ...bundle, path };
  }
}

/** Released for recipients, and only for them. */
function isEncrypted({ assets }: Release, { tag }: NamedBundle): boolean {
  const has = (wanted: string) => assets.some(({ name }) => name === wanted);
  return has(bundleFileName(tag, true)) && !has(bundleFileName(tag, false));
}

/** The ledger keeps what a key signed, by its digest. */
async function keptAttestations(
  { ledger }: ReleaseReading,
  { tag, seq, attestations }: NamedBundle,
): Promise<readonly AttestationFile[]> {
  const kept = (await ledger?.blobs(attestations)) ?? new Map<string, Uint8Array>();
  return attestations.map((sha256) => {
    const bytes = kept.get(sha256);
    if (bytes === undefined)
      throw new MissingProof(
        `The ledger names the attestation ${sha256} of ${tag} (entry ${seq}) and does not hold it any more. Start the workflow again that bundles, signs and releases it.`,
      );
    const text = textOf(bytes);
    if (text === undefined)
      throw new AttestationRefusal('bundle_malformed', `The attestation ${sha256} is not UTF-8 text.`);
    return { name: `${sha256}.sigstore.json`, text };
  });
}

/** What a release does not have is missing; what GitHub does not hand over says nothing of the release. */
function transported<T>(fetched: Promise<T>): Promise<T> {
  return fetched.catch((error: unknown) => {
    if (!(error instanceof BundleUnavailable)) throw error;
    throw error.cause instanceof ReleaseFailure
      ? error.cause
      : new MissingProof(error.message, { cause: error });
  });
}
