import type { DeploymentHistory } from './deployment-history.ts';
import type { Applied, ScalingLimit, Serving } from './serving.ts';
import type { UnreviewedApproval } from './unreviewed-approval.ts';

/** What the deploy gate reads of a bundle's manifest; a `BundleManifest` is one. */
export interface DeployableManifest {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** Instant or day until when the approval holds; null: no end. */
  readonly valid_until: string | null;
  readonly repository: { readonly id: number; readonly name: string };
  readonly pull_request: { readonly number: number; readonly head: string };
  readonly subject: string;
  readonly content: string;
  readonly environments: readonly string[];
  readonly code_environment: string | null;
  /** Columns and types; null or left out: the model has no signature. */
  readonly signature?: object | null;
  readonly rollback: { readonly tag: string; readonly sha256: string } | null;
  /** Absent: it declares nothing. */
  readonly serving?: Serving;
}

/** A verified verification summary (SLSA VSA): its signature holds, and its signer is one that may say so. */
export interface VerifiedSummary {
  /** SHA-256 of its subjects. */
  readonly subjects: readonly string[];
  /** `modelResource(…)`: model, version, repository and environment. */
  readonly resourceUri: string;
  readonly result: 'PASSED' | 'FAILED';
  /** SHA-256 of the policies that it was decided under. */
  readonly policy: string;
}

/** A verified attestation of the approvals. */
export interface VerifiedApproval {
  /** SHA-256 of its subjects; the content manifest is one of them. */
  readonly subjects: readonly string[];
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly targetRef: string;
  /** Reviews that filled seats. */
  readonly reviews: readonly { readonly review: number; readonly user: number; readonly login: string }[];
}

/** A review of the pull request as GitHub has it now. */
export interface StandingReview {
  readonly review: number;
  /** Numeric id; null: the account is gone. */
  readonly user: number | null;
  readonly state: string;
  readonly submittedAt: string | null;
  /** A change request of this person is a veto. */
  readonly vetoes: boolean;
}

/** A fact that was asked for, or why nobody knows it. What is not known refuses. */
export type Read<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: string };

/** The issue of a condition (sign-off rule 18). */
export interface ConditionIssue {
  readonly review: number;
  readonly until: string;
  readonly text: string;
  /** Null: no issue was found. */
  readonly issue: { readonly number: number; readonly state: string; readonly reason: string | null } | null;
}

/** What runs in the environment, by the target's own word. `untold`: the target cannot say; then the ledger's word counts. */
export type Running =
  | { readonly state: 'nothing' }
  | {
      readonly state: 'bundle';
      readonly sha256: string;
      /** What each target that can tell applied of the declared endpoint and limits. */
      readonly applied?: readonly Applied[];
    }
  | { readonly state: 'untold' }
  | { readonly state: 'unreadable'; readonly reason: string };

/** Nobody asked: a job that only judges has no secret of the target and runs no program. The ledger's word counts. */
export interface Unasked {
  readonly state: 'unasked';
}

/** Inputs and outputs of the candidate beside those of the bundle named `against`. */
export interface SchemaComparison {
  readonly against: string;
  readonly breaking: readonly string[];
  readonly notes: readonly string[];
  /** Neither has a signature: then no difference means nothing. */
  readonly isUnsigned?: boolean;
}

/** A deployment that is under way. The lowest number goes first. */
export interface PendingDeployment {
  readonly id: number;
  readonly createdAt: string;
}

/** What of the world could move while the gate reads: tip of the ledger, configuration, reviews. Read first and last. */
export interface FactsMark {
  readonly ledger: string;
  readonly config: string;
  readonly reviews: string;
}

