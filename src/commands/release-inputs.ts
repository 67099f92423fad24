import { getInput } from '@actions/core';
import { UserError } from '../errors.ts';
import { commentAuthor, readLedgerToken, readLedgerWriter, readToken, yesOrNo } from '../inputs.ts';

/** The inputs of actions/release. */
export interface ReleaseInputs {
  readonly token: string;
  /** Undefined: the event says. */
  readonly tag: string | undefined;
  /** The merged commit that is released; its tag is made where there is none. Undefined: the tag must be there. */
  readonly commit: string | undefined;
  /** Paths; both and `commit` undefined: the gate looks for them itself. */
  readonly bundle: string | undefined;
  readonly attestations: string | undefined;
  /** Undefined: the digest that the ledger recorded. */
  readonly bundleSha256: string | undefined;
  /** A published release that is refused on the event `release` is made a draft again. */
  readonly isWithdrawing: boolean;
  readonly commentAuthor: string;
  readonly ledgerToken: string;
  readonly ledgerWriter: 'git' | 'api';
}

export function readReleaseInputs(): ReleaseInputs {
  const sha256 = getInput('bundle-sha256');
  if (!/^(?:[0-9a-f]{64})?$/.test(sha256))
    throw new UserError('The input `bundle-sha256` must be 64 lowercase hexadecimal digits.');
  const commit = getInput('commit');
  if (!/^(?:[0-9a-f]{40})?$/.test(commit))
    throw new UserError('The input `commit` must be a full commit id: 40 lowercase hexadecimal digits.');
  return {
    token: readToken(),
    tag: getInput('tag') || undefined,
    commit: commit || undefined,
    bundle: getInput('bundle') || undefined,
    attestations: getInput('attestations') || undefined,
    bundleSha256: sha256 || undefined,
    isWithdrawing: yesOrNo('withdraw', true),
    commentAuthor: commentAuthor(),
    ledgerToken: readLedgerToken(),
    ledgerWriter: readLedgerWriter(),
  };
}
