import {
  type AuditTrail,
  BEFORE_RELEASES,
  type RecordedDrill,
  type RecordedRelease,
} from '../checks/facts.ts';
import type { ChangedPath } from '../model/tree.ts';
import type { WaiverSource } from '../policy/waivers-in-force.ts';
import type { Artifacts, Drills, Inputs, Releases, VerdictRecord } from '../schemas/verdict-record.ts';
import { evaluateSignoff } from '../signoff/signoff.ts';
import type { ArtifactSet } from './artifact-set.ts';
import type { BaseModel, EvaluationInput, SignoffAnswer, SignoffRequest } from './evaluation.ts';
import { RecordedLargeFiles } from './recorded-objects.ts';
import type { ReleasedModel } from './recorded-releases.ts';
import { contradiction, requestDigest } from './recorded-signoff.ts';
import { NotRecorded, RecordedTree } from './recorded-tree.ts';
import type { ReadRecord, RecordedQuestion } from './verdict-record.ts';
import { trailQuestion } from './verdict-recorder.ts';

/** Answers an evaluation from a record: each recorded answer once, and only to the question it was given to. */
export class RecordedAnswers {
  readonly #record: VerdictRecord;
  readonly #inputs: Inputs;
  readonly #contents: ReadonlyMap<string, Uint8Array>;
  readonly #questions: RecordedQuestion[] | null;
  readonly #trails: Inputs['audit_trail'];
  /** Null: an earlier version, or one without a ledger, asked for none. */
  readonly #drills: Drills[] | null;
  /** Null: there was no ledger to ask. Undefined: an earlier version asked for none. */
  readonly #releases: Releases[] | null | undefined;
  readonly #objects: RecordedLargeFiles;
  #areArtifactsAsked = false;
  #areWaiversAsked = false;

  constructor({ record, questions }: ReadRecord, inputs: Inputs, contents: ReadonlyMap<string, Uint8Array>) {
    this.#record = record;
    this.#inputs = inputs;
    this.#contents = contents;
    this.#questions = copyOf(questions);
    this.#trails = copyOf(inputs.audit_trail);
    this.#drills = copyOf(inputs.drills ?? null);
    this.#releases = inputs.releases === undefined ? undefined : copyOf(inputs.releases);
    this.#objects = new RecordedLargeFiles(inputs.large_objects ?? [], contents);
  }

