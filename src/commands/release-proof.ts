import type { ReleaseReading } from '../evaluation/release-reading.ts';
import {
  bundleOutcome,
  type HeldAttestation,
  refusalOutcome,
  signatureLink,
} from '../release/bundle-link.ts';
import type { Outcome, ReleaseFacts } from '../release/release-facts.ts';
import { judgeRelease } from '../release/release-gate.ts';
import { type BundleSupply, MissingProof, type SuppliedBundle } from './bundle-supply.ts';

type SignatureFacts = { readonly signature: Outcome | null; readonly held: readonly HeldAttestation[] };

/** Bundle and attestations of one run, held against what was read: the last two links of the chain. */
export class ReleaseProof {
  readonly #supply: BundleSupply;
  /** Read once: what is released later is compared with this digest byte by byte. */
  #bundle: SuppliedBundle | Outcome | undefined;

  constructor(supply: BundleSupply) {
    this.#supply = supply;
  }

  /** Null where there is none that is sound. */
  get bundle(): SuppliedBundle | null {
    return this.#bundle === undefined || isOutcome(this.#bundle) ? null : this.#bundle;
  }

  /** The facts of the gate with both links, and the attestations that hold. */
  async facts(
    reading: ReleaseReading,
  ): Promise<{ readonly facts: ReleaseFacts; readonly held: readonly HeldAttestation[] }> {
    this.#bundle ??= await this.#supply
      .bundle(reading)
      .catch((error: unknown) => notHeld('bundle_missing', error));
    const { signature, held } = await this.#signature(reading, this.#bundle);
    return { facts: this.withBundle({ ...reading.facts, bundle: null, signature }), held };
  }

  /** The same facts, the bundle held against them. */
  withBundle(facts: ReleaseFacts): ReleaseFacts {
    const bundle = this.#bundle;
    if (bundle === undefined) return facts;
    if (isOutcome(bundle)) return { ...facts, bundle };
    const { released } = judgeRelease(facts);
    const { repositoryId, entries } = facts;
    return { ...facts, bundle: bundleOutcome({ bundle, released, repositoryId, entries }) };
  }

  async #signature(reading: ReleaseReading, bundle: SuppliedBundle | Outcome): Promise<SignatureFacts> {
    const { governing, facts } = reading;
    const { unsigned } = this.#supply;
    if (unsigned !== null)
      return { signature: { holds: false, code: 'attestation_missing', message: unsigned }, held: [] };
    if (isOutcome(bundle) || governing === null || facts.entries === null)
      return { signature: null, held: [] };
    try {
      const files = await this.#supply.attestations(reading);
      const { outcome, held } = await signatureLink(bundle, files, governing, facts.entries);
      return { signature: outcome, held };
    } catch (error) {
      return { signature: notHeld('attestation_missing', error), held: [] };
    }
  }
}

function notHeld(code: string, error: unknown): Outcome {
  return error instanceof MissingProof
    ? { holds: false, code, message: error.message }
    : refusalOutcome(error);
}

function isOutcome(bundle: SuppliedBundle | Outcome): bundle is Outcome {
  return 'holds' in bundle;
}
