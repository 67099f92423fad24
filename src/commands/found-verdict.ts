import { UserError } from '../errors.ts';
import type { RunnerContext } from '../inputs.ts';
import { type HandedVerdict, VERDICT_SCHEMA } from '../release/handed-verdict.ts';
import type { DeployInputs } from './deploy-inputs.ts';
import type { EnvironmentInputs } from './environment-inputs.ts';
import type { EnvironmentReading } from './environment-reading.ts';
import type { RollbackInputs } from './rollback-inputs.ts';

type Bundle = { readonly model: string; readonly tag: string; readonly sha256: string };
type Place = Omit<HandedVerdict, 'model' | 'sha256' | 'tag' | 'act'>;

/** What this job finds of a deployment: handed on by the job that judges, and held against that by the one that switches. */
export function foundForDeploy(
  inputs: DeployInputs,
  reading: EnvironmentReading,
  runner: RunnerContext,
  { model, tag, sha256 }: Bundle,
): HandedVerdict {
  return { ...placeOf(inputs, reading, runner, model), act: 'deploy', model, tag, sha256 };
}

/** The same of a rollback or a drill. `bundle` null: it is for the job that switches to choose. */
export function foundForRollback(
  inputs: RollbackInputs,
  reading: EnvironmentReading,
  runner: RunnerContext,
  bundle: Omit<Bundle, 'model'> | null,
): HandedVerdict {
  const { model, isDrill } = inputs;
  return {
    ...placeOf(inputs, reading, runner, model),
    act: isDrill ? 'drill' : 'rollback',
    model,
    tag: bundle?.tag ?? null,
    sha256: bundle?.sha256 ?? null,
  };
}

/** By what was read last. */
function placeOf(
  { environment, codeEnvironment }: EnvironmentInputs,
  { history, rules }: EnvironmentReading,
  { repositoryId, run }: RunnerContext,
  model: string,
): Place {
  if (repositoryId === null || run === null)
    throw new UserError(
      'GITHUB_REPOSITORY_ID or GITHUB_RUN_ID is not set: what one job hands on to the next belongs to a run.',
    );
  return {
    schema: VERDICT_SCHEMA,
    repository: repositoryId,
    run: run.id,
    environment,
    codeEnvironment,
    rules,
    change: history.newestChange(environment, model),
  };
}
