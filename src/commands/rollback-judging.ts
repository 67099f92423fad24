import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { RunnerContext } from '../inputs.ts';
import { verdictText } from '../release/handed-verdict.ts';
import type { Judgement } from '../report/judgement.ts';
import type { CommandIo } from './command.ts';
import { EnvironmentReading } from './environment-reading.ts';
import { EnvironmentRun } from './environment-run.ts';
import { foundForRollback } from './found-verdict.ts';
import type { GitHubAccess } from './github-access.ts';
import { RollbackCandidates } from './rollback-candidates.ts';
import type { RollbackInputs } from './rollback-inputs.ts';
import { type End, RollbackSelection } from './rollback-selection.ts';

/** Chooses what an environment is to be brought back to, in a job of its own that writes nothing and asks no target. */
export class RollbackJudging {
  readonly #inputs: RollbackInputs;
  readonly #runner: RunnerContext;
  readonly #reading: EnvironmentReading;
  readonly #selection: RollbackSelection;

  constructor(inputs: RollbackInputs, runner: RunnerContext, access: GitHubAccess, io: CommandIo) {
    const { repositoryId: id, repository: name, run } = runner;
    if (id === null)
      throw new UserError('The runner does not say which repository this is (GITHUB_REPOSITORY_ID).');
    this.#inputs = inputs;
    this.#runner = runner;
    const bundles = join(runner.temporaryFolder, 'arbiter', 'bundles');
    this.#reading = new EnvironmentReading(inputs, runner, access, io, bundles);
    const own = new EnvironmentRun(inputs.environment, this.#reading, run, access.repository);
    const candidates = new RollbackCandidates(inputs, this.#reading, { id, name });
    this.#selection = new RollbackSelection(inputs, run?.id ?? null, this.#reading, own, candidates);
  }

  async report(): Promise<Judgement> {
    const selection = await this.#selection.select();
    switch (selection.state) {
      case 'open':
        return this.#open(selection.code, selection.message, []);
      case 'refused':
        return this.#refused(selection.end);
      case 'chosen': {
        const { way, rejected } = selection;
        const { manifest, sha256 } = way.fetched.bundle;
        const { name: model, version, tag } = manifest;
        const bundle = { model, version, tag, sha256 };
        const verdict = this.#verdict(bundle);
        const notes = way.start.notes.map(noteOf);
        return { ...this.#named(), bundle, outcome: 'allowed', reasons: [], notes, rejected, verdict };
      }
    }
  }

  /** The key of an encrypted bundle is where it is switched: there it is read, and chosen. */
  #refused({ code, message, rejected, notes }: End): Judgement {
    const reason = { code: code ?? 'refused', message: message ?? '' };
    if (code === 'bundle_identity_missing') return this.#open(reason.code, reason.message, rejected);
    return {
      ...this.#named(),
      bundle: null,
      outcome: 'refused',
      reasons: [reason],
      notes: notes.map(noteOf),
      rejected,
      verdict: null,
    };
  }

  /** Only what was asked for by its digest is known before. */
  #open(code: string, message: string, rejected: End['rejected']): Judgement {
    const { only } = this.#inputs;
    const bundle = only === undefined ? null : (this.#reading.history.bundle(only) ?? null);
    return {
      ...this.#named(),
      bundle,
      outcome: 'deferred',
      reasons: [{ code, message }],
      notes: [],
      rejected,
      verdict: this.#verdict(bundle),
    };
  }

  #verdict(bundle: Parameters<typeof foundForRollback>[3]): string {
    return verdictText(foundForRollback(this.#inputs, this.#reading, this.#runner, bundle));
  }

  #named(): Pick<Judgement, 'act' | 'environment'> {
    return { act: this.#inputs.isDrill ? 'drill' : 'rollback', environment: this.#inputs.environment };
  }
}

/** Notes of a rollback may begin with their code. */
function noteOf(note: string): Judgement['notes'][number] {
  const [, code = 'note', message = note] = /^([a-z_]+): (.*)$/s.exec(note) ?? [];
  return { code, message };
}
