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
  /** Of a bundle that another job made, signed and recorded, and that is made again; undefined: it is made for the first time. */
  readonly bundleSha256: string | undefined;
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
  const sha256 = getInput('bundle-sha256');
  if (!/^(?:[0-9a-f]{64})?$/.test(sha256))
    throw new UserError('The input `bundle-sha256` must be 64 lowercase hexadecimal digits.');
  if (sha256 !== '' && signingKey !== undefined)
    throw new UserError(
      'With the input `bundle-sha256` a bundle that is on record is made again, and what a key signs of one is recorded with it: take `signing-key` away, or `bundle-sha256`.',
    );
  return {
    ...readReleaseGuardInputs(),
    signingKey,
    isKeyless,
    bundleSha256: sha256 || undefined,
    folder: getInput('folder') || undefined,
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
  };
}
