import type { SignoffBlock } from '../schemas/signoff.ts';

/** GitHub's numeric user id: the only identity that survives a rename. */
export type UserId = number;

/** GitHub's own account behind merges and edits made in the browser. */
export const WEB_FLOW_ID: UserId = 19864447;

/** Permissions on the repository, weakest first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** An account as read at decision time. `permission` is null when it could not be read: the person then never counts. */
export interface Person {
  readonly id: UserId;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, `Mannequin`, … as GitHub says. */
  readonly type: string;
  readonly permission: Permission | null;
}

export interface RoleMember {
  readonly id: UserId;
  /** As the roles file writes it. */
  readonly login: string;
  /** The team (`acme/stewards`) that makes them a member; absent for somebody the roles file lists. */
  readonly via?: string;
}

/** A source of members (a team, a login) that could not be read. */
export interface RoleLookupError {
  /** `acme/stewards`. */
  readonly source: string;
  /** `403`, `404`, `timeout`, or what else the look-up met. */
  readonly reason: string;
  /** A sentence on what was met and what to do; absent where only the code is known. */
  readonly detail?: string;
}

/** A role resolved to people: active members only, by id. */
export interface Role {
  readonly name: string;
  readonly members: readonly RoleMember[];
  readonly errors: readonly RoleLookupError[];
}

/** A label the pull request carries now, with who applied it last (the `labeled` event), where that was read. */
export interface AppliedLabel {
  readonly name: string;
  readonly by: UserId | null;
  readonly at: string | null;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: string;
}

export interface PullRequestFacts {
  readonly author: UserId | null;
  readonly base: string;
  readonly head: string;
  readonly isDraft: boolean;
  readonly labels: readonly AppliedLabel[];
  /** Null where the files were not asked for; a rule that needs paths is then an error. */
  readonly files: readonly ChangedFile[] | null;
  /** Numbers the pull request states about itself; a list of another length lost a page. Null: not stated. */
  readonly changedFiles: number | null;
  readonly commitCount: number | null;
}

/** A commit reachable from head and not from base. `author`/`committer` null: maps to no account. */
export interface CommitFacts {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: UserId | null;
  readonly committer: UserId | null;
  readonly isVerified: boolean;
  /** Null when it was not read, which matters only under `count_coauthors`. */
  readonly message: string | null;
  readonly tree: string | null;
  /** Tree of the recomputed clean merge of the parents; null when there is none or it was not recomputed. */
  readonly cleanMergeTree: string | null;
  /** What it has where no head says so, for a commit that never was the head. */
  readonly subject: string | null;
}

/**
 * A head of the pull request: when it was established is the later of GitHub's activity and our first sighting. Evidence
 * arrives after a push, so one commit may be established several times, each time with the subject it had from then on.
 */
export interface HeadFacts {
  readonly sha: string;
  readonly at: string;
  /** Null: unknown, which leaves the head unattributed. */
  readonly pusher: UserId | null;
  /** Null: unknown. */
  readonly subject: string | null;
  /** False when the repository's activity could not be read and `at` is our first trusted sighting. */
  readonly isActivityRead: boolean;
}

/** The ledger's first sight of a review. */
export interface Observation {
  readonly review: number;
  /** The subject digest it was given on. Null: that could not be known then, so the review never counts under `content`. */
  readonly subject: string | null;
}

export const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Who dismissed a review (timeline event) and what it was before; `was` null when that could not be read. */
export interface Dismissal {
  readonly by: UserId | null;
  readonly at: string | null;
  readonly was: 'APPROVED' | 'CHANGES_REQUESTED' | null;
}

