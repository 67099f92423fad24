import { quoted } from '../ledger/finding.ts';
import type { SignerKey } from '../schemas/signers.ts';
import { parseInstant } from '../signoff/instant.ts';
import { preAuthEncoding, STATEMENT_TYPE } from './dsse.ts';
import { publicKeyOf } from './local-key.ts';
import { AttestationRefusal, type VerificationCode } from './refusal.ts';
import type { ParsedBundle } from './sigstore-bundle.ts';

/**
 * The key that signed, when it may have: it verifies, and its signature was recorded while it was valid. What the bundle says
 * of its key picks none; it only must not say another.
 *
 * @param at epoch milliseconds of when the signature was recorded
 * @throws AttestationRefusal
 */
export function verifyWithKeys(bundle: ParsedBundle, keys: readonly SignerKey[], at: number): SignerKey {
  const signed = preAuthEncoding(STATEMENT_TYPE, bundle.payload);
  const signer = keys.find(({ id, public_key: pem }) => {
    const key = publicKeyOf(pem);
    return typeof key !== 'string' && key.keyid === id && key.verifies(signed, bundle.signature);
  });
  if (signer === undefined) throw unverified(bundle, keys);
  if (bundle.keyid !== '' || bundle.hint !== signer.id) {
    throw new AttestationRefusal(
      'key_hint_differs',
      `${signer.name} signed: expected the hint ${signer.id} and an empty keyid; the bundle says otherwise.`,
    );
  }
  assertInForce(signer, at);
  return signer;
}

function unverified({ hint }: ParsedBundle, keys: readonly SignerKey[]): AttestationRefusal {
  const named = keys.find(({ id }) => id === hint);
  return named === undefined
    ? new AttestationRefusal(
        'signer_unknown',
        `No key of the signers file made this signature (${hintText(hint)}).`,
      )
    : new AttestationRefusal(
        'signature_invalid',
        `The signature is not one by ${named.name} on this statement.`,
      );
}

function hintText(hint: string | undefined): string {
  return hint === undefined ? 'it names none' : `it names ${quoted(hint)}`;
}

/** A window begins with its first instant and ends before its last; so does what a revocation leaves. */
function assertInForce({ name, valid_from: from, valid_until: until, revoked }: SignerKey, at: number): void {
  const recorded = new Date(at).toISOString();
  const refuse = (code: VerificationCode, why: string) =>
    new AttestationRefusal(code, `The signature by ${name} was recorded at ${recorded}; the key ${why}.`);
  if (!(instantOf(from) <= at)) throw refuse('key_not_yet_valid', `is valid from ${from}`);
  if (revoked !== undefined && !(at < instantOf(revoked.at))) {
    throw refuse('key_revoked', `was revoked at ${revoked.at}: ${revoked.reason}`);
  }
  if (!(at < instantOf(until))) throw refuse('key_expired', `was valid until ${until}`);
}

/** NaN, which no comparison lets pass, for a text that is no instant. */
function instantOf(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}
