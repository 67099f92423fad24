import {
  type AuditTrail,
  BEFORE_RELEASES,
  type RecordedDrill,
  type RecordedRelease,
} from '../checks/facts.ts';
import { serializeDecision } from '../decision/decision.ts';
import { canonicalDigest, sha256Hex } from '../model/canonical.ts';
import { NO_LARGE_FILES } from '../model/large-file.ts';
import type { ChangedPath } from '../model/tree.ts';
import { asksForPull } from '../policy/conditions.ts';
import type { WaiverSource } from '../policy/waivers-in-force.ts';
import type {
  Artifacts,
  Drills,
  Inputs,
  Releases,
  Trail,
  VerdictRecord,
  Waivers,
} from '../schemas/verdict-record.ts';
import type { ArtifactSet } from './artifact-set.ts';
import { type ContentLimits, ContentStore } from './content-store.ts';
import type { BaseModel, Evaluation, EvaluationInput } from './evaluation.ts';
import type { DecidedSignoff } from './pull-signoff.ts';
import { RecordingLargeFiles } from './recorded-objects.ts';
import type { ReleasedModel } from './recorded-releases.ts';
import { SignoffNotes } from './recorded-signoff.ts';
import { RecordingTree } from './recording-tree.ts';
import { relevantEntries } from './relevant-entries.ts';

export const RECORD_SCHEMA = 'arbiter/verdict-record/v1';

/** A larger record is not kept: it would make the ledger slow for everybody. */
export const MAX_RECORD_BYTES = 10 * 1024 * 1024;

export interface RecorderOptions extends ContentLimits {
  /** Version of Arbiter. */
  readonly arbiter: string;
  readonly maxRecordBytes?: number;
}

/** What is kept of one verdict, so that it can be computed again. */
export interface KeptVerdict {
  /** JSON of a VerdictRecord. Members stand in the order in which they were read: a verdict repeats some of them so. */
  readonly record: Uint8Array;
  /** Contents that the record names, by digest (lowercase hex). */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  /** Digests of contents that are too large to be kept, sorted. */
  readonly notKept: readonly string[];
  /** Why the verdict cannot be computed from the record; null: it can. */
  readonly notReplayable: string | null;
}

interface Watched {
  readonly input: EvaluationInput;
  readonly base: RecordingTree;
  readonly head: RecordingTree;
  readonly largeFiles: RecordingLargeFiles;
}

/**
 * Notes everything one evaluation looks at. It changes nothing of what the evaluation sees, and what it cannot keep makes
 * a record that says so: a verdict never depends on its record.
 *
 *     const evaluation = await evaluate(recorder.watch(input)); // input.signoff calls recorder.signoff(decided)
 *     const kept = recorder.finish(evaluation);
 */
