import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KEY } from '../../test/ledger/drafts.ts';
import { UserError } from '../errors.ts';
import { parseNote, parseVerifierKey, signersOf, signNote, strictBase64, verifierKeyText } from './note.ts';

/** The published examples of Go's golang.org/x/mod/sumdb/note. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETERS =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCHS =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const signers = (note: string, ...keys: string[]): readonly string[] | undefined | 'malformed' => {
  const parsed = parseNote(note);
  return parsed === undefined ? 'malformed' : signersOf(parsed, keys.map(parseVerifierKey));
};

const NO_KEY = (text: string): UserError =>
  new UserError(
    `${text} is no verifier key: expected NAME+ID+KEY, an Ed25519 key as base64 of 0x01 and 32 bytes.`,
  );

describe('a verifier key', () => {
  it('is read', () => {
    expect(parseVerifierKey(PETER)).toMatchObject({ name: 'PeterNeumann', id: 'c74f20a3' });
    expect(parseVerifierKey(ENOCH)).toMatchObject({ name: 'EnochRoot', id: 'af0cfe78' });
  });

  it('is made from a private key', () => {
    expect(verifierKeyText('PeterNeumann', KEY)).toBe(PETER);
  });

  it('is refused when a part is missing or a character differs', () => {
    for (let start = 0; start <= PETER.length; start += 1) {
      for (let end = start + 1; end <= PETER.length; end += 1) {
        if (end - start === PETER.length) continue;
        expect(() => parseVerifierKey(PETER.slice(start, end))).toThrow(UserError);
      }
      const next = String.fromCharCode(PETER.charCodeAt(start) + 1);
      if (start < PETER.length) {
        expect(() => parseVerifierKey(PETER.slice(0, start) + next + PETER.slice(start + 1))).toThrow(
          UserError,
        );
      }
    }
  });

  it.each([
    ['a longer key', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['an algorithm that is not known', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['no name', '+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['a name with a space', 'Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['an id in capitals', 'PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['something before it', `x\n${PETER}`],
  ])('is refused with %s', (_, text) => {
    expect(() => parseVerifierKey(text)).toThrow(NO_KEY(JSON.stringify(text)));
  });

  it('is refused under an id that is not its own', () => {
    expect(() => parseVerifierKey(PETER.replace('c74f20a3', 'c74f20a4'))).toThrow(
      new UserError('The verifier key of "PeterNeumann" has the id c74f20a3, not c74f20a4.'),
    );
  });
});

describe('a signed note', () => {
  it('is written as Go writes it', () => {
    expect(signNote(TEXT, 'PeterNeumann', KEY)).toBe(`${TEXT}\n${PETERS}`);
  });

  it('is taken apart', () => {
    const note = parseNote(`${TEXT}\n${PETERS}${ENOCHS}`);
    expect(note?.text).toBe(TEXT);
    expect(note?.signatures.map(({ name, id, signature }) => [name, id, signature.length])).toEqual([
      ['PeterNeumann', 'c74f20a3', 64],
      ['EnochRoot', 'af0cfe78', 64],
    ]);
  });

  it('is signed by the keys that are known, and the others say nothing', () => {
    expect(signers(`${TEXT}\n${PETERS}${ENOCHS}`, PETER)).toEqual(['PeterNeumann']);
    expect(signers(`${TEXT}\n${PETERS}${ENOCHS}`, PETER, ENOCH)).toEqual(['PeterNeumann', 'EnochRoot']);
    expect(signers(`${TEXT}\n${PETERS}${PETERS}`, PETER)).toEqual(['PeterNeumann']);
    expect(signers(`${TEXT}\n${PETERS}${ENOCHS}`)).toEqual([]);
    expect(signers(`${TEXT}\n${ENOCHS}`, PETER)).toEqual([]);
  });

  it('takes a key for another when name or id differ', () => {
    const enoch = PETERS.replace('PeterNeumann', 'EnochRoot');
    expect(signers(`${TEXT}\n${enoch}`, PETER, ENOCH)).toEqual([]);
  });

  it('is spoiled by a signature that does not verify', () => {
    const wrong = `${PETERS.slice(0, 60)}ABCD${PETERS.slice(60)}`;
    expect(signers(`${TEXT}\n${wrong}`, PETER)).toBeUndefined();
    expect(signers(`${TEXT}\n${PETERS}${wrong}`, PETER)).toBeUndefined();
    expect(signers(`${TEXT.replace('crypto', 'krypto')}\n${PETERS}`, PETER)).toBeUndefined();
    expect(signers(`${TEXT}\n${wrong}${ENOCHS}`, ENOCH)).toEqual(['EnochRoot']);
  });

  it('may hold empty lines', () => {
    const text = 'Ognuno sta solo sul cuor della terra\n\ned è subito sera.\n';
    const note = signNote(text, 'PeterNeumann', KEY);
    expect(parseNote(note)?.text).toBe(text);
    expect(signers(note, PETER)).toEqual(['PeterNeumann']);
  });

  it.each([
    ['no signature', TEXT],
    ['an empty signature', `${TEXT}\n`],
    ['no last line end', `${TEXT}\n${PETERS.slice(0, -1)}`],
    ['another last character', `${TEXT}\n${PETERS.trimEnd()}x`],
    ['a control character', `\u0001${TEXT}\n${PETERS}`],
    ['a tab', `\t${TEXT}\n${PETERS}`],
    ['a carriage return', `${TEXT}\r\n${PETERS}`],
    ['a control character below the space', `\u001f${TEXT}\n${PETERS}`],
    ['a name of two words', `${TEXT}\n${PETERS.replace('PeterNeumann', 'Peter Neumann')}`],
    ['a name with a plus', `${TEXT}\n${PETERS.replace('PeterNeumann', 'Peter+Neumann')}`],
    ['a name with a wide space', `${TEXT}\n${PETERS.replace('PeterNeumann', 'Peter\u2003Neumann')}`],
    ['a name with a next-line', `${TEXT}\n${PETERS.replace('PeterNeumann', 'Peter\u0085Neumann')}`],
    ['a line that is no signature', `${TEXT}\n${PETERS}Unexpected line.\n`],
    ['something before a signature', `${TEXT}\nx${PETERS}`],
    ['something after a signature', `${TEXT}\n${PETERS.trimEnd()} x\n`],
    ['a hyphen for the dash', `${TEXT}\n${PETERS.replace('—', '-')}`],
    ['a signature that is no base64', `${TEXT}\n${PETERS.replace('x08go', 'x08g!')}`],
    ['base64 with loose bits', `${TEXT}\n${PETERS.replace('JnAM=', 'JnAN=')}`],
    ['base64 without its padding', `${TEXT}\n${PETERS.replace('JnAM=', 'JnAM')}`],
    ['a signature of no bytes', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['101 signatures', `${TEXT}\n${PETERS.repeat(101)}`],
    ['more than a million characters', `${'x'.repeat(1_000_000)}\n\n${PETERS}`],
  ])('is none with %s', (_, note) => {
    expect(parseNote(note)).toBeUndefined();
  });

  it('is one at the limits', () => {
    expect(parseNote(`${TEXT}\n${PETERS.repeat(100)}`)?.signatures).toHaveLength(100);
    const signatures = `\n\n${PETERS}`;
    const text = 'x'.repeat(1_000_000 - signatures.length);
    expect(parseNote(`${text}${signatures}`)?.text).toBe(`${text}\n`);
    expect(parseNote(`\n\n${PETERS}`)?.text).toBe('\n');
    expect(parseNote(`${TEXT}\n— PeterNeumann x08gowA=\n`)?.signatures[0]?.signature).toHaveLength(1);
  });

  it.each(['', 'a b', 'a+b', 'a\u0085b', 'a\u0001b'])('cannot be signed as %j', (name) => {
    const refused = new UserError(
      `${JSON.stringify(name).replace('\u0085', '\\u0085')} cannot name a key: it must not be empty, nor hold a space or a plus.`,
    );
    expect(() => signNote(TEXT, name, KEY)).toThrow(refused);
    expect(() => verifierKeyText(name, KEY)).toThrow(refused);
  });

  it.each(['no line end', 'a\u0000b\n', ''])('cannot be made of %j', (text) => {
    expect(() => signNote(text, 'PeterNeumann', KEY)).toThrow(
      new Error('A note is text that ends with a newline, and has no other control character.'),
    );
  });

  it.each([
    ['no key', 'hello'],
    [
      'another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    ],
  ])('cannot be signed with %s, and does not print it', (_, key) => {
    const refused = new UserError(
      'The key to sign checkpoints with must be an unencrypted Ed25519 private key (PEM, PKCS#8).',
    );
    expect(() => signNote(TEXT, 'PeterNeumann', key)).toThrow(refused);
    expect(() => verifierKeyText('PeterNeumann', key)).toThrow(refused);
  });
});

describe('strict base64', () => {
  it.each([
    ['', 0],
    ['AA==', 1],
    ['AAA=', 2],
    ['+/+/', 3],
  ])('%j is %i bytes', (text, length) => {
    expect(strictBase64(text)).toHaveLength(length);
  });

  it.each(['A', 'AA', 'AB==', 'AA==\n', ' AA==', '-_-_', 'AA=A', '===='])('%j is none', (text) => {
    expect(strictBase64(text)).toBeUndefined();
  });
});
