import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import { commentAuthor, readLedgerToken, readLedgerWriter, readToken } from '../inputs.ts';
import { readBundleIdentity } from './bundle-identity.ts';
import type { CommandIo } from './command.ts';
import { type EnvironmentInputs, readMode } from './environment-inputs.ts';

/** The inputs of actions/rollback. */
export interface RollbackInputs extends EnvironmentInputs {
  readonly model: string;
  /** Why somebody asks for it: free text of a person. */
  readonly reason: string;
  /** The only bundle to return to; undefined: the newest that can be. */
  readonly only: string | undefined;
  readonly isDrill: boolean;
  /** Digest of what the environment runs code with, lowercase hex; null: it is not compared. */
  readonly codeEnvironment: string | null;
}

const LONGEST_REASON = 1000;

export function readRollbackInputs(env: CommandIo['env']): RollbackInputs {
  const only = getInput('bundle-sha256');
  if (!/^(?:[0-9a-f]{64})?$/.test(only))
    throw new UserError('The input `bundle-sha256` must be 64 lowercase hexadecimal digits, or be left out.');
  return {
    token: readToken(),
    environment: named(
      'environment',
      'the environment to bring back, as `targets` of .arbiter/config.yml names it',
    ),
    model: named('model', 'the model, by the name in its model.yml'),
    reason: readReason(),
    only: only || undefined,
    isDrill: readDrill(),
    codeEnvironment: readCodeEnvironment(),
    folder: getInput('folder') || '.',
    identity: readBundleIdentity(env),
    commentAuthor: commentAuthor(),
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
    ...readMode(),
  };
}

function named(input: string, what: string): string {
  const name = getInput(input);
  if (name === '') throw new UserError(`The input \`${input}\` is missing: name ${what}.`);
  return name;
}

function readReason(): string {
  const reason = getInput('reason');
  if (reason === '')
    throw new UserError(
      'The input `reason` is missing: say in a sentence why this is done. The ledger keeps it.',
    );
  if (reason.length > LONGEST_REASON)
    throw new UserError(
      `The input \`reason\` has ${reason.length} characters; at most ${LONGEST_REASON} are kept.`,
    );
  return reason;
}

/** A drill and a rollback are different things: what is neither word is neither. */
function readDrill(): boolean {
  const drill = getInput('drill');
  if (drill === 'true') return true;
  if (drill === 'false' || drill === '') return false;
  throw new UserError(
    `The input \`drill\` must be true or false; found ${JSON.stringify(drill.slice(0, 60))}.`,
  );
}

/** `HEX`, or `sha256:HEX` as images are named. */
function readCodeEnvironment(): string | null {
  const value = getInput('code-environment');
  if (value === '') return null;
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(value)?.[1];
  if (hex !== undefined) return hex;
  throw new UserError('The input `code-environment` must be a SHA-256 in lowercase hex, or be left out.');
}
