/** What Arbiter asks of GitHub: facts in, effects out. Times are RFC 3339 as GitHub gives them. */

export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, … */
  readonly type: string;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: Account | null;
  readonly baseRef: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Null when the fork was deleted. */
  readonly headRepository: { readonly id: number; readonly fullName: string } | null;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  readonly mergeCommitSha: string | null;
  readonly createdAt: string;
  /** Null while it is open. */
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  /** Null where it is not merged, where the account is gone, and in lists, which do not say. */
  readonly mergedBy: Account | null;
  readonly labels: readonly string[];
  readonly changedFiles: number;
  readonly commitCount: number;
  readonly requestedReviewers: readonly Account[];
  /** GitHub's own clock when it was read, RFC 3339 in UTC; null where it did not say. */
  readonly readAt: string | null;
  /** Whether anybody can read the repository. */
  readonly isPublic: boolean;
}

export interface PullCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  /** Null where the e-mail belongs to no account. */
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly isVerified: boolean;
  readonly message: string;
}

export interface Review {
  readonly id: number;
  readonly user: Account | null;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING. */
  readonly state: string;
  readonly body: string;
  readonly commit: string | null;
  readonly submittedAt: string | null;
}

export interface Dismissal {
  readonly reviewId: number;
  readonly actor: Account | null;
  /** The state before the dismissal, in upper case. */
  readonly was: string;
  readonly at: string;
}

export interface IssueComment {
  readonly id: number;
  readonly user: Account | null;
  readonly body: string;
  readonly createdAt: string;
  /** When its text was changed last, `createdAt` where it never was; absent where GitHub does not say. */
  readonly updatedAt?: string;
}

export interface LabelEvent {
  readonly name: string;
  readonly actor: Account | null;
  readonly at: string;
}

export interface Timeline {
  /** Each time a label was put on, in order. */
  readonly labeled: readonly LabelEvent[];
  readonly dismissals: readonly Dismissal[];
  readonly comments: readonly IssueComment[];
  /** When GitHub changed each review last, by its id; those of which it does not say are absent. */
  readonly reviewUpdates?: ReadonlyMap<number, string>;
}

/** When a commit became the tip of a branch, and by whom. */
export interface HeadEstablished {
  readonly at: string;
  readonly pusher: Account | null;
}

/** A movement of a head branch: by it `sha` became the tip. */
export interface HeadPush extends HeadEstablished {
  readonly sha: string;
  /** push, force_push, branch_creation, pr_merge, merge_queue_merge. */
  readonly kind: string;
}

/** The pushes of a head branch as GitHub recorded them. */
export interface HeadHistory {
  /** Oldest first, from the one that was the tip at the asked time; a commit that was pushed twice is listed twice. */
  readonly pushes: readonly HeadPush[];
  /** False where the oldest are missing: there are too many, or GitHub no longer has them. */
  readonly isWhole: boolean;
  /** There are more than are read here: on the rest nothing can be decided (sign-off rule 14). */
  readonly isCut?: boolean;
}

/** Members of a team, active ones only; or why they could not be read, in words that say what to do. */
export type TeamAnswer =
  | { readonly members: readonly Account[] }
  | {
      /** The HTTP status; 502 for an answer that was none, or not one of GitHub's. */
      readonly error: number;
      readonly reason: string;
    };

export interface Collaborator extends Account {
  /** none, read, triage, write, maintain, admin. */
  readonly permission: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** `.github/workflows/train.yml` */
  readonly path: string;
  readonly headSha: string;
  readonly headRepositoryId: number | null;
  readonly repositoryId: number;
  readonly event: string;
  /** queued, in_progress, completed, … */
  readonly status: string;
  readonly conclusion: string | null;
  /** When this attempt started, RFC 3339; null where GitHub does not say. */
  readonly startedAt: string | null;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly isExpired: boolean;
  /** RFC 3339; null where GitHub does not say. */
  readonly createdAt: string | null;
  /** `sha256:HEX` of the zip, where GitHub gives it. */
  readonly digest: string | null;
}

export type StatusState = 'success' | 'pending' | 'failure' | 'error';

export interface CommitStatus {
  readonly state: StatusState;
  readonly context: string;
  readonly description: string;
  readonly targetUrl?: string;
}

export interface GitHubPort {
  pullRequest(number: number): Promise<PullRequest>;
  pullCommits(number: number): Promise<readonly PullCommit[]>;
  reviews(number: number): Promise<readonly Review[]>;
  timeline(number: number): Promise<Timeline>;
  /** The pushes of a branch since an instant; null when the activity of that repository cannot be read. */
  headHistory(repository: string, ref: string, since: string): Promise<HeadHistory | null>;
  /** When this gate first posted a status on the commit, or null. Statuses of any other account do not count. */
  firstSighting(sha: string, context: string): Promise<string | null>;
  /** What this gate last said of the commit, or null. */
  lastSaid(sha: string, context: string): Promise<StatusState | null>;
  collaborators(): Promise<readonly Collaborator[]>;
  teamMembers(team: string): Promise<TeamAnswer>;
  pullsOfCommit(sha: string): Promise<readonly PullRequest[]>;
  openPulls(): Promise<readonly PullRequest[]>;
  workflowRuns(headSha: string): Promise<readonly WorkflowRun[]>;
  artifacts(runId: number): Promise<readonly Artifact[]>;
  downloadArtifact(artifactId: number, maxBytes: number): Promise<Uint8Array>;

  setStatus(sha: string, status: CommitStatus): Promise<void>;
  createComment(issue: number, body: string): Promise<void>;
  updateComment(commentId: number, body: string): Promise<void>;
  requestReviewers(number: number, logins: readonly string[]): Promise<void>;
}
