import { quoted } from '../ledger/finding.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { JsonValue } from '../text/document.ts';
import {
  assertEqual,
  assertSubject,
  type Predicate,
  predicateOf,
  type Reference,
  verifierId,
} from './expectation.ts';
import { AttestationRefusal } from './refusal.ts';
import { isObject, STATEMENT_V1, type Statement, type Subject } from './statement.ts';
import type { VerifiedAttestation } from './verification.ts';

export const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Not a level of SLSA: those names are reserved, and verifiers stumble over them. */
export const APPROVED_LEVEL = 'ARBITER_APPROVED';
const SLSA_VERSION = '1.2';

export interface SummaryFacts {
  /** What was decided upon: the bundle. */
  readonly subject: readonly Subject[];
  /** `verifierId` of whoever signs this statement. */
  readonly verifier: string;
  readonly arbiterVersion: string;
  /** RFC 3339, UTC. */
  readonly decidedAt: string;
  /** `modelResource(…)`. */
  readonly resource: string;
  readonly policy: { readonly uri: string; readonly sha256: string };
  /** Every attestation that the decision rests on, or none. */
  readonly inputs: readonly Reference[];
  readonly isApproved: boolean;
}

/** The decision about a bundle as a SLSA verification summary (VSA v1). */
export function verificationSummary(facts: SummaryFacts): Statement {
  const { subject, verifier, arbiterVersion, decidedAt, resource, policy, inputs, isApproved } = facts;
  const predicate = {
    verifier: { id: verifier, version: { arbiter: arbiterVersion } },
    timeVerified: decidedAt,
    resourceUri: resource,
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    ...(inputs.length > 0 && { inputAttestations: inputs }),
    verificationResult: isApproved ? 'PASSED' : 'FAILED',
    verifiedLevels: isApproved ? [APPROVED_LEVEL] : ['FAILED'],
    slsaVersion: SLSA_VERSION,
  };
  return { _type: STATEMENT_V1, subject, predicateType: SUMMARY_TYPE, predicate };
}

export interface ModelResource {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly model: string;
  readonly version: string;
  /** Null for a decision that opens no environment. */
  readonly environment: string | null;
}

/** What a decision is about, as a package URL: a model's version, in a repository, for an environment. */
export function modelResource(resource: ModelResource): string {
  const { repository, repositoryId, model, version, environment } = resource;
  const path = [...repository.split('/'), model].map(encoded).join('/');
  const qualifiers = [
    ...(environment === null ? [] : [`environment=${encoded(environment)}`]),
    `repository_id=${repositoryId}`,
  ];
  return `pkg:generic/${path}@${encoded(version)}?${qualifiers.join('&')}`;
}

export interface ExpectedSummary {
  /** SHA-256 of the bytes at hand. */
  readonly subject: string;
  /** `modelResource(…)` of what is to be done with them. */
  readonly resource: string;
  /** SHA-256 of the policy in force; absent where any that was in force then will do. */
  readonly policy?: string;
}

/**
 * The seven steps by which a VSA is verified (slsa.dev, verification_summary, "How to verify"); the first is
 * `verifyAttestation`. Returns the predicate.
 *
 * @throws AttestationRefusal for the first step that fails
 */
export function verifySummary(attestation: VerifiedAttestation, expected: ExpectedSummary): Predicate {
  const { statement, signer } = attestation;
  assertSubject(statement, expected.subject);
  const predicate = predicateOf(statement, SUMMARY_TYPE);
  assertEqual('verifier_differs', 'verifier', member(predicate.verifier, 'id'), verifierId(signer));
  assertEqual('resource_differs', 'resource', predicate.resourceUri, expected.resource);
  if (expected.policy !== undefined) {
    const digest = member(predicate.policy, 'digest');
    assertEqual('policy_differs', 'digest of its policy', member(digest, 'sha256'), expected.policy);
  }
  assertEqual('result_not_passed', 'result', predicate.verificationResult, 'PASSED');
  const { verifiedLevels: levels, timeVerified: time } = predicate;
  if (!Array.isArray(levels) || !levels.includes(APPROVED_LEVEL)) {
    const shown = quoted(JSON.stringify(levels ?? null));
    throw new AttestationRefusal(
      'level_missing',
      `The levels are ${shown}; expected ${APPROVED_LEVEL} among them.`,
    );
  }
  if (typeof time !== 'string' || parseInstant(time) === undefined) {
    throw new AttestationRefusal('predicate_malformed', 'The statement does not say when it was decided.');
  }
  return predicate;
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Percent-encoded as a package URL asks: everything but letters, digits and `.-_~`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
