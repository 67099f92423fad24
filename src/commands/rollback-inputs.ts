import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import type { CommandIo } from './command.ts';
import { type EnvironmentInputs, readEnvironmentInputs, requiredInput } from './environment-inputs.ts';

/** The inputs of actions/rollback. */
export interface RollbackInputs extends EnvironmentInputs {
  readonly model: string;
  /** Why somebody asks for it: free text of a person. */
  readonly reason: string;
  /** The only bundle to return to; undefined: the newest that can be. */
  readonly only: string | undefined;
  readonly isDrill: boolean;
}

const LONGEST_REASON = 1000;

export function readRollbackInputs(env: CommandIo['env']): RollbackInputs {
  const only = getInput('bundle-sha256');
  if (!/^(?:[0-9a-f]{64})?$/.test(only))
    throw new UserError('The input `bundle-sha256` must be 64 lowercase hexadecimal digits, or be left out.');
  return {
    ...readEnvironmentInputs(
      env,
      'the environment to bring back, as `targets` of .arbiter/config.yml names it',
    ),
    model: requiredInput('model', 'the model, by the name in its model.yml'),
    reason: readReason(),
    only: only || undefined,
    isDrill: readDrill(),
  };
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
