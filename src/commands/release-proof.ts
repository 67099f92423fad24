import { UserError } from '../errors.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { detailOf } from '../ledger/query.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import {
  bundleOutcome,
  type HeldAttestation,
  refusalOutcome,
  signatureLink,
} from '../release/bundle-link.ts';
import type { Outcome, ReleaseFacts } from '../release/release-facts.ts';
import { judgeRelease } from '../release/release-gate.ts';
import { tagOfRef } from '../release/release-origin.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { readBundleFile } from './bundle-file.ts';
import { readAttestations } from './release-files.ts';
import type { ReleaseInputs } from './release-inputs.ts';

type ProofInputs = Pick<ReleaseInputs, 'bundle' | 'bundleSha256' | 'attestations'>;
type SignatureFacts = { readonly signature: Outcome | null; readonly held: readonly HeldAttestation[] };

/** Bundle and attestations of one run, held against what was read: the last two links of the chain. */
export class ReleaseProof {
  readonly #inputs: ProofInputs;
  readonly #ref: string;
  /** Read once: what is released later is compared with this digest byte by byte. */
  #bundle: ReadBundle | Outcome | undefined;

  constructor(inputs: ProofInputs, ref: string) {
    this.#inputs = inputs;
    this.#ref = ref;
  }

  /** Null where there is none that is sound. */
  get bundle(): ReadBundle | null {
    return this.#bundle === undefined || isOutcome(this.#bundle) ? null : this.#bundle;
  }

  /** The facts of the gate with both links, and the attestations that hold. */
  async facts(
    reading: ReleaseReading,
  ): Promise<{ readonly facts: ReleaseFacts; readonly held: readonly HeldAttestation[] }> {
    this.#bundle ??= await this.#readBundle(reading.facts.entries);
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

  /** The bundle that was named: by the job that made it, or else by the ledger. */
  async #readBundle(entries: readonly LedgerEntry[] | null): Promise<ReadBundle | Outcome> {
    const { bundle: path, bundleSha256 } = this.#inputs;
    if (path === undefined) return missing('bundle', 'No bundle was given: set the input `bundle`.');
    const tag = tagOfRef(this.#ref);
    const recorded = (entries ?? []).flatMap((entry) => {
      const bundle = detailOf(entry, 'bundle');
      return bundle?.tag === tag ? [bundle.sha256] : [];
    });
    const sha256 = bundleSha256 ?? recorded[0];
    if (sha256 === undefined) {
      const message = 'No digest names the bundle: neither the input `bundle-sha256` nor the ledger.';
      return missing('bundle', message);
    }
    try {
      return await readBundleFile(path, { sha256 });
    } catch (error) {
      return error instanceof UserError ? missing('bundle', error.message) : refusalOutcome(error);
    }
  }

  async #signature(reading: ReleaseReading, bundle: ReadBundle | Outcome): Promise<SignatureFacts> {
    const { attestations } = this.#inputs;
    const { governing, facts } = reading;
    if (attestations === undefined) {
      const message = 'No attestations were given: set the input `attestations`.';
      return { signature: missing('attestation', message), held: [] };
    }
    if (isOutcome(bundle) || governing === null || facts.entries === null)
      return { signature: null, held: [] };
    try {
      const files = await readAttestations(attestations);
      const { outcome, held } = await signatureLink(bundle, files, governing, facts.entries);
      return { signature: outcome, held };
    } catch (error) {
      const isUnreadable = error instanceof UserError;
      return {
        signature: isUnreadable ? missing('attestation', error.message) : refusalOutcome(error),
        held: [],
      };
    }
  }
}

function missing(what: 'bundle' | 'attestation', message: string): Outcome {
  return { holds: false, code: `${what}_missing`, message };
}

function isOutcome(bundle: ReadBundle | Outcome): bundle is Outcome {
  return 'holds' in bundle;
}
