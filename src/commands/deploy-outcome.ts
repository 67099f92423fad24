import type { RunnerContext } from '../inputs.ts';
import type { DeploymentReport } from '../report/deployment.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { GoingLiveResult } from '../targets/going-live.ts';
import { type Activation, transitionsOf } from '../targets/target.ts';
import type { Candidate, NoCandidate } from './deploy-candidate.ts';
import type { Judged } from './deploy-reading.ts';
import {
  endedDraft,
  type KeptArtifact,
  keptArtifact,
  type RecordedAct,
  refusedDraft,
} from './deploy-recording.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import type { ReleaseRecording } from './release-recording.ts';

/** What became of a deployment, and the error that kept it from being recorded. */
export interface Deployed {
  readonly report: DeploymentReport;
  /** What an auditor keeps; null unless it is live. */
  readonly kept: KeptArtifact | null;
  readonly failure: Error | null;
}

/** What was let through: the bundle, what was judged, and GitHub's id of the deployment. */
export interface Passage {
  readonly candidate: Candidate;
  readonly judged: Judged;
  readonly id: number;
}

/** Records what became of a deployment, and says it. */
export class DeployOutcomes {
  readonly #environment: string;
  readonly #runner: RunnerContext;
  readonly #reading: EnvironmentReading;
  readonly #recording: ReleaseRecording;

  constructor(
    environment: string,
    runner: RunnerContext,
    reading: EnvironmentReading,
    recording: ReleaseRecording,
  ) {
    this.#environment = environment;
    this.#runner = runner;
    this.#reading = reading;
    this.#recording = recording;
  }

  /** It answers: recorded as live unless `check` throws, which looks at the newest entries. */
  async live(
    passage: Passage,
    result: GoingLiveResult,
    check: (entries: readonly LedgerEntry[]) => void,
  ): Promise<Deployed> {
    const { candidate, judged } = passage;
    const act = this.#act(passage.id);
    const { facts, proof, notes, target, previous } = judged;
    const found = { conditions: facts.conditions, held: proof.held, notes, target, previous };
    const kept = keptArtifact(act, candidate, found, this.#reading, this.#runner, result.switchMs);
    const draft = endedDraft(act, candidate, judged, result, judged.previous, kept, this.#entryOf(candidate));
    const entry = await this.#recording.record(this.#reading.ledger, draft, check);
    const report = this.#report(candidate, judged, passage.id, { outcome: 'live', reasons: [] });
    return {
      report: { ...report, switchMs: result.switchMs, compliance: kept.sha256, recorded: { entry } },
      kept,
      failure: null,
    };
  }

  /** It was let through and is not live. */
  async ended(passage: Passage, result: GoingLiveResult, previous: Activation | null): Promise<Deployed> {
    const { candidate, judged, id } = passage;
    const before = previous === null ? null : { tag: previous.tag, sha256: previous.sha256 };
    const { outcome, code, message, switchMs } = result;
    const draft = endedDraft(
      this.#act(id),
      candidate,
      judged,
      result,
      previous,
      null,
      this.#entryOf(candidate),
    );
    const { recorded, failure } = await this.#record(draft);
    if (code === null) throw new Error('A deployment that is not live says why.');
    const reasons = [{ code, message }];
    const report = this.#report(candidate, judged, id, { outcome, reasons });
    return { report: { ...report, previous: before, switchMs, recorded }, kept: null, failure };
  }

  async refused(candidate: Candidate, judged: Judged, id: number | null): Promise<Deployed> {
    const { refusals, target } = judged;
    if (refusals.length === 0) throw new Error('A deployment was refused without a reason.');
    const { manifest, sha256 } = candidate.bundle;
    const named = { tag: manifest.tag, sha256, model: manifest.name, version: manifest.version };
    const draft = refusedDraft(this.#act(id), named, refusals, target?.target.name ?? null);
    const { recorded, failure } = await this.#record(draft);
    const report = this.#report(candidate, judged, id, { outcome: 'refused', reasons: refusals });
    return { report: { ...report, recorded }, kept: null, failure };
  }

  /** No bundle could be read; what the ledger knows of its digest is recorded with it. */
  async unread({ reason, sha256 }: NoCandidate): Promise<Deployed> {
    const known = sha256 === null ? undefined : this.#reading.history.bundle(sha256);
    const { tag = null, model = null, version = null } = known ?? {};
    const draft = refusedDraft(this.#act(null), { tag, sha256, model, version }, [reason], null);
    const { recorded, failure } = await this.#record(draft);
    return {
      report: {
        environment: this.#environment,
        bundle: known ?? null,
        outcome: 'refused',
        reasons: [reason],
        notes: [],
        previous: null,
        target: null,
        switchMs: null,
        url: null,
        compliance: null,
        deployment: null,
        recorded,
        warnings: [],
      },
      kept: null,
      failure,
    };
  }

  async #record(
    draft: Parameters<ReleaseRecording['record']>[1],
  ): Promise<Pick<Deployed, 'failure'> & Pick<DeploymentReport, 'recorded'>> {
    try {
      return {
        recorded: { entry: await this.#recording.record(this.#reading.ledger, draft) },
        failure: null,
      };
    } catch (error) {
      const failure = error as Error;
      return { recorded: { entry: null, reason: failure.message }, failure };
    }
  }

  #report(
    { bundle }: Candidate,
    { notes, target, previous }: Judged,
    deployment: number | null,
    said: Pick<DeploymentReport, 'outcome' | 'reasons'>,
  ): Omit<DeploymentReport, 'recorded'> {
    const { sha256, manifest } = bundle;
    const { name: model, version, tag } = manifest;
    return {
      environment: this.#environment,
      bundle: { model, version, tag, sha256 },
      ...said,
      notes,
      previous: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
      target: target?.target.name ?? null,
      switchMs: null,
      transitions: transitionsOf(target?.target),
      url: target?.url ?? null,
      compliance: null,
      deployment,
      warnings: [],
    };
  }

  /** The entry of the bundle: it knows the pull request as it was. */
  #entryOf({ bundle }: Candidate): LedgerEntry | undefined {
    const { history } = this.#reading;
    const seq = history.bundle(bundle.sha256)?.seq;
    return history.entries.find((entry) => entry.seq === seq);
  }

  #act(deployment: number | null): RecordedAct {
    return { act: this.#recording.act(this.#reading.now()), environment: this.#environment, deployment };
  }
}
