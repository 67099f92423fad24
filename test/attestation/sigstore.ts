import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTSA } from '@sigstore/mock';
import { preAuthEncoding, STATEMENT_TYPE } from '../../src/attestation/dsse.ts';
import { BUNDLE_V03 } from '../../src/attestation/sigstore-bundle.ts';
import { type Statement, statementBytes } from '../../src/attestation/statement.ts';
import { loadTrustedRoot, type TrustedRoot } from '../../src/attestation/trusted-root.ts';

/** What a certificate is to say of who signs, by the names of GitHub's OIDC claims. */
export interface Claims {
  readonly workflow: string;
  readonly issuer: string | null;
  readonly repositoryId: string | null;
  readonly ref: string | null;
  readonly runner: string | null;
}

/** An instance like GitHub's for private repositories: certificates and timestamps, no transparency log. No network. */
export interface SigstoreInstance {
  readonly root: TrustedRoot;
  readonly rootText: string;
  /** `payload`: the statement as the signer writes it; canonical where not told. `isEmbedded`: with the authority's certificate. */
  signed(
    statement: Statement,
    claims: Claims,
    payload?: Buffer,
    options?: { readonly isEmbedded: boolean },
  ): Promise<string>;
}

const FULCIO = '1.3.6.1.4.1.57264.1';
const START = '2000-01-01T00:00:00Z';

export async function sigstoreInstance(): Promise<SigstoreInstance> {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // Whole seconds: the mock writes a millisecond such as 540 as `.54`, which is not DER. Ahead, as its roots begin now.
  const clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5000);
  const log = await initializeCTLog(pair(), clock);
  const ca = await initializeCA(pair(), log, clock);
  const tsa = await initializeTSA(pair(), clock);
  const chain = (...certificates: ArrayBufferView<ArrayBuffer>[]) => ({
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: base64(certificate) })) },
    validFor: { start: START },
  });
  const rootText = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    ctlogs: [
      {
        baseUrl: 'https://ct.example.com',
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: log.publicKey.toString('base64'),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor: { start: START },
        },
        logId: { keyId: base64(log.logID) },
      },
    ],
    certificateAuthorities: [chain(ca.rootCertificate)],
    timestampAuthorities: [chain(tsa.intCertificate, tsa.rootCertificate)],
  });
  const { value, problems } = loadTrustedRoot(rootText, 'root.json');
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return {
    root: value,
    rootText,
    async signed(statement, claims, payload = statementBytes(statement), options = { isEmbedded: false }) {
      const { publicKey, privateKey } = pair();
      const certificate = await ca.issueCertificate({
        publicKey: publicKey.export({ type: 'spki', format: 'der' }) as Buffer<ArrayBuffer>,
        subjectAltName: claims.workflow,
        extensions: extensionsOf(claims),
      });
      const signature = sign('sha256', preAuthEncoding(STATEMENT_TYPE, payload), privateKey);
      const timestamp = await tsa.timestamp({
        artifactHash: createHash('sha256').update(signature).digest(),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        nonce: 1,
        policyOID: '1.3.6.1.4.1.57264.2',
        certReq: options.isEmbedded,
      });
      return JSON.stringify({
        mediaType: BUNDLE_V03,
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(timestamp) }] },
        },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: STATEMENT_TYPE,
          signatures: [{ sig: signature.toString('base64') }],
        },
      });
    },
  };
}

function extensionsOf({ issuer, repositoryId, ref, runner }: Claims): { oid: string; value: string }[] {
  const written: readonly (readonly [number, string | null])[] = [
    [8, issuer],
    [11, runner],
    [14, ref],
    [15, repositoryId],
  ];
  return written.flatMap(([id, value]) => (value === null ? [] : [{ oid: `${FULCIO}.${id}`, value }]));
}

function base64(bytes: ArrayBufferView<ArrayBuffer>): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
