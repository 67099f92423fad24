import { describe, expect, it, test } from 'vitest';
import { listed, newKey } from '../../test/attestation/keys.ts';
import type { SignerIdentity, SignerKey, Signers } from '../attestation/signers.ts';
import { signersChanges } from './signers-change.ts';

const [ONE, TWO] = [newKey(), newKey()];
const KEY = listed(ONE);
const IDENTITY: SignerIdentity = {
  name: 'bundle',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'https://github.com/acme/models/.github/workflows/bundle.yml@refs/heads/main',
  repository_id: 7,
};
const REVOKED = { at: '2026-03-01T00:00:00Z', reason: 'Leaked' };

function found(base: Signers, head: Signers): string[] {
  return signersChanges(base, head, '.arbiter/signers.yml').map(
    ({ direction, pointer, message }) => `${direction} ${pointer} ${message}`,
  );
}

describe('who may sign attestations', () => {
  it('the same, in other words', () => {
    expect(found({ keys: [KEY] }, { keys: [{ ...KEY }] })).toEqual([]);
    expect(found({ keys: [KEY, listed(TWO, 'b')] }, { keys: [listed(TWO, 'b'), KEY] })).toEqual([]);
  });

  const key = (more: Partial<SignerKey>): Signers => ({ keys: [{ ...KEY, ...more }] });
  test.each<[Signers, Signers, string]>([
    [{}, key({}), 'looser /keys/0 The key release may sign until 2027-01-01T00:00:00Z.'],
    [key({}), {}, 'stricter /keys/0 Nothing that the key release signed counts any longer.'],
    [
      key({}),
      key({ valid_until: '2028-01-01T00:00:00Z' }),
      'looser /keys/0/valid_until The key release is valid until 2028-01-01T00:00:00Z; it was 2027-01-01T00:00:00Z.',
    ],
    [
      key({}),
      key({ valid_until: '2026-06-01T00:00:00Z' }),
      'stricter /keys/0/valid_until The key release is valid until 2026-06-01T00:00:00Z; it was 2027-01-01T00:00:00Z.',
    ],
    [
      key({}),
      key({ valid_from: '2025-01-01T00:00:00Z' }),
      'looser /keys/0/valid_from The key release is valid from 2025-01-01T00:00:00Z; it was 2026-01-01T00:00:00Z.',
    ],
    [
      key({}),
      key({ revoked: REVOKED }),
      'stricter /keys/0/revoked The key release is revoked at 2026-03-01T00:00:00Z: Leaked',
    ],
    [key({ revoked: REVOKED }), key({}), 'looser /keys/0/revoked The key release is no longer revoked.'],
    [
      key({ revoked: REVOKED }),
      key({ revoked: { ...REVOKED, at: '2026-04-01T00:00:00Z' } }),
      'looser /keys/0/revoked The key release is revoked at 2026-04-01T00:00:00Z; it was 2026-03-01T00:00:00Z.',
    ],
    [
      key({ revoked: REVOKED }),
      key({ revoked: { ...REVOKED, at: '2026-02-01T00:00:00Z' } }),
      'stricter /keys/0/revoked The key release is revoked at 2026-02-01T00:00:00Z; it was 2026-03-01T00:00:00Z.',
    ],
    [
      key({ revoked: REVOKED }),
      key({ revoked: { ...REVOKED, reason: 'Lost' } }),
      'neutral /keys/0/revoked The reason why the key release is revoked is another one.',
    ],
    [key({}), key({ name: 'main' }), 'neutral /keys/0/name The key release is now called main.'],
    [
      { identities: [] },
      { identities: [IDENTITY] },
      `looser /identities/0 ${IDENTITY.workflow} (repository 7) may sign as bundle.`,
    ],
    [
      { identities: [IDENTITY] },
      {},
      `stricter /identities/0 Nothing that ${IDENTITY.workflow} (repository 7) signed as bundle counts any longer.`,
    ],
    [
      { identities: [IDENTITY] },
      { identities: [{ ...IDENTITY, name: 'b' }] },
      'neutral /identities/0 The identity bundle is now called b.',
    ],
    [
      {},
      { trusted_root: '.arbiter/trusted-root.json' },
      'looser /trusted_root Signatures of identities count, by the trusted root.',
    ],
    [
      { trusted_root: '.arbiter/trusted-root.json' },
      {},
      'stricter /trusted_root Signatures of identities count no longer.',
    ],
  ])('%#', (base, head, expected) => {
    expect(found(base, head)).toEqual([expected]);
  });

  it('another public key is another signer', () => {
    expect(found({ keys: [KEY] }, { keys: [listed(TWO)] }).map((text) => text.split(' ')[0])).toEqual([
      'looser',
      'stricter',
    ]);
  });

  it('an identity that demands something else is another', () => {
    const head = { identities: [{ ...IDENTITY, ref: 'refs/heads/main', runner: 'github-hosted' as const }] };
    expect(found({ identities: [IDENTITY] }, head)).toEqual([
      `looser /identities/0 ${IDENTITY.workflow} (repository 7, refs/heads/main, github-hosted) may sign as bundle.`,
      `stricter /identities/0 Nothing that ${IDENTITY.workflow} (repository 7) signed as bundle counts any longer.`,
    ]);
  });
});
