import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { DeploymentState, GitHubDeployment, OwnDeployment } from '../github/deployment.ts';
import type { RunnerContext } from '../inputs.ts';
import { isOvertaken } from '../release/deploy-gate.ts';
import { DeploymentHistory } from '../release/deployment-history.ts';
import { JUDGED_OTHERWISE, verdictReason } from '../release/handed-verdict.ts';
import { type Retention, retentionOf } from '../release/retention.ts';
import type { DeploymentReport } from '../report/deployment.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { bringBack, type GoingLiveOptions, type GoingLiveResult, goLive } from '../targets/going-live.ts';
import type { Activation, DeploymentTarget } from '../targets/target.ts';
import type { CommandIo } from './command.ts';
import { type Candidate, candidateOrNone, NoCandidate } from './deploy-candidate.ts';
import type { DeployInputs } from './deploy-inputs.ts';
import { type Deployed, DeployOutcomes, type Passage } from './deploy-outcome.ts';
import { DeployReading, type Judged } from './deploy-reading.ts';
import { EnvironmentReading } from './environment-reading.ts';
import { EnvironmentRun } from './environment-run.ts';
import { foundForDeploy } from './found-verdict.ts';
import type { GitHubAccess } from './github-access.ts';
import { ReleaseRecording } from './release-recording.ts';

/** Another deployment or rollback changed the environment while this one went live. */
class Overtaken extends Error {
  readonly entries: readonly LedgerEntry[];

  constructor(entries: readonly LedgerEntry[]) {
    super(
      'Another deployment or rollback was recorded for this environment meanwhile; what it says runs again.',
    );
    this.name = 'Overtaken';
    this.entries = entries;
  }
}

/** One run of the deploy gate: judge, bring what is allowed to its environment, record whatever came of it. */
export class Deploying {
  readonly #inputs: DeployInputs;
  readonly #runner: RunnerContext;
  readonly #io: CommandIo;
  readonly #reading: EnvironmentReading;
  readonly #gate: DeployReading;
  readonly #outcomes: DeployOutcomes;
  readonly #run: EnvironmentRun;

