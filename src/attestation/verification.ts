import type { Signers } from '../schemas/signers.ts';
import { parseInstant } from '../signoff/instant.ts';
import { verifyWithKeys } from './key-verification.ts';
import { verifyKeyless } from './keyless-verification.ts';
import { AttestationRefusal } from './refusal.ts';
import { parseBundle } from './sigstore-bundle.ts';
import { readStatement, type Statement } from './statement.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Who signed: a key (by its id), or an identity (by its workflow). */
export interface AttestationSigner {
  readonly kind: 'key' | 'identity';
  readonly name: string;
  readonly id: string;
}

/** A statement that was signed by somebody whose signatures count. What it says is still to be compared with what is expected. */
export interface VerifiedAttestation {
  readonly statement: Statement;
  readonly signer: AttestationSigner;
}

export interface VerificationInput {
  readonly signers: Signers;
  /** Undefined where the signers file names none: then no certificate counts. */
  readonly trustedRoot: TrustedRoot | undefined;
  /** When the attestation was recorded in the ledger (RFC 3339, UTC). Never a time that the attestation states itself. */
  readonly at: string;
}

/**
 * Verifies one attestation, offline. Nothing is read from a statement before its signature is verified, and then only the bytes
 * that were. `undefined`, an attestation that is not there, is refused like any other.
 *
 * @throws AttestationRefusal
 */
export async function verifyAttestation(
  bundleText: string | undefined,
  { signers, trustedRoot, at }: VerificationInput,
): Promise<VerifiedAttestation> {
  if (bundleText === undefined) {
    throw new AttestationRefusal('attestation_missing', 'There is no attestation to verify.');
  }
  const recorded = parseInstant(at);
  if (recorded === undefined) {
    throw new AttestationRefusal(
      'time_malformed',
      `${JSON.stringify(at)} is not when something was recorded.`,
    );
  }
  const bundle = parseBundle(bundleText);
  const signer: AttestationSigner =
    bundle.kind === 'key'
      ? keySigner(verifyWithKeys(bundle, signers.keys ?? [], recorded))
      : identitySigner(await verifyKeyless(bundle, signers.identities ?? [], trustedRoot));
  return { statement: readStatement(bundle.payload), signer };
}

function keySigner({ name, id }: { readonly name: string; readonly id: string }): AttestationSigner {
  return { kind: 'key', name, id };
}

function identitySigner({
  name,
  workflow,
}: {
  readonly name: string;
  readonly workflow: string;
}): AttestationSigner {
  return { kind: 'identity', name, id: workflow };
}
