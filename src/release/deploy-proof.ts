import type { SigningFiles } from '../attestation/signing-files.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ReadBundle } from './bundle-archive.ts';
import {
  type AttestationFile,
  type HeldAttestation,
  heldAttestation,
  refusalOutcome,
  uncorrected,
} from './bundle-link.ts';
import { recordedBundle } from './bundle-record.ts';
import { deployAttestations } from './deploy-attestation.ts';
import type { VerifiedApproval, VerifiedSummary } from './deploy-facts.ts';

/** Why something is not deployed. `code` is one of `DEPLOY_CODES`, or that of a bundle or an attestation which does not hold. */
export interface DeployReason {
  readonly code: string;
  readonly message: string;
}

/** What is signed of a bundle, and what of it does not hold. */
export interface DeployProof {
  readonly summaries: readonly VerifiedSummary[];
  readonly approvals: readonly VerifiedApproval[];
  readonly held: readonly HeldAttestation[];
  readonly refusals: readonly DeployReason[];
}

/**
 * Verifies the attestations of a bundle, each at the time that the ledger recorded it, by the signers that count now. One
 * that does not hold says nothing, and refuses: it is not there by chance.
 */
export async function deployProof(
  bundle: ReadBundle,
  files: readonly AttestationFile[],
  signing: Pick<SigningFiles, 'signers' | 'trustedRoot'>,
  entries: readonly LedgerEntry[],
): Promise<DeployProof> {
  const held: HeldAttestation[] = [];
  const refusals: DeployReason[] = [];
  const refused = (error: unknown): void => {
    const outcome = refusalOutcome(error);
    if (!outcome.holds) refusals.push({ code: outcome.code, message: outcome.message });
  };
  try {
    const record = recordedBundle(bundle, uncorrected(entries));
    for (const file of files)
      await heldAttestation(bundle, file, signing, record).then((one) => held.push(one), refused);
    return { ...deployAttestations(held.map(({ attestation }) => attestation)), held, refusals };
  } catch (error) {
    refused(error);
    return { summaries: [], approvals: [], held: [], refusals };
  }
}

/** All that speaks against a deployment: what does not hold first, because it is why the gate finds something missing. */
export function joinedReasons(
  proof: readonly DeployReason[],
  verdict: readonly DeployReason[],
): readonly DeployReason[] {
  const said = new Set(verdict.map(({ code }) => code));
  return [...proof.filter(({ code }) => !said.has(code)), ...verdict];
}
