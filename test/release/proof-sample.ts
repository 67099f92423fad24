import type { Statement } from '../../src/attestation/statement.ts';
import type { ReadBundle } from '../../src/release/bundle-archive.ts';
import type { BundleApproval } from '../../src/release/bundle-source.ts';
import {
  bundleStatements,
  type NamedStatement,
  type StatementFacts,
} from '../../src/release/bundle-statements.ts';
import type { Decision } from '../../src/schemas/decision.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { bundleBytes, read, type SampleFacts, sampleSource } from './bundle-sample.ts';

/** A bundle that was read, with what stands in the ledger of it. */
export interface ProvenBundle {
  readonly bytes: Buffer;
  readonly bundle: ReadBundle;
  readonly decision: Decision;
  readonly approvals: readonly BundleApproval[];
  /** The entry that approves. */
  readonly evaluation: LedgerEntry;
}

export async function provenBundle(changes: Partial<SampleFacts> = {}): Promise<ProvenBundle> {
  const bytes = await bundleBytes(sampleSource(changes));
  const bundle = await read(bytes);
  const document = (path: string) => JSON.parse(Buffer.from(bundle.documents.get(path) ?? []).toString());
  const [evaluation] = document('ledger.json').entries as LedgerEntry[];
  return {
    bytes,
    bundle,
    decision: document('decision.json'),
    approvals: document('approvals.json'),
    evaluation: evaluation as LedgerEntry,
  };
}

export function statementFacts(
  { bundle, decision, approvals, evaluation }: ProvenBundle,
  more: Partial<StatementFacts> = {},
): StatementFacts {
  return {
    sha256: bundle.sha256,
    manifest: bundle.manifest,
    decision,
    entry: evaluation,
    approvals,
    dismissed: [],
    verifier: 'urn:arbiter:key:1',
    arbiterVersion: '0.0.0',
    repositoryUrl: 'https://github.com/acme/models',
    ...more,
  };
}

export function statementOf(statements: readonly NamedStatement[], name: string): Statement {
  const found = statements.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no statement ${name}.`);
  return found.statement;
}

export const statementsOf = (proven: ProvenBundle, more: Partial<StatementFacts> = {}) =>
  bundleStatements(statementFacts(proven, more));

/** The ledger's entry of the bundle, at its place and time. */
export function bundleEntry(
  { bundle: { manifest, sha256, size }, evaluation }: ProvenBundle,
  seq = 13,
  detail: Readonly<Record<string, unknown>> = {},
  at = '2026-11-21T09:00:00Z',
): LedgerEntry {
  const { tag, name: model, version, subject, content } = manifest;
  return {
    ...evaluation,
    seq,
    id: `bundle/${seq}`,
    type: 'bundle',
    at,
    subjects: [],
    decision: { tag, sha256, size, model, version, subject, content, attestations: [], ...detail },
  };
}

export function correction(of: number, seq: number, { evaluation }: ProvenBundle): LedgerEntry {
  const decision = { of, reason: 'Made from a wrong key.' };
  return { ...evaluation, seq, id: `correction/${seq}`, type: 'correction', subjects: [], decision };
}
