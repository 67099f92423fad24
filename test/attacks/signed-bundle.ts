import { keyVerifierId } from '../../src/attestation/expectation.ts';
import { type LocalKey, localKey } from '../../src/attestation/local-key.ts';
import type { Signers } from '../../src/attestation/signers.ts';
import { signedBundle } from '../../src/attestation/sigstore-bundle.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { ReadBundle } from '../../src/release/bundle-archive.ts';
import type { AttestationFile } from '../../src/release/bundle-link.ts';
import { bundleStatements, type NamedStatement } from '../../src/release/bundle-statements.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { listed, privatePem } from '../attestation/keys.ts';
import { bundleBytes, read, sampleSource } from '../release/bundle-sample.ts';

/** A small bundle, what is signed of it, and what the ledger says of both: everything that `release verify` is given. */
export interface SignedBundle {
  readonly bytes: Buffer;
  readonly bundle: ReadBundle;
  readonly key: LocalKey;
  readonly signers: Signers;
  readonly statements: readonly NamedStatement[];
  readonly files: readonly AttestationFile[];
  /** The evaluation (12) and the bundle (13). */
  readonly entries: readonly LedgerEntry[];
}

/** @param facts of the sample, such as another pull request */
export async function signedSample(facts: Parameters<typeof sampleSource>[0] = {}): Promise<SignedBundle> {
  const source = sampleSource({
    files: { 'model.yml': 'name: credit\n' },
    objects: {},
    artifacts: {},
    ...facts,
  });
  const bytes = await bundleBytes(source);
  const bundle = await read(bytes);
  const evaluation = JSON.parse(source.ledger.entries[0] ?? '') as LedgerEntry;
  const key = localKey(privatePem('ed25519'));
  const statements = bundleStatements({
    sha256: bundle.sha256,
    manifest: bundle.manifest,
    decision: JSON.parse(Buffer.from(source.decision).toString()),
    entry: evaluation,
    approvals: source.approvals,
    dismissed: [],
    verifier: keyVerifierId(key.keyid),
    arbiterVersion: '1.0.0',
    repositoryUrl: 'https://github.com/acme/models',
  });
  const files = statements.map(({ name, statement }) => ({ name, text: signedBundle(statement, key) }));
  return {
    bytes,
    bundle,
    key,
    signers: { keys: [listed(key)] },
    statements,
    files,
    entries: [evaluation, recordOf(bundle, files, evaluation)],
  };
}

/** What the ledger says of a bundle with these attestations. */
export function recordOf(
  { manifest, sha256, size }: ReadBundle,
  files: readonly AttestationFile[],
  evaluation: LedgerEntry,
  parts: Partial<LedgerEntry> = {},
): LedgerEntry {
  const { tag, name: model, version, subject, content } = manifest;
  return {
    ...evaluation,
    seq: 13,
    id: 'bundle/7',
    type: 'bundle',
    at: '2026-11-21T00:00:00Z',
    subject,
    decision: {
      tag,
      sha256,
      size,
      model,
      version,
      subject,
      content,
      attestations: files.map(({ text }) => sha256Hex(text)),
    },
    ...parts,
  };
}

export function correction(of: number, seq: number, evaluation: LedgerEntry): LedgerEntry {
  return {
    ...evaluation,
    seq,
    id: `correction/${of}`,
    type: 'correction',
    decision: { of, reason: 'wrong branch' },
  };
}
