import { quoted } from '../ledger/finding.ts';
import { strictBase64 } from '../ledger/note.ts';
import { canonicalJson } from '../model/canonical.ts';
import { type SigstoreBundle, sigstoreBundleSchema } from '../schemas/sigstore-bundle.ts';
import { sigstoreBundle as isBundle } from '../schemas/validators/sigstore-bundle.js';
import { parseJson } from '../text/json.ts';
import { validateDocument } from '../text/schema.ts';
import { preAuthEncoding, STATEMENT_TYPE } from './dsse.ts';
import type { LocalKey } from './local-key.ts';
import { AttestationRefusal } from './refusal.ts';
import { type Statement, statementBytes } from './statement.ts';

export const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Versions that other tools write; before 0.2 a log's promise alone was enough. */
const MEDIA_TYPES: ReadonlySet<string> = new Set([
  BUNDLE_V03,
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
]);
const LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 16, maxNodes: 5000 };

/** A bundle taken apart; nothing in it is verified. */
export interface ParsedBundle {
  readonly kind: 'key' | 'certificate';
  /** The bytes that are signed over, and that alone are read once the signature is verified. */
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** What the bundle says of its key: never believed, but not allowed to lie. */
  readonly keyid: string | undefined;
  readonly hint: string | undefined;
  /** As parsed, for Sigstore's own reader. */
  readonly value: SigstoreBundle;
}

/** Signs a statement: the text of a Sigstore bundle, canonical JSON and a newline. */
export function signedBundle(statement: Statement, key: LocalKey): string {
  const payload = statementBytes(statement);
  const signature = key.sign(preAuthEncoding(STATEMENT_TYPE, payload));
  const bundle: SigstoreBundle = {
    mediaType: BUNDLE_V03,
    verificationMaterial: { publicKey: { hint: key.keyid } },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: STATEMENT_TYPE,
      // Empty: Sigstore's verifiers skip a signature with a key id other than their own kind. The hint above names the key.
      signatures: [{ keyid: '', sig: signature.toString('base64') }],
    },
  };
  return bundleText(bundle);
}

/**
 * Takes a bundle apart, once: one signature, one way to verify it, base64 of one alphabet and with its padding, no member that is not known.
 * A bundle of a local key is Arbiter's own, and has one text only.
 *
 * @throws AttestationRefusal
 */
export function parseBundle(text: string): ParsedBundle {
  if (text.length > LIMITS.maxLength) {
    const most = LIMITS.maxLength;
    throw new AttestationRefusal(
      'bundle_too_large',
      `The bundle has ${text.length} characters; at most ${most} are read.`,
    );
  }
  const document = parseJson(text, 'bundle', LIMITS);
  const { value, problems } = validateDocument<SigstoreBundle>(document, {
    schema: sigstoreBundleSchema,
    validate: isBundle,
  });
  if (value === undefined) {
    const [problem] = problems;
    const where = problem?.pointer ? ` at ${problem.pointer}` : '';
    throw malformed(`is not one that is read${where}: ${problem?.message ?? 'it is empty'}`);
  }
  const { mediaType, verificationMaterial: material, dsseEnvelope: envelope } = value;
  if (!MEDIA_TYPES.has(mediaType)) {
    throw new AttestationRefusal(
      'media_type',
      `The bundle has the media type ${quoted(mediaType)}; expected ${BUNDLE_V03}.`,
    );
  }
  if (envelope.payloadType !== STATEMENT_TYPE) {
    throw new AttestationRefusal(
      'payload_type',
      `The envelope has the payload type ${quoted(envelope.payloadType)}; expected ${STATEMENT_TYPE}.`,
    );
  }
  const [signature, ...more] = envelope.signatures;
  if (signature === undefined || more.length > 0) {
    throw new AttestationRefusal(
      'signature_count',
      `The envelope has ${envelope.signatures.length} signatures; expected exactly one.`,
    );
  }
  const kind = kindOf(material);
  if (kind === 'key' && (mediaType !== BUNDLE_V03 || bundleText(value) !== text)) {
    throw new AttestationRefusal(
      'bundle_not_canonical',
      'The bundle of a local key is not written in its only right way: canonical JSON of version 0.3 and a newline.',
    );
  }
  if (kind === 'certificate' && signature.keyid)
    throw malformed('has a certificate, and names a key besides');
  return {
    kind,
    payload: bytesOf(kind, envelope.payload, '/dsseEnvelope/payload'),
    signature: bytesOf(kind, signature.sig, '/dsseEnvelope/signatures/0/sig'),
    keyid: signature.keyid,
    hint: material.publicKey?.hint,
    value,
  };
}

function bundleText(bundle: SigstoreBundle): string {
  return `${canonicalJson(bundle)}\n`;
}

function kindOf(material: SigstoreBundle['verificationMaterial']): ParsedBundle['kind'] {
  const { publicKey, certificate, x509CertificateChain: chain, ...rest } = material;
  const ways = [publicKey, certificate, chain].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    throw malformed(`has ${ways.length} ways to verify its signature; expected a key or a certificate`);
  }
  if (publicKey === undefined) return 'certificate';
  if (Object.keys(rest).length > 0) throw malformed('of a local key has log entries or timestamps');
  return 'key';
}

/** DSSE allows both alphabets; a bundle of a local key is Arbiter's own, which writes the standard one. */
function bytesOf(kind: ParsedBundle['kind'], text: string, pointer: string): Buffer {
  const bytes = strictBase64(text) ?? (kind === 'key' ? undefined : strictBase64Url(text));
  if (bytes === undefined)
    throw malformed(`has base64 at ${pointer} that is not written in its only right way`);
  return bytes;
}

/** Bytes of URL-safe base64 (RFC 4648, 5), padded, with no letter of the standard alphabet that it lacks; or undefined. */
function strictBase64Url(text: string): Buffer | undefined {
  if (/[+/]/.test(text)) return undefined;
  return strictBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}

function malformed(what: string): AttestationRefusal {
  return new AttestationRefusal('bundle_malformed', `The bundle ${what}.`);
}
