import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { preAuthEncoding } from './dsse.ts';

/** From the section "Test Vectors" of protocol.md (DSSE v1). */
describe('the test vectors of the DSSE specification', () => {
  const TYPE = 'http://example.com/HelloWorld';
  const BODY = 'hello world';

  it('encodes type and body before authentication', () => {
    expect(preAuthEncoding(TYPE, Buffer.from(BODY)).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });

  it('verifies the signature of the specification (ECDSA P-256, r and s, SHA-256)', () => {
    const coordinate = (decimal: string) =>
      Buffer.from(BigInt(decimal).toString(16).padStart(64, '0'), 'hex').toString('base64url');
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: coordinate('46950820868899156662930047687818585632848591499744589407958293238635476079160'),
        y: coordinate('5640078356564379163099075877009565129882514886557779369047442380624545832820'),
      },
    });
    const signature = Buffer.from(
      'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
      'base64',
    );
    const signed = preAuthEncoding(TYPE, Buffer.from(BODY));
    expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  test.each([
    ['an empty type and body', '', '', 'DSSEv1 0  0 '],
    ['lengths in bytes', 'ü', '€', 'DSSEv1 2 ü 3 €'],
    ['spaces that belong to the body', 'a', ' 1 b', 'DSSEv1 1 a 4  1 b'],
  ])('counts %s', (_, type, body, expected) => {
    expect(preAuthEncoding(type, Buffer.from(body)).toString()).toBe(expected);
  });

  it('lets no bytes move from the type to the body', () => {
    const one = preAuthEncoding('a 1', Buffer.from('b'));
    expect(one.equals(preAuthEncoding('a', Buffer.from('1 b')))).toBe(false);
  });
});
