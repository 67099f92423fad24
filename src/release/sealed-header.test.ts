import { expect, test } from 'vitest';
import { headerProblem, LONGEST_HEADER, looksSealed } from './sealed-header.ts';

const STANZA =
  '-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n';
const MAC = '--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n';
const header = (...stanzas: readonly string[]) => `age-encryption.org/v1\n${stanzas.join('')}${MAC}`;

test.each<[string, string, RegExp | null]>([
  ['one recipient', header(STANZA), null],
  ['as many as there may be', header(...Array(20).fill(STANZA)), null],
  ['one more', header(...Array(21).fill(STANZA)), /for 21 recipients; there are at most 20/],
  ['a passphrase', header('-> scrypt bBjlhJVYZeE4aqUdmtRHfw 18\nabc\n'), /passphrase/],
  ['a passphrase behind a recipient', header(STANZA, '-> scrypt x 30\nabc\n'), /passphrase/],
  ['a recipient of another kind', header(STANZA, '-> ssh-ed25519 a b\nabc\n'), /of the kind "ssh-ed25519"/],
  ['a kind that is long', header(`-> ${'x'.repeat(2000)} y\n`), /of the kind "x{60}"/],
  ['nobody', header(), /for nobody/],
  ['another version', header(STANZA).replace('/v1', '/v12'), /another version/],
  ['no version', `age-encryption.org/v2\n${STANZA}${MAC}`, /does not begin/],
  ['a header without an end', header(STANZA).replace(MAC, ''), /does not end within 16 KiB/],
  ['a header that ends too late', header('-> X25519 a\n'.repeat(LONGEST_HEADER / 12)), /does not end/],
  ['an end that is cut off', header(STANZA).trimEnd(), /does not end/],
  ['a tar', `manifest.json${'\0'.repeat(499)}`, /does not begin/],
  ['nothing', '', /does not begin/],
])('the header with %s', (_, text, expected) => {
  const problem = headerProblem(Buffer.from(text, 'latin1'));
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toMatch(expected);
});

test('a tar is told from a file of age', () => {
  expect(looksSealed(Buffer.from(header(STANZA)))).toBe(true);
  expect(looksSealed(Buffer.from('age'))).toBe(false);
  expect(looksSealed(Buffer.from('manifest.json'))).toBe(false);
});
