import { UserError } from '../errors.ts';
import { NOT_ASKED, uncomparedCode, uncomparedRegistry } from '../release/deploy-environment.ts';
import type { BundleReference, DeploymentHistory } from '../release/deployment-history.ts';
import { modelFilesOf } from '../release/model-files.ts';
import { drillStart, ownRollback, rollbackStart } from '../release/rollback-start.ts';
import type { RollbackReport } from '../report/rollback.ts';
import type { ConfiguredTarget } from '../targets/configured.ts';
import type { Running } from '../targets/target.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import type { EnvironmentRun } from './environment-run.ts';
import type { RollbackCandidates } from './rollback-candidates.ts';
import type { Way } from './rollback-deployment.ts';
import type { RollbackInputs } from './rollback-inputs.ts';
import type { RollbackEnd } from './rollback-recording.ts';

/** What came of a rollback or a drill, before it is recorded. */
export type End = Pick<
  RollbackReport,
  'outcome' | 'code' | 'message' | 'from' | 'to' | 'switchMs' | 'notes' | 'rejected'
> &
  Pick<RollbackEnd, 'restored'>;

/** Which bundle an environment is brought back to; why none is; or that a job which asks the target is the first to know. */
export type Selection =
  | {
      readonly state: 'chosen';
      readonly way: Way;
      readonly from: End['from'];
      readonly rejected: End['rejected'];
    }
  | { readonly state: 'refused'; readonly end: End }
  | { readonly state: 'open'; readonly code: string; readonly message: string };

/** Chooses and verifies what an environment is brought back to. Nothing is switched or recorded here. */
export class RollbackSelection {
  readonly #inputs: RollbackInputs;
  readonly #runId: string | null;
  readonly #reading: EnvironmentReading;
  readonly #run: EnvironmentRun;
  readonly #candidates: RollbackCandidates;

  constructor(
    inputs: RollbackInputs,
    runId: string | null,
    reading: EnvironmentReading,
    run: EnvironmentRun,
    candidates: RollbackCandidates,
  ) {
    this.#inputs = inputs;
    this.#runId = runId;
    this.#reading = reading;
    this.#run = run;
    this.#candidates = candidates;
  }

  /** @throws UserError where something cannot be told */
  async select(): Promise<Selection> {
    await this.#reading.read();
    const target = this.#target();
    const repeated = await this.#repeated();
    if (repeated !== null) return { state: 'refused', end: refused(...repeated) };
    const running = await this.#reading.running(target, this.#inputs.model);
    if (running.state !== 'unasked') return this.#chosen(target, running, []);
    const open = this.#onlyForTheTarget();
    if (open !== null) return { state: 'open', code: 'target_not_asked', message: open };
    return this.#chosen(target, { state: 'untold' }, [`target_not_asked: ${NOT_ASKED}`]);
  }

  /** Why the ledger alone does not say what is left; null: it does. */
  #onlyForTheTarget(): string | null {
    const { environment, model, isDrill } = this.#inputs;
    if (isDrill) return `What a drill in ${environment} starts from, its target says.`;
    return this.#reading.history.recorded(environment, model).state === 'live'
      ? null
      : `The ledger does not say what of ${model} runs in ${environment}; its target may.`;
  }

  async #chosen(target: ConfiguredTarget, running: Running, said: readonly string[]): Promise<Selection> {
    const { environment, model, isDrill, only, codeEnvironment } = this.#inputs;
    const { history } = this.#reading;
    const place = { history, environment, model, running };
    const start = isDrill ? drillStart(place, only) : rollbackStart(place);
    const from = start.running === null ? null : referenceOf(start.running, history);
    if (start.refusal !== undefined)
      return { state: 'refused', end: { ...refused(...start.refusal), notes: start.notes } };
    const { choice, fetched, stood } = await this.#candidates.choose({
      now: this.#reading.now(),
      environment,
      model,
      running: start.running,
      history,
      isDrill,
      isRetired: await this.#reading.isRetired(model),
      ...(only !== undefined && { only }),
    });
    const { rejected, refusal } = choice;
    if (refusal !== null) {
      const end = { ...refused(refusal.code, refusal.message), from, notes: start.notes, rejected };
      return { state: 'refused', end };
    }
    if (fetched === null || stood === null) throw new Error('A bundle was chosen that was not fetched.');
    const seen = history.newestChange(environment, model);
    const uncompared = uncomparedCode(fetched.bundle.manifest, codeEnvironment, environment);
    const registry = target.target.uncompared?.(modelFilesOf(fetched.bundle.manifest)) ?? null;
    const served =
      registry === null ? [] : [`registry_not_compared: ${uncomparedRegistry(registry, environment)}`];
    const notes = [...said, ...start.notes, ...uncompared, ...served];
    const way = { target, start: { ...start, notes }, running, fetched, stood, seen };
    return { state: 'chosen', way, from, rejected };
  }

  /** @throws UserError where the environment is none that this may be done in */
  #target(): ConfiguredTarget {
    const { environment, model, isDrill } = this.#inputs;
    const target = this.#reading.target(model);
    if (isDrill === target.isDrill) return target;
    throw new UserError(
      isDrill
        ? `${environment} is no environment for drills: a drill switches what runs. Name one with \`drill: true\` under \`targets\` of .arbiter/config.yml.`
        : `${environment} is for drills (\`drill: true\` under \`targets\` of .arbiter/config.yml): nothing is rolled back there. Set the input \`drill\` to true, or name the environment that is to be brought back.`,
    );
  }

  /** A run that is started again: by rules that are others by now, or after it did its work (attack 51). */
  async #repeated(): Promise<readonly [code: string, message: string] | null> {
    if (this.#runId === null) return null;
    const { environment, model } = this.#inputs;
    const entry = ownRollback(this.#reading.history, environment, model, this.#runId);
    if (entry !== null) {
      const message = `This run did it before (entry ${entry} of the ledger); done once more it would go one version further back. Start a new run if that is meant.`;
      return ['done_before', message];
    }
    const outdated = await this.#run.outdated();
    return outdated === null ? null : [outdated.code, outdated.message];
  }
}

export function refused(code: string, message: string): End {
  return { outcome: 'refused', code, message, from: null, to: null, switchMs: null, notes: [], rejected: [] };
}

export function referenceOf(sha256: string, history: DeploymentHistory): BundleReference {
  return { tag: history.bundle(sha256)?.tag ?? 'unknown', sha256 };
}
