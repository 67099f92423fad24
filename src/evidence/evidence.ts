import type { EvidenceOutput } from '../schemas/evidence.ts';
import type { Problem } from '../text/problem.ts';

/**
 * One measured number, as `arbiter evidence --json` prints it.
 *
 * `slice` null is the whole data set; `{ sex: 'F' }` one group; `{ sex: '*' }` (with `column: 'sex'`) a number taken
 * across all groups of an attribute, such as a difference or a ratio. `trust: 'claimed'` marks numbers of prose and
 * of records of approval: they are for comparing and showing, and satisfy no check.
 */
export type EvidenceRecord = EvidenceOutput['files'][number]['records'][number];

/** A file or directory with the hash a tool recorded for it. */
export interface RecordedHash {
  readonly path: string;
  readonly algorithm: string;
  readonly digest: string;
  readonly size?: number;
  readonly stage?: string;
  readonly role?: 'out' | 'dep';
}

/** What a file says beside numbers. Every part is optional; absent means the file says nothing about it. */
export interface EvidenceFacts {
  readonly lineage?: {
    readonly run_id?: string;
    readonly experiment_id?: string;
    readonly commit?: string | null;
    readonly status?: string;
    readonly lifecycle_stage?: string;
    readonly parent_run_id?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly tags?: Readonly<Record<string, string>>;
    /** The job of a lineage event, and the data sets it read and wrote. */
    readonly job?: string;
    readonly inputs?: readonly string[];
    readonly outputs?: readonly string[];
    /** Outputs and dependencies with the hashes the tool recorded (DVC: md5). */
    readonly data?: readonly RecordedHash[];
  };
  readonly drift?: {
    /** Whether the tool (or its rule, recomputed here) says that the data set drifted; null when it cannot be told. */
    readonly dataset_drift: boolean | null;
    readonly share_of_drifted_columns: number | null;
    readonly drift_share_threshold: number | null;
    readonly drifted_columns: readonly string[];
    readonly undecidable_columns: readonly string[];
    /** Severity written by the evaluation store's record; null when the tool has none, or when no flag was raised. */
    readonly severity?: 'low' | 'medium' | 'high' | null;
    readonly created_at?: string | null;
    /** Day of the evaluation store that a record is of. */
    readonly day?: string;
  };
  readonly card?: {
    readonly sections: readonly CardSection[];
    readonly front_matter: boolean;
    readonly metadata: Readonly<Record<string, unknown>>;
  };
  readonly identity?: {
    readonly model?: string;
    readonly version?: string;
    readonly created?: string;
    readonly name?: string;
  };
  /** The return to the previous version, as rehearsed. */
  readonly drill?: RollbackDrill;
  /** An entry of a model registry, or the model file's own description. */
  readonly registry?: {
    readonly stage?: string;
    readonly status?: string;
    readonly source?: string;
    readonly aliases?: Readonly<Record<string, string>>;
    readonly model_uuid?: string;
    readonly flavors?: readonly string[];
    readonly has_signature?: boolean;
  };
  /** Stages of a declared pipeline, with the metric files each declares. */
  readonly pipeline?: {
    readonly stages: readonly { readonly name: string; readonly metrics: readonly string[] }[];
  };
  /** Tests with the tool's own verdict; `column` where one column was tested. */
  readonly tests?: readonly { readonly name: string; readonly outcome: string; readonly column?: string }[];
  /** Columns of data sets, as a contract or a lineage event describes them; an empty classification: nobody gave one. */
  readonly columns?: readonly {
    readonly dataset: string;
    readonly name: string;
    readonly classification: readonly string[];
    readonly tags?: readonly string[];
  }[];
  readonly contract?: { readonly status: string };
  readonly data_description?: {
    readonly license: string | null;
    /** Terms of Croissant's responsible-AI vocabulary that say something. */
    readonly responsible_ai: readonly string[];
  };
  /** A bill of materials: how much it lists, and the names of the models and data in it. */
  readonly bom?: {
    readonly spec_version: string | null;
    readonly components: number;
    readonly with_hashes: number;
    readonly models: readonly string[];
    readonly data: readonly string[];
  };
  /** What a scanner of vulnerabilities found; `severity` null where it does not tell one. */
  readonly scan?: {
    readonly covers: readonly ('image' | 'dependencies')[];
    readonly vulnerabilities: readonly {
      readonly id: string;
      readonly package: string;
      readonly version: string | null;
      readonly severity: 'low' | 'medium' | 'high' | 'critical' | null;
      /** Whether there is a version without it. */
      readonly is_fixed: boolean;
      readonly pointer: string;
    }[];
    /** What it could not look at, with its reason. */
    readonly not_scanned: readonly string[];
  };
  /** How predictions were explained, and for how many features there is a global value. */
  readonly explanation?: {
    readonly method: string;
    readonly features: number;
    /** The features with a global value; absent: none has one, or the tool does not name them. */
    readonly names?: readonly string[];
    /** Single decisions, with the features that all of them name. */
    readonly decisions?: { readonly count: number; readonly names: readonly string[] };
  };
  /** A load test as a whole; null: the tool was not told to report it. */
  readonly load?: {
    readonly p95_ms: number | null;
    readonly p99_ms: number | null;
    readonly throughput_per_second: number | null;
    readonly requests: number | null;
    /** Share of failed requests, 0 to 1. */
    readonly error_rate: number | null;
  };
  /** A record of approval, or a plan, found in a file: shown as a claim, never counted (evidence rule 8). */
  readonly claimed_approval?: Readonly<Record<string, unknown>>;
}

/** A heading of a model card with the text up to the next heading. `line` is 1-based. */
export interface CardSection {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly words: number;
  readonly text_has_unfilled_part: boolean;
}

/** A rehearsed rollback. `duration_seconds` counts from the order to the previous version serving again. */
export interface RollbackDrill {
  readonly previous_version: string;
  /** Lowercase hex sha256 of the bundle that was put back. */
  readonly bundle_digest: string;
  /** RFC 3339 in UTC. */
  readonly tested_at: string;
  readonly duration_seconds: number;
  readonly by: string;
}

/** What a reader gives for one file or run. */
export interface Reading {
  readonly format: string;
  readonly toolVersion: string | null;
  readonly records: readonly EvidenceRecord[];
  readonly facts: EvidenceFacts;
  readonly problems: readonly Problem[];
}

/** One file offered to the readers: its path is for messages and for tree formats only, never for detection. */
export interface EvidenceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A record of which only the named parts are known; the others are null. */
export function measured(
  known: Pick<EvidenceRecord, 'raw_metric' | 'value' | 'pointer'> & Partial<EvidenceRecord>,
): EvidenceRecord {
  return {
    metric: null,
    rows: null,
    positives: null,
    column: null,
    fold: null,
    trust: null,
    dataset: null,
    slice: null,
    statistic: null,
    verdict: null,
    threshold: null,
    ...known,
    raw_metric: known.raw_metric === '' ? '(root)' : known.raw_metric,
  };
}

/** The slice of a number taken across all groups of one protected attribute. */
export function acrossGroups(attribute: string): Record<string, string> {
  return { [attribute]: '*' };
}

/** A reading that holds nothing to judge. */
export function emptyReading(format: string, problems: readonly Problem[]): Reading {
  return { format, toolVersion: null, records: [], facts: {}, problems };
}
