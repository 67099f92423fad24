import type { SignerIdentity } from '../schemas/signers.ts';
import type { SigstoreTrustedRoot } from '../schemas/trusted-root.ts';
import { certificateIdentity, matchingIdentity } from './certificate-identity.ts';
import { AttestationRefusal, type VerificationCode } from './refusal.ts';
import type { ParsedBundle } from './sigstore-bundle.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** Loaded only where a certificate is verified: it is the larger part of what verification costs. */
export async function sigstore() {
  const [bundle, specs, verify] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  return { ...bundle, ...specs, ...verify };
}

type Sigstore = Awaited<ReturnType<typeof sigstore>>;
type Signer = ReturnType<InstanceType<Sigstore['Verifier']>['verify']>;

/** How far a bundle came, by Sigstore's own codes. */
const CODES: Readonly<Record<string, VerificationCode>> = {
  TIMESTAMP_ERROR: 'timestamp_invalid',
  CERTIFICATE_ERROR: 'certificate_invalid',
  TLOG_ERROR: 'log_entry_invalid',
  TLOG_INCLUSION_PROOF_ERROR: 'log_entry_invalid',
  TLOG_INCLUSION_PROMISE_ERROR: 'log_entry_invalid',
  TLOG_MISSING_INCLUSION_ERROR: 'log_entry_invalid',
  TLOG_BODY_ERROR: 'log_entry_invalid',
  SIGNATURE_ERROR: 'signature_invalid',
};
const STEPS: readonly VerificationCode[] = [
  'trusted_root_unusable',
  'bundle_malformed',
  'timestamp_invalid',
  'certificate_invalid',
  'log_entry_invalid',
  'signature_invalid',
];

/**
 * The identity that signed without a key of its own, offline: the certificate leads to an authority of the trusted root and was
 * valid when the bundle was signed, a log (or a timestamp authority) says when that was, the signature verifies, and the
 * certificate is for exactly one of the identities.
 *
 * @throws AttestationRefusal
 */
export async function verifyKeyless(
  parsed: ParsedBundle,
  identities: readonly SignerIdentity[],
  root: TrustedRoot | undefined,
): Promise<SignerIdentity> {
  if (root === undefined || identities.length === 0) {
    throw new AttestationRefusal(
      'keyless_not_accepted',
      'The bundle is signed by a certificate; the signers file names no identity, or no trusted root, by which one counts.',
    );
  }
  const library = await sigstore();
  const signer = verifiedSigner(library, parsed, root);
  const { subjectAlternativeName: workflow, oids = [] } = signer.identity ?? {};
  const extensions = oids.map(({ oid, value }) => ({ oid: (oid?.id ?? []).join('.'), value }));
  return matchingIdentity(certificateIdentity(workflow, extensions), identities);
}

/** The signer as the first instance verifies it that does; otherwise the refusal of the one where the bundle came furthest. */
function verifiedSigner(library: Sigstore, parsed: ParsedBundle, root: TrustedRoot): Signer {
  const refusals: AttestationRefusal[] = [];
  for (const instance of root.instances) {
    try {
      return signerBy(library, parsed, instance);
    } catch (error) {
      if (!(error instanceof AttestationRefusal)) throw error;
      refusals.push(error);
    }
  }
  const furthest = refusals.sort((a, b) => STEPS.indexOf(b.code) - STEPS.indexOf(a.code))[0];
  throw furthest ?? new AttestationRefusal('trusted_root_unusable', 'The trusted root is empty.');
}

/** What is asked for follows from the trusted root alone: an instance with logs vouches for nothing outside of them. */
export function verifierOf(
  library: Sigstore,
  instance: SigstoreTrustedRoot,
): InstanceType<Sigstore['Verifier']> {
  const material = refusing('trusted_root_unusable', 'The trusted root cannot be used', () =>
    library.toTrustMaterial(library.TrustedRoot.fromJSON(instance)),
  );
  return new library.Verifier(material, {
    tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
}

function signerBy(library: Sigstore, parsed: ParsedBundle, instance: SigstoreTrustedRoot): Signer {
  const verifier = verifierOf(library, instance);
  const entity = refusing('bundle_malformed', 'The bundle cannot be read', () => {
    const bundle = library.bundleFromJSON(parsed.value);
    if (bundle.content.$case !== 'dsseEnvelope') throw new Error('no envelope');
    // The bytes that are verified are those that are read later.
    if (!parsed.payload.equals(bundle.content.dsseEnvelope.payload)) throw new Error('another payload');
    return library.toSignedEntity(bundle);
  });
  return refusing('bundle_malformed', 'The bundle does not verify', () => verifier.verify(entity));
}

/** Runs Sigstore's code on bytes of unknown origin: whatever it throws is a refusal, with its own code where it has one. */
function refusing<T>(fallback: VerificationCode, what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    throw new AttestationRefusal(CODES[code] ?? fallback, `${what}: ${message}.`, { cause: error });
  }
}