export interface ReviewFacts {
  readonly id: number;
  /** Null for a deleted account. */
  readonly user: UserId | null;
  readonly state: ReviewState;
  readonly commit: string | null;
  /** Submission; null only while PENDING. */
  readonly at: string | null;
  readonly body: string;
  /** Set for DISMISSED; a DISMISSED review without it is an error. */
  readonly dismissal: Dismissal | null;
  /** Its text is not what the ledger saw first, or was seen only later than the review: others may have written it. */
  readonly isEdited?: boolean;
  /** Conditions of an edited approval as the ledger saw them first; absent where there were none. */
  readonly firstConditions?: readonly { readonly until: string; readonly text: string }[];
  /** What the checks of the model said that it names, when the ledger saw it first; absent where it is seen for the first time. */
  readonly firstOutcomes?: readonly CheckOutcome[];
}

export interface CheckOutcome {
  readonly policy: string;
  readonly check: string;
  readonly outcome: OverridableOutcome;
}

/** What an override overrides. */
export type OverridableOutcome = 'fail' | 'inconclusive';

export interface CommentFacts {
  readonly user: UserId | null;
  readonly body: string;
  readonly at: string;
  /** It gives the reason of break-glass and was changed after it was written, which others may do; or nobody can say. */
  readonly isEdited?: boolean;
}

/** `until` is a date (YYYY-MM-DD), valid to the end of that day in UTC. */
export interface Delegation {
  readonly from: UserId;
  readonly to: UserId;
  readonly role: string;
  readonly until: string;
  readonly reason: string;
}

/** A seat that is required besides the policy's: a check's `first_release.approved_by`, a new model's business threshold. */
export interface AddedSeat {
  readonly role: string;
  readonly reason: string;
}

/** Why a check is not overridden, whoever asks. */
export type OverrideBar =
  | 'not_needed'
  | 'awaited'
  | 'error'
  | 'mandatory'
  | 'mandatory_elsewhere'
  | 'not_blocking';

/** A check as it was judged, for those who override in review (policy rule 4). */
export interface JudgedCheck {
  readonly policy: string;
  readonly check: string;
  /** Roles of `override_by`; empty unless it is overridable. */
  readonly roles: readonly string[];
  /** Null: an override counts. */
  readonly bar: OverrideBar | null;
  /** What would be overridden; absent where none counts. */
  readonly outcome?: OverridableOutcome;
}

/** Whether a check of the policy leaves the way free; one that reviews may override does not hold by itself. */
export interface StageCheck {
  readonly check: string;
  readonly holds: boolean;
}

/** Everything the sign-off engine may look at. Instants are RFC 3339 in UTC with `Z`; lists may be in any order. */
export interface SignoffSnapshot {
  readonly now: string;
  /** Risk tier of the model; null where unknown, which makes a `tiers` condition an error. */
  readonly tier: string | null;
  /** Rule 16: the change touches what governs. A path under `.github/` or a governing file sets it as well. */
  readonly isGoverning: boolean;
  /** The role that governs what governs; `governance` unless the configuration names another. */
  readonly governanceRole?: string;
  readonly addedSeats: readonly AddedSeat[];
  /** Who asks for a waiver that the change brings: like its contributors, they fill no seat. Absent: nobody. */
  readonly requesters?: readonly UserId[];
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  /** The base policy's `signoff` block after schema and `validateSignoff`; null when there is none. */
  readonly signoff: SignoffBlock | null;
  /** True once a ledger exists: `binding` then defaults to `content`. */
  readonly hasLedger: boolean;
  readonly pullRequest: PullRequestFacts;
  readonly commits: readonly CommitFacts[];
  readonly heads: readonly HeadFacts[];
  readonly observations: readonly Observation[];
  readonly reviews: readonly ReviewFacts[];
  readonly comments: readonly CommentFacts[];
  readonly delegations: readonly Delegation[];
  /** The checks of the policy whose sign-off this is; absent where no review asks to override one. */
  readonly checks?: readonly JudgedCheck[];
  /** The checks of that policy, in its order; absent where no stage of its sign-off names a check, and in a case. */
  readonly stageChecks?: readonly StageCheck[];
  /** Names of what could not be read to its last page: `files`, `commits`, `reviews`, `heads`, … */
  readonly truncated: readonly string[];
}
