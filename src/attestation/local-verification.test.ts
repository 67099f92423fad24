import { describe, expect, it, test } from 'vitest';
import { listed, newKey, SUBJECT, statement } from '../../test/attestation/keys.ts';
import { canonicalJson } from '../model/canonical.ts';
import { preAuthEncoding } from './dsse.ts';
import type { LocalKey } from './local-key.ts';
import type { AttestationRefusal } from './refusal.ts';
import type { SignerKey } from './signers.ts';
import { signedBundle } from './sigstore-bundle.ts';
import type { Statement } from './statement.ts';
import { verifyAttestation } from './verification.ts';

const AT = '2026-06-01T00:00:00Z';
const KEY = newKey();
const BUNDLE = signedBundle(statement(), KEY);

async function outcomeOf(
  bundle: string | undefined,
  keys: readonly SignerKey[] = [listed(KEY)],
  at: string = AT,
): Promise<string> {
  try {
    const input = { signers: { keys: [...keys] }, trustedRoot: undefined, at };
    const { signer } = await verifyAttestation(bundle, input);
    return `accepted: ${signer.name}`;
  } catch (error) {
    return (error as AttestationRefusal).code;
  }
}

describe('keys: validity and revocation (attack 64)', () => {
  const revoked = { at: '2026-05-01T00:00:00Z', reason: 'Leaked' };
  test.each<[string, Partial<SignerKey>, string, string]>([
    ['the first instant', {}, '2026-01-01T00:00:00Z', 'accepted: release'],
    ['before it', {}, '2025-12-31T23:59:59.999Z', 'key_not_yet_valid'],
    ['the last instant', {}, '2026-12-31T23:59:59.999Z', 'accepted: release'],
    ['after it', {}, '2027-01-01T00:00:00Z', 'key_expired'],
    ['recorded before the revocation', { revoked }, '2026-04-30T23:59:59Z', 'accepted: release'],
    ['recorded at the revocation', { revoked }, '2026-05-01T00:00:00Z', 'key_revoked'],
    ['recorded after the revocation', { revoked }, AT, 'key_revoked'],
    ['both revoked and expired', { revoked }, '2028-01-01T00:00:00Z', 'key_revoked'],
    ['no instant', {}, '2026-06-01', 'time_malformed'],
    ['local time', {}, '2026-06-01T00:00:00+02:00', 'time_malformed'],
    ['a window that is none', { valid_from: 'x' }, AT, 'key_not_yet_valid'],
    ['an end that is none', { valid_until: 'x' }, AT, 'key_expired'],
    ['a revocation that is none', { revoked: { at: 'x', reason: 'y' } }, AT, 'key_revoked'],
  ])('%s', async (_, more, at, expected) => {
    expect(await outcomeOf(BUNDLE, [listed(KEY, 'release', more)], at)).toBe(expected);
  });

  it('an id that is not that of the key beside it makes the key none', async () => {
    expect(await outcomeOf(BUNDLE, [{ ...listed(newKey()), public_key: KEY.publicKey }])).toBe(
      'signer_unknown',
    );
  });
});

interface Written {
  mediaType: string;
  verificationMaterial: Record<string, unknown>;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { keyid?: string; sig: string }[] };
  [key: string]: unknown;
}

/** The bundle with a change, written canonically again. */
function altered(change: (bundle: Written) => void, from: string = BUNDLE): string {
  const bundle = JSON.parse(from) as Written;
  change(bundle);
  return `${canonicalJson(bundle)}\n`;
}

/** Signs other bytes, or as another type, with the same key. */
function signedAs(payload: string, type: string, key: LocalKey = KEY): string {
  const bytes = Buffer.from(payload);
  return altered((bundle) => {
    bundle.dsseEnvelope.payload = bytes.toString('base64');
    bundle.dsseEnvelope.payloadType = type;
    const [signature] = bundle.dsseEnvelope.signatures;
    if (signature !== undefined) signature.sig = key.sign(preAuthEncoding(type, bytes)).toString('base64');
  });
}

const OTHER = signedBundle(statement({ predicate: { model: 'other' } }), newKey());
const otherSignature = (JSON.parse(OTHER) as Written).dsseEnvelope.signatures[0]?.sig ?? '';

