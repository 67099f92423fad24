import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { UserError } from '../errors.ts';
import { sha256Hex } from '../model/canonical.ts';

/** A private key that signs attestations. */
export interface LocalKey {
  /** SHA-256 of the public key (SPKI, DER), lowercase hex. */
  readonly keyid: string;
  /** For `.arbiter/signers.yml`. */
  readonly publicKey: string;
  sign(bytes: Uint8Array): Buffer;
}

/** A public key by which attestations are verified. */
export interface PublicKey {
  readonly keyid: string;
  verifies(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** The digest that goes with each curve; Ed25519 brings its own. */
const CURVE_DIGESTS: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384' };
const KEY_KINDS = 'Ed25519, or ECDSA on P-256 or P-384';

/** Reads a private key (PEM: PKCS#8, or SEC 1 for ECDSA). @throws UserError, which holds nothing of the key */
export function localKey(pem: string): LocalKey {
  const key = attempt(() => createPrivateKey(pem));
  const digest = key === undefined ? undefined : digestOf(key);
  if (key === undefined || digest === undefined) {
    throw new UserError(
      `The key to sign attestations with must be an unencrypted private key as PEM: ${KEY_KINDS}.`,
    );
  }
  const publicKey = createPublicKey(key);
  return {
    keyid: keyId(publicKey),
    publicKey: pemOf(publicKey),
    sign: (bytes) => sign(digest, bytes, key),
  };
}

/** Reads a public key (PEM, SPKI), or says what is wrong with it. Private keys and certificates are none. */
export function publicKeyOf(pem: string): PublicKey | string {
  const expected = `Expected a public key as PEM (-----BEGIN PUBLIC KEY-----): ${KEY_KINDS}.`;
  if (/PRIVATE KEY/.test(pem)) return 'This is a private key: it must never be committed. Replace the key.';
  const key = attempt(() => createPublicKey(pem));
  const digest = key === undefined ? undefined : digestOf(key);
  if (key === undefined || digest === undefined) return expected;
  // A key has one text: what Node also takes for a key (a certificate, text around it) is not it.
  if (pemOf(key).trim() !== pem.replaceAll('\r\n', '\n').trim()) return expected;
  return {
    keyid: keyId(key),
    verifies: (bytes, signature) => attempt(() => verify(digest, bytes, key, signature)) ?? false,
  };
}

/** Null for a key that hashes by itself; undefined for one that is not accepted. */
function digestOf(key: KeyObject): string | null | undefined {
  if (key.asymmetricKeyType === 'ed25519') return null;
  if (key.asymmetricKeyType !== 'ec') return undefined;
  return CURVE_DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? ''];
}

function keyId(key: KeyObject): string {
  return sha256Hex(key.export({ type: 'spki', format: 'der' }));
}

function pemOf(key: KeyObject): string {
  return String(key.export({ type: 'spki', format: 'pem' }));
}

/** What OpenSSL says of a bad key or signature may hold parts of it, and is never shown. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
