import { getInput } from '@actions/core';
import type { CommandIo } from './command.ts';
import { type EnvironmentInputs, readEnvironmentInputs, requiredInput } from './environment-inputs.ts';

/** The inputs of actions/deploy. */
export interface DeployInputs extends EnvironmentInputs {
  /** As it was given: what is no digest is refused, and recorded. */
  readonly reference: string;
  /** Paths; undefined: fetched from the release. */
  readonly bundle: string | undefined;
  readonly attestations: string | undefined;
}

export function readDeployInputs(env: CommandIo['env']): DeployInputs {
  return {
    ...readEnvironmentInputs(env, 'one of `environments` in .arbiter/config.yml'),
    reference: requiredInput('bundle-sha256', 'the SHA-256 of the bundle, from SHA256SUMS of its release'),
    bundle: getInput('bundle') || undefined,
    attestations: getInput('attestations') || undefined,
  };
}