describe('tricks with the envelope (attacks 54 and 56)', () => {
  test.each<[string, string | undefined, string]>([
    ['attack 54: nothing to verify', undefined, 'attestation_missing'],
    ['an empty file', '', 'bundle_malformed'],
    ['another payload type', altered((b) => (b.dsseEnvelope.payloadType = 'text/plain')), 'payload_type'],
    ['another payload type, signed', signedAs('{}', 'application/json'), 'payload_type'],
    ['no signature', altered((b) => (b.dsseEnvelope.signatures = [])), 'signature_count'],
    [
      'the same signature twice',
      altered((b) => b.dsseEnvelope.signatures.push(...b.dsseEnvelope.signatures)),
      'signature_count',
    ],
    [
      'a foreign signature before the good one',
      altered((b) => b.dsseEnvelope.signatures.unshift({ sig: otherSignature })),
      'signature_count',
    ],
    [
      'a foreign signature under a known key id',
      altered((b) => Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { sig: otherSignature })),
      'signature_invalid',
    ],
    [
      'an unknown key that names a known one',
      altered((b) => {
        b.verificationMaterial.publicKey = { hint: KEY.keyid };
        Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { keyid: KEY.keyid });
      }, OTHER),
      'signature_invalid',
    ],
    ['an unknown key', OTHER, 'signer_unknown'],
    [
      'its own key id, with which Sigstore’s verifiers skip the signature',
      altered((b) => Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { keyid: KEY.keyid })),
      'key_hint_differs',
    ],
    [
      'another key id',
      altered((b) => Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { keyid: 'a'.repeat(64) })),
      'key_hint_differs',
    ],
    [
      'no key id',
      altered((b) => {
        delete b.dsseEnvelope.signatures[0]?.keyid;
      }),
      'key_hint_differs',
    ],
    [
      'another hint',
      altered((b) => (b.verificationMaterial.publicKey = { hint: 'release' })),
      'key_hint_differs',
    ],
    [
      'another payload',
      altered((b) => (b.dsseEnvelope.payload = Buffer.from('{}').toString('base64'))),
      'signature_invalid',
    ],
    [
      'an empty signature',
      altered((b) => Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { sig: '' })),
      'bundle_malformed',
    ],
    [
      'no base64',
      altered((b) => Object.assign(b.dsseEnvelope.signatures[0] ?? {}, { sig: 'a b!' })),
      'bundle_malformed',
    ],
    ['URL-safe base64', altered((b) => (b.dsseEnvelope.payload = 'e30_e30-')), 'bundle_malformed'],
    [
      'base64 with bits to spare',
      altered((b) => (b.dsseEnvelope.payload = `${b.dsseEnvelope.payload.slice(0, -4)}e31=`)),
      'bundle_malformed',
    ],
    [
      'a key and a certificate',
      altered((b) => (b.verificationMaterial.certificate = { rawBytes: 'AAAA' })),
      'bundle_malformed',
    ],
    ['neither', altered((b) => (b.verificationMaterial = {})), 'bundle_malformed'],
    [
      'log entries that nobody asked for',
      altered((b) => (b.verificationMaterial.tlogEntries = [])),
      'bundle_malformed',
    ],
    ['a member that is not known', altered((b) => (b.comment = 'x')), 'bundle_malformed'],
    ['a message signature', altered((b) => (b.messageSignature = {})), 'bundle_malformed'],
    ['a key twice', BUNDLE.replace('{', '{"mediaType":"x",'), 'bundle_malformed'],
    ['another media type', altered((b) => (b.mediaType = 'application/json')), 'media_type'],
    [
      'version 0.1',
      altered((b) => (b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1')),
      'media_type',
    ],
    [
      'version 0.2 with a local key',
      altered((b) => (b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2')),
      'bundle_not_canonical',
    ],
    ['a space more', BUNDLE.replace(':', ': '), 'bundle_not_canonical'],
    ['no newline at the end', BUNDLE.trimEnd(), 'bundle_not_canonical'],
    ['two newlines', `${BUNDLE}\n`, 'bundle_not_canonical'],
    ['a byte order mark', `\uFEFF${BUNDLE}`, 'bundle_not_canonical'],
    ['an escape in place of a letter', BUNDLE.replace('"hint"', '"h\\u0069nt"'), 'bundle_not_canonical'],
    ['two bundles in one file', BUNDLE + BUNDLE, 'bundle_malformed'],
    ['a list of bundles', `[${BUNDLE.trim()}]`, 'bundle_malformed'],
    ['more than is read', `${BUNDLE}${' '.repeat(5_000_000)}`, 'bundle_too_large'],
  ])('%s', async (_, bundle, expected) => {
    expect(await outcomeOf(bundle)).toBe(expected);
  });

  it('tells nothing that could break out of a line', async () => {
    const bundle = altered((b) => (b['\u001b[31m::error::x\n'] = 1));
    const refusal = verifyAttestation(bundle, { signers: {}, trustedRoot: undefined, at: AT });
    await expect(refusal).rejects.toThrow(/^[\x20-\x7e]+$/);
  });
});

