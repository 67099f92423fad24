import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { NewStatus } from '../github/deployment.ts';
import type { RunnerContext } from '../inputs.ts';
import { isOvertaken } from '../release/deploy-gate.ts';
import { DeploymentHistory } from '../release/deployment-history.ts';
import { drillRecord } from '../release/drill-record.ts';
import { JUDGED_OTHERWISE, type VerdictReason, verdictReason } from '../release/handed-verdict.ts';
import { retentionOf } from '../release/retention.ts';
import type { RollbackReport } from '../report/rollback.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { type LifecycleTransition, transitionsOf } from '../targets/target.ts';
import type { CommandIo } from './command.ts';
import { writeCompliance } from './compliance-files.ts';
import { type KeptArtifact, keptArtifact, type RecordedAct } from './deploy-recording.ts';
import { EnvironmentReading } from './environment-reading.ts';
import { EnvironmentRun } from './environment-run.ts';
import { foundForRollback } from './found-verdict.ts';
import type { GitHubAccess } from './github-access.ts';
import { ReleaseRecording } from './release-recording.ts';
import { RollbackCandidates } from './rollback-candidates.ts';
import { RollbackDeployment, type Way } from './rollback-deployment.ts';
import type { RollbackInputs } from './rollback-inputs.ts';
import { rollbackEntry } from './rollback-recording.ts';
import { type End, RollbackSelection, referenceOf, refused } from './rollback-selection.ts';

/** Another run changed what runs between the choice and the entry. */
class Overtaken extends Error {}

/** One rollback, or one drill: choose, verify, switch, record. */
export class RollingBack {
  readonly #inputs: RollbackInputs;
  readonly #runner: RunnerContext;
  readonly #io: CommandIo;
  readonly #reading: EnvironmentReading;
  readonly #recording: ReleaseRecording;
  readonly #candidates: RollbackCandidates;
  readonly #run: EnvironmentRun;
  readonly #selection: RollbackSelection;
  /** What was done in a registry up to now; whatever is recorded says it. */
  #transitions: () => LifecycleTransition[] = () => [];