export interface DeployFacts {
  /** RFC 3339, by the platform's clock. */
  readonly now: string;
  /** How the caller names the bundle. */
  readonly reference: string;
  /** SHA-256 of the bytes of the bundle, and its manifest, as they were verified. */
  readonly bundle: { readonly sha256: string; readonly manifest: DeployableManifest };
  readonly environment: string;
  /** As declared, in order. */
  readonly environments: readonly string[];
  readonly repository: { readonly id: number; readonly name: string; readonly defaultRef: string };
  /** SHA-256 of the policies in the bundle, as its summary must name it. */
  readonly policy: string;
  readonly summaries: readonly VerifiedSummary[];
  readonly approvals: readonly VerifiedApproval[];
  /** What the decision in the bundle says where it counts no review; null: then approvals that name none are no approval. */
  readonly unreviewed: UnreviewedApproval | null;
  readonly history: DeploymentHistory;
  readonly reviews: Read<readonly StandingReview[]>;
  readonly conditions: Read<readonly ConditionIssue[]>;
  readonly running: Running | Unasked;
  /** Null: nothing was compared. */
  readonly schema: SchemaComparison | null;
  /** Breaking changes that the configuration accepts, by model and version. */
  readonly acceptedSchemaChanges: readonly { readonly model: string; readonly version: string }[];
  /** What the configuration allows there; null or absent: everything. */
  readonly scalingLimit?: ScalingLimit | null;
  /** The environment takes no model without a signature. */
  readonly isSchemaRequired: boolean;
  /** Targets that make something serve whose bytes are not held against the bundle; null or left out: there are none. */
  readonly uncompared?: string | null;
  /** Digest of what the environment runs code with; null: it does not say. */
  readonly codeEnvironment: string | null;
  /** Deployments of this environment that are under way, this one among them. */
  readonly pending: Read<readonly PendingDeployment[]>;
  readonly ownDeployment: number;
  /** An earlier attempt of the run made it: its number says nothing of who was first. */
  readonly isReused: boolean;
  /** The longest time since a drill, where the environment asks for one; `30d`. */
  readonly drillWithin: string | null;
  /** Whether the manifest on the default branch says that the model is decommissioned; the ledger is asked beside it. */
  readonly isRetired: boolean;
  readonly marks: { readonly first: FactsMark; readonly last: FactsMark };
}

/** Why a bundle may not go to an environment; a closed list (docs/reference/deployment.md). */
export const DEPLOY_CODES = [
  'reference_not_digest',
  'bundle_differs',
  'bundle_not_recorded',
  'bundle_corrected',
  'not_released',
  'repository_differs',
  'attestation_missing',
  'attestation_failed',
  'resource_differs',
  'environment_not_signed',
  'policy_differs',
  'approval_missing',
  'approval_subject_differs',
  'approval_repository_differs',
  'approval_pull_request_differs',
  'approval_ref_differs',
  'approval_expired',
  'approval_dismissed',
  'changes_requested',
  'reviews_unknown',
  'condition_overdue',
  'conditions_unknown',
  'environment_unknown',
  'environment_not_approved',
  'environment_order',
  'running_unknown',
  'schema_breaking',
  'schema_unknown',
  'schema_missing',
  'code_environment_differs',
  'code_environment_unknown',
  'scaling_exceeds_limit',
  'deployment_under_way',
  'deployments_unknown',
  'model_retired',
  'drill_missing',
  'drill_failed',
  'drill_too_old',
  'clock_differs',
  'facts_moved',
] as const;
export type DeployCode = (typeof DEPLOY_CODES)[number];

export interface DeployRefusal {
  readonly code: DeployCode;
  readonly message: string;
}

/** What an operator should know although it refuses nothing. */
export interface DeployNote {
  readonly code:
    | 'running_differs'
    | 'schema_changed'
    | 'schema_accepted'
    | 'schema_not_compared'
    | 'code_environment_not_bound'
    | 'nothing_to_return_to'
    | 'already_live'
    | 'scaling_not_declared'
    | 'target_untold'
    | 'registry_not_compared'
    | 'target_not_asked';
  readonly message: string;
}

export interface DeployVerdict {
  readonly outcome: 'allowed' | 'refused';
  /** In the order of the rules; the first is the headline. */
  readonly refusals: readonly DeployRefusal[];
  readonly notes: readonly DeployNote[];
  /** What this deployment replaces, by the ledger. */
  readonly previous: { readonly tag: string; readonly sha256: string } | null;
}

/** What is asked of a bundle again before it is returned to: what the deploy gate asks of it, without the place's own rules. */
export type StandingFacts = Pick<
  DeployFacts,
  | 'now'
  | 'bundle'
  | 'environment'
  | 'repository'
  | 'policy'
  | 'summaries'
  | 'approvals'
  | 'unreviewed'
  | 'history'
  | 'reviews'
  | 'conditions'
>;
