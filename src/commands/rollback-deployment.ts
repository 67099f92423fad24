import type { NewStatus } from '../github/deployment.ts';
import type { RunnerContext } from '../inputs.ts';
import { judgeRace } from '../release/deploy-environment.ts';
import { isOvertaken } from '../release/deploy-gate.ts';
import type { RollbackStart } from '../release/rollback-start.ts';
import type { ConfiguredTarget } from '../targets/configured.ts';
import type { GoingLiveResult } from '../targets/going-live.ts';
import type { Activation, Running } from '../targets/target.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import type { EnvironmentRun } from './environment-run.ts';
import type { FetchedBundle } from './released-bundle.ts';
import type { RollbackCandidates, Stood } from './rollback-candidates.ts';
import type { RollbackInputs } from './rollback-inputs.ts';
import { type DrillSwitch, TargetSwitch } from './rollback-switch.ts';

/** A bundle that was chosen, on its way. */
export interface Way {
  readonly target: ConfiguredTarget;
  readonly start: RollbackStart;
  readonly running: Running;
  readonly fetched: FetchedBundle;
  readonly stood: Stood;
  /** `newestChange` when it was chosen. */
  readonly seen: number;
}

type Status = Pick<NewStatus, 'state' | 'description'>;

/** GitHub's deployment of one rollback: it is there before anything is switched, and the switch is its own. */
export class RollbackDeployment {
  readonly #inputs: RollbackInputs;
  readonly #runner: RunnerContext;
  readonly #reading: EnvironmentReading;
  readonly #run: EnvironmentRun;
  readonly #candidates: RollbackCandidates;
  readonly #stderr: (text: string) => void;
  readonly #way: Way;
  #id: number | null = null;
  #isReused = false;
  /** What runs again where the switch is taken back: had before it, so that nothing can be missing after it. */
  #previous: Activation | null = null;

  constructor(
    inputs: RollbackInputs,
    runner: RunnerContext,
    reading: EnvironmentReading,
    run: EnvironmentRun,
    candidates: RollbackCandidates,
    stderr: (text: string) => void,
    way: Way,
  ) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#reading = reading;
    this.#run = run;
    this.#candidates = candidates;
    this.#stderr = stderr;
    this.#way = way;
  }

  /** GitHub's id; null where none was made yet. */
  get id(): number | null {
    return this.#id;
  }

  async begin(): Promise<void> {
    const { bundle } = this.#way.fetched;
    const { id, isReused } = await this.#run.create(bundle);
    [this.#id, this.#isReused] = [id, isReused];
    await this.status({ state: 'in_progress', description: `Bringing ${bundle.manifest.tag} back` });
  }

  async status(status: Status): Promise<void> {
    if (this.#id === null) return;
    const { environment, model } = this.#inputs;
    const urls = { logUrl: this.#runner.runUrl, environmentUrl: this.#way.target.url };
    await this.#reading.deployments.setStatus(this.#id, { ...status, environment, ...urls });
    if (status.state === 'success') await this.#reading.deployments.replace(environment, model, this.#id);
  }

  /** Of several at once the one that GitHub numbered first goes on; and nothing may have changed since the choice. */
  async racing(): Promise<readonly [code: string, message: string] | null> {
    const { environment, model } = this.#inputs;
    const own = this.#id ?? 0;
    const value = await this.#run.underWay(model, own);
    const refusals: (readonly [string, string])[] = [];
    const facts = { environment, ownDeployment: own, isReused: this.#isReused };
    judgeRace({ ...facts, pending: { known: true, value } }, (code, message) =>
      refusals.push([code, message]),
    );
    const [first] = refusals;
    if (first !== undefined) return first;
    await this.#reading.read();
    if (!isOvertaken(this.#reading.history, environment, model, this.#way.seen)) return null;
    const message = `What runs in ${environment} changed while the bundle to return to was chosen. Look at the ledger, and start a new run if it is still meant.`;
    return ['facts_moved', message];
  }

  async switched(): Promise<GoingLiveResult & { readonly notes: readonly string[] }> {
    const { target, fetched, start } = this.#way;
    const to = this.#reading.activationOf(fetched, this.#id);
    const switching = new TargetSwitch(target);
    if (this.#inputs.isDrill) return switching.drill(await this.#drill(to));
    this.#previous = await this.#activation(start.previous);
    return { ...(await switching.run({ to, previous: this.#previous })), notes: [] };
  }

  /** What is live and cannot be recorded did not happen: what ran before runs again. Null: it does; otherwise why that cannot be seen. */
  async takeBack(): Promise<string | null> {
    const { target, fetched } = this.#way;
    const to = this.#reading.activationOf(fetched, this.#id);
    const problem = await new TargetSwitch(target).takeBack({ to, previous: this.#previous });
    const said =
      problem === null
        ? 'what ran before runs again'
        : `what ran before could not be brought back: ${problem}`;
    this.#stderr(`The rollback could not be recorded, and so it does not count: ${said}.\n`);
    return problem;
  }

  async #drill(to: Activation): Promise<DrillSwitch> {
    const { start, running } = this.#way;
    const previous = await this.#activation(start.previous);
    const first = await this.#activation(start.first);
    return { to, previous, first, before: await this.#before(running) };
  }

  async #before(running: Running): Promise<DrillSwitch['before']> {
    if (running.state === 'nothing') return { known: true, bundle: null };
    const known = running.state === 'bundle' ? this.#reading.history.bundle(running.sha256) : undefined;
    return known?.model === this.#inputs.model
      ? { known: true, bundle: await this.#activation(known.sha256) }
      : { known: false };
  }

  /** A recorded bundle as it would be brought back: with its file where that can still be had. */
  async #activation(sha256: string | null): Promise<Activation | null> {
    if (sha256 === null) return null;
    const recorded = this.#reading.history.bundle(sha256);
    if (recorded === undefined) throw new Error(`The ledger does not know ${sha256}.`);
    const fetched = await this.#candidates.fetch(recorded);
    if ('bundle' in fetched) return this.#reading.activationOf(fetched, null);
    this.#stderr(`The file of ${recorded.tag} cannot be had: ${fetched.reason}\n`);
    return this.#reading.bareActivationOf(recorded);
  }
}
