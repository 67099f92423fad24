import type { TimeLimit } from '../checks/check.ts';
import type {
  AuditTrail,
  BEFORE_RELEASES,
  RecordedDrill,
  RecordedRelease,
  RunCommit,
} from '../checks/facts.ts';
import type { LargeFileStore } from '../model/large-file.ts';
import type { ContentEntry } from '../model/subject.ts';
import type { ChangedPath, FileTree } from '../model/tree.ts';
import type { LoadedWaiver } from '../model/waivers.ts';
import type { PullConditions } from '../policy/conditions.ts';
import type { WaiverSource } from '../policy/waivers-in-force.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import type { ArtifactSet } from './artifact-set.ts';
import type { GoverningSet } from './governing-set.ts';
import type { SignoffAnswer, SignoffRequest } from './model-signoff.ts';
import type { ReleasedModel } from './recorded-releases.ts';

/** Everything one decision is made from. */
export interface EvaluationInput {
  readonly now: string;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  /** Where everything governing is read. */
  readonly base: FileTree;
  readonly head: FileTree;
  /** `commit` or `folder`: how the report names the source of committed evidence. */
  readonly source: string;
  /** What the change touches since the merge base; null judges every model. */
  readonly changed: readonly ChangedPath[] | null;
  /** What base changed since the merge base: a governed path among it means that the branch is behind. */
  readonly changedOnBase: readonly ChangedPath[];
  readonly artifacts: (config: Config, headPaths: readonly string[]) => Promise<ArtifactSet>;
  /** Null: checks alone are judged. */
  readonly signoff: ((request: SignoffRequest, known: SignoffKnown) => Promise<SignoffAnswer>) | null;
  readonly isDraft: boolean;
  /** What conditions of a policy ask of the pull request; absent: not known, so that each of them holds. */
  readonly pullRequest?: PullConditions;
  /** The ledger's word on a model as base has it; null where there is none to ask (off GitHub). */
  readonly auditTrail: ((model: BaseModel) => Promise<AuditTrail>) | null;
  /** The ledger's word on the drills of a model, by its name; absent where there is none to ask. */
  readonly drills?: (model: string) => Promise<readonly RecordedDrill[]>;
  /** The ledger's word on what was released of a model; absent where there is none to ask. */
  readonly releases?:
    | ((model: ReleasedModel) => Promise<readonly RecordedRelease[]>)
    | typeof BEFORE_RELEASES;
  /** What Git knows of the commit of a training run; absent where there is no history to ask (a folder). */
  readonly runCommit?: (asked: AskedCommit) => Promise<RunCommit>;
  /** Who approved the waivers on base; absent: a verdict of an earlier version, for which none was in force. */
  readonly waivers?: (onBase: readonly LoadedWaiver[]) => Promise<WaiverSource>;
  /** A merged pull request is judged again: what was in order then is not held against today's date. */
  readonly isMerged?: boolean;
  /** Where the objects behind pointer files are; without it no pointer is followed, which is a problem of its model. */
  readonly largeFiles?: LargeFileStore;
  /** What governs was signed before (a merged pull request under later rules): nobody is asked again. */
  readonly isGovernanceSettled?: boolean;
  /** Held by whoever has a clock; absent: a replay, which what was counted beforehand bounds as well. */
  readonly limited?: TimeLimit;
  /** Says why rules and evidence that change together need the governance role; absent: a verdict of an earlier version. */
  readonly isJointChangeTold?: boolean;
  /** Name of the only model to judge. */
  readonly model?: string;
}

/** A model as it stands on base: its content manifest's entries, null where there is no such model. */
export interface BaseModel {
  readonly folder: string;
  readonly content: readonly ContentEntry[] | null;
  /** The same of the head; null where there is nothing of it that could be approved. Read only where it is asked for. */
  readonly headContent: () => Promise<readonly ContentEntry[] | null>;
  /** Those of a commit's paths that belong to the model. */
  readonly ownPaths: (paths: readonly string[]) => readonly string[];
}

/** A commit that evidence of a model names; nobody has looked yet whether there is one. */
export interface AskedCommit {
  /** Folder of the model. */
  readonly folder: string;
  /** Lowercase hex. */
  readonly commit: string;
  /** Whether a path is governed code of the model. */
  readonly isCode: (path: string) => boolean;
}

/** What the sign-off may need besides the request. */
export interface SignoffKnown {
  /** When the newest evidence of a workflow was there. */
  readonly evidenceAt: string | null;
  /** Files of workflow artifacts, with where each came from. */
  readonly artifacts: ArtifactSet['files'];
  /** What governs, as base has it. */
  readonly governing: GoverningSet;
  /** The canonical JSON behind the subject's digest, where it has one. */
  readonly preimage: string | null;
}

/** A subject with the canonical JSON behind its digest (lowercase hex). */
export interface JudgedSubject {
  readonly name: string;
  readonly sha256: string;
  readonly preimage: string;
}

export interface Evaluation {
  readonly decision: Decision;
  /** Logins that can fill an open seat and have not answered, sorted. */
  readonly requestedLogins: readonly string[];
  /** The same for each role with open seats: where not all can be asked, somebody for each is. */
  readonly requestedByRole: readonly (readonly string[])[];
  /** The change is pending, and nothing but checks of stages that are not open yet keeps it from review. */
  readonly isStageOpen: boolean;
  /** Whether a path belongs to a model that was judged. */
  readonly isJudged: (path: string) => boolean;
  /** Whether a path lies where models are governed, or governs. */
  readonly isGoverned: (path: string) => boolean;
  /** When the newest evidence of a workflow was there; null without any. */
  readonly evidenceAt: string | null;
  /** Subjects of the models that were judged, and of the change to what governs. */
  readonly subjects: readonly JudgedSubject[];
  /** What governs, as base has it. */
  readonly governing: GoverningSet;
}
