import type { EvidenceFacts, EvidenceRecord } from '../evidence/evidence.ts';
import type { ModelFile } from '../evidence/model-files/model-file.ts';
import type { Dataset } from '../model/catalog.ts';
import type { ConditionFacts } from '../policy/conditions.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { BalanceReport } from '../statistics/balance.ts';
import type { Comparison } from '../statistics/comparison.ts';
import type { DriftReport } from '../statistics/drift-report.ts';
import type { SplitReport } from '../statistics/split.ts';
import type { PredictionsSummary } from '../statistics/summary.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import type { RecordedFile, RunCommit } from './lineage-facts.ts';

export type { RecordedFile, RunCommit } from './lineage-facts.ts';

/** How far a piece of evidence can be believed, weakest first (spec: evidence, rule 5). */
export const TRUST_LEVELS = ['claimed', 'committed', 'workflow', 'attested', 'recomputed'] as const;
export type Trust = (typeof TRUST_LEVELS)[number];

/** One evidence file as read, with where it came from. */
export interface EvidenceItem {
  /** Repository path; files of an artifact stand under the folder the configuration gives them. */
  readonly file: string;
  readonly format: string;
  readonly toolVersion: string | null;
  readonly trust: Trust;
  /** `commit`, `folder`, or `artifact metrics of workflow run 123 (attempt 1)`. */
  readonly source: string;
  /** When the workflow run that made it started, RFC 3339; absent for what no run made. */
  readonly madeAt?: string | null;
  /** Lowercase hex of the bytes that were parsed. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly records: readonly EvidenceRecord[];
  readonly facts: EvidenceFacts;
  readonly problems: readonly Problem[];
}

/**
 * A declared predictions file, recomputed; `summary` is null when it could not be, with the reason in `problem`. One that
 * is declared and not there is an item too, with an empty `sha256`: leaving it out would let the claim stand in for it.
 */
export interface PredictionsItem {
  readonly file: string;
  readonly dataset: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly source: string;
  readonly summary: PredictionsSummary | null;
  /** The file is still being made: nothing is judged on the claim meanwhile. */
  readonly isAwaited?: boolean;
  readonly problem: Problem | null;
}

/** A file that a comparison read. */
export interface ComparedFile {
  readonly file: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly source: string;
  readonly trust: Trust;
}

/**
 * Current data that the configuration declares, compared with its reference here; `report` is null when it could not be,
 * with the reason in `problem`. What is declared and not there is an item too, so that no claim stands in for it.
 */
export interface DriftItem {
  readonly dataset: string;
  /** Column of the prediction; null where the configuration names none. */
  readonly prediction: string | null;
  /** As declared, where it was not found. */
  readonly file: string;
  /** Null where it was not found. */
  readonly current: ComparedFile | null;
  readonly reference: ComparedFile | null;
  readonly report: DriftReport | null;
  /** Names and categories that the reference's profile holds, to be scanned for identifiers. */
  readonly texts?: readonly string[];
  /** The data is still being made: nothing is judged on a claim meanwhile. */
  readonly isAwaited?: boolean;
  readonly problem: Problem | null;
}

/** The files of a comparison that are there. */
export function driftFiles({ current, reference }: DriftItem): readonly ComparedFile[] {
  return [current, reference].filter((file) => file !== null);
}

/**
 * Data that the configuration declares, counted by group here; `balance` is null when it could not be, with the reason in
 * `problem`. What is declared and not there is an item too.
 */
export interface DataItem {
  readonly dataset: string;
  /** As declared, where it was not found. */
  readonly file: string;
  /** Null where it was not found. */
  readonly data: ComparedFile | null;
  readonly balance: BalanceReport | null;
  /** Whether the configuration says which column is the label. */
  readonly hasLabel: boolean;
  /** The file is still being made. */
  readonly isAwaited?: boolean;
  readonly problem: Problem | null;
}

/**
 * Held-out data that the configuration declares, compared with the training data here; `report` is null when it could not
 * be, with the reason in `problem`. What is declared and not there is an item too.
 */
export interface SplitItem {
  readonly dataset: string;
  /** Data set of training. */
  readonly training: string;
  /** As declared, where it was not found. */
  readonly file: string;
  /** The files of both that are there. */
  readonly files: readonly ComparedFile[];
  readonly report: SplitReport | null;
  /** A file is still being made. */
  readonly isAwaited?: boolean;
  readonly problem: Problem | null;
}

/** A small text of the model's folder (card, Dockerfile, dependency list, packet, drill record). */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  readonly trust: Trust;
}

/** Evidence that a workflow is still making (or has not started to make) for this head. */
export interface AwaitedArtifact {
  readonly workflow: string;
  readonly artifact: string;
  /** `not started`, `queued`, `in progress`: awaited. Anything else is not awaited but missing. */
  readonly state: string;
}

/** Off GitHub: the artifact is there for whoever gives it. */
export const NOT_GIVEN = 'not given';

const AWAITED_STATES: ReadonlySet<string> = new Set(['not started', 'queued', 'in progress', NOT_GIVEN]);

/** Evidence that is still coming; a run that failed or was cancelled brings nothing, and its evidence is missing. */
export function awaitedOf(facts: Pick<ModelFacts, 'awaiting'>): readonly AwaitedArtifact[] {
  return facts.awaiting.filter(({ state }) => AWAITED_STATES.has(state));
}

/** Said in place of an audit trail where only checks are judged (`arbiter check`); the gate never says it. */
export const OFF_GITHUB = 'off_github';

