import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { UserError } from '../errors.ts';
import { quoted } from './finding.ts';

/** Signature type of Ed25519 in a signed note (C2SP signed-note). */
const ED25519 = 1;
const KEY_BYTES = 32;
const MOST_NOTE_CHARACTERS = 1_000_000;
const MOST_SIGNATURES = 100;
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([^ ]+)$/u;
/** Unicode spaces, among them U+0085, which `\s` leaves out. */
const SPACE_OR_PLUS = /[\s\u0085+]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

/** A public key that is trusted for a name. */
export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA-256(name, newline, 0x01, key), lowercase hex. */
  readonly id: string;
  readonly key: KeyObject;
}

export interface NoteSignature {
  readonly name: string;
  readonly id: string;
  readonly signature: Uint8Array;
}

/** A signed note taken apart; nothing about it is verified. */
export interface SignedNote {
  /** What is signed: everything before the empty line, with its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Reads a verifier key `NAME+ID+BASE64`, as Go's and C2SP's tools write it. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name = '', id = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/u.exec(text) ?? [];
  const bytes = strictBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) {
    throw new UserError(
      `${quoted(text)} is no verifier key: expected NAME+ID+KEY, an Ed25519 key as base64 of 0x01 and 32 bytes.`,
    );
  }
  const raw = bytes.subarray(1);
  if (keyId(name, raw) !== id) {
    throw new UserError(`The verifier key of ${quoted(name)} has the id ${keyId(name, raw)}, not ${id}.`);
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return { name, id, key: createPublicKey({ key: jwk, format: 'jwk' }) };
}

/** The verifier key to publish for a private key (PEM, PKCS#8, Ed25519). */
export function verifierKeyText(name: string, privateKey: string): string {
  const raw = publicBytes(ed25519Key(privateKey));
  assertKeyName(name);
  return `${name}+${keyId(name, raw)}+${Buffer.concat([Buffer.of(ED25519), raw]).toString('base64')}`;
}

/** Signs a text, which ends with a newline, as `name` with a private key (PEM, PKCS#8, Ed25519). */
export function signNote(text: string, name: string, privateKey: string): string {
  assertKeyName(name);
  if (!text.endsWith('\n') || CONTROL.test(text)) {
    throw new Error('A note is text that ends with a newline, and has no other control character.');
  }
  const key = ed25519Key(privateKey);
  const signature = signBytes(null, Buffer.from(text), key);
  const id = Buffer.from(keyId(name, publicBytes(key)), 'hex');
  return `${text}\n\u2014 ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** Takes a note apart, or says that it is none. Trusts nothing in it. */
export function parseNote(note: string): SignedNote | undefined {
  if (note.length > MOST_NOTE_CHARACTERS || CONTROL.test(note) || !note.endsWith('\n')) return undefined;
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return undefined;
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignature);
  if (!signatures.every((signature) => signature !== undefined)) return undefined;
  return { text: note.slice(0, split + 1), signatures };
}

/**
 * The names of the trusted keys that signed. A signature by a key that is not known says nothing; one in the name of a known
 * key that does not verify spoils the whole note (undefined).
 */
export function signersOf(note: SignedNote, keys: readonly VerifierKey[]): readonly string[] | undefined {
  const text = Buffer.from(note.text);
  const names = new Set<string>();
  for (const { name, id, signature } of note.signatures) {
    for (const trusted of keys) {
      if (trusted.name !== name || trusted.id !== id) continue;
      if (!verifyBytes(null, text, trusted.key, signature)) return undefined;
      names.add(name);
    }
  }
  return [...names];
}

/** Bytes of standard base64 (RFC 4648, 4) that is written in its only right way, or undefined. */
export function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = strictBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}

function isKeyName(name: string): boolean {
  return name !== '' && !SPACE_OR_PLUS.test(name) && !CONTROL.test(name);
}

function assertKeyName(name: string): void {
  if (isKeyName(name)) return;
  throw new UserError(`${quoted(name)} cannot name a key: it must not be empty, nor hold a space or a plus.`);
}

function keyId(name: string, raw: Uint8Array): string {
  const hash = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(ED25519)).update(raw);
  return hash.digest('hex').slice(0, 8);
}

function ed25519Key(pem: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    // What OpenSSL says of a bad key may hold parts of it.
  }
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new UserError(
      'The key to sign checkpoints with must be an unencrypted Ed25519 private key (PEM, PKCS#8).',
    );
  }
  return key;
}

function publicBytes(key: KeyObject): Buffer {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(String(x), 'base64url');
}
