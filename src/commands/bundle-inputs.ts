import { getInput } from '@actions/core';
import {
  type ReleaseGuardInputs,
  readLedgerToken,
  readLedgerWriter,
  readReleaseGuardInputs,
  readSigningKey,
} from '../inputs.ts';

/** The inputs of actions/bundle. */
export interface BundleInputs extends ReleaseGuardInputs {
  /** PEM; undefined: predicates are written for others to sign. */
  readonly signingKey: string | undefined;
  /** Undefined: in the runner's temporary folder. */
  readonly folder: string | undefined;
  readonly ledgerToken: string;
  readonly ledgerWriter: 'git' | 'api';
}

export function readBundleInputs(): BundleInputs {
  return {
    ...readReleaseGuardInputs(),
    signingKey: readSigningKey(),
    folder: getInput('folder') || undefined,
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
  };
}
