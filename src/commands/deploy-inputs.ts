import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import { commentAuthor, readLedgerToken, readLedgerWriter, readToken } from '../inputs.ts';
import { readBundleIdentity } from './bundle-identity.ts';
import type { CommandIo } from './command.ts';
import type { EnvironmentInputs } from './environment-reading.ts';

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

const LONGEST_NAME = 100;

export function readDeployInputs(env: CommandIo['env']): DeployInputs {
  return {
    ...readEnvironmentInputs(env),
    reference: required('bundle-sha256', 'the SHA-256 of the bundle, from SHA256SUMS of its release'),
    bundle: getInput('bundle') || undefined,
    attestations: getInput('attestations') || undefined,
    codeEnvironment: digest('code-environment', getInput('code-environment')),
  };
}

export function readEnvironmentInputs(env: CommandIo['env']): EnvironmentInputs {
  const environment = required('environment', 'one of `environments` in .arbiter/config.yml');
  if (environment.length > LONGEST_NAME || /\p{C}/u.test(environment))
    throw new UserError(
      `The input \`environment\` must be a name of at most ${LONGEST_NAME} characters in one line.`,
    );
  return {
    environment,
    token: readToken(),
    commentAuthor: commentAuthor(),
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
    folder: getInput('folder') || '.',
    identity: readBundleIdentity(env),
  };
}

function required(name: string, what: string): string {
  const value = getInput(name);
  if (value === '') throw new UserError(`The input \`${name}\` is empty: set it to ${what}.`);
  return value;
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
