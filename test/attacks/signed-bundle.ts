import { keyVerifierId } from '../../src/attestation/expectation.ts';
import type { LocalKey } from '../../src/attestation/local-key.ts';
import type { Signers } from '../../src/attestation/signers.ts';
import { signedBundle } from '../../src/attestation/sigstore-bundle.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { AttestationFile } from '../../src/release/bundle-link.ts';
import type { NamedStatement } from '../../src/release/bundle-statements.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { listed, newKey } from '../attestation/keys.ts';
import type { SampleFacts } from '../release/bundle-sample.ts';
import { bundleEntry, type ProvenBundle, provenBundle, statementsOf } from '../release/proof-sample.ts';

/** A small bundle, what is signed of it, and what the ledger says of both: everything that `release verify` is given. */
export interface SignedBundle extends ProvenBundle {
  readonly key: LocalKey;
  readonly signers: Signers;
  readonly statements: readonly NamedStatement[];
  readonly files: readonly AttestationFile[];
  /** The evaluation (12) and the bundle (13). */
  readonly entries: readonly LedgerEntry[];
}

/** @param facts of the sample, such as another pull request */
export async function signedSample(facts: Partial<SampleFacts> = {}): Promise<SignedBundle> {
  const proven = await provenBundle({
    files: { 'model.yml': 'name: credit\n' },
    objects: {},
    artifacts: {},
    ...facts,
  });
  const key = newKey();
  const statements = statementsOf(proven, { verifier: keyVerifierId(key.keyid) });
  const files = statements.map(({ name, statement }) => ({ name, text: signedBundle(statement, key) }));
  return {
    ...proven,
    key,
    signers: { keys: [listed(key)] },
    statements,
    files,
    entries: [proven.evaluation, recordOf(proven, files)],
  };
}

/** What the ledger says of a bundle with these attestations. */
export function recordOf(proven: ProvenBundle, files: readonly AttestationFile[], seq = 13): LedgerEntry {
  const attestations = files.map(({ text }) => sha256Hex(text));
  return bundleEntry(proven, seq, { attestations });
}
