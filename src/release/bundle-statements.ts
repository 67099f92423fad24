import { type AttestedApproval, approvalStatement } from '../attestation/approval-predicate.ts';
import type { Statement, Subject } from '../attestation/statement.ts';
import { testResult } from '../attestation/test-result.ts';
import { modelResource, verificationSummary } from '../attestation/verification-summary.ts';
import { canonicalDigest } from '../model/canonical.ts';
import type { Check, Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import type { BundleApproval } from './bundle-source.ts';

/** What the statements about a bundle are made from: the bundle itself, the entry that approves, and who signs. */
export interface StatementFacts {
  /** SHA-256 of the whole bundle. */
  readonly sha256: string;
  readonly manifest: BundleManifest;
  readonly decision: Decision;
  /** The ledger's entry of the decision. */
  readonly entry: LedgerEntry;
  readonly approvals: readonly BundleApproval[];
  readonly dismissed: readonly AttestedApproval[];
  /** `verifierId` of whoever signs. */
  readonly verifier: string;
  readonly arbiterVersion: string;
  /** Address of the repository, for example https://github.com/acme/models. */
  readonly repositoryUrl: string;
}

/** One statement about a bundle, and what its file is called: `summary.production`, `test-result`, `approval`. */
export interface NamedStatement {
  readonly name: string;
  readonly statement: Statement;
}

/** A summary for each environment, so that what is signed for one opens no other; the checklist; the approvals. */
export function bundleStatements(facts: StatementFacts): readonly NamedStatement[] {
  return [
    ...placesOf(facts.manifest).map((environment) => summaryFor(environment, facts)),
    { name: 'test-result', statement: checklistStatement(facts) },
    { name: 'approval', statement: approvalsStatement(facts) },
  ];
}

/** The environments that a bundle has summaries for; one for none where none is declared. */
export function placesOf({ environments }: Pick<BundleManifest, 'environments'>): readonly (string | null)[] {
  return environments.length === 0 ? [null] : environments;
}

export function resourceOf(manifest: BundleManifest, environment: string | null): string {
  const { name: model, version, repository } = manifest;
  return modelResource({
    repository: repository.name,
    repositoryId: repository.id,
    model,
    version,
    environment,
  });
}

/** SHA-256 of all policies of a bundle together, as its summaries name it: `subject.policy` of the decision. */
export function policySetDigest({ policies }: Pick<BundleManifest, 'policies'>): string {
  const digests = [...new Set(policies.map(({ sha256 }) => `sha256:${sha256}`))].sort();
  return canonicalDigest(digests).replace('sha256:', '');
}

function bundleSubjects({ manifest, sha256 }: Pick<StatementFacts, 'manifest' | 'sha256'>): Subject[] {
  return [{ name: `${manifest.tag}.tar`, digest: { sha256 } }];
}

function summaryFor(environment: string | null, facts: StatementFacts): NamedStatement {
  const { manifest, entry, verifier, arbiterVersion, repositoryUrl } = facts;
  const statement = verificationSummary({
    subject: bundleSubjects(facts),
    verifier,
    arbiterVersion,
    decidedAt: entry.at,
    resource: resourceOf(manifest, environment),
    policy: {
      uri: `${repositoryUrl}/tree/${entry.policy?.commit ?? manifest.commit}/.arbiter/policies`,
      sha256: policySetDigest(manifest),
    },
    inputs: [],
    isApproved: true,
  });
  return { name: environment === null ? 'summary' : `summary.${environment}`, statement };
}

type ChecklistSource = Pick<StatementFacts, 'sha256' | 'manifest' | 'decision'>;

/** The checklist of the model, as the decision in the bundle has it. */
export function checklistStatement(facts: ChecklistSource): Statement {
  const { manifest, decision } = facts;
  const checks = decision.models.find(({ name }) => name === manifest.name)?.checks ?? [];
  const named = (wanted: (check: Check) => boolean): string[] =>
    checks.filter(wanted).map(({ policy, id }) => `${policy}/${id}`);
  const isFailed = ({ outcome }: Check): boolean => ['fail', 'inconclusive', 'error'].includes(outcome);
  const isBinding = ({ level }: Check): boolean => level === 'mandatory' || level === 'overridable';
  return testResult({
    subject: bundleSubjects(facts),
    configuration: manifest.policies.map(({ id, sha256 }) => ({ name: id, digest: { sha256 } })),
    url: null,
    passed: named(({ outcome }) => outcome === 'pass'),
    warned: named(
      (check) => ['waived', 'overridden'].includes(check.outcome) || (isFailed(check) && !isBinding(check)),
    ),
    failed: named((check) => isFailed(check) && isBinding(check)),
  });
}

function approvalsStatement(facts: StatementFacts): Statement {
  const { manifest, entry, approvals, dismissed } = facts;
  const seats = new Map<string, number>();
  for (const { role } of approvals) seats.set(role, (seats.get(role) ?? 0) + 1);
  return approvalStatement({
    // The content stands in it too: that is what people approved, and what a later bundle of it has again.
    subject: [...bundleSubjects(facts), { name: 'content', digest: { sha256: manifest.content } }],
    repositoryId: manifest.repository.id,
    pullRequest: manifest.pull_request.number,
    targetRef: targetRefOf(entry),
    baseCommit: entry.pull_request?.base ?? '',
    headCommit: manifest.pull_request.head,
    mergeTree: null,
    decision: manifest.decision,
    policy: policySetDigest(manifest),
    approvals: attestedApprovals(approvals),
    dismissed,
    required: Object.fromEntries([...seats].sort(([a], [b]) => (a < b ? -1 : 1))),
    observedAt: entry.at,
  });
}

/** The branch that it was approved for. */
export function targetRefOf(entry: LedgerEntry): string {
  return `refs/heads/${entry.pull_request?.base_ref ?? ''}`;
}

/** One review may fill several seats: it is listed once, with its roles. */
export function attestedApprovals(approvals: readonly BundleApproval[]): AttestedApproval[] {
  const byReview = new Map<number, AttestedApproval>();
  for (const { user, role, review, commit, submitted_at: submittedAt } of approvals) {
    const roles = [...new Set([...(byReview.get(review)?.roles ?? []), role])].sort();
    const { id: userId, login } = user;
    byReview.set(review, {
      userId,
      login,
      reviewId: review,
      reviewCommit: commit ?? '',
      submittedAt,
      roles,
    });
  }
  return [...byReview.values()].sort((a, b) => a.reviewId - b.reviewId);
}
