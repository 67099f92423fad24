import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preAuthEncoding, STATEMENT_TYPE } from '../../src/attestation/dsse.ts';
import { BUNDLE_V03 } from '../../src/attestation/sigstore-bundle.ts';
import { STATEMENT_V1 } from '../../src/attestation/statement.ts';
import { verifyAttestation } from '../../src/attestation/verification.ts';
import { SUMMARY_TYPE } from '../../src/attestation/verification-summary.ts';
import { canonicalJson } from '../../src/model/canonical.ts';
import { privatePem } from '../attestation/keys.ts';
import { type Released, released } from './released.ts';
import { go, goRefusal, python, pythonRefusal, ran, tools } from './tools.ts';

const AT = '2026-11-21T12:00:00Z';
const SCRIPT = 'attestations.py';

describe.each(['ed25519', 'P-256'] as const)('attestations of actions/bundle, signed with %s', (kind) => {
  let made: Released;
  beforeAll(async () => {
    made = await released(kind);
  });
  afterAll(() => made?.stop());

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(made.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const bundleOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const payloadOf = (path: string): Buffer => Buffer.from(bundleOf(path).dsseEnvelope.payload, 'base64');
  const firstSummary = (): string => made.attestations.find((path) => /summary/.test(path)) as string;

  test('there is one for each environment, the test result and the approvals', () => {
    expect(made.attestations.map((path) => basename(path)).sort()).toEqual([
      'approval.sigstore.json',
      'summary.production.sigstore.json',
      'summary.test.sigstore.json',
      'test-result.sigstore.json',
    ]);
  });

  test.skipIf(!tools.go)('sigstore-go accepts each, for the bundle itself', () => {
    for (const path of made.attestations) {
      const { predicateType } = JSON.parse(payloadOf(path).toString());
      expect(go('sigstore-verify', made.publicKey, path, made.tar)).toMatchObject({ predicateType });
    }
  });

  const cosign = (path: string, tar: string, key = made.publicKey, type = typeOf(path)) =>
    ran(tools.cosign, [key, path, type, tar]);
  const typeOf = (path: string): string => JSON.parse(payloadOf(path).toString()).predicateType;

  test.skipIf(!tools.cosign)('cosign verify-blob-attestation accepts each, for the bundle itself', () => {
    for (const path of made.attestations)
      expect(cosign(path, made.tar)).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/rror/u) });
  });

  test.skipIf(!tools.go)('the DSSE library for Go verifies the same bytes', () => {
    for (const path of made.attestations) {
      expect(go('dsse-verify', made.publicKey, path)).toMatchObject({
        keys: 1,
        payload: payloadOf(path).toString(),
      });
    }
  });

  test.skipIf(!tools.python)('securesystemslib, in-toto-attestation and sigstore-models read each', () => {
    for (const path of made.attestations) {
      expect(python(SCRIPT, 'verify', made.publicKey, path)).toMatchObject({
        mediaType: BUNDLE_V03,
        payload: payloadOf(path).toString(),
      });
    }
  });

  test.skipIf(!tools.python)('in-toto’s own schema of a verification summary takes ours', () => {
    const { predicateType, verificationResult, policySha256, levels } = python(
      SCRIPT,
      'verify',
      made.publicKey,
      firstSummary(),
    ) as Record<string, unknown>;
    expect(levels).toEqual(['ARBITER_APPROVED']);
    expect([predicateType, verificationResult]).toEqual([SUMMARY_TYPE, 'PASSED']);
    expect(policySha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  const openssl = (payload: Uint8Array, signature: Uint8Array) => {
    const signed = file('signed.bin', preAuthEncoding(STATEMENT_TYPE, payload));
    const sig = file('signature.bin', signature);
    return kind === 'ed25519'
      ? ran('openssl', [
          ...['pkeyutl', '-verify', '-pubin', '-inkey', made.publicKey, '-rawin'],
          ...['-in', signed, '-sigfile', sig],
        ])
      : ran('openssl', ['dgst', '-sha256', '-verify', made.publicKey, '-signature', sig, signed]);
  };

  test('OpenSSL verifies the signature over the DSSE encoding, and no other byte', () => {
    for (const path of made.attestations) {
      const payload = payloadOf(path);
      const signature = Buffer.from(bundleOf(path).dsseEnvelope.signatures[0].sig, 'base64');
      expect(openssl(payload, signature).code).toBe(0);
      expect(openssl(changed(payload, payload.length >> 1), signature).code).toBe(1);
    }
  });

  test('one changed byte is refused by everybody', async () => {
    const path = firstSummary();
    const payload = payloadOf(path);
    const signature = Buffer.from(bundleOf(path).dsseEnvelope.signatures[0].sig, 'base64');
    const spoilt = [
      [changed(payload, 1), signature],
      [changed(payload, payload.length - 3), signature],
      [payload, changed(signature, 10)],
      [payload, changed(signature, signature.length - 1)],
    ] as const;
    for (const [index, [bytes, sig]] of spoilt.entries()) {
      const bundle = bundleOf(path);
      bundle.dsseEnvelope.payload = bytes.toString('base64');
      bundle.dsseEnvelope.signatures[0].sig = sig.toString('base64');
      const other = file(`spoilt-${index}.sigstore.json`, `${canonicalJson(bundle)}\n`);
      if (tools.go) {
        expect(goRefusal('sigstore-verify', made.publicKey, other, made.tar)).toMatch(/signature/u);
        expect(goRefusal('dsse-verify', made.publicKey, other)).toMatch(/signature/u);
      }
      if (tools.cosign) {
        const { code, stderr } = cosign(other, made.tar, made.publicKey, SUMMARY_TYPE);
        expect([code, stderr]).toEqual([1, expect.stringMatching(/signature/u)]);
      }
      if (tools.python)
        expect(pythonRefusal(SCRIPT, 'verify', made.publicKey, other)).toMatch(/VerificationError/u);
      await expect(ours(readFileSync(other, 'utf8'))).rejects.toMatchObject({ code: 'signature_invalid' });
    }
  });

  test.skipIf(!tools.go)('another bundle’s bytes, and another key, are refused', () => {
    const tar = file('other.tar', changed(readFileSync(made.tar), 600));
    expect(goRefusal('sigstore-verify', made.publicKey, firstSummary(), tar)).toMatch(/digest/u);
    const stranger = file('stranger.pem', privatePem(kind));
    const key = file('stranger.pub', ran('openssl', ['pkey', '-in', stranger, '-pubout']).stdout);
    expect(goRefusal('sigstore-verify', key, firstSummary(), made.tar)).toMatch(/signature/u);
    if (!tools.cosign) return;
    expect(cosign(firstSummary(), tar).code).toBe(1);
    expect(cosign(firstSummary(), made.tar, key).code).toBe(1);
  });

  const ours = (text: string) =>
    verifyAttestation(text, { signers: made.signers, trustedRoot: undefined, at: AT });
  const statement = () => {
    const subject = [{ name: basename(made.tar), digest: { sha256: made.sha256 } }];
    const predicate = { said: 'by others' };
    const whole = { _type: STATEMENT_V1, subject, predicateType: 'https://example.com/said/v1', predicate };
    return file('statement.json', JSON.stringify(whole));
  };
  const keyid = () => made.signers.keys?.[0]?.id as string;
  /** The envelope of another tool, in the one text that a bundle of a local key has. */
  const wrapped = (signed: unknown): string => {
    const envelope = structuredClone(signed) as { signatures: { keyid?: string; sig: string }[] };
    for (const signature of envelope.signatures) signature.keyid = '';
    const material = { publicKey: { hint: keyid() } };
    const bundle = { mediaType: BUNDLE_V03, verificationMaterial: material, dsseEnvelope: envelope };
    return `${canonicalJson(bundle)}\n`;
  };

  test.each<[string, boolean, () => unknown]>([
    ['the DSSE library for Go', !tools.go, () => go('dsse-sign', made.privateKey, statement())],
    [
      'securesystemslib for Python',
      !tools.python,
      () => python(SCRIPT, 'sign', made.privateKey, statement()),
    ],
    [
      'sigstore-go',
      !tools.go,
      () =>
        (go('sigstore-sign', made.privateKey, keyid(), statement()) as { dsseEnvelope: unknown })
          .dsseEnvelope,
    ],
  ])('we accept what %s signs, and refuse it with a changed byte', async (_, isMissing, sign) => {
    if (isMissing) return;
    const text = wrapped(sign());
    const { signer, statement: read } = await ours(text);
    expect([signer.kind, read.predicate]).toEqual(['key', { said: 'by others' }]);
    const bundle = JSON.parse(text);
    bundle.dsseEnvelope.payload = changed(Buffer.from(bundle.dsseEnvelope.payload, 'base64'), 3).toString(
      'base64',
    );
    await expect(ours(`${canonicalJson(bundle)}\n`)).rejects.toMatchObject({ code: 'signature_invalid' });
  });

  test.skipIf(!tools.go)(
    'a bundle that sigstore-go wrote is refused as it stands: ours has one text only',
    async () => {
      const bundle = go('sigstore-sign', made.privateKey, keyid(), statement());
      await expect(ours(JSON.stringify(bundle))).rejects.toMatchObject({ code: 'bundle_not_canonical' });
    },
  );
});

function changed(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy.readUInt8(at) ^ 1) & 0xff, at);
  return copy;
}