  constructor(inputs: RollbackInputs, runner: RunnerContext, access: GitHubAccess, io: CommandIo) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#io = io;
    const { repositoryId: id, repository: name } = runner;
    if (id === null)
      throw new UserError('The runner does not say which repository this is (GITHUB_REPOSITORY_ID).');
    this.#reading = new EnvironmentReading(inputs, runner, access, io, join(this.#folder, 'bundles'));
    this.#recording = new ReleaseRecording(this.#reading.ledgers, access, io.env);
    this.#run = new EnvironmentRun(inputs.environment, this.#reading, runner.run, access.repository);
    this.#candidates = new RollbackCandidates(inputs, this.#reading, { id, name });
    const runId = runner.run?.id ?? null;
    this.#selection = new RollbackSelection(inputs, runId, this.#reading, this.#run, this.#candidates);
  }

  get #folder(): string {
    return join(this.#runner.temporaryFolder, 'arbiter');
  }

  async report(): Promise<RollbackReport> {
    const { mode } = this.#inputs;
    const selection = await this.#selection.select();
    if (selection.state === 'refused') return this.#ended(selection.end);
    if (mode === 'refuse') return this.#ended(refused(JUDGED_OTHERWISE.code, JUDGED_OTHERWISE.message));
    if (selection.state === 'open') throw new Error('The target of a rollback was not asked.');
    const { way, from, rejected } = selection;
    const reason = mode === 'switch' ? this.#handedReason(way) : null;
    if (reason === null) return this.#deployed(way, from, rejected);
    const { notes } = way.start;
    return this.#ended({ ...refused(reason.code, reason.message), from, notes, rejected });
  }

  /** What an earlier job handed on counts for nothing but to refuse: it was chosen and verified here again. */
  #handedReason({ fetched: { bundle } }: Way): VerdictReason | null {
    const chosen = { tag: bundle.manifest.tag, sha256: bundle.sha256 };
    const found = foundForRollback(this.#inputs, this.#reading, this.#runner, chosen);
    return verdictReason(this.#inputs.verdict, found);
  }

  /** GitHub's deployment has a final status whatever happens. */
  async #deployed(way: Way, from: End['from'], rejected: End['rejected']): Promise<RollbackReport> {
    const { stderr } = this.#io;
    const { tag } = way.fetched.bundle.manifest;
    this.#transitions = () => transitionsOf(way.target.target);
    const deployment = new RollbackDeployment(
      this.#inputs,
      this.#runner,
      this.#reading,
      this.#run,
      this.#candidates,
      stderr,
      way,
    );
    let report: RollbackReport;
    try {
      await deployment.begin();
      const end = await this.#switched(way, deployment, from, rejected);
      report = await this.#recorded(way, end, deployment);
    } catch (error) {
      const description = 'It did not end as it should';
      await deployment.status({ state: 'error', description }).catch((failure: Error) => {
        stderr(`The deployment of ${tag} has no final status: ${failure.message}\n`);
      });
      throw error;
    }
    return this.#closed(report, deployment);
  }

  /** What is recorded is done: what fails after it is said, and changes nothing. */
  async #closed(report: RollbackReport, deployment: RollbackDeployment): Promise<RollbackReport> {
    const status = statusOf(report);
    const warnings: string[] = [];
    const warned = (what: string) => (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      warnings.push(`${what}: ${error.message}`);
      return null;
    };
    await deployment
      .status(status)
      .catch(warned(`The status of deployment ${deployment.id} is not what it should be (${status.state})`));
    const isOver = this.#inputs.isDrill || report.outcome !== 'live';
    const retention = isOver
      ? null
      : await this.#retention().catch(warned('Which bundles stay could not be told'));
    return { ...report, notes: [...report.notes, ...warnings], retention };
  }

  async #switched(
    { fetched, start }: Way,
    deployment: RollbackDeployment,
    from: End['from'],
    rejected: End['rejected'],
  ): Promise<End> {
    const known = { from, notes: start.notes, rejected };
    const racing = await deployment.racing();
    if (racing !== null) return { ...refused(...racing), ...known };
    const { outcome, code, message, switchMs, notes } = await deployment.switched();
    const { manifest, sha256 } = fetched.bundle;
    const { previous } = start;
    return {
      ...known,
      restored: previous === null ? null : referenceOf(previous, this.#reading.history),
      outcome,
      code,
      message: outcome === 'live' ? null : message,
      to: { tag: manifest.tag, sha256, version: manifest.version },
      switchMs,
      notes: [...start.notes, ...notes],
    };
  }

  async #recorded(way: Way, end: End, deployment: RollbackDeployment): Promise<RollbackReport> {
    const { environment, model, isDrill } = this.#inputs;
    const isChecked = end.outcome !== 'refused' && !isDrill;
    const check = (entries: readonly LedgerEntry[]): void => {
      if (isOvertaken(new DeploymentHistory(entries), environment, model, way.seen)) throw new Overtaken();
    };
    try {
      const isLive = end.outcome === 'live' && !isDrill;
      return await this.#ended(end, deployment.id, isChecked ? check : undefined, isLive ? way : undefined);
    } catch (error) {
      if (error instanceof Overtaken) {
        const message = `Another run changed ${environment} while this one switched it: which of the two runs is not known. Roll back once more, or deploy.`;
        return this.#ended({ ...end, outcome: 'failed', code: 'overtaken', message }, deployment.id);
      }
      const problem = end.outcome === 'live' && !isDrill ? await deployment.takeBack() : null;
      if (problem === null) throw error;
      const message = `It could not be recorded, and what ran before could not be brought back: ${problem}`;
      const failed = { ...end, outcome: 'failed', code: 'restoration_failed', message } as const;
      // Where this cannot be recorded either, the first error says more.
      return this.#ended(failed, deployment.id).catch(() => {
        throw error;
      });
    }
  }

  /** Records what became of it, and says it. */
  async #ended(
    end: End,
    deployment: number | null = null,
    check?: (entries: readonly LedgerEntry[]) => void,
    live?: Way,
  ): Promise<RollbackReport> {
    const { environment, model, reason, isDrill } = this.#inputs;
    const { history, ledger } = this.#reading;
    const act = this.#recording.act(this.#reading.now());
    const done = { ...end, environment, isDrill, reason, transitions: this.#transitions() };
    const recorded = { act, environment, deployment };
    const kept = live === undefined ? null : this.#artifact(recorded, live, end);
    const draft = rollbackEntry(act, { ...done, deployment }, history, kept);
    // Before the entry: what is recorded as live may not fail any more.
    const compliance =
      kept === null
        ? null
        : { sha256: kept.sha256, folder: await writeCompliance(this.#runner.temporaryFolder, kept) };
    const entry = await this.#recording.record(ledger, draft, check);
    const record = isDrill && end.outcome === 'live' ? this.#writeRecord(end, act.at) : null;
    return { ...done, model, retention: null, record, compliance, recorded: { entry } };
  }

  /** What an auditor keeps of what is live again. */
  #artifact(recorded: RecordedAct, { fetched, stood, target, running }: Way, end: End): KeptArtifact {
    const notes = end.notes.map(remarkOf);
    const untold = running.state === 'untold' ? [UNTOLD] : [];
    const found = {
      ...stood,
      notes: [...untold, ...notes],
      target,
      previous: end.from,
      returned: { reason: this.#inputs.reason },
    };
    return keptArtifact(recorded, fetched, found, this.#reading, this.#runner, end.switchMs);
  }

  /** Bound to the entry: version and digest of the bundle, time and duration are the same. */
  #writeRecord({ to, switchMs }: End, testedAt: string): string {
    if (to === null || switchMs === null) throw new Error('A drill that is live put nothing back.');
    const by = this.#io.env.GITHUB_ACTOR ?? `run ${this.#runner.run?.id ?? 'unknown'}`;
    const path = join(this.#folder, 'rollback-drill.json');
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path, drillRecord({ model: this.#inputs.model, to, testedAt, switchMs, by }));
    return path;
  }

  async #retention(): Promise<RollbackReport['retention']> {
    await this.#reading.read();
    const { history, config } = this.#reading;
    return retentionOf(history, this.#inputs.model, config.environments ?? [], this.#reading.now());
  }
}

const UNTOLD = {
  code: 'target_untold',
  message: 'The target cannot say what runs: recorded is that a bundle was handed over to it.',
} as const;

/** Remarks of a rollback are sentences, some of them with a code before. */
function remarkOf(note: string): { readonly code: string; readonly message: string } {
  const [, code = 'rollback', message = note] = /^([a-z]+(?:_[a-z]+)+): (.*)$/su.exec(note) ?? [];
  return { code, message };
}

function statusOf({ outcome, code, isDrill }: RollbackReport): Pick<NewStatus, 'state' | 'description'> {
  if (outcome === 'live')
    return isDrill
      ? { state: 'inactive', description: 'The drill is over' }
      : { state: 'success', description: 'Rolled back, and recorded in the ledger' };
  return { state: 'failure', description: `${outcome}: ${code}` };
}
