import { generateKeyPairSync } from 'node:crypto';
import { type LocalKey, localKey } from '../../src/attestation/local-key.ts';
import type { SignerKey } from '../../src/attestation/signers.ts';
import { STATEMENT_V1, type Statement } from '../../src/attestation/statement.ts';

export type KeyKind = 'ed25519' | 'P-256' | 'P-384';

export function privatePem(kind: KeyKind | 'P-521' | 'rsa'): string {
  const pair =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: kind });
  return String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

export function newKey(kind: KeyKind = 'ed25519'): LocalKey {
  return localKey(privatePem(kind));
}

/** The key as the signers file lists it, valid in 2026. */
export function listed(key: LocalKey, name = 'release', more: Partial<SignerKey> = {}): SignerKey {
  return {
    id: key.keyid,
    name,
    public_key: key.publicKey,
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2027-01-01T00:00:00Z',
    ...more,
  };
}

export const SUBJECT = 'a0cfc71271d6e278e57cd332ff957c3f7043fdda354c4cbb190a30d56efa01bf';

export function statement(more: Partial<Statement> = {}): Statement {
  return {
    _type: STATEMENT_V1,
    subject: [{ name: 'bundle.tar', digest: { sha256: SUBJECT } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: { model: 'fraud' },
    ...more,
  };
}
