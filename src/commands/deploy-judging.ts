import { UserError } from '../errors.ts';
import type { RunnerContext } from '../inputs.ts';
import { verdictText } from '../release/handed-verdict.ts';
import type { Judgement } from '../report/judgement.ts';
import type { CommandIo } from './command.ts';
import { candidateOrNone, NoCandidate } from './deploy-candidate.ts';
import type { DeployInputs } from './deploy-inputs.ts';
import { DeployReading } from './deploy-reading.ts';
import { EnvironmentReading } from './environment-reading.ts';
import { EnvironmentRun } from './environment-run.ts';
import { foundForDeploy } from './found-verdict.ts';
import type { GitHubAccess } from './github-access.ts';

/** The deploy gate in a job of its own, which writes nothing and asks no target: what it finds is handed on. */
export class DeployJudging {
  readonly #inputs: DeployInputs;
  readonly #runner: RunnerContext;
  readonly #io: CommandIo;
  readonly #reading: EnvironmentReading;
  readonly #gate: DeployReading;

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
    const run = new EnvironmentRun(inputs.environment, this.#reading, runner.run, access.repository);
    this.#gate = new DeployReading(inputs, this.#reading, run, { id, name });
  }

  async report(): Promise<Judgement> {
    await this.#reading.read();
    const candidate = await candidateOrNone(this.#inputs, this.#reading, this.#io.cwd);
    if (candidate instanceof NoCandidate) return this.#unread(candidate);
    const { manifest, sha256 } = candidate.bundle;
    const bundle = { model: manifest.name, version: manifest.version, tag: manifest.tag, sha256 };
    const { refusals: reasons, notes } = await this.#gate.foreseen(candidate);
    return reasons.length > 0
      ? this.#judgement(bundle, { outcome: 'refused', reasons, notes })
      : this.#judgement(bundle, { outcome: 'allowed', reasons, notes });
  }

  /** The key of an encrypted bundle is where it is switched: there it is read and judged. Whatever else cannot be read is refused. */
  #unread({ reason, sha256 }: NoCandidate): Judgement {
    const bundle = sha256 === null ? undefined : this.#reading.history.bundle(sha256);
    const isKept = reason.code === 'bundle_identity_missing' && bundle !== undefined;
    const outcome = isKept ? 'deferred' : 'refused';
    return this.#judgement(bundle ?? null, { outcome, reasons: [reason], notes: [] });
  }

  #judgement(bundle: Judgement['bundle'], said: Pick<Judgement, 'outcome' | 'reasons' | 'notes'>): Judgement {
    const isHanded = said.outcome !== 'refused' && bundle !== null;
    return {
      act: 'deploy',
      environment: this.#inputs.environment,
      bundle,
      ...said,
      rejected: [],
      verdict: isHanded
        ? verdictText(foundForDeploy(this.#inputs, this.#reading, this.#runner, bundle))
        : null,
    };
  }
}
