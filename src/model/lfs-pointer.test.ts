import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLfsPointer } from './lfs-pointer.ts';

const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const VERSION = 'version https://git-lfs.github.com/spec/v1';
const read = (text: string) => readLfsPointer(Buffer.from(text, 'utf8'));

describe('a pointer of Git LFS', () => {
  it('names an object by digest and size', () => {
    expect(read(`${VERSION}\noid sha256:${OID}\nsize 12345\n`)).toEqual({
      kind: 'pointer',
      oid: OID,
      size: 12345,
    });
  });

  it('may name any object', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), fc.integer({ min: 0, max: 2 ** 50 }), (oid, size) => {
        const text = `${VERSION}\noid sha256:${oid}\nsize ${size}\n`;
        expect(read(text)).toEqual({ kind: 'pointer', oid, size });
      }),
    );
  });

  it.each([
    ['an empty file', ''],
    ['a model card', '# Fraud\n\nThe weights are in Git LFS (https://git-lfs.github.com/spec/v1).\n'],
    ['a file that begins with another version', 'version 1.2.0\noid of the model: 7\n'],
    ['a pointer that is quoted further down', `Our pointer:\n\n${VERSION}\noid sha256:${OID}\nsize 1\n`],
    ['binary content', '\u0000\u0001version'],
  ])('is not %s', (_, text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['no size', `${VERSION}\noid sha256:${OID}\n`],
    ['keys in another order', `${VERSION}\nsize 1\noid sha256:${OID}\n`],
    ['a key twice', `${VERSION}\noid sha256:${OID}\noid sha256:${OID}\nsize 1\n`],
    ['a further key', `${VERSION}\noid sha256:${OID}\nsize 1\nzebra 1\n`],
    ['capital letters in the digest', `${VERSION}\noid sha256:${OID.toUpperCase()}\nsize 1\n`],
    ['a digest that is too short', `${VERSION}\noid sha256:${OID.slice(1)}\nsize 1\n`],
    ['another hash', `${VERSION}\noid md5:${OID}\nsize 1\n`],
    ['a size with a sign', `${VERSION}\noid sha256:${OID}\nsize +1\n`],
    ['a size with a leading zero', `${VERSION}\noid sha256:${OID}\nsize 01\n`],
    ['a size that no number holds', `${VERSION}\noid sha256:${OID}\nsize 9999999999999999\n`],
    ['no newline at its end', `${VERSION}\noid sha256:${OID}\nsize 1`],
    ['lines of Windows', `${VERSION}\r\noid sha256:${OID}\r\nsize 1\r\n`],
    ['an empty line first, which Git LFS passes over', `\n${VERSION}\noid sha256:${OID}\nsize 1\n`],
    ['a byte order mark', `\ufeff${VERSION}\noid sha256:${OID}\nsize 1\n`],
    ['an empty line inside', `${VERSION}\n\noid sha256:${OID}\nsize 1\n`],
    ['two spaces', `${VERSION}\noid  sha256:${OID}\nsize 1\n`],
    ['an older name of the format', `version https://hawser.github.com/spec/v1\noid sha256:${OID}\nsize 1\n`],
    ['the oldest name of the format', `version http://git-media.io/v/2\noid sha256:${OID}\nsize 1\n`],
    ['a later version', `version https://git-lfs.github.com/spec/v2\noid sha256:${OID}\nsize 1\n`],
    ['an extension', `${VERSION}\next-0-case sha256:${OID}\noid sha256:${OID}\nsize 1\n`],
    ['an extension first', `ext-0-case sha256:${OID}\n${VERSION}\noid sha256:${OID}\nsize 1\n`],
    ['more after it', `${VERSION}\noid sha256:${OID}\nsize 1\n${' '.repeat(2000)}`],
  ])('with %s is invalid, and never an ordinary file', (_, text) => {
    expect(read(text)).toMatchObject({ kind: 'invalid' });
  });
});
