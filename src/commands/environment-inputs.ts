import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import { commentAuthor, readLedgerToken, readLedgerWriter, readToken } from '../inputs.ts';
import { type BundleIdentity, readBundleIdentity } from './bundle-identity.ts';
import type { CommandIo } from './command.ts';

/**
 * What a job does of a deployment or a rollback. `whole`: judges and switches. Apart: `judge` has no right to write and no secret,
 * and hands on what it found; `switch` holds that against what it finds itself; `refuse` records what was refused, and never switches.
 */
const ENVIRONMENT_MODES = ['whole', 'judge', 'switch', 'refuse'] as const;
export type EnvironmentMode = (typeof ENVIRONMENT_MODES)[number];

/** The inputs that deployments and rollbacks have in common. */
export interface EnvironmentInputs {
  readonly environment: string;
  readonly token: string;
  readonly commentAuthor: string;
  readonly ledgerToken: string;
  readonly ledgerWriter: 'git' | 'api';
  /** Where the programs of targets run: the checked-out repository. */
  readonly folder: string;
  /** What bundles that were released encrypted are decrypted with; undefined: the job has no key. */
  readonly identity: BundleIdentity | undefined;
  /** SHA-256 of what the environment runs code with, lowercase hex; null: it is not compared. */
  readonly codeEnvironment: string | null;
  readonly mode: EnvironmentMode;
  /** What a judging job handed on, as it came. */
  readonly verdict: string;
}

const LONGEST_NAME = 100;

/** `which`: what the environment must be, in words. */
export function readEnvironmentInputs(env: CommandIo['env'], which: string): EnvironmentInputs {
  const environment = requiredInput('environment', which);
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
    codeEnvironment: readCodeEnvironment(),
    ...readMode(),
  };
}

/** A verdict belongs to the mode that holds it against what it finds; elsewhere it would be ignored, which nobody means. */
export function readMode(): Pick<EnvironmentInputs, 'mode' | 'verdict'> {
  const said = getInput('mode') || 'whole';
  const mode = ENVIRONMENT_MODES.find((one) => one === said);
  if (mode === undefined)
    throw new UserError(
      `The input \`mode\` must be one of ${ENVIRONMENT_MODES.join(', ')}; found ${JSON.stringify(said.slice(0, 60))}.`,
    );
  const verdict = getInput('verdict');
  if (verdict !== '' && mode !== 'switch')
    throw new UserError('The input `verdict` is read with `mode: switch` only: set that, or take it away.');
  return { mode, verdict };
}

export function requiredInput(name: string, what: string): string {
  const value = getInput(name);
  if (value === '') throw new UserError(`The input \`${name}\` is empty: set it to ${what}.`);
  return value;
}

/** `HEX`, or `sha256:HEX` as images are named. */
function readCodeEnvironment(): string | null {
  const value = getInput('code-environment');
  if (value === '') return null;
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(value)?.[1];
  if (hex !== undefined) return hex;
  throw new UserError(
    `The input \`code-environment\` must be a SHA-256, 64 lowercase hexadecimal digits, found ${JSON.stringify(value.slice(0, 100))}.`,
  );
}
