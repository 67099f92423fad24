import { APPROVAL_TYPE } from '../attestation/approval-predicate.ts';
import { assertEqual, predicateOf, verifierId } from '../attestation/expectation.ts';
import { AttestationRefusal } from '../attestation/refusal.ts';
import { isObject } from '../attestation/statement.ts';
import type { VerifiedAttestation } from '../attestation/verification.ts';
import { APPROVED_LEVEL, SUMMARY_TYPE } from '../attestation/verification-summary.ts';
import type { JsonValue } from '../text/document.ts';
import type { SchemaComparison, VerifiedApproval, VerifiedSummary } from './deploy-facts.ts';
import type { SchemaDifference } from './schema-difference.ts';

/** Verified attestations by what they say; those of other kinds say nothing here. @throws AttestationRefusal */
export function deployAttestations(attestations: readonly VerifiedAttestation[]): {
  readonly summaries: readonly VerifiedSummary[];
  readonly approvals: readonly VerifiedApproval[];
} {
  const ofType = (type: string) => attestations.filter(({ statement }) => statement.predicateType === type);
  return { summaries: ofType(SUMMARY_TYPE).map(summaryOf), approvals: ofType(APPROVAL_TYPE).map(approvalOf) };
}

function summaryOf(attestation: VerifiedAttestation): VerifiedSummary {
  const predicate = predicateOf(attestation.statement, SUMMARY_TYPE);
  const { verifier, policy, resourceUri, verificationResult: result, verifiedLevels: levels } = predicate;
  assertEqual('verifier_differs', 'verifier', member(verifier, 'id'), verifierId(attestation.signer));
  const sha256 = member(member(policy, 'digest'), 'sha256');
  if (typeof resourceUri !== 'string' || typeof sha256 !== 'string')
    throw malformed('its resource or its policy');
  // Whatever is not entirely a pass is a failure.
  const isPassed = result === 'PASSED' && Array.isArray(levels) && levels.includes(APPROVED_LEVEL);
  return {
    subjects: digestsOf(attestation),
    resourceUri,
    result: isPassed ? 'PASSED' : 'FAILED',
    policy: sha256,
  };
}

function approvalOf(attestation: VerifiedAttestation): VerifiedApproval {
  const { repositoryId, pullRequest, targetRef, approvals } = predicateOf(
    attestation.statement,
    APPROVAL_TYPE,
  );
  if (
    !isWhole(repositoryId) ||
    !isWhole(pullRequest) ||
    typeof targetRef !== 'string' ||
    !Array.isArray(approvals)
  )
    throw malformed('where the approvals were given');
  const reviews = approvals.map((approval) => {
    const [review, user] = [member(approval, 'reviewId'), member(approval, 'userId')];
    const login = member(approval, 'login');
    if (!isWhole(review) || !isWhole(user) || typeof login !== 'string') throw malformed('a review');
    return { review, user, login };
  });
  return { subjects: digestsOf(attestation), repositoryId, pullRequest, targetRef, reviews };
}

function digestsOf({ statement }: VerifiedAttestation): string[] {
  return statement.subject.flatMap(({ digest }) => digest.sha256 ?? []);
}

function isWhole(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function malformed(what: string): AttestationRefusal {
  return new AttestationRefusal('predicate_malformed', `The statement does not say ${what}.`);
}

/** What `schemaDifference` found against the bundle `against`, as the gate takes it. */
export function schemaComparison(
  against: string,
  differences: readonly SchemaDifference[],
  isUnsigned = false,
): SchemaComparison {
  const said = (breaks: boolean) =>
    differences.filter((one) => one.breaks === breaks).map(({ message }) => message);
  return { against, breaking: said(true), notes: said(false), isUnsigned };
}
