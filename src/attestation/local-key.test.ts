import { createPublicKey } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { describe, expect, it, test } from 'vitest';
import { type KeyKind, listed, newKey, privatePem, statement } from '../../test/attestation/keys.ts';
import { UserError } from '../errors.ts';
import { localKey } from './local-key.ts';
import { signedBundle } from './sigstore-bundle.ts';
import { verifyAttestation } from './verification.ts';

const AT = '2026-06-01T00:00:00Z';

describe('attestations signed with a local key', () => {
  test.each<KeyKind>(['ed25519', 'P-256', 'P-384'])('%s: signed, verified, tied to its key', async (kind) => {
    const key = newKey(kind);
    const found = await verifyAttestation(signedBundle(statement(), key), {
      signers: { keys: [listed(newKey(), 'other'), listed(key)] },
      trustedRoot: undefined,
      at: AT,
    });
    expect(found).toEqual({
      statement: statement(),
      signer: { kind: 'key', name: 'release', id: key.keyid },
    });
  });

  test.each<KeyKind>(['ed25519', 'P-256'])('%s: Sigstore’s own verifier accepts what we sign', (kind) => {
    const key = newKey(kind);
    const publicKey = createPublicKey(key.publicKey);
    const root = {
      mediaType: '',
      tlogs: [],
      ctlogs: [],
      certificateAuthorities: [],
      timestampAuthorities: [],
      serviceURLs: [],
    };
    const material = toTrustMaterial(root as never, (hint) => {
      expect(hint).toBe(key.keyid);
      return { publicKey, validFor: () => true };
    });
    const verifier = new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    const bundle = bundleFromJSON(JSON.parse(signedBundle(statement(), key)));
    expect(verifier.verify(toSignedEntity(bundle)).identity).toBeUndefined();
  });

  it('is one text for one statement and key (Ed25519)', () => {
    const fixed = localKey(
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n',
    );
    expect(signedBundle(statement(), fixed)).toMatchInlineSnapshot(`
      "{"dsseEnvelope":{"payload":"eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEiLCJwcmVkaWNhdGUiOnsibW9kZWwiOiJmcmF1ZCJ9LCJwcmVkaWNhdGVUeXBlIjoiaHR0cHM6Ly9leGFtcGxlLmNvbS9wcmVkaWNhdGUvdjEiLCJzdWJqZWN0IjpbeyJkaWdlc3QiOnsic2hhMjU2IjoiYTBjZmM3MTI3MWQ2ZTI3OGU1N2NkMzMyZmY5NTdjM2Y3MDQzZmRkYTM1NGM0Y2JiMTkwYTMwZDU2ZWZhMDFiZiJ9LCJuYW1lIjoiYnVuZGxlLnRhciJ9XX0=","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":"","sig":"wzj8ahu7SLd8FF4O9nJ4V57CGTfu4WpessLHcGIyl0aLQK3wR0MJop7ZPAI30G+FrWTTD/t/+OdhyxvNHwhzBw=="}]},"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9"}}}
      "
    `);
  });

  test.each(['rsa', 'P-521'] as const)('a private key of %s is refused, without a word of it', (kind) => {
    const pem = privatePem(kind);
    expect(() => localKey(pem)).toThrow(UserError);
    expect(() => localKey(pem)).toThrow(
      'The key to sign attestations with must be an unencrypted private key as PEM: Ed25519, or ECDSA on P-256 or P-384.',
    );
  });

  test.each(['', 'secret', newKey().publicKey])('%j is no private key', (pem) => {
    expect(() => localKey(pem)).toThrow(UserError);
  });
});
