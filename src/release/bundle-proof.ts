import { APPROVAL_TYPE, verifyApproval } from '../attestation/approval-predicate.ts';
import { assertSubject, predicateOf } from '../attestation/expectation.ts';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { TEST_RESULT_TYPE } from '../attestation/test-result.ts';
import type { AttestationSigner, VerifiedAttestation } from '../attestation/verification.ts';
import { SUMMARY_TYPE, verifySummary } from '../attestation/verification-summary.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ReadBundle } from './bundle-archive.ts';
import type { BundleApproval } from './bundle-source.ts';
import {
  attestedApprovals,
  checklistStatement,
  placesOf,
  policySetDigest,
  resourceOf,
  targetRefOf,
} from './bundle-statements.ts';

/** What one attestation says of a bundle, and who signed it. */
export interface BundleProof {
  readonly kind: 'summary' | 'test-result' | 'approval';
  /** Of a summary; null where the bundle declares none, and for the other kinds. */
  readonly environment: string | null;
  readonly signer: AttestationSigner;
}

/**
 * Holds what a verified attestation says against the bundle that it is of: this digest, this model, version, repository,
 * pull request, these policies, checks and reviews.
 * @throws AttestationRefusal
 */
export function proofOf(attestation: VerifiedAttestation, bundle: ReadBundle): BundleProof {
  const { statement, signer } = attestation;
  switch (statement.predicateType) {
    case SUMMARY_TYPE:
      return { kind: 'summary', environment: summaryPlace(attestation, bundle), signer };
    case TEST_RESULT_TYPE:
      requireChecklist(attestation, bundle);
      return { kind: 'test-result', environment: null, signer };
    case APPROVAL_TYPE:
      requireApprovals(attestation, bundle);
      return { kind: 'approval', environment: null, signer };
    default:
      throw new AttestationRefusal(
        'predicate_type',
        `The statement has the predicate type ${statement.predicateType}, which says nothing of a bundle.`,
      );
  }
}

/** The proofs that are missing, in words; none: all are there. `environment` undefined: every one that is declared. */
export function missingProofs(
  proofs: readonly BundleProof[],
  { manifest }: ReadBundle,
  environment?: string,
): readonly string[] {
  const places = environment === undefined ? placesOf(manifest) : [environment];
  const summaries = new Set(
    proofs.filter(({ kind }) => kind === 'summary').map(({ environment: place }) => place),
  );
  const kinds = new Set(proofs.map(({ kind }) => kind));
  return [
    ...places
      .filter((place) => !summaries.has(place))
      .map((place) => (place === null ? 'the summary' : `the summary for ${place}`)),
    ...(kinds.has('test-result') ? [] : ['the test result']),
    ...(kinds.has('approval') ? [] : ['the approvals']),
  ];
}

function summaryPlace(attestation: VerifiedAttestation, { manifest, sha256 }: ReadBundle): string | null {
  const { resourceUri } = predicateOf(attestation.statement, SUMMARY_TYPE);
  const places = placesOf(manifest);
  const place = places.find((one) => resourceOf(manifest, one) === resourceUri) ?? places[0] ?? null;
  const resource = resourceOf(manifest, place);
  verifySummary(attestation, { subject: sha256, resource, policy: policySetDigest(manifest) });
  return place;
}

function requireChecklist({ statement }: VerifiedAttestation, { manifest, sha256, documents }: ReadBundle) {
  assertSubject(statement, sha256);
  const predicate = predicateOf(statement, TEST_RESULT_TYPE);
  const decision = documentOf<Decision>(documents, 'decision.json');
  const expected = checklistStatement({ sha256, manifest, decision }).predicate as Record<string, unknown>;
  const { configuration, passedTests, warnedTests, failedTests, result } = predicate;
  const said = { configuration, passedTests, warnedTests, failedTests, result };
  requireSame(said, expected, 'The test result does not list the checks of the decision in the bundle.');
}

function requireApprovals(attestation: VerifiedAttestation, { manifest, sha256, documents }: ReadBundle) {
  const { entries } = documentOf<{ readonly entries: readonly LedgerEntry[] }>(documents, 'ledger.json');
  const entry = entries.find(({ seq }) => seq === manifest.ledger.entry.seq) as LedgerEntry;
  const predicate = verifyApproval(attestation, {
    subject: sha256,
    repositoryId: manifest.repository.id,
    pullRequest: manifest.pull_request.number,
    targetRef: targetRefOf(entry),
  });
  const approvals = attestedApprovals(documentOf<BundleApproval[]>(documents, 'approvals.json'));
  const said = {
    head: predicate.head,
    evaluation: predicate.evaluation,
    policy: predicate.policy,
    approvals: predicate.approvals,
  };
  const expected = {
    head: { gitCommit: manifest.pull_request.head },
    evaluation: { sha256: manifest.decision },
    policy: { sha256: policySetDigest(manifest) },
    approvals,
  };
  requireSame(said, expected, 'The approvals that were signed are not those in the bundle.');
}

function requireSame(
  said: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  message: string,
): void {
  const isSame = Object.keys(expected).every(
    (name) => canonicalJson(said[name] ?? null) === canonicalJson(expected[name] ?? null),
  );
  if (!isSame) throw new AttestationRefusal('predicate_differs', message);
}

/** Documents of a bundle that was read are JSON of their format. */
export function documentOf<T>(documents: ReadBundle['documents'], path: string): T {
  return JSON.parse(Buffer.from(documents.get(path) as Uint8Array).toString('utf8')) as T;
}
