import type { Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { TagState } from './release-port.ts';

/**
 * What the release gate is told of a tag. A fact that is null was not read, because another one is missing that it hangs
 * on: its link then holds nothing, and what is not shown to hold is refused.
 */
export interface ReleaseFacts {
  /** RFC 3339. */
  readonly now: string;
  readonly repositoryId: number | null;
  /** The full ref whose release was asked for. */
  readonly ref: string;
  readonly run: RunFacts;
  readonly tag: TagState | null;
  readonly branch: BranchFacts | null;
  readonly model: ModelFacts | null;
  readonly origin: OriginFacts | null;
  readonly content: ContentFacts | null;
  readonly judgement: JudgementFacts | null;
  /** Entries of the verified ledger; null where the configuration names none. */
  readonly entries: readonly LedgerEntry[] | null;
  /** Whether the bundle is the one the ledger names, and its signatures hold; null: nobody looked. */
  readonly bundle: Outcome | null;
  readonly signature: Outcome | null;
}

/** What another part of the release found out. */
export type Outcome =
  | { readonly holds: true; readonly message: string }
  | { readonly holds: false; readonly code: string; readonly message: string };

export interface RunFacts {
  readonly attempt: number;
  /** The object that the event named: a commit, or the object of an annotated tag; null where it named none. */
  readonly startedFor: string | null;
  /** Governing files that are others now than in the commit whose workflow runs; null: that cannot be told. Asked of a further attempt only. */
  readonly outdated: readonly string[] | null;
}

/** The default branch, and whether the tag's commit is on it. */
export interface BranchFacts {
  readonly name: string;
  readonly isOnBranch: boolean;
}

/** The model that the tag names, as the tag's commit has it. */
export type ModelFacts =
  | { readonly found: 'none' | 'several' | 'unreadable' | 'ungoverned' }
  | { readonly found: 'one'; readonly path: string; readonly version: string };

/** The pull request that brought the newest change of the model. */
export interface OriginFacts {
  /** Null where nothing ever changed the model. */
  readonly change: string | null;
  readonly pull: {
    readonly number: number;
    readonly baseRef: string;
    readonly head: string;
  } | null;
}

export interface ContentFacts {
  /** Digest of the content manifest of the tag's commit, lowercase hex; null where it cannot be named. */
  readonly found: string | null;
  /** The first path that differs from the approved head; null: none does. */
  readonly difference: string | null;
  /** Tags of this version from before its approval (`NAME-vVERSION-prod-candidate`); absent: there is none. */
  readonly candidates?: readonly CandidateFacts[];
}

/** Where a tag of the candidate leads, beside the approved head. */
export interface CandidateFacts {
  readonly tag: string;
  /** The object that it holds. */
  readonly object: string;
  /** Why it is not what was approved, as a sentence; null: it is. */
  readonly difference: string | null;
}

/** The pull request judged again: by what governed before its merge, and by what governs on the default branch now. */
export interface JudgementFacts {
  readonly before: Decision;
  readonly now: Decision;
  /** Reviews as they are now. */
  readonly reviews: readonly { readonly id: number; readonly submittedAt: string | null }[];
}

/** The links of the chain from a tag to the approval of its content, in order. */
export const RELEASE_LINKS = [
  'tag',
  'commit',
  'branch',
  'manifest',
  'pull_request',
  'content',
  'decision',
  'reviews',
  'validity',
  'policies',
  'version',
  'day',
  'run',
  'bundle',
  'signature',
] as const;

export type ReleaseLinkName = (typeof RELEASE_LINKS)[number];

/** Why a release is refused; a closed list, beside what bundle and signature say. */
export const RELEASE_REFUSAL_CODES = [
  'tag_not_fully_named',
  'tag_malformed',
  'tag_missing',
  'tag_not_commit',
  'tag_is_branch_too',
  'tag_moved',
  'not_on_base',
  'model_missing',
  'model_ambiguous',
  'manifest_unreadable',
  'configuration_unreadable',
  'version_differs',
  'no_pull_request',
  'merged_elsewhere',
  'content_unnamed',
  'content_differs',
  'candidate_differs',
  'not_judged',
  'ledger_missing',
  'decision_missing',
  'decision_of_other_repository',
  'decision_of_other_pull',
  'decision_of_other_content',
  'decision_not_approved',
  'decision_superseded',
  'decision_withdrawn',
  'decision_corrected',
  'approval_unreadable',
  'approval_withdrawn',
  'changes_requested',
  'approval_expired',
  'policy_denies',
  'version_reused',
  'day_differs',
  'rerun_outdated',
  'not_shown',
] as const;
export type ReleaseRefusalCode = (typeof RELEASE_REFUSAL_CODES)[number];

/** One link: it holds, it is broken, or it was not looked at because what it hangs on is missing. */
export type ReleaseLink = { readonly link: ReleaseLinkName } & LinkState;
export type LinkState =
  | { readonly state: 'holds'; readonly message: string }
  | { readonly state: 'broken'; readonly code: ReleaseRefusalCode | string; readonly message: string }
  | { readonly state: 'unchecked'; readonly message: string };

export function holds(message: string): LinkState {
  return { state: 'holds', message };
}

export function broken(code: ReleaseRefusalCode, message: string): LinkState {
  return { state: 'broken', code, message };
}

export function unchecked(message: string): LinkState {
  return { state: 'unchecked', message };
}