export class VerdictRecorder {
  readonly #options: RecorderOptions;
  readonly #contents: ContentStore;
  readonly #signoffs = new SignoffNotes();
  readonly #trails: Trail[] = [];
  readonly #drills: Drills[] = [];
  readonly #releases: Releases[] = [];
  #artifacts: Artifacts | null = null;
  #waivers: Waivers | null = null;
  #watched: Watched | undefined;

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#contents = new ContentStore(options);
  }

  /** The same input, watched. Sign-offs are not: whoever answers them gives each to `signoff`. */
  watch(input: EvaluationInput): EvaluationInput {
    const base = new RecordingTree(input.base, this.#contents);
    const head = input.head === input.base ? base : new RecordingTree(input.head, this.#contents);
    const largeFiles = new RecordingLargeFiles(input.largeFiles ?? NO_LARGE_FILES, this.#contents);
    this.#watched = { input, base, head, largeFiles };
    const { auditTrail, drills, releases, waivers } = input;
    return {
      ...input,
      base,
      head,
      largeFiles,
      artifacts: async (...asked) => this.#noteArtifacts(await input.artifacts(...asked)),
      auditTrail:
        auditTrail === null ? null : async (model) => this.#noteTrail(model, await auditTrail(model)),
      ...(drills !== undefined && { drills: async (model) => this.#noteDrills(model, await drills(model)) }),
      ...(typeof releases === 'function' && {
        releases: async (model) => this.#noteReleases(model, await releases(model)),
      }),
      ...(waivers !== undefined && { waivers: async (onBase) => this.#noteWaivers(await waivers(onBase)) }),
    };
  }

  /** A sign-off as the evaluation asked for it, with what it was decided from. */
  signoff(decided: DecidedSignoff): void {
    this.#signoffs.add(decided);
  }

  finish({ decision, governing }: Pick<Evaluation, 'decision' | 'governing'>): KeptVerdict {
    const watched = this.#watched;
    if (watched === undefined) throw new Error('Nothing was watched, so there is no verdict to keep.');
    const { input } = watched;
    const contents = this.#contents.kept();
    const frame = {
      schema: RECORD_SCHEMA,
      arbiter: this.#options.arbiter,
      verdict: sha256Hex(serializeDecision(decision)),
      now: input.now,
      base: input.baseSha,
      head: input.headSha,
      source: input.source,
      model: input.model ?? null,
      is_draft: input.isDraft,
    } as const;
    const bytesOf = (record: VerdictRecord): Uint8Array => Buffer.from(JSON.stringify(record), 'utf8');
    const without = (reason: string): KeptVerdict => ({
      ...contents,
      record: bytesOf({ ...frame, not_replayable: reason, inputs: null }),
      notReplayable: reason,
    });
    const changed = [...new Set([...watched.base.changed, ...watched.head.changed])];
    if (changed.length > 0) return without(`${changed.join(', ')} changed while the verdict was computed.`);
    const most = this.#options.maxRecordBytes ?? MAX_RECORD_BYTES;
    const tooLarge = `The inputs take more than ${most} bytes, which is the most that is kept of one verdict.`;
    // Sign-offs are the one part that grows with models and people at once: not even put together when too large.
    if (this.#signoffs.size > most) return without(tooLarge);
    const inputs = this.#inputs(watched, governing, contents.notKept);
    const record = bytesOf({ ...frame, not_replayable: null, inputs });
    if (record.length > most) return without(tooLarge);
    return { ...contents, record, notReplayable: null };
  }

  #inputs(
    { input, base, head, largeFiles }: Watched,
    { config, policies }: Evaluation['governing'],
    notKept: readonly string[],
  ): Inputs {
    const isRelevant = relevantEntries({ base, head, changed: input.changed, config });
    return {
      changed: input.changed === null ? null : input.changed.map(changedPath),
      changed_on_base: input.changedOnBase.map(changedPath),
      trees: { base: base.files(isRelevant), head: head === base ? null : head.files(isRelevant) },
      artifacts: this.#artifacts,
      signoff: input.signoff === null ? null : this.#signoffs.record(),
      audit_trail: input.auditTrail === null ? null : this.#trails,
      ...(input.drills !== undefined && { drills: this.#drills }),
      ...(input.releases !== BEFORE_RELEASES && {
        releases: input.releases === undefined ? null : this.#releases,
      }),
      ...(input.isJointChangeTold === true && { joint_change: true as const }),
      ...(this.#waivers !== null && { waivers: this.#waivers }),
      ...(input.pullRequest !== undefined &&
        policies.some(({ policy }) => asksForPull(policy)) && {
          pull_request: { base: input.pullRequest.base, labels: [...input.pullRequest.labels] },
        }),
      ...(largeFiles.notes.length > 0 && { large_objects: largeFiles.notes }),
      not_kept: [...notKept],
    };
  }

  #noteArtifacts(set: ArtifactSet): ArtifactSet {
    this.#artifacts = {
      files: set.files.map(({ path, bytes, source, trust, madeAt }) => ({
        path,
        content: this.#contents.add(bytes),
        source,
        trust,
        made_at: madeAt,
      })),
      awaiting: set.awaiting.map(({ workflow, artifact, state, into }) => ({
        workflow,
        artifact,
        state,
        into,
      })),
      problems: [...set.problems],
      newest_at: set.newestAt,
    };
    return set;
  }

  #noteDrills(model: string, found: readonly RecordedDrill[]): readonly RecordedDrill[] {
    this.#drills.push({
      model,
      found: found.map(({ entry, version, bundle, testedAt, switchMs, outcome }) => ({
        entry,
        version,
        bundle,
        tested_at: testedAt,
        switch_ms: switchMs,
        ...(outcome !== undefined && { outcome }),
      })),
    });
    return found;
  }

  #noteReleases(
    { name, knownAs }: ReleasedModel,
    found: readonly RecordedRelease[],
  ): readonly RecordedRelease[] {
    this.#releases.push({
      model: name,
      known_as: [...knownAs],
      found: found.map(({ validUntil, ...release }) => ({ ...release, valid_until: validUntil })),
    });
    return found;
  }

  #noteWaivers(source: WaiverSource): WaiverSource {
    const approvals = source.kind === 'ledger' ? source.approvals : [];
    this.#waivers = {
      source: source.kind,
      approvals: approvals.map((approval) => ({
        ...approval,
        approved_by: approval.approved_by.map((approver) => ({ ...approver })),
      })),
    };
    return source;
  }

  #noteTrail(model: BaseModel, trail: AuditTrail): AuditTrail {
    const { isJudgedHere, gaps, ...said } = trail;
    this.#trails.push({
      ...trailQuestion(model),
      ...said,
      gaps: [...gaps],
      ...(isJudgedHere !== undefined && { judged_here: isJudgedHere }),
    });
    return trail;
  }
}

/** What a question to the ledger is known by. */
export function trailQuestion({ folder, content }: BaseModel): Pick<Trail, 'folder' | 'content'> {
  return { folder, content: content === null ? null : canonicalDigest(content).replace('sha256:', '') };
}

function changedPath({ path, previousPath, status }: ChangedPath): Inputs['changed_on_base'][number] {
  return { path, previous_path: previousPath, status };
}
