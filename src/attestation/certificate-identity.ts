import { quoted } from '../ledger/finding.ts';
import type { SignerIdentity } from '../schemas/signers.ts';
import { AttestationRefusal, type VerificationCode } from './refusal.ts';

/** What a verified certificate says of who signed; absent parts are undefined. */
export interface CertificateIdentity {
  /** Subject alternative name: the workflow. */
  readonly workflow: string | undefined;
  readonly issuer: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ref: string | undefined;
  readonly runner: string | undefined;
}

/** An extension as the certificate has it. */
export interface CertificateExtension {
  readonly oid: string;
  readonly value: Uint8Array;
}

/** Fulcio's extensions (oid-info.md of Fulcio). */
const FULCIO = '1.3.6.1.4.1.57264.1';
const ISSUER = `${FULCIO}.8`;
const RUNNER = `${FULCIO}.11`;
const REF = `${FULCIO}.14`;
const REPOSITORY_ID = `${FULCIO}.15`;

export function certificateIdentity(
  workflow: string | undefined,
  extensions: readonly CertificateExtension[],
): CertificateIdentity {
  const text = (oid: string) => onlyText(extensions.filter((extension) => extension.oid === oid));
  return {
    workflow,
    issuer: text(ISSUER),
    repositoryId: text(REPOSITORY_ID),
    ref: text(REF),
    runner: text(RUNNER),
  };
}

/** Each part of an identity, in the order in which a difference is told. */
const PARTS: readonly {
  readonly code: VerificationCode;
  readonly noun: string;
  readonly found: (identity: CertificateIdentity) => string | undefined;
  /** Undefined where the signers file leaves it open. */
  readonly expected: (identity: SignerIdentity) => string | undefined;
}[] = [
  {
    code: 'identity_differs',
    noun: 'the workflow',
    found: ({ workflow }) => workflow,
    expected: ({ workflow }) => workflow,
  },
  {
    code: 'issuer_differs',
    noun: 'the issuer',
    found: ({ issuer }) => issuer,
    expected: ({ issuer }) => issuer,
  },
  {
    code: 'repository_differs',
    noun: 'the repository id',
    found: ({ repositoryId }) => repositoryId,
    expected: ({ repository_id: id }) => String(id),
  },
  { code: 'ref_differs', noun: 'the ref', found: ({ ref }) => ref, expected: ({ ref }) => ref },
  {
    code: 'runner_differs',
    noun: 'the runner',
    found: ({ runner }) => runner,
    expected: ({ runner }) => runner,
  },
];

/**
 * The identity of the signers file that a certificate is for. Every part is compared whole, character by character: Sigstore's
 * own policy takes an identity for an unanchored pattern.
 *
 * @throws AttestationRefusal with the first part in which no identity that is equal so far is equal
 */
export function matchingIdentity(
  certificate: CertificateIdentity,
  identities: readonly SignerIdentity[],
): SignerIdentity {
  let left = identities;
  for (const { code, noun, found, expected } of PARTS) {
    const value = found(certificate);
    const equal = left.filter((identity) => {
      const wanted = expected(identity);
      return wanted === undefined || wanted === value;
    });
    if (equal.length === 0) {
      const wanted =
        left.map((identity) => quoted(expected(identity) ?? '')).join(' or ') ||
        'none, as no identity is listed';
      const shown = value === undefined ? 'nothing' : quoted(value);
      throw new AttestationRefusal(code, `The certificate has as ${noun} ${shown}; expected ${wanted}.`);
    }
    left = equal;
  }
  return left[0] as SignerIdentity;
}

/** The text of an extension (DER UTF8String). One that is there twice, or is anything else, says nothing. */
function onlyText(extensions: readonly CertificateExtension[]): string | undefined {
  const [extension, ...more] = extensions;
  if (extension === undefined || more.length > 0) return undefined;
  const { value } = extension;
  const [tag, length = 0x80] = value;
  const isLong = length === 0x81 && (value[2] ?? 0) >= 0x80;
  const start = isLong ? 3 : 2;
  const size = isLong ? (value[2] ?? 0) : length;
  if (tag !== 0x0c || (!isLong && length >= 0x80) || value.length !== start + size) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.subarray(start));
  } catch {
    return undefined;
  }
}