  input(): EvaluationInput {
    const { changed, changed_on_base: changedOnBase, trees } = this.#inputs;
    const { now, base: baseSha, head: headSha, source, model, is_draft: isDraft } = this.#record;
    const base = new RecordedTree(trees.base, this.#contents);
    return {
      now,
      baseSha,
      headSha,
      base,
      head: trees.head === null ? base : new RecordedTree(trees.head, this.#contents),
      source,
      changed: changed === null ? null : changed.map(changedPath),
      changedOnBase: changedOnBase.map(changedPath),
      artifacts: async () => this.#artifactSet(),
      signoff: this.#questions === null ? null : async (request) => this.#signoffAnswer(request),
      auditTrail: this.#trails === null ? null : async (asked) => this.#trailOf(asked),
      ...(this.#drills !== null && { drills: async (asked: string) => this.#drillsOf(asked) }),
      ...this.#releaseInput(),
      ...(this.#inputs.waivers !== undefined && { waivers: async () => this.#waiverSource() }),
      isDraft,
      ...(this.#inputs.pull_request !== undefined && { pullRequest: this.#inputs.pull_request }),
      ...(this.#inputs.joint_change === true && { isJointChangeTold: true }),
      largeFiles: this.#objects,
      ...(model !== null && { model }),
    };
  }

  /** An answer that nobody wants any more means that the verdict is no longer reached in the same way. */
  expectAllAsked(): void {
    const signoffs = this.#questions?.length ?? 0;
    const trails = this.#trails?.length ?? 0;
    const drills = this.#drills?.length ?? 0;
    const releases = this.#releases?.length ?? 0;
    const artifacts = this.#inputs.artifacts !== null && !this.#areArtifactsAsked ? 1 : 0;
    const objects = this.#objects.left;
    if (this.#inputs.waivers !== undefined && !this.#areWaiversAsked)
      throw new NotRecorded('less than was recorded (left over: the approvals of waivers)');
    if (signoffs + trails + drills + releases + artifacts + objects === 0) return;
    throw new NotRecorded(
      `less than was recorded (left over: ${signoffs} sign-offs, ${trails} audit trails, ${drills} sets of drills, ${releases} sets of releases, ${artifacts} sets of artifacts, ${objects} large files)`,
    );
  }

  #artifactSet(): ArtifactSet {
    const { artifacts } = this.#inputs;
    if (artifacts === null) throw new NotRecorded('workflow artifacts, which were not recorded');
    this.#areArtifactsAsked = true;
    return artifactSet(artifacts, this.#contents);
  }

  #signoffAnswer(request: SignoffRequest): SignoffAnswer {
    const digest = requestDigest(request);
    const what = `a sign-off of ${request.subject.name}`;
    const { snapshot, voided } = taken(
      this.#questions,
      (question) => question.request === digest,
      `${what} that was not recorded`,
    );
    const { now, head } = this.#record;
    const wrong =
      contradiction(request, snapshot) ??
      (snapshot.now === now ? undefined : 'now') ??
      (snapshot.pullRequest.head === head ? undefined : 'head') ??
      this.#otherPull(snapshot);
    if (wrong !== undefined)
      throw new NotRecorded(`${what}, and the recorded snapshot has another \`${wrong}\` than the question`);
    return { ...evaluateSignoff(snapshot), voided };
  }

  /** Conditions of checks and the sign-off were held against one pull request. */
  #otherPull({ pullRequest }: RecordedQuestion['snapshot']): 'base' | 'labels' | undefined {
    const asked = this.#inputs.pull_request;
    if (asked === undefined) return undefined;
    if (asked.base !== pullRequest.base) return 'base';
    const labels = pullRequest.labels.map(({ name }) => name);
    return JSON.stringify(asked.labels) === JSON.stringify(labels) ? undefined : 'labels';
  }

  #waiverSource(): WaiverSource {
    const { waivers } = this.#inputs;
    this.#areWaiversAsked = true;
    if (waivers === undefined) throw new NotRecorded('approvals of waivers, which were not recorded');
    const { source: kind, approvals } = waivers;
    return kind === 'ledger' ? { kind, approvals } : { kind };
  }

  #drillsOf(model: string): readonly RecordedDrill[] {
    const { found } = taken(
      this.#drills,
      (asked) => asked.model === model,
      `the drills of ${model}, which were not recorded`,
    );
    return found.map(({ tested_at: testedAt, switch_ms: switchMs, outcome, ...drill }) => ({
      ...drill,
      testedAt,
      switchMs,
      ...(outcome !== undefined && { outcome }),
    }));
  }

  #releaseInput(): Pick<EvaluationInput, 'releases'> {
    if (this.#releases === undefined) return { releases: BEFORE_RELEASES };
    return this.#releases === null ? {} : { releases: async (asked) => this.#releasesOf(asked) };
  }

  #releasesOf({ name, knownAs }: ReleasedModel): readonly RecordedRelease[] {
    const { found } = taken(
      this.#releases,
      ({ model, known_as: known }) => model === name && known.join('\n') === knownAs.join('\n'),
      `the releases of ${name}, which were not recorded`,
    );
    return found.map(({ valid_until: validUntil, ...release }) => ({ ...release, validUntil }));
  }

  #trailOf(model: BaseModel): AuditTrail {
    const { folder, content } = trailQuestion(model);
    const {
      branch,
      entries,
      origin,
      gaps,
      judged_here: isJudgedHere,
    } = taken(
      this.#trails,
      (trail) => trail.folder === folder && trail.content === content,
      `the audit trail of ${folder}, which was not recorded`,
    );
    return { branch, entries, origin, gaps, ...(isJudgedHere !== undefined && { isJudgedHere }) };
  }
}

/** The recorded answer to a question, taken out of the list. @throws NotRecorded where there is none, or none any more */
function taken<T>(list: T[] | null | undefined, isAsked: (answer: T) => boolean, what: string): T {
  const index = list?.findIndex(isAsked) ?? -1;
  const [answer] = index === -1 ? [] : (list?.splice(index, 1) ?? []);
  if (answer === undefined) throw new NotRecorded(what);
  return answer;
}

function copyOf<T>(list: readonly T[] | null): T[] | null {
  return list === null ? null : [...list];
}

function artifactSet(recorded: Artifacts, contents: ReadonlyMap<string, Uint8Array>): ArtifactSet {
  return {
    files: recorded.files.map(({ path, content, source, trust, made_at: madeAt }) => ({
      path,
      bytes: contents.get(content.sha256) as Uint8Array,
      source,
      trust,
      madeAt,
    })),
    awaiting: recorded.awaiting,
    problems: recorded.problems,
    newestAt: recorded.newest_at,
  };
}

function changedPath({
  path,
  previous_path: previousPath,
  status,
}: Inputs['changed_on_base'][number]): ChangedPath {
  return { path, previousPath, status };
}
