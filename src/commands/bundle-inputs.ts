import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import {
  type ReleaseGuardInputs,
  readLedgerToken,
  readLedgerWriter,
  readReleaseGuardInputs,
  readSigningKey,
  yesOrNo,
} from '../inputs.ts';

/** The inputs of actions/bundle. */
export interface BundleInputs extends ReleaseGuardInputs {
  /** PEM; undefined: predicates are written for others to sign. */
  readonly signingKey: string | undefined;
  /** actions/attest signs what is written for it. */
  readonly isKeyless: boolean;
  /** Undefined: in the runner's temporary folder. */
  readonly folder: string | undefined;
  readonly ledgerToken: string;
  readonly ledgerWriter: 'git' | 'api';
}

export function readBundleInputs(): BundleInputs {
  const signingKey = readSigningKey();
  const isKeyless = yesOrNo('keyless', false);
  if (isKeyless && signingKey !== undefined)
    throw new UserError('The inputs `signing-key` and `keyless` exclude each other: take one of them away.');
  return {
    ...readReleaseGuardInputs(),
    signingKey,
    isKeyless,
    folder: getInput('folder') || undefined,
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
  };
}
