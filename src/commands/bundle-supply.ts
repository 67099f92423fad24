import { UserError } from '../errors.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { AttestationFile } from '../release/bundle-link.ts';
import { namedBundle } from '../release/named-bundle.ts';
import { readAttestations } from './attestation-files.ts';
import { readBundleFile } from './bundle-file.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** A bundle that was read and verified, and where its bytes lie on this machine. */
export interface SuppliedBundle extends ReadBundle {
  readonly path: string;
}

/** Where one run takes the bundle and what is signed of it from. Nothing of either is believed for where it comes from. */
export interface BundleSupply {
  /** Why there is nothing signed, whatever the bundle is; null: that is seen when it is asked for. */
  readonly unsigned: string | null;
  /** Every byte is that of the digest that names the bundle. @throws MissingProof, BundleRefusal */
  bundle(reading: ReleaseReading): Promise<SuppliedBundle>;
  /** Of the bundle that was supplied; none of them is verified yet. @throws MissingProof, AttestationRefusal */
  attestations(reading: ReleaseReading): Promise<readonly AttestationFile[]>;
}

/** There is no bundle, or no attestation; the message says where it was looked for. */
export class MissingProof extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MissingProof';
  }
}

/** What a job of the same workflow made and handed over. */
export class HandedBundle implements BundleSupply {
  readonly #inputs: Pick<ReleaseInputs, 'bundle' | 'bundleSha256' | 'attestations'>;

  constructor(inputs: Pick<ReleaseInputs, 'bundle' | 'bundleSha256' | 'attestations'>) {
    this.#inputs = inputs;
  }

  get unsigned(): string | null {
    return this.#inputs.attestations === undefined
      ? 'No attestations were given: set the input `attestations`.'
      : null;
  }

  async bundle({ facts: { entries, ref } }: ReleaseReading): Promise<SuppliedBundle> {
    const { bundle: path, bundleSha256 } = this.#inputs;
    if (path === undefined) throw new MissingProof('No bundle was given: set the input `bundle`.');
    const sha256 = bundleSha256 ?? namedBundle(entries ?? [], ref)?.sha256;
    if (sha256 === undefined) {
      throw new MissingProof('No digest names the bundle: neither the input `bundle-sha256` nor the ledger.');
    }
    return { ...(await readBundleFile(path, { sha256 }).catch(missing)), path };
  }

  async attestations(): Promise<readonly AttestationFile[]> {
    const { attestations } = this.#inputs;
    if (attestations === undefined) throw new Error('Attestations were asked for that nobody gave.');
    return readAttestations(attestations).catch(missing);
  }
}

function missing(error: unknown): never {
  throw error instanceof UserError ? new MissingProof(error.message, { cause: error }) : error;
}