  constructor(
    inputs: DeployInputs,
    runner: RunnerContext,
    access: GitHubAccess,
    io: CommandIo,
    bundles: string,
  ) {
    const { repositoryId: id, repository: name } = runner;
    if (id === null)
      throw new UserError('GITHUB_REPOSITORY_ID is not set, so whose bundle may be deployed cannot be told.');
    this.#inputs = inputs;
    this.#runner = runner;
    this.#io = io;
    this.#reading = new EnvironmentReading(inputs, runner, access, io, bundles);
    this.#run = new EnvironmentRun(inputs.environment, this.#reading, runner.run, access.repository);
    this.#gate = new DeployReading(inputs, this.#reading, this.#run, { id, name });
    const recording = new ReleaseRecording(this.#reading.ledgers, access, io.env);
    this.#outcomes = new DeployOutcomes(inputs.environment, runner, this.#reading, recording);
  }

  async report(): Promise<Deployed> {
    await this.#reading.read();
    const candidate = await candidateOrNone(this.#inputs, this.#reading, this.#io.cwd);
    if (candidate instanceof NoCandidate) return this.#outcomes.unread(candidate);
    if (this.#inputs.mode === 'refuse') return this.#refusedAgain(candidate);
    const own = await this.#create(candidate);
    if (own === null) return this.#outcomes.refused(candidate, await this.#judged(candidate, null), null);
    let deployed: Deployed | null = null;
    const warnings: string[] = [];
    try {
      await this.#setStatus(own, 'in_progress', 'Judged by the deploy gate');
      deployed = await this.#deployed(candidate, own);
    } finally {
      warnings.push(...(await this.#close(own, deployed)));
    }
    return {
      ...deployed,
      report: { ...deployed.report, warnings, retention: await this.#retention(deployed) },
    };
  }

  /** Which bundles stay, by the ledger as it is now. It only helps: what cannot be read is left out. */
  async #retention({ report, failure }: Deployed): Promise<Retention | null> {
    const { bundle, outcome } = report;
    if (bundle === null || outcome !== 'live' || failure !== null) return null;
    try {
      await this.#reading.read();
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
    const { history, config } = this.#reading;
    return retentionOf(history, bundle.model, config.environments ?? [], this.#reading.now());
  }

  async #deployed(candidate: Candidate, own: OwnDeployment): Promise<Deployed> {
    const { id } = own;
    // Before it is judged, because it can be long: nothing that is judged is older than the files.
    const { fault, folder } = await this.#reading.largeFilesOf(candidate);
    const judged = await this.#judged(candidate, own);
    const refusals = [...(fault === null ? [] : [fault]), ...judged.refusals];
    if (refusals.length > 0) return this.#outcomes.refused(candidate, { ...judged, refusals }, id);
    const whole = folder === null ? candidate : { ...candidate, largeFiles: folder };
    return this.#allowed({ candidate: whole, judged, id });
  }

  /** Before anything is judged, so that of several at once each sees the others. Null: it is not ours to deploy anywhere. */
  async #create({ bundle }: Candidate): Promise<OwnDeployment | null> {
    const { environment } = this.#inputs;
    const { manifest, sha256 } = bundle;
    const { history, config } = this.#reading;
    const environments = config.environments ?? [];
    const isOurs =
      manifest.repository.id === this.#runner.repositoryId && history.bundle(sha256) !== undefined;
    if (!isOurs || !environments.includes(environment)) return null;
    return this.#run.create(bundle);
  }

  /** What an earlier job handed on counts for nothing but to refuse: everything is judged here again. */
  async #judged(candidate: Candidate, own: OwnDeployment | null): Promise<Judged> {
    const judged = await this.#gate.judged(candidate, own);
    if (this.#inputs.mode !== 'switch') return judged;
    const { manifest, sha256 } = candidate.bundle;
    const bundle = { model: manifest.name, tag: manifest.tag, sha256 };
    const found = foundForDeploy(this.#inputs, this.#reading, this.#runner, bundle);
    const reason = verdictReason(this.#inputs.verdict, found);
    return reason === null ? judged : { ...judged, refusals: [reason, ...judged.refusals] };
  }

  /** Records what a judging job refused, by what is found now. It never goes on to a switch. */
  async #refusedAgain(candidate: Candidate): Promise<Deployed> {
    const judged = await this.#gate.foreseen(candidate);
    const refusals = judged.refusals.length > 0 ? judged.refusals : [JUDGED_OTHERWISE];
    return this.#outcomes.refused(candidate, { ...judged, refusals }, null);
  }

  async #allowed(passage: Passage): Promise<Deployed> {
    const { candidate, judged, id } = passage;
    const { previous } = judged;
    const { target, options } = this.#target(judged);
    const activation = this.#reading.activationOf(candidate, id);
    const result = await goLive(target, activation, previous, options);
    if (result.outcome !== 'live') return this.#outcomes.ended(passage, result, previous);
    try {
      return await this.#outcomes.live(passage, result, (entries) => {
        const { environment } = this.#inputs;
        const seen = judged.facts.history.newestChange(environment, activation.model);
        if (isOvertaken(new DeploymentHistory(entries), environment, activation.model, seen))
          throw new Overtaken(entries);
      });
    } catch (error) {
      return this.#takenBack(passage, activation, error as Error);
    }
  }

  #target({ target }: Judged): { readonly target: DeploymentTarget; readonly options: GoingLiveOptions } {
    if (target === null) throw new Error('A deployment without a target was allowed.');
    const options = { health: target.health, wait: (ms: number) => wait(ms), clock: () => performance.now() };
    return { target: target.target, options };
  }

  /** What is not in the ledger did not happen: what the ledger says runs is brought back. */
  async #takenBack(passage: Passage, activation: Activation, error: Error): Promise<Deployed> {
    const { target, options } = this.#target(passage.judged);
    const isOvertaken = error instanceof Overtaken;
    const previous = isOvertaken
      ? await this.#recordedSince(passage, error.entries)
      : passage.judged.previous;
    const problem = await bringBack(target, previous, activation, options);
    const cause = isOvertaken ? error.message : `It could not be recorded: ${error.message}`;
    const result: GoingLiveResult =
      problem === null
        ? {
            outcome: 'rolled_back',
            code: isOvertaken ? 'overtaken' : 'recording_failed',
            message: cause,
            switchMs: null,
          }
        : {
            outcome: 'failed',
            code: 'restoration_failed',
            message: `${cause} What ran before could not be brought back: ${problem}`,
            switchMs: null,
          };
    const ended = await this.#outcomes.ended(passage, result, previous);
    // That it was taken back may be recorded where going live was not; without either nobody was told.
    return ended.failure === null ? ended : { ...ended, failure: error };
  }

  /** What runs by the newest entries; where they do not say, what ran when this deployment began. */
  async #recordedSince(
    { candidate, judged }: Passage,
    entries: readonly LedgerEntry[],
  ): Promise<Activation | null> {
    const { name } = candidate.bundle.manifest;
    const history = new DeploymentHistory(entries);
    const state = history.recorded(this.#inputs.environment, name);
    if (state.state === 'nothing') return null;
    if (state.state === 'unsettled' || state.bundle.sha256 === judged.previous?.sha256)
      return judged.previous;
    if (state.bundle.sha256 === candidate.bundle.sha256) return this.#reading.activationOf(candidate, null);
    // Taking back does not wait for GitHub: without its file, the target is given what it may still have.
    const fetched = await this.#gate.fetch(state.bundle.sha256).catch(unreached);
    if (fetched !== null) return this.#reading.activationOf(fetched, null);
    const recorded = history.bundle(state.bundle.sha256);
    return recorded === undefined ? judged.previous : this.#reading.bareActivationOf(recorded);
  }

  /** The final status. Nothing but what is recorded as live is ever a success. */
  async #close(own: GitHubDeployment, deployed: Deployed | null): Promise<string[]> {
    const { environment, model, id } = own;
    const isLive = deployed?.report.outcome === 'live' && deployed.failure === null;
    const state = isLive ? 'success' : deployed === null || deployed.failure !== null ? 'error' : 'failure';
    const what = deployed === null ? 'Nothing could be told' : descriptionOf(deployed.report);
    try {
      await this.#setStatus(own, state, what, isLive ? deployed.report.url : null);
      if (isLive) await this.#reading.deployments.replace(environment, model, id);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (deployed === null) this.#io.stderr(`${error.message}\n`);
      return [`The status of deployment ${id} is not what it should be (${state}): ${error.message}`];
    }
  }

  #setStatus(
    { id, environment }: GitHubDeployment,
    state: DeploymentState,
    description: string,
    environmentUrl: string | null = null,
  ): Promise<void> {
    const logUrl = this.#runner.runUrl;
    return this.#reading.deployments.setStatus(id, {
      state,
      description,
      environment,
      logUrl,
      environmentUrl,
    });
  }
}

/** What GitHub does not give. */
function unreached(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

function descriptionOf({ outcome, reasons }: DeploymentReport): string {
  const codes = [...new Set(reasons.map(({ code }) => code))].join(', ');
  return outcome === 'live' ? 'Live' : `${outcome.replace('_', ' ')}: ${codes}`;
}