/** What the ledger says of the model as it stands on the base branch. */
export interface AuditTrail {
  /** Branch of the ledger; null where none is configured. */
  readonly branch: string | null;
  /** Number of verified entries. */
  readonly entries: number;
  /** Where the trail of what is on base begins or leads: the recorded approval, or why there is none to ask for. */
  readonly origin: string;
  /** What is missing, in sentences; none: the trail is complete. */
  readonly gaps: readonly string[];
  /** The gaps are judged in this pull request, by the governance role; earlier versions recorded trails without it. */
  readonly isJudgedHere?: boolean;
}

/** A rehearsed return, as a verified ledger has it. */
export interface RecordedDrill {
  /** Number of the entry. */
  readonly entry: number;
  /** What was, or was to be, put back: the version and the SHA-256 of its bundle. */
  readonly version: string;
  readonly bundle: string;
  /** RFC 3339. */
  readonly testedAt: string;
  /** Null only where it did not end live. */
  readonly switchMs: number | null;
  /** How it ended; absent: live, as in every record from when only those were kept. */
  readonly outcome?: 'refused' | 'rolled_back' | 'failed';
}

/** A bundle that was published, as a verified ledger has it. */
export interface RecordedRelease {
  /** Number of the entry of the release. */
  readonly entry: number;
  readonly version: string;
  readonly tag: string;
  /** SHA-256 of the bundle. */
  readonly bundle: string;
  /** Until when its approval is valid; null: the ledger does not say, or without an end. */
  readonly validUntil: string | null;
  /** Why a rollback does not take it, as one sentence; absent: nothing in the ledger speaks against it. */
  readonly against?: string;
}

/** Said in place of releases by a replay of a verdict from when nobody looked for them. */
export const BEFORE_RELEASES = 'before_releases';

/** The model as the base branch has it, with its own evidence. */
export interface ChampionModel {
  readonly kind: 'model';
  readonly version: string;
  readonly evidence: readonly EvidenceItem[];
  readonly predictions: readonly PredictionsItem[];
  /** Its predictions against the candidate's, for each declared data set of which both have one file. */
  readonly comparisons: readonly {
    readonly dataset: string;
    /** Null: they could not be compared, and `problem` says why. */
    readonly comparison: Comparison | null;
    readonly problem: string | null;
    /** The files say different things of the same row, so that one of them is wrong. */
    readonly isContradiction?: boolean;
  }[];
}

/** What a candidate is compared with. */
export type Champion =
  | ChampionModel
  /** There is no such model on base. */
  | { readonly kind: 'none' }
  /** Only one state of the repository was given. */
  | { readonly kind: 'no_base' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A governed file of the model, or an object behind a pointer of it, with what its content is. */
export interface ExaminedFile extends ModelFile {
  readonly file: string;
  readonly sha256: string;
  readonly trust: Trust;
}

/** Everything a check may look at for one model. Plain data: a check never reads anything itself. */
export interface ModelFacts {
  /** The instant of the decision, RFC 3339 UTC. */
  readonly now: string;
  /** Folder of the model, for example `models/fraud-detection`. */
  readonly folder: string;
  /** The manifest with its governing fields as the base commit has them (policy rule 17). */
  readonly manifest: Manifest;
  readonly manifestDocument: TextDocument;
  readonly manifestSha256: string;
  /** What `when` is held against, from base and head together; without it, the manifest alone. */
  readonly conditions?: ConditionFacts;
  /** True when the model is not on the base commit. */
  readonly isNew: boolean;
  /** Version of this model on the base commit, if any. */
  readonly baseVersion: string | null;
  /** Whether the manifest's business thresholds count: false for a new model (they need the governance seat). */
  readonly businessThresholdsCount: boolean;
  /** Names of KPIs that the model on the base commit does not have; absent: none, or the model is new as a whole. */
  readonly addedKpis?: readonly string[];
  readonly datasets: readonly Dataset[];
  readonly evidence: readonly EvidenceItem[];
  readonly predictions: readonly PredictionsItem[];
  /** Absent: no drift is declared. */
  readonly drift?: readonly DriftItem[];
  /** Declared data, read only where a policy asks for it. */
  readonly data?: readonly DataItem[];
  /** Held-out data against training data, read only where a policy asks for it. */
  readonly splits?: readonly SplitItem[];
  /** By path. */
  readonly texts: ReadonlyMap<string, TextFile>;
  /** All paths under the folder, sorted. */
  readonly paths: readonly string[];
  readonly awaiting: readonly AwaitedArtifact[];
  /** Read only where a policy compares with it. */
  readonly champion?: Champion;
  /** By path; looked at only where a policy asks for formats. */
  readonly modelFiles?: readonly ExaminedFile[];
  /** Commits of training runs, looked up only where a policy asks; absent: there is no history to ask. */
  readonly runCommits?: readonly RunCommit[];
  /** Whether any governed code belongs to the model; told only where a policy asks for the commit of a run. */
  readonly hasGovernedCode?: boolean;
  /** Compared only where a policy asks whether sources agree. */
  readonly recordedFiles?: readonly RecordedFile[];
  /** Read only where a policy asks for it. */
  readonly auditTrail?: AuditTrail | typeof OFF_GITHUB | null;
  /** Drills of the model in the ledger, read only where a policy asks for one; absent: no ledger was asked. */
  readonly drills?: readonly RecordedDrill[];
  /** Every published bundle of the model in the ledger, oldest first, read only where a policy asks; absent: no ledger was asked. */
  readonly releases?: readonly RecordedRelease[] | typeof BEFORE_RELEASES;
  /** Who governs what governs; `governance` unless the configuration names another. */
  readonly governanceRole?: string;
  /** Groups smaller than this are shown as a range in public output. */
  readonly suppressBelow: number;
}
