import { UserError } from '../errors.ts';
import { outdatedFiles, runAttemptOf } from '../evaluation/outdated-run.ts';
import type { GitRepository } from '../git/repository.ts';
import type { GitHubDeployment, OwnDeployment } from '../github/deployment.ts';
import type { RunnerContext } from '../inputs.ts';
import type { ReadBundle } from '../release/bundle-archive.ts';
import type { DeployReason } from '../release/deploy-proof.ts';
import { attemptState } from '../release/run-attempt.ts';
import type { EnvironmentReading } from './environment-reading.ts';

/** What one run is and has in an environment: its attempt, and its deployment on GitHub beside those of others. */
export class EnvironmentRun {
  readonly #environment: string;
  readonly #reading: EnvironmentReading;
  readonly #run: RunnerContext['run'];
  readonly #repository: GitRepository;

  constructor(
    environment: string,
    reading: EnvironmentReading,
    run: RunnerContext['run'],
    repository: GitRepository,
  ) {
    this.#environment = environment;
    this.#reading = reading;
    this.#run = run;
    this.#repository = repository;
  }

  /** Why an old run that was started again may not act; null: it may. */
  async outdated(): Promise<DeployReason | null> {
    const run = runAttemptOf(this.#run);
    const outdated = await outdatedFiles(this.#repository, run, this.#reading.tip);
    const { state, message } = attemptState({ attempt: run.attempt, outdated });
    return state === 'current' ? null : { code: 'rerun_outdated', message };
  }

  /** GitHub's deployment of a bundle by this run. A further attempt goes on with what the one before left; two jobs of one run are two deployments. */
  create({ manifest, sha256 }: ReadBundle): Promise<OwnDeployment> {
    if (this.#run === null) throw new UserError('GITHUB_RUN_ID is not set: a deployment belongs to a run.');
    const { deployments, config, settled } = this.#reading;
    const { name: model, version, tag, commit, serving } = manifest;
    const environment = this.#environment;
    const isProduction = (config.environments ?? []).at(-1) === environment;
    const wanted = {
      environment,
      model,
      version,
      tag,
      sha256,
      commit,
      runId: this.#run.id,
      isProduction,
      ...serving,
    };
    const { attempt } = runAttemptOf(this.#run);
    return deployments.create(wanted, ({ id }) => attempt > 1 && !settled.has(id));
  }

  /** Deployments of a model that have not ended, the own one among them. */
  underWay(model: string, own: number | null): Promise<readonly GitHubDeployment[]> {
    const { deployments, settled } = this.#reading;
    const ended = new Set([...settled].filter((id) => id !== own));
    return deployments.underWay(this.#environment, model, ended);
  }
}
