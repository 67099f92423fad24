import { assertEqual, assertSubject, type Predicate, predicateOf } from './expectation.ts';
import { STATEMENT_V1, type Statement, type Subject } from './statement.ts';
import type { VerifiedAttestation } from './verification.ts';

/** in-toto has no vetted predicate for reviews: this one says who approved what, where and as what. */
export const APPROVAL_TYPE = 'urn:arbiter:attestation:model-approval:v1';

/** A review that fills a seat. */
export interface AttestedApproval {
  readonly userId: number;
  /** For people: logins change hands, ids do not. */
  readonly login: string;
  readonly reviewId: number;
  /** Commit that the review was given on. */
  readonly reviewCommit: string;
  readonly submittedAt: string;
  readonly roles: readonly string[];
}

export interface ApprovalFacts {
  /** The bundle, the content manifest, the merged tree: by digest. */
  readonly subject: readonly Subject[];
  readonly repositoryId: number;
  readonly pullRequest: number;
  /** Such as `refs/heads/main`. */
  readonly targetRef: string;
  readonly baseCommit: string;
  readonly headCommit: string;
  readonly mergeTree: string | null;
  /** SHA-256 of the decision. */
  readonly decision: string;
  readonly policy: string;
  readonly approvals: readonly AttestedApproval[];
  readonly dismissed: readonly AttestedApproval[];
  /** Seats asked for, by role. */
  readonly required: Readonly<Record<string, number>>;
  readonly observedAt: string;
}

/** The approvals of one model in one pull request as a statement. */
export function approvalStatement(facts: ApprovalFacts): Statement {
  const { subject, baseCommit, headCommit, mergeTree, decision, policy, ...rest } = facts;
  const predicate = {
    ...rest,
    base: { gitCommit: baseCommit },
    head: { gitCommit: headCommit },
    ...(mergeTree !== null && { mergeTree: { gitTree: mergeTree } }),
    evaluation: { sha256: decision },
    policy: { sha256: policy },
  };
  return { _type: STATEMENT_V1, subject, predicateType: APPROVAL_TYPE, predicate };
}

export interface ExpectedApproval {
  /** SHA-256 of the bytes at hand. */
  readonly subject: string;
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly targetRef: string;
}

/**
 * The predicate of approvals that were given for this content, in this pull request of this repository. An approval of another
 * is refused (attack 43).
 *
 * @throws AttestationRefusal
 */
export function verifyApproval({ statement }: VerifiedAttestation, expected: ExpectedApproval): Predicate {
  assertSubject(statement, expected.subject);
  const predicate = predicateOf(statement, APPROVAL_TYPE);
  assertEqual('repository_differs', 'repository', predicate.repositoryId, expected.repositoryId);
  assertEqual('pull_request_differs', 'pull request', predicate.pullRequest, expected.pullRequest);
  assertEqual('ref_differs', 'branch', predicate.targetRef, expected.targetRef);
  return predicate;
}
