import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import type { CommandIo } from './command.ts';
import { type EnvironmentInputs, readEnvironmentInputs, requiredInput } from './environment-inputs.ts';

/** The inputs of actions/deploy. */
export interface DeployInputs extends EnvironmentInputs {
  /** As it was given: what is no digest is refused, and recorded. */
  readonly reference: string;
  /** Paths; undefined: fetched from the release. */
  readonly bundle: string | undefined;
  readonly attestations: string | undefined;
  /** Lowercase hex; null: the job does not say. */
  readonly codeEnvironment: string | null;
}

export function readDeployInputs(env: CommandIo['env']): DeployInputs {
  return {
    ...readEnvironmentInputs(env),
    reference: requiredInput('bundle-sha256', 'the SHA-256 of the bundle, from SHA256SUMS of its release'),
    bundle: getInput('bundle') || undefined,
    attestations: getInput('attestations') || undefined,
    codeEnvironment: digest('code-environment', getInput('code-environment')),
  };
}

/** `HEX`, or `sha256:HEX` as images are named. */
function digest(name: string, value: string): string | null {
  if (value === '') return null;
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(value)?.[1];
  if (hex === undefined)
    throw new UserError(
      `The input \`${name}\` must be a SHA-256, 64 lowercase hexadecimal digits, found ${JSON.stringify(value.slice(0, 100))}.`,
    );
  return hex;
}