describe('the signed statement', () => {
  const TYPE = 'application/vnd.in-toto+json';
  const written = (more: object) => JSON.stringify({ ...statement(), ...more });
  const subject = (digest: object) => written({ subject: [{ digest }] });
  test.each<[string, string, string]>([
    ['as it should be', written({}), 'accepted: release'],
    ['members that are not known are left alone', written({ more: 1 }), 'accepted: release'],
    ['attack 56: _type v0.1', written({ _type: 'https://in-toto.io/Statement/v0.1' }), 'statement_malformed'],
    ['no _type', written({ _type: undefined }), 'statement_malformed'],
    ['no JSON', 'x', 'statement_malformed'],
    ['a list', '[]', 'statement_malformed'],
    ['a key twice', written({}).replace('{', '{"predicate":{},'), 'statement_malformed'],
    ['a prototype', written({}).replace('{', '{"__proto__":{},'), 'statement_malformed'],
    ['no subject', written({ subject: [] }), 'statement_malformed'],
    ['a subject without digest', subject({}), 'statement_malformed'],
    ['a digest that is no text', subject({ sha256: 1 }), 'statement_malformed'],
    ['attack 65: uppercase', subject({ sha256: SUBJECT.toUpperCase() }), 'statement_malformed'],
    ['attack 65: a short digest', subject({ sha256: SUBJECT.slice(0, 40) }), 'statement_malformed'],
    [
      'attack 65: a weak digest beside the good one',
      subject({ md5: 'x', sha256: SUBJECT }),
      'accepted: release',
    ],
    [
      'a digest by a name that objects have',
      subject({ toString: 'x', sha256: SUBJECT }),
      'accepted: release',
    ],
    ['a commit', subject({ gitCommit: 'a'.repeat(40) }), 'accepted: release'],
    ['a short commit', subject({ gitCommit: 'abc' }), 'statement_malformed'],
    [
      'a name that is no text',
      written({ subject: [{ name: 1, digest: { sha256: SUBJECT } }] }),
      'statement_malformed',
    ],
    ['a predicate type that is no URI', written({ predicateType: 'approval' }), 'statement_malformed'],
    ['no predicate', written({ predicate: undefined }), 'statement_malformed'],
    ['a predicate that is a list', written({ predicate: [] }), 'statement_malformed'],
  ])('%s', async (_, payload, expected) => {
    expect(await outcomeOf(signedAs(payload, TYPE))).toBe(expected);
  });

  it('is not even read before its signature is verified', async () => {
    const bundle = signedAs('no JSON', TYPE, newKey());
    expect(await outcomeOf(bundle)).toBe('signature_invalid');
    expect(await outcomeOf(bundle, [])).toBe('signer_unknown');
  });

  it('is UTF-8', async () => {
    const bytes = Buffer.from(written({ predicate: { x: 'ä' } }), 'latin1');
    const bundle = altered((b) => {
      b.dsseEnvelope.payload = bytes.toString('base64');
      const [signature] = b.dsseEnvelope.signatures;
      if (signature !== undefined) signature.sig = KEY.sign(preAuthEncoding(TYPE, bytes)).toString('base64');
    });
    expect(await outcomeOf(bundle)).toBe('statement_malformed');
  });

  it('is never signed when nobody could read it', () => {
    const wrong = statement({ subject: [] }) as Statement;
    expect(() => signedBundle(wrong, KEY)).toThrow('names no subject');
  });
});
